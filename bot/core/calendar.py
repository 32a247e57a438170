"""How one partner counts days and hours: its zone, week, public holidays, days off and quiet hours.

Decides nothing about rhythms (cadence.py does), and never reads the clock.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from babel.core import Locale, UnknownLocaleError, get_global

from bot.core.durations import ReadingError, closest

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SATURDAY_SUNDAY = frozenset({5, 6})
_HOUR = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)", re.ASCII)
_ONE_DAY = timedelta(days=1)
_LONGEST_REST = 60
"""Days in a row without a working one after which a day counts as it is."""
_OF_SEVERAL = frozenset(
    ["EST", "MST", "HST", "EST5EDT", "CST6CDT", "MST7MDT", "PST8PDT", "CET", "MET", "EET", "WET"]
)
"""Zones that are an hour of many countries; CLDR has each under the name of one city."""
_NO_HOLIDAYS: Mapping[date, str] = {}


@dataclass(frozen=True, slots=True)
class Calendar:
    """How one partner counts.

    Attributes:
        zone: IANA name.
        weekend: Days of the week that are not worked, Monday is 0; None takes those of its territory in CLDR,
            which is that of *holidays*, else of *zone*; else Saturday and Sunday.
        holidays: ISO 3166-1 code, or code-subdivision such as "BR-PE"; None observes no public holidays.
        days_off: Further days that the partner does not work.
        quiet: From when until when (local, may run over midnight) nothing is said; None for never.
    """

    zone: str
    weekend: frozenset[int] | None = None
    holidays: str | None = None
    days_off: frozenset[date] = frozenset()
    quiet: tuple[time, time] | None = None

    def __post_init__(self) -> None:
        if self.weekend is not None and not self.weekend < frozenset(range(7)):
            raise ReadingError(
                "The weekend takes the whole week.", "Leave at least one day of it.", "weekend"
            )

    @property
    def rest(self) -> frozenset[int]:
        """The days of the week that are not worked, Monday is 0."""
        return _usual_weekend(self.holidays, self.zone) if self.weekend is None else self.weekend

    def working(self, day: date) -> bool:
        """Tell whether the partner works that day: no weekend, no public holiday, no day off."""
        return day.weekday() not in self.rest and day not in self.days_off and not self._holiday(day, None)

    def worked(self, day: date, step: timedelta) -> date:
        """Return *day*, or the first working one from there by *step*, a day ahead or back."""
        days = (day + n * step for n in range(_LONGEST_REST))
        return next((each for each in days if self.working(each)), day)

    def holiday_name(self, day: date, language: str | None = None) -> str | None:
        """Return what the public holiday on *day* is called, or None if there is none.

        *language* is a BCP 47 tag; without one, or for one that is not there, it is the country's own name.
        """
        return self._holiday(day, language) or None

    def _holiday(self, day: date, language: str | None) -> str | None:
        return _public_holidays(self.holidays, day.year, language).get(day) if self.holidays else None

    def humane(self, moment: datetime) -> datetime:
        """Return *moment* in UTC, or the end of the quiet hours that it falls in."""
        if self.quiet is None:
            return moment.astimezone(UTC)
        return _end_of_quiet(moment, *self.quiet, zone_named(self.zone)).astimezone(UTC)

    def away(self, moment: datetime) -> bool:
        """Tell whether *moment* falls on one of the partner's own days off; public holidays are none."""
        return bool(self.days_off) and self._day(moment) in self.days_off

    def there(self, moment: datetime) -> datetime:
        """Return *moment* in UTC, or the first later one in no quiet hour and on no day off.

        After days off that is at the same hour.
        """
        later = self.humane(moment)
        while self.away(later):
            wall = later.astimezone(zone_named(self.zone)).replace(fold=0)
            later = self.humane(wall + _ONE_DAY)
        return later

    def without_days_off(self, began: datetime, length: timedelta) -> datetime:
        """Return when *length* has gone by since *began*, in UTC, the partner's days off left out."""
        ends = began.astimezone(UTC) + length
        day = self._day(began)
        while self.days_off and day <= self._day(ends):
            ends += _ONE_DAY if day in self.days_off else timedelta()
            day += _ONE_DAY
        return ends

    def _day(self, moment: datetime) -> date:
        return moment.astimezone(zone_named(self.zone)).date()


