"""One bot account on the fake Telegram: its token, its chats, its updates, and what it was seen to do.

An account's chats are its own: two accounts never share a group here, while people are the same for all.
Never speaks HTTP.
"""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from threading import RLock
from typing import Any

from tests.fakes import telegram_shapes as shapes
from tests.fakes.telegram_chats import Chat, ChatMessage, TelegramUser
from tests.fakes.telegram_media import Files
from tests.fakes.telegram_rules import Pace
from tests.fakes.telegram_told import Told
from tests.fakes.telegram_updates import Updates, Webhook

_START = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(frozen=True)
class Sent:
    """One accepted send: *at* in seconds of time.monotonic(); *carried* is what its buttons carry or open.

    *text* is a caption where *kind* is not "text"; *what* tells two pictures or places apart.
    """

    at: float
    chat: int
    thread: int | None
    message_id: int
    text: str
    carried: tuple[str, ...]
    kind: str = "text"
    what: str = ""


@dataclass
class Press:
    """A button that somebody pressed, and when (time.monotonic()) and how the bot answered."""

    by: TelegramUser
    chat: int
    at: float
    answered_at: float | None = None
    text: str = ""
    alert: bool = False
    expired: bool = False

    @property
    def waited(self) -> float:
        """Seconds that the person saw the button turning; until now where nothing came."""
        return (self.answered_at if self.answered_at is not None else time.monotonic()) - self.at


class Network:
    """What all accounts on one server share: the clock, the lock, the files, and everybody's numbers."""

    def __init__(self, clock: Callable[[], float], local: Path | None) -> None:
        self.lock = RLock()
        self.closing = False
        self.loop: asyncio.AbstractEventLoop | None = None
        self.files = Files()
        self.local = local
        self.people = count(1001)
        self._clock = clock
        self._back = 0.0
        self._groups = count(5000)
        self._presses = count(9_000_000_001)
        self._waiting: list[tuple[Callable[[], bool], Future[None]]] = []

    def clock(self) -> float:
        return self._clock() - self._back

    @contextmanager
    def ago(self, seconds: float) -> Iterator[None]:
        self._back += seconds
        try:
            yield
        finally:
            self._back -= seconds

    def new_chat_id(self, kind: str) -> int:
        number = next(self._groups)
        return -number if kind == "group" else -1_000_000_000_000 - number

    def new_press_id(self) -> str:
        return str(next(self._presses))

    def when(self, condition: Callable[[], bool]) -> Future[None]:
        waiter: Future[None] = Future()
        with self.lock:
            self._waiting.append((condition, waiter))
            self.look()
        return waiter

    def look(self) -> None:
        """See whether something came true that a test waits for."""
        with self.lock:
            for condition, waiter in list(self._waiting):
                if not waiter.cancelled() and condition() and waiter.set_running_or_notify_cancel():
                    waiter.set_result(None)
            self._waiting = [waiting for waiting in self._waiting if not waiting[1].done()]


