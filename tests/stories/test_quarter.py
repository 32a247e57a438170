"""A quarter of five partners in five languages: all that was said stands in golden files, for people to read.

After a change that is meant, `python -m tests.quarter` writes the files anew: read what it changed.
"""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.quarter.__main__ import GOLDEN
from tests.quarter.acting import MONDAY, Line
from tests.quarter.kept import Kept
from tests.quarter.played import CRISIS, FIRST, WEEKS, weeks
from tests.quarter.recounted import Things, names, things_of

pytestmark = pytest.mark.xdist_group("quarter")


@pytest.mark.parametrize("number", range(1, WEEKS + 1))
def test_all_that_was_said_in_a_week_is_what_people_have_read(kept: Kept, number: int) -> None:
    name = f"week-{number:02}.txt"
    said = dict(weeks(kept.quarter))[name]
    assert said == (GOLDEN / name).read_text(encoding="utf-8"), "python -m tests.quarter"


def asked(things: Things, checkin: str) -> list[dict[str, str]]:
    """Return whom a check-in was put to, and when, each with the day that it stands for."""
    of = {each["id"]: each["key"] for each in things["CheckIn"] if each["name"] == checkin}
    return [
        {**ask, "key": of[ask["checkin"]]}
        for ask in things["Ask"]
        if ask["checkin"] in of and ask["asked_at"]
    ]


def test_it_holds_what_a_quarter_holds(kept: Kept) -> None:
    """Five partners in five languages, forty promises, six decisions and five concerns."""
    things = things_of(kept.archive)
    spoken = {tag for partner in things["Partner"] for tag in partner["languages"]}
    assert (len(things["Partner"]), len(spoken)) == (5, 5)
    assert {room["language"] for room in things["Room"]} == spoken
    numbered = {c["number"]: c["text"] for c in things["Commitment"]}
    assert numbered == {made.number: made.words for made in kept.quarter.promised}
    assert sorted(numbered) == [*range(1, 41)]
    assert sorted(d["number"] for d in things["Decision"]) == [*range(1, 7)]
    ends = {d["number"]: (d["state"], d["why"]) for d in things["Decision"]}
    assert ends[2] == ("not-decided", "objection")
    assert [ends[n] for n in (1, 3, 4, 5, 6)] == [("decided", "agreed")] * 5
    raised = [c for c in things["Concern"] if c["kind"] == "concern" and c["number"]]
    assert [c["text"] for c in sorted(raised, key=lambda c: c["number"])] == [
        words for _, words, _ in kept.quarter.concerns
    ]
    assert {c["state"] for c in raised} == {"settled"}
    assert len(raised) == 5


def test_thirteen_weeks_are_asked_about_in_each_group_at_nine_by_its_clock(kept: Kept) -> None:
    """Each Monday, in Ramadan at noon where it is kept; as early by the clock after it has changed."""
    things = things_of(kept.archive)
    asks = asked(things, "week")
    mondays = [(MONDAY + timedelta(weeks=n)).date().isoformat() for n in range(WEEKS)]
    for partner, name in names(things).items():
        days = sorted(ask["key"] for ask in asks if ask["partner"] == partner)
        assert days == mondays, name
    zones = {place.name: place for place in kept.quarter.stage.places.values()}
    hours = {
        (names(things)[ask["partner"]], mondays.index(ask["key"])): zones[
            names(things)[ask["partner"]]
        ].local(kept.moment(ask["asked_at"]))
        for ask in asks
    }
    fasting = {("Amman", week) for week in (5, 6, 7, 8)}
    assert {at.hour for which, at in hours.items() if which not in fasting} == {9}
    assert {hours[which].hour for which in fasting} == {12}
    before, after = (hours["Lyon", week].utcoffset() for week in (11, 12))
    assert (before, after) == (timedelta(hours=1), timedelta(hours=2))
    assert hours["Kisumu", 11].utcoffset() == hours["Kisumu", 12].utcoffset()


def test_for_a_whole_week_there_is_the_rhythm_of_a_crisis_and_all_are_told_of_both_ends(kept: Kept) -> None:
    things = things_of(kept.archive)
    switched = [n for n, line in enumerate(kept.quarter.lines) if line.text.startswith("/rhythm ")]
    begins, ends = (kept.quarter.lines[n] for n in switched)
    assert (begins.text, ends.text) == ("/rhythm crisis", "/rhythm normal")
    assert (begins.week, ends.at - begins.at) == (CRISIS, timedelta(days=7))
    for n in switched:
        read = {line.where: line for line in said_at_once(kept, n) if "Taras" in line.text}
        assert {*names(things).values()} <= {*read}, kept.quarter.lines[n].text
    asks = asked(things, "now")
    for partner, name in names(things).items():
        days = {kept.moment(ask["asked_at"]).date() for ask in asks if ask["partner"] == partner}
        each = {(begins.at + timedelta(days=n)).date() for n in range(7)}
        assert each <= days <= {*each, ends.at.date()}, name
    assert all(begins.at <= kept.moment(ask["asked_at"]) <= ends.at for ask in asks)
    assert {ask["state"] for ask in asks if ask["asked_at"]} >= {"answered"}
    # Who said nothing is told to those who facilitate, and to nobody else; the others are not asked why.
    unheard = [ask for ask in asks if ask["state"] != "answered"]
    assert len(unheard) >= 3


def said_at_once(kept: Kept, number: int) -> list[Line]:
    """Return what we said at the moment of the line of that number."""
    lines = kept.quarter.lines
    return [line for line in lines[number + 1 :] if not line.who and line.at == lines[number].at]


def test_the_role_was_handed_over_and_the_other_has_it(kept: Kept) -> None:
    things = things_of(kept.archive)
    [handed] = things["Handover"]
    assert handed["state"] == "accepted"
    having = {m["name"] for m in things["Member"] if "facilitator" in m["roles"]}
    assert having == {"Claire", "Taras"}


def test_what_each_brings_was_looked_at_again_after_a_season(kept: Kept) -> None:
    """All five are asked; two find it right, one says it anew, and nobody has to say anything."""
    things = things_of(kept.archive)
    brings = {names(things)[c["partner"]]: c for c in things["Contribution"]}
    assert [c["asked"] for c in brings.values()] == [1] * len(FIRST)
    assert {name for name, c in brings.items() if c["right_at"] > "2027-04"} == {"Kisumu", "Lyon", "Lviv"}
    assert [name for name, c in brings.items() if c["history"]] == ["Lviv"]
    assert brings["Lviv"]["text"] != brings["Lviv"]["history"][0][2]


def test_nobody_is_written_to_at_night(kept: Kept) -> None:
    """Nothing of ours begins within quiet hours, but what answers somebody who is up; also in Ramadan."""
    asleep = {"Kisumu": (7, 21), "Recife": (7, 21), "Amman": (7, 22), "Lyon": (8, 20), "Lviv": (8, 21)}
    for line in kept.quarter.lines:
        if line.where in asleep and not line.who:
            local = line.local
            opens, closes = asleep[line.where]
            if line.where == "Amman" and 5 <= line.week <= 8:
                opens = 12
            assert opens <= local.hour < closes, f"{local} {line.where}: {line.text}"
