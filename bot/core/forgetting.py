"""A member takes their words with them: what becomes of each thing that is kept of them, and of them.

What others need stays without them: what was decided, what their group still owes, each choice and number
that was counted. Their name, addresses and words go. Must never touch what somebody else said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from bot.core import decision_shown as shown
from bot.core import mediating
from bot.core.adoption import Adoption
from bot.core.answer import ERASED, is_passed
from bot.core.bulletin import Bulletin
from bot.core.clarification import Clarification, with_new_words
from bot.core.clarification import token as author_token
from bot.core.commitment import Commitment, left_alone
from bot.core.concern import RUNNING as WAITED_FOR
from bot.core.concern import SENT, Concern, is_by, ownerless
from bot.core.contribution import Contribution
from bot.core.correcting import Correction
from bot.core.decision import RUNNING, Decision, ended
from bot.core.feed import Feed
from bot.core.glossary import Term
from bot.core.goal import Goal
from bot.core.handover import Handover
from bot.core.measure import Measure
from bot.core.mediation import Mediation
from bot.core.mediation import ended as ended_round
from bot.core.morning import Morning
from bot.core.note import Note
from bot.core.occasion import Answer, Ask, CheckIn, has_rule, questions_of
from bot.core.partnership import Gathering, Invitation, Member, Partner, Partnership, Room
from bot.core.position import NOBODY, Position, every_of, known_no_more
from bot.core.position import ownerless as ownerless_positions
from bot.core.position import wordless as without_words
from bot.core.pulse import Pulse
from bot.core.rotation import Rotation
from bot.core.saying import Saying
from bot.core.suggestion import Looking, Suggestion
from bot.core.translators import Opening
from bot.core.turn import Turn
from bot.core.voice import Voice
from bot.core.words import Notice, Ours, Outcome


@dataclass(frozen=True, slots=True)
class Traces:
    """What leads to somebody in what was told.

    Attributes:
        member: Their id.
        names: What they alone are called; *instead* of it stands their group's name.
        texts: What they said.
        addresses: Where they are known.
        rooms: The ids of their direct talks, *talks* the addresses of those.
        answers: The ids of their answers.
        matters: The ids of what they raised, and of what they were asked to put otherwise: what they said of
            it without a name stands nowhere else.
        carried_as: What they alone are called beside replies that were carried: their group's name, too,
            where it is theirs.
        others: The ids of all other members.
        called: What those and their groups are called.
        shared: What they are called as somebody else is: it goes from what is known to be told of them alone.
        own: The ids of what they answered, promised or proposed.
        said_too: What they said, by what a message is about that tells it ("answer:ID", "answers:ASK",
            "digest:OCCASION"), or by the id of the thing that it is said in: it stays, be it the same words.
        along: By occasion, what others said there without a name, in answer to what they answered so.
    """

    partnership: str
    member: str
    names: tuple[str, ...]
    instead: str
    texts: frozenset[str]
    addresses: frozenset[str]
    rooms: frozenset[str]
    talks: frozenset[str]
    answers: frozenset[str]
    matters: frozenset[str] = frozenset()
    carried_as: tuple[str, ...] = ()
    others: frozenset[str] = frozenset()
    called: frozenset[str] = frozenset()
    shared: tuple[str, ...] = ()
    own: frozenset[str] = frozenset()
    said_too: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    along: Mapping[str, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose traces are looked for, and when."""

    member: Member
    now: datetime

    @property
    def id(self) -> str:
        return self.member.id


