"""Duties: something that a role does on a rhythm, or within a while after a check-in closes.

    turn   open → done            (dropped: its protocol ended or was paused)

A turn is one partner's part of one occasion of a duty. It is reminded some days before at the duty's own
hour, and on the day in the morning, while there is time to do it; when it is late, whoever does it hears it
first, then the role that the protocol names. The group never hears of lateness from us. While a partner has
days off, what is to be said of its turn waits until it is back, and how late it is counts from there. A duty
that goes round among the partners (`Duty.turn`) has one turn at a time, of whoever's turn it is when it is
due.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from bot.core.alone import told_alone, told_apart
from bot.core.cadence import Occasion
from bot.core.checkin import coming_occasions
from bot.core.occasion import CheckIn, first_id
from bot.core.partnership import Gathering, Member, Partner, Room
from bot.core.presence import standing_in, told_of
from bot.core.roles import addressed, role_named
from bot.core.turn import Turn, duty_of, steps_of, with_next
from bot.core.turns_ahead import holder_at
from bot.core.words import Arg, Beside, Choice, Notice, Ours, Outcome, Refused, notice

if TYPE_CHECKING:
    from bot.core.adoption import Adoption
    from bot.core.protocol import Duty


_A_DAY = timedelta(days=1)


def begun(g: Gathering, adoption: Adoption, now: datetime) -> Outcome:
    """Plan the next turns of every duty; a partner whose turn is still to come, or done ahead, keeps it."""
    outcome = Outcome()
    coming = {(t.duty, t.partner) for t in g.turns.values() if t.adoption == adoption.id and t.due_at > now}
    for name, duty in adoption.protocol.duties.items():
        if duty.turn:
            if name not in {each for each, _ in coming}:
                outcome += in_turn(g, adoption, name, after=None, now=now)
            continue
        for partner in partners_bound(g, duty):
            if (name, partner.id) not in coming:
                outcome += planned(g, adoption, name, partner, after=None, now=now)
    return outcome


def in_turn(g: Gathering, adoption: Adoption, name: str, *, after: date | None, now: datetime) -> Outcome:
    """Plan the next turn at a rhythmic duty that goes round: of whoever's turn it is when it is due."""
    duty = adoption.protocol.duties[name]
    here = [partner for partner in g.present() if not adoption.waits_for(partner)]
    each = {p.id: next_turn(g, adoption, duty, p, after, now) for p in here} if duty.cadence else {}
    coming = {id_: occasion for id_, occasion in each.items() if occasion}
    if not coming:
        return Outcome()
    key = min(occasion.key for occasion in coming.values())
    those = {id_: occasion.at for id_, occasion in coming.items() if occasion.key == key}
    known = [t for t in g.turns.values() if (t.adoption, t.duty, t.key) == (adoption.id, name, key)]
    if any(turn.state == "done" for turn in known):
        # Done ahead, by whoever had it then.
        return in_turn(g, adoption, name, after=key, now=now)
    who = holder_at(g, adoption, duty.turn or "", min(those.values()), now, among=those)
    turn = Turn(
        f"{adoption.id}.{name}.{who}.{key:%Y%m%d}",
        *(g.partnership.id, adoption.id, name, who, key, those[who]),
    )
    return Outcome(keep=(with_next(g, turn, now),))


def partners_bound(g: Gathering, duty: Duty) -> list[Partner]:
    """Return the partners in which somebody has the duty's role; all of them while nobody has it."""
    bound = {member.partner for member in g.holders(duty.role)} if duty.role != "partner" else set()
    return [partner for partner in g.present() if partner.id in bound] or g.present()


def planned(
    g: Gathering, adoption: Adoption, name: str, partner: Partner, *, after: date | None, now: datetime
) -> Outcome:
    """Plan *partner*'s first turn at a rhythmic duty that is due after *now*, its key later than *after*."""
    duty = adoption.protocol.duties[name]
    occasion = next_turn(g, adoption, duty, partner, after, now) if duty.cadence else None
    if occasion is None:
        return Outcome()
    id_ = f"{adoption.id}.{name}.{partner.id}.{occasion.key:%Y%m%d}"
    if id_ in g.turns and g.turns[id_].state == "done":
        # Done ahead: nobody is reminded of it again.
        return planned(g, adoption, name, partner, after=occasion.key, now=now)
    turn = Turn(
        id_,
        g.partnership.id,
        adoption.id,
        name,
        partner.id,
        occasion.key,
        occasion.at,
    )
    return Outcome(keep=(with_next(g, turn, now),))


