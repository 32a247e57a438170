"""What was decided is looked at again on the day that was named for it: each group is asked.

Does it still hold, and what has changed? It goes as a check-in does: who has not spoken is asked again in its
own room, halfway and on the last day, words follow their author, a silence is told to a facilitator alone,
and all read what it came to. Where a group confirms its positions, what one of it says waits in its own room
as one does. From there whoever likes proposes what is to hold instead. Only what goes ahead is looked at
again; a day can be named anew. Decides nothing by itself.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.core import confiding, own_room
from bot.core import decision_shown as shown
from bot.core.alone import told_alone
from bot.core.decision import Decision, as_counted, replaced, unsaid
from bot.core.partnership import Gathering, Member, Room
from bot.core.position import Position
from bot.core.presence import told_of
from bot.core.question import ALONE
from bot.core.roles import addressed
from bot.core.words import Arg, Choice, Notice, Ours, Outcome, Refused, Rows, Words, some_words

if TYPE_CHECKING:
    from bot.core.answering import Said

LASTS = timedelta(days=7)
"""How long all are asked."""
LONGEST = 1_000
ANSWERS: Rows = tuple((Choice(f"still:{each}", label),) for each, label in shown.REVIEWED.items())


def due(g: Gathering, d: Decision, now: datetime) -> Outcome:
    """Ask all whether what was decided still holds, ask again, or tell what was said of it."""
    if replaced(g, d):
        return ended_early(g, d)
    if d.review_until is None:
        return _asked(g, d, now)
    return _told_all(g, d) + _silence_told(g, d, now) if d.review_until <= now else _asked_again(g, d, now)


def _asked(g: Gathering, d: Decision, now: datetime) -> Outcome:
    until = now + LASTS
    begun = replace(d, reviews=(), review_until=until)
    begun = replace(begun, next_at=_reminders(begun)[0])
    g.with_([begun])
    day = (d.ended_at or d.made_at).astimezone(ZoneInfo(g.partnership.zone)).date()
    line = Ours("decision-review-due", {"number": d.number, "day": day})
    mark = f"decision:review:{d.id}:{d.review_on}"
    parts = (line, *shown.words(d))
    told = (Notice(r.id, parts, shown.about(d), ANSWERS, once=mark, until=until) for r in g.group_rooms())
    return Outcome(keep=(begun,), tell=tuple(told))


def ended_early(g: Gathering, d: Decision) -> Outcome:
    """Ask nobody about *d* any more: another decision took its place."""
    over, about = replace(d, next_at=None, review_until=None), shown.about(d)
    rooms = g.group_rooms() if d.review_until else []
    gone = (Notice(r.id, shown.words(d), about, replaces=about) for r in rooms)
    return Outcome(keep=(over,), tell=(*own_room.settled(g, as_asked(over)), *gone), moot=_marks(d))


def _marks(d: Decision) -> tuple[str, ...]:
    return f"decision:review:{d.id}:{d.review_on}", *(_again(d, at) for at in _reminders(d))


def _reminders(d: Decision) -> list[datetime]:
    """Return when those who have said nothing are asked again: halfway, and on the last day."""
    return [d.review_until - LASTS / 2, d.review_until - timedelta(days=1)] if d.review_until else []


def as_asked(d: Decision) -> Decision:
    """Return *d* with what is said of it now in place of its positions, as a partner's own room is asked."""
    return replace(d, positions=d.reviews, closes_at=d.review_until)


def silent(g: Gathering, d: Decision) -> list[str]:
    """Return the partners that are asked about *d*, and of which nobody has spoken."""
    heard = {p.whose for p in d.reviewed}
    return [id_ for id_ in _partners(g) if id_ not in heard] if d.review_until else []


