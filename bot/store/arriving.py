"""What an archive brings into a database where others are: all of it new, or nothing of it.

Asks whether anything that it names is known here already, and writes without ever writing over a row.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, Text, bindparam, func, select, type_coerce
from sqlalchemy.exc import IntegrityError, StatementError

from bot.core.partnership import Member, Partnership, Room
from bot.store.beside import BESIDE, BesideRecord
from bot.store.kinds import KINDS
from bot.store.record import Record
from bot.store.rows import OutboxRow


class Unfitting(ValueError):
    """What was to arrive does not go into the tables as they are."""


@dataclass(frozen=True, slots=True)
class Known:
    """What of an archive's texts is known here already.

    Attributes:
        ids: Ids of things and rows, whatever kind.
        chats: Addresses of group rooms.
        people: Addresses of people, and of their direct talks.
    """

    ids: frozenset[str]
    chats: frozenset[str]
    people: frozenset[str]


def known_here(connection: Connection, texts: Collection[str]) -> Known:
    """Return which of *texts* lead to something of a partnership that is here."""
    given = func.json_each(bindparam("texts", json.dumps([*texts]))).table_valued("value")
    among = select(given.c.value)
    found = [
        connection.execute(select(table.c.id).where(table.c.id.in_(among))).scalars() for table in _named()
    ]
    room, member = KINDS[Room], KINDS[Member]
    rooms = connection.execute(select(room.c.address, room.c.member).where(room.c.address.in_(among))).all()
    people = connection.execute(select(member.c.address).where(member.c.address.in_(among))).scalars()
    several = select(member.c.also).where(type_coerce(member.c.also, Text) != "[]")
    also = {address for each in connection.execute(several).scalars() for address in each}
    return Known(
        frozenset(id_ for each in found for id_ in each),
        frozenset(address for address, of in rooms if of is None),
        frozenset(address for address, of in rooms if of is not None) | {*people} | also.intersection(texts),
    )


def _named() -> Iterable[Table]:
    """Return the tables whose rows have ids of their own, and no numbers."""
    every = [*KINDS.values(), *BESIDE.values()]
    return [table for table in every if "id" in table.c and table.name != OutboxRow.__tablename__]


def arrive(
    connection: Connection, partnership: Partnership, things: Iterable[object], rows: Mapping[str, Any]
) -> None:
    """Keep a partnership that is new here, with its *things* and *rows*. Raises Unfitting."""
    try:
        Record(connection).keep([partnership, *things], anew=True)
        BesideRecord(connection).put(partnership.id, rows)
    except (IntegrityError, StatementError, AttributeError, TypeError, ValueError, OverflowError) as wrong:
        raise Unfitting("It does not go into the tables.") from wrong
