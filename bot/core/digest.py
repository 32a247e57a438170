"""What an occasion came to, for every reader: who was heard, what was done, and each partner's answers.

Names nobody who was silent; a partner that has days off, as it said itself, is named as away. Unnamed answers
are added up, and shown only when three or more people gave one; what came along with them goes along without
its name.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import takewhile
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.core import clarification, unclear
from bot.core.alone import told_alone
from bot.core.answer import is_passed, shown
from bot.core.checkin import coming_occasions, rests_in
from bot.core.commitment import is_late
from bot.core.confided import may_read, readers_now, reading_all
from bot.core.digest_late import overtaken
from bot.core.enclosed import named, without_name
from bot.core.occasion import (
    Answer,
    Ask,
    CheckIn,
    answers_to,
    asks_of,
    has_rule,
    questions_of,
    rule_of,
    thread_of,
    title_of,
    told_to_all,
)
from bot.core.partnership import Gathering, Member, Room
from bot.core.presence import standing_in
from bot.core.promise_shown import item
from bot.core.question import shown_anew
from bot.core.roles import addressed
from bot.core.screen import LINES, fitting, shortened, tall
from bot.core.telling import private_of
from bot.core.unnamed import given_unnamed, held_back, hide_each_other, lines_of, pulses_of, unnamed_lines
from bot.core.whose_turn import pages_in_turn
from bot.core.words import Arg, Beside, Choice, Notice, Ours, Outcome

if TYPE_CHECKING:
    from bot.core.protocol import Question

WORDS = 60
"""Letters of a promise in a digest; all of them are a press away."""
SEASON = timedelta(days=100)
"""How long before an occasion a duty may have been done to be named in its digest, and so how long what was
done stays in sight: a quarter and some."""


def closed(g: Gathering, checkin: CheckIn, now: datetime) -> Outcome:
    """Close the occasion and tell what it came to."""
    asks = asks_of(g, checkin)
    ended = tuple(replace(ask, state=_ended(g, ask), due_at=None) for ask in asks if ask.due_at is not None)
    shut = replace(checkin, state="closed", due_at=None)
    if not any(ask.asked_at for ask in asks):
        return Outcome(keep=(replace(shut, state="dropped"), *ended))
    felt = pulses_of(g, checkin, now)
    g.with_(felt)
    pages = [page for partner in pages_in_turn(g, checkin) if (page := _page(g, checkin, partner))]
    mark, thread = f"digest:{checkin.id}", thread_of(checkin.id)
    every = [_head(g, checkin, asks, now), *(Notice("", parts, about) for about, parts in pages)]
    told = [
        each
        for number, page in enumerate(every)
        for each in _for_readers(g, checkin, replace(page, once=f"{mark}:{number}", thread=thread))
    ]
    unnamed = (*_unnamed_for_a_role(g, checkin), *told, *_unnamed_files(g, checkin))
    unnamed += _held_back(g, checkin, now)
    unheard = not any(answers_to(g, ask) for ask in asks)
    if overtaken(g, checkin, now) or (unheard and _rests(g, checkin)):
        # It stands in the record as any other; nobody reads weeks later what they know, nor that nobody
        # answered what they were told rests.
        unnamed = ()
    tell = (*_buttons_gone(g, asks), *private_of(g, checkin.id), *unnamed)
    return Outcome(keep=(shut, *ended, *felt, *_read_by(g, checkin)), tell=tell)


def _held_back(g: Gathering, checkin: CheckIn, now: datetime) -> tuple[Notice, ...]:
    """Tell whoever facilitates, each alone, how many unnamed words nobody reads, as nobody translates."""
    count = held_back(g, checkin) if told_to_all(g, checkin) and not g.translates else 0
    readers = {m.id: m for each in g.holders("facilitator") if (m := standing_in(g, each, now))}
    told: list[Notice] = []
    for member in readers.values() if count else ():
        who: Arg = addressed(g, member, "facilitator", now)
        line = Ours("unnamed-held-back-told", {"as": who, "title": title_of(g, checkin), "count": count})
        mark = f"held-back:{checkin.id}"
        told += told_alone(g, member, Notice("", (line,), once=mark, thread=thread_of(checkin.id)), mark)
    return tuple(told)


def _read_by(g: Gathering, checkin: CheckIn) -> list[Answer]:
    """Return what was answered for a role that alone reads the digest, as those read it who have that now."""
    given = [a for a in g.answers.values() if a.checkin == checkin.id]
    asked = {q.id: q for q in questions_of(g, checkin) if q.private is None}
    now = {id_: readers_now(g, checkin, question) for id_, question in asked.items()}
    read = [replace(a, readers=now.get(a.question) or a.readers) for a in given]
    return [after for before, after in zip(given, read, strict=True) if after != before]


def _rests(g: Gathering, checkin: CheckIn) -> bool:
    return rests_in(g, g.adoptions[checkin.adoption], rule_of(g, checkin))


def closed_alone(g: Gathering, checkin: CheckIn) -> Outcome:
    """Close a private round: whoever reads it reads what is unnamed, and no group anything."""
    asks = asks_of(g, checkin)
    ended = tuple(replace(ask, state=_ended(g, ask), due_at=None) for ask in asks if ask.due_at is not None)
    shut = replace(checkin, state="closed", due_at=None)
    unnamed = (*_unnamed_for_a_role(g, checkin), *_unnamed_files(g, checkin))
    return Outcome(keep=(shut, *ended), tell=(*_buttons_gone(g, asks), *private_of(g, checkin.id), *unnamed))


def shown_again(g: Gathering, checkin: CheckIn, partner: str, *, needed: bool = False) -> list[Notice]:
    """Show anew, where the digest was read, what it said of *partner* and of all: an answer came or went.

    With *needed* what is said of *partner* is read, whatever the digest had of them.
    """
    if checkin.state != "closed" or not has_rule(g, checkin):
        return []
    asks = asks_of(g, checkin)
    first = next(ask for ask in asks if ask.partner == partner)
    about, head = f"answers:{first.id}", _head(g, checkin, asks, checkin.closes_at)
    told = [
        replace(each, room=r.id, thread=thread_of(checkin.id), needed=of_them, quiet=of_them)
        for r in _readers(g, checkin)
        for page in [_page(g, checkin, partner, _alone_there(g, checkin, r))]
        for each in [head, Notice("", page[1] if page else _nothing_left(g, partner), about)]
        for of_them in [needed and page is not None and each.about == about and partner not in r.partners]
    ]
    again = [n for n in (*told, *_unnamed_for_a_role(g, checkin)) if n.about]
    return [replace(n, replaces=n.about, once="", at_once=True) for n in again]


def _alone_there(g: Gathering, checkin: CheckIn, room: Room) -> Member | None:
    """Return who reads in *room* what one role alone does; None for what all read."""
    return None if told_to_all(g, checkin) else g.members.get(room.member or "")


def _nothing_left(g: Gathering, partner: str) -> tuple[Ours, ...]:
    return (Ours("digest-partner-title", {"who": g.partners[partner].name}), Ours("answers-taken-back"))


def _readers(g: Gathering, checkin: CheckIn) -> list[Room]:
    """Return where the digest is read: every group's chat, or the direct talks with those who have a role."""
    if told_to_all(g, checkin):
        return g.group_rooms()
    return [g.private_room(member) for member in g.holders(rule_of(g, checkin).digest_to)]


