"""One language's sentences of ours, and the putting in of arguments.

It must never let an argument be read as part of the sentence: Fluent is given a mark in its place, which is
exchanged for the argument afterwards, so nothing that a person wrote passes through it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from babel import Locale
from fluent.runtime import FluentResource
from fluent.runtime.types import FluentType

from bot.core.text import Span, Text
from bot.core.vocabulary import COMMANDS
from bot.messages.figures import Bundle, number
from bot.messages.joints import before, behind
from bot.messages.nearest import locale_of
from bot.messages.style import Style

Value = str | int | float | date | datetime | time | timedelta | Text
"""What can be put into a sentence. A Text keeps its spans; moments are aware, a time of day is not."""


class Native(str):
    """Words of ours in the reader's own language, which need no isolation from the sentence around them."""

    __slots__ = ()


class DayName(Native):
    """What a day of the week is called; *day* is its English name, where its gender counts in a sentence."""

    __slots__ = ("day",)
    day: str


class MessageBroken(Exception):
    """A sentence of ours is missing or lacks an argument; names the id and the language, never the words."""


# Private use, so nobody's sentence has them; U+E000 stands for the first argument.
_FIRST_MARK = 0xE000
_MARKS = re.compile("([\ue000-\uf8ff])")
_FSI, _PDI = "\u2068", "\u2069"
# With a sign in front or blanks within, figures are turned round among words from the right.
_FIGURES = re.compile(r"[\d.,٫٬]+%?")
_SITE = re.compile(r"www\.\S|(?:[\w-]+\.)+[a-z]{2,}/", re.IGNORECASE)
_COMMAND = re.compile(r"[/!]\w")
_ADDRESS = re.compile(r"@[^\s:]+:\S+")
SIGN = "/"
"""What stands in front of a command wherever the locales name one."""
_NAMED = re.compile(rf"(?<![\w/.:]){SIGN}(?=(?:{'|'.join(COMMANDS)})(?![\w/]))")


class Held(FluentType):
    """An argument that Fluent sees as a mark. A sentence may select on what it says, or on its *key*."""

    def __init__(self, text: Text, among: list[Held], *, native: bool = False, key: str = "") -> None:
        self.text = text
        self.key = key
        self.bare = native or _must_stand_bare(text.plain)
        self._mark = chr(_FIRST_MARK + len(among))
        among.append(self)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Held):
            return self.text.plain == other.text.plain
        return other in (self.text.plain, self.key)

    __hash__ = None  # type: ignore[assignment]

    def format(self, locale: Locale) -> str:
        return self._mark


class When(FluentType):
    """A day, an hour or a moment (already in the reader's zone), shown whole or, by DAY and HOUR, in part."""

    def __init__(self, value: date | time, style: Style, among: list[Held]) -> None:
        self.value = value
        self.style = style
        self.among = among

    def format(self, locale: Locale) -> str:
        if isinstance(self.value, datetime):
            return self.shown(self.style.day_and_hour(self.value)).format(locale)
        if isinstance(self.value, time):
            return self.shown(self.style.hour(self.value)).format(locale)
        return self.shown(self.style.day(self.value)).format(locale)

    def shown(self, text: str) -> Held:
        return Held(Text(text), self.among, native=True)


def _day(when: When, year: float = 0) -> Held:
    if isinstance(when.value, time):
        raise TypeError("an hour has no day")
    return when.shown(when.style.day(when.value, year=bool(year)))


def _hour(when: When, whole: float = 0) -> Held:
    if not isinstance(when.value, datetime | time):
        raise TypeError("a day has no hour")
    return when.shown(when.style.hour(when.value, whole=bool(whole)))


_FUNCTIONS: dict[str, Callable[..., Any]] = {"DAY": _day, "HOUR": _hour, "NUMBER": number}


_BEGINS = re.compile(r"^(?=([A-Za-z][\w-]*) *=)", re.MULTILINE)
"""Where a message begins, whose other lines are indented: all that has to be known to find it again."""
_SIMPLE = re.compile(r"[\w-]+ *= *([^{}\n]*[^{}\n ]) *\n*")
"""A message of one line and nothing but words, which Fluent would say just as it stands there."""
_COMMENTS = re.compile(r"^#.*\n?", re.MULTILINE)


@lru_cache(maxsize=8192)
def _read(text: str) -> Any:
    """Return a message's *text* as Fluent reads it: when it is first said, once a process.

    A language's files together take it a third of a second and some MiB.
    """
    return FluentResource(text)


def unread(folder: Path) -> dict[str, str]:
    """Return the messages of a language's files as they are written there, by id, the first of each."""
    found: dict[str, str] = {}
    for file in sorted(folder.glob("*.ftl")):
        parts = _BEGINS.split(_COMMENTS.sub("", file.read_text("utf-8")))
        for says, text in zip(parts[1::2], parts[2::2], strict=True):
            found.setdefault(says, text)
    return found


