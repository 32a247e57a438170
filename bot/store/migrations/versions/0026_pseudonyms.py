"""Call people as their partnership's file does, where it says so; as their platform does elsewhere."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    given: sa.Column[bool] = sa.Column("pseudonyms", sa.Boolean(), nullable=False, server_default="0")
    op.add_column("partnership", given)
