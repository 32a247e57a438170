"""Let digits and a calendar be each member's own, and each correction keep its lessons beside others'."""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("member", sa.Column("shows", sa.Text(), nullable=False, server_default="[]"))
    op.create_index("member_shows", "member", ["partnership"], sqlite_where=sa.text("shows != '[]'"))
    op.add_column("correction", sa.Column("was", sa.Text(), nullable=False, server_default=""))
    _own_from_their_talks()
    _lessons_beside_each_other()


def _own_from_their_talks() -> None:
    """Let what members chose in their direct talks be theirs everywhere."""
    connection = op.get_bind()
    chosen = sa.text("SELECT id, member, shows FROM room WHERE member IS NOT NULL AND shows != '[]'")
    for room, member, shows in connection.execute(chosen).fetchall():
        theirs = [each for each in json.loads(shows) if each.startswith(("nu-", "ca-"))]
        if theirs:
            rest = [each for each in json.loads(shows) if each not in theirs]
            own = sa.text("UPDATE member SET shows = :shows WHERE id = :id")
            connection.execute(own, {"shows": json.dumps(theirs), "id": member})
            left = sa.text("UPDATE room SET shows = :shows WHERE id = :id")
            connection.execute(left, {"shows": json.dumps(rest), "id": room})


def _lessons_beside_each_other() -> None:
    op.rename_table("lesson", "lesson_before")
    op.drop_index("lesson_from", "lesson_before")
    op.create_table(
        "lesson",
        sa.Column("partnership", sa.String(), primary_key=True),
        sa.Column("digest", sa.String(), primary_key=True),
        sa.Column("translated", sa.Text(), nullable=False),
        sa.Column("correction", sa.String(), primary_key=True),
    )
    op.create_index("lesson_from", "lesson", ["correction"])
    op.execute(
        "INSERT INTO lesson (partnership, digest, translated, correction)"
        " SELECT partnership, digest, translated, correction FROM lesson_before"
    )
    op.drop_table("lesson_before")
