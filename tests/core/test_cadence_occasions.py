"""On which days and at which hours a cadence comes round, whatever a partner's week, holidays and nights."""

# ruff: noqa: E501 - tables, one line a case

from datetime import UTC, date, datetime, time
from itertools import islice

import pytest

from bot.core.cadence import Cadence, due_from, local_moment, occasions, reminded_at
from bot.core.calendar import Calendar, read_quiet, zone_named

SINCE = date(2026, 11, 4)  # a Wednesday, and the day that everything came into force
RECIFE = Calendar("America/Recife", holidays="BR-PE", quiet=read_quiet("21:00-07:00"))
GOMA = Calendar("Africa/Lubumbashi", holidays="CD", quiet=read_quiet("20:30-06:30"))
BEIRUT = Calendar("Asia/Beirut", holidays="LB", weekend=frozenset({5, 6}), quiet=read_quiet("22:00-08:00"))
CAIRO, KABUL, TEHRAN = Calendar("Africa/Cairo"), Calendar("Asia/Kabul"), Calendar("Asia/Tehran")
PLAIN = Calendar("UTC")


def coming(said, calendar=PLAIN, count=4, *, since=SINCE, **more):
    more = {"counted_from": SINCE, "partnership_zone": "Europe/Paris"} | more
    return list(islice(occasions(Cadence.model_validate(said), calendar, since=since, **more), count))


def local(occasion, calendar):
    return occasion.at.astimezone(zone_named(calendar.zone)).strftime("%Y-%m-%d %H:%M")


