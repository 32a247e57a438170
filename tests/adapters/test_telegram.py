"""The Telegram adapter in front of a strict Bot API server: every platform's contract, then its own."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import sys
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.adapters import AccountUnusable, Adapter, Heard, Kind, NotDelivered, Raw, Unreadable
from bot.adapters.telegram import TelegramAdapter, account
from bot.adapters.telegram.hearing import Me, read
from bot.adapters.telegram.showing import entities
from bot.core.text import Button, Message, Span, Text, joined, marked
from tests.adapters.contract import AdapterContract, KeptInbox, Shown, listening, plain
from tests.fakes import telegram_server as fake
from tests.fakes.telegram_chats import Chat
from tests.fakes.telegram_methods import A_MINUTE_IN_A_GROUP, A_SECOND_IN_A_TALK, A_SECOND_IN_ALL, trimmed
from tests.fakes.telegram_server import FakeTelegram


class OnTelegram:
    """The contract's driver: Amina is "somebody"."""

    presses = True

    def __init__(self, telegram: FakeTelegram) -> None:
        self.telegram = telegram
        self.inbox = KeptInbox()
        self.amina = telegram.person("Amina", language="sw")
        self.person = self.amina.address
        self.adapter: Adapter = TelegramAdapter(telegram.token, telegram.url)

    def chat(self, room: str) -> Chat:
        return self.telegram.chats[int(room.removeprefix("telegram:"))]

    async def room(self) -> str:
        return self.telegram.group("Goma", self.amina).address

    async def direct(self) -> str:
        return self.telegram.direct(self.amina).address

    async def invites_us(self) -> str:
        group = self.telegram.group("Recife", self.amina, bot="left")
        group.adds_bot(self.amina)
        return group.address

    async def removes_us(self, room: str) -> None:
        self.chat(room).removes_bot(self.amina)

    async def somebody_says(self, room: str, text: str, *, reply_to: str | None = None) -> str:
        answered = int(reply_to) if reply_to else None
        return str(self.chat(room).says(self.amina, text, reply_to=answered))

    async def somebody_edits(self, room: str, message: str, text: str) -> None:
        self.chat(room).edits(self.amina, int(message), text)

    async def somebody_presses(self, room: str, message: str, number: int) -> None:
        self.chat(room).presses(self.amina, int(message), number)

    async def shown(self, room: str) -> list[Shown]:
        return [
            Shown(str(m.id), m.text, tuple(m.labels), str(m.reply_to) if m.reply_to else None)
            for m in self.chat(room).from_bot
        ]

    async def restart_adapter(self) -> None:
        await self.adapter.close()
        self.adapter = TelegramAdapter(self.telegram.token, self.telegram.url)
        await self.adapter.start()


@pytest.fixture
async def platform() -> AsyncIterator[OnTelegram]:
    async with FakeTelegram().serve() as telegram:
        driver = OnTelegram(telegram)
        await driver.adapter.start()
        yield driver
        await driver.adapter.close()
        assert telegram.complaints == []


class TestTelegram(AdapterContract):
    """Telegram keeps what every platform promises."""


# What people see.


async def test_marks_cover_the_right_words_through_emoji_and_arabic(platform: OnTelegram) -> None:
    room = await platform.room()
    parts = [
        marked("💧💧 Amina", "strong"),
        marked("المضخة 👩🏽‍🌾 تعمل", "quote"),
        marked("Pampu 💧 inafanya kazi", "original"),
        marked("ukurasa", "link", "https://example.org/a?b=1"),
        marked("Amina 💧", "mention", platform.person),
        marked("/done", "code"),
    ]
    await platform.adapter.send(room, Message(joined(parts, by=" 🌍 ")), key="k")
    (seen,) = platform.chat(room).from_bot
    kinds = ["bold", "blockquote", "expandable_blockquote", "text_link", "text_mention", "code"]
    assert [seen.marked(kind) for kind in kinds] == [[part.plain] for part in parts]
    assert seen.entities[3]["url"] == "https://example.org/a?b=1"
    assert seen.entities[4]["user"]["id"] == platform.amina.id


async def test_a_mark_that_telegram_cannot_show_leaves_its_words(platform: OnTelegram) -> None:
    room = await platform.room()
    text = joined(
        [marked("Bruno", "mention", "matrix:@bruno:localhost"), marked("x", "link", "javascript:alert(1)")]
    )
    await platform.adapter.send(room, Message(text), key="k")
    (seen,) = platform.chat(room).from_bot
    assert (seen.text, seen.entities) == ("Bruno\nx", [])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    words=st.text(
        st.characters(codec="utf-8", exclude_categories=["Cc", "Zs", "Zl", "Zp"]), min_size=1, max_size=80
    ),
    data=st.data(),
)
def test_no_marks_are_refused_whatever_they_cover(words: str, data: st.DataObject) -> None:
    spans = data.draw(
        st.lists(
            st.builds(
                Span,
                start=st.integers(0, 90),
                length=st.integers(0, 90),
                mark=st.sampled_from(["strong", "quote", "original", "code"]),
            ),
            max_size=5,
        )
    )
    shown, kept = trimmed(words, [entity.to_dict() for entity in entities(Text(words, tuple(spans)))])
    assert shown == words
    assert len(kept) == sum(span.length > 0 and span.start < len(words) for span in spans)


