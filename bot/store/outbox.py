"""What waits to be told, one row per notice and room, and what became of it.

Rows are claimed many at a time, each is marked right after its own send: a kill repeats only what was under
way.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import structlog
from sqlalchemy import (
    Table,
    bindparam,
    case,
    false,
    literal,
    or_,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert

from bot.core.partnership import Partner, Room, quiet_until
from bot.core.secret import HOLDS_ONE
from bot.core.words import BY_TOPIC, DELIVERY, NOW_AND_THEN, Notice
from bot.store.columns import listed
from bot.store.deliveries import COLUMNS, Deliveries, Delivery
from bot.store.notices import notice_json
from bot.store.rows import OutboxRow
from bot.store.said import DELIVERED, WAITING

ASIDE, MOOT = 2, 3
NOT_YET = datetime(9999, 1, 1, tzinfo=UTC)
"""When what waits for a lost room may go out: not before somebody brings us back."""
_SOME_DAYS = 3
"""How many days at the least lie between two that are said NOW_AND_THEN, and twice as many at the most."""
_LONG_OVER = datetime(1970, 1, 1, tzinfo=UTC)
"""When the moment of what is let go was over: what may be there already is looked for, and not said."""
_NOTHING = "{}"
log = structlog.get_logger()
_OUTBOX: Table = OutboxRow.__table__  # type: ignore[attr-defined]
# Put together once: every message that goes out, and every reply, asks for these.
_QUEUED = insert(_OUTBOX).on_conflict_do_nothing()
_MAY_BE_THERE = _OUTBOX.c.begun & (_OUTBOX.c.not_before < NOT_YET)
_LET_GO = {
    "notice": case((_OUTBOX.c.begun, _OUTBOX.c.notice), else_=_NOTHING),
    "state": case((_OUTBOX.c.begun, WAITING), else_=MOOT),
    "until": case((_OUTBOX.c.begun, literal(_LONG_OVER, _OUTBOX.c.until.type)), else_=_OUTBOX.c.until),
    "not_before": case(
        (_MAY_BE_THERE, literal(_LONG_OVER, _OUTBOX.c.until.type)), else_=_OUTBOX.c.not_before
    ),
}
"""What becomes of what nobody is to read any more while it waits: what may be there has to be found first."""
_NEXT = select(_OUTBOX.c.not_before).where(_OUTBOX.c.state == WAITING, _OUTBOX.c.not_before < NOT_YET)
_NEXT = _NEXT.where(_OUTBOX.c.not_before > bindparam("now")).order_by(_OUTBOX.c.not_before).limit(1)
_MOOT = (
    update(_OUTBOX)
    .where(
        _OUTBOX.c.state == WAITING,
        # Said for the partial index, else all that waits is looked through.
        _OUTBOX.c.once != "",
        _OUTBOX.c.once.in_(bindparam("marks", expanding=True)),
        _OUTBOX.c.room.in_(bindparam("rooms", expanding=True)),
    )
    .values(_LET_GO)
)
_OVERTAKEN = (
    update(_OUTBOX)
    .where(
        _OUTBOX.c.state == WAITING,
        _OUTBOX.c.about != "",  # for the partial index
        _OUTBOX.c.about.in_(bindparam("topics", expanding=True)),
        _OUTBOX.c.room.in_(bindparam("rooms", expanding=True)),
    )
    .values(_LET_GO)
)
_UNSAID = (
    update(_OUTBOX)
    .where(
        _OUTBOX.c.room == bindparam("in"),
        _OUTBOX.c.about == bindparam("topic"),
        _OUTBOX.c.about != "",  # for the partial index
        _OUTBOX.c.state == WAITING,
    )
    .values(_LET_GO)
)
_SENT = "UPDATE outbox SET state = ?, message = ?, parts = ?, begun = ?, said = ? WHERE id = ?"
_BEGUN = (
    update(_OUTBOX).where(_OUTBOX.c.id == bindparam("number")).values(begun=True, since=bindparam("so_far"))
)
_WITHOUT_SECRETS = case((_OUTBOX.c.about == HOLDS_ONE, _NOTHING), else_=_OUTBOX.c.notice)
"""What is kept of the words once they wait no more."""


class OutboxRecord(Deliveries):
    """The outbox within one transaction."""

    def queue(
        self,
        notices: Iterable[Notice],
        rooms: Mapping[str, Room],
        partners: Mapping[str, Partner],
        now: datetime,
    ) -> None:
        """Queue *notices*, held until quiet hours end unless they answer somebody who is there.

        One that is told *unless* another was dropped is told where that stands or stood. What one of them
        takes back and what still waits to be said is dropped.
        """
        rows = []
        for notice in notices:
            room = rooms.get(notice.room)
            if room is None:
                # The chat may sit in another partnership by now: what else was decided is kept all the same.
                log.error("notice-for-no-room", room=notice.room)
                continue
            if notice.unless and self._dropped(notice.unless, room.id):
                continue
            if notice.once.startswith(NOW_AND_THEN):
                period = now.toordinal() // _SOME_DAYS
                if self._is_there(f"{notice.once}:{period - 1}", room.id):
                    continue
                notice = replace(notice, once=f"{notice.once}:{period}")
            not_before = now if notice.at_once else quiet_until(room, partners, now)
            if room.state in ("awaited", "lost"):
                not_before = NOT_YET
            if notice.withdraw and notice.about:
                self._connection.execute(_UNSAID, {"in": notice.room, "topic": notice.about})
            rows.append(_row(notice, room.address, room.partnership or None, not_before, now))
        self._insert(rows)

    def queue_at(self, notice: Notice, address: str, now: datetime) -> None:
        """Queue a notice for a chat that belongs to no partnership."""
        self._insert([_row(notice, address, None, now, now)])

    def make_moot(self, marks: Collection[str], rooms: Collection[str]) -> None:
        """Drop what still waits under *marks* in *rooms*; of BY_TOPIC the mark is what it is about."""
        self._connection.execute(_MOOT, {"marks": list(marks), "rooms": list(rooms)})
        topics = [mark for mark in marks if mark.startswith(BY_TOPIC)]
        if topics:
            self._connection.execute(_OVERTAKEN, {"topics": topics, "rooms": list(rooms)})

    def _dropped(self, mark: str, room: str) -> bool:
        """Tell whether what had that *mark* was dropped before it was said in *room*."""
        those = (_OUTBOX.c.once == mark, _OUTBOX.c.once != "", _OUTBOX.c.room == room)
        return (
            self._connection.execute(select(_OUTBOX.c.id).where(*those, _OUTBOX.c.state == MOOT)).first()
            is not None
        )

    def _is_there(self, mark: str, room: str) -> bool:
        """Tell whether anything of that *mark* was ever queued for *room*."""
        those = (_OUTBOX.c.once == mark, _OUTBOX.c.once != "", _OUTBOX.c.room == room)
        return self._connection.execute(select(_OUTBOX.c.id).where(*those)).first() is not None

    def ready(
        self,
        now: datetime,
        limit: int,
        accounts: Collection[str],
        *,
        leaving_out: Collection[str] = (),
        rooms: Collection[str] = (),
        chats: Collection[str] = (),
    ) -> list[Delivery]:
        """Return what may go out now through *accounts*, in the order in which it may. Raises Unreadable.

        Args:
            now: The moment.
            limit: How many at most.
            accounts: What the addresses begin with, before the colon.
            leaving_out: Whole addresses that are left out.
            rooms: Rooms that are left out, wherever they are now.
            chats: Chats of which all topics are left out.
        """
        of_these = [_OUTBOX.c.address.startswith(f"{name}:", autoescape=True) for name in accounts]
        query = select(*COLUMNS).where(_OUTBOX.c.state == WAITING, _OUTBOX.c.not_before <= now)
        query = query.where(or_(false(), *of_these))
        if leaving_out:
            query = query.where(_OUTBOX.c.address.not_in(leaving_out))
        if rooms:
            query = query.where(_OUTBOX.c.room.not_in(rooms))
        for chat in chats:
            query = query.where(~_OUTBOX.c.address.startswith(f"{chat}/", autoescape=True))
        query = query.order_by(_OUTBOX.c.not_before, _OUTBOX.c.id).limit(limit)
        return [self._delivery(row) for row in self._connection.execute(query)]

    def next_ready(self, now: datetime) -> datetime | None:
        """Return when the next of those that still have to wait may go out."""
        return self._connection.execute(_NEXT, {"now": now}).scalar()

    def begin(self, so_far: Mapping[int, str]) -> None:
        """Note that these are about to be sent: should nothing more be heard of one, it may be there.

        *so_far* tells of each how far its room's messages have come.
        """
        begun = [{"number": number, "so_far": far} for number, far in so_far.items()]
        self._connection.execute(_BEGUN, begun)

    def sent(
        self, number: int, parts: Sequence[str], *, whole: bool, said: str = "", secret: bool = False
    ) -> None:
        """Note the platform's ids of the parts that went out so far; *whole* with the last one.

        Of what holds a secret and is delivered it is kept that it was said, when and where, and no word.
        """
        state, message = DELIVERED if whole else WAITING, parts[0] if parts else None
        # Said as the driver takes it: every message that goes out is marked so.
        marked = (state, message, listed(parts), False, said, number)
        self._connection.exec_driver_sql(_SENT, marked)
        if secret and whole:
            self._change(number, notice=_NOTHING)

    def stands_in(self, number: int, parts: Sequence[str]) -> None:
        """Note the platform's ids of what shows a delivered one by now: it needed more of them, or fewer."""
        self._change(number, parts=tuple(parts))

    def failed(self, number: int, *, begun: bool) -> None:
        """Note that a send failed and is to be tried again; *begun* where it may have arrived.

        What nobody is to read any more since it was begun is only looked for.
        """
        self._change(number, attempts=_OUTBOX.c.attempts + 1, begun=begun)
        if begun:
            gone = (_OUTBOX.c.id == number) & (_OUTBOX.c.state == MOOT)
            self._connection.execute(
                update(_OUTBOX).where(gone).values(state=WAITING, until=_LONG_OVER, not_before=_LONG_OVER)
            )

    def hold(self, number: int, until: datetime, *, begun: bool) -> None:
        """Let one that is ready wait until a later moment; *begun* where an earlier try may have arrived."""
        self._change(number, not_before=until, begun=begun)

    def set_aside(self, number: int, why: str) -> None:
        """Note that it will never go out, and why."""
        self._change(number, state=ASIDE, why=why, notice=_WITHOUT_SECRETS)

    def drop(self, number: int) -> None:
        """Note that it lost its point before it went out."""
        self._change(number, state=MOOT, notice=_WITHOUT_SECRETS)

    def let_go(self, number: int, now: datetime) -> bool:
        """Let what waits not be said; return whether it may be on its way, or there, all the same."""
        under_way = self._under_way(number, now)
        waits = (_OUTBOX.c.id == number) & (_OUTBOX.c.state == WAITING)
        self._connection.execute(update(_OUTBOX).where(waits).values(_LET_GO))
        return under_way

    def reword(self, number: int, notice: Notice, now: datetime) -> bool:
        """Let what waits be said as *notice*; return whether it may be on its way, or there, as it was.

        What may be there is looked for as it was.
        """
        under_way = self._under_way(number, now)
        waits = (_OUTBOX.c.id == number) & (_OUTBOX.c.state == WAITING) & ~_OUTBOX.c.begun
        self._connection.execute(update(_OUTBOX).where(waits).values(notice=notice_json(notice)))
        return under_way

    def _under_way(self, number: int, now: datetime) -> bool:
        may_be = or_(_OUTBOX.c.begun, _OUTBOX.c.not_before <= now)
        query = select(_OUTBOX.c.id).where(_OUTBOX.c.id == number, _OUTBOX.c.state == WAITING, may_be)
        return self._connection.execute(query).first() is not None

    def as_it_waits(self, delivery: Delivery) -> Delivery | None:
        """Return *delivery* as it waits by now; None where it waits there no more."""
        query = select(*COLUMNS).where(
            _OUTBOX.c.id == delivery.number,
            _OUTBOX.c.state == WAITING,
            _OUTBOX.c.address == delivery.address,
        )
        return self._if_readable(self._connection.execute(query).first())

    def move(self, old: str, new: str) -> None:
        """Let what waits for the chat at *old* go to *new*, in its order."""
        waiting = (_OUTBOX.c.address == old) & (_OUTBOX.c.state == WAITING)
        self._connection.execute(update(_OUTBOX).where(waiting).values(address=new))

    def lost(self, room: str, why: str) -> None:
        """Set aside all that waits for a room that is no longer ours; other rooms may share its address."""
        waiting = (_OUTBOX.c.room == room) & (_OUTBOX.c.state == WAITING)
        aside = {"state": ASIDE, "why": why, "notice": _WITHOUT_SECRETS}
        self._connection.execute(update(_OUTBOX).where(waiting).values(aside))

    def hold_back(self, room: str) -> None:
        """Let all that waits for a lost room go on waiting, until `take_up`."""
        waiting = (_OUTBOX.c.room == room) & (_OUTBOX.c.state == WAITING)
        self._connection.execute(update(_OUTBOX).where(waiting).values(not_before=NOT_YET))

    def take_up(self, room: Room, now: datetime) -> None:
        """Let what was held back for a room go out after all, in its order, to where the room is now."""
        held = (_OUTBOX.c.state == WAITING) & (_OUTBOX.c.not_before == NOT_YET) & (_OUTBOX.c.room == room.id)
        there = {"not_before": now, "address": room.address}
        self._connection.execute(update(_OUTBOX).where(held).values(there))

    def go_to(self, old: str, room: Room, now: datetime) -> None:
        """Let what waits for the room called *old* go to *room*; what is known there already is dropped."""
        waiting = (_OUTBOX.c.room == old) & (_OUTBOX.c.state == WAITING)
        there = {"room": room.id, "address": room.address, "not_before": now}
        moved = update(_OUTBOX).prefix_with("OR IGNORE").where(waiting).values(there)
        self._connection.execute(moved)
        self._connection.execute(update(_OUTBOX).where(waiting).values(state=MOOT))

    def taken_back(self, number: int) -> None:
        """Note that what was delivered is not to be seen any more: only where it stood is kept."""
        self._change(number, state=MOOT, notice=_NOTHING)
        self._superseded(number)

    def reads_now(self, delivery: Delivery, notice: Notice) -> None:
        """Keep of a *delivery* whose words follow a message what it shows by now, and no earlier words."""
        there = replace(notice, replaces="", withdraw=False, reply_to=delivery.notice.reply_to)
        self._change(delivery.number, notice=notice_json(there))
        self._superseded(delivery.number)

    def _superseded(self, number: int) -> None:
        """Blank what showed the delivery of that number anew, earlier on."""
        named = f'"replaces": {json.dumps(f"{DELIVERY}{number}")}'
        shown = (_OUTBOX.c.id > number) & (_OUTBOX.c.state == DELIVERED) & _OUTBOX.c.message.is_(None)
        those = shown & _OUTBOX.c.notice.contains(named, autoescape=True)
        self._connection.execute(update(_OUTBOX).where(those).values(state=MOOT, notice=_NOTHING))

    def waiting_instead(self, delivery: Delivery) -> Notice | None:
        """Return what waits to replace, or to take back, what *delivery* is about to say; the newest."""
        notice = delivery.notice
        waits = select(*COLUMNS).where(
            _OUTBOX.c.room == notice.room, _OUTBOX.c.state == WAITING, _OUTBOX.c.id > delivery.number
        )
        by_topic = waits.where(_OUTBOX.c.about == notice.about, _OUTBOX.c.about != "")
        named = notice.replaces if notice.replaces.startswith(DELIVERY) else f"{DELIVERY}{delivery.number}"
        by_number = waits.where(
            _OUTBOX.c.notice.contains(f'"replaces": {json.dumps(named)}', autoescape=True)
        )
        queries = (by_number,) if named == notice.replaces else (by_topic, by_number)
        for query in queries if notice.said_in or delivery.begun else queries[:1]:
            for row in self._connection.execute(query.order_by(_OUTBOX.c.id.desc())):
                later = self._if_readable(row)
                if later and later.notice.replaces:
                    return later.notice
        return None

    def reached(self, room: str, about: str) -> bool:
        """Tell whether anything was delivered in *room* about something that begins with *about* and ":"."""
        query = select(_OUTBOX.c.id).where(
            _OUTBOX.c.room == room,
            # ";" follows ":".
            _OUTBOX.c.about >= f"{about}:",
            _OUTBOX.c.about < f"{about};",
            _OUTBOX.c.about != "",  # for the partial index
            _OUTBOX.c.message.is_not(None),
        )
        return self._connection.execute(query.limit(1)).first() is not None

    def root(self, room: str, thread: str, address: str) -> str | None:
        """Return the platform's id of the first message in *room* that bears the mark *thread*."""
        query = select(_OUTBOX.c.message).where(
            _OUTBOX.c.room == room,
            _OUTBOX.c.thread == thread,
            _OUTBOX.c.thread != "",  # for the partial index
            _OUTBOX.c.message.is_not(None),
            _OUTBOX.c.address == address,
        )
        return self._connection.execute(query.order_by(_OUTBOX.c.id).limit(1)).scalar()

    def waits(self, room: str, once: str) -> bool | None:
        """Tell whether what bears the mark *once* in *room* waits still; None where nothing bears it."""
        query = select(_OUTBOX.c.state).where(
            _OUTBOX.c.room == room,
            _OUTBOX.c.once == once,
            _OUTBOX.c.once != "",  # for the partial index
        )
        state = self._connection.execute(query).scalar()
        return None if state is None else bool(state == WAITING)

    def last_spoken(self, rooms: Collection[str]) -> str | None:
        """Return in which of *rooms* something was said last."""
        said = _OUTBOX.c.room.in_(rooms) & _OUTBOX.c.message.is_not(None)
        return self._connection.execute(
            select(_OUTBOX.c.room).where(said).order_by(_OUTBOX.c.id.desc()).limit(1)
        ).scalar()

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
        "since": "",
        "said": "",
        "source": notice.said_in[0] if notice.said_in else "",
        "notice": notice_json(notice),
        "queued_at": now,
        "attempts": 0,
        "parts": (),
        "why": "",
    }
