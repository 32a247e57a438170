"""What somebody takes out comes alone, as a file that opens, on a strict Telegram and on a homeserver."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping
from dataclasses import replace
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from icalendar import Calendar
from PIL import Image

from tests.fakes.telegram_chats import Chat, ChatMessage
from tests.peers.encrypting_person import EncryptingPerson
from tests.peers.js_person import Element, clients, element
from tests.peers.synapse import Homeserver, synapse
from tests.stories.real import OnMatrix, OnTelegram
from tests.stories.test_between_real_platforms import MONDAY, Both, both
from tests.world import mondays

__all__ = ["element", "synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(300)]

PROTOCOL = mondays(
    "pulse",
    """
    open-for: 3 days
    questions:
      - {id: progress, kind: text, ask: {en: What moved forward?, pt-BR: O que avançou?}}
      - {id: worry, kind: text, private: facilitator, ask: {en: What worries you?, pt-BR: O que preocupa?}}
goals:
  families:
    goal: {en: Families with a tap, pt-BR: Famílias com torneira}
    unit: {en: families, pt-BR: famílias}
    baseline: 40
    target: 400
""",
)
FORMULA = '=HYPERLINK("http://evil.example","A bomba funciona")'
PRIVATE = "Somebody takes the quillmoney"
TABLE, SHEET, REPORT = (f"baraza-2026-11-17-2026-11-30.{ending}" for ending in ("csv", "xlsx", "html"))


class TelegramTalk(OnTelegram):
    """A talk alone on Telegram, in which files are opened."""

    def __init__(self, here: Both) -> None:
        super().__init__(here.telegram.direct(here.rosa), here.rosa)
        self._here = here

    async def opens(self, name: str) -> bytes:
        """Wait for the file called *name*, or "photo" for a picture, and return what is in it."""

        def there(chat: Chat) -> ChatMessage | None:
            return next((m for m in chat.from_bot if name in (m.kind, _named(m.media))), None)

        await self.chat.becomes(lambda chat: there(chat) is not None, 20)
        found = there(self.chat)
        assert found
        held = found.media[found.kind]
        id_ = (held[-1] if isinstance(held, list) else held)["file_id"]
        stored = self._here.telegram.network.files.known(self._here.telegram, id_)
        assert stored
        return stored.bytes


def _named(media: Mapping[str, Any]) -> str:
    return str(media["document"].get("file_name", "")) if "document" in media else ""


class MatrixTalk(OnMatrix):
    """A talk alone on Matrix, in which files are opened: by Element's library where it is encrypted."""

    def __init__(self, here: Both, room: str) -> None:
        super().__init__(room, here.bruno, here.bot)
        self._here = here

    async def opens(self, name: str) -> bytes:
        """Wait for the file called *name*, or "photo" for a picture, and return what is in it."""

        def is_it(content: Mapping[str, Any]) -> bool:
            kind = "m.image" if name == "photo" else "m.file"
            named = content.get("filename", content.get("body"))
            return content.get("msgtype") == kind and name in ("photo", named)

        if isinstance(self.person, EncryptingPerson):
            seen = await self.person.client.sees(self.room, lambda each: is_it(each.content))
            assert "url" not in seen.content, "the server reads no file"
            return await self.person.client.fetches(seen)
        events = await self.person.sees(
            self.room, lambda all_: any(is_it(each["content"]) for each in all_), self.bot
        )
        found = next(each["content"] for each in events if is_it(each["content"]))
        return await self._here.brought(found["url"])


async def answered(here: Both) -> None:
    """Let Rosa have answered and counted, and let both coordinate and facilitate."""
    with here.bench.store.writing() as transaction:
        g = transaction.record.gathering("p", MONDAY)
        roles = ("coordinator", "facilitator")
        transaction.record.keep([replace(member, roles=roles) for member in g.members.values()])
    here.group.says(here.rosa, FORMULA, reply_to=(await here.in_group("What moved forward?")).id)
    here.group.says(here.rosa, PRIVATE, reply_to=(await here.in_group("What worries you?")).id)
    await here.in_room("evil.example")
    here.group.says(here.rosa, "/measure families 120")
    here.group.presses(here.rosa, (await here.in_group("120")).id, "Yes, count it")
    await here.in_group("Counted")


