"""Decisions: a proposal, the positions taken, the rule, and what follows from them.

    draft → open                       once what was read back is confirmed
    open → decided | not-decided       at the closing date, or when all have spoken
    open → advised → (either)          where those who lead decide, having heard the others
    open → withdrawn | amended         by whoever proposed it

Each partner, or each member, has one position at a time; the last one counts, and one that is taken back
never was.

A partner reaches its position in its own room first: what one of it says waits beside what was confirmed, and
counts for nothing, until another of it confirms it (or whoever has the role that the protocol names). It
stands at once where nobody else is there who could. At closing what still waits is the partner's where the
protocol has it so ("counts", the usual) and nothing was confirmed before; else ("silent") it never was said.

Plain values, the four rules and their changes; tells nobody and reads no clock.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from fractions import Fraction
from math import ceil
from zoneinfo import ZoneInfo

from bot.core.partnership import Gathering, Member
from bot.core.position import Position, one_of, position_from
from bot.core.protocol import Decisions

DRAFT_LASTS = timedelta(days=7)
"""How long a proposal that nobody confirmed is kept in mind."""
LEAD_LASTS = timedelta(days=7)
"""How long it is waited for those who lead to decide, once the others were heard."""
STANCES = ("agree", "concern", "aside", "object", "abstain")
OPTION = "option:"
"""What a stance for one of several options begins with; its number follows, from 1."""
MOST_OPTIONS = 8
RUNNING = ("open", "advised")
_USUAL_QUORUM = {"consent": "1/2", "consensus": "100%", "majority": "1/2", "lead": "0"}
"""How many must have spoken where a protocol leaves it to the rule."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One proposal and what becomes of it.

    Attributes:
        number: What it is called in its partnership, from 1; 0 before it is put to anybody.
        by: The member who proposes it, in *language*, in *room*; *reason* is why.
        options: What there is to choose among; none where all is for or against.
        decides: "partners" or "members".
        rule: As in a protocol's `decisions`, with *quorum* ("3", "2/3") and *threshold* ("2/3", "" for more
            than half), as they held when it was proposed; so too *confirm*, who of a partner makes what one
            of it says the partner's ("another", a role, "" where nobody has to), and *unconfirmed*.
        step: How much was said about it already; *next_at* is when something is next due.
        extended: It was given more time, which can be done once.
        round: Which one this is; *before* is the id of the proposal that it amends.
        positions: As `Position.row` gives them, one for each who has spoken.
        awaits: "amended" while *awaits_of* is asked for other words since *awaits_since*.
        led_by: The coordinator who decided.
        why: What it came to, as in `Verdict.why`.
        review_on: When it is looked at again, or was last; before it is decided, when it is if it goes ahead.
        reviews: What was said of it on that day, as `Position.row` gives it; *review_until* is when that
            is told to all, None while nobody is asked.
    """

    id: str
    partnership: str
    text: str
    language: str
    by: str
    room: str
    made_at: datetime
    number: int = 0
    state: str = "draft"
    reason: str = ""
    options: tuple[str, ...] = ()
    decides: str = "partners"
    rule: str = "consent"
    quorum: str = ""
    threshold: str = ""
    confirm: str = ""
    unconfirmed: str = ""
    opened_at: datetime | None = None
    closes_at: datetime | None = None
    extended: bool = False
    round: int = 1
    before: str = ""
    positions: tuple[tuple[str, ...], ...] = ()
    step: int = 0
    next_at: datetime | None = None
    awaits: str = ""
    awaits_of: str = ""
    awaits_since: datetime | None = None
    led_by: str = ""
    why: str = ""
    ended_at: datetime | None = None
    review_on: date | None = None
    reviews: tuple[tuple[str, ...], ...] = ()
    review_until: datetime | None = None

    @property
    def taken(self) -> tuple[Position, ...]:
        return tuple(position_from(row) for row in self.positions)

    @property
    def reviewed(self) -> tuple[Position, ...]:
        """Return what each said of it on the day of its review."""
        return tuple(position_from(row) for row in self.reviews)

    def of(self, whose: str) -> Position | None:
        """Return the position of a partner, or of a member."""
        return next((p for p in self.taken if p.whose == whose and not p.beside), None)

    def said_in(self, partner: str) -> Position | None:
        """Return what one of *partner* said and waits to be confirmed."""
        return next((p for p in self.taken if p.whose == partner and p.waits), None)

    def asked_in(self, partner: str) -> Position | None:
        """Return what the room of *partner* is asked to confirm: what is undecided shows there to nobody."""
        waiting = self.said_in(partner)
        return waiting.earlier if waiting and waiting.undecided else waiting


# --- who decides, and how -----------------------------------------------------------------------------------


def rule_of(g: Gathering) -> Decisions:
    """Return how the protocols in force have it: the first that says anything, else consent."""
    held = [each for each in g.adoptions.values() if each.state == "in-force" and each.protocol.decisions]
    first = min(held, key=lambda each: (each.in_force_at or each.proposed_at, each.id), default=None)
    return (first.protocol.decisions if first else None) or Decisions(rule="consent")


def entitled(g: Gathering, d: Decision) -> list[str]:
    """Return who takes a position on *d*: the ids of the partners there, or of all their members."""
    here = [partner.id for partner in g.present()]
    return here if d.decides == "partners" else [m.id for m in g.people() if m.partner in here]


def whose(g: Gathering, d: Decision, member: Member) -> str | None:
    """Return for whom *member* takes a position on *d*; None where they take none."""
    own = member.partner if d.decides == "partners" else member.id
    return own if own in entitled(g, d) else None


def quorum_of(d: Decision, among: int) -> int:
    """Return how many of *among* must have spoken."""
    said = d.quorum or _USUAL_QUORUM[d.rule]
    if said.isdecimal():
        return int(said)
    share = Fraction(int(said[:-1]), 100) if said.endswith("%") else Fraction(said)
    return ceil(share * among)


# --- the count, and the four rules --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Count:
    """How many of *among* took which position; *agree* leaves those *concern*ed out.

    *reasoned* are the objections with a reason; *raised* those that the facilitator has heard, from whomever.
    *weighed* is how many a majority has for it and against it: who objects alone is against it, once a voice,
    and not for it, whatever they have said before all.
    """

    among: int
    agree: int = 0
    concern: int = 0
    aside: int = 0
    object: int = 0
    abstain: int = 0
    reasoned: int = 0
    raised: int = 0
    options: tuple[int, ...] = ()
    weighed: tuple[int, int] = (0, 0)

    @property
    def spoken(self) -> int:
        return self.agree + self.concern + self.aside + self.object + self.abstain

    @property
    def silent(self) -> int:
        return self.among - self.spoken

    @property
    def in_favour(self) -> int:
        """How many are for it, or for the option that most are for."""
        return max(self.options) if self.options else self.agree + self.concern

    @property
    def chosen(self) -> int | None:
        """Which option most are for, from 1; None where there are none, or as many are for another."""
        best = [n for n, many in enumerate(self.options, 1) if many == max(self.options)]
        return best[0] if len(best) == 1 and self.in_favour else None


def counted(positions: Sequence[Position], among: Collection[str], options: int = 0) -> Count:
    """Count the last position of each of *among*; those of others, who may have left, count for nothing.

    Whoever is for one of so many *options* agrees.
    """
    last: dict[str, Position] = {}
    for position in positions:
        if position.whose in among and not position.beside:
            last[position.whose] = position
    each = Counter(position.stance for position in last.values())
    chosen = tuple(each[f"{OPTION}{number}"] for number in range(1, options + 1))
    each["agree"] += sum(chosen)
    reasoned = sum(p.stance == "object" and bool(p.words) for p in last.values())
    raised = len({p.by for p in positions if (p.gone or p.whose in among) and p.stands})
    stances = {stance: each[stance] for stance in STANCES}
    known: dict[str, int] = {**stances, "reasoned": reasoned, "raised": raised}
    alone = [p for p in positions if (p.gone or p.whose in among) and p.stands]
    return Count(len(among), **known, options=chosen, weighed=_weighed(last, alone, options))


def _weighed(last: Mapping[str, Position], alone: Sequence[Position], options: int) -> tuple[int, int]:
    """Return how many are for it, or for the option that most are for, and how many are not."""
    persons = {(p.whose, p.by) for p in alone}
    open_to_all = Counter(p.stance for p in last.values() if (p.whose, p.by) not in persons)
    each = [open_to_all[f"{OPTION}{number}"] for number in range(1, options + 1)]
    favour = max(each) if each else open_to_all["agree"] + open_to_all["concern"]
    objecting = {p.whose for p in last.values() if p.stance == "object"} | {p.whose for p in alone}
    return favour, len(objecting) + sum(each) - (favour if each else 0)


def count_of(g: Gathering, d: Decision) -> Count:
    """Count the positions on *d* as it stands."""
    return counted(d.taken, entitled(g, d), len(d.options))


def stances_of(d: Decision) -> tuple[str, ...]:
    """Return the positions that can be taken on *d*."""
    if not d.options:
        return STANCES
    return (*(f"{OPTION}{number}" for number in range(1, len(d.options) + 1)), *STANCES[2:])


@dataclass(frozen=True, slots=True)
class Verdict:
    """What positions come to.

    *why* is "agreed", "no-quorum", "objection", "nobody", "short" or "tie"; "lead" leaves it to others.
    """

    passed: bool
    why: str


def verdict(d: Decision, count: Count) -> Verdict:
    """Return what *count* comes to by the rule of *d*; "lead" leaves it to those who lead."""
    if count.spoken < quorum_of(d, count.among):
        return Verdict(False, "no-quorum")
    if d.rule == "lead":
        return Verdict(False, "lead")
    if d.rule != "majority" and (count.raised or (count.reasoned if d.rule == "consent" else count.object)):
        return Verdict(False, "objection")
    if not count.in_favour:
        return Verdict(False, "nobody")
    if count.options and count.chosen is None:
        return Verdict(False, "tie")
    if d.rule == "majority":
        return _by_majority(d, *count.weighed)
    # By consensus all who are for something are for the same.
    split = d.rule == "consensus" and count.options and count.in_favour < count.agree
    return Verdict(False, "short") if split else Verdict(True, "agreed")


def _by_majority(d: Decision, favour: int, against: int) -> Verdict:
    """Let those for it, or for one option, outweigh all others; who stands aside or abstains is neither."""
    if favour == against:
        return Verdict(False, "tie")
    enough = favour > against
    if d.threshold:
        enough = enough and Fraction(favour, favour + against) >= Fraction(d.threshold)
    return Verdict(True, "agreed") if enough else Verdict(False, "short")


# --- its life -----------------------------------------------------------------------------------------------


def opened(g: Gathering, d: Decision, number: int, now: datetime) -> Decision:
    """Return *d* as it is put to all from *now* on, by the rule that holds then."""
    rule, closes = rule_of(g), now + rule_of(g).open_for
    begun = replace(
        d,
        number=number,
        state="open",
        rule=rule.rule,
        quorum=_spelt(rule.quorum),
        threshold=_spelt(rule.threshold),
        confirm="" if d.decides == "members" or rule.confirm == "nobody" else rule.confirm,
        unconfirmed=rule.unconfirmed,
        opened_at=now,
        closes_at=closes,
        review_on=_to_review_on(g, d, rule, closes),
        step=0,
    )
    return scheduled(begun, now)


def _to_review_on(g: Gathering, d: Decision, rule: Decisions, closes: datetime) -> date | None:
    """Return when *d* is looked at again if it goes ahead: as its author has it, else by the rule."""
    last = closes.astimezone(ZoneInfo(g.partnership.zone)).date()
    if d.review_on and d.review_on > last:
        return d.review_on
    return rule.review_after.from_(last) if rule.review_after else None


def may_steer(d: Decision, member: Member) -> bool:
    """Tell whether *member* may give *d* more time, or a review: its author, or a coordinator."""
    return member.id == d.by or "coordinator" in member.roles


def _spelt(said: int | Fraction | None) -> str:
    """Return a number of partners as "3", a share of them as "2/3"; "" where nothing is said."""
    if isinstance(said, Fraction):
        return f"{said.numerator}/{said.denominator}"
    return "" if said is None else str(said)


def as_one(d: Decision, member: str) -> Decision:
    """Return *d* with one position of *member*, the latest, where two who had one each are known as one."""
    return replace(d, positions=one_of(d.positions, member), reviews=one_of(d.reviews, member))


def with_position(d: Decision, position: Position) -> Decision:
    """Return *d* with *position* in place of what the same one thought before.

    What the same person raised stands; what they were asked to raise is asked no more.
    """
    kept = without(_asked_apart_no_more(d, position.by), position.whose)
    return replace(d, positions=(*kept.positions, position.row()))


def _asked_apart_no_more(d: Decision, by: str) -> Decision:
    kept = (p.row() for p in d.taken if not (p.raised and p.asked and p.by == by))
    return replace(d, positions=tuple(kept))


def with_raised(d: Decision, position: Position) -> Decision:
    """Return *d* with an objection that the facilitator reads, in place of what it was asked for.

    The partner's position is left as it is, and so is what the same person said of it before.
    """
    return replace(d, positions=(*_asked_apart_no_more(d, position.by).positions, position.row()))


def with_said(d: Decision, position: Position) -> Decision:
    """Return *d* with what waits to be confirmed, in place of what one of the same partner said before.

    The partner's position is left as it is, and so is what the same person raised.
    """
    kept = unsaid(_asked_apart_no_more(d, position.by), position.whose)
    return replace(d, positions=(*kept.positions, position.row()))


def unsaid(d: Decision, partner: str) -> Decision:
    """Return *d* as if nobody of *partner* had said what waits to be confirmed."""
    return replace(d, positions=tuple(p.row() for p in d.taken if not (p.waits and p.whose == partner)))


def with_confirmed(d: Decision, waiting: Position, by: str) -> Decision:
    """Return *d* with what was *waiting* as the partner's position, now that *by* has said so, too."""
    held = replace(waiting, way="asked" if waiting.asked else "", confirmed_by=by)
    others = (p for p in d.taken if p.raised or p.whose != waiting.whose)
    # What another of the same partner has not decided on goes on by itself.
    still = (replace(p, before=()) for p in d.taken if p.whose == waiting.whose and p.waits and p != waiting)
    return replace(d, positions=tuple(p.row() for p in (*others, *still, held)))


