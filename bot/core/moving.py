"""A partner whose chat is gone goes on in another one, as the same partner, with all that is open.

Its members, roles and agreements stay as they are. Never takes a partner out of a chat where we can still
speak to it: who wants to move takes us out of there first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.core import adoption_shown, rooms, seats, welcome
from bot.core.occasion import Ask, questions_of
from bot.core.partnership import Gathering, Invitation, Member, Partner, Room
from bot.core.question import question_notice
from bot.core.vocabulary import plain
from bot.core.welcome import Newcomer
from bot.core.words import Notice, Ours, Outcome, Refused, Typed


@dataclass(frozen=True, slots=True)
class Move:
    """Where a partner goes on, and what is said there first; what waits for *given_up* rooms goes there.

    *open* is what was put where nobody reads it any more, to be put again unless it waits still. *outcome*
    holds what is to be kept and told of all this.
    """

    room: Room
    hello: Notice
    given_up: tuple[Room, ...]
    open: tuple[Notice, ...]
    outcome: Outcome


def partner_called(g: Gathering, name: str) -> Partner | None:
    """Return the partner called *name* that has not left."""
    return next((p for p in g.partners.values() if p.left_at is None and plain(p.name) == plain(name)), None)


def invitable(g: Gathering, name: str) -> None:
    """Raise Refused where a partner called *name* is here and can be spoken to, with how it would move."""
    partner = partner_called(g, name)
    room = g.room_of(partner.id) if partner else None
    if partner is None or room is None:
        return
    if room.also:
        raise Refused("partner-here-already", who=partner.name)
    raise Refused("partner-here-moves", who=partner.name, command=Typed(f"invite {partner.name}"))


def without_a_chat(g: Gathering, name: str) -> Partner | None:
    """Return the partner called *name* if it is here and no chat of its own is left where we can speak to it.

    Raises Refused where there is one.
    """
    invitable(g, name)
    return partner_called(g, name)


def moved(g: Gathering, partner: Partner, invitation: Invitation, newcomer: Newcomer) -> Move:
    """Let *partner* go on in the chat of *newcomer*, which nobody of the partnership has for a room.

    A room that several shared goes on for all of them.
    """
    lost = _lost(g, partner)
    there = next((room for room in g.rooms.values() if room.address == newcomer.room), None)
    fresh = Room(
        f"r{newcomer.id}", partner.partnership, partner.id, newcomer.room, partner.languages[0], state="lost"
    )
    was = lost[0] if lost else fresh
    room = replace(was, id=there.id if there else was.id, address=newcomer.room, state="open", member=None)
    whole = [replace(was, state="left", also=(), languages=())] if lost and room.id != was.id else []
    others = [seats.without(g, other, partner.id) for other in lost[1:]]
    member = welcome.whoever_came(g, partner, newcomer)
    spent = replace(invitation, spent_at=newcomer.now)
    move = _move(g, room, [*whole, *others], (member, spent), newcomer)
    asked = tuple(_open_questions(g, [a for a in g.asks.values() if a.room == room.id]))
    return replace(move, open=() if room.setup else (*asked, *_open_proposals(g, room)))


def seated(
    g: Gathering, partner: Partner, invitation: Invitation, newcomer: Newcomer, room: Room, member: Member
) -> Move:
    """Let *partner* go on in *room*, where others of the partnership sit; *member* brought the code in."""
    seat, lost = seats.seated(g, room, partner), _lost(g, partner)
    setup = next((each.step for each in lost if each.setup and each.welcomes == partner.id), "")
    seat = replace(seat, setup=f"{setup}@{partner.id}" if setup else "")
    given_up = [seats.without(g, other, partner.id) for other in lost]
    spent = replace(invitation, spent_at=newcomer.now)
    along = welcome.goes_along(g, room, member, newcomer)
    move = _move(g, seat, given_up, (spent,), newcomer)
    asked = _open_questions(g, [thing for thing in move.outcome.keep if isinstance(thing, Ask)])
    counted = seats.moved(g, seat, member, partner) if along else Outcome()
    return replace(move, open=tuple(asked), outcome=move.outcome + counted)


def _open_questions(g: Gathering, asks: list[Ask]) -> Iterator[Notice]:
    for ask in [a for a in asks if a.state == "asked" and not a.put_off]:
        checkin = g.checkins[ask.checkin]
        stands = checkin.state == "open" and g.adoptions[checkin.adoption].state == "in-force"
        if stands and ask.position < len(questions_of(g, checkin)):
            yield question_notice(g, ask)


def _open_proposals(g: Gathering, room: Room) -> Iterator[Notice]:
    for held in [a for a in g.adoptions.values() if a.state == "proposed"]:
        if not {*room.partners} <= {*held.agreed}:
            yield replace(adoption_shown.proposal(g, held, room), once="")


def _lost(g: Gathering, partner: Partner) -> list[Room]:
    here = (room for room in g.rooms.values() if partner.id in room.partners and room.member is None)
    return [room for room in here if room.state == "lost"]


def _move(
    g: Gathering, room: Room, changed: list[Room], keep: tuple[object, ...], newcomer: Newcomer
) -> Move:
    before = {each.id for each in changed}
    asks = [
        replace(ask, room=room.id)
        for ask in g.asks.values()
        if ask.room in before and ask.partner in room.partners and ask.state in ("planned", "asked")
    ]
    g.with_([room, *changed, *asks, *keep])
    line = Ours("room-went-on", {"who": seats.names(seats.sitting(g, room))})
    hello = Notice(room.id, (line,), reply_to=newcomer.message, at_once=True)
    tell = (welcome.question(room, g.partners[room.welcomes], newcomer.offered),) if room.setup else ()
    outcome = Outcome(keep=(room, *changed, *asks, *keep), tell=tell) + rooms.went_on(g, room)
    return Move(room, hello, tuple(each for each in changed if each.state == "left"), (), outcome)
