"""What is sent with bad intentions, or on odd keyboards: everybody else is served, and no words leak."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from bot.adapters import Kind
from tests.world import World

CANARY = "canary-91be"


async def test_half_a_character_in_a_name_or_in_words_is_heard_like_any_other(world: World) -> None:
    """JSON can hold half a surrogate pair, no database can: it must not keep a whole batch out."""
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.monday_at("09:00", "America/Recife")
    await bruno.colleague("Br\ud800no").replies("The pump \udc00 works")
    assert amina.last_heard() == "Br?no (Bruno) answered: The pump ? works"


async def test_a_line_of_blanks_holds_nobody_up(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    began = time.perf_counter()
    await amina.does(Kind.MESSAGE, text="a" + " " * 60_000 + "a", addressed=True)
    await amina.does(Kind.MESSAGE, text="\n" * 60_000 + "a", addressed=True)
    assert len(amina.heard) == 2
    assert time.perf_counter() - began < 3


async def test_a_reply_to_a_forged_id_answers_nothing(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.monday_at("09:00", "America/Recife")
    for forged in ("%", "_", '"', "' OR 1=1 --", "9" * 40, "-1", "\x00"):
        await bruno.does(Kind.MESSAGE, text="/original", reply_to=forged, addressed=True)
    await amina.does(Kind.MESSAGE, text="/partners")
    with world.bench.store.reading() as transaction:
        assert transaction.outbox.told("r-bruno", "%") is None


async def test_a_database_that_refuses_a_row_tells_nobodys_words(world: World) -> None:
    """The error goes into the log as it is."""
    world.partners("Amina in Nairobi (en)")
    member = world.gathering().members["m-amina"]
    nameless = replace(member, name=CANARY, partner=None)  # type: ignore[arg-type]
    with pytest.raises(IntegrityError) as refused, world.bench.store.writing() as transaction:
        transaction.record.keep([nameless])
    assert CANARY not in str(refused.value)


async def test_a_database_that_is_full_or_locked_for_long_costs_no_account_its_life(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Locked for longer than the database itself waits: what was handed over is put as soon as it can be."""
    monkeypatch.setattr("bot.conversation.PATIENCE", 0.01)
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    full = sqlite3.connect(world.folder / "baraza.db", isolation_level=None)
    full.execute("BEGIN IMMEDIATE")
    world.platform.does(Kind.MESSAGE, amina.room, amina.person, world.now, text="/partners", addressed=True)
    putting = asyncio.create_task(world.platform.hand_over(world.bench.inbox("console")))
    await asyncio.sleep(0)  # the first attempt, which the lock refuses
    assert not putting.done()
    full.execute("ROLLBACK")
    full.close()
    await putting
    await world.settles()
    assert amina.last_heard().startswith("River watch")
