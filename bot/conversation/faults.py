"""Whoever wrote or pressed something while we failed at it is told so, once, where they are.

Needs no more than the chat and who it was, as whatever else there is may be what failed; looks at none of
their words but for whether they are ours come back. Never answers what was not said to us.
"""

from __future__ import annotations

from datetime import datetime

from bot.adapters import Heard, Kind
from bot.conversation.scene import Toast
from bot.core.secret import digest_of
from bot.core.words import Notice, Ours
from bot.messages import Messages
from bot.store import Transaction

_LINE = Ours("went-wrong")
_WRITTEN = (Kind.MESSAGE, Kind.EDIT)


def told(
    transaction: Transaction, messages: Messages, account: str, heard: Heard, now: datetime
) -> list[Toast]:
    """Say that *heard* could not be handled: below what was written, or to whoever pressed, alone."""
    if heard.kind is Kind.PRESS and heard.press:
        shown = Notice("", (_LINE,), language=_language(transaction, messages, heard))
        return [Toast(account, heard.press, shown, None)]
    to_us = heard.kind in _WRITTEN and (heard.addressed or heard.direct)
    if not to_us or transaction.outbox.said_lately(heard.text, now):
        return []
    # Of several at once it is said once: to a person, in a chat, a minute.
    mark = digest_of(f"{heard.room}\x00{heard.sender.address}\x00{now:%Y%m%d%H%M}")
    notice = Notice(
        "",
        (_LINE,),
        reply_to=heard.message,
        at_once=True,
        language=_language(transaction, messages, heard),
        once=f"went-wrong:{mark}",
    )
    transaction.outbox.queue_at(notice, heard.room, now)
    return []


def _language(transaction: Transaction, messages: Messages, heard: Heard) -> str:
    """Return in which language it is said: that of the chat where others read it, else their own."""
    room = transaction.record.room_at(heard.room)
    if room is not None and room.member is None and heard.kind is not Kind.PRESS:
        return room.language
    known = transaction.record.members_at(heard.sender.address)
    return known[0].language if known else messages.best(heard.sender.language or "en")