def next_turn(
    g: Gathering, adoption: Adoption, duty: Duty, partner: Partner, after: date | None, now: datetime
) -> Occasion | None:
    """Return the first occasion of a rhythmic duty that is due after *now* and later than *after*."""
    coming = coming_occasions(g, adoption, duty, partner, after, now)
    return next((occasion for occasion in coming if occasion.at > now), None)


def after_closing(g: Gathering, checkin: CheckIn, now: datetime) -> Outcome:
    """Give their turns to the duties that follow the closing of *checkin*."""
    adoption = g.adoptions[checkin.adoption]
    outcome = Outcome()
    for duty in adoption.protocol.duties.values():
        if duty.after is None or duty.after.checkin != checkin.name:
            continue
        for partner in bound_after(g, adoption, duty, checkin.closes_at, now):
            # By the occasion, not its day: one besides the rhythm may close on the same day.
            id_ = f"{adoption.id}.{duty.id}.{partner.id}.{last_part(checkin.id)}"
            due = partner.calendar.humane(checkin.closes_at + duty.after.within)
            turn = Turn(id_, g.partnership.id, adoption.id, duty.id, partner.id, checkin.key, due)
            outcome += Outcome(keep=(with_next(g, turn, now),))
    return outcome


def bound_after(
    g: Gathering, adoption: Adoption, duty: Duty, closes: datetime, now: datetime
) -> list[Partner]:
    """Return who does a duty that follows the closing at *closes*."""
    here = [partner for partner in partners_bound(g, duty) if not adoption.waits_for(partner)]
    if duty.turn is None:
        return here
    there = [partner.id for partner in g.present() if not adoption.waits_for(partner)]
    who = holder_at(g, adoption, duty.turn, closes, now, among=there)
    return [g.partners[who]] if who else []


def replanned(g: Gathering, adoption: Adoption, now: datetime) -> Outcome:
    """Fit the open turns to who has which role now, and to the days that partners count.

    Who is bound no more is let go, who is now gets a turn, and one that nothing was said about yet moves.
    """
    outcome = Outcome()
    for name, duty in adoption.protocol.duties.items():
        if duty.turn:
            outcome += _replanned_in_turn(g, adoption, name, now)
            continue
        bound = {partner.id for partner in partners_bound(g, duty) if not adoption.waits_for(partner)}
        turns = [t for t in g.turns.values() if (t.adoption, t.duty, t.state) == (adoption.id, name, "open")]
        outcome += _let_go([t for t in turns if t.partner not in bound])
        for turn in [t for t in turns if t.partner in bound]:
            outcome += _moved(g, adoption, turn, now)
        for partner in [g.partners[id_] for id_ in sorted(bound - {t.partner for t in turns})]:
            if duty.cadence is not None:
                outcome += planned(g, adoption, name, partner, after=None, now=now)
            else:
                outcome += _taken_over(g, turns, partner, now)
    return outcome


def _replanned_in_turn(g: Gathering, adoption: Adoption, name: str, now: datetime) -> Outcome:
    """Give what is still to come at a duty that goes round to whoever's turn it is by now.

    What somebody was reminded of stays theirs, as long as they are there.
    """
    duty, here = adoption.protocol.duties[name], {partner.id for partner in g.present()}
    turns = [t for t in g.turns.values() if (t.adoption, t.duty, t.state) == (adoption.id, name, "open")]
    gone = [t for t in turns if t.partner not in here]
    ahead = [t for t in turns if t.due_at > now and (t in gone or not t.step or _away(g, t))]
    kept = {t.id: t for t in turns if t not in ahead and t not in gone}
    # What is due about one this very moment is still to be said.
    later = [t for t in kept.values() if t.next_at is None or t.next_at > now]
    outcome = Outcome(keep=tuple(with_next(g, t, now) for t in later))
    g.without([*ahead, *gone])
    fresh = Outcome()
    if duty.cadence is None:
        for turn in ahead:
            who = holder_at(g, adoption, duty.turn or "", now, now)
            fresh += _taken_over(g, [turn], g.partners[who], now) if who else Outcome()
    elif not any(t.due_at > now for t in kept.values()):
        before = min((t.key for t in ahead), default=None)
        fresh = in_turn(g, adoption, name, after=before - _A_DAY if before else None, now=now)
    same = {each.id for each in fresh.keep if isinstance(each, Turn)}
    g.with_([*ahead, *gone])
    return outcome + fresh + _let_go([t for t in {*ahead, *gone} if t.id not in same])


