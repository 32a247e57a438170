"""What may stand in a cadence, and what is said when it may not."""

from datetime import date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from bot.core.cadence import Cadence
from bot.core.durations import ReadingError

GOOD = {
    "the plainest": {"every": "week", "on": "monday", "at": "09:00"},
    "several days": {"every": "2 weeks", "on": ["monday", "thursday"], "at": "09:00", "zone": "partnership"},
    "every day": {"every": "day"},
    "every third day": {"every": "3 days", "starts": "2026-03-01"},
    "the working week": {"every": "weekday", "at": "18:30"},
    "a day of the month": {"every": "month", "on": "15th"},
    "days of the month": {"every": "month", "on": ["1st", "15th"]},
    "month's end": {"every": "month", "on": "last day"},
    "a weekday of the month": {"every": "month", "on": "first monday"},
    "by number": {"every": "month", "on": "2nd Tuesday"},
    "from the end": {"every": "6 months", "on": "last friday"},
    "a working day": {"every": "month", "on": "5th working day"},
    "the last working day": {"every": "quarter", "on": "last working day"},
    "a date": {"every": "year", "on": "8 march"},
    "a date as YAML reads it": {"every": "year", "on": date(2026, 3, 8)},
    "a date the other way": {"every": "year", "on": "March 8th"},
    "a number as YAML reads it": {"every": "month", "on": 15},
    "a named zone": {"every": "week", "on": "monday", "zone": "Africa/Nairobi"},
    "a while": {"every": "week", "on": "monday", "starts": date(2026, 1, 1), "until": "2026-12-31"},
    "dates": {"dates": ["2026-03-09", date(2026, 1, 5)], "at": "10:00"},
    "a rule": {"rrule": "FREQ=MONTHLY;BYDAY=2TU", "at": "10:00"},
}
BAD = {
    "a misspelt day": ({"every": "week", "on": "mondya"}, "on", 'Did you mean "monday"?'),
    "one of several": ({"every": "week", "on": ["monday", "fridai"]}, "on", 'Did you mean "friday"?'),
    "a misspelt rhythm": ({"every": "wek"}, "every", 'Did you mean "week"?'),
    "an adverb": ({"every": "fortnightly"}, "every", 'Did you mean "2 weeks"?'),
    "no rhythm": ({"every": "now and then"}, "every", "day, weekday, week, month, quarter, year"),
    "never": ({"every": "0 days"}, "every", '"1 day" or more'),
    "a bare hour": ({"every": "day", "at": "9"}, "at", '"09:00", in quotes'),
    "YAML 1.1's hour": ({"every": "day", "at": 600}, "at", '"09:00", in quotes'),
    "a city": ({"every": "day", "zone": "Nairobi"}, "zone", 'Did you mean "Africa/Nairobi"?'),
    "a wrong date": ({"every": "day", "starts": "31.12.2026"}, "starts", '"2026-03-09"'),
    "nothing": ({}, "", '"every: week"'),
    "days alone": ({"dates": [], "on": "monday"}, "", '"every: week"'),
    "on without every": ({"dates": ["2026-01-05"], "on": "monday"}, "", '"on" needs "every"'),
    "two rhythms": ({"every": "day", "rrule": "FREQ=DAILY"}, "", "Keep one."),
    "days of a day": ({"every": "day", "on": "monday"}, "", '"every: week"'),
    "a date in a week": ({"every": "week", "on": "15th"}, "", "days of the week"),
    "every monday of a month": ({"every": "month", "on": "monday"}, "", '"first monday"'),
    "a date in a month": ({"every": "month", "on": "8 march"}, "", '"15th"'),
    "a year's 15th": ({"every": "year", "on": "15th"}, "", "Name the month"),
    "the 32nd": ({"every": "month", "on": "32nd"}, "on", '"1st" to "31st"'),
    "a fifth monday": ({"every": "month", "on": "fifth monday"}, "on", '"last monday"'),
    "too many working days": ({"every": "month", "on": "30th working day"}, "on", '"last working day"'),
    "the first mondya": ({"every": "month", "on": "first mondya"}, "on", 'Did you mean "monday"?'),
    "30 February": ({"every": "year", "on": "30 february"}, "on", '"8 march"'),
    "no date": ({"every": "year", "on": "8 mars"}, "on", '"8 march"'),
    "working days among others": ({"every": "month", "on": ["15th", "last working day"]}, "", "two entries"),
    "over before it starts": ({"every": "day", "starts": "2026-02-01", "until": "2026-01-01"}, "", "later"),
    "a rule without end that day": ({"rrule": "FREQ=MINUTELY"}, "rrule", "once a day is the most"),
    "a rule without a rhythm": ({"rrule": "BYDAY=MO"}, "rrule", "DAILY"),
    "a rule's own hour": ({"rrule": "FREQ=DAILY;BYHOUR=9"}, "rrule", '"at"'),
    "a misspelt part": ({"rrule": "FREQ=DAILY;INTREVAL=2"}, "rrule", 'Did you mean "INTERVAL"?'),
    "a part twice": ({"rrule": "FREQ=DAILY;COUNT=2;COUNT=3"}, "rrule", "Keep one."),
    "two ends": ({"rrule": "FREQ=DAILY;COUNT=2;UNTIL=20260101"}, "rrule", "Keep one"),
    "an endless loop": ({"rrule": "FREQ=DAILY;INTERVAL=0"}, "rrule", "1 to 9999"),
    "no day at all": ({"rrule": "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"}, "rrule", "No day"),
    "a position in a day": ({"rrule": "FREQ=DAILY;BYSETPOS=2"}, "rrule", "Leave it out"),
    "a novel": ({"rrule": "FREQ=DAILY;BYMONTHDAY=" + "1," * 999 + "1"}, "rrule", "400"),
    "an odd end": ({"rrule": "FREQ=DAILY;UNTIL=tomorrow"}, "rrule", '"UNTIL=20261231"'),
    "odd days": ({"rrule": "FREQ=WEEKLY;BYDAY=XX"}, "rrule", "FREQ=MONTHLY;BYDAY=2TU"),
    "an odd part": ({"rrule": "FREQ"}, "rrule", "FREQ=MONTHLY;BYDAY=2TU"),
    "an unknown key": ({"every": "day", "hour": "09:00"}, "hour", "Extra inputs"),
}


