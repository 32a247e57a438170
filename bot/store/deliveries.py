"""What was delivered, or waits to be, found again: by the platform's id, by key, by what it is about.

Lets out deliveries with their notices, and decides nothing. What cannot be read is as unknown as what was
never said.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Table, Text, bindparam, or_, select
from sqlalchemy import type_coerce as as_type

from bot.core.found import Carried
from bot.core.words import DELIVERY, Notice
from bot.store.finding import CARRIED
from bot.store.notices import notice_from
from bot.store.rows import OutboxRow
from bot.store.said import DELIVERED, WAITING, SaidLately

MOST_HOLDING = 200
"""Notices that hold the same words and are found: so many rooms, or so often in one."""
_STEPS_BACK = 3
"""How often what shows a message anew is looked behind for the message: it may name another such one."""
_SENTENCE = 6
"""Characters from which on words are looked for within others: what is shorter is a part of too many."""
_OUTBOX: Table = OutboxRow.__table__  # type: ignore[attr-defined]
COLUMNS = tuple(
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
        "begun",
        "since",
        "said",
    )
)


# Put together once: every reply asks for it.
_TOLD = (
    select(*COLUMNS)
    .where(
        _OUTBOX.c.room == bindparam("room"),
        _OUTBOX.c.message == bindparam("message"),
        _OUTBOX.c.address == bindparam("at"),
    )
    .order_by(_OUTBOX.c.id.desc())
    .limit(1)
)


class Unreadable(Exception):
    """What is kept of one delivery cannot be read."""

    def __init__(self, number: int) -> None:
        super().__init__(f"delivery {number} cannot be read")
        self.number = number


@dataclass(frozen=True, slots=True)
class Delivery:
    """One notice on its way to one room.

    *parts* are the platform's ids of what was delivered so far, *said* the digests of its words; *begun*
    tells that the next part may be there already, *since* how far the room's messages had come before it.
    """

    number: int
    partnership: str | None
    address: str
    notice: Notice
    attempts: int
    message: str | None
    parts: tuple[str, ...]
    queued_at: datetime
    begun: bool = False
    since: str = ""
    said: str = ""
    life: str = ""

    @property
    def key(self) -> str:
        """What the delivery is known by to the platform, and no other of ours: at most 28 characters."""
        return f"b{self.number}-{self.life}" if self.life else f"b{self.number}"


class Deliveries(SaidLately):
    """What was delivered, within one transaction."""

    def __init__(self, connection: Connection, life: str) -> None:
        super().__init__(connection)
        self._life = life

    def told(self, room: str, message: str, address: str) -> Delivery | None:
        """Return what the platform's *message* in *room*, while it was at *address*, was or was a part of."""
        row = self._connection.execute(_TOLD, {"room": room, "message": message, "at": address}).first()
        if row is None:
            # A later part of a split message: rare, so that the list is only searched when nothing else fits.
            row = self._connection.execute(
                select(*COLUMNS).where(
                    _OUTBOX.c.room == room,
                    _OUTBOX.c.address == address,
                    _OUTBOX.c.message.is_not(None),
                    as_type(_OUTBOX.c.parts, Text).contains(f'"{message}"', autoescape=True),
                )
            ).first()
        found = self._if_readable(row)
        return self.whole_of(found) if found else None

    def whole_of(self, delivery: Delivery) -> Delivery:
        """Return what *delivery* only went on with, where it showed it anew and had no room; else itself."""
        named = delivery.notice.replaces
        earlier = self.standing(_number_in(named)) if named.startswith(DELIVERY) else None
        return earlier if earlier and delivery.message in earlier.parts else delivery

    def numbered(self, key: str, room: str) -> Delivery | None:
        """Return the delivery known by *key*, if it went to *room*."""
        number, _, life = key.removeprefix("b").partition(".")[0].partition("-")
        # A key of another life names another message.
        if life != self._life or not number.isascii() or not number.isdecimal() or len(number) > 18:
            return None
        query = select(*COLUMNS).where(_OUTBOX.c.id == int(number), _OUTBOX.c.room == room)
        row = self._connection.execute(query).first()
        return self._if_readable(row)

    def may_be(self, message: str, room: str, address: str) -> Delivery | None:
        """Return the delivery that a *message* of ours must be that is not known: what is in doubt there.

        None where nothing is, where more is, and where the message stood there before it was begun.
        """
        query = select(*COLUMNS).where(
            _OUTBOX.c.state == WAITING,
            _OUTBOX.c.begun,
            _OUTBOX.c.room == room,
            _OUTBOX.c.address == address,
        )
        rows = self._connection.execute(query.limit(2)).all()
        found = self._if_readable(rows[0]) if len(rows) == 1 else None
        return found if found and _comes_after(message, found.since) else None

    def shown_now(self, delivery: Delivery) -> Notice:
        """Return what the message of a *delivery* shows by now, or is about to: it may have been reworded."""
        query = select(*COLUMNS).where(
            _OUTBOX.c.room == delivery.notice.room,
            _OUTBOX.c.about == delivery.notice.about,
            _OUTBOX.c.about != "",
            _OUTBOX.c.state.in_((WAITING, DELIVERED)),
            _OUTBOX.c.id > delivery.number,
        )
        shown = delivery.notice
        for row in self._connection.execute(query.order_by(_OUTBOX.c.id)):
            later = self._if_readable(row)
            if later and not later.notice.replaces:
                break  # What follows rewords that one.
            shown = later.notice if later else shown
        return shown

    def shown_instead(self, delivery: Delivery) -> Notice | None:
        """Return what shows, or is to show, another thing in place of this very *delivery*; the newest."""
        named = json.dumps(f"{DELIVERY}{delivery.number}")
        query = select(*COLUMNS).where(
            _OUTBOX.c.room == delivery.notice.room,
            _OUTBOX.c.id > delivery.number,
            _OUTBOX.c.state.in_((WAITING, DELIVERED)),
            _OUTBOX.c.notice.contains(f'"replaces": {named}', autoescape=True),
        )
        found = self._if_readable(
            self._connection.execute(query.order_by(_OUTBOX.c.id.desc()).limit(1)).first()
        )
        return found.notice if found else None

    def addressee(self, delivery: Delivery) -> str:
        """Return which member the message answers, asks or reminds that a *delivery* shows anew."""
        notice = delivery.notice
        for _ in range(_STEPS_BACK):
            known = self.said_about(notice.room, notice.replaces, delivery.address) if notice.replaces else []
            first = next((each.notice for each in known if not each.notice.replaces), None)
            if first or not known:
                return first.to if first else ""
            notice = known[0].notice
        return ""

    def said_about(self, room: str, about: str, address: str) -> list[Delivery]:
        """Return what was delivered in *room*, while it was at *address*, about something; newest first.

        What begins with DELIVERY names one delivery by its number.
        """
        number = _number_in(about)
        query = select(*COLUMNS).where(
            _OUTBOX.c.room == room,
            # Said for the partial index, else the room's whole past is looked through.
            _OUTBOX.c.id == number if number else (_OUTBOX.c.about == about) & (_OUTBOX.c.about != ""),
            _OUTBOX.c.state == DELIVERED,
            _OUTBOX.c.message.is_not(None),
            _OUTBOX.c.address == address,
        )
        rows = self._connection.execute(query.order_by(_OUTBOX.c.id.desc()))
        found = [each for row in rows if (each := self._if_readable(row))]
        return [each for each in found if self.whole_of(each) is each]

    def standing_for(self, numbers: Collection[int]) -> list[Delivery]:
        """Return the deliveries whose messages stand in rooms for *numbers*: what reworded one has none."""
        query = select(*COLUMNS).where(_OUTBOX.c.id.in_(numbers), _OUTBOX.c.state == DELIVERED)
        found: dict[int, Delivery] = {}
        for row in self._connection.execute(query.order_by(_OUTBOX.c.id)):
            each = self._if_readable(row)
            if each is None or each.notice.withdraw:
                continue
            named = each.notice.replaces
            reworded = self.said_about(each.notice.room, named, each.address)[:1] if named else []
            for standing in reworded or ([self.whole_of(each)] if each.message else []):
                found[standing.number] = standing
        return list(found.values())

    def copies_of(self, about: str, rooms: Collection[str]) -> list[Notice]:
        """Return what was last said about something in each of *rooms*, or waits there to be.

        Nothing where it was taken back.
        """
        query = select(*COLUMNS).where(
            _OUTBOX.c.room.in_(rooms),
            _OUTBOX.c.about == about,
            _OUTBOX.c.about != "",
            _OUTBOX.c.state.in_((WAITING, DELIVERED)),
        )
        found: dict[str, Notice] = {}
        for row in self._connection.execute(query.order_by(_OUTBOX.c.id)):
            with suppress(Unreadable):
                found[row.room] = self._delivery(row).notice
        return [notice for notice in found.values() if not notice.withdraw]

    def carried(self, partnership: str) -> list[Carried]:
        """Return the replies that were carried there and were not taken back, as they stand now."""
        query = select(*COLUMNS).where(
            _OUTBOX.c.partnership == partnership,
            _OUTBOX.c.about.startswith(CARRIED, autoescape=True),
            _OUTBOX.c.state.in_((WAITING, DELIVERED)),
        )
        copies: dict[str, dict[str, Delivery]] = {}
        first: dict[str, datetime] = {}
        for row in self._connection.execute(query.order_by(_OUTBOX.c.id)):
            if each := self._if_readable(row):
                copies.setdefault(row.about, {})[row.room] = each
                first.setdefault(row.about, row.queued_at)
        found = []
        for about, by_room in copies.items():
            here = {room: copy.notice for room, copy in by_room.items() if not copy.notice.withdraw}
            if here:
                found.append(Carried(about, next(iter(here.values())), first[about], tuple(here)))
        return found

    def holding(
        self,
        words: str,
        rooms: Collection[str],
        *,
        part: bool = False,
        waiting: bool = False,
        reworded: bool = False,
    ) -> list[Delivery]:
        """Return what was delivered in *rooms* and holds *words* of somebody's, the newest first.

        By themselves or, if they are more than a short word or but *part* of some, among others of theirs.
        With *waiting* what waits to be delivered, too; with *reworded* what only showed another anew.
        """
        shown = _OUTBOX.c.state == DELIVERED
        if not reworded:
            shown &= _OUTBOX.c.message.is_not(None)
        quoted = json.dumps(words, ensure_ascii=False)
        sought = quoted if len(words) < _SENTENCE and not part else quoted[1:-1]
        query = select(*COLUMNS).where(
            _OUTBOX.c.room.in_(rooms),
            or_(shown, _OUTBOX.c.state == WAITING) if waiting else shown,
            _OUTBOX.c.notice.contains(sought, autoescape=True),
        )
        rows = self._connection.execute(query.order_by(_OUTBOX.c.id.desc()).limit(MOST_HOLDING))
        return [found for row in rows if (found := self._if_readable(row))]

    def told_of(self, source: str, rooms: Collection[str]) -> list[Delivery]:
        """Return what tells in *rooms* what was said in a message, as in Notice.said_in; oldest first.

        What waits to be said is among it.
        """
        query = select(*COLUMNS).where(
            _OUTBOX.c.source == source,
            _OUTBOX.c.source != "",  # for the partial index
            _OUTBOX.c.room.in_(rooms),
            _OUTBOX.c.state.in_((WAITING, DELIVERED)),
        )
        rows = self._connection.execute(query.order_by(_OUTBOX.c.id))
        return [found for row in rows if (found := self._if_readable(row))]

    def all_about(self, begins: str, rooms: Collection[str]) -> list[Delivery]:
        """Return what tells in *rooms*, or waits to, what it is about *begins* so; oldest first."""
        # Said as a range for the partial index.
        after = begins[:-1] + chr(ord(begins[-1]) + 1)
        query = select(*COLUMNS).where(
            _OUTBOX.c.room.in_(rooms),
            (_OUTBOX.c.about >= begins) & (_OUTBOX.c.about < after) & (_OUTBOX.c.about != ""),
            _OUTBOX.c.state.in_((WAITING, DELIVERED)),
        )
        rows = self._connection.execute(query.order_by(_OUTBOX.c.id))
        return [found for row in rows if (found := self._if_readable(row))]

    def newest_about(self, room: str, begins: str, *, below: Collection[str] = ()) -> Delivery | None:
        """Return what was said last in *room*, if what it is about *begins* so: "" for anything.

        What is about one of *below*, kinds, may stand below it; nothing else may, of another room in the
        same chat neither. Whatever is said there asks for it: where nothing was ever about that, nothing else
        is looked through.
        """
        said = (_OUTBOX.c.state == DELIVERED) & _OUTBOX.c.message.is_not(None)
        about = _OUTBOX.c.about != ""
        if begins:
            # Said as a range for the partial index.
            after = begins[:-1] + chr(ord(begins[-1]) + 1)
            about &= (_OUTBOX.c.about >= begins) & (_OUTBOX.c.about < after)
        here = select(*COLUMNS).where(said, _OUTBOX.c.room == room, about)
        row = self._connection.execute(here.order_by(_OUTBOX.c.id.desc()).limit(1)).first()
        if row is None:
            return None
        same = or_(_OUTBOX.c.room == room, _OUTBOX.c.address == row.address)
        others = [~_OUTBOX.c.about.startswith(f"{kind}:", autoescape=True) for kind in below]
        later = select(_OUTBOX.c.id).where(said, same, _OUTBOX.c.id > row.id, *others).limit(1)
        return None if self._connection.execute(later).first() else self._if_readable(row)

    def has_said(self, room: str, *, besides: Collection[str], or_asked: str) -> bool:
        """Tell whether anything was ever said in *room* that is about something, *besides* these kinds.

        Nor counts what was asked of the partner *or_asked* as a whole.
        """
        others = [~_OUTBOX.c.about.startswith(f"{kind}:", autoescape=True) for kind in besides]
        of_all = _OUTBOX.c.about.startswith("ask:") & _OUTBOX.c.about.contains(
            f".{or_asked}:", autoescape=True
        )
        query = select(_OUTBOX.c.id).where(
            _OUTBOX.c.room == room, _OUTBOX.c.about != "", _OUTBOX.c.state == DELIVERED, *others, ~of_all
        )
        return self._connection.execute(query.limit(1)).first() is not None

    def standing(self, number: int) -> Delivery | None:
        """Return the delivery of that number, if it was delivered and not taken back since."""
        query = select(*COLUMNS).where(_OUTBOX.c.id == number, _OUTBOX.c.state == DELIVERED)
        return self._if_readable(self._connection.execute(query).first())

    def followed(self, delivery: Delivery) -> bool:
        """Tell whether something later shows, or is to show, another thing in the place of a *delivery*."""
        about = delivery.notice.about or delivery.notice.replaces
        named = json.dumps(f"{DELIVERY}{delivery.number}")
        if about.startswith(DELIVERY):
            earlier = self.standing(_number_in(about))
            named, about = json.dumps(about), earlier.notice.about if earlier else ""
        there = (_OUTBOX.c.room == delivery.notice.room) & _OUTBOX.c.state.in_((WAITING, DELIVERED))
        later = select(_OUTBOX.c.id).where(there, _OUTBOX.c.id > delivery.number)
        by_number = later.where(_OUTBOX.c.notice.contains(f'"replaces": {named}', autoescape=True))
        by_topic = later.where(
            _OUTBOX.c.about == about,
            _OUTBOX.c.about != "",  # for the partial index
            _OUTBOX.c.notice.contains('"replaces": "'),
        )
        queries = (by_number, by_topic) if about else (by_number,)
        return any(self._connection.execute(query.limit(1)).first() for query in queries)

    def _if_readable(self, row: Row[Any] | None) -> Delivery | None:
        """Return what was delivered; what cannot be read any more is as unknown as what was never said."""
        with suppress(Unreadable):
            return self._delivery(row) if row else None
        return None

    def _delivery(self, row: Row[Any]) -> Delivery:
        number, partnership, room, address, about, once, until, thread, text, *rest = tuple(row)
        attempts, message, parts, queued_at, begun, since, said = rest
        try:
            notice = notice_from(room, about, once, until, thread, text)
        except Exception as damage:
            raise Unreadable(number) from damage
        return Delivery(
            number,
            partnership,
            address,
            notice,
            attempts,
            message,
            parts,
            queued_at,
            begun,
            since,
            said,
            self._life,
        )


def _number_in(about: str) -> int:
    """Return the number of the delivery that *about* names, 0 for none."""
    return int(about.removeprefix(DELIVERY)) if about.startswith(DELIVERY) else 0


def _comes_after(message: str, since: str) -> bool:
    """Tell whether *message* was said later than *since*, what `Adapter.how_far` told; "" is unknown."""
    return message.isdecimal() and since.isdecimal() and int(message) > int(since)
