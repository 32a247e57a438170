"""What becomes of a delivery that was refused: it waits, moves along, is held back, or is set aside.

Somebody who can act is told at another address. Never loses a delivery without a trace.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

import structlog

from bot.adapters import NotDelivered
from bot.core import rooms
from bot.core.addresses import chat_of
from bot.core.alone import no_longer_alone
from bot.core.arriving import ARRIVED
from bot.core.partnership import Gathering, Room
from bot.core.words import Outcome
from bot.outbox.scope import Scope
from bot.outbox.way import Way
from bot.store import Delivery, Transaction

log = structlog.get_logger()
Decision = Callable[[Gathering, Room], Outcome]

GIVE_UP = timedelta(days=7)
LONGEST_PATIENCE = timedelta(minutes=15)
LONGEST_SILENCE = timedelta(hours=1)
"""How long, at most, until it is tried again whether we may speak in a room that we may only read."""
AT_FIRST = timedelta(minutes=1)
_PLAIN_TRIES = 3
"""How often the platform's own figure is taken as it is before patience grows."""


@dataclass(frozen=True)
class Refusals:
    """Does what a refusal calls for, on the way to one account."""

    scope: Scope
    way: Way

    def met(self, delivery: Delivery, refusal: NotDelivered) -> bool:
        """Do what *refusal* calls for; return whether the next delivery may follow."""
        log.warning("not-delivered", delivery=delivery.key, account=self.way.account, why=refusal.why)
        if refusal.moved_to:
            self._moved(delivery, refusal.moved_to)
            return False
        if refusal.lost_room:
            self._lost(delivery)
            return False
        if refusal.read_only:
            self._silenced(delivery, refusal)
            return False
        if refusal.overheard:
            self._overheard(delivery)
            return False
        too_old = self.scope.clock() - delivery.queued_at > GIVE_UP
        if refusal.retry_after is None or too_old:
            self.set_aside(delivery, refusal.why)
            return True
        self._wait(delivery, refusal, refusal.retry_after)
        return False

    def _wait(self, delivery: Delivery, refusal: NotDelivered, asked: timedelta) -> None:
        """Try again after as long as the platform asked, or longer where that did not help."""
        grown = asked * 2 ** max(0, min(delivery.attempts - _PLAIN_TRIES, 8))
        patience = asked if refusal.slow else max(asked, min(grown, LONGEST_PATIENCE))
        name = self.way.account if refusal.whole_account else chat_of(delivery.address)
        # Before it is kept: whoever is under way looks at it, and the database may be locked.
        until = self.way.holds.hold(name, patience)
        slow = delivery.notice.room if refusal.slow and name != self.way.account else ""
        with self.scope.store.writing() as transaction:
            transaction.outbox.failed(delivery.number, begun=_may_be_there(delivery, refusal))
            transaction.waits.keep(name, until, slow)
            if refusal.slow:
                self._decide(transaction, delivery, lambda g, room: rooms.slowed(g, room, asked))
        if slow:
            self.way.holds.waiting[name] = slow

    def _silenced(self, delivery: Delivery, refusal: NotDelivered) -> None:
        """Keep what waits, tell a coordinator elsewhere what to do, and try again, ever more rarely."""
        asked = refusal.retry_after or AT_FIRST
        grown = min(asked * 2 ** min(delivery.attempts, 12), LONGEST_SILENCE)
        until = self.way.holds.hold(delivery.address, max(asked, grown))
        cause, us = refusal.cause, self.way.adapter.alone_at()
        with self.scope.store.writing() as transaction:
            transaction.outbox.failed(delivery.number, begun=_may_be_there(delivery, refusal))
            transaction.waits.keep(delivery.address, until, delivery.notice.room)
            self._decide(transaction, delivery, lambda g, room: rooms.silenced(g, room, cause, us))
        if delivery.notice.room:
            self.way.holds.waiting[delivery.address] = delivery.notice.room

    def _moved(self, delivery: Delivery, address: str) -> None:
        """Follow the chat to its new address, and take along what waits."""
        old, new = chat_of(delivery.address), chat_of(address)
        with self.scope.store.writing() as transaction:
            transaction.outbox.failed(delivery.number, begun=False)
            transaction.move(old, new)

    def _lost(self, delivery: Delivery) -> None:
        """Hold back all that waits for a room that is gone, and tell a coordinator elsewhere."""
        with self.scope.store.writing() as transaction:
            transaction.outbox.failed(delivery.number, begun=False)
            if not delivery.notice.room:
                transaction.outbox.set_aside(delivery.number, "its chat is gone")
                return
            never_in = transaction.outbox.waits(delivery.notice.room, ARRIVED)
            us = self.way.adapter.alone_at() if never_in else ""
            self._decide(transaction, delivery, lambda g, room: rooms.lost(g, room, awaits=us))
            # Whatever the room's state was, nothing more goes there until somebody brings us back.
            transaction.outbox.hold_back(delivery.notice.room)

    def _overheard(self, delivery: Delivery) -> None:
        """Give up the talk that others came into: what waits there waits for another one."""
        now = self.scope.clock()
        with self.scope.store.writing() as transaction:
            transaction.outbox.failed(delivery.number, begun=False)
            here = transaction.record.rooms_at(delivery.address)
            talks = [room for room in here if room.member and room.stands]
            transaction.overheard(talks, now)
            if talks:
                line = no_longer_alone(talks[0].language, self.way.adapter.alone_at())
                transaction.outbox.queue_at(line, delivery.address, now)

    def heeded(self, delivery: Delivery) -> None:
        """Note that we may speak again, in a room where we could not."""
        with self.scope.store.writing() as transaction:
            self._decide(transaction, delivery, rooms.heeded)

    def set_aside(self, delivery: Delivery, why: str) -> None:
        """Set aside what will never go out, and tell a coordinator elsewhere."""
        with self.scope.store.writing() as transaction:
            transaction.outbox.set_aside(delivery.number, why)
            if not delivery.notice.replaces:
                self._decide(transaction, delivery, rooms.not_said)

    def _decide(self, transaction: Transaction, delivery: Delivery, decide: Decision) -> None:
        """Take what *decide* says about the delivery's room, where it belongs to a partnership."""
        if not delivery.partnership:
            return
        now = self.scope.clock()
        g = transaction.record.gathering(delivery.partnership, now)
        if room := g.rooms.get(delivery.notice.room):
            transaction.take([(g, decide(g, room))], now)


def _may_be_there(delivery: Delivery, refusal: NotDelivered) -> bool:
    """Tell whether a delivery has to be looked for before it is said again.

    What an earlier try left in doubt stays in doubt: the platform may have refused the looking.
    """
    return refusal.uncertain or delivery.begun
