"""Keep how far a room's messages had come when something was sent there."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", sa.Column("since", sa.String(), nullable=False, server_default=""))
