"""A database of any earlier form is brought to the newest one with what is in it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, column, insert, table, text
from sqlmodel import SQLModel

from bot.adapters import Kind, Person
from bot.store import Store, rows
from bot.store.engine import HEAD, MIGRATIONS, migrate, open_engine
from tests.store import earlier
from tests.world import Neighbour, World

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


REVISIONS = sorted(each.revision for each in script().walk_revisions())


def made(folder: Path, revision: str) -> earlier.Rows:
    """Make a database of an earlier form with a week in it; return what is to be there in the newest form."""
    engine = open_engine(f"sqlite:///{folder / 'baraza.db'}")
    with engine.begin() as connection:
        command.upgrade(configured(connection), revision)
        wanted = earlier.fill(connection)
    engine.dispose()
    return wanted


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_database_of_an_earlier_form_keeps_what_is_in_it(revision: str, tmp_path: Path) -> None:
    """Every row of every table, and every value where it now belongs."""
    wanted = made(tmp_path, revision)
    store = Store(f"sqlite:///{tmp_path / 'baraza.db'}")
    with store.reading() as transaction:
        there = earlier.found(transaction.connection)
        version = transaction.connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
        assert transaction.connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert transaction.connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        assert transaction.connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
    store.close()
    assert version == HEAD
    assert there == {name: rows for name, rows in wanted.items() if name in there}


@pytest.mark.parametrize("revision", REVISIONS)
async def test_a_week_that_began_on_an_earlier_form_goes_on(revision: str, tmp_path: Path) -> None:
    """What was asked is answered, what waited is heard and said, and nothing is said a second time."""
    made(tmp_path, revision)
    world = World(tmp_path, now=earlier.NOON)
    amina, bruno = (
        Neighbour(world, f"console:{name.lower()}-room", Person(f"console:{name.lower()}", name, "en"))
        for name in ("Amina", "Bruno")
    )
    await world.settles()
    assert bruno.texts() == [f"Amina answered: {earlier.WAITED}", "Also from Amina:\n• All well? Yes"]
    g = world.gathering()
    assert {a.question: (a.text, a.value) for a in g.answers.values()} == {
        "progress": ("The pump works again", ""),
        "mood": ("", "yes"),
    }
    said = await bruno.does(
        Kind.MESSAGE, text="The well is dry", reply_to="old-3", message="old-9", addressed=True
    )
    assert amina.last_heard() == "What moved forward?\nBruno answered: The well is dry"
    assert bruno.last_heard() == "2/2 All well?"
    await bruno.does(Kind.EDIT, message=said, text="The well is nearly dry", addressed=True)
    await bruno.presses("No")
    await world.turns_to(datetime(2026, 12, 3, 14, tzinfo=UTC))
    digest = next(text for text in amina.texts() if "what we heard" in text)
    assert "2 of 2 partners answered." in digest
    assert "✓ Send the minutes – done by Amina" in digest
    assert amina.has_heard("The well is nearly dry")
    assert amina.has_heard("Amina, a reminder: Send the minutes")
    await amina.says("/done")
    turns = {turn.partner: turn.state for turn in world.gathering().turns.values() if turn.key.day == 4}
    assert turns == {"g-amina": "done", "g-bruno": "open"}
    await world.turns_to(datetime(2026, 12, 7, 13, tzinfo=UTC))
    assert sum("What moved forward?" in text for text in amina.texts() if "1/2" in text) == 1
    world.bench.store.close()


@pytest.mark.parametrize("revision", REVISIONS)
async def test_a_code_a_translation_and_a_person_of_an_earlier_form_are_still_known(
    revision: str, tmp_path: Path
) -> None:
    made(tmp_path, revision)
    world = World(tmp_path, now=earlier.NOON)
    await world.settles()
    g = world.gathering()
    assert {m.name: (m.partner, m.roles, m.deputy) for m in g.members.values()} == {
        "Amina": ("g-amina", ("coordinator",), None),
        "Bruno": ("g-bruno", ("facilitator",), None),
        "Juma": ("g-amina", (), "m-amina"),
    }
    assert [p.name for p in g.present()] == ["Amina", "Bruno"]
    with world.bench.store.reading() as transaction:
        kept = transaction.memory.recall("p", "en", "fr", ["The pump works again"])
        assert transaction.inbox.cursor("telegram") == "77"
        assert g.partnership.may_see == ("own-server",)
    assert kept == {"The pump works again": ("La pompe marche de nouveau", "libretranslate")}
    claire = world.stranger("Claire", "beirut")
    await claire.says(f"/join {earlier.CODE}")
    assert claire.has_heard("Welcome to River watch!")
    world.bench.store.close()


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


def test_what_a_member_chose_in_their_direct_talk_is_theirs_everywhere(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'baraza.db'}")
    with engine.begin() as connection:
        command.upgrade(configured(connection), "0011")
        earlier.fill(connection)
        more = {"partnership": "p", "partner": "g-bruno", "language": "en", "state": "open", "setup": ""}
        empty = {"also": "[]", "languages": "[]", "spoken_at": None}
        talk = {"id": "talk", "member": "m-bruno", "shows": '["threads","nu-arab"]'}
        for room in (talk, {"id": "group", "member": None, "shows": '["nu-mymr"]'}):
            row = {**more, **empty, **room, "address": f"console:{room['id']}"}
            connection.execute(insert(table("room", *map(column, row))), row)
    engine.dispose()
    store = Store(f"sqlite:///{tmp_path / 'baraza.db'}")
    with store.reading() as transaction:
        g = transaction.record.gathering("p", earlier.NOON)
    store.close()
    assert {m.id: m.shows for m in g.members.values() if m.shows} == {"m-bruno": ("nu-arab",)}
    assert (g.rooms["talk"].shows, g.rooms["group"].shows) == (("threads",), ("nu-mymr",))


def test_what_was_answered_in_private_stays_with_those_who_have_the_role_then(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'baraza.db'}")
    question = {"id": "progress", "kind": "text", "ask": {"en": "How are you?"}, "private": "facilitator"}
    with engine.begin() as connection:
        command.upgrade(configured(connection), "0030")
        earlier.fill(connection)
        held = text("SELECT digest, body FROM protocol_text")
        for digest, body in connection.execute(held).all():
            protocol = json.loads(body)
            for rule in protocol["checkins"].values():
                rule["questions"] = [question]
            now = {"digest": digest, "body": json.dumps(protocol)}
            connection.execute(text("UPDATE protocol_text SET body = :body WHERE digest = :digest"), now)
    engine.dispose()
    store = Store(f"sqlite:///{tmp_path / 'baraza.db'}")
    with store.reading() as transaction:
        g = transaction.record.gathering("p", earlier.NOON)
        answer = transaction.record.also_answer(g, "answer1")
    store.close()
    assert answer
    assert answer.readers == ("m-bruno",)
