"""How a goal is reached as a picture (PNG): a line of steps, where it began, and where it is to get.

Its name, what is counted, figures and days stand in it as its reader writes them, as far as a font of this
machine can draw that: no letter is ever drawn as a box, or unshaped. What cannot be drawn stands in the words
below it, which say the same without it. Needs the extra `charts`; without it there is no picture.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.util import find_spec
from io import BytesIO
from typing import Any
from zoneinfo import ZoneInfo

from bot.core.charting import Course
from bot.core.text import DIRECTION_MARKS

_WIDE, _HIGH = 960, 540
_LEFT, _RIGHT, _TOP, _BOTTOM = 110, 40, 128, 70
_INK, _GREY, _LINE, _GOAL = "#1b1b1b", "#9a9a9a", "#0b6e4f", "#b3541e"
_MOST = 2_000
"""Points that are drawn: the latest ones."""
_TITLE, _TEXT, _GAP = 28, 20, 12
_MARKS = re.compile(f"[{DIRECTION_MARKS}]")
FONTS = (
    "DejaVuSans.ttf",
    "NotoSans-Regular.ttf",
    "NotoNaskhArabic-Regular.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansMyanmar-Regular.ttf",
    "Padauk-Regular.ttf",
    "NotoSansCJK-Regular.ttc",
    "NotoSansSC-Regular.otf",
    "wqy-zenhei.ttc",
    "wqy-microhei.ttc",
)
"""Fonts that are looked for on the machine, behind the one that the library brings along."""
_SHAPED = range(0x0590, 0x1100)
"""Letters, from Hebrew to Burmese, that stand otherwise beside each other than alone."""


def _isoformat(day: date) -> str:
    return day.isoformat()


def number(value: float) -> str:
    """Return *value* in figures: whole where it is, else with up to two decimals."""
    return f"{value:.0f}" if value == int(value) else f"{value:.2f}".rstrip("0")


@dataclass(frozen=True, slots=True)
class Captions:
    """What stands in the picture beside the line, as its reader writes it.

    *title* is what the goal is called, *unit* what is counted; *day* and *figure* write days and numbers.
    """

    title: str = ""
    unit: str = ""
    day: Callable[[date], str] = _isoformat
    figure: Callable[[float], str] = number
    right_to_left: bool = False


def as_png(course: Course, zone: str, captions: Captions | None = None) -> bytes | None:
    """Return the picture of *course* by the clock of *zone*; None where nothing can draw."""
    if find_spec("PIL") is None:
        return None
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", (_WIDE, _HIGH), "white")
    _Sheet(ImageDraw.Draw(picture), captions or Captions()).draw(course, zone)
    out = BytesIO()
    picture.save(out, "PNG", optimize=True)
    return out.getvalue()


@dataclass
class _Sheet:
    """What is drawn on; Pillow's own things have no type here, as it is imported where it draws alone."""

    pen: Any
    captions: Captions

    def draw(self, course: Course, zone: str) -> None:
        points = course.points[-_MOST:]
        marks = [value for value in (course.baseline, course.target) if value is not None]
        low = min(0.0, *(value for _, value in points), *marks)
        high = max(*(value for _, value in points), *marks, low + 1)
        first, last = points[0][0], points[-1][0]
        span = (last - first).total_seconds() or 1.0

        left = max(_LEFT, *(self._wide(value) + 2 * _GAP for value in (low, high)))

        def across(at: float) -> float:
            return left + (_WIDE - left - _RIGHT) * at / span

        def up(value: float) -> float:
            return _HIGH - _BOTTOM - (_HIGH - _TOP - _BOTTOM) * (value - low) / (high - low)

        self._head()
        for value in dict.fromkeys((low, high)):
            self.pen.line((left, up(value), _WIDE - _RIGHT, up(value)), _GREY, 1)
            self._figure((left - _GAP, up(value)), value, _INK, "rm")
        if course.target is not None:
            self._dashed(left, up(course.target))
            self._figure((_WIDE - _RIGHT, up(course.target) - 6), course.target, _GOAL, "rb")
        before = up(points[0][1] if course.baseline is None else course.baseline)
        steps = [(across(0.0), before)]
        for at, value in points:
            x = across((at - first).total_seconds())
            steps += [(x, steps[-1][1]), (x, up(value))]
        self.pen.line([*steps, (float(_WIDE - _RIGHT), steps[-1][1])], _LINE, 4)
        self._figure((_WIDE - _RIGHT - 10, steps[-1][1] - 8), points[-1][1], _LINE, "rb")
        self._days(left, *(at.astimezone(ZoneInfo(zone)).date() for at in (first, last)))

    def _head(self) -> None:
        """Write what the goal is called and what is counted, on the side on which its reader begins."""
        x, anchor = (_WIDE - _RIGHT, "ra") if self.captions.right_to_left else (_RIGHT, "la")
        self._text((x, 18), _cut(self.captions.title, _TITLE, _WIDE - 2 * _RIGHT), _INK, anchor, _TITLE)
        self._text((x, 60), _cut(self.captions.unit, _TEXT, _WIDE - 2 * _RIGHT), _GREY, anchor)

    def _days(self, left: float, first: date, last: date) -> None:
        y = _HIGH - 24
        self._text((left, y), self.captions.day(first), _INK, "ls", or_else=first.isoformat())
        if last != first:
            end = (_WIDE - _RIGHT, y)
            self._text(end, self.captions.day(last), _INK, "rs", or_else=last.isoformat())

    def _figure(self, at: tuple[float, float], value: float, ink: str, anchor: str) -> None:
        self._text(at, self.captions.figure(value), ink, anchor, or_else=number(value))

    def _text(
        self,
        at: tuple[float, float],
        text: str,
        ink: str,
        anchor: str,
        size: int = _TEXT,
        *,
        or_else: str = "",
    ) -> None:
        """Write *text*, or in its place *or_else*, where a font can draw it whole."""
        for words in (_bare(text), or_else):
            font = font_for(words, size) if words else None
            if font is not None:
                self.pen.text(at, words, ink, font, anchor=anchor)
                return

    def _wide(self, value: float) -> float:
        """Return over how many pixels a figure goes."""
        written = next(filter(_can_be_drawn, (_bare(self.captions.figure(value)), number(value))), "")
        font = font_for(written, _TEXT) if written else None
        return float(font.getlength(written)) if font else 0.0

    def _dashed(self, left: float, y: float) -> None:
        for x in range(round(left), _WIDE - _RIGHT, 18):
            self.pen.line((x, y, min(x + 10, _WIDE - _RIGHT), y), _GOAL, 2)


