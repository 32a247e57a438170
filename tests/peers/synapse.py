"""A real Synapse on loopback, and people who use it over plain HTTP. Never reaches out, and knows no bot.

The bot under test may live in this process or in another that is killed: all goes through the server.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import importlib.util
import json
import os
import secrets
import signal
import socket
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

import aiohttp
import pytest

from tests.peers import contents

Json = dict[str, Any]

SECRET = "registration for tests on loopback"
PATIENCE = 60.0
PASSWORD = "correct horse battery staple"

_CONFIG = """
server_name: localhost
pid_file: {folder}/synapse.pid
public_baseurl: http://127.0.0.1:{port}/
listeners:
  - {{port: {port}, bind_addresses: ["127.0.0.1"], type: http, tls: false, x_forwarded: false,
      resources: [{{names: [client], compress: false}}]}}
database: {{name: sqlite3, args: {{database: {folder}/homeserver.db}}}}
log_config: {folder}/log.yaml
media_store_path: {folder}/media
signing_key_path: {folder}/signing.key
report_stats: false
trusted_key_servers: []
suppress_key_server_warning: true
registration_shared_secret: "{secret}"
enable_registration: false
macaroon_secret_key: "tests"
form_secret: "tests"
bcrypt_rounds: 4
presence: {{enabled: false}}
encryption_enabled_by_default_for_room_type: "off"
rc_message: {many}
rc_registration: {many}
rc_login: {{address: {many}, account: {many}, failed_attempts: {many}}}
rc_joins: {{local: {many}, remote: {many}}}
rc_joins_per_room: {many}
rc_invites: {{per_room: {many}, per_user: {many}, per_issuer: {many}}}
rc_room_creation: {many}
rc_admin_redaction: {many}
"""

_LOG = """
version: 1
formatters: {{plain: {{format: "%(asctime)s %(levelname)s %(name)s %(message)s"}}}}
handlers: {{file: {{class: logging.FileHandler, filename: {folder}/synapse.log, formatter: plain}}}}
root: {{level: WARNING, handlers: [file]}}
disable_existing_loggers: false
"""


class Refused(Exception):
    """The server said no."""

    def __init__(self, status: int, body: Json) -> None:
        super().__init__(f"{status} {body.get('errcode')}")
        self.status = status
        self.code = body.get("errcode")


async def _ask(url: str, method: str, path: str, token: str | None, body: Json | None, query: Json) -> Json:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    params = {key: str(value) for key, value in query.items()}
    async with (
        aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=60)) as session,
        session.request(method, url + path, json=body, params=params, headers=headers) as answer,
    ):
        found: Json = await answer.json(content_type=None)
        if answer.status >= 400:
            raise Refused(answer.status, found)
        return found


@dataclass
class Homeserver:
    """One Synapse process; *stop* and *start* are an outage, with everything kept."""

    folder: Path
    port: int
    _process: subprocess.Popen[bytes] | None = None
    _admin: Person | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def write(self) -> None:
        many = "{per_second: 100000, burst_count: 100000}"
        config = _CONFIG.format(folder=self.folder, port=self.port, secret=SECRET, many=many)
        (self.folder / "hs.yaml").write_text(config, "utf-8")
        (self.folder / "log.yaml").write_text(_LOG.format(folder=self.folder), "utf-8")
        from signedjson.key import generate_signing_key, write_signing_keys

        with (self.folder / "signing.key").open("w") as file:
            write_signing_keys(file, [generate_signing_key("a_1")])

    async def start(self) -> None:
        """Start it and wait until it serves."""
        with (self.folder / "synapse.out").open("ab") as out:
            self._process = subprocess.Popen(  # noqa: ASYNC220 - it takes a millisecond
                [sys.executable, "-m", "synapse.app.homeserver", "-c", str(self.folder / "hs.yaml")],
                stdout=out,
                stderr=out,
                stdin=subprocess.DEVNULL,
                cwd=self.folder,
                env={**os.environ, "PYTHONWARNINGS": "ignore"},
            )
        async with asyncio.timeout(90), aiohttp.ClientSession() as session:
            while True:
                if self._process.poll() is not None:
                    pytest.fail("Synapse ended: " + (self.folder / "synapse.out").read_text("utf-8")[-2000:])
                try:
                    async with session.get(self.url + "/health") as answer:
                        if answer.status == 200:
                            return
                except aiohttp.ClientConnectionError:
                    pass
                await asyncio.sleep(0.05)

    def stop(self, how: int = signal.SIGTERM) -> None:
        """End it; whoever asks now is refused a connection."""
        if self._process is None:
            return
        self._process.send_signal(how)
        try:
            self._process.wait(15)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(15)
        self._process = None

    async def register(self, name: str, *, shown: str | None = None, admin: bool = False) -> Person:
        """Return a new person, signed in. A number is added to *name*, so that tests do not meet."""
        local = f"{name}-{secrets.token_hex(4)}".lower()
        path = "/_synapse/admin/v1/register"
        nonce = (await _ask(self.url, "GET", path, None, None, {}))["nonce"]
        role = "admin" if admin else "notadmin"
        signed = "\0".join([nonce, local, PASSWORD, role]).encode()
        mac = hmac.new(SECRET.encode(), signed, hashlib.sha1).hexdigest()
        asked = {
            "nonce": nonce,
            "username": local,
            "displayname": shown or name.capitalize(),
            "password": PASSWORD,
            "admin": admin,
            "mac": mac,
        }
        made = await _ask(self.url, "POST", path, None, asked, {})
        return Person(self, made["user_id"], made["access_token"], made["device_id"])

    async def login(self, user: str, password: str = PASSWORD) -> Person:
        """Return another device of an account."""
        asked = {
            "type": "m.login.password",
            "identifier": {"type": "m.id.user", "user": user},
            "password": password,
        }
        made = await _ask(self.url, "POST", "/_matrix/client/v3/login", None, asked, {})
        return Person(self, made["user_id"], made["access_token"], made["device_id"])

    async def runs_out(self, user: str, device: str) -> str:
        """Return a token of *device* that has run out; its earlier ones are good no longer either.

        Sign-ins run out where a homeserver limits how long one lasts: ours is told of one by its database.
        """
        asked = {
            "type": "m.login.password",
            "identifier": {"type": "m.id.user", "user": user},
            "password": PASSWORD,
            "device_id": device,
        }
        made = await _ask(self.url, "POST", "/_matrix/client/v3/login", None, asked, {})
        with closing(sqlite3.connect(self.folder / "homeserver.db", timeout=20)) as database, database:
            database.execute(
                "UPDATE access_tokens SET valid_until_ms = 1 WHERE token = ?", (made["access_token"],)
            )
        return str(made["access_token"])

    async def admin(self) -> Person:
        if self._admin is None:
            self._admin = await self.register("admin", admin=True)
        return self._admin

    async def crowd(self, many: int) -> str:
        """Return a public room of the admin's with so many others in it, who only read."""
        admin, mark = await self.admin(), secrets.token_hex(4)
        room = await admin.creates(preset="public_chat")
        doors = asyncio.Semaphore(10)

        async def comes(number: int) -> None:
            user = f"@crowd-{mark}-{number}:localhost"
            async with doors:
                made = f"/_synapse/admin/v2/users/{quote(user)}"
                await _ask(self.url, "PUT", made, admin.token, {"displayname": f"Reader {number}"}, {})
                join = f"/_synapse/admin/v1/join/{quote(room)}"
                await _ask(self.url, "POST", join, admin.token, {"user_id": user}, {})

        await asyncio.gather(*(comes(number) for number in range(many)))
        return room

    async def ratelimit(self, user: str, per_second: int, burst: int) -> None:
        """Let *user* send no more than that; 0 and 0 take the limit away again."""
        path = f"/_synapse/admin/v1/users/{quote(user)}/override_ratelimit"
        limit = {"messages_per_second": per_second, "burst_count": burst}
        admin = await self.admin()
        await _ask(self.url, "POST", path, admin.token, limit, {})

    async def rooms_of(self, user: str) -> list[str]:
        path = f"/_synapse/admin/v1/users/{quote(user)}/joined_rooms"
        admin = await self.admin()
        return list((await _ask(self.url, "GET", path, admin.token, None, {}))["joined_rooms"])