def _away(g: Gathering, turn: Turn) -> bool:
    return g.partners[turn.partner].calendar.away(turn.due_at)


def _moved(g: Gathering, adoption: Adoption, turn: Turn, now: datetime) -> Outcome:
    """Fit a turn at a rhythmic duty, still to come and not spoken of, to its partner's calendar as it is."""
    duty, partner, before = adoption.protocol.duties[turn.duty], g.partners[turn.partner], turn.key - _A_DAY
    if duty.cadence is None or turn.step or turn.due_at <= now:
        return Outcome(keep=(with_next(g, turn, now),))
    coming = next(coming_occasions(g, adoption, duty, partner, before, now), None)
    if coming and coming.key == turn.key:
        due = turn.due_at if coming.at <= now else coming.at
        return Outcome(keep=(with_next(g, replace(turn, due_at=due), now),))
    return Outcome(lose=(turn,)) + planned(g, adoption, turn.duty, partner, after=before, now=now)


def _let_go(turns: list[Turn]) -> Outcome:
    spoken_of = [t for t in turns if t.step > 0]
    return Outcome(
        keep=tuple(replace(t, state="dropped", next_at=None) for t in spoken_of),
        lose=tuple(t for t in turns if t.step == 0),
        moot=tuple(mark for t in spoken_of for mark in marks_of(t)),
    )


def _taken_over(g: Gathering, turns: list[Turn], partner: Partner, now: datetime) -> Outcome:
    """Give *partner* the turns that followed a closing and that others had, as long as they are not due."""
    return Outcome(
        keep=tuple(
            with_next(g, replace(t, id=_id_of(t, partner.id), partner=partner.id, step=0), now)
            for t in {last_part(t.id): t for t in turns if t.due_at > now}.values()
        )
    )


def _id_of(turn: Turn, partner: str) -> str:
    return f"{turn.adoption}.{turn.duty}.{partner}.{last_part(turn.id)}"


def last_part(id_: str) -> str:
    """Return what names an occasion, or the turn that follows it, among others of its kind."""
    return id_.rpartition(".")[2]


def turn_due(g: Gathering, turn: Turn, now: datetime) -> Outcome:
    """Say what is due about *turn*, and plan the next turn once its own moment has come."""
    adoption, duty = g.adoptions[turn.adoption], duty_of(g, turn)
    # What an earlier version began pauses with the one that is in force.
    if g.adoptions.get(first_id(turn.adoption), adoption).state == "paused" or duty is None:
        state = "dropped" if turn.state == "open" else turn.state
        return Outcome(keep=(replace(turn, state=state, next_at=None),))
    steps = steps_of(g, turn, duty)
    # After an outage what has been overtaken is left out: one sentence about a turn, not three.
    passed = [step for step in steps[turn.step :] if step.at <= now]
    moved = replace(turn, step=turn.step + len(passed))
    following = _following(g, moved, duty, now)
    if not passed or turn.state != "open":
        return following + Outcome(keep=(with_next(g, moved, now),))
    told = _late(g, moved, duty, now) if passed[-1].kind == "late" else _reminder(g, moved, duty, now)
    earlier = _buttons_gone(g, turn, duty, now) if turn.step else ()
    return following + Outcome(keep=(with_next(g, moved, now),), tell=(*earlier, *told))


