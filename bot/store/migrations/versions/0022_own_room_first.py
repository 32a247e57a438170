"""Keep who of a partner confirms what one of it says of a proposal, and what counts that nobody confirmed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # What is open goes on as it was proposed: what one says counts at once.
    for name in ("confirm", "unconfirmed"):
        op.add_column("decision", sa.Column(name, sa.String(), nullable=False, server_default=""))
