"""What is planned, fitted to a partner that is new, moved, or counts days or hours otherwise by now.

Nothing that was asked is asked again, and nothing that is open is lost: it comes at another hour, or day.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from bot.core import commitment, duty, rotating
from bot.core.cadence import FAR_ENOUGH, Occasion
from bot.core.checkin import (
    asks_for,
    at_rest,
    coming_occasions,
    due_again,
    next_occasion,
    nudged_at,
    planned,
    rests_in,
    spanning,
)
from bot.core.occasion import Ask, CheckIn, asks_of, first_id, on_rhythm, rule_of, window_ends
from bot.core.partnership import Gathering, Partner
from bot.core.words import Outcome

if TYPE_CHECKING:
    from bot.core.adoption import Adoption
    from bot.core.protocol import Checkin, Duty


def counted_otherwise(g: Gathering, partner: Partner, now: datetime) -> Outcome:
    """Keep *partner*, who counts days or hours otherwise from *now* on, and fit to it what is planned."""
    turns = rotating.lines(g, now)
    g.with_([partner])
    outcome = Outcome(keep=(partner,)) + replanned(g, partner, now)
    for held in _in_force(g):
        outcome += duty.replanned(g, held, now)
    outcome += Outcome(keep=commitment.replanned(g, now))
    g.take(outcome)
    outcome += rotating.looked_at_again(g, turns, now)
    g.take(outcome)
    return outcome + sooner_planned(g, [partner], now)


def _in_force(g: Gathering) -> list[Adoption]:
    return [held for held in g.adoptions.values() if held.state == "in-force"]


def replanned(g: Gathering, partner: Partner, not_before: datetime) -> Outcome:
    """Fit what is planned, and not asked yet, to a *partner* who is new, moved, or counts days otherwise."""
    outcome = Outcome()
    for checkin in [c for c in g.checkins.values() if c.state in ("planned", "open") and on_rhythm(c)]:
        adoption = g.adoptions[checkin.adoption]
        rule = adoption.protocol.checkins.get(checkin.name)
        if rule and rests_in(g, adoption, rule):
            continue  # Whoever was not asked yet is not asked any more.
        old = [a for a in asks_of(g, checkin) if a.partner == partner.id]
        if rule is None or any(a.state != "planned" or a.asks_at <= not_before for a in old):
            outcome += _waited_for_anew(g, old, not_before)
            continue
        its = _its_own(g, adoption, rule, partner, checkin, not_before, thought_of=bool(old))
        new = asks_for(g, rule, partner, checkin.id, its, its.at) if its else []
        lost = tuple(ask for ask in old if ask.id not in {ask.id for ask in new})
        others = [a for a in asks_of(g, checkin) if a.partner != partner.id]
        if others or its:
            g.without(lost)
            fitted = rotating.in_order(g, checkin, [*others, *new])
            g.with_(lost)
            moved = [ask for ask in fitted if ask not in others]
            outcome += Outcome(keep=(spanning(checkin, fitted, rule), *moved), lose=lost)
        else:
            outcome += Outcome(lose=(checkin, *lost))
            before = checkin.key - timedelta(days=1)
            outcome += planned(g, adoption, checkin.name, after=before, not_before=not_before)
    return outcome


def _its_own(
    g: Gathering,
    adoption: Adoption,
    rule: Checkin,
    partner: Partner,
    checkin: CheckIn,
    now: datetime,
    *,
    thought_of: bool,
) -> Occasion | None:
    """Return when *partner* comes to *checkin*, if it does.

    Whoever was *thought_of*, and whose hour has gone by as the partner counts by now, comes to it at once.
    """
    since = now - rule.open_for if thought_of else now
    occasion = next_occasion(adoption, rule, g, partner, checkin.key - timedelta(days=1), since)
    if occasion is None or occasion.key != checkin.key:
        return None
    return replace(occasion, at=max(occasion.at, now))


def _waited_for_anew(g: Gathering, asks: list[Ask], now: datetime) -> Outcome:
    """Look anew at when something is due about *asks* whose hour has come: days off came or went."""
    outcome = Outcome()
    for ask in [a for a in asks if a.due_at and not at_rest(g, g.checkins[a.checkin])]:
        if ask.state == "planned" and ask.asks_at <= now:
            outcome += Outcome(keep=(replace(ask, due_at=now),))
        elif ask.state == "asked" and not ask.put_off and now < window_ends(g, ask):
            held = _nudge_was_held(g, ask, now)
            outcome += Outcome(keep=(replace(ask, due_at=now),)) if held else due_again(g, ask, now)
    return outcome


def _nudge_was_held(g: Gathering, ask: Ask, now: datetime) -> bool:
    """Tell whether a nudge waits that quiet hours alone have held, which are other hours by now."""
    rule, calendar = rule_of(g, g.checkins[ask.checkin]), g.partners[ask.partner].calendar
    if ask.nudged == len(rule.nudge) or ask.due_at is None or ask.due_at <= now:
        return False
    moment = nudged_at(calendar, ask.asked_at or ask.asks_at, rule.nudge[ask.nudged])
    return now - timedelta(days=1) < moment <= now


def sequences_begun(g: Gathering, partner: Partner, now: datetime) -> Outcome:
    """Plan for a *partner* who is new what counts from its own first day, where nothing planned leads there.

    Its days come apart from everybody else's: the others may be through with theirs, or come to them later.
    Where an earlier one is planned, whatever follows it is planned as that opens.
    """
    outcome = Outcome()
    for adoption in _in_force(g):
        for name, rule in adoption.protocol.checkins.items():
            first = next_occasion(adoption, rule, g, partner, None, now) if rule.cadence.after_start else None
            if first and not _leads_to(g, adoption, name, first.key):
                outcome += planned(g, adoption, name, after=None, not_before=now)
    return outcome


def sooner_planned(g: Gathering, partners: Collection[Partner], now: datetime) -> Outcome:
    """Plan what *partners*, who count days otherwise by now, come to sooner than all that is planned."""
    outcome = Outcome()
    for held in _in_force(g):
        after = begun_last(g, held, now)
        for partner in partners:
            sooner = _sooner(g, held, partner, after, now)
            g.take(sooner)
            outcome += sooner
    return outcome


def _sooner(
    g: Gathering, adoption: Adoption, partner: Partner, after: Mapping[str, date], now: datetime
) -> Outcome:
    outcome = Outcome()
    for name, rule in adoption.protocol.checkins.items():
        first = next_occasion(adoption, rule, g, partner, after.get(name), now)
        if first and not _leads_to(g, adoption, name, first.key):
            outcome += planned(g, adoption, name, after=after.get(name), not_before=now)
    return outcome


def _leads_to(g: Gathering, adoption: Adoption, name: str, key: date) -> bool:
    """Tell whether an occasion of check-in *name* is that of *key*, or is planned before it."""
    those = [c for c in g.checkins.values() if (c.adoption, c.name) == (adoption.id, name) and on_rhythm(c)]
    return any(c.key == key or (c.state == "planned" and c.key < key) for c in those)


def begun_last(g: Gathering, adoption: Adoption, now: datetime) -> dict[str, date]:
    """Return the key of the last occasion of each check-in that has begun anywhere by *now*.

    One that somebody has come to has begun, whatever their clock or calendar says by now.
    """
    since = max(now - FAR_ENOUGH, adoption.in_force_at or adoption.proposed_at)
    found: dict[str, date] = {}
    for name, rule in adoption.protocol.checkins.items():
        for partner in g.present():
            for occasion in coming_occasions(g, adoption, rule, partner, None, since):
                if occasion.at > now:
                    break
                found[name] = max(occasion.key, found.get(name, occasion.key))
    for held in g.checkins.values():
        if first_id(held.adoption) == adoption.id and held.state != "planned" and on_rhythm(held):
            found[held.name] = max(held.key, found.get(held.name, held.key))
    return found


def asked_last(g: Gathering, adoption: Adoption, partner: Partner) -> dict[str, date]:
    """Return the key of the last occasion in sight of each check-in that *partner* itself has come to."""
    found: dict[str, date] = {}
    for ask in [ask for ask in g.asks.values() if ask.partner == partner.id and ask.state != "planned"]:
        held = g.checkins[ask.checkin]
        if first_id(held.adoption) == adoption.id and on_rhythm(held):
            found[held.name] = max(held.key, found.get(held.name, held.key))
    return found


def next_moments(
    g: Gathering, adoption: Adoption, partner: Partner, after: Mapping[str, date], now: datetime
) -> dict[str, datetime]:
    """Return when *partner* comes to each check-in and duty next, by name.

    *after* names, by check-in, the key of an occasion after which that is.
    """
    checkins = {n: rule for n, rule in adoption.protocol.checkins.items() if not rests_in(g, adoption, rule)}
    rules: dict[str, Checkin | Duty] = {**checkins, **adoption.protocol.duties}
    coming = {
        name: coming_occasions(g, adoption, rule, partner, after.get(name), now)
        for name, rule in rules.items()
    }
    found = {name: next((o.at for o in each if o.at >= now), None) for name, each in coming.items()}
    return {name: moment for name, moment in found.items() if moment}
