"""What an update of the Bot API means to us: one function from its JSON to what was heard.

Updates are read field by field, with no library in between: one that is not as promised must be told apart
from its neighbours, and refused by the place of the fault, never with the words that stood there.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from bot.adapters import Heard, Kind, Person, Raw, Unreadable
from bot.adapters.telegram.showing import pressed

ASKED_FOR = ("message", "edited_message", "callback_query", "my_chat_member")

ARRIVED = "arrived"
"""A field that we add to an update, as a press has no time: seconds since 1970 on Telegram's clock."""

_SAID_WITHOUT_WORDS = {
    *("animation", "audio", "checklist", "contact", "dice", "document", "game", "live_photo", "location"),
    *("paid_media", "photo", "poll", "sticker", "story", "venue", "video", "video_note", "voice"),
}
_COMMAND = re.compile(r"/\w+(?:@(\w+))?")


@dataclass(frozen=True, slots=True)
class Me:
    """Who we are. The name is None until Telegram has told it; the id stands in the token."""

    id: int
    username: str | None = None


class _Part:
    """One JSON object of an update, which knows where it stands in it."""

    __slots__ = ("_fields", "_where")

    def __init__(self, where: str, fields: object) -> None:
        if not isinstance(fields, dict):
            raise Unreadable(f"{where} is not an object")
        self._where = where
        self._fields: dict[str, Any] = fields

    def __contains__(self, name: str) -> bool:
        return self._fields.get(name) is not None

    def part(self, name: str) -> _Part:
        return _Part(f"{self._where}.{name}", self._fields.get(name))

    def parts(self, name: str) -> list[_Part]:
        found = self._fields.get(name) or []
        if not isinstance(found, list):
            raise Unreadable(f"{self._where}.{name} is not a list")
        return [_Part(f"{self._where}.{name}[{at}]", entry) for at, entry in enumerate(found)]

    def number(self, name: str) -> int:
        found = self._fields.get(name)
        if isinstance(found, bool) or not isinstance(found, int) or abs(found) > 2**53:
            raise Unreadable(f"{self._where}.{name} is not a whole number")
        return found

    def flag(self, name: str) -> bool:
        return self._fields.get(name) is True

    def words(self, name: str) -> str:
        found = self._fields.get(name)
        if not isinstance(found, str):
            raise Unreadable(f"{self._where}.{name} is not a text")
        # Half a surrogate pair is valid JSON and cannot be stored or sent.
        return found.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")

    def words_if_any(self, name: str) -> str:
        return self.words(name) if name in self else ""

    def moment(self, name: str) -> datetime:
        try:
            return datetime.fromtimestamp(self.number(name), UTC)
        except (ValueError, OverflowError, OSError):
            raise Unreadable(f"{self._where}.{name} is no moment") from None


def read(raw: Raw, me: Me) -> Heard | None:
    """Return what an update means, or None if nothing: forwards, other bots, channels, service messages.

    Raises Unreadable with the place of the fault.
    """
    try:
        update = _Part("update", json.loads(raw.body))
    except (ValueError, RecursionError):
        raise Unreadable("update is not JSON") from None
    if "message" in update:
        return _message(raw.event, update.part("message"), Kind.MESSAGE, me)
    if "edited_message" in update:
        return _message(raw.event, update.part("edited_message"), Kind.EDIT, me)
    if "callback_query" in update:
        return _press(raw.event, update)
    if "my_chat_member" in update:
        return _membership(raw.event, update.part("my_chat_member"))
    if "update_id" not in update:
        raise Unreadable("update has no id")
    return None


def _message(event: str, said: _Part, kind: Kind, me: Me) -> Heard | None:
    chat = said.part("chat")
    if _type(chat) == "channel" or "forward_origin" in said or said.flag("is_automatic_forward"):
        return None
    if "migrate_to_chat_id" in said:
        new = f"telegram:{said.number('migrate_to_chat_id')}"
        sender = _person(said.part("from")) if "from" in said else _chat_as_person(chat)
        return Heard(event, Kind.MOVED, _room(chat), sender, said.moment("date"), text=new)
    sender_or_none = _sender(said)
    words = said.words_if_any("text") or said.words_if_any("caption")
    ours = _without_our_suffix(words, me)
    if sender_or_none is None or ours is None:
        return None
    addressed = ours.startswith("/") or _addressed(said, words, me)
    wordless = kind is Kind.MESSAGE and addressed and any(name in said for name in _SAID_WITHOUT_WORDS)
    if not words and not wordless:
        return None
    return Heard(
        event,
        kind,
        _room(chat, said),
        sender_or_none,
        said.moment("edit_date" if kind is Kind.EDIT and "edit_date" in said else "date"),
        text=ours,
        message=str(said.number("message_id")),
        reply_to=_reply_to(said),
        direct=_type(chat) == "private",
        addressed=addressed,
    )