def _for_readers(g: Gathering, checkin: CheckIn, told: Notice) -> list[Notice]:
    if told_to_all(g, checkin):
        return [replace(told, room=room.id) for room in g.group_rooms()]
    holders = g.holders(rule_of(g, checkin).digest_to)
    return [each for member in holders for each in told_alone(g, member, told, f"digest:{checkin.id}")]


def _buttons_gone(g: Gathering, asks: Sequence[Ask]) -> list[Notice]:
    """Say under the questions that nobody answered, in place, that they are closed."""
    return [
        shown_anew(g, ask, questions[ask.position], ask.room, (Ours("question-closed"),), at_once=False)
        for ask in asks
        if ask.asked_at and ask.position < len(questions := questions_of(g, g.checkins[ask.checkin]))
        if not any(a.question == questions[ask.position].id for a in answers_to(g, ask))
    ]


def _unnamed_for_a_role(g: Gathering, checkin: CheckIn) -> list[Notice]:
    """Word what was said unnamed to one role, for direct talks with those who have it and nobody else."""
    title = _title(g, checkin, asks_of(g, checkin))
    return [
        Notice(room.id, (title, *lines), about=mark, once=mark, thread=thread_of(checkin.id))
        for question in questions_of(g, checkin)
        if question.unnamed and question.private is not None
        if (lines := unnamed_lines(g, checkin, question))
        for mark in [f"digest:{checkin.id}:{question.id}"]
        for room in _alone(g, checkin, question)
    ]


