"""People at Element Web's own library, matrix-js-sdk, in a Node process. Never shares code with the bot.

One process serves all tests of a test process; each test's people live on a connection of their own, and go
with it. Waiting happens here, on what the clients tell by themselves: nothing is polled.
"""

from __future__ import annotations

import asyncio
import base64
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

from tests.peers import contents, polls
from tests.peers.js_verification import Step, Verification
from tests.peers.synapse import PASSWORD, PATIENCE, Person

Json = dict[str, Any]
Found = TypeVar("Found")

FOLDER = Path(__file__).parent / "js"
INSTALLS = "apt install nodejs npm && npm ci --prefix tests/peers/js"
ENDED = "the Node process ended"


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
        poll: Where the library takes it for a poll: question, answers, most, ended, and votes by user.
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
    poll: Json | None


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

    # -- Keys --

    async def isolates(self, *, strict: bool) -> None:
        """Hear and tell only devices that their owner signed (MSC4153), or all again."""
        await self._does("isolates", strict=strict)

    async def cross_signs(self, *, anew: bool = False) -> None:
        """Make an identity and sign this device with it. *anew*: throw away the one that is there."""
        await self._does("cross_signs", anew=anew)

    async def trusts(self, user: str) -> Json:
        """Return whether the user's identity is known, verified, and changed since it was first seen."""
        return dict(await self._does("trusts", user=user))

    async def sees_devices(self, user: str) -> dict[str, Json]:
        """Return the user's devices by id, each with whether its owner and we have signed it."""
        return dict(await self._does("sees_devices", user=user))

    async def sees_trust(self, user: str, holds: Callable[[Json], bool]) -> Json:
        """Wait until *holds* is true of what `trusts` tells of *user*, and return that."""
        key = (self._name, user)
        await self.trusts(user)
        return await self._line.until(lambda: now if holds(now := self._line.trust[key]) else None)

    async def sees_signed(self, user: str, device: str) -> None:
        """Wait until this client knows that the owner signed the device."""
        async with asyncio.timeout(PATIENCE):
            while True:
                already = self._line.told
                if (await self.sees_devices(user)).get(device, {}).get("signed"):
                    return
                await self._line.more_than(already)

    async def changes_session(self, room: str) -> None:
        """Encrypt what is said next with a new key."""
        await self._does("changes_session", room=room)

    async def asks_to_verify(
        self, user: str, *, device: str | None = None, room: str | None = None
    ) -> Verification:
        """Ask by message in *room*, or the *device* itself, or, for our own account, all its devices.

        In a room the library asks only those whose identity it knows ("unknown userId" otherwise): see
        `sees_trust`.
        """
        number = await self._does("asks_to_verify", user=user, device=device, room=room)
        return Verification(self._line, self._name, number)

    def verifications(self) -> list[Step]:
        """Return all that the client has shown of so far."""
        return list(self._line.steps[self._name].values())

    async def is_asked_to_verify(self) -> Verification:
        """Wait for a request that somebody else makes and nobody has accepted."""
        steps = self._line.steps[self._name]
        found = await self._line.until(
            lambda: next((s for s in steps.values() if not s.mine and s.phase == "requested"), None)
        )
        return Verification(self._line, self._name, found.verification)

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
        content = contents.text(text, reply_to=reply_to, thread=thread, **more)
        return await self.puts(room, "m.room.message", content, thread=thread)

    async def edits(self, room: str, message: str, text: str) -> str:
        return await self.puts(room, "m.room.message", contents.edit(message, text))

    async def reacts(self, room: str, message: str, key: str) -> str:
        return await self.puts(room, "m.reaction", contents.reaction(message, key))

    async def withdraws(self, room: str, event: str) -> str:
        """Take back a message or a reaction, as a client's "remove" does."""
        return str(await self._does("withdraws", room=room, event=event))

    async def attaches(
        self,
        room: str,
        name: str,
        data: bytes,
        mimetype: str = "text/plain",
        *,
        caption: str | None = None,
        **more: Any,
    ) -> str:
        """Send a file, encrypted where the room is; return the event's id."""
        encoded = base64.b64encode(data).decode()
        where = await self._does("uploads", room=room, name=name, type=mimetype, base64=encoded)
        family = mimetype.partition("/")[0]
        content: Json = {
            "msgtype": f"m.{family}" if family in ("image", "video", "audio") else "m.file",
            "body": caption or name,
            "filename": name,
            "info": {"mimetype": mimetype, "size": len(data)},
            **where,
            **more,
        }
        return await self.puts(room, "m.room.message", content)

    async def fetches(self, seen: Seen) -> bytes:
        """Download what was attached, decrypted and with its hash checked."""
        return base64.b64decode(await self._does("fetches", content=seen.content))

    async def offers_poll(
        self, room: str, question: str, *answers: str, most: int = 1, stable: bool = False
    ) -> str:
        """Start a poll in the form that Element sends, or in the stable form; return the event's id."""
        return await self.puts(room, *polls.started(question, answers, most, stable=stable))

    async def votes(self, room: str, poll: str, *answers: str) -> str:
        """Vote for these answers (their words) in the poll's own form; none takes the vote back."""
        start = await self.sees_event(room, poll)
        return await self.puts(room, *polls.voted(start.type, start.content, poll, answers))

    async def ends_poll(self, room: str, poll: str) -> str:
        start = await self.sees_event(room, poll)
        return await self.puts(room, *polls.ended(start.type, poll))

    async def marks_read(self, room: str, event: str) -> None:
        await self._does("marks_read", room=room, event=event)

    # -- Seeing --

    def seen(self, room: str) -> list[Seen]:
        """Return what this client has been shown of the room since it signed in, oldest first."""
        return [event for event in self._line.seen[self._name].values() if event.room == room]

    async def sees(self, room: str, holds: Callable[[Seen], bool]) -> Seen:
        """Wait until *holds* is true of something in the room as it is shown now, and return that."""
        return await self._line.until(lambda: next(filter(holds, self.seen(room)), None))

    async def sees_all(self, room: str, holds: Callable[[list[Seen]], bool]) -> list[Seen]:
        """Wait until *holds* is true of all that is shown of the room, and return that."""
        return await self._line.until(lambda: now if holds(now := self.seen(room)) else None)

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

    async def sees_typing(self, room: str, user: str) -> None:
        """Wait until *user* has been seen typing in the room."""
        await self._line.until(lambda: (self._name, room, user) in self._line.typed or None)

    async def sees_read(self, room: str, event: str, user: str) -> None:
        """Wait until *user* has been seen to have read up to *event*."""
        await self._line.until(lambda: (self._name, room, event, user) in self._line.read or None)

    async def looks_back(self, room: str, count: int = 100) -> None:
        """Load that many older messages, as by scrolling up."""
        await self._does("looks_back", room=room, count=count)


