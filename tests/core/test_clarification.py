"""What is not clear: when whoever wrote it is spoken to again, and where it is said to happen often."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.calendar import Calendar
from bot.core.clarification import OFTEN, Clarification, author_of, named_after, often, patiently, token
from bot.core.partnership import Gathering, Member, Partner, Partnership

NOW = datetime(2026, 11, 30, 6, tzinfo=UTC)
NAIROBI = Calendar("Africa/Nairobi", quiet=None)


def gathering(*found: Clarification) -> Gathering:
    g = Gathering(Partnership("p", "River watch", "UTC", ("en",), NOW))
    g.with_([Partner("a", "p", "Amina", ("sw",), "Africa/Nairobi")])
    g.with_([Member("m", "p", "a", "x:1", "Amina", "sw"), *found])
    return g


def marked(number: int, **more: object) -> Clarification:
    c = Clarification(named_after("p", f"answer:{number}"), "p", f"answer:{number}", f"answer:{number}", NOW)
    c = replace(c, author="m", partner="a", language="sw", reads=("en",), question="h:progress")
    return replace(c, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("asked", "again"),
    [("Mon 30 14:00", "Tue 01 14:00"), ("Fri 04 14:00", "Mon 07 09:00"), ("Sat 05 14:00", "Mon 07 09:00")],
    ids=["the next day", "not on a weekend", "nor the day after"],
)
def test_whoever_was_asked_is_left_in_peace_for_a_working_day(asked: str, again: str) -> None:
    day = int(asked.split()[1])
    at = datetime(2026, 11 if day == 30 else 12, day, 11, tzinfo=UTC)
    moment = patiently(NAIROBI, at) + timedelta(hours=3)
    assert f"{moment:%a %d %H:%M}" == again


def test_the_same_words_have_one_name_and_those_of_another_partnership_another() -> None:
    first = named_after("p", "answer:1")
    assert named_after("p", "answer:1") == first
    assert len({first, named_after("q", "answer:1"), named_after("p", "answer:2")}) == 3


def test_who_wrote_without_a_name_is_found_again_and_not_read_from_the_row() -> None:
    c = marked(1, unnamed=True, author=token(named_after("p", "answer:1"), "m"))
    g = gathering(c)
    assert author_of(g, c) == g.members["m"]
    assert token("another", "m") != c.author, "the same person's other words have another digest"


def test_fewer_than_some_point_at_nobody() -> None:
    few = gathering(*(marked(n) for n in range(OFTEN - 1)))
    enough = gathering(*(marked(n) for n in range(OFTEN)))
    assert often(few, NOW) == []
    found = {(each.kind, each.what): each.count for each in often(enough, NOW)}
    assert found == {("partner", "a"): 3, ("languages", "sw>en"): 3, ("question", "h:progress"): 3}
    assert often(enough, NOW + timedelta(days=1)) == [], "what is long past counts no more"


@given(st.lists(st.sampled_from(["unnamed", "private", "role"]), min_size=OFTEN, max_size=9))
def test_what_is_unnamed_or_private_is_counted_by_its_question_alone(kinds: list[str]) -> None:
    more: dict[str, dict[str, object]] = {
        "unnamed": {"unnamed": True},
        "private": {"private": True},
        "role": {"role": "facilitator"},
    }
    g = gathering(*(marked(n, **more[kind]) for n, kind in enumerate(kinds)))
    assert {each.kind for each in often(g, NOW)} == {"question"}
