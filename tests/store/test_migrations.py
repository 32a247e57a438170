"""A database of any earlier form is brought to the newest one with what is in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlmodel import SQLModel

from bot.store import Store, rows
from bot.store.engine import HEAD, MIGRATIONS, migrate, open_engine

assert rows


def script() -> ScriptDirectory:
    return ScriptDirectory.from_config(configured())


def configured(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    return config


def test_the_newest_migration_is_the_one_that_the_store_asks_for() -> None:
    assert script().get_current_head() == HEAD


def test_the_migrations_make_exactly_the_tables_of_the_rows(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'new.db'}")
    migrate(engine)
    with engine.begin() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        assert compare_metadata(context, SQLModel.metadata) == []
    engine.dispose()


@pytest.mark.parametrize("revision", [each.revision for each in script().walk_revisions()])
def test_a_database_of_an_earlier_form_keeps_what_is_in_it(revision: str, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'old.db'}"
    engine = open_engine(url)
    with engine.begin() as connection:
        command.upgrade(configured(connection), revision)
        connection.exec_driver_sql(
            "INSERT INTO partnership (id, name, zone, languages, created_at, may_see)"
            " VALUES ('p', 'River watch', 'UTC', '[\"en\"]', 1795932000000000, '[]')"
        )
        connection.exec_driver_sql("INSERT INTO account (id, cursor) VALUES ('telegram', '77')")
    engine.dispose()
    store = Store(url)
    with store.reading() as transaction:
        assert [p.name for p in transaction.record.partnerships()] == ["River watch"]
        assert transaction.inbox.cursor("telegram") == "77"
        version = transaction.connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    assert version == HEAD
    store.close()


def test_a_migration_that_is_cut_short_leaves_the_database_as_it_was(tmp_path: Path) -> None:
    """All of it is one transaction: the process dies in the middle, and the next start begins anew."""
    url = f"sqlite:///{tmp_path / 'cut.db'}"
    engine = open_engine(url)

    def die_in_the_middle() -> None:
        with engine.begin() as connection:
            command.upgrade(configured(connection), "head")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        die_in_the_middle()
    with engine.connect().execution_options(reading=True) as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar() == 0
    engine.dispose()
    store = Store(url)
    with store.reading() as transaction:
        assert transaction.record.partnerships() == []
    store.close()
