"""Adopted protocols: proposed, agreed to by every partner in its own room, in force, paused, followed by a new version.

    adoption   proposed → in-force ⇄ paused → ended

A protocol is in force when every partner, and at least two, have agreed, or when a coordinator says that they agreed
elsewhere. A changed protocol is a new version that is announced with what changed and holds from the next occasion.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.core import checkin, duty
from bot.core.cadence import due_from
from bot.core.calendar import Calendar
from bot.core.partnership import Gathering, Member, Partner, Room
from bot.core.words import Arg, Choice, Notice, Ours, Outcome, Refused, notice

if TYPE_CHECKING:
    from bot.core.protocol import Protocol


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
    """Partner id and the date from which "after-start" counts for it, where that is later than coming into force."""
    review_at: datetime | None = None
    digest: str = ""
    """Names the stored text of the protocol; empty before it is stored."""

    def counted_from(self, partner: Partner) -> date:
        """Return the day that "every N weeks" counts from: in force, by *partner*'s calendar, or their joining."""
        later = dict(self.joined).get(partner.id)
        if later:
            return date.fromisoformat(later)
        return (self.in_force_at or self.proposed_at).astimezone(ZoneInfo(partner.zone)).date()


def proposed(
    g: Gathering, protocol: Protocol, id_: str, by: Member, now: datetime, *, agreed_elsewhere: bool
) -> Outcome:
    """Propose *protocol* to every partner, or put it in force where they have agreed already."""
    for other in g.adoptions.values():
        if other.protocol.id == protocol.id and other.state != "ended":
            return _over_again(g, other, protocol, by, now)
    adoption = Adoption(id_, g.partnership.id, protocol, "proposed", now, elsewhere=agreed_elsewhere)
    g.with_([adoption])
    if agreed_elsewhere:
        return in_force(g, adoption, now)
    told = tuple(proposal(adoption, room) for room in g.group_rooms())
    return Outcome(keep=(adoption,), tell=told)


def proposal(adoption: Adoption, room: Room) -> Notice:
    """Show a protocol to one partner: its purpose, what is agreed, and a button to agree."""
    protocol = adoption.protocol
    head = Ours("protocol-proposed-title", {"title": protocol.title})
    agreements = tuple(Ours("agreement-line", {"agreement": agreement}) for agreement in protocol.agreements)
    return Notice(
        room.id,
        (
            head,
            Ours("protocol-purpose", {"purpose": protocol.purpose}),
            *agreements,
            Ours("protocol-how-to-agree"),
        ),
        about=f"adoption:{adoption.id}",
        choices=((Choice("agree", Ours("button-agree")), Choice("preview", Ours("button-preview"))),),
        once=f"proposal:{adoption.id}",
    )


def agreed(g: Gathering, adoption: Adoption, member: Member, now: datetime) -> Outcome:
    """Take a partner's agreement; the last one puts the protocol in force."""
    if member.partner in adoption.agreed:
        raise Refused("agreed-already", title=adoption.protocol.title)
    with_this = replace(adoption, agreed=(*adoption.agreed, member.partner))
    g.with_([with_this])
    missing = [partner for partner in g.present() if partner.id not in with_this.agreed]
    who: dict[str, Arg] = {"who": g.name_of(member, member.partner), "title": adoption.protocol.title}
    told = tuple(notice(room.id, "partner-agreed", who) for room in g.group_rooms())
    if adoption.state != "proposed" or missing or len(with_this.agreed) < 2:
        return Outcome(keep=(with_this,), tell=told)
    return Outcome(tell=told) + in_force(g, with_this, now)


def in_force(g: Gathering, adoption: Adoption, now: datetime) -> Outcome:
    """Put *adoption* in force: plan its first occasions and tell everybody."""
    started = replace(adoption, state="in-force", in_force_at=now)
    started = replace(started, review_at=next_review(started, g.partnership.zone, now))
    g.with_([started])
    says = "protocol-in-force-elsewhere" if adoption.elsewhere else "protocol-in-force"
    told = tuple(
        Notice(r.id, (_in_force_line(says, started), *_nobody_yet(g, started))) for r in g.group_rooms()
    )
    return Outcome(keep=(started,), tell=told) + begun(g, started, now)


def _in_force_line(says: str, adoption: Adoption) -> Ours:
    args: dict[str, Arg] = {"title": adoption.protocol.title}
    if says == "protocol-in-force-elsewhere":
        return Ours("protocol-in-force-elsewhere", args)
    return Ours("protocol-in-force", args)


def _nobody_yet(g: Gathering, adoption: Adoption) -> list[Ours]:
    """Name the roles that the protocol counts on and nobody has."""
    return [
        Ours("role-nobody-yet", {"role": role, "does": does})
        for role, does in adoption.protocol.roles.items()
        if not g.holders(role)
    ]


def begun(g: Gathering, adoption: Adoption, now: datetime) -> Outcome:
    """Plan the first occasion of every check-in and the first turns of every duty, from *now* on."""
    outcome = Outcome()
    for name in adoption.protocol.checkins:
        outcome += checkin.planned(g, adoption, name, after=None, not_before=now)
    for name, rule in adoption.protocol.duties.items():
        for partner in duty.partners_bound(g, rule):
            outcome += duty.planned(g, adoption, name, partner, after=None, now=now)
    return outcome


