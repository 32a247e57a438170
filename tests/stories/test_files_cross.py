"""What comes along with words goes to the others as what it is; where it cannot, a sentence says so."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.adapters import NotDelivered
from bot.adapters.console import ConsoleAdapter, Shown
from bot.app import Bench
from bot.core.attachment import Attachment, File, Place
from bot.core.text import Message
from bot.core.words import Notice, Ours
from bot.messages import Messages
from tests.world import Neighbour, World

VOICE = File("voice", "console", "v1", size=9, seconds=4)


class Elsewhere(ConsoleAdapter):
    """Another account, that can be told what it carries and what goes wrong."""

    def __init__(self) -> None:
        super().__init__()
        self.refusals: list[NotDelivered] = []
        self.fetched = 0

    async def send(self, room: str, message: Message, *, key: str, **more: Any) -> str:
        if self.refusals:
            raise self.refusals.pop(0)
        return await super().send(room, message, key=key, **more)

    async def fetch(self, file: File, most: int) -> bytes:
        self.fetched += 1
        if self.refusals:
            raise self.refusals.pop(0)
        return await super().fetch(file, most)

    def can(self, **changes: Any) -> None:
        self.capabilities = replace(self.capabilities, **changes)


class Two:
    """Amina sits on one account and Bruno on another."""

    def __init__(self, folder: Path) -> None:
        self.here, self.there = Elsewhere(), Elsewhere()
        self.here.files["v1"] = b"asante sana"
        self.world = World(folder, platform=self.here)
        self.amina, self.bruno, _ = self.world.partners(
            "Amina in Nairobi (en)", "Bruno in Recife (en)", "Claire in Paris (fr)", protocol=""
        )
        with self.world.bench.store.writing() as transaction:
            rooms = {room.id: room for room in transaction.record.rooms_in_chat(self.bruno.room)}
            transaction.record.move_room(rooms["r-bruno"], "elsewhere:bruno-room")
        self.bruno.room = "elsewhere:bruno-room"
        self.world.bench = Bench(
            self.world.bench.store,
            {"console": self.here, "elsewhere": self.there},
            self.world.translator,
            lambda: self.world.now,
            messages=Messages(strict=True),
        )

    async def tells(self, who: Neighbour, said: str, attached: Attachment | None, **more: Any) -> None:
        line = Ours("partner-answered", {"who": "Claire", "said": said})
        told = replace(
            Notice(f"r-{who.person.name.lower()}", (line,), attachment=attached, at_once=True), **more
        )
        with self.world.bench.store.writing() as transaction:
            g = transaction.record.gathering("p", self.world.now)
            transaction.outbox.queue([told], g.rooms, g.partners, self.world.now)
        await self.world.bench.settle()

    def heard_by(self, who: Neighbour) -> list[Shown]:
        platform = self.there if who is self.bruno else self.here
        return platform.rooms.get(who.room, [])

    async def passes(self, seconds: float) -> None:
        self.world.now += timedelta(seconds=seconds)
        await self.world.bench.settle()


@pytest.fixture
def two(tmp_path: Path) -> Two:
    return Two(tmp_path)


async def test_on_the_account_that_heard_it_a_file_goes_by_its_handle(two: Two) -> None:
    await two.tells(two.amina, "listen", VOICE)
    [heard] = two.heard_by(two.amina)
    assert heard.message.attachment == VOICE
    assert "listen" in heard.message.text.plain
    assert two.here.fetched == 0


async def test_on_another_account_what_is_in_it_is_handed_over(two: Two) -> None:
    await two.tells(two.bruno, "listen", VOICE)
    [heard] = two.heard_by(two.bruno)
    assert heard.message.attachment == VOICE
    assert two.there.contents[heard.id] == b"asante sana"


async def test_a_place_needs_no_fetching_and_its_words_reply_to_it(two: Two) -> None:
    await two.tells(two.bruno, "here", Place(-1.67, 29.22))
    place, words = two.heard_by(two.bruno)
    assert place.message.attachment == Place(-1.67, 29.22)
    assert place.message.text.plain == ""
    assert words.message.reply_to == place.id
    assert two.here.fetched == 0


async def test_words_too_long_for_a_caption_follow_the_file_as_a_reply(two: Two) -> None:
    two.there.can(caption=30)
    await two.tells(two.bruno, "a long story " * 5, VOICE)
    voice, words = two.heard_by(two.bruno)
    assert voice.message.attachment
    assert voice.message.text.plain == ""
    assert words.message.attachment is None
    assert words.message.reply_to == voice.id
    assert two.there.contents == {voice.id: b"asante sana"}


@pytest.mark.parametrize(
    ("can", "attached", "says"),
    [
        ({"carries": frozenset({"photo"})}, VOICE, "cannot be shown in this chat"),
        ({"biggest": 8}, VOICE, "too big for this chat"),
        ({"biggest": 8}, replace(VOICE, size=None), "could not be fetched"),
        ({}, replace(VOICE, handle="gone"), "could not be fetched"),
        ({}, replace(VOICE, account="left"), "could not be fetched"),
    ],
    ids=["kind", "size", "size not known before", "gone", "account gone"],
)
async def test_what_cannot_come_along_is_named_below_the_words(
    two: Two, can: dict[str, Any], attached: File, says: str
) -> None:
    two.there.can(**can)
    await two.tells(two.bruno, "listen", attached)
    [heard] = two.heard_by(two.bruno)
    assert heard.message.attachment is None
    assert heard.message.text.plain.startswith("Claire answered: ")
    assert says in heard.message.text.plain


async def test_what_its_own_platform_will_not_give_is_not_asked_for(two: Two) -> None:
    two.here.can(fetches=8)
    await two.tells(two.bruno, "listen", VOICE)
    await two.tells(two.bruno, "and this", replace(VOICE, size=None))
    known, unknown = (heard.message.text.plain for heard in two.heard_by(two.bruno))
    assert "could not be fetched" in known
    assert "could not be fetched" in unknown
    assert two.here.fetched == 1


async def test_what_turns_out_too_big_for_a_chat_is_said_to_be(two: Two) -> None:
    two.there.refusals = [NotDelivered("too large", unfit=True, cause="size")]
    await two.tells(two.bruno, "listen", VOICE)
    [heard] = two.heard_by(two.bruno)
    assert heard.message.attachment is None
    assert "too big for this chat" in heard.message.text.plain


@pytest.mark.parametrize("attached", [VOICE, Place(-1.6, 29.2)], ids=["a voice", "a place"])
async def test_a_room_that_takes_words_alone_gets_them_with_a_sentence(
    two: Two, attached: Attachment
) -> None:
    two.there.refusals = [NotDelivered("not enough rights to send voice notes", unfit=True)]
    await two.tells(two.bruno, "listen", attached)
    [heard] = two.heard_by(two.bruno)
    assert heard.message.attachment is None
    assert "cannot be shown in this chat" in heard.message.text.plain


async def test_an_upload_that_failed_is_tried_again_with_the_file_fetched_anew(two: Two) -> None:
    two.there.refusals = [NotDelivered("502", retry_after=timedelta(seconds=30))]
    await two.tells(two.bruno, "listen", VOICE)
    assert two.heard_by(two.bruno) == []
    await two.passes(30)
    [heard] = two.heard_by(two.bruno)
    assert two.there.contents[heard.id] == b"asante sana"
    assert two.here.fetched == 2


async def test_a_platform_that_does_not_give_a_file_for_long_holds_the_words_up_only_so_long(
    two: Two,
) -> None:
    two.here.refusals = [NotDelivered("502", retry_after=timedelta(seconds=30)) for _ in range(99)]
    await two.tells(two.bruno, "listen", VOICE)
    for _ in range(30):
        await two.passes(60)
    [heard] = two.heard_by(two.bruno)
    assert "could not be fetched" in heard.message.text.plain


async def test_the_words_below_a_file_are_shown_anew_and_the_file_stays(two: Two) -> None:
    await two.tells(two.bruno, "listen", VOICE, about="answer:1")
    await two.tells(two.bruno, "listen well", VOICE, about="answer:1", replaces="answer:1")
    [heard] = two.heard_by(two.bruno)
    assert heard.edited
    assert heard.message.attachment == VOICE
    assert "listen well" in heard.message.text.plain


async def test_the_words_after_a_place_are_shown_anew(two: Two) -> None:
    await two.tells(two.bruno, "here", Place(1, 2), about="answer:1")
    await two.tells(two.bruno, "there", Place(1, 2), about="answer:1", replaces="answer:1")
    place, words = two.heard_by(two.bruno)
    assert not place.edited
    assert "there" in words.message.text.plain
    assert words.message.attachment is None


async def test_what_is_taken_back_goes_with_its_file(two: Two) -> None:
    await two.tells(two.bruno, "here", Place(1, 2), about="answer:1")
    await two.tells(two.bruno, "taken back", None, about="answer:1", replaces="answer:1", withdraw=True)
    assert two.heard_by(two.bruno) == []


async def test_where_nothing_can_be_taken_back_it_is_shown_as_taken_back(two: Two) -> None:
    two.there.can(withdraws=False)
    await two.tells(two.bruno, "a secret", VOICE, about="answer:1")
    await two.tells(two.bruno, "taken back", None, about="answer:1", replaces="answer:1", withdraw=True)
    [heard] = two.heard_by(two.bruno)
    assert "taken back" in heard.message.text.plain
    assert "secret" not in heard.message.text.plain


async def test_what_is_taken_back_before_it_went_out_never_goes_out(two: Two) -> None:
    two.there.refusals = [NotDelivered("502", retry_after=timedelta(seconds=30))]
    await two.tells(two.bruno, "a secret", None, about="answer:1")
    await two.tells(two.bruno, "taken back", None, about="answer:1", replaces="answer:1", withdraw=True)
    await two.passes(30)
    assert two.heard_by(two.bruno) == []


async def test_only_a_few_files_are_in_memory_at_once(two: Two) -> None:
    held, most, release = 0, 0, asyncio.Event()

    async def slow(*_: Any, **__: Any) -> str:
        nonlocal held, most
        held += 1
        most = max(most, held)
        await release.wait()
        held -= 1
        return str(id(_))

    two.there.send = slow  # type: ignore[method-assign]
    with two.world.bench.store.writing() as transaction:
        for number in range(6):
            told = Notice("", (Ours("hello-stranger"),), attachment=VOICE)
            transaction.outbox.queue_at(told, f"elsewhere:{number}", two.world.now)
    running = asyncio.create_task(two.world.bench.settle())
    for _ in range(50):
        await asyncio.sleep(0)
    assert most == 2
    release.set()
    await running
    assert two.here.fetched == 6
