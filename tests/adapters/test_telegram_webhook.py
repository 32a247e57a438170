"""Hearing by webhook: Telegram's calls count with their secret alone, and are answered once they are kept."""

from __future__ import annotations

import asyncio
import json
import logging
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import aiohttp
import pytest

from bot.adapters import AccountUnusable, Adapter, Kind
from bot.adapters.telegram import TelegramAdapter, polling, webhook
from bot.adapters.telegram.hearing import ASKED_FOR
from bot.adapters.telegram.webhook import LARGEST, SHOWN_IN, Door, secret_of
from bot.core.text import Button, Message, Text
from tests.adapters.contract import KeptInbox, listening
from tests.adapters.telegram_platform import OnTelegram
from tests.fakes import telegram_server as fake
from tests.fakes.telegram_server import FakeTelegram

PUBLIC = "https://bot.example/telegram-hooks"


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


class OnWebhook(OnTelegram):
    """Amina's phone, and the bot behind a door of its own."""

    def __init__(self, telegram: FakeTelegram) -> None:
        super().__init__(telegram)
        self.here = f"127.0.0.1:{free_port()}"
        telegram.updates.routes["https://bot.example"] = f"http://{self.here}"
        self.door = Door(PUBLIC, self.here)
        self.adapter = self.new()

    def new(self) -> Adapter:
        return TelegramAdapter(self.telegram.token, self.telegram.url, webhook=self.door)


