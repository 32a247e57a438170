"""Our marked text as the HTML that Matrix clients allow. Nothing typed becomes markup: all of it is escaped.

Tags and attributes are those of the client-server API's m.room.message, and `dir` (which some clients drop:
there the first strong letter decides, so `led` puts a mark before a line that would be laid out wrongly).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from html import escape
from typing import Literal
from urllib.parse import quote

from bot.core.text import Span, Text

Direction = Literal["ltr", "rtl"]

_LEFT_TO_RIGHT_MARK, _RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"
_A_COMMAND = re.compile(r"^[/!][^\W\d_].*", re.MULTILINE)
_STRONG: dict[str, Direction] = {"L": "ltr", "R": "rtl", "AL": "rtl"}
_OTHERS_WORDS = ("quote", "original", "mention", "code", "link")


def as_html(text: Text) -> str:
    """Return *text* as HTML; every character typed comes out as itself."""
    around = direction(text) or "ltr"
    inner = _nested(text.plain, 0, len(text.plain), _within(text), around)
    return f'<div dir="rtl">{inner}</div>' if around == "rtl" else inner


def direction(text: Text) -> Direction | None:
    """Return which way our own words begin, those quoted or isolated aside; None where no letter runs.

    How many there are does not tell: an Arabic sentence may hold a long answer from the left.
    """
    foreign = [(start, end) for start, end, span in _within(text) if span.mark in _OTHERS_WORDS]
    depth = 0
    for place, character in enumerate(text.plain):
        depth = max(0, depth + (character == "\u2068") - (character == "\u2069"))
        strong = _STRONG.get(unicodedata.bidirectional(character))
        if strong and not depth and not any(start <= place < end for start, end in foreign):
            return strong
    return first(text.plain)


def first(plain: str) -> Direction | None:
    """Return the direction of the first strong letter, by which clients lay out what has no `dir`."""
    found = (_STRONG.get(unicodedata.bidirectional(character)) for character in plain)
    return next((strong for strong in found if strong), None)


def led(text: Text) -> Text:
    """Return *text* with a mark in front where a client would otherwise lay it out the wrong way round.

    Among words from the right so has each line that is a command: clients lay all lines of a message out one
    way, and its sign would stand behind it. What is copied with the mark is understood as without.
    """
    if direction(text) != "rtl":
        return text
    shown = text if first(text.plain) == "rtl" else Text(_RIGHT_TO_LEFT_MARK) + text
    for line in reversed([*_A_COMMAND.finditer(shown.plain)]):
        if first(line[0]) == "ltr":
            shown = _with(_LEFT_TO_RIGHT_MARK, shown, line.start())
    return shown


def _with(mark: str, text: Text, at: int) -> Text:
    """Return *text* with *mark* put into it; no span that begins there takes it in."""
    spans = (
        replace(span, start=span.start + 1)
        if span.start >= at
        else replace(span, length=span.length + (span.start + span.length > at))
        for span in text.spans
    )
    return Text(text.plain[:at] + mark + text.plain[at:], tuple(spans))


def user(span: Span) -> str | None:
    """Return whom a mention names, if that is somebody on Matrix."""
    platform, _, name = (span.target or "").partition(":")
    return name if span.mark == "mention" and platform == "matrix" and name.startswith("@") else None


def escaped(plain: str) -> str:
    return escape(plain).replace("\n", "<br>")


def _within(text: Text) -> list[tuple[int, int, Span]]:
    whole = len(text.plain)
    spans = [(max(s.start, 0), min(s.start + s.length, whole), s) for s in text.spans]
    return [span for span in spans if span[0] < span[1]]


def _nested(plain: str, start: int, end: int, spans: list[tuple[int, int, Span]], around: Direction) -> str:
    """Return plain[start:end] marked up; spans that overlap are cut so that the tags nest.

    A block of another direction than what stands *around* it says so.
    """
    if not spans:
        return escaped(plain[start:end])
    spans = sorted(spans, key=lambda s: (s[0], -s[1]))
    (begin, last, span), rest = spans[0], spans[1:]
    inside = [(s, min(e, last), other) for s, e, other in rest if s < last]
    after = [(max(s, last), e, other) for s, e, other in rest if e > last]
    block = span.mark in ("quote", "original") and _whole_lines(plain, begin, last)
    before = escaped(plain[start : begin - (1 if block and begin > start else 0)])
    goes_on = min(last + 1, end) if block and last < end and not any(s == last for s, _, _ in after) else last
    runs = (first(plain[begin:last]) if block else None) or around
    return (
        before
        + _tagged(span, _nested(plain, begin, last, inside, runs), runs if runs != around else None, block)
        + _nested(plain, goes_on, end, after, around)
    )


def _whole_lines(plain: str, begin: int, last: int) -> bool:
    return (begin == 0 or plain[begin - 1] == "\n") and (last == len(plain) or plain[last] == "\n")


def _tagged(span: Span, inner: str, way: Direction | None, block: bool) -> str:
    if span.mark == "strong":
        return f"<strong>{inner}</strong>"
    if span.mark == "code":
        return f"<code>{inner}</code>"
    opened = f'<blockquote dir="{way}">' if way else "<blockquote>"
    if span.mark == "quote":
        return f"{opened}{inner}</blockquote>" if block else f"<em>{inner}</em>"
    if span.mark == "original":
        return f"{opened}<sub>{inner}</sub></blockquote>" if block else f"<sub>{inner}</sub>"
    address = _address(span)
    return f'<a href="{escape(address)}">{inner}</a>' if address else inner


def _address(span: Span) -> str | None:
    if span.mark == "mention":
        named = user(span)
        return "https://matrix.to/#/" + quote(named, safe="@:") if named else None
    target = span.target or ""
    return target if target.lower().startswith(("https://", "http://")) else None
