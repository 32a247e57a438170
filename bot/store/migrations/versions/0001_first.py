"""Keep partnerships, protocols, check-ins, duties, the inbox and the outbox."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _partnerships()
    _partners()
    _rooms()
    _members()
    _invitations()
    _agreements()
    _checkins()
    _asks()
    _answers()
    _turns()
    _accounts()
    _inbox()
    _outbox()
    _translations()


def _partnerships() -> None:
    op.create_table(
        "partnership",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("languages", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("may_see", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )


def _partners() -> None:
    op.create_table(
        "partner",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("partnership", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("languages", sa.Text(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("weekend", sa.Text(), nullable=True),
        sa.Column("holidays", sa.String(), nullable=True),
        sa.Column("quiet", sa.String(), nullable=False),
        sa.Column("days_off", sa.Text(), nullable=False),
        sa.Column("manner", sa.String(), nullable=False),
        sa.Column("left_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("partner", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_partner_partnership"), ["partnership"], unique=False)


def _rooms() -> None:
    op.create_table(
        "room",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("partnership", sa.String(), nullable=False),
        sa.Column("partner", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("member", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("setup", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("address"),
    )
    with op.batch_alter_table("room", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_room_partnership"), ["partnership"], unique=False)


def _members() -> None:
    op.create_table(
        "member",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("partnership", sa.String(), nullable=False),
        sa.Column("partner", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("roles", sa.Text(), nullable=False),
        sa.Column("away_until", sa.Date(), nullable=True),
        sa.Column("deputy", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("member", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_member_partnership"), ["partnership"], unique=False)
        batch_op.create_index("member_by_address", ["address"], unique=False)
        batch_op.create_index(
            "member_once", ["partnership", "address"], unique=True, sqlite_where=sa.text("address != ''")
        )


def _invitations() -> None:
    op.create_table(
        "invitation",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("partnership", sa.String(), nullable=True),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("spent_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("invitation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_invitation_partnership"), ["partnership"], unique=False)


def _agreements() -> None:
    """Make what they agreed: protocols and their adoption."""
    op.create_table(
        "protocol_text",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("digest"),
    )
    op.create_table(
        "adoption",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("partnership", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("proposed_at", sa.BigInteger(), nullable=False),
        sa.Column("agreed", sa.Text(), nullable=False),
        sa.Column("elsewhere", sa.Boolean(), nullable=False),
        sa.Column("in_force_at", sa.BigInteger(), nullable=True),
        sa.Column("joined", sa.Text(), nullable=False),
        sa.Column("review_at", sa.BigInteger(), nullable=True),
        sa.Column("digest", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("adoption", schema=None) as batch_op:
        batch_op.create_index(
            "adoption_review", ["review_at"], unique=False, sqlite_where=sa.text("review_at IS NOT NULL")
        )
        batch_op.create_index(batch_op.f("ix_adoption_partnership"), ["partnership"], unique=False)


def _checkins() -> None:
    op.create_table(
        "checkin",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("partnership", sa.String(), nullable=False),
        sa.Column("adoption", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("key", sa.Date(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("opens_at", sa.BigInteger(), nullable=False),
        sa.Column("closes_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("checkin", schema=None) as batch_op:
        batch_op.create_index(
            "checkin_current", ["partnership"], unique=False, sqlite_where=sa.text("due_at IS NOT NULL")
        )
        batch_op.create_index(
            "checkin_due", ["due_at"], unique=False, sqlite_where=sa.text("due_at IS NOT NULL")
        )


def _asks() -> None:
    op.create_table(
        "ask",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("partnership", sa.String(), nullable=False),
        sa.Column("checkin", sa.String(), nullable=False),
        sa.Column("partner", sa.String(), nullable=False),
        sa.Column("room", sa.String(), nullable=False),
        sa.Column("asks_at", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("member", sa.String(), nullable=True),
        sa.Column("asked_at", sa.BigInteger(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("nudged", sa.Integer(), nullable=False),
        sa.Column("put_off", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("ask", schema=None) as batch_op:
        batch_op.create_index("ask_due", ["due_at"], unique=False, sqlite_where=sa.text("due_at IS NOT NULL"))
        batch_op.create_index(batch_op.f("ix_ask_checkin"), ["checkin"], unique=False)


def _answers() -> None:
    op.create_table(
        "answer",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("partnership", sa.String(), nullable=False),
        sa.Column("checkin", sa.String(), nullable=False),
        sa.Column("ask", sa.String(), nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("member", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("room", sa.String(), nullable=False),
        sa.Column("message", sa.String(), nullable=True),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.Column("edited", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("answer", schema=None) as batch_op:
        batch_op.create_index("answer_message", ["room", "message"], unique=False)
        batch_op.create_index(batch_op.f("ix_answer_checkin"), ["checkin"], unique=False)


def _turns() -> None:
    """Make duties, as they fall due."""
    op.create_table(
        "turn",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("partnership", sa.String(), nullable=False),
        sa.Column("adoption", sa.String(), nullable=False),
        sa.Column("duty", sa.String(), nullable=False),
        sa.Column("partner", sa.String(), nullable=False),
        sa.Column("key", sa.Date(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=True),
        sa.Column("done_at", sa.BigInteger(), nullable=True),
        sa.Column("done_by", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("turn", schema=None) as batch_op:
        batch_op.create_index(
            "turn_done", ["partnership", "done_at"], unique=False, sqlite_where=sa.text("done_at IS NOT NULL")
        )
        batch_op.create_index(
            "turn_due", ["next_at"], unique=False, sqlite_where=sa.text("next_at IS NOT NULL")
        )
        batch_op.create_index(
            "turn_open", ["partnership"], unique=False, sqlite_where=sa.text("state = 'open'")
        )


def _accounts() -> None:
    op.create_table(
        "account",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("cursor", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )


def _inbox() -> None:
    op.create_table(
        "inbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("event", sa.String(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("state", sa.Integer(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("inbox", schema=None) as batch_op:
        batch_op.create_index("inbox_event", ["account", "event"], unique=True)
        batch_op.create_index("inbox_waiting", ["id"], unique=False, sqlite_where=sa.text("state = 0"))


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("partnership", sa.String(), nullable=True),
        sa.Column("room", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("state", sa.Integer(), nullable=False),
        sa.Column("not_before", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.Column("once", sa.String(), nullable=False),
        sa.Column("about", sa.String(), nullable=False),
        sa.Column("notice", sa.Text(), nullable=False),
        sa.Column("queued_at", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("message", sa.String(), nullable=True),
        sa.Column("parts", sa.Text(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index(
            "outbox_about", ["room", "about"], unique=False, sqlite_where=sa.text("about != ''")
        )
        batch_op.create_index(
            "outbox_message", ["room", "message"], unique=False, sqlite_where=sa.text("message IS NOT NULL")
        )
        batch_op.create_index(
            "outbox_once", ["room", "once"], unique=True, sqlite_where=sa.text("once != ''")
        )
        batch_op.create_index(
            "outbox_waiting", ["not_before", "id"], unique=False, sqlite_where=sa.text("state = 0")
        )


def _translations() -> None:
    """Make what machines translated."""
    op.create_table(
        "translation",
        sa.Column("partnership", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("translated", sa.Text(), nullable=False),
        sa.Column("engine", sa.String(), nullable=False),
        sa.Column("kept_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("partnership", "digest"),
    )
