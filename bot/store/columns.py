"""How the core's own values lie in columns: moments as microseconds, lists as JSON. Knows no table.

A naive moment is refused, so that no zone can be guessed.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, Dialect, Text
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field

from bot.core.attachment import Attachment, attachment_from, attachment_json

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TICK = timedelta(microseconds=1)


class Moment(TypeDecorator[datetime]):
    """An aware moment, kept as whole microseconds since 1970 in UTC and given back in UTC."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("A moment without a zone cannot be kept.")
        return (value - _EPOCH) // _TICK

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return None if value is None else _EPOCH + timedelta(microseconds=value)


_ENCODED = json.JSONEncoder(ensure_ascii=False, default=date.isoformat).encode


def listed(values: Sequence[Any]) -> str:
    """Return *values* as `Listed` keeps them."""
    return _ENCODED(values) if values else "[]"


class Listed(TypeDecorator[tuple[Any, ...]]):
    """A tuple of texts, numbers, dates or such tuples, kept as a JSON list; None stays None."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[Any, ...] | None, dialect: Dialect) -> str | None:
        return None if value is None else listed(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Any, ...] | None:
        if value is None:
            return None
        return () if value == "[]" else tuple(_frozen(item) for item in json.loads(value))


class ListedDays(Listed):
    """A tuple of dates."""

    cache_ok = True

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Any, ...] | None:
        return None if value is None else tuple(date.fromisoformat(item) for item in json.loads(value))


class Attached(TypeDecorator[Attachment]):
    """An attachment as JSON; none is the empty text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Attachment | None, dialect: Dialect) -> str:
        return attachment_json(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Attachment | None:
        return attachment_from(value or "")


def moment() -> Any:
    """Return the column of a moment that may be lacking."""
    return Field(default=None, sa_type=Moment, nullable=True)


def _frozen(item: Any) -> Any:
    return tuple(_frozen(each) for each in item) if isinstance(item, list) else item
