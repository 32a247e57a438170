"""The stage of the demo: the bot on a fresh database, a file's rooms and people, a hand-turned clock.

Joins real parts only; whatever is said here went through inbox, core, store and outbox. Prints nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.adapters import Kind, Person
from bot.adapters.console import ConsoleAdapter, Shown
from bot.app import Bench
from bot.core import adoption, retention
from bot.core.files.partnership_file import PartnerEntry
from bot.core.founding import founded
from bot.core.protocol import overridden
from bot.core.replied_to_nothing import question_answered_next
from bot.core.words import Outcome
from bot.demo.play import Case, case
from bot.store import Store
from bot.translation import Translator

_MOST_STEPS = 2_000


@dataclass(frozen=True, slots=True)
class Place:
    """A room, and how its people count hours and write. *direct*: a talk of one person with us alone."""

    address: str
    name: str
    zone: str
    language: str
    direct: bool = False

    def local(self, moment: datetime) -> datetime:
        return moment.astimezone(ZoneInfo(self.zone))


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person of the demo, and where they speak unless they say so."""

    person: Person
    home: Place
    alone: Place


@dataclass(frozen=True, slots=True)
class Appeared:
    """A message of ours as it appeared, or changed in place, in *place* at the moment *at*.

    *number* is what people call it by; *answers* is the number of the message that it replies to.
    """

    number: int
    place: Place
    shown: Shown
    at: datetime
    answers: int | None


