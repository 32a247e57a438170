"""What waits to be told, one row per notice and room, and what became of it.

Rows are claimed many at a time, each is marked right after its own send: a kill repeats only what was under
way.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Table, Text, bindparam, false, or_, select, type_coerce, update
from sqlalchemy.dialects.sqlite import insert

from bot.core.partnership import Partner, Room
from bot.core.words import Notice
from bot.store.notices import notice_from, notice_json
from bot.store.rows import OutboxRow

WAITING, DELIVERED, ASIDE, MOOT = 0, 1, 2, 3
_OUTBOX: Table = OutboxRow.__table__  # type: ignore[attr-defined]
_COLUMNS = tuple(
    _OUTBOX.c[name]
    for name in (
        "id",
        "partnership",
        "room",
        "address",
        "about",
        "once",
        "until",
        "thread",
        "notice",
        "attempts",
        "message",
        "parts",
        "queued_at",
    )
)


# Put together once: every message that goes out, and every reply, asks for these.
_QUEUED = insert(_OUTBOX).on_conflict_do_nothing()
_TOLD = (
    select(*_COLUMNS)
    .where(_OUTBOX.c.room == bindparam("room"), _OUTBOX.c.message == bindparam("message"))
    .order_by(_OUTBOX.c.id.desc())
    .limit(1)
)
_MOOT = (
    update(_OUTBOX)
    .where(
        _OUTBOX.c.state == WAITING,
        # Said for the partial index, else all that waits is looked through.
        _OUTBOX.c.once != "",
        _OUTBOX.c.once.in_(bindparam("marks", expanding=True)),
        _OUTBOX.c.room.in_(bindparam("rooms", expanding=True)),
    )
    .values(state=MOOT)
)
_SENT = (
    update(_OUTBOX)
    .where(_OUTBOX.c.id == bindparam("number"))
    .values({name: bindparam(name) for name in ("state", "message", "parts")})
)


@dataclass(frozen=True, slots=True)
class Delivery:
    """One notice on its way to one room. *parts* are the platform's ids of what was delivered so far."""

    number: int
    partnership: str | None
    address: str
    notice: Notice
    attempts: int
    message: str | None
    parts: tuple[str, ...]
    queued_at: datetime

    @property
    def key(self) -> str:
        """What the delivery is known by to the platform."""
        return f"b{self.number}"


