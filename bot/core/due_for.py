"""What is due for one member, as a calendar has it: check-ins, duties, promises, proposals, goals.

Names what something is called, and nothing that anybody answered. Reads no clock.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from bot.core.commitment import owns
from bot.core.decision import RUNNING, silent, whose
from bot.core.goal import agreed, named
from bot.core.occasion import answers_to, has_rule, title_of, window_ends
from bot.core.partnership import Gathering, Member
from bot.core.turn import Turn, duty_of
from bot.core.words import Authored, Words


@dataclass(frozen=True, slots=True)
class Due:
    """One entry: *name* tells it from others, *at* is a moment or, for what has no hour, a day.

    *moved* is how often it was moved since it was there.
    """

    name: str
    at: datetime | date
    what: Authored | Words
    moved: int = 0


def due_for(g: Gathering, member: Member, now: datetime) -> list[Due]:
    """Return what is due for *member*, in order of their days."""
    if member.removed_at or member.partner not in {partner.id for partner in g.present()}:
        return []
    each = (*_checkins(g, member), *_duties(g, member), *_promised(g, member, now), *_proposals(g, member))
    return sorted((*each, *_goals(g)), key=lambda due: (str(due.at)[:10], due.name))


def _checkins(g: Gathering, member: Member) -> Iterator[Due]:
    for ask in g.asks.values():
        theirs = ask.member == member.id or (ask.member is None and ask.partner == member.partner)
        checkin = g.checkins.get(ask.checkin)
        if not theirs or checkin is None or not has_rule(g, checkin):
            continue
        if ask.state == "planned":
            yield Due(f"ask:{ask.id}", ask.asks_at, title_of(g, checkin))
        elif ask.state == "asked" and not answers_to(g, ask):
            yield Due(f"ask:{ask.id}", window_ends(g, ask), title_of(g, checkin))


def turns_of(g: Gathering, member: Member) -> Iterator[tuple[Turn, Authored]]:
    """Yield what *member* does again and again and has not done this time, with what it is called."""
    for turn in g.turns.values():
        rule = duty_of(g, turn)
        if turn.partner != member.partner or turn.state != "open" or rule is None:
            continue
        # Where it is the turn of a group in which nobody has the role, it is all theirs.
        of_all = rule.turn and not any(rule.role in each.roles for each in g.members_of(member.partner))
        if rule.role == "partner" or rule.role in member.roles or of_all:
            yield turn, rule.does


def _duties(g: Gathering, member: Member) -> Iterator[Due]:
    for turn, does in turns_of(g, member):
        yield Due(f"duty:{turn.id}", turn.due_at, does)


def _promised(g: Gathering, member: Member, now: datetime) -> Iterator[Due]:
    for c in g.commitments.values():
        if c.state == "open" and c.due_on and c.text and owns(g, c, member, now):
            yield Due(f"promise:{c.id}", c.due_on, Words(c.text, c.language), c.moved)


def _proposals(g: Gathering, member: Member) -> Iterator[Due]:
    for d in g.decisions.values():
        if d.state in RUNNING and d.closes_at and d.text and whose(g, d, member) in silent(g, d):
            yield Due(f"decision:{d.id}", d.closes_at, Words(d.text, d.language), int(d.extended))


def _goals(g: Gathering) -> Iterator[Due]:
    for goal in agreed(g):
        what = named(goal)
        if goal.due_on and isinstance(what, Authored | Words):
            yield Due(f"goal:{goal.id}", goal.due_on, what)
