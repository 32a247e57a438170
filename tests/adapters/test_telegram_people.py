"""What people do in Telegram's groups: quote, react, mention, stay unnamed, forward, let us in and out."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from bot.adapters import Heard, Kind
from bot.adapters.telegram import TelegramAdapter
from bot.core.text import Button, Message, Text
from tests.adapters.contract import listening, plain
from tests.adapters.telegram_platform import OnTelegram, heard_of, on_telegram
from tests.fakes import telegram_media as media
from tests.fakes.telegram_chats import Chat
from tests.fakes.telegram_people import TelegramUser


@pytest.fixture
async def platform() -> AsyncIterator[OnTelegram]:
    async with on_telegram() as platform:
        yield platform


# Replies.


async def test_a_reply_to_another_chats_message_answers_nothing_here(platform: OnTelegram) -> None:
    group, other = (platform.telegram.group(name, platform.amina) for name in ("Goma", "Beni"))
    told = other.says(platform.amina, "the well is dry")
    group.answers_elsewhere(platform.amina, "@baraza_test_bot look", other, told, quote="dry")
    (heard,) = await heard_of(platform, 1, Kind.MESSAGE)
    assert (heard.text, heard.reply_to, heard.quoted) == ("@baraza_test_bot look", None, "")


async def test_a_mention_of_somebody_without_a_username_is_not_of_us(platform: OnTelegram) -> None:
    group = platform.telegram.group("Goma", platform.amina, bot="administrator")
    bruno = platform.telegram.person("Bruno")
    group.says(platform.amina, "💧 Bruno, what now?", mentions={"Bruno": bruno})
    us = TelegramUser(4242, "Baraza", is_bot=True)
    group.says(platform.amina, "💧 Baraza, what now?", mentions={"Baraza": us})
    aside, ours = await heard_of(platform, 2, Kind.MESSAGE)
    assert (aside.addressed, ours.addressed) == (False, True)


# Reactions.


async def test_a_reaction_is_heard_where_we_are_administrators(platform: OnTelegram) -> None:
    group = platform.telegram.group("Goma", platform.amina, bot="administrator")
    async with listening(platform) as ears:
        group.says(platform.amina, "/first")
        await ears.next()
        told = int(await platform.adapter.send(group.address, plain("Amina: it works"), key="k"))
        for put in (("🤔",), ("🤔", "👍"), ("👍",), ()):
            group.reacts(platform.amina, told, *put)
        heard = [await ears.next(Kind.REACTED) for _ in range(4)]
    assert [h.text for h in heard] == ["🤔", "👍", "", ""], "what was put there, and nothing else"
    thinks, thumb = heard[0].mark, heard[1].mark
    assert thinks != thumb
    assert [h.gone for h in heard] == [(), (), (thinks,), (thumb,)]
    assert {(h.room, h.message, h.sender.address) for h in heard} == {
        (group.address, str(told), platform.amina.address)
    }
    assert len({h.event for h in heard}) == 4


async def test_a_reaction_in_a_topic_is_heard_in_that_topic(platform: OnTelegram) -> None:
    group = platform.telegram.group("Goma", platform.amina, bot="administrator")
    group.says(platform.amina, "hello")
    thread = group.topic(platform.amina, "Pumps")
    async with listening(platform) as ears:
        said = group.says(platform.amina, "/status", thread=thread)
        command = await ears.next(Kind.MESSAGE)
        while not command.text.startswith("/"):
            command = await ears.next(Kind.MESSAGE)
        told = await platform.adapter.send(f"{group.address}/{thread}", plain("All is well"), key="k")
        group.reacts(platform.amina, int(told), "🤔")
        group.reacts(platform.amina, said, "👍")
        heard = [await ears.next(Kind.REACTED) for _ in range(2)]
    assert [(h.room, h.message) for h in heard] == [
        (f"{group.address}/{thread}", told),
        (f"{group.address}/{thread}", str(said)),
    ]


async def test_one_emoji_in_place_of_another_is_one_change(platform: OnTelegram) -> None:
    group = platform.telegram.group("Goma", platform.amina, bot="administrator")
    bruno = platform.telegram.person("Bruno")
    async with listening(platform) as ears:
        group.says(platform.amina, "/first")
        await ears.next()
        told = int(await platform.adapter.send(group.address, plain("?"), key="k"))
        group.reacts(platform.amina, told, "👍")
        group.reacts(bruno, told, "👍")
        group.reacts(platform.amina, told, "👎")
        hers, his, changed = [await ears.next(Kind.REACTED) for _ in range(3)]
    assert hers.mark != his.mark
    assert (changed.text, changed.gone) == ("👎", (hers.mark,))


async def test_reactions_of_nobody_known_of_bots_and_of_ours_are_not_heard(platform: OnTelegram) -> None:
    group = platform.telegram.group("Goma", platform.amina, bot="administrator")
    async with listening(platform) as ears:
        group.says(platform.amina, "/first")
        await ears.next()
        told = int(await platform.adapter.send(group.address, plain("?"), key="k"))
        group.reacts(platform.amina, told, "👍", unnamed=True)
        group.counts_reactions(told, {"👍": 3})
        thumb = {"type": "emoji", "emoji": "👍"}
        ours = {"chat": group.shape(), "message_id": told, "date": 1}
        ours |= {"old_reaction": [], "new_reaction": [thumb], "user": platform.telegram.bot}
        platform.telegram.injects({"message_reaction": ours})
        group.reacts(platform.amina, told, "👎")
        heard = await ears.next(Kind.REACTED)
    assert (heard.text, heard.sender.address) == ("👎", platform.amina.address)


async def test_where_we_are_no_administrator_no_reaction_is_heard(platform: OnTelegram) -> None:
    group = platform.telegram.group("Goma", platform.amina)
    async with listening(platform) as ears:
        group.says(platform.amina, "/first")
        await ears.next()
        told = int(await platform.adapter.send(group.address, plain("?"), key="k"))
        group.reacts(platform.amina, told, "👍")
        group.says(platform.amina, "/after")
        heard = await ears.next(Kind.REACTED, Kind.MESSAGE)
    assert heard.text == "/after"


# Who speaks.


async def test_who_stays_unnamed_or_speaks_as_a_channel_is_a_person_of_their_own(
    platform: OnTelegram,
) -> None:
    group = platform.telegram.group("Goma", platform.amina)
    channel = platform.telegram.group("Radio Kivu", platform.amina, kind="channel")
    group.says_unnamed(platform.amina, "/unnamed")
    group.says_as(channel, platform.amina, "/as_a_channel")
    group.says(platform.amina, "/herself")
    heard = await heard_of(platform, 3, Kind.MESSAGE)
    assert [(h.sender.address, h.sender.name) for h in heard] == [
        (group.address, "Goma"),
        (channel.address, "Radio Kivu"),
        (platform.amina.address, "Amina"),
    ]


Does = Callable[[OnTelegram, Chat, TelegramUser], object]


def _posts(platform: OnTelegram, group: Chat, _: TelegramUser) -> None:
    channel = platform.telegram.group("Radio Kivu", platform.amina, kind="channel", bot="administrator")
    channel.linked = group
    channel.posts(platform.amina, "news of the hour")


NOBODYS_ANSWER: list[Any] = [
    pytest.param(lambda p, group, bot: group.says(bot, "@baraza_test_bot hello"), id="another bot"),
    pytest.param(lambda p, group, bot: group.says(p.amina, "a picture", via_bot=bot), id="by way of a bot"),
    pytest.param(
        lambda p, group, bot: group.forwards(p.amina, group, group.says(p.amina, "/before")), id="a forward"
    ),
    pytest.param(
        lambda p, group, bot: group.forwards(
            p.amina, group, group.sends(p.amina, media.photo(), "/b"), hidden=True
        ),
        id="a forward of somebody unnamed",
    ),
    pytest.param(_posts, id="a channel's post"),
]


@pytest.mark.parametrize("does", NOBODYS_ANSWER)
async def test_what_is_not_somebodys_own_words_is_no_answer(platform: OnTelegram, does: Does) -> None:
    platform.telegram.hears_bots = True
    group = platform.telegram.group("Goma", platform.amina, bot="administrator")
    bot = TelegramUser(77, "Other", username="other_bot", is_bot=True)
    does(platform, group, bot)
    group.says(platform.amina, "/after")
    heard: list[Heard] = []
    async with listening(platform) as ears:
        while not heard or heard[-1].text != "/after":
            heard.append(await ears.next())
    assert [h.text for h in heard if h.text not in ("/before", "/b")] == ["/after"]


async def test_topics_in_a_direct_talk_are_one_room(platform: OnTelegram) -> None:
    direct = platform.telegram.direct(platform.amina)
    said = direct.says(platform.amina, "hello")
    odd = direct.message(said).shape | {"is_topic_message": True, "message_thread_id": 7}
    platform.telegram.injects({"message": odd})
    first, second = await heard_of(platform, 2)
    assert first.room == second.room == direct.address


# What we may do there.


async def test_what_becomes_of_our_rights_is_heard(platform: OnTelegram) -> None:
    group = platform.telegram.group("Goma", platform.amina, bot="left")
    group.adds_bot(platform.amina)
    group.restricts_bot(platform.amina)
    group.restricts_bot(platform.amina)
    group.frees_bot(platform.amina)
    group.promotes_bot(platform.amina)
    group.demotes_bot(platform.amina)
    group.restricts_bot(platform.amina)
    group.promotes_bot(platform.amina)
    group.removes_bot(platform.amina)
    group.adds_bot(platform.amina, "administrator")
    heard = await heard_of(platform, 8)
    assert [(h.kind, h.hears_all) for h in heard] == [
        (Kind.INVITED, False),
        (Kind.SILENCED, False),
        (Kind.HEEDED, False),
        (Kind.HEEDED, True),
        (Kind.SILENCED, False),
        (Kind.HEEDED, True),
        (Kind.GONE, False),
        (Kind.INVITED, True),
    ]
    assert {h.room for h in heard} == {group.address}


async def test_with_privacy_mode_off_we_say_that_we_hear_everything(platform: OnTelegram) -> None:
    platform.telegram.bot["can_read_all_group_messages"] = True
    platform.telegram.privacy = False
    await platform.restart_adapter()
    group = platform.telegram.group("Goma", platform.amina, bot="left")
    group.adds_bot(platform.amina)
    group.says(platform.amina, "between ourselves")
    invited, aside = await heard_of(platform, 2)
    assert (invited.kind, invited.hears_all) == (Kind.INVITED, True)
    assert (aside.addressed, aside.hears_all) == (False, True)


async def test_a_group_that_moved_is_told_from_both_sides_in_either_order(platform: OnTelegram) -> None:
    for new_first in (False, True):
        group = platform.telegram.group("Goma", platform.amina, kind="group")
        new = group.migrates(platform.amina, new_first=new_first)
        heard = await heard_of(platform, 2, Kind.MOVED)
        assert {(h.room, h.text) for h in heard} == {(group.address, new.address)}
        platform.inbox.events.clear()
        platform.inbox._read = 0


# Two accounts in one process.


async def test_each_account_has_rooms_of_its_own_name_and_people_are_the_same(platform: OnTelegram) -> None:
    there = platform.telegram.account("77:TEST-east", "baraza_east_bot")
    east = TelegramAdapter(there.token, platform.telegram.url, name="telegram-east")
    await east.start()
    west_room, east_chat = await platform.room(), there.open_chat("supergroup", "Bukavu", [platform.amina])
    room = f"telegram-east:{east_chat.id}"
    sent = await east.send(room, Message(Text("?"), ((Button("Yes"),),)), key="k")
    east_chat.sends(platform.amina, media.photo(), "/look")
    east_chat.presses(platform.amina, int(sent), 0)
    driver = OnTelegram(platform.telegram)
    await driver.adapter.close()
    driver.adapter = east
    said, pressed = await heard_of(driver, 2, Kind.MESSAGE, Kind.PRESS)
    assert (said.room, pressed.room, said.sender.address) == (room, room, platform.amina.address)
    assert said.attachment is not None
    assert vars_of(said.attachment)["account"] == "telegram-east"
    assert east.pace(room) == platform.adapter.pace(west_room)
    assert east.start_link("ABCDEFGH23456789", group=True) == (
        "https://t.me/baraza_east_bot?startgroup=ABCDEFGH23456789"
    )
    await east.close()


def vars_of(attachment: object) -> dict[str, Any]:
    from bot.core.attachment import attachment_json

    found: dict[str, Any] = json.loads(attachment_json(attachment))  # type: ignore[arg-type]
    return found


# Links.


async def test_a_link_brings_a_code_into_a_talk_or_a_group(platform: OnTelegram) -> None:
    code = "ABCDEFGH23456789"
    assert platform.adapter.start_link(code, group=False) == f"https://t.me/baraza_test_bot?start={code}"
    assert platform.adapter.start_link(code, group=True) == f"https://t.me/baraza_test_bot?startgroup={code}"
    assert platform.adapter.start_link("no code", group=False) is None
    assert TelegramAdapter("1:A").start_link(code, group=False) is None
    platform.telegram.opens_link(platform.amina, code)
    platform.telegram.opens_group_link(
        platform.amina, platform.telegram.group("Goma", platform.amina, bot="left"), code
    )
    heard = await heard_of(platform, 2, Kind.MESSAGE)
    assert [h.text for h in heard] == [f"/start {code}"] * 2