def _press(event: str, update: _Part) -> Heard | None:
    press = update.part("callback_query")
    if "message" not in press or "data" not in press:
        return None
    message = press.part("message")
    delivery, number = pressed(press.words("data"))
    return Heard(
        event,
        Kind.PRESS,
        _room(message.part("chat"), message),
        _person(press.part("from")),
        update.moment(ARRIVED) if ARRIVED in update else message.moment("date"),
        message=str(message.number("message_id")),
        pressed=number,
        delivery=delivery,
        press=press.words("id"),
        direct=_type(message.part("chat")) == "private",
        addressed=True,
    )


def _membership(event: str, change: _Part) -> Heard | None:
    chat = change.part("chat")
    before, after = _is_in(change.part("old_chat_member")), _is_in(change.part("new_chat_member"))
    if before == after or _type(chat) == "channel":
        return None
    kind = Kind.INVITED if after else Kind.GONE
    direct = _type(chat) == "private"
    return Heard(event, kind, _room(chat), _person(change.part("from")), change.moment("date"), direct=direct)


def _is_in(member: _Part) -> bool:
    status = member.words("status")
    return status in ("creator", "administrator", "member") or (
        status == "restricted" and member.flag("is_member")
    )


def _type(chat: _Part) -> str:
    return chat.words("type")


def _room(chat: _Part, said: _Part | None = None) -> str:
    room = f"telegram:{chat.number('id')}"
    if said is not None and said.flag("is_topic_message") and "message_thread_id" in said:
        return f"{room}/{said.number('message_thread_id')}"
    return room


def _person(user: _Part) -> Person:
    name = f"{user.words('first_name')} {user.words_if_any('last_name')}".strip()
    return Person(f"telegram:{user.number('id')}", name, user.words_if_any("language_code") or None)


def _chat_as_person(chat: _Part) -> Person:
    return Person(f"telegram:{chat.number('id')}", chat.words_if_any("title"))


def _sender(said: _Part) -> Person | None:
    """Return who said it, None for a bot. An anonymous admin speaks as the group, through a bot."""
    if "sender_chat" in said:
        return _chat_as_person(said.part("sender_chat"))
    user = said.part("from")
    return None if user.flag("is_bot") or "via_bot" in said else _person(user)


def _without_our_suffix(words: str, me: Me) -> str | None:
    """Return "/done it" for "/done@us it", other words as they are, and None for a command to another bot."""
    command = _COMMAND.match(words)
    suffix = command[1] if command else None
    if command is None or suffix is None:
        return words
    if me.username is not None and suffix.lower() != me.username.lower():
        return None
    return words[: command.start(1) - 1] + words[command.end(1) :]


def _answered(said: _Part) -> _Part | None:
    """Return the message that this one answers. In a topic, all "answer" the message that opened it."""
    if "reply_to_message" not in said:
        return None
    answered = said.part("reply_to_message")
    root = said.flag("is_topic_message") and answered.number("message_id") == said.number("message_thread_id")
    return None if root or "forum_topic_created" in answered else answered


def _reply_to(said: _Part) -> str | None:
    answered = _answered(said)
    return str(answered.number("message_id")) if answered else None


def _addressed(said: _Part, words: str, me: Me) -> bool:
    answered = _answered(said)
    if _type(said.part("chat")) == "private":
        return True
    if answered is not None and "from" in answered and answered.part("from").number("id") == me.id:
        return True
    units = words.encode("utf-16-le")
    return any(
        _mentions_us(entity, units, me)
        for entity in said.parts("entities" if "text" in said else "caption_entities")
    )


def _mentions_us(entity: _Part, units: bytes, me: Me) -> bool:
    kind = entity.words("type")
    if kind == "text_mention":
        return entity.part("user").number("id") == me.id
    if kind != "mention" or me.username is None:
        return False
    start = entity.number("offset") * 2
    name = units[start : start + entity.number("length") * 2].decode("utf-16-le", "replace")
    return name.lower() == f"@{me.username.lower()}"