DAYS = {
    "every monday": ({"every": "week", "on": "monday"}, "11-09 11-16 11-23 11-30"),
    "today counts": ({"every": "week", "on": "wednesday"}, "11-04 11-11 11-18 11-25"),
    "two days a week": ({"every": "week", "on": ["thursday", "monday"]}, "11-05 11-09 11-12 11-16"),
    "every 2 weeks from this one": ({"every": "2 weeks", "on": "friday"}, "11-06 11-20 12-04 12-18"),
    "whose monday is over": ({"every": "2 weeks", "on": "monday"}, "11-16 11-30 12-14 12-28"),
    "every 2 weeks from a start": ({"every": "2 weeks", "on": "monday", "starts": "2026-11-09"}, "11-09 11-23 12-07 12-21"),
    "counted from a start long ago": ({"every": "2 weeks", "on": "monday", "starts": "2026-01-05"}, "11-09 11-23 12-07 12-21"),
    "a week without a day": ({"every": "week"}, "11-04 11-11 11-18 11-25"),
    "every day": ({"every": "day"}, "11-04 11-05 11-06 11-07"),
    "every 3 days": ({"every": "3 days"}, "11-04 11-07 11-10 11-13"),
    "every 3 days from a start": ({"every": "3 days", "starts": "2026-11-03"}, "11-06 11-09 11-12 11-15"),
    "the working week": ({"every": "weekday"}, "11-04 11-05 11-06 11-09"),
    "every second of its days": ({"every": "2 weekdays"}, "11-04 11-06 11-10 11-12"),
    "the 15th": ({"every": "month", "on": "15th"}, "11-15 12-15 2027-01-15 2027-02-15"),
    "the 31st, or the month's end": ({"every": "month", "on": "31st"}, "11-30 12-31 2027-01-31 2027-02-28"),
    "the 30th and the 31st": ({"every": "month", "on": ["30th", "31st"]}, "11-30 12-30 12-31 2027-01-30"),
    "month's end": ({"every": "month", "on": "last day"}, "11-30 12-31 2027-01-31 2027-02-28"),
    "the first and the 15th": ({"every": "month", "on": ["15th", "1st"]}, "11-15 12-01 12-15 2027-01-01"),
    "the first monday": ({"every": "month", "on": "first monday"}, "12-07 2027-01-04 2027-02-01 2027-03-01"),
    "the third thursday": ({"every": "month", "on": "3rd thursday"}, "11-19 12-17 2027-01-21 2027-02-18"),
    "the last friday": ({"every": "month", "on": "last friday"}, "11-27 12-25 2027-01-29 2027-02-26"),
    "every 6 months": ({"every": "6 months", "on": "15th"}, "11-15 2027-05-15 2027-11-15 2028-05-15"),
    "a month without a day": ({"every": "month"}, "11-04 12-04 2027-01-04 2027-02-04"),
    "a month from a long one's end": ({"every": "month", "starts": "2026-01-31"}, "11-30 12-31 2027-01-31 2027-02-28"),
    "a quarter's first monday": ({"every": "quarter", "on": "first monday"}, "2027-01-04 2027-04-05 2027-07-05 2027-10-04"),
    "a quarter's last friday": ({"every": "quarter", "on": "last friday"}, "12-25 2027-03-26 2027-06-25 2027-09-24"),
    "a quarter's last day": ({"every": "quarter", "on": "last day"}, "12-31 2027-03-31 2027-06-30 2027-09-30"),
    "a quarter without a day": ({"every": "quarter"}, "2027-01-01 2027-04-01 2027-07-01 2027-10-01"),
    "every 2 quarters": ({"every": "2 quarters", "on": "15th"}, "2027-04-15 2027-10-15 2028-04-15 2028-10-15"),
    "a date": ({"every": "year", "on": "8 march"}, "2027-03-08 2028-03-08 2029-03-08 2030-03-08"),
    "29 February": ({"every": "year", "on": "29 february"}, "2027-02-28 2028-02-29 2029-02-28 2030-02-28"),
    "every 2 years": ({"every": "2 years", "on": "1 december"}, "12-01 2028-12-01 2030-12-01 2032-12-01"),
    "a year without a day": ({"every": "year"}, "11-04 2027-11-04 2028-11-04 2029-11-04"),
    "until": ({"every": "week", "on": "monday", "until": "2026-11-16"}, "11-09 11-16"),
    "starts": ({"every": "day", "starts": "2026-12-30"}, "12-30 12-31 2027-01-01 2027-01-02"),
    "dates": ({"dates": ["2027-01-05", "2026-11-30", "2026-11-01"]}, "11-30 2027-01-05"),
    "dates until": ({"dates": ["2027-01-05", "2026-11-30"], "until": "2026-12-01"}, "11-30"),
    "a rule": ({"rrule": "RRULE:freq=monthly; byday=2tu"}, "11-10 12-08 2027-01-12 2027-02-09"),
    "a rule leaves short months out": ({"rrule": "FREQ=MONTHLY;BYMONTHDAY=31"}, "12-31 2027-01-31 2027-03-31 2027-05-31"),
    "a rule's count": ({"rrule": "FREQ=DAILY;INTERVAL=10;COUNT=3"}, "11-04 11-14 11-24"),
    "a rule until": ({"rrule": "FREQ=WEEKLY;BYDAY=MO", "until": "2026-11-20"}, "11-09 11-16"),
    "a rule's own end, that day included": ({"rrule": "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261116"}, "11-09 11-16"),
    "a rule over for long": ({"rrule": "FREQ=DAILY;UNTIL=20200101"}, ""),
    "a rule that its start spoils": ({"rrule": "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29"}, ""),
}  # fmt: skip


@pytest.mark.parametrize(("said", "days"), DAYS.values(), ids=DAYS)
def test_it_comes_round_on_these_days(said, days):
    whole = [day if len(day) > 5 else f"2026-{day}" for day in days.split()]
    found = coming(said)
    assert [str(each.key) for each in found] == whole
    assert [each.at for each in found] == [local_moment(each.key, time(9), "UTC") for each in found]


@pytest.mark.parametrize(
    ("calendar", "days"),
    [
        pytest.param(PLAIN, "04 05 06 09 10 11", id="Monday to Friday"),
        pytest.param(CAIRO, "04 05 08 09 10 11", id="Cairo rests on Friday and Saturday"),
        pytest.param(KABUL, "04 07 08 09 10 11", id="Kabul rests on Thursday and Friday"),
        pytest.param(TEHRAN, "04 05 07 08 09 10", id="Tehran rests on Friday"),
        pytest.param(BEIRUT, "04 05 06 09 10 11", id="Beirut's own choice"),
    ],
)
def test_a_weekday_is_any_day_outside_the_partners_own_weekend(calendar, days):
    assert [f"{each.key.day:02}" for each in coming({"every": "weekday"}, calendar, 6)] == days.split()


