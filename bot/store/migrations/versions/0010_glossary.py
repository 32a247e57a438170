"""Keep each partnership's terms, and what its members made right in translations."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "term",
        sa.Column("id", sa.String(), primary_key=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("partnership", "language", "by")),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("text", "forms")),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_index("term_of", "term", ["partnership"])
    op.create_table(
        "correction",
        sa.Column("id", sa.String(), primary_key=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("partnership", "source", "target")),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("text", "fixed")),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("member", "kind")),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_index("correction_of", "correction", ["partnership", "at"])
    op.create_table(
        "lesson",
        sa.Column("partnership", sa.String(), primary_key=True),
        sa.Column("digest", sa.String(), primary_key=True),
        sa.Column("translated", sa.Text(), nullable=False),
        sa.Column("correction", sa.String(), nullable=False),
    )
    op.create_index("lesson_from", "lesson", ["correction"])
