"""When something is due: a cadence as a protocol file says it, and its occasions as one partner lives them.

Occasions are recomputed from the rule each time, in local time, so that no clock change can make them drift.
Never reads the clock.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, PlainSerializer, WithJsonSchema, field_validator, model_validator

from bot.core.calendar import Calendar, read_hour, within, zone_named
from bot.core.durations import ReadingError, read_duration
from bot.core.recurrence import check_rule, days_of_rule
from bot.core.rhythm import MONTHS_IN, days, read_every, read_on, read_rhythm

NINE = time(9)
"""The hour where a cadence names none."""
_SEVEN = time(7)
_AFTERNOON = time(17)
_TIME_ENOUGH = timedelta(hours=2)
_LEAST_TIME = timedelta(hours=1)

_ONE_DAY = timedelta(days=1)
_RHYTHMS = ("every", "dates", "rrule", "after_start")
_LONGEST_REST = 366
FAR_ENOUGH = timedelta(days=62)
"""How far from its key's day an occasion may come, or stay open: whoever looks back, looks back as far."""

Holidays = Literal["keep", "skip", "next-working-day"]
Why = Literal["holiday", "weekend", "quiet-hours", "clock-change", "asked-first"]

_HOUR_SCHEMA = {"type": "string", "pattern": "^([01]?[0-9]|2[0-3]):[0-5][0-9]$", "examples": ["09:00"]}
_ON_SCHEMA = {
    "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}, "minItems": 1}],
    "examples": ["monday", ["monday", "thursday"], "15th", "last day", "first monday", "5th working day"],
}
_AFTER_SCHEMA = {
    "type": "array",
    "items": {"type": "string"},
    "minItems": 1,
    "examples": [["2 days"], ["1 week", "4 weeks"]],
}


def _spelt_lengths(lengths: tuple[timedelta, ...]) -> list[str]:
    return [f"{length.days} days" for length in lengths]


Hour = Annotated[
    time, PlainSerializer(lambda hour: f"{hour:%H:%M}", return_type=str), WithJsonSchema(_HOUR_SCHEMA)
]


class Cadence(BaseModel):
    """A rhythm: `every` with `on`, `dates`, `rrule` or `after-start`; at an hour of a zone; within dates.

    May be subclassed to add keys beside these. Its own keys alone decide its occasions.
    """

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        populate_by_name=True,
        alias_generator=lambda name: name.rstrip("_").replace("_", "-"),
    )

    every: str | None = None
    on: Annotated[tuple[str, ...], WithJsonSchema(_ON_SCHEMA)] = ()
    at: Hour | None = None
    zone: str = "local"
    starts: date | None = None
    until: date | None = None
    dates: tuple[date, ...] = ()
    rrule: str | None = None
    after_start: Annotated[
        tuple[timedelta, ...], PlainSerializer(_spelt_lengths), WithJsonSchema(_AFTER_SCHEMA)
    ] = ()
    """Whole days after coming into force, or after a partner's joining: a sequence that ends."""

    def follows_another(self) -> bool:
        """Tell whether it is due after something else, so that it needs no rhythm; for subclasses."""
        return False

    @field_validator("every")
    @classmethod
    def _a_rhythm(cls, said: str | None) -> str | None:
        if said is not None:
            read_every(said)
        return said

    @field_validator("on", mode="before")
    @classmethod
    def _listed(cls, said: Any) -> Any:
        if said is None:
            return ()
        each = said if isinstance(said, list | tuple) else [said]
        return tuple(_spelt(day) for day in each)

    @field_validator("on")
    @classmethod
    def _days(cls, said: tuple[str, ...]) -> tuple[str, ...]:
        for each in said:
            read_on(each)
        return said

    @field_validator("at", mode="before")
    @classmethod
    def _an_hour(cls, said: Any) -> Any:
        if said is None:
            return said
        # A time's own fold would choose the second of two equal hours.
        return (
            said.replace(second=0, microsecond=0, tzinfo=None, fold=0)
            if isinstance(said, time)
            else read_hour(str(said))
        )

    @field_validator("zone")
    @classmethod
    def _a_zone(cls, said: str) -> str:
        if said not in ("local", "partnership"):
            zone_named(said)
        return said

    @field_validator("starts", "until", mode="before")
    @classmethod
    def _a_date(cls, said: Any) -> Any:
        return said if said is None else read_date(said)

    @field_validator("dates", mode="before")
    @classmethod
    def _in_order(cls, said: Any) -> Any:
        if said is None:
            return ()
        each = said if isinstance(said, list | tuple) else [said]
        return tuple(sorted({read_date(day) for day in each}))

    @field_validator("after_start", mode="before")
    @classmethod
    def _whole_days(cls, said: Any) -> Any:
        each = said if isinstance(said, list | tuple) else [said]
        return tuple(sorted({_days_long(length) for length in each}))

    @field_validator("rrule")
    @classmethod
    def _a_rule(cls, said: str | None) -> str | None:
        return said if said is None else check_rule(said)

    @model_validator(mode="after")
    def _goes_together(self) -> Self:
        kinds = [name.replace("_", "-") for name in _RHYTHMS if getattr(self, name)]
        if len(kinds) > 1:
            raise ReadingError(f'"{kinds[0]}" and "{kinds[1]}" do not go together.', "Keep one.", kinds[1])
        if not kinds and not self.follows_another():
            hint = 'Write "every: week", "dates: […]", "rrule: …" or "after-start: […]".'
            raise ReadingError("It never comes round.", hint)
        if self.on and not self.every:
            raise ReadingError('"on" needs "every".', 'Write, for instance, "every: week".', "on")
        if self.every:
            read_rhythm(self.every, self.on)
        if self.starts and self.until and self.until < self.starts:
            raise ReadingError("It ends before it starts.", 'Make "until" later than "starts".', "until")
        return self


