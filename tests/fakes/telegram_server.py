"""A strict Bot API server on loopback: refuses what Telegram would, in its words, and fails on request.

Its state lives with the test, so the bot may be another process that is killed and started again. Every
request, answer and update is held against the Bot API's description (telegram_shapes.py); whatever a correct
client would not do stands in `complaints`, which a good test finds empty.

    async with FakeTelegram().serve() as telegram:          # in the test's own event loop
    with FakeTelegram().run_in_thread() as telegram:        # in a thread, for a test without one
        amina = telegram.person("Amina", language="sw")
        group = telegram.group("Goma", amina)
        ... TelegramAdapter(telegram.token, telegram.url) ...
        group.says(amina, "Pampu inafanya kazi", reply_to=(await group.next_message_from_bot()).id)
"""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections import Counter, deque
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from concurrent.futures import Future
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from email.utils import formatdate
from itertools import count
from typing import Any

from aiohttp import web

from tests.fakes import telegram_shapes as shapes
from tests.fakes.telegram_chats import Chat, ChatMessage, TelegramUser
from tests.fakes.telegram_methods import Methods, RefusedError

HANDED_OVER_UNASKED = ("message", "edited_message", "callback_query", "my_chat_member")


@dataclass(frozen=True)
class Fault:
    """Something that goes wrong with one call; make one with the functions below."""

    kind: str
    figure: float = 0


def flood(seconds: int) -> Fault:
    """429 with retry_after; nothing is accepted."""
    return Fault("flood", seconds)


def broken(code: int = 500) -> Fault:
    """A fault of the server's own, in JSON; nothing is accepted."""
    return Fault("broken", code)


def bad_gateway() -> Fault:
    """502 with a page of HTML; nothing is accepted."""
    return Fault("html")


def hangs() -> Fault:
    """No answer comes while the server is up; nothing is accepted."""
    return Fault("hangs")


def cut_before() -> Fault:
    """The connection breaks; nothing is accepted."""
    return Fault("cut before")


def cut_after() -> Fault:
    """The call is accepted, then the connection breaks."""
    return Fault("cut after")


def holds_after() -> Fault:
    """The call is accepted, and no answer comes before `lets_go`; `held` counts them."""
    return Fault("holds after")


def nonsense_after() -> Fault:
    """The call is accepted and answered with something that is no JSON."""
    return Fault("nonsense after")


def odd_after() -> Fault:
    """The call is accepted and answered with JSON of another shape than promised."""
    return Fault("odd after")


@dataclass(frozen=True)
class Sent:
    """One accepted sendMessage: *at* in seconds of time.monotonic(); *carried* is what its buttons carry."""

    at: float
    chat: int
    thread: int | None
    message_id: int
    text: str
    carried: tuple[str, ...]


@dataclass
class _Poll:
    awake: asyncio.Event = field(default_factory=asyncio.Event)
    superseded: bool = False


