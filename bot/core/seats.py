"""Who sits in a room that several partners share, whom a member speaks for, which languages are read there.

A direct talk is never shared so. Knows what each partner reads; never what anybody said.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from bot.core.answer import one_after_another
from bot.core.partnership import Gathering, Member, Partner, Room
from bot.core.vocabulary import plain
from bot.core.words import Arg, Choice, Notice, Ours, Outcome, Refused, Rows


def language_of(room: Room, partner: Partner) -> str:
    """Return which language *partner* reads in *room*."""
    if not room.also:
        return room.language
    return next((tag for tag in partner.languages if tag in room.reads), partner.languages[0])


def seated(g: Gathering, room: Room, partner: Partner) -> Room:
    """Return *room* with *partner*, which may be new, in one more seat."""
    also = room.also if partner.id in room.partners else (*room.also, partner.id)
    reads = {id_: language_of(room, g.partners[id_]) for id_ in room.partners}
    return arranged(g, replace(room, also=also), {**reads, partner.id: partner.languages[0]})


def without(g: Gathering, room: Room, partner: str) -> Room:
    """Return *room* without *partner*: the next one is in front; with nobody there it is left."""
    reads = {id_: language_of(room, g.partners[id_]) for id_ in room.partners}
    stay = [id_ for id_ in room.partners if id_ != partner]
    if not stay:
        return replace(room, state="left", also=(), languages=())
    welcomed = room.welcomes if room.welcomes in stay else ""
    setup = f"{room.step}@{welcomed}" if welcomed else ""
    return arranged(g, replace(room, partner=stay[0], also=tuple(stay[1:]), setup=setup), reads)


def arranged(g: Gathering, room: Room, reads: Mapping[str, str] | None = None) -> Room:
    """Return *room* with the languages of all who sit there, the one that most members read in front.

    *reads* names by their ids what partners read from now on; the others read what they read so far. Of two
    that equally many read, the one is in front whose partner sits there longer.
    """
    own = {id_: (reads or {}).get(id_) or language_of(room, g.partners[id_]) for id_ in room.partners}
    readers = Counter(_reads(member, own) for member in g.people() if member.partner in own)
    first, *others = sorted(dict.fromkeys(own.values()), key=lambda tag: -readers[tag])
    return replace(room, language=first, languages=tuple(others))


def _reads(member: Member, own: Mapping[str, str]) -> str:
    return member.language if member.language in own.values() else own[member.partner]


def sitting(g: Gathering, room: Room) -> list[Partner]:
    """Return the partners in *room*, whoever sits there longest in front."""
    return [g.partners[id_] for id_ in room.partners if id_ in g.partners and g.partners[id_].left_at is None]


def names(partners: list[Partner]) -> Arg:
    """Return how *partners* are called, as one argument."""
    return one_after_another([partner.name for partner in partners])


def named(g: Gathering, room: Room, said: str) -> Partner | None:
    """Return which partner in *room* is called what was *said*, or has that word in its name alone of all."""
    wanted, here = plain(said), sitting(g, room)
    exact = [partner for partner in here if plain(partner.name) == wanted]
    found = exact or [partner for partner in here if wanted and wanted in plain(partner.name).split()]
    return found[0] if len(found) == 1 else None


def own(g: Gathering, room: Room, member: Member) -> Partner:
    """Return the partner in *room* that *member* speaks for. Raises Refused: theirs sits elsewhere."""
    here = {partner.id: partner for partner in sitting(g, room)}
    if member.partner not in here:
        raise Refused("partner-which", partners=names(list(here.values())))
    return here[member.partner]


def which(g: Gathering, room: Room) -> tuple[Ours, Rows]:
    """Return the question whom somebody in *room* speaks for, and a button for each partner there."""
    here = sitting(g, room)
    choices = tuple((Choice(f"seat:{partner.id}", partner.name),) for partner in here)
    return Ours("partner-which", {"partners": names(here)}), choices


def about(room: Room) -> str:
    """Return what the question whom somebody speaks for is about, as in Notice.about."""
    return f"seats:{room.id}"


def came(g: Gathering, room: Room, member: Member, message: str | None, *, told: bool) -> Outcome:
    """Count *member* in, who is heard in *room* for the first time; *told* says with which partner."""
    g.with_([member])
    outcome = Outcome(keep=(member, *_rearranged(g, member.partner)))
    if not told:
        return outcome
    args: dict[str, Arg] = {
        "who": member.name,
        "partner": g.partners[member.partner].name,
        "partners": names(sitting(g, room)),
    }
    line = Ours("partner-guessed", args)
    return outcome + Outcome(tell=(Notice(room.id, (line,), reply_to=message, at_once=True),))


def moved(g: Gathering, room: Room, member: Member, partner: Partner) -> Outcome:
    """Count *member* with *partner* from now on; what waits for them goes along, what they said stays."""
    reads = language_of(room, partner)
    base = {tag.partition("-")[0] for tag in (*partner.languages, reads)}
    language = member.language if member.language.partition("-")[0] in base else reads
    before, there = member.partner, replace(member, partner=partner.id, language=language)
    talks = [replace(r, partner=partner.id) for r in g.rooms.values() if r.member == member.id]
    asks = [
        replace(ask, partner=partner.id)
        for ask in g.asks.values()
        if ask.member == member.id and ask.state in ("planned", "asked")
    ]
    g.with_([there, *talks, *asks])
    return Outcome(keep=(there, *talks, *asks, *_rearranged(g, before, partner.id)))


def _rearranged(g: Gathering, *partners: str) -> list[Room]:
    """Return the shared rooms of *partners* whose languages are another order by now."""
    shared = [room for room in g.rooms.values() if room.also and {*partners} & {*room.partners}]
    changed = [again for room in shared if (again := arranged(g, room)) != room]
    g.with_(changed)
    return changed
