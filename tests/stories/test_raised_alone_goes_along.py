"""What was raised alone goes along as a proposal is put in other words; nothing in sight waits for it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.core.decision import Decision
from tests.stories.test_decisions import three
from tests.stories.test_said_apart import NOTED, WAYS, others_know_nothing, raised, told
from tests.world import Neighbour, World

SECOND = "We meet on Thursdays"


async def amended(by: Neighbour, words: str = SECOND, button: str = "Put it in other words") -> None:
    await by.says("/decisions 1")
    await by.presses(button)
    await by.replies(words)
    await by.presses("Yes, put it to all")


def newest(world: World) -> Decision:
    return max(world.gathering().decisions.values(), key=lambda d: d.round)


@WAYS
async def test_it_stands_in_the_new_round_until_whoever_raised_it_takes_it_back(
    world: World, way: str
) -> None:
    amina, bruno, rosa, chidi = await raised(world, way)
    await amended(chidi)
    [asked] = told(bruno.alone(), "empieza la ronda 2")
    assert "Cambió: «[es] Tuesdays» → «[es] Thursdays»" in asked
    assert asked.startswith("La propuesta 1 tiene otras palabras")
    [read] = told(amina.alone(), "Mi jefe lo quiere")
    assert read.startswith("Proposal 1 was put in other words, and round 2 begins.")
    assert ("Bruno" in read) == (way == "Primero a la facilitación")
    await rosa.presses("De acuerdo", on="We meet on Thursdays")
    await bruno.presses("Sí, eso pensamos")
    for reader in (amina, chidi):
        await reader.presses("Agree", on=SECOND)
    assert (newest(world).round, newest(world).state, newest(world).why) == (2, "not-decided", "objection")
    assert "Objections that the facilitator has heard, unnamed here: 1." in chidi.last_heard()
    others_know_nothing(bruno, rosa, rosa.alone(), chidi, chidi.alone(), amina)


@WAYS
@pytest.mark.parametrize("below", ["empieza la ronda 2", "Gracias. Lo lee"])
async def test_it_is_taken_back_below_what_was_said_in_either_round(
    world: World, way: str, below: str
) -> None:
    amina, bruno, rosa, chidi = await raised(world, way)
    await amended(chidi)
    await bruno.alone().presses("Retirar mi objeción", on=below)
    assert told(bruno.alone(), "Su objeción a la propuesta 1, la que puso a solas, ya no")
    await rosa.presses("De acuerdo", on="We meet on Thursdays")
    await bruno.presses("Sí, eso pensamos")
    for reader in (amina, chidi):
        await reader.presses("Agree", on=SECOND)
    assert (newest(world).state, newest(world).why) == ("decided", "agreed")
    assert not told(chidi, "facilitator has heard")
    assert not told(amina.alone(), "jefe"), "what was taken back is nowhere to be read once it is over"
    others_know_nothing(bruno, rosa, rosa.alone(), chidi, chidi.alone(), amina)


async def test_the_talk_with_the_facilitator_goes_on_in_the_new_round(world: World) -> None:
    amina, bruno, rosa, chidi = await raised(world, "A ella, sin mi nombre")
    await amina.alone().says("Which day would do?", to="somebody objects")
    await amended(chidi)
    await bruno.alone().says("El jueves también", to="Which day would do?")
    [heard] = told(amina.alone(), "El jueves también")
    assert heard.startswith("For you as facilitator: somebody objects to proposal 1")
    await amina.alone().says("And Friday?", to="round 2 begins")
    assert amina.alone().last_heard() == NOTED
    await bruno.alone().says("El viernes, bien", to="And Friday?")
    assert told(amina.alone(), "El viernes, bien")
    await bruno.alone().presses("Sigue en pie", on="empieza la ronda 2")
    assert {p.words for p in newest(world).taken if p.stands} == {
        "Mi jefe lo quiere", "El jueves también", "El viernes, bien"
    }  # fmt: skip
    await bruno.alone().says("/decisiones 1")
    own = bruno.alone().last_heard().splitlines()
    assert len([line for line in own if line.startswith("Bruno")]) == 1, "it is one objection"
    for reader in (bruno, rosa, chidi, chidi.alone()):
        assert not told(reader, "jueves también")
        assert not told(reader, "El viernes")


async def test_words_that_are_edited_follow_into_the_new_round_and_go_with_their_message(
    world: World,
) -> None:
    amina, bruno, _, chidi = await raised(world, "A ella, sin mi nombre")
    added = await bruno.alone().says("Y me da miedo", to="Gracias. Lo lee")
    await amended(chidi)
    await bruno.alone().edits(added, "Y prefiero el viernes")
    assert told(amina.alone(), "Y prefiero el viernes")
    assert not told(amina.alone(), "miedo")
    await bruno.alone().withdraws(added)
    assert not told(amina.alone(), "viernes")
    assert [p.words for p in newest(world).taken if p.stands] == ["Mi jefe lo quiere"]
    assert told(bruno.alone(), "empieza la ronda 2"), "the other part of it stands"


async def test_whoever_deletes_the_last_of_it_reads_that_it_stands_no_more(world: World) -> None:
    _, bruno, _, _ = await raised(world, "A ella, sin mi nombre")
    said = max(bruno.world.gathering().decisions.values(), key=lambda d: d.round).taken[-1].message
    await bruno.alone().withdraws(said.rpartition(":")[2])
    assert not [p for p in newest(world).taken if p.raised]
    [gone] = [m for m in bruno.alone().heard if "ya no queda en pie" in m.message.text.plain]
    assert not gone.message.flat_buttons
    assert not told(bruno.alone(), "Queda como objeción")


@WAYS
async def test_after_a_round_that_was_not_decided_it_stands_in_the_next_one_too(
    world: World, way: str
) -> None:
    amina, bruno, rosa, chidi = await raised(world, way)
    await rosa.presses("De acuerdo")
    await bruno.presses("Sí, eso pensamos")
    for reader in (amina, chidi):
        await reader.presses("Agree")
    assert newest(world).why == "objection"
    await amended(chidi)
    assert told(bruno.alone(), "empieza la ronda 2")
    assert [p.words for p in newest(world).taken if p.stands] == ["Mi jefe lo quiere"]
    await bruno.alone().presses("Retirar mi objeción", on="empieza la ronda 2")
    assert not [p for p in newest(world).taken if p.stands]
    others_know_nothing(bruno, rosa, rosa.alone(), chidi, chidi.alone())


async def test_whoever_was_still_asked_is_asked_about_the_new_words(world: World) -> None:
    amina, bruno, chidi = three(world)
    for neighbour in (amina.alone(), bruno.alone(), chidi.alone()):
        await neighbour.says("/status")
    await chidi.says("/propose We meet on Tuesdays")
    await chidi.presses("Yes, put it to all")
    await bruno.presses("Objeción")
    await bruno.presses("A ella, sin mi nombre")
    await amended(chidi)
    assert "Si algo la impide todavía, escríbalo aquí" in bruno.alone().last_heard()
    await bruno.alone().says("Mi jefe lo quiere")
    assert told(amina.alone(), "Mi jefe lo quiere")
    assert [p.words for p in newest(world).taken if p.stands] == ["Mi jefe lo quiere"]


# --- nothing that others see waits for it -------------------------------------------------------------------


async def all_but_bruno(world: World) -> tuple[Neighbour, Neighbour, Neighbour]:
    amina, bruno, chidi = three(world)
    for neighbour in (amina.alone(), bruno.alone(), chidi.alone()):
        await neighbour.says("/status")
    await chidi.says("/propose We meet on Tuesdays")
    await chidi.presses("Yes, put it to all")
    return amina, bruno, chidi


async def test_who_is_undecided_whom_to_tell_counts_for_nobody(world: World) -> None:
    amina, bruno, chidi = await all_but_bruno(world)
    await bruno.presses("Objeción")
    await amina.presses("Agree")
    assert told(amina, "Heard so far: 1 of 3.")
    await bruno.presses("A ella, sin mi nombre")
    await chidi.says("/decisions 1")
    await chidi.presses("Agree")
    assert told(chidi, "Heard so far: 2 of 3.")
    await bruno.alone().says("Mi jefe lo quiere")
    assert newest(world).state == "open"


async def test_it_closes_as_all_have_spoken_and_never_as_somebody_writes_alone(world: World) -> None:
    amina, bruno, chidi = await all_but_bruno(world)
    await bruno.presses("De acuerdo")
    await bruno.presses("Objeción")
    await bruno.presses("A ella, sin mi nombre")
    await amina.presses("Agree")
    assert newest(world).state == "open"
    await chidi.presses("Agree")
    assert newest(world).state == "decided", "all of whom anybody knows have spoken"
    assert "La propuesta 1 se cerró antes de que escribiera" in bruno.alone().last_heard()
    await bruno.alone().says("Mi jefe lo quiere")
    for reader in (amina, amina.alone(), chidi, bruno):
        assert not told(reader, "jefe")


async def test_whoever_objects_openly_is_still_asked_why_before_it_closes(world: World) -> None:
    amina, bruno, chidi = await all_but_bruno(world)
    for reader in (amina, chidi):
        await reader.presses("Agree")
    await bruno.presses("Objeción")
    assert newest(world).state == "open"
    await bruno.replies("Los martes hay feria")
    assert (newest(world).state, newest(world).why) == ("not-decided", "objection")


async def test_whoever_never_said_why_still_objects_at_closing(world: World) -> None:
    amina, bruno, chidi = await all_but_bruno(world)
    for reader in (amina, chidi):
        await reader.presses("Agree")
    await bruno.presses("Objeción")
    await world.turns_to(world.now + timedelta(days=6))
    assert "Agree: 2. With a concern: 0. Stand aside: 0. Object: 1." in chidi.last_heard()