class FakeTelegram(Methods):
    """Telegram with one bot on it.

    Attributes:
        token: The bot's; any other of the right form is 401, of another form 404.
        url: Where it listens, without a slash at the end.
        privacy: In groups the bot is handed only what is meant for it.
        limits: Refuse more than 20 messages a minute a group, 2 a second a direct talk, 30 a second in all.
        sent_log: Every accepted sendMessage, in order.
        answered: For each press that the bot answered, the text it answered with.
        menus: For each language code ("" for the rest), the menu: name to description.
        webhook: An address to push updates to: getUpdates is 409 then (nothing is pushed).
        held: How many calls were accepted and not answered at once, as `holds_after` asks.
        complaints: What a correct client would not have done.
    """

    def __init__(
        self,
        token: str = "4242:TEST-only_not-a-real-token",
        username: str = "baraza_test_bot",
        clock: Callable[[], float] = time.time,  # noqa: TID251 - another computer, with a clock of its own
    ) -> None:
        self.token = token
        self.url = ""
        self.bot = {
            "id": int(token.split(":")[0]),
            "is_bot": True,
            "first_name": "Baraza",
            "username": username,
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }
        self.lock = threading.RLock()
        self.clock = clock
        self.privacy = True
        self.limits = False
        self.sent_log: list[Sent] = []
        self.answered: dict[str, str] = {}
        self.menus: dict[str, dict[str, str]] = {}
        self.webhook = ""
        self.complaints: list[str] = []
        self.held = 0
        self._let_go = asyncio.Event()
        self.calls: Counter[str] = Counter()
        self.chats: dict[int, Chat] = {}
        self.open_presses: set[str] = set()
        self._people = count(1001)
        self._groups = count(5000)
        self._presses = count(9_000_000_001)
        self._update_ids = count(700_000_001)
        self._updates: list[tuple[int, Any]] = []
        self._allowed: tuple[str, ...] = HANDED_OVER_UNASKED
        self._faults: dict[str, deque[Fault]] = {}
        self._poll: _Poll | None = None
        self._closing = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._runner: web.AppRunner | None = None
        self._connections: set[asyncio.Transport] = set()
        self._port = 0
        self._waiting: list[tuple[Callable[[], bool], Future[None]]] = []

    # For tests: the people and what is to go wrong.

    def person(self, name: str, language: str | None = None) -> TelegramUser:
        return TelegramUser(next(self._people), name, language)

    def group(
        self, title: str, *members: TelegramUser, kind: str = "supergroup", bot: str = "member"
    ) -> Chat:
        """Open a group with the bot in it already ("left": not yet); kind "group" is one that can migrate."""
        chat = Chat(self, kind, title, list(members))
        chat.bot_status = bot
        return chat

    def direct(self, user: TelegramUser, *, started: bool = True) -> Chat:
        """Open a talk between *user* and the bot; the bot may write once the person has."""
        if user.id in self.chats:
            return self.chats[user.id]
        chat = Chat(self, "private", user.name, [user])
        chat.started = started
        return chat

    def fails(self, method: str, *faults: Fault) -> None:
        """Let the next calls of *method* go wrong, one after the other."""
        with self.lock:
            self._faults.setdefault(method, deque()).extend(faults)

    def lets_go(self) -> None:
        """Answer the calls that `holds_after` held back."""
        self._let_go.set()
        self._let_go = asyncio.Event()

    def injects(self, update: Any, *, numbered: bool = True) -> int:
        """Queue any JSON as an update, unchecked; a dict gets an update_id unless *numbered* is False."""
        with self.lock:
            number = next(self._update_ids)
            if isinstance(update, dict) and numbered:
                update = {"update_id": number, **update}
            self._updates.append((number, update))
            self._wake()
            return number

    def duplicates(self) -> list[Sent]:
        """Return the messages that were said before in the same place with the same words and buttons."""
        seen: set[Any] = set()
        again = []
        for sent in self.sent_log:
            mark = (sent.chat, sent.thread, sent.text, sent.carried)
            if mark in seen:
                again.append(sent)
            seen.add(mark)
        return again

    @property
    def unconfirmed(self) -> list[Any]:
        """The updates that the bot has not confirmed by an offset yet."""
        with self.lock:
            return [update for _, update in self._updates]

    async def until(self, condition: Callable[[], bool], timeout: float = 10.0) -> None:  # noqa: ASYNC109
        """Wait until *condition* holds; it is looked at after each call of the bot's."""
        waiter: Future[None] = Future()
        with self.lock:
            self._waiting.append((condition, waiter))
            self._look()
        async with asyncio.timeout(timeout):
            await asyncio.wrap_future(waiter)

    async def goes_down(self) -> None:
        """Refuse every connection, and break those that are open."""
        await self._on_its_loop(self._stop())

    async def comes_back(self) -> None:
        """Listen again, at the same address; what was queued is still there."""
        await self._on_its_loop(self._start())

    # For chats.

    def seconds(self) -> int:
        return int(self.clock())

    def hand_over(self, kind: str, shape: dict[str, Any]) -> int:
        with self.lock:
            update = {"update_id": next(self._update_ids), kind: json.loads(json.dumps(shape))}
            shapes.update(update)
            if kind in self._allowed:
                self._updates.append((update["update_id"], update))
                self._wake()
            return int(update["update_id"])

    def new_press(self) -> str:
        press = str(next(self._presses))
        self.open_presses.add(press)
        return press

    def new_chat_id(self, kind: str) -> int:
        number = next(self._groups)
        return -number if kind == "group" else -1_000_000_000_000 - number

    def register(self, chat: Chat) -> None:
        self.chats[chat.id] = chat

    def noted(self, chat: Chat, message: ChatMessage) -> None:
        carried = tuple(data for row in message.buttons for _, data in row)
        self.sent_log.append(
            Sent(time.monotonic(), chat.id, message.thread, message.id, message.text, carried)
        )

    # Running.

    @asynccontextmanager
    async def serve(self) -> AsyncIterator[FakeTelegram]:
        """Run in the current event loop."""
        self._loop = asyncio.get_running_loop()
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
        self._closing, self._stopping = False, asyncio.Event()
        app = web.Application(client_max_size=50 * 2**20)
        app.router.add_route("*", "/bot{token}/{method}", self._take)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port).start()
        self._port = self._runner.addresses[0][1]
        self.url = f"http://127.0.0.1:{self._port}"

    async def _stop(self) -> None:
        self._closing = True
        self._stopping.set()
        self._let_go.set()
        with self.lock:
            self._wake()
        for connection in self._connections:
            connection.abort()
        self._connections.clear()
        if self._runner is not None:
            await self._runner.cleanup()

    async def _on_its_loop(self, work: Coroutine[Any, Any, None]) -> None:
        assert self._loop is not None, "not running"
        if asyncio.get_running_loop() is self._loop:
            await work
        else:
            await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(work, self._loop))

    def _wake(self) -> None:
        if self._poll is not None and self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._poll.awake.set)

    def _look(self) -> None:
        with self.lock:
            for condition, waiter in list(self._waiting):
                if not waiter.cancelled() and condition() and waiter.set_running_or_notify_cancel():
                    waiter.set_result(None)
            self._waiting = [waiting for waiting in self._waiting if not waiting[1].done()]

    # Answering.

    async def _take(self, request: web.Request) -> web.StreamResponse:
        if isinstance(request.transport, asyncio.Transport):
            self._connections.add(request.transport)
        method = request.match_info["method"]
        self.calls[method] += 1
        fault = self._next_fault(method)
        self._look()
        if fault is not None and fault.kind == "hangs":
            await self._stopping.wait()
        if fault is not None and (answer := self._fail_before(request, fault)) is not None:
            return answer
        answer = await self._answered(request, method)
        if fault is not None and fault.kind == "holds after":
            await self._hold()
        self._look()
        return self._fail_after(request, fault, answer) if fault is not None else answer

    async def _hold(self) -> None:
        self.held += 1
        self._look()
        await self._let_go.wait()

    def _next_fault(self, method: str) -> Fault | None:
        with self.lock:
            waiting = self._faults.get(method)
            return waiting.popleft() if waiting else None

    def _fail_before(self, request: web.Request, fault: Fault) -> web.StreamResponse | None:
        if fault.kind == "flood":
            return self._refusal(
                429,
                f"Too Many Requests: retry after {int(fault.figure)}",
                {"retry_after": int(fault.figure)},
            )
        if fault.kind == "broken":
            return self._refusal(int(fault.figure), "Internal Server Error")
        if fault.kind == "html":
            page = "<html><body><h1>502 Bad Gateway</h1></body></html>"
            return web.Response(status=502, text=page, content_type="text/html")
        return _cut(request) if fault.kind in ("cut before", "hangs") else None

    def _fail_after(
        self, request: web.Request, fault: Fault, answer: web.StreamResponse
    ) -> web.StreamResponse:
        if fault.kind == "cut after":
            return _cut(request)
        if fault.kind == "nonsense after":
            return web.Response(text="<html>", content_type="text/html")
        return (
            web.json_response({"ok": True, "result": {"surprise": []}})
            if fault.kind == "odd after"
            else answer
        )

    async def _answered(self, request: web.Request, method: str) -> web.StreamResponse:
        token = request.match_info["token"]
        if token != self.token:
            right_form = token.partition(":")[0].isdecimal() and len(token.partition(":")[2]) > 0
            return self._refusal(401, "Unauthorized") if right_form else self._refusal(404, "Not Found")
        if not shapes.knows(method):
            return self._refusal(404, "Not Found: method not found")
        given = {**request.query, **(await _body(request))}
        try:
            asked = shapes.request(method, given)
            result = await self.get_updates(asked) if method == "getUpdates" else self.perform(method, asked)
        except shapes.MisshapenError as fault:
            self.complaints.append(str(fault))
            return self._refusal(400, f"Bad Request: {fault}")
        except RefusedError as refused:
            return self._refusal(refused.code, refused.description, refused.parameters)
        return self._json({"ok": True, "result": result})

    def _json(self, answer: dict[str, Any], code: int = 200) -> web.Response:
        dated = {"Date": formatdate(self.clock(), usegmt=True)}
        return web.json_response(answer, status=code, headers=dated)

    def _refusal(self, code: int, why: str, parameters: dict[str, int] | None = None) -> web.Response:
        answer = {"ok": False, "error_code": code, "description": why}
        return self._json(answer | ({"parameters": parameters} if parameters else {}), code)

    async def get_updates(self, asked: dict[str, Any]) -> list[Any]:
        """Answer a poll; a second one ends the first with 409, as there may be one reader only."""
        if self.webhook:
            raise RefusedError(
                409,
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first",
            )
        poll = _Poll()
        with self.lock:
            if self._poll is not None:
                self._poll.superseded = True
                self._poll.awake.set()
            self._poll = poll
            if asked.get("allowed_updates") is not None:
                self._allowed = tuple(asked["allowed_updates"]) or HANDED_OVER_UNASKED
            self._confirm(int(asked.get("offset") or 0))
        self._look()
        until = asyncio.get_running_loop().time() + min(int(asked.get("timeout") or 0), 50)
        limit = min(max(int(asked.get("limit") or 100), 1), 100)
        while not (ready := self._pending(poll, limit)) and not self._closing and not poll.superseded:
            try:
                async with asyncio.timeout_at(until):
                    await poll.awake.wait()
            except TimeoutError:
                break
        if poll.superseded:
            raise RefusedError(
                409,
                "Conflict: terminated by other getUpdates request; "
                "make sure that only one bot instance is running",
            )
        return ready

    def _confirm(self, offset: int) -> None:
        """Forget what stands before *offset*; a negative one keeps only that many of the latest."""
        if offset > 0:
            self._updates = [(number, update) for number, update in self._updates if number >= offset]
        elif offset < 0:
            self._updates = self._updates[offset:]

    def _pending(self, poll: _Poll, limit: int) -> list[Any]:
        with self.lock:
            poll.awake.clear()
            return [] if poll.superseded else [update for _, update in self._updates[:limit]]


def _cut(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


async def _body(request: web.Request) -> dict[str, Any]:
    if request.method == "GET":
        return {}
    if request.content_type == "application/json":
        return dict(await request.json())
    return dict(await request.post())
