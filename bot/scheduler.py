"""Time passed: find what is due, let the core decide, record and queue it, many in one transaction.

Due moments are columns; the heartbeat that calls `tick` holds no state. A partnership that breaks is put off,
counted and logged by its id, and stops nobody else.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from bot.core import retention
from bot.core.adoption import Adoption
from bot.core.contribution import Contribution
from bot.core.correcting import Correction
from bot.core.found import unnamed_questions
from bot.core.goal import Goal
from bot.core.measure import Measure
from bot.core.partnership import Gathering
from bot.core.passing import time_passed
from bot.core.sight import who_sees
from bot.core.words import Outcome
from bot.store import Store, Transaction, Unavailable

log = structlog.get_logger()

BATCH = 50
PUT_OFF = timedelta(minutes=10)
"""How long a partnership is left alone after it could not be handled."""


class Scheduler:
    """Handles all that is due at each tick. *said* is called when something was queued.

    *translators* names those that are set up.
    """

    def __init__(
        self,
        store: Store,
        clock: Callable[[], datetime],
        said: Callable[[], None],
        translators: Sequence[str] = (),
    ) -> None:
        self._store = store
        self._translators = translators
        self._clock = clock
        self._said = said
        self._put_off: dict[str, datetime] = {}

    async def tick(self) -> int:
        """Handle what is due; return how many partnerships something was due in."""
        handled = 0
        try:
            while count := self.handle_batch():
                handled += count
                await asyncio.sleep(0)
            self.erase_old()
        except Unavailable as error:
            # Locked or full: all of it is still due at the next tick.
            log.error("schedule-waits", error=type(error).__name__)
        return handled

    def handle_batch(self) -> int:
        """Handle up to BATCH partnerships in one transaction; return how many there were."""
        now = self._clock()
        self._put_off = {id_: until for id_, until in self._put_off.items() if until > now}
        with self._store.writing() as transaction:
            due = transaction.record.due(now, BATCH, leaving_out=self._put_off)
            if not due:
                return 0
            gathered = self._gathered(transaction, due, now)
            transaction.also_due(gathered, now)
            for g in gathered:
                g.unheard = transaction.not_reached(g, now)
                g.translates = bool(who_sees(g.partnership, self._translators))
                if any(goal.next_at and goal.next_at <= now for goal in g.goals.values()):
                    transaction.record.also_every(g, Measure)
            decided = [(g, outcome) for g in gathered if (outcome := self._decided(g, now)) is not None]
            self._recorded(transaction, decided, now)
            self._unmoved(transaction, due, now)
        self._said()
        return len(due)

    def erase_old(self) -> None:
        """Erase what is older than words are kept, in each partnership where that is due: once a day."""
        now = self._clock()
        with self._store.reading() as transaction:
            due = [id_ for id_ in transaction.erasing.due(now) if id_ not in self._put_off]
        for id_ in due:
            try:
                with self._store.writing() as transaction:
                    erased = _erased(transaction, id_, now)
            except Unavailable:
                raise
            except Exception as bug:
                self._broken(id_, now, bug)
            else:
                log.info("erased", partnership=id_, count=erased)

    def _unmoved(self, transaction: Transaction, due: Mapping[str, datetime], now: datetime) -> None:
        """Put off those in which what was due longest still is: asked at once again, it would be for ever."""
        after = transaction.record.due(now, BATCH, leaving_out=self._put_off, among=due)
        for id_ in [id_ for id_, since in after.items() if since == due[id_]]:
            self._put_off[id_] = now + PUT_OFF
            log.error("put-off", partnership=id_, error="still due after it was handled")

    def _gathered(self, transaction: Transaction, due: Iterable[str], now: datetime) -> list[Gathering]:
        """Read all that is due together; where that fails, each by itself, so that one alone is put off."""
        try:
            return list(transaction.record.gatherings([*due], now).values())
        except Unavailable:
            raise
        except Exception:
            each = [self._gathered_alone(transaction, id_, now) for id_ in due]
            return [g for g in each if g]

    def _gathered_alone(self, transaction: Transaction, id_: str, now: datetime) -> Gathering | None:
        try:
            return transaction.record.gathering(id_, now)
        except Unavailable:
            raise
        except Exception as bug:
            self._broken(id_, now, bug)
            return None

    def _decided(self, g: Gathering, now: datetime) -> Outcome | None:
        try:
            return time_passed(g, now)
        except Exception as bug:
            self._broken(g.partnership.id, now, bug)
            return None

    def _recorded(
        self, transaction: Transaction, decided: list[tuple[Gathering, Outcome]], now: datetime
    ) -> None:
        """Record everything together; where that fails, each by itself, so that one alone is put off."""
        try:
            with transaction.savepoint():
                transaction.take(decided, now)
        except Unavailable:
            raise
        except Exception:
            for g, outcome in decided:
                self._recorded_alone(transaction, g, outcome, now)

    def _recorded_alone(
        self, transaction: Transaction, g: Gathering, outcome: Outcome, now: datetime
    ) -> None:
        try:
            with transaction.savepoint():
                transaction.take([(g, outcome)], now)
        except Unavailable:
            raise
        except Exception as bug:
            self._broken(g.partnership.id, now, bug)

    def _broken(self, id_: str, now: datetime, bug: Exception) -> None:
        self._put_off[id_] = now + PUT_OFF
        log.error("put-off", partnership=id_, error=type(bug).__name__, exc_info=True)


def _erased(transaction: Transaction, id_: str, now: datetime) -> int:
    """Erase what is older in one partnership than words are kept there; return of how many things."""
    g = transaction.record.seated([id_])[id_]
    before = retention.oldest_kept(g.partnership, now)
    transaction.record.also_every(g, Adoption)
    asked = unnamed_questions(g)
    nameless = transaction.erasing.older_unnamed(id_, before, asked)
    old = [*transaction.erasing.older(id_, before, asked), *nameless]
    outcome = retention.swept(old, before, {each.id for each in nameless})
    if gone := retention.let_go(old, before):
        transaction.record.also_every(g, Goal, Measure, Contribution)
        outcome = retention.called_otherwise(g, gone, outcome)
    later = replace(g.partnership, erases_at=now + retention.EVERY)
    transaction.erasing.lessons_gone([thing for thing in outcome.lose if isinstance(thing, Correction)])
    transaction.take([(g, outcome + Outcome(keep=(later,)))], now)
    transaction.erasing.told_of_gone(id_, retention.confided_in(outcome.keep))
    transaction.inbox.nothing_kept()
    count = len(outcome.keep) + len(outcome.lose) + transaction.erasing.told_before(id_, before)
    if count:
        words = [text for thing in old for text in retention.words_in(thing, before)]
        transaction.erasing.words_gone(id_, words)
        transaction.erasing.memory_gone(id_)
    return count
