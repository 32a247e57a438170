"""One message from its first try to its last: at the account's pace, and looked for before it is said again.

What may have arrived is remembered until it is known; a message of ours is never shown in another's place.
Raises nothing but NotDelivered.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from weakref import WeakValueDictionary

from telegram.error import TelegramError

from bot.adapters import Earlier, NotDelivered
from bot.adapters.telegram import looking
from bot.adapters.telegram.calling import delivering, in_short
from bot.adapters.telegram.files import LARGEST_FETCHED, Files
from bot.adapters.telegram.ids import Ids
from bot.adapters.telegram.line import FloodError, Line
from bot.adapters.telegram.looking import Asks, Look
from bot.adapters.telegram.pacing import Turnstile
from bot.adapters.telegram.refusals import SHORTLY, Floods, not_delivered
from bot.adapters.telegram.sending import UPLOAD_WITHIN, Voice, Where, needs_bytes
from bot.core.attachment import Contact, File, Place
from bot.core.text import Message

log = logging.getLogger(__name__)

UNSURE_FOR = 600.0
"""Seconds after which a message that may have arrived, and was not tried again, holds up nobody."""
SLOW_FOR = 600.0
"""Seconds for which a chat's slow mode is not asked for again."""
REMEMBERED = 2_000


@dataclass(frozen=True, slots=True)
class Piece:
    """One message to be said, as the port is asked to."""

    where: Where
    room: str
    message: Message
    key: str
    content: bytes | None = None
    earlier: Earlier | None = None

    @property
    def answers(self) -> int:
        """The id of the message that it answers, 0 for none."""
        answered = self.message.reply_to
        return int(answered) if answered and answered.isdecimal() else 0

    @property
    def begun_after(self) -> int:
        """The highest id known before its first try, as the outbox kept it, 0 if none was."""
        kept = self.earlier.since if self.earlier else ""
        return int(kept) if kept.isdecimal() else 0


