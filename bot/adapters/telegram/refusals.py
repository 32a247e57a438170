"""What became of a message that Telegram did not take: its errors in the one form that the outbox reads.

Decides nothing else, and passes on no text that could hold somebody's words: Telegram's own sentences are cut
at the first quotation mark.
"""

from __future__ import annotations

import re
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
from bot.adapters.telegram.line import FaultError, FloodError

SHORTLY = timedelta(seconds=5)
LATER = timedelta(seconds=30)
MUCH_LATER = timedelta(minutes=5)

# The library changes the case of Telegram's sentences and cuts "Bad Request:" off: looked for loosely.
_LOST = (
    "chat not found",
    "not enough rights",
    "have no rights",
    "need administrator rights",
    "chat_write_forbidden",
    "chat_send_plain_forbidden",
    "chat_restricted",
    "chat_admin_required",
    "channel_private",
    "peer_id_invalid",
    "group chat was deactivated",
    "group chat was upgraded",
    "thread not found",
    "topic_closed",
    "topic_deleted",
    "topic closed",
)

# Raised before the first byte of a request went out: the message cannot be there.
_NEVER_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)


def not_delivered(error: Exception) -> NotDelivered:
    """Return what *error*, raised by a call to the Bot API, means for the message that was to be said.

    Telegram has no idempotency key: whatever fails once the request was on its way is uncertain.
    """
    match error:
        case FloodError(seconds=seconds):
            return NotDelivered(f"asked to wait {seconds} s", retry_after=timedelta(seconds=seconds))
        case ChatMigrated(new_chat_id=new):
            return NotDelivered("the group became a supergroup", moved_to=f"telegram:{new}")
        case Forbidden():
            return NotDelivered(wordless(error), lost_room=True)
        case InvalidToken():
            return NotDelivered("the token is refused", retry_after=MUCH_LATER, whole_account=True)
        case BadRequest():
            return NotDelivered(
                wordless(error), lost_room=any(sign in error.message.lower() for sign in _LOST)
            )
        case FaultError(code=code):
            return NotDelivered(f"HTTP {code}", retry_after=LATER)
        case NetworkError() if isinstance(error.__cause__, _NEVER_SENT):
            return NotDelivered(_cause(error), retry_after=SHORTLY)
        case Conflict():
            return NotDelivered("conflict", retry_after=LATER)
        case _:
            return NotDelivered(_cause(error), retry_after=SHORTLY, uncertain=True)


def wordless(error: TelegramError) -> str:
    """Return Telegram's own sentence up to the first thing that it quotes."""
    sentence = re.split(r"[\"“”«»`]|\B'", error.message.removeprefix("Forbidden: "), maxsplit=1)[0]
    return sentence.strip()[:120] or type(error).__name__


def _cause(error: Exception) -> str:
    return type(error.__cause__ or error).__name__
