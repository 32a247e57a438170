"""What a message says, as plain words: without the quotations and the markup that clients put around it.

Pure. Markup is taken apart, never shown or run; what cannot be taken apart is read from the plain body.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

from bot.adapters import links

Json = dict[str, Any]

LONGEST = 100_000
"""Characters of HTML beyond which the plain body is read in its place: no event holds more."""

_LISTS = frozenset({"ul", "ol", "li", "table", "tr"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCKS = _LISTS | _HEADINGS | {"p", "div", "blockquote", "pre", "hr", "details"}
_UNSEEN = frozenset({"mx-reply", "script", "style", "head", "title"})
_EMPTY = frozenset({"br", "hr", "img", "input", "meta", "link", "wbr", "col", "area", "base"})


def said(content: Json, *, answers: bool) -> str | None:
    """Return what a message says, as its readers were shown it; None where it has no words at all."""
    body, html = content.get("body"), content.get("formatted_body")
    if content.get("format") == "org.matrix.custom.html" and isinstance(html, str) and len(html) <= LONGEST:
        words = plain(html)
        if words:
            return words
    if not isinstance(body, str):
        return None
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


def plain(html: str) -> str:
    """Return the words of *html*, a line for each block; pictures by description, links with address."""
    page = _Page()
    page.feed(html)
    page.close()
    return page.words()


class _Page(HTMLParser):
    """Gathers what a reader would see. Tags that nobody closed, or opened, do no harm."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._unseen: list[str] = []
        self._exact = 0
        self._link: tuple[str, int] | None = None

    def words(self) -> str:
        self._end_link()
        text = "".join(self._parts)
        lines = [line.rstrip(" ") for line in text.split("\n")]
        return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n ")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen.append(tag)
        if self._unseen:
            return
        if tag == "br":
            self._parts.append("\n")
        elif tag == "a":
            self._end_link()
            self._link = (dict(attrs).get("href") or "", len(self._parts))
        elif tag == "img":
            described = dict(attrs)
            self._parts.append(described.get("alt") or described.get("title") or "")
        elif tag in _BLOCKS:
            self._new_line()
        if tag == "li":
            self._parts.append("- ")
        self._exact += tag == "pre"

    def handle_endtag(self, tag: str) -> None:
        if self._unseen:
            if tag in self._unseen:
                del self._unseen[self._unseen.index(tag) :]
            return
        if tag == "a":
            self._end_link()
        self._exact -= tag == "pre" and self._exact > 0
        if tag in _BLOCKS and tag not in _EMPTY:
            self._new_line()
            if tag == "p":
                self._parts.append("\n")

    def handle_data(self, data: str) -> None:
        if self._unseen:
            return
        # Outside of <pre>, a line break in the source is a space, and none at all between blocks.
        seen = data if self._exact else re.sub(r"[ \t\r\n]+", " ", data)
        if seen == " " and self._at_line_start():
            return
        self._parts.append(seen)

    def _end_link(self) -> None:
        """Put the address behind the words of the link that is open, where they do not show it."""
        if self._link is None:
            return
        address, start = self._link
        self._link = None
        label = "".join(self._parts[start:])
        # Behind the last word: a space or a line break at the end is no part of it.
        words = label.rstrip()
        self._parts[start:] = [words + links.behind(words, address), label[len(words) :]]

    def _at_line_start(self) -> bool:
        return not self._parts or self._parts[-1].endswith("\n")

    def _new_line(self) -> None:
        if self._parts and not self._at_line_start():
            self._parts.append("\n")