class Account:
    """A bot's account.

    Attributes:
        token: The bot's.
        privacy: In groups the bot is handed only what is meant for it (getMe tells).
        hears_bots: Other bots' messages are handed over as people's are.
        limits: Refuse more than Telegram's pace; `pace.refused` tells what was turned down.
        sent_log: Every accepted send, in order.
        told: Which ids of messages the bot knows of.
        presses: Every button pressed, by the press's id; `longest_wait` is the slowest answer's.
        answered: For each press that the bot answered, the text it answered with.
        scoped_menus: For each (scope, language code), the menu; a scope is ("default",), ("chat", id), …
        said_of_itself: For each (what, language code) the name, description or short description.
        updates: The queue of updates; see telegram_updates.py for `pushed`, `routes` and `pause`.
    """

    def __init__(self, network: Network, token: str, username: str, name: str = "Baraza") -> None:
        self.network = network
        self.token = token
        self.id = int(token.split(":")[0])
        self.username = username
        self.name = name
        self.privacy = True
        self.hears_bots = False
        self.limits = False
        self.pace = Pace()
        self.sent_log: list[Sent] = []
        self.told = Told()
        self.presses: dict[str, Press] = {}
        self.scoped_menus: dict[tuple[Any, ...], dict[str, str]] = {}
        self.said_of_itself: dict[tuple[str, str], str] = {}
        self.chats: dict[int, Chat] = {}
        self.updates = Updates(network)
        self._message_ids = count(1)

    # For tests: people, chats, and what they open.

    @property
    def lock(self) -> RLock:
        return self.network.lock

    @property
    def link(self) -> str:
        return f"https://t.me/{self.username}"

    def person(self, name: str, language: str | None = None, username: str | None = None) -> TelegramUser:
        return TelegramUser(next(self.network.people), name, language, username)

    def another_bot(self, name: str, username: str) -> TelegramUser:
        """Return a bot that is not ours, such as one that bridges to another platform."""
        return TelegramUser(next(self.network.people), name, username=username, is_bot=True)

    def group(
        self, title: str, *members: TelegramUser, kind: str = "supergroup", bot: str = "member"
    ) -> Chat:
        """Open a group with the bot in it already ("left": not yet); kind "group" is one that can migrate."""
        chat = self.open_chat(kind, title, list(members))
        chat.bot_status = bot
        return chat

    def channel(
        self, title: str, owner: TelegramUser, *, linked: Chat | None = None, bot: str = "left"
    ) -> Chat:
        """Open a channel, maybe with a discussion group; the bot can only be in it as an administrator."""
        chat = self.open_chat("channel", title, [owner])
        chat.bot_status, chat.linked = bot, linked
        chat.admins[owner] = False
        return chat

    def direct(self, user: TelegramUser, *, started: bool = True) -> Chat:
        """Open a talk between *user* and the bot; the bot may write once the person has."""
        if user.id in self.chats:
            return self.chats[user.id]
        chat = self.open_chat("private", user.name, [user])
        chat.started = started
        return chat

    def opens_link(self, user: TelegramUser, code: str = "") -> Chat:
        """Let *user* follow t.me/<bot>?start=CODE and press "start"; returns the direct talk."""
        assert not code or _START.fullmatch(code), "a deep link carries up to 64 of A-Z a-z 0-9 _ -"
        chat = self.direct(user, started=False)
        chat.says(user, f"/start {code}".rstrip())
        return chat

    def opens_group_link(self, user: TelegramUser, chat: Chat, code: str = "") -> Chat:
        """Let *user* follow t.me/<bot>?startgroup=CODE and choose a group of theirs; returns that group."""
        assert not code or _START.fullmatch(code), "a deep link carries up to 64 of A-Z a-z 0-9 _ -"
        chat.adds_bot(user)
        chat.says(user, f"/start@{self.username} {code}".rstrip())
        return chat

    @contextmanager
    def ago(self, seconds: float) -> Iterator[None]:
        """Let what happens within have happened *seconds* ago, as if the bot had been away since."""
        with self.network.ago(seconds):
            yield

    def injects(self, update: Any, *, numbered: bool = True) -> int:
        """Queue any JSON as an update, unchecked; a dict gets an update_id unless *numbered* is False."""
        return self.updates.add(update, numbered=numbered)

    def repeats(self, update_id: int) -> None:
        """Hand an update over once more."""
        self.updates.again(update_id)

    def shuffles(self, seed: int = 1) -> None:
        """Hand the next batch of two or more over in another order than it happened."""
        self.updates.shuffle(seed)

    def expires(self, press: str) -> None:
        """Let a press grow too old to be answered."""
        self.presses[press].expired = True

    # What was seen.

    @property
    def answered(self) -> dict[str, str]:
        return {number: p.text for number, p in self.presses.items() if p.answered_at is not None}

    @property
    def longest_wait(self) -> float:
        return max((press.waited for press in self.presses.values()), default=0.0)

    @property
    def menus(self) -> dict[str, dict[str, str]]:
        """For each language code ("" for the rest), the menu of the default scope: name to description."""
        return {at[-1]: menu for at, menu in self.scoped_menus.items() if at[0] == "default"}

    def menu_for(self, user: TelegramUser, chat: Chat) -> dict[str, str]:
        """Return the commands offered to *user* in *chat*, by Telegram's order of scopes and languages."""
        for scope in _scopes(user, chat):
            for language in (user.language or "", ""):
                if (menu := self.scoped_menus.get((*scope, language))) is not None:
                    return menu
        return {}

    def duplicates(self) -> list[Sent]:
        """Return the messages that were said before in the same place with the same words and buttons."""
        seen: set[Any] = set()
        again = []
        for sent in self.sent_log:
            mark = (sent.chat, sent.thread, sent.text, sent.carried, sent.kind, sent.what)
            if mark in seen:
                again.append(sent)
            seen.add(mark)
        return again

    @property
    def unconfirmed(self) -> list[Any]:
        """The updates that the bot has not confirmed by an offset (or a 200) yet."""
        return self.updates.waiting

    @property
    def webhook(self) -> str:
        return self.updates.webhook.url if self.updates.webhook else ""

    @webhook.setter
    def webhook(self, url: str) -> None:
        """Set a webhook as a stranger would have: nothing is pushed, and getUpdates is 409."""
        self.updates.webhook = Webhook(url) if url else None

    # For chats and methods.

    @property
    def bot(self) -> dict[str, Any]:
        """What getMe tells."""
        return self.as_user() | {
            "can_join_groups": True,
            "can_read_all_group_messages": not self.privacy,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }

    def as_user(self) -> dict[str, Any]:
        return {"id": self.id, "is_bot": True, "first_name": self.name, "username": self.username}

    def seconds(self) -> int:
        return int(self.network.clock())

    def next_message_id(self) -> int:
        return next(self._message_ids)

    def chat(self, chat_id: int | str) -> Chat | None:
        """Return the chat with this id or @username."""
        text = str(chat_id)
        if text.startswith("@"):
            return next((chat for chat in self.chats.values() if chat.username == text[1:]), None)
        return self.chats.get(int(text)) if re.fullmatch(r"-?\d+", text) else None

    def open_chat(self, kind: str, title: str, members: list[TelegramUser]) -> Chat:
        chat = Chat(self, kind, title, members)
        self.chats[chat.id] = chat
        return chat

    def new_press(self, user: TelegramUser, chat: int) -> str:
        press = self.network.new_press_id()
        self.presses[press] = Press(user, chat, time.monotonic())
        return press

    def hand_over(self, kind: str, shape: dict[str, Any]) -> int | None:
        with self.lock:
            update = {kind: json.loads(json.dumps(shape))}
            shapes.update({"update_id": 1, **update})
            return self.updates.add(update) if self.updates.offers(kind) else None

    def noted(self, chat: Chat, message: ChatMessage) -> None:
        carried = tuple(data for row in message.buttons for _, data in row)
        what = message.digest or (json.dumps(message.media, sort_keys=True) if message.media else "")
        self.sent_log.append(
            Sent(
                time.monotonic(),
                chat.id,
                message.thread,
                message.id,
                message.text,
                carried,
                message.kind,
                what,
            )
        )


def _scopes(user: TelegramUser, chat: Chat) -> list[tuple[Any, ...]]:
    if chat.kind == "private":
        return [("chat", chat.id), ("all_private_chats",), ("default",)]
    admin = user in chat.admins
    return [
        ("chat_member", chat.id, user.id),
        *([("chat_administrators", chat.id)] if admin else []),
        ("chat", chat.id),
        *([("all_chat_administrators",)] if admin else []),
        ("all_group_chats",),
        ("default",),
    ]