@pytest.mark.parametrize(
    ("on", "calendar", "days"),
    [
        pytest.param(
            "5th working day",
            RECIFE,
            "2026-11-09 2026-12-07 2027-01-08",
            id="fifth in Recife, after New Year",
        ),
        pytest.param("5th working day", CAIRO, "2026-11-05 2026-12-07 2027-01-07", id="fifth in Cairo"),
        pytest.param("1st working day", GOMA, "2026-12-01 2027-01-05", id="first in Goma, after the Martyrs"),
        pytest.param("last working day", RECIFE, "2026-11-30 2026-12-31", id="last in Recife"),
        pytest.param("last working day", KABUL, "2026-11-30 2026-12-30", id="last in Kabul"),
        pytest.param("23rd working day", PLAIN, "2026-11-30 2026-12-31", id="more than there are"),
    ],
)
def test_working_days_are_counted_on_the_partners_own_calendar(on, calendar, days):
    found = coming({"every": "month", "on": on}, calendar, 3, since=date(2026, 11, 1))
    assert [local(each, calendar)[:10] for each in found][: len(days.split())] == days.split()
    assert {each.key.day for each in found} == {1}


def test_all_partners_share_the_key_of_one_occasion_of_working_days():
    said = {"every": "quarter", "on": "last working day"}
    found = {coming(said, partner, 1, since=date(2026, 10, 1))[0] for partner in (RECIFE, KABUL, PLAIN)}
    assert {each.key for each in found} == {date(2026, 10, 1)}
    assert {each.at.date() for each in found} == {date(2026, 12, 31), date(2026, 12, 30)}


def test_a_partner_that_works_no_day_of_a_month_is_due_on_its_last():
    away = Calendar("UTC", days_off=frozenset(date(2026, 12, day) for day in range(1, 32)))
    (december,) = coming({"every": "month", "on": "5th working day"}, away, 1, since=date(2026, 12, 1))
    assert december.at.date() == date(2026, 12, 31)


MONDAY = {"every": "week", "on": "monday", "at": "09:00"}
HOLIDAYS = {
    "All Souls': kept": (RECIFE, "keep", "2026-11-02", "2026-11-02 09:00", None, None),
    "All Souls': the next day": (RECIFE, "next-working-day", "2026-11-02", "2026-11-03 09:00", "holiday", "Finados"),
    "All Souls': left out": (RECIFE, "skip", "2026-11-02", "2026-11-09 09:00", None, None),
    "Eid": (BEIRUT, "next-working-day", "2024-04-08", "2024-04-08 09:00", None, None),
    "Armenian Christmas is no Monday": (BEIRUT, "next-working-day", "2026-01-05", "2026-01-05 09:00", None, None),
    "Pernambuco's own day": (RECIFE, "next-working-day", "2028-03-06", "2028-03-07 09:00", "holiday", "Revolução Pernambucana de 1817"),
    "Cairo works on Mondays": (CAIRO, "next-working-day", "2026-11-02", "2026-11-02 09:00", None, None),
}  # fmt: skip


@pytest.mark.parametrize(
    ("partner", "holidays", "since", "due", "why", "name"), HOLIDAYS.values(), ids=HOLIDAYS
)
def test_a_holiday_keeps_skips_or_moves_an_occasion(partner, holidays, since, due, why, name):
    day = date.fromisoformat(since)
    (first,) = coming(MONDAY, partner, 1, since=day, counted_from=day, holidays=holidays)
    assert local(first, partner) == due
    assert (first.moved and first.moved.why, first.moved and first.moved.name) == (why, name)
    if first.moved:
        assert first.moved.from_ == datetime.combine(day, time(9), tzinfo=first.moved.from_.tzinfo)


def test_eid_moves_what_falls_on_it_past_the_feast_and_the_weekend():
    """Eid al-Fitr 2026 is a Friday and a Saturday in Lebanon; this partner rests on Sundays besides."""
    partner = Calendar("Asia/Beirut", holidays="LB", weekend=frozenset({6}))
    day = date(2026, 3, 20)
    (first, _) = coming(
        {"every": "week", "on": "friday"}, partner, 2, since=day, counted_from=day,
        holidays="next-working-day", language="en",
    )  # fmt: skip
    assert (first.key, local(first, partner)) == (day, "2026-03-23 09:00")
    assert (first.moved.why, first.moved.name) == ("holiday", "Eid al-Fitr (estimated)")
    assert first.moved.from_.isoformat() == "2026-03-20T09:00:00+02:00"


