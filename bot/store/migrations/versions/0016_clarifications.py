"""Keep what somebody did not understand and what becomes of it, and what two partners are asked apart."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

_WORDS = ("partnership", "source", "about", "state", "author", "partner", "room", "language", "role")
_MORE_WORDS = ("question", "thread", "again")


def upgrade() -> None:
    op.create_table(
        "clarification",
        sa.Column("id", sa.String(), primary_key=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in (*_WORDS, *_MORE_WORDS)),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("text", "reads")),
        *(sa.Column(name, sa.Boolean(), nullable=False) for name in ("private", "unnamed")),
        sa.Column("message", sa.String(), nullable=True),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=True),
    )
    waits = sa.text("next_at IS NOT NULL")
    op.create_index("clarification_due", "clarification", ["next_at"], sqlite_where=waits)
    op.create_index("clarification_asked", "clarification", ["partnership", "asked_at"])
    op.create_table(
        "mediation",
        sa.Column("id", sa.String(), primary_key=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("partnership", "by", "room", "state")),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("sides", "questions", "answers", "agreed")),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        *(sa.Column(name, sa.BigInteger(), nullable=True) for name in ("closes_at", "next_at", "ended_at")),
    )
    op.create_index("mediation_due", "mediation", ["next_at"], sqlite_where=waits)
    op.create_index("mediation_open", "mediation", ["partnership"], sqlite_where=sa.text("ended_at IS NULL"))
