"""Rooms that are lost, found and moved, and an inbox in which nothing is lost, doubled or told to a log."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import threading
from collections.abc import Iterator, MutableMapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.adapters import Heard, Kind, Raw
from bot.conversation.scene import told_in
from bot.core.partnership import Room
from tests.world import Neighbour, World

CANARY = "canary-7f3a"


@pytest.fixture
def logged() -> Iterator[list[MutableMapping[str, Any]]]:
    """Return what is logged, at every level, as it is handed over to be written."""
    with capture_logs() as lines:
        yield lines


def said_by(neighbour: Neighbour, text: str) -> Raw:
    """Return what the platform hands over when somebody says *text* to us."""
    who = {"room": neighbour.room, "address": neighbour.person.address, "name": neighbour.person.name}
    what = {"kind": "message", "at": 0, "text": text, "message": "m1", "addressed": True}
    return Raw(f"said {text}", json.dumps(who | what))


async def test_a_lost_room_is_told_to_a_coordinator_elsewhere_once(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.turns_to("12:00")
    await bruno.does(Kind.GONE)
    await bruno.does(Kind.GONE)
    told = [text for text in amina.texts() if text.startswith("I can no longer speak to Bruno:")]
    assert len(told) == 1
    assert world.gathering().rooms["r-bruno"].state == "lost"


async def test_a_coordinator_who_lost_their_own_room_is_spoken_for_by_the_others(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.turns_to("12:00")
    await amina.does(Kind.GONE)
    assert bruno.last_heard().startswith("I can no longer speak to Amina:")


async def test_a_room_that_is_found_again_goes_on_and_can_be_lost_again(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.turns_to("12:00")
    await bruno.does(Kind.GONE)
    await bruno.does(Kind.INVITED)
    back, what_is_heard = bruno.last_heard().splitlines()
    assert back == "Here I am again. We go on where we were."
    assert what_is_heard.startswith("In this chat all that is said reaches me.")
    await world.monday_at("09:00", "America/Recife")
    assert "What moved forward?" in bruno.last_heard()
    await bruno.does(Kind.GONE)
    assert sum(text.startswith("I can no longer speak to Bruno:") for text in amina.texts()) == 2


async def test_a_lost_room_is_found_by_what_is_refused_there_too(world: World) -> None:
    """Whoever is heard there has brought us back, whatever they ask."""
    _, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.turns_to("12:00")
    await bruno.does(Kind.GONE)
    await bruno.says("/nonsense")
    assert bruno.texts()[0] == "Here I am again. We go on where we were."
    assert "nonsense" in bruno.last_heard()
    assert world.gathering().rooms["r-bruno"].state == "open"
    await world.monday_at("09:00", "America/Recife")
    assert "What moved forward?" in bruno.last_heard()


async def test_a_room_that_moves_is_followed_and_what_waits_goes_along_in_order(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.turns_to("23:00", "America/Recife")
    await amina.says("/pause")
    await amina.says("/resume")
    assert bruno.has_heard_nothing()
    await bruno.does(Kind.MOVED, text="console:bruno-super")
    await world.turns_to("07:00", "America/Recife")
    assert bruno.has_heard_nothing()
    moved = replace(bruno, room="console:bruno-super")
    assert ["paused" in moved.texts()[0], "resumed" in moved.texts()[1]] == [True, True]
    await world.monday_at("09:00", "America/Recife")
    await moved.replies("We moved")
    assert amina.last_heard().startswith("Bruno answered: We moved")


async def test_an_event_that_is_heard_twice_is_handled_once(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    raw = said_by(amina, "/partners")
    inbox = world.bench.inbox("console")
    await inbox.put([raw, raw], "1")
    await world.bench.settle()
    await inbox.put([raw], "2")
    await world.bench.settle()
    assert len(amina.heard) == 1


@pytest.mark.parametrize("body", [f"{CANARY} no json", f'{{"kind": "{CANARY}"}}', f'["{CANARY}"]', "{}"])
async def test_a_malformed_event_is_set_aside_by_its_id_and_its_neighbours_are_handled(
    world: World, body: str, logged: list[MutableMapping[str, Any]]
) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await amina.says("/partners")
    await world.bench.inbox("console").put([Raw("broken", body)], "1")
    await amina.says("/role")
    assert [text.splitlines()[0] for text in amina.texts()] == ["River watch", "Who does what"]
    assert [line["heard"] for line in logged if line["event"] == "unreadable"] == ["broken"]
    assert CANARY not in repr(logged)
    store = sqlite3.connect(world.folder / "baraza.db")
    assert store.execute("SELECT state, body FROM inbox WHERE event = 'broken'").fetchone() == (2, "")
    store.close()


async def test_a_bug_in_handling_sets_aside_that_event_alone_and_none_of_its_words(
    world: World, logged: list[MutableMapping[str, Any]]
) -> None:
    """A room whose partner is missing makes whatever is said there raise."""
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    orphan = world.stranger("Orphan", "orphan", "en")
    with world.bench.store.writing() as transaction:
        transaction.record.keep([Room("r-x", "p", "nobody", orphan.room, "en")])
    await orphan.says(f"/status {CANARY}")
    await amina.says("/partners")
    assert orphan.texts() == [world.bench.messages.says("went-wrong", {}, "en")]
    assert amina.last_heard().startswith("River watch")
    assert [line["error"] for line in logged if line["event"] == "set-aside"] == ["KeyError"]
    assert CANARY not in repr(logged)


async def test_a_database_that_another_process_holds_loses_nothing(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    held, release = threading.Event(), threading.Event()

    def hold() -> None:
        other = sqlite3.connect(world.folder / "baraza.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        held.set()
        release.wait(30)
        other.execute("ROLLBACK")
        other.close()

    holder = threading.Thread(target=hold)
    holder.start()
    await asyncio.to_thread(held.wait)
    waiting = asyncio.create_task(asyncio.to_thread(_put, world, said_by(amina, "/partners")))
    release.set()
    await waiting
    holder.join()
    await world.settles()
    assert amina.last_heard().startswith("River watch")


def _put(world: World, raw: Raw) -> None:
    asyncio.run(world.bench.inbox("console").put([raw], "0"))


async def test_what_is_in_the_inbox_outlasts_a_database_that_stays_locked(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    raw = said_by(amina, "/partners")
    await world.bench.inbox("console").put([raw], "1")
    other = sqlite3.connect(world.folder / "baraza.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Exception, match="locked"):
        world.bench.conversation.handle_batch()
    other.execute("ROLLBACK")
    other.close()
    await world.bench.settle()
    assert amina.last_heard().startswith("River watch")


async def test_a_notice_refused_for_good_is_told_to_a_coordinator_elsewhere(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    world.platform.gone.add(bruno.room)
    await world.monday_at("09:00", "America/Recife")
    await world.turns_to(world.now + timedelta(hours=1))
    assert amina.has_heard("I can no longer speak to Bruno:")


@pytest.mark.parametrize("carried", [True, False], ids=["its key carried along", "without its key"])
async def test_what_a_reply_answers_is_known_by_its_key_where_its_place_is_not(
    world: World, carried: bool
) -> None:
    """A crash between the platform's taking a message and our hearing where leaves its place unknown."""
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.monday_at("09:00", "Africa/Nairobi")
    room = world.gathering().rooms["r-amina"]
    with world.bench.store.writing() as transaction:
        asked = transaction.outbox.told(room.id, amina.heard[-1].id, room.address)
        assert asked
        key = asked.key if carried else None
        heard = Heard("e", Kind.MESSAGE, room.address, amina.person, world.now, "Well", "m", "nowhere known")
        told = told_in(transaction, room, replace(heard, delivery=key))
    assert (told.number if told else None) == (asked.number if carried else None)
