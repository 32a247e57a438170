"""A partner goes on in another chat: what waited for it comes there, and what stands open is put there again.

Decides nothing about who may, and never asks anew what was answered.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.core.moving import Move
from bot.core.partnership import Room
from bot.core.words import Outcome
from bot.store import Transaction

FIRST = timedelta(seconds=1)
"""By how much the first words in the new chat go ahead of what waited for it."""


def gone_on(transaction: Transaction, was: Room | None, move: Move, now: datetime) -> Outcome:
    """Let all that waited come to where the partner goes on, and return what else is to be kept and told.

    *was* is the room as it stood, if it is the same one under another address.
    """
    if was and was.address != move.room.address:
        transaction.numbered_anew(was)
    for given_up in move.given_up:
        transaction.outbox.go_to(given_up.id, move.room, now)
    transaction.outbox.queue([move.hello], {move.room.id: move.room}, {}, now - FIRST)
    again = (notice for notice in move.open if not transaction.outbox.is_coming(notice.room, notice.about))
    return move.outcome + Outcome(tell=tuple(again))
