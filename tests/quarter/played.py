"""The thirteen weeks, one after another: who says what, presses what, and how the clock is turned.

Everybody acts as a person would: replies to what is asked, presses what is offered. Looks at nothing;
what was said is looked at by whoever plays it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from bot.app import shelf_in
from bot.core.files.partnership_file import read_partnership
from bot.demo.play import Case
from bot.demo.stage import Place, Stage
from bot.translation import Translator
from tests.quarter import sayings
from tests.quarter.acting import MONDAY, Acting, Line

HERE = Path(__file__).parent
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
SPEAKING_FOR = {"Amina": "wanawake", "Rosa": "mulheres", "Claire": "femmes", "Oksana": "жінки"}
"""Who says alone for whom they speak."""
MEASURED = (2, 6, 11)
"""The weeks in which each counts the springs that run clear."""
CORRECTED = (6, "Layla")
"""In which of them who had counted two too many."""
EDITED = (3, "Bruno")
"""In which week who has met four people more than was answered."""
CRISIS = 9
"""The week in which a crisis begins, for seven days from its Wednesday on."""
EVENINGS = frozenset({(9, 3), (9, 4), (9, 5), (9, 6), (10, 0), (10, 1)})
"""The week and the day of those evenings, counted from 0."""
UNHEARD = (9, 4, "Oksana")
"""On which of them who says nothing."""
DRAWN = {6: "Bruno", 11: "Layla"}
"""Who asks for a picture of a goal in which week."""


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
class Quarter(Acting):
    """What was said within it for few, or without a name."""

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
    notes: list[tuple[str, str]] = field(default_factory=list)
    """Who noted what for themselves."""
    promised: list[Promise] = field(default_factory=list)

    async def begins(self) -> None:
        self._note(await self.stage.opens())
        for name in ("Nadia", "Taras"):
            await self.says(name, "/status", alone=True)
        await self.turns(-1, "15:00", "Lyon")
        for name in FIRST:
            await self.says(name, f"/roles {sayings.BROUGHT[self._home(name).language]}")
        for name, group in SPEAKING_FOR.items():
            await self.says(name, f"/speaksfor {group}", alone=True)
        await self.says("Amina", "/digest monthly")

    async def looks_back(self) -> None:
        """Let all see how reliable they were, look for what is not theirs, and take along what they may.

        Who coordinates, who facilitates and who does neither look, each alone and one in front of all.
        """
        for name in FIRST:
            await self.says(name, "/reliability")
        await self._finds_right()
        await self.says("Taras", "/voices", alone=True)
        for words in sayings.SOUGHT:
            for name, alone in (("Amina", False), ("Amina", True), ("Bruno", True), ("Taras", True)):
                await self.says(name, f"/search {words}", alone=alone)
        await self.turns(6, "18:10", "Lyon")  # Who types so much at once is asked to wait.
        for label in ("button-export-csv", "button-export-xlsx", "button-export-report"):
            await self.says("Amina", "/export 3 months", alone=True)
            await self.presses("Amina", label)
        for name in ("Amina", "Bruno", "Taras"):
            await self.says(name, "/goals", alone=True)
            await self.says(name, "/goals 2", alone=True)
            await self.says(name, "/decisions", alone=True)
            await self.says(name, "/status", alone=True)
            await self.says(name, "/concern", alone=True)
            await self.says(name, "/calendar", alone=True)
            await self.says(name, "/mydata", alone=True)
        await self.says("Taras", "/note Recife", alone=True)

    async def week_of(self, number: int) -> None:
        """Play the week of that number, counted from 0."""
        self.week = number
        await self._before_monday()
        await self.turns(0, "09:30", "Recife")
        await self._answers("Monday", late=False)
        await self._evening(0)
        await self.turns(1, "10:00", "Recife")
        await self._answers("Tuesday", late=True)
        await self._comes_late()
        await self._promises()
        await self._moves()
        await self._evening(1)
        await self.turns(2, "12:00", "Recife")
        await self._keeps("moved", since=1)
        await self._trusts()
        await self._decides()
        await self._raises()
        await self._hands_over()
        await self._notes()
        await self._measures()
        await self._in_a_crisis()
        await self._evening(3)
        await self.turns(4, "12:00", "Recife")
        await self._keeps("kept")
        await self._gives_up()
        for day in (4, 5, 6):
            await self._evening(day)
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
        if (self.week, name) == EDITED:
            await self.edits(name, str(n * 2 + 4))
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

    async def _notes(self) -> None:
        """Let a facilitator note something about a group, for themselves, and write to all."""
        if self.week in (3, 8):
            words = sayings.NOTED.format(n=self.week)
            self.notes.append(("Taras", words))
            await self.says("Taras", f"/note Recife: {words}", alone=True)

    async def _measures(self) -> None:
        """Let each count what runs clear by now; one of them had counted two too many."""
        if self.week in MEASURED:
            for number, name in enumerate(FIRST):
                clear = 2 + number + self.week // 2
                await self.says(name, f"/measure clear-springs {clear}")
                await self.presses(name, "button-measure")
                if (self.week, name) == CORRECTED:
                    await self.replies(name, str(clear - 2))
                    await self.presses(name, "button-measure")
        if self.week in DRAWN:
            await self.says(DRAWN[self.week], "/chart people-met")

    async def _finds_right(self) -> None:
        """Let two groups say that what they bring is as it was, and one put it in other words."""
        for name in ("Amina", "Claire"):
            await self.presses(name, "button-still-right")
        await self.presses("Oksana", "button-change-it")
        await self.replies("Oksana", sayings.BROUGHT_NOW)

    async def _in_a_crisis(self) -> None:
        """In the tenth week a storm comes: for seven days there is another rhythm."""
        if self.week == CRISIS:
            await self.says("Taras", "/rhythm crisis", alone=True)
            for name in ("Bruno", "Claire", "Amina"):
                await self._is_well(name)
        elif self.week == CRISIS + 1:
            await self.says("Taras", "/rhythm normal", alone=True)

    async def _evening(self, day: int) -> None:
        """On each evening of the crisis let all say how they are, in the west some hours later."""
        if (self.week, day) not in EVENINGS:
            return
        await self.turns(day, "17:30", "Lyon")
        for name in ("Amina", "Layla", "Claire", "Oksana"):
            if (self.week, day, name) != UNHEARD:
                await self._is_well(name)
        await self.turns(day, "17:30", "Recife")
        await self._is_well("Bruno")

    async def _is_well(self, name: str) -> None:
        """Press that all is well; who had asked to be called a day before was."""
        asked, well, call = sayings.SAFE[self._home(name).language]
        called = name == "Amina" and self.week == CRISIS and self.stage.now.weekday() < 4
        await self.presses(name, call if called else well, on=asked, as_it_stands=True)


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
