"""Encrypted Matrix rooms, both ways, with nio as the person's client and a real Synapse in between."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.adapters import Kind
from bot.core.text import Button, Message, Text
from tests.adapters.contract import listening, plain
from tests.adapters.matrix_platform import MatrixPlatform
from tests.peers.nio_person import Encrypting, encrypting

YES_NO = ((Button("Sim"), Button("Não")),)


@pytest.fixture
async def amina(platform: MatrixPlatform, tmp_path: Path) -> AsyncIterator[Encrypting]:
    async with encrypting(platform.amina, tmp_path / "amina") as device:
        yield device


async def secret_room(platform: MatrixPlatform) -> str:
    return await platform.amina.creates(platform.bot.user, platform.bruno.user, encrypted=True)


async def test_an_encrypted_room_works_both_ways(platform: MatrixPlatform, amina: Encrypting) -> None:
    async with listening(platform) as ears:
        room = await secret_room(platform)
        await ears.next(Kind.INVITED)
        asked = await platform.adapter.send(f"matrix:{room}", Message(Text("Agreed?"), YES_NO), key="key-1")
        assert (await amina.reads("Agreed?")).event_id == asked

        related = {"m.relates_to": {"m.in_reply_to": {"event_id": asked}}}
        await amina.says(room, "let us talk", **related)
        heard = await ears.next(Kind.MESSAGE)
        assert (heard.text, heard.reply_to, heard.addressed) == ("let us talk", asked, True)
        await amina.says(room, "2", **related)
        heard = await ears.next(Kind.PRESS)
        assert (heard.pressed, heard.delivery) == (1, "key-1")

        await platform.adapter.edit(f"matrix:{room}", asked, plain("Agreed."))
        await amina.reads("Agreed.")
    events = await platform.amina.events(room)
    assert "m.room.message" not in {event["type"] for event in events}, "nothing went out in the clear"


async def test_encryption_goes_on_after_a_restart(platform: MatrixPlatform, amina: Encrypting) -> None:
    async with listening(platform) as ears:
        room = await secret_room(platform)
        await ears.next(Kind.INVITED)
        asked = await platform.adapter.send(f"matrix:{room}", Message(Text("Agreed?"), YES_NO), key="key-1")
        await amina.reads("Agreed?")
    await platform.adapter.close()
    related = {"m.relates_to": {"m.in_reply_to": {"event_id": asked}}}
    for number in range(110):  # a key is good for a hundred
        await amina.says(room, f"/{number}")
    await amina.says(room, "sim", **related)
    platform.adapter = platform.new_adapter(password=None)
    await platform.adapter.start()
    again = await platform.adapter.send(f"matrix:{room}", Message(Text("Agreed?"), YES_NO), key="key-1")
    assert again == asked
    async with listening(platform) as ears:
        heard = [await ears.next(Kind.MESSAGE) for _ in range(110)]
        assert [h.text for h in heard] == [f"/{n}" for n in range(110)]
        pressed = await ears.next(Kind.PRESS)
    assert (pressed.pressed, pressed.delivery) == (0, "key-1")


async def test_what_cannot_be_decrypted_is_heard_as_something_unreadable(
    platform: MatrixPlatform, amina: Encrypting
) -> None:
    """Somebody spoke, and is owed an answer, though we cannot know what was said."""
    await platform.adapter.close()
    platform.adapter = platform.new_adapter(key_patience=0.5)
    await platform.adapter.start()
    async with listening(platform) as ears:
        room = await secret_room(platform)
        await ears.next(Kind.INVITED)
        broken = {
            "algorithm": "m.megolm.v1.aes-sha2",
            "sender_key": "k",
            "ciphertext": "AwgAEnACgAkLmt6qF84IK++J7UDH2Za1YVchHyprqTqsg",
            "session_id": "lost",
            "device_id": "LOST",
        }
        said = await platform.amina.puts(room, "m.room.encrypted", broken)
        await platform.amina.puts(room, "m.room.encrypted", broken)
        heard = await ears.next(Kind.MESSAGE, Kind.UNREADABLE)
        assert (heard.kind, heard.room, heard.message) == (Kind.UNREADABLE, f"matrix:{room}", said)
        assert heard.sender.address == platform.amina.address
        await platform.adapter.send(f"matrix:{room}", plain("I could not read that"), key="k1")
        await amina.reads("I could not read that")
        await amina.says(room, "/readable")
        assert (await ears.next()).text == "/readable", "the same session is named once"
