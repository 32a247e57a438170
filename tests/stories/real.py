"""Everything real that a story needs: the bot as a process, Telegram, a homeserver and a translator.

Two kinds of chat with one face: a group on the strict Bot API server and a room on the real Synapse. Whoever
waits, waits for what people read, never for time to pass.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.fakes.telegram_chats import Chat, ChatMessage, TelegramUser
from tests.fakes.telegram_server import FakeTelegram
from tests.peers.encrypting_person import encrypting
from tests.peers.js_person import Clients
from tests.peers.process import BotProcess, QuickProcess, baraza
from tests.peers.synapse import PASSWORD, Homeserver, Person
from tests.stories.diary import Entry

PATIENCE = 60.0

KNOWN = {
    ("es", "pt"): {
        "El pozo de la escuela ya da agua": "O poço da escola já dá água",
        "Faltan dos válvulas": "Faltam duas válvulas",
        "Revisar las tuberías del norte": "Revisar os canos do norte",
        "Doce metros": "Doze metros",
    },
    ("pt", "es"): {
        "A bomba nova funciona": "La bomba nueva funciona",
        "Treinar três vizinhas": "Capacitar a tres vecinas",
        "Quantos metros?": "¿Cuántos metros?",
    },
}


@dataclass
class OnTelegram:
    """A group (or a direct talk) and who speaks in it."""

    chat: Chat
    person: TelegramUser
    place: str = "Telegram"
    diary: list[Entry] = field(default_factory=list)
    seen: int = 0

    async def says(self, text: str) -> str:
        self._note(self.person.name, text)
        return str(self.chat.says(self.person, text))

    async def replies(self, words: str, text: str) -> str:
        message = await self.message(words)
        self._note(self.person.name, f"↩ {text}")
        return str(self.chat.says(self.person, text, reply_to=message.id))

    async def presses(self, label: str, on: str) -> None:
        """Press what says *label* below the last message with *on* in it, once it is there."""
        message = await self.message(on, label)
        self._note(self.person.name, f"[{label}]")
        self.chat.presses(self.person, message.id, label)

    async def reads(self, words: str, *, new: bool = True) -> str:
        """Wait for a message with *words* in it and return the whole; a *new* one came after `looks_away`."""
        text = (await self.message(words, since=self.seen if new else 0)).text
        self._note("Baraza", text)
        return text

    def _note(self, who: str, text: str) -> None:
        self.diary.append(Entry(text, self.place, who))

    async def texts(self) -> list[str]:
        return [message.text for message in self.chat.from_bot]

    async def looks_away(self) -> None:
        """Take all that stands there for read."""
        self.seen = len(self.chat.from_bot)

    async def message(self, words: str, label: str | None = None, since: int = 0) -> ChatMessage:
        """Wait for the last message with *words* in it (and a button *label*), and return it as it is now."""

        def found(_: Any = None) -> ChatMessage | None:
            there = [m for m in self.chat.from_bot[since:] if words in m.text]
            return next((m for m in reversed(there) if label is None or label in m.labels), None)

        try:
            await self.chat.becomes(lambda _: found() is not None, PATIENCE)
        except TimeoutError:
            raise AssertionError(_missing(words, label, [m.text for m in self.chat.from_bot])) from None
        message = found()
        assert message is not None
        return message


@dataclass
class OnMatrix:
    """A room and who speaks in it; *bot* is the bot's user there."""

    room: str
    person: Person
    bot: str
    who: str = ""
    diary: list[Entry] = field(default_factory=list)
    seen: int = 0

    async def says(self, text: str) -> str:
        self._note(self.who, text)
        return await self.person.says(self.room, text)

    async def replies(self, words: str, text: str) -> str:
        event = await self.message(words)
        self._note(self.who, f"↩ {text}")
        return await self.person.says(self.room, text, reply_to=event["event_id"])

    async def presses(self, label: str, on: str) -> None:
        """Choose *label* below the last message with *on* in it, by a reaction with what stands before it."""
        event = await self.message(on, label)
        self._note(self.who, f"[{label}]")
        await self.person.reacts(self.room, event["event_id"], _sign_of(label, event["content"]["body"]))

    async def reads(self, words: str, *, new: bool = True) -> str:
        text = str((await self.message(words, since=self.seen if new else 0))["content"]["body"])
        self._note("Baraza", text)
        return text

    def _note(self, who: str, text: str) -> None:
        self.diary.append(Entry(text, "Matrix", who))

    async def texts(self) -> list[str]:
        return [event["content"]["body"] for event in await self.person.messages(self.room, self.bot)]

    async def looks_away(self) -> None:
        self.seen = len(await self.texts())

    async def message(self, words: str, label: str | None = None, since: int = 0) -> dict[str, Any]:
        """Wait for the last message with *words* in it (and a button *label*), and return it as it is now."""

        def found(events: list[dict[str, Any]]) -> list[dict[str, Any]]:
            return [
                event
                for event in events[since:]
                if words in event["content"]["body"]
                and (label is None or label in event["content"].get("chat.baraza.buttons", ()))
            ]

        try:
            return found(await self.person.sees(self.room, lambda all_: bool(found(all_)), self.bot))[-1]
        except TimeoutError:
            raise AssertionError(_missing(words, label, await self.texts())) from None


