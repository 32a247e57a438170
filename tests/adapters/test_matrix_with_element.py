"""Our Matrix adapter and people at Element's own library, in plain and encrypted rooms of a real Synapse."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.adapters import Kind
from bot.core.text import Button, Message, Text
from tests.adapters.contract import listening, plain
from tests.adapters.matrix_platform import MatrixPlatform, people
from tests.peers.js_person import Clients, Element, clients
from tests.peers.synapse import Homeserver

YES_NO = ((Button("Sim"), Button("Não")),)


@pytest.fixture
async def platform(synapse: Homeserver, tmp_path: Path) -> AsyncIterator[MatrixPlatform]:
    async with people(synapse, tmp_path / "matrix") as made:
        yield made


@pytest.fixture
async def at_element(element: Element) -> AsyncIterator[Clients]:
    async with clients(element) as made:
        yield made


@pytest.mark.parametrize("version", ["11", "12"])
@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])
async def test_a_room_works_both_ways_from_the_first_message_after_the_invitation(
    platform: MatrixPlatform, at_element: Clients, version: str, encrypted: bool
) -> None:
    amina = await at_element.signs_in(platform.amina)
    async with listening(platform) as ears:
        room = await amina.creates(platform.bot.user, encrypted=encrypted, version=version)
        first = await amina.says(room, "Habari, Baraza")
        await ears.next(Kind.INVITED)
        heard = await ears.next(Kind.MESSAGE)
        assert (heard.text, heard.message) == ("Habari, Baraza", first)

        asked = await platform.adapter.send(f"matrix:{room}", Message(Text("Agreed?"), YES_NO), key="key-1")
        seen = await amina.sees_text(room, "Agreed?", sender=platform.bot.user)
        assert (seen.id, seen.encrypted, seen.failed) == (asked, encrypted, None)

        await amina.says(room, "2", reply_to=asked)
        heard = await ears.next(Kind.PRESS)
        assert (heard.pressed, heard.delivery) == (1, "key-1")

        await platform.adapter.edit(f"matrix:{room}", asked, plain("Agreed."))
        edited = await amina.sees_event(room, asked, lambda e: e.edited)
        assert edited.text == "Agreed."
