"""Adopted protocols: proposed, agreed to by every partner, in force, paused, followed by a new version.

    adoption   proposed → in-force ⇄ paused        (ended: an earlier version, for what was asked by it)

A protocol is in force when every partner, and at least two, have agreed, or when a coordinator says that they
agreed elsewhere. One that joins while it is in force, or paused, is shown it in its own room: it is asked and
has duties from when it has agreed there too, or a coordinator says once more that all have; the others go on
meanwhile. A changed protocol is a new version that is announced with what changed and holds from the next
occasion: what is open closes by the version that opened it. A newer version takes the place of a proposal
that still waits: whoever had agreed is told what is different, and asked anew. What partners suggest may be
proposed as the next version of what is in force: it follows that once all have agreed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.core import bringing, checkin, commitment, crisis_rhythm, duty, fitting, goal_planting, rotating
from bot.core.adoption_shown import agreed_in_place, in_force_line, proposal, settled_in_place
from bot.core.cadence import Cadence, due_from
from bot.core.calendar import Calendar
from bot.core.difference import rule_name, what_changed
from bot.core.occasion import first_id
from bot.core.partnership import Gathering, Member, Partner, Room
from bot.core.words import Arg, Notice, Ours, Outcome, Refused, notice

if TYPE_CHECKING:
    from bot.core.protocol import Checkin, Protocol

_NEVER: Mapping[str, date] = {}


@dataclass(frozen=True)
class Adoption:
    """A protocol in one partnership. *agreed* holds the ids of the partners that have agreed."""

    id: str
    partnership: str
    protocol: Protocol
    state: str
    proposed_at: datetime
    agreed: tuple[str, ...] = ()
    elsewhere: bool = False
    """Agreed to outside the chats, as a coordinator said."""
    in_force_at: datetime | None = None
    joined: tuple[tuple[str, str], ...] = ()
    """Of each partner that joined while this was in force: its id, and the day on which it agreed, if any."""
    review_at: datetime | None = None
    digest: str = ""
    """Names the stored text of the protocol; empty before it is stored."""

    @property
    def follows(self) -> str:
        """The id of the adoption of which this is proposed as the next version; "" for any other."""
        earlier, sign, _ = self.id.partition("+")
        return earlier if sign else ""

    def counted_from(self, partner: Partner, cadence: Cadence | None = None, zone: str = "") -> date:
        """Return the day that a rule counts from: when it came into force, by *partner*'s calendar.

        What comes round does so from one day for all, by the clock of *zone*: else those for whom it was
        Monday already would come to every other week in another week than all for whom it was Sunday. What
        counts from each one's own first day ("after-start") does so from the day it agreed, if later.
        """
        goes_round = zone and cadence and (cadence.every or cadence.rrule)
        began = self.began_at.astimezone(ZoneInfo(zone if goes_round else partner.zone)).date()
        later = dict(self.joined).get(partner.id) if cadence and cadence.after_start else None
        return max(began, date.fromisoformat(later)) if later else began

    @property
    def began_at(self) -> datetime:
        """When it came into force, or, as long as it has not, when it was proposed."""
        return self.in_force_at or self.proposed_at

    def waits_for(self, partner: Partner) -> bool:
        """Tell whether *partner* joined while this was in force and has not agreed to it yet."""
        return dict(self.joined).get(partner.id) == ""

    def counting_in(self, partner: Partner, now: datetime) -> Adoption:
        """Return this with *partner* taking part from today on."""
        today = now.astimezone(ZoneInfo(partner.zone)).date().isoformat()
        return replace(self, joined=(*self._joined_by_others(partner), (partner.id, today)))

    def awaiting(self, partner: Partner) -> Adoption:
        """Return this as it stands when *partner* joins: whatever it agreed to before it left has gone."""
        agreed = tuple(id_ for id_ in self.agreed if id_ != partner.id)
        others = self._joined_by_others(partner)
        waits = ((partner.id, ""),) if self.state in ("in-force", "paused") else ()
        return replace(self, agreed=agreed, joined=(*others, *waits))

    def _joined_by_others(self, partner: Partner) -> tuple[tuple[str, str], ...]:
        return tuple(each for each in self.joined if each[0] != partner.id)


def proposed(
    g: Gathering, protocol: Protocol, id_: str, by: Member, now: datetime, *, agreed_elsewhere: bool
) -> Outcome:
    """Propose *protocol* to every partner, or put it in force where they have agreed already."""
    for other in g.adoptions.values():
        if other.protocol.id == protocol.id and other.state != "ended" and not other.follows:
            if other.state == "proposed" and protocol.version > other.protocol.version:
                return _replaced(g, other, protocol, id_, by) + proposed(
                    g, protocol, id_, by, now, agreed_elsewhere=agreed_elsewhere
                )
            return _over_again(g, other, protocol, by, now, agreed_elsewhere=agreed_elsewhere)
    adoption = Adoption(id_, g.partnership.id, protocol, "proposed", now, elsewhere=agreed_elsewhere)
    g.with_([adoption])
    if agreed_elsewhere:
        return in_force(g, adoption, now)
    told = tuple(proposal(g, adoption, room) for room in g.group_rooms())
    return Outcome(keep=(adoption,), tell=told)


def agreed(g: Gathering, adoption: Adoption, member: Member, now: datetime) -> Outcome:
    """Take a partner's agreement; the last one puts the protocol in force."""
    if adoption.state == "ended":
        raise Refused("proposal-is-gone")
    if member.partner in adoption.agreed:
        raise Refused("agreed-already", title=adoption.protocol.title)
    with_this = replace(adoption, agreed=(*adoption.agreed, member.partner))
    taking_part = adoption.waits_for(g.partners[member.partner])
    g.with_([with_this])
    here = [partner.id for partner in g.present()]
    missing = set(here) - set(with_this.agreed)
    who: dict[str, Arg] = {"who": g.name_of(member, member.partner), "title": adoption.protocol.title}
    told = tuple(
        notice(room.id, "partner-agreed", who, about=f"adoption:{adoption.id}:agreed")
        for room in g.group_rooms()
    )
    told = (*agreed_in_place(g, with_this, member), *told)
    if taking_part:
        return Outcome(tell=told) + _taking_part(g, with_this, g.partners[member.partner], now)
    if adoption.state != "proposed" or missing or len(here) < 2:
        return Outcome(keep=(with_this,), tell=told)
    return Outcome(tell=told) + all_agreed(g, with_this, now)


