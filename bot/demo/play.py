"""What can be played: a case is a folder with a partnership, its protocols, and a play that people can read.

Reads files and nothing else. Of a play, every line and every expectation is looked at before it begins.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError
from ruamel.yaml import YAML

from bot.app import shelf_in
from bot.config import shared_folder
from bot.core.durations import closest
from bot.core.files.partnership_file import PartnershipFile, read_partnership
from bot.core.protocol import Protocol

USUAL = "river"
"""What is played if nothing else is named."""
_PLAY = "play.yaml"
_NO_PROTOCOL = (_PLAY, "partnership.yaml")


class CaseUnknown(Exception):
    """There is no case of that name; the message says which there are."""


@dataclass(frozen=True, slots=True)
class Expected:
    """Something in *room* that must come of a line, or must not: *words* shown, or our message *says*."""

    room: str
    words: str = ""
    says: str = ""
    changed: bool = False
    never: bool = False
    at: str = ""
    """The local hour at which it appears, if that matters."""
    answers: bool = False
    """It replies to a message."""

    def __str__(self) -> str:
        what = f"“{self.words}”" if self.words else self.says or "anything"
        how = "in place" * self.changed + f"at {self.at}" * bool(self.at) + "as a reply" * self.answers
        return " ".join(
            filter(None, (self.room, "must not be shown" if self.never else "must be shown", what, how))
        )


@dataclass(frozen=True, slots=True)
class Step:
    """What is typed; {Room:words} stands for the number of the last message there that holds the words."""

    typed: str
    expected: tuple[Expected, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """A partnership to be played. *where* is its file, as it is called from the project's root.

    *starts* is when the clock begins, aware; *scenes* are what is told and typed.
    """

    name: str
    where: str
    file: PartnershipFile
    shelf: Mapping[str, Protocol]
    starts: datetime
    scenes: Sequence[str | Step]


def _several(given: Any) -> Any:
    return [given] if isinstance(given, str) else given


_Words = Annotated[list[str], BeforeValidator(_several)]
_InRooms = Annotated[dict[str, _Words], Field(default_factory=dict)]


class _Line(BaseModel):
    """A line of a play, as its file has it."""

    model_config = ConfigDict(extra="forbid", alias_generator=lambda name: name.replace("_", "-"))

    does: str
    shows: _InRooms
    changes: _InRooms
    answers: _InRooms
    tells: _InRooms
    never_shows: _InRooms
    never_tells: _InRooms
    silent: list[str] = Field(default_factory=list)
    at: dict[str, dict[str, _Words]] = Field(default_factory=dict)

    def step(self) -> Step:
        """Return what is typed, and all that must come of it."""
        return Step(self.does, tuple(self._expected()))

    def _expected(self) -> Iterator[Expected]:
        yield from (Expected(room, words) for room, words in _each(self.shows))
        yield from (Expected(room, words, changed=True) for room, words in _each(self.changes))
        yield from (Expected(room, words, answers=True) for room, words in _each(self.answers))
        yield from (Expected(room, says=says) for room, says in _each(self.tells))
        yield from (Expected(room, words, never=True) for room, words in _each(self.never_shows))
        yield from (Expected(room, says=says, never=True) for room, says in _each(self.never_tells))
        yield from (Expected(room, never=True) for room in self.silent)
        for room, hours in self.at.items():
            yield from (Expected(room, words, at=hour) for hour, words in _each(hours))


class _Play(BaseModel):
    """A play, as its file has it; *starts* is by the clock of the partnership."""

    model_config = ConfigDict(extra="forbid")

    partnership: str = "partnership.yaml"
    starts: Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\d \d\d:\d\d$")]
    scenes: list[str | _Line]


def cases() -> tuple[str, ...]:
    """Return the names of all that can be played, the usual one first."""
    names = sorted(play.parent.name for play in _folder().glob(f"*/{_PLAY}"))
    return (USUAL, *(name for name in names if name != USUAL))


def case(name: str = USUAL) -> Case:
    """Return the case called *name*.

    Raises:
        CaseUnknown: there is none; the message says which there are.
        ValueError: its play or its partnership has mistakes, which the message names.
        ProtocolUnusable: one of its protocols has.
    """
    if name not in cases():
        raise CaseUnknown(f'There is no case "{name}". {closest(name, cases(), _all_of_them())}')
    folder = _folder() / name
    play = _read(folder / _PLAY)
    shelf = {**shelf_in(shared_folder("protocols")), **shelf_in(folder, *_NO_PROTOCOL)}
    file = (folder / play.partnership).resolve()
    read = read_partnership(file.read_text(encoding="utf-8"), str(file), shelf)
    starts = datetime.fromisoformat(play.starts).replace(tzinfo=ZoneInfo(read.zone)).astimezone(UTC)
    scenes = [scene if isinstance(scene, str) else scene.step() for scene in play.scenes]
    where = str(Path("protocols") / file.relative_to(shared_folder("protocols").resolve()))
    return Case(name, where, read, shelf, starts, scenes)


def _read(file: Path) -> _Play:
    try:
        return _Play.model_validate(YAML(typ="safe").load(file.read_text(encoding="utf-8")))
    except ValidationError as wrong:
        lines = (f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in wrong.errors())
        raise ValueError("\n".join(f"{file}: {line}" for line in lines)) from None


def _folder() -> Path:
    return shared_folder("protocols") / "cases"


def _all_of_them() -> str:
    return f"There are {', '.join(cases())}."


def _each(rooms: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    for room, several in rooms.items():
        yield from ((room, each) for each in several)
