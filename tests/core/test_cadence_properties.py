"""What holds of every cadence, for every partner: generated, and compared with python-dateutil."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, pairwise
from zoneinfo import ZoneInfo, available_timezones

from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.cadence import Cadence, due_from, occasions
from bot.core.calendar import DAYS, Calendar
from bot.core.rhythm import MONTHS

ZONES = sorted(available_timezones())
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}
CODES = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

dates = st.dates(date(2020, 1, 1), date(2035, 12, 31))
hours = st.times().map(lambda hour: hour.replace(second=0, microsecond=0))
numbers = st.integers(1, 13)
calendars = st.builds(
    Calendar,
    zone=st.sampled_from(ZONES),
    weekend=st.none() | st.frozensets(st.integers(0, 6), max_size=3),
    holidays=st.sampled_from([None, "BR-PE", "LB", "CD", "EG", "IR", "US"]),
    days_off=st.frozensets(dates, max_size=5),
    quiet=st.none() | st.tuples(hours, hours),
)


def numbered(number, unit):
    return unit if number == 1 else f"{number} {unit}s"


weekly = st.lists(st.sampled_from(DAYS), min_size=0, max_size=4, unique=True)
nth_weekdays = st.tuples(st.sampled_from([*ORDINALS]), st.sampled_from(DAYS)).map(" ".join)
month_days = st.integers(1, 31).map(lambda day: f"{day}th") | st.just("last day")
working = st.integers(1, 12).map(lambda day: f"{day}th working day") | st.just("last working day")


def days_of(unit):
    """What may stand under `on`."""
    if unit == "week":
        return weekly
    if unit in ("day", "weekday"):
        return st.just([])
    usual = st.lists(nth_weekdays if unit == "year" else nth_weekdays | month_days, max_size=3)
    return usual | working.map(lambda one: [one])


units = st.sampled_from(["day", "weekday", "week", "month", "quarter", "year"])
friendly = st.builds(
    lambda unit_on, number, at, zone, starts: Cadence.model_validate(
        {"every": numbered(number, unit_on[0]), "on": unit_on[1], "at": at, "zone": zone, "starts": starts}
    ),
    units.flatmap(lambda unit: st.tuples(st.just(unit), days_of(unit))),
    numbers,
    hours,
    st.sampled_from(["local", "partnership", "Africa/Nairobi", "Pacific/Auckland"]),
    st.none() | dates,
)
modes = st.sampled_from(["keep", "skip", "next-working-day"])


def coming(cadence, calendar, since, count, **more):
    more = {"counted_from": since, "partnership_zone": "America/Recife"} | more
    return list(islice(occasions(cadence, calendar, since=since, **more), count))


@settings(deadline=None)
@given(friendly, calendars, dates, modes, st.booleans())
def test_keys_and_moments_go_forward_only(cadence, calendar, since, mode, quiet):
    found = coming(cadence, calendar, since, 12, holidays=mode, quiet=quiet)
    assert all(sooner.key < later.key for sooner, later in pairwise(found))
    if not quiet or calendar.quiet is None:
        assert all(sooner.at < later.at for sooner, later in pairwise(found))
    assert all(sooner.at <= later.at for sooner, later in pairwise(found))
    assert all(each.key >= since for each in found)
    assert all(each.at.tzinfo is UTC for each in found)


@settings(deadline=None)
@given(friendly, calendars, dates, modes)
def test_nothing_is_due_in_quiet_hours(cadence, calendar, since, mode):
    for each in coming(cadence, calendar, since, 8, holidays=mode):
        if calendar.quiet:
            start, end = calendar.quiet
            shown = each.at.astimezone(ZoneInfo(calendar.zone)).time()
            assert not (start <= shown < end if start <= end else shown >= start or shown < end)


@settings(deadline=None)
@given(friendly, calendars, dates, st.sampled_from(["skip", "next-working-day"]))
def test_what_looks_at_holidays_is_due_on_working_days_only(cadence, calendar, since, mode):
    for each in coming(cadence, calendar, since, 8, holidays=mode, quiet=False):
        local = each.at.astimezone(ZoneInfo(calendar.zone))
        # Where a clock change takes the hour over midnight, the nominal day counts.
        if each.moved is None or each.moved.why != "clock-change":
            assert calendar.working(local.date())


@settings(deadline=None)
@given(friendly, calendars, dates, modes)
def test_what_was_moved_says_from_when_and_only_then(cadence, calendar, since, mode):
    for each in coming(cadence, calendar, since, 8, holidays=mode):
        if each.moved:
            assert each.at > each.moved.from_ or each.moved.why == "clock-change"
            assert each.moved.name is None or each.moved.why == "holiday"


@settings(deadline=None)
@given(friendly, calendars, dates, st.integers(0, 30), modes)
def test_asking_for_the_next_one_again_and_again_gives_them_all(cadence, calendar, since, ahead, mode):
    more = {"counted_from": since, "partnership_zone": "America/Recife", "holidays": mode}
    start = since + timedelta(days=ahead)
    expected = list(islice(occasions(cadence, calendar, since=start, **more), 6))
    found, after = [], start - timedelta(days=1)
    while len(found) < len(expected):
        found.append(next(occasions(cadence, calendar, since=after + timedelta(days=1), **more)))
        after = found[-1].key
    assert found == expected


@settings(deadline=None)
@given(friendly, calendars, dates, st.integers(0, 200), modes)
def test_asking_by_moment_misses_nothing(cadence, calendar, since, ahead, mode):
    more = {"counted_from": since, "partnership_zone": "America/Recife", "holidays": mode}
    moment = datetime.combine(since + timedelta(days=ahead), time(12), tzinfo=UTC)
    long_before = occasions(cadence, calendar, since=since - timedelta(days=800), **more)
    expected = next((each for each in long_before if each.at >= moment), None)
    assert next(due_from(cadence, calendar, moment=moment, **more), None) == expected


@settings(deadline=None)
@given(friendly, calendars, calendars, dates)
def test_partners_with_the_same_week_share_the_keys_of_their_occasions(cadence, one, other, since):
    if one.rest != other.rest and "weekday" in cadence.every:
        return
    # Of the period in which it came into force, the day may have been over for one of them.
    origin = cadence.starts or since
    found = [[each.key for each in coming(cadence, partner, since, 8)] for partner in (one, other)]
    keys = [[key for key in each if key > origin][:6] for each in found]
    assert keys[0] == keys[1]


# --- The same days as python-dateutil gives ---------------------------------------------------------------


def days_by_rule(rule, started, since, count):
    found = rrulestr(rule, dtstart=datetime.combine(started, time(9)))
    return list(islice((each.date() for each in found if each.date() >= since), count))


def days_by_cadence(said, origin, since, count, calendar):
    cadence = Cadence.model_validate({"at": "09:00", **said})
    found = occasions(
        cadence, calendar, since=since, counted_from=origin, partnership_zone="UTC", quiet=False
    )
    return [each.key for each in islice(found, count)]


ahead = st.integers(-40, 900).map(lambda days: timedelta(days=days))


@settings(deadline=None)
@given(dates, ahead, numbers, weekly)
def test_weeks_are_those_of_dateutil(origin, further, number, on):
    rule = f"FREQ=WEEKLY;INTERVAL={number}"
    if on:
        rule += f";BYDAY={','.join(CODES[DAYS.index(day)] for day in on)}"
    since = origin + further
    said = {"every": numbered(number, "week"), "on": on}
    assert days_by_cadence(said, origin, since, 12, Calendar("UTC")) == days_by_rule(rule, origin, since, 12)


@settings(deadline=None)
@given(dates, ahead, numbers)
def test_days_are_those_of_dateutil(origin, further, number):
    since = origin + further
    said = {"every": numbered(number, "day")}
    rule = f"FREQ=DAILY;INTERVAL={number}"
    assert days_by_cadence(said, origin, since, 12, Calendar("UTC")) == days_by_rule(rule, origin, since, 12)


@settings(deadline=None)
@given(dates, ahead, st.frozensets(st.integers(0, 6), max_size=6), numbers)
def test_weekdays_are_those_of_dateutil(origin, further, weekend, number):
    since = origin + further
    worked = ",".join(code for day, code in enumerate(CODES) if day not in weekend)
    every_one = days_by_rule(f"FREQ=DAILY;BYDAY={worked}", origin, origin, 1200)
    expected = [day for day in every_one[::number] if day >= since][:5]
    said = {"every": numbered(number, "weekday")}
    found = days_by_cadence(said, origin, since, 5, Calendar("UTC", weekend=weekend))
    assert found[: len(expected)] == expected


def monthly(day):
    """Return the rule's part for one friendly day of a month; a day that a month lacks is its last."""
    ordinal, _, name = day.partition(" ")
    if day == "last day":
        return "BYMONTHDAY=-1"
    if name:
        return f"BYDAY={ORDINALS[ordinal]}{CODES[DAYS.index(name)]}"
    number = int(day.removesuffix("th"))
    upto = ",".join(str(each) for each in range(28, number + 1))
    return f"BYMONTHDAY={upto};BYSETPOS=-1" if number > 28 else f"BYMONTHDAY={number}"


