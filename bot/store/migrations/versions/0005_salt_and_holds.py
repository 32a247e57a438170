"""Tell one life of a database from another, and keep what has to wait across a restart."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    life = op.create_table(
        "life", sa.Column("salt", sa.String(), nullable=False), sa.PrimaryKeyConstraint("salt")
    )
    # What is under way keeps the key that it has: deliveries were known by their numbers alone so far.
    if op.get_bind().execute(sa.text("SELECT 1 FROM outbox LIMIT 1")).first():
        op.bulk_insert(life, [{"salt": ""}])
    op.create_table(
        "hold",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.Column("room", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