def _asked_again(g: Gathering, d: Decision, now: datetime) -> Outcome:
    """Ask again, each in its own room, who has said nothing and is not away; the buttons come along.

    Where one of it has spoken, the others are asked whether that is what the group says.
    """
    mark = _again(d, max((at for at in _reminders(d) if at <= now), default=now))
    waiting = [id_ for id_ in silent(g, d) if not g.partners[id_].calendar.away(now)]
    rooms = {room.id: room for id_ in waiting if (room := g.room_of(id_))}
    line = Ours("review-nudge", {"number": d.number, "closes": d.review_until or now})
    about, parts, told = shown.about(d), shown.words(d), []
    again = Notice("", (line, *parts), about, ANSWERS, once=mark, until=d.review_until)
    for room in rooms.values():
        told += [Notice(room.id, parts, about, replaces=about), replace(again, room=room.id)]
    for partner in [p.whose for p in d.reviewed if p.waits and p.whose in _partners(g)]:
        told += own_room.asked_again(g, as_asked(d), partner, now, mark)
    later = next((at for at in _reminders(d) if at > now), d.review_until)
    return Outcome(keep=(replace(d, next_at=later),), tell=tuple(told))


def _again(d: Decision, at: datetime) -> str:
    return f"decision:review-again:{d.id}:{d.review_on}:{at.isoformat()}"


def _silence_told(g: Gathering, d: Decision, now: datetime) -> Outcome:
    """Tell a facilitator, alone, of each partner that said nothing and was not away."""
    told: list[Notice] = []
    for id_ in silent(g, d):
        args: dict[str, Arg] = {"who": g.partners[id_].name, "number": d.number}
        mark = f"review-silent:{d.id}:{d.review_on}:{id_}"
        if not g.partners[id_].calendar.away(now):
            for member in told_of(g, "facilitator", id_, (), now):
                line = Ours("review-silent", {**args, "as": addressed(g, member, "facilitator", now)})
                quiet = Notice("", (line, *shown.words(d)), once=mark)
                told += told_alone(g, member, quiet, f"review-silent:{d.id}")
    return Outcome(tell=tuple(told))


def said(g: Gathering, d: Decision, stance: str, said: Said) -> Outcome:
    """Take what one says of *d* for their group; ask what has changed where something has. Raises Refused.

    Where their group confirms its positions it waits for another of it, as a position does.
    """
    mine, view = said.member.partner, as_asked(d)
    if d.review_until is None or stance not in shown.REVIEWED or mine not in _partners(g):
        raise Refused("button-is-gone")
    waiting, standing = view.said_in(mine), view.of(mine)
    if waiting and waiting.stance == stance:
        confirms = own_room.may_confirm(g, view, waiting, said)
        return _confirmed(g, d, waiting, said) if confirms else _kept(g, d, d, said)
    waits = bool(own_room.who_confirms(g, view, said.member.id, mine, said.at))
    if waits and standing and standing.stance == stance:
        return _kept(g, d, replace(d, reviews=unsaid(view, mine).positions), said)
    position = Position(mine, said.member.id, stance, said.at, language=said.member.language)
    if not waits and standing and standing.stance == stance:
        position = replace(standing, at=said.at)
    asked = stance != "holds" and not position.words
    way = "said-asked" if waits and asked else "said" if waits else "asked" if asked else ""
    lines, about = (Ours("review-why"), Ours("looking-alone")), shown.why_about(d, position)
    why = Notice(said.room.id, lines, about, ((ALONE,),), at_once=True)
    return _kept(g, d, _with(d, replace(position, way=way)), said, *((why,) if asked else ()))


def alone(g: Gathering, d: Decision, said: Said) -> Outcome:
    """Ask whoever pressed alone, for what only a facilitator reads of how *d* goes. Raises Refused."""
    if d.review_until is None:
        raise Refused("button-is-gone")
    return confiding.asked_at_a_tap(g, said, f"alone:{d.id}:{d.review_on}", *shown.words(d))


def ours(g: Gathering, d: Decision, partner: str, said: Said) -> Outcome:
    """Take a yes to what one of *partner* says of *d*. Raises Refused where that is for another to say."""
    if said.member.partner != partner:
        raise Refused("position-of-another")
    waiting = as_asked(d).said_in(partner)
    if d.review_until is None or waiting is None:
        raise Refused("button-is-gone")
    if not own_room.may_confirm(g, as_asked(d), waiting, said):
        raise Refused("ours-by-another")
    return _confirmed(g, d, waiting, said)


