"""Keep to which member a promise is given, of what decision, since when it is asked, and what reviews say."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("owed_member", "decision", "moved_by"):
        op.add_column("commitment", sa.Column(name, sa.String(), nullable=False, server_default=""))
    for name in ("asked_at", "again_at"):
        op.add_column("commitment", sa.Column(name, sa.BigInteger(), nullable=True))
    op.add_column("decision", sa.Column("reviews", sa.Text(), nullable=False, server_default="[]"))
    op.add_column("decision", sa.Column("review_until", sa.BigInteger(), nullable=True))