async def test_a_quiet_message_makes_no_sound(platform: OnTelegram) -> None:
    room = await platform.room()
    await platform.adapter.send(room, Message(Text("hush"), quiet=True), key="k1")
    await platform.adapter.send(room, Message(Text("hey")), key="k2")
    assert [message.quiet for message in platform.chat(room).from_bot] == [True, False]


async def test_a_reply_to_a_deleted_message_is_sent_all_the_same(platform: OnTelegram) -> None:
    room = await platform.room()
    await platform.adapter.send(room, Message(Text("Noted"), reply_to="77"), key="k1")
    await platform.adapter.send(room, Message(Text("Noted too"), reply_to="$matrix-id"), key="k2")
    assert [message.text for message in platform.chat(room).from_bot] == ["Noted", "Noted too"]


async def test_buttons_that_stay_after_an_edit_still_say_their_number(platform: OnTelegram) -> None:
    room = await platform.room()
    rows = ((Button("one"), Button("two")),)
    sent = await platform.adapter.send(room, Message(Text("Which?"), rows), key="k")
    await platform.adapter.edit(room, sent, Message(Text("Which ones?"), rows))
    platform.chat(room).presses(platform.amina, int(sent), "two")
    async with listening(platform) as ears:
        heard = await ears.next(Kind.PRESS)
    assert (heard.message, heard.pressed, heard.delivery) == (sent, 1, None)


async def test_the_menu_is_offered_by_two_letter_languages(platform: OnTelegram) -> None:
    await platform.adapter.set_commands(
        {
            "": {"status": "What is open", "Wrong Name": "left out", "done": " "},
            "pt-PT": {"estado": "de Portugal"},
            "pt": {"estado": "x" * 300},
            "fil": {"status": "no two letters"},
        }
    )
    assert platform.telegram.menus == {"": {"status": "What is open"}, "pt": {"estado": "x" * 256}}


async def test_the_answer_to_a_press_reaches_the_presser(platform: OnTelegram) -> None:
    room = await platform.room()
    sent = await platform.adapter.send(room, Message(Text("?"), ((Button("Yes"),),)), key="k")
    press = platform.chat(room).presses(platform.amina, int(sent), "Yes")
    await platform.adapter.settle_press(press, "Noted " * 100)
    assert platform.telegram.answered == {press: ("Noted " * 100)[:200]}


# What is heard.


async def heard_of(platform: OnTelegram, count: int, *kinds: Kind) -> list[Heard]:
    async with listening(platform) as ears:
        return [await ears.next(*kinds) for _ in range(count)]


async def test_in_a_group_only_what_is_meant_for_us_is_handed_over(platform: OnTelegram) -> None:
    group = platform.telegram.group("Goma", platform.amina)
    group.says(platform.amina, "between ourselves")
    group.says(platform.amina, "/help@another_bot")
    group.says(platform.amina, "💧 @Baraza_Test_Bot what is due?")
    group.says(platform.amina, "/done@baraza_test_bot 💧 it")
    first, second = await heard_of(platform, 2, Kind.MESSAGE)
    assert (first.text, first.addressed) == ("💧 @Baraza_Test_Bot what is due?", True)
    assert (second.text, second.addressed) == ("/done 💧 it", True)


async def test_as_an_admin_we_hear_all_and_know_what_is_not_for_us(platform: OnTelegram) -> None:
    group = platform.telegram.group("Goma", platform.amina, bot="administrator")
    group.says(platform.amina, "/help@another_bot")
    first = group.says(platform.amina, "between ourselves @somebody_else")
    group.says(platform.amina, "a reply to her", reply_to=first)
    aside, reply = await heard_of(platform, 2, Kind.MESSAGE)
    assert (aside.text, aside.addressed) == ("between ourselves @somebody_else", False)
    assert (reply.reply_to, reply.addressed) == (str(first), False)


async def test_a_topic_is_a_room_of_its_own(platform: OnTelegram) -> None:
    group = platform.telegram.group("Goma", platform.amina)
    thread = group.topic(platform.amina, "Pumps")
    room = f"{group.address}/{thread}"
    group.says(platform.amina, "/status", thread=thread)
    asked = await platform.adapter.send(room, plain("How are the pumps?"), key="k")
    group.says(platform.amina, "fine", thread=thread, reply_to=int(asked))
    command, answer = await heard_of(platform, 2, Kind.MESSAGE)
    assert (command.room, command.reply_to) == (room, None)
    assert (answer.room, answer.reply_to) == (room, asked)
    assert group.from_bot[0].thread == thread


