"""What every platform must do alike: the same promises, run against each adapter.

A test module gives a fixture named `platform` that yields a `Platform`, and subclasses `AdapterContract`:

    @pytest.fixture
    async def platform() -> AsyncIterator[Platform]: ...

    class TestMatrix(AdapterContract): ...

Nothing here may know a platform: what differs is asked of `adapter.capabilities` or of the driver.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Protocol

import pytest

from bot.adapters import Adapter, Heard, Kind, NotDelivered, Raw, Unreadable
from bot.core.attachment import Attachment, Contact, File, Place
from bot.core.text import Button, Message, Span, Text, joined, marked
from tests import NOT_OFFERED

PATIENCE = 20.0


@dataclass(frozen=True)
class Shown:
    """One message of ours as people in the room see it now (after edits)."""

    id: str
    text: str
    buttons: tuple[str, ...] = ()
    reply_to: str | None = None
    kind: str = "text"
    """What it carries beside words: a kind of attachment, "text" for nothing."""
    thread: str | None = None


@dataclass
class KeptInbox:
    """An inbox that outlives the adapter, as the database does; *reports* are (room, error)."""

    events: list[Raw] = field(default_factory=list)
    stored: str | None = None
    reports: list[tuple[str, str]] = field(default_factory=list)
    puts: int = 0
    in_step: asyncio.Event = field(default_factory=asyncio.Event)
    _read: int = 0
    _changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    def cursor(self) -> str | None:
        return self.stored

    async def put(self, events: Sequence[Raw], cursor: str) -> None:
        async with self._changed:
            known = {raw.event for raw in self.events}
            self.events += [raw for raw in events if raw.event not in known]
            self.stored = cursor
            self.puts += 1
            self._changed.notify_all()

    def caught_up(self) -> None:
        self.in_step.set()

    async def reported(self, room: str, error: str) -> None:
        async with self._changed:
            self.reports.append((room, error))
            self._changed.notify_all()

    async def next_raw(self) -> Raw:
        """Wait for the next event that was put and not yet taken from here."""
        async with asyncio.timeout(PATIENCE), self._changed:
            await self._changed.wait_for(lambda: len(self.events) > self._read)
            self._read += 1
            return self.events[self._read - 1]

    async def next_report(self, count: int = 1) -> tuple[str, str]:
        """Wait until *count* reports were made and return the last."""
        async with asyncio.timeout(PATIENCE), self._changed:
            await self._changed.wait_for(lambda: len(self.reports) >= count)
            return self.reports[-1]


class Platform(Protocol):
    """How a test reaches the far side of an adapter: the people, and what they see.

    Rooms are addresses as the adapter gives them ("telegram:-100…", "matrix:!…"); message ids are the
    platform's.
    The fixture hands over a started adapter that nobody listens to yet, and closes what it started.
    """

    adapter: Adapter
    inbox: KeptInbox
    presses: bool
    """People can press: buttons, or reactions that stand for them."""
    person: str
    """The address of "somebody"."""

    async def room(self) -> str:
        """Return a new group with somebody and us in it, both able to talk."""

    async def direct(self) -> str:
        """Return a talk between somebody and us alone, able to go both ways."""

    async def invites_us(self) -> str:
        """Somebody brings us into a new group, now. Returns the address it will have."""

    async def removes_us(self, room: str) -> None:
        """Somebody removes us from the room."""

    async def somebody_says(self, room: str, text: str, *, reply_to: str | None = None) -> str:
        """Somebody says *text*, maybe as a reply to a message (ours or theirs); returns its id."""

    async def somebody_edits(self, room: str, message: str, text: str) -> None:
        """Somebody rewords an earlier message of theirs."""

    async def somebody_presses(self, room: str, message: str, number: int) -> None:
        """Somebody presses button *number* (from 0) of a message of ours."""

    async def somebody_sends_a_photo(self, room: str, content: bytes, caption: str) -> str:
        """Somebody sends a picture with these bytes; returns the message's id."""

    async def somebody_takes_back(self, room: str, message: str) -> None:
        """Somebody removes a message of theirs, where the platform tells us."""

    async def somebody_reacts(self, room: str, message: str, sign: str) -> None:
        """Somebody puts an emoji on a message, where we are told."""

    async def shown(self, room: str) -> list[Shown]:
        """Return our messages in the room as somebody sees them now, oldest first."""

    async def restart_adapter(self) -> None:
        """Close `adapter` and start a new one on the same account; nobody listens yet. The inbox stays."""


