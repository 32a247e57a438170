"""Keep the emoji and votes that pressed buttons, so that they can be taken off again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    words = ("partnership", "room", "address", "about", "means")
    op.create_table(
        "mark",
        sa.Column("id", sa.String(), primary_key=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in words),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_index("mark_about", "mark", ["about", "address"])
