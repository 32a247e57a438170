"""Whether the data folder and the database can be worked with, said in a line before anything is opened.

Changes nothing but that the folders are made, and shows no secret.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import unquote

from bot.config import Settings


def database_file(url: str) -> Path | None:
    """Return the file that *url* names ("sqlite:///data/baraza.db"), or None for another database."""
    if not url.startswith("sqlite:///"):
        return None
    return Path(unquote(url.removeprefix("sqlite:///").partition("?")[0]))


def in_the_way(settings: Settings) -> str | None:
    """Return one sentence on what keeps the data folder or the database from being used, or None."""
    file = database_file(settings.database_url)
    folders = {settings.data_dir: "BARAZA_DATA_DIR"}
    if file:
        folders.setdefault(file.parent, "BARAZA_DATABASE_URL")
    for folder, name in folders.items():
        if why := _unusable(folder):
            return f"The folder {folder} cannot be used ({why}). Name another one in {name}."
    return amiss_in(file) if file and file.exists() else None


def _unusable(folder: Path) -> str | None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except FileExistsError:
        return "it is a file"
    except OSError as wrong:
        return wrong.strerror or "it cannot be made"
    return None if os.access(folder, os.W_OK | os.X_OK) else "it cannot be written to"


def amiss_in(file: Path) -> str | None:
    """Return one sentence on why the database in *file*, which exists, cannot be used, or None."""
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True, timeout=5)) as database:
            version = _version(database)
    except sqlite3.Error as wrong:
        return (
            f"The database {file} cannot be used ({wrong}). Put a backup in its place, or name another one."
        )
    if version > _newest():
        return f"The database {file} was written by a newer Baraza. Start that one instead."
    return None


def _version(database: sqlite3.Connection) -> str:
    """Return the number of the newest migration that was done in *database*, "" for a new one."""
    named = "SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'"
    if not database.execute(named).fetchone()[0]:
        return ""
    row = database.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row[0]) if row else ""


def _newest() -> str:
    # The engine's own number would load the whole of SQLAlchemy, which a health check has no use for.
    files = (Path(__file__).parent.parent / "store" / "migrations" / "versions").glob("[0-9]*.py")
    return max(file.name.partition("_")[0] for file in files)
