"""What each calls a concern: whoever raised it and whoever reads it count only those that they see.

By one number for all, whoever reads some would know by a gap of another one that is kept from them. What
somebody called one before each had a number of their own, they call it still. The number that all of a
partnership have in common is shown to nobody.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from bot.core.concern import SENT, Called, Concern, is_by, raised_by, token
from bot.core.partnership import Gathering, Member
from bot.core.words import Notice, Ours, Outcome

_OWN = ("concern-own", "concern-own-said")


def called(c: Concern, member: Member) -> int:
    """Return what *member*, who sees *c*, calls it."""
    own = token(c.id, member.id)
    return next((int(number) for whose, number in c.numbers if whose == own), c.number)


def as_called(c: Concern, member: Member) -> Concern:
    """Return *c* with the number by which *member* calls it."""
    return replace(c, number=called(c, member))


def sees(c: Concern, member: Member) -> bool:
    """Tell whether *c* was sent, and *member* raised it or reads it."""
    return c.state in SENT and bool(c.number) and (is_by(c, member) or member.id in c.readers)


def are_new(g: Gathering, outcome: Outcome) -> bool:
    """Tell whether somebody sees one of those kept who did not before: then all there ever were count."""
    return any(_new_to(g, each) for each in outcome.keep if isinstance(each, Concern))


def by_each(g: Gathering, outcome: Outcome) -> Outcome:
    """Return *outcome* with each concern called as whoever hears of it calls it."""
    kept: dict[str, Concern] = {}
    for c in [each for each in outcome.keep if isinstance(each, Concern)]:
        kept[c.id] = _numbered(g, replace(c, numbers=kept[c.id].numbers) if c.id in kept else c, kept)
    keep = tuple(
        replace(each, numbers=kept[each.id].numbers) if isinstance(each, Concern) else each
        for each in outcome.keep
    )
    concerns = {**g.concerns, **kept}
    if not concerns:
        return outcome
    return replace(outcome, keep=keep, tell=tuple(_told(g, concerns, notice) for notice in outcome.tell))


def _viewers(g: Gathering, c: Concern) -> list[Member]:
    by = raised_by(g, c)
    return [*([by] if by else []), *(g.members[id_] for id_ in c.readers if id_ in g.members)]


def _new_to(g: Gathering, c: Concern) -> list[Member]:
    """Return who sees *c* and has no number for it yet; of an old one, which all call the same, nobody."""
    if c.state not in SENT or not c.numbers:
        return []
    known = {whose for whose, _ in c.numbers}
    return [member for member in _viewers(g, c) if token(c.id, member.id) not in known]


def _numbered(g: Gathering, c: Concern, others: dict[str, Concern]) -> Concern:
    there = {**g.concerns, **others}
    for member in _new_to(g, c):
        seen = [called(o, member) for o in there.values() if o.id != c.id and sees(o, member)]
        number = 1 + max(seen, default=0)
        c = replace(c, numbers=(*c.numbers, (token(c.id, member.id), str(number))))
    return c


def _told(g: Gathering, concerns: Mapping[str, Concern], notice: Notice) -> Notice:
    kind, _, rest = notice.about.partition(":")
    about = concerns.get(rest.partition(":")[0])
    room = g.rooms.get(notice.room)
    member = g.members.get((room.member if room else None) or "")
    member = member or (raised_by(g, about) if about and kind in _OWN else None)
    if member is None:
        return notice
    return replace(notice, parts=tuple(_as_called_by(member, concerns, notice.parts)))


def _as_called_by(member: Member, concerns: Mapping[str, Concern], parts: Iterable[Ours]) -> Iterator[Ours]:
    for part in parts:
        of = [(name, each.of) for name, each in part.args.items() if isinstance(each, Called)]
        own = {name: called(concerns[id_], member) for name, id_ in of if id_ in concerns}
        yield replace(part, args={**part.args, **own}) if own else part