def as_counted(d: Decision) -> Decision:
    """Return *d* as it is counted at closing: what still waits is its partner's, or was never said.

    Whoever objected, and has not said why by then, objects without a reason: what they said before is over.
    """
    settled = (replace(p, way="", before=()) if p.undecided and not p.beside else p for p in d.taken)
    kept, waiting = [p for p in settled if not p.waits], [p for p in d.taken if p.waits]
    for p in waiting if d.unconfirmed != "silent" else ():
        stood = d.of(p.whose)
        theirs = stood is None or p.by in (stood.by, stood.confirmed_by)
        counts = p if p.undecided and theirs else d.asked_in(p.whose) if stood is None else None
        if counts:
            kept = [each for each in kept if each.beside or each.whose != p.whose]
            kept.append(replace(counts, way="by-one", before=()))
    return replace(d, positions=tuple(p.row() for p in kept))


def without(d: Decision, whose: str) -> Decision:
    """Return *d* as if *whose* position had never been taken; what anybody raised alone stands."""
    return replace(d, positions=tuple(p.row() for p in d.taken if p.raised or p.whose != whose))


def without_raised(d: Decision, by: str) -> Decision:
    """Return *d* as if *by* had raised nothing; what had no name is marked, so that it goes later on."""
    named = (p for p in d.taken if not (p.raised and p.by == by and (p.asked or p.named)))
    rows = (replace(p, way="unnamed-back").row() if p.raised and p.by == by else p.row() for p in named)
    return replace(d, positions=tuple(rows))