class Stage:
    """Everything that the demo plays on. *now* is its clock; it only goes forward."""

    def __init__(self, folder: Path, translator: Translator, played: Case | None = None) -> None:
        self.case = played or case()
        self.now = self.case.starts
        self.translator = translator
        self._fresh: list[Shown] = []
        self._numbers: dict[tuple[str, str], int] = {}
        self._last_said: dict[tuple[str, str], str] = {}
        self.platform = ConsoleAdapter(self._fresh.append)
        store = Store(f"sqlite:///{folder / 'baraza.db'}")
        adapters = {"console": self.platform}
        self.bench = Bench(store, adapters, translator, lambda: self.now, shelf=self.case.shelf)
        self.file = self.case.file
        self.places: dict[str, Place] = {}
        self.people: dict[str, Somebody] = {}
        for entry in self.file.partners:
            self._enter(entry)

    @property
    def clock(self) -> ZoneInfo:
        """The partnership's zone."""
        return ZoneInfo(self.file.zone)

    async def opens(self) -> list[Appeared]:
        """Found the partnership, put its protocols in force, and return what is said of it."""
        numbers = count(1)
        g = founded(self.file, self.now, lambda: f"{self.case.name}-{next(numbers)}")
        outcome = Outcome(keep=(g.partnership, *g.partners.values(), *g.rooms.values(), *g.members.values()))
        if self.file.keep:
            outcome += retention.set_to(g, self.file.keep, None, self.now)
        for name, overrides in self.file.protocols.items():
            agreed = overridden(self.bench.shelf[name], overrides)
            held = adoption.Adoption(name, g.partnership.id, agreed, "proposed", self.now, elsewhere=True)
            g.with_([held])
            outcome += adoption.in_force(g, held, self.now)
        with self.bench.store.writing() as transaction:
            transaction.take([(g, outcome)], self.now)
        return await self._settled()

    async def close(self) -> None:
        await self.translator.close()
        self.bench.store.close()

    # --- what people do ---------------------------------------------------------------------------

    async def says(self, who: Somebody, place: Place, text: str, reply_to: str | None) -> list[Appeared]:
        """Let somebody say *text*, as a reply to the message whose id is *reply_to*, or to none."""
        # What a person said to another is not said to us, even as a reply.
        to_us = is_ours(reply_to) or place.direct or text[:1] in ("/", "!")
        return await self._does(Kind.MESSAGE, who, place, text=text, reply_to=reply_to, addressed=to_us)

    async def edits(self, who: Somebody, place: Place, message: str, text: str) -> list[Appeared]:
        return await self._does(Kind.EDIT, who, place, message=message, text=text, addressed=True)

    async def presses(self, who: Somebody, place: Place, message: str, button: int) -> list[Appeared]:
        return await self._does(
            Kind.PRESS, who, place, message=message, pressed=button, press=who.person.name, addressed=True
        )

    def waiting_in(self, place: Place) -> str | None:
        """Return the message with the question that waits for an answer in *place*, if one does."""
        with self.bench.store.reading() as transaction:
            room = transaction.record.room_at(place.address)
            if room is None:
                return None
            g = transaction.record.gathering(room.partnership, self.now)
            for shown in reversed(self.platform.rooms.get(place.address, [])):
                told = transaction.outbox.told(room.id, shown.id, shown.room)
                kind, _, rest = (told.notice.about if told else "").partition(":")
                ask = g.asks.get(rest.rpartition(":")[0]) if kind == "ask" else None
                question = question_answered_next(g, ask) if ask and ask.state == "asked" else None
                if question and question.id == rest.rpartition(":")[2]:
                    return shown.id
        return None

    def said(self, appeared: Appeared) -> tuple[str, ...]:
        """Return the ids of the sentences that a message was first made of."""
        with self.bench.store.reading() as transaction:
            room = transaction.record.room_at(appeared.place.address)
            told = transaction.outbox.told(room.id, appeared.shown.id, room.address) if room else None
        return tuple(part.says for part in told.notice.parts) if told else ()

    def number(self, place: Place, message: str) -> int:
        """Return the number under which people speak of a message; a new one for a new message."""
        return self._numbers.setdefault((place.address, message), len(self._numbers) + 1)

    def message(self, number: int, place: Place) -> str | None:
        """Return the platform's id of message *number*, if it stands in *place*."""
        return next(
            (id_ for (address, id_), n in self._numbers.items() if (address, n) == (place.address, number)),
            None,
        )

    def last_said(self, who: Somebody, place: Place) -> str | None:
        """Return the message that somebody said last in *place*."""
        return self._last_said.get((place.address, who.person.address))

    # --- the clock --------------------------------------------------------------------------------

    async def turned_to(self, moment: datetime) -> list[Appeared]:
        """Turn the clock to *moment*, stopping wherever something is due; return what was said meanwhile."""
        appeared: list[Appeared] = []
        for _ in range(_MOST_STEPS):
            coming = self.bench.next_moment()
            if coming is None or coming > moment:
                break
            self.now = max(self.now, coming)
            appeared += await self._settled()
        self.now = moment
        return appeared + await self._settled()

    async def turned_to_next(self) -> list[Appeared]:
        """Turn the clock until something is said; empty when nothing comes any more."""
        for _ in range(_MOST_STEPS):
            coming = self.bench.next_moment()
            if coming is None:
                break
            self.now = max(self.now, coming)
            if appeared := await self._settled():
                return appeared
        return []

    # --- within -----------------------------------------------------------------------------------

    def _enter(self, entry: PartnerEntry) -> None:
        """Open a partner's room and let its people in; facilitators talk with us alone."""
        home = Place(entry.rooms[0].address, entry.name, entry.zone, entry.languages[0])
        self.places[entry.name.casefold()] = home
        for member in entry.members:
            language = member.language or home.language
            self.people[member.name.casefold()] = _somebody(
                member.addresses[0], member.name, language, home, direct="facilitator" in member.roles
            )

    def newcomer(self, name: str, place: Place) -> Somebody:
        """Return somebody whom nobody knows yet, speaking in *place*."""
        return self.people.setdefault(
            name.casefold(), _somebody(f"console:{name.casefold()}", name.title(), place.language, place)
        )

    async def _does(self, kind: Kind, who: Somebody, place: Place, **more: Any) -> list[Appeared]:
        message = self.platform.does(kind, place.address, who.person, self.now, direct=place.direct, **more)
        if kind is Kind.MESSAGE:
            self.number(place, message)
            self._last_said[(place.address, who.person.address)] = message
        await self.platform.hand_over(self.bench.inbox("console"))
        return await self._settled()

    async def _settled(self) -> list[Appeared]:
        """Let everything be done that can be, and return what was said, room by room."""
        await self.bench.settle()
        order = {place.address: n for n, place in enumerate(self._all_places())}
        fresh = sorted(self._fresh, key=lambda shown: order[shown.room])
        self._fresh.clear()
        return [self._appeared(shown) for shown in fresh]

    def _appeared(self, shown: Shown) -> Appeared:
        place = next(place for place in self._all_places() if place.address == shown.room)
        answered = shown.message.reply_to
        answers = self._numbers.get((shown.room, answered)) if answered else None
        return Appeared(self.number(place, shown.id), place, shown, self.now, answers)

    def _all_places(self) -> list[Place]:
        return [*self.places.values(), *(who.alone for who in self.people.values())]


def is_ours(message: str | None) -> bool:
    """Tell a message of ours from what a person said."""
    return message is not None and message.isdecimal()


def _somebody(address: str, name: str, language: str, room: Place, *, direct: bool = False) -> Somebody:
    alone = Place(f"{address}-alone", name, room.zone, language, direct=True)
    return Somebody(Person(address, name, language), alone if direct else room, alone)
