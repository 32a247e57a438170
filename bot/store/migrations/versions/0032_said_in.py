"""Let a delivery name the message that words in it were said in, so that they follow what becomes of that."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", sa.Column("source", sa.String(), nullable=False, server_default=""))
    op.create_index("outbox_source", "outbox", ["source"], sqlite_where=sa.text("source != ''"))
