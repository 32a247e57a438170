"""Requests to the homeserver and what its answers mean. Never repeats a request by itself, never logs one.

nio is asked for the transport alone here: its typed answers drop what they do not expect, and one malformed
part makes it refuse a whole sync; so answers are read as they came.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any
from urllib.parse import quote, urlencode

import aiohttp
import nio

from bot.adapters import NotDelivered

Json = dict[str, Any]

CLIENT = "/_matrix/client/v3/"
CLIENT_1 = "/_matrix/client/v1/"
MEDIA = "/_matrix/media/v3/"

DEADLINE = 30.0
"""Seconds that any single request may take."""

SOON = timedelta(seconds=5)
"""How long to wait when the homeserver gives no figure."""

LATER = "Retry-After"
"""The header that tells, in seconds, how long to wait."""

_FOR_EVER = 10**12
"""Milliseconds: as long as matters to anybody."""

SIGNED_OUT = frozenset({"M_UNKNOWN_TOKEN", "M_MISSING_TOKEN", "M_USER_DEACTIVATED", "M_USER_LOCKED"})


def patience() -> Iterator[float]:
    """Yield how many seconds to wait before each further try: 1, 2, 4, … up to a minute."""
    pause = 1.0
    while True:
        yield pause
        pause = min(pause * 2, 60.0)


class Unreachable(Exception):
    """No answer came: refused, cut or too slow. The text is the kind of failure only."""

    retry_after: timedelta | None = None


class TooBig(Exception):
    """A file holds more than was asked for."""


class Refusal(Exception):
    """The homeserver answered, and it was no.

    Attributes:
        status: The HTTP status.
        code: The Matrix error code, "M_UNKNOWN" if it gave none.
        retry_after: How long it asks us to wait, if it says so.
        proofs: The ways in which it wants us to prove who we are first, with the session to name, if it does
            (the specification's "User-interactive authentication").
        softly: The token is good no longer, but the device and its keys wait for us to sign in again (the
            specification's "Soft logout").
    """

    def __init__(
        self,
        status: int,
        code: str,
        retry_after: timedelta | None = None,
        proofs: Json | None = None,
        *,
        softly: bool = False,
    ) -> None:
        super().__init__(f"{status} {code}")
        self.status = status
        self.code = code
        self.retry_after = retry_after
        self.proofs = proofs
        self.softly = softly

    @property
    def passing(self) -> bool:
        """Asking again later may well work."""
        return self.status >= 500 or self.status == 429


class Wire:
    """Asks the homeserver in the name of a nio client, whatever token that client holds at the time."""

    def __init__(self, client: nio.AsyncClient) -> None:
        self._client = client

    async def ask(
        self,
        method: str,
        *path: str,
        query: Mapping[str, str] | None = None,
        body: Json | bytes | None = None,
        patience: float = DEADLINE,
        below: str = CLIENT,
        type_: str = "application/json",
    ) -> Json:
        """Return the answer's JSON object. Raises Unreachable or Refusal.

        Args:
            method: The HTTP method.
            path: The parts below *below*, unquoted.
            query: The query, unquoted.
            body: What is sent, as JSON if it is an object.
            patience: Seconds after which it counts as unreachable.
            below: Which part of the homeserver's interface.
            type_: The body's media type.
        """
        sent = json.dumps(body) if isinstance(body, dict) else body
        try:
            async with self._asked(method, below, path, query, sent, type_, patience) as answer:
                status, text, later = answer.status, await answer.read(), answer.headers.get(LATER, "")
        except (aiohttp.ClientError, TimeoutError, OSError) as failed:
            # The original holds the address and its query.
            raise Unreachable(type(failed).__name__) from None
        return _object(status, text, later)

    async def download(self, *path: str, below: str, most: int, patience: float) -> bytes:
        """Return the bytes at *path*, at most *most* of them. Raises TooBig, Unreachable or Refusal."""
        try:
            async with self._asked("GET", below, path, None, None, None, patience) as answer:
                if answer.status != 200:
                    status, text = answer.status, await answer.content.read(65_536)
                    _object(status if status >= 300 else 502, text, answer.headers.get(LATER, ""))
                return await _at_most(answer, most)
        except (aiohttp.ClientError, TimeoutError, OSError) as failed:
            raise Unreachable(type(failed).__name__) from None

    @asynccontextmanager
    async def _asked(
        self,
        method: str,
        below: str,
        path: Sequence[str],
        query: Mapping[str, str] | None,
        body: str | bytes | None,
        type_: str | None,
        patience: float,
    ) -> AsyncIterator[aiohttp.ClientResponse]:
        where = below + "/".join(quote(part, safe="") for part in path)
        if query:
            where += "?" + urlencode(query)
        headers = {"Content-Type": type_} if type_ else {}
        if self._client.access_token:
            headers["Authorization"] = f"Bearer {self._client.access_token}"
        timeout = aiohttp.ClientTimeout(total=patience)  # a bare number is deprecated
        answer = await self._client.send(method, where, body, headers, timeout=timeout)
        try:
            yield answer
        finally:
            answer.release()


async def _at_most(answer: aiohttp.ClientResponse, most: int) -> bytes:
    if (answer.content_length or 0) > most:
        raise TooBig
    held = bytearray()
    async for part in answer.content.iter_chunked(65_536):
        held += part
        if len(held) > most:
            raise TooBig
    return bytes(held)


def _object(status: int, text: bytes, later: str) -> Json:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        found = None
    if not 200 <= status < 300:
        raise refusal(status, found if isinstance(found, dict) else {}, later)
    if not isinstance(found, dict):
        raise Refusal(502, "M_NOT_JSON")
    return found


def refusal(status: int, body: Json, later: str = "") -> Refusal:
    """Return what an error answer says, its header LATER included.

    The body's own figure, which the specification has replaced by the header, goes before it: it is exact.
    """
    code, pause = body.get("errcode"), body.get("retry_after_ms")
    if not isinstance(code, str):
        code = "M_LIMIT_EXCEEDED" if status == 429 else "M_UNKNOWN"
    if status == 401 and isinstance(body.get("flows"), list):
        return Refusal(status, code, proofs=body)
    if code == "M_UNKNOWN_TOKEN":
        return Refusal(status, code, softly=body.get("soft_logout") is True)
    if not isinstance(pause, int) or isinstance(pause, bool) or pause <= 0:
        # It may also be a date, which would take a clock to understand.
        pause = 1000 * int(later) if later.isascii() and later.isdigit() and len(later) < 9 else 0
    return Refusal(status, code, timedelta(milliseconds=min(pause, _FOR_EVER)) if pause else None)


def refused_by_nio(answer: Any) -> Refusal:
    """Return what one of nio's error answers says, without its text, which may quote what was sent."""
    transport = getattr(answer, "transport_response", None)
    status = getattr(transport, "status", 500)
    return refusal(
        status if isinstance(status, int) and status >= 400 else 502,
        {
            "errcode": getattr(answer, "status_code", None),
            "retry_after_ms": getattr(answer, "retry_after_ms", None),
        },
        str(getattr(transport, "headers", {}).get(LATER, "")),
    )


def not_delivered(refused: Refusal) -> NotDelivered:
    """Return what a refusal to take a message means, M_FORBIDDEN aside, which takes a second question."""
    why = f"the homeserver answered {refused}"
    if refused.code == "M_LIMIT_EXCEEDED" or refused.status == 429:
        return NotDelivered(why, retry_after=refused.retry_after or SOON)
    if refused.code in SIGNED_OUT or refused.status == 401:
        return NotDelivered(why, retry_after=timedelta(minutes=1), whole_account=True)
    if refused.passing:
        return NotDelivered(why, retry_after=refused.retry_after or SOON, uncertain=True)
    if refused.status == 404:
        return NotDelivered(why, lost_room=True)
    return NotDelivered(why)


def parts(answer: Json, kind: str) -> list[tuple[str, Json]]:
    """Return the rooms of one *kind* ("join", "leave", "invite") that a sync tells of."""
    rooms = answer.get("rooms")
    part = rooms.get(kind) if isinstance(rooms, dict) else None
    return [(r, p) for r, p in part.items() if isinstance(p, dict)] if isinstance(part, dict) else []


def events(part: Json, name: str) -> list[Json]:
    """Return what a room's part of a sync holds under *name*."""
    held = part.get(name)
    found = held.get("events") if isinstance(held, dict) else None
    return [event for event in found if isinstance(event, dict)] if isinstance(found, list) else []
