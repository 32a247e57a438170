"""The cast, their rooms, and the clock turned by hand: real core and store, console as platform.

world.partners("Amina in Nairobi (sw)", "Bruno in Recife (pt-BR)")
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zoneinfo import ZoneInfo

from bot.adapters import Kind, Person
from bot.adapters.console import ConsoleAdapter, Shown
from bot.app import Bench
from bot.core import adoption
from bot.core.attachment import Attachment, File, attachment_json
from bot.core.measure import Measure, in_order
from bot.core.partnership import Gathering, Member, Partner, Partnership, Room
from bot.core.places import zones_named
from bot.core.protocol import read_protocol
from bot.core.words import Outcome
from bot.messages import Messages
from bot.store import Store
from bot.store.engine import migrate, open_engine
from bot.translation import Translator, translator_from


def mondays(name: str, rest: str) -> str:
    """Return a protocol that asks each Monday at nine, where each group is; *rest* is what follows."""
    return f"""
protocol: {name}
version: 1
purpose: {{en: To know how things are.}}
checkins:
  monday:
    every: week
    on: monday
    at: "09:00"{rest}"""


PULSE = mondays(
    "pulse",
    """
    open-for: 3 days
    nudge: [24 hours]
    questions:
      - id: progress
        kind: text
        ask:
          en: What moved forward?
          sw: Nini kimesonga mbele?
          pt-BR: O que avançou?
          es: "¿Qué avanzó?"
          ar: "ما الذي تقدّم؟"
""",
)
LANGUAGES = Messages().languages
"""Those that there is a folder for: what holds of one language has to hold of each."""
SUNDAY = datetime(2026, 11, 29, 6, 0, tzinfo=UTC)


@cache
def _made_before() -> bytes:
    """Return an empty database in its newest form: a thousand worlds want one."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "baraza.db"
        engine = open_engine(f"sqlite:///{file}")
        migrate(engine)
        engine.dispose()
        return file.read_bytes()


_read = cache(read_protocol)


@dataclass
class Neighbour:
    """A partner's room with one person in it, and the person."""

    world: World
    room: str
    person: Person
    direct: bool = False

    def colleague(self, name: str) -> Neighbour:
        """Return somebody else in the same room."""
        return Neighbour(self.world, self.room, Person(f"console:{name.lower()}", name, self.person.language))

    def alone(self) -> Neighbour:
        """Return the same person in a direct talk with us."""
        return Neighbour(self.world, f"console:{self.person.name.lower()}-alone", self.person, direct=True)

    @property
    def heard(self) -> list[Shown]:
        return self.world.platform.rooms.get(self.room, [])

    def texts(self) -> list[str]:
        return [shown.message.text.plain for shown in self.heard]

    def last_heard(self) -> str:
        return self.texts()[-1]

    def has_heard_nothing(self) -> bool:
        return not self.heard

    def has_heard(self, words: str) -> bool:
        return any(words in text for text in self.texts())

    def forget(self) -> None:
        """Begin the list of what was heard anew."""
        self.world.platform.rooms.pop(self.room, None)

    def message(self, words: str) -> Shown:
        """Return the last message that holds *words*."""
        return next(shown for shown in reversed(self.heard) if words in shown.message.text.plain)

    async def says(self, text: str, *, to: str | None = None) -> str:
        """Say something, in reply to the last message that holds *to*; return the message's id."""
        reply_to = self.message(to).id if to else None
        return await self.does(
            Kind.MESSAGE, text=text, reply_to=reply_to, addressed=bool(to) or self.direct or text[:1] in "/!"
        )

    async def replies(self, text: str) -> str:
        """Reply to the last thing heard."""
        return await self.does(Kind.MESSAGE, text=text, reply_to=self.heard[-1].id, addressed=True)

    async def edits(self, message: str, text: str, **more: Any) -> None:
        await self.does(Kind.EDIT, message=message, text=text, addressed=True, **more)

    async def sends(self, attachment: Attachment, text: str = "", *, to: str | None = None) -> str:
        """Send a file, a place or a contact, in reply to the last message that holds *to*; return its id."""
        return await self.does(
            Kind.MESSAGE,
            text=text,
            attachment=attachment_json(attachment),
            reply_to=self.message(to).id if to else None,
            addressed=bool(to) or self.direct,
        )

    async def sends_file(self, kind: str, text: str = "", *, to: str | None = None, name: str = "") -> str:
        """Send a file of *kind*; return the id of the message."""
        file = File(kind, self.person.address.partition(":")[0], f"handle-of-{kind}", name=name, size=3)
        self.world.platform.files[file.handle] = b"abc"
        return await self.sends(file, text, to=to)

    async def withdraws(self, message: str) -> None:
        """Take a message back, one's own or, as whoever keeps order there, somebody else's."""
        await self.does(Kind.WITHDRAWN, message=message)

    async def reacts(self, emoji: str, *, on: str) -> str:
        """Put *emoji* on the last message that holds *on*; return the mark."""
        mark = f"{self.message(on).id} {self.person.address} {emoji}"
        await self.does(Kind.REACTED, message=self.message(on).id, text=emoji, mark=mark)
        return mark

    async def takes_off(self, mark: str) -> None:
        """Take off what one put on a message, or, as whoever keeps order there, somebody else did."""
        await self.does(Kind.REACTED, message=mark.partition(" ")[0], text="", gone=[mark])

    async def presses(self, label: str, *, on: str | None = None) -> None:
        """Press the button that says *label*, on the last message that has it (and holds *on*)."""
        for shown in reversed(self.heard):
            labels = [button.label for button in shown.message.flat_buttons]
            if label in labels and (on is None or on in shown.message.text.plain):
                number = labels.index(label)
                await self.does(Kind.PRESS, message=shown.id, pressed=number, press="p", addressed=True)
                return
        raise AssertionError(f"nobody offered {label!r}: {[s.message.flat_buttons for s in self.heard]}")

    async def does(self, kind: Kind, **more: Any) -> str:
        more.setdefault("direct", self.direct)
        at = more.pop("at", self.world.now)
        said = self.world.platform.does(kind, self.room, self.person, at, **more)
        await self.world.settles()
        return said


