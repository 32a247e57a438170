"""Look before you repeat: what may have arrived is found, or said once more, and nothing else is touched."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.adapters import Earlier, Kind, NotDelivered
from bot.adapters.telegram import looking
from bot.adapters.telegram.ids import REMEMBERED, Ids
from bot.adapters.telegram.sending import Where
from bot.core.attachment import Contact, File, Place
from bot.core.text import Button, Message, Text, joined, marked
from tests.adapters.contract import listening, plain
from tests.adapters.telegram_platform import OnTelegram, on_telegram
from tests.fakes import telegram_server as fake
from tests.fakes.telegram_chats import Chat

ASKED = Message(
    joined([marked("💧 Amina", "strong"), Text("How full is your plate?")]), ((Button("1"), Button("5")),)
)


@pytest.fixture
async def platform() -> AsyncIterator[OnTelegram]:
    async with on_telegram() as platform:
        yield platform


def a_chat(platform: OnTelegram, kind: str) -> Chat:
    if kind == "private":
        return platform.telegram.direct(platform.amina)
    return platform.telegram.group("Goma", platform.amina, kind=kind)


KINDS = pytest.mark.parametrize("kind", ["supergroup", "group", "private"])
AFTER = [fake.cut_after(), fake.cut_within(), fake.nonsense_after(), fake.odd_after()]


async def begun(platform: OnTelegram, chat: Chat, message: Message, key: str, fault: fake.Fault) -> None:
    """Say *message* and let it end in doubt."""
    platform.telegram.fails("sendMessage", fault)
    with pytest.raises(NotDelivered) as doubtful:
        await platform.adapter.send(chat.address, message, key=key)
    assert doubtful.value.uncertain


@KINDS
@pytest.mark.parametrize("fault", AFTER, ids=lambda fault: fault.kind)
async def test_what_arrived_is_found_and_not_said_again(
    platform: OnTelegram, kind: str, fault: fake.Fault
) -> None:
    chat = a_chat(platform, kind)
    first = await platform.adapter.send(chat.address, plain("Good morning"), key="k1")
    await begun(platform, chat, ASKED, "k2", fault)
    found = await platform.adapter.send(
        chat.address, ASKED, key="k2", earlier=Earlier(((chat.address, first),))
    )
    assert [(str(m.id), m.text) for m in chat.from_bot] == [
        (first, "Good morning"),
        (found, ASKED.text.plain),
    ]
    assert chat.message(int(found)).edited is None
    assert platform.telegram.duplicates() == []


@KINDS
async def test_what_did_not_arrive_is_said_once(platform: OnTelegram, kind: str) -> None:
    chat = a_chat(platform, kind)
    first = await platform.adapter.send(chat.address, plain("Good morning"), key="k1")
    await begun(platform, chat, ASKED, "k2", fake.cut_before())
    sent = await platform.adapter.send(
        chat.address, ASKED, key="k2", earlier=Earlier(((chat.address, first),))
    )
    assert [str(m.id) for m in chat.from_bot] == [first, sent]
    assert [m.edited for m in chat.from_bot] == [None, None]


@KINDS
@pytest.mark.parametrize("there", [True, False], ids=["there", "not there"])
async def test_what_comes_too_late_is_found_where_it_is_and_never_said(
    platform: OnTelegram, kind: str, there: bool
) -> None:
    chat = a_chat(platform, kind)
    first = await platform.adapter.send(chat.address, plain("Good morning"), key="k1")
    await begun(platform, chat, ASKED, "k2", fake.cut_after() if there else fake.cut_before())
    look = Earlier(((chat.address, first),), over=True)
    if there:
        found = await platform.adapter.send(chat.address, ASKED, key="k2", earlier=look)
        assert [str(m.id) for m in chat.from_bot] == [first, found]
    else:
        with pytest.raises(NotDelivered) as refused:
            await platform.adapter.send(chat.address, ASKED, key="k2", earlier=look)
        assert refused.value.retry_after is None
        assert [str(m.id) for m in chat.from_bot] == [first]
    assert platform.telegram.calls["sendMessage"] == 2


@KINDS
async def test_after_a_crash_it_is_found_by_our_notes_alone(platform: OnTelegram, kind: str) -> None:
    chat, other = a_chat(platform, kind), platform.telegram.direct(platform.telegram.person("Bruno"))
    notes = [(chat.address, await platform.adapter.send(chat.address, plain("Good morning"), key="k1"))]
    await begun(platform, chat, ASKED, "k2", fake.cut_after())
    # Said side by side and noted, so that in one count of ids it stands above what is looked for.
    notes.insert(0, (other.address, await platform.adapter.send(other.address, plain("To Bruno"), key="k3")))
    await platform.restart_adapter()
    found = await platform.adapter.send(chat.address, ASKED, key="k2", earlier=Earlier(tuple(notes)))
    assert [str(m.id) for m in chat.from_bot] == [notes[1][1], found]
    assert platform.telegram.duplicates() == []
    assert [m.edited for m in (*chat.from_bot, *other.from_bot)] == [None] * 3


@KINDS
async def test_what_people_said_in_between_is_stepped_over(platform: OnTelegram, kind: str) -> None:
    chat = a_chat(platform, kind)
    first = await platform.adapter.send(chat.address, plain("Good morning"), key="k1")
    async with listening(platform) as ears:
        heard = [chat.says(platform.amina, f"/say {number}") for number in range(12)]
        for _ in heard:
            await ears.next()
        await begun(platform, chat, ASKED, "k2", fake.cut_after())
        for number in range(12):
            chat.says(platform.amina, f"/more {number}")
            await ears.next()
    found = await platform.adapter.send(
        chat.address, ASKED, key="k2", earlier=Earlier(((chat.address, first),))
    )
    assert int(found) == heard[-1] + 1
    assert platform.telegram.calls["editMessageText"] == 1


async def test_it_is_found_between_what_people_said_unheard(platform: OnTelegram) -> None:
    chat = a_chat(platform, "supergroup")
    first = await platform.adapter.send(chat.address, plain("Good morning"), key="k1")
    for number in range(6):
        chat.says(platform.amina, f"between ourselves {number}")
    await begun(platform, chat, ASKED, "k2", fake.cut_after())
    await platform.adapter.send(chat.address, ASKED, key="k2", earlier=Earlier(((chat.address, first),)))
    assert platform.telegram.duplicates() == []
    assert platform.telegram.calls["editMessageText"] == 7


async def test_out_of_reach_it_is_said_again_after_ten_candidates(platform: OnTelegram) -> None:
    chat = a_chat(platform, "supergroup")
    first = await platform.adapter.send(chat.address, plain("Good morning"), key="k1")
    for number in range(20):
        chat.says(platform.amina, f"between ourselves {number}")
    await begun(platform, chat, ASKED, "k2", fake.cut_after())
    await platform.adapter.send(chat.address, ASKED, key="k2", earlier=Earlier(((chat.address, first),)))
    assert platform.telegram.calls["editMessageText"] == looking.CANDIDATES
    assert len(platform.telegram.duplicates()) == 1


async def test_a_slow_server_is_asked_for_no_more_than_a_second(
    platform: OnTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking, "WITHIN", 0.2)
    chat = a_chat(platform, "supergroup")
    first = await platform.adapter.send(chat.address, plain("Good morning"), key="k1")
    await begun(platform, chat, ASKED, "k2", fake.cut_before())
    platform.telegram.fails("editMessageText", *[fake.hangs()] * looking.TRIES)
    earlier = Earlier(((chat.address, first),))
    for _ in range(looking.TRIES - 1):
        with pytest.raises(NotDelivered) as doubtful:
            await platform.adapter.send(chat.address, ASKED, key="k2", earlier=earlier)
        assert (doubtful.value.uncertain, doubtful.value.retry_after) == (True, timedelta(seconds=5))
    await platform.adapter.send(chat.address, ASKED, key="k2", earlier=earlier)
    assert [m.text for m in chat.from_bot] == ["Good morning", ASKED.text.plain]


async def test_what_a_slow_server_kept_from_being_found_is_found_when_it_is_quicker(
    platform: OnTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking, "WITHIN", 0.2)
    chat = a_chat(platform, "supergroup")
    first = await platform.adapter.send(chat.address, plain("Good morning"), key="k1")
    await begun(platform, chat, ASKED, "k2", fake.cut_after())
    platform.telegram.fails("editMessageText", fake.hangs())
    earlier = Earlier(((chat.address, first),))
    with pytest.raises(NotDelivered):
        await platform.adapter.send(chat.address, ASKED, key="k2", earlier=earlier)
    monkeypatch.setattr(looking, "WITHIN", 5)
    await platform.adapter.send(chat.address, ASKED, key="k2", earlier=earlier)
    assert platform.telegram.duplicates() == []


async def test_a_look_that_had_no_time_to_end_is_taken_up_where_it_stopped(
    platform: OnTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two or three of seven ids are asked for before its time is over."""
    monkeypatch.setattr(looking, "WITHIN", 0.5)
    chat = a_chat(platform, "supergroup")
    first = await platform.adapter.send(chat.address, plain("Good morning"), key="k1")
    for number in range(6):
        chat.says(platform.amina, f"between ourselves {number}")
    await begun(platform, chat, ASKED, "k2", fake.cut_after())
    platform.telegram.fails("editMessageText", *[fake.slow(0.2)] * 20)
    earlier, tries = Earlier(((chat.address, first),)), 0
    sent = ""
    while not sent:
        tries += 1
        with suppress(NotDelivered):
            sent = await platform.adapter.send(chat.address, ASKED, key="k2", earlier=earlier)
    assert (platform.telegram.duplicates(), [m.text for m in chat.from_bot][1:]) == ([], [ASKED.text.plain])
    assert 2 < tries <= looking.TRIES


