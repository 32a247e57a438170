"""A person said or pressed something: decide, record, queue; one transaction a batch, a savepoint each.

Takes what waits in the inbox, in order. What cannot be read, or breaks, is set aside by its number and stops
nobody; whoever wrote or pressed what breaks is told so, and a reply is taken up once more (`taken_up`). Never
shows anybody's words in a log.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import structlog

from bot.adapters import Adapter, Heard, Raw, Unreadable
from bot.conversation.hearing import Hearing, Toast
from bot.conversation.taken_up import TakenUp, too_late
from bot.store import Store, Transaction, Unavailable, Waiting

log = structlog.get_logger()

BATCH = 100
PATIENCE = 1.0
"""Seconds until a batch is tried again that the database did not take."""
IN_THE_BACKGROUND = 5.0
"""Seconds that what was heard waits for the database where nobody else waits for it."""


@dataclass(frozen=True)
class AccountInbox:
    """The inbox as one account's adapter sees it."""

    account: str
    store: Store
    wake: Callable[[], None]
    caught_up: Callable[[], None]

    def cursor(self) -> str | None:
        with self.store.reading() as transaction:
            return transaction.inbox.cursor(self.account)

    async def put(self, events: Sequence[Raw], cursor: str) -> None:
        """Keep *events* and *cursor*, however long the database is locked or full, and let others go on."""
        while True:
            try:
                await asyncio.to_thread(self._kept, events, cursor)
                break
            except Unavailable as error:
                log.error("inbox-waits", account=self.account, error=type(error).__name__)
                await asyncio.sleep(PATIENCE)
        if events:
            self.wake()

    def _kept(self, events: Sequence[Raw], cursor: str) -> None:
        """Keep them in one commit, on a thread of its own: a disk may take long."""
        with self.store.writing(patience=IN_THE_BACKGROUND) as transaction:
            transaction.inbox.put(self.account, [(each.event, each.body) for each in events], cursor)

    async def reported(self, room: str, error: str) -> None:
        log.warning("amiss", account=self.account, room=room, error=error)


class Conversation:
    """Handles what waits in the inbox until it is cancelled.

    *said* is called when something was queued, *reseated* with the partnerships of which members or rooms
    changed. *ahead* is how far *clock* is ahead of the platforms' clocks.
    """

    def __init__(
        self,
        store: Store,
        hearing: Hearing,
        adapters: Mapping[str, Adapter],
        clock: Callable[[], datetime],
        said: Callable[[], None],
        toast: Callable[[Toast], None],
        reseated: Callable[[Collection[str]], None],
        ahead: timedelta = timedelta(0),
    ) -> None:
        self._store = store
        self._hearing = hearing
        self._adapters = adapters
        self._clock = clock
        self._said = said
        self._toast = toast
        self._reseated = reseated
        self._ahead = ahead
        self._taken_up = TakenUp()
        self._begun = False
        self._woken = asyncio.Event()
        self._woken.set()

    def wake(self) -> None:
        self._woken.set()

    async def run(self) -> None:
        """Handle what waits, and wait for more, until cancelled."""
        while True:
            await self._woken.wait()
            self._woken.clear()
            try:
                if self.handle_batch():
                    self._woken.set()
            except Exception as bug:
                # Locked or full as a rule: what was heard is safe in the inbox. Whatever it is, nobody else
                # listens, and nobody would notice that this has ended.
                log.error("inbox-waits", error=type(bug).__name__, exc_info=not isinstance(bug, Unavailable))
                await asyncio.sleep(PATIENCE)
                self._woken.set()
            await asyncio.sleep(0)

    def handle_batch(self) -> int:
        """Handle up to BATCH events in one transaction; return how many there were."""
        toasts: list[Toast] = []
        if not self._begun:
            # In a commit of its own: what ends the process this time is not tried the next time.
            with self._store.writing() as transaction:
                transaction.inbox.once_more()
            self._begun = True
        with self._store.writing() as transaction:
            waiting = transaction.inbox.waiting(BATCH)
            for event in waiting:
                toasts += self._handled(transaction, event)
        if waiting:
            self._said()
        if transaction.record.reseated:
            self._reseated(transaction.record.reseated)
        for toast in toasts:
            self._toast(toast)
        return len(waiting)

    def _handled(self, transaction: Transaction, event: Waiting) -> list[Toast]:
        adapter = self._adapters.get(event.account)
        if adapter is None:
            transaction.inbox.set_aside(event.number, "no such account")
            return []
        heard: Heard | None = None
        try:
            heard = adapter.read(Raw(event.event, event.body))
            if heard and event.again and too_late(heard, self._clock() - self._ahead):
                transaction.inbox.set_aside(event.number, "too late to be taken up again")
                return []
            toasts = self._heard(transaction, event.account, heard) if heard else []
        except Unreadable as where:
            log.warning("unreadable", heard=_id(event.event), account=event.account, where=str(where))
            transaction.inbox.set_aside(event.number, f"unreadable: {where}")
            return []
        except Unavailable:
            raise
        except Exception as bug:
            # The one place where a bug in handling is caught: the next one's words must not wait for it.
            log.error(
                "set-aside",
                heard=_id(event.event),
                account=event.account,
                error=type(bug).__name__,
                exc_info=True,
            )
            return self._failed(transaction, event, heard, type(bug).__name__)
        transaction.inbox.handled(event.number)
        if heard:
            self._taken_up.said(transaction, event.account, heard, self._clock() - self._ahead)
        return toasts

    def _failed(self, transaction: Transaction, event: Waiting, heard: Heard | None, why: str) -> list[Toast]:
        """Keep what we failed at for the next start, or set it aside; say so, the first time."""
        if heard is None or not self._taken_up.keeps(transaction, event, heard, self._clock() - self._ahead):
            transaction.inbox.set_aside(event.number, why)
        if heard is None or event.again:
            return []
        return self._told_of_it(transaction, event, heard)

    def _told_of_it(self, transaction: Transaction, event: Waiting, heard: Heard) -> list[Toast]:
        """Tell whoever did it that we failed; where even that fails, nothing more is tried."""
        try:
            with transaction.savepoint():
                return self._hearing.failed(transaction, event.account, heard, self._clock())
        except Unavailable:
            raise
        except Exception as bug:
            log.error("fault-untold", heard=_id(event.event), error=type(bug).__name__, exc_info=True)
            return []

    def _heard(self, transaction: Transaction, account: str, heard: Heard) -> list[Toast]:
        with transaction.savepoint():
            moved = replace(heard, at=heard.at + self._ahead) if self._ahead else heard
            return self._hearing.hear(transaction, account, moved, self._clock())


def _id(event: str) -> str:
    """Return an event's id for the log: no platform's is longer, and whoever makes one up cannot fill it."""
    return event[:255]
