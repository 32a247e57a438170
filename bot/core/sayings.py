"""What follows when a facilitator has something to say: seen in every language first, then said, or dropped.

It always names who says it. What goes to one person is theirs alone: no translator of others sees it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from bot.core.alone import told_alone
from bot.core.answer import one_after_another
from bot.core.partnership import Gathering, Partner, Room, quiet_until
from bot.core.saying import Saying
from bot.core.seats import sitting
from bot.core.words import Arg, Beside, Choice, Notice, Ours, Outcome, Refused, Words

if TYPE_CHECKING:
    from bot.core.answering import Said

_SURE = ((Choice("send", Ours("button-send")), Choice("drop", Ours("button-never-mind"))),)


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
    return Outcome(keep=(saying,), tell=(head, *shown, sure))


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
    """Say it or drop it, as its author pressed. Raises Refused for others, and once it is settled."""
    if saying.by != said.member.id:
        raise Refused("say-of-another", who=g.members[saying.by].name)
    if saying.state != "draft" or means not in ("send", "drop"):
        raise Refused("button-is-gone")
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