@KINDS
async def test_what_is_cut_off_again_after_a_look_is_found_by_the_next(
    platform: OnTelegram, kind: str
) -> None:
    """It got an id that had been asked for in vain, as nothing stood there yet."""
    chat = a_chat(platform, kind)
    first = await platform.adapter.send(chat.address, plain("Good morning"), key="k1")
    await begun(platform, chat, ASKED, "k2", fake.cut_before())
    earlier = Earlier(((chat.address, first),))
    platform.telegram.fails("sendMessage", fake.cut_after())
    sent = ""
    while not sent:
        with suppress(NotDelivered):
            sent = await platform.adapter.send(chat.address, ASKED, key="k2", earlier=earlier)
    assert [str(m.id) for m in chat.from_bot] == [first, sent]


async def test_where_nothing_can_be_heard_it_is_looked_for_all_the_same(
    platform: OnTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What gathered while we were away would tell other people's ids; it is waited for once, and not long."""
    monkeypatch.setattr(looking, "HEARS_FIRST", 0.2)
    chat = a_chat(platform, "supergroup")
    first = await platform.adapter.send(chat.address, plain("Good morning"), key="k1")
    await begun(platform, chat, ASKED, "k2", fake.cut_after())
    platform.telegram.storms(fake.hangs(), "getUpdates", seconds=60)
    async with listening(platform):
        await platform.telegram.until(lambda: platform.telegram.calls["getUpdates"] > 0)
        await platform.adapter.send(chat.address, ASKED, key="k2", earlier=Earlier(((chat.address, first),)))
    assert platform.telegram.duplicates() == []


async def test_what_an_earlier_run_had_heard_is_stepped_over_after_a_kill(platform: OnTelegram) -> None:
    """Between noting how far the talk had come and Telegram's taking the message, a poll brought fifteen."""
    chat, first = a_chat(platform, "private"), ""
    async with listening(platform) as ears:
        first = await platform.adapter.send(chat.address, plain("Good morning"), key="k1")
        since = platform.adapter.how_far(chat.address, tuple)
        for number in range(15):
            other = platform.telegram.person(f"P{number}")
            platform.telegram.direct(other).says(other, "Is anybody there?")
            await ears.next(Kind.MESSAGE)
        await begun(platform, chat, ASKED, "k2", fake.cut_after())
        chat.says(platform.amina, "hello?")
        await ears.next(Kind.MESSAGE)
    await platform.restart_adapter()
    polls = platform.telegram.calls["getUpdates"]
    async with listening(platform):
        await platform.telegram.until(lambda: platform.telegram.calls["getUpdates"] > polls)
        earlier = Earlier(((chat.address, first),), since=since)
        await platform.adapter.send(chat.address, ASKED, key="k2", earlier=earlier)
    assert platform.telegram.duplicates() == []
    assert platform.telegram.calls["editMessageText"] == 1


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"0":7}', '{"0":["x"]}', '{"a":[1]}', '{"0":[{}]}', "7"])
def test_what_is_no_list_of_ids_is_passed_over(kept: str) -> None:
    ids = Ids()
    ids.recall(kept)
    assert ids.among(7) == set()


