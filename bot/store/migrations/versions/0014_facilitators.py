"""Keep when facilitators read what waits, what they say, note and hand over, and when members were heard."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _mornings()
    _heard()
    _sayings()
    _notes()
    _handovers()


def _mornings() -> None:
    op.create_table(
        "morning",
        sa.Column("id", sa.String(), primary_key=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("partnership", "member", "hour")),
        sa.Column("next_at", sa.BigInteger(), nullable=True),
    )
    op.create_index("ix_morning_partnership", "morning", ["partnership"])
    op.create_index("morning_due", "morning", ["next_at"], sqlite_where=sa.text("next_at IS NOT NULL"))
    # Who is a facilitator already reads it from the next morning on: due long ago, it is planned anew.
    op.execute(
        "INSERT INTO morning (id, partnership, member, hour, next_at) "
        "SELECT 'morning:' || id, partnership, id, '', 0 FROM member WHERE roles LIKE '%\"facilitator\"%'"
    )


def _heard() -> None:
    op.create_table(
        "heard",
        sa.Column("member", sa.String(), primary_key=True),
        sa.Column("partnership", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_index("heard_of", "heard", ["partnership"])
    op.execute(
        "INSERT INTO heard (member, partnership, at) "
        "SELECT member, partnership, MAX(at) FROM answer GROUP BY member, partnership"
    )


def _sayings() -> None:
    words = ("partnership", "kind", "by", "language", "member", "state")
    op.create_table(
        "saying",
        sa.Column("id", sa.String(), primary_key=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in words),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("text", "rooms")),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("said_at", sa.BigInteger(), nullable=True),
    )
    op.create_index("saying_of", "saying", ["partnership", "made_at"])


def _notes() -> None:
    op.create_table(
        "note",
        sa.Column("id", sa.String(), primary_key=True),
        *(
            sa.Column(name, sa.String(), nullable=False)
            for name in ("partnership", "partner", "by", "reader")
        ),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_index("note_of", "note", ["partnership", "reader"])


def _handovers() -> None:
    op.create_table(
        "handover",
        sa.Column("id", sa.String(), primary_key=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("partnership", "by", "to", "state")),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("notes", sa.Boolean(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=True),
    )
    op.create_index("ix_handover_partnership", "handover", ["partnership"])
    op.create_index("handover_due", "handover", ["next_at"], sqlite_where=sa.text("next_at IS NOT NULL"))
