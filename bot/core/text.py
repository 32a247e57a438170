"""Words ready to be shown: plain text with marked spans, so that nothing typed can become markup.

Each adapter turns spans and buttons into its platform's own form. Nothing here knows a platform.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from bot.core.attachment import Attachment

Mark = Literal["strong", "quote", "original", "link", "mention", "code"]

DIRECTION_MARKS = "\u061c\u200e\u200f\u2066-\u2069"
"""What stands around words so that their line keeps its order, for a class of a regular expression."""
_JOINING = "\u200c\u200d\ufe0f"
"""What joins letters or parts them, or shows a sign as an emoji."""
_BLANK = "\u115f\u1160\u2800\u3164\uffa0"
"""Letters and a sign that are shown as nothing: fillers of Hangul, a pattern of Braille without a dot."""
_UNSEEN = frozenset(
    (0x034F, 0x17B4, 0x17B5, *range(0x180B, 0x1810), *range(0xFE00, 0xFE0F), *range(0xE0100, 0xE01F0))
)
"""Marks that are shown as nothing: a joiner, vowels that are not written, selectors of variants."""
_ISOLATE = "\u2068"
_LEFT_TO_RIGHT_MARK, _RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"
# Unclosed or overriding direction marks let one writer turn a whole line round (Unicode TR 9, section 2).
_DIRECTION_CONTROLS = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])


@dataclass(frozen=True, slots=True)
class Span:
    """A marked stretch of a text; *start* and *length* count code points.

    "quote" is somebody's words set apart; "original" is the untranslated wording, which a platform may fold
    away; "link" and "mention" carry *target*: an address such as "https://…" or a person's address such as
    "telegram:42".
    """

    start: int
    length: int
    mark: Mark
    target: str | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """Plain words and the spans marked in them, in order of their start."""

    plain: str
    spans: tuple[Span, ...] = ()

    def __add__(self, other: Text) -> Text:
        moved = tuple(replace(span, start=span.start + len(self.plain)) for span in other.spans)
        return Text(self.plain + other.plain, self.spans + moved)


def marked(plain: str, mark: Mark, target: str | None = None) -> Text:
    """Return *plain* with one mark over all of it."""
    return Text(plain, (Span(0, len(plain), mark, target),) if plain else ())


def joined(texts: Iterable[Text], by: str = "\n") -> Text:
    """Return *texts* one after the other, with *by* between them."""
    whole = list(texts)
    if len(whole) == 1:
        return whole[0]
    spans: list[Span] = []
    at = 0
    for text in whole:
        spans += [Span(span.start + at, span.length, span.mark, span.target) for span in text.spans]
        at += len(text.plain) + len(by)
    return Text(by.join(text.plain for text in whole), tuple(spans))


def without_direction_controls(text: str) -> str:
    """Return *text* without the characters that could reverse what stands around it."""
    return text.translate(_DIRECTION_CONTROLS)


def led(text: Text, *, right_to_left: bool, title: bool = False) -> Text:
    """Return a sentence of ours with a mark in front where a client would lay it out the wrong way round.

    Clients go by the first strong letter, and few pass over one that is isolated (HTML's dir=auto does not):
    a name at the front would turn the line. Words that stand alone hold no isolate and are left as they are,
    but as a *title*: a name there would turn all that stands below it.
    """
    strong = (unicodedata.bidirectional(character) for character in text.plain)
    first = next((kind for kind in strong if kind in ("L", "R", "AL")), None)
    if first is None or (first != "L") == right_to_left or (_ISOLATE not in text.plain and not title):
        return text
    return Text(_RIGHT_TO_LEFT_MARK if right_to_left else _LEFT_TO_RIGHT_MARK) + text


def as_name(text: str, longest: int = 80) -> str:
    """Return what somebody calls themselves as one line, "" if nothing of it can be seen.

    Its bearer chooses it, and it stands in sentences of ours: with line breaks it could write whole ones, and
    with what nobody sees be somebody else's. Joiners stay where scripts and emoji need them (Unicode TR 31,
    section 2.3), which no script with capitals does.
    """
    seen = ""
    for character in text[: 20 * longest]:
        joins = character in _JOINING
        if not joins or not _has_a_capital(seen[-1:]):
            seen += character if joins else _in_a_name(character)
    line = " ".join(seen.split())[:longest].strip()
    return line if line.strip(f"{_JOINING} ") else ""


def _in_a_name(character: str) -> str:
    kind = unicodedata.category(character)
    if kind in ("Cc", "Zl", "Zp", "Zs") or character in _BLANK:
        return " "
    return "" if kind in ("Cf", "Co", "Cs") or ord(character) in _UNSEEN else character


def _has_a_capital(character: str) -> bool:
    return character.lower() != character.upper()


@dataclass(frozen=True, slots=True)
class Button:
    """One thing to press. *label* is already in the reader's language.

    *sign* is an emoji that everybody takes for it ("👍"), shown where pressing is reacting; "" for none.
    """

    label: str
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """What one room is to be shown.

    *buttons* are numbered from 0, row by row; a press comes back with that number. *reply_to* is the
    platform's own id of an earlier message in the same room. *quiet* asks for no sound where the platform
    can. *attachment* is shown with the text as its caption. *thread* is the platform's id of the message
    whose thread this one stands in, where there are threads. *poll* asks for the buttons as the platform's
    own poll, where there are polls. *alone* says that it is for one person's eyes, in a talk with them.
    """

    text: Text
    buttons: tuple[tuple[Button, ...], ...] = ()
    reply_to: str | None = None
    quiet: bool = False
    attachment: Attachment | None = None
    thread: str | None = None
    poll: bool = False
    alone: bool = False

    @property
    def flat_buttons(self) -> tuple[Button, ...]:
        return tuple(button for row in self.buttons for button in row)
