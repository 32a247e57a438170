"""Where in a sentence a day is said, and what else the sentence says: "call them by Friday".

It must never take a day that a word beside it makes another, nor leave words that end in the air: what would
is kept whole, as it was typed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Set
from dataclasses import replace
from datetime import date

from bot.core.day_said import DaySaid
from bot.core.whole_words import leaves_no_blanks
from bot.messages.day_parts import DAY_BEFORE_VERB, Parts, closed, dated, parts_of
from bot.messages.day_words import DayWords, Kind, compared

MOST_CHARACTERS = 80
_MOST_WORDS = 9
_MOST_LOOKED_THROUGH = 400
"""Characters of a sentence in whose middle a day is looked for."""
_MOST_DAYS = 6
_WORD = 30
"""As many characters a word about days may have, several of a language's words being one."""
_LONGEST = 240
"""Characters at an end of what is said among which a day is looked for there."""
_COMMAS = ",،，"
_LOOSE_ENDS = " ,،，;:-–"
_VIRAMA, _ASAT = "\u1039", "\u103a"
_FIGURES = re.compile(r"\d+(?!\d)")
_LIGHT = {Kind.BY, Kind.OVER}
_BESIDE = {Kind.THIS, Kind.COMING, Kind.NEXT, Kind.FOLLOWING, Kind.WEEK_ON}
_RELATIVE = {Kind.TOMORROW, Kind.AFTER, Kind.FROM_NOW} | (_BESIDE - {Kind.THIS})
_MONTHS = {Kind.MONTH, Kind.PERSIAN, Kind.ISLAMIC}

Read = Callable[[str], DaySaid]
"""What a text says that is about a day and nothing else, beside others."""


