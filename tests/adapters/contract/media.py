"""What comes along with words on every platform that carries it: files, places and contacts, both ways."""

from __future__ import annotations

import pytest

from bot.adapters import Kind, NotDelivered
from bot.core.attachment import WITH_WORDS, Attachment, Contact, File, Place
from bot.core.text import Message, Text
from tests import NOT_OFFERED
from tests.adapters.contract.platform import Platform, listening

PHOTO = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4

FILES = [
    File("photo", "", "", "pump.png", "image/png"),
    File("voice", "", "", "voice.ogg", "audio/ogg", seconds=3),
    File("audio", "", "", "song.mp3", "audio/mpeg"),
    File("video", "", "", "well.mp4", "video/mp4"),
    File("document", "", "", "minutes.pdf", "application/pdf"),
    File("sticker", "", "", "smile.webp", "image/webp"),
]
GRACE = Contact("Grace", "+243990000000")


def need(platform: Platform, kind: str) -> None:
    if kind not in platform.adapter.capabilities.carries:
        pytest.skip(f"{NOT_OFFERED}: carries no {kind}")


class Media:
    """What comes along, both ways."""

    @pytest.mark.parametrize("sent", FILES, ids=lambda file: file.kind)
    async def test_a_file_is_heard_and_said_again_as_what_it_is(self, platform: Platform, sent: File) -> None:
        need(platform, sent.kind)
        here, there = await platform.direct(), await platform.room()
        words, again = ("Pampu 💧", "A bomba") if sent.kind in WITH_WORDS else ("", "")
        async with listening(platform) as ears:
            said = await platform.somebody_sends(here, sent, PHOTO, words)
            heard = await ears.next(Kind.MESSAGE)
        file = heard.attachment
        assert (heard.room, heard.message, heard.text, heard.uncarried) == (here, said, words, "")
        assert isinstance(file, File)
        assert (file.kind, file.size) == (sent.kind, len(PHOTO))
        assert sent.seconds in (None, file.seconds)
        for told, kept in ((file.name, sent.name), (file.mime, sent.mime)):
            assert told in ("", kept)
            assert told or sent.kind != "document"
        assert await platform.adapter.fetch(file, most=len(PHOTO)) == PHOTO
        with pytest.raises(NotDelivered) as too_big:
            await platform.adapter.fetch(file, most=len(PHOTO) - 1)
        assert too_big.value.retry_after is None
        event = await platform.adapter.send(there, Message(Text(again), attachment=file), key="k14")
        (seen,) = await platform.shown(there)
        assert (seen.id, seen.text, seen.kind) == (event, again, sent.kind)

    async def test_what_is_carried_is_not_called_uncarried_and_what_is_not_is_named(
        self, platform: Platform
    ) -> None:
        room = await platform.direct()
        for sent in FILES:
            async with listening(platform) as ears:
                await platform.somebody_sends(room, sent, PHOTO, "")
                heard = await ears.next(Kind.MESSAGE)
            carried = sent.kind in platform.adapter.capabilities.carries
            assert heard.uncarried == ("" if carried else sent.kind)
            assert (heard.attachment is not None) is carried

    async def test_another_accounts_file_comes_with_its_bytes_or_not_at_all(self, platform: Platform) -> None:
        need(platform, "photo")
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

    async def test_words_below_a_file_are_reworded_both_ways_and_the_file_stays(
        self, platform: Platform
    ) -> None:
        need(platform, "photo")
        here, there = await platform.direct(), await platform.room()
        async with listening(platform) as ears:
            said = await platform.somebody_sends(here, FILES[0], PHOTO, "Pampu")
            photo = (await ears.next(Kind.MESSAGE)).attachment
            sent = await platform.adapter.send(there, Message(Text("A bomba"), attachment=photo), key="k1")
            await platform.somebody_rewords_a_caption(here, said, "Pampu ya pili")
            heard = await ears.next(Kind.EDIT)
            assert (heard.message, heard.text, heard.attachment) == (said, "Pampu ya pili", photo)
            await platform.adapter.edit(
                there, sent, Message(Text("A segunda bomba"), attachment=heard.attachment)
            )
        (seen,) = await platform.shown(there)
        assert (seen.id, seen.text, seen.kind) == (sent, "A segunda bomba", "photo")

    async def test_a_place_is_heard_and_said(self, platform: Platform) -> None:
        need(platform, "location")
        here, there = await platform.direct(), await platform.room()
        async with listening(platform) as ears:
            said = await platform.somebody_sends(here, Place(-1.6585, 29.2205), b"", "")
            heard = await ears.next(Kind.MESSAGE)
        assert (heard.message, heard.attachment) == (said, Place(-1.6585, 29.2205))
        sent = await platform.adapter.send(
            there, Message(Text("Here"), attachment=heard.attachment), key="k17"
        )
        assert sent in [seen.id for seen in await platform.shown(there)]

    async def test_a_contact_is_heard_with_its_number_and_said(self, platform: Platform) -> None:
        """Where clients send a contact as a file from the address book, it is carried as that file."""
        need(platform, "contact")
        here, there = await platform.direct(), await platform.room()
        async with listening(platform) as ears:
            await platform.somebody_sends(here, GRACE, b"", "")
            heard = (await ears.next(Kind.MESSAGE)).attachment
        if isinstance(heard, File):
            assert GRACE.phone.encode() in await platform.adapter.fetch(heard, most=1_000)
        else:
            assert heard == GRACE
        carried: list[Attachment | None] = [heard, GRACE]
        for number, attachment in enumerate(carried):
            message = Message(Text("Her number"), attachment=attachment)
            sent = await platform.adapter.send(there, message, key=f"k18-{number}")
            assert sent in [seen.id for seen in await platform.shown(there)]
