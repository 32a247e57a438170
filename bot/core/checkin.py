"""Check-ins: one occasion of a protocol's questions, and what may follow what.

An occasion is one for all partners; an ask is its part for one partner (or one member), in one room, at that
partner's own hour. All close together. Whom it asks is settled when it is planned and looked at again when it
is asked: somebody may be away by then, or new.

While a partner has days off (its own, that it gave us: public holidays are the protocol's to heed) it is left
in peace. What is due about its ask waits until it is back, and days off do not count in the time that it has
to answer. Silence is told only of one that is back before all closes; others never wait for it, and where it
is not back by then the digest says that it is away.

Nothing here reads a clock or words a sentence.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from bot.core.alone import told_alone
from bot.core.asked_ahead import ahead
from bot.core.cadence import Occasion, due_from, occasions
from bot.core.calendar import Calendar
from bot.core.in_turn import its_turn
from bot.core.leaving_chats import is_out_of_reach
from bot.core.occasion import (
    Answer,
    Ask,
    CheckIn,
    about,
    answers_to,
    asks_of,
    on_rhythm,
    questions_of,
    rule_of,
    thread_of,
    title_of,
    topics,
    window_ends,
)
from bot.core.partnership import Gathering, Member, Partner, Room
from bot.core.presence import is_away, standing_in, told_of
from bot.core.question import choices_in, question_notice, question_parts
from bot.core.words import Arg, Beside, Notice, Ours, Outcome, Refused, notice

if TYPE_CHECKING:
    from bot.core.adoption import Adoption
    from bot.core.protocol import Checkin, Duty

__all__ = ["Answer", "Ask", "CheckIn", "ask_due", "asked_now", "asks_of", "planned", "title_of"]

SHORT = timedelta(hours=6)
"""A check-in open for less than this asks nobody before the others."""
STALE = timedelta(days=7)
"""How long after its end a silence is worth a call, where we were away: another question was due by then."""
AFTER_CLOSING = timedelta(seconds=1)
LOST_PATIENCE = timedelta(hours=1)
"""How often we look whether a room that we lost is back, while its question can still be put."""


# --- planning -----------------------------------------------------------------------------------------------


def planned(
    g: Gathering, adoption: Adoption, name: str, *, after: date | None, not_before: datetime
) -> Outcome:
    """Plan the first occasion of check-in *name* later than *after* whose answers can still be given.

    *not_before* is now for the first occasion after coming into force: nobody is asked for what lies in the
    past. It is planned even while there is nobody to ask: somebody may have the role by then.
    """
    rule = adoption.protocol.checkins.get(name)
    if rule is None or rests_in(g, adoption, rule):
        return Outcome()
    coming = {p.id: next_occasion(adoption, rule, g, p, after, not_before) for p in g.present()}
    found = {id_: occasion for id_, occasion in coming.items() if occasion}
    if not found:
        return Outcome()
    key = min(occasion.key for occasion in found.values())
    checkin_id = f"{adoption.id}.{name}.{key:%Y%m%d}"
    those = {id_: occasion for id_, occasion in found.items() if occasion.key == key}
    asks = [
        ask for id_, o in those.items() for ask in asks_for(g, rule, g.partners[id_], checkin_id, o, o.at)
    ]
    moments = [ask.asks_at for ask in asks] or [occasion.at for occasion in those.values()]
    bare = CheckIn(
        checkin_id, adoption.partnership, adoption.id, name, key, "planned", min(moments), min(moments), None
    )
    asks = ahead(g, bare, asks)
    return Outcome(keep=(spanning(bare, asks, rule), *asks))


def asked_now(
    g: Gathering,
    adoption: Adoption,
    name: str,
    id_: str,
    now: datetime,
    leaving_out: Collection[str] = (),
) -> Outcome:
    """Put the questions of check-in *name* to all partners but some at once, besides its own rhythm.

    Where it is quiet now they come as soon as it is not, and can be answered as long.
    """
    checkin_id, key = f"{adoption.id}.{name}.{id_}", now.date()
    bare = CheckIn(checkin_id, adoption.partnership, adoption.id, name, key, "open", now, now, None)
    return also_asked(g, bare, now, leaving_out)


def also_asked(g: Gathering, checkin: CheckIn, now: datetime, leaving_out: Collection[str]) -> Outcome:
    """Put the questions of what is open to further partners, to all but some, as soon as it is not quiet."""
    adoption, rule = g.adoptions[checkin.adoption], rule_of(g, checkin)
    asks = [
        ask
        for p in g.present()
        if p.id not in leaving_out and not adoption.waits_for(p)
        for at in [p.calendar.humane(now)]
        for ask in asks_for(g, rule, p, checkin.id, Occasion(checkin.key, at), at)
    ]
    if not asks:
        raise Refused("nobody-to-ask")
    opened = spanning(checkin, [*asks_of(g, checkin), *asks], rule)
    g.with_([opened, *asks])
    outcome = Outcome(keep=(opened, *(ask for ask in asks if ask.asks_at > now)))
    for ask in [ask for ask in asks if ask.asks_at <= now]:
        outcome += ask_due(g, ask, now)
    return outcome


def next_planned(g: Gathering, checkin: CheckIn, now: datetime) -> Outcome:
    """Plan the occasion after *checkin*; one whose window is over already is passed over."""
    adoption = g.adoptions[checkin.adoption]
    rule = adoption.protocol.checkins.get(checkin.name)
    if rule is None or adoption.state != "in-force" or not on_rhythm(checkin):
        return Outcome()
    following = planned(g, adoption, checkin.name, after=checkin.key, not_before=now - rule.open_for)
    # Planned before this one was, where a newcomer's days come in between.
    again = any(isinstance(each, CheckIn) and each.id in g.checkins for each in following.keep)
    return Outcome() if again else following


def begun_with_nobody(g: Gathering, checkin: CheckIn, now: datetime) -> Outcome:
    """Look again whom an occasion asks that had nobody to ask; let it drop if that is so still."""
    asks = _newly_asked(g, checkin, now)
    if asks:
        return Outcome(keep=(spanning(checkin, asks, rule_of(g, checkin)), *asks))
    dropped = replace(checkin, state="dropped", due_at=None)
    return Outcome(keep=(dropped,)) + next_planned(g, checkin, now)


def rests_in(g: Gathering, adoption: Adoption, rule: Checkin) -> bool:
    """Tell whether a check-in rests in the rhythm that holds: the usual one, or that of a crisis.

    In a crisis nothing rests of a protocol that has no check-in for one.
    """
    if rule.rhythm == "crisis":
        return g.partnership.crisis_since is None
    changes = any(each.rhythm == "crisis" for each in adoption.protocol.checkins.values())
    return rule.rhythm == "normal" and changes and g.partnership.crisis_since is not None


def at_rest(g: Gathering, checkin: CheckIn) -> bool:
    """Tell whether nobody is asked or nudged for *checkin* now: its protocol is paused, or it rests."""
    adoption = g.adoptions[checkin.adoption]
    rule = adoption.protocol.checkins.get(checkin.name)
    rests = rule is not None and on_rhythm(checkin) and rests_in(g, adoption, rule)
    return adoption.state == "paused" or rests


def hushed(g: Gathering, checkin: CheckIn) -> Outcome:
    """Ask and nudge nobody any more for what is open, what waits included; what was said still closes."""
    asks, quiet_until = asks_of(g, checkin), checkin.closes_at + AFTER_CLOSING
    return Outcome(
        keep=tuple(replace(ask, due_at=quiet_until) for ask in asks if ask.state == "asked"),
        lose=tuple(ask for ask in asks if ask.state == "planned"),
        moot=tuple(topic for ask in asks for topic in topics(g, ask)),
    )


def next_occasion(
    adoption: Adoption,
    rule: Checkin,
    g: Gathering,
    partner: Partner,
    after: date | None,
    not_before: datetime,
) -> Occasion | None:
    coming = coming_occasions(g, adoption, rule, partner, after, not_before)
    return next((occasion for occasion in coming if occasion.at >= not_before), None)


def coming_occasions(
    g: Gathering,
    adoption: Adoption,
    rule: Checkin | Duty,
    partner: Partner,
    after: date | None,
    now: datetime,
) -> Iterator[Occasion]:
    """Yield the occasions of a rule for *partner* whose key is later than *after*; from *now* without one."""
    if rule.cadence is None or adoption.waits_for(partner):
        return iter(())
    counting: dict[str, Any] = {
        "counted_from": adoption.counted_from(partner, rule.cadence, g.partnership.zone),
        "partnership_zone": g.partnership.zone,
        "holidays": rule.holidays,
    }
    if after is None:
        return due_from(rule.cadence, partner.calendar, moment=now, **counting)
    return occasions(rule.cadence, partner.calendar, since=after + timedelta(days=1), **counting)


def _asked_of(
    g: Gathering, rule: Checkin, partner: Partner, at: datetime
) -> list[tuple[Member | None, Room]]:
    """Return whom of *partner* the check-in asks at that moment, and where: None is all of the partner."""
    if rule.asks == "partner" and rule.each == "partner":
        room = g.room_of(partner.id)
        return [(None, room)] if room else []
    there = (standing_in(g, member, at) for member in _meant(g, rule, partner))
    asked = {member.id: member for member in there if member}
    return [(member, place) for member in asked.values() if (place := g.room_for(member))]


def _meant(g: Gathering, rule: Checkin, partner: Partner) -> list[Member]:
    """Return the members of *partner* whom the check-in means, be they away."""
    members = g.people() if rule.asks == "partner" else g.holders(rule.asks)
    return [member for member in members if member.partner == partner.id]


def means_anybody(g: Gathering, rule: Checkin, partner: Partner) -> bool:
    """Tell whether somebody of *partner* has the role that the check-in asks, or it asks all partners."""
    return rule.asks == "partner" or bool(_meant(g, rule, partner))


def asks_anybody(g: Gathering, rule: Checkin, partner: Partner, at: datetime) -> bool:
    """Tell whether the check-in asks somebody of *partner* at that moment, as far as is known by now.

    Of a partner of whom no member is known yet, one may speak by then.
    """
    if rule.asks == "partner" and (rule.each == "partner" or not g.members_of(partner.id)):
        return True
    return any(standing_in(g, member, at) for member in _meant(g, rule, partner))


def asks_for(
    g: Gathering, rule: Checkin, partner: Partner, checkin: str, occasion: Occasion, at: datetime
) -> list[Ask]:
    return [
        Ask(
            f"{checkin}.{member.id if member else partner.id}",
            g.partnership.id,
            checkin,
            partner.id,
            room.id,
            occasion.at,
            due_at=occasion.at,
            member=member.id if member else None,
        )
        for member, room in _asked_of(g, rule, partner, at)
    ]


def spanning(checkin: CheckIn, asks: list[Ask], rule: Checkin) -> CheckIn:
    """Let the occasion last from its first ask to its last one's end; with none it is due as it opens."""
    if not asks:
        closes = checkin.opens_at + rule.open_for
        return replace(checkin, closes_at=closes, due_at=checkin.opens_at)
    moments = [ask.asks_at for ask in asks]
    closes = max(moments) + rule.open_for
    return replace(checkin, opens_at=min(moments), closes_at=closes, due_at=closes)


