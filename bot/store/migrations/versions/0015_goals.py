"""Keep goals and what was counted towards them, what partners bring, trust, voices and whose turn it is."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def _columns(words: str, long: str = "", numbers: str = "") -> list[sa.Column[Any]]:
    """Return the columns that always hold something: words, long texts and lists, whole numbers."""
    kinds = ((words, sa.String), (long, sa.Text), (numbers, sa.Integer))
    return [
        sa.Column("id", sa.String(), primary_key=True),
        *(sa.Column(name, kind(), nullable=False) for names, kind in kinds for name in names.split()),
    ]


def _moments(needed: str, maybe: str = "") -> list[sa.Column[Any]]:
    return [
        *(sa.Column(name, sa.BigInteger(), nullable=False) for name in needed.split()),
        *(sa.Column(name, sa.BigInteger(), nullable=True) for name in maybe.split()),
    ]


def upgrade() -> None:
    op.create_table(
        "goal",
        *_columns(
            "partnership key state under baseline target count whose role by room adoption",
            "texts unit",
            "number step",
        ),
        *_moments("made_at", "next_at ended_at"),
        sa.Column("due_on", sa.Date(), nullable=True),
    )
    op.create_index("goal_due", "goal", ["next_at"], sqlite_where=sa.text("next_at IS NOT NULL"))
    op.create_index("goal_of", "goal", ["partnership"])
    op.create_table("measure", *_columns("partnership goal value member partner of"), *_moments("at"))
    op.create_index("measure_of", "measure", ["partnership", "goal"])
    op.create_table(
        "contribution",
        *_columns("partnership partner language by awaits_of", "text history", "asked"),
        *_moments("", "at right_at next_at"),
    )
    op.create_index(
        "contribution_due", "contribution", ["next_at"], sqlite_where=sa.text("next_at IS NOT NULL")
    )
    op.create_index("contribution_of", "contribution", ["partnership"])
    op.create_table("pulse", *_columns("partnership checkin name question mean", "people"), *_moments("at"))
    op.create_index("pulse_of", "pulse", ["partnership", "at"])
    op.create_table("voice", *_columns("partnership member", "groups"), *_moments("at"))
    op.create_index("voice_of", "voice", ["partnership"])
    op.create_table("rotation", *_columns("partnership adoption closed", "parts"), *_moments("turned_at"))
    op.create_index("rotation_of", "rotation", ["partnership"])
    op.add_column("commitment", sa.Column("goal", sa.String(), nullable=False, server_default=""))
