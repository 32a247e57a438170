"""Messages that came without their key: asked for, opened when it comes, else said to be unreadable, once."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from nio.crypto import Olm

from bot.adapters import Kind
from bot.adapters.matrix.crypt import Crypt
from bot.adapters.matrix.unopened import FILE
from tests.adapters.contract import listening, plain
from tests.adapters.matrix_platform import MatrixPlatform
from tests.peers.nio_person import Encrypting, encrypting
from tests.peers.synapse import PATIENCE, Person


@pytest.fixture
async def amina(platform: MatrixPlatform, tmp_path: Path) -> AsyncIterator[Encrypting]:
    async with encrypting(platform.amina, tmp_path / "amina") as device:
        yield device


async def starts(platform: MatrixPlatform, **given: Any) -> None:
    await platform.adapter.close()
    platform.adapter = platform.new_adapter(password=None, **given)
    await platform.adapter.start()


async def talked_in(platform: MatrixPlatform, amina: Encrypting) -> str:
    """Return an encrypted room in which both were heard."""
    async with listening(platform) as ears:
        room = await platform.amina.creates(platform.bot.user, encrypted=True)
        await ears.next(Kind.INVITED)
        await platform.adapter.send(f"matrix:{room}", plain("Hello"), key="k1")
        await amina.reads("Hello")
        await amina.says(room, "/hello")
        assert (await ears.next()).text == "/hello"
    return room


@dataclass
class Late:
    """What was said in a session whose key nobody was given yet: the ids of the events, and the key."""

    said: list[str]
    keys: list[dict[str, Any]]


async def says_without_key(amina: Encrypting, room: str, *texts: str) -> Late:
    await amina.syncs()
    olm = amina.client.olm
    olm.create_outbound_group_session(room)
    users = list(amina.client.rooms[room].users)
    keys = [key for _, key in olm.share_group_session_parallel(room, users, ignore_unverified_devices=True)]
    olm.outbound_group_sessions[room].shared = True
    return Late([await amina.says(room, text) for text in texts], keys)


async def hands_out(late: Late, amina: Encrypting) -> None:
    """Give the key of what was said to everybody after all."""
    for number, key in enumerate(late.keys):
        await device_of(amina).ask("PUT", "sendToDevice", "m.room.encrypted", f"late {number}", body=key)


async def test_what_came_before_its_key_is_heard_when_the_key_comes(
    platform: MatrixPlatform, amina: Encrypting
) -> None:
    room = await talked_in(platform, amina)
    async with listening(platform) as ears:
        late = await says_without_key(amina, room, "/one", "/two")
        await platform.amina.says(room, "/in the clear")
        assert (await ears.next()).text == "/in the clear", "what waits holds nothing up"
        await hands_out(late, amina)
        heard = [await ears.next(), await ears.next()]
    assert [(h.kind, h.text) for h in heard] == [(Kind.MESSAGE, "/one"), (Kind.MESSAGE, "/two")]
    assert [h.message for h in heard] == late.said


async def test_what_waits_is_tried_when_keys_come_and_not_at_every_sync(
    platform: MatrixPlatform, amina: Encrypting, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two hundred that wait for ever would otherwise cost as much again with whatever anybody says."""
    room = await talked_in(platform, amina)
    tried: list[str] = []
    opens = Crypt.opened

    def opened(crypt: Crypt, room: str, event: dict[str, Any]) -> dict[str, Any] | None:
        tried.append(event["event_id"])
        return opens(crypt, room, event)

    monkeypatch.setattr(Crypt, "opened", opened)
    async with listening(platform) as ears:
        late = await says_without_key(amina, room, "/late")
        for number in range(5):
            await platform.amina.says(room, f"/{number}")
            assert (await ears.next()).text == f"/{number}"
        assert tried == late.said, "when it came, and never again while nothing else did"
        await hands_out(late, amina)
        assert (await ears.next()).text == "/late"
    assert tried == late.said * 2


async def test_what_waits_for_its_key_outlasts_a_restart_locked(
    platform: MatrixPlatform, amina: Encrypting
) -> None:
    room = await talked_in(platform, amina)
    async with listening(platform) as ears:
        late = await says_without_key(amina, room, "/waiting")
        await platform.amina.says(room, "/on")
        assert (await ears.next()).text == "/on"
    file = platform.folder / FILE
    assert file.stat().st_mode & 0o777 == 0o600
    assert [event["event_id"] for _, event, _ in json.loads(file.read_text())["unopened"]] == late.said
    assert "/waiting" not in file.read_text()
    await starts(platform)
    async with listening(platform) as ears:
        await hands_out(late, amina)
        heard = await ears.next()
        assert (heard.text, heard.message) == ("/waiting", late.said[0])
        await platform.amina.says(room, "/over")
        assert (await ears.next()).text == "/over"
    assert json.loads(file.read_text())["unopened"] == []