def paused(g: Gathering, adoption: Adoption, by: Member) -> Outcome:
    """Stop asking and reminding at once; what is open still closes with a digest of what was said."""
    if adoption.state != "in-force":
        raise Refused("not-in-force", title=adoption.protocol.title)
    args: dict[str, Arg] = {"title": adoption.protocol.title, "who": g.name_of(by, by.partner)}
    told = tuple(notice(room.id, "protocol-paused", args) for room in g.group_rooms())
    return Outcome(keep=(replace(adoption, state="paused", review_at=None),), tell=told) + _unplanned(
        g, adoption
    )


def resumed(g: Gathering, adoption: Adoption, by: Member, now: datetime) -> Outcome:
    """Take up a paused protocol from its next occasion."""
    if adoption.state != "paused":
        raise Refused("not-paused", title=adoption.protocol.title)
    again = replace(adoption, state="in-force", review_at=next_review(adoption, g.partnership.zone, now))
    g.with_([again])
    args: dict[str, Arg] = {"title": adoption.protocol.title, "who": g.name_of(by, by.partner)}
    told = tuple(notice(room.id, "protocol-resumed", args) for room in g.group_rooms())
    return Outcome(keep=(again,), tell=told) + begun(g, again, now)


def new_version(g: Gathering, adoption: Adoption, protocol: Protocol, by: Member, now: datetime) -> Outcome:
    """Let *protocol* follow its earlier version from the next occasion on, and say what changed."""
    later = replace(adoption, protocol=protocol, digest="")
    lost = _unplanned(g, adoption)
    g.without(lost.lose)
    g.with_([later])
    args: dict[str, Arg] = {
        "title": protocol.title,
        "version": protocol.version,
        "who": g.name_of(by, by.partner),
    }
    changes = what_changed(adoption.protocol, protocol)
    told = tuple(Notice(room.id, (Ours("protocol-changed", args), *changes)) for room in g.group_rooms())
    return (
        Outcome(keep=(later,), tell=told)
        + lost
        + (begun(g, later, now) if later.state == "in-force" else Outcome())
    )


def what_changed(old: Protocol, new: Protocol) -> list[Ours]:
    """Return a line for each check-in and duty that is new, gone or different."""
    lines = []
    before, after = {**old.checkins, **old.duties}, {**new.checkins, **new.duties}
    for name in {**before, **after}:
        if name not in after:
            lines.append(Ours("change-gone", {"what": _name(old, name)}))
        elif name not in before:
            lines.append(Ours("change-new", {"what": _name(new, name)}))
        elif before[name] != after[name]:
            lines.append(Ours("change-different", {"what": _name(new, name)}))
    if old.agreements != new.agreements:
        lines += [Ours("agreement-line", {"agreement": agreement}) for agreement in new.agreements]
    return lines


def review_due(g: Gathering, adoption: Adoption, now: datetime) -> Outcome:
    """Invite everybody to look at the protocol itself again."""
    next_one = replace(adoption, review_at=next_review(adoption, g.partnership.zone, now))
    args: dict[str, Arg] = {"title": adoption.protocol.title, "purpose": adoption.protocol.purpose}
    mark = f"review:{adoption.id}:{now:%Y%m%d}"
    told = tuple(
        Notice(room.id, (Ours("review-title", args), Ours("review-invitation", args)), once=mark)
        for room in g.group_rooms()
    )
    return Outcome(keep=(next_one,), tell=told)


def next_review(adoption: Adoption, zone: str, now: datetime) -> datetime | None:
    """Return when the protocol is next looked at: a moment for all, in the partnership's zone."""
    if adoption.protocol.review is None:
        return None
    start = (adoption.in_force_at or adoption.proposed_at).astimezone(ZoneInfo(zone)).date()
    coming = due_from(
        adoption.protocol.review, Calendar(zone), moment=now, counted_from=start, partnership_zone=zone
    )
    return next((occasion.at for occasion in coming if occasion.at > now), None)


def partner_joined(g: Gathering, partner: Partner, room: Room, now: datetime) -> Outcome:
    """Show a new partner what is proposed and in force, and count them in from the next occasion."""
    outcome = Outcome()
    for adoption in [a for a in g.adoptions.values() if a.state in ("proposed", "in-force", "paused")]:
        today = now.astimezone(ZoneInfo(partner.zone)).date()
        counted = replace(adoption, joined=(*adoption.joined, (partner.id, today.isoformat())))
        g.with_([counted])
        outcome += Outcome(keep=(counted,), tell=(proposal(counted, room),))
        outcome += duty.replanned(g, counted, now) if counted.state == "in-force" else Outcome()
    return outcome + checkin.replanned(g, partner, now)


def _over_again(g: Gathering, old: Adoption, protocol: Protocol, by: Member, now: datetime) -> Outcome:
    if old.state == "proposed":
        raise Refused("proposed-already", title=old.protocol.title)
    if protocol.version <= old.protocol.version:
        raise Refused("in-force-already", title=old.protocol.title)
    return new_version(g, old, protocol, by, now)


def _unplanned(g: Gathering, adoption: Adoption) -> Outcome:
    """Take away what is planned and has not begun; nudges of what is open end, its closing stays."""
    lose: list[object] = []
    for occasion in [c for c in g.checkins.values() if c.adoption == adoption.id]:
        for ask in checkin.asks_of(g, occasion):
            if occasion.state == "planned" or ask.state == "planned":
                lose.append(ask)
        if occasion.state == "planned":
            lose.append(occasion)
    lose += [t for t in g.turns.values() if t.adoption == adoption.id and t.state == "open" and t.step == 0]
    return Outcome(lose=tuple(lose))


def _name(protocol: Protocol, name: str) -> Arg:
    if name in protocol.checkins:
        return protocol.checkins[name].title or name
    return protocol.duties[name].does
