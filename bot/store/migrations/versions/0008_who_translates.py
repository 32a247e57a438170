"""Keep who may see a partnership's words, what that costs, and what is to be translated later."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("partnership", sa.Column("told", sa.Text(), nullable=True))
    op.add_column("partnership", sa.Column("ceiling", sa.Integer(), nullable=True))
    op.create_table(
        "opening",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("partnership", sa.String(), nullable=False),
        sa.Column("may_see", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("agreed", sa.Text(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
    )
    op.create_index(
        "opening_proposed", "opening", ["partnership"], sqlite_where=sa.text("state = 'proposed'")
    )
    op.create_table(
        "spending",
        sa.Column("partnership", sa.String(), primary_key=True),
        sa.Column("month", sa.String(), primary_key=True),
        sa.Column("characters", sa.Integer(), nullable=False),
        sa.Column("warned", sa.Boolean(), nullable=False),
    )
    op.create_table(
        "untranslated",
        sa.Column("delivery", sa.Integer(), primary_key=True),
        sa.Column("partnership", sa.String(), nullable=False),
        sa.Column("room", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=False),
    )
    op.create_index("untranslated_due", "untranslated", ["next_at"])
    op.create_index("untranslated_room", "untranslated", ["room", "at"])
