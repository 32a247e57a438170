"""One account's silence is nobody else's: what waits for it takes no place; it speaks once it signed in."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.app import adapters_for
from bot.config import read_settings
from bot.core.partnership import Member, Partner, Partnership
from bot.core.words import Notice, Ours
from bot.messages import Messages
from bot.store import Store
from tests.fakes.telegram_server import FakeTelegram
from tests.peers.process import QuickProcess, baraza
from tests.world import World

PARTNERSHIP = """
partnership: Dos Orillas
zone: America/Bogota
languages: [es]
partners:
  - name: Agua Clara
    languages: [es]
    zone: America/Bogota
    rooms: ["telegram:{west}"]
    members:
      - {{name: Rosa, addresses: ["{rosa}"], roles: [coordinator, host], language: es}}
  - name: Buenavista
    languages: [es]
    zone: America/Bogota
    rooms: ["telegram-east:{east}"]
    members:
      - {{name: Bruno, addresses: ["{bruno}"], roles: [treasurer], language: es}}
protocols:
  weekly-pulse: {{}}
"""
MONDAY = datetime(2026, 11, 30, 15, tzinfo=UTC)


def queued(world: World, address: str, count: int = 1) -> None:
    with world.bench.store.writing() as transaction:
        for _ in range(count):
            transaction.outbox.queue_at(Notice("", (Ours("hello-stranger"),)), address, world.now)


async def test_a_backlog_of_an_account_that_is_gone_delays_no_other(world: World) -> None:
    """Three hundred messages wait for a platform that was taken out of the settings."""
    queued(world, "matrix:!gone:example.org", 300)
    queued(world, "console:here")
    await world.bench.outbox.idle()
    assert len(world.platform.rooms["console:here"]) == 1


async def test_nothing_is_said_through_an_account_before_it_has_signed_in(world: World) -> None:
    world.bench.outbox.close("console")
    queued(world, "console:here")
    await world.bench.outbox.idle()
    assert "console:here" not in world.platform.rooms
    world.bench.outbox.open("console")
    await world.bench.outbox.idle()
    assert len(world.platform.rooms["console:here"]) == 1


def test_each_account_has_its_own_adapter_and_its_own_folder(tmp_path: Path) -> None:
    settings = read_settings(
        {
            "BARAZA_DATA_DIR": str(tmp_path),
            "BARAZA_TELEGRAM_TOKEN": "1:x",
            "BARAZA_TELEGRAM_TOKEN_EAST": "2:x",
            "BARAZA_MATRIX_HOMESERVER_B": "https://m.org",
            "BARAZA_MATRIX_USER_B": "@b:m.org",
            "BARAZA_MATRIX_PASSWORD_B": "x",
        },
        dotenv=tmp_path / "none",
    )
    store = Store(settings.database_url)
    adapters = adapters_for(settings, store)
    store.close()
    assert list(adapters) == ["telegram", "telegram-east", "matrix-b"]
    assert [adapter.platform for adapter in adapters.values()] == ["telegram", "telegram", "matrix"]
    assert vars(adapters["matrix-b"])["_folder"] == tmp_path / "matrix-b"


async def test_why_a_room_is_left_is_said_in_the_language_of_whom_we_know_there(tmp_path: Path) -> None:
    given = {"BARAZA_MATRIX_HOMESERVER": "https://m.org", "BARAZA_MATRIX_USER": "@b:m.org"}
    settings = read_settings({**given, "BARAZA_DATA_DIR": str(tmp_path)}, dotenv=tmp_path / "none")
    store = Store(settings.database_url)
    amina = Member("m1", "p1", "a1", "matrix:@amina:m.org", "Amina", "sw")
    with store.writing() as transaction:
        transaction.record.keep(
            [
                Partnership("p1", "River watch", "UTC", ("fr",), MONDAY),
                Partner("a1", "p1", "Goma", ("sw",), "Africa/Lubumbashi"),
                amina,
            ]
        )
    says = vars(adapters_for(settings, store)["matrix"])["_says"]
    messages = Messages(strict=True)
    for whom, language in (
        (["matrix:@x:m.org", amina.address], "sw"),
        (["matrix:@x:m.org"], "en"),
        ([], "en"),
    ):
        said = await says("left-without-a-code", whom)
        assert said == messages.says("left-without-a-code", language=language)
    assert "send !start and the code" in await says("hello-stranger", []), "as it is typed on Matrix"
    store.close()


@pytest.mark.timeout(120)
async def test_two_bots_in_one_process_carry_a_partnership_and_one_that_stops_leaves_the_other_going(
    tmp_path: Path,
) -> None:
    async with FakeTelegram().serve() as telegram:
        other = telegram.account("9009:TEST-also_not-a-real-token", "east_bot")
        rosa, bruno = telegram.person("Rosa", "es"), telegram.person("Bruno", "es")
        west, east = telegram.group("Oeste", rosa), other.group("Este", bruno)
        ids = {"west": west.address.partition(":")[2], "east": east.address.partition(":")[2]}
        file = tmp_path / "orillas.yaml"
        people = {"rosa": rosa.address, "bruno": bruno.address}
        file.write_text(PARTNERSHIP.format(**ids, **people), encoding="utf-8")
        given = {
            "data_dir": str(tmp_path / "data"),
            "telegram_token": telegram.token,
            "telegram_token_east": other.token,
            "telegram_api_url": telegram.url,
            "tick_seconds": "0.2",
            "clock": "2026-11-25T12:00:00Z",
        }
        status, said = await baraza(tmp_path, given, "import", str(file))
        assert status == 0, said
        async with QuickProcess(tmp_path, given) as bot:
            await bot.start(clock="2026-11-25T12:00:00Z")
            await bot.kill()
            await bot.start(clock=MONDAY.isoformat())
            for group in (west, east):
                await group.becomes(lambda chat: any("1/7" in m.text for m in chat.from_bot), 20)
            asked = next(m for m in west.from_bot if "1/7" in m.text)
            west.says(rosa, "El pozo ya da agua", reply_to=asked.id)
            await east.becomes(lambda chat: any("El pozo ya da agua" in m.text for m in chat.from_bot), 20)

            other.token = "9009:TEST-revoked-by-its-owner"
            east.says(bruno, "/status")  # so that the poll that is held open ends
            line = await bot.logs(lambda line: line.get("event") == "account-stopped")
            assert line["account"] == "telegram-east"
            assert "BARAZA_TELEGRAM_TOKEN_EAST" in line["why"]
            before = len(west.from_bot)
            west.says(rosa, "/status")
            await west.becomes(lambda chat: len(chat.from_bot) > before, 20)
        assert telegram.complaints == []
