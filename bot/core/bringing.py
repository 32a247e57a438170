"""Who does and brings what: roles and contributions of each partner, asked about once a season.

It is walked through: what a partner does and brings here, then what it brings towards each goal, one after
another. Everybody reads it; each partner says its own. Who has which role is changed by a coordinator,
elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.core import goal_shown as shown
from bot.core.contribution import EVERY, Contribution, found_right, of_partner, stated
from bot.core.goal import Goal, agreed, keyed
from bot.core.partnership import Gathering, Member, Partner, Room
from bot.core.roles import role_named
from bot.core.words import Arg, Choice, Notice, Ours, Outcome, Refused, Words, some_words

if TYPE_CHECKING:
    from bot.core.adoption import Adoption
    from bot.core.answering import Said

LONGEST = 500
"""Most characters of what a partner brings: it stands in a list."""
WALK = timedelta(days=7)
"""What was found right within this time is not asked about again on the way through."""
BUTTONS = ((Choice("right", Ours("button-still-right")), Choice("change", Ours("button-change-it"))),)


def about(partner: str, goal: str = "") -> str:
    """Return what a message about a partner's roles and contribution is about, as in Notice.about."""
    return f"roles:{partner}:{goal}" if goal else f"roles:{partner}"


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
    for goal in agreed(g):
        towards = of_partner(g, partner.id, goal.key)
        if towards.text and not goal.under:
            yield _towards(goal, towards)


def _towards(goal: Goal, c: Contribution) -> Ours:
    """Return what is brought towards *goal*."""
    return Ours("roles-towards", {"goal": shown.name(goal), "said": Words(c.text, c.language)})


def _roles(g: Gathering) -> dict[str, None]:
    counting = [a for a in g.adoptions.values() if a.state in ("in-force", "paused")]
    named = [role for a in counting for role in a.protocol.roles]
    return dict.fromkeys(["coordinator", "facilitator", *named])


def planned(g: Gathering, adoption: Adoption, now: datetime) -> tuple[Contribution, ...]:
    """Return what lets each partner be asked, a season from now, where *adoption* has roles of its own."""
    return planned_for(g, [p.id for p in g.present()], now) if adoption.protocol.roles else ()


def planned_for(g: Gathering, partners: Iterable[str], now: datetime) -> tuple[Contribution, ...]:
    """Return what lets each of *partners* be asked, a season from now, where nothing did so yet."""
    fresh = (of_partner(g, id_) for id_ in partners)
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


def asked_towards(g: Gathering, goal: Goal, by: Said) -> Outcome:
    """Ask what the speaker's partner brings towards *goal*; the next words of theirs say so."""
    if goal.state != "agreed" or goal.under:
        raise Refused("button-is-gone")
    c = of_partner(g, by.member.partner, goal.key)
    others = [replace(o, awaits_of="") for o in g.contributions.values() if _awaits(o, by) and o.id != c.id]
    parts = (shown.name(goal), Ours("goal-bring-how"))
    asked = Notice(by.room.id, parts, about(c.partner, goal.key), reply_to=by.message, at_once=True)
    return Outcome(keep=(replace(c, awaits_of=by.member.id), *others), tell=(asked,))


def _awaits(c: Contribution, by: Said) -> bool:
    return c.awaits_of == by.member.id and c.partner == by.member.partner


def said(g: Gathering, words: Said, towards: str = "") -> Outcome:
    """Let *words* be what the speaker's partner brings from now on, and tell all. Raises Refused.

    With *towards*, the key of a goal, it is what it brings towards that.
    """
    text = some_words(words.text, LONGEST)
    member = words.member
    goal = keyed(g, towards) if towards else None
    if towards and goal is None:
        raise Refused("goal-unknown")
    before = of_partner(g, member.partner, towards)
    walks = before.awaits_of == member.id
    fresh = stated(g, before, text, member.language, member.id, words.at)
    g.with_([fresh])
    given: dict[str, Arg] = {"who": g.partners[member.partner].name, "said": Words(text, member.language)}
    line = Ours("goal-brought", given) if goal else Ours("roles-stated", given)
    parts = (shown.name(goal), line) if goal else (line,)
    topic = about(member.partner, towards)
    here = Notice(words.room.id, parts, topic, reply_to=words.message, at_once=True)
    others = [room for room in g.group_rooms() if room.id != words.room.id]
    told = (Notice(room.id, parts, topic) for room in others)
    further = _next(g, fresh, words) if walks else Outcome()
    return Outcome(keep=(fresh, *_asked_later(g, fresh, words.at)), tell=(here, *told)) + further


