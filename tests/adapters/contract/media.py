"""What comes along with words on every platform that carries it: pictures and files, places and contacts."""

from __future__ import annotations

import pytest

from bot.adapters import Kind, NotDelivered
from bot.core.attachment import Attachment, Contact, File, Place
from bot.core.text import Message, Text
from tests import NOT_OFFERED
from tests.adapters.contract.platform import Platform, listening

PHOTO = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4


class Media:
    """What comes along, both ways."""

    async def test_a_photo_is_heard_and_said_again_as_what_it_is(self, platform: Platform) -> None:
        if "photo" not in platform.adapter.capabilities.carries:
            pytest.skip(f"{NOT_OFFERED}: carries no photos")
        here, there = await platform.direct(), await platform.room()
        async with listening(platform) as ears:
            said = await platform.somebody_sends_a_photo(here, PHOTO, "Pampu 💧")
            heard = await ears.next(Kind.MESSAGE)
        photo = heard.attachment
        assert (heard.room, heard.message, heard.text, heard.uncarried) == (here, said, "Pampu 💧", "")
        assert isinstance(photo, File)
        assert photo.kind == "photo"
        assert await platform.adapter.fetch(photo, most=len(PHOTO)) == PHOTO
        with pytest.raises(NotDelivered):
            await platform.adapter.fetch(photo, most=len(PHOTO) - 1)
        sent = await platform.adapter.send(there, Message(Text("A bomba"), attachment=photo), key="k14")
        (seen,) = await platform.shown(there)
        assert (seen.id, seen.text, seen.kind) == (sent, "A bomba", "photo")

    async def test_another_accounts_file_comes_with_its_bytes_or_not_at_all(self, platform: Platform) -> None:
        if "photo" not in platform.adapter.capabilities.carries:
            pytest.skip(f"{NOT_OFFERED}: carries no photos")
        room = await platform.room()
        photo = File("photo", "elsewhere", "x", "pump.png", "image/png", len(PHOTO))
        message = Message(Text("A bomba"), attachment=photo)
        with pytest.raises(NotDelivered) as refused:
            await platform.adapter.send(room, message, key="k15")
        assert refused.value.retry_after is None
        with pytest.raises(NotDelivered):
            await platform.adapter.fetch(photo, most=10)
        sent = await platform.adapter.send(room, message, key="k16", content=PHOTO)
        (seen,) = await platform.shown(room)
        assert (seen.id, seen.text, seen.kind) == (sent, "A bomba", "photo")

    async def test_places_and_contacts_are_said(self, platform: Platform) -> None:
        room = await platform.room()
        carried: list[Attachment] = [Place(-1.6585, 29.2205), Contact("Grace", "+243990000000")]
        for number, attachment in enumerate(carried):
            if attachment.kind in platform.adapter.capabilities.carries:
                message = Message(Text("Here"), attachment=attachment)
                sent = await platform.adapter.send(room, message, key=f"k17-{number}")
                assert sent in [seen.id for seen in await platform.shown(room)]
