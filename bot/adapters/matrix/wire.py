"""Requests to the homeserver and what its answers mean. Never repeats a request by itself, never logs one.

nio is asked for the transport alone here: its typed answers drop what they do not expect, and one malformed
part makes it refuse a whole sync; so answers are read as they came.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any
from urllib.parse import quote, urlencode

import aiohttp
import nio

from bot.adapters import NotDelivered

Json = dict[str, Any]

DEADLINE = 30.0
"""Seconds that any single request may take."""

SOON = timedelta(seconds=5)
"""How long to wait when the homeserver gives no figure."""

SIGNED_OUT = frozenset({"M_UNKNOWN_TOKEN", "M_MISSING_TOKEN", "M_USER_DEACTIVATED", "M_USER_LOCKED"})


def patience() -> Iterator[float]:
    """Yield how many seconds to wait before each further try: 1, 2, 4, … up to a minute."""
    pause = 1.0
    while True:
        yield pause
        pause = min(pause * 2, 60.0)


class Unreachable(Exception):
    """No answer came: refused, cut or too slow. The text is the kind of failure only."""


class Refusal(Exception):
    """The homeserver answered, and it was no.

    Attributes:
        status: The HTTP status.
        code: The Matrix error code, "M_UNKNOWN" if it gave none.
        retry_after: How long it asks us to wait, if it says so.
        proofs: The ways in which it wants us to prove who we are first, with the session to name, if it does
            (the specification's "User-interactive authentication").
    """

    def __init__(
        self, status: int, code: str, retry_after: timedelta | None = None, proofs: Json | None = None
    ) -> None:
        super().__init__(f"{status} {code}")
        self.status = status
        self.code = code
        self.retry_after = retry_after
        self.proofs = proofs

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
        body: Json | None = None,
        patience: float = DEADLINE,
    ) -> Json:
        """Return the answer's JSON object. Raises Unreachable or Refusal.

        Args:
            method: The HTTP method.
            path: The parts below /_matrix/client/v3, unquoted.
            query: The query, unquoted.
            body: What is sent as JSON.
            patience: Seconds after which it counts as unreachable.
        """
        where = "/_matrix/client/v3/" + "/".join(quote(part, safe="") for part in path)
        if query:
            where += "?" + urlencode(query)
        headers = {"Content-Type": "application/json"}
        if self._client.access_token:
            headers["Authorization"] = f"Bearer {self._client.access_token}"
        try:
            answer = await self._client.send(
                method,
                where,
                None if body is None else json.dumps(body),
                headers,
                timeout=aiohttp.ClientTimeout(total=patience),  # a bare number is deprecated
            )
            status, text = answer.status, await answer.read()
        except (aiohttp.ClientError, TimeoutError, OSError) as failed:
            # The original holds the address and its query.
            raise Unreachable(type(failed).__name__) from None
        return _object(status, text)


def _object(status: int, text: bytes) -> Json:
    try:
        found = json.loads(text)
    except ValueError:
        found = None
    if not 200 <= status < 300:
        raise refusal(status, found if isinstance(found, dict) else {})
    if not isinstance(found, dict):
        raise Refusal(502, "M_NOT_JSON")
    return found


def refusal(status: int, body: Json) -> Refusal:
    """Return what an error answer says."""
    code, pause = body.get("errcode"), body.get("retry_after_ms")
    if not isinstance(code, str):
        code = "M_LIMIT_EXCEEDED" if status == 429 else "M_UNKNOWN"
    if status == 401 and isinstance(body.get("flows"), list):
        return Refusal(status, code, proofs=body)
    if not isinstance(pause, int) or isinstance(pause, bool) or pause <= 0:
        return Refusal(status, code)
    return Refusal(status, code, timedelta(milliseconds=pause))


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
    )


def not_delivered(refused: Refusal) -> NotDelivered:
    """Return what a refusal to take a message means, M_FORBIDDEN aside, which takes a second question."""
    why = f"the homeserver answered {refused}"
    if refused.code == "M_LIMIT_EXCEEDED" or refused.status == 429:
        # Synapse counts an account's messages, not a room's.
        return NotDelivered(why, retry_after=refused.retry_after or SOON, whole_account=True)
    if refused.code in SIGNED_OUT or refused.status == 401:
        return NotDelivered(why, retry_after=timedelta(minutes=1), whole_account=True)
    if refused.passing:
        return NotDelivered(why, retry_after=refused.retry_after or SOON, uncertain=True)
    if refused.status == 404:
        return NotDelivered(why, lost_room=True)
    return NotDelivered(why)
