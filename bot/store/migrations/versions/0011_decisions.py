"""Keep what was proposed, by which rule it is decided, who thinks what of it, and what was decided."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_WORDS = ("partnership", "state", "language", "by", "room", "decides", "rule", "quorum", "threshold")
_MORE_WORDS = ("before", "awaits", "awaits_of", "led_by", "why")
_LONG = ("text", "reason", "options", "positions")
_MOMENTS = ("opened_at", "closes_at", "next_at", "awaits_since", "ended_at")


def upgrade() -> None:
    op.create_table(
        "decision",
        sa.Column("id", sa.String(), primary_key=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in (*_WORDS, *_MORE_WORDS)),
        *(sa.Column(name, sa.Text(), nullable=False) for name in _LONG),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("number", "round", "step")),
        sa.Column("extended", sa.Boolean(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        *(sa.Column(name, sa.BigInteger(), nullable=True) for name in _MOMENTS),
        sa.Column("review_on", sa.Date(), nullable=True),
    )
    op.create_index("decision_due", "decision", ["next_at"], sqlite_where=sa.text("next_at IS NOT NULL"))
    op.create_index("decision_number", "decision", ["partnership", "number"])
    op.create_index("decision_open", "decision", ["partnership"], sqlite_where=sa.text("ended_at IS NULL"))
