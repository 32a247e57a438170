"""What is said below a message that only the facilitator and one person read goes to those two alone."""

from __future__ import annotations

import pytest

from tests.stories.test_decisions import only, proposed, three
from tests.stories.test_own_words_alone_go import forgotten, mydata
from tests.stories.test_words_that_go import on_disk
from tests.world import Neighbour, World


async def raised(world: World, way: str) -> tuple[Neighbour, Neighbour, Neighbour, Neighbour]:
    """Return Amina, who is the facilitator, Bruno, who objects alone, Rosa of his group, and Chidi."""
    amina, bruno, chidi = three(world)
    rosa = bruno.colleague("Rosa")
    for neighbour in (rosa, amina.alone(), bruno.alone(), chidi.alone()):
        await neighbour.says("/status")
    await proposed(chidi)
    await bruno.presses("Objeción")
    await bruno.presses(way)
    await bruno.alone().says("Mi jefe lo quiere")
    return amina, bruno, rosa, chidi


def told(reader: Neighbour, words: str) -> list[str]:
    return [text for text in reader.texts() if words in text]


WAYS = pytest.mark.parametrize("way", ["Primero a la facilitación", "A ella, sin mi nombre"])


@WAYS
@pytest.mark.parametrize("below", ["Qué impide", "Gracias. Lo lee"])
async def test_what_is_added_alone_is_read_by_the_facilitator_alone(
    world: World, way: str, below: str
) -> None:
    amina, bruno, rosa, chidi = await raised(world, way)
    await rosa.presses("De acuerdo")
    await bruno.presses("Sí, eso pensamos")
    await bruno.alone().says("Y me da miedo", to=below)
    [heard] = told(amina.alone(), "miedo")
    assert heard.startswith("For you as facilitator: ")
    assert ("Bruno" in heard) == (way == "Primero a la facilitación")
    for reader in (amina, bruno, rosa, chidi, chidi.alone(), rosa.alone()):
        assert not told(reader, "miedo")
    [group] = [p for p in only(world).taken if not p.beside]
    assert (group.stance, group.words) == ("agree", "")
    await bruno.says("/decisiones 1")
    assert not told(bruno, "miedo")
    for reader in (amina, chidi):
        await reader.presses("Agree")
    assert (only(world).state, only(world).why) == ("not-decided", "objection")
    assert "Objections that the facilitator has heard, unnamed here: 1." in chidi.last_heard()


async def test_each_part_of_what_was_raised_follows_its_own_message(world: World) -> None:
    amina, bruno, _, _ = await raised(world, "A ella, sin mi nombre")
    added = await bruno.alone().says("Y me da miedo", to="Gracias. Lo lee")
    await amina.alone().says("Which part?", to="somebody objects")
    before = len(amina.alone().heard)
    await bruno.alone().edits(added, "Y prefiero el jueves")
    assert [p.words for p in only(world).taken] == ["Mi jefe lo quiere", "Y prefiero el jueves"]
    assert len(amina.alone().heard) == before, "it is shown anew in place"
    assert told(amina.alone(), "jefe")
    assert told(amina.alone(), "jueves")
    assert amina.alone().has_heard("✓ Whoever objected can read it now")
    assert not told(amina.alone(), "miedo")
    await bruno.alone().withdraws(added)
    assert [p.words for p in only(world).taken] == ["Mi jefe lo quiere"]
    assert not told(amina.alone(), "jueves")
    assert told(amina.alone(), "jefe")


async def test_below_what_was_taken_back_nothing_is_read_by_anybody(world: World) -> None:
    amina, bruno, _, chidi = await raised(world, "A ella, sin mi nombre")
    await bruno.presses("Retirar la nuestra")
    await bruno.alone().says("Y me da miedo", to="Gracias. Lo lee")
    assert "Nadie ha leído lo que escribió." in bruno.alone().last_heard()
    await amina.alone().says("Which day would do?", to="somebody objects")
    assert "Nobody has read what you wrote." in amina.alone().last_heard()
    for reader in (amina, amina.alone(), bruno, chidi):
        assert not told(reader, "miedo")
        assert reader == amina.alone() or not told(reader, "Which day")


@WAYS
async def test_whoever_takes_another_position_learns_alone_that_the_objection_went_with_it(
    world: World, way: str
) -> None:
    amina, bruno, rosa, chidi = await raised(world, way)
    await bruno.presses("De acuerdo")
    assert len(told(bruno.alone(), "ya no queda en pie su objeción")) == 1
    assert not [p for p in only(world).taken if p.raised]
    for reader in (amina, amina.alone(), bruno, rosa, rosa.alone(), chidi, chidi.alone()):
        assert not told(reader, "objection that") + told(reader, "su objeción")
    await bruno.presses("Abstención")
    assert len(told(bruno.alone(), "ya no queda en pie su objeción")) == 1, "it is said once"


@WAYS
async def test_what_a_facilitator_replies_goes_to_whoever_objected_alone(world: World, way: str) -> None:
    amina, bruno, rosa, chidi = await raised(world, way)
    await amina.presses("Agree")
    await amina.alone().says("Which day would do?", to="For you as facilitator")
    assert amina.alone().last_heard() == "✓ Whoever objected can read it now, and nobody else."
    assert told(bruno.alone(), "Which day") == [
        "Amina, desde la facilitación, sobre su objeción a la propuesta 1: [es] Which day would do?\n"
        "(en: Which day would do?)"
    ]
    for reader in (amina, bruno, rosa, chidi, chidi.alone(), rosa.alone()):
        assert not told(reader, "Which day")
    assert not [p for p in only(world).taken if p.by == "m-amina" and p.words]
    await bruno.alone().says("El jueves", to="Amina, desde la facilitación")
    assert told(amina.alone(), "El jueves")
    for reader in (amina, bruno, rosa, chidi):
        assert not told(reader, "jueves")


async def test_right_words_below_an_unnamed_objection_are_never_taken_for_the_proposal(world: World) -> None:
    amina, bruno, chidi = three(world)
    rosa = bruno.colleague("Rosa")
    for neighbour in (rosa, rosa.alone(), amina.alone()):
        await neighbour.says("/status")
    await proposed(bruno, "Nos vemos los martes", "Sí, proponerlo a todos")
    await rosa.alone().says("/decisions 1")
    await rosa.alone().presses("Objeción")
    await rosa.alone().presses("A ella, sin mi nombre")
    await rosa.alone().says("Mi jefe lo quiere")
    await amina.alone().says("/fix My boss wants it", to="somebody objects")
    assert amina.alone().last_heard().startswith("Which of these do you mean?\n1. [en] Nos vemos los martes")
    for reader in (amina, bruno, chidi):
        assert not told(reader, "My boss")


async def test_what_was_said_below_an_objection_is_given_to_whoever_said_it_and_goes_with_them(
    world: World,
) -> None:
    amina, bruno, _, _ = await raised(world, "A ella, sin mi nombre")
    await amina.alone().says("Which day would do?", to="For you as facilitator")
    await bruno.alone().says("Y me da miedo", to="Gracias. Lo lee")
    assert "Which day" in await mydata(amina.alone())
    theirs = await mydata(bruno.alone())
    assert "miedo" in theirs
    assert "Which day" not in theirs
    assert b"Which day" in on_disk(world), "the canary is not where it is looked for"
    await forgotten(amina.alone())
    assert b"Which day" not in on_disk(world)
    await forgotten(bruno.alone())
    assert not any(p.words for p in only(world).taken)