async def test_a_sender_whose_key_never_comes_is_told_once_and_heard_all_the_same_later(
    platform: MatrixPlatform, amina: Encrypting
) -> None:
    room = await talked_in(platform, amina)
    await starts(platform, key_patience=0.3)
    async with listening(platform) as ears:
        late = await says_without_key(amina, room, "/one", "/two")
        heard = await ears.next()
        assert (heard.kind, heard.message, heard.text) == (Kind.UNREADABLE, late.said[0], "")
        assert (heard.room, heard.sender.address) == (f"matrix:{room}", platform.person)
    await starts(platform, key_patience=0.3)
    async with listening(platform) as ears:
        await amina.says(room, "/three")
        await platform.amina.says(room, "/in the clear")
        assert (await ears.next()).text == "/in the clear", "told once, restarts included"
        await hands_out(late, amina)
        assert [(await ears.next()).text for _ in range(3)] == ["/one", "/two", "/three"]


@pytest.fixture
def nio_asks_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """It asks devices that it began to talk with within the hour, as all in a test are, and no others."""
    monkeypatch.setattr(Olm, "_unwedging_interval", timedelta(0))


@pytest.mark.usefixtures("nio_asks_nobody")
async def test_the_key_is_asked_for_at_the_device_that_has_it(
    platform: MatrixPlatform, amina: Encrypting
) -> None:
    room = await talked_in(platform, amina)
    async with listening(platform):
        await says_without_key(amina, room, "/one")
        session = amina.client.olm.outbound_group_sessions[room].id
        assert await asked_of(amina) == {session}


@pytest.mark.usefixtures("nio_asks_nobody")
async def test_a_key_that_a_crash_kept_from_being_asked_for_is_asked_for_at_the_next_start(
    platform: MatrixPlatform, amina: Encrypting
) -> None:
    room = await talked_in(platform, amina)
    async with listening(platform) as ears:
        assert platform.adapter._errands
        platform.adapter._errands.hold(timedelta(hours=1))
        await says_without_key(amina, room, "/one")
        await platform.amina.says(room, "/on")
        assert (await ears.next()).text == "/on"
    await starts(platform)
    async with listening(platform):
        assert await asked_of(amina) == {amina.client.olm.outbound_group_sessions[room].id}


async def asked_of(amina: Encrypting) -> set[str]:
    """Wait until her device is asked for keys; return those of which sessions."""
    since: dict[str, str] = {}
    async with asyncio.timeout(PATIENCE):
        while True:
            answer = await device_of(amina).ask("GET", "sync", timeout=10_000, **since)
            since = {"since": answer["next_batch"]}
            came = answer.get("to_device", {}).get("events", [])
            if asked := [event for event in came if event["type"] == "m.room_key_request"]:
                return {event["content"]["body"]["session_id"] for event in asked}


def device_of(amina: Encrypting) -> Person:
    """Return her encrypting device as one to ask the homeserver by."""
    return Person(amina.person.server, amina.person.user, amina.client.access_token, amina.client.device_id)


async def test_room_keys_go_to_those_who_are_there_and_no_others(
    platform: MatrixPlatform, amina: Encrypting, tmp_path: Path
) -> None:
    """Also after a gap in which somebody came and somebody went, of which no sync tells."""
    async with encrypting(platform.bruno, tmp_path / "bruno") as bruno:
        room = await talked_in(platform, amina)
        for number in range(60):
            await platform.amina.says(room, f"/{number}")
        await platform.amina.invites(room, platform.bruno.user)
        await platform.bruno.joins(room)
        for number in range(60):
            await platform.amina.says(room, f"/{number}")
        async with listening(platform) as ears:
            while (await ears.next()).text != "/59":
                pass
            while (await ears.next()).text != "/59":
                pass
            await platform.adapter.send(f"matrix:{room}", plain("Welcome, Bruno"), key="k2")
            await bruno.reads("Welcome, Bruno")
        await platform.amina.kicks(room, platform.bruno.user)
        for number in range(60):
            await platform.amina.says(room, f"/{number}")
        async with listening(platform) as ears:
            while (await ears.next()).text != "/59":
                pass
            await platform.adapter.send(f"matrix:{room}", plain("Without Bruno"), key="k3")
            secret = await amina.reads("Without Bruno")
        await bruno.syncs()
        lacking = bruno.client.olm.inbound_group_store.get(room, secret.sender_key, secret.session_id)
        assert lacking is None
