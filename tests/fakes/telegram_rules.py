"""Telegram's rules for what a bot says and where: rights, texts and their entities, buttons, and the pace.

The sentences are those of tdlib/telegram-bot-api and of Telegram's servers as bots meet them. Never changes
a chat.
"""

from __future__ import annotations

import math
import time
from collections import deque
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from tests.fakes import telegram_shapes as shapes
from tests.fakes.telegram_floor import GENERAL
from tests.fakes.telegram_messages import CAPTIONED, ChatMessage
from tests.fakes.telegram_people import units

if TYPE_CHECKING:
    from tests.fakes.telegram_accounts import Account
    from tests.fakes.telegram_chats import Chat

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
LONGEST_CARRIED = 64
MOST_BUTTONS = 100
A_MINUTE_IN_A_GROUP = 20
A_SECOND_IN_ALL = 30
# Telegram says one, and lets a short burst pass.
A_SECOND_IN_A_TALK = 2
TEN_SECONDS_IN_A_TALK = 12

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly "
    "the same as a current content and reply markup of the message"
)
QUERY_TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"
_IN_WORDS = {
    "text": "text messages",
    "photo": "photos",
    "voice": "voice notes",
    "audio": "music",
    "video": "videos",
    "video_note": "video notes",
    "document": "documents",
    "animation": "animations",
    "sticker": "stickers",
    "location": "locations",
    "venue": "venues",
    "contact": "contacts",
}


class RefusedError(Exception):
    """The call is turned down: an HTTP status, Telegram's sentence, and parameters such as retry_after."""

    def __init__(self, code: int, description: str, parameters: dict[str, int] | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


def bad(why: str) -> RefusedError:
    return RefusedError(400, f"Bad Request: {why}")


def too_many(seconds: int) -> RefusedError:
    return RefusedError(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})


# Where.


def chat_known(account: Account, chat_id: int | str) -> Chat:
    chat = account.chat(chat_id)
    if chat is None:
        raise bad("chat not found")
    return chat


def chat_to_write_in(account: Account, chat_id: int | str) -> Chat:
    """Return the chat, if the bot is in it (and, of a direct talk, welcome)."""
    chat = chat_known(account, chat_id)
    if chat.migrated_to is not None:
        raise RefusedError(
            400,
            "Bad Request: group chat was upgraded to a supergroup chat",
            {"migrate_to_chat_id": chat.migrated_to.id},
        )
    if chat.kind == "private":
        _refuse_strangers(chat)
        return chat
    if chat.deleted and chat.kind == "group":
        raise RefusedError(403, "Forbidden: the group chat was deleted")
    if chat.deleted:
        raise RefusedError(403, f"Forbidden: bot was kicked from the {chat.kind} chat")
    if chat.bot_status in ("kicked", "left"):
        why = "was kicked from" if chat.bot_status == "kicked" else "is not a member of"
        raise RefusedError(403, f"Forbidden: bot {why} the {chat.kind} chat")
    return chat


def may_send(chat: Chat, kind: str) -> None:
    """Refuse what the bot has no right to send, and what comes too soon in slow mode."""
    if chat.kind == "channel" and (chat.bot_status != "administrator" or not chat.bot_may_write):
        raise bad("need administrator rights in the channel chat")
    if not chat.bot_may_write or (
        kind != "text" and chat.bot_may_send is not None and kind not in chat.bot_may_send
    ):
        raise bad(f"not enough rights to send {_IN_WORDS[kind]} to the chat")
    if chat.slow_seconds and chat.bot_status != "administrator" and chat.bot_spoke_at is not None:
        left = chat.bot_spoke_at + chat.slow_seconds - chat.account.network.clock()
        if left > 0:
            raise too_many(math.ceil(left))


def thread_in(chat: Chat, thread: int | None) -> int | None:
    """Return the topic to write in; elsewhere than in a forum Telegram takes no notice of it."""
    if not chat.forum:
        return None
    admin = chat.bot_status == "administrator"
    if thread is None:
        if GENERAL in chat.closed_topics and not admin:
            raise bad("TOPIC_CLOSED")
        return None
    if thread not in chat.topics:
        raise bad("message thread not found")
    if thread in chat.closed_topics and not admin:
        raise bad("TOPIC_CLOSED")
    return thread


def replied_to(
    account: Account, chat: Chat, reply: dict[str, Any] | None
) -> tuple[int | None, dict[str, Any]]:
    """Return the message here that is replied to, and the fields for a quote or another chat's message."""
    if reply is None:
        return None, {}
    elsewhere = reply.get("chat_id")
    where = chat if elsewhere in (None, chat.id) else chat_known(account, elsewhere)
    answered = where.find(int(reply["message_id"]))
    if answered is None:
        if not reply.get("allow_sending_without_reply"):
            raise bad("message to be replied not found")
        return None, {}
    extra: dict[str, Any] = {}
    if reply.get("quote"):
        if reply["quote"] not in answered.text:
            raise bad("QUOTE_TEXT_INVALID")
        at = units(answered.text[: answered.text.index(reply["quote"])])
        extra["quote"] = {"text": reply["quote"], "position": at, "is_manual": True}
    if where is chat:
        return answered.id, extra
    by = account.as_user() if answered.by is None else answered.by.shape()
    origin = {"type": "user", "date": answered.date, "sender_user": by}
    return None, extra | {
        "external_reply": {"origin": origin, "chat": where.shape(), "message_id": answered.id}
    }


