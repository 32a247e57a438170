"""The rhythm of a crisis: which check-ins come while it holds, which rest, and what follows from either.

A protocol says so of each check-in: it comes in quiet times (the usual), in a crisis alone, or always. One
that has none for a crisis goes on as ever. Nothing that was said is lost, and nobody is asked twice: who is
asked as it begins is not asked again by an occasion that follows within two hours.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from bot.core import checkin, fitting
from bot.core.checkin import rests_in
from bot.core.occasion import Ask, first_id, on_rhythm
from bot.core.partnership import Gathering, Member, Room, quiet_until
from bot.core.rhythm_named import rhythm_named
from bot.core.words import Arg, Notice, Ours, Outcome, Refused

if TYPE_CHECKING:
    from bot.core.adoption import Adoption
    from bot.core.protocol import Checkin

ROLES = ("facilitator", "coordinator")
"""Who may say that a crisis begins, or is over."""
SOON = timedelta(hours=2)
"""Within this time of being asked at once nobody is asked the same by the check-in's own rhythm."""


def has_one(adoption: Adoption) -> bool:
    """Tell whether a protocol has check-ins for a crisis."""
    return any(rule.rhythm == "crisis" for rule in adoption.protocol.checkins.values())


def holding(g: Gathering) -> list[Adoption]:
    """Return the protocols in force, or paused, that a crisis changes."""
    return [held for held in g.adoptions.values() if held.state in ("in-force", "paused") and has_one(held)]


def begun(g: Gathering, by: Member, id_: str, now: datetime) -> Outcome:
    """Let the check-ins for a crisis come, the first at once, and others rest if they are to.

    Its first notices tell every group.
    """
    if not holding(g):
        raise Refused("rhythm-none-for-a-crisis")
    if all(held.state == "paused" for held in holding(g)):
        # Everybody would wait for questions that do not come.
        raise Refused("rhythm-all-paused", title=holding(g)[0].protocol.title)
    if g.partnership.crisis_since is not None:
        raise Refused("rhythm-is-so-already")
    outcome = _switched(g, now, now)
    told = _told(g, Ours("rhythm-crisis-begins", _who(g, by)), once=_mark(now))
    for held in [held for held in holding(g) if held.state == "in-force"]:
        for name, rule in held.protocol.checkins.items():
            if rule.rhythm == "crisis":
                asked = _asked_at_once(g, held, name, id_, now)
                # What was only just planned is taken away before it is kept.
                outcome = replace(outcome, keep=tuple(t for t in outcome.keep if t not in asked.lose)) + asked
    return Outcome(tell=told) + outcome


def over(g: Gathering, by: Member, now: datetime) -> Outcome:
    """Let what rested come again from its next occasion on.

    Its first notices tell every group that has read that the crisis began.
    """
    since = g.partnership.crisis_since
    if since is None:
        raise Refused("rhythm-is-so-already")
    outcome = _switched(g, None, now)
    told = _told(g, Ours("rhythm-crisis-ends", _who(g, by)))
    # Where its beginning still waits for the morning neither that is read then nor that it is over.
    read = tuple(replace(each, unless=_mark(since)) for each in told)
    return Outcome(tell=read, moot=(_mark(since),)) + outcome


def _mark(since: datetime) -> str:
    return f"rhythm:crisis:{since.isoformat()}"


def waiting(g: Gathering, here: Room, now: datetime) -> list[Room]:
    """Return the groups, besides whoever is *here*, that hear of a switch once their quiet hours are over.

    Those that slept all through a crisis hear nothing of its end.
    """
    since = g.partnership.crisis_since
    others = [
        room for room in g.group_rooms() if room.id != here.id and quiet_until(room, g.partners, now) > now
    ]
    return [room for room in others if since is None or quiet_until(room, g.partners, since) <= now]


def _who(g: Gathering, by: Member) -> dict[str, Arg]:
    return {"who": g.name_of(by, by.partner)}


def _switched(g: Gathering, since: datetime | None, now: datetime) -> Outcome:
    """Keep the rhythm that holds from *now* on, with what is planned by it."""
    last = {held.id: fitting.begun_last(g, held, now) for held in holding(g)}
    g.partnership = replace(g.partnership, crisis_since=since)
    outcome = Outcome(keep=(g.partnership,))
    for held in holding(g):
        rest = {name for name, rule in held.protocol.checkins.items() if rests_in(g, held, rule)}
        resting = _laid_to_rest(g, held, rest)
        g.take(resting)
        outcome += resting
        if held.state == "in-force":
            outcome += _taken_up(g, held, {*held.protocol.checkins} - rest, last[held.id], now)
    return outcome


def _laid_to_rest(g: Gathering, held: Adoption, names: Collection[str]) -> Outcome:
    """Take away what is planned of check-ins, and ask and nudge nobody any more for what is open of them."""
    outcome = Outcome()
    for occasion in [c for c in g.checkins.values() if first_id(c.adoption) == held.id and c.name in names]:
        if occasion.state == "planned":
            outcome += Outcome(lose=(*checkin.asks_of(g, occasion), occasion))
        elif occasion.state == "open":
            outcome += checkin.hushed(g, occasion)
    return outcome


