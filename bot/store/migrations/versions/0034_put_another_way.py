"""Keep the words that put another way what was not understood, and who wrote them where all may know."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("clarification", sa.Column("again_text", sa.Text(), nullable=False, server_default=""))
    for name in ("again_language", "again_by"):
        op.add_column("clarification", sa.Column(name, sa.String(), nullable=False, server_default=""))
