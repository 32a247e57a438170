"""Makes the files that we give: what is kept of somebody, of a period, of a partnership. Decides no rights.

Whoever asked was looked at when they asked, and is looked at again when it is made; what is made is what is
kept then. Imports what writes a form only where that form is asked for, and keeps no file.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from datetime import date, datetime

from bot.archive.calendars import as_calendar
from bot.archive.charts import Captions, as_png
from bot.archive.protocols import as_yaml
from bot.archive.reader import in_language, reader
from bot.archive.report import as_html
from bot.archive.tables import as_csv, as_xlsx, table
from bot.core.adoption import Adoption
from bot.core.attachment import File
from bot.core.charting import course_of
from bot.core.display import tag_for
from bot.core.due_for import Due, due_for
from bot.core.exporting import may_export
from bot.core.feed import Feed
from bot.core.forgetting import traces_of
from bot.core.goal import Goal, named, unit_of
from bot.core.made import asked_of
from bot.core.measure import Measure
from bot.core.next_version import written
from bot.core.occasion import CheckIn
from bot.core.own_data import kept_of
from bot.core.partnership import Gathering, Member, Room
from bot.core.shared_record import Line, lines
from bot.core.words import Arg, Authored, Words
from bot.messages import Messages
from bot.store import Store

Translate = Callable[[str, Sequence[Words | Authored], str], Awaitable[Mapping[str, str]]]
"""Puts words into a language, as for a room: by the original; what nobody translated is left out."""


class Archive:
    """Makes files of what is in *store*, as it is at the moment that *clock* tells."""

    def __init__(
        self, store: Store, clock: Callable[[], datetime], messages: Messages, translate: Translate
    ) -> None:
        self._store = store
        self._clock = clock
        self._messages = messages
        self._translate = translate

    async def make(self, file: File) -> bytes | None:
        """Return what is in *file*; None where there is nothing any more to make it of."""
        what, told = asked_of(file)
        # On threads of their own: whoever asks for much must not keep others waiting.
        if what == "mydata":
            return await asyncio.to_thread(self._mydata, *told)
        if what == "export":
            return await self._export(*told)
        if what == "chart":
            return await self._chart(*told)
        if what == "calendar":
            return await self.calendar(*told)
        if what == "version":
            return await asyncio.to_thread(self._version, *told)
        return None

    def _version(self, partnership: str, looking: str, member: str) -> bytes | None:
        """Return the next version of a protocol as a file, for coordinators, with words as notes."""
        with self._store.reading() as transaction:
            g = transaction.record.gatherings([partnership], self._clock()).get(partnership)
            looked_at = transaction.facilitating.also_looking(g, looking) if g else None
        held = g.adoptions.get(looked_at.adoption) if g and looked_at else None
        own = g.members.get(member) if g else None
        if g is None or looked_at is None or held is None or own is None or "coordinator" not in own.roles:
            return None
        later, notes = written(g, held.protocol, looked_at)
        worded = reader(g, own, (), self._messages, {})
        return as_yaml(later, [worded.in_language(note) for note in notes])

    def _mydata(self, partnership: str, member: str) -> bytes | None:
        with self._store.reading() as transaction:
            everything = transaction.record.everything(partnership)
            g = transaction.record.seated([partnership]).get(partnership)
            own = g.members.get(member) if g else None
            if g is None or own is None:
                return None
            g.with_(thing for thing in everything if isinstance(thing, CheckIn | Adoption))
            carried = transaction.erasing.carried_of(traces_of(g, everything, own, self._clock()))
        found = kept_of(g, everything, own, carried)
        return json.dumps(found, ensure_ascii=False, indent=2).encode()

    async def _chart(self, partnership: str, goal: str, room: str = "") -> bytes | None:
        g = await asyncio.to_thread(self._counted, partnership)
        drawn = g.goals.get(goal) if g else None
        course = course_of(g, drawn) if g and drawn else None
        if g is None or drawn is None or course is None:
            return None
        captions = await self._captions(drawn, g.rooms.get(room))
        return await asyncio.to_thread(as_png, course, g.partnership.zone, captions)

    def _counted(self, partnership: str) -> Gathering | None:
        with self._store.reading() as transaction:
            g = transaction.record.gatherings([partnership], self._clock()).get(partnership)
            if g is not None:
                transaction.record.also_every(g, Measure)
        return g

    async def _captions(self, goal: Goal, room: Room | None) -> Captions | None:
        """Return what stands in the picture of *goal* for those who read in *room*, in its first language."""
        if room is None:
            return None
        read = room.reads[0]
        tag = tag_for(read if self._messages.speaks(read) else "en", room.shows)
        called = [each for each in (named(goal), unit_of(goal)) if isinstance(each, Words | Authored)]
        translated = await self._translate(room.id, called, read)
        title, unit = (_written(each, read, translated) for each in (named(goal), unit_of(goal)))
        return Captions(
            title,
            unit,
            lambda day: self._messages.day(day, tag, year=True),
            lambda value: self._messages.figure(value, tag),
            right_to_left=self._messages.right_to_left(read),
        )

    async def read_with(self, secret: str) -> bytes | None:
        """Return the calendar that is read with *secret*; None where there is none."""
        feed = await asyncio.to_thread(self._feed, secret)
        return await self.calendar(feed.partnership, feed.member) if feed else None

    def _feed(self, secret: str) -> Feed | None:
        with self._store.reading() as transaction:
            return transaction.feeds.read_with(secret)

    async def calendar(self, partnership: str, member: str) -> bytes | None:
        """Return what is due for *member* as a calendar; None for whoever is a member no more."""
        now = self._clock()
        found = await asyncio.to_thread(self._due, partnership, member, now)
        if found is None:
            return None
        g, own, dues = found
        words = [due.what for due in dues]
        room = g.direct_room(own.id) or g.room_of(own.partner)
        translated = await self._translate(room.id, words, own.language) if room and words else {}
        return await asyncio.to_thread(as_calendar, g.partnership.name, dues, own.language, translated, now)

    def _due(
        self, partnership: str, member: str, now: datetime
    ) -> tuple[Gathering, Member, list[Due]] | None:
        with self._store.reading() as transaction:
            g = transaction.record.gatherings([partnership], now).get(partnership)
        own = g.members.get(member) if g else None
        if g is None or own is None or own.removed_at or g.partners[own.partner].left_at:
            return None
        return g, own, due_for(g, own, now)

    async def _export(self, partnership: str, member: str, form: str, since: str, until: str) -> bytes | None:
        first, last = date.fromisoformat(since), date.fromisoformat(until)
        found = await asyncio.to_thread(self._lines, partnership, member, first, last)
        if found is None:
            return None
        g, own, of_all = found
        words = [each for line in of_all for each in _words_in(line)]
        room = g.direct_room(own.id) or g.room_of(own.partner)
        translated = await self._translate(room.id, words, own.language) if room and words else {}
        reads = reader(g, own, room.shows if room else (), self._messages, translated)
        if form == "report":
            return await asyncio.to_thread(as_html, g.partnership.name, of_all, first, last, reads)
        rows = table(of_all, reads)
        if form == "csv":
            return as_csv(rows)
        right = self._messages.right_to_left(own.language)
        return await asyncio.to_thread(as_xlsx, rows, right_to_left=right)

    def _lines(
        self, partnership: str, member: str, since: date, until: date
    ) -> tuple[Gathering, Member, list[Line]] | None:
        with self._store.reading() as transaction:
            g = transaction.record.seated([partnership]).get(partnership)
            own = g.members.get(member) if g else None
            if g is None or own is None:
                return None
            g.with_(transaction.record.everything(partnership))
            carried = transaction.outbox.carried(partnership)
        if not may_export(g, own, self._clock()):
            return None
        return g, own, lines(g, own, since, until, carried)


def _written(text: Arg, language: str, translated: Mapping[str, str]) -> str:
    """Return what a goal, or what it counts, is called in *language*."""
    if isinstance(text, Authored):
        return in_language(text, language, translated)
    return translated.get(text.text, text.text) if isinstance(text, Words) else str(text)


def _words_in(line: Line) -> Iterator[Words | Authored]:
    """Yield what of *line* is to be put into the language of whoever reads it."""
    every = (line.words, line.about, line.unit, *(label for label, _ in line.chosen))
    yield from (each for each in every if isinstance(each, Words | Authored))
