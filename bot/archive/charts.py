"""How a goal is reached as a picture (PNG): a line of steps, where it began, and where it is to get.

Holds figures and days alone, which every reader knows: the words stand below it, in their language. Needs the
extra `charts`; without it there is no picture.
"""

from __future__ import annotations

from importlib.util import find_spec
from io import BytesIO
from zoneinfo import ZoneInfo

from bot.core.charting import Course

_WIDE, _HIGH = 960, 540
_LEFT, _RIGHT, _TOP, _BOTTOM = 110, 40, 40, 70
_INK, _GREY, _LINE, _GOAL = "#1b1b1b", "#9a9a9a", "#0b6e4f", "#b3541e"
_MOST = 2_000
"""Points that are drawn: the latest ones."""


def as_png(course: Course, zone: str) -> bytes | None:
    """Return the picture of *course* by the clock of *zone*; None where nothing can draw."""
    if find_spec("PIL") is None:
        return None
    from PIL import Image, ImageDraw, ImageFont

    picture = Image.new("RGB", (_WIDE, _HIGH), "white")
    pen, font = ImageDraw.Draw(picture), ImageFont.load_default(22)
    points = course.points[-_MOST:]
    marks = [value for value in (course.baseline, course.target) if value is not None]
    low = min(0.0, *(value for _, value in points), *marks)
    high = max(*(value for _, value in points), *marks, low + 1)
    first, last = points[0][0], points[-1][0]
    span = (last - first).total_seconds() or 1.0

    def across(at: float) -> float:
        return _LEFT + (_WIDE - _LEFT - _RIGHT) * at / span

    def up(value: float) -> float:
        return _HIGH - _BOTTOM - (_HIGH - _TOP - _BOTTOM) * (value - low) / (high - low)

    for value in dict.fromkeys((low, high)):
        pen.line((_LEFT, up(value), _WIDE - _RIGHT, up(value)), _GREY, 1)
        pen.text((_LEFT - 12, up(value)), number(value), _INK, font, anchor="rm")
    if course.target is not None:
        _dashed(pen, up(course.target))
        pen.text((_WIDE - _RIGHT, up(course.target) - 6), number(course.target), _GOAL, font, anchor="rb")
    before = up(points[0][1] if course.baseline is None else course.baseline)
    steps = [(across(0.0), before)]
    for at, value in points:
        x = across((at - first).total_seconds())
        steps += [(x, steps[-1][1]), (x, up(value))]
    pen.line([*steps, (float(_WIDE - _RIGHT), steps[-1][1])], _LINE, 4)
    pen.text((_WIDE - _RIGHT - 10, steps[-1][1] - 8), number(points[-1][1]), _LINE, font, anchor="rb")
    days = [at.astimezone(ZoneInfo(zone)).date() for at in (first, last)]
    pen.text((_LEFT, _HIGH - 24), days[0].isoformat(), _INK, font, anchor="ls")
    if days[1] != days[0]:
        pen.text((_WIDE - _RIGHT, _HIGH - 24), days[1].isoformat(), _INK, font, anchor="rs")
    out = BytesIO()
    picture.save(out, "PNG", optimize=True)
    return out.getvalue()


def number(value: float) -> str:
    """Return *value* in figures: whole where it is, else with up to two decimals."""
    return f"{value:.0f}" if value == int(value) else f"{value:.2f}".rstrip("0")


def _dashed(pen, y: float) -> None:  # type: ignore[no-untyped-def]  # Pillow is imported where it draws
    for x in range(_LEFT, _WIDE - _RIGHT, 18):
        pen.line((x, y, min(x + 10, _WIDE - _RIGHT), y), _GOAL, 2)
