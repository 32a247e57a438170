"""One account's silence is nobody else's: what waits for it takes no place; it speaks once it signed in."""

from __future__ import annotations

from bot.core.words import Notice, Ours
from tests.world import World


def queued(world: World, address: str, count: int = 1) -> None:
    with world.bench.store.writing() as transaction:
        for _ in range(count):
            transaction.outbox.queue_at(Notice("", (Ours("hello-stranger"),)), address, world.now)


async def test_a_backlog_of_an_account_that_is_gone_delays_no_other(world: World) -> None:
    """Three hundred messages wait for a platform that was taken out of the settings."""
    queued(world, "matrix:!gone:example.org", 300)
    queued(world, "console:here")
    await world.bench.outbox.idle()
    assert len(world.platform.rooms["console:here"]) == 1


async def test_nothing_is_said_through_an_account_before_it_has_signed_in(world: World) -> None:
    world.bench.outbox.close("console")
    queued(world, "console:here")
    await world.bench.outbox.idle()
    assert "console:here" not in world.platform.rooms
    world.bench.outbox.open("console")
    await world.bench.outbox.idle()
    assert len(world.platform.rooms["console:here"]) == 1
