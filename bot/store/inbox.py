"""What was heard and is not handled yet: stored as it came, a batch and the platform's cursor in one commit.

Never shows anybody's words: what is set aside is known by its number and its event's id alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Table, bindparam, select, update
from sqlalchemy.dialects.sqlite import insert

from bot.store.rows import AccountRow, InboxRow

WAITING, HANDLED, ASIDE = 0, 1, 2
_INBOX: Table = InboxRow.__table__  # type: ignore[attr-defined]
_ACCOUNT: Table = AccountRow.__table__  # type: ignore[attr-defined]
# Put together once: every batch and everything in it asks for these.
_COLUMNS = (_INBOX.c.id, _INBOX.c.account, _INBOX.c.event, _INBOX.c.body)
_WAITING = select(*_COLUMNS).where(_INBOX.c.state == WAITING).order_by(_INBOX.c.id).limit(bindparam("most"))
_ENDED = update(_INBOX).where(_INBOX.c.id == bindparam("number"))
_ENDED = _ENDED.values(state=bindparam("became"), why=bindparam("because"), body="")


@dataclass(frozen=True, slots=True)
class Waiting:
    """One event that waits to be handled, by its number in the inbox."""

    number: int
    account: str
    event: str
    body: str


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
        return [Waiting(*row) for row in self._connection.execute(_WAITING, {"most": limit})]

    def handled(self, number: int) -> None:
        """Take an event out; its id stays, so that hearing it again is harmless."""
        self._end(number, HANDLED, "")

    def set_aside(self, number: int, why: str) -> None:
        """Keep an event that could not be handled out of the way of the others, its words gone."""
        self._end(number, ASIDE, why)

    def _end(self, number: int, state: int, why: str) -> None:
        self._connection.execute(_ENDED, {"number": number, "became": state, "because": why})


def whole(text: str) -> str:
    """Return *text* with "?" for half a surrogate pair, which JSON can hold and no database can."""
    return text.encode("utf-8", "replace").decode("utf-8")