async def test_a_closed_or_unknown_topic_is_a_lost_room(platform: OnTelegram) -> None:
    group = platform.telegram.group("Goma", platform.amina)
    thread = group.topic(platform.amina, "Pumps")
    group.closed_topics.add(thread)
    for number in (thread, 999):
        with pytest.raises(NotDelivered) as refused:
            await platform.adapter.send(f"{group.address}/{number}", plain("?"), key="k")
        assert refused.value.lost_room


async def test_forwards_other_bots_and_channels_answer_nothing(platform: OnTelegram) -> None:
    direct = platform.telegram.direct(platform.amina)
    origin = {"type": "hidden_user", "date": 1, "sender_user_name": "Somebody"}
    direct.says(platform.amina, "somebody else's words", extra={"forward_origin": origin})
    direct.says(platform.amina, "", extra={"forward_origin": origin, "photo": PHOTO})
    direct.says(platform.amina, "my own")
    (heard,) = await heard_of(platform, 1, Kind.MESSAGE)
    assert heard.text == "my own"


PHOTO = [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]


async def test_a_caption_is_what_was_said_and_a_bare_picture_is_heard_as_no_words(
    platform: OnTelegram,
) -> None:
    direct = platform.telegram.direct(platform.amina)
    direct.says(platform.amina, "Pampu 💧", extra={"photo": PHOTO})
    direct.says(platform.amina, "", extra={"photo": PHOTO})
    group = platform.telegram.group("Goma", platform.amina, bot="administrator")
    group.says(platform.amina, "", extra={"photo": PHOTO})
    group.says(platform.amina, "/after")
    with_words, bare, after = await heard_of(platform, 3, Kind.MESSAGE)
    assert (with_words.text, bare.text, bare.addressed, after.text) == ("Pampu 💧", "", True, "/after")


async def test_an_anonymous_admin_speaks_as_the_group(platform: OnTelegram) -> None:
    group = platform.telegram.group("Goma", platform.amina)
    group.says(platform.amina, "/done", extra={"sender_chat": group.shape()})
    (heard,) = await heard_of(platform, 1, Kind.MESSAGE)
    assert (heard.sender.address, heard.sender.name) == (group.address, "Goma")


async def test_the_language_of_the_client_is_told(platform: OnTelegram) -> None:
    platform.telegram.direct(platform.amina).says(platform.amina, "hi")
    (heard,) = await heard_of(platform, 1)
    assert (heard.sender.name, heard.sender.language) == ("Amina", "sw")


async def test_a_group_that_migrates_is_heard_to_move(platform: OnTelegram) -> None:
    group = platform.telegram.group("Goma", platform.amina, kind="group")
    async with listening(platform) as ears:
        new = group.migrates(platform.amina)
        heard = await ears.next(Kind.MOVED)
        new.says(platform.amina, "/after")
        after = await ears.next()
    assert (heard.room, heard.text) == (group.address, new.address)
    assert (after.kind, after.room) == (Kind.MESSAGE, new.address)
    with pytest.raises(NotDelivered) as refused:
        await platform.adapter.send(group.address, plain("?"), key="k")
    assert refused.value.moved_to == new.address


async def test_being_blocked_is_being_gone_and_being_let_in_again_is_an_invitation(
    platform: OnTelegram,
) -> None:
    direct = platform.telegram.direct(platform.amina)
    direct.blocks()
    with pytest.raises(NotDelivered) as refused:
        await platform.adapter.send(direct.address, plain("?"), key="k")
    assert refused.value.lost_room
    direct.unblocks()
    gone, back = await heard_of(platform, 2)
    assert (gone.kind, back.kind) == (Kind.GONE, Kind.INVITED)
    assert gone.direct
    assert gone.room == direct.address


async def test_becoming_an_admin_is_no_invitation(platform: OnTelegram) -> None:
    group = platform.telegram.group("Goma", platform.amina)
    group.adds_bot(platform.amina, "administrator")
    group.says(platform.amina, "/next")
    (heard,) = await heard_of(platform, 1)
    assert heard.kind is Kind.MESSAGE


async def test_a_press_is_timed_when_it_arrives_and_not_when_the_question_was_asked() -> None:
    now = [1_700_000_000.0]
    async with FakeTelegram(clock=lambda: now[0]).serve() as telegram:
        platform = OnTelegram(telegram)
        await platform.adapter.start()
        room = await platform.room()
        sent = await platform.adapter.send(room, Message(Text("?"), ((Button("Yes"),),)), key="k")
        now[0] += 7200
        platform.chat(room).presses(platform.amina, int(sent), 0)
        (heard,) = await heard_of(platform, 1, Kind.PRESS)
        await platform.adapter.close()
    assert heard.at.timestamp() == 1_700_007_200