@dataclass
class Person:
    """Somebody at a Matrix client. Rooms and messages are the platform's own ids."""

    server: Homeserver
    user: str
    token: str = field(repr=False)
    device: str

    @property
    def address(self) -> str:
        return f"matrix:{self.user}"

    async def ask(self, method: str, *path: str, body: Json | None = None, **query: Any) -> Json:
        where = "/_matrix/client/v3/" + "/".join(quote(part, safe="") for part in path)
        return await _ask(self.server.url, method, where, self.token, body, query)

    # -- Rooms --

    async def creates(self, *invited: str, direct: bool = False, encrypted: bool = False, **more: Any) -> str:
        """Create a private room with these people invited; return its id."""
        state = []
        if encrypted:
            content = {"algorithm": "m.megolm.v1.aes-sha2"}
            state.append({"type": "m.room.encryption", "state_key": "", "content": content})
        body = {
            "preset": "private_chat",
            "invite": list(invited),
            "is_direct": direct,
            "initial_state": state,
            **more,
        }
        return str((await self.ask("POST", "createRoom", body=body))["room_id"])

    async def invites(self, room: str, user: str) -> None:
        await self.ask("POST", "rooms", room, "invite", body={"user_id": user})

    async def joins(self, room: str) -> None:
        await self.ask("POST", "join", room, body={})

    async def leaves(self, room: str) -> None:
        await self.ask("POST", "rooms", room, "leave", body={})

    async def kicks(self, room: str, user: str, *, ban: bool = False) -> None:
        await self.ask("POST", "rooms", room, "ban" if ban else "kick", body={"user_id": user})

    async def upgrades(self, room: str, version: str = "11") -> str:
        """Replace the room by a new one, as a client's "upgrade" does; return the new one's id."""
        done = await self.ask("POST", "rooms", room, "upgrade", body={"new_version": version})
        return str(done["replacement_room"])

    async def sees_joined(self, room: str, user: str) -> None:
        """Wait until *user* is in the room."""
        async with asyncio.timeout(PATIENCE):
            async for events in self._syncs(room, state=True):
                if any(
                    e["type"] == "m.room.member"
                    and e.get("state_key") == user
                    and e["content"].get("membership") == "join"
                    for e in events
                ):
                    return

    async def sees_declined(self, room: str, user: str) -> str:
        """Wait until *user* has declined the invitation to the room, or left; return the reason."""
        async with asyncio.timeout(PATIENCE):
            async for events in self._syncs(room, state=True):
                for event in events:
                    content = event["content"]
                    if event.get("state_key") == user and content.get("membership") == "leave":
                        return str(content.get("reason", ""))
        raise AssertionError("unreachable")

    # -- Saying --

    async def puts(self, room: str, kind: str, content: Json) -> str:
        """Send an event of any kind; return its id."""
        done = await self.ask("PUT", "rooms", room, "send", kind, secrets.token_hex(8), body=content)
        return str(done["event_id"])

    async def says(
        self, room: str, text: str, *, reply_to: str | None = None, thread: str | None = None, **more: Any
    ) -> str:
        content = contents.text(text, reply_to=reply_to, thread=thread, **more)
        return await self.puts(room, "m.room.message", content)

    async def edits(self, room: str, message: str, text: str) -> str:
        return await self.puts(room, "m.room.message", contents.edit(message, text))

    async def reacts(self, room: str, message: str, key: str) -> str:
        return await self.puts(room, "m.reaction", contents.reaction(message, key))

    async def takes_back(self, room: str, event: str) -> None:
        await self.ask("PUT", "rooms", room, "redact", event, secrets.token_hex(8), body={})

    async def uploads(self, content: bytes, type_: str) -> str:
        """Put a file on the server, as it is; return its address."""
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": type_}
        where = self.server.url + "/_matrix/media/v3/upload"
        async with (
            aiohttp.ClientSession() as session,
            session.post(where, data=content, headers=headers) as answer,
        ):
            return str((await answer.json())["content_uri"])

    # -- Seeing --

    async def events(self, room: str) -> list[Json]:
        """Return everything that the room holds, oldest first."""
        found: list[Json] = []
        start: str | None = None
        while True:
            query = {"dir": "b", "limit": "500", **({"from": start} if start else {})}
            page = await self.ask("GET", "rooms", room, "messages", **query)
            found += page["chunk"]
            start = page.get("end")
            if not start or not page["chunk"]:
                return found[::-1]

    async def messages(self, room: str, sender: str | None = None) -> list[Json]:
        """Return the room's messages as they are shown now, oldest first, without those taken back."""
        return shown(await self.events(room), sender)

    async def sees(
        self, room: str, holds: Callable[[list[Json]], bool], sender: str | None = None
    ) -> list[Json]:
        """Wait until *holds* is true of the room's messages (of *sender*), and return them."""
        async with asyncio.timeout(PATIENCE):
            async for _ in self._syncs(room):
                now = await self.messages(room, sender)
                if holds(now):
                    return now
        raise AssertionError("unreachable")

    async def sees_text(self, room: str, text: str) -> Json:
        """Wait for a message that holds *text*, and return it."""
        found = await self.sees(room, lambda all_: any(text in m["content"]["body"] for m in all_))
        return next(m for m in found if text in m["content"]["body"])

    async def _syncs(self, room: str, *, state: bool = False) -> AsyncIterator[list[Json]]:
        """Yield what each sync tells of the room, for ever; the first at once."""
        since: Json = {}
        what = json.dumps({"room": {"rooms": [room], "timeline": {"limit": 500}}, "presence": {"types": []}})
        while True:
            answer = await self.ask("GET", "sync", filter=what, timeout=10_000, **since)
            part = answer.get("rooms", {}).get("join", {}).get(room, {})
            events = part.get("timeline", {}).get("events", [])
            yield [*(part.get("state", {}).get("events", []) if state else []), *events]
            since = {"since": answer["next_batch"]}