class OutboxRecord:
    """The outbox within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def queue(
        self,
        notices: Iterable[Notice],
        rooms: Mapping[str, Room],
        partners: Mapping[str, Partner],
        now: datetime,
    ) -> None:
        """Queue *notices*, held until quiet hours end unless they answer somebody who is there."""
        rows = []
        for notice in notices:
            room = rooms[notice.room]
            partner = partners.get(room.partner)
            not_before = now if notice.at_once or partner is None else partner.calendar.humane(now)
            rows.append(_row(notice, room.address, room.partnership or None, not_before, now))
        self._insert(rows)

    def queue_at(self, notice: Notice, address: str, now: datetime) -> None:
        """Queue a notice for a chat that belongs to no partnership."""
        self._insert([_row(notice, address, None, now, now)])

    def make_moot(self, marks: Collection[str], rooms: Collection[str]) -> None:
        """Drop what still waits under *marks* in *rooms*."""
        self._connection.execute(_MOOT, {"marks": list(marks), "rooms": list(rooms)})

    def ready(
        self, now: datetime, limit: int, accounts: Collection[str], *, leaving_out: Collection[str] = ()
    ) -> list[Delivery]:
        """Return what may go out now through *accounts*, in the order in which it may.

        Args:
            now: The moment.
            limit: How many at most.
            accounts: What the addresses begin with, before the colon.
            leaving_out: Whole addresses.
        """
        of_these = [_OUTBOX.c.address.startswith(f"{name}:", autoescape=True) for name in accounts]
        query = select(*_COLUMNS).where(_OUTBOX.c.state == WAITING, _OUTBOX.c.not_before <= now)
        query = query.where(or_(false(), *of_these))
        if leaving_out:
            query = query.where(_OUTBOX.c.address.not_in(leaving_out))
        query = query.order_by(_OUTBOX.c.not_before, _OUTBOX.c.id).limit(limit)
        return [_delivery(row) for row in self._connection.execute(query)]

    def next_ready(self, now: datetime) -> datetime | None:
        """Return when the next of those that still have to wait may go out."""
        query = select(_OUTBOX.c.not_before).where(_OUTBOX.c.state == WAITING, _OUTBOX.c.not_before > now)
        return self._connection.execute(query.order_by(_OUTBOX.c.not_before).limit(1)).scalar()

    def sent(self, number: int, parts: Sequence[str], *, whole: bool) -> None:
        """Note the platform's ids of the parts that went out so far; *whole* with the last one."""
        state, message = DELIVERED if whole else WAITING, parts[0] if parts else None
        marked = {"number": number, "state": state, "message": message, "parts": tuple(parts)}
        self._connection.execute(_SENT, marked)

    def failed(self, number: int) -> None:
        """Note that a send failed and is to be tried again."""
        self._change(number, attempts=_OUTBOX.c.attempts + 1)

    def hold(self, number: int, until: datetime) -> None:
        """Let one that is ready wait until a later moment."""
        self._change(number, not_before=until)

    def set_aside(self, number: int, why: str) -> None:
        """Note that it will never go out, and why."""
        self._change(number, state=ASIDE, why=why)

    def drop(self, number: int) -> None:
        """Note that it lost its point before it went out."""
        self._change(number, state=MOOT)

    def move(self, old: str, new: str) -> None:
        """Let what waits for the chat at *old* go to *new*, in its order."""
        waiting = (_OUTBOX.c.address == old) & (_OUTBOX.c.state == WAITING)
        self._connection.execute(update(_OUTBOX).where(waiting).values(address=new))

    def lost(self, address: str, why: str) -> int:
        """Set aside all that waits for a chat that is no longer ours; return how much there was."""
        waiting = (_OUTBOX.c.address == address) & (_OUTBOX.c.state == WAITING)
        return self._connection.execute(update(_OUTBOX).where(waiting).values(state=ASIDE, why=why)).rowcount

    def told(self, room: str, message: str) -> Delivery | None:
        """Return the delivery that the platform's *message* in *room* was, or was a part of."""
        row = self._connection.execute(_TOLD, {"room": room, "message": message}).first()
        if row is None:
            # A later part of a split message: rare, so that the list is only searched when nothing else fits.
            row = self._connection.execute(
                select(*_COLUMNS).where(
                    _OUTBOX.c.room == room,
                    _OUTBOX.c.message.is_not(None),
                    type_coerce(_OUTBOX.c.parts, Text).contains(f'"{message}"', autoescape=True),
                )
            ).first()
        return _delivery(row) if row else None

    def numbered(self, key: str, room: str) -> Delivery | None:
        """Return the delivery known by *key*, if it went to *room*."""
        number = key.removeprefix("b").partition(".")[0]
        if not number.isascii() or not number.isdecimal() or len(number) > 18:
            return None
        query = select(*_COLUMNS).where(_OUTBOX.c.id == int(number), _OUTBOX.c.room == room)
        row = self._connection.execute(query).first()
        return _delivery(row) if row else None

    def waiting_instead(self, delivery: Delivery) -> Notice | None:
        """Return the newest wording that waits to replace what *delivery* is about to say."""
        query = select(*_COLUMNS).where(
            _OUTBOX.c.room == delivery.notice.room,
            _OUTBOX.c.about == delivery.notice.about,
            _OUTBOX.c.about != "",
            _OUTBOX.c.state == WAITING,
            _OUTBOX.c.id > delivery.number,
        )
        for row in self._connection.execute(query.order_by(_OUTBOX.c.id.desc())):
            later = _delivery(row).notice
            if later.replaces:
                return later
        return None

    def last_about(self, room: str, about: str) -> Delivery | None:
        """Return what was last delivered in *room* about something and can be shown anew."""
        query = select(*_COLUMNS).where(
            _OUTBOX.c.room == room,
            _OUTBOX.c.about == about,
            _OUTBOX.c.about != "",  # said for the partial index, else the room's whole past is looked through
            _OUTBOX.c.state == DELIVERED,
            _OUTBOX.c.message.is_not(None),
        )
        row = self._connection.execute(query.order_by(_OUTBOX.c.id.desc()).limit(1)).first()
        return _delivery(row) if row else None

    def copies_of(self, about: str, rooms: Collection[str]) -> list[Notice]:
        """Return what was said about something in any of *rooms*, or waits there to be, each room once."""
        query = select(*_COLUMNS).where(
            _OUTBOX.c.room.in_(rooms),
            _OUTBOX.c.about == about,
            _OUTBOX.c.about != "",
            _OUTBOX.c.state.in_((WAITING, DELIVERED)),
        )
        found: dict[str, Notice] = {}
        for row in self._connection.execute(query.order_by(_OUTBOX.c.id)):
            found.setdefault(row.room, _delivery(row).notice)
        return list(found.values())

    def waiting_count(self) -> int:
        return len(self._connection.execute(select(_OUTBOX.c.id).where(_OUTBOX.c.state == WAITING)).all())

    def _insert(self, rows: list[dict[str, Any]]) -> None:
        if rows:
            self._connection.execute(_QUEUED, rows)

    def _change(self, number: int, **values: Any) -> None:
        self._connection.execute(update(_OUTBOX).where(_OUTBOX.c.id == number).values(**values))


def _row(
    notice: Notice, address: str, partnership: str | None, not_before: datetime, now: datetime
) -> dict[str, Any]:
    return {
        "partnership": partnership,
        "room": notice.room,
        "address": address,
        "state": WAITING,
        "not_before": not_before,
        "until": notice.until,
        "once": notice.once,
        "about": notice.about,
        "thread": notice.thread,
        "begun": False,
        "said": "",
        "notice": notice_json(notice),
        "queued_at": now,
        "attempts": 0,
        "parts": (),
        "why": "",
    }


def _delivery(row: Row[Any]) -> Delivery:
    number, partnership, room, address, about, once, until, thread, text, *rest = tuple(row)
    attempts, message, parts, queued_at = rest
    notice = notice_from(room, about, once, until, thread, text)
    return Delivery(number, partnership, address, notice, attempts, message, parts, queued_at)
