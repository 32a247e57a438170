"""What is said below a message that only the facilitator and one person read goes to those two alone."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.adapters import Kind
from tests.stories.test_decisions import BY_CONSENT, only, proposed, three, toast
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


NOTED = "✓ Whoever objected reads it, where they are still here, and nobody else does."


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
    assert amina.alone().has_heard("✓ Whoever objected reads it, where they are still here")
    assert not told(amina.alone(), "miedo")
    await bruno.alone().withdraws(added)
    assert [p.words for p in only(world).taken] == ["Mi jefe lo quiere"]
    assert not told(amina.alone(), "jueves")
    assert told(amina.alone(), "jefe")


async def test_below_what_was_taken_back_nothing_is_read_by_anybody(world: World) -> None:
    amina, bruno, _, chidi = await raised(world, "A ella, sin mi nombre")
    await bruno.alone().presses("Retirar mi objeción")
    await bruno.alone().says("Y me da miedo", to="Su objeción a la propuesta 1")
    assert "Nadie ha leído lo que escribió." in bruno.alone().last_heard()
    await amina.alone().says("Which day would do?", to="somebody objects")
    assert amina.alone().last_heard() == NOTED, "the moment at which it was taken back is shown to nobody"
    for reader in (amina, amina.alone(), bruno, chidi):
        assert not told(reader, "miedo")
        assert reader == amina.alone() or not told(reader, "Which day")


ORDERS = pytest.mark.parametrize("first", ["the objection", "the group's word"])


async def both(world: World, way: str, first: str) -> tuple[Neighbour, Neighbour, Neighbour, Neighbour]:
    """Return the four once Bruno has objected alone and agreed for his group, in either order."""
    if first == "the objection":
        amina, bruno, rosa, chidi = await raised(world, way)
        await bruno.presses("De acuerdo")
        return amina, bruno, rosa, chidi
    amina, bruno, chidi = three(world)
    rosa = bruno.colleague("Rosa")
    for neighbour in (rosa, rosa.alone(), amina.alone(), bruno.alone(), chidi.alone()):
        await neighbour.says("/status")
    await proposed(chidi)
    await bruno.presses("De acuerdo")
    await bruno.presses("Objeción", on="We meet on Tuesdays")
    await bruno.presses(way)
    await bruno.alone().says("Mi jefe lo quiere")
    return amina, bruno, rosa, chidi


def others_know_nothing(bruno: Neighbour, *others: Neighbour) -> None:
    for reader in (bruno, *others):
        for words in ("bjection that", "su objeción", "La objeción", "jefe"):
            assert not told(reader, words)


@WAYS
@ORDERS
async def test_what_somebody_raised_stands_whatever_they_say_for_their_group_before_or_after(
    world: World, way: str, first: str
) -> None:
    amina, bruno, rosa, chidi = await both(world, way, first)
    [objection] = [p for p in only(world).taken if p.stands]
    assert (objection.by, objection.words) == ("m-bruno", "Mi jefe lo quiere")
    await rosa.presses("Sí, eso pensamos")
    for reader in (amina, chidi):
        await reader.presses("Agree")
    assert (only(world).state, only(world).why) == ("not-decided", "objection")
    assert "Agree: 3." in chidi.last_heard()
    assert "Objections that the facilitator has heard, unnamed here: 1." in chidi.last_heard()
    others_know_nothing(bruno, rosa, rosa.alone(), chidi, chidi.alone(), amina)


@WAYS
@ORDERS
async def test_whoever_raised_it_takes_it_back_alone_and_their_group_goes_on_agreeing(
    world: World, way: str, first: str
) -> None:
    amina, bruno, rosa, chidi = await both(world, way, first)
    await rosa.presses("Sí, eso pensamos")
    await bruno.alone().presses("Retirar mi objeción")
    assert told(bruno.alone(), "Su objeción a la propuesta 1, la que puso a solas, ya no")
    assert not [p for p in only(world).taken if p.stands]
    for reader in (amina, chidi):
        await reader.presses("Agree")
    assert (only(world).state, only(world).why) == ("decided", "agreed")
    assert "Agree: 3." in chidi.last_heard()
    assert not told(chidi, "facilitator has heard")
    assert not told(amina.alone(), "jefe"), "what was taken back is nowhere to be read once it is over"
    others_know_nothing(bruno, rosa, rosa.alone(), chidi, chidi.alone(), amina)


@WAYS
async def test_whoever_agrees_for_the_group_is_asked_alone_and_once_whether_it_stands(
    world: World, way: str
) -> None:
    amina, bruno, rosa, chidi = await raised(world, way)
    await bruno.presses("De acuerdo")
    assert len(told(bruno.alone(), "¿Sigue en pie?")) == 1
    await bruno.presses("Abstención")
    assert len(told(bruno.alone(), "¿Sigue en pie?")) == 1, "it is asked once"
    before = len(bruno.alone().heard)
    await bruno.alone().presses("Sigue en pie")
    assert len(bruno.alone().heard) == before, "it is answered in place"
    assert told(bruno.alone(), "Su objeción a la propuesta 1 sigue en pie.")
    assert [p.words for p in only(world).taken if p.stands] == ["Mi jefe lo quiere"]
    await bruno.alone().presses("Retirar mi objeción")
    assert not [p for p in only(world).taken if p.stands]
    await bruno.alone().does(Kind.PRESS, message=bruno.alone().message("Gracias. Lo lee").id, pressed=1,
                             press="again", addressed=True)  # fmt: skip
    assert "ya no" in toast(world)
    others_know_nothing(bruno, rosa, rosa.alone(), chidi, chidi.alone(), amina)


@WAYS
async def test_whoever_only_says_yes_to_another_of_the_group_is_asked_likewise(
    world: World, way: str
) -> None:
    amina, bruno, rosa, chidi = await raised(world, way)
    await rosa.presses("De acuerdo")
    await bruno.presses("Sí, eso pensamos")
    assert len(told(bruno.alone(), "¿Sigue en pie?")) == 1
    others_know_nothing(bruno, rosa, rosa.alone(), chidi, chidi.alone(), amina)


async def test_the_moment_at_which_an_unnamed_one_goes_is_shown_to_no_facilitator(world: World) -> None:
    amina, bruno, _, chidi = await raised(world, "A ella, sin mi nombre")
    await bruno.presses("De acuerdo")
    before = [shown.message.text.plain for shown in amina.alone().heard]
    await bruno.alone().presses("Retirar mi objeción")
    assert [shown.message.text.plain for shown in amina.alone().heard] == before
    await chidi.presses("Agree")
    assert told(amina.alone(), "jefe"), "it may be read there as before"
    await world.turns_to(world.now + timedelta(days=3))
    assert not told(amina.alone(), "jefe"), "with the reminder that comes anyway it goes"
    assert not [p for p in only(world).taken if p.raised]


async def test_a_named_one_goes_at_once_from_where_the_facilitator_read_it(world: World) -> None:
    amina, bruno, _, _ = await raised(world, "Primero a la facilitación")
    await bruno.alone().presses("Retirar mi objeción")
    assert not told(amina.alone(), "jefe")
    assert told(amina.alone(), "The objection to proposal 1 that you read here was taken back.")


@WAYS
async def test_a_button_below_the_proposal_in_a_group_leaves_it_and_in_ones_own_talk_takes_it_back(
    world: World, way: str
) -> None:
    amina, bruno, rosa, _ = await raised(world, way)
    await rosa.presses("Retirar la nuestra", on="Propuesta 1")
    refused = toast(world)
    await bruno.presses("Retirar la nuestra", on="Propuesta 1")
    assert toast(world) == refused, "who raised something is answered as anybody"
    await bruno.presses("De acuerdo")
    await bruno.presses("Retirar la nuestra", on="Propuesta 1")
    assert [(p.by, p.stands) for p in only(world).taken] == [("m-bruno", True)]
    await bruno.alone().says("/decisiones 1")
    await bruno.alone().presses("Retirar la nuestra")
    assert not [p for p in only(world).taken if p.stands]
    assert told(bruno.alone(), "la que puso a solas, ya no queda en pie")
    assert "Bruno: Objeción" not in bruno.alone().message("Propuesta 1").message.text.plain
    assert not told(amina, "facilitator")


async def test_words_below_the_proposal_in_ones_own_talk_are_of_what_was_raised_alone(world: World) -> None:
    amina, bruno, rosa, chidi = await raised(world, "A ella, sin mi nombre")
    await bruno.presses("De acuerdo")
    await bruno.alone().says("/decisiones 1")
    await bruno.alone().says("Y me da miedo", to="Propuesta 1")
    assert told(amina.alone(), "miedo")
    await rosa.presses("Sí, eso pensamos")
    for reader in (amina, chidi):
        await reader.presses("Agree")
    for reader in (amina, bruno, rosa, rosa.alone(), chidi, chidi.alone()):
        assert not told(reader, "miedo")


async def test_what_was_taken_back_goes_with_whoever_raised_it(world: World) -> None:
    _, bruno, _, _ = await raised(world, "A ella, sin mi nombre")
    await bruno.alone().presses("Retirar mi objeción")
    assert "jefe" in await mydata(bruno.alone())
    assert b"Mi jefe" in on_disk(world), "the canary is not where it is looked for"
    await forgotten(bruno.alone())
    assert b"Mi jefe" not in on_disk(world)


async def test_who_is_forgotten_before_they_wrote_what_stands_in_the_way_leaves_no_objection(
    world: World,
) -> None:
    amina, bruno, chidi = three(world)
    for neighbour in (bruno.colleague("Rosa"), amina.alone(), bruno.alone()):
        await neighbour.says("/status")
    await proposed(chidi)
    await bruno.presses("Objeción")
    await bruno.presses("A ella, sin mi nombre")
    await forgotten(bruno.alone())
    assert not [p for p in only(world).taken if p.raised]


@WAYS
async def test_what_a_facilitator_replies_goes_to_whoever_objected_alone(world: World, way: str) -> None:
    amina, bruno, rosa, chidi = await raised(world, way)
    await amina.presses("Agree")
    await amina.alone().says("Which day would do?", to="For you as facilitator")
    assert amina.alone().last_heard() == NOTED
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


@WAYS
async def test_where_theirs_would_be_the_only_one_missing_whoever_objects_is_told_so_alone(
    world: World, way: str
) -> None:
    amina, bruno, rosa, chidi = await raised(world, way)
    assert "todavía no hay una de su parte." in bruno.alone().last_heard()
    for reader in (amina, chidi):
        await reader.presses("Agree")
    await world.turns_to(world.now + timedelta(days=6))
    assert (
        "Not heard: 1.\nAmina: Agree\nChidi: Agree\nObjections that the facilitator has heard, unnamed here: "
        "1. They can be of anybody, with a position above or without one." in chidi.last_heard()
    )
    assert "Pueden ser de cualquiera, con una posición arriba o sin ella." in bruno.last_heard()
    others_know_nothing(bruno, rosa, rosa.alone(), chidi, chidi.alone(), amina)
    for reader in (bruno, rosa, rosa.alone(), chidi, chidi.alone(), amina, amina.alone()):
        assert not told(reader, "de su parte") + told(reader, "none of yours")


async def test_where_their_group_has_spoken_nothing_is_missing(world: World) -> None:
    _, bruno, _, _ = await both(world, "A ella, sin mi nombre", "the group's word")
    assert told(bruno.alone(), "Gracias. Lo lee")
    assert not told(bruno.alone(), "de su parte")


async def test_where_persons_decide_whoever_objected_alone_is_reminded_of_that_and_not_as_silent(
    world: World,
) -> None:
    amina, bruno, chidi = three(world, BY_CONSENT.replace("5 days", "5 days, who: members"))
    for neighbour in (amina.alone(), bruno.alone(), chidi.alone()):
        await neighbour.says("/status")
    await proposed(chidi)
    await bruno.presses("Objeción")
    await bruno.presses("A ella, sin mi nombre")
    await bruno.alone().says("Mi jefe lo quiere")
    await world.turns_to(world.now + timedelta(days=3))
    assert told(bruno.alone(), "Su objeción a la propuesta 1 de Chidi queda con la facilitación.")
    assert not told(bruno.alone(), "espera lo que usted piensa")
    assert told(amina.alone(), "Proposal 1 of Chidi waits for what you think, until")