def _asked_later(g: Gathering, c: Contribution, now: datetime) -> tuple[Contribution, ...]:
    """Return what lets the partner of *c* be asked, a season from now, where nothing did so yet."""
    own = of_partner(g, c.partner)
    return (replace(own, next_at=_later(g, own, now)),) if c.goal and own.next_at is None else ()


def _next(g: Gathering, c: Contribution, by: Said) -> Outcome:
    """Ask what comes behind *c* on the way through what its partner brings; nothing where all is right."""
    own = of_partner(g, c.partner).right_at
    if own is None or by.at - own > WALK:
        return Outcome()
    keys = ["", *(goal.key for goal in agreed(g) if _is_ours(g, goal, c.partner))]
    behind = keys[keys.index(c.goal) + 1 :] if c.goal in keys else []
    for each in (of_partner(g, c.partner, key) for key in behind):
        if each.right_at is None or by.at - each.right_at > WALK:
            return Outcome(tell=(_towards_asked(g, each, by.room),))
    return Outcome()


def _is_ours(g: Gathering, goal: Goal, partner: str) -> bool:
    """Tell whether *partner* is asked about *goal*: it is theirs, or they said what they bring."""
    return not goal.under and (goal.whose == partner or bool(of_partner(g, partner, goal.key).text))


def _towards_asked(g: Gathering, c: Contribution, room: Room) -> Notice:
    """Return what asks whether that which is brought towards a goal is still right."""
    goal = keyed(g, c.goal)
    line = Ours("roles-brings", {"said": Words(c.text, c.language)}) if c.text else None
    brings = line or Ours("roles-brings-nothing")
    still = Ours("roles-still-right", {"who": g.partners[c.partner].name})
    name = (shown.name(goal),) if goal else ()
    return Notice(room.id, (still, *name, brings), about(c.partner, c.goal), BUTTONS, at_once=True)


def pressed(g: Gathering, whose: str, means: str, by: Said) -> Outcome:
    """Do what a button below the question means. Raises Refused for another partner's."""
    partner, _, goal = whose.partition(":")
    _own(g, partner, by)
    c = of_partner(g, partner, goal)
    if means == "right":
        right = found_right(g, c, by.at)
        g.with_([right])
        line = Ours("roles-found-right", {"who": by.member.name})
        return Outcome(keep=(right,), tell=(_in_place(g, c, by.room, line),)) + _next(g, right, by)
    if means != "change":
        raise Refused("button-is-gone")
    waits = replace(c, awaits_of=by.member.id)
    how = Ours("goal-bring-how" if goal else "roles-say-anew")
    asked = Notice(by.room.id, (how,), about(partner, goal), at_once=True)
    return Outcome(keep=(waits,), tell=(_in_place(g, c, by.room), asked))


def replied(g: Gathering, whose: str, words: Said) -> Outcome:
    """Take a reply to the question, or to what a partner brings, as what it brings. Raises Refused."""
    partner, _, goal = whose.partition(":")
    _own(g, partner, words)
    return said(g, words, goal)


def awaited(g: Gathering, words: Said) -> Outcome | None:
    """Take words that reply to nothing as those that are waited for; None where none are."""
    awaited_ = next((c for c in g.contributions.values() if _awaits(c, words)), None)
    return said(g, words, awaited_.goal) if awaited_ else None


def _own(g: Gathering, partner: str, by: Said) -> None:
    if by.member.partner != partner:
        raise Refused("question-for-others", who=g.partners[partner].name)


def _in_place(g: Gathering, c: Contribution, room: Room, *more: Ours) -> Notice:
    title = Ours("promises-partner-title", {"who": g.partners[c.partner].name})
    goal = keyed(g, c.goal) if c.goal else None
    parts = (title, _towards(goal, c)) if goal and c.text else (title, *_of(g, g.partners[c.partner]))
    topic = about(c.partner, c.goal)
    return Notice(room.id, (*parts, *more), topic, replaces=topic, at_once=True)