async def test_with_nothing_known_of_a_chat_it_is_said_again_and_nothing_is_asked(
    platform: OnTelegram,
) -> None:
    chat = a_chat(platform, "supergroup")
    await platform.adapter.send(chat.address, ASKED, key="k", earlier=Earlier())
    assert platform.telegram.calls["editMessageText"] == 0
    assert len(chat.from_bot) == 1


async def test_words_that_changed_meanwhile_are_shown_in_the_message_that_arrived(
    platform: OnTelegram,
) -> None:
    """A translation came between the two tries."""
    chat = a_chat(platform, "supergroup")
    first = await platform.adapter.send(chat.address, plain("Good morning"), key="k1")
    await begun(platform, chat, plain("The pump works"), "k2", fake.cut_after())
    found = await platform.adapter.send(
        chat.address, plain("Pampu inafanya kazi"), key="k2", earlier=Earlier(((chat.address, first),))
    )
    assert [(str(m.id), m.text) for m in chat.from_bot] == [
        (first, "Good morning"),
        (found, "Pampu inafanya kazi"),
    ]


# Nothing is shown in another's place.


async def test_two_topics_of_one_chat_are_never_taken_for_each_other(platform: OnTelegram) -> None:
    group = a_chat(platform, "supergroup")
    group.says(platform.amina, "hello")
    pumps, seeds = (f"{group.address}/{group.topic(platform.amina, t)}" for t in ("Pumps", "Seeds"))
    notes = [(room, await platform.adapter.send(room, plain(room), key=room[-9:])) for room in (pumps, seeds)]
    platform.telegram.fails("sendMessage", fake.cut_after())
    with pytest.raises(NotDelivered):
        await platform.adapter.send(pumps, plain("on pumps"), key="k1")
    with pytest.raises(NotDelivered) as held:
        await platform.adapter.send(seeds, plain("on seeds"), key="k2")
    assert (held.value.uncertain, held.value.retry_after) == (False, timedelta(seconds=5))
    await platform.adapter.send(pumps, plain("on pumps"), key="k1", earlier=Earlier(tuple(notes)))
    await platform.adapter.send(seeds, plain("on seeds"), key="k2")
    said = [(m.thread, m.text, m.edited) for m in group.from_bot]
    assert [words for _, words, _ in said] == [pumps, seeds, "on pumps", "on seeds"]
    assert {edited for *_, edited in said} == {None}


