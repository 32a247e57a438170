"""When a promise is reminded of and called late: tables of days, and what a protocol may say of it."""

# ruff: noqa: E501 (one case a line)
from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.core.adoption import Adoption
from bot.core.commitment import Commitment, is_late, scheduled, steps_of
from bot.core.partnership import Gathering, Partner, Partnership
from bot.core.protocol import problems_in, protocol_from_json, protocol_to_json, read_protocol
from tests.world import PULSE

NOW = datetime(2026, 11, 30, 6, tzinfo=UTC)
SAID = "commitments:\n  remind: [2 days before]\n  late: {after: 3 days, tell: [facilitator, owed-to]}\n"


def gathering(said: str = "", **partner: object) -> Gathering:
    g = Gathering(Partnership("p", "River watch", "UTC", ("en",), NOW))
    g.with_([replace(Partner("a", "p", "Amina", ("en",), "Africa/Nairobi"), **partner)])  # type: ignore[arg-type]
    g.with_([Adoption("h", "p", read_protocol(PULSE + said, "pulse"), "in-force", NOW, in_force_at=NOW)])
    return g


def promised(due: date | None, **more: object) -> Commitment:
    c = Commitment("c", "p", "a", "Bring the map", "en", "m", "r", NOW, state="open", due_on=due)
    return replace(c, **more)  # type: ignore[arg-type]


def said(g: Gathering, c: Commitment) -> list[str]:
    """Return what is to be said, with its day in November or December where the partner is."""
    return [f"{step.kind} {(step.at + timedelta(hours=3)):%a %d %H:%M}" for step in steps_of(g, c)]


@pytest.mark.parametrize(
    ("day", "steps"),
    [
        # A Friday: the day before is a Thursday, and what is late is told on Monday, then on Tuesday.
        (11, ["remind Fri 04 09:00", "remind Thu 10 09:00", "remind Fri 11 09:00", "late Mon 14 09:00", "told Tue 15 09:00"]),
        # A Sunday: the day and the one before are free, so both come on Friday, as one.
        (20, ["remind Fri 11 09:00", "remind Fri 18 09:00", "late Mon 21 09:00", "told Tue 22 09:00"]),
        # A Monday: the day before is a Sunday, so Friday.
        (14, ["remind Mon 07 09:00", "remind Fri 11 09:00", "remind Mon 14 09:00", "late Tue 15 09:00", "told Wed 16 09:00"]),
    ],
    ids=["friday", "sunday", "monday"],
)  # fmt: skip
def test_what_is_said_of_a_promise_comes_on_working_mornings(day: int, steps: list[str]) -> None:
    assert said(gathering(), promised(date(2026, 12, day))) == steps


def test_public_holidays_days_off_and_another_weekend_are_no_working_days() -> None:
    c = promised(date(2026, 12, 25))
    christmas = gathering(holidays="KE")
    assert said(christmas, c)[-3:] == ["remind Thu 24 09:00", "late Mon 28 09:00", "told Tue 29 09:00"]
    friday_saturday = gathering(weekend=(4, 5))
    assert said(friday_saturday, c)[-3:] == ["remind Thu 24 09:00", "late Sun 27 09:00", "told Mon 28 09:00"]
    off = gathering(days_off=(date(2026, 12, 28),))
    assert said(off, c)[-2:] == ["late Tue 29 09:00", "told Wed 30 09:00"]


def test_quiet_hours_that_last_until_later_are_kept() -> None:
    g = gathering(quiet="21:00-10:30")
    assert said(g, promised(date(2026, 12, 11)))[0] == "remind Fri 04 10:30"


def test_a_protocol_says_when_it_is_reminded_of_and_when_lateness_is_told() -> None:
    assert said(gathering(SAID), promised(date(2026, 12, 11))) == [
        "remind Wed 09 09:00",
        "late Mon 14 09:00",
        "told Mon 14 09:00",
    ]


def test_what_is_past_is_passed_over_and_the_next_is_due() -> None:
    g = gathering()
    c = scheduled(g, promised(date(2026, 12, 11)), datetime(2026, 12, 8, tzinfo=UTC))
    assert (c.step, c.next_at) == (1, datetime(2026, 12, 10, 6, tzinfo=UTC))
    long_past = scheduled(g, c, datetime(2027, 1, 8, tzinfo=UTC))
    assert long_past.next_at is None


def test_late_begins_where_the_partner_is_once_the_day_is_over() -> None:
    g, c = gathering(), promised(date(2026, 12, 11))
    assert not is_late(g, c, datetime(2026, 12, 11, 20, 59, tzinfo=UTC))
    assert is_late(g, c, datetime(2026, 12, 11, 21, 0, tzinfo=UTC))
    assert not is_late(g, replace(c, state="kept"), datetime(2026, 12, 20, tzinfo=UTC))


def test_what_a_protocol_says_of_promises_is_kept_as_it_was() -> None:
    protocol = read_protocol(PULSE + SAID, "pulse")
    again = protocol_from_json(protocol_to_json(protocol))
    assert again.commitments == protocol.commitments
    assert protocol.commitments is not None
    assert (protocol.commitments.remind, protocol.commitments.late.tell) == ((2,), ("facilitator", "owed-to"))


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("{remind: [soon]}", ['line 20, "commitments": "soon" is not a reminder. Write it as "2 days before", "1 week before" or "on the day".']),
        ("{late: {after: 2 hours}}", ['line 20, "commitments": "2 hours": what is late is counted in days. Write it as "2 working days", "3 days" or "1 week".']),
        ("{late: {after: 0 days}}", ['line 20, "commitments": "0 days" is no such time. Write at least one day, and a year at most.']),
        ("{late: {tell: everyone}}", ['line 20, "commitments": Nobody is told on in front of all. Name a role, such as facilitator, or owed-to: whoever it was promised to.']),
        ("{late: {tell: [facilitater]}}", ['line 20, "commitments": "facilitater" is not a role here. Did you mean "facilitator"?']),
        ("{reminds: [on the day]}", ['line 20, "commitments": "reminds" is not a key of "commitments". Did you mean "remind"?']),
    ],
    ids=["reminder", "hours", "none", "everyone", "role", "key"],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_line_and_what_would_do(written: str, told: list[str]) -> None:
    problems = problems_in(f"{PULSE.lstrip()}commitments: {written}\n", "pulse.yaml")
    assert [str(problem).removeprefix("pulse.yaml, ") for problem in problems] == told
