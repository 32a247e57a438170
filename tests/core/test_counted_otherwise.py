"""A partner moves, rests on other days or at other hours: nothing is asked twice, opened again or lost."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.adoption import Adoption, begun, new_version
from bot.core.checkin import next_occasion
from bot.core.fitting import begun_last, counted_otherwise
from bot.core.partnership import Gathering, Member, Partner, Partnership, Room
from bot.core.passing import time_passed
from bot.core.protocol import Protocol, changed, read_protocol
from bot.core.words import Notice, Outcome

START = datetime(2026, 11, 27, 12, tzinfo=UTC)
"""A Friday."""
NAIROBI, RECIFE, CAIRO = "Africa/Nairobi", "America/Recife", "Africa/Cairo"


def protocol(rest: str) -> Protocol:
    questions = "questions: [{id: moved, kind: text, ask: {en: What moved?}}]"
    return read_protocol(
        f"{{protocol: p, version: 1, purpose: {{en: x}}, checkins: {{c: {{{rest}, {questions}}}}}}}", "p"
    )


WEEKLY = protocol("every: week, on: monday, at: '09:00', open-for: 3 days, nudge: [20 hours]")
WORKING = protocol("every: week, on: monday, at: '09:00', open-for: 8 hours, holidays: next-working-day")
SHORT = protocol("every: weekday, at: '09:00', open-for: 2 hours, holidays: skip")


@dataclass
class Bench:
    """Two partners in memory, and all that they were told."""

    g: Gathering
    now: datetime = START
    told: list[tuple[datetime, Notice]] = field(default_factory=list)
    states: dict[str, list[str]] = field(default_factory=dict)

    def take(self, outcome: Outcome) -> None:
        self.g.take(outcome)
        self.told += [(self.now, notice) for notice in outcome.tell]
        for each in self.g.checkins.values():
            passed = self.states.setdefault(each.id, [])
            if passed[-1:] != [each.state]:
                passed.append(each.state)

    def turns_to(self, moment: datetime) -> None:
        """Let the time come to *moment*, stopping at each thing that is due."""
        while (coming := min(self._due(), default=moment)) <= moment:
            self.now = max(self.now, coming)
            outcome = time_passed(self.g, self.now)
            if outcome == Outcome():
                break
            self.take(outcome)
        self.now = moment

    def _due(self) -> list[datetime]:
        everything: list[Any] = [*self.g.asks.values(), *self.g.checkins.values()]
        return [each.due_at for each in everything if each.due_at]

    def counts(self, who: str, **otherwise: Any) -> None:
        changed = replace(self.g.partners[who], **otherwise)
        self.take(counted_otherwise(self.g, changed, self.now))

    def asked(self, who: str) -> list[datetime]:
        """Return when *who* was asked anew."""
        return [at for at, notice in self.put() if notice.room == who]

    def put(self) -> list[tuple[datetime, Notice]]:
        """Return what put a question, nudges and what closes it left out."""
        return [(at, n) for at, n in self.told if n.about[:4] == "ask:" and not n.once and not n.replaces]


def bench(held: Protocol, **zones: str) -> Bench:
    g = Gathering(Partnership("p", "River watch", "UTC", ("en",), START))
    for name, zone in zones.items():
        g.with_([Partner(name, "p", name, ("en",), zone)])
        g.with_([Room(name, "p", name, f"x:{name}", "en")])
        g.with_([Member(f"m-{name}", "p", name, f"x:m-{name}", name, "en")])
    adopted = Adoption("a", "p", held, "in-force", START, in_force_at=START)
    g.with_([adopted])
    here = Bench(g)
    here.take(begun(g, adopted, START))
    return here


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """Return a moment of the days from Monday, 30 November."""
    return datetime(2026, 11, 30, hour, minute, tzinfo=UTC) + timedelta(days=day)


def test_who_moves_is_asked_at_nine_of_the_new_place() -> None:
    here = bench(WEEKLY, amina=NAIROBI, bruno=NAIROBI)
    here.counts("bruno", zone=RECIFE)
    here.turns_to(at(8, 0))
    assert here.asked("amina") == [at(0, 6), at(7, 6)]
    assert here.asked("bruno") == [at(0, 12), at(7, 12)]


def test_whose_nine_has_gone_by_at_the_new_place_is_asked_at_once() -> None:
    here = bench(WEEKLY, amina=NAIROBI, bruno=RECIFE)
    here.turns_to(at(0, 8))
    here.counts("bruno", zone=NAIROBI)
    here.turns_to(at(8, 0))
    assert here.asked("bruno") == [at(0, 8), at(7, 6)]


def test_who_was_asked_is_not_asked_again_where_nine_is_still_to_come() -> None:
    here = bench(SHORT, amina=NAIROBI, bruno=NAIROBI)
    here.turns_to(at(0, 9))
    here.counts("amina", zone=RECIFE)
    here.counts("bruno", zone=RECIFE)
    here.counts("bruno", quiet="22:00-06:00")
    here.turns_to(at(1, 20))
    assert here.asked("bruno") == [at(0, 6), at(1, 12)]


def test_what_was_asked_before_a_move_is_not_asked_again_by_a_new_version() -> None:
    here = bench(SHORT, amina=NAIROBI, bruno=NAIROBI)
    here.turns_to(at(0, 9))
    for who in ("amina", "bruno"):
        here.counts(who, zone=RECIFE)
    later = changed(SHORT, checkin="c", at="09:30")
    here.take(new_version(here.g, here.g.adoptions["a"], later, None, here.now))
    here.turns_to(at(1, 20))
    assert here.asked("bruno") == [at(0, 6), at(1, 12, 30)]


def test_a_holiday_that_is_one_no_more_is_asked_on_after_all() -> None:
    here = bench(WORKING, amina="Europe/Bucharest", bruno="Europe/Bucharest")
    for who in ("amina", "bruno"):
        here.counts(who, holidays="RO")
    here.turns_to(at(0, 1))
    assert {ask.asks_at for ask in here.g.asks.values()} == {at(2, 7)}, "Saint Andrew's, then the Union's"
    here.counts("bruno", holidays=None)
    here.turns_to(at(3, 0))
    assert (here.asked("bruno"), here.asked("amina")) == ([at(0, 7)], [at(2, 7)])


def test_a_weekend_on_other_days_brings_the_days_worked_sooner() -> None:
    here = bench(SHORT, amina=CAIRO, bruno=CAIRO)
    for who in ("amina", "bruno"):
        here.counts(who, weekend=(4, 5, 6))
    here.counts("bruno", weekend=(4, 5))
    here.turns_to(at(1, 0))
    assert (here.asked("bruno"), here.asked("amina")) == ([at(-1, 7), at(0, 7)], [at(0, 7)])


@pytest.mark.parametrize(
    ("quiet", "nudged"),
    [("", at(1, 2)), ("04:00-06:00", at(1, 3)), ("04:00-09:00", at(1, 6))],
    ids=["none any more", "over sooner", "over later"],
)
def test_a_nudge_that_quiet_hours_hold_comes_when_they_are_over_by_now(quiet: str, nudged: datetime) -> None:
    here = bench(WEEKLY, amina=NAIROBI, bruno=NAIROBI)
    here.counts("bruno", quiet="04:00-07:00")
    here.turns_to(at(1, 1))
    here.counts("bruno", quiet=quiet)
    here.turns_to(at(1, 12))
    assert [when for when, n in here.told if n.room == "bruno" and n.once.startswith("nudge")] == [nudged]


def test_a_nudge_whose_hour_went_by_in_quiet_hours_comes_as_they_end() -> None:
    here = bench(WEEKLY, amina=NAIROBI, bruno=NAIROBI)
    here.counts("bruno", quiet="04:00-07:00")
    here.turns_to(at(1, 3))
    here.counts("bruno", quiet="")
    here.turns_to(at(1, 12))
    assert [when for when, n in here.told if n.room == "bruno" and n.once.startswith("nudge")] == [at(1, 3)]


OTHERWISE = st.fixed_dictionaries(
    {},
    optional={
        "zone": st.sampled_from([NAIROBI, RECIFE, CAIRO, "Pacific/Auckland", "Pacific/Honolulu"]),
        "holidays": st.sampled_from([None, "RO", "BR", "EG"]),
        "weekend": st.sampled_from([None, (), (4, 5), (6,), (0,)]),
        "quiet": st.sampled_from(["", "21:00-07:00", "08:00-10:00"]),
    },
)
STEPS = st.lists(
    st.one_of(
        st.integers(1, 30),
        st.tuples(st.sampled_from(["amina", "bruno"]), OTHERWISE),
    ),
    max_size=25,
)


@settings(max_examples=150, deadline=None)
@given(STEPS, st.sampled_from([WEEKLY, WORKING, SHORT]))
def test_whatever_changes_nothing_is_asked_twice_opened_again_or_forgotten(
    steps: list[Any], held: Protocol
) -> None:
    here = bench(held, amina=NAIROBI, bruno=RECIFE)
    for step in steps:
        if isinstance(step, int):
            here.turns_to(here.now + timedelta(hours=step))
        else:
            here.counts(step[0], **step[1])
        adopted = here.g.adoptions["a"]
        begun = begun_last(here.g, adopted, here.now)
        planned = [c for c in here.g.checkins.values() if c.state == "planned"]
        for partner in here.g.partners.values():
            rule = adopted.protocol.checkins["c"]
            coming = next_occasion(adopted, rule, here.g, partner, begun.get("c"), here.now)
            assert coming is None or any(c.key <= coming.key for c in planned), "it comes to what is next"
    put = Counter(
        n.about for _, n in here.told if n.about.startswith("ask:") and not n.once and not n.replaces
    )
    assert not [about for about, times in put.items() if times > 1]
    # One that nobody was asked in the end is dropped in place of closed; each of the two is the last.
    in_order = {"planned": 0, "open": 1, "closed": 2, "dropped": 2}
    for passed in here.states.values():
        ranks = [in_order[state] for state in passed]
        assert ranks == sorted(set(ranks)), passed