class Within:
    """Finds a day in what is said in one language."""

    def __init__(self, words: DayWords, read: Read) -> None:
        self._words = words
        self._read = read
        self._base = words.tag.split("-")[0]

    def found(self, text: str) -> DaySaid | None:
        """Return the day that *text* ends with, begins with, or says in the middle; None where it says none.

        Without a day and with the whole text as the rest: a word beside it makes another day of it.
        """
        return self._at_the_end(text) or self._at_the_beginning(text) or self._in_the_middle(text)

    def several(self, text: str) -> DaySaid | None:
        """Return the days of *text* where it says several and nothing else: "the 5th and the 7th"."""
        taken = self._ending(text)
        return taken[1] if taken and taken[0] == 0 and len(taken[1].days) > 1 else None

    # --- at the end -----------------------------------------------------------------------------------------

    def _at_the_end(self, text: str) -> DaySaid | None:
        taken = self._ending(text)
        if taken is None:
            return None
        at, said = taken
        front = text[:at]
        if not said.days:
            return DaySaid(rest=text)
        if said.hours or (self._names_several(text[at:]) and front.strip(_LOOSE_ENDS)):
            # Nobody's hour is lost with the day, nor one of two days: they stay where they were said.
            return replace(said, rest=text)
        return replace(said, rest=self._left(front.rstrip(_LOOSE_ENDS), text))

    def _names_several(self, taken: str) -> bool:
        """Return whether more than one day is named, and not one that may be two."""
        parts = parts_of(compared(taken), self._words)
        return parts is None or sum(Kind.WEEKDAY in each for each in parts.words) > 1

    def _left(self, rest: str, text: str) -> str:
        """Return the *rest* of *text*, and *text* itself where the rest would end in the air."""
        return text if self._words.hanging.search(compared(rest[-MOST_CHARACTERS:])) else rest

    def _ending(self, text: str, beside: int = 0) -> tuple[int, DaySaid] | None:
        """Return where the day begins that *text* ends with, *beside* others; no days: not to be taken."""
        longest = self._longest_ending(text)
        if longest is None:
            return None
        start = self._led_from(text, self._without_lead(text, *longest))
        front, said = text[:start], longest[1]
        shortest = self._shortest_ending(text, *longest)
        if self._turned(text[:shortest], text[shortest:], ""):
            return start, DaySaid()
        if self._counted_before(front, text[start:]):
            return start, DaySaid()
        return self._with_earlier(front, said, beside + 1) or (start, said)

    def _with_earlier(self, front: str, said: DaySaid, beside: int) -> tuple[int, DaySaid] | None:
        """Return what was *said* with the day that "and" joins to it; no days behind another and a comma."""
        before = self._joined_to(front)
        if before is None:
            return None
        earlier = self._ending(before, beside) if beside < _MOST_DAYS else (0, DaySaid())
        if earlier is None:
            return (len(front), DaySaid()) if self._ends_in_number(before) else None
        if not earlier[1].days or front.rstrip()[-1] in _COMMAS:
            return len(front), DaySaid()
        return earlier[0], DaySaid(tuple(sorted({*earlier[1].days, *said.days})), said.hours)

    def _longest_ending(self, text: str) -> tuple[int, DaySaid] | None:
        timed: tuple[int, DaySaid] | None = None
        for at in _cuts(text, last=True):
            said = self._read(text[at:])
            if said.days and (
                self._parts_a_word(text[:at], text[at:]) or self._parts_a_date(text[:at], text[at:])
            ):
                continue
            if said.days and not said.hours:
                return at, said
            if said.days:
                timed = timed or (at, said)
        return timed

    def _shortest_ending(self, text: str, at: int, said: DaySaid) -> int:
        """Return where the fewest words begin that say the same, "by" among them: others may turn it."""
        shortest = at
        for cut in (each for each in _cuts(text, last=True) if each > at):
            if self._begins_with_by(text[shortest:]) or self._read(text[cut:]) != said:
                break
            if self._says_which(text[shortest:cut]):
                break
            shortest = cut
        return shortest

    def _says_which(self, typed: str) -> bool:
        """Return whether a word says which of several days is meant: "next", if it changes nothing today."""
        parts = parts_of(compared(typed), self._words)
        return parts is not None and any(_BESIDE & set(each) for each in parts.words)

    def _without_lead(self, text: str, at: int, said: DaySaid) -> int:
        """Return where the day itself begins, behind words that say nothing of which it is."""
        begins = at
        for cut in (each for each in _cuts(text, last=True) if each > at):
            parts = parts_of(compared(text[at:cut]), self._words)
            light = parts and parts.words and all(_LIGHT & set(each) for each in parts.words)
            if not light or parts is None or parts.numeric or parts.hours or self._read(text[cut:]) != said:
                break
            begins = cut
        return begins

    def _led_from(self, text: str, at: int) -> int:
        """Return where the words begin that lead to the day at *at* and go with it."""
        cuts = (each for each in _cuts(text[:at], last=True) if each < at)
        return next((cut for cut in cuts if self._words.lead.fullmatch(compared(text[cut:at]))), at)

    def _begins_with_by(self, text: str) -> bool:
        first = self._words.pattern.match(compared(text))
        return first is not None and Kind.BY in self._words.means[first[0]]

    def _joined_to(self, front: str) -> str | None:
        """Return what stands before "and" or a comma at the end of *front*."""
        if front.strip()[-1:] in {*_COMMAS}:
            return front.rstrip(_LOOSE_ENDS)
        for cut in reversed([*_cuts(front, last=True)]):
            if cut and self._words.joined.fullmatch(compared(front[cut:])):
                return front[:cut].rstrip(_LOOSE_ENDS)
        return None

    def _ends_in_number(self, front: str) -> bool:
        return self._ends_in(front, {Kind.NUMBER})

    def _ends_in(self, front: str, kinds: Set[Kind]) -> bool:
        last = compared(front[-MOST_CHARACTERS:]).strip().split(" ")[-1:]
        if not last or not last[0]:
            return False
        parts = parts_of(last[0], self._words)
        if parts is not None:
            return bool(parts.words and kinds & parts.words[-1].keys())
        # Where no blank parts it from what stands before: "我会写1月".
        words = (each for each in self._words.pattern.finditer(last[0]) if each.end() == len(last[0]))
        return any(kinds & self._words.means[each[0]].keys() for each in words)

    def _counted_before(self, front: str, taken: str) -> bool:
        """Return whether a number right in front makes so many of what was *taken*: "3 | next month"."""
        parts = parts_of(compared(taken), self._words)
        counted = {Kind.UNIT, Kind.MONTH_END}
        return bool(parts and any(counted & set(each) for each in parts.words)) and self._ends_in_number(
            front
        )

    # --- at the beginning -----------------------------------------------------------------------------------

    def _at_the_beginning(self, text: str) -> DaySaid | None:
        """Take a day that comes first; its words go where one of them, or a comma, makes a deadline of it."""
        for at in reversed([*_cuts(text, last=False)]):
            front, rest = text[:at].strip(), text[at:].strip()
            if not rest or (front[-1:] not in _COMMAS and self._words.hanging.search(compared(front))):
                continue
            parts = parts_of(compared(front), self._words)
            said = self._read(front) if parts and not parts.loose else None
            if not parts or not said or not said.days or self._parts_a_word(text[:at], text[at:]):
                continue
            if self._turned("", front, rest):
                return DaySaid(rest=text)
            due = front[-1] in _COMMAS or leaves_no_blanks(front + rest[0])
            due = due or any(_LIGHT & set(each) for each in (*parts.words[:1], *parts.words[-1:]))
            if not due and not self._says_when(parts, compared(front)):
                continue  # "May 5 people come?", "Friday meeting notes"
            whole = said.hours or not due or self._names_several(front)
            return replace(said, rest=text if whole else rest.lstrip(" ,،，:"))
        return None

    # --- in the middle --------------------------------------------------------------------------------------

    def _in_the_middle(self, text: str) -> DaySaid | None:
        """Take the one day that is said between other words, which stay as they are."""
        if len(text) > _MOST_LOOKED_THROUGH:
            return None
        days: set[date] = set()
        typed = compared(text)
        for start, end in self._runs(typed):
            for before, taken, behind in _spans(typed, start, end):
                said = self._read(taken)
                if not said.days or not self._due(taken):
                    continue
                if self._parts_a_word(before, taken) or self._parts_a_word(taken, behind):
                    continue
                if self._parts_a_date(before, taken):
                    continue
                at = self._shortest_ending(taken, 0, said)
                if self._turned(before + taken[:at], taken[at:], behind) or self._counted_before(
                    before, taken
                ):
                    return DaySaid(rest=text)
                days |= {*said.days}
                break
        return DaySaid(tuple(sorted(days)), rest=text) if days else None

    def _due(self, taken: str) -> bool:
        """Return whether words about a day, in the middle of others, say that something is due then."""
        parts = parts_of(taken, self._words)
        if parts is None or parts.loose or not (parts.words or parts.numeric):
            return False
        led = bool(parts.words) and Kind.BY in parts.words[0]
        return led or self._says_when(parts, taken)

    def _says_when(self, parts: Parts, typed: str) -> bool:
        """Return whether words about a day say when, and are no part of a name: "friday meeting".

        A day of a month may be one where no word behind it says that something is due then.
        """
        if any(_RELATIVE & set(each) for each in parts.words):
            return True
        named = any(Kind.MONTH in each for each in parts.words)
        named = named or any(len(each.numbers) == 2 for each in parts.numeric)
        return self._base in DAY_BEFORE_VERB and (not named or closed(typed.strip(), self._words))

    def _runs(self, typed: str) -> Iterator[tuple[int, int]]:
        """Yield from where to where *typed*, as words are compared, has words about days and no others."""
        at = start = 0
        running = False
        while at <= len(typed):
            end = self._known_to(typed, at) if at < len(typed) else None
            if end is None and running:
                yield start, at
            if end is None:
                running, at = False, at + 1
                continue
            start = start if running else at
            running, at = True, end

    def _known_to(self, typed: str, at: int) -> int | None:
        if typed[at] in " ,،，:" or (typed[at] in "-/.'’" and at):
            return at + 1
        if word := self._words.pattern.match(typed, at):
            return word.end()
        number = _FIGURES.match(typed, at)
        # Where blanks part words, figures behind a letter are no number of their own.
        apart = not at or not typed[at - 1].isalnum() or leaves_no_blanks(typed[at - 1])
        return number.end() if number and apart else None

    def _parts_a_word(self, before: str, behind: str) -> bool:
        """Return whether a word or a number goes on from *before* to *behind*: "por la | mañana", "1|5日"."""
        if before[-1:].isdigit() and behind[:1].isdigit():
            return True
        first, second = compared(before[-_WORD:]), compared(behind[:_WORD])
        blank = " " if before[-1:].isspace() or behind[:1].isspace() else ""
        whole = f"{first}{blank}{second}"
        found = (self._words.pattern.match(whole, at) for at in range(len(first)))
        return any(each and each.end() > len(first) + len(blank) for each in found)

    def _parts_a_date(self, before: str, taken: str) -> bool:
        """Return whether a number and the month beside it are parted: "10 | December at 4", "1月 | 15日"."""
        parts = parts_of(compared(taken), self._words)
        if parts is None or len(parts.words) < 2:
            return False
        if Kind.NUMBER in parts.words[0]:
            return self._ends_in(before, _MONTHS)
        if not _MONTHS & set(parts.words[0]):
            return False
        return Kind.NUMBER not in parts.words[1] and self._ends_in(before, {Kind.NUMBER})

    # --- beside ---------------------------------------------------------------------------------------------

    def _turned(self, before: str, taken: str, behind: str) -> bool:
        """Return whether a word beside what was *taken* for a day, or at its end, makes another day of it."""
        words = self._words
        front, day = compared(before[-MOST_CHARACTERS:]), compared(taken)
        led = words.light.match(day)
        lead = led[0] if led else ""
        # "月底" ends with a word that makes another day of others.
        unmarked = words.month_end.sub(lambda each: "_" * len(each[0]), day)
        found, inside = (words.turned_before.search(each) for each in (f"{front} {lead}", unmarked))
        if (found and found.start() < len(front)) or (inside and inside.start() > len(lead)):
            return True
        if self._reckoned(front, day, compared(behind[:MOST_CHARACTERS])):
            return True
        return (
            taken[-1] not in _COMMAS
            and words.turned_behind.match(compared(behind[:MOST_CHARACTERS])) is not None
        )

    def _reckoned(self, front: str, day: str, behind: str) -> bool:
        """Return whether another day is counted from what was taken, or is after it, or it ends several."""
        whole = " ".join((front, day, behind))
        at, end = len(front) + 1, len(front) + 1 + len(day)
        found = (
            each for pattern in (self._words.reckoned, self._words.ago) for each in pattern.finditer(whole)
        )
        if any(each.start() < end and each.end() > at for each in found):
            return True
        later = self._words.after.match(behind.lstrip())
        return later is not None and dated(parts_of(day, self._words))