def _confirmed(g: Gathering, d: Decision, waiting: Position, said: Said) -> Outcome:
    """Let what waited be what the group says, and all read the words beside it."""
    by = said.member.id if said.member.id != waiting.by else ""
    held = replace(waiting, way="asked" if waiting.asked else "", confirmed_by=by)
    told = _told_others(g, d, held, said) if held.words else ()
    return _kept(g, d, _with(d, held), said, *told)


def _kept(g: Gathering, before: Decision, d: Decision, said: Said, *more: Notice) -> Outcome:
    """Keep *d*, show it where whoever spoke sits, and tell what all said once all have."""
    g.with_([d])
    mine = said.member.partner
    rooms = {room.id: room for room in (g.room_of(mine), said.room) if room}
    here = tuple(_own(g, d, mine, room) for room in rooms.values())
    asked = own_room.asked_anew(g, as_asked(before), as_asked(d), mine, said.at)
    aside = own_room.said_apart(g, as_asked(d), mine)
    return Outcome(keep=(d,), tell=(*here, *more, *asked), aside=aside) + _if_all(g, d)


def asked_of(d: Decision, member: Member) -> Position | None:
    """Return what *member* said of *d* and is asked to say more about."""
    asked = [p for p in d.reviewed if p.by == member.id and p.asked] if d.review_until else []
    return asked[0] if asked else None


def worded(g: Gathering, d: Decision, position: Position, said: Said) -> Outcome:
    """Keep what has changed, in a member's words, and let all read it."""
    text = some_words(said.text, LONGEST)
    way = "said" if position.waits else ""
    heard = replace(position, words=text, language=said.member.language, way=way, at=said.at)
    heard = replace(heard, message=shown.said_at(said))
    held = _with(d, heard)
    if heard.waits:
        # Its own room is asked about it, words and all; the others read it once it is confirmed.
        return _kept(g, d, held, said)
    g.with_([held])
    thanks = Notice(said.room.id, (Ours("position-noted"),), reply_to=said.message, at_once=True)
    return Outcome(keep=(held,), tell=(thanks, *_told_others(g, d, heard, said))) + _if_all(g, held)


def _told_others(g: Gathering, d: Decision, heard: Position, said: Said) -> tuple[Notice, ...]:
    """Let all other rooms read the words beside what a group says of *d*."""
    line, about, own = _told(g, d, heard), _said_about(d, heard), g.room_of(heard.whose)
    here = {said.room.id, heard.message.partition(":")[0]}
    others = [r for r in g.group_rooms() if r.id not in here and not (heard.confirmed_by and r == own)]
    return tuple(Notice(r.id, (line,), about, once=f"review:{said.id}") for r in others)


def _told(g: Gathering, d: Decision, heard: Position) -> Ours:
    known: dict[str, Arg] = {"number": d.number, "who": shown.name(g, heard), "stance": shown.stance(heard)}
    return Ours("review-told", {**known, "said": Words(heard.words, heard.language)})


def _said_about(d: Decision, position: Position) -> str:
    """Return what a message with words on *d* is about, as it is looked at again on this day."""
    return shown.said_about(d, f"{d.review_on}:{position.by}")


def reworded(g: Gathering, d: Decision, position: Position, text: str, said: Said) -> Outcome:
    """Let what was said of *d* be *text* from now on, wherever it was told; "" takes the words back."""
    if len(text) > LONGEST:
        return Outcome()
    heard = replace(position, words=text, message=position.message if text else "")
    held = replace(d, reviews=tuple((heard if p == position else p).row() for p in d.reviewed))
    g.with_([held])
    if position.waits:
        anew = own_room.asked_anew(g, as_asked(d), as_asked(held), position.whose, said.at)
        return Outcome(keep=(held,), tell=tuple(anew))
    about, gone = _said_about(d, position), Ours("words-taken-back", {"who": shown.name(g, position)})
    line = _told(g, held, heard) if text else gone
    others = [room for room in g.group_rooms() if room.id != position.message.partition(":")[0]]
    told = [Notice(r.id, (line,), about, replaces=about, withdraw=not text, at_once=True) for r in others]
    if d.review_until is None:
        told += [replace(n, replaces=n.about, once="", at_once=True) for n in _digest(g, held)]
    return Outcome(keep=(held,), tell=tuple(told))