def holds_it(table: bytes, sheet: bytes, page: bytes) -> None:
    """Assert that each form holds what all may read, harmless, and nothing private."""
    cells = [cell for row in csv.reader(StringIO(table.decode("utf-8-sig"))) for cell in row]
    assert f"'{FORMULA}" in cells
    with ZipFile(BytesIO(sheet)) as book:
        strings = book.read("xl/sharedStrings.xml").decode()
        assert "<f>" not in book.read("xl/worksheets/sheet1.xml").decode()
    assert "A bomba funciona" in strings
    assert "&quot;A bomba funciona&quot;" in page.decode()
    for each in (table.decode(), strings, page.decode()):
        assert "quillmoney" not in each


async def test_each_comes_alone_on_telegram_and_opens(tmp_path: Path, synapse: Homeserver) -> None:
    async with both(tmp_path, synapse, PROTOCOL, "pt-BR") as here:
        talk = TelegramTalk(here)
        await talk.says("/start")
        await talk.reads("Rosa")
        await answered(here)
        await talk.says("/mydata")
        kept = json.loads(await talk.opens("mydata.json"))
        assert PRIVATE in json.dumps(kept), "what is theirs is all of it theirs"
        await talk.says("/calendar")
        due = Calendar.from_ical(await talk.opens("baraza.ics"))
        assert due["x-wr-calname"] == "River watch"
        await talk.says("/export 2 weeks")
        for label in ("Table (CSV)", "Spreadsheet (XLSX)", "Report to read"):
            await talk.presses(label, on="in which form do you want it?")
        table, sheet, page = [await talk.opens(name) for name in (TABLE, SHEET, REPORT)]
        holds_it(table, sheet, page)
        assert table.decode("utf-8-sig").startswith("Kind,Day,Group,")
        await talk.says("/chart families")
        assert Image.open(BytesIO(await talk.opens("photo"))).size == (960, 540)
        assert "120" in await talk.reads("How this goes: Families with a tap")


@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])
async def test_each_comes_alone_on_matrix_and_opens(
    tmp_path: Path, synapse: Homeserver, element: Element, encrypted: bool
) -> None:
    async with (
        clients(element) as at,
        both(tmp_path, synapse, PROTOCOL, "pt-BR", at=at if encrypted else None) as here,
    ):
        room = await here.bruno.creates(here.bot, direct=True, encrypted=encrypted)
        talk = MatrixTalk(here, room)
        await talk.says("!start")
        await talk.reads("Bruno", new=False)
        await answered(here)
        await talk.says("!meusdados")
        kept = json.loads(await talk.opens("mydata.json"))
        assert "quillmoney" not in json.dumps(kept), "somebody else's words are nobody's but theirs"
        await talk.says("!ical")
        due = Calendar.from_ical(await talk.opens("baraza.ics"))
        assert due["x-wr-calname"] == "River watch"
        await talk.says("!exportar 2 semanas")
        for label in ("Tabela (CSV)", "Planilha (XLSX)", "Relatório para ler"):
            await talk.presses(label, on="em que forma você quer?")
        table, sheet, page = [await talk.opens(name) for name in (TABLE, SHEET, REPORT)]
        holds_it(table, sheet, page)
        assert table.decode("utf-8-sig").startswith("Tipo,Dia,Grupo,")
        assert '<html lang="pt-BR" dir="ltr">' in page.decode()
        await talk.says("!grafico families")
        assert Image.open(BytesIO(await talk.opens("photo"))).size == (960, 540)
        assert "120" in await talk.reads("Famílias com torneira")
