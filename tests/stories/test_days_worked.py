"""By when: the days that are offered, and what is read from next week, are days that a group works."""

from __future__ import annotations

import re
from datetime import date

import pytest

from tests.world import World


@pytest.mark.parametrize(
    ("language", "words"), [("en", "next week"), ("sw", "wiki ijayo"), ("fr", "la semaine prochaine")]
)
async def test_a_promise_is_offered_no_free_day_and_next_week_is_none(
    world: World, language: str, words: str
) -> None:
    """It is Sunday: a week from now is one, too."""
    amina, _ = world.partners(f"Amina in Nairobi ({language})", "Bruno in Recife (pt-BR)", protocol="")
    await amina.says("/promise Bring the map")
    [offered] = [s.message.flat_buttons for s in amina.heard[-1:]]
    assert not [each.label for each in offered if re.search(r"\b(6|13|27)\b", each.label)]
    await amina.replies(words)
    [c] = world.gathering().commitments.values()
    assert c.due_on == date(2026, 12, 7)


async def test_a_free_day_that_is_named_stays(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (pt-BR)", protocol="")
    await amina.says("/promise Bring the map by 6 December")
    [c] = world.gathering().commitments.values()
    assert c.due_on == date(2026, 12, 6)
