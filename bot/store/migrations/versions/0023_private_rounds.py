"""Keep which occasions are private rounds, and what of a protocol a suggestion would change."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("alone", "by", "language"):
        op.add_column("checkin", sa.Column(name, sa.String(), nullable=False, server_default=""))
    op.add_column("checkin", sa.Column("words", sa.Text(), nullable=False, server_default=""))
    op.add_column("checkin", sa.Column("nameless", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("suggestion", sa.Column("change", sa.Text(), nullable=False, server_default="[]"))
