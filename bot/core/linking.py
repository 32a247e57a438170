"""One person on two platforms: a code that is typed on the other side, and what was two becomes one.

Role, language, promises and answers stay with whoever asked for the code; what a second self said before is
theirs from then on, once that one has read whose it becomes and said yes. Never carries a role or a right
over to whoever asked for the code, nor says whose a code is to somebody who does not hold it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.core.alone import told_alone
from bot.core.answer import FREE
from bot.core.commitment import now_of
from bot.core.occasion import Answer, Ask, answers_to, questions_of
from bot.core.partnership import Gathering, Invitation, Member
from bot.core.presence import is_away
from bot.core.secret import digest_of
from bot.core.words import ELSEWHERE, Choice, Notice, Ours, Outcome, Refused, Typed, notice

LASTS = timedelta(minutes=15)
"""How long a code can be typed on the other side."""
ABOUT = "link"
"""What the question before it is about, as far as its first colon."""
YES, NO = "link", "link-not"
ASK_THERE = Typed("link", ELSEWHERE)
"""What gives a new one there."""


def code_for(member: Member, code: str, now: datetime) -> Invitation:
    """Return what is remembered of a *code* that makes somebody known as *member*."""
    return Invitation(digest_of(code), member.name, now + LASTS, member.partnership, member=member.id)


def check_code(invitation: Invitation | None, now: datetime) -> Invitation:
    """Return a code that can be used now. Raises Refused, in the same words for all that never were."""
    if invitation is None or invitation.member is None:
        raise Refused("link-code-unknown", command=ASK_THERE)
    if invitation.spent_at is not None or invitation.expires_at <= now:
        raise Refused("link-code-over", command=ASK_THERE)
    return invitation


def spent(invitation: Invitation, now: datetime) -> Invitation:
    return replace(invitation, spent_at=now)


def asked(of: Gathering, owner: Member, invitation: Invitation, member: Member) -> Notice:
    """Return what *member* is asked before they are *owner*, of the partnership *of*, by name and group."""
    who = of.name_of(owner, owner.partner)
    about = f"{ABOUT}:{invitation.id}:{member.id}"
    choices = ((Choice(YES, Ours("button-link")),), (Choice(NO, Ours("button-link-not")),))
    return Notice("", (Ours("link-sure", {"who": who}),), about, choices, at_once=True)


def check_rights(g: Gathering, own: Member, other: Member, now: datetime) -> None:
    """Raise Refused where *other* may do here what *own*, who asked for the code, may not.

    Whoever was removed is known again by no code of their own, but by whoever removed them alone.
    """
    if own.removed_at or other.removed_at:
        raise Refused("removed-speaks")
    stands_in = any(away.deputy == other.id and is_away(g, away, now) for away in g.people())
    if own.id != other.id and (set(other.roles) - set(own.roles) or stands_in):
        raise Refused("link-other-way", command=Typed("link"))


def told(g: Gathering, own: Member | None, other: Member | None, *, code_from: Member) -> Outcome:
    """Tell whoever got the code that it was used; coordinators of a role's new account, or of two made one.

    *code_from* is who got it, as they are known in their own partnership: other ones read nothing of it.
    """
    known = own or other
    if known is None or (own and other and own.id == other.id):
        return Outcome()
    tell: list[Notice] = []
    if own and own.partnership == code_from.partnership:
        # The other account is theirs from now on, too: the notice belongs where the code was given.
        rooms = [room for room in g.rooms.values() if room.member == own.id and room.stands]
        tell += [notice(room.id, "linked-elsewhere", at_once=True) for room in rooms]
    who = g.name_of(known, known.partner)
    if own and other:
        line = Ours("link-two-told", {"who": who, "other": g.name_of(other, other.partner)})
    elif known.roles:
        line = Ours("link-role-told", {"who": who})
    else:
        return Outcome(tell=tuple(tell))
    for coordinator in g.having("coordinator"):
        if coordinator.id not in (own and own.id, other and other.id):
            tell += told_alone(g, coordinator, Notice("", (line,)), f"{ABOUT}:{known.id}")
    return Outcome(tell=tuple(tell))


def linked(g: Gathering, member: Member, address: str) -> Outcome:
    """Let whoever is at *address* be *member*; what they were there before becomes *member*'s."""
    other = g.by_address(address)
    if other and other.id == member.id:
        return Outcome()
    new = other.addresses if other else (address,)
    also = tuple(dict.fromkeys((*member.also, *new)))
    first = member.address or new[0]
    known = replace(member, address=first, also=tuple(each for each in also if each != first))
    if other is None:
        return Outcome(keep=(known,))
    away = (member.away_until, None if member.deputy == other.id else member.deputy)
    shows = member.shows or other.shows
    merged = replace(known, away_until=away[0], deputy=away[1], shows=shows)
    return _merged(g, merged, other)


