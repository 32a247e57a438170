"""Find what was said before it could be searched, and what is kept of the same words."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from bot.core.secret import digest_of
from bot.core.vocabulary import plain

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

_SAID = "SELECT id, partnership, text, at FROM answer WHERE text != ''"
_PROMISED = "SELECT id, partnership, text, made_at FROM commitment WHERE text != '' AND number > 0"
_PROPOSED = "SELECT id, partnership, text, made_at FROM decision WHERE text != '' AND number > 0"


def upgrade() -> None:
    op.create_index("findable_said", "findable", ["partnership", "said"])
    connection = op.get_bind()
    for kind, query in (("answer", _SAID), ("promise", _PROMISED), ("decision", _PROPOSED)):
        _noted(connection, kind, connection.execute(sa.text(query)))


def _noted(connection: sa.Connection, kind: str, rows: Any) -> None:
    # As they were then: whatever changes is noted anew as it is kept.
    findable = sa.table(
        "findable", *(sa.column(name) for name in ("id", "partnership", "said", "at", "plain"))
    )
    known = set(connection.execute(sa.select(findable.c.id)).scalars())
    fresh = [
        {"id": f"{kind}:{id_}", "partnership": of, "said": digest_of(words), "at": at, "plain": plain(words)}
        for id_, of, words, at in rows
        if f"{kind}:{id_}" not in known
    ]
    if fresh:
        connection.execute(sa.insert(findable), fresh)