@pytest.mark.parametrize("said", GOOD.values(), ids=GOOD)
def test_what_people_write_is_read(said):
    assert Cadence.model_validate(said)


@pytest.mark.parametrize(("said", "where", "what_would_do"), BAD.values(), ids=BAD)
def test_what_cannot_be_read_says_where_and_what_would_do(said, where, what_would_do):
    with pytest.raises(ValidationError) as refused:
        Cadence.model_validate(said)
    (only,) = refused.value.errors()
    assert ".".join(map(str, only["loc"])) == where
    assert what_would_do in only["msg"]


def test_an_error_carries_its_problem_and_its_remedy_apart():
    with pytest.raises(ValidationError) as refused:
        Cadence.model_validate({"every": "month", "on": "monday"})
    error = refused.value.errors()[0]["ctx"]["error"]
    assert isinstance(error, ReadingError)
    assert (error.key, error.problem) == ("on", '"monday" does not go with "every: month".')
    assert error.hint == 'Write "first monday" or "last monday".'


@pytest.mark.parametrize("said", GOOD.values(), ids=GOOD)
def test_a_cadence_is_written_as_it_was_read(said):
    cadence = Cadence.model_validate(said)
    assert Cadence.model_validate(cadence.model_dump(by_alias=True, exclude_defaults=True)) == cadence
    assert Cadence.model_validate_json(cadence.model_dump_json(by_alias=True)) == cadence
    assert hash(Cadence.model_validate(said)) == hash(cadence)


def test_dates_are_kept_in_order_and_once():
    cadence = Cadence.model_validate({"dates": ["2026-03-09", "2026-01-05", datetime(2026, 3, 9)]})  # noqa: DTZ001
    assert cadence.dates == (date(2026, 1, 5), date(2026, 3, 9))


def test_a_key_left_empty_is_a_key_left_out():
    assert Cadence.model_validate({"every": "day", "on": None, "at": None, "dates": None}) == Cadence(
        every="day"
    )


class Duty(Cadence):
    """As a protocol extends a cadence: with more keys, and perhaps with no rhythm of its own."""

    open_for: str | None = None
    after: str | None = None

    def follows_another(self) -> bool:
        return self.after is not None


def test_a_cadence_can_be_extended_with_keys_beside_its_own():
    duty = Duty.model_validate({"every": "week", "on": "monday", "at": "9:00", "open-for": "3 days"})
    assert (duty.at, duty.open_for) == (time(9), "3 days")
    assert duty.model_dump(by_alias=True, exclude_defaults=True)["open-for"] == "3 days"


def test_what_follows_something_else_needs_no_rhythm():
    assert Duty.model_validate({"after": "monday"}).every is None
    with pytest.raises(ValidationError, match="It never comes round"):
        Duty.model_validate({"open-for": "3 days"})


@settings(deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(["every", "on", "at", "zone", "starts", "until", "dates", "rrule"]),
        st.one_of(
            st.none(),
            st.booleans(),
            st.integers(),
            st.floats(),
            st.text(max_size=20),
            st.dates(),
            st.lists(st.text(max_size=9), max_size=3),
            st.dictionaries(st.text(max_size=3), st.integers(), max_size=2),
        ),
    )
)
def test_nothing_that_yaml_can_hold_breaks_the_reading(said):
    try:
        Cadence.model_validate(said)
    except ValidationError as refused:
        assert refused.error_count()  # noqa: PT017
