"""A digest names the day on which its groups were asked."""

from __future__ import annotations

from datetime import timedelta

from tests.world import PULSE, World

MONTHLY = """
protocol: monthly
version: 1
purpose: {en: To look back on a month.}
checkins:
  month:
    every: month
    on: last working day
    at: "10:00"
    open-for: 2 days
    questions: [{id: q, kind: text, ask: {en: "What moved?"}}]
"""


async def test_a_digest_is_named_after_the_day_on_which_was_asked(world: World) -> None:
    """A working day is counted, and so differs from partner to partner: its month is what they share."""
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=MONTHLY)
    await world.turns_to(world.now + timedelta(days=36))
    assert [text.splitlines()[0] for text in amina.texts() if "what we heard" in text] == [
        "Monthly, Monday, Nov 30: what we heard",
        "Monthly, Thursday, Dec 31: what we heard",
    ]


async def test_a_day_that_the_rhythm_has_stays_the_name_where_one_group_was_asked_later(world: World) -> None:
    moves = PULSE.replace("open-for", "holidays: next-working-day\n    open-for")
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=moves)
    await bruno.says("/away group 2 days")
    await world.turns_to(world.now + timedelta(days=6))
    assert amina.has_heard("Pulse, Monday, Nov 30: what we heard")
