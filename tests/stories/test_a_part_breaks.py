"""A part that breaks, at the start or later: time goes on all the same, or the service ends."""

from __future__ import annotations

import asyncio

import pytest

from bot.app import _first_tick, _until_stopped
from tests.world import World


async def test_time_goes_on_though_what_was_said_while_we_were_away_cannot_be_heard(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The heartbeat would look well while nobody is asked anything any more."""
    world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")

    def broken() -> int:
        raise RuntimeError("broken")

    monkeypatch.setattr(world.bench.conversation, "handle_batch", broken)
    world.bench.keeps_step("console")
    await _first_tick(world.bench)

    assert world.bench.time_goes_on


@pytest.mark.parametrize("raises", [True, False])
async def test_the_service_ends_when_a_part_of_it_does(*, raises: bool) -> None:
    async def part() -> None:
        if raises:
            raise RuntimeError("broken")

    account = asyncio.create_task(asyncio.Event().wait())
    works = [asyncio.create_task(part())]
    async with asyncio.timeout(5):
        assert await _until_stopped(asyncio.Event(), {account}, works) == 1  # type: ignore[arg-type]
    account.cancel()
