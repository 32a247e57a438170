"""What several commands are given alike: which partnership is meant, and where to write.

Prints a sentence where it cannot be done, and shows nothing of a partnership but its name.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from bot.core.partnership import Partnership
from bot.store import Transaction

if TYPE_CHECKING:
    from bot.config import Settings


def meant(transaction: Transaction, name: str | None) -> Partnership | None:
    """Return the partnership called *name*, or the only one; where there is none, say which there are."""
    there = {each.name: each for each in transaction.record.partnerships()}
    found = there.get(name) if name else next(iter(there.values())) if len(there) == 1 else None
    if found is None:
        named = f"Name one of: {', '.join(there)}."
        typer.echo(named if there else "There is no partnership yet.", err=True)
    return found


def written(text: str, to: Path | None) -> int:
    """Write *text* to a new file, or to the terminal where none is named; return the exit status."""
    if to is None:
        sys.stdout.write(text)
        return 0
    try:
        # As it is: a table's lines have ends of their own.
        with to.open("x", encoding="utf-8", newline="") as out:
            out.write(text)
    except FileExistsError:
        typer.echo(f"{to} is there already; choose another name.", err=True)
        return 1
    except OSError as wrong:
        typer.echo(f"{to} cannot be written: {wrong.strerror}. Choose another place.", err=True)
        return 1
    return 0


def moment_for(settings: Settings) -> datetime:
    """Return what moment it is, by the clock that trials may have moved."""
    moment = datetime.now(UTC)  # noqa: TID251
    return moment + settings.clock.offset(moment)
