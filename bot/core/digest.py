"""What an occasion came to, for every reader: who was heard, what was done, and each partner's answers.

Names nobody who was silent; a partner that has days off, as it said itself, is named as away. Unnamed answers
are added up, and shown only when three or more people gave one; what came along with them goes along without
its name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import takewhile
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.core.alone import told_alone
from bot.core.answer import (
    FREE,
    is_erased,
    is_passed,
    labels_of,
    one_after_another,
    shown,
    written_by_many,
)
from bot.core.attachment import File
from bot.core.checkin import coming_occasions
from bot.core.commitment import is_late
from bot.core.digest_late import overtaken
from bot.core.enclosed import named, without_name
from bot.core.languages import read_alike
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
from bot.core.partnership import Gathering, Room
from bot.core.promise_shown import item
from bot.core.pulse import Pulse, Said, enough_of, figure, last_shown, person_in
from bot.core.question import FEW, shown_anew
from bot.core.rotating import pages_in_turn
from bot.core.screen import LINES, fitting, shortened, tall
from bot.core.secret import digest_of
from bot.core.telling import private_of
from bot.core.words import Arg, Authored, Beside, Choice, Notice, Ours, Outcome

if TYPE_CHECKING:
    from bot.core.protocol import Question

WORDS = 60
"""Letters of a promise in a digest; all of them are a press away."""
SEASON = timedelta(days=100)
"""How long before an occasion a duty may have been done to be named in its digest, and so how long what was
done stays in sight: a quarter and some."""
ENOUGH_TO_HIDE_IN = FEW
"""Fewer unnamed answers than this would point at who gave them."""
OF_US_ALL = ("story", "wrong", "learned")
"""What questions are about whose answers weeks and months tell again."""


def closed(g: Gathering, checkin: CheckIn, now: datetime) -> Outcome:
    """Close the occasion and tell what it came to."""
    asks = asks_of(g, checkin)
    ended = tuple(replace(ask, state=_ended(g, ask), due_at=None) for ask in asks if ask.due_at is not None)
    shut = replace(checkin, state="closed", due_at=None)
    if not any(ask.asked_at for ask in asks):
        return Outcome(keep=(replace(shut, state="dropped"), *ended))
    felt = _pulses(g, checkin, now)
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
    if overtaken(g, checkin, now):
        # It stands in the record as any other; nobody reads weeks later what they know.
        unnamed = ()
    tell = (*_buttons_gone(g, asks), *private_of(g, checkin.id), *unnamed)
    return Outcome(keep=(shut, *ended, *felt), tell=tell)


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
    page = _page(g, checkin, partner) or (f"answers:{first.id}", _nothing_left(g, partner))
    pages = [_head(g, checkin, asks, checkin.closes_at), Notice("", page[1], page[0])]
    readers = _readers(g, checkin)
    told = [
        replace(each, room=r.id, thread=thread_of(checkin.id), needed=of_them, quiet=of_them)
        for r in readers
        for each in pages
        for of_them in [needed and each.about == page[0] and partner not in r.partners]
    ]
    again = [n for n in (*told, *_unnamed_for_a_role(g, checkin)) if n.about]
    return [replace(n, replaces=n.about, once="", at_once=True) for n in again]


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
        if (lines := _unnamed(g, checkin, question))
        for mark in [f"digest:{checkin.id}:{question.id}"]
        for room in _alone(g, question.private)
    ]


def _alone(g: Gathering, role: str) -> list[Room]:
    return [room for member in g.having(role) if (room := g.direct_room(member.id))]


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
        if question.unnamed and hide_each_other(g, question, _given_unnamed(g, checkin, question))
        for answer in _given_unnamed(g, checkin, question)
        if (file := without_name(answer.attachment))
        for room in (_alone(g, question.private) if question.private else _readers(g, checkin))
    ]


def _given_unnamed(g: Gathering, checkin: CheckIn, question: Question) -> list[Answer]:
    """Return what was answered to *question* in time, in an order that no hour and no language explains."""
    answers = [a for a in g.answers.values() if a.checkin == checkin.id and a.question == question.id]
    # One that came late and appeared by itself would point at who gave it.
    return sorted((a for a in answers if not is_passed(a) and not a.late), key=in_no_order)


def hide_each_other(g: Gathering, question: Question, given: Sequence[Answer]) -> bool:
    """Tell whether so many gave what was *given* without names that nobody can be told by it.

    What the week's and the month's digest tell again takes as many as the trust figure: it is shown in all of
    them or in none, so that nothing follows from where it is not.
    """
    people = {a.member for a in given}
    if question.about in OF_US_ALL and question.private is None:
        return enough_of({g.asks[a.ask].partner for a in given if a.ask in g.asks}, people)
    return len(people) >= ENOUGH_TO_HIDE_IN


def in_no_order(answer: Answer) -> str:
    """Return by what unnamed answers are put in order: what they say alone, nobody's hour or message."""
    handle = answer.attachment.handle if isinstance(answer.attachment, File) else ""
    return digest_of(f"{answer.text}\x00{answer.value}\x00{handle}")


