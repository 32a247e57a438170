"""Words and numbers about a day, put together: which day, or which two, "friday next week" is.

It must never pass over a word that it does not know: whoever says more than a day says something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from itertools import islice, pairwise, product

from dateutil.relativedelta import relativedelta

from bot.core.day_said import day_in
from bot.messages import calendars
from bot.messages.day_words import DayWords, Kind, Means

_TIME = re.compile(
    r"(?<![\d/.\-])(?P<h>\d{1,2})(?:[:٫]\s?(?P<m>\d{2})|\s?h\s?(?P<m2>\d{2})?|(?=\s?[ap]\.?m\b))(?![\d/])"
    r"\s?(?:(?P<half>[ap])\.?m\b\.?)?(?![^\W\d_])"
)
_NUMERIC = re.compile(r"(?<![\d/.:])(\d{1,4})([/.\-])(\d{1,2})(?:\2(\d{1,4}))?(?![\d/:]|[.,]\d)")
_NUMBER = re.compile(r"(?<!\d)\d{1,4}(?!\d)")
_SEPARATORS = re.compile(r"[\s,.،;؛!?؟。，၊။\-–'’]+")
_OWN_MONTHS = frozenset({"fa"})
"""Languages in which a month without a name may well be one of another calendar."""
DAY_BEFORE_VERB = frozenset({"fa", "my", "tr", "zh"})
"""Languages that say a day in the middle, and what makes a deadline of it behind it, if at all."""
_NEAR = (Kind.TODAY, Kind.TOMORROW, Kind.AFTER)
_LIGHT = (Kind.OVER, Kind.BY)
_NEXT = frozenset({Kind.COMING, Kind.NEXT, Kind.FOLLOWING})
_DATED = frozenset({Kind.MONTH_END, Kind.WEEKDAY, Kind.MONTH, Kind.PERSIAN, Kind.ISLAMIC})
_MONTHS = frozenset({Kind.MONTH, Kind.PERSIAN, Kind.ISLAMIC})
_FROM_A_RANK = 1
_WEEK, _MONTH = 1, 2
_WAYS = 96
_TWELVE = 12


class Figures(int):
    """A number in figures: only words are put together, "two ten five"; "10 4" are two numbers."""


@dataclass(frozen=True, slots=True)
class Numeric:
    """Numbers with strokes, points or hyphens between them, as written; *mark* is what stands between."""

    numbers: tuple[int, ...]
    mark: str
    year_first: bool


@dataclass(frozen=True, slots=True)
class Parts:
    """What a text consists of, if it is about a day and nothing else.

    Attributes:
        words: What each word may be, in order.
        numeric: Its dates in numbers.
        hours: Times of day written with figures, each with how far it is settled whether it is before noon.
        loose: Words that are short names of weekdays and may be something else.
    """

    words: tuple[Means, ...] = ()
    numeric: tuple[Numeric, ...] = ()
    hours: tuple[time, ...] = ()
    loose: bool = False


def parts_of(text: str, words: DayWords) -> Parts | None:
    """Return what *text*, in the form that `compared` gives, consists of; None if anything else is in it."""
    found: list[Means] = []
    numeric: list[Numeric] = []
    hours: list[time] = []
    loose = False
    at = 0
    while at < len(text):
        if gap := _SEPARATORS.match(text, at):
            at = gap.end()
        elif figures := _NUMERIC.match(text, at):
            numeric.append(_numeric(figures))
            at = figures.end()
        elif clock := _TIME.match(text, at):
            hour = _hour(clock)
            if hour is None:
                return None
            hours.append(hour)
            at = clock.end()
        elif word := words.pattern.match(text, at):
            found.append(words.means[word[0]])
            loose = loose or word[0] in words.loose
            at = word.end()
        elif number := _NUMBER.match(text, at):
            found.append({Kind.NUMBER: Figures(number[0])})
            at = number.end()
        else:
            return None
    return Parts(tuple(found), tuple(numeric), tuple(hours), loose)


def dated(parts: Parts | None) -> bool:
    """Return whether a day of the week, a month or a date is named: no length of time, no "tomorrow"."""
    return parts is not None and (bool(parts.numeric) or any(_DATED & set(each) for each in parts.words))


def closed(text: str, words: DayWords) -> bool:
    """Return whether *text*, as words are compared, ends with what makes a deadline of the day before it.

    That is how languages with the verb at the end say "by" and "on": behind the day.
    """
    last = max(words.pattern.finditer(text), key=re.Match.end, default=None)
    if last is None or last.end() < len(text) or words.hanging.search(text):
        return False
    means = words.means[last[0]].keys()
    return Kind.OVER in means and not means & {Kind.UNIT, Kind.OF_MONTH}


def _numeric(found: re.Match[str]) -> Numeric:
    numbers = tuple(int(each) for each in (found[1], found[3], found[4]) if each)
    return Numeric(numbers, found[2], len(found[1]) > 2)


def _hour(found: re.Match[str]) -> time | None:
    hour, minute = int(found["h"]), int(found["m"] or found["m2"] or 0)
    if found["half"]:
        if not 1 <= hour <= _TWELVE:
            return None
        hour = hour % _TWELVE + (_TWELVE if found["half"] == "p" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        return None


class Way:
    """One way to take the words of a text: what each does, with the number that it brings, in order."""

    def __init__(self, taken: Sequence[tuple[Kind, int]]) -> None:
        self.taken = tuple(taken)
        self.order = [kind for kind, _ in taken]
        self.has: dict[Kind, list[int]] = {}
        for kind, number in taken:
            self.has.setdefault(kind, []).append(number)

    def one(self, kind: Kind) -> int | None:
        numbers = self.has.get(kind, ())
        return numbers[0] if len(numbers) == 1 else None

    def only(self, *kinds: Kind) -> bool:
        """Return whether there is nothing but *kinds*."""
        return set(self.has) <= set(kinds)

    def without(self, *places: int) -> Way:
        return Way([each for at, each in enumerate(self.taken) if at not in places])


def ways(words: Sequence[Means]) -> Iterator[Way]:
    """Yield each way to take the words, the likeliest first."""
    choices = [sorted(each, key=lambda kind: kind.value) for each in words]
    if any(_MONTHS & set(each) for each in words):
        # "В 10", "às 10" is an hour behind a day; beside a month it may as well be something else.
        choices = [[k for k in kinds if k is not Kind.HOUR or not {*kinds} & {*_LIGHT}] for kinds in choices]
    choices = [_leading(choices, at) for at in range(len(choices))]
    for kinds in islice(product(*choices), _WAYS):
        pairs = [(kind, word[kind]) for kind, word in zip(kinds, words, strict=True)]
        yield Way(_with_tens(_without_light(_with_ranks(pairs))))


def _leading(choices: Sequence[list[Kind]], at: int) -> list[Kind]:
    """Return the choices *at* a word; "el" leads to a number behind it: "mapa 4 para el viernes" has none."""
    kinds = choices[at]
    if not {Kind.OF_MONTH, Kind.BY} <= set(kinds):
        return kinds
    before, behind = (any(Kind.NUMBER in each for each in some) for some in (choices[:at], choices[at + 1 :]))
    return [kind for kind in kinds if kind is not Kind.OF_MONTH] if before and not behind else kinds


def _with_ranks(taken: list[tuple[Kind, int]]) -> list[tuple[Kind, int]]:
    """Return *taken* with "fifth" as a five that is a day of the month."""
    found: list[tuple[Kind, int]] = []
    for kind, number in taken:
        found += (
            [(Kind.NUMBER, number), (Kind.OF_MONTH, _FROM_A_RANK)] if kind is Kind.RANK else [(kind, number)]
        )
    return found


def _without_light(taken: list[tuple[Kind, int]]) -> list[tuple[Kind, int]]:
    """Return *taken* without what says nothing; what parts a number from its unit stays: "5 of the month"."""
    found: list[tuple[Kind, int]] = []
    for at, each in enumerate(taken):
        if each[0] not in _LIGHT:
            found.append(each)
        elif found and found[-1][0] is Kind.NUMBER:
            behind = [kind for kind, _ in taken[at:] if kind not in _LIGHT]
            if behind and behind[0] is not Kind.NUMBER and Kind.UNIT in behind:
                found.append((Kind.OVER, 0))
    return found


def _with_tens(taken: list[tuple[Kind, int]]) -> list[tuple[Kind, int]]:
    """Return *taken* with "two ten five" as 25, as several languages say it."""
    found: list[tuple[Kind, int]] = []
    for kind, number in taken:
        before = found[-1] if found and found[-1][0] is Kind.NUMBER else None
        before = None if before and any(isinstance(each, Figures) for each in (before[1], number)) else before
        if kind is Kind.NUMBER and before and number == 10 and before[1] < 10:
            found[-1] = (kind, before[1] * 10)
        elif kind is Kind.NUMBER and before and before[1] % 10 == 0 and before[1] and number < 10:
            found[-1] = (kind, before[1] + number)
        else:
            found.append((kind, number))
    return found


def days_of(way: Way, today: date, first: int, *, alone: bool) -> set[date]:
    """Return the days that a way to take the words says; *first* is the locale's first day of the week.

    *alone*: nothing else is said, so that "3 days" or "5th" will do.
    """
    for read in (
        _named,
        _month_end,
        _dated,
        _dated_elsewhere,
        _of_next_month,
        _of_this_month,
        _counted,
        _of_month,
    ):
        if days := read(way, today, first, alone):
            return days
    return set()


def _named(way: Way, today: date, first: int, _: bool) -> set[date]:
    near = [each for each in _NEAR if each in way.has]
    if len(near) == 1 and len(way.order) in (1, 2) and way.only(*near, Kind.WEEKDAY):
        then = today + timedelta(days=_NEAR.index(near[0]))
        weekday = way.one(Kind.WEEKDAY)
        # "Tomorrow, Friday" on another day than Thursday is one of the two, and who said it is asked which.
        return {then} if weekday in (None, then.weekday()) else {then, _coming_weekday(today, weekday)}
    if way.only(Kind.WEEKDAY):
        # "Monday and Friday" are two: who said so is asked which of them it is.
        return {_coming_weekday(today, each) for each in way.has.get(Kind.WEEKDAY, ())}
    weekday = way.one(Kind.WEEKDAY)
    if weekday is None:
        return set()
    coming = _coming_weekday(today, weekday)
    # "يوم الجمعة", "día viernes": the day Friday, and no count of days.
    day = {Kind.UNIT} if way.one(Kind.UNIT) == 0 else set()
    beside = way.has.keys() - {Kind.WEEKDAY} - day
    if any(len(way.has[kind]) > 1 for kind in beside):
        return set()
    if beside in ({Kind.THIS}, {Kind.COMING}):
        return {coming}
    if beside == {Kind.WEEK_ON}:
        return {coming + timedelta(days=7)}
    if beside == {Kind.NEXT}:
        return {coming, *_in_next_week(weekday, today, first)}
    if beside in (
        {Kind.FOLLOWING},
        {Kind.FOLLOWING, Kind.UNIT},
        {Kind.NEXT, Kind.UNIT},
        {Kind.COMING, Kind.UNIT},
    ):
        return _in_next_week(weekday, today, first) if way.one(Kind.UNIT) in (None, _WEEK) else set()
    return set()


def _month_end(way: Way, today: date, _: int, __: bool) -> set[date]:
    return {_last_of_month(today)} if way.order == [Kind.MONTH_END] else set()


def _last_of_month(today: date) -> date:
    return today.replace(day=1) + relativedelta(months=1, days=-1)


def _coming_weekday(today: date, weekday: int) -> date:
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _in_next_week(weekday: int, today: date, first: int) -> set[date]:
    """Return that day of the week after this one, for weeks that begin on Monday and as the locale has them.

    Where the two differ, people do, too.
    """
    found = set()
    for begins in {0, first}:
        start = today - timedelta(days=(today.weekday() - begins) % 7) + timedelta(days=7)
        found.add(start + timedelta(days=(weekday - begins) % 7))
    return found


def _dated(way: Way, today: date, _: int, __: bool) -> set[date]:
    """Read a day of a named month, on either side of it, with a year or without."""
    month, numbers = way.one(Kind.MONTH), way.has.get(Kind.NUMBER, [])
    kinds = (Kind.MONTH, Kind.NUMBER, Kind.WEEKDAY, Kind.OF_MONTH)
    if month is None or not 1 <= len(numbers) <= 2 or not way.only(*kinds):
        return set()
    years = [number for number in numbers if number > 999]
    if len(years) != len(numbers) - 1:
        return set()
    (day,) = [number for number in numbers if number not in years]
    found = day_in(years[0], month, day) if years else coming(today, month, day)
    return agreeing({found} if found else set(), way.has.get(Kind.WEEKDAY, []))


def _dated_elsewhere(way: Way, today: date, _: int, __: bool) -> set[date]:
    """Read a day of a named month of another calendar, with its year or without."""
    for kind, calendar in ((Kind.PERSIAN, calendars.PERSIAN), (Kind.ISLAMIC, calendars.ISLAMIC)):
        month, numbers = way.one(kind), way.has.get(Kind.NUMBER, [])
        years = [number for number in numbers if calendars.is_elsewhere(number)]
        if month is None or len(numbers) - len(years) != 1 or len(years) > 1:
            continue
        if not way.only(kind, Kind.NUMBER, Kind.WEEKDAY, Kind.OF_MONTH):
            continue
        (day,) = [number for number in numbers if number not in years]
        if years:
            found = calendars.day_in(calendar, years[0], month, day)
        else:
            found = calendars.coming_in(calendar, today, month, day)
        return agreeing({found} if found else set(), way.has.get(Kind.WEEKDAY, []))
    return set()


def _counted(way: Way, today: date, _: int, alone: bool) -> set[date]:
    """Read a number of days, weeks or months from now."""
    said = (Kind.FROM_NOW in way.has) + (Kind.COMING in way.has)
    if (dual := way.one(Kind.DUAL)) is not None and way.only(Kind.DUAL, Kind.FROM_NOW, Kind.COMING):
        return {_on(today, dual, 2)} if said or alone else set()
    if (weeks := way.one(Kind.ROUGHLY)) is not None:
        # "Quinze jours" are a fortnight to who counts today, too.
        exact = {today + timedelta(days=7 * weeks), today + timedelta(days=7 * weeks + 1)}
        return exact if way.only(Kind.ROUGHLY, Kind.FROM_NOW) and (said or alone) else set()
    if (single := way.one(Kind.ONE)) is not None:
        return {_on(today, single, 1)} if way.only(Kind.ONE, Kind.FROM_NOW) and (said or alone) else set()
    unit, many = way.one(Kind.UNIT), way.one(Kind.NUMBER)
    counted_behind = any(pair == (Kind.UNIT_BEFORE, Kind.NUMBER) for pair in pairwise(way.order))
    if unit is None and counted_behind:
        unit = way.one(Kind.UNIT_BEFORE)
    elif unit is None:
        named = way.one(Kind.FOLLOWING)
        whole = len(way.order) == 1 and named is not None and (alone or named)
        return {today + timedelta(days=7)} if whole else set()
    if many is None:
        one_on = {Kind.COMING, Kind.NEXT, Kind.FOLLOWING, Kind.FROM_NOW} & way.has.keys()
        return {_on(today, unit, 1)} if len(way.order) == 2 and one_on and unit else set()
    kinds = (Kind.UNIT, Kind.UNIT_BEFORE, Kind.NUMBER, Kind.FROM_NOW, Kind.COMING)
    if unit is None or not way.only(*kinds) or not 0 < many <= 366:
        return set()
    if unit == _MONTH and many > _TWELVE and Kind.FROM_NOW not in way.has:
        return set()
    # "El próximo día 4" is a day of the month, and "one day" is no day in particular.
    behind = Kind.UNIT in way.has and way.order.index(Kind.NUMBER) > way.order.index(Kind.UNIT)
    if behind or (not said and (not alone or (unit == 0 and many == 1))):
        return set()
    return {_on(today, unit, many)}


def _on(today: date, unit: int, many: int) -> date:
    length = (relativedelta(days=many), relativedelta(weeks=many), relativedelta(months=many))[unit]
    return today + length


def _of_next_month(way: Way, today: date, _: int, __: bool) -> set[date]:
    """Read "the 5th of next month"; "5 next month", and where it may be so many months, both."""
    day = way.one(Kind.NUMBER)
    only = way.only(Kind.NUMBER, Kind.UNIT, Kind.OVER, Kind.OF_MONTH, Kind.WEEKDAY, *_NEXT)
    if not day or not only or way.one(Kind.UNIT) != _MONTH or not way.has.keys() & _NEXT:
        return set()
    month = today.replace(day=1) + relativedelta(months=1)
    found = day_in(month.year, month.month, day)
    days = agreeing({found} if found else set(), way.has.get(Kind.WEEKDAY, []))
    if way.has.keys() & {Kind.OVER, Kind.OF_MONTH}:
        return days
    order = [kind for kind in way.order if kind is not Kind.WEEKDAY]
    if order[-1] is Kind.NUMBER or (order[0] is Kind.NUMBER and order[1] in _NEXT):
        return days
    if order[0] is not Kind.NUMBER:
        return set()
    return days if day > _TWELVE else days | {_on(today, _MONTH, day)}


def _of_this_month(way: Way, today: date, _: int, __: bool) -> set[date]:
    """Read "the 30th of this month", if that is not over."""
    day = way.one(Kind.NUMBER)
    only = way.only(Kind.NUMBER, Kind.UNIT, Kind.OVER, Kind.OF_MONTH, Kind.WEEKDAY, Kind.THIS)
    if not day or not only or Kind.THIS not in way.has or way.one(Kind.UNIT) != _MONTH:
        return set()
    found = day_in(today.year, today.month, day)
    return agreeing({found} if found and found >= today else set(), way.has.get(Kind.WEEKDAY, []))


def in_own_months(way: Way, today: date, language: str) -> set[date]:
    """Return which day it would be by the calendar of those who speak a language; the month has no name."""
    base = language.split("-")[0]
    calendar = calendars.OWN[base] if base in _OWN_MONTHS else None
    if calendar is not None and way.order == [Kind.MONTH_END]:
        firsts = (
            calendars.coming_in(calendar, today + timedelta(days=1), number, 1) for number in range(1, 13)
        )
        return {min(filter(None, firsts)) - timedelta(days=1)}
    day = way.one(Kind.NUMBER)
    named = way.has.keys() & {*_MONTHS, *_NEXT, Kind.FROM_NOW}
    marked = way.has.keys() & {Kind.OF_MONTH, Kind.THIS} and not named
    if calendar is None or not marked or not day:
        return set()
    each = (calendars.coming_in(calendar, today, number, day) for number in range(1, _TWELVE + 1))
    first = min(filter(None, each), default=None)
    return agreeing({first} if first else set(), way.has.get(Kind.WEEKDAY, []))


def _of_month(way: Way, today: date, _: int, __: bool) -> set[date]:
    """Read "the 5th", "the next 5th": of this month, or of the next one that has it."""
    day = way.one(Kind.NUMBER)
    kinds = (Kind.NUMBER, Kind.OF_MONTH, Kind.WEEKDAY, Kind.COMING, Kind.NEXT)
    if day is None or Kind.OF_MONTH not in way.has or not way.only(*kinds):
        return set()
    if {*way.has[Kind.OF_MONTH]} == {_FROM_A_RANK}:
        return set()  # "first" alone is no day
    # "နောက် ၁၀ ရက်" is ten days on: only with the mark in front, "próximo dia 5", is "next" said of the day.
    in_front = way.order.index(Kind.OF_MONTH) < way.order.index(Kind.NUMBER)
    later = bool(way.has.keys() & _NEXT)
    if Kind.NEXT in way.has and not in_front:
        return set()
    for ahead in range(3):
        month = today.replace(day=1) + relativedelta(months=ahead)
        found = day_in(month.year, month.month, day)
        if found and found >= today + timedelta(days=later):
            return agreeing({found}, way.has.get(Kind.WEEKDAY, []))
    return set()


def coming(today: date, month: int, day: int) -> date | None:
    """Return the next such day from *today* on; a leap day may be years away."""
    years = (day_in(today.year + ahead, month, day) for ahead in range(9))
    return next((each for each in years if each and each >= today), None)


def agreeing(days: set[date], weekdays: Sequence[int]) -> set[date]:
    """Return those of *days* that fall on the day of the week said beside them, if one was."""
    return {day for day in days if all(day.weekday() == each for each in weekdays)}
