"""Bridges, other bots, platforms that were away: nothing goes round in circles, each thing counts once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.adapters import Kind, Person
from tests.stories.test_answers import asked
from tests.stories.test_files import closes
from tests.world import Neighbour, World

ROUNDS = 12
"""Far more often than a loop needs to show itself."""


class Bridge:
    """Carries all that is said in one room to another and back, as bridges do, with a name in front."""

    def __init__(self, world: World, *rooms: str, form: str) -> None:
        self.world, self.rooms, self.form = world, rooms, form
        self.carried: set[tuple[str, str]] = set()
        self.count = 0

    async def carries(self) -> int:
        """Carry what is new, over and over until nothing is; return how much there was."""
        before = self.count
        for _round in range(ROUNDS):
            new = [
                (room, shown.id, shown.message.text.plain)
                for room in self.rooms
                for shown in self.world.platform.rooms.get(room, [])
                if (room, shown.id) not in self.carried
            ]
            for room, id_, text in new:
                self.carried.add((room, id_))
                await self.says(room, "Baraza", text)
            if not new:
                break
        return self.count - before

    async def says(self, room: str, name: str, text: str) -> None:
        """Say in the other room what *name* said in *room*, in reply to the last thing that we said there."""
        self.count += 1
        (there,) = [other for other in self.rooms if other != room]
        puppet = Neighbour(self.world, there, Person(f"console:puppet-of-{name}", name))
        last = puppet.heard[-1].id if puppet.heard else None
        words = self.form.format(name=name, text=text)
        await puppet.does(Kind.MESSAGE, text=words, reply_to=last, addressed=True)


@pytest.mark.parametrize("form", ["{text}", "{name}: {text}", "<{name}> {text}"])
async def test_two_rooms_that_are_bridged_to_each_other_do_not_go_round_in_circles(
    world: World, form: str
) -> None:
    amina, bruno = await asked(world, "kind: text")
    bridge = Bridge(world, amina.room, bruno.room, form=form)
    await bridge.carries()
    said = len(amina.heard) + len(bruno.heard)
    assert said == 2, "our own questions, carried, are nobody's answers"
    await amina.says("The pump works since Monday", to="Say it")
    await bridge.says(amina.room, "Amina", "The pump works since Monday")
    carried = await bridge.carries()
    assert carried < 12
    assert await bridge.carries() == 0
    answers = [answer.text for answer in world.gathering().answers.values()]
    assert answers == ["The pump works since Monday"], "what the bridge made of it is a reply like any other"


async def test_what_a_program_says_is_no_answer_and_gets_none(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    question = amina.heard[0].id
    for kind in (Kind.MESSAGE, Kind.EDIT, Kind.REACTED):
        await amina.does(
            kind, text="/status", reply_to=question, message=question, addressed=True, automatic=True
        )
    await amina.does(Kind.PRESS, message=question, pressed=0, press="p", addressed=True, automatic=True)
    assert (len(amina.heard), len(bruno.heard)) == (1, 1)
    assert world.gathering().answers == {}


async def test_short_words_that_we_said_too_are_still_an_answer(world: World) -> None:
    amina, _ = await asked(world, "kind: text")
    await amina.says("Say it", to="Say it")
    assert [answer.text for answer in world.gathering().answers.values()] == ["Say it"]


# --- heard long after it was said
# ---------------------------------------------------------------------------------------


async def test_what_was_said_in_time_and_heard_after_closing_counts_in_full(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    question, then = amina.heard[0].id, world.now + timedelta(hours=2)
    await closes(world)
    await world.turns_to("12:00", "Africa/Nairobi")
    assert bruno.has_heard("No answers have come yet.")
    await amina.does(Kind.MESSAGE, at=then, text="The pump works", reply_to=question, addressed=True)
    assert "You said this in time" in amina.last_heard()
    assert bruno.has_heard("Amina answered: The pump works")
    assert not bruno.has_heard("after closing")
    assert bruno.has_heard("1 of 2 partners answered.")


async def test_what_was_edited_in_time_and_heard_after_closing_changes_the_digest(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    said = await amina.says("The pmup works", to="Say it")
    then = world.now + timedelta(hours=2)
    await closes(world)
    await world.turns_to("12:00", "Africa/Nairobi")
    assert bruno.has_heard("• Say it The pmup works")
    await amina.does(Kind.EDIT, at=then, message=said, text="The pump works", addressed=True)
    assert bruno.has_heard("• Say it The pump works")
    assert not bruno.has_heard("pmup")


async def test_now_that_was_said_hours_ago_is_not_done_now(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await world.turns_to("12:00", "Africa/Nairobi")
    await amina.does(Kind.MESSAGE, at=world.now - timedelta(hours=5), text="/now monday")
    assert "it reached me only now" in amina.last_heard()
    assert bruno.has_heard_nothing()
    await amina.says("/now monday")
    assert bruno.has_heard("What moved forward?")


async def test_a_clock_that_is_set_ahead_takes_along_what_platforms_date(world: World) -> None:
    """Whoever tries things out weeks ahead speaks now, though their platform knows nothing of it."""
    ahead = timedelta(weeks=3)
    amina, _ = await asked(world, "kind: text")
    world.bench = replace(world.bench, ahead=ahead)
    question = amina.heard[0].id
    await amina.does(Kind.MESSAGE, at=world.now - ahead, text="/now monday", addressed=True)
    assert "it reached me only now" not in amina.last_heard()
    await closes(world)
    late = {"text": "The pump works", "reply_to": question, "addressed": True}
    await amina.does(Kind.MESSAGE, at=world.now - ahead, **late)
    assert "kept as late" in amina.last_heard()