@pytest.mark.parametrize("forged", ["", "x", "agree", "k:-1", "k:9999", "k:1:", "k" * 64, "🌍:²"])
async def test_a_forged_press_is_heard_as_no_button_of_ours(platform: OnTelegram, forged: str) -> None:
    room = await platform.room()
    sent = await platform.adapter.send(room, Message(Text("?"), ((Button("Yes"),),)), key="k")
    platform.chat(room).presses(platform.amina, int(sent), 0, forged=forged)
    (heard,) = await heard_of(platform, 1, Kind.PRESS)
    assert (heard.pressed, heard.delivery) == (None, None)
    assert heard.press


# Nothing is lost, and nothing odd stops us.


ODD = [
    {"message": {"text": "canary"}},
    {"message": ["canary"]},
    {"message": {"message_id": 1, "date": 10**18, "chat": {"id": 1, "type": "private"}, "text": "canary"}},
    {"message": {"message_id": 1, "date": 1, "chat": {"id": "canary", "type": "group"}}},
    {"callback_query": {"id": "canary", "data": 7, "message": {}}},
    {"my_chat_member": {"chat": {"id": 1, "type": "group"}, "old_chat_member": "canary"}},
    {"edited_message": None, "message": "canary"},
    "canary",
    ["canary"],
    None,
    {},
]


async def test_one_odd_update_is_set_aside_and_its_neighbours_are_heard(platform: OnTelegram) -> None:
    direct = platform.telegram.direct(platform.amina)
    for number, odd in enumerate(ODD):
        direct.says(platform.amina, f"good {number}")
        platform.telegram.injects(odd)
    direct.says(platform.amina, "the last")
    good, set_aside = [], 0
    async with listening(platform):
        while "the last" not in good:
            try:
                heard = platform.adapter.read(await platform.inbox.next_raw())
            except Unreadable as odd:
                assert "canary" not in f"{odd!r} {odd.__cause__!r} {odd.__context__!r}"  # noqa: PT017
                set_aside += 1
            else:
                good += [heard.text] if heard else []
    assert good == [*(f"good {n}" for n in range(len(ODD))), "the last"]
    assert set_aside >= len(ODD) - 2


async def test_an_update_without_an_id_does_not_stop_the_rest(platform: OnTelegram) -> None:
    platform.telegram.injects({"message": "no id"}, numbered=False)
    async with listening(platform) as ears:
        await platform.inbox.next_raw()
        platform.telegram.direct(platform.amina).says(platform.amina, "heard")
        assert (await ears.next()).text == "heard"
    assert sum(raw.event.startswith("odd-") for raw in platform.inbox.events) == 1


FIELDS = (
    "chat from text id type date message_id first_name entities data message reply_to_message "
    "is_topic_message message_thread_id old_chat_member new_chat_member status photo"
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(FIELDS.split()), inner, max_size=6)
    ),
    max_leaves=12,
)


@settings(max_examples=300, deadline=None)
@given(
    kind=st.sampled_from(["message", "edited_message", "callback_query", "my_chat_member", "poll"]), what=JSON
)
def test_no_update_of_any_shape_raises_anything_but_unreadable(kind: str, what: object) -> None:
    try:
        read(Raw("1", json.dumps({"update_id": 1, kind: what})), Me(1, "us"))
    except Unreadable as odd:
        assert str(odd).isascii()  # noqa: PT017 - most examples raise, some are sound


SOUND = {
    "update_id": 7,
    "message": {
        "message_id": 5,
        "date": 1_700_000_000,
        "chat": {"id": -100, "type": "supergroup", "title": "Goma", "is_forum": True},
        "from": {"id": 1, "is_bot": False, "first_name": "Amina", "language_code": "sw"},
        "text": "@baraza_test_bot hi",
        "entities": [{"type": "mention", "offset": 0, "length": 16}],
        "is_topic_message": True,
        "message_thread_id": 3,
        "reply_to_message": {"message_id": 4, "from": {"id": 4242}},
    },
}


@settings(max_examples=300, deadline=None)
@given(data=st.data(), odd=JSON)
def test_a_sound_update_with_one_thing_bent_is_read_or_refused(data: st.DataObject, odd: object) -> None:
    update = json.loads(json.dumps(SOUND))
    at = update
    while True:
        key = data.draw(st.sampled_from(list(at)) if isinstance(at, dict) else st.integers(0, len(at) - 1))
        if isinstance(at[key], dict | list) and data.draw(st.booleans()):
            at = at[key]
            continue
        at[key] = odd
        break
    try:
        heard = read(Raw("7", json.dumps(update)), Me(4242, "baraza_test_bot"))
    except Unreadable:
        return
    assert heard is None or heard.text.encode()


