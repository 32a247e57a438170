"""The console adapter, the platform without a network: every platform's contract, then its own."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

import pytest

from bot.adapters import Adapter, Inbox, Kind, NotDelivered, Person, Raw, Unreadable
from bot.adapters.console import ConsoleAdapter
from bot.core.attachment import Attachment, File, attachment_json
from bot.core.text import Message
from tests.adapters.contract import AdapterContract, KeptInbox, Shown, listening, plain

NOON = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)


class Moody(ConsoleAdapter):
    """A console some of whose rooms refuse what comes, and which may lose what it answers."""

    def __init__(self) -> None:
        super().__init__()
        self.refuses: dict[str, NotDelivered] = {}
        self.loses = False
        self.down = False

    async def hand_over(self, inbox: Inbox) -> None:
        if not self.down:
            await super().hand_over(inbox)

    def comes_back(self) -> None:
        self.down = False
        self._stirred.set()

    async def send(self, room: str, message: Message, *, key: str, **more: Any) -> str:
        if self.down:
            raise NotDelivered("no such place", retry_after=timedelta(seconds=5))
        if room in self.refuses:
            raise self.refuses[room]
        sent = await super().send(room, message, key=key, **more)
        if self.loses:
            raise NotDelivered("no answer", retry_after=timedelta(seconds=5), uncertain=True)
        return sent

    async def edit(self, room: str, message: str, shown: Message) -> None:
        if room in self.refuses:
            raise self.refuses[room]
        await super().edit(room, message, shown)


class OnConsole:
    """The contract's driver: Amina is "somebody". The rooms are in the adapter, so a restart keeps it."""

    nowhere = "console:nowhere"

    def __init__(self) -> None:
        self.console = Moody()
        self.console.gone.add(self.nowhere)
        self.adapter: Adapter = self.console
        self.inbox = KeptInbox()
        self.amina = Person("console:amina", "Amina", "sw")
        self.person = self.amina.address
        self._numbers = count(1)
        self._answers: dict[str, str | None] = {}

    async def room(self) -> str:
        room = f"console:room-{next(self._numbers)}"
        self.console.crowded.add(room)
        return room

    async def direct(self) -> str:
        return f"console:amina-alone-{next(self._numbers)}"

    async def invites_us(self) -> str:
        room = await self.room()
        self.does(Kind.INVITED, room)
        return room

    async def removes_us(self, room: str) -> None:
        self.console.gone.add(room)
        self.does(Kind.GONE, room)

    async def topic(self) -> str:
        raise NotImplementedError("a room of the console has no parts that are rooms of their own")

    async def brings_us_back(self, room: str) -> None:
        self.console.gone.remove(room)
        self.does(Kind.INVITED, room)

    async def silences_us(self, room: str) -> None:
        hour = timedelta(hours=1)
        self.console.refuses[room] = NotDelivered("we may not write", retry_after=hour, read_only=True)
        self.does(Kind.SILENCED, room)

    async def lets_us_speak(self, room: str) -> None:
        del self.console.refuses[room]
        self.does(Kind.HEEDED, room)

    async def lets_us_keep_order(self, room: str) -> None:
        self.console.kept_by_us.add(room)

    async def still_reads(self, room: str, message: str) -> bool:
        return (room, message) not in self.console.taken_out

    async def slows(self, room: str, seconds: int) -> None:
        raise NotImplementedError("a room of the console has no pace of its own")

    async def a_room_that_can_move(self) -> str:
        return await self.room()

    async def moves(self, room: str) -> str:
        new = await self.room()
        self.console.refuses[room] = NotDelivered("the room moved", moved_to=new)
        self.does(Kind.MOVED, room, text=new)
        return new

    async def loses_patience(self, room: str) -> None:
        self.console.refuses[room] = NotDelivered("too much at once", retry_after=timedelta(seconds=7))

    async def regains_patience(self, room: str) -> None:
        del self.console.refuses[room]

    async def can_be_cut_off(self) -> None:
        """It always can."""

    async def goes_down(self) -> None:
        self.console.down = True

    async def comes_back(self) -> None:
        self.console.comes_back()

    async def loses_answers(self) -> None:
        self.console.loses = True

    async def answers_again(self) -> None:
        self.console.loses = False

    async def somebody_says(self, room: str, text: str, *, reply_to: str | None = None) -> str:
        ours = [shown.id for shown in self.console.rooms.get(room, [])]
        to_us = reply_to in ours or "alone" in room or text.startswith("/")
        said = self.does(Kind.MESSAGE, room, text=text, reply_to=reply_to, addressed=to_us)
        self._answers[said] = reply_to
        return said

    async def somebody_calls_us(self, room: str, text: str) -> str:
        return self.does(Kind.MESSAGE, room, text=f"Baraza: {text}", addressed=True)

    async def somebody_quotes(self, room: str, text: str, message: str, part: str) -> str:
        return self.does(Kind.MESSAGE, room, text=text, reply_to=message, quoted=part, addressed=True)

    async def somebody_links(self, room: str, text: str, words: str, address: str) -> str:
        return await self.somebody_says(room, text.replace(words, f"{words} ({address})"))

    async def somebody_edits(self, room: str, message: str, text: str) -> None:
        answered = self._answers[message]
        self.does(Kind.EDIT, room, message=message, text=text, reply_to=answered, addressed=True)

    async def somebody_rewords_a_caption(self, room: str, message: str, caption: str) -> None:
        said = json.loads(next(raw.body for raw in self.inbox.events if f'"{message}"' in raw.body))
        self.does(Kind.EDIT, room, message=message, text=caption, attachment=said["attachment"])

    async def somebody_presses(self, room: str, message: str, number: int) -> None:
        self.does(Kind.PRESS, room, message=message, pressed=number, press="p", addressed=True)

    async def somebody_sends(self, room: str, what: Attachment, content: bytes, caption: str) -> str:
        if isinstance(what, File):
            handle = f"file-{next(self._numbers)}"
            self.console.files[handle] = content
            what = replace(what, account="console", handle=handle, size=len(content))
        return self.does(Kind.MESSAGE, room, text=caption, attachment=attachment_json(what), addressed=True)

    async def somebody_offers_a_poll(self, room: str, question: str, *answers: str) -> str:
        return self.does(Kind.MESSAGE, room, uncarried="poll", addressed=True)

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
        _targets(message, "link", "https://"),
        _targets(message, "mention", "console:"),
        message.quiet,
    )


def _targets(message: Message, mark: str, start: str) -> tuple[str, ...]:
    """Return where the spans with *mark* lead to that a terminal can follow."""
    targets = [span.target or "" for span in message.text.spans if span.mark == mark]
    return tuple(target for target in targets if target.startswith(start))


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
