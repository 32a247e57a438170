"""A room on Matrix that was replaced by a new one ("upgraded"), and whoever did it forgot to invite us."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.adapters.matrix import MatrixAdapter
from bot.app import Bench
from bot.core.partnership import Gathering, Member, Partner, Partnership, Room
from bot.core.words import Notice, Ours, Outcome
from bot.store import Store
from bot.translation import translator_from
from tests.peers.synapse import PASSWORD, Homeserver, Person, synapse
from tests.world import SUNDAY

__all__ = ["synapse"]

NOON = SUNDAY.replace(hour=12)


def begun(bench: Bench, **rooms: tuple[Person, str]) -> None:
    """Let these people's rooms belong to a partnership; the first one coordinates."""
    g = Gathering(Partnership("p", "River watch", "UTC", ("en",), SUNDAY))
    for number, (name, (person, room)) in enumerate(rooms.items()):
        roles = () if number else ("coordinator",)
        g.with_([Partner(name, "p", name.title(), ("en",), "UTC")])
        g.with_([Member(f"m-{name}", "p", name, person.address, name.title(), "en", roles=roles)])
        g.with_([Room(f"r-{name}", "p", name, f"matrix:{room}", "en")])
    keep = (g.partnership, *g.partners.values(), *g.rooms.values(), *g.members.values())
    with bench.store.writing() as transaction:
        transaction.take([(g, Outcome(keep=keep))], SUNDAY)


def says(bench: Bench, room: str, *texts: str) -> None:
    parts = [Ours("reply-carried-here", {"who": "Amina", "said": text}) for text in texts]
    tell = tuple(Notice(room, (part,), at_once=True) for part in parts)
    with bench.store.writing() as transaction:
        transaction.take([(transaction.record.gathering("p", NOON), Outcome(tell=tell))], NOON)
    bench.outbox.wake()


@pytest.mark.parametrize(("before", "after"), [("11", "12"), ("12", "11")])
async def test_a_coordinator_elsewhere_is_told_and_what_waits_moves_over_with_the_invitation(
    tmp_path: Path, synapse: Homeserver, before: str, after: str
) -> None:
    """Also to a room of version 12, whose id names no server."""
    bot, amina, bruno = [await synapse.register(name) for name in ("baraza", "amina", "bruno")]
    home = await amina.creates(bot.user)
    old = await bruno.creates(bot.user, room_version=before)
    adapter = MatrixAdapter(synapse.url, bot.user, PASSWORD, folder=tmp_path / "matrix", at_the_door=1.0)
    store = Store(f"sqlite:///{tmp_path / 'baraza.db'}")
    bench = Bench(store, {"matrix": adapter}, translator_from(()), lambda: NOON)
    begun(bench, amina=(amina, home), bruno=(bruno, old))
    await adapter.start()
    works = [bench.conversation.run(), bench.outbox.run(), adapter.listen(bench.inbox("matrix"))]
    running = [asyncio.create_task(work) for work in works]
    try:
        for person, room in ((amina, home), (bruno, old)):
            await person.sees_joined(room, bot.user)
        says(bench, "r-bruno", "one")
        await bruno.sees_text(old, "one")

        new = await bruno.upgrades(old, after)
        assert (":" in new) == (after == "11")
        told = await amina.sees_text(home, "moved to a new room")
        assert f"invite me ({bot.user}) to the new room" in told["content"]["body"]
        says(bench, "r-bruno", "two", "three")
        says(bench, "r-amina", "meanwhile")
        await amina.sees_text(home, "meanwhile")
        with store.reading() as transaction:
            gathering = transaction.record.gathering("p", NOON)
        assert gathering.rooms["r-bruno"].state == "read-only"
        assert await bruno.messages(new, bot.user) == []

        await bruno.invites(new, bot.user)
        await bruno.sees_text(new, "three")
        said = [m["content"]["body"] for m in await bruno.messages(new, bot.user)]
        assert [text.rpartition(" ")[2] for text in said] == ["two", "three"]
        with store.reading() as transaction:
            there = transaction.record.gathering("p", NOON).rooms["r-bruno"]
        assert (there.address, there.state) == (f"matrix:{new}", "open")
        heard = [m["content"]["body"] for m in await amina.messages(home, bot.user)]
        assert sum("moved to a new room" in text for text in heard) == 1
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        await adapter.close()
        store.close()
