"""What became of a message that Telegram did not take: its errors in the one form that the outbox reads.

Decides nothing else, and passes on no text that could hold somebody's words: Telegram's own sentences are cut
at the first quotation mark.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable
from datetime import timedelta

import httpx
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
)

from bot.adapters import NotDelivered
from bot.adapters.telegram.line import FaultError, FloodError, TooBigError

SHORTLY = timedelta(seconds=5)
LATER = timedelta(seconds=30)
MUCH_LATER = timedelta(minutes=5)
ONCE_IN_A_WHILE = timedelta(hours=1)
"""How often a room is tried that does not let us write: mostly we are told when it does again."""

# The library changes the case of Telegram's sentences and cuts "Bad Request:" off: looked for loosely.
_LOST = (
    "chat not found",
    "user not found",
    "channel_private",
    "channel_invalid",
    "peer_id_invalid",
    "group chat was deactivated",
    "group chat was upgraded",
    "thread not found",
    "topic_deleted",
    "topic_id_invalid",
    "user is deactivated",
    "user_deactivated",
)
_READ_ONLY = (
    "rights to send text",
    "rights to send messages",
    "have no rights",
    "have no write access",
    "need administrator rights",
    "chat_write_forbidden",
    "chat_send_plain_forbidden",
    "chat_guest_send_forbidden",
    "user_restricted",
    "chat_restricted",
    "chat_admin_required",
)
_CLOSED = ("topic_closed", "topic closed")
"""Signs that nobody but its administrators may write in a topic."""

# Raised before the first byte of a request went out: the message cannot be there.
_NEVER_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)


def not_delivered(error: Exception, account: str = "telegram") -> NotDelivered:
    """Return what *error*, raised by a call to the Bot API, means for the message that was to be said.

    Telegram has no idempotency key: whatever fails once the request was on its way is uncertain. *account* is
    the name that a new address begins with.
    """
    match error:
        case NotDelivered():
            return error
        case FloodError():
            return NotDelivered(error.message, retry_after=error.retry_after)
        case ChatMigrated(new_chat_id=new):
            return NotDelivered("the group became a supergroup", moved_to=f"{account}:{new}")
        case Forbidden() if not says(error, *_READ_ONLY, *_CLOSED):
            return NotDelivered(wordless(error), lost_room=True)
        case InvalidToken():
            return NotDelivered("the token is refused", retry_after=MUCH_LATER, whole_account=True)
        case BadRequest() | Forbidden():
            return _turned_down(error)
        case FaultError(code=code):
            return NotDelivered(f"HTTP {code}", retry_after=SHORTLY)
        case NetworkError() if isinstance(error.__cause__, _NEVER_SENT):
            return NotDelivered(_cause(error), retry_after=SHORTLY)
        case Conflict():
            return NotDelivered("conflict", retry_after=LATER)
        case _:
            return NotDelivered(_cause(error), retry_after=SHORTLY, uncertain=True)


def _turned_down(error: TelegramError) -> NotDelivered:
    if isinstance(error, TooBigError):
        return NotDelivered(error.message, unfit=True, cause="size")
    if says(error, *_LOST):
        return NotDelivered(wordless(error), lost_room=True)
    if says(error, *_READ_ONLY):
        return NotDelivered(wordless(error), read_only=True, retry_after=ONCE_IN_A_WHILE)
    if says(error, *_CLOSED):
        return NotDelivered(wordless(error), read_only=True, cause="topic", retry_after=ONCE_IN_A_WHILE)
    return NotDelivered(wordless(error))


def says(error: TelegramError, *signs: str) -> bool:
    """Say whether Telegram's sentence holds one of *signs*, all in small letters."""
    sentence = error.message.lower()
    return any(sign in sentence for sign in signs)


def wordless(error: TelegramError) -> str:
    """Return Telegram's own sentence up to the first thing that it quotes."""
    sentence = re.split(r"[\"“”«»`]|\B'", error.message.removeprefix("Forbidden: "), maxsplit=1)[0]
    return sentence.strip()[:120] or type(error).__name__


def _cause(error: Exception) -> str:
    return type(error.__cause__ or error).__name__


class Floods:
    """Tells a flood of the whole account from a chat that has had enough.

    Telegram's refusal names neither. Chats that are refused side by side, in spite of each one's own pace,
    mean the account.
    """

    SEVERAL, WITHIN = 3, 2.0
    """Chats, and seconds."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._refused: deque[tuple[float, int]] = deque(maxlen=32)

    def are_everywhere(self, chat: int) -> bool:
        """Note that *chat* was refused; return whether several were within a short time."""
        now = self._now()
        self._refused.append((now, chat))
        return len({refused for at, refused in self._refused if now - at <= self.WITHIN}) >= self.SEVERAL
