"""When the turn goes on next is found without planning a whole year of what is asked daily."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.core.turns_ahead import next_turning, turnings
from tests.world import World

PROTOCOL = """
protocol: lake
version: 1
purpose: {en: To know that every boat is back.}
checkins:
  evening:
    every: EVERY
    at: "18:00"
    open-for: 5 hours
    questions:
      - {id: safe, kind: text, ask: {en: All well?}}
rotation: {checkin: evening, parts: [first], after: 2 days}
"""


@pytest.mark.parametrize(
    "every", ["day", "week\n    on: monday", "month\n    on: 1", "year\n    on: 15 june"]
)
async def test_it_is_the_first_of_a_year(world: World, every: str) -> None:
    world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol=PROTOCOL.replace("EVERY", every))
    for _ in range(3):
        g = world.gathering()
        held = g.adoptions["a"]
        a_year = turnings(g, held, world.now, world.now + timedelta(days=366))
        assert next_turning(g, held, world.now) == a_year[0]
        await world.turns_to(a_year[0])
