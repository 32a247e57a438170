"""The four rules: tables of cases for each, quorum and tie, and what must hold of any positions whatever."""

# ruff: noqa: E501 (one case a line)
from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.adoption import Adoption
from bot.core.decision import (
    STANCES,
    Count,
    Decision,
    Verdict,
    all_spoken,
    as_counted,
    counted,
    ended,
    entitled,
    given_time,
    opened,
    quorum_of,
    reminders_of,
    rule_of,
    scheduled,
    silent,
    unsaid,
    verdict,
    whose,
    with_confirmed,
    with_position,
    with_raised,
    with_said,
    without,
    without_raised,
)
from bot.core.partnership import Gathering, Member, Partner, Partnership, Room
from bot.core.position import Position, position_from
from bot.core.protocol import read_protocol
from tests.world import PULSE

NOW = datetime(2026, 11, 30, 6, tzinfo=UTC)
RULES_BUT_LEAD = st.sampled_from(["consent", "consensus", "majority"])
PROPOSED = Decision("d", "p", "Meet on Tuesdays", "en", "m-a", "r-a", NOW)
FIVE = ("a", "b", "c", "d", "e")


def taken(said: str, among: tuple[str, ...] = FIVE) -> Count:
    """Return the count of "agree object! -": one for each of *among*; "!" gives a reason, "-" says nothing."""
    positions = [
        Position(whose, f"m-{whose}", word.rstrip("!"), NOW, words="why" if word.endswith("!") else "")
        for whose, word in zip(among, said.split(), strict=False)
        if word != "-"
    ]
    return counted(positions, among)


@pytest.mark.parametrize(
    ("rule", "quorum", "threshold", "said", "why"),
    [
        # consent: unless a reasoned objection stands; half must have spoken.
        ("consent", "", "", "agree agree agree agree agree", "agreed"),
        ("consent", "", "", "agree concern aside abstain -", "agreed"),
        ("consent", "", "", "agree agree agree agree object!", "objection"),
        ("consent", "", "", "agree agree object - -", "agreed"),
        ("consent", "", "", "agree agree - - -", "no-quorum"),
        ("consent", "", "", "agree object! - - -", "no-quorum"),
        ("consent", "2", "", "agree agree - - -", "agreed"),
        ("consent", "", "", "aside aside abstain - -", "nobody"),
        # consensus: nobody objects, and all have spoken.
        ("consensus", "", "", "agree concern agree aside abstain", "agreed"),
        ("consensus", "", "", "agree agree agree agree object", "objection"),
        ("consensus", "", "", "agree agree agree agree -", "no-quorum"),
        ("consensus", "4/5", "", "agree agree agree agree -", "agreed"),
        ("consensus", "", "", "aside aside aside aside aside", "nobody"),
        # majority: more for than against; who stands aside or abstains counts for the quorum alone.
        ("majority", "", "", "agree agree object - -", "agreed"),
        ("majority", "", "", "agree object object - -", "short"),
        ("majority", "", "", "agree concern object object! -", "tie"),
        ("majority", "", "", "agree aside abstain - -", "agreed"),
        ("majority", "", "", "object object object - -", "nobody"),
        ("majority", "", "", "agree agree - - -", "no-quorum"),
        ("majority", "3/5", "", "agree agree object - -", "agreed"),
        ("majority", "4/5", "", "agree agree object - -", "no-quorum"),
        ("majority", "", "2/3", "agree agree object - -", "agreed"),
        ("majority", "", "2/3", "agree agree agree object object", "short"),
        ("majority", "", "1/2", "agree object abstain - -", "tie"),
        ("majority", "", "1/1", "agree agree agree agree object", "short"),
        ("majority", "", "1/1", "agree agree agree abstain aside", "agreed"),
        # lead: those who lead decide, whatever was said, once enough were heard.
        ("lead", "", "", "- - - - -", "lead"),
        ("lead", "", "", "object! object! object! object! object!", "lead"),
        ("lead", "3", "", "agree agree - - -", "no-quorum"),
        ("lead", "3", "", "agree agree object - -", "lead"),
    ],
)  # fmt: skip
def test_what_positions_come_to_by_each_rule(
    rule: str, quorum: str, threshold: str, said: str, why: str
) -> None:
    d = replace(PROPOSED, rule=rule, quorum=quorum, threshold=threshold)
    assert verdict(d, taken(said)) == Verdict(why == "agreed", why)


