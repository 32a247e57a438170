"""The server under test, and a caller that sees its bare answers. Never holds a fake itself."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from tests.fakes.telegram_chats import TelegramUser
from tests.fakes.telegram_server import FakeTelegram


@dataclass
class Caller:
    """Calls methods with one token and sees what comes back, without a library in between."""

    http: httpx.AsyncClient
    url: str
    token: str

    async def __call__(self, method: str, **asked: Any) -> dict[str, Any]:
        answer = await self.http.post(f"{self.url}/bot{self.token}/{method}", json=asked)
        told: dict[str, Any] = answer.json()
        assert answer.status_code == told.get("error_code", 200)
        return told

    async def refused(self, method: str, **asked: Any) -> str:
        told = await self(method, **asked)
        assert not told["ok"], told
        return str(told["description"])

    async def says(self, chat: int, text: str = "Hello", **more: Any) -> dict[str, Any]:
        return await self("sendMessage", chat_id=chat, text=text, link_preview_options=NO_PREVIEW, **more)

    async def rewords(self, chat: int, message: int, text: str, **more: Any) -> dict[str, Any]:
        asked = {"chat_id": chat, "message_id": message, "text": text, "link_preview_options": NO_PREVIEW}
        return await self("editMessageText", **asked, **more)

    async def updates(self, *kinds: str, **asked: Any) -> list[dict[str, Any]]:
        """Return what waits, asking for *kinds* (none named: as before)."""
        more = {"allowed_updates": list(kinds)} if kinds else {}
        told = await self("getUpdates", **asked, **more)
        result: list[dict[str, Any]] = told["result"]
        return result

    async def kinds(self) -> list[str]:
        return [next(k for k in update if k != "update_id") for update in await self.updates()]


NO_PREVIEW = {"is_disabled": True}


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    """A server that must have had nothing to complain of in the end."""
    async with FakeTelegram().serve() as telegram:
        yield telegram
    assert telegram.complaints == []


@pytest.fixture
async def call(telegram: FakeTelegram) -> AsyncIterator[Caller]:
    async with httpx.AsyncClient(timeout=10) as http:
        yield Caller(http, telegram.url, telegram.token)


@pytest.fixture
def amina(telegram: FakeTelegram) -> TelegramUser:
    return telegram.person("Amina", language="sw", username="amina_goma")
