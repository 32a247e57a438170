"""Time goes on for everybody, whatever one partnership, one row or one turn is like."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.core.occasion import Ask, CheckIn
from tests.world import World

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
