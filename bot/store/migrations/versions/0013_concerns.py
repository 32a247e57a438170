"""Keep what was raised with a facilitator and what becomes of it, and since when a crisis rhythm holds."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_WORDS = ("partnership", "kind", "state", "by", "language", "about", "taken_by", "awaits", "awaits_of")
_LONG = ("text", "readers", "passed_to")
_MOMENTS = ("sent_at", "next_at", "awaits_since", "ended_at")


def upgrade() -> None:
    op.create_table(
        "concern",
        sa.Column("id", sa.String(), primary_key=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in _WORDS),
        *(sa.Column(name, sa.Text(), nullable=False) for name in _LONG),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("number", "step")),
        sa.Column("unnamed", sa.Boolean(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        *(sa.Column(name, sa.BigInteger(), nullable=True) for name in _MOMENTS),
    )
    op.create_index("concern_due", "concern", ["next_at"], sqlite_where=sa.text("next_at IS NOT NULL"))
    op.create_index("concern_number", "concern", ["partnership", "number"])
    op.create_index("concern_open", "concern", ["partnership"], sqlite_where=sa.text("ended_at IS NULL"))
    op.add_column("partnership", sa.Column("crisis_since", sa.BigInteger(), nullable=True))
