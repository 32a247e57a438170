"""Quiet hours are kept at the moment of delivery, whatever has delayed it or changed them since."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.adapters import NotDelivered
from bot.adapters.console import ConsoleAdapter
from bot.core.text import Message
from tests.world import World


class Downable(ConsoleAdapter):
    """A platform that can be down."""

    down = False

    async def send(self, room: str, message: Message, *, key: str, **more: Any) -> str:
        if self.down:
            raise NotDelivered("down", retry_after=timedelta(minutes=10), whole_account=True)
        return await super().send(room, message, key=key, **more)


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path, platform=Downable())


async def minutes(world: World, count: int) -> None:
    for _minute in range(count // 10):
        world.now += timedelta(minutes=10)
        await world.settles()


async def test_what_a_platform_that_was_down_held_up_waits_for_morning_and_keeps_its_order(
    world: World,
) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await world.monday_at("09:00", "Africa/Nairobi")
    await world.turns_to("20:30", "Africa/Nairobi")
    world.platform.down = True  # type: ignore[attr-defined]
    await amina.says("The pump works", to="What moved forward?")
    await amina.says("So does the well", to="What moved forward?")
    await minutes(world, 60)
    world.platform.down = False  # type: ignore[attr-defined]
    await minutes(world, 60)
    assert not bruno.has_heard("The pump works")
    assert amina.has_heard("Thank you!"), "who is there is answered"
    await bruno.says("/status")
    assert len(bruno.heard) == 2, "who is there is answered"
    await world.turns_to("07:00", "Africa/Nairobi")
    assert bruno.texts()[-2:] == ["Amina answered: The pump works", "Amina answered: So does the well"]


async def test_quiet_hours_that_were_set_since_are_kept(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await world.monday_at("09:00", "Africa/Nairobi")
    await world.turns_to("23:00", "Africa/Nairobi")
    await amina.says("The pump works", to="What moved forward?")
    with world.bench.store.writing() as transaction:
        partner = world.gathering().partners["g-bruno"]
        transaction.record.keep([replace(partner, quiet="21:00-09:00")])
    await world.turns_to("07:00", "Africa/Nairobi")
    assert not bruno.has_heard("The pump works")
    await world.turns_to("09:00", "Africa/Nairobi")
    assert bruno.has_heard("The pump works")


async def test_who_reads_the_digest_only_in_the_morning_is_told_that_hour(world: World) -> None:
    """It closes at one in the night in Auckland."""
    claire, bruno = world.partners("Claire in Auckland (en)", "Bruno in Recife (pt-BR)")
    await world.monday_at("10:00", "America/Recife")
    await claire.says("The pump works", to="What moved forward?")
    await bruno.says("A bomba funciona", to="O que avançou?")
    assert claire.has_heard("Everybody gets the digest Friday, Dec 4, 7:00 AM.")
    assert bruno.has_heard("Todos os grupos leem o resumo a partir de quinta-feira, 3 de dez., 09:00.")
    await world.turns_to(world.now + timedelta(days=3, hours=4))
    await world.turns_to("06:50", "Pacific/Auckland")
    assert not claire.has_heard("2 of 2 partners answered.")
    await world.turns_to("07:05", "Pacific/Auckland")
    assert claire.has_heard("2 of 2 partners answered.")
