"""What every lane needs: the store, the clock, and how a notice is worded for whoever reads in its room."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial

from bot.adapters import Adapter
from bot.core.addresses import account_of
from bot.core.display import read_as
from bot.core.glossary import Glossary
from bot.core.sight import NOBODY, OWN_ONLY, sight
from bot.core.text import Message
from bot.core.words import Authored, Language, Notice, Ours, Words
from bot.messages import Messages
from bot.outbox.purse import Purse
from bot.outbox.several import in_one
from bot.store import OutboxRecord, Reading, Store
from bot.translation import Lesson, Translator
from bot.wording import Reader, Worded, word

_AT_ONCE = 20
"""Texts that are put into a language together, where a file is made of many."""
OURS = ""
"""In place of a partnership's id, for our own sentences: they hold no member's words, and are one for all."""


@dataclass(frozen=True)
class Memory:
    """One partnership's translation memory, each use a transaction of its own."""

    partnership: str
    scope: Scope

    def recall(self, source: str, target: str, texts: Collection[str]) -> Mapping[str, tuple[str, str]]:
        with self.scope.store.reading() as transaction:
            return transaction.memory.recall(self.partnership, source, target, texts)

    def keep(
        self, source: str, target: str, text: str, translated: str, engine: str, parts: Mapping[str, str]
    ) -> None:
        with self.scope.store.writing() as transaction:
            memory, now = transaction.memory, self.scope.clock()
            memory.keep(self.partnership, source, target, {text: translated}, engine, now)
            memory.keep(self.partnership, source, target, parts, engine, now, instead=False)


@dataclass(frozen=True)
class Lessons:
    """What one partnership's members made right, of what is private or of what is not."""

    partnership: str
    scope: Scope
    private: bool

    def taught(self, source: str, target: str, texts: Collection[str]) -> dict[str, Lesson]:
        with self.scope.store.reading() as transaction:
            found = transaction.memory.taught(self.partnership, source, target, texts, private=self.private)
        return {text: Lesson(*lesson) for text, lesson in found.items()}


