"""Handing a message over to its platform: piece by piece, each noted right after it; shown anew; taken back.

Where an earlier try may have arrived, the adapter is told what else we said, so that it looks before it says
it again. What went out and cannot be noted is noted later, never said again. Never decides what becomes of a
refusal.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TypeVar

import structlog

from bot.adapters import Earlier, NotDelivered
from bot.core.echo import echo_of
from bot.core.secret import HOLDS_ONE
from bot.core.splitting import split
from bot.core.text import Message, Text
from bot.core.words import DELIVERY, SAID, Notice
from bot.outbox.files import carried_by, has_caption, pieces_of, words_of
from bot.outbox.scope import Scope
from bot.outbox.way import Way
from bot.store import Delivery, OutboxRecord, Unavailable

T = TypeVar("T")

log = structlog.get_logger()
MARK_AGAIN = 1.0
"""Seconds after which it is tried again to note what went out."""
SEND_WITHIN = 60.0
"""Seconds after which a send is given up as uncertain: no lane hangs for ever."""
THEIRS = ("answer:", "talk:")
"""What notices are about that carry a member's own words."""
_NOTHING = "…"
"""What is left to see of a part that is not needed any more and cannot be taken back."""
KNOWN_LATEST = 200
"""How many of our latest messages an adapter gets to know that has to look for one."""