# --- asking and nudging -------------------------------------------------------------------------------------


def ask_due(g: Gathering, ask: Ask, now: datetime) -> Outcome:
    """Do what is due about *ask*: put the questions, nudge, or say that nobody answered."""
    checkin = g.checkins[ask.checkin]
    opening = _opened(g, checkin, now) if checkin.state == "planned" else Outcome()
    g.take(opening)
    checkin = g.checkins[ask.checkin]
    if ask.state in ("answered", "passed"):
        # They answered ahead: the occasion begins without a question to them.
        return opening + Outcome(keep=(replace(ask, asked_at=ask.asked_at or now, due_at=None),))
    if ask.state == "planned":
        return opening + _asked(g, checkin, ask, now)
    return opening + _followed_up(g, checkin, ask, now)


def _opened(g: Gathering, checkin: CheckIn, now: datetime) -> Outcome:
    """Open the occasion, plan the next one, and take in partners that could not be asked at planning."""
    new = _newly_asked(g, checkin, now)
    whole = spanning(checkin, [*asks_of(g, checkin), *new], rule_of(g, checkin)) if new else checkin
    return Outcome(keep=(replace(whole, state="open"), *new)) + next_planned(g, checkin, now)


def _newly_asked(g: Gathering, checkin: CheckIn, now: datetime) -> list[Ask]:
    adoption, rule = g.adoptions[checkin.adoption], rule_of(g, checkin)
    known = {ask.partner for ask in asks_of(g, checkin)}
    found: list[Ask] = []
    for partner in [p for p in g.present() if p.id not in known]:
        since = checkin.key - timedelta(days=1)
        occasion = next_occasion(adoption, rule, g, partner, since, now - rule.open_for)
        if occasion and occasion.key == checkin.key:
            found += asks_for(g, rule, partner, checkin.id, occasion, now)
    return found


