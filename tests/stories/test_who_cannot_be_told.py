"""Two members change places in all that they say without a name: nobody else reads or finds anything else.

Whatever others could tell them apart by (an order, an hour, a count, a mark, a file) would differ between the
two worlds. Both have the same language, role and hours, and both speak up; only what they say is exchanged.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.translation import translator_from
from tests.world import Neighbour, World, mondays

CAST = ("Chidi in Nairobi (en)", "Nadia in Nairobi (en)", "Amina in Nairobi (en)", "Bruno in Nairobi (en)")
CRISIS = "crisis: {words: {en: [fire]}}\ndecisions: {rule: consent, open-for: 5 days}\n"
ASKED = (
    mondays(
        "pulse",
        """
    each: member
    open-for: 2 days
    questions:
      - {id: said, kind: text, unnamed: true, about: learned, ask: {en: What is unsaid?}}
      - {id: mood, kind: scale, from: 1, to: 5, unnamed: true, ask: {en: Mood?}}
      - {id: when, kind: choice, unnamed: true, ask: When?, options: {early: Early, late: Late}}
      - {id: trust, kind: scale, from: 1, to: 5, unnamed: true, about: trust, ask: {en: Trust?}}
""",
    )
    + CRISIS
)
Scene = Callable[[World, Neighbour, Neighbour], Awaitable[None]]


class Played:
    """A world in which Amina and Bruno are *one* and *other*, or the other way round."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.world = World(folder, translator_from(()))
        self.chidi, self.nadia, self.amina, self.bruno = self.world.partners(*CAST, protocol=ASKED)

    async def plays(self, scene: Scene, *, exchanged: bool) -> list[str]:
        """Return all that Chidi, who coordinates, and Nadia, who facilitates, read of *scene* and after."""
        world, two = self.world, [self.amina, self.bruno]
        with world.bench.store.writing() as transaction:
            facilitator = replace(world.gathering().members["m-nadia"], roles=("facilitator",))
            transaction.record.keep([facilitator])
        for each in (self.chidi, self.nadia, *two):
            await each.alone().says("/start")
        one, other = reversed(two) if exchanged else two
        await scene(world, one.alone(), other.alone())
        await self._looks_round()
        return self.read()

    async def _looks_round(self) -> None:
        for each in (self.chidi, self.nadia):
            for typed in (
                "/status",
                "/decisions 1",
                "/goals",
                "/search quill",
                "/digest",
                "/concern",
                "/pending",
            ):
                await each.alone().says(typed)
            for typed in (
                "/quiet",
                "/voices",
                "/reliability",
                "/unclear",
                "/corrections",
                "/promises",
                "/mydata",
            ):
                await each.alone().says(typed)
            for label in ("Table (CSV)", "Report to read"):
                await each.alone().says("/export")
                await each.alone().presses(label)
            await self.world.turns_to(self.world.now + timedelta(minutes=5))
        await self.world.turns_to(self.world.now + timedelta(days=8))

    def read(self) -> list[str]:
        rooms = [each.room for each in (self.chidi, self.nadia, self.chidi.alone(), self.nadia.alone())]
        read = []
        for room in rooms:
            for shown in self.world.platform.rooms.get(room, []):
                labels = [button.label for button in shown.message.flat_buttons]
                content = self.world.platform.contents.get(shown.id, b"").decode()
                read.append(f"{room} {shown.edited}: {shown.message.text.plain} {labels}\n{content}")
        return read


async def answering(world: World, one: Neighbour, other: Neighbour) -> None:
    """All four answer, at the same hours, by the same places; what two of them answer is exchanged."""
    await world.monday_at("09:00", "Africa/Nairobi")
    two = {each.person.name: each for each in (one, other)}
    said = {one.person.name: ("quillone is not said", "2", "Early", "1")}
    said[other.person.name] = ("quilltwo", "5", "Late", "4")
    four = [*two.items()] if [*two] == ["Amina", "Bruno"] else [*reversed(two.items())]
    for name, who in four:
        await world.turns_to(world.now + timedelta(minutes=10))
        words, mood, when, trust = said[name]
        await who.says(words)
        for pressed in (mood, when, trust):
            await who.presses(pressed)
    for name in ("chidi", "nadia"):
        who = Neighbour(world, f"console:{name}-alone", replace(one.person, address=f"console:{name}",
                        name=name.title()), direct=True)  # fmt: skip
        await world.turns_to(world.now + timedelta(minutes=10))
        await who.says(f"quill of {name}")
        for pressed in ("3", "Late", "3"):
            await who.presses(pressed)
    await world.turns_to(world.now + timedelta(days=3))