def forgotten(
    g: Gathering, everything: Iterable[Any], member: Member, now: datetime
) -> tuple[Outcome, Traces]:
    """Return what follows for *everything* in *g* once *member* is forgotten, and the traces that go."""
    whose, keep, lose, things = Whose(member, now), list[object](), list[object](), list(everything)
    unnamed = {answer.id: occasion for answer, occasion in _unnamed_of(g, things, member.id)}
    for thing in things:
        left = ERASE[type(thing)](thing, whose)
        if isinstance(thing, Answer) and thing.id in unnamed:
            # Before its occasion closes nobody has read it: then it is as if it had never been given.
            left = nameless(thing) if unnamed[thing.id].state == "closed" else None
        if left is None:
            lose.append(thing)
        elif left != thing:
            keep.append(left)
    traces = _along(traces_of(g, things, member, now), things, unnamed)
    g.without(lose)
    g.with_(keep)
    withdrawn = [d for d in keep if isinstance(d, Decision) and d.ended_at == now]
    told = tuple(each for d in withdrawn for each in _withdrawn(g, d))
    moot = tuple(mark for d in withdrawn for mark in shown.marks_of(d))
    outcome = Outcome(keep=tuple(keep), tell=told, moot=moot, lose=tuple(lose))
    over = [m for m in keep if isinstance(m, Mediation) and m.ended_at == now]
    for told_over in (mediating.over(g, m) for m in over):
        outcome += told_over
    return outcome, traces


def _unnamed_of(g: Gathering, things: Iterable[Any], member: str) -> Iterator[tuple[Answer, CheckIn]]:
    """Yield what *member* answered without a name, and when."""
    things = list(things)
    occasions = {thing.id: thing for thing in things if isinstance(thing, CheckIn)}
    for answer in [thing for thing in things if isinstance(thing, Answer) and thing.member == member]:
        occasion = occasions.get(answer.checkin)
        asked = questions_of(g, occasion) if occasion and has_rule(g, occasion) else ()
        if occasion and any(q.id == answer.question and q.unnamed for q in asked):
            yield answer, occasion


def _along(traces: Traces, things: Iterable[Any], unnamed: Mapping[str, CheckIn]) -> Traces:
    """Return *traces* with what others said beside unnamed words that go: a digest shows all or none."""
    answers = [thing for thing in things if isinstance(thing, Answer) and thing.text and not thing.late]
    asked = {(a.checkin, a.question) for a in answers if a.id in unnamed}
    beside: dict[str, list[str]] = {}
    for a in answers:
        if (a.checkin, a.question) in asked and a.id not in unnamed:
            beside.setdefault(a.checkin, []).append(a.text)
    stays = {about: list(texts) for about, texts in traces.said_too.items()}
    for checkin, texts in beside.items():
        for text in texts:
            stays[f"digest:{checkin}"].remove(text)
    said_too = {about: tuple(texts) for about, texts in stays.items()}
    along = {checkin: frozenset(texts) for checkin, texts in beside.items()}
    return replace(traces, said_too=said_too, along=along)


def traces_of(g: Gathering, everything: Iterable[Any], member: Member, now: datetime) -> Traces:
    """Return what leads to *member* in what was told, as they would be forgotten *now*."""
    whose, things = Whose(member, now), list(everything)
    rooms = [thing for thing in things if isinstance(thing, Room) and thing.member == member.id]
    group = g.partners[member.partner].name
    others = [other for other in g.members.values() if other.id != member.id]
    taken = {name for other in others for name in (other.name, g.name_of(other, other.partner))}
    every = tuple(dict.fromkeys(filter(None, (g.name_of(member, member.partner), member.name))))
    alone = tuple(name for name in every if name not in taken)
    return Traces(
        g.partnership.id,
        member.id,
        tuple(name for name in alone if name != group),
        group,
        frozenset(text for thing in things for text in said_by(thing, whose) if text.strip()),
        frozenset(member.addresses),
        frozenset(room.id for room in rooms),
        frozenset(room.address for room in rooms),
        frozenset(thing.id for thing in things if isinstance(thing, Answer) and thing.member == member.id),
        frozenset(id_ for thing in things for id_ in _raised(thing, whose)),
        alone,
        frozenset(other.id for other in others),
        frozenset(
            filter(None, {*taken, *(partner.name for partner in g.partners.values())} - {*alone, group})
        ),
        tuple(name for name in every if name in taken and name != group),
        frozenset(thing.id for thing in things if _is_of(thing, member.id)),
        _said_by_others(things, whose),
    )


