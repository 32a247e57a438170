"""Which translators any partnership lets see its words, as the database says, for whoever looks from outside.

Reads the file as it is, and must never change it: not even to bring it to a newer form.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

from bot.cli.database import database_file
from bot.config import Settings
from bot.core.sight import Sight, sight


def seen_by_any(settings: Settings) -> Sight:
    """Return who may see words of a partnership at least; None where that is not known, or there is none."""
    file = database_file(settings.database_url)
    if file is None or not file.exists():
        return None
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True, timeout=5)) as database:
            rows = database.execute("SELECT may_see, told FROM partnership").fetchall()
    except sqlite3.Error:
        return None
    each = [sight(json.loads(may_see), json.loads(told) if told else None) for may_see, told in rows]
    if not each or None in each:
        return None
    return frozenset[str]().union(*(names for names in each if names is not None))


def named_by(settings: Settings) -> set[str]:
    """Return the translators that the settings name."""
    return {*settings.translators, *(name for pair in settings.translators_for for name in pair.translators)}
