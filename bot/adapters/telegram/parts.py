"""JSON read field by field, each fault named by its place.

Never says what stood there instead of what was promised: it can be somebody's words.
"""

from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import Any

from bot.adapters import Unreadable

_BIGGEST = 2**53
"""What a number in JSON can hold exactly, and far more than any id of Telegram's (52 bits)."""


class Part:
    """One JSON object of an update, which knows where it stands in it. Its methods raise Unreadable."""

    __slots__ = ("_fields", "_where")

    def __init__(self, where: str, fields: object) -> None:
        if not isinstance(fields, dict):
            raise Unreadable(f"{where} is not an object")
        self._where = where
        self._fields: dict[str, Any] = fields

    def __contains__(self, name: str) -> bool:
        return self._fields.get(name) is not None

    def first_of(self, names: tuple[str, ...]) -> str | None:
        """Return the first of *names* that is there."""
        return next((name for name in names if name in self), None)

    def part(self, name: str) -> Part:
        return Part(f"{self._where}.{name}", self._fields.get(name))

    def parts(self, name: str) -> list[Part]:
        found = self._fields.get(name) or []
        if not isinstance(found, list):
            raise Unreadable(f"{self._where}.{name} is not a list")
        return [Part(f"{self._where}.{name}[{at}]", entry) for at, entry in enumerate(found)]

    def number(self, name: str) -> int:
        found = self._fields.get(name)
        if isinstance(found, bool) or not isinstance(found, int) or abs(found) > _BIGGEST:
            raise Unreadable(f"{self._where}.{name} is not a whole number")
        return found

    def number_if_any(self, name: str) -> int | None:
        return self.number(name) if name in self else None

    def decimal(self, name: str) -> float:
        found = self._fields.get(name)
        if isinstance(found, bool) or not isinstance(found, int | float) or not abs(found) <= _BIGGEST:
            raise Unreadable(f"{self._where}.{name} is not a number")
        return float(found) if math.isfinite(found) else 0.0

    def flag(self, name: str) -> bool:
        return self._fields.get(name) is True

    def words(self, name: str) -> str:
        found = self._fields.get(name)
        if not isinstance(found, str):
            raise Unreadable(f"{self._where}.{name} is not a text")
        # Half a surrogate pair is valid JSON and cannot be stored or sent.
        return found.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")

    def words_if_any(self, name: str) -> str:
        return self.words(name) if name in self else ""

    def moment(self, name: str) -> datetime:
        try:
            return datetime.fromtimestamp(self.number(name), UTC)
        except (ValueError, OverflowError, OSError):
            raise Unreadable(f"{self._where}.{name} is no moment") from None