def test_the_message_that_opened_a_topic_is_not_what_is_answered() -> None:
    update = json.loads(json.dumps(SOUND))
    answering = read(Raw("7", json.dumps(update)), Me(4242, "baraza_test_bot"))
    update["message"]["reply_to_message"]["message_id"] = update["message"]["message_thread_id"]
    in_topic = read(Raw("7", json.dumps(update)), Me(4242, "baraza_test_bot"))
    assert answering is not None
    assert in_topic is not None
    assert (answering.reply_to, in_topic.reply_to) == ("4", None)


async def test_half_a_surrogate_pair_can_be_stored(platform: OnTelegram) -> None:
    update = json.loads(json.dumps(SOUND))
    update["message"]["text"] = "@baraza_test_bot \ud83d"
    heard = platform.adapter.read(Raw("7", json.dumps(update)))
    assert heard is not None
    assert heard.text == "@baraza_test_bot \ufffd"


class DyingInbox(KeptInbox):
    """Fails as a full disk does, once."""

    fails = 1

    async def put(self, events, cursor):  # type: ignore[no-untyped-def]
        if self.fails:
            self.fails -= 1
            raise OSError("disk full")
        await super().put(events, cursor)


async def test_what_could_not_be_kept_is_not_confirmed(platform: OnTelegram) -> None:
    direct = platform.telegram.direct(platform.amina)
    direct.says(platform.amina, "keep me")
    platform.inbox = DyingInbox()
    with pytest.raises(OSError, match="disk full"):
        await platform.adapter.listen(platform.inbox)
    await platform.restart_adapter()
    (heard,) = await heard_of(platform, 1)
    assert heard.text == "keep me"


async def test_death_between_keeping_and_the_next_poll_loses_and_repeats_nothing(
    platform: OnTelegram,
) -> None:
    direct = platform.telegram.direct(platform.amina)
    kept = asyncio.Event()

    class LastBreath(KeptInbox):
        async def put(self, events, cursor):  # type: ignore[no-untyped-def]
            await super().put(events, cursor)
            kept.set()
            await asyncio.Event().wait()

    direct.says(platform.amina, "first")
    platform.inbox = LastBreath()
    dying = asyncio.create_task(platform.adapter.listen(platform.inbox))
    await asyncio.wait_for(kept.wait(), 10)
    dying.cancel()
    await asyncio.gather(dying, return_exceptions=True)
    assert len(platform.telegram.unconfirmed) == 1
    survivor = KeptInbox(platform.inbox.events, platform.inbox.stored)
    platform.inbox = survivor
    await platform.restart_adapter()
    direct.says(platform.amina, "second")
    first, second = await heard_of(platform, 2)
    assert [first.text, second.text] == ["first", "second"]
    assert len(survivor.events) == 2


async def test_we_ask_for_the_kinds_that_we_read_and_hear_them_in_order(platform: OnTelegram) -> None:
    group = platform.telegram.group("Goma", platform.amina)
    sent = await platform.adapter.send(group.address, Message(Text("?"), ((Button("Yes"),),)), key="k")
    said = group.says(platform.amina, "/done")
    group.presses(platform.amina, int(sent), 0)
    group.edits(platform.amina, said, "/done it")
    group.removes_bot(platform.amina)
    heard = await heard_of(platform, 4)
    assert [h.kind for h in heard] == [Kind.MESSAGE, Kind.PRESS, Kind.EDIT, Kind.GONE]


# What goes wrong with a message, and whether to try again.


async def refusal(platform: OnTelegram, *faults: fake.Fault) -> NotDelivered:
    room = await platform.room()
    platform.telegram.fails("sendMessage", *faults)
    with pytest.raises(NotDelivered) as refused:
        await platform.adapter.send(room, plain("canary"), key="k")
    return refused.value


FAILURES = [
    pytest.param(fake.flood(7), timedelta(seconds=7), False, 0, id="asked to wait seven seconds"),
    pytest.param(fake.broken(500), timedelta(seconds=30), False, 0, id="a fault of theirs"),
    pytest.param(fake.bad_gateway(), timedelta(seconds=30), False, 0, id="a page of HTML"),
    pytest.param(fake.cut_before(), timedelta(seconds=5), True, 0, id="cut before acceptance"),
    pytest.param(fake.cut_after(), timedelta(seconds=5), True, 1, id="cut after acceptance"),
    pytest.param(fake.nonsense_after(), timedelta(seconds=5), True, 1, id="accepted, answered with nonsense"),
    pytest.param(fake.odd_after(), timedelta(seconds=5), True, 1, id="accepted, answered with another shape"),
]


