"""What comes along with words on Telegram: heard as what it is, fetched, and carried to others."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.adapters import Kind, NotDelivered, Raw, Unreadable
from bot.adapters.telegram import TelegramAdapter, files
from bot.adapters.telegram.hearing import Me
from bot.core.attachment import Attachment, Contact, File, Place
from bot.core.text import Button, Message, Text, marked
from tests.adapters.contract import listening
from tests.adapters.telegram_platform import OnTelegram, heard_of, on_telegram, read
from tests.fakes import telegram_media as media
from tests.fakes import telegram_server as fake
from tests.fakes.telegram_chats import Chat
from tests.fakes.telegram_server import FakeTelegram


@pytest.fixture
async def platform() -> AsyncIterator[OnTelegram]:
    async with on_telegram() as platform:
        yield platform


FILMS = [
    pytest.param(media.animation(b"gif"), "animation", "video/mp4", "Pampu 💧", id="animation"),
    pytest.param(media.video_note(b"round"), "video_note", "", "", id="round film"),
]


@pytest.mark.parametrize(("sent", "shown", "mime", "words"), FILMS)
async def test_what_telegram_alone_has_is_a_film_elsewhere_and_what_it_was_here(
    platform: OnTelegram, sent: media.Sendable, shown: str, mime: str, words: str
) -> None:
    direct = platform.telegram.direct(platform.amina)
    direct.sends(platform.amina, sent, words)
    (heard,) = await heard_of(platform, 1, Kind.MESSAGE)
    file = heard.attachment
    assert isinstance(file, File)
    assert (file.kind, file.account, file.name, file.mime) == ("video", "telegram", "", mime)
    assert (heard.text, heard.uncarried) == (words, "")
    assert file.seconds == sent.shape.get("duration")
    assert await platform.adapter.fetch(file, 1000) == sent.content
    other = platform.telegram.group("Recife", platform.amina)
    await platform.adapter.send(other.address, Message(Text(words), attachment=file), key="k")
    (again,) = other.from_bot
    assert (again.kind, again.text) == (shown, words)
    assert (
        platform.telegram.network.files.known(platform.telegram, id_in(again.media[again.kind])).content
        == sent.content
    )


def id_in(shown: Any) -> str:
    return str((shown[-1] if isinstance(shown, list) else shown)["file_id"])


async def test_a_round_film_gets_its_words_by_being_sent_as_a_film(platform: OnTelegram) -> None:
    direct = platform.telegram.direct(platform.amina)
    direct.sends(platform.amina, media.video_note(b"round"))
    (heard,) = await heard_of(platform, 1, Kind.MESSAGE)
    await platform.adapter.send(
        direct.address, Message(Text("From Amina"), attachment=heard.attachment), key="k"
    )
    (shown,) = direct.from_bot
    assert (shown.kind, shown.text) == ("video", "From Amina")


PLACES: list[Any] = [
    pytest.param(media.location(-1.68, 29.22), Place(-1.68, 29.22), "location", id="location"),
    pytest.param(
        media.venue("Clinic", "Goma", -1.6, 29.2), Place(-1.6, 29.2, "Clinic, Goma"), "venue", id="venue"
    ),
    pytest.param(media.contact("+243990", "Rosa"), Contact("Rosa", "+243990"), "contact", id="contact"),
]


@pytest.mark.parametrize(("sent", "meant", "shown"), PLACES)
async def test_a_place_and_a_contact_are_carried_below_the_words(
    platform: OnTelegram, sent: media.Sendable, meant: Attachment, shown: str
) -> None:
    group = platform.telegram.group("Goma", platform.amina)
    asked = await platform.adapter.send(group.address, Message(Text("Where?")), key="k1")
    group.sends(platform.amina, sent, reply_to=int(asked))
    (heard,) = await heard_of(platform, 1, Kind.MESSAGE)
    assert (heard.attachment, heard.reply_to, heard.addressed) == (meant, asked, True)
    buttons = ((Button("Unclear"),),)
    told = await platform.adapter.send(
        group.address, Message(Text("Amina:"), buttons, attachment=meant), key="k2"
    )
    words, place = group.from_bot[1:]
    assert (str(words.id), words.text, words.labels) == (told, "Amina:", ["Unclear"])
    assert (place.kind, place.reply_to, place.quiet) == (shown, words.id, True)
    await platform.adapter.edit(group.address, told, Message(Text("Amina (sw):"), attachment=meant))
    assert group.message(int(told)).text == "Amina (sw):"


NOT_CARRIED = [
    pytest.param(media.poll(), "poll", id="poll"),
    pytest.param(media.dice(), "dice", id="dice"),
    pytest.param(media.sticker(), "sticker", id="sticker"),
]


@pytest.mark.parametrize(("sent", "kind"), NOT_CARRIED)
async def test_what_is_not_carried_is_named(platform: OnTelegram, sent: media.Sendable, kind: str) -> None:
    direct = platform.telegram.direct(platform.amina)
    direct.sends(platform.amina, sent)
    (heard,) = await heard_of(platform, 1, Kind.MESSAGE)
    assert (heard.attachment, heard.uncarried, heard.text) == (None, kind, "")
    assert kind not in platform.adapter.capabilities.carries


async def test_a_location_that_moves_is_heard_once(platform: OnTelegram) -> None:
    direct = platform.telegram.direct(platform.amina)
    said = direct.sends(platform.amina, media.location(-1.6, 29.2))
    (heard,) = await heard_of(platform, 1, Kind.MESSAGE)
    assert heard.attachment == Place(-1.6, 29.2)
    moving = direct.message(said).shape | {"location": {"latitude": 1.0, "longitude": 2.0, "live_period": 60}}
    platform.telegram.injects({"edited_message": moving | {"edit_date": moving["date"]}})
    direct.says(platform.amina, "after")
    (after,) = await heard_of(platform, 1)
    assert after.text == "after"


@pytest.mark.parametrize(
    "name",
    ["../../etc/passwd", "a\nb.pdf", "\u202egpj.exe", "x" * 400 + ".pdf", "C:\\boot.ini", ""],
)
async def test_a_files_name_is_one_line_and_no_path(platform: OnTelegram, name: str) -> None:
    direct = platform.telegram.direct(platform.amina)
    direct.sends(platform.amina, media.document("x", b"1"))
    await heard_of(platform, 1)
    update = platform.inbox.events[-1].body.replace('"file_name": "x"', f'"file_name": {json.dumps(name)}')
    heard = platform.adapter.read(Raw("1", update))
    assert heard is not None
    assert isinstance(heard.attachment, File)
    assert len(heard.attachment.name) <= 120
    assert not set("/\\\n\u202e") & set(heard.attachment.name)
    assert name[-4:] != ".pdf" or heard.attachment.name.endswith(".pdf")


ODD_FILES: list[dict[str, Any]] = [
    {"photo": [{"file_id": "a b"}]},
    {"photo": [{"file_id": "x" * 400}]},
    {"voice": {"file_id": 7}},
    {"voice": {"file_id": "a", "duration": "long"}},
    {"location": {"latitude": 91, "longitude": 0}},
    {"location": {"latitude": 1e400, "longitude": 0}},
    {"venue": {"title": "x"}},
    {"contact": {"first_name": "x"}},
    {"document": []},
]


@pytest.mark.parametrize("odd", ODD_FILES)
def test_a_file_or_place_of_no_such_form_is_set_aside(odd: dict[str, Any]) -> None:
    said = {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}, "text": "x"}
    who = {"from": {"id": 1, "first_name": "A", "is_bot": False}}
    with pytest.raises(Unreadable):
        read(Raw("1", json.dumps({"update_id": 1, "message": said | who | odd})), Me(2))


# Fetching.


async def a_file(platform: OnTelegram, sent: media.Sendable) -> File:
    platform.telegram.direct(platform.amina).sends(platform.amina, sent)
    (heard,) = await heard_of(platform, 1, Kind.MESSAGE)
    assert isinstance(heard.attachment, File)
    return heard.attachment


async def test_a_file_that_is_too_big_is_not_fetched(platform: OnTelegram) -> None:
    big = await a_file(platform, media.document(content=b"x" * 1001))
    for most, file in ((1000, big), (1000, File("document", "telegram", big.handle))):
        with pytest.raises(NotDelivered, match="too big") as refused:
            await platform.adapter.fetch(file, most)
        assert refused.value.retry_after is None
    assert len(await platform.adapter.fetch(big, 1001)) == 1001
    beyond = await a_file(platform, media.document(size=25 * 2**20))
    with pytest.raises(NotDelivered, match="too big"):
        await platform.adapter.fetch(beyond, 10**9)


async def test_what_is_no_file_of_this_account_is_not_fetched(platform: OnTelegram) -> None:
    for file in (File("photo", "matrix", "mxc://a/b"), File("photo", "telegram", "photo/unknown")):
        with pytest.raises(NotDelivered) as refused:
            await platform.adapter.fetch(file, 1000)
        assert refused.value.retry_after is None


FETCH_FAILS = [
    pytest.param("getFile", fake.broken(), id="a fault of theirs"),
    pytest.param("getFile", fake.flood(3), id="a flood"),
    pytest.param("getFile", fake.nonsense_after(), id="nonsense"),
    pytest.param("getFile", fake.odd_after(), id="another shape"),
    pytest.param("download", fake.cut_after(), id="cut"),
    pytest.param("download", fake.cut_within(), id="cut within"),
    pytest.param("download", fake.broken(502), id="a fault at the file"),
]


@pytest.mark.parametrize(("method", "fault"), FETCH_FAILS)
async def test_a_file_that_cannot_be_had_now_is_tried_again(
    platform: OnTelegram, method: str, fault: fake.Fault
) -> None:
    file = await a_file(platform, media.photo(b"x" * 100))
    platform.telegram.fails(method, fault)
    with pytest.raises(NotDelivered) as refused:
        await platform.adapter.fetch(file, 1000)
    assert refused.value.retry_after
    assert platform.telegram.token not in f"{refused.value!r}{refused.value.__cause__!r}"
    assert await platform.adapter.fetch(file, 1000) == b"x" * 100


async def test_a_file_that_drips_is_given_up(platform: OnTelegram, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "WITHIN", 0.3)
    file = await a_file(platform, media.photo(b"x" * 100))
    platform.telegram.fails("download", fake.drips(5))
    with pytest.raises(NotDelivered) as refused:
        await platform.adapter.fetch(file, 1000)
    assert refused.value.retry_after


async def test_the_operators_own_server_gives_files_on_this_disk_of_any_size(tmp_path: Path) -> None:
    async with FakeTelegram(local=tmp_path / "bot-api").serve() as telegram:
        platform = OnTelegram(telegram)
        await platform.adapter.start()
        file = await a_file(platform, media.document(content=b"x" * 30 * 2**20))
        assert len(await platform.adapter.fetch(file, 40 * 2**20)) == 30 * 2**20
        with pytest.raises(NotDelivered, match="too big"):
            await platform.adapter.fetch(File("document", "telegram", file.handle), 1000)
        await platform.adapter.close()


@pytest.mark.parametrize("path", ["/etc/passwd", "/var/4242~other/x", "/a/{token}/../../etc/passwd"])
async def test_no_other_file_of_this_disk_is_read(path: str, tmp_path: Path) -> None:
    async with FakeTelegram(local=tmp_path).serve() as telegram:
        adapter = TelegramAdapter(telegram.token, telegram.url)
        with pytest.raises(NotDelivered, match="outside"):
            adapter._files._from_disk(Path(path.replace("{token}", telegram.token)), 1000)
        await adapter.close()


# Sending what another account heard.


def elsewhere(kind: str, **more: Any) -> File:
    return File(kind, "matrix", "mxc://localhost/abc", **more)


UPLOADS = [
    pytest.param(elsewhere("photo", mime="image/jpeg"), "photo", id="a picture"),
    pytest.param(elsewhere("photo", mime="image/svg+xml"), "document", id="a drawing"),
    pytest.param(elsewhere("voice", mime="audio/ogg; codecs=opus"), "voice", id="a voice"),
    pytest.param(elsewhere("voice", mime="audio/wav"), "document", id="a voice of another kind"),
    pytest.param(elsewhere("audio", mime="audio/mpeg", name="song.mp3"), "audio", id="a song"),
    pytest.param(elsewhere("audio", mime="audio/flac"), "document", id="a song of another kind"),
    pytest.param(elsewhere("video", mime="video/mp4"), "video", id="a film"),
    pytest.param(elsewhere("video", mime="video/webm"), "document", id="a film of another kind"),
    pytest.param(elsewhere("document", name="دقائق 💧.pdf"), "document", id="a document"),
]


@pytest.mark.parametrize(("file", "shown"), UPLOADS)
async def test_a_file_of_another_account_is_uploaded_with_words_marks_and_buttons(
    platform: OnTelegram, file: File, shown: str
) -> None:
    chat = platform.telegram.direct(platform.amina)
    message = Message(marked("💧 Bruno", "strong"), ((Button("Unclear"),),), attachment=file)
    await platform.adapter.send(chat.address, message, key="k", content=b"bytes")
    (seen,) = chat.from_bot
    assert (seen.kind, seen.text, seen.labels, seen.marked("bold")) == (
        shown,
        "💧 Bruno",
        ["Unclear"],
        ["💧 Bruno"],
    )
    stored = platform.telegram.network.files.known(platform.telegram, id_in(seen.media[shown]))
    assert stored.content == b"bytes"
    assert shown != "document" or not file.name or stored.name == file.name


async def test_a_picture_that_is_too_big_for_one_goes_as_a_document(platform: OnTelegram) -> None:
    chat = platform.telegram.direct(platform.amina)
    message = Message(Text("big"), attachment=elsewhere("photo", mime="image/jpeg"))
    await platform.adapter.send(chat.address, message, key="k", content=b"x" * 10_000_001)
    assert [m.kind for m in chat.from_bot] == ["document"]


async def test_a_file_that_the_server_does_not_take_is_told_to_be_too_big(
    platform: OnTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.fakes.telegram_server.LARGEST_UPLOAD", 1000)
    chat = platform.telegram.direct(platform.amina)
    message = Message(Text("big"), attachment=elsewhere("document"))
    with pytest.raises(NotDelivered) as refused:
        await platform.adapter.send(chat.address, message, key="k", content=b"x" * 1001)
    assert (refused.value.unfit, refused.value.cause, refused.value.retry_after) == (True, "size", None)


def test_what_can_be_carried_is_told_for_telegrams_own_server_and_the_operators() -> None:
    telegrams, own = (TelegramAdapter("1:A", url).capabilities for url in (None, "http://127.0.0.1:8081"))
    assert (telegrams.biggest, telegrams.fetches) == (50_000_000, 20 * 2**20)
    assert (own.biggest, own.fetches) == (100_000_000, 100_000_000)


async def test_a_file_of_another_account_without_its_bytes_is_not_sent(platform: OnTelegram) -> None:
    chat = platform.telegram.direct(platform.amina)
    with pytest.raises(NotDelivered) as refused:
        await platform.adapter.send(chat.address, Message(Text("x"), attachment=elsewhere("photo")), key="k")
    assert refused.value.retry_after is None
    assert chat.from_bot == []


@pytest.mark.parametrize("attached", [elsewhere("photo"), Place(1, 2), Contact("Rosa", "+1")])
async def test_a_group_that_takes_no_media_takes_the_words_alone(
    platform: OnTelegram, attached: Attachment
) -> None:
    group = platform.telegram.group("Goma", platform.amina)
    group.restricts_bot(platform.amina, may_send=frozenset())
    with pytest.raises(NotDelivered) as refused:
        await platform.adapter.send(
            group.address, Message(Text(""), attachment=attached), key="k", content=b"x"
        )
    assert (refused.value.unfit, refused.value.retry_after, refused.value.read_only) == (True, None, False)
    await platform.adapter.send(group.address, Message(Text("words")), key="k2")
    group.restricts_bot(platform.amina)
    with pytest.raises(NotDelivered) as refused:
        await platform.adapter.send(group.address, Message(Text("words")), key="k3")
    assert (refused.value.unfit, refused.value.read_only) == (False, True)


async def shown_with_picture(platform: OnTelegram) -> tuple[Chat, str, File]:
    chat, file = platform.telegram.direct(platform.amina), elsewhere("photo", mime="image/jpeg")
    message = Message(Text("Pampu"), ((Button("Unclear"),),), attachment=file)
    return chat, await platform.adapter.send(chat.address, message, key="k", content=b"jpg"), file


async def test_a_caption_is_reworded_with_or_without_the_file_at_hand(platform: OnTelegram) -> None:
    chat, sent, file = await shown_with_picture(platform)
    for words, attachment in (("The pump", file), ("The old pump", None), ("The old pump", file)):
        await platform.adapter.edit(chat.address, sent, Message(Text(words), attachment=attachment))
        (seen,) = chat.from_bot
        assert (seen.kind, seen.text, seen.labels) == ("photo", words, [])
    plain_words = await platform.adapter.send(chat.address, Message(Text("words")), key="k2")
    await platform.adapter.edit(chat.address, plain_words, Message(Text("other words"), attachment=file))
    assert chat.from_bot[-1].text == "other words"


async def test_the_longest_caption_that_is_promised_goes_out_whole(platform: OnTelegram) -> None:
    chat, longest = platform.telegram.direct(platform.amina), platform.adapter.capabilities.caption
    words = ("kazi " * longest)[: longest - 4] + "💧💧"
    assert len(words.encode("utf-16-le")) // 2 == longest
    message = Message(Text(words), attachment=elsewhere("photo"))
    await platform.adapter.send(chat.address, message, key="k", content=b"jpg")
    assert chat.from_bot[0].text == words


async def test_a_message_is_taken_back_and_one_that_is_gone_is_well(platform: OnTelegram) -> None:
    chat, sent, _ = await shown_with_picture(platform)
    await platform.adapter.withdraw(chat.address, sent)
    await platform.adapter.withdraw(chat.address, sent)
    assert chat.from_bot == []


async def test_what_is_too_old_to_be_taken_back_is_said_to_stay(platform: OnTelegram) -> None:
    chat = platform.telegram.direct(platform.amina)
    with platform.telegram.network.ago(3 * 86400):
        sent = await platform.adapter.send(chat.address, Message(Text("old")), key="k")
    with pytest.raises(NotDelivered) as refused:
        await platform.adapter.withdraw(chat.address, sent)
    assert (refused.value.retry_after, refused.value.lost_room) == (None, False)


async def test_all_that_the_adapter_says_it_carries_can_be_sent(platform: OnTelegram) -> None:
    chat = platform.telegram.direct(platform.amina)
    shown: list[Attachment] = [Place(1, 2), Contact("Rosa", "+1")]
    shown += [elsewhere(kind) for kind in platform.adapter.capabilities.carries - {"location", "contact"}]
    for number, attachment in enumerate(shown):
        await platform.adapter.send(
            chat.address, Message(Text(""), attachment=attachment), key=f"{number}", content=b"x"
        )
    assert {m.kind for m in chat.from_bot} == platform.adapter.capabilities.carries


async def test_in_a_group_a_file_that_answers_us_is_heard_and_one_between_people_is_not(
    platform: OnTelegram,
) -> None:
    group = platform.telegram.group("Goma", platform.amina, bot="administrator")
    asked = await platform.adapter.send(group.address, Message(Text("How is the pump?")), key="k")
    group.sends(platform.amina, media.photo())
    answer = group.sends(platform.amina, media.photo(), reply_to=int(asked))
    async with listening(platform) as ears:
        heard = await ears.next(Kind.MESSAGE)
    assert (heard.message, heard.reply_to, bool(heard.attachment)) == (str(answer), asked, True)
