"""Keep who belongs to a partnership no more, who left the chat of their group, and which answer alarmed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("member", sa.Column("removed_at", sa.BigInteger(), nullable=True))
    op.add_column("member", sa.Column("gone_at", sa.BigInteger(), nullable=True))
    op.add_column("concern", sa.Column("answered", sa.Text(), nullable=False, server_default="[]"))
