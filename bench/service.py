"""The process itself: how soon it is there, how much it holds, and what it takes while nothing happens."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import median

import psutil

from bench.cast import SUNDAY, Town
from bench.figures import Figure, median_seconds, seconds

ROOT = Path(__file__).parent.parent
LIBRARIES = (
    "import apscheduler.schedulers.asyncio, babel.dates, babel.lists, dateutil.rrule, dotenv, "
    "fluent.runtime, nio, pydantic_settings, ruamel.yaml, sqlalchemy.dialects.sqlite, sqlmodel, structlog, "
    "telegram.request, typer"
)
"""What the service itself imports, with both platforms set up."""
NOBODY = "http://127.0.0.1:9"
"""An address where nothing listens: both platforms are out of reach, and nothing leaves this machine."""
SETTLED = 3.0
"""Seconds that a process gets after it is ready, before it is called idle."""


def measure(*, quick: bool = False) -> Iterator[Figure]:
    runs, partnerships, idle_for = (1, 20, 0.5) if quick else (5, 1_000, 20.0)
    with tempfile.TemporaryDirectory() as folder:
        town = Town(Path(folder))
        town.settle(partnerships)
        town.close()
        environment = _environment(Path(folder))
        libraries, ready, idling = _started(environment, folder, runs, idle_for)
        yield Figure(
            "from nothing to ready, with both platforms set up",
            f"{ready:.2f} s",
            f"1.5 times the {libraries:.2f} s of importing the libraries",
            ready <= 1.5 * libraries,
        )
        shelf = str(ROOT / "protocols" / "weekly-pulse.yaml")
        for words in (["--help"], ["check", shelf]):
            command = partial(_run, ["-m", "bot", *words], environment, folder)
            taken = median_seconds(command, runs)
            yield Figure(
                f"`baraza {words[0]}{' FILE' if words[1:] else ''}`",
                f"{taken:.2f} s",
                f"0.4 times those {libraries:.2f} s",
                taken <= 0.4 * libraries,
            )
        held, busy = idling
        yield Figure("memory with both platforms set up", f"{held:.0f} MiB resident", "150 MiB", held < 150)
        yield Figure(
            f"processor time while {partnerships:,} partnerships wait", f"{busy:.2%}", "0.50%", busy < 0.005
        )


def _started(
    environment: Mapping[str, str], folder: str, runs: int, idle_for: float
) -> tuple[float, float, tuple[float, float]]:
    """Return how long the libraries take to import, and the service to be ready, at the median.

    And what the last service holds and takes while it idles.
    """
    libraries, ready, idling = [], [], (0.0, 0.0)
    for run in range(runs):
        libraries.append(seconds(lambda: _run(["-c", LIBRARIES], environment, folder)))
        begun = time.perf_counter()
        with _service(environment, folder) as service:
            ready.append(time.perf_counter() - begun)
            if run == runs - 1:
                idling = _idle(service, idle_for)
    return median(libraries), median(ready), idling


def _idle(service: subprocess.Popen[str], span: float) -> tuple[float, float]:
    """Return how many MiB the service holds, and what share of a processor it takes."""
    time.sleep(min(SETTLED, span))
    seen = psutil.Process(service.pid)
    before, begun = seen.cpu_times(), time.perf_counter()
    time.sleep(span)
    after, passed = seen.cpu_times(), time.perf_counter() - begun
    assert service.poll() is None, "the service left by itself"
    busy = max(0.0, after.user + after.system - before.user - before.system) / passed
    return seen.memory_info().rss / 2**20, busy


@contextmanager
def _service(environment: Mapping[str, str], folder: str) -> Iterator[subprocess.Popen[str]]:
    """Yield a running service that has just said that it is ready."""
    log = Path(folder) / "service.log"
    with log.open("w", encoding="utf-8") as written:
        service = subprocess.Popen(
            [sys.executable, "-m", "bot", "run"], env=environment, cwd=folder, stderr=written, text=True
        )
    try:
        while '"ready"' not in log.read_text(encoding="utf-8"):
            assert service.poll() is None, log.read_text(encoding="utf-8")
            time.sleep(0.005)
        yield service
    finally:
        service.terminate()
        service.wait()


def _environment(folder: Path) -> dict[str, str]:
    return {
        **{name: value for name, value in os.environ.items() if not name.startswith("BARAZA_")},
        "PYTHONPATH": str(ROOT),
        "BARAZA_DATABASE_URL": f"sqlite:///{folder / 'baraza.db'}",
        "BARAZA_DATA_DIR": str(folder),
        "BARAZA_CLOCK": SUNDAY.isoformat(),
        "BARAZA_TELEGRAM_TOKEN": f"1:{'A' * 35}",
        "BARAZA_TELEGRAM_API_URL": NOBODY,
        "BARAZA_MATRIX_HOMESERVER": NOBODY,
        "BARAZA_MATRIX_USER": "@baraza:localhost",
        "BARAZA_MATRIX_TOKEN": "nobody",
    }


def _run(words: list[str], environment: Mapping[str, str], folder: str) -> None:
    subprocess.run(
        [sys.executable, *words], check=True, env=environment, cwd=folder, stdout=subprocess.DEVNULL
    )
