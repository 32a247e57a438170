"""Let whose turn it is go on at a moment of its own, some time after a check-in has closed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("rotation", sa.Column("next_at", sa.BigInteger(), nullable=True))
    op.create_index("rotation_due", "rotation", ["next_at"], sqlite_where=sa.text("next_at IS NOT NULL"))