def _is_of(thing: Any, member: str) -> bool:
    """Tell whether what is told of *thing* names the *member* as who it is of."""
    if isinstance(thing, Answer | Commitment):
        return thing.member == member
    return isinstance(thing, Decision) and thing.by == member


def _said_by_others(things: Iterable[Any], whose: Whose) -> Mapping[str, tuple[str, ...]]:
    """Return what is not theirs of the words in *things*, as `Traces.said_too` has it."""
    found: dict[str, list[str]] = {}
    for thing in things:
        if isinstance(thing, Answer) and thing.text and thing.member != whose.id:
            for about in (f"answer:{thing.id}", f"answers:{thing.ask}", f"digest:{thing.checkin}"):
                found.setdefault(about, []).append(thing.text)
        elif isinstance(thing, Commitment | Decision):
            own = said_by(thing, whose)
            found[thing.id] = [text for text in _words_of(thing) if text and text not in own]
    return {about: tuple(texts) for about, texts in found.items()}


def _words_of(thing: Commitment | Decision) -> list[str]:
    if isinstance(thing, Commitment):
        return [thing.text, thing.reason, *(change.words for change in thing.changes)]
    every = every_of((*thing.taken, *thing.reviewed))
    return [thing.text, thing.reason, *thing.options, *(each.words for each in every)]


def _raised(thing: object, whose: Whose) -> tuple[str, ...]:
    """Return by which ids somebody's words are known that stand beside no name."""
    if isinstance(thing, Concern):
        return (thing.id,) if is_by(thing, whose.member) else ()
    if isinstance(thing, Clarification) and _asked_of(thing, whose):
        return thing.id, thing.again.partition(":")[2]
    return ()


def _withdrawn(g: Gathering, d: Decision) -> list[Notice]:
    """Tell all rooms, in place of the proposal too, that it is not put to them any more."""
    line = Ours("proposal-withdrawn", {"number": d.number, "who": shown.author(g, d)})
    each = ((room, shown.settled(g, d, room, line)) for room in g.group_rooms())
    return [notice for room, anew in each for notice in (anew, Notice(room.id, (line,)))]


def said_by(thing: object, whose: Whose) -> list[str]:
    """Return the words in *thing* that are theirs and go."""
    if isinstance(thing, Answer | Suggestion):
        return [thing.text] if thing.member == whose.id else []
    if isinstance(thing, Correction):
        return [thing.fixed] if thing.member == whose.id else []
    if isinstance(thing, Concern):
        return [thing.text, thing.passed_to] if is_by(thing, whose.member) else []
    if isinstance(thing, Commitment):
        words = [change.words for change in thing.changes if change.who == whose.id]
        words += [thing.reason] if thing.moved_by == whose.id else []
        left = _of_commitment(thing, whose)
        return [*words, *([thing.text] if left is None or left.text != thing.text else [])]
    if isinstance(thing, Saying | Note | CheckIn):
        text = thing.words if isinstance(thing, CheckIn) else thing.text
        return [text] if thing.by == whose.id else []
    if isinstance(thing, Clarification):
        return [*([thing.text] if _asked_of(thing, whose) else []), *_put_another_way(thing, whose)]
    if isinstance(thing, Contribution):
        return [row[2] for row in thing.history if row[1] == whose.id]
    if isinstance(thing, Mediation):
        asked = [text for text, _language in thing.questions] if thing.by == whose.id else []
        return [*asked, *(given.text for given in thing.given if given.by == whose.id)]
    if isinstance(thing, Decision):
        every = every_of((*thing.taken, *thing.reviewed))
        words = [each.words for each in every if each.by == whose.id]
        proposal = [thing.text, thing.reason, *thing.options]
        after = _of_decision(thing, whose)
        return [*words, *(proposal if after is None or after.text != thing.text else [])]
    return []


# --- what is left of each kind of thing; None where nothing is ----------------------------------------------


