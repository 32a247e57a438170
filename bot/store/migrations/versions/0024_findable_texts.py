"""Find things by each of their texts, and what was kept before it could be searched.

Whatever there is already is looked at once more, for what it was shown as in other languages.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

import sqlalchemy as sa
from alembic import op

from bot.core.secret import digest_of
from bot.core.vocabulary import plain

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

_WORDS = 3
"""Where the words stand in a row of a promise's history, of a position and of what a review said."""
_RAISED = ("apart", "unnamed")


class _Found(NamedTuple):
    id: str
    partnership: str
    at: int
    texts: tuple[str, ...]


def upgrade() -> None:
    op.create_table(
        "findable_text",
        *(sa.Column(name, sa.String(), primary_key=True) for name in ("id", "said")),
        sa.Column("partnership", sa.String(), nullable=False),
    )
    op.create_index("findable_text_said", "findable_text", ["partnership", "said"])
    op.execute("INSERT INTO findable_text (id, said, partnership) SELECT id, said, partnership FROM findable")
    op.drop_index("findable_said", "findable")
    op.drop_column("findable", "said")
    op.add_column("findable", sa.Column("looked_at", sa.Boolean(), nullable=False, server_default="0"))
    connection = op.get_bind()
    for found in (_promised, _decided, _goals, _brought, _responsibilities):
        _noted(connection, found(connection))
    op.create_index("findable_not_looked_at", "findable", ["id"], sqlite_where=sa.text("NOT looked_at"))


def _noted(connection: sa.Connection, found: Iterator[_Found]) -> None:
    for each in found:
        texts = tuple(dict.fromkeys(filter(None, each.texts)))
        if not texts:
            continue
        row = {"id": each.id, "of": each.partnership, "at": each.at, "plain": plain("\n".join(texts))}
        connection.execute(
            sa.text(
                "INSERT INTO findable (id, partnership, at, plain, looked_at)"
                " VALUES (:id, :of, :at, :plain, 0)"
                " ON CONFLICT (id) DO UPDATE SET plain = excluded.plain"
            ),
            row,
        )
        into = sa.text("INSERT OR IGNORE INTO findable_text (id, said, partnership) VALUES (:id, :said, :of)")
        for text in texts:
            said = {"id": each.id, "said": digest_of(text), "of": each.partnership}
            connection.execute(into, said)


def _promised(connection: sa.Connection) -> Iterator[_Found]:
    query = (
        "SELECT id, partnership, made_at, text, history FROM commitment WHERE number > 0 AND state != 'draft'"
    )
    for id_, of, at, text, history in connection.execute(sa.text(query)).all():
        words = [row[_WORDS] for row in json.loads(history)]
        yield _Found(f"promise:{id_}", of, at, (text, *words))


def _decided(connection: sa.Connection) -> Iterator[_Found]:
    query = (
        "SELECT id, partnership, made_at, text, options, reason, positions, reviews, ended_at FROM decision"
        " WHERE number > 0 AND state != 'draft'"
    )
    for id_, of, at, text, options, reason, positions, reviews, ended in connection.execute(
        sa.text(query)
    ).all():
        taken = [row for row in json.loads(positions) if ended and row[6].split("-")[0] not in _RAISED]
        words = [row[_WORDS] for row in (*taken, *json.loads(reviews))]
        yield _Found(f"decision:{id_}", of, at, (text, *json.loads(options), reason, *words))


def _goals(connection: sa.Connection) -> Iterator[_Found]:
    query = "SELECT id, partnership, made_at, texts FROM goal WHERE state != 'draft'"
    for id_, of, at, texts in connection.execute(sa.text(query)).all():
        yield _Found(f"goal:{id_}", of, at, tuple(text for _, text in json.loads(texts)))


def _brought(connection: sa.Connection) -> Iterator[_Found]:
    query = "SELECT id, partnership, at, text FROM contribution WHERE at IS NOT NULL"
    for id_, of, at, text in connection.execute(sa.text(query)).all():
        yield _Found(f"brings:{id_}", of, at, (text,))


def _responsibilities(connection: sa.Connection) -> Iterator[_Found]:
    query = (
        "SELECT adoption.id, adoption.partnership, coalesce(in_force_at, proposed_at), body FROM adoption"
        " JOIN protocol_text ON protocol_text.digest = adoption.digest WHERE state IN ('in-force', 'paused')"
    )
    for id_, of, at, body in connection.execute(sa.text(query)).all():
        protocol: dict[str, Any] = json.loads(body)
        for kind, held in (("role", "roles"), ("duty", "duties")):
            for name, rule in protocol.get(held, {}).items():
                yield _Found(f"{kind}:{id_}:{name}", of, at, tuple(rule["does"].values()))
