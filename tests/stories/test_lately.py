"""What was done lately stays in sight for as long as a digest may name it, and no second figure says so."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.core import preview
from bot.core.cadence import FAR_ENOUGH
from bot.core.digest import SEASON
from bot.core.turn import Turn
from tests.world import World

BOT = Path(preview.__file__).parents[1]


@pytest.mark.parametrize(("before", "seen"), [(timedelta(hours=1), True), (-timedelta(hours=1), False)])
def test_a_duty_done_stays_in_sight_for_a_season(world: World, before: timedelta, *, seen: bool) -> None:
    world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    done = world.now - SEASON + before
    turn = Turn("t", "p", "a", "x", "g-amina", done.date(), done, "done", done_at=done, done_by="m-amina")
    with world.bench.store.writing() as transaction:
        transaction.record.keep([turn])
    assert ("t" in world.gathering().turns) is seen


def test_how_far_to_look_back_stands_in_one_place() -> None:
    assert (timedelta(days=100), timedelta(days=62)) == (SEASON, FAR_ENOUGH)
    said = [(path.name, path.read_text()) for path in BOT.rglob("*.py")]
    found = [name for name, text in said for days in (100, 62) if f"days={days})" in text]
    assert sorted(found) == ["cadence.py", "digest.py"]