def _as_it_is(thing: Any, _whose: Whose) -> Any:
    return thing


def _of_member(member: Member, whose: Whose) -> Member | None:
    if member.id == whose.id:
        return None
    return replace(member, deputy=None) if member.deputy == whose.id else member


def _of_room(room: Room, whose: Whose) -> Room | None:
    return None if room.member == whose.id else room


def _of_invitation(invitation: Invitation, whose: Whose) -> Invitation | None:
    return None if invitation.member == whose.id else invitation


def _of_occasion(occasion: CheckIn, whose: Whose) -> CheckIn:
    return replace(occasion, words="") if occasion.by == whose.id else occasion


def _of_ask(ask: Ask, whose: Whose) -> Ask:
    if ask.member != whose.id or ask.due_at is None:
        return ask
    return replace(ask, state="missed", due_at=None)


def _of_answer(answer: Answer, whose: Whose) -> Answer:
    if whose.id in answer.readers:
        # Nobody takes their place: without readers it would be for whoever gets the role.
        answer = replace(answer, readers=tuple(NOBODY if r == whose.id else r for r in answer.readers))
    return wordless(answer) if answer.member == whose.id else answer


def wordless(answer: Answer) -> Answer:
    """Return *answer* without the words and what came along: what was chosen or counted stays."""
    if not answer.text and answer.attachment is None:
        return replace(answer, message=None)
    return replace(answer, text="", attachment=None, message=None, value=answer.value or ERASED)


def nameless(answer: Answer) -> Answer:
    """Return *answer*, which has no name, without anything that it said: only that there was one."""
    left = wordless(answer)
    return left if is_passed(answer) else replace(left, value=ERASED)


def _of_commitment(c: Commitment, whose: Whose) -> Commitment | None:
    if whose.id in (c.member, c.by) and c.state == "draft":
        return None
    rows = tuple(
        replace(change, words="", attachment="").row() if change.who == whose.id else change.row()
        for change in c.changes
    )
    left = replace(c, history=rows)
    if c.awaits_of == whose.id:
        left = replace(left, awaits="", awaits_of="", awaits_since=None, new_on=None, reason="")
    if c.moved_by == whose.id:
        left = left_alone(left)
    if c.owed_member == whose.id:
        # To nobody else: with them goes whom it was for, and it is for no other to read.
        over = {} if left.ended_at else {"state": "dropped", "next_at": None, "ended_at": whose.now}
        left = replace(left, owed_member="", owed=c.partner, **over)  # type: ignore[arg-type]
    if c.member == whose.id:
        ended = left if c.ended_at else replace(left, state="dropped", next_at=None, reason="")
        return replace(ended, text="", reason="")
    # What somebody else, or all of their group, still owes has to be readable.
    return replace(left, text="") if c.by == whose.id and c.state not in ("open", "proposed") else left


def _wordless(p: Position, whose: Whose) -> Position:
    way = p.way.removesuffix("asked").rstrip("-") if p.by == whose.id else p.way
    return replace(without_words(p, whose.id), way=way)


def _of_decision(d: Decision, whose: Whose) -> Decision | None:
    if d.by == whose.id and d.state == "draft":
        return None
    # What somebody was still asked to write alone was never raised.
    taken = [p for p in d.taken if not (p.raised and p.asked and p.by == whose.id)]
    taken = [known_no_more(p, whose.id) for p in taken]
    left_, again = ([_wordless(p, whose) for p in each] for each in (taken, d.reviewed))
    rows, reviews = (tuple(p.row() for p in each) for each in (ownerless_positions(left_, whose.id), again))
    left = replace(d, positions=rows, reviews=reviews)
    if d.awaits_of == whose.id:
        left = replace(left, awaits="", awaits_of="", awaits_since=None)
    if d.by != whose.id or d.state == "decided":
        return left
    over = ended(left, "withdrawn", "", whose.now) if d.state in RUNNING else left
    return replace(over, text="", reason="", options=tuple("" for _ in d.options))


