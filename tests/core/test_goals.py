"""What is read of a goal that somebody types, what numbers come to, and what a file may say of goals."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.day_said import PlainDays
from bot.core.files.goal_forms import spelt_number
from bot.core.files.partnership_file import partnership_problems, partnership_to_plain, read_partnership
from bot.core.goal import Goal
from bot.core.goal_said import GoalSaid, key_of, read_goal
from bot.core.measure import Measure, history, holding
from bot.core.progress import now_of, own_of, reached
from bot.core.protocol import problems_in, protocol_from_json, protocol_to_json, read_protocol
from bot.core.vocabulary import number

NOW = datetime(2026, 11, 29, 9, tzinfo=UTC)


def read(text: str) -> GoalSaid:
    return read_goal(text, lambda said: PlainDays().within(said, NOW.date(), ("en",)), number)


@pytest.mark.parametrize(
    ("said", "name", "baseline", "target", "unit"),
    [
        (
            "Families with clean water: 40 → 400 families",
            "Families with clean water",
            "40",
            "400",
            "families",
        ),
        ("Families: 40->400 families", "Families", "40", "400", "families"),
        ("Familias: 1.500 => 2.500,5 familias", "Familias", "1500", "2500.5", "familias"),
        ("عائلات: ٤٠ → ٤٠٠ عائلة", "عائلات", "40", "400", "عائلة"),
        ("用水家庭：40 → 400 户", "用水家庭", "40", "400", "户"),
        ("Radios: 5", "Radios", "", "5", ""),
        ("Reach 500 people", "Reach 500 people", "", "500", ""),
        ("Fewer quarrels: 12 → 3", "Fewer quarrels", "12", "3", ""),
        ("A network in which all are heard", "A network in which all are heard", "", "", ""),
        ("Meet at 18:30", "Meet at 18:30", "", "", ""),
        ("Phase 2: wells: 0 → 5 wells", "Phase 2: wells", "0", "5", "wells"),
        (f"Radios: 5 {'x' * 50}", "Radios", "", "5", ""),
    ],
)
def test_a_goal_is_read_as_it_is_typed(said: str, name: str, baseline: str, target: str, unit: str) -> None:
    assert read(said) == GoalSaid(name, baseline, target, unit)
    dated = read(f"{said} 2027-12-31")
    assert dated == GoalSaid(name, baseline, target, unit, date(2027, 12, 31))


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Families with clean water near us", "families-with-clean-water"),
        ("Niños vacunados", "ninos-vacunados"),
        ("عائلات", "goal-3"),
        ("2027", "goal-3"),
    ],
)
def test_a_goal_gets_a_name_that_can_be_typed(name: str, key: str) -> None:
    assert key_of(name, "goal-3") == key


def counts(*said: tuple[str, str, str]) -> list[Measure]:
    """Return measures, a minute apart: (value, partner, of)."""
    return [
        Measure(f"n{n}", "p", "k", value, NOW + timedelta(minutes=n), "m", partner, of or f"n{n}")
        for n, (value, partner, of) in enumerate(said)
    ]


ONE, TWO = ("120", "a", ""), ("80", "b", "")


@pytest.mark.parametrize(
    ("count", "said", "now"),
    [
        ("latest", [], 40),
        ("latest", [ONE], 120),
        ("latest", [ONE, TWO], 200),
        ("latest", [ONE, TWO, ("130", "a", "")], 210),
        ("latest", [ONE, ("12", "a", "n0")], 12),
        ("latest", [ONE, ("130", "a", ""), ("110", "a", "n0")], 130),
        ("latest", [ONE, ("", "a", "n0")], 40),
        ("latest", [ONE, TWO, ("", "b", "n1")], 120),
        ("latest", [("0.1", "a", ""), ("0.2", "b", "")], 0.3),
        ("sum", [ONE, TWO, ("130", "a", "")], 370),
        ("sum", [ONE, TWO, ("12", "a", "n0")], 132),
        ("sum", [ONE, ("", "a", "n0")], 40),
        ("average", [("3", "a", ""), ("4", "b", "")], 3.5),
        ("average", [("3", "a", ""), ("4", "b", ""), ("5", "a", "")], 4.5),
    ],
)
def test_what_numbers_come_to(count: str, said: list[tuple[str, str, str]], now: float) -> None:
    goal = Goal("o", "p", "k", (("en", "Taps"),), NOW, baseline="40", target="400", count=count)
    rows = counts(*said)
    assert now_of(goal, rows) == now
    assert now_of(goal, rows[::-1]) == now, "in whatever order they are read"


def test_what_a_partner_counted_itself_and_what_was_made_right_are_told_apart() -> None:
    goal = Goal("o", "p", "k", (("en", "Taps"),), NOW, target="400")
    rows = counts(ONE, TWO, ("12", "a", "n0"))
    assert (own_of(goal, rows, "a"), own_of(goal, rows, "b"), own_of(goal, rows, "c")) == (12, 80, None)
    assert [row.value for row in history(rows, "n0")] == ["120", "12"]
    assert [row.value for row in holding(rows)] == ["12", "80"]


@pytest.mark.parametrize(
    ("baseline", "target", "now", "there"),
    [
        ("", "5", 4, False),
        ("", "5", 5, True),
        ("12", "3", 4, False),
        ("12", "3", 3, True),
        ("", "", 5, False),
        ("", "5", None, False),
    ],
)
def test_a_goal_is_reached_in_the_direction_in_which_it_lies(
    baseline: str, target: str, now: int | None, there: bool
) -> None:
    goal = Goal("o", "p", "k", (("en", "Taps"),), NOW, baseline=baseline, target=target)
    assert reached(goal, now) is there


@given(st.decimals(-(10**9), 10**9, places=3, allow_nan=False))
def test_a_number_is_spelt_without_an_exponent_and_read_back_as_it_was(value: object) -> None:
    said = spelt_number(Decimal(str(value)))
    assert Decimal(said) == value
    assert "e" not in said.lower()


PROTOCOL = """protocol: water
version: 1
purpose: To know.
roles:
  keeper: {does: Keeps it}