def unlinked(member: Member, address: str) -> Outcome:
    """Let *member* be known by *address* alone. Raises Refused where they are already."""
    if not member.also:
        raise Refused("link-none")
    return Outcome(keep=(replace(member, address=address, also=()),))


@dataclass
class _Merger:
    """What is gathered while one member becomes another."""

    g: Gathering
    member: Member
    other: Member
    keep: list[object] = field(default_factory=list)
    lose: list[object] = field(default_factory=list)
    moot: list[str] = field(default_factory=list)
    moved: dict[str, str] = field(default_factory=dict)
    """The asks that are no more, and those that took their place."""


def _merged(g: Gathering, member: Member, other: Member) -> Outcome:
    work = _Merger(g, member, other)
    for ask in [a for a in g.asks.values() if a.member == other.id]:
        _ask_taken_over(work, ask)
    _answers_taken_over(work)
    for turn in [t for t in g.turns.values() if t.done_by == other.id]:
        work.keep.append(replace(turn, done_by=member.id))
    for c in g.commitments.values():
        if (taken := now_of(c, other.id, member.id)) != c:
            work.keep.append(taken)
    own = g.direct_room(member.id)
    reads = own.language if own else member.language
    for room in [r for r in g.rooms.values() if r.member == other.id]:
        work.keep.append(replace(room, member=member.id, language=reads))
    for each in [m for m in g.members.values() if m.deputy == other.id and m.id not in (member.id, other.id)]:
        work.keep.append(replace(each, deputy=None))
    return Outcome(keep=(member, *work.keep), lose=(other, *work.lose), moot=tuple(dict.fromkeys(work.moot)))


def _ask_taken_over(work: _Merger, ask: Ask) -> None:
    """Let *ask* be the member's: of two in one occasion, that one goes on that was put."""
    theirs = [a for a in work.g.asks.values() if a.checkin == ask.checkin and a.member == work.member.id]
    own = next(iter(theirs), None)
    if ask.state == "planned":
        work.lose.append(ask)
        taken = own or replace(ask, id=f"{ask.checkin}.{work.member.id}", member=work.member.id)
        work.moved[ask.id] = taken.id
        if own is None:
            work.keep.append(taken)
    elif own is None or own.state == "planned":
        work.keep.append(replace(ask, member=work.member.id))
        if own:
            work.lose.append(own)
            work.moved[own.id] = ask.id
    else:
        # Both were put: nobody is reminded of the same questions twice.
        state = "answered" if answers_to(work.g, ask) else "missed"
        work.keep.append(replace(ask, member=work.member.id, state=state, due_at=None))
        work.moot += [f"nudge:{ask.id}:{n + 1}" for n in range(ask.nudged)] + [f"silent:{ask.id}"]


def _answers_taken_over(work: _Merger) -> None:
    """Let the answers be the member's; where only one can be meant, the later one stands."""
    found: dict[tuple[str, str], Answer] = {}
    concerned = [
        a
        for a in work.g.answers.values()
        if a.member in (work.member.id, work.other.id) or a.ask in work.moved
    ]
    for answer in sorted(concerned, key=lambda a: (a.at, a.id)):
        ours = answer.member in (work.member.id, work.other.id)
        member = work.member.id if ours else answer.member
        taken = replace(answer, member=member, ask=work.moved.get(answer.ask, answer.ask))
        slot = (taken.ask, taken.question)
        if ours and _is_free(work.g, taken):
            work.keep.append(taken)
        elif ours:
            if slot in found:
                work.lose.append(work.g.answers[found[slot].id])
            found[slot] = taken
        else:
            work.keep.append(taken)
    work.keep += found.values()


def _is_free(g: Gathering, answer: Answer) -> bool:
    questions = questions_of(g, g.checkins[answer.checkin])
    question = next((q for q in questions if q.id == answer.question), None)
    return question is None or question.kind in FREE