async def test_after_a_crash_with_two_topics_in_doubt_neither_is_looked_for(platform: OnTelegram) -> None:
    group = a_chat(platform, "supergroup")
    group.says(platform.amina, "hello")
    pumps, seeds = (f"{group.address}/{group.topic(platform.amina, t)}" for t in ("Pumps", "Seeds"))
    notes = ((pumps, await platform.adapter.send(pumps, plain("first"), key="k0")),)
    platform.telegram.fails("sendMessage", fake.cut_after())
    with pytest.raises(NotDelivered):
        await platform.adapter.send(pumps, plain("on pumps"), key="k1")
    await platform.restart_adapter()
    await platform.adapter.send(seeds, plain("on seeds"), key="k2", earlier=Earlier(notes, unsure=(pumps,)))
    assert [m.text for m in group.from_bot] == ["first", "on pumps", "on seeds"]
    assert platform.telegram.calls["editMessageText"] == 0


async def test_a_message_of_ours_that_is_known_is_never_touched(platform: OnTelegram) -> None:
    chat = a_chat(platform, "private")
    others = [
        platform.telegram.direct(platform.telegram.person(name)) for name in ("Bruno", "Claire", "Dario")
    ]
    notes = [(chat.address, await platform.adapter.send(chat.address, plain("Hi"), key="k"))]
    for number, other in enumerate(others):
        notes.insert(
            0, (other.address, await platform.adapter.send(other.address, plain("Hi"), key=f"o{number}"))
        )
    await platform.restart_adapter()
    await platform.adapter.send(chat.address, plain("Again"), key="k2", earlier=Earlier(tuple(notes)))
    assert [m.edited for each in (chat, *others) for m in each.from_bot] == [None] * 5