def as_all_see(d: Decision) -> Decision:
    """Return *d* as if nobody had begun to object who has not said yet who is to read why.

    What stood before stands. Whatever others see, or whenever it closes, would tell them else that somebody
    wavered, and then that they went to somebody alone.
    """
    each = (p.earlier if p.undecided else p for p in d.taken)
    return replace(d, positions=tuple(p.row() for p in each if p))


def all_spoken(g: Gathering, d: Decision) -> bool:
    """Tell whether everybody entitled has a position, and nothing that all may know of is waited for."""
    here, seen = entitled(g, d), as_all_see(d)
    asked = any((p.asked or p.waits) and p.whose in here for p in seen.taken)
    return not asked and all(seen.of(each) for each in here)


def silent(g: Gathering, d: Decision) -> list[str]:
    """Return who is entitled and has not spoken."""
    seen = as_all_see(d)
    return [each for each in entitled(g, d) if seen.of(each) is None]


def given_time(d: Decision, now: datetime) -> Decision:
    """Return *d* with as much time again as it had at first."""
    if d.opened_at is None or d.closes_at is None:
        raise ValueError("Only what is open can be given time.")
    more = d.closes_at - d.opened_at
    longer, review_on = d.closes_at + more, d.review_on
    if review_on and review_on <= longer.date() + timedelta(days=1):
        review_on += more
    return scheduled(replace(d, closes_at=longer, extended=True, step=0, review_on=review_on), now)


