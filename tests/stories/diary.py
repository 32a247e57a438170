"""What was read and said in the chats of a story, in order, and the part of it that the README shows.

Never adds a word: what is shown was said so, cut only where "…" says so; codes alone are blotted out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from textwrap import wrap
from zoneinfo import ZoneInfo

WIDTH = 108
_CODE = re.compile(r"([/!](?:start|join)) [A-Z0-9]{16}\b")
_SOON = timedelta(seconds=30)
"""A scene begins a moment before its hour."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What *who* said or pressed, and where; with nobody, *text* is a moment that the clock was turned to."""

    text: str
    place: str = ""
    who: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """The first entry by *who* in *place* with *words* in its text, and how many *lines* of it to show."""

    place: str
    who: str
    words: str
    lines: int = 9

    def fits(self, entry: Entry) -> bool:
        return (entry.place, entry.who) == (self.place, self.who) and self.words in entry.text


def page(diary: Sequence[Entry], chosen: Sequence[Shown], zones: Mapping[str, str]) -> str:
    """Return what is *chosen* of *diary*, each after the one before, by the clocks of *zones*."""
    left, lines, at, told = iter(diary), [], "", ""
    for each in chosen:
        for entry in left:
            at = at if entry.who else _hour(entry.text, zones)
            if each.fits(entry):
                break
        else:
            raise AssertionError(f"{each} does not come after what stands before it")
        if at != told:
            lines.append(at)
            told = at
        lines += _said(entry, each.lines)
    return "```text\n" + "\n".join(lines) + "\n```\n"


def _hour(moment: str, zones: Mapping[str, str]) -> str:
    when = datetime.fromisoformat(moment) + _SOON
    there = {name: when.astimezone(ZoneInfo(zone)) for name, zone in zones.items()}
    day = next(iter(there.values()))
    return " · ".join([f"{day:%a} {day.day} {day:%b}", *(f"{name} {own:%H}h" for name, own in there.items())])


def _said(entry: Entry, most: int) -> Iterator[str]:
    start = f"  {entry.place:<8}  {entry.who:<6}  "
    whole = _CODE.sub(r"\1 CODE", entry.text).splitlines()
    told = whole[:most] if len(whole) <= most else [*whole[: most - 1], f"{whole[most - 1]} …"]
    for line in told:
        for piece in wrap(line, WIDTH - len(start), break_on_hyphens=False):
            yield start + piece
            start = " " * len(start)
