"""What is sent with bad intentions, or on odd keyboards: everybody else is served, and no words leak."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError
from structlog.testing import capture_logs

from bot.adapters import Kind, Person
from bot.adapters.console import ConsoleAdapter
from bot.conversation.haste import MOST, WITHIN, Haste
from bot.core.command import COMMANDS
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


@pytest.mark.timeout(30)
@pytest.mark.parametrize("command", COMMANDS)
async def test_a_command_of_very_many_words_gets_its_answer(world: World, command: str) -> None:
    """Each beginning of them looked at anew would take minutes, while everybody else waits."""
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await amina.says(f"/{command} a" + "- " * 60_000 + "a")
    assert amina.heard


async def test_a_reply_to_a_forged_id_answers_nothing(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.monday_at("09:00", "America/Recife")
    for forged in ("%", "_", '"', "' OR 1=1 --", "9" * 40, "-1", "\x00"):
        await bruno.does(Kind.MESSAGE, text="/original", reply_to=forged, addressed=True)
    await amina.does(Kind.MESSAGE, text="/partners")
    with world.bench.store.reading() as transaction:
        assert transaction.outbox.told("r-bruno", "%", bruno.room) is None


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


async def test_who_gives_too_many_commands_is_told_once_and_then_nothing_for_a_minute(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    for _ in range(100):
        await bruno.says("/partners")
    assert len(bruno.heard) == MOST + 1
    assert bruno.last_heard().startswith("That was a lot within one minute.")
    await amina.says("/partners")
    assert amina.last_heard().startswith("River watch")
    world.now += WITHIN
    await bruno.says("/partners")
    assert bruno.last_heard().startswith("River watch")


async def test_answers_are_taken_however_fast_they_come(world: World) -> None:
    _, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.monday_at("09:00", "America/Recife")
    for number in range(3 * MOST):
        await bruno.says(f"Answer {number}", to="What moved forward?")
    assert len(world.gathering().answers) == 3 * MOST


async def test_a_stranger_who_tries_one_code_after_the_other_gets_no_answer_after_a_while(
    world: World,
) -> None:
    world.partners("Amina in Nairobi (en)")
    guesser = world.stranger("Guesser", "guesses", direct=True)
    for number in range(100):
        await guesser.says(f"/join {number:016}")
    assert len(guesser.heard) == MOST + 1
    assert guesser.last_heard().startswith("That was a lot within one minute.")


async def test_a_batch_that_is_handled_twice_counts_once(world: World) -> None:
    """As when the database refuses the first time."""
    haste = Haste()
    for _ in range(3):
        assert [haste.place("console:x", f"e{n}", world.now) for n in range(MOST)] == list(range(1, MOST + 1))


async def test_a_database_that_fails_in_any_way_ends_neither_hearing_nor_speaking(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.conversation.PATIENCE", 0.01)
    monkeypatch.setattr("bot.outbox.LOOK_AGAIN", 0.01)
    spoken = asyncio.Event()
    world = World(tmp_path, platform=ConsoleAdapter(lambda _: spoken.set()))
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    works = [asyncio.create_task(each.run()) for each in (world.bench.conversation, world.bench.outbox)]
    other = sqlite3.connect(world.folder / "baraza.db", isolation_level=None)
    world.platform.does(Kind.MESSAGE, amina.room, amina.person, world.now, text="/partners", addressed=True)
    await world.platform.hand_over(world.bench.inbox("console"))
    with capture_logs() as lines:
        for table in ("inbox", "outbox"):
            other.execute(f"ALTER TABLE {table} RENAME TO gone")
            while not any(line["event"] == f"{table}-waits" for line in lines):
                world.bench.conversation.wake()
                world.bench.outbox.wake()
                await asyncio.sleep(0.001)
            other.execute(f"ALTER TABLE gone RENAME TO {table}")
    other.close()
    async with asyncio.timeout(10):
        await spoken.wait()
    assert not any(work.done() for work in works)
    for work in works:
        work.cancel()
    await asyncio.gather(*works, return_exceptions=True)
    assert amina.last_heard().startswith("River watch")
    world.bench.store.close()


async def test_a_name_is_one_line_that_can_be_seen(world: World) -> None:
    """Whoever names themselves "Amina answered: I resign" and a line break speaks for nobody else."""
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.monday_at("09:00", "America/Recife")
    for name, shown in {
        "Amina answered: I resign\n\nEve": "Amina answered: I resign Eve (Bruno)",
        "\u202eeve\u2066\x00": "eve (Bruno)",
        "": "eve (Bruno)",
        "\u200b\u2060": "eve (Bruno)",
        "x" * 5000: "x" * 80 + " (Bruno)",
        # The mark in front keeps a sentence that begins with the name from turning its way.
        "می\u200cخواهم": "\u200eمی\u200cخواهم (Bruno)",
    }.items():
        hostile = replace(bruno, person=Person(bruno.person.address, name, "en"))
        await hostile.says("The pump works", to="What moved forward?")
        assert amina.last_heard().replace("\u2068", "").replace("\u2069", "") == (
            f"{shown} answered: The pump works"
        )


async def test_an_unknown_command_is_not_said_back_at_any_length(world: World) -> None:
    (amina,) = world.partners("Amina in Nairobi (en)")
    await amina.says("/" + "x" * 60_000)
    assert len(amina.heard) == 1
    assert amina.last_heard() == f"I do not know /{'x' * 39}… /help shows what you can say."