def _bare(text: str) -> str:
    """Return *text* on one line, without the marks that tell a direction: they are no letters."""
    return " ".join(_MARKS.sub("", text).split())


def _cut(text: str, size: int, wide: int) -> str:
    """Return as much of *text* as goes into so many pixels, by whole words where it has blanks."""
    left = _bare(text)
    font = font_for(left, size) if left else None
    if font is None or font.getlength(left) <= wide:
        return left
    while left and font.getlength(f"{left} …") > wide:
        shorter = left.rpartition(" ")[0]
        left = shorter if len(shorter) > len(left) // 2 else left[:-1]
    return f"{left} …"


def _can_be_drawn(text: str) -> bool:
    """Tell whether *text* can be drawn."""
    return bool(text) and font_for(text, _TEXT) is not None


def font_for(text: str, size: int) -> Any:
    """Return the first font that draws *text* whole, each letter in its shape; None where there is none."""
    from PIL import features

    if any(ord(c) in _SHAPED for c in text) and not features.check("raqm"):
        return None
    for name in ("", *FONTS):
        font = _font(name, size)
        if font is not None and _draws(font, text):
            return font
    return None


def _font(name: str, size: int) -> Any:
    from PIL import ImageFont

    if not name:
        return ImageFont.load_default(size)
    path = _path(name)
    return ImageFont.truetype(path, size) if path else None


@cache
def _path(name: str) -> str:
    """Return where the font called *name* is on this machine; "" where it is not."""
    from PIL import ImageFont

    try:
        return str(ImageFont.truetype(name, _TEXT).path)
    except OSError:
        return ""


def _draws(font: Any, text: str) -> bool:
    """Tell whether *font* has each letter of *text*: what it has not it draws as the same box."""
    box = _drawn(font, "\uffff")
    letters = (c for c in {*text} - {" "} if unicodedata.category(c) != "Cf")
    return not any(_drawn(font, letter) == box for letter in letters)


def _drawn(font: Any, letter: str) -> tuple[tuple[int, int], bytes]:
    mask = font.getmask(letter)
    return mask.size, bytes(mask)
