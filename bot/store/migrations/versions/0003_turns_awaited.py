"""Find a partnership's turns that something is still due about, those done ahead included."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("turn_awaited", "turn", ["partnership"], sqlite_where=sa.text("next_at IS NOT NULL"))
