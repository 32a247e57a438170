"""Files, places and contacts between our adapter and people at Element's library, plain and encrypted."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.adapters import Kind, NotDelivered
from bot.core.attachment import Contact, File, Place
from bot.core.text import Message, Text, marked
from tests.adapters.contract import listening, plain
from tests.adapters.matrix_platform import MatrixPlatform
from tests.peers.js_person import Clients, Element, JsPerson, clients

PHOTO = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40
BOTH = pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])


@pytest.fixture
async def amina(element: Element, platform: MatrixPlatform) -> AsyncIterator[JsPerson]:
    async with clients(element) as at_element:
        yield await signed_in(at_element, platform)


async def signed_in(at_element: Clients, platform: MatrixPlatform) -> JsPerson:
    return await at_element.signs_in(platform.amina)


async def sent_by(amina: JsPerson, platform: MatrixPlatform, *, encrypted: bool) -> File:
    """Return a photo of hers as we heard it."""
    room = await amina.creates(platform.bot.user, encrypted=encrypted)
    async with listening(platform) as ears:
        await ears.next(Kind.INVITED)
        await amina.attaches(room, "pump.png", PHOTO, "image/png", caption="La pompe")
        heard = await ears.next(Kind.MESSAGE)
    assert isinstance(heard.attachment, File)
    assert heard.text == "La pompe"
    return heard.attachment


@BOTH
async def test_a_photo_is_heard_with_its_caption_and_can_be_fetched(
    platform: MatrixPlatform, amina: JsPerson, encrypted: bool
) -> None:
    photo = await sent_by(amina, platform, encrypted=encrypted)
    assert (photo.kind, photo.account, photo.name, photo.mime) == ("photo", "matrix", "pump.png", "image/png")
    assert await platform.adapter.fetch(photo, most=len(PHOTO)) == PHOTO
    with pytest.raises(NotDelivered, match="too big"):
        await platform.adapter.fetch(photo, most=len(PHOTO) - 1)


@BOTH
async def test_another_accounts_file_is_uploaded_once_and_seen_with_its_caption(
    platform: MatrixPlatform, amina: JsPerson, encrypted: bool
) -> None:
    room = await amina.creates(platform.bot.user, encrypted=encrypted)
    await platform.bot.joins(room)
    photo = File("photo", "telegram", "AgAD", "pump.png", "image/png", len(PHOTO))
    message = Message(marked("La pompe", "strong"), attachment=photo)
    event = await platform.adapter.send(f"matrix:{room}", message, key="k1", content=PHOTO)
    again = await platform.adapter.send(f"matrix:{room}", message, key="k1", content=PHOTO)
    seen = await amina.sees_event(room, event)
    assert (again, seen.encrypted, seen.failed) == (event, encrypted, None)
    assert (seen.content["msgtype"], seen.content["filename"], seen.text) == (
        "m.image",
        "pump.png",
        "La pompe",
    )
    assert ("file" in seen.content) is encrypted
    assert await amina.fetches(seen) == PHOTO


@pytest.mark.parametrize(
    ("locked", "into"),
    [(False, False), (True, True), (False, True), (True, False)],
    ids=["plain to plain", "locked to locked", "plain into locked", "locked into plain"],
)
async def test_what_was_heard_here_is_uploaded_anew_only_where_the_lock_differs(
    platform: MatrixPlatform, amina: JsPerson, locked: bool, into: bool
) -> None:
    """In an encrypted room nothing lies open on the server, and in a plain one nobody needs a key."""
    photo = await sent_by(amina, platform, encrypted=locked)
    other = await amina.creates(platform.bot.user, encrypted=into)
    await platform.bot.joins(other)
    event = await platform.adapter.send(f"matrix:{other}", Message(Text(""), attachment=photo), key="k1")
    seen = await amina.sees_event(other, event, lambda e: e.failed is None and bool(e.content))
    assert ("file" in seen.content, "url" in seen.content) == (into, not into)
    assert await amina.fetches(seen) == PHOTO
    held = json.loads(photo.handle)
    before = held["file"]["url"] if locked else held["url"]
    now = seen.content["file"]["url"] if into else seen.content["url"]
    assert (now == before) is (locked == into)


async def test_a_reworded_caption_stays_with_its_photo(platform: MatrixPlatform, amina: JsPerson) -> None:
    room = await amina.creates(platform.bot.user, encrypted=True)
    await platform.bot.joins(room)
    photo = File("photo", "telegram", "AgAD", "pump.png", "image/png", len(PHOTO))
    message = Message(Text("The pump"), attachment=photo)
    event = await platform.adapter.send(f"matrix:{room}", message, key="k1", content=PHOTO)
    await platform.restart_adapter()
    await platform.adapter.edit(f"matrix:{room}", event, replace(message, text=Text("La pompe")))
    seen = await amina.sees_event(room, event, lambda e: e.edited)
    assert (seen.text, seen.content["filename"]) == ("La pompe", "pump.png")
    assert await amina.fetches(seen) == PHOTO


async def test_voice_places_stickers_and_contacts_are_what_they_were(
    platform: MatrixPlatform, amina: JsPerson
) -> None:
    room = await amina.creates(platform.bot.user)
    await platform.bot.joins(room)
    address, send = f"matrix:{room}", platform.adapter.send
    voice = File("voice", "telegram", "v", mime="audio/ogg", size=3, seconds=7)
    seen = await amina.sees_event(
        room, await send(address, Message(Text(""), attachment=voice), key="k1", content=b"ogg")
    )
    assert seen.content["msgtype"] == "m.audio"
    assert "org.matrix.msc3245.voice" in seen.content
    assert seen.content["info"]["duration"] == 7000
    goma = Place(-1.6585, 29.2205, "Goma")
    seen = await amina.sees_event(room, await send(address, Message(Text(""), attachment=goma), key="k2"))
    assert (seen.content["msgtype"], seen.content["geo_uri"]) == ("m.location", "geo:-1.6585,29.2205")
    said = await send(address, Message(Text("Here"), attachment=goma), key="k3")
    assert (await amina.sees_event(room, said)).text == "Here"
    map_ = await amina.sees(room, lambda e: e.content.get("msgtype") == "m.location" and e.reply_to == said)
    assert "29.2205" in map_.text
    await platform.adapter.withdraw(address, said)
    await amina.sees_event(room, map_.id, lambda e: e.redacted)
    sticker = File("sticker", "telegram", "s", mime="image/webp", size=3)
    seen = await amina.sees_event(
        room, await send(address, Message(Text(""), attachment=sticker), key="k4", content=b"web")
    )
    assert seen.type == "m.sticker"
    grace = Contact("Grace; Goma\nx", "+243 99\r\nX")
    seen = await amina.sees_event(room, await send(address, Message(Text(""), attachment=grace), key="k5"))
    assert (seen.content["msgtype"], seen.content["info"]["mimetype"]) == ("m.file", "text/vcard")
    card = (await amina.fetches(seen)).decode()
    assert card.count("\r\n") == 6
    assert "FN:Grace\\; Goma x" in card
    assert "+243 99" in seen.text


async def test_every_kind_of_file_is_heard_as_what_it_is(platform: MatrixPlatform) -> None:
    room = await platform.room()
    url = "mxc://localhost/abc"
    sound = {
        "msgtype": "m.audio",
        "body": "a.ogg",
        "url": url,
        "info": {"duration": 1500, "mimetype": "audio/ogg"},
    }
    where = {"msgtype": "m.location", "body": "Location", "geo_uri": "geo:-1.5,29.25;u=35"}
    contents: list[tuple[str, dict[str, object]]] = [
        ("m.room.message", sound),
        ("m.room.message", {**sound, "org.matrix.msc3245.voice": {}}),
        ("m.room.message", {"msgtype": "m.video", "body": "v.mp4", "url": url}),
        ("m.room.message", {"msgtype": "m.file", "body": "r.pdf", "url": url, "info": {"size": 12}}),
        ("m.sticker", {"body": "smile", "url": url, "info": {}}),
        ("m.room.message", where),
        ("m.room.message", {"msgtype": "m.file", "body": "broken", "url": "https://evil.example/x"}),
        ("m.room.message", {"msgtype": "m.location", "body": "nowhere", "geo_uri": "geo:91,0"}),
    ]
    async with listening(platform) as ears:
        for kind, content in contents:
            await platform.amina.puts(room.removeprefix("matrix:"), kind, content)
        heard = [await ears.next(Kind.MESSAGE) for _ in contents]
    kinds = [h.attachment.kind if h.attachment else None for h in heard]
    assert kinds == ["audio", "voice", "video", "document", "sticker", "location", None, None]
    assert [h.uncarried for h in heard[-3:]] == ["", "document", "location"]
    assert {h.text for h in heard} == {""}
    voice, place = heard[1].attachment, heard[5].attachment
    assert isinstance(voice, File)
    assert voice.seconds == 2
    assert place == Place(-1.5, 29.25)
    (document,) = [h.attachment for h in heard if isinstance(h.attachment, File) and h.attachment.size]
    assert (document.name, document.size) == ("r.pdf", 12)


async def test_a_file_that_cannot_be_had_is_refused_in_time(platform: MatrixPlatform) -> None:
    gone = File("photo", "matrix", '{"url":"mxc://localhost/nothing"}')
    with pytest.raises(NotDelivered) as refused:
        await platform.adapter.fetch(gone, most=10)
    assert refused.value.retry_after is None
    for handle in ("", "[]", "{}", '{"url":"https://evil.example"}', '{"file":{"url":"mxc://a/b"}}', "AgAD"):
        with pytest.raises(NotDelivered):
            await platform.adapter.fetch(File("photo", "matrix", handle), most=10)
    room = await platform.room()
    for file in (File("photo", "telegram", "AgAD"), File("photo", "matrix", "{}")):
        with pytest.raises(NotDelivered) as refused:
            await platform.adapter.send(room, Message(Text("x"), attachment=file), key="k1")
        assert refused.value.unfit, "the words would be set aside with the file"
    await platform.adapter.send(room, plain("x"), key="k1")


async def test_a_file_waits_as_words_do_while_the_account_is_signed_out(platform: MatrixPlatform) -> None:
    room = await platform.room()
    await platform.adapter.send(room, plain("x"), key="k0")
    await platform.bot.ask("POST", "logout", "all", body={})
    photo = File("photo", "telegram", "AgAD", "pump.png", "image/png")
    with pytest.raises(NotDelivered) as refused:
        await platform.adapter.send(room, Message(Text("x"), attachment=photo), key="k1", content=PHOTO)
    assert refused.value.retry_after is not None
    assert refused.value.whole_account
    assert not refused.value.unfit