def _alone(g: Gathering, checkin: CheckIn, question: Question) -> list[Room]:
    """Return the talks with those who read alone what was answered to *question*, all of it."""
    members = reading_all(g, question, given_unnamed(g, checkin, question))
    return [room for member in members if (room := g.direct_room(member.id))]


def _unnamed_files(g: Gathering, checkin: CheckIn) -> list[Notice]:
    """Word what came along with unnamed answers, each by itself; who replies to it replies to nobody."""
    return [
        Notice(
            room.id,
            (Ours("answer-line", {"question": question.ask, "answer": named(file)}),),
            about=f"unnamed:{answer.id}",
            once=f"unnamed:{answer.id}",
            attachment=file,
            thread=thread_of(checkin.id),
        )
        for question in questions_of(g, checkin)
        if question.unnamed and hide_each_other(g, question, given_unnamed(g, checkin, question))
        for answer in given_unnamed(g, checkin, question)
        if (file := without_name(answer.attachment))
        for room in (_alone(g, checkin, question) if question.private else _readers(g, checkin))
    ]


def dropped(g: Gathering, checkin: CheckIn) -> Outcome:
    """Let an occasion go that a newer version of its protocol has no more."""
    ended = tuple(replace(ask, state="missed", due_at=None) for ask in asks_of(g, checkin) if ask.due_at)
    return Outcome(keep=(replace(checkin, state="dropped", due_at=None), *ended))


def _ended(g: Gathering, ask: Ask) -> str:
    given = answers_to(g, ask)
    if given:
        return "passed" if all(is_passed(answer) for answer in given) else "answered"
    return "silent" if ask.asked_at else "missed"


def _head(g: Gathering, checkin: CheckIn, asks: Sequence[Ask], now: datetime) -> Notice:
    """Word who was heard, what is done and comes next as far as a screen has room, and what is unnamed."""
    heard = {ask.partner for ask in asks if _ended(g, ask) == "answered"}
    asked = {ask.partner for ask in asks if ask.asked_at or ask.partner in heard}
    counts: dict[str, Arg] = {"heard": len(heard), "asked": len(asked)}
    how_many = Ours("digest-heard", counts) if heard else Ours("digest-heard-nobody")
    above = [_title(g, checkin, asks), how_many, *_away(g, checkin, asks, heard)]
    listed = [*_duties(g, checkin, now), *_promises(g, checkin, now)]
    reads = tuple(dict.fromkeys(tag for room in _readers(g, checkin) for tag in room.reads))
    here = fitting([shortened(line, WORDS) for line in listed], reads, LINES - tall(above, reads))
    unnamed = [
        line
        for question in questions_of(g, checkin)
        if question.unnamed and question.private is None
        for line in unnamed_lines(g, checkin, question)
    ]
    rows = () if here == listed else ((Choice("more", Ours("button-more")),),)
    return Notice("", (*above, *here, *unnamed), f"digest:{checkin.id}", rows)


def listed(g: Gathering, checkin: CheckIn, room: Room) -> Notice:
    """Return all that is done and comes next, for *room*, of which the digest had a part."""
    lines = (*_duties(g, checkin, checkin.closes_at), *_promises(g, checkin, checkin.closes_at))
    return Notice(room.id, (_title(g, checkin, asks_of(g, checkin)), *lines), at_once=True)


def _title(g: Gathering, checkin: CheckIn, asks: Sequence[Ask]) -> Ours:
    """Name the occasion and its day: that of its rhythm if anybody was asked on it, else the first one."""
    asked = [(ask.asked_at, ZoneInfo(g.partners[ask.partner].zone)) for ask in asks if ask.asked_at]
    days = {at.astimezone(zone).date() for at, zone in asked}
    day = checkin.key if checkin.key in days else min(days, default=checkin.key)
    return Ours("digest-title", {"title": title_of(g, checkin), "day": day})


def _away(g: Gathering, checkin: CheckIn, asks: Sequence[Ask], heard: Collection[str]) -> list[Ours]:
    """Name the partners that had days off until all was closed, or that were not asked because of them."""
    away = {ask.partner for ask in asks if ask.state == "away"}
    if rule_of(g, checkin).asks == "partner":
        asked = {ask.partner for ask in asks}
        away |= {p.id for p in g.present() if checkin.key in p.days_off and p.id not in asked}
    names = ", ".join(p.name for p in g.partners.values() if p.id in away and p.id not in heard)
    return [Ours("digest-away", {"who": names})] if names else []


