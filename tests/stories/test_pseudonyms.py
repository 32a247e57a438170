"""Under pseudonyms nobody in another group learns what somebody's account is called, whoever speaks."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.adapters import Person
from bot.cli.partnerships import import_file
from bot.config import read_settings, shared_folder
from bot.core.partnership import Invitation
from bot.core.secret import digest_of
from tests.stories.beginnings import CODE
from tests.stories.test_forgotten import tables
from tests.world import SUNDAY, Neighbour, World

CASE = shared_folder("protocols") / "cases" / "under-watch"
ALIYA, JONAS = "Алия Нурланова", "Jonas Petraitis"
pytestmark = pytest.mark.usefixtures("without_settings")


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> World:
    monkeypatch.setenv("BARAZA_DATABASE_URL", f"sqlite:///{tmp_path / 'baraza.db'}")
    monkeypatch.setenv("BARAZA_CLOCK", SUNDAY.isoformat())
    world = World(tmp_path)
    assert import_file(read_settings(os.environ), CASE / "partnership.yaml") == 0
    return world


def called(world: World, room: str, address: str, name: str, language: str) -> Neighbour:
    """Return somebody whose account is called *name*, where *room* is their group's."""
    return Neighbour(world, f"console:{room}", Person(f"console:{address}", name, language))


def names(world: World) -> set[str]:
    return {member.name for member in world.gathering().members.values()}


async def test_each_is_called_as_the_file_calls_them_whatever_their_account_is_called(world: World) -> None:
    alder = called(world, "heron", "alder", ALIYA, "ru")
    juniper = called(world, "lantern", "juniper", JONAS, "en")
    before = names(world)
    await alder.says("/propose Встретимся у старого моста")
    await alder.presses("Да, предложить всем")
    await world.turns_to("12:00", "Europe/Vilnius")
    assert juniper.has_heard("Alder (Heron)")
    await juniper.says("/say We meet on Friday")
    await juniper.presses("Send")
    assert alder.has_heard("Juniper (Lantern)")
    assert names(world) == before
    for real in (ALIYA, "Нурланова", JONAS, "Petraitis"):
        assert not any(real in text for each in (alder, juniper) for text in each.texts())
        assert real not in tables(world)


async def test_whoever_the_file_does_not_know_is_called_as_their_group(world: World) -> None:
    alder = called(world, "heron", "unknown", ALIYA, "ru")
    juniper = called(world, "lantern", "juniper", JONAS, "en")
    await alder.says("/propose Встретимся у старого моста")
    await alder.presses("Да, предложить всем")
    await world.turns_to("12:00", "Europe/Vilnius")
    assert juniper.has_heard("Proposal 1 of Heron:")
    assert ALIYA not in tables(world)


async def test_so_is_whoever_comes_with_a_code(world: World) -> None:
    with world.bench.store.writing() as transaction:
        there = transaction.record.partnerships()[0].id
        later = world.now + timedelta(days=7)
        transaction.record.keep([Invitation(digest_of(CODE), "Swift", later, partnership=there)])
    swift = called(world, "swift", "swift", JONAS, "en")
    await swift.says(f"/join {CODE}")
    for answer in ("en", "Vilnius", "-"):
        await swift.replies(answer)
    await world.turns_to("12:00", "Europe/Vilnius")
    assert "Swift" in names(world)
    assert "Petraitis" not in tables(world)


async def test_elsewhere_a_new_name_is_taken_up_with_the_next_message(world: World) -> None:
    with world.bench.store.writing() as transaction:
        here = transaction.record.partnerships()[0]
        transaction.record.keep([replace(here, pseudonyms=False)])
    alder = called(world, "heron", "alder", ALIYA, "ru")
    await alder.says("/status")
    assert ALIYA in names(world)
