"""What is asked about a promise and waits: to take it on, to move it, to let it go. Asked again once.

Whoever does not answer is asked a second time some working days later, in the morning; after that only the
facilitator reads that it waits (`bot.core.morning`). Nobody is committed by another, nor by silence.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from bot.core import promise_shown as shown
from bot.core.alone import told_alone
from bot.core.answer import one_after_another
from bot.core.commitment import (
    Commitment,
    day_after,
    is_over,
    is_owed_to,
    morning,
    owed_to,
    scheduled,
    today_for,
)
from bot.core.partnership import Gathering, Member, Room
from bot.core.words import Arg, Choice, Notice, Ours, Rows, Words

PATIENCE = 3
"""After how many working days it is asked once more."""
_DAY_PROPOSED = {"accept-day": Ours("button-accept"), "leave-day": Ours("button-leave-day")}
_LET_GO_ASKED = {"agree-let-go": Ours("button-agree-let-go"), "please-keep": Ours("button-keep")}
ANSWERS = (*_DAY_PROPOSED, *_LET_GO_ASKED)
"""What buttons mean that answer one thing asked: which one, as in `which`, stands behind a colon."""


def which(c: Commitment) -> str:
    """Return what tells that which is asked about *c* now from what was asked before."""
    return f"{c.asked_at:%Y%m%dT%H%M%S}.{c.moved_by}.{c.new_on or ''}" if c.asked_at else ""


def _answers(c: Commitment, labels: Mapping[str, Ours]) -> Rows:
    return (tuple(Choice(f"{means}:{which(c)}", label) for means, label in labels.items()),)


def asked(g: Gathering, c: Commitment, partners: Iterable[str], now: datetime) -> Commitment:
    """Return *c* as somebody of *partners* is asked about it from *now* on."""
    partner = next(iter(partners), c.partner)
    calendar = g.partners[partner].calendar
    day = day_after(calendar, today_for(g, partner, now), PATIENCE, working=True)
    return scheduled(g, replace(c, asked_at=now, again_at=morning(calendar, day)), now)


def missing(g: Gathering, c: Commitment) -> list[str]:
    """Return to whom *c* was promised who have not agreed that it be let go."""
    return [partner.id for partner in owed_to(g, c) if partner.id not in c.agreed]


def question(g: Gathering, c: Commitment, now: datetime | None = None) -> list[Notice]:
    """Return what is asked about *c*, wherever an answer is waited for; *now* of a day that may be over."""
    if c.state == "proposed":
        return [_proposal(g, c, now)]
    if c.moved_by and c.new_on:
        return [] if now and is_over(g, c, c.new_on, now) else [_another_day(g, c)]
    return _let_go(g, c) if lets_go(c) else []


def day_waits(c: Commitment) -> bool:
    """Tell whether whoever promised is asked to accept another day."""
    return c.state == "open" and bool(c.moved_by and c.new_on) and c.asked_at is not None


def lets_go(c: Commitment) -> bool:
    """Tell whether those it is owed to are asked to let it go."""
    return c.state == "open" and bool(c.reason) and c.new_on is None and c.asked_at is not None


def reason(g: Gathering, c: Commitment) -> Words:
    """Return why another day is asked for, or to let it go, in the language of whoever said so."""
    by = g.members.get(c.moved_by)
    return Words(c.reason, by.language if by else c.language)


def buttons(g: Gathering, c: Commitment, member: Member | None, rows: Rows) -> Rows:
    """Return *rows* below the buttons of what *member*, or all of a partner, is asked about *c*.

    *rows* come with what is said of it meanwhile, and take those away that came with the question.
    """
    if day_waits(c) and (member is None or member.partner == c.partner):
        return (*_answers(c, _DAY_PROPOSED), *rows)
    lets = member is not None and is_owed_to(g, c, member) and member.partner in missing(g, c)
    return (*_answers(c, _LET_GO_ASKED), *rows) if lets and lets_go(c) else rows


def line(g: Gathering, c: Commitment) -> tuple[Ours, ...]:
    """Return which other day is proposed for *c*, where one is."""
    return _another_day(g, c).parts[:1] if day_waits(c) else ()


def waits(g: Gathering, c: Commitment) -> tuple[Ours, ...]:
    """Return for whose answer another day for *c* waits, or that it be let go, and since when."""
    if c.state != "open" or c.asked_at is None:
        return ()
    asked_on = today_for(g, c.partner, c.asked_at)
    if day_waits(c) and c.new_on:
        args: dict[str, Arg] = {"who": shown.who_promises(g, c), "day": c.new_on, "asked": asked_on}
        return (Ours("promise-waits-day", args),)
    if not lets_go(c):
        return ()
    one = g.members.get(c.owed_member)
    names = [g.name_of(one, one.partner)] if one else [g.partners[id_].name for id_ in missing(g, c)]
    return (Ours("promise-waits-let-go", {"whom": one_after_another([*names]), "asked": asked_on}),)


def once_more(g: Gathering, c: Commitment, now: datetime) -> list[Notice]:
    """Return the same, asked a second time; the buttons come with it."""
    told = asked_no_more(g, c)
    for asked_ in [each for each in question(g, c, now) if each.about]:
        mark = f"promise:again:{c.id}:{c.asked_at:%Y%m%d%H%M}"
        told.append(replace(asked_, parts=(Ours("promise-once-more"), *asked_.parts), once=mark))
    return told


def asked_no_more(g: Gathering, c: Commitment) -> list[Notice]:
    """Return what takes the buttons away below that which is asked about *c*."""
    asked_ = question(g, c) if c.asked_at else []
    return [replace(each, choices=(), replaces=each.about) for each in asked_ if each.about]


def waits_since(c: Commitment) -> datetime | None:
    """Return since when an answer is waited for that was asked for twice."""
    return c.asked_at if c.again_at is None else None


def _proposal(g: Gathering, c: Commitment, now: datetime | None) -> Notice:
    author = g.members.get(c.by)
    by = g.name_of(author, author.partner if author else c.partner)
    over = now is not None and is_over(g, c, c.due_on, now)
    known = shown.args(g, c, by=by, who=shown.called(g, c))
    line = Ours("promise-proposed-over" if over else "promise-proposed", known)
    rows = shown.proposed(c, over=over)
    return shown.told(g, c, shown.where_promised(g, c), line, choices=rows)


def _another_day(g: Gathering, c: Commitment) -> Notice:
    facilitator = g.members.get(c.moved_by)
    by = g.name_of(facilitator, facilitator.partner if facilitator else c.partner)
    known = shown.args(g, c, by=by, who=shown.called(g, c), day=c.new_on or c.made_at.date())
    known["reason"] = reason(g, c)
    line = Ours("promise-day-proposed", known)
    return shown.told(g, c, shown.where_promised(g, c), line, choices=_answers(c, _DAY_PROPOSED))


def _let_go(g: Gathering, c: Commitment) -> list[Notice]:
    by = g.members.get(c.moved_by)
    # Who promised may have asked, or whoever stands in for them; else who speaks is one whom it is owed to.
    other = by if by and is_owed_to(g, c, by) else None
    known = shown.args(g, c, reason=reason(g, c))
    if other:
        line = Ours("promise-let-go-asked-other", {**known, "by": g.name_of(other, other.partner)})
    else:
        line = Ours("promise-let-go-asked", {**known, "who": g.name_of(by, c.partner)})
    one = g.members.get(c.owed_member)
    if one:
        alone = shown.told(g, c, g.private_room(one), line, choices=_answers(c, _LET_GO_ASKED))
        return [*told_alone(g, one, alone, f"let-go:{c.id}")]
    rooms: dict[str, Room] = {room.id: room for id_ in missing(g, c) if (room := g.room_of(id_))}
    return [shown.told(g, c, room, line, choices=_answers(c, _LET_GO_ASKED)) for room in rooms.values()]
