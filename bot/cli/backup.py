"""Copy the database to one file while the service runs.

Never leaves half a copy under the name asked for, overwrites a file, or lets others read the copy.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import mkstemp

import typer

from bot.cli.database import database_file
from bot.config import Settings


def backup(settings: Settings, to: Path) -> int:
    """Copy the database to the new file *to*, checked and its owner's alone; return the exit status."""
    file = database_file(settings.database_url)
    if file is None:
        return _refuse(
            "The database is a PostgreSQL server: back it up with pg_dump --format=custom --file=FILE."
        )
    if not file.is_file():
        return _refuse(f"There is no database yet at {file}.")
    if to.exists():
        return _refuse(f"{to} exists already. Name a new file.")
    try:
        size = _copy(file, to)
    except OSError as wrong:
        return _refuse(f"{to} could not be written: {wrong.strerror}.")
    except sqlite3.Error as wrong:
        return _refuse(f"{to} could not be written: {wrong}.")
    typer.echo(f"{to}: {size} bytes, checked.")
    return 0


def _copy(file: Path, to: Path) -> int:
    """Copy beside *to*, check the copy, and only then give it its name; return its size in bytes."""
    # mkstemp's file is its owner's alone.
    handle, name = mkstemp(prefix=f".{to.name}.", dir=to.parent)
    part = Path(name)
    try:
        with (
            closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True)) as live,
            closing(sqlite3.connect(part)) as copy,
        ):
            live.backup(copy)
            _another_life(copy)
            # Otherwise the copy would want a -wal file beside it when it is next opened.
            copy.execute("PRAGMA journal_mode=DELETE")
            (found,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
            if found != "ok":
                raise sqlite3.DatabaseError(f"the copy is not sound ({found})")
        os.fsync(handle)
        part.rename(to)
    finally:
        os.close(handle)
        part.unlink(missing_ok=True)
    return to.stat().st_size


def _another_life(copy: sqlite3.Connection) -> None:
    """Let whoever goes on from the copy give its deliveries new keys: the old numbers are given out again."""
    if copy.execute("SELECT 1 FROM sqlite_master WHERE name = 'life'").fetchone():
        with copy:
            copy.execute("DELETE FROM life")


def _refuse(why: str) -> int:
    typer.echo(why, err=True)
    return 1
