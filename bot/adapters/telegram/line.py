"""The line to the Bot API: python-telegram-bot's own requests, made discreet and given exact causes.

The library and httpx write the token into log lines (each request's URL) and members' words too (each call's
arguments, an answer that is no JSON). None of that may pass.
"""

from __future__ import annotations

import asyncio
import json
import logging
import ssl
from datetime import UTC, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import httpx
from telegram.error import BadRequest, NetworkError, TelegramError
from telegram.request import HTTPXRequest

ANSWER_WITHIN = 25.0
"""Seconds of silence after which a request is given up."""

_TALKATIVE = ("httpx", "telegram.Bot", "telegram.BaseRequest", "telegram.HTTPXRequest", "telegram.request")


class _Discreet(logging.Filter):
    """Lets warnings pass, and nothing below them."""

    def filter(self, record: logging.LogRecord) -> bool:
        return record.levelno >= logging.WARNING


def hush() -> None:
    """Silence the lines that carry tokens and words, at whatever level somebody sets these loggers.

    A logger's own filter holds even with a handler at DEBUG on the root. Doing it again changes nothing.
    """
    for name in _TALKATIVE:
        logger = logging.getLogger(name)
        if not any(isinstance(present, _Discreet) for present in logger.filters):
            logger.addFilter(_Discreet())


class FloodError(TelegramError):
    """Telegram asks to wait (429). The library's RetryAfter warns of deprecation when raised."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"asked to wait {seconds} s")
        self.retry_after = timedelta(seconds=seconds)


class FaultError(NetworkError):
    """The far side answered with a fault of its own (5xx), JSON or not."""

    def __init__(self, code: int) -> None:
        super().__init__(f"HTTP {code}")
        self.code = code


class TooBigError(BadRequest):
    """The far side took nothing of a request, as it holds too much (413)."""

    def __init__(self) -> None:
        super().__init__("Request Entity Too Large")


class Line(HTTPXRequest):
    """Requests whose errors carry no bodies, and which remember the far side's clock.

    Attributes:
        far_clock: Seconds since 1970 by the Date header of the latest answer, or None before the first.
    """

    __slots__ = ("_noted_at", "far_clock")

    def __init__(self, trusted: ssl.SSLContext, connections: int, answer_within: float) -> None:
        super().__init__(
            connection_pool_size=connections,
            connect_timeout=10.0,
            read_timeout=answer_within,
            write_timeout=10.0,
            pool_timeout=30.0,
            httpx_kwargs={"verify": trusted, "event_hooks": {"response": [self._note_clock]}},
        )
        self.far_clock: int | None = None
        self._noted_at = 0.0

    def clock(self) -> int | None:
        """Return what the far side's clock shows now, or None before the first answer."""
        if self.far_clock is None:
            return None
        return self.far_clock + int(asyncio.get_running_loop().time() - self._noted_at)

    async def _note_clock(self, response: httpx.Response) -> None:
        try:
            moment = parsedate_to_datetime(response.headers["Date"])
            self._noted_at = asyncio.get_running_loop().time()
            self.far_clock = int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())
        except (KeyError, ValueError, TypeError, OverflowError):
            return

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        code, body = await super().do_request(*args, **kwargs)
        if code >= 500:
            raise FaultError(code)
        if code == 413:
            raise TooBigError
        if code == 429:
            raise FloodError(_seconds(body))
        return code, body

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Return the answer's JSON object; unlike the original, say nothing of what stood there instead."""
        try:
            answer = json.loads(payload.decode("utf-8", "replace"))
        except (ValueError, RecursionError):
            raise TelegramError("the answer is not JSON") from None
        if not isinstance(answer, dict):
            raise TelegramError("the answer is not a JSON object")
        return answer


def _seconds(body: bytes) -> int:
    try:
        seconds = json.loads(body)["parameters"]["retry_after"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return 5
    return seconds if isinstance(seconds, int) and not isinstance(seconds, bool) and seconds > 0 else 5