def test_a_day_off_moves_like_a_holiday_without_a_name():
    goma = Calendar(
        "Africa/Lubumbashi", holidays="CD", days_off=frozenset({date(2026, 11, 16), date(2026, 11, 17)})
    )
    found = coming(MONDAY, goma, 2, holidays="next-working-day")
    assert [local(each, goma) for each in found] == ["2026-11-09 09:00", "2026-11-18 09:00"]
    assert (found[1].moved.why, found[1].moved.name) == ("holiday", None)


def test_a_weekend_is_said_to_be_one():
    found = coming({"every": "month", "on": "15th"}, PLAIN, 1, holidays="next-working-day")
    assert (str(found[0].at.date()), found[0].moved.why) == ("2026-11-16", "weekend")


def test_what_would_land_on_the_next_occasion_is_dropped():
    """Saturday and Sunday of a daily check-in both move to Monday, which has its own."""
    found = coming({"every": "day"}, PLAIN, 4, since=date(2026, 11, 6), holidays="next-working-day")
    assert [str(each.key) for each in found] == ["2026-11-06", "2026-11-09", "2026-11-10", "2026-11-11"]


def test_of_several_that_would_land_together_the_last_one_does():
    found = coming({"every": "week", "on": ["saturday", "sunday"]}, PLAIN, 2, holidays="next-working-day")
    assert [(str(each.key), str(each.at.date())) for each in found] == [
        ("2026-11-08", "2026-11-09"),
        ("2026-11-15", "2026-11-16"),
    ]


def test_the_last_one_moves_even_beyond_the_end():
    said = {"every": "week", "on": "sunday", "until": "2026-11-08"}
    found = coming(said, PLAIN, 5, holidays="next-working-day")
    assert [str(each.at.date()) for each in found] == ["2026-11-09"]


def test_a_partner_away_for_longer_than_a_year_is_left_alone():
    away = Calendar("UTC", days_off=frozenset(date.fromordinal(n) for n in range(739000, 741000)))
    assert coming({"dates": ["2026-11-30"]}, away, holidays="next-working-day") == []


def test_quiet_hours_move_an_occasion_to_their_end():
    (first,) = coming({"every": "week", "on": "monday", "at": "05:00"}, RECIFE, 1)
    assert local(first, RECIFE) == "2026-11-09 07:00"
    assert (first.moved.why, first.moved.from_.isoformat()) == ("quiet-hours", "2026-11-09T05:00:00-03:00")
    (unmoved,) = coming({"every": "week", "on": "monday", "at": "05:00"}, RECIFE, 1, quiet=False)
    assert (local(unmoved, RECIFE), unmoved.moved) == ("2026-11-09 05:00", None)


def test_an_evening_in_quiet_hours_waits_for_the_morning_after():
    (first,) = coming({"every": "week", "on": "monday", "at": "21:30"}, RECIFE, 1)
    assert (str(first.key), local(first, RECIFE)) == ("2026-11-09", "2026-11-10 07:00")


def test_holidays_are_looked_at_first_and_quiet_hours_then():
    """The evening of All Souls' moves to Tuesday evening, which is quiet; the holiday is the first cause."""
    day = date(2026, 11, 2)
    said = {"every": "week", "on": "monday", "at": "22:00"}
    (first, *_) = coming(said, RECIFE, 1, since=day, counted_from=day, holidays="next-working-day")
    assert local(first, RECIFE) == "2026-11-04 07:00"
    assert (first.moved.why, first.moved.from_.isoformat()) == ("holiday", "2026-11-02T22:00:00-03:00")


def test_an_hour_of_one_zone_is_one_instant_for_all():
    said = {"every": "week", "on": "monday", "at": "15:00", "zone": "partnership"}
    found = [coming(said, partner, 1)[0] for partner in (RECIFE, GOMA, BEIRUT)]
    assert [local(each, partner)[11:] for each, partner in zip(found, (RECIFE, GOMA, BEIRUT), strict=True)] == [
        "11:00", "16:00", "16:00",
    ]  # fmt: skip
    assert len({each.at for each in found}) == 1
    named = coming(said | {"zone": "Africa/Nairobi"}, RECIFE, 1)[0]
    assert local(named, RECIFE) == "2026-11-09 09:00"


