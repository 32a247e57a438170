"""What need not be kept is gone from the disk: messages once handled, codes once they are delivered."""

from __future__ import annotations

import re

from bot.core.words import Notice, Ours
from tests.world import World


def on_disk(world: World) -> bytes:
    """Return all there is in the database's files, deleted or not."""
    return b"".join(file.read_bytes() for file in sorted(world.folder.glob("baraza.db*")))


async def test_a_code_is_gone_once_it_is_delivered(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol="")
    await amina.says("/invite Carla")
    found = re.search(r"/join (\w{16})", amina.last_heard())
    assert found
    assert found[1].encode() in on_disk(world), "the canary is not where it is looked for"
    await world.bench.beat()
    assert found[1].encode() not in on_disk(world)


async def test_a_code_that_lost_its_point_or_cannot_be_said_is_gone_as_well(world: World) -> None:
    world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol="")
    code = Notice("r-amina", (Ours("invitation-command", {"command": "/join CANARYCODE"}),), about="code")
    with world.bench.store.writing() as transaction:
        g = transaction.record.gathering("p", world.now)
        transaction.outbox.queue([code, code, code], g.rooms, g.partners, world.now)
    with world.bench.store.writing() as transaction:
        transaction.outbox.drop(1)
        transaction.outbox.set_aside(2, "no")
        transaction.outbox.lost("r-amina", "gone")
        assert transaction.outbox.waiting_count() == 0
    await world.bench.beat()
    assert b"CANARYCODE" not in on_disk(world)


async def test_a_message_is_gone_once_it_is_handled(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol="")
    await amina.says("/status CANARYWORDS")
    assert b"CANARYWORDS" in on_disk(world), "the canary is not where it is looked for"
    await world.bench.beat()
    assert b"CANARYWORDS" not in on_disk(world)


async def test_whoever_reads_meanwhile_is_not_waited_for_and_it_is_made_up_for(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol="")
    await amina.says("/status CANARYWORDS")
    with world.bench.store.reading() as transaction:
        transaction.outbox.waiting_count()
        await world.bench.beat()
    assert b"CANARYWORDS" in on_disk(world)
    await world.bench.beat()
    assert b"CANARYWORDS" not in on_disk(world)
