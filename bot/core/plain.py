"""Things of the core as plain maps, lists and texts, as JSON has them, and back. Decides nothing.

Moments are in UTC (ISO 8601), days are dates; the keys are the names of the fields.
"""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter

_ADAPTERS: dict[type, TypeAdapter[Any]] = {}


def _adapter(kind: type) -> TypeAdapter[Any]:
    if kind not in _ADAPTERS:
        _ADAPTERS[kind] = TypeAdapter(kind)
    return _ADAPTERS[kind]


def plain_of(thing: Any) -> dict[str, Any]:
    """Return *thing* as a map."""
    plain: dict[str, Any] = _adapter(type(thing)).dump_python(thing, mode="json", by_alias=True)
    return plain


def thing_of(kind: type, plain: object) -> Any:
    """Return the thing of *kind* that `plain_of` was given. Raises ValueError."""
    return _adapter(kind).validate_python(plain)


def schema_of(kind: type) -> dict[str, Any]:
    """Return the JSON Schema of what `plain_of` gives."""
    return _adapter(kind).json_schema()
