"""Whatever new kind of thing or row is kept, it is in an archive, and comes out of one as it went in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlmodel import SQLModel

from bot.archive.whole import KEPT, archived, put
from bot.conversation.whose_words import words_in
from bot.core.words import Notice, Ours, Outcome, Words
from bot.store import Store, rows
from bot.store.beside import BESIDE
from bot.store.kinds import KINDS
from tests.store import earlier

assert rows

LEFT_OUT = {
    **dict.fromkeys(("invitation", "feed"), "a secret"),
    **dict.fromkeys(("findable", "findable_text"), "made anew of the things, but for what was carried"),
    "outbox": "told already or on its way, but for what was carried",
    **dict.fromkeys(("inbox", "hold", "untranslated"), "on its way"),
    **dict.fromkeys(("life", "account"), "of this database, and no partnership's"),
    "protocol_text": "within each adoption",
}
"""The tables that no archive holds, and why."""


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """Return a store with a row of every kind."""
    here = Store(f"sqlite:///{tmp_path / 'here.db'}")
    with here.writing() as transaction:
        transaction.connection.exec_driver_sql("DELETE FROM life")
        earlier.fill(transaction.connection)
    with here.writing() as transaction:
        g = transaction.record.seated(["p"])["p"]
        line = Ours("reply-carried-here", {"who": "Amina", "said": Words("Which pump?", "en")})
        told = Notice("r-bruno", (line,), about="talk:r-amina:old-1")
        transaction.take([(g, Outcome(tell=(told,)))], earlier.NOON)
        transaction.connection.exec_driver_sql(
            "UPDATE outbox SET state = 1, message = 'new-1' WHERE about = ?", (told.about,)
        )
    return here


KNOWN_AGAIN = {"pulse": "people", "adoption": "digest"}
"""What is found out anew where it is put: the people by `test_archived`, a digest by its text."""


def all_of(connection: Connection, name: str) -> list[str]:
    found = connection.exec_driver_sql(f'SELECT * FROM "{name}"').mappings()
    held = ({key: row[key] for key in row if key != KNOWN_AGAIN.get(name)} for row in found)
    return sorted(json.dumps(row, ensure_ascii=False, sort_keys=True, default=str) for row in held)


def test_every_table_is_in_an_archive_or_left_out_for_a_reason() -> None:
    held = {table.name for table in KINDS.values()} | {*BESIDE}
    assert {*SQLModel.metadata.tables} == held | {*LEFT_OUT}


def test_every_kind_and_row_comes_out_as_it_went_in(store: Store, tmp_path: Path) -> None:
    there = Store(f"sqlite:///{tmp_path / 'there.db'}")
    with store.reading() as transaction:
        [partnership] = transaction.record.partnerships()
        text = archived(transaction, partnership)
        whole = json.loads(text)
        assert {*whole["things"]} == {*KEPT}, "the rows of `earlier` have each kind of thing"
        assert {*whole["rows"]} == {*BESIDE}
        with there.writing() as other:
            put(other, text)
            assert archived(other, partnership) == text
            for name in ({table.name for table in KINDS.values()} | {*BESIDE}) - {*LEFT_OUT}:
                assert all_of(other.connection, name) == all_of(transaction.connection, name), name
            [copy] = other.outbox.copies_of("talk:r-amina:old-1", ["r-bruno"])
            assert words_in(copy.parts) == [Words("Which pump?", "en")]
            assert [id_ for id_, _ in other.finding.find("p", "which pump")] == ["talk:r-amina:old-1"]
            assert other.outbox.next_ready(earlier.NOON) is None, "nothing that was told is told again"
    store.close()
    there.close()