def _duties(g: Gathering, checkin: CheckIn, now: datetime) -> list[Ours]:
    """List what was done since the last digest, and what is due next; lateness is told elsewhere."""
    lines, since = [], _last_told(g, checkin)
    for turn in sorted(g.turns.values(), key=lambda turn: turn.due_at):
        adoption = g.adoptions.get(turn.adoption)
        if adoption is None or turn.duty not in adoption.protocol.duties:
            continue
        what: dict[str, Arg] = {
            "does": adoption.protocol.duties[turn.duty].does,
            "who": g.name_of(g.members.get(turn.done_by or ""), turn.partner),
        }
        if turn.done_at and turn.done_at > since:
            lines.append(Ours("digest-duty-done", what))
        elif turn.done_at is None and turn.due_at > now and turn.state == "open":
            lines.append(
                Ours("digest-duty-open", {**what, "due": Beside(turn.due_at, g.partners[turn.partner].zone)})
            )
    return lines


def _promises(g: Gathering, checkin: CheckIn, now: datetime) -> list[Ours]:
    """List what was kept of what all were promised since the last digest, and what is due, but not late."""
    lines, since = [], _last_told(g, checkin)
    told = [c for c in g.commitments.values() if not c.owed and c.due_on and c.number]
    for c in sorted(told, key=lambda c: (c.due_on or c.made_at.date(), c.number)):
        if c.state == "kept" and c.ended_at and c.ended_at > since:
            lines.append(item(g, c, "digest-promise-kept"))
        elif c.state == "open" and not is_late(g, c, now):
            lines.append(item(g, c, "digest-promise-open"))
    return lines


def _last_told(g: Gathering, checkin: CheckIn) -> datetime:
    """Return when the occasion before *checkin* closed, as its rhythm has it."""
    adoption, rule = g.adoptions[checkin.adoption], rule_of(g, checkin)
    long_ago = checkin.key - SEASON
    closings = [
        occasion.at + rule.open_for
        for partner in g.present()
        for occasion in takewhile(
            lambda o: o.key < checkin.key,
            coming_occasions(g, adoption, rule, partner, long_ago, checkin.opens_at),
        )
    ]
    return max((c for c in closings if c <= checkin.opens_at), default=checkin.opens_at - SEASON)


def _page(
    g: Gathering, checkin: CheckIn, partner: str, by: Member | None = None
) -> tuple[str, tuple[Ours, ...]] | None:
    """Return one partner's answers, those that *by* may read if named, and what a reply to them is about."""
    asks = [ask for ask in asks_of(g, checkin) if ask.partner == partner]
    lines = [
        line
        for question in questions_of(g, checkin)
        if not question.private and not question.unnamed
        for line in lines_of(question, _given(g, asks, question, by))
    ]
    if not lines:
        return None
    head = Ours("digest-partner-title", {"who": g.partners[partner].name})
    return f"answers:{asks[0].id}", (head, *lines)


def _given(g: Gathering, asks: Sequence[Ask], question: Question, by: Member | None) -> list[Arg]:
    among = {ask.id for ask in asks}
    answers = [a for a in g.answers.values() if a.ask in among and a.question == question.id]
    if by is not None:
        answers = [a for a in answers if may_read(g, g.checkins[a.checkin], question, a, by)]
    in_order = sorted((a for a in answers if a.text or a.id == a.whole), key=lambda a: a.at)
    return [_with_new_words(g, a, shown(question, a)) for a in in_order if not is_passed(a)]


def _with_new_words(g: Gathering, answer: Answer, said: Arg) -> Arg:
    """Return what was *said* with the words that put it another way, where all may read both."""
    asked = clarification.asked_about(g, f"answer:{answer.id}")
    c = next((c for c in asked if c.again_text and c.open_to_all and not c.unnamed), None)
    if c is None:
        return said
    by, again = g.members.get(c.again_by), unclear.new_words(c)
    if by is None or by.partner == c.partner:
        return Ours("digest-again", {"said": said, "again": again})
    return Ours("digest-explained", {"said": said, "who": g.name_of(by, by.partner), "again": again})