def _end_of_quiet(moment: datetime, start: time, end: time, zone: ZoneInfo) -> datetime:
    """Return *moment*, or the end of quiet if the wall clock of *zone* then shows *start* to before *end*."""
    local = moment.astimezone(zone)
    if not within(local.time(), start, end):
        return moment
    day = local.date() + timedelta(days=1) if start > end and local.time() >= start else local.date()
    over = datetime.combine(day, end.replace(fold=0), tzinfo=zone)
    if over.astimezone(UTC) <= moment.astimezone(UTC):
        # Quiet again, as the clock was put back past their end: the end comes twice that day.
        over = over.replace(fold=1)
    # Where a clock change skips the end, the wall clock may by then stand in the next quiet hours.
    return _end_of_quiet(over.astimezone(UTC), start, end, zone)


def within(hour: time, start: time, end: time) -> bool:
    """Tell whether *hour* is at or after *start* and before *end*, over midnight if need be."""
    return start <= hour < end if start <= end else hour >= start or hour < end


@lru_cache(maxsize=1024)
def zone_named(name: str) -> ZoneInfo:
    """Return the zone with that IANA name.

    Raises:
        ReadingError: there is none; the sentence names a close one.
    """
    try:
        return ZoneInfo(name)
    except (
        KeyError,
        ValueError,
        OSError,
    ):  # ZoneInfoNotFoundError is a KeyError; folders and odd names are the others
        zones = sorted(available_timezones())
    # Many write the city alone.
    known = {zone.rpartition("/")[2]: zone for zone in zones if "/" in zone} | {zone: zone for zone in zones}
    hint = closest(name.replace(" ", "_"), known, 'Write it as "Africa/Nairobi".')
    raise ReadingError(f'"{name}" is not a time zone.', hint) from None


def country_of(zone: str) -> str | None:
    """Return the ISO 3166 code of the country that *zone* lies in; None where it is not one alone."""
    name = get_global("zone_aliases").get(zone, zone)
    territory: str = get_global("zone_territories").get(name, "ZZ")
    one_alone = territory.isalpha() and territory != "ZZ" and zone not in _OF_SEVERAL
    return territory if one_alone else None


def usual_holidays(zone: str) -> str | None:
    """Return the holiday calendar of the country that *zone* lies in; None where there is none."""
    country = country_of(zone)
    try:
        return check_calendar(country) if country else None
    except ReadingError:
        return None


@lru_cache(maxsize=1024)
def _usual_weekend(holidays: str | None, zone: str) -> frozenset[int]:
    """Return the weekend that CLDR gives for the territory of a holiday calendar, else of a zone."""
    territory = holidays.partition("-")[0].upper() if holidays else country_of(zone) or "ZZ"
    try:
        locale = Locale.parse(f"und_{territory}")
    except (UnknownLocaleError, ValueError):
        return _SATURDAY_SUNDAY
    if locale.territory != territory:
        return _SATURDAY_SUNDAY
    length = (locale.weekend_end - locale.weekend_start) % 7 + 1
    return frozenset((locale.weekend_start + day) % 7 for day in range(length))


@lru_cache(maxsize=4096)
def _public_holidays(code: str, year: int, language: str | None) -> Mapping[date, str]:
    """Return the public holidays of one year, observed ones included."""
    # Imported where it is needed, as it takes a quarter of a second and many partners name no holidays.
    import holidays

    country, _, subdivision = code.upper().partition("-")
    # An observed holiday may fall in the year before or after its own.
    known = holidays.country_holidays(
        country,
        subdiv=subdivision or None,
        years=(year - 1, year, year + 1),
        observed=True,
        language=_spelling(country, language),
    )
    return {day: name for day, name in known.items() if day.year == year} or _NO_HOLIDAYS


