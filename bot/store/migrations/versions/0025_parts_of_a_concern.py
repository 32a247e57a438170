"""Keep of which messages a concern is made, so that one of them can be changed or taken back by itself."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("concern", sa.Column("parts", sa.Text(), nullable=False, server_default="[]"))
