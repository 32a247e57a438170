"""Two members that are known as one: whatever named the one names the other, in columns and in lists.

What is named by a digest is not found here: concerns see to that themselves (`bot.core.concern.now_of`).
"""

from __future__ import annotations

from sqlalchemy import Connection, Text, func, update
from sqlalchemy import type_coerce as as_type

from bot.store.kinds import KINDS, NAMING, NAMING_IN_LISTS


def named_anew(connection: Connection, partnership: str, old: str, new: str) -> None:
    """Let the member *new* stand wherever *old* is named, by the id."""
    for kind, name in NAMING:
        table = KINDS[kind]
        theirs = (table.c.partnership == partnership) & (table.c[name] == old)
        connection.execute(update(table).where(theirs).values({name: new}))
    for kind, name in NAMING_IN_LISTS:
        table = KINDS[kind]
        column = as_type(table.c[name], Text)
        theirs = (table.c.partnership == partnership) & column.contains(f'"{old}"', autoescape=True)
        renamed = func.replace(column, f'"{old}"', f'"{new}"', type_=Text)
        connection.execute(update(table).where(theirs).values({name: renamed}))
