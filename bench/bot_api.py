"""A Bot API server that hands updates over and takes messages, as fast as it can, in a process of its own.

For measuring alone: it believes whatever it is told. What a server refuses is told by the strict one of the
tests.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from urllib.parse import parse_qs, urlsplit

from aiohttp import web

TOKEN = f"1:{'A' * 35}"
PEOPLE = 200
_ME = {"id": 1, "is_bot": True, "first_name": "Baraza", "username": "baraza_bot"}
_WORDS = "The pump works, and forty families have water."


def _update(number: int) -> dict[str, object]:
    person = number % PEOPLE + 1000
    return {
        "update_id": number,
        "message": {
            "message_id": number,
            "date": 1_795_932_000,
            "chat": {"id": person, "type": "private", "first_name": f"Amina {person}"},
            "from": {"id": person, "is_bot": False, "first_name": f"Amina {person}", "language_code": "sw"},
            "text": _WORDS,
        },
    }


class _Server:
    """Holds *waiting* updates from the start; an offset makes it forget those before."""

    def __init__(self, waiting: int) -> None:
        self._updates = [json.dumps(_update(number)) for number in range(1, waiting + 1)]
        self._ids = count(1)

    async def answer(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        asked = {name: value[-1] for name, value in parse_qs(urlsplit(str(request.rel_url)).query).items()}
        asked |= {name: str(value) for name, value in (await request.post()).items()}
        if method == "getUpdates":
            first = max(int(asked.get("offset", "0")), 1) - 1
            chosen = self._updates[first : first + int(asked.get("limit", "100"))]
            return web.Response(
                text=f'{{"ok":true,"result":[{",".join(chosen)}]}}', content_type="application/json"
            )
        if method == "getMe":
            return web.json_response({"ok": True, "result": _ME})
        if method.startswith("send"):
            chat = {"id": int(asked["chat_id"]), "type": "private"}
            sent = {"message_id": next(self._ids), "date": 0, "chat": chat, "text": asked.get("text", "")}
            return web.json_response({"ok": True, "result": sent})
        return web.json_response({"ok": True, "result": True})


@contextmanager
def serving(waiting: int) -> Iterator[str]:
    """Yield the address of a server with so many *waiting* updates, in a process of its own."""
    with subprocess.Popen(
        [sys.executable, "-m", "bench.bot_api", str(waiting)], stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


async def main(waiting: int) -> None:
    application = web.Application()
    application.router.add_route("*", "/bot{token}/{method}", _Server(waiting).answer)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    print(f"http://{host}:{port}", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
