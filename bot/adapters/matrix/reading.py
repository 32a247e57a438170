"""What a stored event means in our words. Pure; never says in an error what somebody said.

A raw body is one JSON object, written by the listener: "what" ("said", "unreadable", "invited", "gone",
"moved", "silenced", "heeded", "joined", "left" or "came"), "room" (the platform's id), "us" and "our_name",
"name" (the sender's), "direct", "event" (as the homeserver gave it, opened if it was encrypted), "target"
(the message that it answers, edits, reacts to, votes in or takes back, if that is known), "to" (where a room
moved) and "cause" (why we are silenced there, one of the core's `CAUSES`).
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from bot.adapters import Heard, Kind, Passed, Person, Raw, Unreadable
from bot.adapters.matrix import attachments, buttons, polls, words
from bot.adapters.matrix.showing import DELIVERY
from bot.core.attachment import Attachment

Json = dict[str, Any]

_STATES = {
    "invited": Kind.INVITED,
    "gone": Kind.GONE,
    "moved": Kind.MOVED,
    "silenced": Kind.SILENCED,
    "heeded": Kind.HEEDED,
    "joined": Kind.JOINED,
    "left": Kind.LEFT,
    "came": Kind.CAME,
}
_AUTOMATIC = ("m.notice", "m.server_notice")
_COMMAND = re.compile(r"[!/！／]\w")
_LONGEST_SIGN = 64


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
    cause: str
    account: str


def meaning(raw: Raw, account: str = "matrix") -> Heard | Passed:
    """Return what *raw* means to us, or why nothing. *account* goes before rooms. Raises Unreadable."""
    letter = _opened(raw, account)
    heard = _spoken_by(raw.event, letter)
    if letter.what in _STATES:
        moved = f"{account}:{letter.to}" if letter.to else letter.cause
        moved = heard.sender.address if letter.what in ("left", "came") else moved
        return replace(heard, kind=_STATES[letter.what], text=moved)
    if letter.what == "unreadable":
        message = _id(letter.event.get("event_id")) or raw.event
        return replace(heard, kind=Kind.UNREADABLE, message=message, addressed=True)
    meant = _MEANINGS.get(str(letter.event.get("type")))
    return meant(heard, letter) if meant else Passed("a kind that is not heard")


def relation(event: Json) -> tuple[str | None, str | None]:
    """Return how *event* relates ("reply", "edit", "reaction", "vote", "taken") and to which event, or Nones.

    A message in a thread answers the message that it names, which where nothing was named (is_falling_back)
    is the latest of the thread, or its first.
    """
    content, type_ = event.get("content"), event.get("type")
    related = content.get("m.relates_to") if isinstance(content, dict) else None
    if type_ == "m.room.redaction":
        # Room version 11 moved it into the content.
        inside = content.get("redacts") if isinstance(content, dict) else None
        taken = _id(inside) or _id(event.get("redacts"))
        return ("taken", taken) if taken else (None, None)
    if not isinstance(related, dict):
        return None, None
    kind, whole = related.get("rel_type"), _id(related.get("event_id"))
    if type_ in polls.VOTES:
        return ("vote", whole) if whole and kind == "m.reference" else (None, None)
    if kind == "m.replace":
        return ("edit", whole) if whole else (None, None)
    if kind == "m.annotation":
        return ("reaction", whole) if whole else (None, None)
    answered = related.get("m.in_reply_to")
    named = _id(answered.get("event_id")) if isinstance(answered, dict) else None
    if kind == "m.thread":
        named = named or whole
    return ("reply", named) if named else (None, None)


def thread(event: Json) -> tuple[str | None, bool]:
    """Return the first message of the thread that *event* stands in, and whether it named none to answer."""
    content = event.get("content")
    related = content.get("m.relates_to") if isinstance(content, dict) else None
    if not isinstance(related, dict) or related.get("rel_type") != "m.thread":
        return None, False
    return _id(related.get("event_id")), related.get("is_falling_back") is True


def _id(given: Any) -> str | None:
    return given if isinstance(given, str) and given else None


# -- The envelope --


def _opened(raw: Raw, account: str) -> _Envelope:
    try:
        body = json.loads(raw.body)
    except (ValueError, RecursionError):
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
        str(body.get("cause") or ""),
        account,
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
    room = f"{letter.account}:{letter.room}"
    return Heard(event, Kind.MESSAGE, room, person, moment, direct=letter.direct)


def _content(letter: _Envelope) -> Json:
    content = letter.event.get("content")
    if not isinstance(content, dict):
        raise Unreadable('"content" is missing or has another shape')
    return content


# -- Pressed, reacted, taken back --


def _reaction(heard: Heard, letter: _Envelope) -> Heard | Passed:
    kind, target = relation(letter.event)
    if kind != "reaction":
        return Passed("a reaction to nothing")
    key = _content(letter)["m.relates_to"].get("key")
    if not isinstance(key, str) or not key or len(key) > _LONGEST_SIGN or key.startswith("mxc:"):
        return Passed("a reaction that is no sign")
    heard = replace(heard, mark=heard.event)
    if (pressed := _pressed(key, letter)) is not None:
        return replace(_press(heard, pressed, target, letter), stands=True)
    # Whoever changes their mind presses what is no more offered.
    return replace(_reacted(heard, target, key, letter), pressed=_pressed(key, letter, "had_"))


def _reacted(heard: Heard, message: str | None, sign: str, letter: _Envelope) -> Heard:
    ours = letter.target.get("ours") is True
    return replace(heard, kind=Kind.REACTED, message=message, text=buttons.bare(sign), addressed=ours)


def _vote(heard: Heard, letter: _Envelope) -> Heard | Passed:
    kind, poll = relation(letter.event)
    labels = _labels(letter)
    number = polls.voted(_content(letter))
    if kind != "vote" or labels is None or letter.target.get("poll") is not True:
        return Passed("a vote in no poll of ours")
    # Each has one vote, and a new one takes the place of it; one for nothing takes it back.
    mark = f"{poll} {letter.event['sender']}"
    if number is None or not re.fullmatch(r"[0-9]{1,2}", number) or int(number) >= len(labels):
        return replace(heard, kind=Kind.REACTED, message=poll, gone=(mark,))
    return replace(_press(heard, int(number), poll, letter), mark=mark, stands=True)


def _taken_back(heard: Heard, letter: _Envelope) -> Heard | Passed:
    """Return that a message or a reaction was taken back; what it was on is known for a while only."""
    kind, taken = relation(letter.event)
    target = letter.target
    if kind != "taken" or target.get("ours") is True:
        return Passed("nothing of anybody's was taken back")
    if target.get("type") == "m.reaction":
        return replace(heard, kind=Kind.REACTED, message=_id(target.get("on")), gone=(taken or "",))
    if target.get("type") not in (None, "m.room.message", "m.room.encrypted", "m.sticker"):
        return Passed("what was taken back was not said")
    return replace(heard, kind=Kind.WITHDRAWN, message=taken)


def _press(heard: Heard, pressed: int, message: str | None, letter: _Envelope) -> Heard:
    delivery = _id(letter.target.get("delivery"))
    return replace(
        heard, kind=Kind.PRESS, pressed=pressed, message=message, delivery=delivery, addressed=True
    )


def _pressed(said: str, letter: _Envelope, when: str = "") -> int | None:
    """Return which button *said* chooses, of those that are there or, with "had_", that were at first."""
    labels, signs = _labels(letter, when), letter.target.get(f"{when}signs")
    if labels is None:
        return None
    return buttons.chosen(said, labels, [str(sign) for sign in signs] if isinstance(signs, list) else ())


def _labels(letter: _Envelope, when: str = "") -> list[str] | None:
    labels = letter.target.get(f"{when}labels")
    if letter.target.get("ours") is not True or not isinstance(labels, list):
        return None
    return [str(label) for label in labels]


# -- Said --


def _message(heard: Heard, letter: _Envelope) -> Heard | Passed:
    content = _content(letter)
    if not content or DELIVERY in content:
        return Passed("said by another of us" if content else "taken back by its writer")
    kind, related = relation(letter.event)
    target = letter.target
    if kind == "edit":
        now = content.get("m.new_content")
        if not isinstance(now, dict):
            raise Unreadable('"m.new_content" is missing or has another shape')
        content = now
        heard = replace(heard, kind=Kind.EDIT, message=related, reply_to=_id(target.get("answers")))
        to_us = target.get("answers_us") is True
    else:
        answered = (_id(target.get("id")) or related) if kind == "reply" else None
        to_us = kind == "reply" and target.get("ours") is True
        delivery = _id(target.get("delivery")) if to_us else None
        heard = replace(heard, message=heard.event, reply_to=answered, answers_us=to_us, delivery=delivery)
    type_ = str(letter.event.get("type"))
    attachment, uncarried = _brought(content, type_, letter)
    text = _words(content, type_, answers=kind in ("edit", "reply"))
    if text is None:
        return Passed("a bot's words, or none")
    brings = attachment or uncarried
    if kind == "reply" and to_us and not brings and (pressed := _pressed(text, letter)) is not None:
        return replace(_press(heard, pressed, heard.reply_to, letter), mark=heard.event)
    mentioned = _mentioned(letter.event["content"], text, letter)
    text = text.replace("\0", "")  # not every database holds it
    text = _without_call(text, letter)
    addressed = letter.direct or to_us or mentioned or bool(_COMMAND.match(text))
    return replace(heard, text=text, addressed=addressed, attachment=attachment, uncarried=uncarried)


def _brought(content: Json, type_: str, letter: _Envelope) -> tuple[Attachment | None, str]:
    """Return what came along, or the kind of what cannot be carried because it is not whole."""
    try:
        return attachments.heard(content, type_, letter.account), ""
    except Unreadable:
        return None, "location" if content.get("msgtype") == "m.location" else "document"


def _words(content: Json, type_: str, *, answers: bool) -> str | None:
    """Return what a message says, "" for a file without a caption, None for what is no speech."""
    kind, body = content.get("msgtype"), content.get("body")
    if type_ == "m.sticker" or kind == "m.location":
        return ""
    if kind in ("m.image", "m.file", "m.audio", "m.video"):
        return (words.said(content, answers=answers) or "").strip() if attachments.caption(content) else ""
    if kind in _AUTOMATIC or (isinstance(kind, str) and kind.startswith("m.key.verification.")):
        return None  # what bots say is no answer
    if not isinstance(kind, str):
        raise Unreadable('"msgtype" is missing or has another shape')
    if not isinstance(body, str):
        raise Unreadable('"body" is missing or has another shape')
    # Of kinds of their own (clients' snow and confetti) the body is what everybody else is shown.
    return words.said(content, answers=answers) if kind in ("m.text", "m.emote") or body else None


def _poll(heard: Heard, letter: _Envelope) -> Heard | Passed:
    """Return that somebody made a poll, which is not carried to others."""
    content = _content(letter)
    if not content or DELIVERY in content or relation(letter.event)[0] == "edit":
        return Passed("no new poll of anybody's")
    return replace(heard, message=heard.event, uncarried="poll", addressed=letter.direct)


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
        call = re.match(rf"\s*@?{re.escape(name)}\s*[:,]?\s+(?=[!/！／]\w)", text, re.IGNORECASE)
        if call:
            return text[call.end() :]
    return text


_MEANINGS = {
    "m.room.message": _message,
    "m.sticker": _message,
    "m.reaction": _reaction,
    "m.room.redaction": _taken_back,
    **dict.fromkeys(polls.VOTES, _vote),
    **dict.fromkeys(polls.STARTS, _poll),
}
HEARD = frozenset({*_MEANINGS, "m.room.encrypted"})
"""Types of events that may mean something."""
