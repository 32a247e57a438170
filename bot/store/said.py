"""What we said last, where, and whether we said it: for whoever has to tell our own words from others'.

Decides nothing, and lets out digests and the platform's ids, never words.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    Table,
    bindparam,
    case,
    func,
    or_,
    select,
    update,
)

from bot.core.addresses import account_of, chat_of
from bot.core.echo import echoes_in
from bot.core.partnership import Room
from bot.core.secret import digest_of
from bot.store.rows import OutboxRow, RoomRow

WAITING, DELIVERED = 0, 1
LATELY = timedelta(days=8)
"""How long words of ours are known again: as long as anything waits for a platform, and a day."""
_LONG, _A_WHILE = 200, 2_000
"""A later part of a long message is looked for where words are as long as this, among so many notices."""
LOOKED_BACK = 20_000
"""How many of the youngest notices are looked through for an account's latest messages."""
_OUTBOX: Table = OutboxRow.__table__  # type: ignore[attr-defined]
_ROOMS: Table = RoomRow.__table__  # type: ignore[attr-defined]


def _within(table: Table, chat: str) -> ColumnElement[bool]:
    """Return what holds for a row at *chat* or at one of its topics."""
    # "0" follows "/".
    topics = (table.c.address >= f"{chat}/") & (table.c.address < f"{chat}0")
    return or_(table.c.address == chat, topics)


def _lately() -> Select[Any]:
    since = bindparam("since", type_=_OUTBOX.c.queued_at.type)
    return select(_OUTBOX.c.id).where(_OUTBOX.c.said != "", _OUTBOX.c.queued_at > since).limit(1)


@cache
def _as_one_of(many: int) -> Select[Any]:
    """Return how what was said lately is found by so *many* digests: put together once, as all ask for it."""
    said = _OUTBOX.c.said
    several = [(said >= bindparam(f"from{n}")) & (said < bindparam(f"to{n}")) for n in range(many)]
    return _lately().where(or_(said.in_(bindparam("digests", expanding=True)), *several))


class SaidLately:
    """What was said last, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def latest(self, address: str, most: int) -> tuple[tuple[str, str], ...]:
        """Return address and platform's id of what was said last, the newest first.

        Up to *most* notices from the chat of *address*, and as many from its whole account.
        """
        account, chat = account_of(address), chat_of(address)
        rooms = list(self._connection.execute(select(_ROOMS.c.id).where(_within(_ROOMS, chat))).scalars())
        newest = self._connection.execute(select(func.max(_OUTBOX.c.id))).scalar() or 0
        said = select(_OUTBOX.c.id, _OUTBOX.c.address, _OUTBOX.c.parts).where(_OUTBOX.c.message.is_not(None))
        here = said.where(_OUTBOX.c.room.in_(rooms))
        anywhere = said.where(
            _OUTBOX.c.id > newest - LOOKED_BACK,
            _OUTBOX.c.address.startswith(f"{account}:", autoescape=True),
        )
        found = {row.id: row for query in (here, anywhere) for row in self._newest(query, most)}
        return tuple(
            (found[number].address, part)
            for number in sorted(found, reverse=True)
            for part in reversed(found[number].parts)
        )

    def where_said(self, chat: str, message: str) -> str | None:
        """Return the address in *chat*, its own or a topic's, at which the platform's *message* is ours."""
        rooms = list(self._connection.execute(select(_ROOMS.c.id).where(_within(_ROOMS, chat))).scalars())
        said = (_OUTBOX.c.room.in_(rooms), _OUTBOX.c.message == message, _within(_OUTBOX, chat))
        query = select(_OUTBOX.c.address).where(*said).order_by(_OUTBOX.c.id.desc()).limit(1)
        return self._connection.execute(query).scalar()

    def in_doubt(self, address: str) -> tuple[str, ...]:
        """Return the other rooms of the account of *address* where something may be that nobody noted."""
        query = select(_OUTBOX.c.address).where(
            _OUTBOX.c.state == WAITING,
            _OUTBOX.c.begun,
            _OUTBOX.c.address != address,
            _OUTBOX.c.address.startswith(f"{account_of(address)}:", autoescape=True),
        )
        return tuple(self._connection.execute(query.distinct()).scalars())

    def is_coming(self, room: str, about: str) -> bool:
        """Tell whether something about this waits to be said in *room*, not to be shown anew there."""
        query = select(_OUTBOX.c.id).where(
            _OUTBOX.c.room == room,
            _OUTBOX.c.about == about,
            _OUTBOX.c.about != "",  # for the partial index
            _OUTBOX.c.state == WAITING,
            ~_OUTBOX.c.notice.contains('"replaces": "'),
        )
        return self._connection.execute(query.limit(1)).first() is not None

    def numbered_anew(self, room: Room, rooms: Collection[str]) -> None:
        """Let ids of messages in *room* mean nothing that is said there once it has gone on elsewhere.

        What was carried of them to *rooms* stays known as carried, and what waits for it replies to none.
        """
        about, notice = _OUTBOX.c.about, _OUTBOX.c.notice
        gone, said = f"~{digest_of(room.address)[:8]}", '"replaces": "'
        carried = (
            _OUTBOX.c.room.in_(rooms),
            about >= f"talk:{room.id}:",
            about < f"talk:{room.id};",
            about != "",  # for the partial index
            ~about.contains("~"),
        )
        anew = {
            "about": about + gone,
            "once": case((_OUTBOX.c.once == about, about + gone), else_=_OUTBOX.c.once),
            "notice": func.replace(notice, said + about + '"', said + about + gone + '"'),
        }
        self._connection.execute(update(_OUTBOX).where(*carried).values(anew))
        waiting = (_OUTBOX.c.room == room.id) & (_OUTBOX.c.state == WAITING)
        # What cannot be read is set aside once its turn has come.
        there = waiting & (func.json_valid(notice) == 1)
        bare = func.json_remove(notice, "$.reply_to", type_=notice.type)
        self._connection.execute(update(_OUTBOX).where(there).values(notice=bare))

    def said_lately(self, words: str, now: datetime) -> bool:
        """Tell whether *words* are what we said ourselves in the last days, maybe with a name in front."""
        digests = sorted(echoes_in(words))
        if not digests:
            return False
        since = {"since": now - LATELY}
        # "!" follows the blank: of a message in several parts, the first.
        several = {f"from{n}": f"{digest} " for n, digest in enumerate(digests)}
        several |= {f"to{n}": f"{digest}!" for n, digest in enumerate(digests)}
        query, asked = _as_one_of(len(digests)), {**since, **several, "digests": digests}
        if self._connection.execute(query, asked).first():
            return True
        if len(words) < _LONG:
            return False
        newest = self._connection.execute(select(func.max(_OUTBOX.c.id))).scalar() or 0
        later = or_(*(_OUTBOX.c.said.contains(f" {digest}") for digest in digests))
        query = _lately().where(_OUTBOX.c.id > newest - _A_WHILE, later)
        return self._connection.execute(query, since).first() is not None

    def _newest(self, query: Select[Any], most: int) -> list[Row[Any]]:
        return [*self._connection.execute(query.order_by(_OUTBOX.c.id.desc()).limit(most))]
