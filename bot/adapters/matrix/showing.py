"""Our messages in Matrix's form: body, HTML, mentions, relations, buttons. Nothing typed ever becomes markup.

Matrix has no buttons: they are lines below the words, with their labels in the event under keys of our own. A
press is a reply or a reaction that names one. Forms are those of the client-server API: m.room.message, rich
replies, event replacements, user mentions.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Sequence
from html import escape
from typing import Any
from urllib.parse import quote

from bot.core.text import Message, Span, Text

Json = dict[str, Any]

BUTTONS = "chat.baraza.buttons"
DELIVERY = "chat.baraza.delivery"
LARGEST = 40_000
"""Bytes of content that fit an event of 64 KiB also after encryption, which adds a third and an envelope."""

_OWN_NUMBER = re.compile(r"\s*(\d{1,4})(?!\d)")
_KEYCAP = dict.fromkeys([0xFE0F, 0x20E3])


def content(message: Message, delivery: str) -> Json:
    """Return the content of a new event."""
    made = _fitted(message)
    made[DELIVERY] = delivery
    if message.reply_to:
        made["m.relates_to"] = {"m.in_reply_to": {"event_id": message.reply_to}}
    return made


def edited(event: str, message: Message) -> Json:
    """Return the content of an event that replaces what *event* shows."""
    now = _fitted(message)
    fallback = now["body"] if len(now["body"]) <= 500 else now["body"][:500] + "…"
    return {
        "msgtype": now["msgtype"],
        "body": "* " + fallback,
        "m.mentions": {},
        "m.new_content": now,
        "m.relates_to": {"rel_type": "m.replace", "event_id": event},
    }


def _fitted(message: Message) -> Json:
    """Return the content with its HTML, or without where that would not fit an event."""
    labels = [button.label for button in message.flat_buttons]
    lines = button_lines(labels)
    below = "\n\n" + "\n".join(lines) if lines else ""
    made: Json = {
        "msgtype": "m.notice" if message.quiet else "m.text",
        "body": message.text.plain + below,
        "m.mentions": _mentions(message.text.spans),
    }
    if labels:
        made[BUTTONS] = labels
    if message.text.spans:
        formatted = as_html(message.text) + _escaped(below)
        rich = {**made, "format": "org.matrix.custom.html", "formatted_body": formatted}
        if len(json.dumps(rich, ensure_ascii=False).encode()) <= LARGEST:
            return rich
    return made


def _mentions(spans: Sequence[Span]) -> Json:
    users = [_user(span) for span in spans if span.mark == "mention"]
    named = list(dict.fromkeys(user for user in users if user))
    return {"user_ids": named} if named else {}


def _user(span: Span) -> str | None:
    platform, _, user = (span.target or "").partition(":")
    return user if platform == "matrix" and user.startswith("@") else None


# -- HTML --


def as_html(text: Text) -> str:
    """Return *text* as the HTML that Matrix clients allow; every character typed comes out as itself."""
    whole = len(text.plain)
    spans = [(max(s.start, 0), min(s.start + s.length, whole), s) for s in text.spans]
    return _nested(text.plain, 0, whole, [span for span in spans if span[0] < span[1]])


def _nested(plain: str, start: int, end: int, spans: list[tuple[int, int, Span]]) -> str:
    """Return plain[start:end] marked up; spans that overlap are cut so that the tags nest."""
    if not spans:
        return _escaped(plain[start:end])
    spans = sorted(spans, key=lambda s: (s[0], -s[1]))
    (first, last, span), rest = spans[0], spans[1:]
    inside = [(s, min(e, last), other) for s, e, other in rest if s < last]
    after = [(max(s, last), e, other) for s, e, other in rest if e > last]
    block = span.mark in ("quote", "original") and _whole_lines(plain, first, last)
    before = _escaped(plain[start : first - (1 if block and first > start else 0)])
    goes_on = min(last + 1, end) if block and last < end and not any(s == last for s, _, _ in after) else last
    return (
        before
        + _tagged(span, _nested(plain, first, last, inside), block)
        + _nested(plain, goes_on, end, after)
    )


def _whole_lines(plain: str, first: int, last: int) -> bool:
    return (first == 0 or plain[first - 1] == "\n") and (last == len(plain) or plain[last] == "\n")


def _tagged(span: Span, inner: str, block: bool) -> str:
    if span.mark == "strong":
        return f"<strong>{inner}</strong>"
    if span.mark == "code":
        return f"<code>{inner}</code>"
    if span.mark == "quote":
        return f"<blockquote>{inner}</blockquote>" if block else f"<em>{inner}</em>"
    if span.mark == "original":
        return f"<blockquote><sub>{inner}</sub></blockquote>" if block else f"<sub>{inner}</sub>"
    address = _address(span)
    return f'<a href="{escape(address)}">{inner}</a>' if address else inner


def _address(span: Span) -> str | None:
    if span.mark == "mention":
        user = _user(span)
        return "https://matrix.to/#/" + quote(user, safe="@:") if user else None
    target = span.target or ""
    return target if target.lower().startswith(("https://", "http://")) else None


def _escaped(plain: str) -> str:
    return escape(plain).replace("\n", "<br>")


# -- Buttons --


def button_lines(labels: Sequence[str]) -> list[str]:
    """Return the lines that offer *labels*, each with the number that chooses it."""
    if _own_numbers(labels) is None:
        return [f"{number}. {label}" for number, label in enumerate(labels, 1)]
    if all(len(label) <= 4 for label in labels):
        return [" · ".join(labels)]
    return list(labels)


def chosen(said: str, labels: Sequence[str]) -> int | None:
    """Return which label, from 0, *said* names: by its words, its number in any digits, or a keycap emoji."""
    wanted = _folded(said)
    if not wanted:
        return None
    for index, label in enumerate(labels):
        if _folded(label) == wanted:
            return index
    digits = wanted.translate(_KEYCAP).replace("🔟", "10").strip().rstrip(".):")
    if not re.fullmatch(r"\d{1,4}", digits):
        return None
    numbers = _own_numbers(labels) or list(range(1, len(labels) + 1))
    return numbers.index(int(digits)) if int(digits) in numbers else None


def _own_numbers(labels: Sequence[str]) -> list[int] | None:
    """Return the numbers that *labels* begin with, where all do and all differ: they need no others."""
    found = [_OWN_NUMBER.match(unicodedata.normalize("NFKC", label)) for label in labels]
    numbers = [int(match[1]) for match in found if match]
    return numbers if labels and len(numbers) == len(labels) == len(set(numbers)) else None


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip().casefold()