def _asked(g: Gathering, checkin: CheckIn, ask: Ask, now: datetime) -> Outcome:
    rule, partner = rule_of(g, checkin), g.partners[ask.partner]
    ends, there, away = window_ends(g, ask), partner.calendar.there(now), partner.calendar.away(now)
    if g.adoptions[checkin.adoption].state == "paused" or now >= ends or (there >= ends and not away):
        return _away(ask) if away else _missed(ask)
    if there > now:
        # Quiet by now, or away: asked then, so that nobody counts as asked who has heard nothing.
        return Outcome(keep=(replace(ask, due_at=min(there, ends)),))
    occasion = Occasion(checkin.key, ask.asks_at)
    wanted = {a.id: a for a in asks_for(g, rule, partner, checkin.id, occasion, now)}
    # Whoever stands in, or came meanwhile, is asked beside those who were thought of.
    known = {(a.partner, a.member) for a in asks_of(g, checkin)}
    others = tuple(a for a in wanted.values() if (a.partner, a.member) not in known)
    if ask.id not in wanted:
        lost = g.room_of(ask.partner) is None
        waits = replace(ask, due_at=min(now + LOST_PATIENCE, ends))
        return (Outcome(keep=(waits,)) if lost else _missed(ask)) + Outcome(keep=others)
    begun = replace(ask, state="asked", asked_at=now, room=wanted[ask.id].room)
    turn = its_turn(g, begun, now) if rule.open_for >= SHORT and on_rhythm(checkin) else now
    if turn > now:
        return Outcome(keep=(replace(ask, due_at=turn), *others))
    begun = past_answers_given(g, begun)
    if begun.state != "asked":
        return Outcome(keep=(begun, *others))
    return Outcome(keep=others, tell=(question_notice(g, begun),)) + due_again(g, begun, now)


