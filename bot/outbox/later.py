"""What went out as it was written is shown in its reader's language once a translator answers again.

In place and quietly, the newest first, in every room that has it. Must never say anything a second time, hold
up what is new, or touch what was taken back or changed meanwhile.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import structlog

from bot.core.addresses import account_of
from bot.core.words import DELIVERY, Notice
from bot.outbox.scope import Scope
from bot.store import Delivery, Transaction, Unavailable

log = structlog.get_logger()

OLDEST = timedelta(hours=24)
"""What has stood as it was written for longer stays so: whoever needed it has read it, or asked."""
AT_A_TIME = 200
AGAIN = timedelta(minutes=1)
RARELY = timedelta(minutes=5)
LONG = timedelta(minutes=10)
"""From how long on it is tried rarely; an answer to anything else brings it forward."""


@dataclass
class Later:
    """Looks at what waits for a translation."""

    scope: Scope
    _answers: int = 0
    """How many answers of translators there had been when all of it was looked at last."""

    async def look(self) -> int:
        """Try what is due; return how many messages are to be shown anew."""
        now, answers = self.scope.clock(), self.scope.translator.answers
        everything = answers != self._answers
        with self.scope.store.reading() as transaction:
            due = transaction.untranslated.due(None if everything else now, AT_A_TIME)
        if not due:
            self._answers = answers
            return 0
        with self.scope.store.writing() as transaction:
            transaction.untranslated.lose_older(now - OLDEST)
        shown = await asyncio.gather(*(self._in(here, numbers) for here, numbers in due.items()))
        # What was only just asked for is an answer, too, and no reason to look once more.
        self._answers = self.scope.translator.answers
        return sum(shown)

    async def _in(self, partnership: str, numbers: Sequence[int]) -> int:
        """Go through what waits in one partnership, until somebody is still out of reach."""
        shown = 0
        for number in numbers:
            try:
                done = await self._one(number)
            except Unavailable:
                return shown
            except Exception as bug:
                log.error("not-shown-later", delivery=number, error=type(bug).__name__, exc_info=True)
                self._lose(number)
                continue
            if done is None:
                self._put_off(partnership)
                return shown
            shown += done
        return shown

    async def _one(self, number: int) -> bool | None:
        """Queue one to be shown anew; False where it stays as it is, None while nobody can be reached."""
        with self.scope.store.reading() as transaction:
            delivery = self._still_there(transaction, number)
        if delivery is None:
            self._lose(number)
            return False
        readings = self.scope.readings([delivery.notice.room])
        worded = await self.scope.worded_at_all(delivery.notice, readings, account_of(delivery.address))
        if worded.later:
            return None
        with self.scope.store.writing() as transaction:
            # Looked at once more: it may have been taken back while it was translated.
            delivery = self._still_there(transaction, number)
            transaction.untranslated.lose([number])
            if delivery is not None:
                self._queue(transaction, delivery)
        return delivery is not None

    def _still_there(self, transaction: Transaction, number: int) -> Delivery | None:
        """Return the delivery as it stands in its room; None where it stands there no more."""
        delivery = transaction.outbox.standing(number)
        if delivery is None or transaction.outbox.followed(delivery):
            return None
        adapter = self.scope.adapters.get(account_of(delivery.address))
        return delivery if adapter and adapter.capabilities.edits else None

    def _queue(self, transaction: Transaction, delivery: Delivery) -> None:
        rooms = transaction.record.seated([delivery.partnership or ""])[delivery.partnership or ""].rooms
        anew = shown_later(delivery, transaction.outbox.whole_of(delivery))
        transaction.outbox.queue([anew], {anew.room: rooms[anew.room]}, {}, self.scope.clock())

    def _put_off(self, partnership: str) -> None:
        now = self.scope.clock()
        with self.scope.store.writing() as transaction:
            transaction.untranslated.put_off(partnership, now + AGAIN)
            transaction.untranslated.put_off_long(partnership, now - LONG, now + RARELY)

    def _lose(self, number: int) -> None:
        with self.scope.store.writing() as transaction:
            transaction.untranslated.lose([number])


def first_try(now: datetime) -> datetime:
    """Return when what goes out now as it was written is tried for the first time."""
    return now + AGAIN


def shown_later(delivery: Delivery, whole: Delivery) -> Notice:
    """Return what shows a delivery, part of a *whole*, anew in place, and says nothing where it cannot."""
    notice = delivery.notice
    itself = f"{DELIVERY}{whole.number}"
    replaces = itself if delivery.message or not notice.replaces else notice.replaces
    # About nothing, and not needed: else it would be said again where it cannot be shown in place.
    anew = replace(notice, replaces=replaces, about="", once="", thread="", attachment=None, reply_to=None)
    return replace(anew, at_once=True, quiet=True, needed=False, until=None)
