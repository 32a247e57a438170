"""A group reads that something waits for one of them alone: now and then, not for each thing that does."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.alone import told_alone
from bot.core.words import Outcome, notice
from tests.world import Neighbour, World

CAST = ("Rosa in Bogota (es)", "Juma in Nairobi (sw)")
WAITS = {"Rosa": "Rosa, hay algo solo para usted.", "Juma": "Juma, kuna jambo lako peke yako."}


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


async def waits_for(who: Neighbour, matter: str) -> None:
    world = who.world
    with world.bench.store.writing() as transaction:
        g = transaction.record.gathering("p", world.now)
        member = g.members[f"m-{who.person.name.lower()}"]
        told = told_alone(g, member, notice("", "press-noted", {}), matter)
        transaction.take([(g, Outcome(tell=told))], world.now)
    await world.settles()


@pytest.mark.parametrize("name", WAITS)
async def test_what_waits_for_one_person_is_hinted_at_now_and_then(world: World, name: str) -> None:
    who = next(each for each in world.partners(*CAST, protocol="") if each.person.name == name)
    await world.monday_at("17:00", "Africa/Nairobi")
    for number in range(3):
        await waits_for(who, f"matter {number}")
    assert [text[: len(WAITS[name])] for text in who.texts()] == [WAITS[name]]
    hints, days = 0, 14
    for day in range(days):
        world.now += timedelta(days=1)
        await waits_for(who, f"of day {day}")
        before, hints = hints, len(who.texts())
        assert hints - before <= 1 + (day == 0)
    assert 1 + days // 6 <= hints <= 1 + days // 3
    await who.alone().says("/start")
    assert len(who.alone().texts()) > days, "nothing of it is lost"
