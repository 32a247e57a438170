"""Keep of each correction whether what it makes right was said where only some read it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Of earlier ones nobody knows: they are shown to nobody but whoever made them.
    op.add_column("correction", sa.Column("apart", sa.Boolean(), nullable=False, server_default="1"))
