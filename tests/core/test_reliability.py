"""What counts as answered in time and as kept: a case a line."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache

import pytest

from bot.core.adoption import Adoption
from bot.core.commitment import Change, Commitment
from bot.core.occasion import Answer, Ask, CheckIn
from bot.core.partnership import Gathering, Partner, Partnership, Room
from bot.core.protocol import Protocol, read_protocol
from bot.core.reliability import Kept, of_all, of_partner
from tests.world import PULSE, mondays

NOW = datetime(2026, 12, 20, 9, tzinfo=UTC)
SINCE = NOW - timedelta(days=100)
DAY = date(2026, 12, 10)
UNNAMED = mondays(
    "unnamed",
    """
    questions:
      - {id: trust, kind: scale, from: 1, to: 5, unnamed: true, ask: {en: "How much?"}}
""",
)


@cache
def protocol(text: str) -> Protocol:
    return read_protocol(text, "x")


def gathering(partners: int = 3, text: str = PULSE) -> Gathering:
    g = Gathering(Partnership("p", "River", "UTC", ("en",), SINCE))
    for name in "abc"[:partners]:
        g.with_(
            [Partner(name, "p", name, ("en",), "Africa/Nairobi"), Room(f"r{name}", "p", name, name, "en")]
        )
    g.with_([Adoption("x", "p", protocol(text), "in-force", SINCE)])
    return g


def asked(g: Gathering, state: str, *answers: bool, occasion: str = "closed", ago: int = 5) -> None:
    """Put an ask to "a" that came to *state*, with answers that were late or not."""
    at = NOW - timedelta(days=ago)
    checkin = CheckIn("c", "p", "x", "monday", at.date(), occasion, at, at, None)
    ask = Ask("k", "p", "c", "a", "ra", at, state, asked_at=None if state in ("missed", "away") else at)
    given = [
        Answer(f"w{n}", "p", "c", "k", "progress", "m", "Words", "en", "", at, "ra", late=late)
        for n, late in enumerate(answers)
    ]
    g.with_([checkin, ask, *given])


@pytest.mark.parametrize(
    ("state", "answers", "asked_and_answered"),
    [
        ("answered", (False,), (1, 1)),
        ("passed", (False,), (1, 1)),
        ("answered", (False, True), (1, 1)),
        ("silent", (), (1, 0)),
        ("silent", (True,), (1, 0)),
        ("answered", (True,), (1, 0)),
        ("missed", (), (0, 0)),
        ("away", (), (0, 0)),
    ],
)
def test_what_is_answered_in_time(
    state: str, answers: tuple[bool, ...], asked_and_answered: tuple[int, int]
) -> None:
    g = gathering()
    asked(g, state, *answers)
    figures = of_partner(g, "a", SINCE, NOW)
    assert (figures.asked, figures.answered) == asked_and_answered
    assert of_partner(g, "b", SINCE, NOW) == Kept()


def test_what_is_open_still_what_is_long_ago_and_what_is_unnamed_counts_for_nothing() -> None:
    for more, text in (({"occasion": "open"}, PULSE), ({"ago": 101}, PULSE), ({}, UNNAMED)):
        g = gathering(text=text)
        asked(g, "silent", **more)  # type: ignore[arg-type]
        assert of_partner(g, "a", SINCE, NOW) == Kept()


def promise(state: str, ended: datetime | None, *changes: Change, due: date = DAY) -> Commitment:
    c = Commitment("c", "p", "a", "Bring it", "en", "m", "ra", SINCE, number=1, state=state, due_on=due)
    for change in changes:
        c = c.with_change(change)
    return c.with_change(Change("x", NOW, "m"), ended_at=ended)


def moved(at: datetime, before: date) -> Change:
    return Change("new-day", at, "m", before=before, after=DAY)


IN_TIME, TOO_LATE = datetime(2026, 12, 10, 20, tzinfo=UTC), datetime(2026, 12, 10, 22, tzinfo=UTC)
EARLIER = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("c", "due_and_kept"),
    [
        (promise("kept", IN_TIME), (1, 1)),
        (promise("kept", TOO_LATE), (1, 0)),
        (promise("let-go", IN_TIME), (1, 1)),
        (promise("let-go", TOO_LATE), (1, 0)),
        (promise("open", None), (1, 0)),
        (promise("open", None, due=date(2026, 12, 20)), (0, 0)),
        (promise("kept", IN_TIME, moved(datetime(2026, 12, 1, 12, tzinfo=UTC), EARLIER)), (1, 1)),
        (promise("kept", IN_TIME, moved(datetime(2026, 12, 2, 12, tzinfo=UTC), EARLIER)), (1, 0)),
        (promise("kept", SINCE - timedelta(days=1)), (0, 0)),
        (promise("draft", None), (0, 0)),
        (promise("proposed", None), (0, 0)),
        (promise("declined", IN_TIME), (0, 0)),
        (promise("dropped", IN_TIME), (0, 0)),
    ],
)
def test_what_is_kept_or_moved_in_time(c: Commitment, due_and_kept: tuple[int, int]) -> None:
    """The day is over where the partner is: in Nairobi, three hours before UTC's."""
    g = gathering()
    g.with_([c])
    figures = of_partner(g, "a", SINCE, NOW)
    assert (figures.due, figures.kept) == due_and_kept


@pytest.mark.parametrize(("partners", "shown"), [(1, False), (2, False), (3, True)])
def test_all_together_are_shown_only_where_that_tells_of_nobody(partners: int, shown: bool) -> None:
    g = gathering(partners)
    each_asked(g, "a")
    assert of_all(g, SINCE, NOW) == (Kept(3, 1) if shown else None)


def test_what_one_alone_was_asked_is_no_figure_of_all() -> None:
    g = gathering()
    asked(g, "answered", False)
    assert of_all(g, SINCE, NOW) is None


def each_asked(g: Gathering, answered: str) -> None:
    """Put one ask to each partner; those named in *answered* answered in time."""
    at = NOW - timedelta(days=5)
    g.with_([CheckIn("c", "p", "x", "monday", at.date(), "closed", at, at, None)])
    for name in g.partners:
        state = "answered" if name in answered else "silent"
        g.with_([Ask(f"k{name}", "p", "c", name, f"r{name}", at, state, asked_at=at)])
        if state == "answered":
            g.with_(
                [Answer(f"w{name}", "p", "c", f"k{name}", "progress", "m", "W", "en", "", at, f"r{name}")]
            )


def test_whoever_leaves_takes_no_figure_along_that_would_be_theirs_by_the_difference() -> None:
    g = gathering()
    g.with_([Partner("d", "p", "d", ("en",), "Africa/Nairobi"), Room("rd", "p", "d", "d", "en")])
    each_asked(g, "abc")
    before = of_all(g, SINCE, NOW)
    assert before == Kept(4, 3)
    g.with_([replace(g.partners["d"], left_at=NOW)])
    assert of_all(g, SINCE, NOW) == before


def test_where_fewer_than_three_had_anything_due_nobody_reads_what_it_came_to() -> None:
    g = gathering()
    each_asked(g, "ab")
    g.with_([promise("kept", IN_TIME)])
    assert of_all(g, SINCE, NOW) == Kept(3, 2), "one promise is one partner's"
