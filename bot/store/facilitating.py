"""What can be asked about facilitators' own: mornings, what was said, noted and handed over; who was heard.

Answers with the core's own things; no row leaves. Notes are given to their reader and to nobody else.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, select
from sqlalchemy.dialects.sqlite import Insert, insert

from bot.core.bulletin import Bulletin
from bot.core.handover import Handover
from bot.core.morning import Morning
from bot.core.note import Note
from bot.core.partnership import Gathering, Member
from bot.core.saying import Saying
from bot.core.suggestion import Looking, Suggestion
from bot.store.facilitators import HeardRow
from bot.store.kinds import EVERY, KINDS

_HEARD = HeardRow.__table__  # type: ignore[attr-defined]
_BY_THE_HOUR = timedelta(hours=1)


def _over_what_is_older() -> Insert:
    fresh = insert(_HEARD)
    older = _HEARD.c.at < bindparam("before", type_=_HEARD.c.at.type)
    return fresh.on_conflict_do_update(index_elements=["member"], set_={"at": fresh.excluded.at}, where=older)


# Put together once: everything that is said asks for it.
_HEARS = _over_what_is_older()


class FacilitatingRecord:
    """Facilitators' own things within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def also_due(self, gathered: Sequence[Gathering], now: datetime) -> None:
        """Bring into sight what is due of these by *now*, and for a morning who was heard when."""
        known = {g.partnership.id: g for g in gathered}
        for kind in (Morning, Handover, Bulletin, Looking):
            table = KINDS[kind]
            for thing in self._all(kind, table.c.partnership.in_(known) & (table.c.next_at <= now)):
                known[thing.partnership].with_([thing])
        for g in gathered:
            if g.mornings:
                self.also_heard(g)
            for looking in g.lookings:
                self._also_suggestions(g, looking)

    def also_heard(self, g: Gathering) -> None:
        """Bring into sight when each member was last heard."""
        asked = select(_HEARD.c.member, _HEARD.c.at).where(_HEARD.c.partnership == g.partnership.id)
        g.heard = {row[0]: row[1] for row in self._connection.execute(asked)}

    def hears(self, member: Member, at: datetime) -> None:
        """Note that *member* was heard; what is less than an hour newer is not worth writing."""
        heard = {"member": member.id, "partnership": member.partnership, "at": at}
        self._connection.execute(_HEARS, {**heard, "before": at - _BY_THE_HOUR})

    def also_mornings(self, g: Gathering) -> None:
        g.with_(self._all(Morning, KINDS[Morning].c.partnership == g.partnership.id))

    def also_saying(self, g: Gathering, id_: str) -> Saying | None:
        """Bring into sight what is, or was, to be said; None if this partnership has no such thing."""
        table = KINDS[Saying]
        g.with_(self._all(Saying, (table.c.id == id_) & (table.c.partnership == g.partnership.id)))
        return g.sayings.get(id_)

    def also_nudges(self, g: Gathering, since: datetime) -> None:
        """Bring into sight the kind words that were sent from *since* on."""
        table = KINDS[Saying]
        sent = (table.c.kind == "nudge") & (table.c.state == "said") & (table.c.said_at >= since)
        g.with_(self._all(Saying, (table.c.partnership == g.partnership.id) & sent))

    def also_handovers(self, g: Gathering) -> None:
        """Bring into sight the hand-overs that wait to be asked or answered."""
        table = KINDS[Handover]
        g.with_(self._all(Handover, (table.c.partnership == g.partnership.id) & table.c.next_at.is_not(None)))

    def also_looking(self, g: Gathering, id_: str) -> Looking | None:
        """Bring one review of a protocol into sight, with what was suggested; None where there is none."""
        table = KINDS[Looking]
        g.with_(self._all(Looking, (table.c.id == id_) & (table.c.partnership == g.partnership.id)))
        self._also_suggestions(g, id_)
        return g.lookings.get(id_)

    def _also_suggestions(self, g: Gathering, looking: str) -> None:
        table = KINDS[Suggestion]
        mine = (table.c.looking == looking) & (table.c.partnership == g.partnership.id)
        g.with_(self._all(Suggestion, mine))

    def also_suggestion(self, g: Gathering, id_: str) -> Suggestion | None:
        """Bring one suggestion into sight; None where there is none."""
        table = KINDS[Suggestion]
        g.with_(self._all(Suggestion, (table.c.id == id_) & (table.c.partnership == g.partnership.id)))
        return g.suggestions.get(id_)

    def also_bulletin(self, g: Gathering) -> None:
        """Bring into sight when all read what came."""
        g.with_(self._all(Bulletin, KINDS[Bulletin].c.partnership == g.partnership.id))

    def notes_of(self, reader: Member) -> list[Note]:
        """Return what *reader* may read of notes, and nothing else."""
        table = KINDS[Note]
        mine = (table.c.partnership == reader.partnership) & (table.c.reader == reader.id)
        return sorted(self._all(Note, mine), key=lambda note: note.at)

    def noted_in(self, author: Member, source: str) -> list[Note]:
        """Return what *author* noted in one message, named as by `sourced.source`, with copies of it."""
        table = KINDS[Note]
        theirs = (table.c.partnership == author.partnership) & (table.c.by == author.id)
        named = (table.c.id == source) | table.c.id.startswith(f"{source}~", autoescape=True)
        return self._all(Note, theirs & named)

    def _all(self, kind: type, condition: ColumnElement[bool]) -> list[Any]:
        return [kind(*row) for row in self._connection.execute(EVERY[kind].where(condition))]
