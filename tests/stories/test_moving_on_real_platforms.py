"""A group deleted on a strict Telegram, a room shut on a homeserver: each partner goes on in another chat."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.core.partnership import Gathering
from bot.store import Store
from tests.peers.synapse import Homeserver, _ask, synapse
from tests.stories.test_between_real_platforms import MONDAY, QUESTION, both

__all__ = ["synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(300)]


def gathering(folder: Path, *, coordinating: bool = False) -> Gathering:
    """Return the partnership as it stands; let everybody in it be *coordinating*."""
    store = Store(f"sqlite:///{folder / 'baraza.db'}")
    with store.writing() as transaction:
        g = transaction.record.gathering("p", MONDAY)
        if coordinating:
            transaction.record.keep([replace(m, roles=("coordinator",)) for m in g.members.values()])
    store.close()
    return g


def join_in(text: str) -> str:
    """Return the command that *text* holds; each platform has its own sign in front."""
    return f"/join {text.split('join ')[1].split()[0]}"


async def test_a_group_that_was_deleted_on_telegram_goes_on_in_another_one(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with both(tmp_path, synapse) as here:
        await here.in_group(QUESTION)
        gathering(tmp_path, coordinating=True)
        here.group.deletes(here.rosa)
        told = await here.in_room("I can no longer speak to Rosa")
        assert "invite Rosa" in told["content"]["body"]

        await here.bruno.says(here.room, "/invite Rosa")
        join = join_in((await here.in_room("join "))["content"]["body"])
        here.group = here.group.account.open_chat("supergroup", "Goma anew", [here.rosa])
        here.group.says(here.rosa, join)
        assert (await here.in_group("Rosa goes on in this chat")).text.startswith("Here I am again.")
        question = await here.in_group(QUESTION)
        here.group.says(here.rosa, "The pump works", reply_to=question.id)
        await here.in_room("Rosa answered: The pump works")
        await here.in_room("I can speak to Rosa again")
        assert gathering(tmp_path).rooms["r-rosa"].address == here.group.address
        assert sum(QUESTION in message.text for message in here.group.from_bot) == 1


async def test_a_room_that_was_shut_on_matrix_goes_on_in_another_one(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with both(tmp_path, synapse) as here:
        await here.in_room(QUESTION)
        gathering(tmp_path, coordinating=True)
        path, admin = f"/_synapse/admin/v1/rooms/{here.room}", await synapse.admin()
        await _ask(synapse.url, "DELETE", path, admin.token, {"block": True, "purge": False}, {})
        assert "invite Bruno" in (await here.in_group("I can no longer speak to Bruno")).text

        here.group.says(here.rosa, "/invite Bruno")
        join = join_in((await here.in_group("join ")).text)
        here.room = await here.bruno.creates(here.bot, name="Recife anew")
        await here.in_room("Hello, I am Baraza")
        await here.bruno.says(here.room, join)
        await here.in_room("Bruno goes on in this chat")
        question = await here.in_room(QUESTION)
        await here.bruno.says(here.room, "Dry", reply_to=question["event_id"])
        await here.in_group("Bruno answered: Dry")
        assert gathering(tmp_path).rooms["r-bruno"].address == f"matrix:{here.room}"