def _cuts(text: str, *, last: bool) -> Iterator[int]:
    """Yield where a day at the end of *text* may begin; or where one at its beginning may end."""
    blanks = not leaves_no_blanks(text[-_LONGEST:] if last else text[:_LONGEST])
    most = _MOST_WORDS if blanks else MOST_CHARACTERS // 2
    first = max(0, len(text) - _LONGEST) if last else 0
    looked = text[first : first + _LONGEST]
    found = (first + each.end() for each in re.finditer(r"\s+" if blanks else r"(?s).", looked))
    cuts = [at for at in found if blanks or at == len(text) or not _goes_on(text, at)]
    yield from [*([0] if not first else []), *cuts][-most:] if last else [*cuts, len(text)][:most]


def _goes_on(text: str, at: int) -> bool:
    """Return whether a syllable that began before *at* goes on there, as Burmese writes them."""
    stacked = text[at - 1] == _VIRAMA or text[at : at + 2][1:] in (_VIRAMA, _ASAT)
    return stacked or unicodedata.category(text[at])[0] == "M"


def _spans(typed: str, start: int, end: int) -> Iterator[tuple[str, str, str]]:
    """Yield what of a run may say a day, the longest first, with what stands before it and behind."""
    run = typed[start:end]
    cuts = [0, *_cuts(run, last=False)]
    spans = ((one, other) for one in cuts for other in cuts if one < other)
    for one, other in sorted(spans, key=lambda each: each[0] - each[1]):
        taken = run[one:other].lstrip()
        if taken:
            yield typed[: start + other - len(taken)], taken.rstrip(), typed[start + other :]