@dataclass(frozen=True)
class Hand:
    """Hands over to one account."""

    scope: Scope
    way: Way

    async def say(
        self,
        delivery: Delivery,
        message: Message,
        content: bytes | None,
        *,
        over: bool = False,
        resting: bool = False,
    ) -> None:
        """Send what is not sent yet of *message*. Raises NotDelivered, and Held where it has to wait.

        Where its moment is *over* or the room is *resting*, the piece that may be there is looked for and
        not said. In a room that rests the others follow if it is found: nothing is left half said.
        """
        can = self.way.adapter.capabilities
        pieces, done = pieces_of(message, can), len(delivery.parts)
        pieces = pieces[: done + 1] if over else pieces
        apart = message.attachment is not None and not has_caption(message, can)
        sending = _sending(delivery, len(pieces))
        for number, piece in enumerate(pieces[done:], done):
            if apart and number == 1:
                piece = replace(piece, reply_to=sending.parts[0])
            looked_for = over or (resting and number == done)
            await self._next(delivery, piece, sending, content if number == 0 else None, over=looked_for)

    async def _go_on(self, delivery: Delivery, earlier: Delivery, pieces: Sequence[Message]) -> None:
        """Say what has no place in *earlier* any more behind it, as more of it."""
        sending = _sending(delivery, len(pieces))
        sending.more_of = earlier
        whole = [replace(pieces[0], reply_to=earlier.parts[-1]), *pieces[1:]]
        for piece in whole[len(delivery.parts) :]:
            await self._next(delivery, piece, sending, None)

    async def _next(
        self,
        delivery: Delivery,
        piece: Message,
        sending: _Sending,
        content: bytes | None,
        *,
        over: bool = False,
    ) -> None:
        """Send the next piece once it is its turn."""
        again = len(sending.parts) == len(delivery.parts) and delivery.begun
        async with self.way.turn(delivery.address, again=again):
            looks = self._earlier(delivery, over=over) if again else None
            await _to_its_end(self._sent(delivery, piece, sending, content, looks), sending.stop)

    async def _sent(
        self,
        delivery: Delivery,
        piece: Message,
        sending: _Sending,
        content: bytes | None,
        earlier: Earlier | None,
    ) -> None:
        """Send one piece, and note it."""
        number, adapter = len(sending.parts), self.way.adapter
        if not adapter.capabilities.idempotent and earlier is None:
            so_far = adapter.how_far(delivery.address, lambda: self._latest(delivery))
            await self.way.begins.note(delivery.number, so_far)
        key = delivery.key if number == 0 else f"{delivery.key}.{number}"
        sent = adapter.send(delivery.address, piece, key=key, content=content, earlier=earlier)
        sending.parts.append(await _in_time(sent))
        if echo := echo_of(piece.text.plain):
            sending.said.append(echo)
        parts, said, whole = sending.parts, " ".join(sending.said), len(sending.parts) >= sending.of
        secret, more_of = delivery.notice.about == HOLDS_ONE, sending.more_of

        def sent_so_far(outbox: OutboxRecord) -> None:
            outbox.sent(delivery.number, parts, whole=whole, said=said, secret=secret)
            if whole and more_of:
                outbox.stands_in(more_of.number, (*more_of.parts, *parts))

        await self._marked(sent_so_far, sending.stop)

    async def _marked(self, mark: Callable[[OutboxRecord], None], stop: asyncio.Event) -> None:
        """Note what went out, however long the database is locked or full: nothing else may be said before.

        Once *stop* is set it is tried a last time. Raises Unavailable.
        """
        last = False
        while True:
            try:
                self.scope.mark(mark)
            except Unavailable as error:
                if last:
                    raise
                log.error("mark-waits", account=self.way.account, error=type(error).__name__)
            else:
                return
            with suppress(TimeoutError):
                async with asyncio.timeout(MARK_AGAIN):
                    await stop.wait()
            last = stop.is_set()

    def _earlier(self, delivery: Delivery, *, over: bool) -> Earlier | None:
        """Return what is known of our latest messages, where the platform would say one twice."""
        if self.way.adapter.capabilities.idempotent:
            return None
        with self.scope.store.reading() as transaction:
            unsure = transaction.outbox.in_doubt(delivery.address)
        return Earlier(self._latest(delivery), unsure, delivery.since, over)

    def _latest(self, delivery: Delivery) -> tuple[tuple[str, str], ...]:
        with self.scope.store.reading() as transaction:
            return transaction.outbox.latest(delivery.address, KNOWN_LATEST)

    async def show_anew(self, delivery: Delivery, message: Message) -> None:
        """Show another wording in place, where there is a message that can be changed; or take it back.

        What somebody changed of their own words is said anew where it cannot be shown in place: else those
        who read the first wording would never know. So is what is said nowhere else.
        """
        notice = delivery.notice
        with self.scope.store.reading() as transaction:
            known = transaction.outbox.said_about(notice.room, notice.replaces, delivery.address)
        taken = known if notice.withdraw else []
        for earlier in taken:
            await self._taken_back(earlier, message)
        rest = None if taken or not known else await self._reworded(delivery, known[0], message)
        if rest:
            await self._go_on(delivery, known[0], rest)
            return
        if not taken and rest is None and _has_to_be_said(notice, known):
            first = known[0].parts[0] if known else None
            await self.say(delivery, replace(message, reply_to=first), None)
            return

        follows = known[0] if known and not taken and known[0].notice.said_in else None

        def shown(outbox: OutboxRecord) -> None:
            if follows and notice.replaces.startswith(DELIVERY) and rest is not None:
                outbox.reads_now(follows, notice)
            for earlier in taken:
                outbox.taken_back(earlier.number)
            outbox.sent(delivery.number, (), whole=True)

        await self._marked(shown, asyncio.Event())

    async def take_out(self, delivery: Delivery) -> None:
        """Take away what somebody else said, where the room lets us; where it does not, leave it."""
        message = delivery.notice.replaces.removeprefix(SAID)
        async with self.way.turn(delivery.address):
            await _in_time(self.way.adapter.take_out(delivery.address, message))
        await self._marked(lambda outbox: outbox.sent(delivery.number, (), whole=True), asyncio.Event())

    async def _reworded(
        self, delivery: Delivery, earlier: Delivery, message: Message
    ) -> Sequence[Message] | None:
        """Show *message* in the place of *earlier*; return what had no place there.

        None where nothing of it could be shown. What names one delivery takes as many parts as it needs;
        anything else needs those that there are.
        """
        can = self.way.adapter.capabilities
        parts, attached = words_of(earlier, earlier.parts, can)
        pieces = split(message, can.caption if attached else can.longest)
        grows, shrinks = len(pieces) > len(parts), len(pieces) < len(parts)
        named = delivery.notice.replaces.startswith(DELIVERY)
        if not can.edits or not parts or (grows and attached) or ((grows or shrinks) and not named):
            return None
        try:
            for part, piece in zip(parts, pieces, strict=False):
                await self._edited(earlier.address, part, replace(piece, attachment=attached))
            if shrinks:
                await self._shortened(earlier, len(parts) - len(pieces))
        except NotDelivered as refusal:
            if refusal.of_the_room:
                raise
            return None
        return pieces[len(parts) :]

    async def _shortened(self, earlier: Delivery, by: int) -> None:
        """Take the last parts of *earlier* back; where that cannot be, leave nothing to read in them."""
        for part in earlier.parts[-by:]:
            if self.way.adapter.capabilities.withdraws and await self._withdrawn(earlier.address, part):
                continue
            try:
                await self._edited(earlier.address, part, Message(Text(_NOTHING)))
            except NotDelivered as refusal:
                if refusal.of_the_room:
                    raise  # else it is gone already
        stay = earlier.parts[:-by]
        await self._marked(lambda outbox: outbox.stands_in(earlier.number, stay), asyncio.Event())

    async def _taken_back(self, earlier: Delivery, message: Message) -> None:
        """Take all parts back; where that cannot be, show *message* in the place of each."""
        can = self.way.adapter.capabilities
        attached = carried_by(earlier)
        for number, part in enumerate(earlier.parts):
            if can.withdraws and await self._withdrawn(earlier.address, part):
                continue
            if can.edits:
                alone = number == 0 and attached is not None and attached.kind in can.carries
                first = split(message, can.caption or can.longest)[0] if alone else message
                shown = replace(first, attachment=attached if alone else None, reply_to=None)
                await self._edited(earlier.address, part, shown)

    async def _withdrawn(self, address: str, part: str) -> bool:
        """Take one message back; return whether it is gone."""
        try:
            async with self.way.turn(address):
                await _in_time(self.way.adapter.withdraw(address, part))
        except NotDelivered as refusal:
            if refusal.of_the_room:
                raise
            return False
        return True

    async def _edited(self, address: str, part: str, shown: Message) -> None:
        async with self.way.turn(address):
            await _in_time(self.way.adapter.edit(address, part, shown))