@dataclass
class World:
    """A bot whose clock is turned by hand."""

    folder: Path
    translator: Translator = field(default_factory=lambda: translator_from(()))
    now: datetime = SUNDAY
    bench: Bench = field(init=False)
    platform: ConsoleAdapter = field(default_factory=ConsoleAdapter)
    g: Gathering | None = None
    locales: Path | None = None

    def __post_init__(self) -> None:
        self.restarts()

    def restarts(self) -> None:
        """Begin anew on the same file, as after a crash."""
        if hasattr(self, "bench"):
            self.bench.store.close()
        file = self.folder / "baraza.db"
        if not file.exists():
            file.write_bytes(_made_before())
        store = Store(f"sqlite:///{file}")
        self.bench = Bench(
            store,
            {"console": self.platform},
            self.translator,
            lambda: self.now,
            messages=Messages(self.locales, strict=True),
        )

    # --- the cast
    # -----------------------------------------------------------------------------------------------

    def partners(self, *cast: str, protocol: str = PULSE) -> list[Neighbour]:
        """Bring in "NAME in CITY (language)", each a partner with a room and one member.

        With a *protocol* (its YAML) it is in force; without ("") none is.
        """
        g = Gathering(Partnership("p", "River watch", "UTC", ("en",), self.now))
        found = [self._partner(g, number, each) for number, each in enumerate(cast)]
        keep = [g.partnership, *g.partners.values(), *g.rooms.values(), *g.members.values()]
        outcome = Outcome(keep=tuple(keep))
        if protocol:
            held = adoption.Adoption(
                "a", "p", _read(protocol, "pulse"), "in-force", self.now, in_force_at=self.now
            )
            g.with_([held])
            outcome += Outcome(keep=(held,)) + adoption.begun(g, held, self.now)
        with self.bench.store.writing() as transaction:
            transaction.take([(g, outcome)], self.now)
        return found

    def _partner(self, g: Gathering, number: int, described: str) -> Neighbour:
        match = re.fullmatch(r"(\w+) in ([\w ]+) \(([\w-]+)\)", described)
        assert match, described
        name, city, language = match.groups()
        zone = zones_named(city, [language])[0]
        key = name.lower()
        partner = Partner(f"g-{key}", "p", name, (language,), zone, quiet="21:00-07:00")
        room = Room(f"r-{key}", "p", partner.id, f"console:{key}-room", language)
        roles = ("coordinator",) if number == 0 else ()
        member = Member(f"m-{key}", "p", partner.id, f"console:{key}", name, language, roles)
        g.with_([partner, room, member])
        return Neighbour(self, room.address, Person(member.address, name, language))

    def stranger(self, name: str, room: str, language: str = "en", *, direct: bool = False) -> Neighbour:
        """Return somebody in a chat that we know nothing of."""
        return Neighbour(self, f"console:{room}", Person(f"console:{name.lower()}", name, language), direct)

    def gathering(self) -> Gathering:
        with self.bench.store.reading() as transaction:
            return transaction.record.gathering(transaction.record.partnerships()[0].id, self.now)

    def measures(self) -> list[Measure]:
        """Return all that was counted towards goals, in order."""
        with self.bench.store.reading() as transaction:
            g = transaction.record.gathering(transaction.record.partnerships()[0].id, self.now)
            transaction.record.also_every(g, Measure)
        return in_order(g.measures.values())

    # --- the clock
    # ----------------------------------------------------------------------------------------------

    async def settles(self) -> None:
        """Let everything that was said be heard, and everything that is due be done."""
        await self.platform.hand_over(self.bench.inbox("console"))
        await self.bench.settle()

    async def turns_to(self, moment: datetime | str, zone: str = "UTC") -> None:
        """Turn the clock to a moment, or the next "HH:MM" in *zone*, stopping wherever something is due."""
        target = self._next(moment, zone) if isinstance(moment, str) else moment
        while (coming := self.bench.next_moment()) and coming <= target:
            self.now = max(self.now, coming)
            await self.bench.settle()
        self.now = target
        await self.bench.settle()

    async def monday_at(self, hour: str, zone: str) -> None:
        """Turn the clock to the next Monday at *hour* in *zone*."""
        day = self.now.astimezone(ZoneInfo(zone))
        while day.weekday() != 0 or day <= self.now or f"{day:%H:%M}" != hour:
            day = self._next(hour, zone, day.astimezone(UTC)).astimezone(ZoneInfo(zone))
        await self.turns_to(day.astimezone(UTC))

    def _next(self, hour: str, zone: str, after: datetime | None = None) -> datetime:
        after = after or self.now
        local = after.astimezone(ZoneInfo(zone))
        at = local.replace(hour=int(hour[:2]), minute=int(hour[3:]), second=0, microsecond=0)
        return (at if at > local else at + timedelta(days=1)).astimezone(UTC)


__all__ = ["LANGUAGES", "PULSE", "SUNDAY", "Neighbour", "World", "mondays"]
