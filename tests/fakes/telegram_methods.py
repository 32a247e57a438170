"""What each method of the Bot API does on the fake server: Telegram's rules, limits and words of refusal.

The sentences are those of tdlib/telegram-bot-api and of Telegram's servers as bots meet them.
"""

from __future__ import annotations

import math
import re
import time
from threading import RLock
from typing import TYPE_CHECKING, Any

from tests.fakes import telegram_shapes as shapes
from tests.fakes.telegram_chats import Chat, ChatMessage, units

if TYPE_CHECKING:
    from tests.fakes.telegram_server import Sent

LONGEST_TEXT = 4096
LONGEST_CARRIED = 64
MOST_BUTTONS = 100
A_MINUTE_IN_A_GROUP = 20
A_SECOND_IN_ALL = 30
# Telegram says one, and lets a short burst pass.
A_SECOND_IN_A_TALK = 2

_NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly "
    "the same as a current content and reply markup of the message"
)
_QUERY_TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


class RefusedError(Exception):
    """The call is turned down: an HTTP status, Telegram's sentence, and parameters such as retry_after."""

    def __init__(self, code: int, description: str, parameters: dict[str, int] | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


def _bad(why: str) -> RefusedError:
    return RefusedError(400, f"Bad Request: {why}")


class Methods:
    """The methods that a bot like ours may call; any other is a complaint."""

    lock: RLock
    bot: dict[str, Any]
    chats: dict[int, Chat]
    sent_log: list[Sent]
    answered: dict[str, str]
    menus: dict[str, dict[str, str]]
    open_presses: set[str]
    webhook: str
    limits: bool

    def seconds(self) -> int:
        raise NotImplementedError

    def noted(self, chat: Chat, message: ChatMessage) -> None:
        raise NotImplementedError

    def perform(self, method: str, asked: dict[str, Any]) -> Any:
        """Do what is asked and return the result; raises RefusedError or shapes.MisshapenError."""
        does = {
            "getMe": self._get_me,
            "sendMessage": self._send_message,
            "editMessageText": self._edit_message_text,
            "editMessageReplyMarkup": self._edit_message_reply_markup,
            "deleteMessage": self._delete_message,
            "sendChatAction": self._send_chat_action,
            "answerCallbackQuery": self._answer_callback_query,
            "setMyCommands": self._set_my_commands,
            "deleteMyCommands": self._delete_my_commands,
            "getMyCommands": self._get_my_commands,
            "deleteWebhook": self._delete_webhook,
            "getWebhookInfo": self._get_webhook_info,
            "leaveChat": self._leave_chat,
        }.get(method)
        if does is None:
            raise shapes.MisshapenError(f"{method} is not played here; add it to telegram_methods.py")
        with self.lock:
            return does(asked)

    def _get_me(self, _: dict[str, Any]) -> dict[str, Any]:
        shapes.user(self.bot)
        return self.bot

    def _send_message(self, asked: dict[str, Any]) -> dict[str, Any]:
        chat = self._chat_to_write_in(asked["chat_id"])
        message = ChatMessage(0, "", self.seconds(), None)
        self._fill(message, asked)
        message.thread = _thread(chat, asked.get("message_thread_id"))
        message.reply_to = _replied(chat, asked.get("reply_parameters"))
        message.quiet = bool(asked.get("disable_notification"))
        if self.limits:
            self._limit(chat)
        chat.bot_says(message)
        self.noted(chat, message)
        shapes.message(message.shape)
        return message.shape

    def _edit_message_text(self, asked: dict[str, Any]) -> dict[str, Any]:
        chat, message = self._message_to_edit(asked)
        new = ChatMessage(message.id, "", message.date, None)
        self._fill(new, asked)
        if (new.text, new.entities, new.buttons) == (message.text, message.entities, message.buttons):
            raise RefusedError(400, _NOT_MODIFIED)
        message.text, message.entities, message.buttons = new.text, new.entities, new.buttons
        chat.bot_edits(message)
        shapes.message(message.shape)
        return message.shape

    def _edit_message_reply_markup(self, asked: dict[str, Any]) -> dict[str, Any]:
        chat, message = self._message_to_edit(asked)
        buttons = _buttons(asked.get("reply_markup"))
        if buttons == message.buttons:
            raise RefusedError(400, _NOT_MODIFIED)
        message.buttons = buttons
        chat.bot_edits(message)
        return message.shape

    def _delete_message(self, asked: dict[str, Any]) -> bool:
        chat = self._chat_to_write_in(asked["chat_id"])
        found = [message for message in chat.messages if message.id == int(asked["message_id"])]
        if not found:
            raise _bad("message to delete not found")
        if not found[0].from_bot and chat.bot_status != "administrator":
            raise _bad("message can't be deleted")
        chat.deleted(found[0])
        return True

    def _send_chat_action(self, asked: dict[str, Any]) -> bool:
        self._chat_to_write_in(asked["chat_id"])
        return True

    def _answer_callback_query(self, asked: dict[str, Any]) -> bool:
        press, text = asked["callback_query_id"], asked.get("text") or ""
        if len(text) > 200:
            raise _bad("MESSAGE_TOO_LONG")
        if press not in self.open_presses:
            raise RefusedError(400, _QUERY_TOO_OLD)
        self.open_presses.remove(press)
        self.answered[press] = text
        return True

    def _set_my_commands(self, asked: dict[str, Any]) -> bool:
        if len(asked["commands"]) > 100:
            raise _bad("too many bot commands specified")
        for command in asked["commands"]:
            if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
                raise _bad("BOT_COMMAND_INVALID")
            if not 1 <= len(command["description"]) <= 256:
                raise _bad("BOT_COMMAND_DESCRIPTION_INVALID")
        menu = {command["command"]: command["description"] for command in asked["commands"]}
        self.menus[_language(asked)] = menu
        return True

    def _delete_my_commands(self, asked: dict[str, Any]) -> bool:
        self.menus.pop(_language(asked), None)
        return True

    def _get_my_commands(self, asked: dict[str, Any]) -> list[dict[str, str]]:
        menu = self.menus.get(_language(asked), {})
        return [{"command": name, "description": does} for name, does in menu.items()]

    def _delete_webhook(self, _: dict[str, Any]) -> bool:
        self.webhook = ""
        return True

    def _get_webhook_info(self, _: dict[str, Any]) -> dict[str, Any]:
        return {"url": self.webhook, "has_custom_certificate": False, "pending_update_count": 0}

    def _leave_chat(self, asked: dict[str, Any]) -> bool:
        self._chat_to_write_in(asked["chat_id"]).bot_status = "left"
        return True

    # The rules.

    def _chat_to_write_in(self, chat_id: int | str) -> Chat:
        chat = self.chats.get(int(chat_id))
        if chat is None:
            raise _bad("chat not found")
        if chat.migrated_to is not None:
            raise RefusedError(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                {"migrate_to_chat_id": chat.migrated_to.id},
            )
        if chat.kind == "private":
            _refuse_strangers(chat)
        elif chat.bot_status in ("kicked", "left"):
            kind = "supergroup" if chat.kind == "supergroup" else "group"
            why = "was kicked from" if chat.bot_status == "kicked" else "is not a member of"
            raise RefusedError(403, f"Forbidden: bot {why} the {kind} chat")
        if not chat.bot_may_write:
            raise _bad("not enough rights to send text messages to the chat")
        return chat

    def _message_to_edit(self, asked: dict[str, Any]) -> tuple[Chat, ChatMessage]:
        chat = self._chat_to_write_in(asked["chat_id"])
        found = [message for message in chat.messages if message.id == int(asked["message_id"])]
        if not found:
            raise _bad("message to edit not found")
        if not found[0].from_bot:
            raise _bad("message can't be edited")
        return chat, found[0]

    def _fill(self, message: ChatMessage, asked: dict[str, Any]) -> None:
        if asked.get("parse_mode"):
            raise shapes.MisshapenError("parse_mode: words become markup; send entities")
        if not (asked.get("link_preview_options") or {}).get("is_disabled"):
            raise shapes.MisshapenError("link_preview_options: a preview spends links and tells of readers")
        message.text, message.entities = trimmed(asked["text"], asked.get("entities") or [])
        message.buttons = _buttons(asked.get("reply_markup"))

    def _limit(self, chat: Chat) -> None:
        now = time.monotonic()
        here = [sent.at for sent in self.sent_log if sent.chat == chat.id]
        window, most = (1.0, A_SECOND_IN_A_TALK) if chat.kind == "private" else (60.0, A_MINUTE_IN_A_GROUP)
        for times, seconds, limit in (
            (here, window, most),
            ([sent.at for sent in self.sent_log], 1.0, A_SECOND_IN_ALL),
        ):
            recent = [at for at in times if now - at < seconds]
            if len(recent) >= limit:
                wait = max(1, math.ceil(seconds - (now - recent[-limit])))
                raise RefusedError(429, f"Too Many Requests: retry after {wait}", {"retry_after": wait})


def _refuse_strangers(chat: Chat) -> None:
    if chat.bot_status == "kicked":
        raise RefusedError(403, "Forbidden: bot was blocked by the user")
    if not chat.started:
        raise RefusedError(403, "Forbidden: bot can't initiate conversation with a user")


def _thread(chat: Chat, thread: int | None) -> int | None:
    if thread is None:
        return None
    if thread not in chat.topics:
        raise _bad("message thread not found")
    if thread in chat.closed_topics:
        raise _bad("TOPIC_CLOSED")
    return thread


def _replied(chat: Chat, reply: dict[str, Any] | None) -> int | None:
    if reply is None:
        return None
    if any(message.id == reply["message_id"] for message in chat.messages):
        return int(reply["message_id"])
    if not reply.get("allow_sending_without_reply"):
        raise _bad("message to be replied not found")
    return None


def trimmed(text: str, entities: list[dict[str, Any]]) -> tuple[str, list[dict[str, Any]]]:
    """Check a text and its entities, and cut white space at both ends off, as Telegram does."""
    for entity in entities:
        _check_range(text, entity)
    trimmed = text.strip()
    if not trimmed:
        raise _bad("message text is empty")
    if units(trimmed) > LONGEST_TEXT:
        raise _bad("message is too long")
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
        raise _bad(
            f"entity beginning at UTF-16 offset {start} ends after the end of the text "
            f"at UTF-16 offset {whole}"
        )
    wide = text.encode("utf-16-le")
    for at in (start, end):
        if 0 < at < whole and 0xDC <= wide[2 * at + 1] <= 0xDF:
            raise _bad(f"entity at UTF-16 offset {at} is in a middle of a UTF-16 symbol")
    if entity["type"] == "text_link" and not entity.get("url"):
        raise _bad("entity of type text_link needs a URL")


def _buttons(markup: dict[str, Any] | None) -> list[list[tuple[str, str]]]:
    rows = (markup or {}).get("inline_keyboard") or []
    if sum(len(row) for row in rows) > MOST_BUTTONS:
        raise _bad("reply markup is too long")
    for button in (button for row in rows for button in row):
        if not button["text"].strip():
            raise _bad("inline keyboard button text must be non-empty")
        if not 1 <= len(button.get("callback_data", "").encode()) <= LONGEST_CARRIED:
            raise _bad("BUTTON_DATA_INVALID")
    return [[(button["text"], button["callback_data"]) for button in row] for row in rows]


def _language(asked: dict[str, Any]) -> str:
    code = asked.get("language_code") or ""
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise _bad("invalid language code specified")
    return str(code)
