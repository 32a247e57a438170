"""How a bot behaves on Matrix: what rings, what programs say, and when we show that we have read."""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from bot.adapters import Kind, Raw
from bot.core.attachment import File
from bot.core.text import Button, Message, Text
from tests.adapters.contract import KeptInbox, listening, plain
from tests.adapters.matrix_platform import MatrixPlatform, bare, people
from tests.peers.synapse import Homeserver, Person


async def test_what_wants_an_answer_rings_and_what_is_quiet_is_a_notice(platform: MatrixPlatform) -> None:
    """Clients do not ring for a notice, not even where it names somebody (push rule suppress_notices)."""
    room = await platform.room()
    asked = await platform.adapter.send(room, plain("How many?"), key="k1")
    noted = await platform.adapter.send(room, replace(plain("Noted."), quiet=True), key="k2")
    await platform.adapter.edit(room, noted, replace(plain("Noted: eleven."), quiet=True))
    events = await platform.amina.events(bare(room))
    ours = [e["content"] for e in events if e["sender"] == platform.bot.user and "msgtype" in e["content"]]
    assert [content["msgtype"] for content in ours] == ["m.text", "m.notice", "m.notice"]
    assert ours[2]["m.new_content"]["msgtype"] == "m.notice"
    rules = await platform.amina.ask("GET", "pushrules", "global", "override", ".m.rule.suppress_notices")
    assert (rules["enabled"], "notify" in rules["actions"]) == (True, False)
    assert asked


async def test_two_of_us_in_one_room_do_not_hear_each_other(
    platform: MatrixPlatform, synapse: Homeserver, tmp_path: Path
) -> None:
    async with people(synapse, tmp_path / "other") as other:
        room = await platform.amina.creates(platform.bot.user, other.bot.user)
        async with listening(other) as ears:
            for bot in (platform.bot, other.bot):
                await bot.joins(room)
            yes_no = ((Button("Yes"), Button("No")),)
            question = Message(Text("Agreed?"), yes_no)
            asked = await other.adapter.send(f"matrix:{room}", plain("Hello"), key="k0")
            for number, message in enumerate(
                (
                    question,
                    replace(question, poll=True),
                    replace(plain("How many?"), reply_to=asked),
                    plain(f"{other.bot.user}: !status"),
                    replace(plain("A pump"), attachment=File("photo", "x", "", "pump.png", "image/png")),
                    Message(Text(""), attachment=File("sticker", "x", "", "s.png", "image/png")),
                )
            ):
                content = b"\x89PNG" if message.attachment else None
                await platform.adapter.send(f"matrix:{room}", message, key=f"k{number + 1}", content=content)
            await platform.amina.says(room, "/done")
            heard = await ears.next(Kind.MESSAGE, Kind.PRESS)
    assert (heard.text, heard.sender.address) == ("/done", platform.person)


@dataclass
class SlowInbox(KeptInbox):
    """Keeps nothing before it is *released*."""

    began: asyncio.Event = field(default_factory=asyncio.Event)
    released: asyncio.Event = field(default_factory=asyncio.Event)

    async def put(self, events: Sequence[Raw], cursor: str) -> None:
        if any("Imejaa" in raw.body for raw in events):
            self.began.set()
            await self.released.wait()
        await super().put(events, cursor)


async def read_up_to(person: Person, room: str, user: str) -> str | None:
    """Return up to which message *person* is shown that *user* has read."""
    # Asked the same again, Synapse would answer from memory.
    anew = json.dumps({"room": {"not_rooms": [f"!{secrets.token_hex(4)}:nowhere.invalid"]}})
    answer = await person.ask("GET", "sync", filter=anew)
    events: list[dict[str, Any]] = answer["rooms"]["join"][room]["ephemeral"]["events"]
    found = [
        event
        for receipts in events
        if receipts["type"] == "m.receipt"
        for event, by in receipts["content"].items()
        if user in by.get("m.read", {})
    ]
    return found[-1] if found else None


async def test_nothing_is_shown_as_read_before_it_is_kept(platform: MatrixPlatform) -> None:
    room = await platform.room()
    platform.inbox = inbox = SlowInbox()
    async with listening(platform) as ears:
        said = await platform.amina.says(bare(room), "Imejaa")
        async with asyncio.timeout(20):
            await inbox.began.wait()
        await platform.adapter.send(room, plain("Meanwhile"), key="k1")
        await platform.amina.sees_text(bare(room), "Meanwhile")
        assert await read_up_to(platform.amina, bare(room), platform.bot.user) is None

        inbox.released.set()
        assert (await ears.next(Kind.MESSAGE)).text == "Imejaa"
        async with asyncio.timeout(20):
            while await read_up_to(platform.amina, bare(room), platform.bot.user) != said:
                pass
