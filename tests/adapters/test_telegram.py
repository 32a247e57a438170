"""The Telegram adapter in front of a strict Bot API server: the contract, and what becomes of a message."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.adapters import Audience, NotDelivered
from bot.adapters.telegram import TelegramAdapter, calling
from bot.adapters.telegram.showing import entities
from bot.core.text import Button, Message, Span, Text, joined, marked
from tests.adapters.contract import AdapterContract, plain
from tests.adapters.telegram_platform import OnTelegram, on_telegram
from tests.fakes import telegram_server as fake
from tests.fakes.telegram_methods import A_MINUTE_IN_A_GROUP, A_SECOND_IN_A_TALK, A_SECOND_IN_ALL, trimmed


@pytest.fixture
async def platform() -> AsyncIterator[OnTelegram]:
    async with on_telegram() as platform:
        yield platform


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


async def test_each_audience_has_a_menu_of_its_own(platform: OnTelegram) -> None:
    group, direct = platform.telegram.group("Goma", platform.amina), platform.telegram.direct(platform.amina)
    offer = platform.adapter.set_commands
    await offer({"": {"status": "S"}}, Audience(direct=True))
    for room in (group.address, f"{group.address}/7", direct.address, "matrix:!a"):
        await offer({"": {"pause": "P"}}, Audience(room=room, person=platform.person))
    await offer({"": {"pause": "P"}}, Audience(room=group.address, person="matrix:@a:b"))
    assert platform.telegram.scoped_menus == {
        ("all_private_chats", ""): {"status": "S"},
        ("chat_member", group.id, platform.amina.id, ""): {"pause": "P"},
        ("chat", direct.id, ""): {"pause": "P"},
    }
    await offer({"": {}}, Audience(room=group.address, person=platform.person))
    assert len(platform.telegram.scoped_menus) == 2


async def test_the_answer_to_a_press_reaches_the_presser(platform: OnTelegram) -> None:
    room = await platform.room()
    sent = await platform.adapter.send(room, Message(Text("?"), ((Button("Yes"),),)), key="k")
    press = platform.chat(room).presses(platform.amina, int(sent), "Yes")
    await platform.adapter.settle_press(press, "Noted " * 100)
    assert platform.telegram.answered == {press: ("Noted " * 100)[:200]}


# What goes wrong with a message, and whether to try again.


async def refusal(platform: OnTelegram, *faults: fake.Fault) -> NotDelivered:
    room = await platform.room()
    platform.telegram.fails("sendMessage", *faults)
    with pytest.raises(NotDelivered) as refused:
        await platform.adapter.send(room, plain("canary"), key="k")
    return refused.value


FAILURES = [
    pytest.param(fake.flood(7), timedelta(seconds=7), False, 0, id="asked to wait seven seconds"),
    pytest.param(fake.broken(500), timedelta(seconds=5), False, 0, id="a fault of theirs"),
    pytest.param(fake.bad_gateway(), timedelta(seconds=5), False, 0, id="a page of HTML"),
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
    monkeypatch.setattr(calling, "DEADLINE", 0.2)
    refused = await refusal(platform, fake.hangs())
    assert refused.uncertain
    assert refused.retry_after == timedelta(seconds=5)


async def refused_in(platform: OnTelegram, room: str, message: Message | None = None) -> NotDelivered:
    with pytest.raises(NotDelivered) as refused:
        await platform.adapter.send(room, message or plain("?"), key="k")
    return refused.value


async def test_a_room_that_is_not_ours_any_more_is_lost(platform: OnTelegram) -> None:
    stranger = platform.telegram.direct(platform.telegram.person("Bruno"), started=False)
    away = platform.telegram.group("Goma", platform.amina)
    away.removes_bot(platform.amina)
    closed = platform.telegram.group("Beni", platform.amina)
    closed.deletes(platform.amina)
    gone = platform.telegram.direct(platform.telegram.person("Claire"))
    gone.deletes()
    for lost in (stranger.address, away.address, closed.address, gone.address, "telegram:-1009999"):
        refused = await refused_in(platform, lost)
        assert (refused.lost_room, refused.retry_after) == (True, None), lost


async def test_one_chat_that_is_flooded_waits_alone(platform: OnTelegram) -> None:
    room, other = await platform.room(), await platform.room()
    platform.telegram.storms(fake.flood(9), chat=platform.chat(room).id, seconds=30)
    for _ in range(4):
        refused = await refused_in(platform, room)
        assert (refused.retry_after, refused.whole_account, refused.slow) == (
            timedelta(seconds=9),
            False,
            False,
        )
    await platform.adapter.send(other, plain("!"), key="k")


async def test_several_chats_refused_side_by_side_mean_the_whole_account(platform: OnTelegram) -> None:
    rooms = [await platform.room() for _ in range(4)]
    platform.telegram.storms(fake.flood(9), "sendMessage", calls=4)
    refused = [await refused_in(platform, room) for room in rooms]
    assert [each.whole_account for each in refused] == [False, False, True, True]


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