def done(g: Gathering, turn: Turn, member: Member, now: datetime) -> Outcome:
    """Mark a turn as done and let the others know.

    Raises Refused if it is done already, or nobody's any more.
    """
    if turn.state == "done":
        raise Refused("duty-done-already")
    if turn.state != "open":
        raise Refused("duty-none-open")
    does = g.adoptions[turn.adoption].protocol.duties[turn.duty].does
    args: dict[str, Arg] = {"does": does, "who": g.name_of(member, member.partner)}
    mark = f"done:{turn.id}"
    others = tuple(notice(room.id, "duty-done", args, about=mark) for room in g.other_rooms(turn.partner))
    kept = replace(turn, state="done", done_at=now, done_by=member.id)
    about, duty = f"duty:{turn.id}", duty_of(g, turn)
    # What reminded of it has no button left to press.
    shown = tuple(
        Notice(room.id, (Ours("duty-done", args),), about=about, replaces=about, at_once=True)
        for _, room in (doers(g, turn, duty, now) if duty else [])
    )
    return Outcome(keep=(with_next(g, kept, now),), tell=(*shown, *others), moot=marks_of(turn))


def undone(g: Gathering, turn: Turn, member: Member, now: datetime) -> Outcome:
    """Let a turn be open again that *member* called done, with what is still to be said of it.

    Raises Refused once a digest has told that it is done.
    """
    duty = duty_of(g, turn)
    if turn.state != "done" or turn.done_by != member.id or turn.done_at is None or duty is None:
        return Outcome()
    does: dict[str, Arg] = {"does": duty.does}
    if any(c.state == "closed" and not c.alone and c.closes_at > turn.done_at for c in g.checkins.values()):
        raise Refused("duty-done-stands", **does)
    again = replace(turn, state="open", done_at=None, done_by=None)
    line = Ours("duty-open-again", {**does, "who": g.name_of(member, member.partner)})
    about, mark = f"duty:{turn.id}", f"done:{turn.id}"
    shown = tuple(
        replace(_with_button(room, _reminding(g, again, duty, who), again, who), once="", replaces=about)
        for who, room in doers(g, again, duty, now)
    )
    here = tuple(replace(each, parts=(*each.parts, line), at_once=True) for each in shown)
    others = tuple(
        Notice(room.id, (line,), about=mark, replaces=mark, withdraw=True, at_once=True)
        for room in g.other_rooms(turn.partner)
    )
    return Outcome(keep=(_with_late(g, again, now),), tell=(*here, *others))


def _with_late(g: Gathering, turn: Turn, now: datetime) -> Turn:
    """Write down when something is next due: at once, if its lateness would have been told meanwhile."""
    duty = duty_of(g, turn)
    unsaid = steps_of(g, turn, duty)[turn.step :] if duty else []
    if any(step.kind == "late" and step.at <= now for step in unsaid):
        return replace(turn, next_at=now)
    return with_next(g, turn, now)


def marks_of(turn: Turn) -> tuple[str, ...]:
    """Return the marks of all that may still wait to be said about *turn*."""
    return (f"late:{turn.id}", *(f"duty:{turn.id}:{n}" for n in range(turn.step + 1)))


def turns_of(g: Gathering, member: Member, at: datetime) -> list[Turn]:
    """Return the open turns that *member* may call done, the one due first in front."""
    mine = [t for t in g.turns.values() if t.state == "open" and may_do(g, t, member, at)]
    return sorted(mine, key=lambda turn: turn.due_at)


def may_do(g: Gathering, turn: Turn, member: Member, at: datetime) -> bool:
    """Tell whether *member* may call *turn* done: anybody of its partner, or who stands in there."""
    duty = duty_of(g, turn)
    if duty is None:
        return False
    return turn.partner == member.partner or any(who == member for who, _ in doers(g, turn, duty, at))


def _following(g: Gathering, turn: Turn, duty: Duty, now: datetime) -> Outcome:
    if now < turn.due_at or duty.cadence is None:
        return Outcome()
    if duty.turn:
        mates = [t for t in g.turns.values() if (t.duty, t.adoption) == (turn.duty, turn.adoption)]
        if any(t.key > turn.key for t in mates):
            return Outcome()
        return in_turn(g, g.adoptions[turn.adoption], turn.duty, after=turn.key, now=now)
    later = [
        t
        for t in g.turns.values()
        if (t.duty, t.partner, t.adoption) == (turn.duty, turn.partner, turn.adoption)
    ]
    if any(t.key > turn.key for t in later) or g.partners[turn.partner] not in partners_bound(g, duty):
        return Outcome()
    return planned(
        g, g.adoptions[turn.adoption], turn.duty, g.partners[turn.partner], after=turn.key, now=now
    )


