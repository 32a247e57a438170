"""The floor of a chat: its messages, what of them the bot is handed, and waiting for a change.

May be called from any thread. Never speaks HTTP; what people do here stands in telegram_doings.py and
telegram_membership.py.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from tests.fakes.telegram_messages import ChatMessage, compose
from tests.fakes.telegram_people import TelegramUser

if TYPE_CHECKING:
    from tests.fakes.telegram_accounts import Account
    from tests.fakes.telegram_chats import Chat

THERE = ("member", "administrator", "restricted")
GENERAL = 1
"""The thread of a forum's general topic; its messages do not name it."""


class Floor:
    """What is said in a chat, and by whom it is read.

    Attributes:
        account: The bot account whose bot is, was or may be in the chat.
        kind: "private", "group", "supergroup" or "channel".
        messages: Everything said that was not deleted, by anybody, oldest first.
        bot_status: "member", "administrator", "restricted", "left" or "kicked"; in a direct talk "kicked" is
            blocked.
        bot_may_write: Whether the chat lets the bot write.
        bot_may_send: The kinds of media that the bot may send, when not all.
        admins: The administrators, each with whether they stay unnamed.
        slow_seconds: How long everybody who is no administrator waits between two messages.
        deleted: The group is gone, or the person's account is.
        migrated_to: The supergroup that this group became.
        topics: Thread to title; `forum` once it has or had any.
        linked: A channel's discussion group.
    """

    def __init__(self, account: Account, kind: str, title: str, members: list[TelegramUser]) -> None:
        self.account = account
        self.kind = kind
        self.title = title
        self.members = members
        self.id = members[0].id if kind == "private" else account.network.new_chat_id(kind)
        self.username: str | None = None
        self.messages: list[ChatMessage] = []
        self.bot_status = "member"
        self.bot_may_write = True
        self.bot_may_send: frozenset[str] | None = None
        self.bot_spoke_at: float | None = None
        self.admins: dict[TelegramUser, bool] = {}
        self.restricted: set[TelegramUser] = set()
        self.slow_seconds = 0
        self.deleted = False
        self.started = kind != "private"
        self.migrated_to: Chat | None = None
        self.migrated_from: Chat | None = None
        self.forum = False
        self.topics: dict[int, str] = {}
        self.closed_topics: set[int] = set()
        self.linked: Chat | None = None
        self._last_id = 0
        self._taken = 0
        self._waiting: list[tuple[Callable[[], bool], Future[None]]] = []

    @property
    def address(self) -> str:
        return f"telegram:{self.id}"

    def shape(self) -> dict[str, Any]:
        if self.kind == "private":
            return {"id": self.id, "type": "private", "first_name": self.title}
        shape: dict[str, Any] = {"id": self.id, "type": self.kind, "title": self.title}
        if self.username:
            shape["username"] = self.username
        return shape | ({"is_forum": True} if self.forum else {})

    # What everybody sees.

    def message(self, message_id: int) -> ChatMessage:
        return next(message for message in self.messages if message.id == message_id)

    def find(self, message_id: int | None) -> ChatMessage | None:
        """Return the message with this id in this chat, or None when there is none any more."""
        if message_id is None:
            return None
        return next((message for message in reversed(self.messages) if message.id == message_id), None)

    @property
    def from_bot(self) -> list[ChatMessage]:
        """What the bot said, oldest first, as it reads now."""
        with self.account.lock:
            return [message for message in self.messages if message.from_bot]

    @property
    def last_id(self) -> int:
        """The id of the newest message here; the next one in a group or direct talk may be far above it."""
        return self._last_id

    async def next_message_from_bot(self, timeout: float = 10.0) -> ChatMessage:  # noqa: ASYNC109 - a test's patience
        """Wait for the next message of the bot that was not returned from here before."""
        async with asyncio.timeout(timeout):
            await asyncio.wrap_future(self._when(lambda: self._untaken() is not None))
        return self._take()

    def wait_for_message_from_bot(self, timeout: float = 10.0) -> ChatMessage:
        """Do the same for a test that has no event loop."""
        self._when(lambda: self._untaken() is not None).result(timeout)
        return self._take()

    async def becomes(self, condition: Callable[[Chat], bool], timeout: float = 10.0) -> None:  # noqa: ASYNC109
        """Wait until *condition* holds of this chat, such as an edit that was made."""
        async with asyncio.timeout(timeout):
            await asyncio.wrap_future(self._when(lambda: condition(self)))  # type: ignore[arg-type]

    # What the bot does, by way of the server, which holds the lock.

    def bot_says(self, message: ChatMessage) -> None:
        message.id = self.new_id()
        message.shape = compose(self, message)
        self.messages.append(message)
        self.bot_spoke_at = self.account.network.clock()
        self.changed()

    def bot_edits(self, message: ChatMessage) -> None:
        message.edited = self.account.seconds()
        message.shape = compose(self, message)
        self.changed()

    def erase(self, message: ChatMessage) -> None:
        self.messages.remove(message)
        self.changed()

    # For the parts that stand on this floor.

    def new_id(self) -> int:
        """Return the next message's id: a supergroup and a channel count by themselves, while an account's
        direct talks and basic groups share one count."""
        if self.kind in ("supergroup", "channel"):
            self._last_id += 1
        else:
            self._last_id = self.account.next_message_id()
        return self._last_id

    def hand_over(self, kind: str, shape: dict[str, Any]) -> int | None:
        """Queue an update for the bot, if it asked for this kind; returns its number."""
        return self.account.hand_over(kind, shape)

    def hears(self, message: ChatMessage) -> bool:
        """Say whether Telegram hands this message over: in privacy mode only what is meant for the bot.

        Other bots' messages never are, unless the account `hears_bots`.
        """
        if self.bot_status not in THERE or self.migrated_to is not None or self.deleted:
            return False
        by_bot = message.by is not None and message.by.is_bot
        if by_bot and not self.account.hears_bots:
            return False
        if self.kind in ("private", "channel") or message.service:
            return True
        if not self.account.privacy or self.bot_status == "administrator":
            return True
        return self._meant_for_bot(message)

    def changed(self) -> None:
        for condition, waiter in list(self._waiting):
            if waiter.done():
                self._waiting.remove((condition, waiter))
            elif condition():
                self._waiting.remove((condition, waiter))
                waiter.set_result(None)

    # Inside.

    def _meant_for_bot(self, message: ChatMessage) -> bool:
        """Commands to it (or to nobody, unless another bot spoke last), mentions, messages by way of it, and
        replies to any of these or to what it said."""
        ours = f"@{self.account.username}".lower()
        if message.extra.get("via_bot", {}).get("id") == self.account.id:
            return True
        if any(mention.lower() == ours for mention in message.marked("mention")):
            return True
        commands = [command.lower() for command in message.marked("bot_command")]
        if any(command.endswith(ours) for command in commands):
            return True
        if any("@" not in command for command in commands) and not self._another_bot_spoke_last(message):
            return True
        answered = self.find(message.reply_to)
        return answered is not None and (answered.from_bot or self._meant_for_bot(answered))

    def _another_bot_spoke_last(self, before: ChatMessage) -> bool:
        for message in reversed(self.messages):
            if message.id < before.id and (message.from_bot or (message.by and message.by.is_bot)):
                return not message.from_bot
        return False

    def _untaken(self) -> ChatMessage | None:
        return next((message for message in self.from_bot if message.id > self._taken), None)

    def _take(self) -> ChatMessage:
        with self.account.lock:
            message = self._untaken()
            assert message is not None
            self._taken = message.id
            return message

    def _when(self, condition: Callable[[], bool]) -> Future[None]:
        waiter: Future[None] = Future()
        with self.account.lock:
            self._waiting.append((condition, waiter))
            self.changed()
        return waiter