goals:
  water:
    goal: {en: Clean water, es: Agua limpia}
    by: 2027-12-31
    whose: keeper
    indicators:
      taps: {name: Taps, unit: families, baseline: 40, target: 400.5, count: sum}
checkins:
  monday:
    every: week
    on: monday
    questions:
      - {id: reached, kind: number, ask: How many?, measures: taps}
"""


@pytest.mark.parametrize(
    ("was", "now", "line", "says"),
    [
        ("whose: keeper", "whose: keper", 10, 'is not a role here. Did you mean "keeper"?'),
        ("count: sum", "count: sun", 12, '"sun" is not a way to count.'),
        ("by: 2027-12-31", "by: next year", 9, '"next year" is not a date.'),
        ("target: 400.5", "target: many", 12, '"many" is not a number here. Write it in digits'),
        ("      taps:", "      water:", 12, '"water" is a goal or an indicator already.'),
        ("  water:", "  wa ter:", 7, "cannot be an id"),
        ("measures: taps", "measures: tap", 18, 'is neither goal nor indicator here. Did you mean "taps"?'),
        ("kind: number", "kind: text", 18, '"measures" is for questions of kind "number".'),
        ("measures: taps", "measures: taps, private: keeper", 18, "All read what a goal comes to."),
        ("measures: taps", "measures: taps, unnamed: true", 18, "All read what a goal comes to."),
        ("    goal: {en: Clean water, es: Agua limpia}\n", "", 7, '"goal" is missing.'),
        ("measures: taps", "about: storry", 18, 'Did you mean "story"?'),
        ("measures: taps", "about: story", 18, '"about: story" is for questions of kind "text".'),
        (
            "kind: number, ask: How many?, measures: taps",
            "kind: scale, from: 1, to: 5, ask: How?, about: trust",
            18,
            "Nobody says with their name",
        ),
        ("unit: families", "units: families", 12, 'Did you mean "unit"?'),
    ],
)
def test_what_a_file_says_amiss_of_goals_is_told_with_its_line(
    was: str, now: str, line: int, says: str
) -> None:
    assert PROTOCOL.count(was) == 1
    problems = [str(each) for each in problems_in(PROTOCOL.replace(was, now), "water.yaml")]
    assert any(each.startswith(f"water.yaml, line {line},") and says in each for each in problems), problems


def test_a_protocols_goals_are_kept_as_they_were_read() -> None:
    protocol = read_protocol(PROTOCOL, "water")
    assert protocol_from_json(protocol_to_json(protocol)) == protocol
    assert protocol.goals["water"].indicators["taps"].target == "400.5"


FILE = """partnership: River
languages: [sw, en]
partners:
  - {name: Goma, zone: Africa/Lubumbashi}
  - {name: Recife, zone: America/Recife}
goals:
  water:
    goal: Maji safi
    whose: Goma
    by: 2027-12-31
    target: 5
"""


def test_a_partnerships_own_goals_are_its_partners_in_its_first_language() -> None:
    file = read_partnership(FILE, "river.yaml")
    assert file.goals["water"].goal.texts == (("sw", "Maji safi"),)
    again = partnership_to_plain(file)["goals"]
    assert again == {"water": {"goal": {"sw": "Maji safi"}, "whose": "Goma", "by": "2027-12-31", "target": 5}}
    [problem] = partnership_problems(FILE.replace("whose: Goma", "whose: Gomma"), "river.yaml")
    assert str(problem).startswith(
        'river.yaml, line 9, "goals": "Gomma" is not a partner here. Did you mean "Goma"?'
    )
