"""What follows when a facilitator has something to say: seen in every language first, then said, or dropped.

It always names who says it. What goes to one person is theirs alone: no translator of others sees it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.core import entitled
from bot.core.alone import told_alone
from bot.core.answer import one_after_another
from bot.core.partnership import Gathering, Partner, Room, quiet_until
from bot.core.saying import Saying
from bot.core.seats import sitting
from bot.core.words import Arg, Beside, Choice, Notice, Ours, Outcome, Refused, Words

if TYPE_CHECKING:
    from bot.core.answering import Said

_NEVER_MIND = Choice("drop", Ours("button-never-mind"))
_SURE = ((Choice("send", Ours("button-send")), _NEVER_MIND),)
_ANYWAY = ((Choice("send-again", Ours("button-send-again")), _NEVER_MIND),)
_A_DAY = timedelta(days=1)


def about(saying: Saying) -> str:
    """Return what a message that shows it is about, as in Notice.about."""
    return f"saying:{saying.id}"


def drafted(g: Gathering, saying: Saying, here: Room, reply_to: str | None) -> Outcome:
    """Show *here*, in each language in which it will be read, what would be said, and ask whether to."""
    tags = dict.fromkeys(tag for id_ in saying.rooms for tag in _reads(g, saying, g.rooms[id_]))
    head = Notice(
        here.id, (Ours("say-preview", {"where": _where(g, saying)}),), reply_to=reply_to, at_once=True
    )
    shown = (Notice(here.id, _parts(g, saying), language=tag, at_once=True, quiet=True) for tag in tags)
    sure = Notice(here.id, (Ours("say-sure"),), about(saying), _SURE, at_once=True)
    before = _nudged_before(g, saying, saying.made_at - _A_DAY)
    asked = _asked_again(g, saying, before, here) if before else sure
    return Outcome(keep=(saying,), tell=(head, *shown, asked))


def _nudged_before(g: Gathering, saying: Saying, since: datetime) -> Saying | None:
    """Return the last kind word that went to the same group or person from *since* on."""
    if saying.kind != "nudge":
        return None
    sent = [s for s in g.sayings.values() if s.kind == "nudge" and s.state == "said" and s.id != saying.id]
    same = [s for s in sent if (s.member, s.rooms) == (saying.member, saying.rooms)]
    return max((s for s in same if s.said_at and s.said_at >= since), key=_sent_at, default=None)


def _sent_at(saying: Saying) -> datetime:
    return saying.said_at or saying.made_at


def _asked_again(g: Gathering, saying: Saying, before: Saying, here: Room) -> Notice:
    """Say who wrote to them already, and ask whether it is to be sent all the same."""
    author = g.members.get(before.by)
    who: Arg = g.name_of(author, author.partner) if author else Ours("somebody")
    line = Ours("nudge-before", {"who": who, "at": _sent_at(before), "where": _where(g, saying)})
    return Notice(here.id, (line,), about(saying), _ANYWAY, at_once=True)


def _reads(g: Gathering, saying: Saying, room: Room) -> tuple[str, ...]:
    member = g.members.get(saying.member)
    return (member.language,) if member else room.reads


def _where(g: Gathering, saying: Saying) -> Arg:
    return _listed([name for _, names in _rooms(g, saying) for name in names])


def _sitting(g: Gathering, room: Room) -> list[Partner]:
    return sitting(g, room) or [g.partners[room.partner]]


def _parts(g: Gathering, saying: Saying) -> tuple[Ours, ...]:
    """Return what is read: who says it, and the words; of a nudge a kind sentence of ours in front."""
    author = g.members[saying.by]
    by = g.name_of(author, author.partner)
    words = Words(saying.text, saying.language, private=bool(saying.member))
    quote = (Ours("say-quote", {"what": words}),) if saying.text else ()
    if saying.kind == "say":
        return (Ours("say-told", {"who": by}), *quote)
    member = g.members.get(saying.member)
    partner = g.partners[member.partner if member else g.rooms[saying.rooms[0]].partner]
    manner = "nudge-gently" if partner.manner == "gentle" else "nudge-kindly"
    whom = member.mention if member else partner.name
    return (Ours(manner, {"who": whom, "by": by}), *quote)


def pressed(g: Gathering, saying: Saying, means: str, said: Said) -> Outcome:
    """Say it or drop it, as its author pressed.

    Raises Refused for others, once it is settled, and to send it for whoever may not say it any more.
    """
    if saying.by != said.member.id:
        raise Refused("say-of-another", who=g.members[saying.by].name)
    if saying.state != "draft" or means not in ("send", "send-again", "drop"):
        raise Refused("button-is-gone")
    if means != "drop":
        may = entitled.facilitators_only if saying.kind == "nudge" else entitled.steering_only
        may(g, said.member, said.at)
    since = _nudged_before(g, saying, saying.made_at)
    if means == "send" and since:
        # It went out between the look at it and the press.
        shown = _in_place(said, saying, Ours("say-sure"))
        return Outcome(tell=(shown, _asked_again(g, saying, since, said.room)))
    if means == "drop":
        dropped = replace(saying, state="dropped")
        return Outcome(keep=(dropped,), tell=(_in_place(said, saying, Ours("say-dropped")),))
    done = replace(saying, state="said", said_at=said.at)
    g.with_([done])
    noted = _in_place(said, saying, *_when(g, saying, said))
    return Outcome(keep=(done,), tell=(noted, *_told(g, done, said.room)))


def _in_place(said: Said, saying: Saying, *lines: Ours) -> Notice:
    return Notice(said.room.id, lines, about(saying), replaces=about(saying), at_once=True)


def _when(g: Gathering, saying: Saying, said: Said) -> list[Ours]:
    """Return where it goes now, where later and when, and where it waits."""
    now, waits = list[str](), list[str]()
    later: dict[tuple[datetime, str], list[str]] = {}
    for room, where in _rooms(g, saying):
        at = said.at if room.id == said.room.id else quiet_until(room, g.partners, said.at)
        if not room.stands or room.state == "read-only":
            waits += where
        elif at > said.at:
            later.setdefault((at, g.partners[room.partner].zone), []).extend(where)
        else:
            now += where
    return [
        *([Ours("say-done", {"where": _listed(now)})] if now else []),
        *(
            Ours("say-later", {"where": _listed(those), "at": Beside(at, zone)})
            for (at, zone), those in sorted(later.items())
        ),
        *([Ours("say-waits", {"where": _listed(waits)})] if waits else []),
    ]


def _rooms(g: Gathering, saying: Saying) -> list[tuple[Room, list[str]]]:
    """Return where it is said, with the names of those who read it there."""
    member = g.members.get(saying.member)
    if member:
        return [(g.private_room(member), [g.name_of(member, member.partner)])]
    rooms = [g.rooms[id_] for id_ in saying.rooms if id_ in g.rooms and g.rooms[id_].stands]
    return [(room, [partner.name for partner in _sitting(g, room)]) for room in rooms]


def _listed(names: list[str]) -> Arg:
    return one_after_another([*dict.fromkeys(names)])


def _told(g: Gathering, saying: Saying, here: Room) -> list[Notice]:
    note = Notice("", _parts(g, saying), about(saying), once=about(saying))
    member = g.members.get(saying.member)
    if member:
        return list(told_alone(g, member, note, about(saying)))
    rooms = [room for room, _ in _rooms(g, saying)]
    return [replace(note, room=room.id, at_once=room.id == here.id) for room in rooms]
