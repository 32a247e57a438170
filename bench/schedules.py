"""Many schedules lie in the database and few are due; beside them APScheduler's own store of jobs."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from apscheduler.executors.base import BaseExecutor
from apscheduler.job import Job
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.base import BaseScheduler
from apscheduler.triggers.cron import CronTrigger

from bench.cast import NAIROBI_AND_ALIKE, PARTNERS, Place, Town
from bench.figures import Figure, median_seconds, seconds
from bot.app import machine_clock
from bot.store.engine import open_engine

LATER: tuple[Place, ...] = (("America/Bogota", "CO", "es"), ("America/Lima", "PE", "es"))
"""Where Monday's nine o'clock is hours after all of those below."""
TURNS: tuple[tuple[datetime, tuple[Place, ...]], ...] = (
    (datetime(2026, 11, 30, 1, tzinfo=UTC), (("Asia/Singapore", "SG", "en"),)),
    (datetime(2026, 11, 30, 2, tzinfo=UTC), (("Asia/Bangkok", "TH", "en"),)),
    (datetime(2026, 11, 30, 3, tzinfo=UTC), (("Asia/Dhaka", "BD", "en"),)),
    (datetime(2026, 11, 30, 4, tzinfo=UTC), (("Asia/Karachi", "PK", "en"),)),
    (datetime(2026, 11, 30, 6, tzinfo=UTC), NAIROBI_AND_ALIKE),
)
"""When and where a hundred rooms are asked: one turn after the other, so that there is a median."""
DUE = 100


def measure(*, quick: bool = False) -> Iterator[Figure]:
    few, many = (600, 1_200) if quick else (1_000, 100_000)
    small, _, _ = _ticks(few)
    large, idle, load = _ticks(many)
    yield Figure(
        f"a tick with {many:,} schedules stored, {DUE} of them due",
        f"{large * 1e3:.0f} ms",
        f"twice the {small * 1e3:.0f} ms with {few:,} stored",
        large <= 2 * small,
    )
    yield Figure(
        f"a tick with {many:,} schedules stored, none due", f"{idle * 1e3:.2f} ms", "2 ms", idle <= 0.002
    )
    stored, due = (200, 50) if quick else (10_000, 1_000)
    adding, firing = _job_store(stored, due)
    yield Figure(
        "storing schedules",
        f"{load:,.0f} a second, with partners, rooms, members",
        beside=f"APScheduler's SQLAlchemyJobStore: {adding:,.0f} a second",
    )
    ours = _fired(stored, due)
    yield Figure(
        f"{due:,} of {stored:,} due: decided, recorded, queued, planned anew",
        f"{ours * 1e3:,.0f} ms",
        beside=f"APScheduler's SQLAlchemyJobStore, whose jobs do nothing: {firing * 1e3:,.0f} ms",
    )


def _ticks(schedules: int) -> tuple[float, float, float]:
    """Return what a tick takes with DUE of *schedules* due, and with none; how many are stored a second."""
    partnerships, due = schedules // PARTNERS, DUE // PARTNERS
    with tempfile.TemporaryDirectory() as folder:
        town = Town(Path(folder))
        for number, (_, places) in enumerate(TURNS):
            town.settle(due, places, f"t{number}")
        others = partnerships - due * len(TURNS)
        loading = seconds(lambda: town.settle(others, LATER))
        taken = [_tick(town, moment) for moment, _ in TURNS]
        idle = median_seconds(lambda: _tick(town, town.now + timedelta(seconds=1), due=0), 50)
        town.close()
    return median(taken), idle, others * PARTNERS / loading


def _tick(town: Town, moment: datetime, due: int = DUE // PARTNERS) -> float:
    town.now = moment
    handled: list[int] = []
    taken = seconds(lambda: handled.append(asyncio.run(town.bench.scheduler.tick())))
    assert handled == [due], f"something was due in {handled[0]} partnerships, not in {due}"
    return taken


def _fired(stored: int, due: int) -> float:
    with tempfile.TemporaryDirectory() as folder:
        town = Town(Path(folder))
        town.settle(due // PARTNERS, NAIROBI_AND_ALIKE, "t")
        town.settle((stored - due) // PARTNERS, LATER)
        taken = _tick(town, TURNS[-1][0], due // PARTNERS)
        town.close()
    return taken


def _job_store(stored: int, due: int) -> tuple[float, float]:
    """Return how many jobs APScheduler adds a second, and how many seconds it takes to fire *due* of them."""
    with tempfile.TemporaryDirectory() as folder:
        engine = open_engine(f"sqlite:///{folder}/jobs.db")
        scheduler = Still(
            jobstores={"default": SQLAlchemyJobStore(engine=engine)},
            executors={"default": Nothing()},
            timezone=UTC,
        )
        scheduler.start()
        adding = seconds(lambda: _add_jobs(scheduler, stored))
        now = machine_clock()()
        for job in scheduler.get_jobs()[:due]:
            job.modify(next_run_time=now)
        firing = seconds(scheduler._process_jobs)
        assert scheduler.fired == due, f"{scheduler.fired} jobs fired, not {due}"
        scheduler.shutdown(wait=False)
        engine.dispose()
    return stored / adding, firing


class Still(BaseScheduler):  # type: ignore[misc]
    """A scheduler that does nothing by itself, so that the work alone is measured."""

    fired = 0

    def wakeup(self) -> None:
        """Stay asleep."""

    def shutdown(self, wait: bool = True) -> None:
        super().shutdown(wait)


class Nothing(BaseExecutor):  # type: ignore[misc]
    """Runs jobs by not running them."""

    def _do_submit_job(self, job: Job, run_times: list[datetime]) -> None:
        self._scheduler.fired += 1
        self._run_job_success(job.id, [])


def nothing() -> None:
    """Be what APScheduler's jobs do."""


def _add_jobs(scheduler: Still, stored: int) -> None:
    begins = machine_clock()() + timedelta(hours=1)
    for _ in range(stored):
        scheduler.add_job(
            "bench.schedules:nothing",
            CronTrigger(day_of_week="mon", hour=9, timezone="Africa/Nairobi", start_date=begins),
            misfire_grace_time=None,
        )
