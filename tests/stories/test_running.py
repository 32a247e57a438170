"""What whoever runs it sees: starting, stopping, starting it twice, and what is wrong said in a line."""

from __future__ import annotations

import asyncio
import gc
import sqlite3
from contextlib import closing
from pathlib import Path

import psutil
import pytest

from bot.app import freeze_what_is_loaded
from bot.store.engine import HEAD
from tests.fakes.telegram_chats import TelegramUser
from tests.fakes.telegram_server import FakeTelegram
from tests.peers.process import BotProcess, as_installed, baraza, telling_what_it_loaded
from tests.peers.synapse import Homeserver, synapse
from tests.stories.real import real_parts

__all__ = ["synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(180)]


async def test_it_stops_when_told_to_and_a_second_one_leaves(tmp_path: Path, synapse: Homeserver) -> None:
    async with real_parts(tmp_path, synapse) as parts:
        # It makes the database, as it does for whoever sets a first partnership up.
        await parts.code("Dos Orillas")
        await parts.bot.start()
        await parts.telegram.until(lambda: parts.telegram.calls["getUpdates"] > 0, 30)

        async with BotProcess(tmp_path, dict(parts.bot.settings)) as second:
            await second.begin()
            assert await second.ended() == 75
            file = tmp_path / "data" / "baraza.db"
            assert [line["event"] for line in second.lines()] == [
                f"Another Baraza already works on {file}; this one leaves."
            ]

        assert await parts.bot.terminate(within=10) == 0
        assert parts.bot.lines()[-1]["event"] == "stopped"


async def test_it_keeps_within_150_megabytes_with_both_platforms(
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    synapse: Homeserver,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with real_parts(tmp_path, synapse) as parts:
        monkeypatch.setenv("PYTHONPATH", as_installed(tmp_path_factory.mktemp("installed")))
        code = await parts.code("Dos Orillas")
        await parts.bot.start()
        group = parts.telegram_group("Oaxaca", TelegramUser(700_001, "Marisol", "es"))
        room = await parts.matrix_room("Recife", "Bruno")
        await group.says(f"/start {code} Oaxaca")
        assert await group.reads("Dos Orillas")
        await room.says("/help")
        assert await room.reads("!start")
        assert psutil.Process(parts.bot.pid).memory_info().rss < 150_000_000


@pytest.mark.parametrize(
    ("only", "loads", "leaves"), [("telegram", "telegram", "nio"), ("matrix", "nio", "telegram")]
)
async def test_a_platform_that_is_not_set_up_is_not_loaded(
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    synapse: Homeserver,
    monkeypatch: pytest.MonkeyPatch,
    only: str,
    loads: str,
    leaves: str,
) -> None:
    async with real_parts(tmp_path, synapse) as parts:
        others = [name for name in parts.bot.settings if name.startswith(("telegram_", "matrix_"))]
        for name in [name for name in others if not name.startswith(only)]:
            del parts.bot.settings[name]
        await parts.code("Dos Orillas")
        monkeypatch.setenv("PYTHONPATH", telling_what_it_loaded(tmp_path_factory.mktemp("telling")))
        await parts.bot.start()
        assert await parts.bot.terminate(within=10) == 0
        loaded = parts.bot.lines()[-1]["packages"]
        assert loads in loaded
        assert leaves not in loaded
        unneeded = {"alembic", "deep_translator", "pygments", "rich", "typer"}
        assert not unneeded.intersection(loaded), "nothing has needed them yet"


async def test_a_new_database_is_made_by_a_process_of_its_own(
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    synapse: Homeserver,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with real_parts(tmp_path, synapse) as parts:
        monkeypatch.setenv("PYTHONPATH", telling_what_it_loaded(tmp_path_factory.mktemp("telling")))
        assert not (tmp_path / "data" / "baraza.db").exists()
        await parts.bot.start()
        assert await parts.bot.terminate(within=10) == 0
        assert "alembic" not in parts.bot.lines()[-1]["packages"]
        with closing(sqlite3.connect(tmp_path / "data" / "baraza.db")) as made:
            assert made.execute("SELECT version_num FROM alembic_version").fetchone() == (HEAD,)


async def test_a_wrong_token_is_one_line_and_the_other_platform_goes_on(
    tmp_path: Path, synapse: Homeserver
) -> None:
    wrong = "4242:WRONG-and_secret-all-the-same-000000"
    async with real_parts(tmp_path, synapse, telegram_token=wrong) as parts:
        code = await parts.code("Dos Orillas")
        await parts.bot.start()
        line = await parts.bot.logs(lambda line: line.get("event") == "account-stopped")
        assert line["account"] == "telegram"
        assert "@BotFather" in line["why"]
        assert "\n" not in line["why"]
        room = await parts.matrix_room("Recife", "Bruno")
        await room.says(f"/start {code} Várzea")
        assert await room.reads("Welcome to Dos Orillas!")
        assert wrong not in "".join(parts.bot.log)


async def test_a_missing_setting_is_one_line_that_says_how_to_get_it(tmp_path: Path) -> None:
    status, said = await baraza(tmp_path, {}, "run")
    assert status == 2
    assert said.count("\n") == 1
    assert "write /newbot to @BotFather" in said
    status, said = await baraza(tmp_path, {"matrix_homeserver": "http://127.0.0.1:8008"}, "run")
    assert status == 2
    assert said == (
        "Matrix is set up in part: BARAZA_MATRIX_USER and BARAZA_MATRIX_PASSWORD (or BARAZA_MATRIX_TOKEN)"
        " must be set as well.\n"
    )


async def test_it_stops_while_nothing_can_be_reached(tmp_path: Path) -> None:
    async with FakeTelegram().serve() as telegram:
        await telegram.goes_down()
        settings = {
            "telegram_token": telegram.token,
            "telegram_api_url": telegram.url,
            "matrix_homeserver": "http://127.0.0.1:9",
            "matrix_user": "@baraza:localhost",
            "matrix_password": "secret",
        }
        async with BotProcess(tmp_path, settings) as bot:
            await bot.start()
            await bot.logs(lambda line: "telegram cannot be reached" in line.get("event", ""))
            async with asyncio.timeout(10):
                assert await bot.terminate() == 0


def test_what_was_loaded_without_the_collector_of_garbage_is_followed_by_it() -> None:
    """The start does without it; a service that ran on so would grow for ever."""
    gc.disable()
    freeze_what_is_loaded()
    assert gc.isenabled()
    assert gc.get_freeze_count() > 0
    gc.unfreeze()