@asynccontextmanager
async def listening(platform: Platform) -> AsyncIterator[Ears]:
    """Let the adapter listen, for as long as the block runs."""
    task = asyncio.create_task(platform.adapter.listen(platform.inbox))
    try:
        yield Ears(platform, task)
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


@dataclass
class Ears:
    """Hears what the adapter put into the inbox, one thing at a time, in order."""

    platform: Platform
    task: asyncio.Task[None]

    async def next(self, *kinds: Kind) -> Heard:
        """Return the next thing heard of these kinds (any kind if none is given); others are passed over.

        What the listener died of is raised here, so that a test fails with the cause and not with a time-out.
        """
        while True:
            taking = asyncio.create_task(self.platform.inbox.next_raw())
            await asyncio.wait({taking, self.task}, return_when=asyncio.FIRST_COMPLETED)
            if not taking.done():
                taking.cancel()
                self.task.result()
            heard = self.platform.adapter.read(taking.result())
            if heard is not None and (not kinds or heard.kind in kinds):
                return heard


def plain(words: str) -> Message:
    return Message(Text(words))


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


WORDS = [
    pytest.param("Pampu inafanya kazi", id="plain"),
    pytest.param(
        "<b>not bold</b> & *nor this* _nor_ `this` [x](https://example.org)", id="markup stays inert"
    ),
    pytest.param("المضخة تعمل 💧 مرحبا", id="right to left with emoji"),
    pytest.param("👩🏽‍🌾👨‍👩‍👧‍👦 é é", id="joined emoji, combining marks"),
    pytest.param("one\n\ntwo\n  three", id="lines"),
]


PHOTO = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4


MALFORMED = [
    "",
    "canary",
    "[]",
    "null",
    "{}",
    '{"message": "canary"}',
    '{"update_id": 1, "message": {"text": "canary"}}',
    '{"update_id": 1, "message": {"text": ["canary"], "chat": {"id": "canary"}, "date": "canary"}}',
    '{"type": "m.room.message", "content": "canary"}',
    '{"callback_query": ["canary"], "event": {"sender": 7}}',
]


