"""Which methods of the Bot API are played here, and what those do that say, change and answer things.

What was asked was held against the API's description before; so is each result afterwards. Never speaks HTTP.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any

from tests.fakes import telegram_shapes as shapes
from tests.fakes.telegram_account_methods import ABOUT_THE_ACCOUNT
from tests.fakes.telegram_accounts import Account
from tests.fakes.telegram_chats import Chat, ChatMessage
from tests.fakes.telegram_media import LARGEST_DOWNLOAD, LARGEST_PHOTO, Sendable, StoredFile
from tests.fakes.telegram_messages import CAPTIONED
from tests.fakes.telegram_people import REACTIONS
from tests.fakes.telegram_rules import (
    A_MINUTE_IN_A_GROUP,
    A_SECOND_IN_A_TALK,
    A_SECOND_IN_ALL,
    NOT_MODIFIED,
    QUERY_TOO_OLD,
    RefusedError,
    bad,
    buttons_in,
    chat_to_write_in,
    may_send,
    message_to_edit,
    replied_to,
    thread_in,
    trimmed,
)

Uploads = Mapping[str, tuple[str, bytes]]
"""What came with a request as files: part's name to (file's name, bytes)."""


def perform(account: Account, method: str, asked: dict[str, Any], uploads: Uploads | None = None) -> Any:
    """Do what is asked and return the result; raises RefusedError or shapes.MisshapenError."""
    with account.lock:
        if method in _SENDS_A_FILE:
            return _send_file(account, _SENDS_A_FILE[method], asked, uploads or {})
        does = _PLAYED.get(method)
        if does is None:
            raise shapes.MisshapenError(f"{method} is not played here; add it to telegram_methods.py")
        return does(account, asked)


# Saying something.


def _send_message(account: Account, asked: dict[str, Any]) -> dict[str, Any]:
    chat = chat_to_write_in(account, asked["chat_id"])
    message = _begun(account, chat, "text", asked)
    _fill_text(message, asked)
    return _say(account, chat, message)


def _send_file(account: Account, kind: str, asked: dict[str, Any], uploads: Uploads) -> dict[str, Any]:
    chat = chat_to_write_in(account, asked["chat_id"])
    message = _begun(account, chat, kind, asked)
    _refuse_markup(asked)
    words, entities = asked.get("caption") or "", asked.get("caption_entities") or []
    message.text, message.entities = trimmed(words, entities, caption=True)
    stored = _file_named(account, kind, asked[kind], uploads)
    message.media, message.digest = account.network.files.shown(account, stored), stored.digest
    message.markup = buttons_in(asked.get("reply_markup"))
    return _say(account, chat, message)


def _file_named(account: Account, kind: str, named: str, uploads: Uploads) -> StoredFile:
    """Return the file meant by an id, or by the part of the request that carries it."""
    part = named.removeprefix("attach://")
    if part in uploads:
        name, content = uploads[part]
        if kind == "photo" and len(content) > LARGEST_PHOTO:
            raise bad("file is too big")
        if not content:
            raise bad("file must be non-empty")
        return account.network.files.keep(_uploaded(kind, name, content))
    if named.startswith(("http://", "https://")):
        raise shapes.MisshapenError(f"{kind}: a link makes Telegram fetch it; upload the file")
    stored = account.network.files.known(account, named)
    if stored is None and account.network.files.is_anybodys(named):
        raise bad("wrong file identifier/HTTP URL specified")
    if stored is None:
        raise bad("wrong remote file identifier specified: Wrong padding in the string")
    if stored.kind != kind and not (kind == "document" or stored.kind == "document"):
        raise bad(f"can't use file of type {stored.kind.title()} as {kind.title()}")
    return stored


def _uploaded(kind: str, name: str, content: bytes) -> Sendable:
    from tests.fakes import telegram_media as media

    made: Callable[..., Sendable] = (
        getattr(media, kind) if kind not in ("document", "sticker") else media.document
    )
    if kind == "document":
        return media.document(name, content, mime="application/octet-stream")
    return media.sticker() if kind == "sticker" else made(content)


def _send_location(account: Account, asked: dict[str, Any]) -> dict[str, Any]:
    place = {k: asked[k] for k in ("latitude", "longitude")}
    return _send_plain(account, "location", {"location": place}, asked)


def _send_venue(account: Account, asked: dict[str, Any]) -> dict[str, Any]:
    place = {k: asked[k] for k in ("latitude", "longitude")}
    shape = {"location": place, "title": asked["title"], "address": asked["address"]}
    return _send_plain(account, "venue", {"venue": shape, "location": place}, asked)


def _send_contact(account: Account, asked: dict[str, Any]) -> dict[str, Any]:
    shape = {k: asked[k] for k in ("phone_number", "first_name", "last_name", "vcard") if asked.get(k)}
    return _send_plain(account, "contact", {"contact": shape}, asked)


def _send_plain(account: Account, kind: str, media: dict[str, Any], asked: dict[str, Any]) -> dict[str, Any]:
    chat = chat_to_write_in(account, asked["chat_id"])
    message = _begun(account, chat, kind, asked)
    message.media, message.markup = media, buttons_in(asked.get("reply_markup"))
    return _say(account, chat, message)


def _begun(account: Account, chat: Chat, kind: str, asked: dict[str, Any]) -> ChatMessage:
    may_send(chat, kind)
    message = ChatMessage(0, "", account.seconds(), None)
    message.thread = thread_in(chat, asked.get("message_thread_id"))
    message.reply_to, message.extra = replied_to(account, chat, asked.get("reply_parameters"))
    message.quiet = bool(asked.get("disable_notification"))
    return message


def _say(account: Account, chat: Chat, message: ChatMessage) -> dict[str, Any]:
    if account.limits:
        account.pace.take(chat)
    chat.bot_says(message)
    account.noted(chat, message)
    return message.shape


def _fill_text(message: ChatMessage, asked: dict[str, Any]) -> None:
    _refuse_markup(asked)
    if not (asked.get("link_preview_options") or {}).get("is_disabled"):
        raise shapes.MisshapenError("link_preview_options: a preview spends links and tells of readers")
    message.text, message.entities = trimmed(asked["text"], asked.get("entities") or [])
    message.markup = buttons_in(asked.get("reply_markup"))


def _refuse_markup(asked: dict[str, Any]) -> None:
    if asked.get("parse_mode"):
        raise shapes.MisshapenError("parse_mode: words become markup; send entities")


# Changing it.


def _edit_message_text(account: Account, asked: dict[str, Any]) -> dict[str, Any]:
    chat, message = message_to_edit(account, asked)
    if message.kind != "text":
        raise bad("there is no text in the message to edit")
    new = ChatMessage(message.id, "", message.date, None)
    _fill_text(new, asked)
    return _change(chat, message, new)


def _edit_message_caption(account: Account, asked: dict[str, Any]) -> dict[str, Any]:
    chat, message = message_to_edit(account, asked)
    if message.kind not in CAPTIONED:
        raise bad("there is no caption in the message to edit")
    _refuse_markup(asked)
    new = ChatMessage(message.id, "", message.date, None)
    words, entities = asked.get("caption") or "", asked.get("caption_entities") or []
    new.text, new.entities = trimmed(words, entities, caption=True)
    new.markup = buttons_in(asked.get("reply_markup"))
    return _change(chat, message, new)


def _edit_message_reply_markup(account: Account, asked: dict[str, Any]) -> dict[str, Any]:
    chat, message = message_to_edit(account, asked, only_markup=True)
    markup = buttons_in(asked.get("reply_markup"))
    return _change(chat, message, ChatMessage(0, message.text, 0, None, message.entities, markup))


def _change(chat: Chat, message: ChatMessage, new: ChatMessage) -> dict[str, Any]:
    if (new.text, new.entities, new.markup) == (message.text, message.entities, message.markup):
        raise RefusedError(400, NOT_MODIFIED)
    message.text, message.entities, message.markup = new.text, new.entities, new.markup
    chat.bot_edits(message)
    return message.shape


def _delete_message(account: Account, asked: dict[str, Any]) -> bool:
    chat = chat_to_write_in(account, asked["chat_id"])
    found = chat.find(int(asked["message_id"]))
    if found is None:
        raise bad("message to delete not found")
    if not found.from_bot and chat.bot_status != "administrator":
        raise bad("message can't be deleted")
    if found.from_bot and account.network.clock() - found.date > 48 * 3600:
        raise bad("message can't be deleted for everyone")
    chat.erase(found)
    return True


def _set_message_reaction(account: Account, asked: dict[str, Any]) -> bool:
    chat = chat_to_write_in(account, asked["chat_id"])
    message = chat.find(int(asked["message_id"]))
    if message is None:
        raise bad("message to react not found")
    emoji = [each.get("emoji", "") for each in asked.get("reaction") or []]
    if not set(emoji) <= REACTIONS:
        raise bad("REACTION_INVALID")
    if len(emoji) > 1:
        raise bad("REACTIONS_TOO_MANY")
    message.reactions[account.id] = emoji
    chat.changed()
    return True


# Answering, and fetching files.


def _send_chat_action(account: Account, asked: dict[str, Any]) -> bool:
    may_send(chat_to_write_in(account, asked["chat_id"]), "text")
    return True


def _answer_callback_query(account: Account, asked: dict[str, Any]) -> bool:
    press, text = account.presses.get(asked["callback_query_id"]), asked.get("text") or ""
    if len(text) > 200:
        raise bad("MESSAGE_TOO_LONG")
    if press is None or press.expired or press.answered_at is not None:
        raise RefusedError(400, QUERY_TOO_OLD)
    press.answered_at, press.text, press.alert = time.monotonic(), text, bool(asked.get("show_alert"))
    return True


def _get_file(account: Account, asked: dict[str, Any]) -> dict[str, Any]:
    files, file_id = account.network.files, asked["file_id"]
    stored = files.known(account, file_id)
    if stored is None and files.is_anybodys(file_id):
        raise bad("wrong file_id or the file is temporarily unavailable")
    if stored is None:
        raise bad("invalid file_id")
    if account.network.local is None and stored.size > LARGEST_DOWNLOAD:
        raise bad("file is too big")
    path = stored.path
    if account.network.local is not None:
        here = account.network.local / account.token.replace(":", "~") / path
        here.parent.mkdir(parents=True, exist_ok=True)
        here.write_bytes(stored.bytes)
        path = str(here)
    return files.ids(account, stored) | {"file_size": stored.size, "file_path": path}


_SENDS_A_FILE = {
    "sendPhoto": "photo",
    "sendVoice": "voice",
    "sendAudio": "audio",
    "sendVideo": "video",
    "sendVideoNote": "video_note",
    "sendDocument": "document",
    "sendAnimation": "animation",
    "sendSticker": "sticker",
}
_PLAYED: dict[str, Callable[[Account, dict[str, Any]], Any]] = {
    "sendMessage": _send_message,
    "sendLocation": _send_location,
    "sendVenue": _send_venue,
    "sendContact": _send_contact,
    "editMessageText": _edit_message_text,
    "editMessageCaption": _edit_message_caption,
    "editMessageReplyMarkup": _edit_message_reply_markup,
    "deleteMessage": _delete_message,
    "setMessageReaction": _set_message_reaction,
    "sendChatAction": _send_chat_action,
    "answerCallbackQuery": _answer_callback_query,
    "getFile": _get_file,
    **ABOUT_THE_ACCOUNT,
}

__all__ = [
    "A_MINUTE_IN_A_GROUP",
    "A_SECOND_IN_ALL",
    "A_SECOND_IN_A_TALK",
    "RefusedError",
    "Uploads",
    "perform",
    "trimmed",
]
