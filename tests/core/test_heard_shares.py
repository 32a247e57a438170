"""Who is heard: shares of partners, groups that are large enough to hide in, and what is counted at all."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.core.heard_shares import Shares, Spoken, by_group, by_partner, count_words, least_heard
from bot.core.partnership import Gathering, Member, Partner, Partnership
from bot.core.voice import Voice

NOW = datetime(2026, 12, 20, 9, tzinfo=UTC)


def gathering(people: str, **groups: str) -> Gathering:
    """Return a gathering with a person for each letter of *people*, which names their partner.

    *groups* name who speaks for each, by number.
    """
    g = Gathering(Partnership("p", "River", "UTC", ("en",), NOW))
    for name in sorted(set(people)):
        g.with_([Partner(name, "p", name, ("en",), "UTC")])
    for number, partner in enumerate(people):
        named = tuple(group for group, who in groups.items() if str(number) in who)
        g.with_([Member(f"m{number}", "p", partner, f"x:{number}", f"M{number}", "en")])
        if named:
            g.with_([Voice(f"m{number}", "p", f"m{number}", named, NOW)])
    return g


def said(g: Gathering, *who: int, words: int = 10, kind: str = "answer") -> list[Spoken]:
    return [Spoken(f"m{number}", g.members[f"m{number}"].partner, kind, words) for number in who]


def test_shares_are_of_a_hundred_to_the_nearest_five() -> None:
    g = gathering("aabc")
    everything = [*said(g, 0, 0, 1, 2), *said(g, 3, kind="position", words=0), *said(g, 2, words=60)]
    assert by_partner(g, everything) == {
        "a": Shares(60, 30, 0),
        "b": Shares(40, 70, 0),
        "c": Shares(0, 0, 100),
    }


@pytest.mark.parametrize(
    ("people", "women", "shown"),
    [
        ("aaabbb", "034", True),
        # The share of one partner, which stands there too, would leave that of one person.
        ("aabbcc", "012", False),
        ("aaaabbb", "012", False),
        ("aabbcc", "01", False),
        ("aabbcc", "0", False),
        ("aabbcc", "0123", False),
        ("aabbccd", "0123", True),
        ("abc", "012", False),
    ],
)
def test_a_group_is_shown_from_three_people_on_and_only_with_three_outside(
    people: str, women: str, shown: bool
) -> None:
    g = gathering(people, women=women)
    assert (list(by_group(g, said(g, 0, 1, 2))) == ["women"]) is shown


def test_of_two_groups_that_differ_by_one_person_one_is_shown() -> None:
    """Else what one has more than the other would be that person's."""
    g = gathering("aaaabbbb", women="0145", rural="01456", youth="0167")
    assert list(by_group(g, said(g, 0, 1, 2))) == ["rural", "youth"]
    same = gathering("aaaabbbb", women="0145", rural="0145")
    assert list(by_group(same, said(same, 0, 1, 2))) == ["rural", "women"]


def test_who_has_left_is_in_no_group() -> None:
    g = gathering("aabbcc", women="012")
    gone = Partner("a", "p", "a", ("en",), "UTC", left_at=NOW - timedelta(days=1))
    g.with_([gone])
    assert by_group(g, said(g, 0, 1, 2)) == {}


@pytest.mark.parametrize(
    ("who", "least"),
    [
        ((0, 0, 0, 0, 0), "b"),
        ((0, 0, 0, 0, 1), "b"),
        ((0, 0, 0, 1, 1), None),
        ((0, 0, 0, 0), None),
        ((0, 0, 1, 1, 1), None),
    ],
)
def test_the_least_heard_is_named_only_where_it_is_far_from_an_equal_share(
    who: tuple[int, ...], least: str | None
) -> None:
    g = gathering("ab")
    assert least_heard(g, said(g, *who)) == least


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("the pump works", 3), ("水泵又能用了", 3), ("ရေစုပ်စက် အလုပ်လုပ်ပြီ", 6), ("nzuri!", 1)],
)
def test_words_are_counted_in_every_script(text: str, count: int) -> None:
    assert count_words(text) == count