def chosen(said: str) -> Count:
    """Return the count of "1 1 2 object! -", of three options: one position for each of FIVE."""
    words = (f"option:{word}" if word.isdecimal() else word for word in said.split())
    positions = [
        Position(whose, f"m-{whose}", word.rstrip("!"), NOW, words="why" if word.endswith("!") else "")
        for whose, word in zip(FIVE, words, strict=True)
        if word != "-"
    ]
    return counted(positions, FIVE, 3)


@pytest.mark.parametrize(
    ("rule", "threshold", "said", "why", "option"),
    [
        ("consent", "", "1 1 2 3 -", "agreed", 1),
        ("consent", "", "1 1 2 2 3", "tie", None),
        ("consent", "", "1 1 1 1 object!", "objection", 1),
        ("consent", "", "1 1 object aside -", "agreed", 1),
        ("consent", "", "aside aside abstain - -", "nobody", None),
        ("consent", "", "3 3 - - -", "no-quorum", 3),
        ("consensus", "", "2 2 2 2 2", "agreed", 2),
        ("consensus", "", "2 2 2 2 3", "short", 2),
        ("consensus", "", "2 2 2 aside abstain", "agreed", 2),
        ("majority", "", "3 3 3 1 2", "agreed", 3),
        ("majority", "", "3 3 1 2 -", "tie", 3),
        ("majority", "", "3 3 1 2 object", "short", 3),
        ("majority", "", "1 1 2 2 -", "tie", None),
        ("majority", "2/3", "1 1 1 2 2", "short", 1),
        ("majority", "2/3", "1 1 1 1 2", "agreed", 1),
        ("lead", "", "1 2 3 - -", "lead", None),
    ],
)  # fmt: skip
def test_which_of_several_options_it_is_by_each_rule(
    rule: str, threshold: str, said: str, why: str, option: int | None
) -> None:
    d = replace(PROPOSED, rule=rule, threshold=threshold, options=("Goma", "Recife", "Beirut"))
    count = chosen(said)
    assert verdict(d, count) == Verdict(why == "agreed", why)
    assert count.chosen == option


@given(st.lists(st.sampled_from([1, 2, 3]), min_size=5, max_size=5), RULES_BUT_LEAD, st.randoms())
def test_which_option_it_is_does_not_depend_on_the_order_of_positions(
    said: list[int], rule: str, chance: object
) -> None:
    d = replace(PROPOSED, rule=rule, options=("Goma", "Recife", "Beirut"))
    positions = [Position(w, f"m-{w}", f"option:{n}", NOW) for w, n in zip(FIVE, said, strict=True)]
    before = counted(positions, FIVE, 3)
    chance.shuffle(positions)  # type: ignore[attr-defined]
    after = counted(positions, FIVE, 3)
    assert (verdict(d, before), before.chosen) == (verdict(d, after), after.chosen)
    assert sum(after.options) == after.agree == len(said)


@pytest.mark.parametrize(
    ("quorum", "among", "needed"),
    [("", 5, 3), ("", 4, 2), ("", 1, 1), ("2/3", 5, 4), ("66%", 3, 2), ("1/1", 3, 3), ("4", 3, 4), ("1", 9, 1)],
)  # fmt: skip
def test_how_many_must_have_spoken_is_a_number_or_a_share_rounded_up(
    quorum: str, among: int, needed: int
) -> None:
    assert quorum_of(replace(PROPOSED, rule="consent", quorum=quorum), among) == needed