def _of_concern(c: Concern, whose: Whose) -> Concern | None:
    if not is_by(c, whose.member):
        return replace(c, about=" ".join(id_ for id_ in c.about.split() if id_ != whose.id))
    if c.state not in SENT:
        return None
    # How it stands is as it was: whoever reads one without a name would see by that who is not here any more.
    return ownerless(c) if c.unnamed else _settled(ownerless(c))


def _settled(c: Concern) -> Concern:
    return replace(c, next_at=None, state="settled" if c.state in WAITED_FOR else c.state)


def _of_goal(goal: Goal, whose: Whose) -> Goal | None:
    if goal.by == whose.id and goal.state == "draft":
        return None
    history = tuple((at, "" if by == whose.id else by, what, before) for at, by, what, before in goal.history)
    return replace(goal, by="" if goal.by == whose.id else goal.by, history=history)


def _of_contribution(c: Contribution, whose: Whose) -> Contribution:
    # What a partner brings, its others go on with.
    return replace(
        c,
        by="" if c.by == whose.id else c.by,
        awaits_of="" if c.awaits_of == whose.id else c.awaits_of,
        history=tuple(row for row in c.history if row[1] != whose.id),
    )


def _of_saying(saying: Saying, whose: Whose) -> Saying | None:
    if saying.by != whose.id:
        return saying
    return None if saying.state == "draft" else replace(saying, text="")


def _of_clarification(c: Clarification, whose: Whose) -> Clarification:
    left = with_new_words(c) if _put_another_way(c, whose) else c
    return replace(left, text="", next_at=None) if _asked_of(c, whose) else left


def _asked_of(c: Clarification, whose: Whose) -> bool:
    return c.author in (whose.id, author_token(c.id, whose.id))


def _put_another_way(c: Clarification, whose: Whose) -> list[str]:
    """Return the new words that are theirs: without a name nobody else writes any."""
    theirs = _asked_of(c, whose) if c.unnamed else c.again_by == whose.id
    return [c.again_text] if theirs and c.again_text else []


def _of_mediation(m: Mediation, whose: Whose) -> Mediation | None:
    left = replace(m, answers=tuple(given.row() for given in m.given if given.by != whose.id))
    if m.by != whose.id:
        return left
    # What they asked goes, and with it what it is that others are asked; nothing is asked in their name.
    over = replace(left, questions=())
    return None if m.state == "draft" else over if m.ended_at else ended_round(over, "kept", whose.now)


def _gone_if(*fields: str) -> Callable[[Any, Whose], Any]:
    def of(thing: Any, whose: Whose) -> Any:
        return None if whose.id in [getattr(thing, field) for field in fields] else thing

    return of


def _of_correction(correction: Correction, whose: Whose) -> Correction | None:
    return None if correction.member == whose.id else correction


ERASE: Mapping[type, Callable[[Any, Whose], Any]] = {
    **dict.fromkeys((Partnership, Partner, Adoption, Turn, Opening, Term), _as_it_is),
    **dict.fromkeys((Measure, Pulse, Rotation, Bulletin, Looking), _as_it_is),
    Member: _of_member,
    Room: _of_room,
    Invitation: _of_invitation,
    CheckIn: _of_occasion,
    Ask: _of_ask,
    Answer: _of_answer,
    Commitment: _of_commitment,
    Decision: _of_decision,
    Correction: _of_correction,
    Concern: _of_concern,
    Goal: _of_goal,
    Contribution: _of_contribution,
    Voice: _gone_if("member"),
    Morning: _gone_if("member"),
    Saying: _of_saying,
    Note: _gone_if("by", "reader"),
    Handover: _gone_if("by", "to"),
    Clarification: _of_clarification,
    Mediation: _of_mediation,
    Feed: _gone_if("member"),
    Suggestion: _gone_if("member"),
}
"""What is left of each kind of thing when a member is forgotten: every kind of thing has to stand here.

A thing may go on naming the member by an id that leads nowhere any more: so counts stay.
"""