def all_agreed(g: Gathering, adoption: Adoption, now: datetime) -> Outcome:
    """Let what all have agreed to hold: in force, or as the next version of what is."""
    held = g.adoptions.get(adoption.follows)
    if held is None:
        return in_force(g, adoption, now)
    over = replace(adoption, state="ended")
    g.with_([over])
    line = Ours("version-agreed")
    shown = tuple(settled_in_place(g, adoption, room, line) for room in g.group_rooms())
    later = new_version(g, held, adoption.protocol, None, now, says="protocol-changed-by-all")
    return Outcome(keep=(over,), tell=shown) + later


def agreed_no_more(g: Gathering, adoption: Adoption, member: Member) -> Outcome:
    """Take a partner's agreement back. Raises Refused once the protocol is in force: then it stands."""
    if member.partner not in adoption.agreed or adoption.state == "ended":
        return Outcome()
    if adoption.state != "proposed":
        raise Refused("agreement-stands", title=adoption.protocol.title)
    without = replace(adoption, agreed=tuple(id_ for id_ in adoption.agreed if id_ != member.partner))
    g.with_([without])
    who: dict[str, Arg] = {"who": g.name_of(member, member.partner), "title": adoption.protocol.title}
    told = (notice(room.id, "partner-agrees-no-more", who) for room in g.group_rooms())
    return Outcome(keep=(without,), tell=(*agreed_in_place(g, without, member), *told))


def in_force(g: Gathering, adoption: Adoption, now: datetime) -> Outcome:
    """Put *adoption* in force: plan its first occasions and tell everybody."""
    started = replace(adoption, state="in-force", in_force_at=now)
    started = replace(started, review_at=next_review(g, started, now))
    g.with_([started])
    says = "protocol-in-force-elsewhere" if adoption.elsewhere else "protocol-in-force"
    line = in_force_line(says, started)
    told = tuple(Notice(r.id, (line, *_nobody_yet(g, started))) for r in g.group_rooms())
    shown = tuple(settled_in_place(g, adoption, room, line) for room in g.group_rooms())
    return Outcome(keep=(started,), tell=(*shown, *told)) + begun(g, started, now)


def _nobody_yet(g: Gathering, adoption: Adoption) -> list[Ours]:
    """Name the roles that the protocol counts on and nobody has."""
    return [
        Ours("role-nobody-yet", {"role": role, "does": does})
        for role, does in adoption.protocol.roles.items()
        if not g.holders(role)
    ]