# --- whatever is said ---------------------------------------------------------------------------------------

RULES = st.sampled_from(["consent", "consensus", "majority", "lead"])
QUORA = st.sampled_from(["", "1", "3", "6", "1/2", "2/3", "1/1"])
THRESHOLDS = st.sampled_from(["", "1/2", "2/3", "1/1"])
DECISIONS = st.builds(
    lambda rule, quorum, threshold: replace(PROPOSED, rule=rule, quorum=quorum, threshold=threshold),
    RULES,
    QUORA,
    THRESHOLDS,
)
POSITIONS = st.builds(
    lambda whose, stance, words, way: Position(whose, f"m-{whose}", stance, NOW, words, "en", way),
    st.sampled_from([*FIVE, "somebody else"]),
    st.sampled_from(STANCES),
    st.sampled_from(["", "It rains then"]),
    st.sampled_from(["", "asked", "apart", "unnamed", "apart-own", "unnamed-own", "said", "said-asked"]),
)
OPTIONS = ("Goma", "Recife", "Beirut")
CHOSEN = st.builds(
    lambda whose, stance: Position(whose, f"m-{whose}", stance, NOW),
    st.sampled_from([*FIVE, "somebody else"]),
    st.sampled_from(["option:1", "option:2", "option:3", *STANCES]),
)
ONE_EACH = st.lists(POSITIONS, unique_by=lambda position: position.whose)


def with_all(d: Decision, positions: list[Position]) -> Decision:
    for position in positions:
        put = with_raised if position.raised else with_said if position.waits else with_position
        d = put(d, position)
    return d


@given(DECISIONS, ONE_EACH, st.randoms())
def test_the_order_of_positions_never_changes_the_outcome(
    d: Decision, positions: list[Position], chance: object
) -> None:
    shuffled = list(positions)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    one, other = with_all(d, positions), with_all(d, shuffled)
    assert verdict(d, counted(one.taken, FIVE)) == verdict(d, counted(other.taken, FIVE))
    one, other = as_counted(one), as_counted(other)
    assert verdict(d, counted(one.taken, FIVE)) == verdict(d, counted(other.taken, FIVE))


@given(DECISIONS, st.lists(POSITIONS))
def test_nothing_is_decided_without_quorum(d: Decision, positions: list[Position]) -> None:
    count = counted(as_counted(with_all(d, positions)).taken, FIVE)
    result = verdict(d, count)
    if count.spoken < quorum_of(d, len(FIVE)):
        assert result == Verdict(False, "no-quorum")
    assert not result.passed or count.in_favour, "what nobody is for never passes"


@given(DECISIONS, st.lists(POSITIONS), POSITIONS)
def test_a_withdrawn_position_leaves_no_trace_in_the_count(
    d: Decision, positions: list[Position], one: Position
) -> None:
    every = without_raised(with_all(d, positions), one.by)
    never = without(every, one.whose)
    taken_back = without(without_raised(with_position(every, one), one.by), one.whose)
    assert [p for p in taken_back.taken if not p.back] == [p for p in never.taken if not p.back]
    assert counted(taken_back.taken, FIVE) == counted(never.taken, FIVE)
    said = with_said(with_all(d, positions), replace(one, way="said"))
    assert unsaid(said, one.whose) == unsaid(asked_apart_gone(with_all(d, positions), one.by), one.whose)


@given(DECISIONS, st.lists(CHOSEN), CHOSEN)
def test_among_options_nothing_is_decided_without_quorum_and_what_is_withdrawn_leaves_no_trace(
    d: Decision, positions: list[Position], one: Position
) -> None:
    among = replace(d, options=OPTIONS)
    count = counted(with_all(among, positions).taken, FIVE, len(OPTIONS))
    result = verdict(among, count)
    if count.spoken < quorum_of(among, len(FIVE)):
        assert result == Verdict(False, "no-quorum")
    assert not result.passed or count.chosen, "what is decided is one of them"
    never = without(with_all(among, positions), one.whose)
    taken_back = without(with_position(never, one), one.whose)
    assert taken_back.taken == never.taken