def _spelt(day: Any) -> Any:
    """Return what stands under `on` as a text: YAML reads an unquoted date as a date, and 15 as a number."""
    if isinstance(day, bool):
        return str(day).lower()
    if isinstance(day, int):
        return f"{day}th"
    return day.isoformat() if isinstance(day, date) else day


def _days_long(said: Any) -> timedelta:
    length = said if isinstance(said, timedelta) else read_duration(str(said))
    if length % _ONE_DAY:
        raise ReadingError(f'"{said}" is no number of whole days.', 'Write it as "2 days" or "1 week".')
    return length


def read_date(said: Any) -> date:
    """Return the date that "2026-03-09" names; a date stays one.

    Raises:
        ReadingError: it names none.
    """
    if isinstance(said, datetime):
        return said.date()
    if isinstance(said, date):
        return said
    try:
        return date.fromisoformat(str(said).strip())
    except ValueError:
        raise ReadingError(f'"{said}" is not a date.', 'Write it as "2026-03-09".') from None


@dataclass(frozen=True, slots=True)
class Moved:
    """From which nominal wall time (aware, local) an occasion was moved, and the first cause.

    *name* is the public holiday's, None for a day off or another cause.
    """

    from_: datetime
    why: Why
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Occasion:
    """One time that a cadence is due for one partner.

    Attributes:
        key: The same for all partners of one occasion: the nominal date, or, where working days are counted,
            the first day of its month, quarter or year.
        at: When, in UTC, after holidays, clock changes and quiet hours.
        moved: What moved it off its nominal hour, if anything did.
    """

    key: date
    at: datetime
    moved: Moved | None = None


def local_moment(day: date, at: time, zone: str) -> datetime:
    """Return the moment, in UTC, at which clocks in *zone* show *at* on *day*.

    A wall time that a clock change skips is read with the offset from before the change, and one that happens
    twice means the first (RFC 5545, section 3.3.5, which is also what fold=0 gives, PEP 495).
    """
    return datetime.combine(day, at, tzinfo=zone_named(zone)).astimezone(UTC)


