"""Keep who reads an answer given for one role alone: those who have that role now, of earlier ones."""

from __future__ import annotations

import json
from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None

_HELD = """SELECT adoption.id, adoption.partnership, protocol_text.body
 FROM adoption JOIN protocol_text ON protocol_text.digest = adoption.digest"""
_HAVING = """SELECT member.id, member.roles FROM member JOIN partner ON partner.id = member.partner
 WHERE member.partnership = :of AND partner.left_at IS NULL ORDER BY member.id"""
_ASKED = """UPDATE answer SET readers = :readers WHERE question = :question AND checkin IN
 (SELECT id FROM checkin WHERE adoption = :adoption AND name = :name AND alone = '')"""
_ALONE = "SELECT DISTINCT partnership, alone FROM checkin WHERE alone != ''"
_IN_A_ROUND = """UPDATE answer SET readers = :readers WHERE checkin IN
 (SELECT id FROM checkin WHERE partnership = :of AND alone = :alone)"""


def upgrade() -> None:
    op.add_column("answer", sa.Column("readers", sa.Text(), nullable=False, server_default="[]"))
    connection = op.get_bind()
    for adoption, of, body in connection.execute(sa.text(_HELD)).all():
        for name, question, role in _private(body):
            if readers := _having(connection, of, role):
                asked = {"adoption": adoption, "name": name, "question": question}
                connection.execute(sa.text(_ASKED), {**asked, "readers": readers})
    for of, alone in connection.execute(sa.text(_ALONE)).all():
        if readers := _having(connection, of, alone.partition(":")[0]):
            connection.execute(sa.text(_IN_A_ROUND), {"of": of, "alone": alone, "readers": readers})


def _private(body: str) -> Iterator[tuple[str, str, str]]:
    for name, rule in json.loads(body).get("checkins", {}).items():
        for question in rule.get("questions", ()):
            if question.get("private"):
                yield name, question["id"], question["private"]


def _having(connection: sa.Connection, of: str, role: str) -> str:
    """Return who has *role*, as a list is kept; "" where nobody does."""
    found = connection.execute(sa.text(_HAVING), {"of": of}).all()
    ids = [id_ for id_, roles in found if role in json.loads(roles)]
    return json.dumps(ids, ensure_ascii=False) if ids else ""
