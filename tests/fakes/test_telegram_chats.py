"""What the fake Telegram promises of its people and chats: who is handed what, who is refused, what moves.

Never tests the bot; what goes wrong on the line stands in test_telegram_server.py.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllGroupChats,
    BotCommandScopeChatAdministrators,
    BotCommandScopeChatMember,
    LinkPreviewOptions,
)
from telegram.error import ChatMigrated, Forbidden

from tests.fakes import telegram_media as media
from tests.fakes.conftest import Caller
from tests.fakes.telegram_chats import GENERAL, Chat, TelegramUser
from tests.fakes.telegram_server import FakeTelegram

QUIET = LinkPreviewOptions(is_disabled=True)


async def heard(call: Caller) -> list[dict[str, Any]]:
    """Return the messages that wait, whatever their kind of update."""
    kinds = ("message", "edited_message", "channel_post", "edited_channel_post")
    return [update[kind] for update in await call.updates() for kind in kinds if kind in update]


# What a group hands over.


@pytest.mark.parametrize("bot", ["member", "administrator"])
@pytest.mark.parametrize("privacy", [True, False])
async def test_privacy_hands_over_what_is_meant_for_the_bot(
    telegram: FakeTelegram, call: Caller, amina: TelegramUser, bot: str, privacy: bool
) -> None:
    telegram.privacy = privacy
    group = telegram.group("Goma", amina, bot=bot)
    ours = (await call.says(group.id))["result"]["message_id"]
    aside = group.says(amina, "between ourselves")
    group.says(amina, "to herself", reply_to=aside)
    group.says(amina, "/help@another_bot")
    asked = group.says(amina, "/status")
    group.says(amina, "an answer", reply_to=ours)
    group.says(amina, "more", reply_to=asked)
    group.says(amina, "@baraza_test_bot hello")
    group.says(amina, "chosen", via_bot=TelegramUser(telegram.id, "Baraza", username="b", is_bot=True))
    meant = ["/status", "an answer", "more", "@baraza_test_bot hello", "chosen"]
    told = [message["text"] for message in await heard(call)]
    everything = not privacy or bot == "administrator"
    assert told == (["between ourselves", "to herself", "/help@another_bot"] if everything else []) + meant
    assert (await call("getMe"))["result"]["can_read_all_group_messages"] is not privacy


async def test_a_bare_command_goes_to_the_bot_that_spoke_last(
    telegram: FakeTelegram, call: Caller, amina: TelegramUser
) -> None:
    group, bridge = telegram.group("Goma", amina), telegram.another_bot("Bridge", "bridge_bot")
    group.says(bridge, "from the other side")
    group.says(amina, "/status")
    group.says(amina, "/status@baraza_test_bot")
    assert [message["text"] for message in await heard(call)] == ["/status@baraza_test_bot"]
    telegram.privacy, telegram.hears_bots = False, True
    group.says(bridge, "hello")
    assert (await heard(call))[-1]["from"]["is_bot"]


async def test_people_speak_unnamed_as_a_channel_by_forwarding_and_across_chats(
    telegram: FakeTelegram, call: Caller, amina: TelegramUser
) -> None:
    telegram.privacy = False
    group, other = telegram.group("Goma", amina), telegram.group("Recife", amina)
    channel = telegram.channel("News", amina, linked=group)
    there = other.says(amina, "the pump works")
    group.says_unnamed(amina, "/done")
    group.says_as(channel, amina, "as news")
    group.forwards(amina, other, there)
    group.forwards(amina, other, there, hidden=True)
    channel.posts(amina, "posted")
    group.answers_elsewhere(amina, "good", other, there, quote="pump")
    quoted = group.says(amina, "which?", reply_to=group.says(amina, "one or two"), quote="two")
    _, unnamed, news, first, second, auto, across, _, part = await heard(call)
    assert (unnamed["from"]["username"], unnamed["sender_chat"]["id"]) == ("GroupAnonymousBot", group.id)
    assert (news["from"]["username"], news["sender_chat"]["id"]) == ("Channel_Bot", channel.id)
    assert first["forward_origin"]["sender_user"]["id"] == amina.id
    assert second["forward_origin"] == {
        "type": "hidden_user",
        "date": first["date"],
        "sender_user_name": "Amina",
    }
    assert (auto["from"]["id"], auto["is_automatic_forward"]) == (777000, True)
    assert (across["external_reply"]["chat"]["id"], across["quote"]["text"]) == (other.id, "pump")
    assert part["quote"] == {"text": "two", "position": 7, "is_manual": True}
    assert part["message_id"] == quoted


async def test_a_channel_shows_its_posts_and_counts_reactions_of_the_unnamed(
    telegram: FakeTelegram, call: Caller, amina: TelegramUser
) -> None:
    channel = telegram.channel("News", amina)
    refused = await call.refused(
        "sendMessage", chat_id=channel.id, text="x", link_preview_options={"is_disabled": True}
    )
    assert refused == "Forbidden: bot is not a member of the channel chat"
    channel.adds_bot(amina, "administrator")
    await call.updates("channel_post", "edited_channel_post", "message_reaction_count", "my_chat_member")
    post = channel.posts(amina, "posted")
    channel.edits(amina, post, "posted again")
    channel.counts_reactions(post, {"👍": 3})
    kinds = ["my_chat_member", "channel_post", "edited_channel_post", "message_reaction_count"]
    assert await call.kinds() == kinds
    assert "from" not in (await heard(call))[0]
    assert (await call.says(channel.id))["result"]["sender_chat"]["id"] == channel.id
    channel.bot_may_write = False
    assert (await call.says(channel.id))[
        "description"
    ] == "Bad Request: need administrator rights in the channel chat"


async def test_everything_that_people_send_has_the_form_that_telegram_gives_it(
    telegram: FakeTelegram, call: Caller, amina: TelegramUser
) -> None:
    direct = telegram.direct(amina)
    kinds = (*media.FOLDERS, "location", "venue", "contact", "poll", "dice")
    for kind in kinds:
        direct.sends(amina, getattr(media, kind)(), "a caption" if kind == "photo" else "")
    told = await heard(call)
    assert [kind in message for kind, message in zip(kinds, told, strict=True)] == [True] * len(kinds)
    assert told[0]["caption"] == "a caption"
    direct.sends_album(amina, media.photo(), media.photo(), caption="both")
    first, second = (await heard(call))[-2:]
    assert (first["media_group_id"], first["caption"]) == (second["media_group_id"], "both")


async def test_a_mention_of_somebody_without_a_username_points_at_them(
    telegram: FakeTelegram, call: Caller, amina: TelegramUser
) -> None:
    bruno = telegram.person("Bruno")
    telegram.direct(amina).says(amina, "💧 ask Bruno at https://example.org", mentions={"Bruno": bruno})
    (message,) = await heard(call)
    assert [(e["type"], e["offset"], e["length"]) for e in message["entities"]] == [
        ("url", 16, 19),
        ("text_mention", 7, 5),
    ]


async def test_a_reaction_tells_what_was_and_what_is_and_may_be_unnamed(
    telegram: FakeTelegram, call: Caller, amina: TelegramUser
) -> None:
    group = telegram.group("Goma", amina, bot="administrator")
    ours = (await call.says(group.id))["result"]["message_id"]
    await call.updates("message_reaction")
    group.reacts(amina, ours, "👍")
    group.reacts(amina, ours, "👎")
    group.reacts(amina, ours, "👎", unnamed=True)
    told = [update["message_reaction"] for update in await call.updates()]
    emoji = [[[r["emoji"] for r in t[side]] for side in ("old_reaction", "new_reaction")] for t in told]
    assert emoji == [[[], ["👍"]], [["👍"], ["👎"]], [[], ["👎"]]]
    assert [("user" in t, "actor_chat" in t) for t in told] == [(True, False), (True, False), (False, True)]
    with pytest.raises(AssertionError):
        group.reacts(amina, ours, "✅")
    refused = await call.refused(
        "setMessageReaction", chat_id=group.id, message_id=ours, reaction=[{"type": "emoji", "emoji": "✅"}]
    )
    assert refused == "Bad Request: REACTION_INVALID"


# Who is refused, and how.


def _kicked(chat: Chat, by: TelegramUser) -> None:
    chat.removes_bot(by)


def _restricted(chat: Chat, by: TelegramUser) -> None:
    chat.restricts_bot(by)


def _deleted(chat: Chat, by: TelegramUser) -> None:
    chat.deletes(by)


@pytest.mark.parametrize(
    ("kind", "befalls", "sentence", "seen"),
    [
        ("group", _kicked, "Forbidden: bot was kicked from the group chat", "kicked"),
        ("supergroup", _kicked, "Forbidden: bot was kicked from the supergroup chat", "kicked"),
        (
            "supergroup",
            _restricted,
            "Bad Request: not enough rights to send text messages to the chat",
            "restricted",
        ),
        ("group", _deleted, "Forbidden: the group chat was deleted", "left"),
        ("supergroup", _deleted, "Forbidden: bot was kicked from the supergroup chat", "left"),
    ],
)
async def test_a_group_that_shuts_the_bot_out_says_so_and_lets_it_in_again(
    telegram: FakeTelegram,
    call: Caller,
    amina: TelegramUser,
    kind: str,
    befalls: Callable[[Chat, TelegramUser], None],
    sentence: str,
    seen: str,
) -> None:
    group = telegram.group("Goma", amina, kind=kind)
    befalls(group, amina)
    assert (await call.says(group.id))["description"] == sentence
    members = [u["my_chat_member"] for u in await call.updates() if "my_chat_member" in u]
    assert [m["new_chat_member"]["status"] for m in members] == [seen]
    if befalls is not _deleted:
        group.adds_bot(amina)
        assert (await call.says(group.id))["ok"]


async def test_a_person_who_blocks_is_gone_or_was_never_there_cannot_be_written_to(
    telegram: FakeTelegram, amina: TelegramUser
) -> None:
    direct, stranger = telegram.direct(amina), telegram.direct(telegram.person("Bruno"), started=False)
    async with Bot(telegram.token, f"{telegram.url}/bot") as bot:
        with pytest.raises(Forbidden, match="can't initiate conversation"):
            await bot.send_message(stranger.id, "Hello", link_preview_options=QUIET)
        direct.says(amina, "/start")
        direct.blocks()
        with pytest.raises(Forbidden, match="blocked by the user"):
            await bot.send_message(direct.id, "Hello", link_preview_options=QUIET)
        direct.unblocks()
        await bot.send_message(direct.id, "Hello", link_preview_options=QUIET)
        direct.deletes()
        with pytest.raises(Forbidden, match="user is deactivated"):
            await bot.send_message(direct.id, "Hello", link_preview_options=QUIET)


async def test_slow_mode_says_how_long_to_wait_and_spares_administrators(
    telegram: FakeTelegram, call: Caller, amina: TelegramUser
) -> None:
    group = telegram.group("Goma", amina)
    group.slows(30)
    assert (await call.says(group.id))["ok"]
    told = await call.says(group.id)
    assert (told["error_code"], told["parameters"]["retry_after"]) == (429, 30)
    group.promotes_bot(amina)
    assert (await call.says(group.id))["ok"]


async def test_some_media_may_be_forbidden(telegram: FakeTelegram, call: Caller, amina: TelegramUser) -> None:
    group = telegram.group("Goma", amina)
    group.restricts_bot(amina, may_send=frozenset({"photo"}))
    assert (await call.says(group.id))["ok"]
    where = {"chat_id": group.id, "latitude": 1.0, "longitude": 2.0}
    assert (
        await call.refused("sendLocation", **where)
        == "Bad Request: not enough rights to send locations to the chat"
    )


async def test_topics_open_close_and_go(telegram: FakeTelegram, call: Caller, amina: TelegramUser) -> None:
    forum = telegram.group("Goma", amina)
    thread = forum.topic(amina, "Pumps")
    sent = (await call.says(forum.id, message_thread_id=thread))["result"]
    assert (sent["message_thread_id"], sent["is_topic_message"], sent["chat"]["is_forum"]) == (
        thread,
        True,
        True,
    )
    forum.closes_topic(amina, thread)
    closed = await call.says(forum.id, message_thread_id=thread)
    assert closed["description"] == "Bad Request: TOPIC_CLOSED"
    forum.reopens_topic(amina, thread)
    assert (await call.says(forum.id, message_thread_id=thread))["ok"]
    forum.deletes_topic(thread)
    gone = await call.says(forum.id, message_thread_id=thread)
    assert gone["description"] == "Bad Request: message thread not found"
    assert (await call.says(forum.id))["ok"]
    forum.closes_topic(amina, GENERAL)
    assert (await call.says(forum.id))["description"] == "Bad Request: TOPIC_CLOSED"
    service = [key for message in await heard(call) for key in message if key.startswith("forum_topic")]
    assert service == [
        "forum_topic_created",
        "forum_topic_closed",
        "forum_topic_reopened",
        "forum_topic_closed",
    ]


@pytest.mark.parametrize("new_first", [False, True])
async def test_a_group_becomes_a_supergroup(
    telegram: FakeTelegram, call: Caller, amina: TelegramUser, new_first: bool
) -> None:
    old = telegram.group("Goma", amina, kind="group")
    new = old.migrates(amina, new_first=new_first, joining=True)
    updates = await call.updates()
    moved = [u["message"]["chat"]["id"] for u in updates if "message" in u]
    assert moved == ([new.id, old.id] if new_first else [old.id, new.id])
    (joined,) = [u["my_chat_member"] for u in updates if "my_chat_member" in u]
    assert (joined["chat"]["id"], joined["new_chat_member"]["status"]) == (new.id, "member")
    async with Bot(telegram.token, f"{telegram.url}/bot") as bot:
        with pytest.raises(ChatMigrated) as refused:
            await bot.send_message(old.id, "Hello", link_preview_options=QUIET)
        assert refused.value.new_chat_id == new.id
        assert (await bot.send_message(new.id, "Hello", link_preview_options=QUIET)).message_id == 2


# Buttons, menus and links.


async def test_a_press_is_timed_and_one_that_is_late_or_made_up_is_refused(
    telegram: FakeTelegram, call: Caller, amina: TelegramUser
) -> None:
    group = telegram.group("Goma", amina)
    markup = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    sent = (await call.says(group.id, reply_markup=markup))["result"]["message_id"]
    pressed, forged, late = (group.presses(amina, sent, "Yes", forged=f) for f in (None, "x" * 70, None))
    told = [u["callback_query"]["data"] for u in await call.updates()]
    assert told == ["y", "x" * 70, "y"]
    assert (await call("answerCallbackQuery", callback_query_id=pressed, text="Noted"))["ok"]
    telegram.expires(late)
    too_old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    for press in (late, pressed, "made up"):
        assert await call.refused("answerCallbackQuery", callback_query_id=press) == too_old
    assert telegram.answered == {pressed: "Noted"}
    assert 0 < telegram.presses[pressed].waited < telegram.presses[forged].waited <= telegram.longest_wait


async def test_each_person_is_offered_the_menu_of_their_scope_and_language(
    telegram: FakeTelegram, amina: TelegramUser
) -> None:
    rosa, bruno = telegram.person("Rosa", "es"), telegram.person("Bruno", "pt")
    group = telegram.group("Goma", amina, rosa, bruno)
    group.promotes(amina)
    async with Bot(telegram.token, f"{telegram.url}/bot") as bot:
        await bot.set_my_commands([BotCommand("help", "Help")])
        await bot.set_my_commands([BotCommand("status", "Status")], BotCommandScopeAllGroupChats())
        await bot.set_my_commands([BotCommand("estado", "Estado")], BotCommandScopeAllGroupChats(), "es")
        await bot.set_my_commands(
            [BotCommand("pending", "Pending")], BotCommandScopeChatAdministrators(group.id)
        )
        scope = BotCommandScopeChatMember(group.id, bruno.id)
        await bot.set_my_commands([BotCommand("agree", "Agree")], scope)
        assert [c.command for c in await bot.get_my_commands(scope)] == ["agree"]
        offered = [list(telegram.menu_for(user, group)) for user in (amina, rosa, bruno)]
        assert offered == [["pending"], ["estado"], ["agree"]]
        await bot.delete_my_commands(scope)
        assert list(telegram.menu_for(bruno, group)) == ["status"]
    assert list(telegram.menu_for(rosa, telegram.direct(rosa))) == ["help"]
    assert telegram.menus == {"": {"help": "Help"}}


async def test_the_bot_says_what_it_is_for_and_knows_who_runs_a_chat(
    telegram: FakeTelegram, amina: TelegramUser
) -> None:
    rosa = telegram.person("Rosa")
    group = telegram.group("Goma", amina, rosa, bot="administrator")
    group.promotes(amina, unnamed=True)
    async with Bot(telegram.token, f"{telegram.url}/bot") as bot:
        await bot.set_my_description("A bench to talk on", "en")
        await bot.set_my_short_description("A bench")
        assert (await bot.get_my_description("en")).description == "A bench to talk on"
        assert (await bot.get_my_short_description("sw")).short_description == "A bench"
        admins = await bot.get_chat_administrators(group.id)
        assert [admin.user.id for admin in admins] == [amina.id, telegram.id]
        assert (await bot.get_chat_member(group.id, rosa.id)).status == "member"
        assert (await bot.get_chat(group.id)).title == "Goma"


async def test_deep_links_bring_a_code_to_a_talk_and_the_bot_to_a_group(
    telegram: FakeTelegram, call: Caller, amina: TelegramUser
) -> None:
    direct = telegram.opens_link(amina, "K7-code")
    group = telegram.opens_group_link(amina, telegram.group("Goma", amina, bot="left"), "K7-code")
    assert (await call.says(direct.id))["ok"]
    assert (await call.says(group.id))["ok"]
    texts = [message["text"] for message in await heard(call) if "text" in message]
    assert texts == ["/start K7-code", "/start@baraza_test_bot K7-code"]
    kinds = [k for update in await call.updates() for k in update if k != "update_id"]
    assert kinds == ["message", "my_chat_member", "message", "message"]


async def test_a_test_waits_for_what_comes_without_a_stopwatch(
    telegram: FakeTelegram, call: Caller, amina: TelegramUser
) -> None:
    group = telegram.group("Goma", amina)
    first = (await call.says(group.id, "one"))["result"]["message_id"]
    assert (await group.next_message_from_bot()).text == "one"
    await call.rewords(group.id, first, "two")
    await group.becomes(lambda chat: chat.message(first).text == "two")
    await call(
        "setMessageReaction", chat_id=group.id, message_id=first, reaction=[{"type": "emoji", "emoji": "👀"}]
    )
    await group.becomes(lambda chat: chat.message(first).reactions == {telegram.id: ["👀"]})
