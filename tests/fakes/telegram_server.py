"""A strict Bot API server on loopback: refuses what Telegram would, in its words, and fails on request.

Its state lives with the test, so the bot may be another process that is killed and started again. Every
request, answer and update is held against the Bot API's description (telegram_shapes.py); whatever a correct
client would not do stands in `complaints`, which a good test finds empty. Never reaches another machine.

    async with FakeTelegram().serve() as telegram:          # in the test's own event loop
    with FakeTelegram().run_in_thread() as telegram:        # in a thread, for a test without one
        amina = telegram.person("Amina", language="sw")
        group = telegram.group("Goma", amina)
        ... TelegramAdapter(telegram.token, telegram.url) ...
        group.says(amina, "Pampu inafanya kazi", reply_to=(await group.next_message_from_bot()).id)

What can be played, and where it is told in full:

    FakeTelegram(prefix="/telegram", local=folder)     a Bot API server of one's own; the url has the prefix
    telegram.account("9:B", "second_bot")              another bot: .token .group() .direct() … (Account)
    telegram.privacy / hears_bots / limits / pace      what the bot is handed; how fast it may send (Account)
    telegram.opens_link(amina, CODE), .opens_group_link(amina, group, CODE), .menu_for(amina, group)
    telegram.presses[id].waited, .longest_wait, .expires(id), .answered          how long each press waited
    telegram.ago(seconds=...), .injects(json), .repeats(update_id), .shuffles()  odd and old updates
    telegram.updates.routes["https://bot.example"] = "http://127.0.0.1:8080"     then setWebhook pushes there;
        telegram.updates.pushed, .pause                                          (telegram_updates.py)
    telegram.fails(method, *faults), .storms(fault, …), .suffers(share, …), .recovers(), .faults.happened,
        .faults.impatient                                                        (telegram_faults.py)
    group.says / sends / sends_album / forwards / answers_elsewhere / says_unnamed / says_as / posts /
        edits / presses / reacts / counts_reactions / deletes_message            (telegram_doings.py)
    group.adds_bot / removes_bot / promotes_bot / restricts_bot / frees_bot / blocks / joins / leaves /
        promotes / topic / closes_topic / reopens_topic / deletes_topic / migrates / deletes / slows
                                                                                 (telegram_membership.py)
    photo(...), voice(...), document(...), location(...), ...                    (telegram_media.py)
"""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from email.utils import formatdate
from pathlib import Path
from typing import Any

from aiohttp import web

from tests.fakes import telegram_shapes as shapes
from tests.fakes.telegram_accounts import Account, Network, Sent
from tests.fakes.telegram_faults import (
    A_BAD_DAY,
    ARRIVES,
    SENDS,
    Fault,
    Faults,
    bad_gateway,
    broken,
    cut_after,
    cut_before,
    cut_within,
    drips,
    flood,
    hangs,
    holds_after,
    nonsense_after,
    odd_after,
    slow,
)
from tests.fakes.telegram_media import LARGEST_UPLOAD
from tests.fakes.telegram_methods import RefusedError, Uploads, perform
from tests.fakes.telegram_updates import Conflict

_PIECES = 10