def test_another_zones_hour_can_fall_on_a_partners_day_of_rest():
    """Sunday 20:00 in Recife is Monday in Beirut; Friday 20:00 is Saturday there."""
    sunday = {"every": "week", "on": "sunday", "at": "20:00", "zone": "America/Recife"}
    friday = sunday | {"on": "friday"}
    awake = Calendar("Asia/Beirut", weekend=frozenset({5, 6}))
    assert coming(sunday, awake, 1, holidays="next-working-day")[0].moved is None
    (moved,) = coming(friday, awake, 1, holidays="next-working-day")
    assert local(moved, awake) == "2026-11-09 01:00"
    assert (moved.moved.why, moved.moved.from_.isoformat()) == ("weekend", "2026-11-07T01:00:00+02:00")


def test_an_hour_that_a_clock_change_skips_says_so():
    paris = Calendar("Europe/Paris")
    said = {"every": "day", "at": "02:30"}
    found = coming(said, paris, 3, since=date(2026, 3, 28), counted_from=date(2026, 3, 28))
    assert [local(each, paris) for each in found] == [
        "2026-03-28 02:30",
        "2026-03-29 03:30",
        "2026-03-30 02:30",
    ]
    assert [each.moved and each.moved.why for each in found] == [None, "clock-change", None]
    assert found[1].moved.from_.isoformat() == "2026-03-29T02:30:00+01:00"


@pytest.mark.parametrize(
    ("quiet", "due", "why"),
    [
        pytest.param("21:00-07:00", "07:00", "quiet-hours", id="it was quiet anyway"),
        pytest.param("03:00-07:00", "07:00", "clock-change", id="only the skip led into quiet hours"),
        pytest.param("21:00-02:30", "03:30", "clock-change", id="quiet until the skipped hour"),
    ],
)
def test_the_first_cause_is_named(quiet, due, why):
    paris = Calendar("Europe/Paris", quiet=read_quiet(quiet))
    day = date(2026, 3, 29)
    (first,) = coming({"every": "day", "at": "02:30"}, paris, 1, since=day, counted_from=day)
    assert (local(first, paris)[11:], first.moved.why) == (due, why)


def test_a_skipped_hour_of_another_zone_is_named_on_that_zones_clock():
    day = date(2026, 3, 29)
    said = {"every": "day", "at": "02:30", "zone": "Europe/Paris"}
    (first,) = coming(said, Calendar("Africa/Nairobi"), 1, since=day, counted_from=day)
    assert first.moved.from_.isoformat() == "2026-03-29T02:30:00+01:00"


def test_an_end_in_utc_is_read_where_the_hour_is():
    """UNTIL 22:30 UTC is 23:30 in Paris: that evening's 23:00 is still within."""
    said = {"rrule": "FREQ=DAILY;UNTIL=20261106T223000Z", "at": "23:00", "zone": "Europe/Paris"}
    assert [str(each.key) for each in coming(said)] == ["2026-11-04", "2026-11-05", "2026-11-06"]
    assert [str(each.key) for each in coming(said | {"zone": "local"})] == ["2026-11-04", "2026-11-05"]


def test_what_came_into_force_in_mid_month_still_has_that_months_last_working_day():
    said = Cadence.model_validate({"every": "month", "on": "last working day"})
    moment = datetime(2026, 11, 24, 12, tzinfo=UTC)
    first = next(
        due_from(said, PLAIN, moment=moment, counted_from=date(2026, 11, 24), partnership_zone="UTC")
    )
    assert (str(first.key), str(first.at.date())) == ("2026-11-01", "2026-11-30")


def test_what_was_moved_past_the_moment_is_still_due():
    said = Cadence.model_validate(MONDAY)
    moment = datetime(2026, 11, 3, 0, 30, tzinfo=UTC)
    found = due_from(
        said,
        RECIFE,
        moment=moment,
        counted_from=date(2026, 1, 1),
        partnership_zone="UTC",
        holidays="next-working-day",
    )
    assert str(next(found).key) == "2026-11-02"