def begun(g: Gathering, adoption: Adoption, now: datetime, *, after: Mapping[str, date] = _NEVER) -> Outcome:
    """Plan the next occasion of every check-in and the next turns of every duty, from *now* on.

    *after* names, for check-ins that had begun before, the key of their last occasion. A partner whose turn
    at a duty is still to come, or done ahead, keeps it.
    """
    turning = rotating.begun(g, adoption, now)
    outcome = Outcome()
    for name in adoption.protocol.checkins:
        outcome += checkin.planned(g, adoption, name, after=after.get(name), not_before=now)
    g.take(outcome)
    outcome += duty.begun(g, adoption, now)
    g.take(outcome)
    outcome += goal_planting.planted(g, adoption, now) + Outcome(keep=bringing.planned(g, adoption, now))
    outcome += Outcome(keep=commitment.replanned(g, now))
    return turning + outcome + Outcome(tell=rotating.told(g, turning, now))


def paused(g: Gathering, adoption: Adoption, by: Member, now: datetime) -> Outcome:
    """Stop asking and reminding at once; what is open still closes with a digest of what was said."""
    if adoption.state != "in-force":
        raise Refused("not-in-force", title=adoption.protocol.title)
    args: dict[str, Arg] = {"title": adoption.protocol.title, "who": g.name_of(by, by.partner)}
    told = tuple(notice(room.id, "protocol-paused", args) for room in g.group_rooms())
    resting = Outcome(keep=(replace(adoption, state="paused", review_at=None),), tell=told)
    return resting + _unplanned(g, adoption, now) + _hushed(g, adoption)


def resumed(g: Gathering, adoption: Adoption, by: Member, now: datetime) -> Outcome:
    """Take up a paused protocol from its next occasion."""
    if adoption.state != "paused":
        raise Refused("not-paused", title=adoption.protocol.title)
    args: dict[str, Arg] = {"title": adoption.protocol.title, "who": g.name_of(by, by.partner)}
    told = tuple(notice(room.id, "protocol-resumed", args) for room in g.group_rooms())
    return Outcome(tell=told) + taken_up(g, adoption, now)


def taken_up(g: Gathering, adoption: Adoption, now: datetime) -> Outcome:
    """Let *adoption*, which is paused, go on from *now*, and plan what comes; nothing is asked twice."""
    again = replace(adoption, state="in-force", review_at=next_review(g, adoption, now))
    g.with_([again])
    outcome = Outcome(keep=(again,))
    for partner in g.present():
        # Whose hour of an open occasion is still to come is asked after all.
        outcome += fitting.replanned(g, partner, now)
    outcome += _waited_for_again(g, adoption, now)
    return outcome + begun(g, again, now, after=fitting.begun_last(g, adoption, now))


def new_version(
    g: Gathering,
    adoption: Adoption,
    protocol: Protocol,
    by: Member | None,
    now: datetime,
    *,
    says: str = "protocol-changed-in-file",
) -> Outcome:
    """Let *protocol* follow its earlier version from the next occasion on, and say what changed.

    Without a member it was changed by the operator, in the partnership's file, or as *says* has it.
    """
    followed = _followed_by_another(g, adoption)
    later = replace(adoption, protocol=protocol, digest="")
    if later.state == "in-force":
        later = replace(later, review_at=next_review(g, later, now))
    rhythms = fitting.begun_last(g, adoption, now)
    before = {p.id: fitting.next_moments(g, adoption, p, rhythms, now) for p in g.present()}
    outcome = _unplanned(g, adoption, now) + _closing_as_begun(g, adoption, protocol) + _let_go(g, later)
    g.take(outcome)
    g.with_([later])
    outcome += Outcome(keep=(later,))
    if later.state == "in-force":
        outcome += begun(g, later, now, after=rhythms)
    moved = {
        id_: moves(later, earlier, fitting.next_moments(g, later, g.partners[id_], rhythms, now))
        for id_, earlier in before.items()
    }
    head = (
        _changed_line(g, protocol, by, says),
        *what_changed(adoption.protocol, protocol, g.partnership.zone),
    )
    told = (
        Notice(room.id, (*head, *(line for id_ in room.partners for line in moved.get(id_, ()))))
        for room in g.group_rooms()
    )
    return followed + outcome + Outcome(tell=tuple(told))


def _followed_by_another(g: Gathering, adoption: Adoption) -> Outcome:
    """End what is proposed as the next version of *adoption*, as another one is to follow it."""
    outcome = Outcome()
    waiting = [a for a in g.adoptions.values() if a.follows == adoption.id and a.state == "proposed"]
    for each in waiting:
        line = Ours("proposal-is-gone")
        shown = tuple(settled_in_place(g, each, room, line) for room in g.group_rooms())
        outcome += Outcome(keep=(replace(each, state="ended"),), tell=shown)
    g.take(outcome)
    return outcome