@dataclass
class _Sending:
    """What of one delivery went out so far: the platform's ids and the words' digests; *stop* ends it.

    *of* is how many pieces there are, *more_of* what they go on with, if it is not a delivery of its own.
    """

    parts: list[str]
    said: list[str]
    of: int
    more_of: Delivery | None = None
    stop: asyncio.Event = field(default_factory=asyncio.Event)


def _sending(delivery: Delivery, of: int) -> _Sending:
    return _Sending(list(delivery.parts), [delivery.said] if delivery.said else [], of)


def _has_to_be_said(notice: Notice, known: Sequence[Delivery]) -> bool:
    """Tell whether what cannot be shown in place is said anew."""
    if notice.replaces.startswith(DELIVERY):
        return notice.needed and bool(known)
    return notice.needed or (bool(known) and notice.about.startswith(THEIRS))


async def _to_its_end(work: Coroutine[None, None, None], stop: asyncio.Event) -> None:
    """Let *work* end even if we are told to stop: what is sent and not noted would be said again."""
    task = asyncio.ensure_future(work)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        stop.set()
        await asyncio.gather(task, return_exceptions=True)
        raise


async def _in_time(sending: Coroutine[object, object, T]) -> T:
    """Return what *sending* returns; raise NotDelivered, uncertain, when it does not end."""
    try:
        async with asyncio.timeout(SEND_WITHIN):
            return await sending
    except TimeoutError:
        raise NotDelivered("no answer in time", retry_after=timedelta(seconds=30), uncertain=True) from None