@given(POSITIONS, st.booleans())
def test_who_reads_what_was_raised_changes_nothing_else_of_it(position: Position, own: bool) -> None:
    if position.raised:
        read = position.read_by(own=own)
        assert (read.own, read.raised, read.named) == (own, True, position.named)
        assert (read.asked, read.stands) == (position.asked, position.stands)
        assert read.read_by(own=position.own) == position


@given(DECISIONS, st.lists(POSITIONS))
def test_the_last_position_of_each_counts_once_and_strangers_for_nothing(
    d: Decision, positions: list[Position]
) -> None:
    count = counted(with_all(d, positions).taken, FIVE)
    last = {p.whose: p.stance for p in positions if p.whose in FIVE and not p.beside}
    assert {stance: getattr(count, stance) for stance in STANCES} == {
        stance: sum(each == stance for each in last.values()) for stance in STANCES
    }
    assert count.spoken + count.silent == len(FIVE)


@given(DECISIONS, st.lists(POSITIONS), POSITIONS)
def test_what_was_raised_stands_whatever_the_same_one_says_before_or_after(
    d: Decision, positions: list[Position], one: Position
) -> None:
    raised, said = replace(one, way="unnamed", words="It rains"), replace(one, way="")
    before = with_all(d, positions)
    first = with_position(with_raised(before, raised), said)
    last = with_raised(with_position(before, said), raised)
    assert counted(first.taken, FIVE) == counted(last.taken, FIVE)
    assert raised in first.taken


def asked_apart_gone(d: Decision, by: str) -> Decision:
    """Return *d* without what *by* was asked to raise: whoever presses anew is asked no more."""
    return replace(d, positions=tuple(p.row() for p in d.taken if not (p.raised and p.asked and p.by == by)))


# --- in a partner's own room first --------------------------------------------------------------------------


@given(DECISIONS, st.lists(POSITIONS), POSITIONS)
def test_what_waits_in_its_own_room_changes_no_count_before_closing(
    d: Decision, positions: list[Position], one: Position
) -> None:
    before = with_all(d, positions)
    assert counted(with_said(before, replace(one, way="said")).taken, FIVE) == counted(before.taken, FIVE)


@given(DECISIONS, ONE_EACH, st.randoms())
def test_what_is_confirmed_counts_as_if_it_had_been_said_at_once(
    d: Decision, positions: list[Position], chance: object
) -> None:
    """Whoever confirms first, and whoever's group does."""
    plain = [replace(p, way="") for p in positions]
    at_once = with_all(d, plain)
    said = with_all(d, [replace(p, way="said") for p in plain])
    chance.shuffle(plain)  # type: ignore[attr-defined]
    for position in plain:
        waiting = said.said_in(position.whose)
        assert waiting is not None
        said = with_confirmed(said, waiting, "m-other")
    assert verdict(d, counted(said.taken, FIVE)) == verdict(d, counted(at_once.taken, FIVE))


@pytest.mark.parametrize(
    ("unconfirmed", "confirmed", "stances"),
    [
        ("counts", None, ["object"]),
        ("silent", None, []),
        ("counts", "agree", ["agree"]),
        ("silent", "agree", ["agree"]),
        ("", None, ["object"]),
    ],
)
def test_what_nobody_confirmed_counts_at_closing_only_where_nothing_was_confirmed_and_the_rule_has_it(
    unconfirmed: str, confirmed: str | None, stances: list[str]
) -> None:
    d = replace(PROPOSED, unconfirmed=unconfirmed)
    if confirmed:
        d = with_position(d, Position("a", "m-a", confirmed, NOW))
    d = with_said(d, Position("a", "m-a2", "object", NOW, words="It rains", way="said"))
    over = as_counted(d)
    assert [p.stance for p in over.taken] == stances
    assert not any(p.waits for p in over.taken)
    assert as_counted(over) == over


