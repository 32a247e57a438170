"""What of all that can be found may be within somebody's reach: a bound that leaves out what never is.

It is wider than their rights, which `bot.core.found` decides of each thing that is left. Nothing is looked up
here; conditions for one query are put together.
"""

from __future__ import annotations

import json

from sqlalchemy import ColumnElement, Table, Text, exists, func, or_, true, type_coerce

from bot.core.commitment import Commitment
from bot.core.found import Reach
from bot.core.saying import Saying
from bot.store.kinds import KINDS
from bot.store.rows import OutboxRow

_PROMISE, _SAYING, _CARRIED = "promise:", "saying:", "talk:"
_OUTBOX: Table = OutboxRow.__table__  # type: ignore[attr-defined]


def within(id_: ColumnElement[str], reach: Reach) -> ColumnElement[bool]:
    """Return what holds for the *id_* of what may be within *reach*."""
    return _promised(id_, reach) & _said(id_, reach) & _carried(id_, reach)


def _promised(id_: ColumnElement[str], reach: Reach) -> ColumnElement[bool]:
    """Leave out what is promised to one partner alone by another."""
    if reach.every_promise:
        return true()
    c = KINDS[Commitment].c
    concerns = or_(c.owed == "", c.owed.in_(reach.partners), c.partner.in_(reach.partners), c.by == reach.own)
    return _unless(id_, _PROMISE, exists().where(c.id == _rest(id_, _PROMISE), concerns))


def _said(id_: ColumnElement[str], reach: Reach) -> ColumnElement[bool]:
    """Leave out what was said to other rooms."""
    c = KINDS[Saying].c
    rooms = type_coerce(c.rooms, Text)
    named = (rooms.contains(json.dumps(room), autoescape=True) for room in reach.rooms)
    return _unless(id_, _SAYING, exists().where(c.id == _rest(id_, _SAYING), or_(c.by == reach.own, *named)))


def _carried(id_: ColumnElement[str], reach: Reach) -> ColumnElement[bool]:
    """Leave out what was carried from other rooms to others."""
    began = (id_.startswith(f"{_CARRIED}{room}:", autoescape=True) for room in reach.rooms)
    here = exists().where(_OUTBOX.c.room.in_(reach.rooms), _OUTBOX.c.about == id_, _OUTBOX.c.about != "")
    return _unless(id_, _CARRIED, or_(here, *began))


def _unless(id_: ColumnElement[str], kind: str, holds: ColumnElement[bool]) -> ColumnElement[bool]:
    return or_(~id_.startswith(kind, autoescape=True), holds)


def _rest(id_: ColumnElement[str], kind: str) -> ColumnElement[str]:
    return func.substr(id_, len(kind) + 1)