@pytest.mark.parametrize(("fault", "wait", "uncertain", "accepted"), FAILURES)
async def test_a_passing_failure_says_how_long_to_wait_and_whether_it_may_have_gone_out(
    platform: OnTelegram, fault: fake.Fault, wait: timedelta, uncertain: bool, accepted: int
) -> None:
    refused = await refusal(platform, fault)
    assert (refused.retry_after, refused.uncertain) == (wait, uncertain)
    assert not refused.lost_room
    assert not refused.whole_account
    assert len(platform.telegram.sent_log) == accepted
    assert "canary" not in refused.why


async def test_a_server_that_cannot_be_reached_has_not_got_the_message(platform: OnTelegram) -> None:
    room = await platform.room()
    await platform.telegram.goes_down()
    with pytest.raises(NotDelivered) as refused:
        await platform.adapter.send(room, plain("?"), key="k")
    assert refused.value.retry_after == timedelta(seconds=5)
    assert not refused.value.uncertain
    await platform.telegram.comes_back()
    await platform.adapter.send(room, plain("now"), key="k")
    assert platform.telegram.duplicates() == []


async def test_a_server_that_never_answers_is_given_up(
    platform: OnTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(account, "DEADLINE", 0.2)
    refused = await refusal(platform, fake.hangs())
    assert refused.uncertain
    assert refused.retry_after == timedelta(seconds=5)


async def test_a_room_that_does_not_let_us_write_is_lost(platform: OnTelegram) -> None:
    room = await platform.room()
    platform.chat(room).bot_may_write = False
    stranger = platform.telegram.direct(platform.telegram.person("Bruno"), started=False)
    for lost in (room, stranger.address, "telegram:-1009999"):
        with pytest.raises(NotDelivered) as refused:
            await platform.adapter.send(lost, plain("?"), key="k")
        assert refused.value.lost_room, lost
        assert refused.value.retry_after is None


@pytest.mark.parametrize(
    ("message", "why"),
    [
        pytest.param(plain(" "), "empty", id="no words"),
        pytest.param(plain("x" * 4097), "too long", id="too many words"),
        pytest.param(Message(Text("x"), ((Button("a"),) * 101,)), "too long", id="too many buttons"),
        pytest.param(Message(Text("x"), ((Button(" "),),)), "non-empty", id="an empty button"),
    ],
)
async def test_a_message_that_can_never_go_is_not_tried_again(
    platform: OnTelegram, message: Message, why: str
) -> None:
    room = await platform.room()
    with pytest.raises(NotDelivered, match=why) as refused:
        await platform.adapter.send(room, message, key="k")
    assert refused.value.retry_after is None
    assert not refused.value.lost_room


@pytest.mark.parametrize("room", ["telegram:", "telegram:x", "matrix:!a", "telegram:1/2/3", ""])
async def test_an_address_that_is_no_room_of_telegrams_is_not_tried_again(
    platform: OnTelegram, room: str
) -> None:
    with pytest.raises(NotDelivered) as refused:
        await platform.adapter.send(room, plain("?"), key="k")
    assert refused.value.retry_after is None


async def test_an_edit_of_what_is_gone_or_not_ours_is_not_tried_again(platform: OnTelegram) -> None:
    room = await platform.room()
    theirs = await platform.somebody_says(room, "/mine")
    for message in ("77", theirs, "$matrix"):
        with pytest.raises(NotDelivered) as refused:
            await platform.adapter.edit(room, message, plain("?"))
        assert refused.value.retry_after is None


@pytest.mark.parametrize(
    ("room", "window", "most"),
    [
        ("telegram:-1001", 60, A_MINUTE_IN_A_GROUP),
        ("telegram:7", 1, A_SECOND_IN_A_TALK),
        ("", 1, A_SECOND_IN_ALL),
    ],
    ids=["group", "direct", "all"],
)
def test_the_pace_that_we_ask_for_stays_within_telegrams_limits(room: str, window: int, most: int) -> None:
    adapter = TelegramAdapter("1:A")
    pace = adapter.pace(room) if room else adapter.capabilities.pace
    assert pace is not None
    assert pace.burst + timedelta(seconds=window) // pace.every <= most


async def test_telegrams_own_limits_are_told_with_the_time_to_wait(platform: OnTelegram) -> None:
    platform.telegram.limits = True
    room = await platform.room()
    for number in range(20):
        await platform.adapter.send(room, plain(str(number)), key=str(number))
    with pytest.raises(NotDelivered) as refused:
        await platform.adapter.send(room, plain("20"), key="20")
    assert refused.value.retry_after is not None
    assert timedelta(seconds=50) < refused.value.retry_after <= timedelta(seconds=60)


# Outages, and accounts that cannot be used.


async def test_listening_outlasts_an_outage_and_says_so(platform: OnTelegram, quick: None) -> None:
    direct = platform.telegram.direct(platform.amina)
    async with listening(platform) as ears:
        direct.says(platform.amina, "before")
        assert (await ears.next()).text == "before"
        await platform.telegram.goes_down()
        where, why = await platform.inbox.next_report()
        assert where == ""
        assert "cannot be reached" in why
        direct.says(platform.amina, "during")
        await platform.telegram.comes_back()
        assert (await ears.next()).text == "during"


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(account, "FIRST_PAUSE", 0.01)
    monkeypatch.setattr(account, "LONGEST_PAUSE", 0.05)


async def test_every_passing_failure_of_a_poll_is_outlasted(platform: OnTelegram, quick: None) -> None:
    faults = [fake.broken(), fake.bad_gateway(), fake.cut_before(), fake.cut_after(), fake.nonsense_after()]
    platform.telegram.fails("getUpdates", *faults, fake.odd_after(), fake.flood(1))
    direct = platform.telegram.direct(platform.amina)
    direct.says(platform.amina, "still heard")
    (heard,) = await heard_of(platform, 1)
    assert heard.text == "still heard"
    assert platform.telegram.calls["getUpdates"] >= 8


async def test_signing_in_waits_for_telegram(quick: None) -> None:
    async with FakeTelegram().serve() as telegram:
        telegram.fails("getMe", fake.broken(), fake.bad_gateway(), fake.cut_before(), fake.flood(1))
        adapter = TelegramAdapter(telegram.token, telegram.url)
        await adapter.start()
        assert adapter.username == "baraza_test_bot"
        await adapter.close()


async def test_a_second_copy_is_told_and_the_first_goes_on(platform: OnTelegram, quick: None) -> None:
    async with listening(platform) as ears:
        platform.telegram.direct(platform.amina).says(platform.amina, "one")
        await ears.next()
        second = TelegramAdapter(platform.telegram.token, platform.telegram.url)
        await second.start()
        task = asyncio.create_task(second.listen(KeptInbox()))
        _, why = await platform.inbox.next_report()
        assert "another program" in why
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await second.close()
        platform.telegram.direct(platform.amina).says(platform.amina, "two")
        assert (await ears.next()).text == "two"


async def test_a_webhook_left_behind_is_taken_down_once_and_said(platform: OnTelegram, quick: None) -> None:
    platform.telegram.webhook = "https://example.org/hook"
    platform.telegram.direct(platform.amina).says(platform.amina, "waiting")
    (heard,) = await heard_of(platform, 1)
    assert heard.text == "waiting"
    assert [room for room, error in platform.inbox.reports if "webhook" in error] == [""]


@pytest.mark.parametrize("token", ["4242:another-token", "nonsense", "", "42: with space", "1:ü"])
async def test_a_wrong_token_is_said_in_one_sentence_that_helps(token: str) -> None:
    async with FakeTelegram().serve() as telegram:
        with pytest.raises(AccountUnusable) as unusable:
            await TelegramAdapter(token, telegram.url).start()
    said = str(unusable.value)
    assert "BARAZA_TELEGRAM_TOKEN" in said
    assert "@BotFather" in said
    assert not token or token not in said
    assert "\n" not in said


async def test_a_token_that_is_revoked_stops_listening_and_holds_sends(platform: OnTelegram) -> None:
    room = await platform.room()
    platform.telegram.token = "4242:a-new-one"
    with pytest.raises(NotDelivered) as refused:
        await platform.adapter.send(room, plain("?"), key="k")
    assert refused.value.whole_account
    assert refused.value.retry_after
    with pytest.raises(AccountUnusable):
        await platform.adapter.listen(platform.inbox)


async def test_neither_the_token_nor_words_are_logged_or_raised_at_any_level(quick: None) -> None:
    """Every logger at DEBUG, through successes and every failure."""
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    for name in ("httpx", "httpcore", "telegram", "telegram.Bot"):
        logging.getLogger(name).setLevel(logging.DEBUG)
    raised: list[BaseException] = []
    try:
        async with FakeTelegram().serve() as telegram:
            await _a_bad_day(OnTelegram(telegram), raised)
    finally:
        root.removeHandler(handler)
        root.setLevel(before)
    told = written.getvalue() + "".join(map(_all_of, raised))
    assert "telegram" in told
    assert len(raised) == 9
    for secret in (telegram.token, telegram.token.split(":")[1], "canary"):
        assert secret not in told


async def _a_bad_day(platform: OnTelegram, raised: list[BaseException]) -> None:
    telegram = platform.telegram
    telegram.fails("getMe", fake.bad_gateway())
    await platform.adapter.start()
    room = await platform.room()
    sent = await platform.adapter.send(room, Message(Text("canary"), ((Button("canary"),),)), key="k")
    telegram.fails("getUpdates", fake.nonsense_after(), fake.cut_before())
    telegram.injects({"message": {"text": "canary"}})
    press = platform.chat(room).presses(platform.amina, int(sent), 0)
    async with listening(platform):
        for _ in range(2):
            try:
                platform.adapter.read(await platform.inbox.next_raw())
            except Unreadable as odd:
                raised.append(odd)
    await platform.adapter.settle_press(press, "canary")
    await platform.adapter.settle_press("unknown", "canary")
    faults = (fake.flood(1), fake.broken(), fake.bad_gateway(), fake.cut_before(), fake.nonsense_after())
    telegram.fails("sendMessage", *faults)
    telegram_token = telegram.token
    for number in range(len(faults) + 1):
        if number == len(faults):
            telegram.token = "1:other"
        try:
            await platform.adapter.send(room, plain("canary"), key="k")
        except NotDelivered as refused:
            raised.append(refused)
    try:
        await platform.adapter.listen(platform.inbox)
    except AccountUnusable as unusable:
        raised.append(unusable)
    telegram.token = telegram_token
    await platform.adapter.close()
    raised.append(Exception(repr(platform.adapter)))


def _all_of(error: BaseException | None) -> str:
    """Return everything that a printed traceback would show of *error*."""
    if error is None:
        return ""
    shown = None if error.__suppress_context__ else error.__context__
    return f"{error!r}{error}{_all_of(error.__cause__)}{_all_of(shown)}"


# The server itself.


BOT_ELSEWHERE = """
import asyncio, json, pathlib, sys
from bot.adapters.telegram import TelegramAdapter

class OnDisk:
    def __init__(self, folder):
        self.kept = folder / "kept"

    def cursor(self):
        lines = self.kept.read_text().splitlines() if self.kept.exists() else []
        return json.loads(lines[-1])[1] if lines else None

    async def put(self, events, cursor):
        with self.kept.open("a") as kept:
            kept.write(json.dumps([[raw.body for raw in events], cursor]) + chr(10))

    async def reported(self, room, error):
        pass

async def main(token, url, folder):
    adapter = TelegramAdapter(token, url)
    await adapter.start()
    await adapter.listen(OnDisk(pathlib.Path(folder)))

asyncio.run(main(*sys.argv[1:]))
"""


async def test_a_bot_that_is_killed_again_and_again_hears_everything_once(tmp_path: Path) -> None:
    async with FakeTelegram().serve() as telegram:
        direct = telegram.direct(telegram.person("Amina"))
        for round_ in range(3):
            direct.says(direct.members[0], f"before {round_}")
            bot = await asyncio.create_subprocess_exec(
                sys.executable, "-c", BOT_ELSEWHERE, telegram.token, telegram.url, str(tmp_path)
            )
            await telegram.until(lambda: not telegram.unconfirmed)
            direct.says(direct.members[0], f"to one about to die {round_}")
            bot.kill()
            await bot.wait()
        direct.says(direct.members[0], "the last")
        adapter = TelegramAdapter(telegram.token, telegram.url)
        await adapter.start()
        lines = [json.loads(line) for line in (tmp_path / "kept").read_text().splitlines()]
        inbox = KeptInbox(stored=lines[-1][1])
        task = asyncio.create_task(adapter.listen(inbox))
        heard = [adapter.read(Raw("", body)) for bodies, _ in lines for body in bodies]
        while heard[-1] is None or heard[-1].text != "the last":
            heard.append(adapter.read(await inbox.next_raw()))
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await adapter.close()
    said = [text for n in range(3) for text in (f"before {n}", f"to one about to die {n}")]
    assert [h.text for h in heard if h] == [*said, "the last"]


def test_the_server_also_runs_in_a_thread_for_a_bot_elsewhere() -> None:
    with FakeTelegram().run_in_thread() as telegram:
        amina = telegram.person("Amina")
        group = telegram.group("Goma", amina)

        async def bot() -> str:
            adapter = TelegramAdapter(telegram.token, telegram.url)
            await adapter.start()
            sent = await adapter.send(group.address, plain("Hello"), key="k")
            await telegram.goes_down()
            await telegram.comes_back()
            await adapter.close()
            return sent

        sent = asyncio.run(bot())
        seen = group.wait_for_message_from_bot()
    assert (str(seen.id), seen.text) == (sent, "Hello")


async def test_the_server_tells_messages_that_were_said_twice(platform: OnTelegram) -> None:
    room = await platform.room()
    for words in ("a", "b", "a"):
        await platform.adapter.send(room, plain(words), key="k")
    assert [sent.text for sent in platform.telegram.duplicates()] == ["a"]
