"""People at Element Web's own library, matrix-js-sdk, in a Node process. Never shares code with the bot.

One process serves all tests of a test process; each test's people live on a connection of their own, and go
with it. Waiting happens here, on what the clients tell by themselves: nothing is polled.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import shutil
import subprocess
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from subprocess import PIPE
from typing import Any, TypeVar

import pytest

from tests.peers.synapse import PASSWORD, PATIENCE, Person

Json = dict[str, Any]
Found = TypeVar("Found")

FOLDER = Path(__file__).parent / "js"
INSTALLS = "apt install nodejs npm && npm ci --prefix tests/peers/js"


class Failed(Exception):
    """The client could not do it; the text begins with Matrix' code, or the error's name."""


@dataclass
class Element:
    """The Node process. It ends with the test process, whichever way that ends."""

    port: int
    process: subprocess.Popen[bytes] = field(repr=False)


@dataclass
class Seen:
    """A message (or other event) as one person's client shows it now, edits and redactions applied.

    Attributes:
        content: What is shown now; *original* is what was first said.
        failed: Why it could not be decrypted (the library's DecryptionFailureCode), or None.
        shield: Why the client puts a warning beside an encrypted message (EventShieldReason), or None.
        reactions: Key to who reacted with it, in order.
    """

    room: str
    id: str
    type: str
    state_key: str | None
    sender: str
    content: Json
    original: Json
    text: str
    html: str | None
    edited: bool
    redacted: bool
    encrypted: bool
    failed: str | None
    shield: str | None
    reply_to: str | None
    thread: str | None
    relates: Json
    reactions: dict[str, list[str]]


@dataclass
class JsPerson:
    """A device of *person* at Element Web's library; it encrypts where the room does."""

    person: Person
    device: str
    _line: Line = field(repr=False)
    _name: str

    @property
    def user(self) -> str:
        return self.person.user

    @property
    def address(self) -> str:
        return self.person.address

    async def _does(self, what: str, **given: Any) -> Any:
        return await self._line.ask(self._name, what, given)

    # -- Coming and going --

    async def restarts(self) -> None:
        """Close the client and open it again: the same device, with the keys that it had."""
        await self._does("restarts")

    async def signs_out(self) -> None:
        await self._does("signs_out")

    # -- Rooms --

    async def creates(
        self,
        *invited: str,
        direct: bool = False,
        encrypted: bool = False,
        version: str | None = None,
        **more: Any,
    ) -> str:
        """Create a private room with these people invited; return its id."""
        state = []
        if encrypted:
            content = {"algorithm": "m.megolm.v1.aes-sha2"}
            state.append({"type": "m.room.encryption", "state_key": "", "content": content})
        options: Json = {
            "preset": "trusted_private_chat" if direct else "private_chat",
            "invite": list(invited),
            "is_direct": direct,
            "initial_state": state,
            **({"room_version": version} if version else {}),
            **more,
        }
        return str(await self._does("creates", options=options))

    async def invites(self, room: str, user: str) -> None:
        await self._does("invites", room=room, user=user)

    async def joins(self, room: str) -> None:
        await self._does("joins", room=room)

    async def leaves(self, room: str) -> None:
        await self._does("leaves", room=room)

    async def kicks(self, room: str, user: str, *, ban: bool = False) -> None:
        await self._does("kicks", room=room, user=user, ban=ban)

    async def upgrades(self, room: str, version: str = "11") -> str:
        """Replace the room by a new one; return the new one's id."""
        return str(await self._does("upgrades", room=room, version=version))

    # -- Saying --

    async def puts(self, room: str, kind: str, content: Json, *, thread: str | None = None) -> str:
        """Send an event of any kind, encrypted where the room is; return its id."""
        return str(await self._does("puts", room=room, kind=kind, content=content, thread=thread))

    async def says(
        self, room: str, text: str, *, reply_to: str | None = None, thread: str | None = None, **more: Any
    ) -> str:
        """Say it; *thread* is the id of the message that the thread hangs on. Return the event's id."""
        content: Json = {"msgtype": "m.text", "body": text, **more}
        related: Json = {}
        if thread:
            related = {"rel_type": "m.thread", "event_id": thread, "is_falling_back": reply_to is None}
            related["m.in_reply_to"] = {"event_id": reply_to or thread}
        elif reply_to:
            related = {"m.in_reply_to": {"event_id": reply_to}}
        if related:
            content["m.relates_to"] = related
        return await self.puts(room, "m.room.message", content, thread=thread)

    async def edits(self, room: str, message: str, text: str) -> str:
        content = {
            "msgtype": "m.text",
            "body": f"* {text}",
            "m.new_content": {"msgtype": "m.text", "body": text},
            "m.relates_to": {"rel_type": "m.replace", "event_id": message},
        }
        return await self.puts(room, "m.room.message", content)

    async def reacts(self, room: str, message: str, key: str) -> str:
        related = {"rel_type": "m.annotation", "event_id": message, "key": key}
        return await self.puts(room, "m.reaction", {"m.relates_to": related})

    async def withdraws(self, room: str, event: str) -> str:
        """Take back a message or a reaction, as a client's "remove" does."""
        return str(await self._does("withdraws", room=room, event=event))

    # -- Seeing --

    def seen(self, room: str) -> list[Seen]:
        """Return what this client has been shown of the room since it signed in, oldest first."""
        return [event for event in self._line.seen[self._name].values() if event.room == room]

    async def sees(self, room: str, holds: Callable[[Seen], bool]) -> Seen:
        """Wait until *holds* is true of something in the room as it is shown now, and return that."""
        return await self._line.until(lambda: next(filter(holds, self.seen(room)), None))

    async def sees_text(self, room: str, text: str, *, sender: str | None = None) -> Seen:
        """Wait for a message that holds *text*, as it is shown now."""
        return await self.sees(
            room,
            lambda e: e.type == "m.room.message" and text in e.text and sender in (None, e.sender),
        )

    async def sees_event(self, room: str, event: str, holds: Callable[[Seen], bool] = bool) -> Seen:
        """Wait for that event, or until *holds* is true of it."""
        return await self.sees(room, lambda e: e.id == event and holds(e))

    async def sees_joined(self, room: str, user: str) -> None:
        """Wait until *user* is in the room."""
        await self.sees(
            room,
            lambda e: (
                e.type == "m.room.member" and e.state_key == user and e.content.get("membership") == "join"
            ),
        )


class Line:
    """One test's connection to the Node process, with everything that its people have been shown."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self._numbers = itertools.count(1)
        self._asked: dict[int, asyncio.Future[Any]] = {}
        self._changed = asyncio.Condition()
        self.seen: dict[str, dict[str, Seen]] = {}

    async def ask(self, who: str, what: str, given: Json) -> Any:
        number = next(self._numbers)
        answer = self._asked[number] = asyncio.get_running_loop().create_future()
        line = json.dumps({"id": number, "who": who, "do": what, "with": given})
        self._writer.write(line.encode() + b"\n")
        async with asyncio.timeout(PATIENCE):
            return await answer

    async def until(self, found: Callable[[], Found | None]) -> Found:
        """Wait until *found* returns something; it is asked again whenever somebody was shown anything."""
        async with asyncio.timeout(PATIENCE), self._changed:
            while (now := found()) is None:
                await self._changed.wait()
            return now

    async def reads(self) -> None:
        """Take in what the process tells, until the connection ends."""
        while line := await self._reader.readline():
            told = json.loads(line)
            if "id" in told:
                self._answered(self._asked.pop(told["id"]), told)
                continue
            async with self._changed:
                self._keep(told["who"], told["saw"])
                self._changed.notify_all()
        for answer in self._asked.values():
            answer.cancel("the Node process ended")

    @staticmethod
    def _answered(answer: asyncio.Future[Any], told: Json) -> None:
        if answer.done():
            return
        if "fails" in told:
            answer.set_exception(Failed(told["fails"]))
        else:
            answer.set_result(told["gives"])

    def _keep(self, who: str, saw: Json) -> None:
        if "id" in saw:
            self.seen.setdefault(who, {})[saw["id"]] = Seen(**saw)


@dataclass
class Clients:
    """Where people get a client for the length of a test."""

    _line: Line
    _numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    async def signs_in(self, person: Person, *, strict: bool = False) -> JsPerson:
        """Give *person* a new device. *strict*: only devices that their owner signed are heard and told."""
        name = f"{person.user} {next(self._numbers)}"
        self._line.seen[name] = {}
        given = {"server": person.server.url, "user": person.user, "password": PASSWORD, "strict": strict}
        made = await self._line.ask(name, "signs_in", given)
        return JsPerson(person, made["device"], self._line, name)


@asynccontextmanager
async def clients(element: Element) -> AsyncIterator[Clients]:
    """Let a test's people use *element*; they are gone afterwards."""
    reader, writer = await asyncio.open_connection("127.0.0.1", element.port, limit=2**26)
    line = Line(reader, writer)
    reading = asyncio.create_task(line.reads())
    try:
        yield Clients(line)
    finally:
        writer.close()
        await reading


def need_element() -> None:
    if shutil.which("node") is None or not (FOLDER / "node_modules" / "matrix-js-sdk").is_dir():
        pytest.skip(f"Element's library is missing: {INSTALLS}")


@pytest.fixture(scope="session")
def element() -> Iterator[Element]:
    """One Node process for all tests of this (xdist) process."""
    need_element()
    process = subprocess.Popen(["node", "person.mjs"], cwd=FOLDER, stdin=PIPE, stdout=PIPE)
    assert process.stdin
    assert process.stdout
    try:
        yield Element(int(process.stdout.readline()), process)
    finally:
        process.stdin.close()
        process.stdout.close()
        process.wait(15)
