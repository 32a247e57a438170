"""Whom a homeserver's request to wait is for, and where it stands in its answer."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta

import nio
import pytest
from aiohttp import web

from bot.adapters import NotDelivered
from bot.adapters.matrix import wire
from bot.adapters.matrix.limits import Limits
from bot.adapters.matrix.wire import Refusal, Wire
from tests.adapters.contract import plain
from tests.adapters.matrix_platform import MatrixPlatform
from tests.peers.synapse import Homeserver

SECOND = timedelta(seconds=1)


def test_one_room_waits_alone_and_a_second_one_meanwhile_is_the_account() -> None:
    now = 0.0
    limits = Limits(lambda: now)
    assert not limits.met("!a", 10 * SECOND)
    assert not limits.met("!a", 10 * SECOND), "however often"
    now = 9.0
    assert limits.met("!b", 5 * SECOND)
    now = 14.5
    assert not limits.met("!c", SECOND), "the others need not wait any more"
    assert limits.met("!a", SECOND)


def said(pause: float | None = None) -> str:
    """Return an answer as a homeserver gives it."""
    body = {"errcode": "M_LIMIT_EXCEEDED", "error": "Too Many Requests"}
    return json.dumps(body if pause is None else {**body, "retry_after_ms": pause})


@asynccontextmanager
async def refusing(status: int, headers: Mapping[str, str], body: str) -> AsyncIterator[nio.AsyncClient]:
    """Give a client of a server, or of what stands before one, that answers everything so."""

    async def answers(_: web.Request) -> web.Response:
        return web.Response(status=status, headers=headers, text=body)

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answers)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    config = nio.AsyncClientConfig(max_limit_exceeded=0, max_timeouts=0, encryption_enabled=False)
    client = nio.AsyncClient(f"http://127.0.0.1:{port}", "@baraza:localhost", config=config)
    client.access_token = "token"
    try:
        yield client
    finally:
        await client.close()
        await runner.cleanup()


@pytest.mark.parametrize(
    ("headers", "body", "pause"),
    [
        pytest.param({"Retry-After": "17"}, "<html>", 17 * SECOND, id="a proxy's"),
        pytest.param({"Retry-After": "2"}, said(1500), 1.5 * SECOND, id="both, one exact"),
        pytest.param({"Retry-After": "2"}, said(), 2 * SECOND, id="the header"),
        pytest.param({"Retry-After": "Wed, 21 Oct 2026 07:28:00 GMT"}, "{}", None, id="a date"),
        pytest.param({"Retry-After": "-4"}, "{}", None, id="nonsense"),
        pytest.param({}, said(1e400), None, id="no number"),
        pytest.param({}, said(10**40), timedelta(milliseconds=1e12), id="ages"),
    ],
)
async def test_how_long_to_wait_is_told_by_the_header_or_the_body(
    headers: Mapping[str, str], body: str, pause: timedelta | None
) -> None:
    async with refusing(429, headers, body) as client:
        with pytest.raises(Refusal) as refused:
            await Wire(client).ask("GET", "sync")
        assert (refused.value.code, refused.value.retry_after) == ("M_LIMIT_EXCEEDED", pause)

        client.rooms["!a"] = nio.MatrixRoom("!a", client.user_id)
        answer = await client.room_send("!a", "m.room.message", {"body": "x"}, tx_id="k1")
        said = wire.refused_by_nio(answer)
        assert (said.status, said.retry_after) == (429, pause)


async def test_rooms_that_are_asked_to_wait_side_by_side_mean_the_whole_account(
    platform: MatrixPlatform, synapse: Homeserver
) -> None:
    rooms = [await platform.room() for _ in range(4)]
    for number, room in enumerate(rooms):
        await platform.adapter.send(room, plain("Hello"), key=f"k{number}")
    await synapse.ratelimit(platform.bot.user, per_second=1, burst=1)
    sends = [platform.adapter.send(room, plain("Again"), key=f"again{n}") for n, room in enumerate(rooms)]
    became = await asyncio.gather(*sends, return_exceptions=True)
    refused = [each.whole_account for each in became if isinstance(each, NotDelivered)]
    assert len(refused) >= 3, "one message a second, in all rooms together"
    assert refused.count(False) == 1