def _reminder(g: Gathering, turn: Turn, duty: Duty, now: datetime) -> tuple[Notice, ...]:
    return tuple(
        _with_button(room, _reminding(g, turn, duty, member), turn, member)
        for member, room in doers(g, turn, duty, now)
    )


def _reminding(g: Gathering, turn: Turn, duty: Duty, member: Member | None) -> Ours:
    args: dict[str, Arg] = {"does": duty.does, "due": turn.due_at}
    if member:
        return Ours("duty-reminder", {**args, "who": member.mention})
    if duty.role != "partner" and not duty.turn and not _holders(g, turn, duty):
        return Ours("duty-reminder-nobody", {**args, "role": role_named(duty.role)})
    return Ours("duty-reminder", {**args, "who": g.partners[turn.partner].name})


def _late(g: Gathering, turn: Turn, duty: Duty, now: datetime) -> tuple[Notice, ...]:
    """Tell whoever does it first, then the role that the protocol names."""
    doing = doers(g, turn, duty, now)
    args: dict[str, Arg] = {"does": duty.does, "due": turn.due_at}
    partner = g.partners[turn.partner]
    name = partner.name
    first: list[Notice] = []
    for who, room in doing:
        line = Ours("duty-late", {**args, "who": who.mention if who else name})
        told = _with_button(room, line, turn, who)
        others = told_apart(g, turn.partner, told, turn.id) if room.also else (told,)
        first += told_alone(g, who, told, turn.id) if who else others
    theirs: dict[str, Arg] = {**args, "who": name, "due": Beside(turn.due_at, partner.zone)}
    ids, role = [who.id for who, _ in doing if who], duty.late.tell if duty.late else "facilitator"
    then: list[Notice] = []
    for who in told_of(g, role, turn.partner, ids, now):
        to: dict[str, Arg] = {**theirs, "as": addressed(g, who, role, now)}
        elsewhere = notice("", "duty-late-elsewhere", to, once=f"late:{turn.id}")
        then += told_alone(g, who, elsewhere, f"late:{turn.id}")
    return (*first, *then)


def card(g: Gathering, turn: Turn, room: Room, member: Member, now: datetime) -> Notice:
    """Return what reminds *member* of *turn*, as they ask for it. Raises Refused where it is not theirs."""
    rule = duty_of(g, turn)
    if rule is None or not may_do(g, turn, member, now):
        raise Refused("duty-none-open")
    if turn.state == "done":
        raise Refused("duty-done-already")
    who = member if any(each == member for each, _ in doers(g, turn, rule, now)) else None
    return replace(_with_button(room, _reminding(g, turn, rule, who), turn, who), once="", at_once=True)


def _buttons_gone(g: Gathering, turn: Turn, duty: Duty, at: datetime) -> tuple[Notice, ...]:
    """Let the button go of what reminded of *turn* last: it comes with what is said of it now."""
    about = f"duty:{turn.id}"
    return tuple(
        Notice(room.id, (_reminding(g, turn, duty, member),), about=about, replaces=about)
        for member, room in doers(g, turn, duty, at)
    )


def _with_button(room: Room, line: Ours, turn: Turn, member: Member | None) -> Notice:
    done_button = ((Choice("done", Ours("button-done")),),)
    return Notice(
        room.id,
        (line,),
        about=f"duty:{turn.id}",
        choices=done_button,
        once=f"duty:{turn.id}:{turn.step}",
        to=member.id if member else "",
    )


def _holders(g: Gathering, turn: Turn, duty: Duty) -> list[Member]:
    return [m for m in g.holders(duty.role) if m.partner == turn.partner]


def doers(g: Gathering, turn: Turn, duty: Duty, at: datetime) -> list[tuple[Member | None, Room]]:
    """Return whom to speak to about *turn*, and where: who has its role or stands in, else their group."""
    there = [who for member in _holders(g, turn, duty) if (who := standing_in(g, member, at))]
    found = {room.id: (member, room) for member in there if (room := g.room_for(member))}
    if found:
        return list(found.values())
    room = g.room_of(turn.partner)
    return [(None, room)] if room else []
