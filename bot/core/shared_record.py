"""What everybody in a partnership may read of a time: answers, promises, decisions, counts, and so on.

What is private, or for one role alone, is in no line. What is unnamed is there only as a digest shows it:
words without whose they are, when they were said or in which language, and of all else what it comes to; no
single choice or figure. Of replies that were carried between groups those of one's own are there, too: they
are kept nowhere but where they were told. Looks nothing up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from bot.core.answer import FREE, is_passed, labels_of
from bot.core.commitment import Commitment
from bot.core.consent import all_consented, by_ask
from bot.core.decision import Decision, count_of, replaced
from bot.core.decision_shown import STANCES, rule
from bot.core.found import (
    Carried,
    Reader,
    carried_words,
    may_read_answer,
    may_read_promise,
    question_of,
    stands_in,
)
from bot.core.goal import keyed, named, unit_of
from bot.core.measure import holding
from bot.core.occasion import Answer, CheckIn, has_rule, questions_of, told_to_all
from bot.core.partnership import Gathering, Member, Room
from bot.core.protocol import Question
from bot.core.turn import Turn
from bot.core.unnamed import many_write, shown_unnamed, unnamed_choices, unnamed_figure
from bot.core.words import Authored, Ours, Words

ANSWER, PROMISE, PROPOSAL, DUTY, MEASURE = "answer", "promise", "proposal", "duty", "measure"
SAYING, BRINGS, REPLY, CHANGE = "saying", "brings", "reply", "change"
KINDS = (ANSWER, PROMISE, CHANGE, PROPOSAL, DUTY, MEASURE, SAYING, REPLY, BRINGS)
_SAID_OF = {"new-day": "moved", "let-go": "let-go", "shown": "shown"}
"""What happened to a promise, and how it stood by that."""
Chosen = tuple[Authored | Ours | Words, int | None]
"""What was chosen; and where it is shown what came to how many, of how many."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was said.

    Attributes:
        kind: One of KINDS.
        about: What it answers, or belongs to; of a decision the rule by which it was; of a reply to whom.
        number: What it is called, 0 for nothing.
        value: What was counted, or stands on a scale, as `bot.core.answer` keeps it; else "".
        unit: What was counted, "" for a bare number.
        high: To where the scale goes, 0 for what is none.
        chosen: What was chosen of several, or yes or no; of a decision how many took which position.
        due: By when something was promised.
        words: As they were written; None where nothing was.
        stands: How it stands, as its own noun says: "kept", "decided"; for an answer "".
    """

    kind: str
    day: date
    partner: str = ""
    who: str = ""
    about: Authored | Words | Ours | str = ""
    number: int = 0
    value: str = ""
    unit: Authored | Words | str = ""
    high: int = 0
    chosen: tuple[Chosen, ...] = ()
    due: date | None = None
    words: Words | None = None
    stands: str = ""
    unnamed: bool = False


def lines(
    g: Gathering, member: Member, since: date, until: date, carried: Sequence[Carried] = ()
) -> list[Line]:
    """Return what everybody may read of the days from *since* to *until*, in order; *g* has all in sight.

    And of what was *carried* what *member*'s group may.
    """
    at = datetime.combine(until, time(), tzinfo=UTC)
    by = Reader(member, _everybodys_room(g, member), alone=False, at=at)
    each = (
        *_answers(g, by),
        *_promises(g, by),
        *_proposals(g),
        *_duties(g),
        *_measures(g),
        *_sayings(g),
        *_replies(g, member, carried),
        *_brought(g),
    )
    found = [line for line in each if since <= line.day <= until]
    order = {kind: n for n, kind in enumerate(KINDS)}
    return sorted(found, key=lambda line: (order[line.kind], line.day, line.number))


def _everybodys_room(g: Gathering, member: Member) -> Room:
    """Return a room in which all partners would sit: what may be read there, all may read."""
    every = [member.partner, *(id_ for id_ in g.partners if id_ != member.partner)]
    return Room("", g.partnership.id, every[0], "", member.language, also=tuple(every[1:]))


def _answers(g: Gathering, by: Reader) -> Iterator[Line]:
    for checkin in g.checkins.values():
        if checkin.state == "closed" and has_rule(g, checkin) and told_to_all(g, checkin):
            yield from _unnamed(g, checkin)
    beside = by_ask(g.answers.values())
    said = (a for a in g.answers.values() if not is_passed(a))
    readable = (a for a in said if may_read_answer(g, a, by, beside[a.ask]))
    for answer in sorted(readable, key=lambda each: _asked_in_order(g, each)):
        checkin = g.checkins[answer.checkin]
        question = question_of(g, checkin, answer)
        if question is None or question.unnamed:
            continue
        line = _said(Line(ANSWER, checkin.key, about=question.ask), question, answer)
        ask, member = g.asks.get(answer.ask), g.members.get(answer.member)
        partner = ask.partner if ask else g.rooms[answer.room].partner
        day = answer.at.astimezone(ZoneInfo(g.partners[partner].zone)).date()
        yield replace(line, day=day, partner=g.partners[partner].name, who=member.name if member else "")


def _asked_in_order(g: Gathering, answer: Answer) -> tuple[str, int, datetime]:
    """Return where *answer* stands on its day: by its occasion, then as its questions are asked."""
    checkin = g.checkins[answer.checkin]
    asked = [question.id for question in questions_of(g, checkin)]
    return checkin.id, asked.index(answer.question) if answer.question in asked else len(asked), answer.at


def _unnamed(g: Gathering, checkin: CheckIn) -> Iterator[Line]:
    """Yield what was answered without a name, as the digest of *checkin* shows it."""
    for question in questions_of(g, checkin):
        if not question.unnamed or question.private is not None:
            continue
        if not all_consented(g, checkin, question.id):
            continue
        line = Line(ANSWER, checkin.key, about=question.ask, unnamed=True)
        given = shown_unnamed(g, checkin, question)
        for answer in given:
            said = _said(line, question, answer)
            rare = bool(said.words) and not many_write(given, answer.language)
            yield replace(said, words=replace(said.words, rare=True)) if said.words and rare else said
        if figure := unnamed_figure(g, checkin, question):
            yield _measured(line, question, figure)
        if counts := unnamed_choices(g, checkin, question):
            yield replace(line, chosen=tuple(counts))


def _said(line: Line, question: Question, answer: Answer) -> Line:
    if question.kind in FREE:
        words = Words(answer.text, answer.language, unnamed=question.unnamed) if answer.text else None
        return replace(line, words=words)
    labels = dict(labels_of(question))
    chosen = tuple((labels[key], None) for key in answer.value.split() if key in labels)
    return replace(line, chosen=chosen) if chosen else _measured(line, question, answer.value)


def _measured(line: Line, question: Question, value: str) -> Line:
    high = question.high or 0 if question.kind == "scale" else 0
    return replace(line, value=value, unit=question.unit or "", high=high)


def _promises(g: Gathering, by: Reader) -> Iterator[Line]:
    for c in g.commitments.values():
        if may_read_promise(g, c, by) and not c.owed:
            yield _promise(g, c)
            yield from _said_of(g, c)


def _promise(g: Gathering, c: Commitment) -> Line:
    member = g.members.get(c.member or "")
    partner = g.partners[c.partner]
    day = (c.ended_at or c.made_at).astimezone(ZoneInfo(partner.zone)).date()
    words = Words(c.text, c.language) if c.text else None
    who = member.name if member else ""
    return Line(PROMISE, day, partner.name, who, number=c.number, due=c.due_on, words=words, stands=c.state)


def _said_of(g: Gathering, c: Commitment) -> Iterator[Line]:
    """Yield why a promise was moved or let go, and what was shown of it, where that was said in words."""
    number, about = c.number, Words(c.text, c.language) if c.text else ""
    for change in c.changes:
        if change.what not in _SAID_OF or not change.words:
            continue
        author = g.members.get(change.who)
        partner = g.partners[author.partner if author else c.partner]
        day = change.at.astimezone(ZoneInfo(partner.zone)).date()
        line = Line(CHANGE, day, partner.name, author.name if author else "", about, number)
        words = Words(change.words, change.language)
        yield replace(line, due=change.after, words=words, stands=_SAID_OF[change.what])


def _proposals(g: Gathering) -> Iterator[Line]:
    for d in g.decisions.values():
        if d.number and d.state != "draft":
            yield _proposal(g, d)


def _proposal(g: Gathering, d: Decision) -> Line:
    member = g.members.get(d.by)
    partner = g.partners[member.partner if member else g.rooms[d.room].partner]
    day = (d.ended_at or d.made_at).astimezone(ZoneInfo(g.partnership.zone)).date()
    text = "\n".join(part for part in (d.text, *d.options, d.reason) if part)
    words = Words(text, d.language) if text else None
    who = member.name if member else ""
    stands = "open" if d.state == "advised" else "withdrawn" if d.state == "amended" else d.state
    stands = "replaced" if d.state == "decided" and replaced(g, d) else stands
    line = Line(PROPOSAL, day, partner.name, who, number=d.number, words=words, stands=stands)
    return replace(line, about=rule(d), chosen=_counted(g, d)) if d.ended_at else line


def _counted(g: Gathering, d: Decision) -> tuple[Chosen, ...]:
    """Return how many took each position, as the outcome says it to all; the option that it is in front."""
    if d.state not in ("decided", "not-decided"):
        return ()
    count = count_of(g, d)
    options = [(n, many) for n, many in enumerate(count.options, 1) if many]
    options.sort(key=lambda each: (each[0] != count.chosen, each[0]))
    agreed: list[Chosen]
    if d.options:
        agreed = [(Words(d.options[n - 1], d.language), many) for n, many in options]
    else:
        agreed = [(STANCES["agree"], count.agree), (STANCES["concern"], count.concern)]
    others: list[Chosen] = [
        (STANCES["aside"], count.aside),
        (STANCES["object"], count.object),
        (STANCES["abstain"], count.abstain),
    ]
    return tuple((label, many) for label, many in (*agreed, *others) if many)


def _duties(g: Gathering) -> Iterator[Line]:
    for turn in g.turns.values():
        held = g.adoptions.get(turn.adoption)
        if turn.done_at and held and turn.duty in held.protocol.duties:
            yield _duty(g, turn, held.protocol.duties[turn.duty].does)


def _duty(g: Gathering, turn: Turn, does: Authored) -> Line:
    partner, member = g.partners[turn.partner], g.members.get(turn.done_by or "")
    day = (turn.done_at or turn.due_at).astimezone(ZoneInfo(partner.zone)).date()
    return Line(DUTY, day, partner.name, member.name if member else "", about=does, stands="kept")


def _measures(g: Gathering) -> Iterator[Line]:
    for measure in holding(g.measures.values()):
        # What was counted stays where its goal was let go.
        goal = keyed(g, measure.goal) or next((o for o in g.goals.values() if o.key == measure.goal), None)
        if goal is None:
            continue
        partner = g.partners[measure.partner]
        day = measure.at.astimezone(ZoneInfo(partner.zone)).date()
        about, unit = named(goal), unit_of(goal)
        member = g.members.get(measure.member)
        yield Line(
            MEASURE,
            day,
            partner.name,
            member.name if member else "",
            about=about if isinstance(about, Authored | Words) else str(about),
            value=measure.value,
            unit=unit if isinstance(unit, Authored | Words) else str(unit),
        )


def _sayings(g: Gathering) -> Iterator[Line]:
    """Yield what was said to every group that is here, by one of them."""
    here = {partner.id for partner in g.present()}
    for saying in g.sayings.values():
        author = g.members.get(saying.by)
        rooms = [g.rooms[id_] for id_ in saying.rooms if id_ in g.rooms and g.rooms[id_].member is None]
        heard = {partner for room in rooms for partner in room.partners}
        to_all = saying.state == "said" and not saying.member and bool(saying.text)
        if author is None or not to_all or not here - {author.partner} <= heard:
            continue
        partner = g.partners[author.partner]
        day = (saying.said_at or saying.made_at).astimezone(ZoneInfo(partner.zone)).date()
        yield Line(SAYING, day, partner.name, author.name, words=Words(saying.text, saying.language))


def _replies(g: Gathering, member: Member, carried: Sequence[Carried]) -> Iterator[Line]:
    """Yield what was carried from group to group where that of *member* sits in one of both."""
    for each in carried:
        said, rooms = carried_words(each.copy), stands_in(g, each)
        heard = dict.fromkeys(id_ for room in rooms for id_ in room.partners)
        if said is None or member.partner not in heard or any(room.member for room in rooms):
            continue
        who, words = said
        author = g.members.get(each.copy.by)
        partner = g.partners[author.partner if author else rooms[0].partner]
        day = each.at.astimezone(ZoneInfo(partner.zone)).date()
        about = ", ".join(g.partners[id_].name for id_ in heard if id_ != partner.id)
        yield Line(REPLY, day, partner.name, author.name if author else who, about, words=words)


def _brought(g: Gathering) -> Iterator[Line]:
    """Yield what each partner brings, and towards which goal."""
    for c in g.contributions.values():
        if not c.text or c.at is None:
            continue
        partner, member = g.partners[c.partner], g.members.get(c.by)
        goal = keyed(g, c.goal) if c.goal else None
        about = named(goal) if goal else ""
        yield Line(
            BRINGS,
            c.at.astimezone(ZoneInfo(partner.zone)).date(),
            partner.name,
            member.name if member else "",
            about=about if isinstance(about, Authored | Words) else "",
            words=Words(c.text, c.language),
        )