def shown(events: list[Json], sender: str | None = None) -> list[Json]:
    """Return the messages among *events* with later edits by the same sender in place."""
    found: dict[str, Json] = {}
    for event in events:
        if event["type"] != "m.room.message" or sender not in (None, event["sender"]) or not event["content"]:
            continue
        related = event["content"].get("m.relates_to", {})
        if related.get("rel_type") != "m.replace":
            found[event["event_id"]] = event
        elif (old := found.get(related["event_id"])) and old["sender"] == event["sender"]:
            relation = {k: v for k, v in old["content"].items() if k == "m.relates_to"}
            found[old["event_id"]] = {**old, "content": {**event["content"]["m.new_content"], **relation}}
    return list(found.values())


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@asynccontextmanager
async def serving(folder: Path) -> AsyncIterator[Homeserver]:
    """A Synapse of one's own, for tests that stop it."""
    need_synapse()
    server = Homeserver(folder, free_port())
    server.write()
    try:
        await server.start()
        yield server
    finally:
        server.stop()


def need_synapse() -> None:
    if importlib.util.find_spec("synapse") is None:
        pytest.skip("Synapse is missing: uv pip install 'matrix-synapse>=1.163.2'")


_running: list[Homeserver] = []


@pytest.fixture(scope="session")
def synapse(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Homeserver]:
    """One Synapse for all tests of this (xdist) process; people and rooms are new in each test.

    Each module that imports this has a fixture of its own: the first one's starts and ends the server.
    """
    need_synapse()
    if _running:
        yield _running[0]
        return
    server = Homeserver(tmp_path_factory.mktemp("synapse"), free_port())
    server.write()
    try:
        asyncio.run(server.start())
        _running.append(server)
        yield server
    finally:
        _running.clear()
        server.stop()
