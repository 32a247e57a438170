"""Keep what was promised: by whom, to whom, by when, and what became of it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_WORDS = ("state", "partner", "owed", "language", "by", "room", "answer", "awaits", "awaits_of")
_LONG = ("text", "reason", "agreed", "history")


def upgrade() -> None:
    op.create_table(
        "commitment",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("partnership", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("member", sa.String(), nullable=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in _WORDS),
        *(sa.Column(name, sa.Text(), nullable=False) for name in _LONG),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Date(), nullable=True) for name in ("due_on", "new_on")),
        *(
            sa.Column(name, sa.BigInteger(), nullable=True)
            for name in ("next_at", "awaits_since", "ended_at")
        ),
    )
    op.create_index("commitment_due", "commitment", ["next_at"], sqlite_where=sa.text("next_at IS NOT NULL"))
    op.create_index("commitment_number", "commitment", ["partnership", "number"])
    op.create_index(
        "commitment_open", "commitment", ["partnership"], sqlite_where=sa.text("ended_at IS NULL")
    )
    op.create_index(
        "commitment_ended",
        "commitment",
        ["partnership", "ended_at"],
        sqlite_where=sa.text("ended_at IS NOT NULL"),
    )