def _pulses(g: Gathering, checkin: CheckIn, now: datetime) -> tuple[Pulse, ...]:
    """Return the figures that may be shown of *checkin*, which closes: they never change."""
    asked = questions_of(g, checkin)
    found = [_pulse(g, checkin, question, now) for question in asked if question.about == "trust"]
    counted = [q for q in asked if q.unnamed and q.about != "trust" and q.kind not in FREE]
    found += [_settled(g, checkin, question, now) for question in counted]
    return tuple(each for each in found if each)


def _settled(g: Gathering, checkin: CheckIn, question: Question, now: datetime) -> Pulse | None:
    """Return what was counted or chosen without a name, if it is shown: whoever leaves changes it no more."""
    given, name, ours = _given_unnamed(g, checkin, question), checkin.name, g.partnership.id
    if len({a.member for a in given}) < ENOUGH_TO_HIDE_IN:
        return None
    figure_ = question.kind in ("scale", "number")
    came_to = str(_mean(given)) if figure_ else " ".join(f"{k}:{n}" for k, n in _chosen(question, given))
    people = tuple(sorted({person_in(ours, name, question.id, a.member) for a in given}))
    return Pulse(f"{checkin.id}:{question.id}", ours, checkin.id, name, question.id, now, came_to, people)


def _chosen(question: Question, given: Sequence[Answer]) -> list[tuple[str, int]]:
    counts = Counter(key for a in given for key in a.value.split())
    return [(key, counts[key]) for key, _ in labels_of(question)]


def went(given: Sequence[Answer]) -> bool:
    """Tell whether any of what was *given* without names is gone again since its occasion closed.

    Then all of it is shown no more: what is missing would be known as theirs who took it along.
    """
    return any(is_erased(a) for a in given)


def _pulse(g: Gathering, checkin: CheckIn, question: Question, now: datetime) -> Pulse | None:
    name, ours = checkin.name, g.partnership.id
    said = [
        Said(person_in(ours, name, question.id, a.member), g.asks[a.ask].partner, int(a.value))
        for a in _given_unnamed(g, checkin, question)
    ]
    before = last_shown(g, name, question.id)
    mean = figure(said, before.people if before else ())
    if mean is None:
        return None
    people = tuple(sorted({each.person for each in said}))
    return Pulse(f"{checkin.id}:{question.id}", ours, checkin.id, name, question.id, now, mean, people)


def shown_unnamed(g: Gathering, checkin: CheckIn, question: Question) -> list[Answer]:
    """Return what was said in words without a name and is shown: nothing where so few did."""
    given = _given_unnamed(g, checkin, question)
    enough = hide_each_other(g, question, given)
    return [a for a in given if a.text] if enough and question.kind in FREE and not went(given) else []


def said_unnamed(question: Question, answer: Answer, given: Sequence[Answer]) -> Arg:
    """Return one of what was *given* without names as it is shown.

    As few as would point at who gave it by being few would by their language: where nobody can translate it,
    it is held back.
    """
    said = shown(question, answer)
    return written_by_many(said) if many_write(given, answer.language) else said


def many_write(given: Sequence[Answer], tag: str) -> bool:
    """Tell whether so many wrote in that language that it names none of them."""
    return len({a.member for a in given if read_alike(a.language, tag)}) >= ENOUGH_TO_HIDE_IN


def unnamed_figure(g: Gathering, checkin: CheckIn, question: Question) -> str:
    """Return what was counted without a name came to, as it is shown; "" where nothing of it is."""
    given = _given_unnamed(g, checkin, question)
    pulse = g.pulses.get(f"{checkin.id}:{question.id}")
    if question.about == "trust":
        return pulse.mean if pulse and given else ""
    if question.kind not in ("scale", "number"):
        return ""
    if pulse:
        return pulse.mean
    enough = len({a.member for a in given}) >= ENOUGH_TO_HIDE_IN
    return str(_mean(given)) if enough and not went(given) else ""


