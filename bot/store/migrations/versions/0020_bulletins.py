"""Keep when all read what a week or a month came to, and what is suggested where a protocol is reviewed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "bulletin",
        sa.Column("id", sa.String(), primary_key=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("partnership", "every")),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=True),
    )
    op.create_index("ix_bulletin_partnership", "bulletin", ["partnership"])
    op.create_index("bulletin_due", "bulletin", ["next_at"], sqlite_where=sa.text("next_at IS NOT NULL"))
    op.create_table(
        "looking",
        sa.Column("id", sa.String(), primary_key=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("partnership", "adoption", "state")),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("keep", sa.Text(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=True),
    )
    op.create_index("ix_looking_partnership", "looking", ["partnership"])
    op.create_index("looking_due", "looking", ["next_at"], sqlite_where=sa.text("next_at IS NOT NULL"))
    words = ("partnership", "looking", "partner", "member", "language", "decision")
    op.create_table(
        "suggestion",
        sa.Column("id", sa.String(), primary_key=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in words),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_index("suggestion_of", "suggestion", ["looking"])
