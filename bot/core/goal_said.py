"""A goal as somebody types it: "Families with clean water: 40 → 400 families by 31 December".

Whatever is not said is left open, and read back before it counts. Never chooses between two days.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.core.day_said import DaySaid
from bot.core.figures.letters_for_figures import with_figures
from bot.core.files.goal_forms import spelt_number

LONGEST = 300
"""Most characters of a goal: it stands in lists."""
LONGEST_UNIT = 40
_ARROW = re.compile(r"\s*(?:→|➜|⇒|->|=>|=|←)\s*")
_KEY_WORDS = 4


@dataclass(frozen=True, slots=True)
class GoalSaid:
    """What was read; *baseline* and *target* are decimals as text, "" where none was said."""

    name: str
    baseline: str = ""
    target: str = ""
    unit: str = ""
    due_on: date | None = None
    unsure: bool = False
    """Which day was meant could not be told."""


def read_goal(text: str, within: Callable[[str], DaySaid], figure: Callable[[str], float | None]) -> GoalSaid:
    """Return what *text* says; *within* finds the day that it begins or ends with, *figure* a number."""
    said = within(text)
    rest = (said.rest if said.days else text).strip(" .،,;")
    head, tail = _apart(rest)
    sides = _ARROW.split(tail)
    values = [figure(side) for side in sides]
    if len(sides) == 2 and None not in values:
        baseline, target = values
    elif len(sides) == 1 and values[0] is not None:
        baseline, target = None, values[0]
    else:
        return GoalSaid(rest, due_on=said.day, unsure=len(said.days) > 1)
    unit = _unit(sides[-1]) if head else ""
    named = head or (rest if len(sides) == 1 else _without_figures(rest))
    return GoalSaid(named, _spelt(baseline), _spelt(target), unit, said.day, len(said.days) > 1)


def read_change(
    text: str, within: Callable[[str], DaySaid], figure: Callable[[str], float | None]
) -> GoalSaid:
    """Return what *text* says is to be different: figures, a unit, a day; with a name, another goal."""
    said = within(text)
    rest = (said.rest if said.days else text).strip(" .،,;")
    sides = [side.strip() for side in _ARROW.split(rest)]
    values = [figure(side) for side in sides]
    unread = any(side and value is None for side, value in zip(sides, values, strict=True))
    if unread or len(sides) > 2 or _apart(rest)[0]:
        return read_goal(text, within, figure)
    baseline = values[0] if len(sides) == 2 else None
    unit = _unit(sides[-1])
    return GoalSaid("", _spelt(baseline), _spelt(values[-1]), unit, said.day, len(said.days) > 1)


def key_of(name: str, otherwise: str) -> str:
    """Return what a goal may be called in commands: "people-reached"; *otherwise* if no letter is Latin."""
    bare = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", bare)
    return "-".join(words[:_KEY_WORDS]) if words and any(map(str.isalpha, words)) else otherwise


def _apart(text: str) -> tuple[str, str]:
    """Return what stands before the last colon with figures behind it, and what stands behind."""
    head, _, tail = text.replace("：", ":").rpartition(":")
    has_figures = any(unicodedata.decimal(c, None) is not None for c in tail)
    an_hour = head[-1:].isdecimal() and tail[:1].isdecimal()
    return (head.strip(), tail.strip()) if has_figures and not an_hour and head.strip() else ("", text)


def _unit(side: str) -> str:
    left = " ".join(_without_figures(side).split()).strip(" .,;،")
    return left if len(left) <= LONGEST_UNIT else ""


def _without_figures(text: str) -> str:
    shown = with_figures(_ARROW.sub(" ", text))
    kept = (" " if unicodedata.decimal(c, None) is not None else c for c in shown)
    return re.sub(r"\s[.,'٬٫\s]+", " ", f" {''.join(kept)} ").strip()


def _spelt(value: float | None) -> str:
    return "" if value is None else spelt_number(value)