def _changed_line(g: Gathering, protocol: Protocol, by: Member | None, says: str) -> Ours:
    args: dict[str, Arg] = {"title": protocol.title, "version": protocol.version}
    if by is None:
        return Ours(says, args)
    return Ours("protocol-changed", {**args, "who": g.name_of(by, by.partner)})


def moves(adoption: Adoption, before: Mapping[str, datetime], after: Mapping[str, datetime]) -> list[Ours]:
    """Say of what moved for a partner when it comes next, and when it would have come."""
    return [
        Ours("change-moved", {"what": rule_name(adoption.protocol, name), "new": at, "old": before[name]})
        for name, at in after.items()
        if before.get(name, at) != at
    ]


def next_review(g: Gathering, adoption: Adoption, now: datetime) -> datetime | None:
    """Return when the protocol is next looked at: a moment for all, in the partnership's zone."""
    if adoption.protocol.review is None:
        return None
    coming = due_from(
        adoption.protocol.review,
        Calendar(g.partnership.zone),
        moment=now,
        counted_from=reviewed_from(g, adoption),
        partnership_zone=g.partnership.zone,
    )
    return next((occasion.at for occasion in coming if occasion.at > now), None)


def reviewed_from(g: Gathering, adoption: Adoption) -> date:
    """Return the day that reviews count from: the first on which the protocol counted for anybody."""
    return min(adoption.counted_from(partner) for partner in g.partners.values())


def partner_joined(
    g: Gathering, partner: Partner, room: Room, now: datetime, *, agreed_elsewhere: bool = False
) -> Outcome:
    """Show a new partner what is proposed and in force; what it agreed to elsewhere counts at once."""
    outcome = Outcome()
    for adoption in [a for a in g.adoptions.values() if a.state in ("proposed", "in-force", "paused")]:
        joining = adoption.awaiting(partner)
        g.with_([joining])
        if joining.waits_for(partner) and agreed_elsewhere:
            outcome += _taking_part(g, joining, partner, now)
            continue
        # One who comes back is shown it again.
        outcome += Outcome(keep=(joining,), tell=(replace(proposal(g, joining, room), once=""),))
    return outcome


def _taking_part(g: Gathering, adoption: Adoption, partner: Partner, now: datetime) -> Outcome:
    """Count *partner* in from the next occasion of what has been in force among the others."""
    counted = adoption.counting_in(partner, now)
    g.with_([counted])
    lines = (Ours("protocol-counts-here", {"title": adoption.protocol.title}), *crisis_rhythm.now(g, counted))
    room = g.room_of(partner.id)
    told = (Notice(room.id, lines),) if room and counted.state == "in-force" else ()
    outcome = Outcome(keep=(counted,), tell=told)
    return outcome + joining_in(g, counted, partner, now) if counted.state == "in-force" else outcome


def joining_in(g: Gathering, counted: Adoption, partner: Partner, now: datetime) -> Outcome:
    """Plan what *partner*, whom *counted* has only just counted in, comes to."""
    reviewed = bringing.planned_for(g, [partner.id], now) if counted.protocol.roles else ()
    planned = duty.replanned(g, counted, now) + fitting.replanned(g, partner, now) + Outcome(keep=reviewed)
    g.take(planned)
    return planned + fitting.sequences_begun(g, partner, now)


def _replaced(g: Gathering, old: Adoption, protocol: Protocol, id_: str, by: Member) -> Outcome:
    """Let *protocol*, of adoption *id_*, take the place of what is proposed, and say what is different."""
    ended = replace(old, state="ended")
    g.with_([ended])
    args: dict[str, Arg] = {
        "title": protocol.title,
        "version": protocol.version,
        "who": g.name_of(by, by.partner),
    }
    lines = what_changed(old.protocol, protocol, g.partnership.zone)
    told: list[Notice] = []
    for room in g.group_rooms():
        shown = proposal(g, old, room)
        parts = (*shown.parts[:-1], Ours("proposal-is-gone"))
        told.append(replace(shown, parts=parts, choices=(), once="", replaces=shown.about))
        had = [g.partners[partner].name for partner in room.partners if partner in old.agreed]
        anew = (Ours("proposal-agree-anew", {"who": name}) for name in had)
        told.append(Notice(room.id, (Ours("proposal-replaced", args), *lines, *anew), once=f"instead:{id_}"))
    return Outcome(keep=(ended,), tell=tuple(told))


