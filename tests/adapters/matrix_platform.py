"""The contract's far side of Matrix: people at a real Synapse, who see what strict clients show."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from bot.adapters.matrix import MatrixAdapter
from bot.core.attachment import Attachment, Contact, File, Place
from tests.adapters.contract import KeptInbox, Shown
from tests.peers import polls
from tests.peers.gate import Gate, gate_before
from tests.peers.synapse import PASSWORD, Homeserver, Person
from tests.peers.synapse import shown as as_they_are_now

Json = dict[str, Any]

BUTTONS = "chat.baraza.buttons"
_CUTS_AFTER = 0
"""A seed by which the first connection is cut once the server has answered."""

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


_KINDS = {
    "m.image": "photo",
    "m.audio": "audio",
    "m.video": "video",
    "m.file": "document",
    "m.location": "location",
}
STARTS = polls.STABLE + "start"


class _Page(HTMLParser):
    """Shows HTML as a strict client does; a tag or attribute that Matrix does not allow is a failure."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.links: list[str] = []
        """Where words lead to; a person's name leads to the person and is a mention."""
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in _ALLOWED, f"<{tag}> is not allowed"
        assert {name for name, _ in attrs} <= _ALLOWED[tag]
        for name, value in attrs:
            allowed = ("ltr", "rtl") if name == "dir" else ("https://", "http://")
            assert (value or "").startswith(allowed)
            if name == "href" and not (value or "").startswith("https://matrix.to/"):
                self.links.append(value or "")
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
    return _page(content).text


def _page(content: Json) -> _Page:
    page = _Page()
    if content.get("format") != "org.matrix.custom.html":
        page.text = str(content["body"])
        return page
    page.feed(content["formatted_body"])
    page.close()
    assert not page._open
    return page


