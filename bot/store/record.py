"""What one transaction can ask and write about partnerships: all the SQL about them is here.

Answers with the core's own things; no row leaves. Commits nothing by itself: the store's transaction does.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Row,
    Select,
    Text,
    bindparam,
    delete,
    exists,
    func,
    literal_column,
    or_,
    select,
    union_all,
    update,
)
from sqlalchemy import type_coerce as as_type
from sqlalchemy.dialects.sqlite import Insert, insert

from bot.core.addresses import chat_of
from bot.core.adoption import Adoption
from bot.core.checkin import Answer, Ask, CheckIn
from bot.core.concern import Concern, now_of
from bot.core.decision import Decision, as_one
from bot.core.digest import SEASON
from bot.core.names import called
from bot.core.partnership import Gathering, Invitation, Member, Partner, Partnership, Room
from bot.core.protocol import Protocol, protocol_from_json, protocol_to_json
from bot.core.pulse import Pulse
from bot.core.secret import digest_of
from bot.store.becoming import named_anew
from bot.store.finding import FindingRecord
from bot.store.gathered import ANY_OF_THE_RARE, GATHERED, RARE, USUAL
from bot.store.kinds import COLUMNS, DUE, EVERY, KINDS, TEXTS
from bot.store.reading import Reading, manners_read, zones_read

# Statements are put together once: for a single reply, doing so took longer than asking the database.


def _over_its_earlier_self(kind: type) -> Insert:
    fresh = insert(KINDS[kind])
    changes = {name: fresh.excluded[name] for name in COLUMNS[kind] if name != "id"}
    return fresh.on_conflict_do_update(index_elements=["id"], set_=changes)


def _who_read() -> Select[Any]:
    among: BindParameter[Any] = bindparam("rooms", expanding=True)
    room, partner, partnership = KINDS[Room], KINDS[Partner], KINDS[Partnership]
    theirs = room.join(partner, partner.c.id == room.c.partner)
    joined_up = theirs.join(partnership, partnership.c.id == room.c.partnership)
    columns = (
        room.c.id,
        room.c.partnership,
        room.c.language,
        room.c.state,
        partner.c.zone,
        partnership.c.may_see,
        partnership.c.told,
        partner.c.quiet,
        room.c.shows,
        room.c.languages,
        room.c.address,
        room.c.also,
        partnership.c.name,
        partner.c.languages,
        room.c.member,
        partner.c.manner,
    )
    other = room.alias()
    shared = (other.c.address == room.c.address) & (other.c.id != room.c.id) & (other.c.state != "left")
    several = exists().where(shared, room.c.member.is_not(None))
    return select(*columns, several).select_from(joined_up).where(room.c.id.in_(among))


def _names(kind: type) -> Select[Any]:
    table = KINDS[kind]
    among: BindParameter[Any] = bindparam("partnerships", expanding=True)
    return select(table.c.partnership, table.c.name).where(table.c.partnership.in_(among))


def _displays() -> Select[Any]:
    member = KINDS[Member]
    among: BindParameter[Any] = bindparam("partnerships", expanding=True)
    # Said word by word for the partial index: few have chosen any.
    chose: ColumnElement[bool] = literal_column("member.shows != '[]'")
    return select(member.c.id, member.c.shows).where(member.c.partnership.in_(among), chose)


# Put together once: every message that goes out, and every reply, asks for these.
_READERS = _who_read()
_NAMES = {kind: _names(kind) for kind in (Member, Partner)}
_DISPLAYS = _displays()
_AT = EVERY[Room].where(KINDS[Room].c.address == bindparam("address"))
_KEPT = {kind: _over_its_earlier_self(kind) for kind in KINDS}


class Record:
    """The partnerships within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._finding = FindingRecord(connection)
        self.reseated: set[str] = set()
        """The partnerships of which members or rooms were written in this transaction."""

    # --- reading
    # ------------------------------------------------------------------------------------------------------

    def gatherings(self, partnerships: Collection[str], now: datetime) -> dict[str, Gathering]:
        """Return each partnership as it stands, with what is planned, open or lately done."""
        asked = {"partnerships": list(partnerships), "lately": now - SEASON}
        there = self._connection.execute(ANY_OF_THE_RARE, asked).one()
        rare = [kind for kind, any_ in zip(RARE, there, strict=True) if any_]
        return self._gathered([*USUAL, *rare], asked)

    def seated(self, partnerships: Collection[str]) -> dict[str, Gathering]:
        """Return of each partnership who is in it and where, and nothing of what goes on there."""
        return self._gathered((Partner, Room, Member), {"partnerships": list(partnerships)})

    def _gathered(self, kinds: Iterable[type], asked: Mapping[str, object]) -> dict[str, Gathering]:
        found = {p.id: Gathering(p) for p in self._found(Partnership, GATHERED[Partnership], asked)}
        for kind in kinds:
            for thing in self._found(kind, GATHERED[kind], asked):
                found[thing.partnership].with_([thing])
        return found

    def gathering(self, partnership: str, now: datetime) -> Gathering:
        return self.gatherings([partnership], now)[partnership]

    def also_ask(self, g: Gathering, ask_id: str) -> Ask | None:
        """Bring a past ask into sight, with its occasion and answers; None if *g* has no such ask."""
        if not ask_id or ask_id in g.asks:
            return g.asks.get(ask_id)
        ask_table = KINDS[Ask]
        mine = (ask_table.c.id == ask_id) & (ask_table.c.partnership == g.partnership.id)
        ask = next(iter(self._all(Ask, mine)), None)
        if ask is None:
            return None
        g.with_(self._all(CheckIn, KINDS[CheckIn].c.id == ask.checkin))
        g.with_(self._all(Ask, ask_table.c.checkin == ask.checkin))
        g.with_(self._all(Answer, KINDS[Answer].c.checkin == ask.checkin))
        g.with_(self._all(Pulse, KINDS[Pulse].c.checkin == ask.checkin))
        return g.asks[ask_id]

    def also_lately(self, g: Gathering, now: datetime) -> None:
        """Bring what closed lately into sight: somebody may not have read yet what they alone may read."""
        checkin = KINDS[CheckIn]
        mine = (checkin.c.partnership == g.partnership.id) & (checkin.c.state == "closed")
        lately = self._all(CheckIn, mine & (checkin.c.closes_at >= now - SEASON))
        names = [occasion.id for occasion in lately]
        g.with_(lately)
        g.with_(self._all(Ask, KINDS[Ask].c.checkin.in_(names)))
        g.with_(self._all(Answer, KINDS[Answer].c.checkin.in_(names)))

    def also_answer(self, g: Gathering, answer_id: str) -> Answer | None:
        """Bring a past answer into sight; None if this partnership has no such answer."""
        table = KINDS[Answer]
        found = self._all(Answer, (table.c.id == answer_id) & (table.c.partnership == g.partnership.id))
        for answer in found:
            self.also_ask(g, answer.ask)
        g.with_(found)
        return g.answers.get(answer_id)

    def also_every(self, g: Gathering, *kinds: type) -> None:
        """Bring all of some *kinds* that there ever was in *g* into sight."""
        for kind in kinds:
            g.with_(self._all(kind, KINDS[kind].c.partnership == g.partnership.id))

    def everything(self, partnership: str) -> list[Any]:
        """Return all that was ever kept of a partnership."""
        kinds = [kind for kind in KINDS if kind is not Partnership]
        return [
            thing for kind in kinds for thing in self._all(kind, KINDS[kind].c.partnership == partnership)
        ]

    def also_decisions(self, g: Gathering) -> None:
        """Bring all that was ever decided in *g* into sight."""
        g.with_(self._all(Decision, KINDS[Decision].c.partnership == g.partnership.id))

    def also_concerns(self, g: Gathering) -> None:
        """Bring all that was ever raised in *g* into sight."""
        g.with_(self._all(Concern, KINDS[Concern].c.partnership == g.partnership.id))

    def answer_said(self, g: Gathering, room: str, message: str) -> Answer | None:
        """Return the answer that a member's *message* in *room* gave."""
        table = KINDS[Answer]
        found = select(table.c.id).where(table.c.room == room, table.c.message == message)
        id_ = self._connection.execute(found).scalar()
        return self.also_answer(g, id_) if id_ else None

    def rooms_of(self, partnership: str) -> list[str]:
        """Return the ids of a partnership's rooms."""
        room = KINDS[Room]
        return list(
            self._connection.execute(select(room.c.id).where(room.c.partnership == partnership)).scalars()
        )

    def room_at(self, address: str) -> Room | None:
        """Return the room at *address*: a group's, else of a person's direct talks the one used last."""
        return next(iter(self.rooms_at(address)), None)

    def rooms_at(self, address: str) -> list[Room]:
        """Return what the chat at *address* is for each partnership: a direct talk may serve several."""
        found = self._found(Room, _AT, {"address": address})
        return sorted(found, key=lambda room: (room.member is not None, not room.stands))

    def rooms_in_chat(self, address: str) -> list[Room]:
        """Return the rooms in the chat at *address*: the chat's own and one for each of its topics."""
        room = KINDS[Room]
        # "0" follows "/".
        topics = (room.c.address >= f"{address}/") & (room.c.address < f"{address}0")
        found = self._all(Room, or_(room.c.address == address, topics))
        return [each for each in found if chat_of(each.address) == address]

    def states(self, rooms: Collection[str]) -> dict[str, str]:
        """Return how each of *rooms* stands."""
        room = KINDS[Room]
        query = select(room.c.id, room.c.state).where(room.c.id.in_(rooms))
        return {row[0]: row[1] for row in self._connection.execute(query)}

    def members_at(self, address: str) -> list[Member]:
        """Return the person at *address*, be it one of several, as each partnership knows them."""
        member, named = KINDS[Member], json.dumps(address, ensure_ascii=False)
        # Said word by word for the partial index, and asked apart: together, every member is looked through.
        several: ColumnElement[bool] = literal_column("member.also != '[]'")
        also = several & as_type(member.c.also, Text).contains(named, autoescape=True)
        return [*self._all(Member, member.c.address == address), *self._all(Member, also)] if address else []

    def becomes(self, partnership: str, old: str, new: str) -> None:
        """Let all that the member *old* said, did, was asked and was named for be the member *new*'s."""
        named_anew(self._connection, partnership, old, new)
        concerns = self._all(Concern, KINDS[Concern].c.partnership == partnership)
        self.keep([taken for c in concerns if (taken := now_of(c, old, new)) != c])
        decisions = self._all(Decision, KINDS[Decision].c.partnership == partnership)
        self.keep([one for d in decisions if (one := as_one(d, new)) != d])
        room = KINDS[Room]
        self._connection.execute(
            update(room).where(room.c.partnership == partnership, room.c.member == old).values(member=new)
        )

    def invitation(self, code: str = "", *, id_: str = "") -> Invitation | None:
        return next(iter(self._all(Invitation, KINDS[Invitation].c.id == (id_ or digest_of(code)))), None)

    def invited(self, partnership: str) -> list[Invitation]:
        """Return the invitations of *partnership* that nobody has used yet."""
        table = KINDS[Invitation]
        open_ = table.c.spent_at.is_(None) & table.c.member.is_(None)
        return self._all(Invitation, (table.c.partnership == partnership) & open_)

    def readers(self, rooms: Collection[str]) -> dict[str, Reading]:
        """Return, for each of *rooms*, who reads there."""
        found = self._connection.execute(_READERS, {"rooms": list(rooms)})
        return {row[0]: self._reading(*tuple(row)[1:]) for row in found}

    def _reading(
        self,
        partnership: str,
        language: str,
        state: str,
        zone: str,
        may_see: tuple[str, ...],
        told: tuple[str, ...] | None,
        quiet: str,
        shows: tuple[str, ...],
        languages: tuple[str, ...],
        address: str,
        also: tuple[str, ...],
        name: str,
        front: tuple[str, ...],
        member: str | None,
        manner: str,
        several: bool,
    ) -> Reading:
        found = self._all(Partner, KINDS[Partner].c.id.in_(also)) if also else []
        others = sorted(found, key=lambda partner: also.index(partner.id))
        rests = [(quiet, zone), *((p.quiet, p.zone) for p in others if p.left_at is None)]
        return Reading(
            partnership,
            language,
            state,
            zone,
            may_see,
            told,
            tuple(rest for rest in rests if rest[0]),
            shows,
            languages,
            address,
            name if several else "",
            zones_read((language, *languages), [(front, zone), *((p.languages, p.zone) for p in others)]),
            member or "",
            front,
            manners_read(
                (language, *languages), [(front, manner), *((p.languages, p.manner) for p in others)]
            ),
        )

    def names_in(self, partnerships: Collection[str]) -> dict[str, set[str]]:
        """Return, for each of *partnerships*, its partners' names and what its members are called."""
        names: dict[str, set[str]] = {id_: set() for id_ in partnerships}
        for kind, query in _NAMES.items():
            for partnership, name in self._connection.execute(query, {"partnerships": list(partnerships)}):
                names[partnership] |= called(name) if kind is Member else {name}
        return names

    def displays_in(self, partnerships: Collection[str]) -> dict[str, tuple[str, ...]]:
        """Return, by id, the digits and the calendar of each member of *partnerships* who chose some."""
        found = self._connection.execute(_DISPLAYS, {"partnerships": list(partnerships)})
        return {row[0]: row[1] for row in found}

    def partnership_named(self, name: str) -> Partnership | None:
        return next(iter(self._all(Partnership, KINDS[Partnership].c.name == name)), None)

    def partnerships(self) -> list[Partnership]:
        return self._all(Partnership, KINDS[Partnership].c.id != "")

    def due(
        self,
        now: datetime,
        limit: int,
        *,
        leaving_out: Collection[str] = (),
        among: Collection[str] | None = None,
    ) -> dict[str, datetime]:
        """Return the partnerships in which something is due, and since when; those longest due in front."""
        each = [
            select(table.c.partnership.label("partnership"), table.c[name].label("at")).where(
                table.c[name] <= now
            )
            for table, name in ((KINDS[kind], name) for kind, name in DUE.items())
        ]
        every = union_all(*each).subquery()
        query = (
            select(every.c.partnership, func.min(every.c.at, type_=every.c.at.type))
            .group_by(every.c.partnership)
            .order_by(func.min(every.c.at))
            .limit(limit)
        )
        if leaving_out:
            query = query.where(every.c.partnership.not_in(leaving_out))
        if among is not None:
            query = query.where(every.c.partnership.in_(among))
        return {row[0]: row[1] for row in self._connection.execute(query)}

    def next_due(self) -> datetime | None:
        """Return when something is next due in any partnership."""
        columns = tuple(KINDS[kind].c[name] for kind, name in DUE.items())
        moments = [
            self._connection.execute(select(func.min(c)).where(c.is_not(None))).scalar() for c in columns
        ]
        return min((moment for moment in moments if moment is not None), default=None)

    # --- writing
    # ------------------------------------------------------------------------------------------------------

    def keep(self, things: Iterable[object], *, anew: bool = False) -> None:
        """Write *things*, each over its earlier self unless all is to be *anew*; of one twice, the last."""
        by_kind: dict[type, dict[str, object]] = {}
        for thing in things:
            by_kind.setdefault(type(thing), {})[thing.id] = thing  # type: ignore[attr-defined]
        for kind, kept in by_kind.items():
            self._keep(kind, list(kept.values()), anew=anew)
            self._finding.note(kept.values())
            if kind in (Member, Room):
                self.reseated.update(thing.partnership for thing in kept.values())  # type: ignore[attr-defined]

    def lose(self, things: Iterable[object]) -> None:
        """Take *things* away."""
        things = list(things)
        self._finding.lose(things)
        for thing in things:
            table = KINDS[type(thing)]
            self._connection.execute(delete(table).where(table.c.id == thing.id))  # type: ignore[attr-defined]

    def move_room(self, room: Room, address: str) -> None:
        """Let *room* go on under another address."""
        table = KINDS[Room]
        self._connection.execute(
            update(table).where(table.c.id == room.id).values(address=address, state="open")
        )

    def numbered_anew(self, room: str) -> None:
        """Let no message in *room* be known any more as the one that gave an answer."""
        table = KINDS[Answer]
        given = (table.c.room == room) & table.c.message.is_not(None)
        self._connection.execute(update(table).where(given).values(message=None))

    # --- rows and things
    # ----------------------------------------------------------------------------------------------

    def _all(self, kind: type, condition: ColumnElement[bool]) -> list[Any]:
        return self._found(kind, EVERY[kind].where(condition), {})

    def _found(self, kind: type, query: Select[Any], asked: Mapping[str, object]) -> list[Any]:
        found = self._connection.execute(query, asked)
        return self._adoptions(found) if kind is Adoption else [kind(*row) for row in found]

    def _adoptions(self, found: Iterable[Row[Any]]) -> list[Adoption]:
        rows = [dict(zip(COLUMNS[Adoption], row, strict=True)) for row in found]
        texts = {digest: self._protocol(digest) for digest in {row["digest"] for row in rows}}
        return [Adoption(protocol=texts[row["digest"]], **row) for row in rows]

    def _protocol(self, digest: str) -> Protocol:
        known = _PROTOCOLS.get(digest)
        if known is None:
            body = self._connection.execute(select(TEXTS.c.body).where(TEXTS.c.digest == digest)).scalar_one()
            known = _read(digest, body)
        return known

    def _keep(self, kind: type, things: list[Any], *, anew: bool) -> None:
        names = COLUMNS[kind]
        rows = [{name: getattr(thing, name) for name in names} for thing in things]
        if kind is Adoption:
            for row, adoption in zip(rows, things, strict=True):
                row["digest"] = adoption.digest or self._keep_protocol(adoption.protocol)
        self._connection.execute(insert(KINDS[kind]) if anew else _KEPT[kind], rows)

    def _keep_protocol(self, protocol: Protocol) -> str:
        body = protocol_to_json(protocol)
        digest = digest_of(body)
        self._connection.execute(insert(TEXTS).values(digest=digest, body=body).on_conflict_do_nothing())
        _PROTOCOLS[digest] = protocol
        return digest


_PROTOCOLS: dict[str, Protocol] = {}
"""Protocols read once; a text never changes under its digest."""


def _read(digest: str, body: str) -> Protocol:
    _PROTOCOLS[digest] = protocol_from_json(body)
    return _PROTOCOLS[digest]
