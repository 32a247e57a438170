"""Figures and days in each reader's digits and calendar."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.core.display import CALENDARS, DIGITS, chosen, tag_for
from bot.messages import Messages
from bot.messages.style import in_calendar

MESSAGES = Messages(strict=True)
DAY = date(2026, 11, 29)


def test_what_a_room_chose_stands_in_its_readers_tag() -> None:
    shows = chosen(chosen(("threads",), "nu", "arabext"), "ca", "persian")
    assert tag_for("fa", shows) == "fa-u-ca-persian-nu-arabext"
    assert chosen(chosen(shows, "nu", "latn"), "ca", "gregory") == ("threads",)
    with pytest.raises(ValueError):
        chosen((), "nu", "roman")


@pytest.mark.parametrize(
    ("day", "calendar", "theirs"),
    [
        (date(2026, 3, 21), "persian", (1405, 1, 1)),
        (date(2025, 3, 20), "persian", (1403, 12, 30)),  # a leap year's last day
        (date(2025, 3, 21), "persian", (1404, 1, 1)),
        (date(2026, 2, 18), "islamic-umalqura", (1447, 9, 1)),
        (date(2023, 7, 19), "islamic-umalqura", (1445, 1, 1)),
        (date(2200, 1, 1), "islamic-umalqura", None),  # further than Umm al-Qura is known
        (date(2026, 3, 21), "gregory", None),
    ],
)
def test_a_day_is_another_in_another_calendar(
    day: date, calendar: str, theirs: tuple[int, int, int] | None
) -> None:
    assert in_calendar(day, calendar) == theirs


@pytest.mark.parametrize("language", MESSAGES.languages)
@pytest.mark.parametrize("digits", DIGITS)
@pytest.mark.parametrize("calendar", CALENDARS)
def test_everything_that_we_count_is_in_the_readers_digits(language: str, digits: str, calendar: str) -> None:
    tag = f"{language}-u-ca-{calendar}-nu-{digits}"
    written = [
        MESSAGES.day(DAY, tag, year=True),
        MESSAGES.day_in_year(3, 18, tag),
        MESSAGES.moment(datetime(2026, 11, 29, 9, 5, tzinfo=UTC), tag, "UTC"),
        MESSAGES.span(timedelta(days=12, hours=34), tag),
        MESSAGES.says("show-changed", {"sample": 1234, "today": DAY}, tag),
        MESSAGES.says("number-with-unit", {"value": 3.5, "unit": "kg"}, tag),
    ]
    for text in written:
        figures = {each for each in text if each.isdecimal()}
        assert figures, text
        assert figures <= {*DIGITS[digits]}, text


@pytest.mark.parametrize("language", MESSAGES.languages)
def test_each_calendar_has_twelve_months_in_each_language(language: str) -> None:
    for calendar in ("persian", "islamic-umalqura"):
        first = date(2026, 6, 17)
        days = [first + timedelta(days=each) for each in range(0, 366, 5)]
        written = {
            MESSAGES.day(each, f"{language}-u-ca-{calendar}", year=True).split("(")[0] for each in days
        }
        assert len(written) == len(days)
        assert len({in_calendar(each, calendar)[1] for each in days}) == 12  # type: ignore[index]


@pytest.mark.parametrize("language", MESSAGES.languages)
@pytest.mark.parametrize("digits", DIGITS)
def test_a_day_in_any_digits_is_read_back(language: str, digits: str) -> None:
    for ahead in range(0, 366, 7):
        day = DAY + timedelta(days=ahead)
        written = MESSAGES.day(day, f"{language}-u-nu-{digits}", year=True)
        assert MESSAGES.days.read(written, DAY, (language,)).day == day


def test_what_a_person_wrote_and_what_is_typed_keeps_its_digits() -> None:
    said = MESSAGES.says("role-needed", {"role": "12", "who": "9:00 /done 3"}, "ar-u-nu-arab")
    assert "12" in said
    assert "9:00 /done 3" in said


def test_a_time_of_day_has_the_readers_digits() -> None:
    assert MESSAGES.hour(datetime(2026, 1, 1, 9, tzinfo=UTC), "sw-u-nu-arab", "UTC") == "٠٩:٠٠"
