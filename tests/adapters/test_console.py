"""The console adapter, the platform without a network: every platform's contract, then its own."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from itertools import count

import pytest

from bot.adapters import Adapter, Kind, NotDelivered, Person, Raw, Unreadable
from bot.adapters.console import ConsoleAdapter
from bot.core.attachment import File, attachment_json
from bot.core.text import Message
from tests.adapters.contract import AdapterContract, KeptInbox, Shown, listening, plain

NOON = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)


class OnConsole:
    """The contract's driver: Amina is "somebody". The rooms are in the adapter, so a restart keeps it."""

    presses = True

    def __init__(self) -> None:
        self.console = ConsoleAdapter()
        self.adapter: Adapter = self.console
        self.inbox = KeptInbox()
        self.amina = Person("console:amina", "Amina", "sw")
        self.person = self.amina.address
        self._numbers = count(1)

    async def room(self) -> str:
        return f"console:room-{next(self._numbers)}"

    async def direct(self) -> str:
        return f"console:amina-alone-{next(self._numbers)}"

    async def invites_us(self) -> str:
        room = await self.room()
        self.does(Kind.INVITED, room)
        return room

    async def removes_us(self, room: str) -> None:
        self.console.gone.add(room)
        self.does(Kind.GONE, room)

    async def somebody_says(self, room: str, text: str, *, reply_to: str | None = None) -> str:
        to_us = bool(reply_to) or "alone" in room or text.startswith("/")
        return self.does(Kind.MESSAGE, room, text=text, reply_to=reply_to, addressed=to_us)

    async def somebody_edits(self, room: str, message: str, text: str) -> None:
        self.does(Kind.EDIT, room, message=message, text=text, addressed=True)

    async def somebody_presses(self, room: str, message: str, number: int) -> None:
        self.does(Kind.PRESS, room, message=message, pressed=number, press="p", addressed=True)

    async def somebody_sends_a_photo(self, room: str, content: bytes, caption: str) -> str:
        handle = f"photo-{next(self._numbers)}"
        self.console.files[handle] = content
        photo = File("photo", "console", handle, mime="image/png", size=len(content))
        return self.does(Kind.MESSAGE, room, text=caption, attachment=attachment_json(photo), addressed=True)

    async def somebody_takes_back(self, room: str, message: str) -> None:
        self.does(Kind.WITHDRAWN, room, message=message)

    async def somebody_reacts(self, room: str, message: str, sign: str) -> None:
        self.does(Kind.REACTED, room, message=message, text=sign)

    async def shown(self, room: str) -> list[Shown]:
        return [_as_seen(shown.id, shown.message) for shown in self.console.rooms.get(room, [])]

    async def restart_adapter(self) -> None:
        await self.adapter.close()
        await self.adapter.start()

    def does(self, kind: Kind, room: str, **more: object) -> str:
        return self.console.does(kind, room, self.amina, NOON, direct="alone" in room, **more)


def _as_seen(id_: str, message: Message) -> Shown:
    return Shown(
        id_,
        message.text.plain,
        tuple(button.label for button in message.flat_buttons),
        message.reply_to,
        message.attachment.kind if message.attachment else "text",
        message.thread,
    )


@pytest.fixture
async def platform() -> AsyncIterator[OnConsole]:
    driver = OnConsole()
    await driver.adapter.start()
    yield driver
    await driver.adapter.close()


class TestConsole(AdapterContract):
    """The console keeps what every platform promises."""


async def test_what_was_done_before_anybody_listened_is_heard_once(platform: OnConsole) -> None:
    room = await platform.room()
    await platform.somebody_says(room, "/status")
    await platform.console.hand_over(platform.inbox)
    async with listening(platform) as ears:
        assert (await ears.next(Kind.MESSAGE)).text == "/status"
        await platform.somebody_says(room, "/help")
        assert (await ears.next(Kind.MESSAGE)).text == "/help"
    assert len(platform.inbox.events) == 2


async def test_a_room_that_we_were_removed_from_shows_no_change_either(platform: OnConsole) -> None:
    room = await platform.room()
    sent = await platform.adapter.send(room, plain("Ready?"), key="k")
    await platform.removes_us(room)
    with pytest.raises(NotDelivered) as refused:
        await platform.adapter.edit(room, sent, plain("Noted"))
    assert refused.value.lost_room


async def test_whoever_watches_is_shown_what_appears_and_what_changes() -> None:
    seen = []
    console = ConsoleAdapter(seen.append)
    sent = await console.send("console:goma", plain("Ready?"), key="k")
    await console.edit("console:goma", sent, plain("Noted"))
    assert [(s.message.text.plain, s.edited) for s in seen] == [("Ready?", False), ("Noted", True)]


@pytest.mark.parametrize(
    ("field", "odd"),
    [
        ("text", 7),
        ("at", 1e300),
        ("at", "noon"),
        ("room", None),
        ("pressed", "first"),
        ("kind", "canary"),
        ("name", []),
    ],
)
def test_an_event_with_an_odd_field_is_refused(field: str, odd: object) -> None:
    told = {
        "kind": "message",
        "room": "console:goma",
        "address": "console:amina",
        "name": "Amina",
        "at": 0,
        "text": "",
    }
    console = ConsoleAdapter()
    assert console.read(Raw("e1", json.dumps(told))) is not None
    with pytest.raises(Unreadable):
        console.read(Raw("e1", json.dumps({**told, field: odd})))