def _with(d: Decision, position: Position) -> Decision:
    """Return *d* with *position* in place of what its partner said.

    What waits stands beside what was confirmed.
    """
    kept = (p.row() for p in d.reviewed if p.whose != position.whose or (position.waits and not p.waits))
    return replace(d, reviews=(*kept, position.row()))


def _own(g: Gathering, d: Decision, partner: str, room: Room) -> Notice:
    """Show in place what a group says of *d*; it can be changed until all are heard."""
    # Where several sit, what one group has not confirmed is for its own to read.
    here = [p for p in d.reviewed if p.whose == partner and not (p.waits and room.also)]
    lines = (*shown.words(d), *(shown.position_line(g, p) for p in here))
    about = shown.about(d)
    return Notice(room.id, lines, about, ANSWERS, replaces=about, at_once=True)


def _partners(g: Gathering) -> list[str]:
    return [partner.id for partner in g.present()]


def _if_all(g: Gathering, d: Decision) -> Outcome:
    """Tell what all said, once all have; before that nothing follows."""
    here = _partners(g)
    asked = any(p.asked or p.waits for p in d.reviewed if p.whose in here)
    heard = {p.whose for p in d.reviewed}
    return _told_all(g, d) if heard.issuperset(here) and not asked else Outcome()


def _told_all(g: Gathering, d: Decision) -> Outcome:
    """Tell what each group said of *d*, and how many have not spoken.

    What nobody has confirmed counts as its decision had it, or was never said.
    """
    asked, d = own_room.settled(g, as_asked(d)), replace(d, reviews=as_counted(as_asked(d)).positions)
    over = replace(d, review_until=None, next_at=None)
    rooms = g.group_rooms()
    gone = [Notice(r.id, shown.words(d), shown.about(d), replaces=shown.about(d)) for r in rooms]
    return Outcome(keep=(over,), tell=(*asked, *gone, *_digest(g, d)), moot=_marks(d))


def _digest(g: Gathering, d: Decision) -> list[Notice]:
    """Return what was said of *d* for each room; where something has changed, it can be proposed anew."""
    here = _partners(g)
    heard = [p for p in d.reviewed if p.whose in here]
    count: dict[str, Arg] = {each: sum(p.stance == each for p in heard) for each in shown.REVIEWED}
    head = Ours("review-digest", {**count, "number": d.number, "silent": len(here) - len(heard)})
    parts = (head, *shown.words(d), *(shown.position_line(g, p) for p in heard))
    mark, about = f"decision:reviewed:{d.id}:{d.review_on}", f"decision-reviewed:{d.id}"
    choices = shown.CHANGE if any(p.stance != "holds" for p in heard) else ()
    return [Notice(room.id, parts, about, choices, once=mark) for room in g.group_rooms()]


def change_asked(g: Gathering, d: Decision, said: Said) -> Outcome:
    """Ask whoever likes for what is to hold instead; what holds, and what was said of it, stands below."""
    changed = [p for p in d.reviewed if p.stance != "holds" and p.whose in _partners(g)]
    if not shown.may_be_changed(g, d):
        raise Refused("button-is-gone")
    waits = replace(d, awaits="amended", awaits_of=said.member.id, awaits_since=said.at)
    parts = (
        Ours("review-change-how", {"number": d.number}),
        *shown.words(d),
        *(shown.position_line(g, p) for p in changed),
    )
    return Outcome(keep=(waits,), tell=(Notice(said.room.id, parts, f"decision-amend:{d.id}", at_once=True),))
