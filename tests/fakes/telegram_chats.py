"""Telegram's people and chats, as a test sees them: who says, presses and edits what, and who reads what.

Each chat numbers its messages from 1, so that an id taken for unique across chats is caught. Everything here
may be called from any thread; the server's part (queue of updates, clock, lock) is behind `Network`.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from threading import RLock
from typing import Any, Protocol

_COMMAND = re.compile(r"(?<![\w/@])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?")
_MENTION = re.compile(r"(?<![\w@/])@\w{5,32}")

GROUP_ANONYMOUS_BOT = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}


def units(text: str) -> int:
    """Return the length of *text* in UTF-16 units, as Telegram counts."""
    return len(text.encode("utf-16-le")) // 2


class Network(Protocol):
    """What chats need of the server that they are on."""

    lock: RLock
    bot: dict[str, Any]
    privacy: bool

    def seconds(self) -> int: ...
    def hand_over(self, kind: str, shape: dict[str, Any]) -> int: ...
    def new_press(self) -> str: ...
    def register(self, chat: Chat) -> None: ...
    def new_chat_id(self, kind: str) -> int: ...


@dataclass(frozen=True)
class TelegramUser:
    """A person with a Telegram account."""

    id: int
    name: str
    language: str | None = None

    @property
    def address(self) -> str:
        return f"telegram:{self.id}"

    def shape(self) -> dict[str, Any]:
        shape: dict[str, Any] = {"id": self.id, "is_bot": False, "first_name": self.name}
        return shape | ({"language_code": self.language} if self.language else {})


@dataclass
class ChatMessage:
    """A message as everybody in the chat sees it now; *buttons* are rows of (label, what it carries)."""

    id: int
    text: str
    date: int
    by: TelegramUser | None
    """None for the bot."""
    entities: list[dict[str, Any]] = field(default_factory=list)
    buttons: list[list[tuple[str, str]]] = field(default_factory=list)
    reply_to: int | None = None
    thread: int | None = None
    quiet: bool = False
    edited: int | None = None
    shape: dict[str, Any] = field(default_factory=dict)

    @property
    def from_bot(self) -> bool:
        return self.by is None

    @property
    def labels(self) -> list[str]:
        return [label for row in self.buttons for label, _ in row]

    def marked(self, kind: str) -> list[str]:
        """Return the words under each entity of this kind."""
        wide = self.text.encode("utf-16-le")
        spans = [
            (2 * e["offset"], 2 * (e["offset"] + e["length"])) for e in self.entities if e["type"] == kind
        ]
        return [wide[start:end].decode("utf-16-le") for start, end in spans]


class Chat:
    """A group, supergroup (maybe with topics) or direct talk.

    Attributes:
        messages: Everything said that was not deleted, by anybody, oldest first.
        bot_status: "member", "administrator", "left" or "kicked"; in a direct talk "kicked" is blocked.
        bot_may_write: Whether the group lets the bot write.
        migrated_to: The supergroup that this group became.
    """

    def __init__(self, network: Network, kind: str, title: str, members: list[TelegramUser]) -> None:
        self._network = network
        self.kind = kind
        self.title = title
        self.members = members
        self.id = members[0].id if kind == "private" else network.new_chat_id(kind)
        self.messages: list[ChatMessage] = []
        self.bot_status = "member"
        self.bot_may_write = True
        self.started = kind != "private"
        self.migrated_to: Chat | None = None
        self.topics: dict[int, str] = {}
        self.closed_topics: set[int] = set()
        self._next_id = 1
        self._taken = 0
        self._waiting: list[tuple[Callable[[], bool], Future[None]]] = []
        network.register(self)

    @property
    def address(self) -> str:
        return f"telegram:{self.id}"

    def shape(self) -> dict[str, Any]:
        if self.kind == "private":
            return {"id": self.id, "type": "private", "first_name": self.title}
        shape: dict[str, Any] = {"id": self.id, "type": self.kind, "title": self.title}
        return shape | ({"is_forum": True} if self.topics else {})

    # What people do.

    def says(
        self,
        user: TelegramUser,
        text: str,
        *,
        reply_to: int | None = None,
        thread: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> int:
        """Let *user* say something; returns the message's id.

        *extra* fields go into the message as it is handed over, such as a photo (the text is then its
        caption), a forward's origin or the sender_chat of an anonymous admin.
        """
        with self._network.lock:
            message = ChatMessage(self._new_id(), text, self._network.seconds(), user, reply_to=reply_to)
            message.thread = thread
            self.started = True
            message.shape = self._said(message, extra or {})
            self.messages.append(message)
            if self._bot_hears(message):
                self._network.hand_over("message", message.shape)
            self._changed()
            return message.id

    def edits(self, user: TelegramUser, message_id: int, text: str) -> None:
        """Let *user* reword an earlier message of theirs."""
        with self._network.lock:
            message = self.message(message_id)
            assert message.by == user, "only one's own messages can be edited"
            message.text, message.edited = text, self._network.seconds()
            kept = {k: v for k, v in message.shape.items() if k in ("photo", "sender_chat", "forward_origin")}
            message.shape = self._said(message, kept) | {"edit_date": message.edited}
            if self._bot_hears(message):
                self._network.hand_over("edited_message", message.shape)

    def presses(
        self, user: TelegramUser, message_id: int, which: int | str, *, forged: str | None = None
    ) -> str:
        """Let *user* press a button by number (from 0) or label; returns the press's id.

        *forged* is what a modified client sends in place of what the button carries.
        """
        with self._network.lock:
            message = self.message(message_id)
            flat = [button for row in message.buttons for button in row]
            if forged is not None:
                carried = forged
            else:
                number = which if isinstance(which, int) else message.labels.index(which)
                carried = flat[number][1]
            press = self._network.new_press()
            shape = {
                "id": press,
                "from": user.shape(),
                "chat_instance": str(self.id),
                "data": carried,
                "message": message.shape,
            }
            self._network.hand_over("callback_query", shape)
            return press

    def topic(self, user: TelegramUser, title: str) -> int:
        """Open a topic; returns its thread id, which is the id of the message that opened it."""
        with self._network.lock:
            thread = self._next_id
            self.topics[thread] = title
            created = {"forum_topic_created": {"name": title, "icon_color": 7322096}}
            self._service(user, created | {"message_thread_id": thread, "is_topic_message": True})
            return thread

    def adds_bot(self, by: TelegramUser, status: str = "member") -> None:
        self._bot_becomes(by, status)

    def removes_bot(self, by: TelegramUser) -> None:
        self._bot_becomes(by, "kicked")

    def blocks(self) -> None:
        """The person of a direct talk blocks the bot."""
        self._bot_becomes(self.members[0], "kicked")

    def unblocks(self) -> None:
        self._bot_becomes(self.members[0], "member")

    def migrates(self, by: TelegramUser) -> Chat:
        """Turn the group into a supergroup with a new id; returns that one."""
        with self._network.lock:
            new = Chat(self._network, "supergroup", self.title, list(self.members))
            self._service(by, {"migrate_to_chat_id": new.id})
            self.migrated_to = new
            new._service(by, {"migrate_from_chat_id": self.id})
            return new

    # What everybody sees.

    def message(self, message_id: int) -> ChatMessage:
        return next(message for message in self.messages if message.id == message_id)

    @property
    def from_bot(self) -> list[ChatMessage]:
        """What the bot said, oldest first, as it reads now."""
        with self._network.lock:
            return [message for message in self.messages if message.from_bot]

    async def next_message_from_bot(self, timeout: float = 10.0) -> ChatMessage:  # noqa: ASYNC109 - a test's patience
        """Wait for the next message of the bot that was not returned from here before."""
        async with asyncio.timeout(timeout):
            await asyncio.wrap_future(self._when(lambda: len(self.from_bot) > self._taken))
        return self._take()

    def wait_for_message_from_bot(self, timeout: float = 10.0) -> ChatMessage:
        """Do the same for a test that has no event loop."""
        self._when(lambda: len(self.from_bot) > self._taken).result(timeout)
        return self._take()

    async def becomes(self, condition: Callable[[Chat], bool], timeout: float = 10.0) -> None:  # noqa: ASYNC109
        """Wait until *condition* holds of this chat, such as an edit that was made."""
        async with asyncio.timeout(timeout):
            await asyncio.wrap_future(self._when(lambda: condition(self)))

    # What the bot does, by way of the server, which holds the lock.

    def bot_says(self, message: ChatMessage) -> None:
        message.id = self._new_id()
        message.shape = self._shape(message, self._network.bot)
        self.messages.append(message)
        self._changed()

    def bot_edits(self, message: ChatMessage) -> None:
        message.edited = self._network.seconds()
        message.shape = self._shape(message, self._network.bot) | {"edit_date": message.edited}
        self._changed()

    def deleted(self, message: ChatMessage) -> None:
        self.messages.remove(message)
        self._changed()

    # Inside.

    def _new_id(self) -> int:
        self._next_id += 1
        return self._next_id - 1

    def _take(self) -> ChatMessage:
        with self._network.lock:
            self._taken += 1
            return self.from_bot[self._taken - 1]

    def _when(self, condition: Callable[[], bool]) -> Future[None]:
        waiter: Future[None] = Future()
        with self._network.lock:
            self._waiting.append((condition, waiter))
            self._changed()
        return waiter

    def _changed(self) -> None:
        for condition, waiter in list(self._waiting):
            if waiter.done():
                self._waiting.remove((condition, waiter))
            elif condition():
                self._waiting.remove((condition, waiter))
                waiter.set_result(None)

    def _shape(self, message: ChatMessage, by: dict[str, Any]) -> dict[str, Any]:
        shape: dict[str, Any] = {
            "message_id": message.id,
            "date": message.date,
            "chat": self.shape(),
            "from": by,
        }
        if message.text:
            shape["text"] = message.text
        if message.entities:
            shape["entities"] = message.entities
        if message.thread is not None:
            shape |= {"message_thread_id": message.thread, "is_topic_message": True}
        answered = message.reply_to if message.reply_to is not None else message.thread
        if answered is not None:
            inner = self.message(answered).shape
            shape["reply_to_message"] = {k: v for k, v in inner.items() if k != "reply_to_message"}
        if message.buttons:
            rows = [[{"text": t, "callback_data": data} for t, data in row] for row in message.buttons]
            shape["reply_markup"] = {"inline_keyboard": rows}
        return shape

    def _said(self, message: ChatMessage, extra: dict[str, Any]) -> dict[str, Any]:
        assert message.by is not None
        kinds = [("bot_command", _COMMAND), ("mention", _MENTION)]
        message.entities = [
            {"type": kind, "offset": units(message.text[: at.start()]), "length": units(at[0])}
            for kind, pattern in kinds
            for at in pattern.finditer(message.text)
        ]
        by = GROUP_ANONYMOUS_BOT if extra.get("sender_chat") == self.shape() else message.by.shape()
        shape = self._shape(message, by)
        if any(kind in extra for kind in ("photo", "voice", "sticker", "document")):
            shape = {
                {"text": "caption", "entities": "caption_entities"}.get(k, k): v for k, v in shape.items()
            }
        return shape | extra

    def _service(self, by: TelegramUser, what: dict[str, Any]) -> None:
        message = ChatMessage(self._new_id(), "", self._network.seconds(), by)
        message.shape = self._shape(message, by.shape()) | what
        self.messages.append(message)
        if self.bot_status in ("member", "administrator"):
            self._network.hand_over("message", message.shape)

    def _bot_becomes(self, by: TelegramUser, status: str) -> None:
        with self._network.lock:
            before, self.bot_status = self.bot_status, status
            shape = {
                "chat": self.shape(),
                "from": by.shape(),
                "date": self._network.seconds(),
                "old_chat_member": self._bot_as_member(before),
                "new_chat_member": self._bot_as_member(status),
            }
            self._network.hand_over("my_chat_member", shape)

    def _bot_as_member(self, status: str) -> dict[str, Any]:
        bot = {k: v for k, v in self._network.bot.items() if k in ("id", "is_bot", "first_name", "username")}
        member: dict[str, Any] = {"user": bot, "status": status}
        if status == "kicked":
            return member | {"until_date": 0}
        if status == "administrator":
            rights = (
                "can_be_edited is_anonymous can_manage_chat can_delete_messages can_manage_video_chats "
                "can_restrict_members can_promote_members can_change_info can_invite_users can_post_stories "
                "can_edit_stories can_delete_stories can_send_welcome_messages"
            )
            return member | dict.fromkeys(rights.split(), False)
        return member

    def _bot_hears(self, message: ChatMessage) -> bool:
        """Say whether Telegram hands this message over: in privacy mode only what is meant for the bot."""
        if self.bot_status not in ("member", "administrator") or self.migrated_to is not None:
            return False
        if self.kind == "private" or not self._network.privacy or self.bot_status == "administrator":
            return True
        if message.reply_to is not None and self.message(message.reply_to).from_bot:
            return True
        ours = f"@{self._network.bot['username']}".lower()
        commands = message.marked("bot_command")
        if any("@" not in command or command.lower().endswith(ours) for command in commands):
            return True
        return any(mention.lower() == ours for mention in message.marked("mention"))