async def test_a_look_that_fails_leaves_it_in_doubt(platform: OnTelegram) -> None:
    chat = a_chat(platform, "supergroup")
    first = await platform.adapter.send(chat.address, plain("Good morning"), key="k1")
    earlier = Earlier(((chat.address, first),))
    await begun(platform, chat, ASKED, "k2", fake.cut_after())
    for fault, wait in ((fake.flood(7), 7), (fake.cut_before(), 5), (fake.broken(), 5)):
        platform.telegram.fails("editMessageText", fault)
        with pytest.raises(NotDelivered) as doubtful:
            await platform.adapter.send(chat.address, ASKED, key="k2", earlier=earlier)
        assert (doubtful.value.uncertain, doubtful.value.retry_after) == (True, timedelta(seconds=wait))
    await platform.adapter.send(chat.address, ASKED, key="k2", earlier=earlier)
    assert platform.telegram.duplicates() == []


async def test_what_could_not_be_looked_for_stays_in_doubt_and_what_was_looked_for_does_not(
    platform: OnTelegram,
) -> None:
    group = a_chat(platform, "supergroup")
    first = await platform.adapter.send(group.address, plain("Good morning"), key="k1")
    await begun(platform, group, ASKED, "k2", fake.cut_before())
    topic = (f"{group.address}/7",)
    for unsure, doubt in ((topic, True), ((), False)):
        platform.telegram.fails("sendMessage", fake.flood(1))
        earlier = Earlier(((group.address, first),), unsure=unsure)
        with pytest.raises(NotDelivered) as refused:
            await platform.adapter.send(group.address, ASKED, key="k2", earlier=earlier)
        assert refused.value.uncertain is doubt


# What comes along.


@KINDS
@pytest.mark.parametrize("words", ["The pump 💧", ""], ids=["with words", "without words"])
async def test_a_picture_that_arrived_is_found_by_its_caption(
    platform: OnTelegram, kind: str, words: str
) -> None:
    chat = a_chat(platform, kind)
    first = await platform.adapter.send(chat.address, plain("Good morning"), key="k1")
    shown = Message(Text(words), attachment=File("photo", "matrix", "mxc://a/b", mime="image/jpeg", size=3))
    platform.telegram.fails("sendPhoto", fake.cut_after())
    with pytest.raises(NotDelivered) as doubtful:
        await platform.adapter.send(chat.address, shown, key="k2", content=b"jpg")
    assert doubtful.value.uncertain
    earlier = Earlier(((chat.address, first),))
    await platform.adapter.send(chat.address, shown, key="k2", content=b"jpg", earlier=earlier)
    assert [m.kind for m in chat.from_bot] == ["text", "photo"]


