"""Answers whoever reads a calendar at its secret address: one kind of page, read only, and nothing else.

Whatever is asked for that is no calendar of somebody's gets the same answer, so that trying teaches nothing.
Writes no log: the address is the secret.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable

from aiohttp import web

from bot.adapters import AccountUnusable

LARGEST = 8_000
"""Bytes of what may come along with a question: none is needed."""
_PATH = re.compile(r"/calendar/([A-Z0-9]{32})\.ics")
_HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow",
    "Content-Security-Policy": "default-src 'none'",
}

Calendars = Callable[[str], Awaitable[bytes | None]]
"""Returns the calendar that is read with a secret; None where there is none."""


class Web:
    """Listens at *listen* ("127.0.0.1:8080") while it is open."""

    def __init__(self, listen: str, calendars: Calendars) -> None:
        host, _, port = listen.rpartition(":")
        self._where = host.strip("[]"), int(port)
        self._calendars = calendars
        self._runner: web.AppRunner | None = None

    async def open(self) -> int:
        """Listen; return the port. Raises AccountUnusable."""
        app = web.Application(client_max_size=LARGEST)
        app.router.add_get("/{path:.*}", self._asked)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=2)
        await runner.setup()
        site = web.TCPSite(runner, *self._where)
        try:
            await site.start()
        except OSError as taken:
            await runner.cleanup()
            where = ":".join(map(str, self._where))
            raise AccountUnusable(
                f"BARAZA_WEB_LISTEN: nobody can listen at {where} ({taken.strerror}). Choose another port."
            ) from None
        self._runner = runner
        return int(runner.addresses[0][1])

    async def close(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def _asked(self, request: web.Request) -> web.Response:
        secret = _PATH.fullmatch(request.path)
        content = await self._calendars(secret[1]) if secret else None
        if content is None:
            return web.Response(status=404, text="", headers=_HEADERS)
        kind = {"content_type": "text/calendar", "charset": "utf-8"}
        return web.Response(body=content, headers=_HEADERS, **kind)  # type: ignore[arg-type]