def _missed(ask: Ask) -> Outcome:
    return Outcome(keep=(replace(ask, state="missed", due_at=None),))


def _away(ask: Ask) -> Outcome:
    return Outcome(keep=(replace(ask, state="away", asked_at=None, due_at=None),))


def past_answers_given(g: Gathering, ask: Ask) -> Ask:
    """Move past the questions that were answered before the occasion began."""
    questions = questions_of(g, g.checkins[ask.checkin])
    given = {answer.question for answer in answers_to(g, ask)}
    position = next((n for n, question in enumerate(questions) if question.id not in given), None)
    if position is None:
        return replace(ask, position=len(questions), state="answered", due_at=None)
    return replace(ask, position=position)


def _followed_up(g: Gathering, checkin: CheckIn, ask: Ask, now: datetime) -> Outcome:
    """Ask again, or say that nobody answered, once a question was put."""
    if now >= window_ends(g, ask):
        return _silent(g, checkin, ask, now)
    if at_rest(g, checkin) or ask.position >= len(questions_of(g, checkin)):
        return Outcome(keep=(replace(ask, due_at=window_ends(g, ask)),))
    if g.partners[ask.partner].calendar.away(now):
        return due_again(g, ask, now)
    member = g.members.get(ask.member or "")
    if member and is_away(g, member, now):
        return _handed_over(g, checkin, ask, member, now)
    if member and is_out_of_reach(g, member):
        return due_again(g, replace(ask, nudged=ask.nudged + 1), now)
    if ask.put_off:
        again = replace(ask, put_off=False)
        return due_again(g, again, now) + Outcome(tell=(_plain(g, checkin, ask), question_notice(g, again)))
    nudged = replace(ask, nudged=ask.nudged + 1)
    nudge = _nudge(g, checkin, nudged)
    told = told_alone(g, member, nudge, checkin.id) if member else (nudge,)
    return due_again(g, nudged, now) + Outcome(tell=(_plain(g, checkin, ask), *told))


def _plain(g: Gathering, checkin: CheckIn, ask: Ask) -> Notice:
    """Let the buttons go of what put the question last: they come with what puts it again."""
    last = question_notice(g, ask) if ask.put_off or not ask.nudged else _nudge(g, checkin, ask)
    return replace(last, choices=(), once="", replaces=last.about)


def _handed_over(g: Gathering, checkin: CheckIn, ask: Ask, member: Member, now: datetime) -> Outcome:
    """Put the question to whoever stands in; without anybody it is let go."""
    deputy = standing_in(g, member, now)
    room = g.room_for(deputy) if deputy else None
    if deputy is None or room is None or any(a.member == deputy.id for a in asks_of(g, checkin)):
        if answers_to(g, ask):
            return Outcome(keep=(replace(ask, state="answered", due_at=None),))
        return _missed(ask)
    handed = replace(ask, member=deputy.id, room=room.id, put_off=False)
    return due_again(g, handed, now) + Outcome(tell=(question_notice(g, handed),))