def _sign_of(label: str, body: str) -> str:
    """Return what whoever reads *body* takes to press *label*: its sign, or its number as a keycap."""
    stands = re.findall(rf"^(\S+) {re.escape(label)}$", body, re.MULTILINE)
    sign = stands[-1].rstrip(".") if stands else label
    digits = "🔟" if sign == "10" else f"{sign}\ufe0f\u20e3"
    return digits if sign.isdecimal() else sign


def _missing(words: str, label: str | None, texts: list[str]) -> str:
    read = "\n---\n".join(texts[-8:])
    return f"nobody was told {words!r} (button {label!r}); what stands there last:\n{read}"


@dataclass
class RealParts:
    """One bot, its two accounts, and all that it speaks with."""

    folder: Path
    telegram: FakeTelegram
    translator: LibreTranslateServer
    homeserver: Homeserver
    account: Person
    bot: BotProcess
    people: dict[str, Person] = field(default_factory=dict)
    diary: list[Entry] = field(default_factory=list)
    starts: int = 0

    async def code(self, name: str) -> str:
        """Return what `baraza new-partnership` gives."""
        status, said = await baraza(self.folder, self.bot.settings, "new-partnership", name)
        assert status == 0, said
        match = re.search(r"[/!]start (\w+)$", said.strip())
        assert match, said
        return match[1]

    async def at(self, moment: str) -> None:
        """Kill the bot, if it runs, and start it again at *moment* (UTC)."""
        if self.bot.running:
            await self.bot.kill()
        self.starts += 1
        self.diary.append(Entry(moment))
        await self.bot.start(clock=moment)

    def telegram_group(self, title: str, person: TelegramUser) -> OnTelegram:
        return OnTelegram(self.telegram.group(title, person), person, diary=self.diary)

    def talk_with(self, person: TelegramUser) -> OnTelegram:
        return OnTelegram(self.telegram.direct(person), person, "alone", self.diary)

    async def matrix_room(self, name: str, shown: str, *, encrypted_at: Clients | None = None) -> OnMatrix:
        """Let somebody new open a room and invite the bot; *encrypted_at* gives them Element's library."""
        person = self.people.get(shown) or await self.homeserver.register(shown.lower(), shown=shown)
        if encrypted_at:
            person = await encrypting(person, encrypted_at)
        self.people[shown] = person
        room = await person.creates(self.account.user, name=name, encrypted=encrypted_at is not None)
        return OnMatrix(room, person, self.account.user, shown, self.diary)


@asynccontextmanager
async def real_parts(
    folder: Path, homeserver: Homeserver, *, quick: bool = False, **settings: str
) -> AsyncIterator[RealParts]:
    """Give everything, started but for the bot; afterwards no server may have had anything to complain of.

    With *quick* the bot starts in a tenth of the time; *settings* go before those given here.
    """
    account = await homeserver.register("baraza", shown="Baraza")
    with LibreTranslateServer() as translator:
        for (source, target), sentences in KNOWN.items():
            translator.knows(source, target, sentences)
        async with FakeTelegram().serve() as telegram:
            given = {
                "data_dir": str(folder / "data"),
                "telegram_token": telegram.token,
                "telegram_api_url": telegram.url,
                "matrix_homeserver": homeserver.url,
                "matrix_user": account.user,
                "matrix_password": PASSWORD,
                "translators": "libretranslate",
                "libretranslate_url": translator.url,
                "tick_seconds": "0.2",
                "log_level": "debug",
                **settings,
            }
            async with (QuickProcess if quick else BotProcess)(folder, given) as bot:
                yield RealParts(folder, telegram, translator, homeserver, account, bot)
            assert telegram.complaints == []
            assert translator.refused == []
