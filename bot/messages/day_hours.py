"""Hours said beside a day or alone: "saa 12 jioni", "half past six", "18h30", each that it could be.

It must never choose between a clock that begins at midnight and one that begins at sunrise.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import time

from bot.messages.day_parts import Way
from bot.messages.day_words import DayWords, Kind, compared

_SIX_HOURS_ON = frozenset({"sw"})
"""Languages whose clock begins at sunrise: one o'clock is seven."""
_PARTS = (Kind.MORNING, Kind.AFTERNOON, Kind.NIGHT)
_MINUTES = (30, 15, -15)
"""What stands beside a whole hour, in the order of its words: half past, a quarter past, a quarter to."""


_TOKEN = re.compile(r"\S+")
_ENDS = ".,;:!?…)»”\"'"
_MOST_WORDS = 5
"""Of an hour: "saa nne na nusu asubuhi"."""
_MOST_TOLD = 4


def counts_from_sunrise(language: str) -> bool:
    """Return whether those who speak a language call seven in the morning one o'clock."""
    return language.split("-")[0] in _SIX_HOURS_ON


def sunrise_hours(
    text: str, words: DayWords, read: Callable[[str], tuple[time, ...]]
) -> list[tuple[str, time, time]]:
    """Return the hours in *text*, by a clock that begins at sunrise, that others may take for theirs.

    Each as it was written, with both that it may be. *words* are of the language that it is in, *read* says
    which hour a text is and nothing else.
    """
    found: dict[str, tuple[str, time, time]] = {}
    tokens = [*_TOKEN.finditer(text)]
    for at, token in enumerate(tokens):
        if Kind.HOUR not in words.means.get(compared(token[0]), {}):
            continue
        ends = (each.end() for each in reversed(tokens[at + 1 : at + _MOST_WORDS]))
        for written in (text[token.start() : end].rstrip(_ENDS) for end in ends):
            if len(hours := read(written)) > 1:
                found.setdefault(compared(written), (written, hours[0], hours[1]))
                break
    return [*found.values()][:_MOST_TOLD]


def hours_apart(way: Way, figures: tuple[time, ...], language: str) -> Iterator[tuple[tuple[time, ...], Way]]:
    """Yield the hour that is said (none, one, two where the language has its own clock), and what else is."""
    parts = [at for at, kind in enumerate(way.order) if kind in _PARTS]
    part = way.order[parts[0]] if parts else None
    marks = [at for at, kind in enumerate(way.order) if kind is Kind.HOUR]
    past = [at for at, kind in enumerate(way.order) if kind is Kind.MINUTES]
    if len(parts) > 1 or len(marks) > 1 or len(past) > 1 or (past and figures):
        return
    beside = marks or past
    if figures:
        shown = _clocks(figures[0], part, language if marks or parts else "")
        yield shown, way.without(*parts, *marks)
    elif not beside:
        yield (), way.without(*parts)
    else:
        for at in (beside[0] + 1, beside[0] - 1):
            if 0 <= at < len(way.taken) and way.order[at] is Kind.NUMBER and way.taken[at][1] < 24:
                said = _with_minutes(way.taken[at][1], _MINUTES[way.taken[past[0]][1]] if past else 0)
                yield _clocks(said, part, language), way.without(*parts, *marks, *past, at)


def _with_minutes(hour: int, past: int) -> time:
    """Return "three less a quarter" as 2:45; less than one is twelve, as it is on a clock's face."""
    minutes = hour * 60 + past
    minutes += 12 * 60 if minutes < 60 and past < 0 else 0
    return time(minutes // 60, minutes % 60)


def _clocks(said: time, part: Kind | None, language: str) -> tuple[time, ...]:
    """Return *said* on the clock; where the language counts from sunrise, by that first, then as said."""
    plainly = said.replace(hour=_on_the_clock(said.hour, part))
    if not counts_from_sunrise(language) or not 1 <= said.hour <= 12:
        return (plainly,)
    return (said.replace(hour=_since_sunrise(said.hour, part)), plainly)


def _on_the_clock(hour: int, part: Kind | None) -> int:
    if part is None or hour > 12:
        return hour
    early = part is Kind.MORNING or (part is Kind.NIGHT and (hour < 6 or hour == 12))
    return hour % 12 + (0 if early else 12)


def _since_sunrise(hour: int, part: Kind | None) -> int:
    """Return what "saa 12" means: six in the morning or in the evening."""
    shown = (hour + 6) % 12
    if part is None:
        return shown if shown >= 6 else shown + 12
    if part is Kind.MORNING:
        return shown
    if part is Kind.NIGHT:
        return shown + 12 if shown >= 6 else shown
    # "saa 5 mchana" is eleven, still before noon; "saa 12 jioni" is six in the evening.
    return shown if shown == 11 else shown + 12