@pytest.fixture
async def platform(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[OnWebhook]:
    monkeypatch.setattr(webhook, "LOOK_SOON", 0.05)
    monkeypatch.setattr(polling, "FIRST_PAUSE", 0.01)
    async with FakeTelegram().serve() as telegram:
        driver = OnWebhook(telegram)
        await driver.adapter.start()
        yield driver
        await driver.adapter.close()
        assert telegram.complaints == []


async def calls(platform: OnWebhook, body: bytes, secret: str | None = None, path: str = "/telegram") -> int:
    """Call as anybody can; return the status."""
    given = {} if secret is None else {SHOWN_IN: secret}
    async with (
        aiohttp.ClientSession() as anybody,
        anybody.post(f"http://{platform.here}{path}", data=body, headers=given) as answer,
    ):
        return answer.status


@asynccontextmanager
async def open_door(platform: OnWebhook) -> AsyncIterator[None]:
    async with listening(platform):
        await asyncio.wait_for(platform.inbox.in_step.wait(), 10)
        yield


async def test_what_happens_is_heard_in_order_and_what_gathered_before(platform: OnWebhook) -> None:
    direct = platform.telegram.direct(platform.amina)
    for number in range(5):
        direct.says(platform.amina, f"while away {number}")
    async with listening(platform) as ears:
        await asyncio.wait_for(platform.inbox.in_step.wait(), 10)
        direct.says(platform.amina, "now")
        heard = [await ears.next(Kind.MESSAGE) for _ in range(6)]
    assert [h.text for h in heard] == [*(f"while away {n}" for n in range(5)), "now"]
    hook = platform.telegram.updates.webhook
    assert hook is not None
    assert (hook.url, hook.secret) == (f"{PUBLIC}/telegram", secret_of(platform.telegram.token))
    assert platform.telegram.updates.allowed == set(ASKED_FOR)
    assert platform.telegram.token.split(":")[1] not in hook.url + hook.secret


async def test_a_call_without_the_secret_is_nobodys(platform: OnWebhook) -> None:
    update = json.dumps({"update_id": 1, "message": {"text": "forged"}}).encode()
    async with open_door(platform):
        secret = secret_of(platform.telegram.token)
        for given in (None, "", "x", secret[:-1], secret.upper(), "ü" * 64):
            assert await calls(platform, update, given) == 404
        for path in ("/", "/other", "/telegram/x"):
            assert await calls(platform, update, secret, path) == 404
        assert platform.inbox.events == []
        assert await calls(platform, update, secret, "/any/prefix/telegram") == 200
    assert [raw.event for raw in platform.inbox.events] == ["1"]


async def test_a_call_that_is_no_update_is_kept_to_be_set_aside(platform: OnWebhook) -> None:
    async with open_door(platform):
        for body in (b"canary", b"[]", b'"canary"', b"\xff", b"[" * 100_000):
            assert await calls(platform, body, secret_of(platform.telegram.token)) == 200
        too_big = b"x" * (LARGEST + 1)
        assert await calls(platform, too_big, secret_of(platform.telegram.token)) == 413
    assert len(platform.inbox.events) == 5
    assert all("canary" not in raw.event for raw in platform.inbox.events)


async def test_a_call_is_answered_only_once_it_is_kept(
    platform: OnWebhook, caplog: pytest.LogCaptureFixture
) -> None:
    class FullDisk(KeptInbox):
        fails = 2

        async def put(self, events, cursor):  # type: ignore[no-untyped-def]
            if self.fails:
                self.fails -= 1
                raise OSError("disk full of canary")
            await super().put(events, cursor)

    platform.inbox = FullDisk()
    direct = platform.telegram.direct(platform.amina)
    with caplog.at_level(logging.DEBUG):
        async with listening(platform) as ears:
            await asyncio.wait_for(platform.inbox.in_step.wait(), 10)
            direct.says(platform.amina, "keep me")
            assert (await ears.next(Kind.MESSAGE)).text == "keep me"
        await platform.telegram.until(lambda: not platform.telegram.unconfirmed)
    statuses = [pushed.status for pushed in platform.telegram.updates.pushed]
    assert statuses == [503, 503, 200]
    told = caplog.text
    assert "canary" not in told
    assert "keep me" not in told
    assert platform.telegram.token.split(":")[1] not in told
    assert secret_of(platform.telegram.token) not in told


async def test_a_press_is_timed_by_telegrams_clock_and_answered(platform: OnWebhook) -> None:
    room = await platform.room()
    sent = await platform.adapter.send(room, Message(Text("?"), ((Button("Yes"),),)), key="k")
    platform.chat(room).message(int(sent)).shape["date"] -= 7200
    async with listening(platform) as ears:
        press = platform.chat(room).presses(platform.amina, int(sent), 0)
        heard = await ears.next(Kind.PRESS)
        await platform.adapter.settle_press(heard.press or "", "Noted")
    assert platform.telegram.answered == {press: "Noted"}
    assert abs(heard.at.timestamp() - platform.telegram.network.clock()) < 60


async def test_a_webhook_that_somebody_took_down_is_set_again(
    platform: OnWebhook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webhook, "LOOK_AGAIN", 0.05)
    direct = platform.telegram.direct(platform.amina)
    async with listening(platform) as ears:
        await asyncio.wait_for(platform.inbox.in_step.wait(), 10)
        platform.telegram.updates.webhook = None
        direct.says(platform.amina, "meanwhile")
        assert (await ears.next(Kind.MESSAGE)).text == "meanwhile"


async def test_setting_the_webhook_outlasts_an_outage(platform: OnWebhook) -> None:
    platform.telegram.fails("getWebhookInfo", fake.broken(), fake.cut_before(), fake.odd_after())
    platform.telegram.fails("setWebhook", fake.bad_gateway(), fake.cut_after())
    platform.telegram.direct(platform.amina).says(platform.amina, "still heard")
    async with listening(platform) as ears:
        assert (await ears.next(Kind.MESSAGE)).text == "still heard"


async def test_a_webhook_that_telegram_cannot_reach_is_reported_once(platform: OnWebhook) -> None:
    platform.telegram.updates.routes["https://bot.example"] = "http://127.0.0.1:1"
    platform.telegram.direct(platform.amina).says(platform.amina, "unheard")
    async with listening(platform):
        where, why = await platform.inbox.next_report()
    assert where == ""
    assert "cannot reach the webhook" in why


async def test_an_address_that_telegram_does_not_take_is_reported_with_its_reason(
    platform: OnWebhook,
) -> None:
    await platform.adapter.close()
    platform.adapter = TelegramAdapter(
        platform.telegram.token, platform.telegram.url, webhook=Door("https://bot.example:444", platform.here)
    )
    await platform.adapter.start()
    async with listening(platform):
        _, why = await platform.inbox.next_report()
    assert "does not take the webhook" in why
    assert "ports 80, 88, 443 or 8443" in why


async def test_a_place_to_listen_that_is_taken_is_said_in_one_sentence(platform: OnWebhook) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", int(platform.here.rpartition(":")[2])))
        taken.listen()
        with pytest.raises(AccountUnusable, match="BARAZA_TELEGRAM_WEBHOOK_LISTEN"):
            await platform.adapter.listen(platform.inbox)


async def test_from_polling_to_calls_and_back_nothing_is_lost_or_heard_twice(platform: OnWebhook) -> None:
    direct = platform.telegram.direct(platform.amina)
    ways = [None, platform.door, None, platform.door]
    said = []
    await platform.adapter.close()
    for number, way in enumerate(ways):
        platform.adapter = TelegramAdapter(platform.telegram.token, platform.telegram.url, webhook=way)
        await platform.adapter.start()
        said += [f"before {number}", f"during {number}"]
        direct.says(platform.amina, said[-2])
        async with listening(platform) as ears:
            while (await ears.next(Kind.MESSAGE)).text != said[-2]:
                pass
            direct.says(platform.amina, said[-1])
            assert (await ears.next(Kind.MESSAGE)).text == said[-1]
        if number < len(ways) - 1:
            await platform.adapter.close()
    texts = [heard.text for raw in platform.inbox.events if (heard := platform.adapter.read(raw))]
    assert texts == said


async def test_one_door_serves_two_accounts(platform: OnWebhook) -> None:
    there = platform.telegram.account("77:TEST-east", "baraza_east_bot")
    there.updates.routes["https://bot.example"] = f"http://{platform.here}"
    east = TelegramAdapter(there.token, platform.telegram.url, name="telegram-east", webhook=platform.door)
    await east.start()
    inbox = KeptInbox()
    task = asyncio.create_task(east.listen(inbox))
    async with listening(platform) as ears:
        platform.telegram.direct(platform.amina).says(platform.amina, "west")
        there.direct(platform.amina).says(platform.amina, "east")
        assert (await ears.next(Kind.MESSAGE)).text == "west"
        heard = east.read(await inbox.next_raw())
        assert heard is not None
        assert (heard.text, heard.room) == ("east", f"telegram-east:{platform.amina.id}")
        forged = json.dumps({"update_id": 5}).encode()
        assert await calls(platform, forged, secret_of(platform.telegram.token), "/telegram-east") == 404
    assert await calls(platform, forged, secret_of(there.token), "/telegram-east") == 200
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    await east.close()
    with pytest.raises(aiohttp.ClientConnectionError):
        await calls(platform, forged, secret_of(there.token), "/telegram-east")