def _refuse_strangers(chat: Chat) -> None:
    if chat.deleted:
        raise RefusedError(403, "Forbidden: user is deactivated")
    if chat.bot_status == "kicked":
        raise RefusedError(403, "Forbidden: bot was blocked by the user")
    if not chat.started:
        raise RefusedError(403, "Forbidden: bot can't initiate conversation with a user")


# Which message.


def message_to_edit(
    account: Account, asked: dict[str, Any], *, only_markup: bool = False
) -> tuple[Chat, ChatMessage]:
    """Return a message that the bot may edit; ids are looked for in the chat named, and only there."""
    chat = chat_to_write_in(account, asked["chat_id"])
    message = chat.find(int(asked["message_id"]))
    if message is None:
        raise bad("message to edit not found")
    if not message.from_bot:
        raise bad("message can't be edited")
    if not only_markup and message.kind not in ("text", *CAPTIONED):
        raise bad("message can't be edited")
    return chat, message


# What.


def trimmed(
    text: str, entities: list[dict[str, Any]], *, caption: bool = False
) -> tuple[str, list[dict[str, Any]]]:
    """Check a text and its entities, and cut white space at both ends off, as Telegram does."""
    for entity in entities:
        _check_range(text, entity)
    trimmed = text.strip()
    if not trimmed and not caption:
        raise bad("message text is empty")
    if units(trimmed) > (LONGEST_CAPTION if caption else LONGEST_TEXT):
        raise bad("message caption is too long" if caption else "message is too long")
    lead, whole = units(text) - units(text.lstrip()), units(trimmed)
    kept = []
    for entity in entities:
        start = max(entity["offset"] - lead, 0)
        end = min(entity["offset"] + entity["length"] - lead, whole)
        if end > start:
            kept.append(entity | {"offset": start, "length": end - start})
    return trimmed, kept


def _check_range(text: str, entity: dict[str, Any]) -> None:
    start, end, whole = entity["offset"], entity["offset"] + entity["length"], units(text)
    if start < 0 or entity["length"] <= 0:
        raise shapes.MisshapenError("entity: begins before the text or covers nothing")
    if end > whole:
        raise bad(
            f"entity beginning at UTF-16 offset {start} ends after the end of the text "
            f"at UTF-16 offset {whole}"
        )
    wide = text.encode("utf-16-le")
    for at in (start, end):
        if 0 < at < whole and 0xDC <= wide[2 * at + 1] <= 0xDF:
            raise bad(f"entity at UTF-16 offset {at} is in a middle of a UTF-16 symbol")
    if entity["type"] == "text_link" and not entity.get("url"):
        raise bad("entity of type text_link needs a URL")


def buttons_in(markup: dict[str, Any] | None) -> list[list[dict[str, Any]]]:
    """Check an inline keyboard: each button carries something for us or opens a link, and not both."""
    rows = (markup or {}).get("inline_keyboard") or []
    if sum(len(row) for row in rows) > MOST_BUTTONS:
        raise bad("reply markup is too long")
    for button in (button for row in rows for button in row):
        if not button["text"].strip():
            raise bad("inline keyboard button text must be non-empty")
        if "url" in button and "callback_data" not in button:
            if urlsplit(button["url"]).scheme not in ("http", "https", "tg"):
                raise bad("BUTTON_URL_INVALID")
        elif not 1 <= len(button.get("callback_data", "").encode()) <= LONGEST_CARRIED:
            raise bad("BUTTON_DATA_INVALID")
    return [list(row) for row in rows if row]


# How fast.


class Pace:
    """How many messages one account may send: 30 a second in all, 20 a minute in a group, one a second in
    a talk or channel, where a short burst passes.

    Attributes:
        refused: What was turned down for coming too fast: (chat, seconds to wait).
    """

    def __init__(self) -> None:
        self.refused: list[tuple[int, int]] = []
        self._all: deque[float] = deque(maxlen=A_SECOND_IN_ALL)
        self._in: dict[int, deque[float]] = {}

    def take(self, chat: Chat) -> None:
        """Count a message to *chat*; raises RefusedError with the time to wait when it is too soon."""
        now = time.monotonic()
        group = chat.kind in ("group", "supergroup")
        here = self._in.setdefault(chat.id, deque(maxlen=A_MINUTE_IN_A_GROUP))
        windows = [(here, 60.0, A_MINUTE_IN_A_GROUP)] if group else []
        if not group:
            windows = [(here, 1.0, A_SECOND_IN_A_TALK), (here, 10.0, TEN_SECONDS_IN_A_TALK)]
        for times, seconds, most in (*windows, (self._all, 1.0, A_SECOND_IN_ALL)):
            if len(times) >= most and now - times[-most] < seconds:
                wait = max(1, math.ceil(seconds - (now - times[-most])))
                self.refused.append((chat.id, wait))
                raise too_many(wait)
        here.append(now)
        self._all.append(now)
