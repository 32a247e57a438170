"""Which hours somebody means who types them as they say them: each that it could be.

Must never choose between two, nor find an hour in what says more than one: whoever asked reads it back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, time

from bot.core.vocabulary import Vocabulary, latin_figures, plain
from bot.core.whole_words import leaves_no_blanks

_BETWEEN = re.compile(r"\s*[-–—]\s*|\s+")
HOURS = 24
_WITH_MINUTES = re.compile(r"(?<!\d)(\d{1,2})\s*[.点點](\d{2})分?(?!\d)")
_IN_A_ROW = re.compile(r"(?<!\d)(\d{2})(\d{2})(?!\d)")
_NUMBER = re.compile(r"(?<![\d+\-−])(\d{1,2})(?!\d)")
_LONGEST = 80
_MARK = "[\u102b-\u103e]"
"""What belongs to the Burmese letter before it."""


def hours_in(text: str, vocabulary: Vocabulary, today: date, languages: Sequence[str]) -> tuple[time, ...]:
    """Return the hour that *text* says and nothing else, or each that it could be; or none."""
    said = vocabulary.days.read(text, today, tuple(languages))
    return () if said.days else said.hours


def hours_asked_for(
    text: str, vocabulary: Vocabulary, today: date, languages: Sequence[str]
) -> tuple[time, ...]:
    """Return what `hours_in` does, where nothing but an hour was asked for: a number alone is one, too.

    By itself a number is each hour that it can be where some count from sunrise.
    """
    bare = _bare(text, vocabulary.until)
    shown = (text, bare, *_as_hours(text, vocabulary), *_as_hours(bare, vocabulary))
    return next((found for each in shown if (found := hours_in(each, vocabulary, today, languages))), ())


def _as_hours(text: str, vocabulary: Vocabulary) -> Iterator[str]:
    """Yield *text* with its number as an hour is written: "7.30", "0730", "8 утра", "eight", "الثامنة"."""
    figures = latin_figures(text.strip()[:_LONGEST])
    if any(character.isdigit() for character in figures):
        yield from _in_figures(figures, vocabulary)
        return
    words = figures.split()
    for length in (2, 1):
        for at in range(len(words) - length + 1):
            said = " ".join(words[at : at + length])
            hour = vocabulary.hours.get(plain(said)) or vocabulary.days.counted(said, vocabulary.typed)
            if hour is not None and 0 <= hour < HOURS:
                before, behind = " ".join(words[:at]), " ".join(words[at + length :])
                yield from _marked(f"{before} ", str(hour), f" {behind}", vocabulary)


def _in_figures(text: str, vocabulary: Vocabulary) -> Iterator[str]:
    for written in (_WITH_MINUTES, _IN_A_ROW):
        found = [each for each in written.finditer(text) if int(each[1]) < HOURS and int(each[2]) < 60]
        if len(found) == 1:
            yield f"{text[: found[0].start()]}{int(found[0][1])}:{found[0][2]}{text[found[0].end() :]}"
    if len(numbers := [*_NUMBER.finditer(text)]) == 1 and int(numbers[0][0]) < HOURS:
        yield from _marked(text[: numbers[0].start()], numbers[0][0], text[numbers[0].end() :], vocabulary)


def _marked(before: str, hour: str, behind: str, vocabulary: Vocabulary) -> Iterator[str]:
    """Yield what was said with a word for "o'clock" beside the *hour*, then as a clock shows it."""
    yield from (f"{before} {mark} {hour} {behind}" for mark in vocabulary.hour_marks)
    yield f"{before}{hour}:00{behind}"


def quiet_in(text: str, vocabulary: Vocabulary, today: date, languages: Sequence[str]) -> tuple[str, ...]:
    """Return from when until when *text* says, as "21:00-07:00", each way that it could be meant."""
    for start, end in _halves(_apart(text, vocabulary), vocabulary.starting):
        one = hours_in(start, vocabulary, today, languages) or hours_in(
            _bare(start, vocabulary.until), vocabulary, today, languages
        )
        first = start.split()[0]
        other = one and (
            hours_in(end, vocabulary, today, languages)
            or hours_in(f"{first} {end}", vocabulary, today, languages)
            or hours_in(_bare(end, vocabulary.until), vocabulary, today, languages)
        )
        if one and other:
            # Nobody counts from sunrise in the evening and from midnight in the morning.
            both = ((one[at], other[at]) for at in (0, -1))
            found = (f"{begins:%H:%M}-{ends:%H:%M}" for begins, ends in both if begins != ends)
            return tuple(dict.fromkeys(found))
    return ()


def from_until(hours: str) -> dict[str, time]:
    """Return what a sentence says of "21:00-07:00"."""
    start, _, end = hours.partition("-")
    return {"start": time.fromisoformat(start), "end": time.fromisoformat(end)}


def _apart(text: str, vocabulary: Vocabulary) -> str:
    """Return *text* with blanks round what leads to an hour, where its script has none: "从21:00到7:00"."""
    leading = [word for word in {*vocabulary.starting, *vocabulary.until} if leaves_no_blanks(word)]
    if not leading:
        return text
    either = "|".join(map(re.escape, sorted(leading, key=len, reverse=True)))
    return re.sub(rf"(?:{either})(?!{_MARK})", r" \g<0> ", text)


def _bare(half: str, until: frozenset[str]) -> str:
    """Return one of two hours without the words that lead to it or close it."""
    words = half.split()
    while words and plain(words[0]) in until:
        words = words[1:]
    while words and plain(words[-1]) in until:
        words = words[:-1]
    return " ".join(words)


def _halves(text: str, starting: frozenset[str]) -> Iterator[tuple[str, str]]:
    words = text.strip()[:_LONGEST]
    first, _, rest = words.partition(" ")
    words = rest.strip() if plain(first) in starting else words
    # From behind: what stands between the two says nothing of the first, and might be taken for the second.
    for found in reversed([*_BETWEEN.finditer(words)]):
        start, end = words[: found.start()], words[found.end() :]
        if start and end:
            yield start, end
            written_on = next((word for word in starting if plain(start).endswith(word)), "")
            if bare := plain(start).removesuffix(written_on).rstrip(" '"):
                yield bare, end
