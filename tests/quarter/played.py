"""The thirteen weeks, one after another: who says what, presses what, and how the clock is turned.

Everybody acts as a person would: replies to what is asked, presses what is offered. Looks at nothing;
what was said is looked at by whoever plays it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.app import shelf_in
from bot.core.partnership_file import read_partnership
from bot.demo.play import Case
from bot.demo.stage import Appeared, Place, Stage
from bot.translation import Translator
from tests.quarter import sayings

HERE = Path(__file__).parent
MONDAY = datetime(2027, 1, 4, tzinfo=UTC)
"""The first of thirteen; Ramadan is from 8 February to 9 March, Paris turns its clocks on 28 March."""
WEEKS = 13
FIRST = ("Amina", "Bruno", "Layla", "Claire", "Oksana")
"""Who answers for each group as a rule."""
OTHERS = ("Otieno", "Rosa", "Sami", "Nadia", "Taras")
SILENT = frozenset({(2, "Lviv"), (4, "Recife"), (8, "Amman"), (10, "Lyon")})
"""The week, counted from 0, and who says nothing in it."""


UNCONFIRMED = (3, "Layla")
"""Of which proposal, counted from 0, what one said for their group is confirmed by nobody of it."""
CONCERNED = {2: "Rosa", 4: "Sami", 6: "Otieno", 8: "Oksana", 10: "Njeri"}
"""Who raises a concern in which week, counted from 0."""
NAMED = frozenset({4, 8})
"""The weeks in which they give their name."""
ALARMED = {5: "Sami", 9: "Oksana"}
"""Who writes a word for emergencies in which week, where their name does not stand."""


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


@dataclass(frozen=True)
class Promise:
    """What somebody promised, and for the Friday of which week."""

    number: int
    name: str
    words: str
    week: int

    @property
    def ends(self) -> str:
        """How it ends: six of ten are "kept" in time, the others "moved" (two), "late" or "let-go"."""
        return {7: "moved", 8: "moved", 9: "late", 0: "let-go"}.get(self.number % 10, "kept")


@dataclass
class Quarter:
    """A bot, five partners and the clock; *lines* is all that was said, in order."""

    stage: Stage
    lines: list[Line] = field(default_factory=list)
    week: int = 0
    secrets: list[tuple[str, str]] = field(default_factory=list)
    """Who wrote what for the facilitators alone."""
    unnamed: list[tuple[str, str]] = field(default_factory=list)
    """Who said what without their name."""
    trusted: list[tuple[int, str, int]] = field(default_factory=list)
    """In which week, counted from 0, who trusts how much."""
    alarms: list[tuple[str, str]] = field(default_factory=list)
    """Of what was said without a name, who said it and what holds a word for emergencies."""
    concerns: list[tuple[str, str, bool]] = field(default_factory=list)
    """Who raised what, and whether with their name."""
    _pressed_in: dict[str, Place] = field(default_factory=dict)
    promised: list[Promise] = field(default_factory=list)

    async def begins(self) -> None:
        self._note(await self.stage.opens())
        for name in ("Nadia", "Taras"):
            await self.says(name, "/status", alone=True)

    async def looks_back(self) -> None:
        """Let all see how reliable they were, look for what is not theirs, and take along what they may.

        Who coordinates, who facilitates and who does neither look, each alone and one in front of all.
        """
        for name in FIRST:
            await self.says(name, "/reliability")
        for words in sayings.SOUGHT:
            for name, alone in (("Amina", False), ("Amina", True), ("Bruno", True), ("Taras", True)):
                await self.says(name, f"/search {words}", alone=alone)
        await self.turns(6, "18:10", "Lyon")  # Who types so much at once is asked to wait.
        for label in ("button-export-csv", "button-export-xlsx", "button-export-report"):
            await self.says("Amina", "/export 3 months", alone=True)
            await self.presses("Amina", label)
        for name in ("Amina", "Bruno", "Taras"):
            await self.says(name, "/goals", alone=True)
            await self.says(name, "/concern", alone=True)
            await self.says(name, "/calendar", alone=True)
            await self.says(name, "/mydata", alone=True)

    async def week_of(self, number: int) -> None:
        """Play the week of that number, counted from 0."""
        self.week = number
        await self._before_monday()
        await self.turns(0, "09:30", "Recife")
        await self._answers("Monday", late=False)
        await self.turns(1, "10:00", "Recife")
        await self._answers("Tuesday", late=True)
        await self._comes_late()
        await self._promises()
        await self._moves()
        await self.turns(2, "12:00", "Recife")
        await self._keeps("moved", since=1)
        await self._trusts()
        await self._decides()
        await self._raises()
        await self._hands_over()
        await self._in_a_crisis()
        await self.turns(4, "12:00", "Recife")
        await self._keeps("kept")
        await self._gives_up()
        await self.turns(6, "18:00", "Lyon")

    # --- what happens in a week -------------------------------------------------------------------

    async def _before_monday(self) -> None:
        if self.week == 5:  # Ramadan begins: nobody is written to before noon.
            await self.says("Amina", "/quiet Amman: 22:00-12:00")
        if self.week == 9:  # It ends.
            await self.says("Amina", "/quiet Amman: 22:00-07:00")

    async def _answers(self, _day: str, *, late: bool) -> None:
        """Let each group answer on its day: one of them each week a day late, after it was reminded."""
        for number, name in enumerate(FIRST):
            home = self.stage.people[name.casefold()].home
            on_tuesday = (self.week + number) % len(FIRST) == 0
            if (self.week, home.name) in SILENT or late is not on_tuesday:
                continue
            await self._answered(name, home, 3 + self.week * 7 + number * 11)

    async def _answered(self, name: str, home: Place, n: int) -> None:
        if self.stage.waiting_in(home) is None:
            return
        moved = sayings.MOVED[home.language]
        await self.says(name, moved[(self.week + n) % len(moved)].format(n=n), to_waiting=True)
        await self.says(name, str(n * 2), to_waiting=True)
        if (self.week + n) % 4 == 0:
            worry = sayings.WORRIES[home.language].format(n=f"{self.week}{n}")
            self.secrets.append((name, worry))
            await self.says(name, worry, to_waiting=True)
        else:
            await self.presses(name, "button-skip")

    async def _promises(self) -> None:
        """Three promise something each week, for the Friday of the week after; one more in the first."""
        if self.week >= WEEKS - 1:
            return
        makers = [FIRST[(self.week + n) % 5] for n in (0, 2)] + [OTHERS[self.week % 3]]
        for name in makers + (list(OTHERS[1:] + FIRST[2:3])[:4] if self.week == 0 else []):
            number = len(self.promised) + 1
            words = sayings.PROMISED[self._home(name).language].format(n=100 + number)
            await self.says(name, f"/promise {words} {self._day(11).date().isoformat()}")
            await self.presses(name, "button-promise")
            self.promised.append(Promise(number, name, words, self.week + 1))

    async def _moves(self) -> None:
        """Of ten promises two get another day, in time, and a reason."""
        for made in [m for m in self.promised if m.week == self.week and m.ends == "moved"]:
            await self._does_with(made, "button-new-day")
            await self.replies(made.name, self._day(9).date().isoformat())
            await self.replies(made.name, sayings.WHY[self._home(made.name).language])
            await self.presses(made.name, "button-sure", on=made.words)

    async def _keeps(self, *ends: str, since: int = 0) -> None:
        """Say of those promises that end so, due *since* so many weeks ago, that they are kept."""
        for made in self.promised:
            if made.ends in ends and made.week == self.week - since:
                await self._does_with(made, "button-done")

    async def _comes_late(self) -> None:
        """What is late is told to whoever promised it, alone: there they say that it is done by now."""
        for made in [m for m in self.promised if m.ends == "late" and m.week == self.week - 1]:
            await self.says(made.name, "/promises", alone=True)
            await self.presses(made.name, str(made.number), as_it_stands=True)
            await self.presses(made.name, "button-done", on=made.words)

    async def _gives_up(self) -> None:
        """One of ten is let go, as all agree to whom it is owed."""
        for made in [m for m in self.promised if m.ends == "let-go" and m.week == self.week]:
            await self._lets_go(made)

    async def _does_with(self, made: Promise, label: str) -> None:
        """Press what stands under a promise; where several are reminded of in one message, open it first."""
        if not self._offers(made.name, label, made.words):
            await self.presses(made.name, str(made.number), on=f"{made.number}. ", as_it_stands=True)
        await self.presses(made.name, label, on=made.words)

    async def _lets_go(self, made: Promise) -> None:
        home = self._home(made.name)
        await self.says(made.name, "/promises")
        await self.presses(made.name, str(made.number), as_it_stands=True)
        await self.presses(made.name, "button-let-go", on=made.words)
        await self.replies(made.name, sayings.WHY[home.language])
        for name in FIRST:
            if self._home(name) != home:
                await self.presses(name, "button-agree-let-go")

    async def _trusts(self) -> None:
        """Once a month, press a step without a name; two of them say why."""
        for n, name in enumerate((*FIRST, *OTHERS)):
            if (self.week, n % 5) in ((1, 4), (5, 1)) or self.week not in (1, 5, 9):
                continue
            trusts = 1 + (n + self.week) % 5
            self.trusted.append((self.week, name, trusts))
            await self.presses(name, str(trusts), on=name, as_it_stands=True)
            alarmed = ALARMED.get(self.week) == name
            if (n + self.week) % 2 == 0 or alarmed:
                why = (sayings.ALARMING if alarmed else sayings.UNNAMED)[self._home(name).language]
                await self._says_why(name, why.format(n=f"{self.week}{n}"), alarmed=alarmed)
            else:
                await self.presses(name, "button-skip")

    async def _says_why(self, name: str, why: str, *, alarmed: bool) -> None:
        """Say why without a name; a word for emergencies in it brings somebody who asks how they are."""
        self.unnamed.append((name, why))
        await self.replies(name, why)
        if alarmed:
            self.alarms.append((name, why))
            await self.presses("Taras", "button-on-it")
            await self.presses(name, "button-safe")

    async def _decides(self) -> None:
        """Put something to all each second week; the week after, those speak who have not."""
        number, first = divmod(self.week - 1, 2)
        if first == 0 and number < len(sayings.PROPOSED):
            name, words = sayings.PROPOSED[number]
            await self.says(name, f"/propose {words}")
            await self.presses(name, "button-put-to-all")
            for each in FIRST:
                await self._takes_a_position(each, number)

    async def _takes_a_position(self, name: str, number: int) -> None:
        """All agree to the first, each other proposal meets something else; another of the group confirms."""
        language = self._home(name).language
        stances = {
            (1, "Layla"): "object",
            (2, "Bruno"): "concern",
            (3, "Oksana"): "",
            (4, "Claire"): "object",
        }
        stance = stances.get((number, name), "aside" if (number, name) == (5, "Layla") else "agree")
        if (number, name) == (4, "Oksana"):
            await self.presses("Claire", "position-agree")
            await self._confirms("Nadia", self._home("Claire"))
        if stance:
            await self.presses(name, f"position-{stance}")
        if stance == "object":
            await self.replies(name, sayings.OBJECTED[language])
        elif stance == "concern":
            await self.presses(name, "button-no-words")
        if stance and (number, name) != UNCONFIRMED:
            await self._confirms(OTHERS[FIRST.index(name)], self._home(name))

    async def _confirms(self, name: str, room: Place) -> None:
        """Let another of a group say yes, in its room, to what one of it says."""
        says = self.stage.bench.messages.says("button-ours", {}, room.language)
        asked = self.stage.platform.rooms[room.address][-1]
        self._said(name, room, f"[{says}]")
        number = [button.label for button in asked.message.flat_buttons].index(says)
        self._note(await self.stage.presses(self.stage.people[name.casefold()], room, asked.id, number))

    async def _raises(self) -> None:
        """Five times somebody tells a facilitator alone what is on their mind, thrice without a name."""
        name = CONCERNED.get(self.week)
        if name is None:
            return
        named = self.week in NAMED
        words = sayings.CONCERNS[self._home(name).language].format(n=500 + self.week)
        self.concerns.append((name, words, named))
        await self.says(name, f"/concern {words}", alone=True)
        await self.presses(name, "button-with-name" if named else "button-without-name")
        reader = "Taras"
        await self.presses(reader, "button-look-after")
        await self.presses(reader, "button-answer-concern")
        await self.replies(reader, sayings.COMFORT)
        await self.presses(reader, "button-settled")

    async def _hands_over(self) -> None:
        """In the seventh week Nadia asks Claire to be facilitator in her place."""
        if self.week != 6:
            return
        await self.says("Claire", "/status", alone=True)
        await self.says("Nadia", "/handover Claire", alone=True)
        await self.presses("Nadia", "button-ask-them")
        await self.presses("Claire", "button-accept")

    async def _in_a_crisis(self) -> None:
        """In the tenth week a storm comes: two days of another rhythm, in which three say how they are."""
        if self.week != 9:
            return
        await self.says("Taras", "/rhythm crisis", alone=True)
        for name, says in (("Bruno", "Sim"), ("Claire", "Oui"), ("Amina", "Tupigieni")):
            await self.presses(name, says, as_it_stands=True)
        await self.turns(3, "20:00", "Lyon")
        await self.says("Taras", "/rhythm normal", alone=True)

    # --- how it is done ---------------------------------------------------------------------------

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
        self._note(await self.stage.turned_to(moment.astimezone(UTC)))

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


def stage(folder: Path, translator: Translator) -> Stage:
    shelf = shelf_in(HERE, "partnership.yaml")
    file = HERE / "partnership.yaml"
    read = read_partnership(file.read_text(encoding="utf-8"), file.name, shelf)
    case = Case("quarter", "tests/quarter/partnership.yaml", read, shelf, MONDAY - timedelta(days=1), ())
    return Stage(folder, translator, case)


async def played(folder: Path, translator: Translator) -> Quarter:
    """Play it whole; the stage stays open, for whoever wants to look at what is kept."""
    quarter = Quarter(stage(folder, translator))
    await quarter.begins()
    for number in range(WEEKS):
        await quarter.week_of(number)
    await quarter.looks_back()
    return quarter


def weeks(quarter: Quarter) -> Iterator[tuple[str, str]]:
    """Yield the name of a file and what stands in it, a week each: everything that was said, in order."""
    for number in range(WEEKS):
        said = [line for line in quarter.lines if line.week == number]
        yield f"week-{number + 1:02}.txt", "".join(map(_shown, said))


def _shown(line: Line) -> str:
    head = f"{line.local:%a %d %b %H:%M}  {line.where}"
    if line.who:
        return f"{head}  {line.who}: {line.text}\n\n"
    below = "".join(f"  | {row}\n" for row in line.text.splitlines())
    offered = f"  | {' '.join(f'[{label}]' for label in line.buttons)}\n" if line.buttons else ""
    return f"{head}{'  (changed)' if line.changed else ''}\n{below}{offered}\n"