def occasions(
    cadence: Cadence,
    calendar: Calendar,
    *,
    since: date,
    counted_from: date,
    partnership_zone: str,
    holidays: Holidays = "keep",
    quiet: bool = True,
    language: str | None = None,
) -> Iterator[Occasion]:
    """Yield the occasions whose key is on or after *since*, in order; endless if the rule is.

    Args:
        cadence: The rule.
        calendar: How the partner counts days and hours.
        since: The first key that is of interest; `due_from` asks by moment.
        counted_from: The day that the rule came into force: it counts from there, and nothing is due before,
            where it names no `starts`.
        partnership_zone: IANA name, for `zone: partnership`.
        holidays: What becomes of an occasion that falls on no working day.
        quiet: Whether the partner's quiet hours move it.
        language: BCP 47 tag, of the names of holidays in `moved`; else the country's own.
    """
    origin = cadence.starts or counted_from
    zone = _zone_of(cadence, calendar, partnership_zone)
    for key, day in _nominal(cadence, calendar, zone, origin, since):
        if holidays != "keep" and not calendar.working(_day_there(day, cadence, calendar, zone)):
            if holidays == "skip":
                continue
            target = _next_working(day, cadence, calendar, zone)
            following = next(_nominal(cadence, calendar, zone, origin, key + _ONE_DAY), None)
            # The next occasion, or what itself moves to that day, takes its place.
            if target is None or (following and following[1] <= target):
                continue
            yield _placed(key, day, target, cadence, calendar, zone, quiet, language)
        else:
            yield _placed(key, day, day, cadence, calendar, zone, quiet, language)


def due_from(cadence: Cadence, calendar: Calendar, *, moment: datetime, **more: Any) -> Iterator[Occasion]:
    """Yield the occasions due at or after *moment*, whatever their keys; *more* as for `occasions`.

    Use this to begin (a protocol comes into force, a preview, a resumption), and `occasions` to go on.
    """
    everything = occasions(cadence, calendar, since=_first_key(cadence, moment.date()), **more)
    return (occasion for occasion in everything if occasion.at >= moment)


def reminded_at(
    due: datetime, before: int, cadence: Cadence, calendar: Calendar, partnership_zone: str
) -> datetime:
    """Return when to remind, in UTC: *before* calendar days earlier at the cadence's hour, after quiet hours.

    *due* is an occasion's `at`. Never later than that, and days are those of the cadence's zone. On the day
    itself (0) it comes in the morning, as `on_the_day` says.
    """
    if not before:
        return on_the_day(due, calendar)
    zone = _zone_of(cadence, calendar, partnership_zone)
    day = due.astimezone(zone_named(zone)).date() - timedelta(days=before)
    return min(due, calendar.humane(local_moment(day, cadence.at or NINE, zone)))


def on_the_day(due: datetime, calendar: Calendar) -> datetime:
    """Return when to remind, in UTC, of what is *due* that day, while there is time to do it.

    That is at nine in the morning there, two hours ahead where that is sooner, never before seven nor in a
    quiet hour. Where that leaves less than an hour, it comes late in the afternoon of the last working day
    before.
    """
    day = due.astimezone(zone_named(calendar.zone)).date()
    early = min(local_moment(day, NINE, calendar.zone), due - _TIME_ENOUGH)
    morning = calendar.humane(max(local_moment(day, _SEVEN, calendar.zone), early))
    if morning <= due - _LEAST_TIME:
        return morning
    before = calendar.worked(day - _ONE_DAY, -_ONE_DAY)
    afternoon = calendar.humane(local_moment(before, _AFTERNOON, calendar.zone))
    if calendar.quiet and afternoon.astimezone(zone_named(calendar.zone)).date() != before:
        return local_moment(before, calendar.quiet[0], calendar.zone) - _LEAST_TIME
    return afternoon


