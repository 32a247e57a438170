"""The trust pulse: when its figure may be shown, and that no two showings give one person's answer away."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.core.pulse import (
    UNKNOWN,
    Pulse,
    Said,
    apart_from_people,
    enough,
    figure,
    known_again,
    person_in,
)


def said(*each: tuple[str, str, int]) -> list[Said]:
    return [Said(*one) for one in each]


def of(partners: str, value: int = 3) -> list[Said]:
    """Return an answer of one person for each letter, which names their partner."""
    return [Said(f"p{number}", partner, value) for number, partner in enumerate(partners)]


@pytest.mark.parametrize(
    ("partners", "shown"),
    [
        ("", False),
        ("a", False),
        ("ab", False),
        ("aabb", False),
        ("aaaa", False),
        ("aaab", False),
        ("abc", True),
        ("aaaaa", True),
        ("aaabb", True),
        ("aabc", True),
    ],
)
def test_it_is_shown_where_three_partners_or_five_people_answered(partners: str, shown: bool) -> None:
    assert enough(of(partners)) is shown
    assert (figure(of(partners), ()) is not None) is shown


def test_one_person_who_answers_twice_is_one_person() -> None:
    assert not enough([*of("aabb"), Said("p0", "a", 5)])


@pytest.mark.parametrize(
    ("values", "mean"),
    [
        ((1, 1, 1), "1.0"),
        ((3, 3, 4), "3.5"),
        ((3, 3, 3, 4), "3.5"),
        ((3, 3, 3, 3, 4), "3.0"),
        ((5, 5, 4), "4.5"),
        ((-3, -3, -4), "-3.5"),
        ((0, 0, 0), "0.0"),
    ],
)
def test_it_is_the_mean_in_halves(values: tuple[int, ...], mean: str) -> None:
    assert figure([Said(f"p{n}", f"{n}", value) for n, value in enumerate(values)], ()) == mean


def test_it_is_not_shown_where_all_but_one_are_those_of_the_last_time() -> None:
    before = {each.person for each in of("abcde")}
    one_more, one_less, others = of("abcdef"), of("abcd"), said(("x", "a", 1), ("y", "b", 2))
    assert figure(one_more, before) is None
    assert figure(one_less, before) is None
    assert figure([*of("abcde"), *others], before) is not None
    assert figure(of("abcde"), before) is not None, "the same people may say something else"
    assert figure([*of("abcd"), Said("x", "f", 1)], before) is not None, "one came for another"


ANSWERS = st.dictionaries(st.sampled_from("abcdefgh"), st.integers(1, 5), min_size=3)


@given(ANSWERS, st.sampled_from("abcdefgh"), st.integers(1, 5))
def test_what_one_person_adds_or_takes_away_cannot_be_worked_out(
    answers: dict[str, int], one: str, value: int
) -> None:
    """Of two showings between which only one person came or went, at most one has a figure."""
    first = [Said(person, person, given) for person, given in answers.items()]
    shown = figure(first, ())
    assume(shown is not None)
    other = {**answers, one: value} if one not in answers else {p: v for p, v in answers.items() if p != one}
    second = [Said(person, person, given) for person, given in other.items()]
    assert figure(second, {each.person for each in first}) is None


def test_a_person_is_the_same_for_one_question_and_nobody_for_another() -> None:
    assert person_in("p", "monday", "trust", "m") == person_in("p", "monday", "trust", "m")
    others = [("q", "monday", "trust"), ("p", "friday", "trust"), ("p", "monday", "fair")]
    assert all(person_in(*each, "m") != person_in("p", "monday", "trust", "m") for each in others)


def test_who_is_not_known_any_more_could_be_anybody() -> None:
    people = tuple(each.person for each in of("abcde"))
    for gone in range(len(people) + 1):
        before = (UNKNOWN,) * gone + people[gone:]
        assert figure(of("abcdef"), before) is None, "one came, whoever of the others is known"
        assert figure(of("abcde"), before) is not None
        assert figure(of("abcdefg"), before) is not None, "two came, or more are others"
    assert figure(of("abcde"), (UNKNOWN,) * 6) is None, "one of six may have gone"
    pulse = Pulse(
        "c:q", "p", "c", "trust", "q", datetime(2026, 11, 28, tzinfo=UTC), "3.5", tuple(map(of_it, "ab"))
    )
    assert apart_from_people(pulse).people == (UNKNOWN, UNKNOWN)
    assert known_again(apart_from_people(pulse), {"b"}).people == (UNKNOWN, of_it("b"))
    assert set(known_again(apart_from_people(pulse), {"a", "b"}).people) == set(pulse.people)
    assert known_again(apart_from_people(pulse), {"a", "b", "c"}).people == (UNKNOWN, UNKNOWN)


def of_it(member: str) -> str:
    return person_in("p", "trust", "q", member)