async def alarming(world: World, one: Neighbour, other: Neighbour) -> None:
    """Both have answered; then one adds a word for emergencies."""
    await world.monday_at("09:00", "Africa/Nairobi")
    for who in sorted((one, other), key=lambda who: who.person.name):
        await who.says(f"quill of {'one' if who is one else 'other'}")
    await world.turns_to(world.now + timedelta(hours=2))
    await one.says("quillstreet, there is a fire", to="What is unsaid?")
    await world.turns_to(world.now + timedelta(minutes=40))
    await one.presses("I am safe")
    await world.turns_to(world.now + timedelta(days=3))


async def confiding(world: World, one: Neighbour, other: Neighbour) -> None:
    """One raises a concern, adds to it, corrects it and settles it; the other says as much of nothing."""
    await world.turns_to("10:00", "Africa/Nairobi")
    await other.says("/status")
    await one.says("/status")
    first = await one.says("/concern quillmeetings are at night")
    await one.presses("Without my name")
    await world.turns_to(world.now + timedelta(minutes=10))
    more = await one.says("And quillroads are dark")
    await one.edits(more, "And quillroads are unlit")
    await one.edits(first, "/concern quillmeetings are too late")
    await one.withdraws(more)
    await world.turns_to(world.now + timedelta(days=3))
    await one.presses("It is settled")


async def objecting(world: World, one: Neighbour, other: Neighbour) -> None:
    """Both groups agree to a proposal; then one of the two objects to it, to the facilitator and unnamed."""
    await world.turns_to("10:00", "Africa/Nairobi")
    chidi = Neighbour(world, "console:chidi-room", replace(one.person, address="console:chidi", name="Chidi"))
    await chidi.says("/propose We meet at night")
    await chidi.presses("Yes, put it to all")
    for who in sorted((one, other), key=lambda who: who.person.name):
        await who.says("/decisions 1")
        await who.presses("Agree")
        await world.turns_to(world.now + timedelta(minutes=1))
    await one.presses("Object")
    await one.presses("To them, without my name")
    await one.says("quillnights are not safe")
    await chidi.presses("Agree")
    await world.turns_to(world.now + timedelta(days=6))


async def agreeing_after(world: World, one: Neighbour, other: Neighbour) -> None:
    """One of the two objects, unnamed; then both groups agree, and one is asked whether it stands."""
    await _agreed_after(world, one, other, "It still stands")


async def agreeing_and_taking_back(world: World, one: Neighbour, other: Neighbour) -> None:
    """The same, and it is taken back at once."""
    await _agreed_after(world, one, other, "Take my objection back")


async def _agreed_after(world: World, one: Neighbour, other: Neighbour, then: str) -> None:
    await world.turns_to("10:00", "Africa/Nairobi")
    chidi = Neighbour(world, "console:chidi-room", replace(one.person, address="console:chidi", name="Chidi"))
    await chidi.says("/propose We meet at night")
    await chidi.presses("Yes, put it to all")
    await one.says("/decisions 1")
    await one.presses("Object")
    await one.presses("To them, without my name")
    await one.says("quillnights are not safe")
    for who in sorted((one, other), key=lambda who: who.person.name):
        await world.turns_to(world.now + timedelta(minutes=1))
        await who.says("/decisions 1")
        await who.presses("Agree")
        if who is one:
            await one.presses(then)
    await chidi.presses("Agree")
    await world.turns_to(world.now + timedelta(days=6))


@pytest.mark.parametrize(
    "scene",
    [answering, alarming, confiding, objecting, agreeing_after, agreeing_and_taking_back],
    ids=lambda scene: scene.__name__,
)
async def test_who_of_two_said_it_changes_nothing_for_anybody_else(tmp_path: Path, scene: Scene) -> None:
    here, there = Played(tmp_path / "here"), Played(tmp_path / "there")
    read = await here.plays(scene, exchanged=False)
    assert any("quill" in each for each in read), "something of it is read"
    assert await there.plays(scene, exchanged=True) == read
    for each in (here, there):
        each.world.bench.store.close()
