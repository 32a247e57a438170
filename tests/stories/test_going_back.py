"""After going back to a backup all is said as ever: numbers repeat, what platforms know us by does not."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.adapters import Kind
from bot.cli.backup import backup
from bot.config import Settings
from bot.store import Store
from tests.stories.test_answers import asked
from tests.stories.test_buttons import toast
from tests.world import World


@pytest.fixture
def world(tmp_path: Path) -> World:
    """The console says nothing twice under one key, as Matrix: it takes the second for the first."""
    return World(tmp_path)


def backed_up(world: World) -> Path:
    copy = world.folder / "copy"
    assert backup(Settings(database_url=world.bench.store.url), copy) == 0
    return copy


def goes_back(world: World, copy: Path) -> None:
    """Do what the README says, and begin where the platform goes on."""
    with world.bench.store.reading() as transaction:
        cursor = transaction.inbox.cursor("console") or ""
    world.bench.store.close()
    for file in world.folder.glob("baraza.db*"):
        file.unlink()
    shutil.copy(copy, world.folder / "baraza.db")
    world.restarts()
    with world.bench.store.writing() as transaction:
        transaction.inbox.put("console", [], cursor)


async def test_nothing_is_swallowed_after_going_back_to_a_backup(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    copy = backed_up(world)
    for who in (amina, bruno):
        await who.says("/help")
    goes_back(world, copy)
    for who in (amina, bruno):
        who.forget()
    await world.monday_at("09:00", "Africa/Nairobi")
    assert amina.has_heard("What moved")
    assert bruno.has_heard("What moved")


async def test_a_button_of_the_life_before_is_said_to_be_out_of_use(world: World) -> None:
    amina, _ = await asked(world, "kind: yes-no")
    copy = backed_up(world)
    with world.bench.store.reading() as transaction:
        told = transaction.outbox.told("r-amina", amina.heard[0].id, amina.room)
    assert told
    goes_back(world, copy)
    stale = told.key
    await amina.does(Kind.PRESS, delivery=stale, message="unknown", pressed=0, press="p", addressed=True)
    assert "no longer in use" in toast(world)
    assert world.gathering().answers == {}
    # What was said before the backup is known by its message, whatever its button carries.
    await amina.does(
        Kind.PRESS, delivery=stale, message=amina.heard[0].id, pressed=0, press="p", addressed=True
    )
    assert [answer.value for answer in world.gathering().answers.values()] == ["yes"]


def test_a_life_lasts_from_start_to_start(world: World) -> None:
    def keys(store: Store) -> str:
        with store.reading() as transaction:
            return transaction.outbox._life

    before = keys(world.bench.store)
    world.restarts()
    assert keys(world.bench.store) == before
    copy = backed_up(world)
    goes_back(world, copy)
    after = keys(world.bench.store)
    assert after != before
    world.restarts()
    assert keys(world.bench.store) == after
