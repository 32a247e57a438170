"""Keep for how long words are kept, what can be searched, and whose calendar is read at which address."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("partnership", sa.Column("keep", sa.Integer(), nullable=True))
    op.add_column("partnership", sa.Column("erases_at", sa.BigInteger(), nullable=True))
    due = sa.text("erases_at IS NOT NULL")
    op.create_index("partnership_erases", "partnership", ["erases_at"], sqlite_where=due)
    op.create_table(
        "findable",
        sa.Column("id", sa.String(), primary_key=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("partnership", "said")),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("plain", sa.Text(), nullable=False),
    )
    op.create_index("findable_of", "findable", ["partnership", "at"])
    op.create_table(
        "rendering",
        *(sa.Column(name, sa.String(), primary_key=True) for name in ("partnership", "said", "language")),
        sa.Column("plain", sa.Text(), nullable=False),
    )
    op.create_table(
        "feed",
        *(sa.Column(name, sa.String(), nullable=False) for name in ("partnership", "member")),
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
    )
    op.create_index("feed_of", "feed", ["partnership", "member"])