@dataclass(frozen=True)
class Readings:
    """Who reads in which room, and the names and terms in each partnership, as of one claim."""

    by_room: Mapping[str, Reading]
    names: Mapping[str, set[str]]
    glossaries: Mapping[str, Glossary]
    taught: Collection[str]
    """The partnerships in which anything was made right."""
    displays: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The digits and the calendar of each member who chose some."""


@dataclass(frozen=True, eq=False)
class Scope:
    """What every lane needs."""

    store: Store
    messages: Messages
    translator: Translator
    clock: Callable[[], datetime]
    adapters: Mapping[str, Adapter] = field(default_factory=dict)
    ceiling: int | None = None
    """How many characters go to translators of others in a month, for partnerships that say nothing of it."""
    _told: set[tuple[str, str]] = field(default_factory=set)
    """The rooms that know that a machine puts our words into a language of theirs, as far as we remember."""

    def readings(self, room_ids: Sequence[str]) -> Readings:
        with self.store.reading() as transaction:
            by_room = transaction.record.readers(set(room_ids)) if room_ids else {}
            partnerships = {reading.partnership for reading in by_room.values()}
            if not partnerships:
                return Readings(by_room, {}, {}, ())
            terms = transaction.glossary.of(partnerships)
            glossaries = {id_: Glossary(terms.get(id_, ())) for id_ in partnerships}
            taught = transaction.memory.having_lessons(partnerships)
            names = transaction.record.names_in(partnerships)
            displays = transaction.record.displays_in(partnerships)
            return Readings(by_room, names, glossaries, taught, displays)

    async def shown_as(self, room: str, words: Sequence[Words | Authored], tag: str) -> dict[str, str]:
        """Return what *words* are in the language *tag*, as somebody in *room* would read them."""
        open_ = [one for one in words if isinstance(one, Authored) or not one.private]
        return await self._each_as(room, open_, tag, self.readings([room]))

    async def remembered_as(self, room: str, words: Sequence[Words | Authored], tag: str) -> dict[str, str]:
        """Return the same of those *words* that were translated before: nobody is asked."""
        readings = self.readings([room])
        unseen = {id_: replace(reading, may_see=(NOBODY,)) for id_, reading in readings.by_room.items()}
        return await self._each_as(room, words, tag, replace(readings, by_room=unseen))

    async def _each_as(
        self, room: str, words: Sequence[Words | Authored], tag: str, readings: Readings
    ) -> dict[str, str]:
        reading = readings.by_room.get(room)
        found: dict[str, str] = {}
        each = list(dict.fromkeys(words))
        for start in range(0, len(each) if reading else 0, _AT_ONCE):
            parts = tuple(Ours("digest-line", {"said": one}) for one in each[start : start + _AT_ONCE])
            worded = await self._for(Notice(room, parts), tag, reading, readings)  # type: ignore[arg-type]
            found |= {text: as_ for (text, _), as_ in worded.shown.items()}
        return found

    def note_shown(self, partnership: str, shown: Mapping[tuple[str, str], str]) -> None:
        """Let what was said be found by what it is shown as, too."""
        with self.store.reading() as transaction:
            fresh = transaction.finding.not_noted(partnership, shown)
        if fresh:
            # Most rooms of a language show what is noted already: no other writer waits for them.
            with self.store.writing() as transaction:
                transaction.finding.note_renderings(partnership, fresh)

    def mark(self, mark: Callable[[OutboxRecord], None]) -> None:
        """Note something about a delivery, in a commit of its own."""
        with self.store.marking() as outbox:
            mark(outbox)

    async def worded(self, notice: Notice, readings: Readings, account: str) -> Message:
        """Return *notice* for whoever reads in its room, or in a stranger's chat of *account*."""
        return (await self.worded_at_all(notice, readings, account)).message

    async def worded_at_all(self, notice: Notice, readings: Readings, account: str) -> Worded:
        """Return the same, and what became of the words in it."""
        reading = readings.by_room.get(notice.room)
        if reading is None:
            stranger = self._reader(notice.language or "en", None, account)
            return await word(notice, stranger, self.messages, self.translator, None, may_see=OWN_ONLY)
        if reading.name and not notice.replaces:
            notice = replace(notice, parts=(Ours("talk-of-title", {"name": reading.name}), *notice.parts))
        tags = [notice.language] if notice.language else notice.languages or _read_in(reading)
        each = [await self._for(notice, tag, reading, readings) for tag in tags]
        message = replace(in_one([worded.message for worded in each]), alone=reading.alone)
        lacking, later = any(worded.untranslated for worded in each), any(worded.later for worded in each)
        shown = {words: as_ for worded in each for words, as_ in worded.shown.items()}
        return Worded(message, lacking, later=later, shown=shown)

    async def _for(self, notice: Notice, tag: str, reading: Reading, readings: Readings) -> Worded:
        """Return *notice* for those in the room who read *tag*."""
        worded = await word(
            replace(notice, language=None) if notice.language else notice,
            replace(
                self._reader(tag, reading, account_of(reading.address)),
                otherwise=reading.otherwise,
                shows=read_as(reading.shows, readings.displays.get(notice.to or reading.member, ())),
            ),
            self.messages,
            self.translator,
            Memory(reading.partnership, self),
            readings.names[reading.partnership],
            may_see=sight(reading.may_see, reading.told),
            purse=Purse(reading.partnership, self.store, self.clock, self.ceiling),
            glossary=readings.glossaries[reading.partnership],
            ours=Memory(OURS, self),
            lessons=partial(Lessons, reading.partnership, self)
            if reading.partnership in readings.taught
            else None,
        )
        if worded.by_machine:
            self._tell_of_it(notice.room, tag, reading)
        return worded

    def _tell_of_it(self, room_id: str, tag: str, reading: Reading) -> None:
        """Say behind the first of them, once for a room and language, that our words are a machine's."""
        if (room_id, tag) in self._told:
            return
        told = Notice(
            room_id,
            (Ours("spoken-by-machine", {"language": Language(tag)}),),
            once=f"by-machine:{tag}",
            at_once=True,
            quiet=True,
            languages=(tag,),
        )
        with self.store.writing() as transaction:
            rooms = {room.id: room for room in transaction.record.rooms_at(reading.address)}
            transaction.outbox.queue([told], rooms, {}, self.clock())
        self._told.add((room_id, tag))

    def _reader(self, tag: str, reading: Reading | None, account: str) -> Reader:
        """Return who reads *tag* in a room through *account*; of a stranger's there is no *reading*."""
        zone = reading.zone_for(tag) if reading else "UTC"
        manner = reading.manner_for(tag) if reading else "direct"
        signs = {each.platform: each.capabilities.sign for each in self.adapters.values()}
        adapter = self.adapters.get(account)
        if adapter is None:
            return Reader(tag, zone, signs=signs, manner=manner)
        return Reader(tag, zone, adapter.platform, adapter.alone_at(), signs, manner=manner)


def _read_in(reading: Reading) -> tuple[str, ...]:
    return tuple(dict.fromkeys((reading.language, *reading.languages)))
