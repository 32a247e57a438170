"""A gate before a server: what goes in passes, answers can be held back, and connections can be cut.

So a test can kill the bot after the server took something and before the bot was told. Knows nothing of HTTP
but the words that it looks for.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from random import Random

_TOO_MANY = b"HTTP/1.1 429"


@dataclass
class _Line:
    """One connection that came in, and what is to happen to the answer that it waits for."""

    holding: asyncio.Event = field(default_factory=asyncio.Event)
    cutting: bool = False


class Gate:
    """Listens at *url*; everything goes to *port* on this machine.

    Attributes:
        happened: How often a connection was cut "before" or "after" the server had the request, and how often
            the server answered 429 ("limited").
    """

    def __init__(self, port: int) -> None:
        self.url = ""
        self.happened: Counter[str] = Counter()
        self._cuts: tuple[bytes, float, Random] | None = None
        self._port = port
        self._words = b""
        self._held = asyncio.Event()
        self._shut = False
        self._tasks: set[asyncio.Task[None]] = set()

    def holds(self, words: str) -> None:
        """Hold back the answer to the next request with *words* in it, and all that follows it."""
        self._words = words.encode()
        self._held.clear()

    def cuts(self, words: str, share: float, seed: int) -> None:
        """Cut the connection of a *share* of the requests with *words* in them: half before they go on, and
        half when the server has answered. A share of 0 ends it."""
        self._cuts = (words.encode(), share, Random(seed)) if share else None

    def shuts(self) -> None:
        """Break every connection, and let none in until it `opens`."""
        self._shut = True
        for task in self._tasks:
            task.cancel()

    def opens(self) -> None:
        self._shut = False

    async def held(self, within: float = 20.0) -> None:
        """Wait until the server has answered what is held back."""
        async with asyncio.timeout(within):
            await self._held.wait()

    async def holds_by(self, seconds: float) -> bool:
        """Wait so long, and return whether something is held back by then."""
        with suppress(TimeoutError):
            await self.held(seconds)
        return self._held.is_set()

    async def _met(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        if self._shut:
            writer.close()
            return
        self._tasks.add(task)
        try:
            to_server = await asyncio.open_connection("127.0.0.1", self._port)
        except OSError:
            writer.close()
            return
        line = _Line()
        try:
            await asyncio.gather(self._in(reader, to_server[1], line), self._out(to_server[0], writer, line))
        except OSError:
            pass
        finally:
            self._tasks.discard(task)
            for end in (writer, to_server[1]):
                end.close()

    async def _in(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, line: _Line) -> None:
        while chunk := await reader.read(2**16):
            if self._words and self._words in chunk:
                self._words = b""
                line.holding.set()
            if how := self._cut_how(chunk):
                self.happened[how] += 1
                if how == "before":
                    raise ConnectionResetError
                line.cutting = True
            writer.write(chunk)
            await writer.drain()
        with suppress(OSError):
            writer.write_eof()

    def _cut_how(self, chunk: bytes) -> str:
        if self._cuts is None:
            return ""
        words, share, luck = self._cuts
        return luck.choice(("before", "after")) if words in chunk and luck.random() < share else ""

    async def _out(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, line: _Line) -> None:
        while chunk := await reader.read(2**16):
            if line.holding.is_set():
                self._held.set()
                continue
            if line.cutting:
                raise ConnectionResetError
            self.happened["limited"] += chunk.startswith(_TOO_MANY)
            writer.write(chunk)
            await writer.drain()


@asynccontextmanager
async def gate_before(port: int) -> AsyncIterator[Gate]:
    gate = Gate(port)
    server = await asyncio.start_server(gate._met, "127.0.0.1", 0)
    gate.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield gate
    finally:
        server.close()
        for task in list(gate._tasks):
            task.cancel()
        await asyncio.gather(*gate._tasks, return_exceptions=True)
