"""A gate before a server: what goes in passes, and the answer to a chosen request can be held back.

So a test can kill the bot after the server took something and before the bot was told. Knows nothing of HTTP
but the words that it looks for.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress


class Gate:
    """Listens at *url*; everything goes to *port* on this machine."""

    def __init__(self, port: int) -> None:
        self.url = ""
        self._port = port
        self._words = b""
        self._held = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()

    def holds(self, words: str) -> None:
        """Hold back the answer to the next request with *words* in it, and all that follows it."""
        self._words = words.encode()
        self._held.clear()

    async def held(self, within: float = 20.0) -> None:
        """Wait until the server has answered what is held back."""
        async with asyncio.timeout(within):
            await self._held.wait()

    async def _met(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            to_server = await asyncio.open_connection("127.0.0.1", self._port)
        except OSError:
            writer.close()
            return
        holding = asyncio.Event()
        try:
            await asyncio.gather(
                self._in(reader, to_server[1], holding), self._out(to_server[0], writer, holding)
            )
        except OSError:
            pass
        finally:
            self._tasks.discard(task)
            for end in (writer, to_server[1]):
                end.close()

    async def _in(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, holding: asyncio.Event
    ) -> None:
        while chunk := await reader.read(2**16):
            if self._words and self._words in chunk:
                self._words = b""
                holding.set()
            writer.write(chunk)
            await writer.drain()
        with suppress(OSError):
            writer.write_eof()

    async def _out(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, holding: asyncio.Event
    ) -> None:
        while chunk := await reader.read(2**16):
            if holding.is_set():
                self._held.set()
                continue
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
