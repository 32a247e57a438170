"""How partners count days and hours: their week, their holidays, their nights."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.calendar import (
    Calendar,
    calendar_parts,
    check_calendar,
    country_of,
    read_day,
    read_hour,
    read_quiet,
    read_weekend,
    usual_holidays,
    zone_named,
)
from bot.core.durations import ReadingError

FRIDAY, SATURDAY, SUNDAY = 4, 5, 6
ZONES = sorted(available_timezones())
QUIET = st.tuples(st.times(), st.times()).map(
    lambda hours: tuple(h.replace(second=0, microsecond=0) for h in hours)
)
MOMENTS = st.integers(0, 15 * 366 * 24 * 60).map(
    lambda minutes: datetime(2020, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)


@pytest.mark.parametrize(
    ("calendar", "rest"),
    [
        pytest.param(Calendar("America/Recife"), {SATURDAY, SUNDAY}, id="Recife"),
        pytest.param(Calendar("Africa/Cairo"), {FRIDAY, SATURDAY}, id="Cairo"),
        pytest.param(Calendar("Asia/Tehran"), {FRIDAY}, id="Tehran"),
        pytest.param(Calendar("Asia/Kabul"), {3, FRIDAY}, id="Kabul"),
        pytest.param(Calendar("Asia/Calcutta"), {SUNDAY}, id="Kolkata, by its old name"),
        pytest.param(Calendar("Africa/Kampala"), {SUNDAY}, id="Kampala"),
        pytest.param(Calendar("UTC"), {SATURDAY, SUNDAY}, id="no territory"),
        pytest.param(Calendar("UTC", holidays="AQ"), {SATURDAY, SUNDAY}, id="a territory without a week"),
        pytest.param(
            Calendar("Europe/Paris", holidays="EG"), {FRIDAY, SATURDAY}, id="the holidays' territory"
        ),
        pytest.param(
            Calendar("Asia/Tehran", holidays="BR-PE"), {SATURDAY, SUNDAY}, id="a part of a territory"
        ),
        pytest.param(Calendar("Asia/Kabul", weekend=frozenset({FRIDAY})), {FRIDAY}, id="its own choice"),
        pytest.param(Calendar("Asia/Kabul", weekend=frozenset()), set(), id="no weekend at all"),
    ],
)
def test_a_partner_rests_on_its_own_weekend(calendar, rest):
    assert calendar.rest == rest


@pytest.mark.parametrize(
    ("holidays", "day", "name"),
    [
        pytest.param("BR-PE", date(2026, 3, 6), "Revolução Pernambucana de 1817", id="a day of Pernambuco"),
        pytest.param("BR", date(2026, 3, 6), None, id="which the rest of Brazil works"),
        pytest.param("BR-PE", date(2026, 11, 2), "Finados", id="a day of all Brazil"),
        pytest.param("CD", date(2026, 6, 30), "Journée de l'indépendance", id="Congo"),
        pytest.param("US", date(2021, 12, 31), "New Year's Day (observed)", id="observed in the year before"),
        pytest.param(None, date(2026, 12, 25), None, id="no calendar"),
    ],
)
def test_public_holidays_go_by_the_partners_own_calendar(holidays, day, name):
    calendar = Calendar("America/Recife", weekend=frozenset(), holidays=holidays)
    assert calendar.holiday_name(day) == name
    assert calendar.working(day) is (name is None)


def test_eid_moves_through_the_year():
    lebanon = Calendar("Asia/Beirut", holidays="LB")
    eids = []
    for year in (2024, 2025, 2026):
        days = (date(year, 1, 1) + timedelta(days=n) for n in range(366))
        eids.append(next(day for day in days if "Eid al-Fitr" in (lebanon.holiday_name(day, "en") or "")))
    assert eids == [date(2024, 4, 10), date(2025, 3, 30), date(2026, 3, 20)]


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("pt-BR", "Natal"), ("pt", "Natal"), ("en", "Christmas Day"), ("en-GB", "Christmas Day"),
        ("sw", "Natal"), (None, "Natal"),
    ],
)  # fmt: skip
def test_a_holiday_is_named_in_the_readers_language_or_the_countrys(language, name):
    assert Calendar("America/Recife", holidays="BR").holiday_name(date(2026, 12, 25), language) == name


def test_a_day_off_is_not_worked():
    goma = Calendar("Africa/Lubumbashi", holidays="CD", days_off=frozenset({date(2026, 11, 17)}))
    assert not goma.working(date(2026, 11, 17))
    assert goma.holiday_name(date(2026, 11, 17)) is None
    assert goma.working(date(2026, 11, 18))


ONE_NIGHT = {
    "before midnight": ("Africa/Nairobi", "21:00-07:00", "2026-03-02T22:00+03:00", "2026-03-03T07:00+03:00"),
    "after midnight": ("Africa/Nairobi", "21:00-07:00", "2026-03-03T02:00+03:00", "2026-03-03T07:00+03:00"),
    "as it begins": ("Africa/Nairobi", "21:00-07:00", "2026-03-02T21:00+03:00", "2026-03-03T07:00+03:00"),
    "as it ends": ("Africa/Nairobi", "21:00-07:00", "2026-03-03T07:00+03:00", "2026-03-03T07:00+03:00"),
    "outside": ("Africa/Nairobi", "21:00-07:00", "2026-03-02T20:59+03:00", "2026-03-02T20:59+03:00"),
    "noon": ("Africa/Nairobi", "12:00-14:00", "2026-03-02T13:00+03:00", "2026-03-02T14:00+03:00"),
    "to midnight": ("Africa/Nairobi", "22:00-24:00", "2026-03-02T23:00+03:00", "2026-03-03T00:00+03:00"),
    "its end is skipped": ("Europe/Paris", "21:00-02:30", "2026-03-29T01:00+01:00", "2026-03-29T03:30+02:00"),
    "its end comes twice": (
        "Europe/Paris",
        "21:00-02:30",
        "2026-10-25T01:00+02:00",
        "2026-10-25T02:30+02:00",
    ),
    "quiet once more": ("Europe/Paris", "21:00-02:30", "2026-10-25T02:10+01:00", "2026-10-25T02:30+01:00"),
    "into the next": ("Europe/Paris", "03:00-02:30", "2026-03-29T01:00+01:00", "2026-03-30T02:30+02:00"),
}


@pytest.mark.parametrize(("zone", "quiet", "moment", "due"), ONE_NIGHT.values(), ids=ONE_NIGHT)
def test_nothing_is_said_in_quiet_hours(zone, quiet, moment, due):
    calendar = Calendar(zone, quiet=read_quiet(quiet))
    assert calendar.humane(datetime.fromisoformat(moment)) == datetime.fromisoformat(due)


def test_a_partner_without_quiet_hours_is_told_at_once():
    moment = datetime(2026, 3, 2, 3, tzinfo=ZoneInfo("Africa/Nairobi"))
    assert Calendar("Africa/Nairobi").humane(moment) == moment
    assert Calendar("Africa/Nairobi").humane(moment).tzinfo is UTC


@settings(deadline=None)
@given(st.sampled_from(ZONES), QUIET, MOMENTS)
def test_whatever_the_zone_and_hours_it_is_never_earlier_and_never_quiet(zone, quiet, moment):
    due = Calendar(zone, quiet=quiet).humane(moment)
    start, end = quiet
    shown = due.astimezone(ZoneInfo(zone)).time()
    assert moment <= due
    assert not (start <= shown < end if start <= end else shown >= start or shown < end)
    assert due - moment < timedelta(hours=49)


@pytest.mark.parametrize(
    ("code", "kept"), [("BR", "BR"), ("br-pe", "BR-PE"), ("BRA", "BR"), (" cd ", "CD"), ("GB-ENG", "GB-ENG")]
)
def test_a_holiday_calendar_is_known_by_its_code(code, kept):
    assert check_calendar(code) == kept


@pytest.mark.parametrize(
    ("code", "what_would_do"),
    [
        ("XX", "ISO 3166"),
        ("Brazil", 'Did you mean "BR"?'),
        ("", "ISO 3166"),
        ("BR-XX", "BR-PE"),
        ("CD-XX", 'Write "CD"'),
    ],
)
def test_an_unknown_holiday_calendar_says_what_would_do(code, what_would_do):
    with pytest.raises(ReadingError) as refused:
        check_calendar(code)
    assert what_would_do in str(refused.value)


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("Nairobi", "Africa/Nairobi"),
        ("africa/nairobi", "Africa/Nairobi"),
        ("Europe/Pariss", "Europe/Paris"),
        ("são paulo", "America/Sao_Paulo"),
        ("xyzzy", "Write it as"),
        ("../etc/passwd", "Write it as"),
        ("", "Write it as"),
    ],
)
def test_an_unknown_zone_names_a_close_one(name, meant):
    with pytest.raises(ReadingError) as refused:
        zone_named(name)
    assert meant in refused.value.hint


@pytest.mark.parametrize("text", ["25:00", "9", "09:60", "9am", "09:00:00", "", "٠٩:٠٠"])
def test_an_hour_that_is_none_says_what_would_do(text):
    with pytest.raises(ReadingError, match='"09:00"'):
        read_hour(text)


@pytest.mark.parametrize("text", ["21:00", "21:00-21:00", "21:00-25:00", "", "night"])
def test_quiet_hours_that_are_none_say_what_would_do(text):
    with pytest.raises(ReadingError):
        read_quiet(text)


def test_hours_and_days_are_read_as_people_write_them():
    assert read_hour("9:05") == time(9, 5)
    assert read_quiet("21:00 – 07:00") == (time(21), time(7))
    assert read_day(" Monday") == 0
    assert read_weekend(["friday", "saturday"]) == {FRIDAY, SATURDAY}


def test_a_weekend_leaves_a_day():
    week = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    with pytest.raises(ReadingError, match="Leave at least one"):
        read_weekend(week)
    with pytest.raises(ReadingError, match="Leave at least one"):
        Calendar("UTC", weekend=frozenset(range(7)))
    with pytest.raises(ReadingError, match='Did you mean "friday"'):
        read_weekend(["firday"])


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("Asia/Beirut", "LB"),
        ("Africa/Lubumbashi", "CD"),
        ("America/Recife", "BR"),
        ("Africa/Cairo", "EG"),
        ("Egypt", "EG"),
        ("Asia/Calcutta", "IN"),
        ("Europe/Kiev", "UA"),
        ("UTC", None),
        ("Etc/GMT+3", None),
        ("EST", None),
        ("CET", None),
        ("Antarctica/Troll", None),
    ],
)
def test_a_zone_lies_in_one_country_or_is_taken_for_none_s(zone: str, country: str | None) -> None:
    assert country_of(zone) == country
    assert usual_holidays(zone) == country


def test_the_parts_of_a_country_that_have_holidays_of_their_own_are_known() -> None:
    assert "BR-PE" in calendar_parts("BR")
    assert calendar_parts("KE") == calendar_parts("QQ") == ()
