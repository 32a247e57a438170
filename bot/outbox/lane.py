"""One room's queue: its deliveries in order, each worded for who reads there, handed over, and marked.

What lost its point is dropped; what fails for good is set aside, and somebody who can act is told at another
address.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import structlog

from bot.adapters import NotDelivered
from bot.core.calendar import Calendar, humane_for_all
from bot.core.partnership import quiet_hours
from bot.core.question import ALONE
from bot.core.text import Message
from bot.core.words import SAID, Notice
from bot.outbox.files import Files, without
from bot.outbox.handing_over import THEIRS, Hand
from bot.outbox.later import first_try
from bot.outbox.refusals import Refusals
from bot.outbox.scope import Readings, Scope
from bot.outbox.way import Held, Way
from bot.store import Delivery, Unavailable

log = structlog.get_logger()


class Lane:
    """The way to one room."""

    def __init__(self, scope: Scope, way: Way, files: Files, readings: Readings) -> None:
        self._scope = scope
        self._way = way
        self._files = files
        self._readings = readings
        self._hand = Hand(scope, way)
        self._refusals = Refusals(scope, way)
        self._reopened: set[str] = set()
        self._said_something = False

    async def run(self, deliveries: Sequence[Delivery], claimed_at: int) -> None:
        """Deliver in order, until the end or until the room has to wait.

        *claimed_at* is how much was written (Store.written) when they were looked up.
        """
        for claimed in deliveries:
            delivery: Delivery | None = claimed
            if self._scope.store.written != claimed_at:
                # It may have been dropped, or have got other words, while what is in front of it went out.
                with self._scope.store.reading() as transaction:
                    delivery = transaction.outbox.as_it_waits(claimed)
            if delivery and not await self._handled(delivery):
                return

    async def _handled(self, delivery: Delivery) -> bool:
        """Deliver one; return whether the next may follow."""
        over = bool(delivery.notice.until and self._scope.clock() >= delivery.notice.until)
        rests_until = None if over else self._quiet_until(delivery)
        not_now = over or rests_until is not None
        gone = self._taken_back(delivery) if over else None
        if not_now and not gone and not self._may_stand_there(delivery):
            self._left_unsaid(delivery, rests_until)
            return True
        notice = gone or self._newest(delivery)
        if notice is None:
            self._scope.mark(lambda outbox: outbox.drop(delivery.number))
            return True
        try:
            await self._handed_over(delivery, notice, over=over, resting=rests_until is not None)
        except Held:
            return False
        except NotDelivered as refusal:
            if not_now and not refusal.of_the_room:
                self._left_unsaid(delivery, rests_until, looked=True)
                return True
            return self._refusals.met(delivery, refusal)
        except _NotWordedError as bug:
            # Tried again, it would break again and hold up all that the room waits for.
            log.error("not-worded", delivery=delivery.key, error=str(bug), exc_info=bug.__cause__)
            self._refusals.set_aside(delivery, "it could not be worded")
            return True
        log.info("delivered", delivery=delivery.key, account=self._way.account)
        self._heeded(delivery)
        self._said_something = True
        return True

    def _left_unsaid(self, delivery: Delivery, rests_until: datetime | None, *, looked: bool = False) -> None:
        """Let it wait until the room rests no more, without doubt if it was *looked* for; else drop it."""
        number = delivery.number
        if rests_until is None:
            self._scope.mark(lambda outbox: outbox.drop(number))
        else:
            begun = delivery.begun and not looked
            self._scope.mark(lambda outbox: outbox.hold(number, rests_until, begun=begun))

    def _heeded(self, delivery: Delivery) -> None:
        """Note that we may speak in a room after all, or as often as we like."""
        reading = self._readings.by_room.get(delivery.notice.room)
        if reading is None or reading.state == "open" or delivery.notice.room in self._reopened:
            return
        # In a slow room only what went out at its first try shows that it is slow no more; in a very slow
        # one, what did so right behind another: the first of a day goes out in any case.
        at_once = not delivery.attempts and (reading.state == "slow" or self._said_something)
        if reading.state == "read-only" or at_once:
            self._reopened.add(delivery.notice.room)
            self._refusals.heeded(delivery)

    def _may_stand_there(self, delivery: Delivery) -> bool:
        """Tell whether it may have arrived without our knowing where.

        Somebody may answer it, however late: whoever replies to what nobody knows is not understood. It is
        looked for while its room rests, too: what is said there meanwhile would hide it.
        """
        return (
            delivery.begun and not delivery.notice.replaces and not self._way.adapter.capabilities.idempotent
        )

    def _taken_back(self, delivery: Delivery) -> Notice | None:
        """Return what is said in the place of what was taken back and may be there, under its key.

        Of a platform that says one key once. Where it is there that tells where, and it can be taken away;
        where it is not, none of it is said.
        """
        if not delivery.begun or delivery.parts or not self._way.adapter.capabilities.idempotent:
            return None
        with self._scope.store.reading() as transaction:
            gone = transaction.outbox.waiting_instead(delivery)
        return replace(delivery.notice, parts=gone.parts, choices=(), attachment=None) if gone else None

    async def _handed_over(self, delivery: Delivery, notice: Notice, *, over: bool, resting: bool) -> None:
        if notice.replaces.startswith(SAID):
            await self._hand.take_out(delivery)
            return
        if notice.replaces:
            meant = replace(notice, to=notice.to or self._addressee(delivery))
            await self._hand.show_anew(delivery, await self._worded(delivery, meant))
            return
        if notice.attachment is None or over or resting:
            await self._said(delivery, notice, None, over=over, resting=resting)
            return
        try:
            async with self._files.along(delivery, notice, self._way.adapter) as (carried, content):
                await self._said(delivery, carried, content)
        except NotDelivered as refusal:
            if not refusal.unfit:
                raise
            # A group may take words and no pictures.
            await self._said(delivery, without(notice, refusal.cause or "kind"), None)

    def _addressee(self, delivery: Delivery) -> str:
        """Return whom the message answers that is shown anew: it stays in their digits."""
        if not self._readings.displays:
            return ""
        with self._scope.store.reading() as transaction:
            return transaction.outbox.addressee(delivery)

    async def _said(
        self,
        delivery: Delivery,
        notice: Notice,
        content: bytes | None,
        *,
        over: bool = False,
        resting: bool = False,
    ) -> None:
        message, thread = await self._worded(delivery, notice), self._thread(delivery)
        poll = self._shows("polls", notice) and is_a_poll(notice)
        if notice.attachment or thread or poll:
            message = replace(message, attachment=notice.attachment, thread=thread, poll=poll)
        await self._hand.say(delivery, message, content, over=over, resting=resting)

    async def _worded(self, delivery: Delivery, notice: Notice) -> Message:
        try:
            worded = await self._scope.worded_at_all(notice, self._readings, self._way.account)
        except Unavailable:
            raise
        except Exception as bug:
            raise _NotWordedError(type(bug).__name__) from bug
        if worded.later and notice.parts == delivery.notice.parts and not notice.withdraw:
            self._to_be_translated(delivery)
        if worded.shown and delivery.partnership:
            self._scope.note_shown(delivery.partnership, worded.shown)
        return worded.message

    def _to_be_translated(self, delivery: Delivery) -> None:
        """Remember, before it goes out, what goes out as it was written and can be shown anew later."""
        if delivery.partnership is None or not self._way.adapter.capabilities.edits:
            return
        now, room = self._scope.clock(), delivery.notice.room
        with self._scope.store.writing() as transaction:
            transaction.untranslated.note(delivery.number, delivery.partnership, room, now, first_try(now))

    def _newest(self, delivery: Delivery) -> Notice | None:
        """Return what is to be said: an answer corrected while it waited goes out as it was corrected.

        None where it was taken back while it waited, or is shown anew once more by what waits behind it. What
        may be there already is looked for as it was.
        """
        notice = delivery.notice
        follows = bool(notice.replaces) or notice.about.startswith(THEIRS)
        if delivery.begun or delivery.parts or notice.withdraw or not follows:
            return notice
        with self._scope.store.reading() as transaction:
            instead = transaction.outbox.waiting_instead(delivery)
        if instead is None:
            return notice
        if notice.replaces:
            return None if instead.replaces == notice.replaces and _as_soon(instead, notice) else notice
        return None if instead.withdraw else replace(instead, replaces="", attachment=notice.attachment)

    def _thread(self, delivery: Delivery) -> str | None:
        """Return the message whose thread this one stands in, where the room shows threads."""
        if not (delivery.notice.thread and self._shows("threads", delivery.notice)):
            return None
        with self._scope.store.reading() as transaction:
            return transaction.outbox.root(delivery.notice.room, delivery.notice.thread, delivery.address)

    def _shows(self, what: str, notice: Notice) -> bool:
        """Tell whether the room was set to show "threads" or "polls", and its platform has them."""
        reading = self._readings.by_room.get(notice.room)
        return reading is not None and what in reading.shows and getattr(self._way.adapter.capabilities, what)

    def _quiet_until(self, delivery: Delivery) -> datetime | None:
        """Return when quiet hours end that came while this waited for a platform, or were set since."""
        reading = self._readings.by_room.get(delivery.notice.room)
        if reading is None or not reading.quiet or delivery.notice.at_once or delivery.parts:
            return None
        now = self._scope.clock()
        rests = [Calendar(zone, quiet=quiet_hours(quiet)) for quiet, zone in reading.quiet]
        humane = humane_for_all(rests, now)
        return humane if humane > now else None


class _NotWordedError(Exception):
    """A notice could not be made a message: what was raised is its cause."""


def _as_soon(later: Notice, earlier: Notice) -> bool:
    """Tell whether quiet hours hold *later* no longer than *earlier*."""
    return later.at_once or not earlier.at_once


def is_a_poll(notice: Notice) -> bool:
    """Tell whether what is asked is answered by choosing one thing: what is ticked and then sent is not.

    Nor is what a group is asked and few may read: in a poll everybody sees who voted for what.
    """
    means = [choice.means for row in notice.choices for choice in row]
    chosen = any(each.partition(":")[0] == "answer" for each in means)
    return notice.about.startswith("ask:") and chosen and not {"enough", ALONE.means} & {*means}