class Line:
    """One test's connection to the Node process, with everything that its people have been shown."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self._numbers = itertools.count(1)
        self._asked: dict[int, asyncio.Future[Any]] = {}
        self._changed = asyncio.Condition()
        self._ended = False
        self.seen: dict[str, dict[str, Seen]] = {}
        self.steps: dict[str, dict[int, Step]] = {}
        self.trust: dict[tuple[str, str], Json] = {}
        self.told = 0
        self.typed: set[tuple[str, str, str]] = set()
        self.read: set[tuple[str, str, str, str]] = set()

    def expects(self, who: str) -> None:
        self.seen[who], self.steps[who] = {}, {}

    async def ask(self, who: str, what: str, given: Json) -> Any:
        if self._ended:
            raise Failed(ENDED)
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

    async def more_than(self, told: int) -> None:
        await self.until(lambda: self.told > told or None)

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
        self._ended = True
        for answer in self._asked.values():
            if not answer.done():
                answer.set_exception(Failed(ENDED))

    @staticmethod
    def _answered(answer: asyncio.Future[Any], told: Json) -> None:
        if answer.done():
            return
        if "fails" in told:
            answer.set_exception(Failed(told["fails"]))
        else:
            answer.set_result(told["gives"])

    def _keep(self, who: str, saw: Json) -> None:
        self.told += 1
        if "id" in saw:
            self.seen[who][saw["id"]] = Seen(**saw)
        elif "verification" in saw:
            self.steps[who][saw["verification"]] = Step(**saw)
        elif "read" in saw:
            self.read.add((who, saw["room"], saw["read"], saw["user"]))
        elif "trust" in saw:
            self.trust[who, saw["user"]] = saw["trust"]
        elif saw.get("typing"):
            self.typed.add((who, saw["room"], saw["user"]))


@dataclass
class Clients:
    """Where people get a client for the length of a test."""

    _line: Line
    _numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    async def signs_in(self, person: Person, *, strict: bool = False) -> JsPerson:
        """Give *person* a new device. *strict*: only devices that their owner signed are heard and told."""
        name = f"{person.user} {next(self._numbers)}"
        self._line.expects(name)
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
