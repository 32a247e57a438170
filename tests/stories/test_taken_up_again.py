"""A reply that we failed at is taken up once more at the next start; nothing that could mean other things."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest

from bot.adapters import Kind
from tests.world import Neighbour, World

WORDS = {"sw": "Maji yamefika", "es": "Llegó el agua"}


def rows(world: World, query: str) -> list[tuple[int, str]]:
    with sqlite3.connect(world.folder / "baraza.db") as database:
        found = database.execute(query).fetchall()
    database.close()
    return found


def kept(world: World) -> list[tuple[int, str]]:
    return rows(world, "SELECT state, why FROM inbox WHERE body != ''")


@contextmanager
def at_fault(world: World) -> Iterator[None]:
    """Let nobody's protocol be readable meanwhile."""
    rows(world, "UPDATE adoption SET agreed = '{' RETURNING 1, id")
    yield
    rows(world, "UPDATE adoption SET agreed = '[]' RETURNING 1, id")


async def asked(world: World, language: str = "es") -> tuple[Neighbour, Neighbour]:
    amina, bruno = world.partners("Amina in Nairobi (en)", f"Bruno in Nairobi ({language})")
    await world.monday_at("09:00", "Africa/Nairobi")
    return amina, bruno


async def again(world: World) -> None:
    world.restarts()
    await world.bench.settle()


@pytest.mark.parametrize("language", ["es", "sw"])
async def test_an_answer_that_we_failed_at_is_carried_after_the_next_start(
    world: World, language: str
) -> None:
    """Its author was told that nothing was noted, and heard nothing more if they left it at that."""
    amina, bruno = await asked(world, language)
    with at_fault(world):
        await bruno.says(WORDS[language], to=bruno.texts()[0])
    assert bruno.last_heard() == world.bench.messages.says("went-wrong", {}, language)
    assert not amina.has_heard(WORDS[language])
    await again(world)
    assert WORDS[language] in amina.last_heard()
    assert amina.last_heard().startswith("Bruno answered: ")
    assert kept(world) == []
    count = len(amina.heard)
    await again(world)
    assert len(amina.heard) == count, "once is enough"


async def test_what_fails_again_is_told_once_and_tried_no_more(world: World) -> None:
    amina, bruno = await asked(world)
    with at_fault(world):
        await bruno.says("Llegó el agua", to=bruno.texts()[0])
        count = len(bruno.heard)
        await again(world)
        assert (len(bruno.heard), kept(world)) == (count, [])
    await again(world)
    assert not amina.has_heard("agua")


async def test_a_start_that_ends_in_the_middle_is_the_last_that_tries(world: World) -> None:
    amina, bruno = await asked(world)
    with at_fault(world):
        await bruno.says("Llegó el agua", to=bruno.texts()[0])
    world.restarts()
    with world.bench.store.writing() as transaction:
        transaction.inbox.once_more()
    await again(world)
    assert kept(world) == []
    assert not amina.has_heard("agua")


async def test_said_again_it_counts_once(world: World) -> None:
    amina, bruno = await asked(world)
    with at_fault(world):
        await bruno.says("Llegó el agua", to=bruno.texts()[0])
        await bruno.says("Llegó el agua, por fin", to=bruno.texts()[0])
        assert kept(world) == [(0, "kept")], "the newest alone"
    await bruno.says("Llegó mucha agua", to=bruno.texts()[0])
    count = len(amina.heard)
    await again(world)
    assert (len(amina.heard), kept(world)) == (count, [])


@pytest.mark.parametrize("kind", [Kind.EDIT, Kind.WITHDRAWN])
async def test_words_changed_or_taken_back_meanwhile_are_not_carried(world: World, kind: Kind) -> None:
    amina, bruno = await asked(world)
    with at_fault(world):
        said = await bruno.says("Llegó el agua", to=bruno.texts()[0])
    await bruno.does(kind, message=said, text="Llegó", addressed=True)
    await again(world)
    assert kept(world) == []
    assert not amina.has_heard("agua")


async def test_a_day_later_it_is_too_late(world: World) -> None:
    amina, bruno = await asked(world)
    with at_fault(world):
        await bruno.says("Llegó el agua", to=bruno.texts()[0])
    world.now += timedelta(hours=25)
    await again(world)
    assert kept(world) == []
    assert not amina.has_heard("agua")


async def test_nothing_is_kept_for_long_where_no_start_comes(world: World) -> None:
    amina, bruno = await asked(world)
    with at_fault(world):
        await bruno.says("Llegó el agua", to=bruno.texts()[0])
    world.now += timedelta(hours=25)
    await amina.says("/partners")
    assert kept(world) == []


async def test_words_below_nothing_and_commands_are_not_kept(world: World) -> None:
    """By then they would be about whatever was said last, and read by others than they were written for."""
    _, bruno = await asked(world)
    await bruno.alone().says("/status")
    with at_fault(world):
        await bruno.alone().says("Llegó el agua")
        await bruno.says("/done", to=bruno.texts()[0])
    assert kept(world) == []


async def test_it_goes_where_anybody_has_their_words_erased(world: World) -> None:
    """Whose they are is not known before they are read."""
    amina, bruno = await asked(world)
    with at_fault(world):
        await bruno.says("Llegó el agua", to=bruno.texts()[0])
    await amina.alone().says("/forget")
    await amina.alone().presses("Yes, go on")
    assert kept(world) == [(0, "kept")]
    await amina.alone().presses("Erase all of it")
    assert kept(world) == []
    await again(world)
    assert not bruno.has_heard("Llegó el agua")


async def test_it_goes_with_what_is_kept_for_a_time(world: World) -> None:
    amina, bruno = await asked(world)
    await amina.says("/keep 14 days")
    await amina.presses("Yes, erase after that")
    with at_fault(world):
        await bruno.says("Llegó el agua", to=bruno.texts()[0])
    await world.turns_to(world.now + timedelta(days=1, hours=1))
    assert kept(world) == []
