"""Let one direct talk serve several partnerships, know which was used last, find people by any address."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_MOVED = """
    INSERT INTO room_new
        (id, partnership, partner, address, language, member, state, setup, also, languages, shows)
    SELECT id, partnership, partner, address, language, member, state, setup, also, languages, shows FROM room
"""


def upgrade() -> None:
    # SQLite cannot let go of a table's own UNIQUE in place: the rows move to a table without it.
    op.create_table(
        "room_new",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("partnership", sa.String(), nullable=False),
        sa.Column("partner", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("member", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("setup", sa.String(), nullable=False),
        sa.Column("also", sa.Text(), nullable=False, server_default="[]"),
        sa.Column("languages", sa.Text(), nullable=False, server_default="[]"),
        sa.Column("shows", sa.Text(), nullable=False, server_default="[]"),
        sa.Column("spoken_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.execute(_MOVED)
    op.drop_table("room")
    op.rename_table("room_new", "room")
    op.create_index("ix_room_partnership", "room", ["partnership"])
    op.create_index("room_by_address", "room", ["address"])
    op.create_index("room_once", "room", ["partnership", "address"], unique=True)
    op.create_index(
        "room_of_a_group", "room", ["address"], unique=True, sqlite_where=sa.text("member IS NULL")
    )
    op.create_index("member_also", "member", ["also"], sqlite_where=sa.text("also != '[]'"))
