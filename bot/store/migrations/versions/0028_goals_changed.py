"""Keep what a goal was before it was changed, and towards which goal a partner brings something."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("goal", sa.Column("history", sa.Text(), nullable=False, server_default="[]"))
    op.add_column("contribution", sa.Column("goal", sa.String(), nullable=False, server_default=""))