def unnamed_choices(g: Gathering, checkin: CheckIn, question: Question) -> list[tuple[Authored | Ours, int]]:
    """Return how often each was chosen without a name, as it is shown; nothing where nothing of it is."""
    if question.kind in (*FREE, "scale", "number"):
        return []
    given, labels = _given_unnamed(g, checkin, question), dict(labels_of(question))
    if pulse := g.pulses.get(f"{checkin.id}:{question.id}"):
        pairs = [each.rpartition(":") for each in pulse.mean.split()]
        return [(labels[key], int(count)) for key, _, count in pairs if key in labels]
    if len({a.member for a in given}) < ENOUGH_TO_HIDE_IN or went(given):
        return []
    return [(labels[key], count) for key, count in _chosen(question, given)]


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
    above = [_title(g, checkin, asks), Ours("digest-heard", counts), *_away(g, checkin, asks, heard)]
    listed = [*_duties(g, checkin, now), *_promises(g, checkin, now)]
    reads = tuple(dict.fromkeys(tag for room in _readers(g, checkin) for tag in room.reads))
    here = fitting([shortened(line, WORDS) for line in listed], reads, LINES - tall(above, reads))
    unnamed = [
        line
        for question in questions_of(g, checkin)
        if question.unnamed and question.private is None
        for line in _unnamed(g, checkin, question)
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


def _page(g: Gathering, checkin: CheckIn, partner: str) -> tuple[str, tuple[Ours, ...]] | None:
    """Return one partner's answers, and what a reply to them is about."""
    asks = [ask for ask in asks_of(g, checkin) if ask.partner == partner]
    lines = [
        line
        for question in questions_of(g, checkin)
        if not question.private and not question.unnamed
        for line in _lines(question, _given(g, asks, question))
    ]
    if not lines:
        return None
    head = Ours("digest-partner-title", {"who": g.partners[partner].name})
    return f"answers:{asks[0].id}", (head, *lines)


def _given(g: Gathering, asks: Sequence[Ask], question: Question) -> list[Arg]:
    among = {ask.id for ask in asks}
    answers = [a for a in g.answers.values() if a.ask in among and a.question == question.id]
    in_order = sorted((a for a in answers if a.text or a.id == a.whole), key=lambda a: a.at)
    return [shown(question, a) for a in in_order if not is_passed(a)]


def _lines(question: Question, given: Sequence[Arg]) -> list[Ours]:
    """Return a question and its answers: several in words stand on a line each, others together."""
    if question.kind in FREE and len(given) > 1:
        head = Ours("digest-words", {"question": question.ask})
        return [head, *(Ours("digest-line", {"said": said}) for said in given)]
    if not given:
        return []
    return [Ours("answer-line", {"question": question.ask, "answer": one_after_another([*given])})]


def _unnamed(g: Gathering, checkin: CheckIn, question: Question) -> list[Ours]:
    given = _given_unnamed(g, checkin, question)
    if question.about == "trust":
        return _trust(g, checkin, question) if given else []
    if not hide_each_other(g, question, given):
        too_few = "digest-unnamed-hidden" if question.about in OF_US_ALL else "digest-unnamed-too-few"
        return [Ours(too_few, {"question": question.ask})] if given else []
    if question.kind in FREE and not went(given):
        words = [a for a in given if a.text or a.id == a.whole]
        return _lines(question, [said_unnamed(question, a, given) for a in words])
    if mean := unnamed_figure(g, checkin, question):
        settled = g.pulses.get(f"{checkin.id}:{question.id}")
        return [_average(question, float(mean), len(settled.people if settled else given))]
    if counts := unnamed_choices(g, checkin, question):
        return [_counted(question, counts)]
    return [Ours("digest-unnamed-gone", {"question": question.ask})]


def _trust(g: Gathering, checkin: CheckIn, question: Question) -> list[Ours]:
    """Return the figure as it was settled at closing, or say that none is shown."""
    pulse = g.pulses.get(f"{checkin.id}:{question.id}")
    if pulse is None:
        return [Ours("pulse-not-shown", {"question": question.ask})]
    mean, high = float(pulse.mean), question.high or 0
    return [Ours("pulse-shown", {"question": question.ask, "mean": mean, "high": high})]


def _average(question: Question, mean: float, count: int) -> Ours:
    args: dict[str, Arg] = {"question": question.ask, "mean": mean, "count": count}
    return Ours("digest-unnamed-average", args)


def _mean(given: Sequence[Answer]) -> float:
    return round(sum(float(answer.value) for answer in given) / len(given), 1)


def _counted(question: Question, counts: Sequence[tuple[Authored | Ours, int]]) -> Ours:
    each: list[Arg] = [Ours("option-counted", {"option": label, "count": count}) for label, count in counts]
    return Ours("answer-line", {"question": question.ask, "answer": one_after_another(each)})
