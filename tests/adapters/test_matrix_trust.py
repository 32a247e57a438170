"""Who gets the keys of encrypted rooms where only verified devices may: those that their owners vouch for."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.adapters.matrix import identity
from bot.adapters.matrix.account import Login
from bot.adapters.matrix.wire import Wire
from tests.adapters.contract import listening, plain
from tests.adapters.matrix_platform import MatrixPlatform, people
from tests.peers.js_person import Element, clients
from tests.peers.nio_person import Encrypting, encrypting
from tests.peers.synapse import PASSWORD, Homeserver, Person


@pytest.fixture
async def platform(synapse: Homeserver, tmp_path: Path) -> AsyncIterator[MatrixPlatform]:
    async with people(synapse, tmp_path / "matrix") as made:
        await made.adapter.close()
        made.adapter = made.new_adapter(verified_only=True)
        await made.adapter.start()
        yield made


@pytest.fixture
async def phone(platform: MatrixPlatform, tmp_path: Path) -> AsyncIterator[Encrypting]:
    async with encrypting(platform.amina, tmp_path / "phone") as device:
        yield device


async def vouches_for(person: Person, device: Encrypting, folder: Path) -> None:
    """Give *person* an identity of their own that signs *device*; a new folder is a new identity."""
    login = Login(pickle_key="hers", user_id=person.user, device_id=device.client.device_id)
    proof = identity.password_proof(person.user, PASSWORD)
    wire = Wire(device.client)
    assert await identity.established(wire, device.client.olm, folder, login, proof, replace=True) is None


async def told(platform: MatrixPlatform, device: Encrypting, room: str, text: str) -> bool:
    """Let the bot say *text*; return whether *device* could read it."""
    sent = await platform.adapter.send(f"matrix:{room}", plain(text), key=text)
    while True:
        answer = await device.client.sync(timeout=1000)
        events = answer.rooms.join[room].timeline.events if room in answer.rooms.join else []
        for event in events:
            if event.event_id == sent:
                return getattr(event, "body", None) == text


async def the_bot_hears_of_changes(platform: MatrixPlatform, room: str) -> None:
    """Let it listen until it has heard something that was said after them."""
    said = await platform.amina.says(room, "that was all")
    async with listening(platform):
        while (await platform.inbox.next_raw()).event != said:
            pass


async def secret_room(platform: MatrixPlatform, device: Encrypting) -> str:
    room = await platform.amina.creates(platform.bot.user, encrypted=True)
    await platform.bot.joins(room)
    await device.syncs()
    return room


async def test_only_a_device_that_its_owner_signed_is_told(
    platform: MatrixPlatform, phone: Encrypting, tmp_path: Path
) -> None:
    """The policy follows what happens: signed later means told later, an unsigned second one is not told."""
    room = await secret_room(platform, phone)
    assert not await told(platform, phone, room, "one")

    await vouches_for(platform.amina, phone, tmp_path / "hers")
    await the_bot_hears_of_changes(platform, room)
    assert await told(platform, phone, room, "two")

    async with encrypting(platform.amina, tmp_path / "stolen") as second:
        await the_bot_hears_of_changes(platform, room)
        assert not await told(platform, second, room, "three")
        await phone.reads("three")


async def test_another_identity_in_the_place_of_the_first_is_not_told(
    platform: MatrixPlatform, phone: Encrypting, tmp_path: Path
) -> None:
    """Whoever takes an account over can make a new identity; what the bot trusted first is what counts."""
    await vouches_for(platform.amina, phone, tmp_path / "hers")
    room = await secret_room(platform, phone)
    assert await told(platform, phone, room, "one")

    await vouches_for(platform.amina, phone, tmp_path / "another")
    await the_bot_hears_of_changes(platform, room)
    assert not await told(platform, phone, room, "two")

    await platform.adapter.close()
    platform.adapter = platform.new_adapter(verified_only=True)
    await platform.adapter.start()
    assert not await told(platform, phone, room, "three"), "a restart does not forget"

    await platform.adapter.close()
    platform.adapter = platform.new_adapter(verified_only=False)
    await platform.adapter.start()
    assert await told(platform, phone, room, "four"), "all devices, when the setting says so again"


async def test_an_unsigned_device_at_element_is_told_why_it_reads_nothing(
    platform: MatrixPlatform, element: Element
) -> None:
    """And once its owner has signed it, it reads what is said from then on."""
    async with clients(element) as at_element:
        amina = await at_element.signs_in(platform.amina)
        room = await amina.creates(platform.bot.user, encrypted=True)
        await platform.bot.joins(room)
        sent = await platform.adapter.send(f"matrix:{room}", plain("one"), key="one")
        withheld = "MEGOLM_KEY_WITHHELD_FOR_UNVERIFIED_DEVICE"
        seen = await amina.sees_event(room, sent, lambda event: event.failed == withheld or event.text != "")
        assert seen.failed == withheld

        await amina.cross_signs()
        await the_bot_hears_of_changes(platform, room)
        sent = await platform.adapter.send(f"matrix:{room}", plain("two"), key="two")
        assert (await amina.sees_event(room, sent, lambda event: event.text == "two")).failed is None
