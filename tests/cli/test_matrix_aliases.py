"""Rooms that a partnership's file gives by their name on Matrix, at a real homeserver."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.adapters.matrix.sign_in import Door, Way
from bot.cli.partnerships import import_file
from bot.config import Settings, read_settings
from bot.store import Store
from tests.peers.synapse import PASSWORD, Homeserver, Person, free_port, synapse

__all__ = ["synapse"]

FILE = """
partnership: River watch
languages: [sw]
partners:
  - {{name: Goma, languages: [sw], zone: Africa/Lubumbashi, rooms: [{rooms}]}}
"""

NOW = datetime(2026, 11, 29, tzinfo=UTC)


@pytest.fixture
async def bot(synapse: Homeserver) -> Person:
    return await synapse.register("baraza")


@pytest.fixture
async def amina(synapse: Homeserver) -> Person:
    return await synapse.register("amina")


@pytest.fixture
async def settings(synapse: Homeserver, bot: Person, tmp_path: Path) -> Settings:
    """Those of an account that is signed in."""
    data = tmp_path / "data"
    door = Door(Way(synapse.url, bot.user, PASSWORD), data / "matrix")
    await door.enter()
    await door.close()
    return settings_for(synapse.url, bot.user, data)


def settings_for(homeserver: str, user: str, data: Path) -> Settings:
    given = {"MATRIX_HOMESERVER": homeserver, "MATRIX_USER": user, "DATA_DIR": str(data)}
    return read_settings({f"BARAZA_{name}": value for name, value in given.items()}, dotenv=data / "none")


async def imported(settings: Settings, *rooms: str) -> int:
    """Import a file whose partner sits in *rooms*; the command has a loop of its own."""
    file = settings.data_dir / "river.yaml"
    file.parent.mkdir(exist_ok=True)
    file.write_text(FILE.format(rooms=", ".join(f'"{room}"' for room in rooms)), encoding="utf-8")
    return await asyncio.to_thread(import_file, settings, file)


def rooms_of(settings: Settings) -> list[str]:
    store = Store(settings.database_url)
    with store.reading() as transaction:
        gathered = [transaction.record.gathering(p.id, NOW) for p in transaction.record.partnerships()]
        found = [room.address for g in gathered for room in g.rooms.values()]
    store.close()
    return found


async def test_a_public_room_is_found_by_its_name_and_joined(
    settings: Settings, bot: Person, amina: Person, capsys: pytest.CaptureFixture[str]
) -> None:
    name = f"goma-{bot.user[1:].partition(':')[0]}"
    room = await amina.creates(preset="public_chat", room_alias_name=name)
    written = f"matrix:#{name}:localhost"
    assert await imported(settings, written) == 0
    assert "River watch: new" in capsys.readouterr().out
    assert rooms_of(settings) == [f"matrix:{room}"]
    assert room in (await bot.ask("GET", "joined_rooms"))["joined_rooms"]

    assert await imported(settings, written, f"matrix:{room}") == 0
    assert capsys.readouterr().out == "Nothing differs.\n", "both are one room"


async def test_a_private_room_is_found_and_the_operator_told_to_invite_the_bot(
    settings: Settings, bot: Person, amina: Person, capsys: pytest.CaptureFixture[str]
) -> None:
    name = f"shut-{bot.user[1:].partition(':')[0]}"
    room = await amina.creates(room_alias_name=name)
    assert await imported(settings, f"matrix:#{name}:localhost") == 0
    assert "Invite it to that room." in capsys.readouterr().out
    assert rooms_of(settings) == [f"matrix:{room}"]


@pytest.mark.parametrize("written", ["matrix:#nowhere:localhost", "matrix:#no", "matrix:#"])
async def test_a_name_that_no_room_has_is_one_line_and_nothing_is_kept(
    settings: Settings, capsys: pytest.CaptureFixture[str], written: str
) -> None:
    assert await imported(settings, written) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert f"there is no room {written}." in said
    assert rooms_of(settings) == []


async def test_a_name_that_cannot_be_looked_up_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = settings_for(f"http://127.0.0.1:{free_port()}", "@baraza:localhost", tmp_path)
    for written, says in (
        ("matrix:#goma:localhost", "cannot be looked up"),
        ("matrix-east:#goma:localhost", 'no account "matrix-east" is set up'),
    ):
        assert await imported(settings, written) == 1
        said = capsys.readouterr().err
        assert (said.count("\n"), says in said) == (1, True)