class Sentences:
    """The sentences of one language, from every .ftl file of its folder; each is read when first said.

    What it has not, *otherwise* has: the next language of those that its readers fall back on.
    """

    def __init__(self, folder: Path, tag: str) -> None:
        self.tag = tag
        self.otherwise: Sentences | None = None
        self.locale = locale_of(tag)
        self._written = unread(folder)

    @cached_property
    def _bundle(self) -> Bundle:
        """What says them: made when first needed, as it takes all that the Unicode data has of a language."""
        # Fluent's own isolation would also wrap numbers, commands, links and whole variants of a choice.
        return Bundle([str(self.locale).replace("_", "-")], functions=_FUNCTIONS, use_isolating=False)

    def __len__(self) -> int:
        return len(self._written)

    def has(self, says: str) -> bool:
        if says not in self._written:
            return False
        if not self._bundle.has_message(says):
            self._bundle.add_resource(_read(self._written[says]))
        return self._bundle.has_message(says) and self._bundle.get_message(says).value is not None

    def say(
        self, says: str, args: Mapping[str, object], held: list[Held], sign: str = SIGN
    ) -> tuple[Text, bool]:
        """Return the sentence and whether it is whole; *held* are the arguments that *args* has marks for.

        *sign* stands in front of each command that it names itself; arguments stay as they are.
        """
        shown, whole = self.marked(says, args)
        return self.filled(shown, held, sign=sign), whole

    def marked(self, says: str, args: Mapping[str, object]) -> tuple[str, bool]:
        """Return the sentence with a mark for each argument that has one, and whether it is whole."""
        pattern = self._bundle.get_message(says).value
        if pattern is None:
            return "", False
        shown, errors = self._bundle.format_pattern(pattern, dict(args))
        return str(shown), not errors

    def filled(
        self, pattern: str, held: list[Held], *, sign: str = SIGN, locale: Locale | None = None
    ) -> Text:
        """Return *pattern* with each mark exchanged for what it stands for, as one writes in *locale*."""
        ours = pattern if sign == SIGN else _NAMED.sub(sign, pattern)
        return _filled(ours, held, locale or self.locale)

    def plain(self, says: str) -> str:
        """Return a message that has no arguments, of the first language that has it; or nothing."""
        if simple := _SIMPLE.fullmatch(self._written.get(says, "")):
            return simple[1]
        if self.has(says):
            return self.say(says, {}, [])[0].plain
        return self.otherwise.plain(says) if self.otherwise is not None else ""


def _filled(pattern: str, held: list[Held], locale: Locale) -> Text:
    """Return *pattern* with each mark exchanged for its argument.

    An argument is isolated (Unicode TR 9, section 2.4.2) only where directions can mix, so that everybody
    else's messages hold no character that cannot be seen; and never where isolating marks would touch
    a link, an address or a command, which could then not be tapped or copied, nor around a bare number.
    """
    pieces = [piece for piece in _MARKS.split(pattern) if piece]
    stands_for = [held[ord(piece) - _FIRST_MARK] if _MARKS.fullmatch(piece) else None for piece in pieces]
    right_to_left = locale.character_order == "right-to-left"
    mixed = len(pieces) > 1 and (right_to_left or any(turns(each.text.plain) for each in stands_for if each))
    whole, spans = "", []
    for piece, each in zip(_joined(pieces, stands_for, locale.language), stands_for, strict=True):
        text = each.text if each else Text(piece)
        isolated = mixed and each and not each.bare
        whole += _FSI if isolated else ""
        spans += [Span(s.start + len(whole), s.length, s.mark, s.target) for s in text.spans]
        whole += text.plain + (_PDI if isolated else "")
    return Text(whole, tuple(sorted(spans, key=lambda span: (span.start, -span.length))))


def _joined(pieces: list[str], stands_for: list[Held | None], language: str) -> Iterator[str]:
    """Yield each of *pieces* as it stands beside what is put in before and behind it."""
    beside = ["", *(each.text.plain if each else "" for each in stands_for), ""]
    for at, piece in enumerate(pieces):
        put_in = stands_for[at] is not None
        yield piece if put_in else before(behind(beside[at], piece), beside[at + 2], language)


def turns(text: str) -> bool:
    """Return whether *text* holds a letter or digit that is written from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(each) in ("R", "AL", "AN") for each in text)


def _must_stand_bare(text: str) -> bool:
    words = text.split()
    if not words or _FIGURES.fullmatch(text):
        return True
    linked = any("://" in word or _SITE.match(word) for word in (words[0], words[-1]))
    return linked or bool(_COMMAND.match(text) or _ADDRESS.fullmatch(text))