def reminders_of(d: Decision) -> list[datetime]:
    """Return when those who have not spoken are reminded: half of the time before, and the last day."""
    if d.opened_at is None or d.closes_at is None:
        return []
    half = d.opened_at + (d.closes_at - d.opened_at) / 2
    last = d.closes_at - timedelta(days=1)
    return [half, last] if last - half >= timedelta(days=1) else [half]


def scheduled(d: Decision, now: datetime) -> Decision:
    """Return *d* with the moment when something is next due; what is past is passed over."""
    if d.state == "draft":
        return replace(d, next_at=d.made_at + DRAFT_LASTS)
    moments = reminders_of(d)
    step = d.step
    while step < len(moments) and moments[step] <= now:
        step += 1
    return replace(d, step=step, next_at=moments[step] if step < len(moments) else d.closes_at)


def replaced(g: Gathering, d: Decision) -> Decision | None:
    """Return what was decided, and holds in the place of *d*; None while *d* does."""
    later = [each for each in g.decisions.values() if each.state == "decided" and _replaces(g, each) == d.id]
    return min(later, key=lambda each: each.number, default=None)


def in_place_of(g: Gathering, d: Decision) -> Decision | None:
    """Return what was decided before, in the place of which *d* holds once it is."""
    return g.decisions.get(_replaces(g, d))


def changes(g: Gathering, d: Decision, earlier: Decision) -> bool:
    """Tell whether *d* was proposed to change *earlier*, which was decided."""
    return _replaces(g, d) == earlier.id


def _replaces(g: Gathering, d: Decision) -> str:
    """Return the id of the decision that *d* was proposed to change, in whichever round; "" of none."""
    earlier = g.decisions.get(d.before)
    while earlier and earlier.state != "decided":
        earlier = g.decisions.get(earlier.before)
    return earlier.id if earlier else ""


def to_be_reviewed(d: Decision, day: date, at: datetime) -> Decision:
    """Return *d*, which was decided, to be looked at again on *day*, from *at* on."""
    return replace(d, review_on=day, next_at=at, review_until=None)


def ended(d: Decision, state: str, why: str, now: datetime) -> Decision:
    """Return *d* as it is over: what waited in a partner's own room goes no further."""
    rows = tuple(p.row() for p in d.taken if not p.waits)
    over = replace(d, positions=rows, next_at=None, awaits="", awaits_of="")
    return replace(over, state=state, why=why, ended_at=now)