def test_an_hour_of_today_that_is_over_is_not_due_again():
    moment = datetime(2026, 11, 9, 9, 0, 1, tzinfo=UTC)
    more = {"counted_from": date(2026, 1, 1), "partnership_zone": "UTC"}
    assert next(due_from(Cadence.model_validate(MONDAY), PLAIN, moment=moment, **more)).key == date(
        2026, 11, 16
    )


@pytest.mark.parametrize(
    ("at", "before", "reminded"),
    [
        pytest.param("10:00", 2, "2026-12-05 10:00", id="two days before"),
        pytest.param("05:00", 1, "2026-12-06 07:00", id="not in quiet hours"),
    ],
)
def test_a_reminder_comes_calendar_days_before_at_the_same_hour(at, before, reminded):
    said = Cadence.model_validate({"every": "month", "on": "5th working day", "at": at})
    (due,) = coming({"every": "month", "on": "5th working day", "at": at}, RECIFE, 1, since=date(2026, 12, 1))
    moment = reminded_at(due.at, before, said, RECIFE, "UTC")
    assert moment.astimezone(zone_named("America/Recife")).strftime("%Y-%m-%d %H:%M") == reminded


@pytest.mark.parametrize(
    ("due", "quiet", "reminded"),
    [
        pytest.param("2026-12-07 15:00", "21:00-07:00", "2026-12-07 09:00", id="at nine"),
        pytest.param("2026-12-07 10:00", "21:00-07:00", "2026-12-07 08:00", id="two hours ahead"),
        pytest.param("2026-12-07 08:30", "21:00-07:00", "2026-12-07 07:00", id="never before seven"),
        pytest.param("2026-12-07 10:00", None, "2026-12-07 08:00", id="without quiet hours"),
        pytest.param("2026-12-07 10:00", "21:00-08:30", "2026-12-07 08:30", id="not in quiet hours"),
        pytest.param("2026-12-07 23:30", "21:00-10:00", "2026-12-07 10:00", id="when quiet hours end"),
        pytest.param("2026-12-08 10:00", "21:00-09:30", "2026-12-07 17:00", id="the afternoon before"),
        pytest.param("2026-12-08 06:00", None, "2026-12-07 17:00", id="before the morning"),
        pytest.param("2026-12-07 07:00", "21:00-07:00", "2026-12-04 17:00", id="the working day before"),
        pytest.param("2026-12-08 07:00", "16:00-07:00", "2026-12-07 15:00", id="before an early quiet"),
        pytest.param("2026-12-08 07:00", "00:00-06:00", "2026-12-07 17:00", id="quiet begins at midnight"),
        pytest.param("2026-12-08 04:00", "10:00-18:00", "2026-12-07 18:00", id="who sleeps by day"),
        pytest.param("2026-12-07 00:00", None, "2026-12-04 17:00", id="at midnight"),
    ],
)
def test_the_reminder_on_the_day_comes_while_there_is_time_and_at_no_quiet_hour(due, quiet, reminded):
    zone = zone_named("America/Recife")
    there = Calendar("America/Recife", quiet=read_quiet(quiet) if quiet else None)
    moment = datetime.fromisoformat(due).replace(tzinfo=zone)
    said = Cadence.model_validate({"every": "day", "at": "10:00"})
    at = reminded_at(moment, 0, said, there, "UTC")
    assert at.tzinfo is UTC
    assert at.astimezone(zone).strftime("%Y-%m-%d %H:%M") == reminded


def test_on_the_day_is_a_day_of_whoever_has_it_not_of_the_rhythm():
    said = Cadence.model_validate({"every": "day", "at": "10:00", "zone": "Asia/Tokyo"})
    due = local_moment(date(2026, 12, 8), time(10), "Asia/Tokyo")
    nairobi = Calendar("Africa/Nairobi", quiet=read_quiet("21:00-07:00"))
    # Four in the morning there.
    assert reminded_at(due, 0, said, nairobi, "UTC") == local_moment(
        date(2026, 12, 7), time(17), "Africa/Nairobi"
    )


def test_a_reminder_keeps_its_hour_over_a_clock_change():
    paris = Calendar("Europe/Paris")
    said = Cadence.model_validate({"every": "week", "on": "monday", "at": "10:00"})
    due = local_moment(date(2026, 3, 30), time(10), "Europe/Paris")
    assert reminded_at(due, 2, said, paris, "UTC") == local_moment(
        date(2026, 3, 28), time(10), "Europe/Paris"
    )
