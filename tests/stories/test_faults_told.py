"""A fault of ours while we decide about a message: whoever wrote it is told once, nobody else is stopped."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, MutableMapping
from datetime import timedelta
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.adapters import Kind
from tests.stories.test_promises import promised
from tests.world import Neighbour, World

CANARY = "quillwort"


@pytest.fixture
def logged() -> Iterator[list[MutableMapping[str, Any]]]:
    with capture_logs() as lines:
        yield lines


def odd(world: World, change: str) -> None:
    """Make rows odd, as a hand that repairs a database could."""
    with sqlite3.connect(world.folder / "baraza.db") as database:
        database.execute(change)
    database.close()


def sorry(world: World, language: str) -> str:
    return world.bench.messages.says("went-wrong", {}, language)


def told(who: Neighbour, line: str) -> int:
    return sum(line == text for text in who.texts())


async def one_odd(world: World, language: str) -> tuple[Neighbour, Neighbour]:
    """Let Bruno have promised something of which nobody can read any more what happened to it."""
    amina, bruno = world.partners("Amina in Nairobi (en)", f"Bruno in Nairobi ({language})", protocol="")
    await promised(world, bruno, "/promise Map 2026-12-04")
    await bruno.says("/promises 1")
    odd(world, """UPDATE commitment SET history = '[["kept"]]'""")
    return amina, bruno


@pytest.mark.parametrize("language", ["es", "ar"])
async def test_whoever_writes_what_we_fail_at_reads_one_sentence_in_their_language(
    world: World, language: str, logged: list[MutableMapping[str, Any]]
) -> None:
    """It was met with silence, and a line in the log."""
    amina, bruno = await one_odd(world, language)
    line = sorry(world, language)
    await bruno.says(f"/promises 1 {CANARY}")
    await bruno.says("/promises 1")
    assert told(bruno, line) == 1
    assert bruno.heard[-1].message.reply_to is not None
    await bruno.says("/promises 1")
    assert told(bruno, line) == 1, "of several in a minute it is said once"
    assert not amina.has_heard(sorry(world, "en"))
    assert [each["error"] for each in logged if each["event"] == "set-aside"] == ["ValueError"] * 3
    assert CANARY not in repr(logged)
    await amina.says("/partners")
    assert "Bruno" in amina.last_heard(), "nobody else is stopped"
    await bruno.says("we talk among ourselves about promises 1")
    assert told(bruno, line) == 1, "what is not said to us is not answered"
    odd(world, "UPDATE commitment SET history = '[]'")
    await bruno.says("/promises 1")
    assert "Map" in bruno.last_heard()
    assert told(bruno, line) == 1


@pytest.mark.parametrize("language", ["sw", "my"])
async def test_whoever_presses_what_we_fail_at_is_shown_it_alone(world: World, language: str) -> None:
    _amina, bruno = await one_odd(world, language)
    before = bruno.texts()
    await bruno.presses(world.bench.messages.says("button-let-go", {}, language))
    assert world.platform.toasts[-1][1] == sorry(world, language)
    assert bruno.texts() == before


async def test_a_fault_in_telling_brings_no_other(
    world: World, logged: list[MutableMapping[str, Any]]
) -> None:
    _amina, bruno = await one_odd(world, "en")
    alone = bruno.alone()
    odd(world, "UPDATE member SET also = '{' WHERE id = 'm-bruno'")
    await alone.says("/promises 1")
    assert alone.has_heard_nothing()
    events = [each["event"] for each in logged if each["event"] in ("set-aside", "fault-untold")]
    assert events == ["set-aside", "fault-untold"]
    odd(world, "UPDATE member SET also = '[]' WHERE id = 'm-bruno'")
    odd(world, "UPDATE commitment SET history = '[]'")
    await alone.says("/promises 1")
    assert "Map" in alone.last_heard()


async def test_our_own_sentence_that_a_bridge_carries_back_brings_no_other(world: World) -> None:
    _amina, bruno = await one_odd(world, "en")
    await bruno.says("/promises 1")
    echo = sorry(world, "en")
    world.now += timedelta(minutes=5)
    odd(world, "UPDATE room SET partner = 'nobody' WHERE id = 'r-bruno'")
    await bruno.colleague("Bridge").does(Kind.MESSAGE, text=echo, addressed=True)
    assert told(bruno, echo) == 1
