"""Let a concern be called by a number of their own by each who sees it: one number for all told of others."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("concern", sa.Column("numbers", sa.Text(), nullable=False, server_default="[]"))