def due_again(g: Gathering, ask: Ask, now: datetime) -> Outcome:
    """Write down when something is next due about *ask*: a nudge, or the end of its window."""
    rule, ends = rule_of(g, g.checkins[ask.checkin]), window_ends(g, ask)
    calendar = g.partners[ask.partner].calendar
    asked_at = ask.asked_at or ask.asks_at
    while ask.nudged < len(rule.nudge):
        moment = nudged_at(calendar, asked_at, rule.nudge[ask.nudged])
        if moment >= ends:
            # Not counted as said: should days off be taken back, it comes in time after all.
            break
        if now < moment:
            return Outcome(keep=(replace(ask, due_at=moment),))
        ask = replace(ask, nudged=ask.nudged + 1)
    return Outcome(keep=(replace(ask, due_at=ends),))


def nudged_at(calendar: Calendar, asked_at: datetime, after: timedelta) -> datetime:
    """Return when a partner asked at *asked_at* is nudged, its days off left out."""
    return calendar.there(calendar.without_days_off(asked_at, after))


def _nudge(g: Gathering, checkin: CheckIn, ask: Ask) -> Notice:
    questions = questions_of(g, checkin)
    question = questions[ask.position]
    args: dict[str, Arg] = {
        "title": title_of(g, checkin),
        "count": len(questions) - ask.position,
        "closes": window_ends(g, ask),
    }
    return Notice(
        ask.room,
        (Ours("checkin-nudge", args), *question_parts(g, ask, question)),
        about=about(ask, question),
        choices=choices_in(g, ask.room, question),
        until=window_ends(g, ask),
        once=f"nudge:{ask.id}:{ask.nudged}",
        thread=thread_of(checkin.id),
        to=ask.member or "",
    )


def _silent(g: Gathering, checkin: CheckIn, ask: Ask, now: datetime) -> Outcome:
    """Tell whoever the protocol names, and nobody else, that no answer came; if urgent, at any hour."""
    if answers_to(g, ask):
        return Outcome(keep=(replace(ask, state="answered", due_at=None),))
    if g.partners[ask.partner].calendar.away(now):
        return _away(ask)
    rule = rule_of(g, checkin)
    member = g.members.get(ask.member or "")
    if (member and is_away(g, member, now)) or ask.id in g.unheard:
        return _missed(replace(ask, asked_at=None))
    args: dict[str, Arg] = {
        "who": g.name_of(member, ask.partner),
        "title": title_of(g, checkin),
        "asked": Beside(ask.asked_at or ask.asks_at, g.partners[ask.partner].zone),
    }
    quiet = replace(ask, state="silent", due_at=None)
    if now - window_ends(g, ask) > STALE:
        return Outcome(keep=(quiet,))
    # Whoever opens their talk only weeks later calls nobody about what has long been over.
    over = window_ends(g, ask) + STALE
    once = f"silent:{ask.id}"
    told = [
        replace(each, at_once=rule.silence.urgent)
        for who in _told_of_silence(g, ask, rule, now)
        for each in told_alone(
            g, who, notice("", _silence_of(who, ask), args, once=once, until=over), f"silent:{checkin.id}"
        )
    ]
    return Outcome(keep=(quiet,), tell=tuple(told))


def _silence_of(who: Member, ask: Ask) -> str:
    """Return what *who* is told of silence: nobody is asked to call their own group."""
    own = ask.member is None and who.partner == ask.partner
    return "checkin-silent-own" if own else "checkin-silent"


def _told_of_silence(g: Gathering, ask: Ask, rule: Checkin, now: datetime) -> list[Member]:
    """Return who is told of silence, alone: the coordinators where nobody else can be.

    Where all who could be sit in the silent group itself and have opened no direct talk, it waits for them:
    the group hears that something does, and not what. Else nobody would ever hear of it.
    """
    roles, doing = (rule.silence_tell, "coordinator"), (ask.member or "",)
    told = (told_of(g, role, ask.partner, doing, now) for role in roles)
    waits = ([member for member in g.holders(role) if member.id not in doing] for role in roles)
    return next((found for found in (*told, *waits) if found), [])