class AdapterContract:
    """What an adapter owes to everything above it."""

    @pytest.mark.parametrize("words", WORDS)
    async def test_words_are_shown_as_they_were_given(self, platform: Platform, words: str) -> None:
        room = await platform.room()
        sent = await platform.adapter.send(room, plain(words), key="k1")
        (seen,) = await platform.shown(room)
        assert (seen.id, seen.text) == (sent, words)

    async def test_marks_do_not_change_the_words(self, platform: Platform) -> None:
        room = await platform.room()
        text = joined(
            [
                marked("💧 Amina", "strong"),
                marked("Pampu <inafanya> kazi 💧", "quote"),
                marked("المضخة", "original"),
                marked("page", "link", "https://example.org/?a=1&b=2"),
                marked("Amina", "mention", platform.person),
                marked("/done", "code"),
            ],
            by=" · ",
        )
        await platform.adapter.send(room, Message(text), key="k2")
        (seen,) = await platform.shown(room)
        assert " ".join(seen.text.split()) == " ".join(text.plain.split())

    async def test_marks_that_overlap_are_sent_all_the_same(self, platform: Platform) -> None:
        room = await platform.room()
        text = Text("💧 one two three", (Span(0, 5, "strong"), Span(2, 7, "quote"), Span(6, 40, "code")))
        await platform.adapter.send(room, Message(text), key="k3")
        (seen,) = await platform.shown(room)
        assert "".join(seen.text.split()) == "".join(text.plain.split())

    async def test_the_longest_message_that_is_promised_goes_out_whole(self, platform: Platform) -> None:
        room = await platform.room()
        longest = platform.adapter.capabilities.longest
        words = ("kazi " * longest)[: longest - 4] + "💧💧"
        assert utf16(words) == longest
        await platform.adapter.send(room, plain(words), key="k4")
        (seen,) = await platform.shown(room)
        assert seen.text == words

    async def test_a_reply_to_us_says_which_message_it_answers(self, platform: Platform) -> None:
        room = await platform.room()
        async with listening(platform) as ears:
            asked = await platform.adapter.send(room, plain("How full is your plate?"), key="k5")
            said = await platform.somebody_says(room, "Imejaa 💧", reply_to=asked)
            heard = await ears.next(Kind.MESSAGE)
        assert (heard.room, heard.text, heard.message, heard.reply_to) == (room, "Imejaa 💧", said, asked)
        assert heard.sender.address == platform.person
        assert heard.sender.name
        assert heard.at.utcoffset() == timedelta(0)
        assert heard.addressed
        assert not heard.direct

    async def test_our_own_reply_points_at_what_it_answers(self, platform: Platform) -> None:
        room = await platform.room()
        asked = await platform.somebody_says(room, "/status")
        await platform.adapter.send(room, Message(Text("All is well"), reply_to=asked), key="k6")
        (seen,) = await platform.shown(room)
        assert seen.reply_to == asked

    async def test_a_command_is_heard_with_its_sign(self, platform: Platform) -> None:
        room = await platform.room()
        async with listening(platform) as ears:
            await platform.somebody_says(room, "/done the ledger")
            heard = await ears.next(Kind.MESSAGE)
        assert heard.text == "/done the ledger"
        assert heard.addressed

    async def test_in_a_direct_talk_everything_is_said_to_us(self, platform: Platform) -> None:
        room = await platform.direct()
        async with listening(platform) as ears:
            await platform.somebody_says(room, "I am worried")
            heard = await ears.next(Kind.MESSAGE)
            assert (heard.room, heard.text) == (room, "I am worried")
            assert heard.direct
            assert heard.addressed
            await platform.adapter.send(room, plain("Thank you"), key="k7")
        assert [seen.text for seen in await platform.shown(room)][-1] == "Thank you"

    async def test_what_is_said_is_heard_once_and_in_order(self, platform: Platform) -> None:
        room = await platform.room()
        async with listening(platform) as ears:
            for number in range(8):
                await platform.somebody_says(room, f"/say {number}")
            heard = [await ears.next(Kind.MESSAGE) for _ in range(8)]
        assert [h.text for h in heard] == [f"/say {n}" for n in range(8)]
        assert len({h.event for h in heard}) == 8

    async def test_we_do_not_hear_ourselves(self, platform: Platform) -> None:
        room = await platform.room()
        async with listening(platform) as ears:
            await platform.adapter.send(room, plain("/status"), key="k8")
            await platform.somebody_says(room, "/done")
            heard = await ears.next(Kind.MESSAGE)
        assert heard.text == "/done"

    async def test_a_reworded_answer_is_heard_as_an_edit(self, platform: Platform) -> None:
        room = await platform.room()
        async with listening(platform) as ears:
            asked = await platform.adapter.send(room, plain("How many?"), key="k9")
            said = await platform.somebody_says(room, "11", reply_to=asked)
            await ears.next(Kind.MESSAGE)
            await platform.somebody_edits(room, said, "12")
            heard = await ears.next(Kind.EDIT)
        assert (heard.room, heard.message, heard.text) == (room, said, "12")
        assert heard.sender.address == platform.person

    async def test_what_was_said_while_we_were_away_is_heard_after_a_restart(
        self, platform: Platform
    ) -> None:
        room = await platform.room()
        async with listening(platform) as ears:
            await platform.somebody_says(room, "/before")
            assert (await ears.next(Kind.MESSAGE)).text == "/before"
        await platform.restart_adapter()
        await platform.somebody_says(room, "/away 1")
        await platform.somebody_says(room, "/away 2")
        async with listening(platform) as ears:
            heard = [await ears.next(Kind.MESSAGE), await ears.next(Kind.MESSAGE)]
        assert [h.text for h in heard] == ["/away 1", "/away 2"]

    async def test_an_edit_of_ours_replaces_what_is_shown(self, platform: Platform) -> None:
        if not platform.adapter.capabilities.edits:
            pytest.skip(f"{NOT_OFFERED}: cannot edit")
        room = await platform.room()
        buttons = ((Button("Yes"), Button("No")),)
        sent = await platform.adapter.send(room, Message(Text("Ready?"), buttons), key="k10")
        await platform.adapter.edit(room, sent, plain("Noted: 💧 ready"))
        await platform.adapter.edit(room, sent, plain("Noted: 💧 ready"))
        (seen,) = await platform.shown(room)
        assert (seen.id, seen.text, seen.buttons) == (sent, "Noted: 💧 ready", ())

    async def test_a_press_says_which_button_of_which_message(self, platform: Platform) -> None:
        if not platform.presses:
            pytest.skip(f"{NOT_OFFERED}: nothing to press")
        room = await platform.room()
        rows = ((Button("1 💧"), Button("2")), (Button("المضخة"),))
        async with listening(platform) as ears:
            sent = await platform.adapter.send(room, Message(Text("How full?"), rows), key="k" * 32)
            (seen,) = await platform.shown(room)
            if platform.adapter.capabilities.buttons:
                assert seen.buttons == ("1 💧", "2", "المضخة")
            await platform.somebody_presses(room, sent, 2)
            heard = await ears.next(Kind.PRESS)
            assert (heard.room, heard.pressed, heard.message) == (room, 2, sent)
            assert heard.delivery in (None, "k" * 32)
            assert heard.sender.address == platform.person
            assert heard.addressed
            if heard.press is not None:
                await platform.adapter.settle_press(heard.press, "Noted")
                await platform.adapter.settle_press(heard.press, None)
        await platform.adapter.settle_press("no such press", "Noted")

    # -- Files --

    async def test_a_photo_is_heard_and_said_again_as_what_it_is(self, platform: Platform) -> None:
        if "photo" not in platform.adapter.capabilities.carries:
            pytest.skip(f"{NOT_OFFERED}: carries no photos")
        here, there = await platform.direct(), await platform.room()
        async with listening(platform) as ears:
            said = await platform.somebody_sends_a_photo(here, PHOTO, "Pampu 💧")
            heard = await ears.next(Kind.MESSAGE)
        photo = heard.attachment
        assert (heard.room, heard.message, heard.text, heard.uncarried) == (here, said, "Pampu 💧", "")
        assert isinstance(photo, File)
        assert photo.kind == "photo"
        assert await platform.adapter.fetch(photo, most=len(PHOTO)) == PHOTO
        with pytest.raises(NotDelivered):
            await platform.adapter.fetch(photo, most=len(PHOTO) - 1)
        sent = await platform.adapter.send(there, Message(Text("A bomba"), attachment=photo), key="k14")
        (seen,) = await platform.shown(there)
        assert (seen.id, seen.text, seen.kind) == (sent, "A bomba", "photo")

    async def test_another_accounts_file_comes_with_its_bytes_or_not_at_all(self, platform: Platform) -> None:
        if "photo" not in platform.adapter.capabilities.carries:
            pytest.skip(f"{NOT_OFFERED}: carries no photos")
        room = await platform.room()
        photo = File("photo", "elsewhere", "x", "pump.png", "image/png", len(PHOTO))
        message = Message(Text("A bomba"), attachment=photo)
        with pytest.raises(NotDelivered) as refused:
            await platform.adapter.send(room, message, key="k15")
        assert refused.value.retry_after is None
        with pytest.raises(NotDelivered):
            await platform.adapter.fetch(photo, most=10)
        sent = await platform.adapter.send(room, message, key="k16", content=PHOTO)
        (seen,) = await platform.shown(room)
        assert (seen.id, seen.text, seen.kind) == (sent, "A bomba", "photo")

    async def test_places_and_contacts_are_said(self, platform: Platform) -> None:
        room = await platform.room()
        carried: list[Attachment] = [Place(-1.6585, 29.2205), Contact("Grace", "+243990000000")]
        for number, attachment in enumerate(carried):
            if attachment.kind in platform.adapter.capabilities.carries:
                message = Message(Text("Here"), attachment=attachment)
                sent = await platform.adapter.send(room, message, key=f"k17-{number}")
                assert sent in [seen.id for seen in await platform.shown(room)]

    # -- Taken back, reacted, in threads --

    async def test_a_message_of_ours_can_be_taken_back_and_twice_does_no_harm(
        self, platform: Platform
    ) -> None:
        if not platform.adapter.capabilities.withdraws:
            pytest.skip(f"{NOT_OFFERED}: cannot withdraw")
        room = await platform.room()
        gone = await platform.adapter.send(room, plain("A mistake"), key="k18")
        kept = await platform.adapter.send(room, plain("No mistake"), key="k19")
        await platform.adapter.withdraw(room, gone)
        await platform.adapter.withdraw(room, gone)
        assert [seen.id for seen in await platform.shown(room)] == [kept]

    async def test_what_somebody_takes_back_is_heard(self, platform: Platform) -> None:
        if not platform.adapter.capabilities.hears_withdrawals:
            pytest.skip(f"{NOT_OFFERED}: is not told of withdrawals")
        room = await platform.room()
        async with listening(platform) as ears:
            said = await platform.somebody_says(room, "/say a mistake")
            await ears.next(Kind.MESSAGE)
            await platform.somebody_takes_back(room, said)
            heard = await ears.next(Kind.WITHDRAWN)
        assert (heard.room, heard.message, heard.sender.address) == (room, said, platform.person)

    async def test_an_emoji_on_a_message_is_heard(self, platform: Platform) -> None:
        if not platform.adapter.capabilities.hears_reactions:
            pytest.skip(f"{NOT_OFFERED}: is not told of reactions")
        room = await platform.room()
        async with listening(platform) as ears:
            await platform.somebody_says(room, "/status")
            await ears.next(Kind.MESSAGE)
            sent = await platform.adapter.send(room, plain("Pampu inafanya kazi"), key="k20")
            await platform.somebody_reacts(room, sent, "🤔")
            heard = await ears.next(Kind.REACTED)
        assert (heard.room, heard.message, heard.text) == (room, sent, "🤔")
        assert heard.sender.address == platform.person

    async def test_a_message_can_stand_in_the_thread_of_an_earlier_one(self, platform: Platform) -> None:
        if not platform.adapter.capabilities.threads:
            pytest.skip(f"{NOT_OFFERED}: has no threads")
        room = await platform.room()
        first = await platform.adapter.send(room, plain("What moved?"), key="k21")
        await platform.adapter.send(room, Message(Text("How full?"), thread=first), key="k22")
        assert [seen.thread for seen in await platform.shown(room)] == [None, first]

    # -- Coming and going --

    async def test_being_brought_into_a_room_is_heard(self, platform: Platform) -> None:
        async with listening(platform) as ears:
            room = await platform.invites_us()
            heard = await ears.next(Kind.INVITED)
            assert heard.room == room
            await platform.adapter.send(room, plain("Hello"), key="k11")
        assert [seen.text for seen in await platform.shown(room)] == ["Hello"]

    async def test_being_removed_is_heard_and_the_room_is_lost(self, platform: Platform) -> None:
        room = await platform.room()
        async with listening(platform) as ears:
            await platform.removes_us(room)
            heard = await ears.next(Kind.GONE)
            assert heard.room == room
            with pytest.raises(NotDelivered) as refused:
                await platform.adapter.send(room, plain("Still there?"), key="k12")
        assert refused.value.lost_room
        assert refused.value.retry_after is None

    async def test_the_same_key_twice_is_one_message_where_that_is_promised(self, platform: Platform) -> None:
        room = await platform.room()
        first = await platform.adapter.send(room, plain("Good morning"), key="k13")
        again = await platform.adapter.send(room, plain("Good morning"), key="k13")
        seen = await platform.shown(room)
        if platform.adapter.capabilities.idempotent:
            assert first == again
            assert len(seen) == 1
        else:
            assert [s.id for s in seen] == [first, again]

    async def test_rooms_side_by_side_each_keep_their_order(self, platform: Platform) -> None:
        rooms = [await platform.room() for _ in range(3)]

        async def fill(room: str) -> None:
            for number in range(4):
                await platform.adapter.send(room, plain(str(number)), key=f"{rooms.index(room)}-{number}")

        await asyncio.gather(*(fill(room) for room in rooms))
        for room in rooms:
            assert [seen.text for seen in await platform.shown(room)] == ["0", "1", "2", "3"]

    @pytest.mark.parametrize("body", MALFORMED)
    def test_a_malformed_event_is_refused_without_its_words(self, platform: Platform, body: str) -> None:
        try:
            assert platform.adapter.read(Raw("e1", body)) is None
        except Unreadable as refused:
            assert "canary" not in f"{refused!r} {refused.__cause__!r}"  # noqa: PT017

    async def test_menus_are_taken_in_any_language(self, platform: Platform) -> None:
        menu = {"status": "What is open", "done": "Something is done"}
        await platform.adapter.set_commands(
            {"": menu, "pt-BR": {"pronto": "Está feito"}, "ar": {"done": "تم"}}
        )

    async def test_closing_twice_does_no_harm(self, platform: Platform) -> None:
        await platform.adapter.close()
        await platform.adapter.close()
