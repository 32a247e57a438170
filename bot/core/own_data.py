"""All that is kept of one member, for that member alone: who they are, where, and what they said.

Must never hold what somebody else said, nor who else said anything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from bot.core.adoption import Adoption
from bot.core.bulletin import Bulletin
from bot.core.clarification import Clarification, token, with_new_words
from bot.core.commitment import Commitment
from bot.core.concern import Concern, is_by
from bot.core.concern_numbers import as_called
from bot.core.contribution import Contribution
from bot.core.correcting import Correction
from bot.core.decision import Decision
from bot.core.feed import Feed
from bot.core.glossary import Term
from bot.core.goal import Goal
from bot.core.handover import Handover
from bot.core.measure import Measure
from bot.core.mediation import Mediation
from bot.core.morning import Morning
from bot.core.note import Note
from bot.core.occasion import Answer, Ask, CheckIn, questions_of
from bot.core.partnership import Gathering, Invitation, Member, Partner, Partnership, Room
from bot.core.plain import plain_of
from bot.core.position import every_of
from bot.core.pulse import Pulse
from bot.core.rotation import Rotation
from bot.core.saying import Saying
from bot.core.suggestion import Looking, Suggestion
from bot.core.translators import Opening
from bot.core.turn import Turn
from bot.core.voice import Voice
from bot.core.words import Authored, Words


def kept_of(
    g: Gathering, everything: Iterable[Any], member: Member, carried: Iterable[str]
) -> dict[str, Any]:
    """Return all that is kept of *member* in *g*, by kind; *carried* are replies of theirs to others' words.

    *g* has every check-in and adoption there was in sight.
    """
    found: dict[str, Any] = {
        "partnership": g.partnership.name,
        "partner": g.partners[member.partner].name,
    }
    for thing in everything:
        own = OWN[type(thing)](g, thing, member)
        if own is not None:
            found.setdefault(type(thing).__name__.lower(), []).append(own)
    replies = list(dict.fromkeys(carried))
    return {**found, **({"replies": replies} if replies else {})}


def _nothing(_g: Gathering, _thing: Any, _member: Member) -> None:
    return None


def _member(_g: Gathering, thing: Member, member: Member) -> dict[str, Any] | None:
    return plain_of(thing) if thing.id == member.id else None


def _named(field: str) -> Callable[[Gathering, Any, Member], dict[str, Any] | None]:
    def own(_g: Gathering, thing: Any, member: Member) -> dict[str, Any] | None:
        return plain_of(thing) if getattr(thing, field) == member.id else None

    return own


def _answer(g: Gathering, answer: Answer, member: Member) -> dict[str, Any] | None:
    if answer.member != member.id:
        return None
    checkin = g.checkins.get(answer.checkin)
    asked = questions_of(g, checkin) if checkin and checkin.adoption in g.adoptions else ()
    question = next((q for q in asked if q.id == answer.question), None)
    said = _in_their_language(question.ask, member.language) if question else answer.question
    own = {key: value for key, value in plain_of(answer).items() if key != "readers"}
    return {**own, "asked": said, "day": checkin.key.isoformat() if checkin else ""}


def _in_their_language(text: Authored | Words, language: str) -> str:
    if isinstance(text, Words):
        # What a facilitator asks in a private round is theirs, and no word of whoever answers.
        return ""
    texts = dict(text.texts)
    return texts.get(language) or next(iter(texts.values()), "")


def _asked_by_them(_g: Gathering, occasion: CheckIn, member: Member) -> dict[str, Any] | None:
    if occasion.by != member.id or not occasion.words:
        return None
    return {"opens_at": plain_of(occasion)["opens_at"], "words": occasion.words}


def _commitment(_g: Gathering, c: Commitment, member: Member) -> dict[str, Any] | None:
    theirs = [list(change.row()) for change in c.changes if change.who == member.id]
    if member.id in (c.member, c.by):
        return {**plain_of(c), "history": theirs, "awaits_of": ""}
    return {"number": c.number, "history": theirs} if theirs else None


def _decision(_g: Gathering, d: Decision, member: Member) -> dict[str, Any] | None:
    both = (d.taken, d.reviewed)
    positions, reviews = ([list(p.row()) for p in every_of(each) if p.by == member.id] for each in both)
    theirs = {"positions": positions, "reviews": reviews}
    if d.by == member.id:
        return {**plain_of(d), **theirs, "awaits_of": ""}
    return {"number": d.number, **theirs} if positions or reviews else None


def _concern(_g: Gathering, c: Concern, member: Member) -> dict[str, Any] | None:
    # The number that all have in common would tell how many others there were.
    return plain_of(replace(as_called(c, member), numbers=())) if is_by(c, member) else None


def _goal(_g: Gathering, goal: Goal, member: Member) -> dict[str, Any] | None:
    theirs = [list(row) for row in goal.history if row[1] == member.id]
    if goal.by == member.id:
        return {**plain_of(goal), "history": theirs}
    return {"number": goal.number, "history": theirs} if theirs else None


def _contribution(_g: Gathering, c: Contribution, member: Member) -> dict[str, Any] | None:
    theirs = [list(row) for row in c.history if row[1] == member.id]
    if c.by == member.id:
        return {**plain_of(c), "history": theirs, "awaits_of": ""}
    return {"partner": c.partner, "history": theirs} if theirs else None


def _clarification(_g: Gathering, c: Clarification, member: Member) -> dict[str, Any] | None:
    theirs, own = c.author in (member.id, token(c.id, member.id)), c.again_by == member.id
    if theirs:
        kept = plain_of(c if own or c.unnamed else with_new_words(c))
        # In which languages it is read by those who marked it would name them, mostly.
        return {key: value for key, value in kept.items() if key != "reads"}
    return {"again_text": c.again_text, "again_language": c.again_language} if own else None


def _mediation(_g: Gathering, m: Mediation, member: Member) -> dict[str, Any] | None:
    found = {
        "questions": [list(row) for row in m.questions] if m.by == member.id else [],
        "answers": [list(given.row()) for given in m.given if given.by == member.id],
    }
    return {"opened_at": plain_of(m)["opened_at"], **found} if any(found.values()) else None


def _correction(_g: Gathering, correction: Correction, member: Member) -> dict[str, Any] | None:
    if correction.member != member.id:
        return None
    # What they made right are somebody else's words, as a rule.
    own = {"source", "target", "fixed", "at", "kind", "private"}
    return {key: value for key, value in plain_of(correction).items() if key in own}


OWN: Mapping[type, Callable[[Gathering, Any, Member], dict[str, Any] | None]] = {
    **dict.fromkeys((Partnership, Partner, Adoption, Pulse, Rotation), _nothing),
    Member: _member,
    Room: _named("member"),
    Invitation: _named("member"),
    Ask: _named("member"),
    Answer: _answer,
    CheckIn: _asked_by_them,
    Turn: _named("done_by"),
    Opening: _nothing,
    Term: _named("by"),
    Correction: _correction,
    Commitment: _commitment,
    Decision: _decision,
    Concern: _concern,
    Goal: _goal,
    Measure: _named("member"),
    Contribution: _contribution,
    Voice: _named("member"),
    Morning: _named("member"),
    Saying: _named("by"),
    Note: _named("by"),
    Handover: _named("by"),
    Clarification: _clarification,
    Mediation: _mediation,
    Feed: _named("member"),
    Bulletin: _nothing,
    Looking: _nothing,
    Suggestion: _named("member"),
}
"""What of each kind of thing is a member's own: every kind of thing has to stand here."""
