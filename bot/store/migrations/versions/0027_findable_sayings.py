"""Find what was said to whole rooms before that could be searched."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.core.secret import digest_of
from bot.core.vocabulary import plain

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

_SAID = """SELECT id, partnership, coalesce(said_at, made_at), text FROM saying
 WHERE state = 'said' AND member = '' AND text != ''"""
_FOUND = """INSERT INTO findable (id, partnership, at, plain, looked_at)
 VALUES (:id, :of, :at, :plain, 0) ON CONFLICT (id) DO NOTHING"""
_BY = """INSERT INTO findable_text (id, said, partnership)
 VALUES (:id, :said, :of) ON CONFLICT (id, said) DO NOTHING"""


def upgrade() -> None:
    connection = op.get_bind()
    for id_, of, at, text in connection.execute(sa.text(_SAID)).all():
        named = {"id": f"saying:{id_}", "of": of}
        connection.execute(sa.text(_FOUND), {**named, "at": at, "plain": plain(text)})
        connection.execute(sa.text(_BY), {**named, "said": digest_of(text)})