@settings(deadline=None)
@given(dates, ahead, numbers, month_days | nth_weekdays)
def test_months_are_those_of_dateutil(origin, further, number, on):
    since = max(origin + further, origin)
    rule = f"FREQ=MONTHLY;INTERVAL={number};{monthly(on)}"
    said = {"every": numbered(number, "month"), "on": on}
    expected = days_by_rule(rule, origin.replace(day=1), since, 8)
    assert days_by_cadence(said, origin, since, 8, Calendar("UTC")) == expected


@settings(deadline=None)
@given(dates, ahead, st.integers(1, 5), month_days | nth_weekdays)
def test_quarters_begin_in_january_april_july_and_october(origin, further, number, on):
    since = max(origin + further, origin)
    # What is counted from the end lies in the quarter's last month, all else in its first.
    month = (origin.month - 1) // 3 * 3 + (3 if on.startswith("last") else 1)
    rule = f"FREQ=MONTHLY;INTERVAL={3 * number};{monthly(on)}"
    said = {"every": numbered(number, "quarter"), "on": on}
    expected = days_by_rule(rule, origin.replace(day=1, month=month), since, 8)
    assert days_by_cadence(said, origin, since, 8, Calendar("UTC")) == expected


@settings(deadline=None)
@given(dates, ahead, st.integers(1, 5), st.integers(1, 12), st.integers(1, 28))
def test_years_are_those_of_dateutil(origin, further, number, month, day):
    since = max(origin + further, origin)
    rule = f"FREQ=YEARLY;INTERVAL={number};BYMONTH={month};BYMONTHDAY={day}"
    said = {"every": numbered(number, "year"), "on": f"{day} {MONTHS[month - 1]}"}
    expected = days_by_rule(rule, origin.replace(day=1, month=1), since, 5)
    assert days_by_cadence(said, origin, since, 5, Calendar("UTC")) == expected


rules = st.builds(
    lambda frequency, number, more: f"FREQ={frequency};INTERVAL={number}{more}",
    st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
    st.integers(1, 4),
    st.sampled_from(
        ["", ";COUNT=7", ";BYDAY=MO,WE", ";BYMONTHDAY=1,15", ";BYMONTH=3,9", ";BYDAY=TU;BYMONTH=5"]
    ),
)


@settings(deadline=None)
@given(dates, st.integers(0, 6000), rules)
def test_a_rule_gives_the_days_of_dateutil_however_far_from_its_start(origin, further, rule):
    since = origin + timedelta(days=further)
    found = days_by_cadence({"rrule": rule}, origin, since, 6, Calendar("UTC"))
    assert found == days_by_rule(rule, origin, since, 6)


@settings(deadline=None)
@given(friendly, calendars, dates)
def test_working_days_counted_are_working_days(cadence, calendar, since):
    if not any("working" in day for day in cadence.on) or cadence.zone != "local":
        return
    for each in coming(cadence, calendar, since, 6, quiet=False):
        nominal = each.moved.from_ if each.moved else each.at.astimezone(ZoneInfo(calendar.zone))
        assert calendar.working(nominal.date())
