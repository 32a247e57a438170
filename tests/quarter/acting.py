"""How people of the quarter act: they say, reply and press, and the clock is turned; all is noted.

Knows nothing of what happens in which week, and looks at nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.demo.stage import Appeared, Place, Stage

MONDAY = datetime(2027, 1, 4, tzinfo=UTC)
"""The first of thirteen; Ramadan is from 8 February to 9 March, Paris turns its clocks on 28 March."""


@dataclass
class Line:
    """Something that was said: by us, or by a person. *at* is aware; *where* is a room or a person alone."""

    week: int
    at: datetime
    where: str
    zone: str
    text: str
    who: str = ""
    changed: bool = False
    buttons: tuple[str, ...] = ()

    @property
    def local(self) -> datetime:
        """The moment by the clock of the place."""
        return self.at.astimezone(ZoneInfo(self.zone))


@dataclass
class Acting:
    """A bot, its people and the clock; *lines* is all that was said, in order."""

    stage: Stage
    lines: list[Line] = field(default_factory=list)
    week: int = 0
    _pressed_in: dict[str, Place] = field(default_factory=dict)

    async def says(self, name: str, text: str, *, alone: bool = False, to_waiting: bool = False) -> None:
        who = self.stage.people[name.casefold()]
        place = who.alone if alone else who.home
        to = self.stage.waiting_in(place) if to_waiting else None
        self._said(name, place, text)
        self._note(await self.stage.says(who, place, text, to))

    async def replies(self, name: str, text: str) -> None:
        """Reply to the last thing heard where one pressed something last."""
        who, place = self.stage.people[name.casefold()], self._pressed_in[name]
        self._said(name, place, text)
        last = self.stage.platform.rooms[place.address][-1].id
        self._note(await self.stage.says(who, place, text, last))

    async def edits(self, name: str, text: str) -> None:
        """Put other words in place of what somebody said last in their group."""
        who = self.stage.people[name.casefold()]
        last = self.stage.last_said(who, who.home)
        assert last, f"week {self.week + 1}: {name} said nothing"
        self._said(name, who.home, f"(edited) {text}")
        self._note(await self.stage.edits(who, who.home, last, text))

    async def presses(self, name: str, label: str, *, on: str = "", as_it_stands: bool = False) -> None:
        """Press the newest button that says *label*, by its id unless it is meant *as_it_stands*."""
        found = self._offers(name, label, on, as_it_stands=as_it_stands)
        assert found, f"week {self.week + 1}: nobody offers {name} {label!r} on {on!r}"
        place, message, number, says = found
        self._pressed_in[name] = place
        self._said(name, place, f"[{says}]")
        who = self.stage.people[name.casefold()]
        self._note(await self.stage.presses(who, place, message, number))

    def _offers(
        self, name: str, label: str, on: str, *, as_it_stands: bool = False
    ) -> tuple[Place, str, int, str] | None:
        """Return where the newest message with that button is, which it is, and what the button says."""
        who = self.stage.people[name.casefold()]
        says = label if as_it_stands else self.stage.bench.messages.says(label, {}, who.alone.language)
        found = [
            (place, shown.id, [button.label for button in shown.message.flat_buttons].index(says), says)
            for place in {who.home, who.alone}
            for shown in self.stage.platform.rooms.get(place.address, [])
            if on in shown.message.text.plain
            and says in [button.label for button in shown.message.flat_buttons]
        ]
        return max(found, key=lambda each: int(each[1]), default=None)

    def _home(self, name: str) -> Place:
        return self.stage.people[name.casefold()].home

    async def turns(self, weekday: int, hour: str, place: str) -> None:
        zone = ZoneInfo(self.stage.places[place.casefold()].zone)
        moment = datetime.combine(self._day(weekday).date(), time.fromisoformat(hour), zone)
        self._note(await self.stage.turned_to(max(self.stage.now, moment.astimezone(UTC))))

    def _day(self, number: int) -> datetime:
        return MONDAY + timedelta(weeks=self.week, days=number)

    def _said(self, name: str, place: Place, text: str) -> None:
        self.lines.append(Line(self.week, self.stage.now, place.name, place.zone, text, who=name))

    def _note(self, came: list[Appeared]) -> None:
        for each in came:
            message, place = each.shown.message, each.place
            buttons = tuple(button.label for button in message.flat_buttons)
            self.lines.append(
                Line(
                    self.week, each.at, place.name, place.zone, message.text.plain,
                    changed=each.shown.edited, buttons=buttons,
                )
            )  # fmt: skip
