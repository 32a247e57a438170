"""What is heard on Telegram, and what is set aside: privacy mode, topics, presses, updates of any shape."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.adapters import Kind, NotDelivered, Raw, Unreadable
from bot.adapters.telegram.hearing import Me
from bot.core.text import Button, Message, Text
from tests.adapters.contract import listening, plain
from tests.adapters.telegram_platform import OnTelegram, heard_of, on_telegram, read
from tests.fakes.telegram_server import FakeTelegram


@pytest.fixture
async def platform() -> AsyncIterator[OnTelegram]:
    async with on_telegram() as platform:
        yield platform


async def test_in_a_group_only_what_is_meant_for_us_is_handed_over(platform: OnTelegram) -> None:
    group = platform.telegram.group("Goma", platform.amina)
    group.says(platform.amina, "between ourselves")
    group.says(platform.amina, "/help@another_bot")
    group.says(platform.amina, "💧 @Baraza_Test_Bot what is due?")
    group.says(platform.amina, "/done@baraza_test_bot 💧 it")
    first, second = await heard_of(platform, 2, Kind.MESSAGE)
    assert (first.text, first.addressed) == ("💧 @Baraza_Test_Bot what is due?", True)
    assert (second.text, second.addressed) == ("/done 💧 it", True)


async def test_a_links_address_stands_behind_the_words_that_hide_it(platform: OnTelegram) -> None:
    talk = platform.telegram.direct(platform.amina)
    form, site = "https://x.example/f", "https://x.example/"
    talk.says(
        platform.amina, "💧💧 The form, and xe\u0301 💧 x.example", links={"form": form, "x.example": site}
    )
    talk.says(platform.amina, "/promise ask استمارة \n by 2026-03-09", links={"استمارة \n": form})
    talk.says(platform.amina, "the way", links={"the way": "tg://user?id=4"})
    talk.says(platform.amina, "3 💧")
    photo = {"photo": [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]}
    talk.says(platform.amina, "💧 map", links={"map": form}, extra=photo)
    heard = [each.text for each in await heard_of(platform, 5, Kind.MESSAGE)]
    assert heard == [
        "💧💧 The form (https://x.example/f), and xe\u0301 💧 x.example",
        "/promise ask استمارة (https://x.example/f) \n by 2026-03-09",
        "the way",
        "3 💧",
        "💧 map (https://x.example/f)",
    ]


@pytest.mark.parametrize(
    ("places", "heard"),
    [
        ([(0, 4), (4, 5)], "The  form (https://x.example/f)"),
        ([(5, 4)], "The  form (https://x.example/f)"),
        ([(5, 5)], "The  form"),
        ([(-1, 4)], "The  form"),
        ([(5, 0)], "The  form"),
        ([(0, 3), (5, 4)], "The (https://x.example/f)  form (https://x.example/f)"),
    ],
)
def test_wherever_a_link_is_said_to_stand_no_word_is_lost(places: list[tuple[int, int]], heard: str) -> None:
    entities = [
        {"type": "text_link", "offset": start, "length": size, "url": "https://x.example/f"}
        for start, size in places
    ]
    said = {
        "message_id": 1,
        "date": 1,
        "chat": {"id": 4, "type": "private"},
        "from": {"id": 4, "is_bot": False, "first_name": "Amina"},
        "text": "The  form",
        "entities": entities,
    }
    meant = read(Raw("1", json.dumps({"update_id": 1, "message": said})), Me(4242))
    assert meant is not None
    assert meant.text == heard


async def test_as_an_admin_we_hear_all_and_know_what_is_not_for_us(platform: OnTelegram) -> None:
    group = platform.telegram.group("Goma", platform.amina, bot="administrator")
    group.says(platform.amina, "/help@another_bot")
    first = group.says(platform.amina, "between ourselves @somebody_else")
    group.says(platform.amina, "a reply to her", reply_to=first)
    aside, reply = await heard_of(platform, 2, Kind.MESSAGE)
    assert (aside.text, aside.addressed) == ("between ourselves @somebody_else", False)
    assert (reply.reply_to, reply.addressed) == (str(first), False)


async def test_a_command_that_was_copied_with_its_marks_is_said_to_us(platform: OnTelegram) -> None:
    """Among words from the right, a mark that is not seen stands in front of each command that we name."""
    group = platform.telegram.group("Goma", platform.amina, bot="administrator")
    group.says(platform.amina, "\u200e/help@another_bot")
    group.says(platform.amina, "\u200e/status")
    (heard,) = await heard_of(platform, 1, Kind.MESSAGE)
    assert (heard.text, heard.addressed) == ("\u200e/status", True)


async def test_a_closed_topic_is_read_only_until_it_is_opened_again(platform: OnTelegram) -> None:
    group = platform.telegram.group("Goma", platform.amina)
    group.says(platform.amina, "in the general topic")
    thread = group.topic(platform.amina, "Pumps")
    room = f"{group.address}/{thread}"
    group.closes_topic(platform.amina, thread)
    (silenced,) = await heard_of(platform, 1, Kind.SILENCED)
    assert (silenced.room, silenced.text) == (room, "topic")
    with pytest.raises(NotDelivered) as refused:
        await platform.adapter.send(room, plain("?"), key="k")
    assert (refused.value.read_only, refused.value.cause, refused.value.lost_room) == (True, "topic", False)
    group.reopens_topic(platform.amina, thread)
    (heeded,) = await heard_of(platform, 1, Kind.HEEDED)
    assert heeded.room == room
    await platform.adapter.send(room, plain("!"), key="k")


async def test_a_topic_that_is_gone_is_a_lost_room_and_the_others_stay(platform: OnTelegram) -> None:
    group = platform.telegram.group("Goma", platform.amina)
    gone, stays = group.topic(platform.amina, "Pumps"), group.topic(platform.amina, "Seeds")
    group.deletes_topic(gone)
    with pytest.raises(NotDelivered) as refused:
        await platform.adapter.send(f"{group.address}/{gone}", plain("?"), key="k")
    assert refused.value.lost_room
    await platform.adapter.send(f"{group.address}/{stays}", plain("!"), key="k")
    await platform.adapter.send(group.address, plain("in the general topic"), key="k2")
    assert [message.thread for message in group.from_bot] == [stays, None]


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
    heeded, said = await heard_of(platform, 2)
    assert (heeded.kind, said.kind) == (Kind.HEEDED, Kind.MESSAGE)


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


# Nothing odd stops us.


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


async def test_who_leaves_a_group_and_comes_back_is_heard_of(platform: OnTelegram) -> None:
    """By a message anywhere; where the bot is an administrator, by a change of membership as well."""
    bruno = platform.telegram.person("Bruno")
    group = platform.telegram.group("Goma", platform.amina, bruno)
    group.leaves(bruno)
    (left,) = await heard_of(platform, 1, Kind.LEFT)
    assert (left.room, left.text) == (group.address, bruno.address)
    group.joins(bruno)
    (came,) = await heard_of(platform, 1, Kind.CAME)
    assert (came.room, came.text) == (group.address, bruno.address)
