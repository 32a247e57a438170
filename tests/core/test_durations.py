"""Lengths of time and reminders, as people write them."""

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.durations import ReadingError, Reminder, read_duration, read_reminder, read_span


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("30 minutes", timedelta(minutes=30)),
        ("1 hour", timedelta(hours=1)),
        ("48 hours", timedelta(hours=48)),
        ("1 day", timedelta(days=1)),
        ("3 days", timedelta(days=3)),
        ("2 weeks", timedelta(weeks=2)),
        ("  2   Weeks ", timedelta(weeks=2)),
    ],
)
def test_a_length_of_time_is_read_as_people_write_it(text, length):
    assert read_duration(text) == length


@pytest.mark.parametrize(
    ("text", "what_would_do"),
    [
        ("3 dais", 'Did you mean "days"?'),
        ("two days", '"48 hours"'),
        ("48h", '"48 hours"'),
        ("", '"48 hours"'),
        ("-3 days", '"48 hours"'),
        ("3 months", "minutes"),
        ("0 days", "1 minute"),
        ("99999 weeks", "Ten years"),
        ("٣ days", '"48 hours"'),
    ],
)
def test_a_length_that_cannot_be_read_says_what_would_do(text, what_would_do):
    with pytest.raises(ValueError) as refused:
        read_duration(text)
    assert what_would_do in str(refused.value)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("on the day", 0),
        ("On the  day", 0),
        ("1 day before", 1),
        ("2 days before", 2),
        ("1 week before", 7),
        ("2 weeks before", 14),
    ],
)
def test_a_reminder_counts_calendar_days(text, days):
    assert read_reminder(text) == Reminder(days)


@pytest.mark.parametrize(
    ("text", "what_would_do"),
    [
        ("the day", '"on the day"'),
        ("2 days after", '"2 days before"'),
        ("some days before", '"2 days before"'),
        ("3 hours before", "calendar days"),
        ("3 dayz before", "Did you mean"),
        ("400 days before", "A year before"),
    ],
)
def test_a_reminder_that_cannot_be_read_says_what_would_do(text, what_would_do):
    with pytest.raises(ReadingError) as refused:
        read_reminder(text)
    assert what_would_do in str(refused.value)


@given(st.text(max_size=30))
def test_no_text_at_all_breaks_the_reading(text):
    for read in (read_duration, read_reminder):
        with suppress(ReadingError):
            assert read(text) is not None


@pytest.mark.parametrize(
    ("text", "day", "spelt"),
    [
        ("3 months", date(2027, 2, 28), "3 months"),
        ("1 year", date(2027, 11, 30), "1 year"),
        ("6 Weeks", date(2027, 1, 11), "6 weeks"),
        ("1 day", date(2026, 12, 1), "1 day"),
    ],
)
def test_a_span_of_the_calendar_is_read_and_counted_from_a_day(text, day, spelt):
    assert read_span(text).from_(date(2026, 11, 30)) == day
    assert str(read_span(text)) == spelt


@pytest.mark.parametrize(
    ("text", "what_would_do"),
    [
        ("3 monts", 'Did you mean "months"?'),
        ("3 hours", '"1 year"'),
        ("0 days", "at least one day"),
        ("11 years", "ten years"),
        ("soon", '"3 months"'),
    ],
)
def test_what_is_no_such_span_is_refused_with_what_would_do(text, what_would_do):
    with pytest.raises(ReadingError) as refused:
        read_span(text)
    assert what_would_do in str(refused.value)