def _taken_up(
    g: Gathering, held: Adoption, names: Collection[str], last: dict[str, date], now: datetime
) -> Outcome:
    """Plan the next occasion of check-ins that have none, and go on with what is open of them."""
    outcome = Outcome()
    for partner in g.present():
        outcome += fitting.replanned(g, partner, now)
    g.take(outcome)
    for occasion in [c for c in g.checkins.values() if first_id(c.adoption) == held.id and c.name in names]:
        if occasion.state == "open":
            for ask in [a for a in checkin.asks_of(g, occasion) if a.state == "asked"]:
                outcome += checkin.due_again(g, ask, now)
    planned = {c.name for c in g.checkins.values() if c.adoption == held.id and c.state == "planned"}
    for name in [name for name in held.protocol.checkins if name in names and name not in planned]:
        outcome += checkin.planned(g, held, name, after=last.get(name), not_before=now)
    g.take(outcome)
    return outcome


def _asked_at_once(g: Gathering, held: Adoption, name: str, id_: str, now: datetime) -> Outcome:
    """Put the questions of a check-in at once, besides its rhythm; where nobody can be asked, nothing.

    Where a crisis was called off and begins again, what was asked just now goes on and asks whoever slept.
    """
    lately = _asked_lately(g, held, name, now)
    asked_already = {ask.partner for ask in lately}
    besides = [g.checkins[ask.checkin] for ask in lately if not on_rhythm(g.checkins[ask.checkin])]
    try:
        if besides:
            asked = checkin.also_asked(g, besides[-1], now, asked_already)
        else:
            asked = checkin.asked_now(g, held, name, id_, now, asked_already)
    except Refused:
        return Outcome()
    g.take(asked)
    return asked + _not_asked_twice(g, held, name, now)


def _asked_lately(g: Gathering, held: Adoption, name: str, now: datetime) -> list[Ask]:
    """Return what was asked a moment ago and is open still."""
    theirs = [c for c in g.checkins.values() if first_id(c.adoption) == held.id and c.name == name]
    asks = [ask for c in theirs if c.state == "open" for ask in checkin.asks_of(g, c)]
    return [ask for ask in asks if ask.asked_at and now - ask.asked_at < SOON]


def _not_asked_twice(g: Gathering, held: Adoption, name: str, now: datetime) -> Outcome:
    """Let whoever is asked at once pass over an occasion of the check-in's own rhythm that follows soon."""
    theirs = [c for c in g.checkins.values() if c.adoption == held.id and c.name == name]
    besides = [ask for c in theirs if not on_rhythm(c) for ask in checkin.asks_of(g, c)]
    at_once = {(ask.partner, ask.member): ask.asks_at for ask in besides if ask.asks_at >= now}
    outcome = Outcome()
    for occasion in [c for c in theirs if c.state == "planned"]:
        asks = checkin.asks_of(g, occasion)
        soon = [ask for ask in asks if _soon_after(ask, at_once.get((ask.partner, ask.member)))]
        if len(soon) == len(asks):
            outcome += Outcome(lose=(occasion, *asks))
            outcome += checkin.planned(g, held, name, after=occasion.key, not_before=now)
        else:
            outcome += Outcome(keep=tuple(replace(a, state="missed", due_at=None) for a in soon))
    g.take(outcome)
    return outcome


def _soon_after(ask: Ask, at: datetime | None) -> bool:
    return at is not None and ask.state == "planned" and ask.asks_at - at < SOON


# --- told ---------------------------------------------------------------------------------------------------


def _told(g: Gathering, head: Ours, once: str = "") -> tuple[Notice, ...]:
    """Say in every room which rhythm holds from now on, and what comes and rests by it."""
    lines = (head, *shown(g))
    return tuple(Notice(room.id, lines, once=once) for room in g.group_rooms())


def shown(g: Gathering) -> tuple[Ours, ...]:
    """Return a line for each check-in that a crisis changes: how often it comes now, or that it rests."""
    return tuple(line for held in holding(g) for line in _lines(g, held))


def now(g: Gathering, held: Adoption) -> tuple[Ours, ...]:
    """Return what whoever is new to *held* reads of a crisis that holds already; nothing where none does."""
    since = g.partnership.crisis_since
    if since is None or not has_one(held):
        return ()
    return (Ours("rhythm-is-crisis", {"since": since}), *_lines(g, held))


def _lines(g: Gathering, held: Adoption) -> list[Ours]:
    return [_line(g, held, rule) for rule in held.protocol.checkins.values() if rule.rhythm != "always"]


def _line(g: Gathering, held: Adoption, rule: Checkin) -> Ours:
    what: Arg = rule.title or rule.id
    if held.state == "paused":
        return Ours("rhythm-paused", {"what": what})
    if rests_in(g, held, rule):
        return Ours("rhythm-rests", {"what": what})
    return Ours("rhythm-comes", {"what": what, "rhythm": rhythm_named(rule.cadence, g.partnership.zone)})