class Saying:
    """Says the messages of one account."""

    def __init__(self, voice: Voice, line: Line, files: Files, ids: Ids) -> None:
        self.voice = voice
        self._line = line
        self._files = files
        self._ids = ids
        self._turnstile = Turnstile()
        self._floods = Floods(lambda: asyncio.get_running_loop().time())
        self._chats: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._since: dict[str, int] = {}
        """By key, the highest id known when a message of this run was sent that may have arrived."""
        self._unsure: dict[int, dict[str, tuple[int | None, float]]] = {}
        """By chat, the keys of what may have arrived: in which topic, and until when that holds others up."""
        self._looked: set[str] = set()
        """The keys that were looked for, in their latest try, and not found."""
        self._looks: dict[str, Look] = {}
        """By key, how far the look for a message has come that had no time to end."""
        self._words_of: dict[str, int] = {}
        """By key, the words that are there while what comes along with them is not."""
        self._slow: dict[int, tuple[float, int]] = {}
        self.in_step = asyncio.Event()
        """Set unless we listen and what gathered while we were away is not in yet."""
        self.in_step.set()

    async def say(self, piece: Piece) -> int:
        """Say a message, once; return its id. Raises NotDelivered."""
        where, key = piece.where, piece.key
        # One at a time in a chat, topics included: at most one of ours there has an id that nobody knows.
        async with self._chats.setdefault(where.chat, asyncio.Lock()):
            self._looked.discard(key)
            self._hold_back(piece)
            if piece.earlier is None:
                _put(self._since, key, self._ids.highest(where.chat))
            try:
                said = await self._once(piece)
            except NotDelivered as refusal:
                if piece.earlier is not None and key not in self._looked and refusal.retry_after:
                    refusal.uncertain = True  # of the earlier try, nobody knows more than before
                self._note(where, key, unsure=refusal.uncertain)
                raise
            except BaseException:
                # Told to stop, or given up by whoever asked: it may be there all the same.
                self._note(where, key, unsure=True)
                raise
            self._note(where, key, unsure=False)
            self._looked.discard(key)
            self._looks.pop(key, None)
            self._words_of.pop(key, None)
            self._ids.met(where.chat, said, where.thread)
            return said

    @asynccontextmanager
    async def asking(self, where: Where, within: float | None = None) -> AsyncIterator[None]:
        """Turn whatever goes wrong with a call about a chat into NotDelivered."""
        async with delivering(self.voice.account, within):
            try:
                yield
            except FloodError as flood:
                raise await self._flooded(flood, where.chat) from None

    # --- once, and not again
    # ----------------------------------------------------------------------------------------------

    async def _once(self, piece: Piece) -> int:
        """Say a message unless it is there. Raises NotDelivered, unfit where what comes along is refused."""
        try:
            return await self._looked_for_and_said(piece)
        except NotDelivered as refusal:
            passing = refusal.retry_after or refusal.lost_room or refusal.moved_to
            refusal.unfit = piece.message.attachment is not None and not passing
            raise

    async def _looked_for_and_said(self, piece: Piece) -> int:
        where, message, key = piece.where, piece.message, piece.key
        match message.attachment:
            case Place() | Contact() as place:
                return await self._with_place(piece, place)
            case File() as file:
                there = await self._found(
                    piece,
                    self._sent_after(piece),
                    lambda id_: self.voice.reword_caption(where, id_, message, key),
                )
                return there or await self._with_file(piece, file)
        there = await self._found(
            piece, self._sent_after(piece), lambda id_: self.voice.reword_words(where, id_, message, key)
        )
        return there or await self._paced(where, lambda: self.voice.words(where, message, key))

    async def _with_file(self, piece: Piece, file: File) -> int:
        content = piece.content
        if content is None and needs_bytes(file) and piece.message.text.plain:
            content = await self._files.fetch(file, LARGEST_FETCHED)
            file = replace(file, name="", mime="video/mp4")
        return await self._paced(
            piece.where,
            lambda: self.voice.file(piece.where, piece.message, file, piece.key, content),
            UPLOAD_WITHIN + 5,
        )

    async def _with_place(self, piece: Piece, place: Place | Contact) -> int:
        """Say the words, and below them what cannot have words; return the id of the first of the two."""
        if not piece.message.text.plain.strip():
            return await self._place(piece, place, piece.message.reply_to, self._sent_after(piece))
        alone = replace(piece, message=replace(piece.message, attachment=None))
        words = self._words_of.get(piece.key) or await self._once(alone)
        _put(self._words_of, piece.key, words)
        self._ids.met(piece.where.chat, words, piece.where.thread)
        try:
            await self._place(piece, place, str(words), words)
        except NotDelivered as refusal:
            if refusal.retry_after is None and refusal.moved_to is None:
                log.warning("telegram shows the words without the place", extra={"why": refusal.why})
                return words
            # The words are there: this comes again as one that may be, and they are not said twice.
            refusal.uncertain = True
            raise
        return words

    async def _place(self, piece: Piece, place: Place | Contact, reply_to: str | None, since: int) -> int:
        where = piece.where
        there = await self._found(piece, since, lambda id_: self.voice.take_buttons(where, id_))
        if there is None:
            there = await self._paced(
                where, lambda: self.voice.beside(where, place, reply_to, quiet=piece.message.quiet)
            )
        self._ids.met(where.chat, there, where.thread)
        return there

    async def _paced(
        self, where: Where, says: Callable[[], Awaitable[int]], within: float | None = None
    ) -> int:
        async with self._turnstile.place(), self.asking(where, within):
            return await says()

    def _sent_after(self, piece: Piece) -> int:
        """Return the highest id known when a message was sent that may have arrived, 0 if nobody knows."""
        return self._since.get(piece.key) or piece.begun_after

    async def _found(self, piece: Piece, since: int, shows: Asks) -> int | None:
        """Return the id of what may be there already, if it is.

        Raises NotDelivered if nobody can tell, and where it is not there and may not be said any more.
        """
        earlier = piece.earlier
        if earlier is None:
            return None
        there = await self._looked_for(piece, earlier, since, shows)
        if there is None and earlier.over:
            raise NotDelivered("it is not there, and may not be said")
        return there

    async def _looked_for(self, piece: Piece, earlier: Earlier, since: int, shows: Asks) -> int | None:
        if any(self._other_topic(room, piece) for room in earlier.unsure):
            return None
        await self._hear_first()
        asked = looking.candidates(
            piece.where, piece.room, earlier, self._ids, since=since, at_least=piece.answers
        )
        if not asked:
            return None
        try:
            async with self.asking(piece.where):
                there = await self._in_time(piece, asked, shows)
        except NotDelivered as refusal:
            if refusal.retry_after or refusal.lost_room or refusal.moved_to:
                refusal.uncertain = refusal.retry_after is not None
                raise
            log.warning("telegram cannot be asked what stands there", extra={"why": refusal.why})
            there = None
        self._looked.add(piece.key)
        return there

    async def _hear_first(self) -> None:
        """Wait a moment, once, until the ids of what gathered while we were away are known."""
        with suppress(TimeoutError):
            async with asyncio.timeout(looking.HEARS_FIRST):
                await self.in_step.wait()
        self.in_step.set()

    async def _in_time(self, piece: Piece, asked: list[int], shows: Asks) -> int | None:
        """Let a look that was too slow go on later: a machine or a network is slow for seconds at a time."""
        look = self._looks.get(piece.key, Look())
        _put(self._looks, piece.key, look)
        there = None
        try:
            there = await look.found(asked, shows)
        except TimeoutError:
            if look.tries < looking.TRIES:
                raise NotDelivered("it could not be looked for in time", retry_after=SHORTLY) from None
        # Said again, it may get an id at which nothing stood when that was asked for.
        self._looks.pop(piece.key, None)
        return there

    def _other_topic(self, room: str, piece: Piece) -> bool:
        chat = f"{self.voice.account}:{piece.where.chat}"
        return room != piece.room and room.partition("/")[0] == chat

    # --- what became of it
    # ----------------------------------------------------------------------------------------------

    def _hold_back(self, piece: Piece) -> None:
        """Let a chat's other topics wait while nobody knows whether a message of ours stands in this one."""
        where, key = piece.where, piece.key
        now, unsure = asyncio.get_running_loop().time(), self._unsure.get(where.chat, {})
        for other, (thread, until) in list(unsure.items()):
            # A room says one thing at a time: whatever came before in it is not looked for any more.
            if other != key and (thread == where.thread or until < now):
                self._note(Where(where.chat, thread), other, unsure=False)
        if unsure.keys() - {key}:
            doubt = piece.earlier is not None
            raise NotDelivered(
                "another message to this chat may have arrived", retry_after=SHORTLY, uncertain=doubt
            )

    def _note(self, where: Where, key: str, *, unsure: bool) -> None:
        """Remember whether a message may have arrived without our knowing its id."""
        if unsure:
            until = asyncio.get_running_loop().time() + UNSURE_FOR
            self._unsure.setdefault(where.chat, {})[key] = (where.thread, until)
            return
        self._since.pop(key, None)
        keys = self._unsure.get(where.chat, {})
        keys.pop(key, None)
        if not keys:
            self._unsure.pop(where.chat, None)

    async def _flooded(self, flood: FloodError, chat: int) -> NotDelivered:
        """Return what a 429 means: this chat's pace, its slow mode, or the whole account's."""
        refusal = not_delivered(flood)
        if self._floods.are_everywhere(chat):
            refusal.whole_account = True
        elif await self._is_slow(chat, flood.retry_after):
            refusal.slow = True
        return refusal

    async def _is_slow(self, chat: int, asked: timedelta) -> bool:
        """Ask whether slow mode explains so long a wait: its refusal is worded like any other."""
        if chat >= 0:
            return False
        now = asyncio.get_running_loop().time()
        until, delay = self._slow.get(chat, (0.0, 0))
        if until < now:
            delay = await self._slow_mode_of(chat)
            _put(self._slow, chat, (now + SLOW_FOR, delay))
        return asked <= timedelta(seconds=delay)

    async def _slow_mode_of(self, chat: int) -> int:
        try:
            told: Any = await self._line.post(f"{self.voice.bot.base_url}/getChat?chat_id={chat}")
        except TelegramError as amiss:
            log.warning("telegram did not take a call", extra={"call": "getChat", "cause": in_short(amiss)})
            return 0
        delay = told.get("slow_mode_delay") if isinstance(told, dict) else None
        return delay if isinstance(delay, int) else 0


def _put(kept: dict[Any, Any], key: Any, value: Any) -> None:
    """Keep *value*, and let the oldest go when there are many."""
    kept[key] = value
    while len(kept) > REMEMBERED:
        kept.pop(next(iter(kept)))
