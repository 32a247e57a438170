"""Our messages in Matrix's form: body, HTML, mentions, relations, buttons, files. Pure.

Buttons stand in the event with their labels under keys of our own, so that a press is understood after a
restart. Forms are those of the client-server API: m.room.message, rich replies, event replacements, threads,
user mentions. Replies carry no quotation of what they answer: the specification dropped it (1.13), and
clients find the message by its id.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.adapters.matrix import attachments, buttons, html, polls
from bot.core.text import Button, Message, Span, Text

Json = dict[str, Any]

BUTTONS = "chat.baraza.buttons"
SIGNS = "chat.baraza.signs"
DELIVERY = "chat.baraza.delivery"
LARGEST = 40_000
"""Bytes of content that fit an event of 64 KiB also after encryption, which adds a third and an envelope."""

MESSAGE = "m.room.message"


@dataclass(frozen=True, slots=True)
class Shown:
    """An event of ours: its type and its content."""

    type: str
    content: Json


def shown(message: Message, delivery: str, frame: Json | None = None) -> Shown:
    """Return the new event that shows *message*; with *frame*, a file's, the words are its caption."""
    poll = message.poll and frame is None and 0 < len(message.flat_buttons) <= polls.MOST
    made = _polled(message) if poll else _fitted(message, frame)
    made[DELIVERY] = delivery
    if related := relation(message):
        made["m.relates_to"] = related
    return Shown(polls.START if poll else MESSAGE, made)


def content(message: Message, delivery: str) -> Json:
    """Return the content of a new event."""
    return shown(message, delivery).content


def relation(message: Message) -> Json:
    """Return how a new message stands to earlier ones: what it answers, and in whose thread."""
    answered = {"m.in_reply_to": {"event_id": message.reply_to or message.thread}}
    if message.thread:
        # Clients without threads show it as a reply, to the thread's first message if to no other.
        falls_back = message.reply_to is None
        return {
            "rel_type": "m.thread",
            "event_id": message.thread,
            "is_falling_back": falls_back,
            **answered,
        }
    return answered if message.reply_to else {}


def beside(message: Message, event: str) -> Json:
    """Return how what belongs to the new message *event* stands to it, so that it can go with it."""
    if message.thread:
        return relation(message)
    return {"rel_type": "m.reference", "event_id": event, "m.in_reply_to": {"event_id": event}}


def edited(event: str, message: Message, frame: Json | None = None) -> Json:
    """Return the content of an event that replaces what *event* shows; a file stays the one that it was."""
    now = _fitted(message, frame)
    fallback = now["body"] if len(now["body"]) <= 500 else now["body"][:500] + "…"
    return {
        **(frame or {}),
        "msgtype": now["msgtype"],
        "body": "* " + fallback,
        "m.mentions": {},
        "m.new_content": now,
        "m.relates_to": {"rel_type": "m.replace", "event_id": event},
    }


def polled_again(event: str, message: Message) -> Json:
    """Return the content of an event that rewords the poll *event*."""
    now = _polled(message)
    return {
        **now,
        "m.new_content": now,
        "m.relates_to": {"rel_type": "m.replace", "event_id": event},
    }


def as_sticker(made: Shown) -> Shown:
    """Return a picture without words as the sticker that it was."""
    kept = {key: made.content[key] for key in (DELIVERY, "m.relates_to") if key in made.content}
    return Shown("m.sticker", {**attachments.sticker(made.content), **kept})


def reaction(event: str, sign: str) -> Json:
    return {"m.relates_to": {"rel_type": "m.annotation", "event_id": event, "key": sign}}


def _fitted(message: Message, frame: Json | None) -> Json:
    """Return the content with its HTML, or without where that would not fit an event."""
    text = html.led(message.text)
    offered = "\n".join(buttons.lines(message.flat_buttons))
    below = ("\n\n" if text.plain else "") + offered if offered else ""
    made: Json = {
        # By the rules that clients begin with, a notice never rings: a question that was one would be missed.
        "msgtype": "m.notice" if message.quiet else "m.text",
        "body": text.plain + below,
        "m.mentions": _mentions(text.spans),
        **_labels(message.flat_buttons),
    }
    if frame is not None:
        made |= frame
        made["body"] = made["body"] or frame["filename"]
    if text.spans or (text.plain and html.direction(text) == "rtl"):
        # Within what tells the direction: numbers alone have no letter that a client could go by.
        formatted = html.as_html(text + Text(below))
        rich = {**made, "format": "org.matrix.custom.html", "formatted_body": formatted}
        if len(json.dumps(rich, ensure_ascii=False).encode()) <= LARGEST:
            return rich
    return made


def _polled(message: Message) -> Json:
    text = html.led(message.text)
    fallback = "\n".join([text.plain, "", *buttons.lines(message.flat_buttons)])
    labels = [button.label for button in message.flat_buttons]
    return {
        **polls.started(text.plain, labels, fallback),
        "m.mentions": _mentions(text.spans),
        **_labels(message.flat_buttons),
    }


def _labels(offered: Sequence[Button]) -> Json:
    labels: Json = {BUTTONS: [button.label for button in offered]} if offered else {}
    if any(button.sign for button in offered):
        labels[SIGNS] = [button.sign for button in offered]
    return labels


def _mentions(spans: Sequence[Span]) -> Json:
    named = list(dict.fromkeys(user for span in spans if (user := html.user(span))))
    return {"user_ids": named} if named else {}
