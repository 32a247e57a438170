"""Positions: what a partner, or a member, thinks of a proposal, or says of it as it is looked at again.

Plain values; tells nobody whose one is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

NOBODY = "~"
"""What the name of whoever raised something begins with once no trace of them is kept; a number follows."""


@dataclass(frozen=True, slots=True)
class Position:
    """What a partner, or a member, thinks of a proposal.

    *whose* is the id of either, *by* the member who said so; *stance* is one of `decision.STANCES`, or one of
    several options, as "option:2".

    *way* is "" for what all may read, "asked" while words are waited for. "apart" and "unnamed" are an
    objection that somebody raised with the facilitator: it stands beside whatever *whose* position is, and
    goes by "apart-asked" and "unnamed-asked" until its words are there, by "apart-own" and the like where
    nobody reads it who only stands in for a facilitator, and by "unnamed-back" once it was taken back, until
    the facilitator is shown so. "said" is what waits to be confirmed in its partner's own
    room, beside the position, too ("said-asked" likewise); "by-one" is what never was, counted at closing.
    """

    whose: str
    by: str
    stance: str
    at: datetime
    words: str = ""
    language: str = ""
    way: str = ""
    message: str = ""
    """Where its words were said: the room's id and the platform's of the message; "" where it has none."""
    confirmed_by: str = ""
    """Who else of the partner said so, and made it the partner's; "" where nobody had to."""
    before: tuple[str, ...] = ()
    """The row of what stood there, while words are waited for: it stands again if they go elsewhere."""
    readers: tuple[str, ...] = ()
    """Of what is raised: the ids of those who were named to its author as who reads it; none if it is old."""
    left_out: tuple[str, ...] = ()
    """Of what is raised: the ids of those whom its author would not have read it, as it is about them."""

    @property
    def earlier(self) -> Position | None:
        """Return what stood there before, while words of this one are waited for."""
        return position_from(self.before) if self.before else None

    @property
    def raised(self) -> bool:
        """Tell whether it is an objection of which nobody but the facilitator may learn whose it is."""
        return self.way.partition("-")[0] in ("apart", "unnamed")

    @property
    def named(self) -> bool:
        """Tell whether whoever reads it may learn whose it is."""
        return self.way.partition("-")[0] != "unnamed"

    @property
    def asked(self) -> bool:
        """Tell whether its words are waited for."""
        return self.way.endswith("asked")

    @property
    def own(self) -> bool:
        """Tell whether nobody reads it who only stands in for a facilitator that is away."""
        return "own" in self.way.split("-")

    def read_by(self, *, own: bool) -> Position:
        """Return it as a facilitator alone reads it, or whoever stands in for one, too."""
        first, *rest = [part for part in self.way.split("-") if part != "own"]
        return replace(self, way="-".join((first, *(("own",) if own else ()), *rest)))

    @property
    def back(self) -> bool:
        """Tell whether it was raised without a name and taken back: it counts for nothing any more."""
        return self.way.endswith("back")

    @property
    def stands(self) -> bool:
        """Tell whether it is an objection that the facilitator has heard and nobody took back."""
        return self.raised and not self.asked and not self.back

    @property
    def undecided(self) -> bool:
        """Tell whether it is an objection of which it is not sure yet who is to read why."""
        return self.asked and self.stance == "object"

    @property
    def gone(self) -> bool:
        """Tell whether it was raised by somebody of whom no trace is kept."""
        return self.by.startswith(NOBODY)

    @property
    def waits(self) -> bool:
        """Tell whether it waits to be confirmed: nobody outside its partner's own room may learn of it."""
        return self.way.partition("-")[0] == "said"

    @property
    def beside(self) -> bool:
        """Tell whether it stands beside the position of whoever it is of, and is not counted as one."""
        return self.raised or self.waits

    def row(self) -> tuple[str, ...]:
        said = (self.words, self.language, self.at.isoformat())
        later = (self.way, self.message, self.confirmed_by)
        known = (*self.readers, "", *self.left_out) if self.readers or self.left_out else ()
        return (self.whose, self.by, self.stance, *said, *later, *(known if self.raised else self.before))


def position_from(row: tuple[str, ...]) -> Position:
    """Return what `Position.row` was."""
    whose, by, stance, words, language, at, way, *more = row
    moment, message, confirmed_by = datetime.fromisoformat(at), "".join(more[:1]), "".join(more[1:2])
    held = Position(whose, by, stance, moment, words, language, way, message, confirmed_by)
    if not held.raised:
        return replace(held, before=tuple(more[2:]))
    readers, left_out = _parted(more[2:])
    return replace(held, readers=readers, left_out=left_out)


def _parted(ids: list[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the *ids* before the one that is empty, and those behind it."""
    at = ids.index("") if "" in ids else len(ids)
    return tuple(ids[:at]), tuple(ids[at + 1 :])


def every_of(positions: Iterable[Position]) -> list[Position]:
    """Return *positions* one by one, those that stood there before among them."""
    found = [each for p in positions for each in (replace(p, before=()), p.earlier)]
    return [each for each in found if each]


def one_of(rows: tuple[tuple[str, ...], ...], whose: str) -> tuple[tuple[str, ...], ...]:
    """Return *rows* with the latest position of *whose* alone, and what stands beside it: two were one."""
    theirs = [p for p in map(position_from, rows) if p.whose == whose and not p.beside]
    last = max(theirs, key=lambda p: p.at, default=None)
    return tuple(row for row in rows if (p := position_from(row)) == last or p not in theirs)


def wordless(p: Position, by: str | None = None) -> Position:
    """Return *p* without words: of the member *by*, or of anybody."""
    stood = wordless(p.earlier, by).row() if p.earlier else ()
    if by not in (None, p.by):
        return replace(p, before=stood)
    return replace(p, words="", before=stood)


def known_no_more(p: Position, member: str) -> Position:
    """Return *p* without the id of *member* among those who read it, or do not: nobody takes their place."""
    readers = tuple(NOBODY if each == member else each for each in p.readers)
    return replace(p, readers=readers, left_out=tuple(each for each in p.left_out if each != member))


def ownerless(positions: Sequence[Position], by: str | None = None) -> list[Position]:
    """Return *positions* without what leads to whoever raised one: to the member *by*, or to anybody.

    How many they were can still be counted.
    """
    raised = [p.by for p in positions if p.raised]
    known = [each for each in dict.fromkeys(raised) if each.startswith(NOBODY)]
    new = [each for each in dict.fromkeys(raised) if each not in known and by in (None, each)]
    names = {each: f"{NOBODY}{number}" for number, each in enumerate(new, len(known) + 1)}
    return [
        replace(p, by=names[p.by], whose="", message="", readers=(), left_out=())
        if p.raised and p.by in names
        else p
        for p in positions
    ]
