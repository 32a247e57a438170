"""What a stored event means in our words. Pure; never says in an error what somebody said.

A raw body is one JSON object, written by the listener: "what" ("said", "unreadable", "invited", "gone" or
"moved"), "room" (the platform's id), "us" and "our_name", "name" (the sender's), "direct", "event" (as the
homeserver gave it, opened if it was encrypted), "target" (the message that it answers, edits or reacts to, if
that is known) and "to" (where a room moved).
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from bot.adapters import Heard, Kind, Person, Raw, Unreadable
from bot.adapters.matrix.showing import chosen

Json = dict[str, Any]

_STATES = {"invited": Kind.INVITED, "gone": Kind.GONE, "moved": Kind.MOVED}
_SPOKEN = ("m.text", "m.emote")
_SENT_FILES = ("m.image", "m.file", "m.audio", "m.video", "m.location")
_COMMAND = re.compile(r"[!/]\w")


@dataclass(frozen=True, slots=True)
class _Envelope:
    """A raw body, its shape checked."""

    what: str
    room: str
    us: str
    our_name: str
    name: str
    direct: bool
    event: Json
    target: Json
    to: str


def read(raw: Raw) -> Heard | None:
    """Return what *raw* means to us, or None if nothing. Raises Unreadable."""
    letter = _opened(raw)
    said = _spoken_by(raw.event, letter)
    if letter.what in _STATES:
        return replace(said, kind=_STATES[letter.what], text=f"matrix:{letter.to}" if letter.to else "")
    if letter.what == "unreadable":
        return replace(said, message=raw.event, addressed=True)
    if letter.event.get("type") == "m.reaction":
        return _reaction(said, letter)
    if letter.event.get("type") == "m.room.message":
        return _message(said, letter)
    return None


def relation(event: Json) -> tuple[str | None, str | None]:
    """Return how *event* relates ("reply", "edit" or "reaction") and to which event; or (None, None).

    A message in a thread answers the message that it names; where that name is only there for clients without
    threads (is_falling_back), it answers the thread's first message.
    """
    content = event.get("content")
    related = content.get("m.relates_to") if isinstance(content, dict) else None
    if not isinstance(related, dict):
        return None, None
    kind, whole = related.get("rel_type"), _id(related.get("event_id"))
    if kind == "m.replace":
        return ("edit", whole) if whole else (None, None)
    if kind == "m.annotation":
        return ("reaction", whole) if whole else (None, None)
    answered = related.get("m.in_reply_to")
    named = _id(answered.get("event_id")) if isinstance(answered, dict) else None
    if kind == "m.thread" and (named is None or related.get("is_falling_back") is True):
        named = whole
    return ("reply", named) if named else (None, None)


def _id(given: Any) -> str | None:
    return given if isinstance(given, str) and given else None


def _opened(raw: Raw) -> _Envelope:
    try:
        body = json.loads(raw.body)
    except ValueError:
        raise Unreadable("the body is not JSON") from None
    if not isinstance(body, dict):
        raise Unreadable("the body is not an object")
    for key, shape in (("what", str), ("room", str), ("us", str), ("event", dict)):
        if not isinstance(body.get(key), shape) or not body[key]:
            raise Unreadable(f'"{key}" is missing or has another shape')
    target = body.get("target")
    return _Envelope(
        body["what"],
        body["room"],
        body["us"],
        str(body.get("our_name") or ""),
        str(body.get("name") or ""),
        body.get("direct") is True,
        body["event"],
        target if isinstance(target, dict) else {},
        str(body.get("to") or ""),
    )


def _spoken_by(event: str, letter: _Envelope) -> Heard:
    sender, at = letter.event.get("sender"), letter.event.get("origin_server_ts")
    if not isinstance(sender, str) or not sender.startswith("@"):
        raise Unreadable('"sender" is missing or has another shape')
    if not isinstance(at, int) or isinstance(at, bool):
        raise Unreadable('"origin_server_ts" is missing or has another shape')
    try:
        moment = datetime.fromtimestamp(at / 1000, UTC)
    except (ValueError, OverflowError, OSError):
        raise Unreadable('"origin_server_ts" is no moment') from None
    person = Person(f"matrix:{sender}", letter.name or sender[1:].partition(":")[0])
    return Heard(event, Kind.MESSAGE, f"matrix:{letter.room}", person, moment, direct=letter.direct)


def _reaction(said: Heard, letter: _Envelope) -> Heard | None:
    kind, target = relation(letter.event)
    key = letter.event["content"]["m.relates_to"].get("key") if kind == "reaction" else None
    pressed = _pressed(key, letter) if isinstance(key, str) else None
    if pressed is None:
        return None
    return _press(said, pressed, target, letter)


def _message(said: Heard, letter: _Envelope) -> Heard | None:
    content = letter.event.get("content")
    if not isinstance(content, dict):
        raise Unreadable('"content" is missing or has another shape')
    if not content:
        return None  # taken back by its writer
    kind, related = relation(letter.event)
    if kind == "edit":
        now = content.get("m.new_content")
        if not isinstance(now, dict):
            raise Unreadable('"m.new_content" is missing or has another shape')
        text = _words(now, answers=True)
        answered = letter.target.get("answers")
        heard = replace(said, kind=Kind.EDIT, message=related, reply_to=_id(answered))
        to_us = letter.target.get("answers_us") is True
    else:
        text = _words(content, answers=kind == "reply")
        heard = replace(said, message=said.event, reply_to=related if kind == "reply" else None)
        to_us = kind == "reply" and letter.target.get("ours") is True
    if text is None:
        return None
    if kind == "reply" and to_us and (pressed := _pressed(text, letter)) is not None:
        return _press(said, pressed, related, letter)
    mentioned = _mentioned(content, text, letter)
    text = _without_call(text, letter)
    addressed = letter.direct or to_us or mentioned or bool(_COMMAND.match(text))
    return replace(heard, text=text, addressed=addressed)


def _press(said: Heard, pressed: int, message: str | None, letter: _Envelope) -> Heard:
    delivery = _id(letter.target.get("delivery"))
    return replace(said, kind=Kind.PRESS, pressed=pressed, message=message, delivery=delivery, addressed=True)


def _pressed(said: str, letter: _Envelope) -> int | None:
    labels = letter.target.get("labels")
    if letter.target.get("ours") is not True or not isinstance(labels, list):
        return None
    return chosen(said, [str(label) for label in labels])


def _words(content: Json, *, answers: bool) -> str | None:
    """Return what a message says, "" for a file without a caption, None for what is no speech."""
    kind, body = content.get("msgtype"), content.get("body")
    if kind in _SENT_FILES:
        name = content.get("filename")
        return body.strip() if isinstance(body, str) and isinstance(name, str) and name != body else ""
    if kind not in _SPOKEN:
        return None  # m.notice among them: what bots say is no answer
    if not isinstance(body, str):
        raise Unreadable('"body" is missing or has another shape')
    return without_fallback(body) if answers else body


def without_fallback(body: str) -> str:
    """Return *body* without the quotation ("> <@a:b> …") that older clients put before a reply."""
    lines = body.split("\n")
    if not re.match(r"> (\* )?<@", lines[0]):
        return body
    start = next((number for number, line in enumerate(lines) if not line.startswith("> ")), len(lines))
    if start < len(lines) and not lines[start].strip():
        start += 1
    return "\n".join(lines[start:])


def _names(letter: _Envelope) -> list[str]:
    return [name for name in (letter.us, letter.us[1:].partition(":")[0], letter.our_name) if name]


def _mentioned(content: Json, text: str, letter: _Envelope) -> bool:
    mentions = content.get("m.mentions")
    users = mentions.get("user_ids") if isinstance(mentions, dict) else None
    if isinstance(users, list) and letter.us in users:
        return True
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE) for name in _names(letter))


def _without_call(text: str, letter: _Envelope) -> str:
    """Return *text* without our name in front of a command ("Baraza: !status")."""
    for name in _names(letter):
        call = re.match(rf"\s*@?{re.escape(name)}\s*[:,]?\s+(?=[!/]\w)", text, re.IGNORECASE)
        if call:
            return text[call.end() :]
    return text
