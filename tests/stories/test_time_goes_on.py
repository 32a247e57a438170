"""Time goes on for everybody, whatever one partnership, one row or one turn is like."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta

from bot.core import adoption
from bot.core.occasion import Ask, CheckIn
from bot.core.partnership import Gathering, Invitation, Partner, Partnership, Room
from bot.core.protocol import read_protocol
from bot.core.secret import digest_of
from bot.core.words import Outcome, notice
from bot.store import record
from tests.world import PULSE, World

YEARLY = """
protocol: yearly
version: 1
purpose: {en: To know what the year was like.}
duties:
  report:
    role: coordinator
    does: {en: Share the yearly report}
    every: year
    on: 1 june
    at: "10:00"
"""


async def test_a_duty_done_half_a_year_ahead_is_followed_by_the_next_years(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=YEARLY)
    await amina.says("/done")
    world.now = datetime(2027, 6, 1, 8, 0, tzinfo=UTC)

    assert [world.bench.scheduler.handle_batch() for _ in range(3)] == [1, 0, 0]

    assert [t.due_at.year for t in world.gathering().turns.values() if t.state == "open"] == [2028]


async def test_what_stays_due_is_put_off_and_looked_at_again(world: World) -> None:
    """A question of a check-in that a protocol has no more waits for its closing and holds nobody up."""
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    closes = world.now + timedelta(hours=1)
    key = world.now.date()
    stray = CheckIn("a.gone.1", "p", "a", "gone", key, "open", world.now, closes, closes)
    ask = Ask("a.gone.1.g-amina", "p", stray.id, "g-amina", "r-amina", world.now, due_at=world.now)
    with world.bench.store.writing() as transaction:
        transaction.record.keep([stray, ask])

    assert [world.bench.scheduler.handle_batch() for _ in range(2)] == [1, 0]

    world.now = closes
    await world.bench.settle()
    await world.monday_at("09:00", "Africa/Nairobi")
    assert amina.has_heard("What moved forward?")


async def test_a_partnership_that_cannot_be_read_holds_up_no_other(world: World) -> None:
    broken, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=YEARLY)
    beside = another_partnership(world)
    digest = next(a.digest for a in world.gathering().adoptions.values() if a.id == "a")
    with sqlite3.connect(world.folder / "baraza.db") as database:
        database.execute("UPDATE protocol_text SET body = '{}' WHERE digest = ?", (digest,))
    record._PROTOCOLS.clear()
    world.now = datetime(2027, 6, 1, 8, 0, tzinfo=UTC)

    await world.bench.settle()

    assert beside in world.platform.rooms
    assert broken.has_heard_nothing()


def another_partnership(world: World) -> str:
    """Found a partnership beside the cast's, its protocol in force; return the address of a room of it."""
    g = Gathering(Partnership("q", "Other", "UTC", ("en",), world.now))
    partners = [Partner(f"q-{n}", "q", n, ("en",), "Africa/Nairobi") for n in ("Yan", "Zed")]
    rooms = [Room(f"r-{p.id}", "q", p.id, f"console:{p.id}", "en") for p in partners]
    g.with_([*partners, *rooms])
    held = adoption.Adoption("b", "q", read_protocol(PULSE, "pulse"), "in-force", world.now)
    g.with_([held])
    outcome = Outcome(keep=(g.partnership, *partners, *rooms, held)) + adoption.begun(g, held, world.now)
    with world.bench.store.writing() as transaction:
        transaction.take([(g, outcome)], world.now)
    return rooms[0].address


async def test_a_partner_that_left_and_began_elsewhere_leaves_the_others_time_as_it_was(world: World) -> None:
    """The chat is asked for nothing more, and what closes without it closes as ever."""
    amina, bruno, _ = world.partners(
        "Amina in Nairobi (en)", "Bruno in Nairobi (en)", "Carla in Nairobi (en)"
    )
    await bruno.colleague("Bea").says("/status")
    await world.monday_at("09:00", "Africa/Nairobi")
    await bruno.says("fine", to="What moved")
    await bruno.says("/leave")
    await bruno.presses("Yes, we leave")
    code = "CODECODECODE2222"
    with world.bench.store.writing() as transaction:
        transaction.record.keep([Invitation(digest_of(code), "Other", world.now + timedelta(days=7))])
    await bruno.says(f"/start {code}")
    bruno.forget()

    world.now += timedelta(days=4)
    await world.bench.settle()

    assert amina.has_heard("what we heard")
    assert bruno.has_heard_nothing()


def test_a_notice_for_a_room_that_is_gone_is_dropped_and_the_rest_is_kept(world: World) -> None:
    world.partners("Amina in Nairobi (en)")
    g = world.gathering()
    lost, kept = notice("r-nowhere", "nothing-asked"), notice("r-amina", "nothing-asked")

    with world.bench.store.writing() as transaction:
        transaction.take([(g, Outcome(tell=(lost, kept)))], world.now)

    with world.bench.store.reading() as transaction:
        assert transaction.outbox.waiting_count() == 1
