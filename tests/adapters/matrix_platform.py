"""The contract's far side of Matrix: people at a real Synapse, who see what strict clients show."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from bot.adapters.matrix import MatrixAdapter
from tests.adapters.contract import KeptInbox, Shown
from tests.peers.synapse import PASSWORD, Homeserver, Person

Json = dict[str, Any]

BUTTONS = "chat.baraza.buttons"

# Client-server API, m.room.message: what clients may be asked to show.
_ALLOWED = {
    "a": {"href"},
    "strong": set(),
    "em": set(),
    "code": set(),
    "sub": set(),
    "blockquote": {"dir"},
    "div": {"dir"},
    "br": set(),
}


_KINDS = {"m.image": "photo", "m.audio": "audio", "m.video": "video", "m.file": "document"}


class _Page(HTMLParser):
    """Shows HTML as a strict client does; a tag or attribute that Matrix does not allow is a failure."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in _ALLOWED, f"<{tag}> is not allowed"
        assert {name for name, _ in attrs} <= _ALLOWED[tag]
        for name, value in attrs:
            allowed = ("ltr", "rtl") if name == "dir" else ("https://", "http://")
            assert (value or "").startswith(allowed)
        if tag == "br":
            self.text += "\n"
            return
        self._open.append(tag)
        self._new_line(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag, "tags must nest"
        self._new_line(tag)

    def _new_line(self, tag: str) -> None:
        if tag == "blockquote" and self.text and not self.text.endswith("\n"):
            self.text += "\n"

    def handle_data(self, data: str) -> None:
        self.text += data


def rendered(content: Json) -> str:
    """Return what a client shows of a message."""
    if content.get("format") != "org.matrix.custom.html":
        return str(content["body"])
    page = _Page()
    page.feed(content["formatted_body"])
    page.close()
    assert not page._open
    return page.text


def as_shown(event: Json) -> Shown:
    """Return a message of ours as the contract speaks of it, its buttons apart from its words."""
    content = event["content"]
    labels = tuple(content.get(BUTTONS, ()))
    text = rendered(content)
    if labels:
        text, _, below = text.rpartition("\n\n")
        assert all(label in below for label in labels)
    related = content.get("m.relates_to", {})
    answered = related.get("m.in_reply_to", {}).get("event_id")
    thread = related["event_id"] if related.get("rel_type") == "m.thread" else None
    kind = _KINDS.get(content["msgtype"], "text")
    return Shown(event["event_id"], text, labels, answered, kind, thread)


@dataclass
class MatrixPlatform:
    """Somebody (Amina), a colleague of hers, and the bot's account on one homeserver."""

    server: Homeserver
    folder: Path
    bot: Person
    amina: Person
    bruno: Person
    encryption: bool = True
    inbox: KeptInbox = field(default_factory=KeptInbox)
    presses: bool = True
    adapter: MatrixAdapter = field(init=False)

    def __post_init__(self) -> None:
        self.adapter = self.new_adapter()

    def new_adapter(self, **changed: Any) -> MatrixAdapter:
        """Return an adapter on the same account and folder, not started."""
        given = {"password": PASSWORD, "folder": self.folder, "encryption": self.encryption, **changed}
        return MatrixAdapter(self.server.url, self.bot.user, **given)

    @property
    def person(self) -> str:
        return self.amina.address

    async def room(self) -> str:
        room = await self.amina.creates(self.bot.user, self.bruno.user, name="Partners")
        await self.bot.joins(room)
        await self.bruno.joins(room)
        return f"matrix:{room}"

    async def direct(self) -> str:
        room = await self.amina.creates(self.bot.user, direct=True)
        await self.bot.joins(room)
        return f"matrix:{room}"

    async def invites_us(self) -> str:
        return "matrix:" + await self.amina.creates(self.bot.user, name="Partners")

    async def removes_us(self, room: str) -> None:
        await self.amina.kicks(bare(room), self.bot.user)

    async def somebody_says(self, room: str, text: str, *, reply_to: str | None = None) -> str:
        return await self.amina.says(bare(room), text, reply_to=reply_to)

    async def somebody_edits(self, room: str, message: str, text: str) -> None:
        await self.amina.edits(bare(room), message, text)

    async def somebody_presses(self, room: str, message: str, number: int) -> None:
        await self.amina.reacts(bare(room), message, f"{number + 1}\ufe0f\u20e3")

    async def somebody_sends_a_photo(self, room: str, content: bytes, caption: str) -> str:
        url = await self.amina.uploads(content, "image/png")
        info = {"mimetype": "image/png", "size": len(content)}
        photo = {"msgtype": "m.image", "body": caption, "filename": "pump.png", "url": url, "info": info}
        return await self.amina.puts(bare(room), "m.room.message", photo)

    async def somebody_takes_back(self, room: str, message: str) -> None:
        await self.amina.takes_back(bare(room), message)

    async def somebody_reacts(self, room: str, message: str, sign: str) -> None:
        await self.amina.reacts(bare(room), message, sign)

    async def shown(self, room: str) -> list[Shown]:
        return [as_shown(event) for event in await self.amina.messages(bare(room), self.bot.user)]

    async def restart_adapter(self) -> None:
        await self.adapter.close()
        self.adapter = self.new_adapter(password=None)
        await self.adapter.start()


def bare(room: str) -> str:
    """Return the platform's own id of an address."""
    return room.removeprefix("matrix:")


@asynccontextmanager
async def people(server: Homeserver, folder: Path, **given: Any) -> AsyncIterator[MatrixPlatform]:
    """Give a new bot and new people at *server*, the adapter started."""
    bot = await server.register("baraza", shown="Baraza")
    amina = await server.register("amina", shown="Amina 💧")
    bruno = await server.register("bruno", shown="Bruno")
    platform = MatrixPlatform(server, folder, bot, amina, bruno, **given)
    try:
        await platform.adapter.start()
        yield platform
    finally:
        await platform.adapter.close()
