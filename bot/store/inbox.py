"""What was heard and is not handled yet: stored as it came, a batch and the platform's cursor in one commit.

What a fault of ours stopped waits on where that is asked for, and comes once more after the next start.

Never shows anybody's words: what is set aside is known by its number and its event's id alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, Table, bindparam, select, update
from sqlalchemy.dialects.sqlite import insert

from bot.store.rows import AccountRow, InboxRow

WAITING, HANDLED, ASIDE = 0, 1, 2
_KEPT, _AGAIN = "kept", "again"
"""Why something waits that was tried before: until the next start, or since then."""
_INBOX: Table = InboxRow.__table__  # type: ignore[attr-defined]
_ACCOUNT: Table = AccountRow.__table__  # type: ignore[attr-defined]
# Put together once: every batch and everything in it asks for these.
_COLUMNS = (_INBOX.c.id, _INBOX.c.account, _INBOX.c.event, _INBOX.c.body, _INBOX.c.why)
_WAITS = _INBOX.c.state == WAITING
_WAITING = select(*_COLUMNS).where(_WAITS, _INBOX.c.why != _KEPT).order_by(_INBOX.c.id)
_WAITING = _WAITING.limit(bindparam("most"))
_ENDED = update(_INBOX).where(_INBOX.c.id == bindparam("number"))
_ENDED = _ENDED.values(state=bindparam("became"), why=bindparam("because"), body="")


@dataclass(frozen=True, slots=True)
class Waiting:
    """One event that waits to be handled, by its number in the inbox."""

    number: int
    account: str
    event: str
    body: str
    again: bool = False
    """It was tried before the last start, and failed."""


class InboxRecord:
    """The inbox within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def cursor(self, account: str) -> str | None:
        return self._connection.execute(select(_ACCOUNT.c.cursor).where(_ACCOUNT.c.id == account)).scalar()

    def put(self, account: str, events: Sequence[tuple[str, str]], cursor: str) -> None:
        """Keep *events* (id and body) and *cursor*; an event known already is passed over."""
        rows = [
            {"account": account, "event": whole(event), "body": whole(body), "state": WAITING, "why": ""}
            for event, body in events
        ]
        if rows:
            self._connection.execute(insert(_INBOX).on_conflict_do_nothing(), rows)
        there = insert(_ACCOUNT).values(id=account, cursor=cursor)
        self._connection.execute(there.on_conflict_do_update(index_elements=["id"], set_={"cursor": cursor}))

    def waiting(self, limit: int) -> list[Waiting]:
        rows = self._connection.execute(_WAITING, {"most": limit})
        return [Waiting(*row[:4], again=row.why == _AGAIN) for row in rows]

    def handled(self, number: int) -> None:
        """Take an event out; its id stays, so that hearing it again is harmless."""
        self._end(number, HANDLED, "")

    def set_aside(self, number: int, why: str) -> None:
        """Keep an event that could not be handled out of the way of the others, its words gone."""
        self._end(number, ASIDE, why)

    def keep(self, number: int) -> None:
        """Let an event that could not be handled wait, as it came, for the next start."""
        self._connection.execute(update(_INBOX).where(_INBOX.c.id == number).values(why=_KEPT))

    def let_go(self, number: int) -> None:
        """Set an event aside, its words gone, if it is kept for the next start."""
        self._set_aside_all(_KEPT, _INBOX.c.id == number)

    def nothing_kept(self) -> None:
        """Set all aside that is kept or comes once more: whose words it holds is not known here."""
        self._set_aside_all(_KEPT)
        self._set_aside_all(_AGAIN)

    def once_more(self) -> None:
        """Let what was kept before this start wait to be handled; what such a start ended at is set aside."""
        self._set_aside_all(_AGAIN)
        kept = update(_INBOX).where(_WAITS, _INBOX.c.why == _KEPT)
        self._connection.execute(kept.values(why=_AGAIN))

    def _set_aside_all(self, why: str, *which: ColumnElement[bool]) -> None:
        found = update(_INBOX).where(_WAITS, _INBOX.c.why == why, *which)
        self._connection.execute(found.values(state=ASIDE, why="not taken up again", body=""))

    def _end(self, number: int, state: int, why: str) -> None:
        self._connection.execute(_ENDED, {"number": number, "became": state, "because": why})


def whole(text: str) -> str:
    """Return *text* with "?" for half a surrogate pair, which JSON can hold and no database can."""
    return text.encode("utf-8", "replace").decode("utf-8")
