"""How rooms, and the digits and calendars that members and rooms read, stand in a partnership's file.

Opens no file. A room that chose nothing is its address alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator, GetJsonSchemaHandler, PlainSerializer, WithJsonSchema
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from bot.core.durations import ReadingError
from bot.core.files.forms import Form
from bot.core.files.reading import shown

_ADDRESS = re.compile(r"[a-z][a-z0-9-]*:\S{1,250}", re.ASCII)
_EXAMPLE_ADDRESS = (
    'Write the platform, a colon and its own id, in quotes: "telegram:-1001234" or "matrix:!id".'
)
_DIGITS = {"latin": "latn", "arabic-indic": "arab", "persian": "arabext", "burmese": "mymr"}
_CALENDARS = {"gregorian": "gregory", "persian": "persian", "islamic": "islamic-umalqura"}


def _address(said: Any) -> Any:
    if not isinstance(said, str) or not _ADDRESS.fullmatch(said):
        raise ReadingError(f'"{shown(said)}" is not an address.', _EXAMPLE_ADDRESS)
    return said


Address = Annotated[
    str, BeforeValidator(_address), WithJsonSchema({"type": "string", "pattern": f"^{_ADDRESS.pattern}$"})
]


class ShowsEntry(Form):
    """The digits and the calendar that are read; what is not said is as it is usual."""

    called: ClassVar[str] = '"shows"'

    digits: Literal["latin", "arabic-indic", "persian", "burmese"] | None = None
    calendar: Literal["gregorian", "persian", "islamic"] | None = None

    @property
    def chosen(self) -> tuple[str, ...]:
        """The choices as members and rooms keep them (see `bot.core.display`)."""
        digits = (f"nu-{_DIGITS[self.digits]}",) if self.digits else ()
        return (*digits, *((f"ca-{_CALENDARS[self.calendar]}",) if self.calendar else ()))


def shows_entry(shows: tuple[str, ...]) -> ShowsEntry:
    """Return how a file says what a member or a room *shows*."""
    digits = next((said for said, name in _DIGITS.items() if f"nu-{name}" in shows), None)
    calendar = next((said for said, name in _CALENDARS.items() if f"ca-{name}" in shows), None)
    return ShowsEntry.model_validate({"digits": digits, "calendar": calendar})


class RoomForm(Form):
    """A chat where a partner sits."""

    called: ClassVar[str] = "a room"

    address: Address
    shows: ShowsEntry = ShowsEntry()

    @classmethod
    def __get_pydantic_json_schema__(cls, made: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """Say that the address alone is a room, too."""
        named = handler(made)
        whole = handler.resolve_ref_schema(named)
        for told in (whole, *whole["properties"].values()):
            told.pop("title", None)
        whole.pop("description", None)
        either = {"anyOf": [whole["properties"]["address"], {**whole}]}
        whole.clear()
        whole.update(either)
        return named


def _room(said: Any) -> Any:
    return said if isinstance(said, Mapping | RoomForm) else {"address": _address(said)}


def _spelt(room: RoomForm) -> Any:
    shows = room.shows.model_dump(exclude_none=True)
    return {"address": room.address, "shows": shows} if shows else room.address


RoomEntry = Annotated[RoomForm, BeforeValidator(_room), PlainSerializer(_spelt)]
"""An address, or a map with it and what is shown there."""
