"""Whatever people do, in whatever order: nothing is asked twice, lost, or told to the wrong room."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core import answering
from bot.core.adoption import Adoption, begun
from bot.core.answering import Said
from bot.core.occasion import Ask, answers_to, questions_of
from bot.core.partnership import Gathering, Member, Partner, Partnership, Room
from bot.core.passing import time_passed
from bot.core.protocol import read_protocol
from bot.core.vocabulary import Vocabulary
from bot.core.words import Arg, Notice, Ours, Outcome, Refused, Words
from tests.world import mondays

PROTOCOL = mondays(
    "pulse",
    """
    open-for: 3 days
    nudge: [10 hours, 30 hours]
    questions:
      - {id: moved, kind: text, optional: true, ask: {en: What moved?}}
      - {id: load, kind: scale, from: 1, to: 5, optional: true, ask: {en: How full?}}
      - {id: worry, kind: text, private: facilitator, optional: true, ask: {en: Any worry?}}
      - {id: trust, kind: text, unnamed: true, optional: true, ask: {en: Any doubt?}}
""",
)
READ = read_protocol(PROTOCOL, "pulse")
START = datetime(2026, 11, 29, 12, tzinfo=UTC)
ZONES = {"goma": "Africa/Lubumbashi", "recife": "America/Recife", "beirut": "Asia/Beirut"}


@dataclass
class Bench:
    """A partnership in memory: three groups of two, and a facilitator in a direct talk."""

    g: Gathering
    now: datetime = START
    told: list[tuple[datetime, Notice]] = field(default_factory=list)
    marks: set[tuple[str, str]] = field(default_factory=set)
    put_off: Counter[str] = field(default_factory=Counter)
    said: int = 0

    def take(self, outcome: Outcome) -> None:
        self.g.take(outcome)
        for notice in outcome.tell:
            if notice.once and (notice.room, notice.once) in self.marks:
                continue
            self.marks.add((notice.room, notice.once))
            self.told.append((self.now, notice))

    def turns(self, hours: int) -> None:
        self.now += timedelta(hours=hours)
        outcome = time_passed(self.g, self.now)
        assert not [n for n in outcome.tell if n.at_once], "nobody is there to be answered at once"
        self.take(outcome)
        assert time_passed(self.g, self.now) == Outcome(), "a second tick finds nothing to do"

    def does(self, group: str, member: int, what: str, number: int) -> None:
        asks = [a for a in self.g.asks.values() if a.partner == group and a.asked_at]
        if not asks:
            return
        ask = sorted(asks, key=lambda a: a.id)[number % len(asks)]
        questions = questions_of(self.g, self.g.checkins[ask.checkin])
        question = questions[min(ask.position, 3) if number % 3 else number % 4]
        self.said += 1
        pressed = what == "press"
        text = str(number % 5 + 1) if question.kind == "scale" else f"w{self.said}w"
        who = self.g.members[f"{group}{member}"]
        room = self.g.rooms[group]
        said = Said(
            f"s{self.said}", who, room, text, self.now, Vocabulary(), None if pressed else f"m{self.said}"
        )
        try:
            outcome = self._outcome(ask, what, question, replace(said, pressed=pressed))
        except Refused:
            return
        for notice in outcome.tell:
            assert not notice.at_once or notice.room == group, "only those who are there hear at once"
        self.take(outcome)

    def _outcome(self, ask: Ask, what: str, question, said: Said) -> Outcome:  # type: ignore[no-untyped-def]
        if what == "skip":
            return answering.passed_over(self.g, ask, question, said)
        if what == "later":
            outcome = answering.put_off(self.g, ask, said)
            self.put_off[ask.id] += bool(outcome.keep)
            return outcome
        return answering.answered(self.g, ask, question, said)


def bench() -> Bench:
    g = Gathering(Partnership("p", "River watch", "UTC", ("en",), START))
    for name, zone in ZONES.items():
        g.with_([Partner(name, "p", name.title(), ("en",), zone, quiet="21:00-07:00")])
        g.with_([Room(name, "p", name, f"x:{name}", "en")])
        g.with_([Member(f"{name}{n}", "p", name, f"x:{name}{n}", f"{name}{n}", "en") for n in (1, 2)])
    g.with_([Member("nadia", "p", "beirut", "x:nadia", "Nadia", "en", ("facilitator",))])
    g.with_([Room("alone", "p", "beirut", "x:alone", "en", member="nadia")])
    held = Adoption("a", "p", READ, "in-force", START, in_force_at=START)
    g.with_([held])
    g.take(begun(g, held, START))
    return Bench(g)


ACTIONS = st.lists(
    st.one_of(
        st.tuples(st.just("clock"), st.integers(1, 40)),
        st.tuples(
            st.sampled_from(["answer", "answer", "press", "skip", "later"]),
            st.sampled_from([*ZONES]),
            st.sampled_from([1, 2]),
            st.integers(0, 60),
        ),
    ),
    max_size=40,
)


def played(actions: Iterable[tuple]) -> Bench:  # type: ignore[type-arg]
    here = bench()
    here.turns(18)
    for action in actions:
        if action[0] == "clock":
            here.turns(action[1])
        else:
            here.does(action[1], action[2], action[0], action[3])
    for _step in range(20):
        here.turns(11)
    return here


def words_in(arg: Arg) -> list[str]:
    if isinstance(arg, Words):
        return [arg.text]
    if isinstance(arg, Ours):
        return [word for inner in arg.args.values() for word in words_in(inner)]
    return []


def said_in(notice: Notice) -> list[str]:
    return [word for part in notice.parts for word in words_in(part)]


@settings(max_examples=60, deadline=None)
@given(ACTIONS)
def test_no_question_is_put_twice_but_after_later(actions: list[tuple]) -> None:  # type: ignore[type-arg]
    here = played(actions)
    put = Counter(
        notice.about
        for _, notice in here.told
        if notice.about.startswith("ask:") and not notice.replaces and not notice.once
    )
    for about, count in put.items():
        assert count <= 1 + here.put_off[about.split(":")[1]], about


@settings(max_examples=60, deadline=None)
@given(ACTIONS)
def test_every_answer_is_told_once_where_it_belongs_and_nowhere_else(actions: list[tuple]) -> None:  # type: ignore[type-arg]
    here = played(actions)
    kinds = {q.id: q for q in READ.checkins["monday"].questions}
    for ask in list(here.g.asks.values()):
        for answer in answers_to(here.g, ask):
            if not answer.text:
                continue
            question = kinds[answer.question]
            heard = Counter(n.room for _, n in here.told if answer.text in said_in(n))
            by_itself = Counter(
                n.room for _, n in here.told if n.about == f"answer:{answer.id}" and answer.text in said_in(n)
            )
            others = {name for name in ZONES if name != ask.partner}
            if question.private:
                assert heard == {"alone": 1}
            elif question.unnamed:
                assert not by_itself
                assert set(heard) <= {*ZONES}
            else:
                assert by_itself == dict.fromkeys(others, 1)
                in_digest = 0 if answer.late else 1
                assert heard == {
                    name: (name in others) + in_digest for name in ZONES if name in others or in_digest
                }


@settings(max_examples=60, deadline=None)
@given(ACTIONS)
def test_an_unnamed_answer_never_stands_beside_a_name(actions: list[tuple]) -> None:  # type: ignore[type-arg]
    here = played(actions)
    unnamed = {a.text for a in here.g.answers.values() if a.question == "trust" and a.text}
    names = {member.name for member in here.g.members.values()}
    for _, notice in here.told:
        for part in notice.parts:
            if unnamed & set(words_in(part)):
                assert not names & {arg for arg in part.args.values() if isinstance(arg, str)}


@settings(max_examples=60, deadline=None)
@given(ACTIONS)
def test_everything_closes_and_nothing_stays_due_for_ever(actions: list[tuple]) -> None:  # type: ignore[type-arg]
    here = played(actions)
    for occasion in here.g.checkins.values():
        if occasion.closes_at <= here.now:
            assert occasion.state in ("closed", "dropped")
            assert all(a.due_at is None for a in here.g.asks.values() if a.checkin == occasion.id)
    assert sum(c.state == "planned" for c in here.g.checkins.values()) == 1


@settings(max_examples=60, deadline=None)
@given(ACTIONS)
def test_nudges_are_due_outside_quiet_hours(actions: list[tuple]) -> None:  # type: ignore[type-arg]
    here = bench()
    here.turns(18)
    for action in actions:
        if action[0] == "clock":
            here.turns(action[1])
        else:
            here.does(action[1], action[2], action[0], action[3])
        for ask in here.g.asks.values():
            calendar = here.g.partners[ask.partner].calendar
            ends = ask.state == "asked" and ask.due_at and ask.nudged >= 2 and not ask.put_off
            if ask.due_at and not ends and ask.due_at < here.g.checkins[ask.checkin].closes_at:
                assert calendar.humane(ask.due_at) == ask.due_at
