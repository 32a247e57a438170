"""The examples of RFC 5545, section 3.8.5.3, through `rrule`: all that come at most once a day."""

# ruff: noqa: E501 - tables, one line a case

from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, pairwise
from zoneinfo import ZoneInfo

import pytest
from pydantic import ValidationError

from bot.core.cadence import Cadence, occasions
from bot.core.calendar import Calendar

NEW_YORK = ZoneInfo("America/New_York")
ELSEWHERE = Calendar("Africa/Nairobi")

# What it is: (DTSTART, the rule, the first days that the RFC lists, whether it ends there).
EXAMPLES = {
    "daily for 10 occurrences": ("1997-09-02", "FREQ=DAILY;COUNT=10", "1997-09 2 3 4 5 6 7 8 9 10 11", True),
    "every other day": ("1997-09-02", "FREQ=DAILY;INTERVAL=2", "1997-09 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30 1997-10 2 4 6", False),
    "every 10 days": ("1997-09-02", "FREQ=DAILY;INTERVAL=10;COUNT=5", "1997-09 2 12 22 1997-10 2 12", True),
    "weekly for 10": ("1997-09-02", "FREQ=WEEKLY;COUNT=10", "1997-09 2 9 16 23 30 1997-10 7 14 21 28 1997-11 4", True),
    "weekly until": ("1997-09-02", "FREQ=WEEKLY;UNTIL=19971224T000000Z", "1997-09 2 9 16 23 30 1997-10 7 14 21 28 1997-11 4 11 18 25 1997-12 2 9 16 23", True),
    "every other week": ("1997-09-02", "FREQ=WEEKLY;INTERVAL=2;WKST=SU", "1997-09 2 16 30 1997-10 14 28 1997-11 11 25 1997-12 9 23 1998-01 6 20 1998-02 3 17", False),
    "tuesday and thursday until": ("1997-09-02", "FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH", "1997-09 2 4 9 11 16 18 23 25 30 1997-10 2", True),
    "tuesday and thursday for 10": ("1997-09-02", "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH", "1997-09 2 4 9 11 16 18 23 25 30 1997-10 2", True),
    "three days of every other week": ("1997-09-01", "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR", "1997-09 1 3 5 15 17 19 29 1997-10 1 3 13 15 17 27 29 31 1997-11 10 12 14 24 26 28 1997-12 8 10 12 22", True),
    "two days of every other week": ("1997-09-02", "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH", "1997-09 2 4 16 18 30 1997-10 2 14 16", True),
    "the first friday for 10": ("1997-09-05", "FREQ=MONTHLY;COUNT=10;BYDAY=1FR", "1997-09 5 1997-10 3 1997-11 7 1997-12 5 1998-01 2 1998-02 6 1998-03 6 1998-04 3 1998-05 1 1998-06 5", True),
    "the first friday until": ("1997-09-05", "FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR", "1997-09 5 1997-10 3 1997-11 7 1997-12 5", True),
    "first and last sunday": ("1997-09-07", "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU", "1997-09 7 28 1997-11 2 30 1998-01 4 25 1998-03 1 29 1998-05 3 31", True),
    "the last monday but one": ("1997-09-22", "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", "1997-09 22 1997-10 20 1997-11 17 1997-12 22 1998-01 19 1998-02 16", True),
    "the third day from the end": ("1997-09-28", "FREQ=MONTHLY;BYMONTHDAY=-3", "1997-09 28 1997-10 29 1997-11 28 1997-12 29 1998-01 29 1998-02 26", False),
    "the 2nd and 15th": ("1997-09-02", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15", "1997-09 2 15 1997-10 2 15 1997-11 2 15 1997-12 2 15 1998-01 2 15", True),
    "first and last day": ("1997-09-30", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1", "1997-09 30 1997-10 1 31 1997-11 1 30 1997-12 1 31 1998-01 1 31 1998-02 1", True),
    "every 18 months": ("1997-09-10", "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15", "1997-09 10 11 12 13 14 15 1999-03 10 11 12 13", True),
    "every tuesday, every other month": ("1997-09-02", "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU", "1997-09 2 9 16 23 30 1997-11 4 11 18 25 1998-01 6 13 20 27 1998-03 3 10 17 24 31", False),
    "june and july": ("1997-06-10", "FREQ=YEARLY;COUNT=10;BYMONTH=6,7", "1997-06 10 1997-07 10 1998-06 10 1998-07 10 1999-06 10 1999-07 10 2000-06 10 2000-07 10 2001-06 10 2001-07 10", True),
    "every other year's first months": ("1997-03-10", "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3", "1997-03 10 1999-01 10 1999-02 10 1999-03 10 2001-01 10 2001-02 10 2001-03 10 2003-01 10 2003-02 10 2003-03 10", True),
    "days of every third year": ("1997-01-01", "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200", "1997-01 1 1997-04 10 1997-07 19 2000-01 1 2000-04 9 2000-07 18 2003-01 1 2003-04 10 2003-07 19 2006-01 1", True),
    "a year's 20th monday": ("1997-05-19", "FREQ=YEARLY;BYDAY=20MO", "1997-05 19 1998-05 18 1999-05 17", False),
    "monday of week 20": ("1997-05-12", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "1997-05 12 1998-05 11 1999-05 17", False),
    "every thursday in march": ("1997-03-13", "FREQ=YEARLY;BYMONTH=3;BYDAY=TH", "1997-03 13 20 27 1998-03 5 12 19 26 1999-03 4 11 18 25", False),
    "every thursday in summer": ("1997-06-05", "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8", "1997-06 5 12 19 26 1997-07 3 10 17 24 31 1997-08 7 14 21 28 1998-06 4 11 18 25 1998-07 2 9 16 23 30 1998-08 6 13 20 27", False),
    "every friday the 13th": ("1997-09-02", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "1998-02 13 1998-03 13 1998-11 13 1999-08 13 2000-10 13", False),
    "the saturday after the first sunday": ("1997-09-13", "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13", "1997-09 13 1997-10 11 1997-11 8 1997-12 13 1998-01 10 1998-02 7 1998-03 7 1998-04 11 1998-05 9 1998-06 13", False),
    "election day": ("1996-11-05", "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", "1996-11 5 2000-11 7 2004-11 2", False),
    "the third of three": ("1997-09-04", "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "1997-09 4 1997-10 7 1997-11 6", True),
    "the last weekday but one": ("1997-09-29", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", "1997-09 29 1997-10 30 1997-11 27 1997-12 30 1998-01 29 1998-02 26 1998-03 30", False),
    "weeks that begin on monday": ("1997-08-05", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "1997-08 5 10 19 24", True),
    "weeks that begin on sunday": ("1997-08-05", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "1997-08 5 17 19 31", True),
    "no 30 February": ("2007-01-15", "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", "2007-01 15 30 2007-02 15 2007-03 15 30", True),
}  # fmt: skip


def listed(days):
    month, found = "", []
    for word in days.split():
        if "-" in word:
            month = word
        else:
            found.append(date.fromisoformat(f"{month}-{int(word):02}"))
    return found


def coming(started, rule):
    said = {"rrule": rule, "starts": started, "at": "09:00", "zone": "America/New_York"}
    since = date.fromisoformat(started)
    more = {"since": since, "counted_from": since, "partnership_zone": "UTC"}
    return occasions(Cadence.model_validate(said), ELSEWHERE, **more)


@pytest.mark.parametrize(("started", "rule", "days", "ends"), EXAMPLES.values(), ids=EXAMPLES)
def test_the_rfcs_own_example_comes_on_the_days_it_lists(started, rule, days, ends):
    expected = listed(days)
    found = list(islice(coming(started, rule), len(expected) + 1))
    assert [each.key for each in found[: len(expected)]] == expected
    assert (len(found) == len(expected)) is ends
    for each in found:
        assert each.at == datetime.combine(each.key, time(9), tzinfo=NEW_YORK).astimezone(UTC)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA",
        "FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1",
    ],
)
def test_every_day_in_january_for_three_years(rule):
    expected = [date(year, 1, day) for year in (1998, 1999, 2000) for day in range(1, 32)]
    assert [each.key for each in coming("1998-01-01", rule)] == expected


def test_daily_until_the_day_before_christmas_eve():
    found = [each.key for each in coming("1997-09-02", "FREQ=DAILY;UNTIL=19971224T000000Z")]
    assert found == [date(1997, 9, 2) + timedelta(days=n) for n in range(113)]
    assert found[-1] == date(1997, 12, 23)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000Z",
        "FREQ=MINUTELY;INTERVAL=15;COUNT=6",
        "FREQ=MINUTELY;INTERVAL=90;COUNT=4",
        "FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40",
        "FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16",
    ],
)
def test_what_comes_more_than_once_a_day_is_refused(rule):
    with pytest.raises(ValidationError):
        Cadence(rrule=rule)


def test_a_rule_far_from_its_start_is_found_where_it_is():
    """Decades after its start, and beyond the stretch that is worked out at once."""
    rule = Cadence.model_validate({"rrule": "FREQ=DAILY;INTERVAL=3", "starts": "1997-09-02"})
    more = {"counted_from": date(1997, 9, 2), "partnership_zone": "UTC"}
    found = [each.key for each in islice(occasions(rule, ELSEWHERE, since=date(2026, 1, 1), **more), 4000)]
    assert all((day - date(1997, 9, 2)).days % 3 == 0 for day in found)
    assert all(later - sooner == timedelta(days=3) for sooner, later in pairwise(found))