@given(DECISIONS, st.lists(POSITIONS))
def test_what_is_over_holds_nothing_that_waited(d: Decision, positions: list[Position]) -> None:
    assert not any(p.waits for p in ended(with_all(d, positions), "withdrawn", "", NOW).taken)


@given(POSITIONS)
def test_a_position_is_kept_as_it_was_taken(position: Position) -> None:
    assert position_from(position.row()) == position


# --- who decides, by what, and when it is over --------------------------------------------------------------


def gathering(said: str = "") -> Gathering:
    g = Gathering(Partnership("p", "River watch", "UTC", ("en",), NOW))
    for name in ("a", "b"):
        g.with_([Partner(name, "p", name.upper(), ("en",), "UTC")])
        g.with_([Room(f"r-{name}", "p", name, f"console:{name}", "en")])
        g.with_([Member(f"m-{name}", "p", name, f"console:{name}", name.upper(), "en")])
    g.with_([Member("m-b2", "p", "b", "console:b2", "B2", "en")])
    g.with_([Adoption("h", "p", read_protocol(PULSE + said, "pulse"), "in-force", NOW, in_force_at=NOW)])
    return g


def test_the_rule_is_the_protocols_as_it_holds_when_the_proposal_is_made() -> None:
    g = gathering('decisions: {rule: majority, quorum: 3, threshold: "100%", open-for: 5 days}\n')
    d = opened(g, PROPOSED, 1, NOW)
    assert (d.rule, d.quorum, d.threshold) == ("majority", "3", "1/1")
    assert d.closes_at == NOW + timedelta(days=5)
    assert rule_of(gathering()).rule == "consent", "where no protocol says anything"


def test_partners_or_all_their_members_take_positions() -> None:
    g = gathering()
    by_members = replace(PROPOSED, decides="members")
    assert entitled(g, PROPOSED) == ["a", "b"]
    assert entitled(g, by_members) == ["m-a", "m-b", "m-b2"]
    assert [whose(g, d, g.members["m-b2"]) for d in (PROPOSED, by_members)] == ["b", "m-b2"]
    assert whose(g, PROPOSED, replace(g.members["m-b"], partner="gone")) is None


def test_all_have_spoken_once_nobody_is_asked_for_words() -> None:
    g, d = gathering(), opened(gathering(), PROPOSED, 1, NOW)
    d = with_position(d, Position("a", "m-a", "agree", NOW))
    assert silent(g, d) == ["b"]
    asked = with_position(d, Position("b", "m-b", "object", NOW, way="asked"))
    assert not all_spoken(g, asked)
    waits = with_said(d, Position("b", "m-b", "agree", NOW, way="said"))
    assert silent(g, waits) == ["b"]
    anew = with_said(with_position(d, Position("b", "m-b", "agree", NOW)), waits.taken[-1])
    assert not all_spoken(g, anew), "a group that talks anew is waited for"
    assert all_spoken(g, with_position(asked, Position("b", "m-b", "object", NOW, words="It rains")))


def test_who_has_not_spoken_is_reminded_halfway_and_a_day_before() -> None:
    d = opened(gathering(), PROPOSED, 1, NOW)
    assert reminders_of(d) == [NOW + timedelta(days=3.5), NOW + timedelta(days=6)]
    assert d.next_at == reminders_of(d)[0]
    assert scheduled(d, NOW + timedelta(days=4)).next_at == NOW + timedelta(days=6)
    assert scheduled(d, NOW + timedelta(days=6)).next_at == d.closes_at
    short = replace(d, closes_at=NOW + timedelta(days=1))
    assert reminders_of(short) == [NOW + timedelta(hours=12)]
    longer = given_time(d, NOW + timedelta(days=6))
    assert (longer.closes_at, longer.extended) == (NOW + timedelta(days=14), True)
    assert longer.next_at == NOW + timedelta(days=7)


