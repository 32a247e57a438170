"""What a person types in the demo, done: turn the clock, speak as anyone, press a button, look around.

Prints what comes of each line. One that cannot be read gets one kind sentence and changes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Sequence
from datetime import date, datetime, time, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from bot.adapters.console import Shown
from bot.core.durations import ReadingError, closest, read_duration
from bot.demo.paper import Paper
from bot.demo.play import USUAL
from bot.demo.stage import Appeared, Place, Somebody, Stage, is_ours

HELP = """
  next                     turn the clock to when something is said next
  +1 day   +3 hours        turn it by a while
  monday 09:00 goma        turn it to an hour there; without a place, in {zone}
  amina> Habari            speak as Amina; it answers the question waiting in her room
  amina>12 Asante          reply to message [12]
  amina> /status           a command
  amina press Ndiyo        press a button, by its words or number ("on 12" says which)
  amina edit Habari zenu   change what Amina said last ("edit 12" names which)
  amina@alone> /help       speak with Baraza alone; zawadi@goma> lets somebody new speak
  rooms   help   quit
"""
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SPEAKS = re.compile(r"([^\s>@]+)(?:@([^\s>]+))?\s*>(\d+(?=\s))?\s*(.*)", re.DOTALL)
_PRESSES = re.compile(r"([^\s>@]+)(?:@(\S+))?\s+press(?:es)?\s+(.+?)(?:\s+on\s+\[?(\d+)\]?)?", re.IGNORECASE)
_EDITS = re.compile(r"([^\s>@]+)(?:@(\S+))?\s+edits?\s+(?:\[?(\d+)\]?\s+)?(.+)", re.IGNORECASE | re.DOTALL)
_HOUR = re.compile(r"(?:(\S+)\s+)?(\d{1,2}:\d{2})(?:\s+(\S.*))?")
_LONGEST = timedelta(days=366)
_LONGEST_NAME = 40


class NotUnderstood(Exception):
    """A line that means nothing here: one sentence that says what would do."""


class Session:
    """One person's session at the demo. *does* takes a line and tells whether another may follow."""

    def __init__(self, stage: Stage, paper: Paper) -> None:
        self.stage = stage
        self.paper = paper
        self.came: list[Appeared] = []
        """What came of the last line."""

    @property
    def help(self) -> str:
        """What can be typed."""
        return HELP.format(zone=self.stage.file.zone)

    @property
    def by_hand(self) -> str:
        """The command that plays the same case by hand."""
        name = self.stage.case.name
        return "make demo" if name == USUAL else f"baraza demo --case {name}"

    async def begins(self) -> None:
        """Say who is here and who translates, and open the partnership."""
        file = self.stage.file
        who = [f"{entry.name} ({', '.join(entry.languages)})" for entry in file.partners]
        self.paper.say(f"{file.name}: {', '.join(who)}. The file: {self.stage.case.where}")
        self.paper.say(self._who_translates())
        self._tell(await self.stage.opens())

    async def does(self, line: str) -> bool:
        """Do what *line* says; return False when it says that the session ends."""
        line = line.strip()
        self.came = []
        if line.casefold() in ("quit", "exit", "q"):
            return False
        try:
            await self._done(line)
        except (NotUnderstood, ReadingError) as why:
            self.paper.say(str(why))
        return True

    async def _done(self, line: str) -> None:
        words: dict[str, Callable[[], Awaitable[None]]] = {
            "": self._nothing,
            "next": self._next,
            "rooms": self._rooms,
            "help": self._help,
        }
        if line.casefold() in words:
            await words[line.casefold()]()
        elif said := _SPEAKS.fullmatch(line):
            await self._speaks(*said.groups())
        elif pressed := _PRESSES.fullmatch(line):
            await self._presses(*pressed.groups())
        elif edited := _EDITS.fullmatch(line):
            await self._edits(*edited.groups())
        elif line.startswith("+"):
            await self._turns(self.stage.now + _short_enough(read_duration(line[1:])))
        elif hour := _HOUR.fullmatch(line):
            await self._turns(self._moment(*hour.groups()))
        elif line.startswith(("/", "!")):
            raise NotUnderstood(f"Say who says that: amina> {line}")
        else:
            hint = closest(line, [*words, "quit"], '"help" shows what can be typed.')
            raise NotUnderstood(self._unfinished(line) or f"That is nothing I know. {hint}")

    def _unfinished(self, line: str) -> str:
        """Return what is still to be typed after a line that begins well, or ""."""
        first, _, rest = line.casefold().partition(" ")
        name = first.partition("@")[0]
        if name in self.stage.people:
            missing = {
                "press": f'Say which button: "{name} press 1".',
                "edit": f'Say into what: "{name} edit …".',
            }
            return missing.get(rest, f'Say what comes of it: "{name}> …" speaks, "{name} press 1" presses.')
        if first in _DAYS:
            return f'Write the hour as well: "{first} 09:00".'
        return "The clock only goes forward." if re.match(r"-\s*\d", line) else ""

    # --- people -----------------------------------------------------------------------------------

    async def _speaks(self, name: str, where: str | None, number: str | None, text: str) -> None:
        who, place = self._somebody(name, where)
        if pressed := re.fullmatch(r"#(\d+)", text):
            await self._presses(name, where, pressed[1], number)
            return
        if not text:
            raise NotUnderstood(f'Say what {who.person.name} says: "{name}> …".')
        if number and self.stage.message(int(number), place) is None:
            raise NotUnderstood(f"There is no message [{number}] in {place.name}.")
        answered = self.stage.message(int(number), place) if number else self.stage.waiting_in(place)
        came = await self.stage.says(who, place, text, answered)
        said = self.stage.last_said(who, place) or ""
        self.paper.heard(self.stage.number(place, said), who.person.name, place, text)
        self._tell(came)
        if not came and not is_ours(answered) and not place.direct:
            self.paper.say("That replies to nothing of Baraza's, so it was said among themselves.")
            self.paper.say(f"To reply to a message: {name}>NUMBER …")

    async def _presses(self, name: str, where: str | None, label: str, number: str | None) -> None:
        who, place = self._somebody(name, where)
        shown, button = self._button(place, label, int(number) if number else None)
        self._tell(await self.stage.presses(who, place, shown.id, button))

    async def _edits(self, name: str, where: str | None, number: str | None, text: str) -> None:
        who, place = self._somebody(name, where)
        said = self.stage.message(int(number), place) if number else self.stage.last_said(who, place)
        if said is None or is_ours(said):
            raise NotUnderstood(
                f"{who.person.name} has not said that in {place.name}, so it cannot be changed."
            )
        came = await self.stage.edits(who, place, said, text)
        self.paper.heard(self.stage.number(place, said), who.person.name, place, f"{text} (edited)")
        self._tell(came)

    def _somebody(self, name: str, where: str | None) -> tuple[Somebody, Place]:
        """Return who *name* is and where they speak; with a room, somebody new is let in."""
        known = self.stage.people.get(name.casefold())
        alone = where is not None and where.casefold() == "alone"
        place = self.place(where) if where and not alone else None
        if known is None and place is None:
            names = [who.person.name for who in self.stage.people.values()]
            hint = closest(
                name, names, f"Here are {', '.join(names)}; somebody new says where: {name}@goma> …"
            )
            raise NotUnderstood(f'Nobody here is called "{name}". {hint}')
        if len(name) > _LONGEST_NAME:
            raise NotUnderstood("That name is too long to be called by.")
        if known is None and place is not None:
            known = self.stage.newcomer(name, place)
        assert known is not None
        return known, place or (known.alone if alone else known.home)

    def _button(self, place: Place, label: str, number: int | None) -> tuple[Shown, int]:
        """Return the newest message in *place* that has the button (or message *number*), and which it is."""
        wanted = label.strip(" []").casefold()
        for shown in reversed(self.stage.platform.rooms.get(place.address, [])):
            if number is not None and self.stage.number(place, shown.id) != number:
                continue
            labels = [button.label.casefold() for button in shown.message.flat_buttons]
            if wanted in labels:
                return shown, labels.index(wanted)
            if wanted.isdecimal() and 1 <= int(wanted) <= len(labels):
                return shown, int(wanted) - 1
        where = f" on message [{number}]." if number is not None else f".{self._buttons(place)}"
        raise NotUnderstood(f'There is no button "{label}" in {place.name}{where}')

    def _buttons(self, place: Place) -> str:
        """Return a sentence on the newest message in *place* with buttons, "" if there is none."""
        for shown in reversed(self.stage.platform.rooms.get(place.address, [])):
            if labels := [
                f"{n} {button.label}" for n, button in enumerate(shown.message.flat_buttons, start=1)
            ]:
                return f" Message [{self.stage.number(place, shown.id)}] has {', '.join(labels)}."
        return ""

    # --- the clock --------------------------------------------------------------------------------

    async def _next(self) -> None:
        self._turned(await self.stage.turned_to_next())

    async def _turns(self, moment: datetime) -> None:
        self._turned(await self.stage.turned_to(moment))

    def _turned(self, came: Sequence[Appeared]) -> None:
        """Show what was said, each moment under the hour that it was, and the hour that it is now."""
        for at, together in groupby(came, key=lambda appeared: appeared.at):
            self._clock(at)
            self._tell([*together])
        if not came:
            self.paper.say("Nothing was said.")
        if not came or came[-1].at < self.stage.now:
            self._clock(self.stage.now)

    def _clock(self, at: datetime) -> None:
        self.paper.turned(at, [*self.stage.places.values()])

    def _moment(self, day: str | None, hour: str, place: str | None) -> datetime:
        """Return the next moment at which it is that hour (and day) in *place*."""
        zone = ZoneInfo(self.place(place).zone if place else self.stage.file.zone)
        try:
            at = time.fromisoformat(hour.rjust(5, "0"))
        except ValueError:
            raise NotUnderstood(f'"{hour}" is no hour of the day. Write it as 09:00.') from None
        today = self.stage.now.astimezone(zone).date()
        wanted = _date(day)
        days = [wanted] if wanted else [today + timedelta(days=n) for n in range(9)]
        coming = (
            moment
            for each in days
            if wanted or day is None or each.weekday() == _weekday(day)
            if (moment := datetime.combine(each, at, zone)) > self.stage.now
        )
        found = next(coming, None)
        if found is None:
            raise NotUnderstood("The clock only goes forward.")
        _short_enough(found - self.stage.now)
        return found.astimezone(self.stage.now.tzinfo)

    def place(self, name: str) -> Place:
        """Return the room of that name, or the talk of that person with us alone. Raises NotUnderstood."""
        known = self.stage.places.get(name.casefold())
        who = self.stage.people.get(name.casefold())
        if known or who:
            return known or who.alone  # type: ignore[union-attr]
        names = [place.name for place in self.stage.places.values()]
        hint = closest(name, names, f"The rooms are {', '.join(names)}.")
        raise NotUnderstood(f'There is no room "{name}". {hint}')

    # --- looking around ---------------------------------------------------------------------------

    async def _nothing(self) -> None:
        """Leave everything as it is."""

    async def _help(self) -> None:
        self.paper.say(self.help)

    async def _rooms(self) -> None:
        for place in self.stage.places.values():
            names = [who.person.name for who in self.stage.people.values() if who.home == place]
            there = f"{place.local(self.stage.now):%a %d %b %H:%M}"
            self.paper.say(f"  {place.name:<8} {there}  {place.language:<6} {', '.join(names)}")
        for who in self.stage.people.values():
            if who.home.direct:
                self.paper.say(f"  {who.person.name:<8} talks with Baraza alone  {who.home.language}")

    def _tell(self, came: Sequence[Appeared]) -> None:
        self.came += came
        for appeared in came:
            self.paper.show(appeared)
        for press, text in self.stage.platform.toasts:
            if text:
                self.paper.say(f"  (to {press} alone: {text})")
        self.stage.platform.toasts.clear()

    def _who_translates(self) -> str:
        if names := self.stage.translator.names:
            return f"What people write is sent to {', '.join(names)} to be translated, as your settings say."
        return (
            "Nobody translates: you see the languages that the protocol itself carries. What people write is "
            "shown as it is, marked, and goes nowhere. To have it translated, set BARAZA_TRANSLATORS."
        )


def _short_enough(span: timedelta) -> timedelta:
    if span > _LONGEST:
        raise NotUnderstood("A year at a time is the most.")
    return span


def _date(day: str | None) -> date | None:
    try:
        return date.fromisoformat(day) if day else None
    except ValueError:
        return None


def _weekday(day: str) -> int:
    named = [n for n, name in enumerate(_DAYS) if len(day) >= 3 and name.startswith(day.casefold())]
    if not named:
        raise NotUnderstood(
            f'"{day}" is no day. {closest(day, _DAYS, "Write monday 09:00, or 2026-12-24 09:00.")}'
        )
    return named[0]
