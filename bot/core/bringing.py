"""Who does and brings what: roles and contributions of each partner, asked about once a season.

Everybody reads it; each partner says its own. Who has which role is changed by a coordinator, elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from bot.core.contribution import EVERY, Contribution, found_right, of_partner, stated
from bot.core.partnership import Gathering, Member, Partner, Room
from bot.core.roles import role_named
from bot.core.words import Choice, Notice, Ours, Outcome, Refused, Words

if TYPE_CHECKING:
    from bot.core.adoption import Adoption
    from bot.core.answering import Said

LONGEST = 500
"""Most characters of what a partner brings: it stands in a list."""
BUTTONS = ((Choice("right", Ours("button-still-right")), Choice("change", Ours("button-change-it"))),)


def about(partner: str) -> str:
    """Return what a message about a partner's roles and contribution is about, as in Notice.about."""
    return f"roles:{partner}"


def lines(g: Gathering) -> list[Ours]:
    """Return each partner's roles and what it brings, in the order of the bench."""
    each = ((Ours("promises-partner-title", {"who": p.name}), *_of(g, p)) for p in g.present())
    return [line for partner in each for line in partner]


def _of(g: Gathering, partner: Partner) -> Iterator[Ours]:
    members = g.members_of(partner.id)
    for role in _roles(g):
        for member in [m for m in members if role in m.roles]:
            yield Ours("role-line", {"role": role_named(role), "who": member.name})
    c = of_partner(g, partner.id)
    if c.text:
        yield Ours("roles-brings", {"said": Words(c.text, c.language)})
    else:
        yield Ours("roles-brings-nothing")


def _roles(g: Gathering) -> dict[str, None]:
    counting = [a for a in g.adoptions.values() if a.state in ("in-force", "paused")]
    named = [role for a in counting for role in a.protocol.roles]
    return dict.fromkeys(["coordinator", "facilitator", *named])


def planned(g: Gathering, adoption: Adoption, now: datetime) -> tuple[Contribution, ...]:
    """Return what lets each partner be asked, a season from now, where *adoption* has roles of its own."""
    if not adoption.protocol.roles:
        return ()
    fresh = (of_partner(g, p.id) for p in g.present())
    return tuple(replace(c, next_at=_later(g, c, now)) for c in fresh if c.next_at is None)


def _later(g: Gathering, c: Contribution, now: datetime) -> datetime:
    return g.partners[c.partner].calendar.humane(now + EVERY)


def due(g: Gathering, c: Contribution, now: datetime) -> Outcome:
    """Ask a partner whether what it does and brings is still right."""
    partner, room = g.partners[c.partner], g.room_of(c.partner)
    if partner.left_at is not None:
        return Outcome(keep=(replace(c, next_at=None),))
    there = partner.calendar.there(now)
    if there > now:
        return Outcome(keep=(replace(c, next_at=there),))
    asked = replace(c, asked=c.asked + 1, next_at=_later(g, c, now))
    if room is None:
        return Outcome(keep=(asked,))
    mark = f"{about(c.partner)}:{asked.asked}"
    return Outcome(keep=(asked,), tell=(replace(question(g, partner, room), once=mark),))


def question(g: Gathering, partner: Partner, room: Room) -> Notice:
    """Return what asks a partner whether what it does and brings is still right."""
    parts = (Ours("roles-still-right", {"who": partner.name}), *_of(g, partner))
    return Notice(room.id, parts, about(partner.id), BUTTONS)


def card(g: Gathering, partner: str, room: Room, member: Member) -> Notice:
    """Return the same, as *member* asks for it. Raises Refused for another partner's."""
    if member.partner != partner:
        raise Refused("question-for-others", who=g.partners[partner].name)
    return replace(question(g, g.partners[partner], room), at_once=True)


def said(g: Gathering, words: Said) -> Outcome:
    """Let *words* be what the speaker's partner brings from now on, and tell all. Raises Refused."""
    text = words.text.strip()
    if not text:
        raise Refused("words-needed")
    if len(text) > LONGEST:
        raise Refused("promise-too-long", most=LONGEST)
    member = words.member
    c = of_partner(g, member.partner)
    fresh = stated(g, c, text, member.language, member.id, words.at)
    g.with_([fresh])
    who = g.partners[member.partner].name
    line = Ours("roles-stated", {"who": who, "said": Words(text, member.language)})
    here = Notice(words.room.id, (line,), about(member.partner), reply_to=words.message, at_once=True)
    others = [room for room in g.group_rooms() if room.id != words.room.id]
    told = (Notice(room.id, (line,), about(member.partner)) for room in others)
    return Outcome(keep=(fresh,), tell=(here, *told))


def pressed(g: Gathering, partner: str, means: str, by: Said) -> Outcome:
    """Do what a button below the question means. Raises Refused for another partner's."""
    _own(g, partner, by)
    c = of_partner(g, partner)
    if means == "right":
        right = found_right(g, c, by.at)
        line = Ours("roles-found-right", {"who": by.member.name})
        return Outcome(keep=(right,), tell=(_in_place(g, partner, by.room, line),))
    if means != "change":
        raise Refused("button-is-gone")
    waits = replace(c, awaits_of=by.member.id)
    asked = Notice(by.room.id, (Ours("roles-say-anew"),), about(partner), at_once=True)
    return Outcome(keep=(waits,), tell=(_in_place(g, partner, by.room), asked))


def replied(g: Gathering, partner: str, words: Said) -> Outcome:
    """Take a reply to the question, or to what a partner brings, as what it brings. Raises Refused."""
    _own(g, partner, words)
    return said(g, words)


def awaited(g: Gathering, words: Said) -> Outcome | None:
    """Take words that reply to nothing as those that are waited for; None where none are."""
    c = of_partner(g, words.member.partner)
    return said(g, words) if c.awaits_of == words.member.id else None


def _own(g: Gathering, partner: str, by: Said) -> None:
    if by.member.partner != partner:
        raise Refused("question-for-others", who=g.partners[partner].name)


def _in_place(g: Gathering, partner: str, room: Room, *more: Ours) -> Notice:
    parts = (Ours("promises-partner-title", {"who": g.partners[partner].name}), *_of(g, g.partners[partner]))
    topic = about(partner)
    return Notice(room.id, (*parts, *more), topic, replaces=topic, at_once=True)
