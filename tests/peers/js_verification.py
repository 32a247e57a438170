"""A verification as it goes on at one person's client: what it shows, and what the person does about it.

Holds nothing of its own: where it stands is what the client told last.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.peers.js_person import Line


@dataclass
class Step:
    """Where a verification stands at one person's client.

    Attributes:
        phase: unsent, requested, ready, started, cancelled or done.
        code: Why it was cancelled, such as "m.mismatched_sas".
        emoji: The seven that the client shows, each with its name, once it does.
    """

    verification: int
    mine: bool
    user: str
    device: str | None
    room: str | None
    phase: str
    code: str | None
    emoji: list[list[str]] | None
    decimals: list[int] | None


@dataclass
class Verification:
    """One verification, at one person's client. *user* is the other side."""

    _line: Line = field(repr=False)
    _name: str
    number: int

    @property
    def now(self) -> Step:
        return self._line.steps[self._name][self.number]

    async def _does(self, what: str) -> None:
        await self._line.ask(self._name, "verification", {"number": self.number, "does": what})

    async def reaches(self, *phases: str) -> Step:
        """Wait until it is in one of these phases."""
        return await self._line.until(lambda: self.now if self.now.phase in phases else None)

    async def accepts(self) -> None:
        await self._does("accepts")

    async def starts(self) -> None:
        """Choose emoji, once both sides are ready."""
        await self.reaches("ready")
        await self._does("starts")

    async def emoji(self) -> list[str]:
        """Wait for the emoji and return them."""
        shown = await self._line.until(lambda: self.now.emoji)
        return [sign for sign, _ in shown]

    async def confirms(self) -> None:
        """Say that the other side shows the same."""
        await self._does("confirms")

    async def differs(self) -> None:
        """Say that the other side shows other emoji."""
        await self._does("differs")

    async def cancels(self) -> None:
        await self._does("cancels")
