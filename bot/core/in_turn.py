"""Questions go to a room one at a time, whatever they belong to: when the next occasion's turn has come.

The first question of an occasion waits while another occasion's stands open in its room that was put less
than an hour ago; of two that are due together the one with less time goes first. It comes as soon as the
other's round is answered, passed or put off, and in any case by its own first nudge and half of its time:
nobody is made silent by waiting. What would come into quiet hours does not wait; nor does what is urgent, or
was asked for at once (checkin.py). Never puts a question itself.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.core.occasion import Ask, CheckIn, asks_of, has_rule, rule_of
from bot.core.partnership import Gathering

ALONE_FOR = timedelta(hours=1)
"""How long a question has its room to itself."""


def its_turn(g: Gathering, ask: Ask, now: datetime) -> datetime:
    """Return when *ask*, due *now*, may put its first question, or *now* where it need not wait."""
    checkin = g.checkins[ask.checkin]
    others = [c for c in g.checkins.values() if c.id != checkin.id and _begins_by(c, now)]
    if not others:
        return now
    put = (_put_at(g, checkin, a, now) for c in others for a in asks_of(g, c) if a.room == ask.room)
    free = max((at + ALONE_FOR for at in put if at), default=now)
    rule = rule_of(g, checkin)
    turn = min(free, ask.asks_at + min((rule.open_for / 2, *rule.nudge)))
    calendar = g.partners[ask.partner].calendar
    return turn if turn > now and calendar.there(turn) == turn else now


def _begins_by(checkin: CheckIn, now: datetime) -> bool:
    return checkin.state == "open" or (checkin.state == "planned" and checkin.opens_at <= now)


def _put_at(g: Gathering, checkin: CheckIn, other: Ask, now: datetime) -> datetime | None:
    """Return when *other* put a question that stands open; *now* if it is due, too, and goes first."""
    if other.state == "planned" and other.due_at and other.due_at <= now:
        before = g.checkins[other.checkin]
        lengths = [rule_of(g, c).open_for for c in (before, checkin) if has_rule(g, c)]
        first = len(lengths) == 2 and (lengths[0], before.id) < (lengths[1], checkin.id)
        return now if first else None
    return other.asked_at if other.state == "asked" and not other.put_off else None


def next_in_turn(g: Gathering, room: str, now: datetime) -> tuple[Ask, ...]:
    """Return what waits for its turn in *room*, due: a round there is complete, or put off."""
    waiting = [a for a in g.asks.values() if a.state == "planned" and a.room == room and a.asks_at <= now]
    return tuple(replace(ask, due_at=now) for ask in waiting if ask.due_at and ask.due_at > now)