def as_shown(event: Json) -> Shown:
    """Return a message of ours as the contract speaks of it, its buttons apart from its words."""
    content = event["content"]
    if event["type"] == STARTS:
        answers, question = tuple(polls.offered(STARTS, content)), content["m.poll"]["question"]
        return Shown(event["event_id"], question["m.text"][0]["body"], answers, kind="poll")
    if event["type"] == "m.sticker":
        return Shown(event["event_id"], "", kind="sticker")
    labels, page = tuple(content.get(BUTTONS, ())), _page(content)
    text = page.text
    if labels:
        text, _, below = text.rpartition("\n\n")
        assert all(label in below for label in labels)
    related = content.get("m.relates_to", {})
    answered = related.get("m.in_reply_to", {}).get("event_id")
    thread = related["event_id"] if related.get("rel_type") == "m.thread" else None
    kind = _KINDS.get(content["msgtype"], "text")
    if "org.matrix.msc3245.voice" in content:
        kind = "voice"
    users = content.get("m.mentions", {}).get("user_ids", ())
    calls = tuple(f"matrix:{user}" for user in users)
    quiet = content["msgtype"] == "m.notice"
    return Shown(event["event_id"], text, labels, answered, kind, thread, tuple(page.links), calls, quiet)


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
    nowhere: str = "matrix:!nowhere"
    adapter: MatrixAdapter = field(init=False)
    opened: AsyncExitStack = field(default_factory=AsyncExitStack)
    """What is closed in the end."""
    _gate: Gate = field(init=False)
    _reactions: dict[str, str] = field(default_factory=dict)
    """Amina's latest on each message."""

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

    async def topic(self) -> str:
        raise NotImplementedError("a room of Matrix has no parts that are rooms of their own")

    async def brings_us_back(self, room: str) -> None:
        await self.amina.invites(bare(room), self.bot.user)

    async def silences_us(self, room: str) -> None:
        await self._everybody_needs(room, 50)

    async def lets_us_speak(self, room: str) -> None:
        await self._everybody_needs(room, 0)

    async def lets_us_keep_order(self, room: str) -> None:
        where = ("rooms", bare(room), "state", "m.room.power_levels", "")
        levels = await self.amina.ask("GET", *where)
        users = {**levels.get("users", {}), self.bot.user: 50}
        await self.amina.ask("PUT", *where, body={**levels, "users": users})

    async def still_reads(self, room: str, message: str) -> bool:
        events = await self.amina.events(bare(room))
        return any(event["event_id"] == message and event["content"] for event in events)

    async def _everybody_needs(self, room: str, level: int) -> None:
        where = ("rooms", bare(room), "state", "m.room.power_levels", "")
        levels = await self.amina.ask("GET", *where)
        await self.amina.ask("PUT", *where, body={**levels, "events_default": level})

    async def slows(self, room: str, seconds: int) -> None:
        raise NotImplementedError("a room of Matrix has no pace of its own")

    async def a_room_that_can_move(self) -> str:
        return await self.room()

    async def moves(self, room: str) -> str:
        new = await self.amina.upgrades(bare(room))
        await self.amina.invites(new, self.bot.user)
        return f"matrix:{new}"

    async def loses_patience(self, room: str) -> None:
        await self.server.ratelimit(self.bot.user, per_second=1, burst=1)

    async def regains_patience(self, room: str) -> None:
        await self.server.ratelimit(self.bot.user, per_second=0, burst=0)

    async def can_be_cut_off(self) -> None:
        """Begin anew behind a gate, on a device of its own."""
        await self.adapter.close()
        self._gate = await self.opened.enter_async_context(gate_before(self.server.port))
        self.adapter = MatrixAdapter(
            self._gate.url, self.bot.user, password=PASSWORD, folder=self.folder / "gate", encryption=False
        )
        await self.adapter.start()

    async def goes_down(self) -> None:
        self._gate.shuts()

    async def comes_back(self) -> None:
        self._gate.opens()

    async def loses_answers(self) -> None:
        self._gate.cuts("/send/m.room.", 1, seed=_CUTS_AFTER)

    async def answers_again(self) -> None:
        self._gate.cuts("", 0, seed=0)

    async def somebody_says(self, room: str, text: str, *, reply_to: str | None = None) -> str:
        return await self.amina.says(bare(room), text, reply_to=reply_to)

    async def somebody_calls_us(self, room: str, text: str) -> str:
        mentions = {"m.mentions": {"user_ids": [self.bot.user]}}
        return await self.amina.says(bare(room), f"Baraza: {text}", **mentions)

    async def somebody_quotes(self, room: str, text: str, message: str, part: str) -> str:
        raise NotImplementedError("a reply of Matrix is to the whole of a message")

    async def somebody_links(self, room: str, text: str, words: str, address: str) -> str:
        before, after = text.split(words)
        html = f'{escape(before)}<a href="{escape(address)}">{escape(words)}</a>{escape(after)}'
        form = {"format": "org.matrix.custom.html", "formatted_body": html}
        return await self.amina.says(bare(room), f"{before}[{words}]({address}){after}", **form)

    async def somebody_edits(self, room: str, message: str, text: str) -> None:
        await self.amina.edits(bare(room), message, text)

    async def somebody_rewords_a_caption(self, room: str, message: str, caption: str) -> None:
        photo = (await self.amina.ask("GET", "rooms", bare(room), "event", message))["content"]
        now = {**photo, "body": caption}
        related = {"rel_type": "m.replace", "event_id": message}
        edit = {**now, "body": f"* {caption}", "m.new_content": now, "m.relates_to": related}
        await self.amina.puts(bare(room), "m.room.message", edit)

    async def somebody_presses(self, room: str, message: str, number: int) -> None:
        event = await self.amina.ask("GET", "rooms", bare(room), "event", message)
        if event["type"] != STARTS:
            await self.amina.reacts(bare(room), message, f"{number + 1}\ufe0f\u20e3")
            return
        answer = list(polls.offered(STARTS, event["content"]))[number]
        await self.amina.puts(bare(room), *polls.voted(STARTS, event["content"], message, [answer]))

    async def somebody_sends(self, room: str, what: Attachment, content: bytes, caption: str) -> str:
        if isinstance(what, Place):
            where = f"geo:{what.latitude},{what.longitude}"
            place = {"msgtype": "m.location", "body": where, "geo_uri": where}
            return await self.amina.puts(bare(room), "m.room.message", place)
        if isinstance(what, Contact):
            # A file as clients send it from an address book; Matrix has no other form.
            content = (
                f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{what.name}\r\nTEL:{what.phone}\r\nEND:VCARD\r\n".encode()
            )
            what, caption = File("document", "", "", f"{what.name}.vcf", "text/vcard"), ""
        url = await self.amina.uploads(content, what.mime)
        info = {"mimetype": what.mime, "size": len(content)}
        if what.seconds is not None:
            info["duration"] = what.seconds * 1000
        file = {"body": caption or what.name, "filename": what.name, "url": url, "info": info}
        if what.kind == "sticker":
            return await self.amina.puts(bare(room), "m.sticker", file)
        spoken = {"org.matrix.msc3245.voice": {}} if what.kind == "voice" else {}
        sent_as = "m.audio" if spoken else next(type_ for type_, kind in _KINDS.items() if kind == what.kind)
        return await self.amina.puts(bare(room), "m.room.message", {"msgtype": sent_as, **file, **spoken})

    async def somebody_offers_a_poll(self, room: str, question: str, *answers: str) -> str:
        return await self.amina.puts(bare(room), *polls.started(question, answers, 1, stable=False))

    async def somebody_takes_back(self, room: str, message: str) -> None:
        await self.amina.takes_back(bare(room), message)

    async def somebody_reacts(self, room: str, message: str, sign: str) -> None:
        if sign:
            self._reactions[message] = await self.amina.reacts(bare(room), message, sign)
        else:
            await self.amina.takes_back(bare(room), self._reactions.pop(message))

    async def shown(self, room: str) -> list[Shown]:
        events = await self.amina.events(bare(room))
        ours = [e for e in events if e["sender"] == self.bot.user]
        order = {event["event_id"]: number for number, event in enumerate(ours)}
        others = [e for e in ours if e["type"] in (STARTS, "m.sticker") and e["content"]]
        shown = [as_shown(event) for event in [*as_they_are_now(events, self.bot.user), *others]]
        return sorted(shown, key=lambda each: order[each.id])

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
        await platform.opened.aclose()