def _over_again(
    g: Gathering, old: Adoption, protocol: Protocol, by: Member, now: datetime, *, agreed_elsewhere: bool
) -> Outcome:
    if old.state == "proposed" and agreed_elsewhere:
        return in_force(g, replace(old, elsewhere=True), now)
    if old.state == "proposed":
        raise Refused("proposed-already", title=old.protocol.title)
    if protocol.version <= old.protocol.version:
        late = [partner for partner in g.present() if old.waits_for(partner)]
        if late and agreed_elsewhere:
            return _agreed_late(g, old, late, now)
        raise Refused("in-force-already", title=old.protocol.title)
    return new_version(g, old, protocol, by, now)


def _unplanned(g: Gathering, adoption: Adoption, now: datetime) -> Outcome:
    """Take away what is planned and has not begun."""
    lose: list[object] = []
    for occasion in [c for c in g.checkins.values() if c.adoption == adoption.id and c.state == "planned"]:
        lose += [*checkin.asks_of(g, occasion), occasion]
    mine = [t for t in g.turns.values() if t.adoption == adoption.id and t.state == "open"]
    lose += [t for t in mine if t.step == 0 and t.due_at > now]
    return Outcome(lose=tuple(lose))


def _hushed(g: Gathering, adoption: Adoption) -> Outcome:
    """Ask, nudge and remind nobody any more, not even by what waits; what was said is still closed."""
    outcome = Outcome()
    for occasion in [c for c in g.checkins.values() if first_id(c.adoption) == adoption.id]:
        if occasion.state == "open":
            outcome += checkin.hushed(g, occasion)
    reminded = [t for t in g.turns.values() if first_id(t.adoption) == adoption.id and t.state == "open"]
    return outcome + Outcome(moot=tuple(mark for turn in reminded for mark in duty.marks_of(turn)))


def _waited_for_again(g: Gathering, adoption: Adoption, now: datetime) -> Outcome:
    """Nudge again, and notice silence again, where a question that was put is still open."""
    outcome = Outcome()
    for occasion in [c for c in g.checkins.values() if first_id(c.adoption) == adoption.id]:
        if occasion.state == "open":
            for ask in [a for a in checkin.asks_of(g, occasion) if a.state == "asked"]:
                outcome += checkin.due_again(g, ask, now)
    return outcome


def _closing_as_begun(g: Gathering, adoption: Adoption, later: Protocol) -> Outcome:
    """Let what is open go on by the version that opened it, kept beside the new one.

    So is what is over, where *later* lets others read more of it: whoever answered was told who would.
    """
    begun_ = [c for c in g.checkins.values() if c.adoption == adoption.id and c.state != "planned"]
    if not any(c.state == "open" for c in begun_) and who_reads(later) == who_reads(adoption.protocol):
        return Outcome()
    name = f"{adoption.id}~{adoption.protocol.version}"
    free = next(each for n in range(len(g.adoptions) + 1) if (each := f"{name}{'~' * n}") not in g.adoptions)
    earlier = replace(adoption, id=free, state="ended", review_at=None)
    return Outcome(keep=(earlier, *(replace(c, adoption=earlier.id) for c in begun_)))


def who_reads(protocol: Protocol) -> dict[str, object]:
    """Return of each check-in who reads what is answered, or is called by it, and beside whose name."""
    return {name: (rule.digest_to, _read(rule)) for name, rule in protocol.checkins.items()}


def _read(rule: Checkin) -> dict[str, object]:
    return {q.id: (q.unnamed, q.private, {*q.alarms}, q.about == "trust") for q in rule.questions}


def _let_go(g: Gathering, later: Adoption) -> Outcome:
    """Drop the turns of duties that the new version does not have."""
    gone = [t for t in g.turns.values() if t.adoption == later.id and t.duty not in later.protocol.duties]
    return Outcome(
        keep=tuple(replace(t, next_at=None) for t in gone if t.state != "open"),
        lose=tuple(t for t in gone if t.state == "open"),
    )


def _agreed_late(g: Gathering, adoption: Adoption, late: Sequence[Partner], now: datetime) -> Outcome:
    """Count in the partners that joined later, as a coordinator says that they agreed elsewhere."""
    outcome = Outcome()
    for partner in late:
        outcome += _taking_part(g, g.adoptions[adoption.id], partner, now)
    return outcome + Outcome(keep=(g.adoptions[adoption.id],))