def _first_key(cadence: Cadence, day: date) -> date:
    """Return the earliest key whose occasion may still fall on or after *day*.

    Holidays move an occasion to a later day than its key; one of working days has its period's first as key.
    """
    back = day - FAR_ENOUGH
    if cadence.every and cadence.on and read_rhythm(cadence.every, cadence.on).counts_working_days:
        size = MONTHS_IN[read_every(cadence.every).unit]
        return date(back.year, (back.month - 1) // size * size + 1, 1)
    return back


def _zone_of(cadence: Cadence, calendar: Calendar, partnership_zone: str) -> str:
    return {"local": calendar.zone, "partnership": partnership_zone}.get(cadence.zone, cadence.zone)


def _nominal(
    cadence: Cadence, calendar: Calendar, zone: str, origin: date, since: date
) -> Iterator[tuple[date, date]]:
    """Yield (key, day) of the rule itself, before holidays and quiet hours, within `starts` and `until`."""
    found: Iterator[tuple[date, date]]
    if cadence.every:
        found = days(read_rhythm(cadence.every, cadence.on), origin, since, calendar)
    elif cadence.rrule:
        # One instant for all: UNTIL in UTC is read there. To each its own hour: UNTIL is on everyone's clock.
        until_in = None if cadence.zone == "local" else zone
        started = datetime.combine(origin, cadence.at or NINE)
        found = ((day, day) for day in days_of_rule(cadence.rrule, started, until_in, since))
    else:
        listed = cadence.dates or [origin + length for length in cadence.after_start]
        found = _listed_from(listed, max(since, origin))
    until = cadence.until
    for key, day in found:
        if until is not None and day > until:
            return
        yield key, day


def _listed_from(listed: Sequence[date], since: date) -> Iterator[tuple[date, date]]:
    for day in listed[bisect_left(listed, since) :]:
        yield day, day


def _day_there(day: date, cadence: Cadence, calendar: Calendar, zone: str) -> date:
    """Return the partner's own date when the cadence's clock shows its hour on *day*."""
    if zone == calendar.zone:
        return day
    return local_moment(day, cadence.at or NINE, zone).astimezone(zone_named(calendar.zone)).date()


def _next_working(day: date, cadence: Cadence, calendar: Calendar, zone: str) -> date | None:
    """Return the first later day whose hour falls on a day that the partner works; None within a year."""
    for _ in range(_LONGEST_REST):
        day += _ONE_DAY
        if calendar.working(_day_there(day, cadence, calendar, zone)):
            return day
    return None


def _placed(
    key: date,
    day: date,
    target: date,
    cadence: Cadence,
    calendar: Calendar,
    zone: str,
    quiet: bool,
    language: str | None,
) -> Occasion:
    """Return the occasion at its hour of *target*, moved on by a clock change or quiet hours if need be."""
    at = cadence.at or NINE
    wall = datetime.combine(target, at, tzinfo=zone_named(zone))
    moment = wall.astimezone(UTC)
    # Only a skipped hour does not come back as it was.
    skipped = moment.astimezone(wall.tzinfo).replace(tzinfo=None) != wall.replace(tzinfo=None)
    due = calendar.humane(moment) if quiet and calendar.quiet else moment
    if target == day and not skipped and due == moment:
        return Occasion(key, due)
    nominal = datetime.combine(day, at, tzinfo=wall.tzinfo)
    if target != day:
        there = _day_there(day, cadence, calendar, zone)
        return Occasion(key, due, Moved(_own(nominal, calendar), *_why_not(there, calendar, language)))
    if skipped and not (due != moment and _quiet_there(nominal, calendar)):
        return Occasion(key, due, Moved(nominal, "clock-change"))
    return Occasion(key, due, Moved(_own(nominal, calendar), "quiet-hours"))


def _own(nominal: datetime, calendar: Calendar) -> datetime:
    """Return *nominal* on the partner's own clock; a skipped hour of that clock stays as it was named."""
    own = zone_named(calendar.zone)
    return nominal if nominal.tzinfo is own else nominal.astimezone(own)


def _quiet_there(nominal: datetime, calendar: Calendar) -> bool:
    return calendar.quiet is not None and within(_own(nominal, calendar).time(), *calendar.quiet)


def _why_not(day: date, calendar: Calendar, language: str | None) -> tuple[Why, str | None]:
    """Return why *day* is not worked, and the public holiday's name if it is one."""
    name = calendar.holiday_name(day, language)
    if name or day in calendar.days_off:
        return "holiday", name
    return "weekend", None