@lru_cache(maxsize=1024)
def _spelling(country: str, language: str | None) -> str | None:
    """Return the language that the calendar of *country* has for a BCP 47 tag, else its own."""
    import holidays

    calendar = holidays.country_holidays(country)
    own: str | None = calendar.default_language
    if not language:
        return own
    tag = language.replace("-", "_")
    has = sorted(calendar.supported_languages)
    same = [each for each in has if each == tag]
    near = [each for each in has if each.partition("_")[0] == tag.partition("_")[0]]
    return next(iter(same + near), own)


def check_calendar(code: str) -> str:
    """Return *code* as it is kept ("br-pe" as "BR-PE").

    Raises:
        ReadingError: no holiday calendar has that code; the sentence says which would do.
    """
    import holidays

    country, _, subdivision = code.strip().upper().partition("-")
    try:
        calendar = holidays.country_holidays(country)
    except (NotImplementedError, AttributeError, KeyError, ValueError):
        named = {name: two for two, name in Locale("en").territories.items()}
        otherwise = 'Use the two letters of ISO 3166, such as "CD", or "BR-PE" for a part.'
        hint = closest(code, named, otherwise)
        raise ReadingError(f'"{code}" has no holiday calendar.', hint) from None
    # Three letters are known there too; the territory's weekend is found by two.
    country, full = calendar.country, calendar_parts(calendar.country)
    if not subdivision:
        return country
    if f"{country}-{subdivision}" in [part.upper() for part in full]:
        return f"{country}-{subdivision}"
    otherwise = f"Use one of: {', '.join(full)}." if full else f'Write "{country}".'
    raise ReadingError(f'"{code}" is not a part of {country} that its calendar knows.', otherwise)


def calendar_parts(country: str) -> tuple[str, ...]:
    """Return the codes ("BR-PE") of the parts of *country* that have public holidays of their own."""
    import holidays

    try:
        calendar = holidays.country_holidays(country)
    except (NotImplementedError, AttributeError, KeyError, ValueError):
        return ()
    return tuple(f"{country}-{part}" for part in calendar.subdivisions)


def read_hour(text: str) -> time:
    """Return the hour that "09:00" means.

    Raises:
        ReadingError: it is not an hour of the day.
    """
    match = _HOUR.fullmatch(text.strip())
    if not match:
        raise ReadingError(
            f'"{text}" is not an hour.', 'Write it as "09:00", in quotes, from "00:00" to "23:59".'
        )
    return time(int(match[1]), int(match[2]))


def read_quiet(text: str) -> tuple[time, time]:
    """Return from when until when "21:00-07:00" asks for quiet.

    Raises:
        ReadingError: it does not name two different hours.
    """
    start, dash, end = text.replace("–", "-").partition("-")
    if not dash:
        raise ReadingError(f'"{text}" does not say from when until when.', 'Write it as "21:00-07:00".')
    hours = read_hour(start), read_hour("00:00" if end.strip() == "24:00" else end)
    if hours[0] == hours[1]:
        raise ReadingError(f'"{text}" would be quiet all day.', 'Write it as "21:00-07:00", or leave it out.')
    return hours


def read_day(text: str) -> int:
    """Return the number of a day of the week, Monday is 0.

    Raises:
        ReadingError: no day has that name; the sentence names the nearest.
    """
    name = text.strip().lower()
    if name not in DAYS:
        raise ReadingError(f'"{text}" is not a day.', closest(name, DAYS, f"Use one of: {', '.join(DAYS)}."))
    return DAYS.index(name)


def read_weekend(names: Iterable[str]) -> frozenset[int]:
    """Return the days of the week that *names* list, Monday is 0.

    Raises:
        ReadingError: a name is not a day, or no day would be left.
    """
    days = frozenset(read_day(name) for name in names)
    if len(days) == 7:
        raise ReadingError("The weekend takes the whole week.", "Leave at least one day of it.")
    return days


def humane_for_all(calendars: Sequence[Calendar], moment: datetime) -> datetime:
    """Return *moment*, or the end of the quiet hours that it falls in for any of *calendars*.

    Where the quiet hours of all leave nobody an hour in common, the last one looked at stands.
    """
    for _ in range(2 * len(calendars)):
        later = moment
        for calendar in calendars:
            later = calendar.humane(later)
        if later == moment:
            break
        moment = later
    return moment
