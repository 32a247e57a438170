"""Let rooms hold several partners, members be known on both platforms, attachments and threads be kept."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("also", "languages", "shows"):
        op.add_column("room", _list(name))
    op.add_column("member", _list("also"))
    op.add_column("invitation", sa.Column("member", sa.String(), nullable=True))
    op.add_column("answer", sa.Column("attachment", sa.Text(), nullable=False, server_default=""))
    op.add_column("outbox", sa.Column("begun", sa.Boolean(), nullable=False, server_default=sa.false()))
    for name in ("thread", "said"):
        op.add_column("outbox", sa.Column(name, sa.String(), nullable=False, server_default=""))
    op.create_index("outbox_thread", "outbox", ["room", "thread"], sqlite_where=sa.text("thread != ''"))
    op.create_index("outbox_said", "outbox", ["said"], sqlite_where=sa.text("said != ''"))


def _list(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False, server_default="[]")
