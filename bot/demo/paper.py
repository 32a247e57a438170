"""How the demo is put on paper: each message a panel in its room's colour, with the day and hour there.

Knows a message and where it stands; decides nothing. Writes plain text where nobody sees colours.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime
from typing import TextIO

from rich.console import Console, Group
from rich.panel import Panel
from rich.text import Text as Line

from bot.core.text import Message, Text
from bot.demo.stage import Appeared, Place
from bot.messages import Messages

_COLOURS = ("cyan", "green", "magenta", "yellow", "blue")
_STYLES = {
    "strong": "bold",
    "quote": "italic",
    "original": "dim italic",
    "link": "underline",
    "mention": "bold",
    "code": "bold",
}


class Paper:
    """Writes to *file*, at most *width* characters a line."""

    def __init__(self, file: TextIO, width: int, messages: Messages, *, terminal: bool = False) -> None:
        self._console = Console(
            file=file,
            width=width,
            force_terminal=terminal,
            color_system="auto" if terminal else None,
            highlight=False,
            markup=False,
            emoji=False,
        )
        self.file = file
        self._messages = messages
        self._colours: dict[str, str] = {}

    @classmethod
    def on_terminal(cls, width: int, messages: Messages) -> Paper:
        """Return the standard output: as wide as a narrow terminal is, and without colours in a pipe."""
        terminal = sys.stdout.isatty()
        width = min(width, Console().width) if terminal else width
        return cls(sys.stdout, width, messages, terminal=terminal)

    def say(self, text: str) -> None:
        """Write a line of the demo's own."""
        self._console.print(text, style="dim")

    def tell(self, text: str) -> None:
        """Write what a scene is about."""
        self._console.print(Line(f"\n# {text}", style="italic"))

    def typed(self, line: str) -> None:
        """Write what somebody typed."""
        self._console.print(Line(f"\n› {line}", style="bold"))

    def turned(self, now: datetime, places: Sequence[Place]) -> None:
        """Write what the clock stands at in each place."""
        days = {place.local(now).date() for place in places}
        form = "%H:%M" if len(days) == 1 else "%a %H:%M"
        hours = " · ".join(f"{place.name} {place.local(now):{form}}" for place in places)
        self._console.rule(f"{places[0].local(now):%a %d %b} · {hours}", style="dim", characters="─")

    def heard(self, number: int, name: str, place: Place, text: str) -> None:
        """Write what a person said, under the number that it can be replied to and edited by."""
        where = ", alone" if place.direct else f" in {place.name}"
        self._console.print(Line(f"  [{number}] {name}{where}: {text}", style=self._colour(place)))

    def show(self, appeared: Appeared) -> None:
        """Write a message of ours."""
        message, place = appeared.shown.message, appeared.place
        aside = self._messages.right_to_left(place.language)
        justify = "right" if aside else "left"
        body = _styled(message.text)
        body.justify = justify  # type: ignore[assignment]
        rows = [Line(row, style="bold", justify=justify) for row in _buttons(message)]  # type: ignore[arg-type]
        again = " · changed" if appeared.shown.edited else ""
        answers = f" · replies to [{appeared.answers}]" if appeared.answers else ""
        where = f"{place.name}, alone" if place.direct else place.name
        there = f"{place.local(appeared.at):%a %d %b %H:%M}"
        panel = Panel(
            Group(body, *rows),
            title=f"[{appeared.number}] {where} · {there}{again}{answers}",
            title_align="right" if aside else "left",
            border_style=self._colour(place),
            style="dim" if message.quiet else "",
        )
        self._console.print(panel)

    def _colour(self, place: Place) -> str:
        return self._colours.setdefault(place.address, _COLOURS[len(self._colours) % len(_COLOURS)])


def _styled(text: Text) -> Line:
    line = Line(text.plain)
    for span in text.spans:
        line.stylize(_STYLES[span.mark], span.start, span.start + span.length)
    return line


def _buttons(message: Message) -> list[str]:
    """Return the buttons row by row, numbered from 1."""
    rows, number = [], 0
    for row in message.buttons:
        rows.append(" ".join(f"[{number + n} {button.label}]" for n, button in enumerate(row, start=1)))
        number += len(row)
    return rows