@pytest.mark.parametrize(
    ("rule", "why"),
    [("consent", "objection"), ("consensus", "objection"), ("majority", "agreed"), ("lead", "lead")],
)
def test_what_the_facilitator_heard_stands_in_the_way_and_is_nobodys_position(rule: str, why: str) -> None:
    d = replace(PROPOSED, rule=rule)
    for name in FIVE:
        d = with_position(d, Position(name, f"m-{name}", "agree", NOW))
    raised = Position("b", "m-b2", "object", NOW, "It rains then", "en", "unnamed")
    asked = with_raised(d, replace(raised, words="", way="unnamed-asked"))
    assert verdict(asked, counted(asked.taken, FIVE)).why in ("agreed", "lead"), (
        "not before its words are there"
    )
    heard = with_raised(asked, raised)
    count = counted(heard.taken, FIVE)
    assert (count.agree, count.object, count.raised) == (5, 0, 1)
    assert verdict(heard, count).why == why
    agreed = with_position(heard, Position("b", "m-b2", "agree", NOW))
    assert counted(agreed.taken, FIVE).raised == 1, "it stands until they take it back themselves"
    assert counted(without_raised(agreed, "m-b2").taken, FIVE).raised == 0


@pytest.mark.parametrize(
    ("agreeing", "alone", "weighed", "why"),
    [
        ("abc", ("d:m-d",), (3, 1), "agreed"),
        ("abc", ("d:m-d", "e:m-e"), (3, 2), "agreed"),
        ("abc", ("d:m-d", "d:m-d2", "e:m-e"), (3, 2), "agreed"),
        ("abc", ("c:m-c",), (2, 1), "agreed"),
        ("abc", ("c:m-c", "d:m-d"), (2, 2), "tie"),
        ("abc", ("c:m-c", "d:m-d", "e:m-e"), (2, 3), "short"),
        ("abc", ("c:m-c2",), (3, 1), "agreed"),
    ],
)
def test_a_majority_counts_an_objection_raised_alone_once_a_voice(
    agreeing: str, alone: tuple[str, ...], weighed: tuple[int, int], why: str
) -> None:
    d = replace(PROPOSED, rule="majority", quorum="0")
    for name in agreeing:
        d = with_position(d, Position(name, f"m-{name}", "agree", NOW))
    for name, _, by in (each.partition(":") for each in alone):
        d = with_raised(d, Position(name, by, "object", NOW, "It rains then", "en", "unnamed"))
    count = counted(d.taken, FIVE)
    assert (count.weighed, verdict(d, count).why) == (weighed, why)
    assert count.agree == len(agreeing), "what all read says nothing of who objects alone"


@pytest.mark.parametrize(
    ("after", "named", "on"),
    [
        ("", None, None),
        (", review-after: 3 months", None, date(2027, 3, 7)),
        (", review-after: 3 months", date(2027, 1, 1), date(2027, 1, 1)),
        ("", date(2027, 1, 1), date(2027, 1, 1)),
        ("", date(2026, 12, 7), None),
        (", review-after: 1 week", date(2026, 12, 7), date(2026, 12, 14)),
    ],
)
def test_what_goes_ahead_is_looked_at_on_the_day_named_for_it_or_so_long_after_closing(
    after: str, named: date | None, on: date | None
) -> None:
    """Positions are taken until the seventh of December; what is named by then is no day for it."""
    g = gathering(f"decisions: {{rule: consent, open-for: 5 days{after}}}\n")
    now = datetime(2026, 12, 2, 9, tzinfo=UTC)
    assert opened(g, replace(PROPOSED, review_on=named), 1, now).review_on == on