class FakeTelegram(Account):
    """Telegram with one bot on it, which is this account; `account` adds others.

    Attributes:
        token: The bot's; any other of the right form is 401, of another form 404.
        url: Where it listens, without a slash at the end.
        faults: What went wrong so far, and is to go wrong.
        calls: How often each method was called, by any bot ("download" for files).
        held: How many calls were accepted and not answered at once, as `holds_after` asks.
        complaints: What a correct client would not have done.
    """

    def __init__(
        self,
        token: str = "4242:TEST-only_not-a-real-token",
        username: str = "baraza_test_bot",
        clock: Callable[[], float] = time.time,  # noqa: TID251 - another computer, with a clock of its own
        *,
        prefix: str = "",
        local: Path | None = None,
    ) -> None:
        """Make a server that is yet to be run.

        Args:
            token: The first bot's.
            username: The first bot's.
            clock: Seconds since 1970, as the server sees them.
            prefix: A path under which the Bot API is found, such as "/telegram".
            local: A folder: be a local Bot API server, which gives files as paths in it, without a limit of
                size, and lets a webhook be plain HTTP at any port of this machine.
        """
        super().__init__(Network(clock, local), token, username)
        self.url = ""
        self.faults = Faults()
        self.complaints: list[str] = []
        self.calls: Counter[str] = Counter()
        self.held = 0
        self._prefix = prefix
        self._accounts: list[Account] = [self]
        self._let_go = asyncio.Event()
        self._stopping = asyncio.Event()
        self._runner: web.AppRunner | None = None
        self._connections: set[asyncio.Transport] = set()
        self._port = 0

    # For tests: who else is there, and what is to go wrong.

    def account(self, token: str, username: str, name: str = "Baraza") -> Account:
        """Add another bot, with chats of its own."""
        added = Account(self.network, token, username, name)
        assert all(added.id != other.id for other in self._accounts), (
            "an account's id stands before the colon"
        )
        self._accounts.append(added)
        return added

    def fails(self, method: str, *faults: Fault) -> None:
        """Let the next calls of *method* go wrong, one after the other."""
        with self.lock:
            self.faults.queue(method, faults)

    def storms(
        self,
        fault: Fault,
        *methods: str,
        chat: int | None = None,
        calls: int | None = None,
        seconds: float | None = None,
    ) -> None:
        """Let a number of calls, or all within a span, meet *fault*.

        Of these methods (none named: all sends), to one chat or to any.
        """
        with self.lock:
            self.faults.storm(fault, methods or SENDS, chat, calls, seconds)

    def suffers(
        self,
        share: float = 0.05,
        *methods: str,
        seed: int = 1,
        mix: tuple[Fault, ...] = A_BAD_DAY,
    ) -> None:
        """Let a share of calls (none named: of all sends) meet a fault out of *mix*, until `recovers`."""
        with self.lock:
            self.faults.suffer(share, seed, mix, methods or SENDS)

    def recovers(self) -> None:
        """End storms and the share of faults."""
        with self.lock:
            self.faults.recover()

    def lets_go(self) -> None:
        """Answer the calls that `holds_after` held back."""
        self._let_go.set()
        self._let_go = asyncio.Event()

    async def until(self, condition: Callable[[], bool], timeout: float = 10.0) -> None:  # noqa: ASYNC109
        """Wait until *condition* holds; it is looked at after each call of the bot's."""
        async with asyncio.timeout(timeout):
            await asyncio.wrap_future(self.network.when(condition))

    async def goes_down(self) -> None:
        """Refuse every connection, and break those that are open."""
        await self._on_its_loop(self._stop())

    async def comes_back(self) -> None:
        """Listen again, at the same address; what was queued is still there."""
        await self._on_its_loop(self._start())

    # Running.

    @asynccontextmanager
    async def serve(self) -> AsyncIterator[FakeTelegram]:
        """Run in the current event loop."""
        self.network.loop = asyncio.get_running_loop()
        await self._start()
        try:
            yield self
        finally:
            await self._stop()

    @contextmanager
    def run_in_thread(self) -> Iterator[FakeTelegram]:
        """Run in a thread with an event loop of its own."""
        ready, over = threading.Event(), threading.Event()

        async def run() -> None:
            async with self.serve():
                ready.set()
                await asyncio.to_thread(over.wait)

        thread = threading.Thread(target=asyncio.run, args=(run(),), name="fake-telegram")
        thread.start()
        try:
            assert ready.wait(10), "the server did not start"
            yield self
        finally:
            over.set()
            thread.join(10)

    async def _start(self) -> None:
        self.network.closing, self._stopping = False, asyncio.Event()
        app = web.Application(client_max_size=2 * LARGEST_UPLOAD)
        app.router.add_route("*", self._prefix + "/bot{token}/{method}", self._take)
        app.router.add_get(self._prefix + "/file/bot{token}/{path:.+}", self._take_download)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port).start()
        self._port = self._runner.addresses[0][1]
        self.url = f"http://127.0.0.1:{self._port}{self._prefix}"
        self._wake_all()

    async def _stop(self) -> None:
        self.network.closing = True
        self._stopping.set()
        self._let_go.set()
        self._wake_all()
        for account in self._accounts:
            await account.updates.stop()
        for connection in self._connections:
            connection.abort()
        self._connections.clear()
        if self._runner is not None:
            await self._runner.cleanup()

    def _wake_all(self) -> None:
        for account in self._accounts:
            account.updates.wake()

    async def _on_its_loop(self, work: Coroutine[Any, Any, None]) -> None:
        assert self.network.loop is not None, "not running"
        if asyncio.get_running_loop() is self.network.loop:
            await work
        else:
            await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(work, self.network.loop))

    # Answering.

    async def _take(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]

        async def answered(given: dict[str, Any], uploads: Uploads) -> web.StreamResponse:
            return await self._answered(request.match_info["token"], method, given, uploads)

        return await self._met(request, method, answered)

    async def _take_download(self, request: web.Request) -> web.StreamResponse:
        async def answered(_given: dict[str, Any], _uploads: Uploads) -> web.StreamResponse:
            account = self._whose(request.match_info["token"])
            stored = self.network.files.at(request.match_info["path"])
            if account is None:
                return self._refusal(401, "Unauthorized")
            if stored is None:
                return self._refusal(404, "Not Found")
            return web.Response(body=stored.bytes, content_type="application/octet-stream")

        return await self._met(request, "download", answered)

    async def _met(
        self,
        request: web.Request,
        method: str,
        answered: Callable[[dict[str, Any], Uploads], Coroutine[Any, Any, web.StreamResponse]],
    ) -> web.StreamResponse:
        """Let a call meet what is to go wrong, before or after it is accepted."""
        if isinstance(request.transport, asyncio.Transport):
            self._connections.add(request.transport)
        given, uploads = await _body(request)
        with self.lock:
            self.calls[method] += 1
            fault = self.faults.meeting(method, _chat_in(given))
        self.network.look()
        if fault is not None and fault.kind == "hangs":
            await self._stopping.wait()
        if fault is not None and (answer := self._fail_before(request, fault)) is not None:
            return answer
        answer = await answered(given, uploads)
        if fault is not None and fault.kind == "holds after":
            await self._hold()
        self.network.look()
        reply = await self._fail_after(request, fault, answer) if fault is not None else answer
        account = self._whose(request.match_info["token"])
        if account is not None and (fault is None or fault.kind in ARRIVES):
            account.told.by(given, answer)
        return reply

    async def _hold(self) -> None:
        self.held += 1
        self.network.look()
        await self._let_go.wait()

    def _fail_before(self, request: web.Request, fault: Fault) -> web.StreamResponse | None:
        if fault.kind == "flood":
            wait = int(fault.figure)
            return self._refusal(429, f"Too Many Requests: retry after {wait}", {"retry_after": wait})
        if fault.kind == "broken":
            return self._refusal(int(fault.figure), "Internal Server Error")
        if fault.kind == "html":
            page = "<html><body><h1>502 Bad Gateway</h1></body></html>"
            return web.Response(status=502, text=page, content_type="text/html")
        return _cut(request) if fault.kind in ("cut before", "hangs") else None

    async def _fail_after(
        self, request: web.Request, fault: Fault, answer: web.StreamResponse
    ) -> web.StreamResponse:
        if fault.kind == "cut after":
            return _cut(request)
        if fault.kind == "slow":
            await self._pause(fault.figure)
        if fault.kind in ("drips", "cut within") and isinstance(answer, web.Response):
            return await self._drip(request, fault, answer)
        if fault.kind == "nonsense after":
            return web.Response(text="<html>", content_type="text/html")
        return (
            web.json_response({"ok": True, "result": {"surprise": []}})
            if fault.kind == "odd after"
            else answer
        )

    async def _drip(self, request: web.Request, fault: Fault, answer: web.Response) -> web.StreamResponse:
        whole = answer.body if isinstance(answer.body, bytes) else b""
        size = max(1, -(-len(whole) // _PIECES))
        dripping = web.StreamResponse(status=answer.status, headers={"Content-Type": answer.content_type})
        dripping.content_length = len(whole)
        await dripping.prepare(request)
        pieces = [whole[at : at + size] for at in range(0, len(whole), size)]
        try:
            for number, piece in enumerate(pieces):
                if fault.kind == "cut within" and number == len(pieces) // 2:
                    return _cut(request)
                await dripping.write(piece)
                await self._pause(fault.figure / _PIECES)
        except ConnectionError:
            return dripping  # the client did not wait for the rest
        return dripping

    async def _pause(self, seconds: float) -> None:
        """Wait, but not beyond the server's going down."""
        try:
            async with asyncio.timeout(seconds):
                await self._stopping.wait()
        except TimeoutError:
            return

    def _whose(self, token: str) -> Account | None:
        return next((account for account in self._accounts if account.token == token), None)

    async def _answered(
        self, token: str, method: str, given: dict[str, Any], uploads: Uploads
    ) -> web.StreamResponse:
        account = self._whose(token)
        if account is None:
            right_form = token.partition(":")[0].isdecimal() and len(token.partition(":")[2]) > 0
            return self._refusal(401, "Unauthorized") if right_form else self._refusal(404, "Not Found")
        if not shapes.knows(method):
            return self._refusal(404, "Not Found: method not found")
        if self.network.local is None and sum(len(file) for _, file in uploads.values()) > LARGEST_UPLOAD:
            return self._refusal(413, "Request Entity Too Large")
        try:
            result = await self._done(account, method, given, uploads)
        except shapes.MisshapenError as fault:
            self.complaints.append(str(fault))
            return self._refusal(400, f"Bad Request: {fault}")
        except Conflict as conflict:
            return self._refusal(409, str(conflict))
        except RefusedError as refused:
            if refused.code == 429:
                self.faults.told_to_wait(_chat_in(given), (refused.parameters or {})["retry_after"])
            return self._refusal(refused.code, refused.description, refused.parameters)
        return self._json({"ok": True, "result": result})

    async def _done(self, account: Account, method: str, given: dict[str, Any], uploads: Uploads) -> Any:
        asked = shapes.request(
            method, {name: f"attach://{name}" for name in uploads if name in _FILES} | given
        )
        if method == "getUpdates":
            return await account.updates.poll(
                int(asked.get("offset") or 0),
                int(asked.get("limit") or 100),
                int(asked.get("timeout") or 0),
                asked.get("allowed_updates"),
            )
        result = perform(account, method, asked, uploads)
        shapes.answer(method, result)
        return result

    def _json(self, answer: dict[str, Any], code: int = 200) -> web.Response:
        dated = {"Date": formatdate(self.network.clock(), usegmt=True)}
        return web.json_response(answer, status=code, headers=dated)

    def _refusal(self, code: int, why: str, parameters: Mapping[str, int] | None = None) -> web.Response:
        answer = {"ok": False, "error_code": code, "description": why}
        return self._json(answer | ({"parameters": parameters} if parameters else {}), code)


_FILES = ("photo", "voice", "audio", "video", "video_note", "document", "animation", "sticker", "certificate")


def _cut(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def _chat_in(given: Mapping[str, Any]) -> int | None:
    try:
        return int(given.get("chat_id", ""))
    except (TypeError, ValueError):
        return None


async def _body(request: web.Request) -> tuple[dict[str, Any], dict[str, tuple[str, bytes]]]:
    """Return what a request gives, in its address and its body, and the files that it brings."""
    given: dict[str, Any] = dict(request.query)
    uploads: dict[str, tuple[str, bytes]] = {}
    if request.method == "GET":
        return given, uploads
    if request.content_type == "application/json":
        return given | dict(json.loads(await request.read() or b"{}")), uploads
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            uploads[name] = (value.filename, value.file.read())
        else:
            given[name] = value
    return given, uploads


__all__ = [
    "A_BAD_DAY",
    "FakeTelegram",
    "Fault",
    "Sent",
    "bad_gateway",
    "broken",
    "cut_after",
    "cut_before",
    "cut_within",
    "drips",
    "flood",
    "hangs",
    "holds_after",
    "nonsense_after",
    "odd_after",
    "slow",
]