@pytest.mark.parametrize(
    "attached", [Place(-1.6, 29.2), Place(-1.6, 29.2, "Clinic, Goma"), Contact("Rosa", "+243")]
)
@pytest.mark.parametrize("fails", ["sendMessage", "the place"])
async def test_neither_the_words_nor_the_place_below_them_come_twice(
    platform: OnTelegram, attached: Place | Contact, fails: str
) -> None:
    chat = a_chat(platform, "supergroup")
    first = await platform.adapter.send(chat.address, plain("Good morning"), key="k1")
    shown, earlier = replace(ASKED, attachment=attached), Earlier(((chat.address, first),))
    method = {
        "location": "sendVenue" if getattr(attached, "name", "") else "sendLocation",
        "contact": "sendContact",
    }
    platform.telegram.fails(method[attached.kind] if fails == "the place" else fails, fake.cut_after())
    with pytest.raises(NotDelivered) as doubtful:
        await platform.adapter.send(chat.address, shown, key="k2")
    assert doubtful.value.uncertain
    sent = await platform.adapter.send(chat.address, shown, key="k2", earlier=earlier)
    assert len(chat.from_bot) == 3
    words, place = chat.from_bot[1:]
    assert (str(words.id), words.labels) == (sent, ["1", "5"])
    assert place.reply_to == words.id


async def test_a_place_that_was_refused_for_now_comes_later_and_the_words_once(platform: OnTelegram) -> None:
    chat = a_chat(platform, "supergroup")
    platform.telegram.fails("sendLocation", fake.flood(3))
    shown = Message(Text("Here"), attachment=Place(-1.6, 29.2))
    with pytest.raises(NotDelivered) as doubtful:
        await platform.adapter.send(chat.address, shown, key="k")
    assert (doubtful.value.uncertain, doubtful.value.retry_after) == (True, timedelta(seconds=3))
    await platform.adapter.send(chat.address, shown, key="k", earlier=Earlier())
    assert [m.kind for m in chat.from_bot] == ["text", "location"]


# The ids themselves.


def test_candidates_are_close_to_what_is_known_and_never_known_themselves() -> None:
    ids = Ids()
    for number in (101, 102, 105):
        ids.met(7, number)
    earlier = Earlier((("telegram:8", "103"), ("telegram:7", "99"), ("telegram:-1001000000000001", "104")))
    found = looking.candidates(Where(7), "telegram:7", earlier, ids, since=0, at_least=0)
    assert found == [106, 104, 107, 100, 108, 109, 110, 111, 112, 113]
    since = looking.candidates(Where(7), "telegram:7", earlier, ids, since=101, at_least=0)
    assert since == [104, *range(106, 115)]


def test_nothing_is_asked_for_below_the_oldest_of_our_messages_that_is_noted_of_a_chat() -> None:
    """Its other topics went on for long, and their earlier messages are ours and unknown."""
    chat = -1001000000000001
    noted = tuple((f"telegram:{chat}/7", str(number)) for number in range(900, 700, -1))
    found = looking.candidates(
        Where(chat, 3), f"telegram:{chat}/3", Earlier(noted), Ids(), since=500, at_least=0
    )
    assert found == [*range(901, 911)]
    # Another chat of the account's own count says nothing of this one.
    noted = tuple(("telegram:8", str(number)) for number in range(900, 700, -1))
    assert looking.candidates(Where(7), "telegram:7", Earlier(noted), Ids(), since=500, at_least=0) == [
        *range(501, 511)
    ]


def test_only_so_many_ids_are_remembered() -> None:
    ids = Ids()
    for number in range(REMEMBERED + 10):
        ids.met(7, number)
    assert len(ids.among(7)) == REMEMBERED
    assert ids.highest(7) == REMEMBERED + 9
