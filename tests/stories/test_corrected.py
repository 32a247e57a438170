"""Answers that are added to, edited or given again: what changes where it was told, and what is told anew."""

from __future__ import annotations

import pytest

from bot.adapters import Kind
from tests.stories.test_answers import OPTIONS, THREE, asked
from tests.world import World


async def test_a_colleague_s_later_reply_adds_and_does_not_overwrite(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    await amina.replies("The pump works")
    await amina.colleague("Asha").says("The road is closed", to="Say it")
    assert bruno.has_heard("Amina answered: The pump works")
    assert bruno.has_heard("Asha (Amina) answered: The road is closed")
    for _day in range(4):
        await world.turns_to("23:00", "Africa/Nairobi")
    digest = bruno.last_heard()
    assert "The pump works" in digest
    assert "The road is closed" in digest


async def test_a_colleague_s_press_adds_to_a_round_that_is_complete(world: World) -> None:
    amina, bruno = await asked(world, "kind: scale, from: 1, to: 5")
    asha = amina.colleague("Asha")
    question = amina.heard[0].id
    await amina.presses("3")
    await asha.does(Kind.PRESS, message=question, pressed=4, press="p", addressed=True)
    assert bruno.has_heard("• Say it 3 of 5")
    assert bruno.has_heard("Asha (Amina) answered: 5 of 5")


async def test_an_edited_message_edits_the_answer_and_what_the_others_read(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    said = await amina.replies("The pump wroks")
    before = len(bruno.heard)
    await amina.edits(said, "The pump works")
    assert len(bruno.heard) == before
    assert bruno.last_heard() == "Amina answered (edited): The pump works"
    assert bruno.heard[-1].edited
    for _day in range(4):
        await world.turns_to("23:00", "Africa/Nairobi")
    assert "The pump works" in bruno.last_heard()
    assert not bruno.has_heard("wroks")


async def test_an_edited_number_changes_what_was_counted(world: World) -> None:
    amina, bruno = await asked(world, "kind: number, unit: people")
    said = await amina.replies("30")
    await amina.edits(said, "40")
    assert bruno.last_heard().endswith("• Say it 40 people")
    assert len(bruno.heard) == 2  # their own question and one list


async def test_an_edit_that_changes_no_word_is_no_edit(world: World) -> None:
    """Platforms report an edit when a link's preview arrives."""
    amina, bruno = await asked(world, "kind: text")
    said = await amina.replies("See https://example.org")
    await amina.edits(said, "See https://example.org")
    assert "(edited)" not in bruno.last_heard()


async def test_an_edit_before_the_others_have_read_is_all_that_they_read(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.monday_at("09:00", "Africa/Nairobi")
    said = await amina.replies("The pump wroks")
    await amina.edits(said, "The pump works")
    assert bruno.has_heard_nothing()
    await world.turns_to("07:00", "America/Recife")
    assert bruno.texts() == ["What moved forward?\nAmina answered (edited): The pump works"]


async def test_after_closing_the_first_wording_stands(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    said = await amina.replies("The pump works")
    for _day in range(4):
        await world.turns_to("23:00", "Africa/Nairobi")
    await amina.edits(said, "The pump is broken")
    assert "the first wording stands" in amina.last_heard()
    assert not bruno.has_heard("broken")


# --- typed again
async def test_to_type_what_is_ticked_is_to_say_that_it_is_enough(world: World) -> None:
    amina, bruno = await asked(world, f"kind: choices, {OPTIONS}")
    await amina.presses("Rain")
    await amina.replies("Rain")
    assert amina.has_heard("That was all")
    assert bruno.has_heard("• Say it Rain")


async def test_to_type_what_is_ticked_after_closing_counts_as_late(world: World) -> None:
    amina, bruno = await asked(world, f"kind: choices, {OPTIONS}")
    await amina.presses("Rain")
    for _day in range(4):
        await world.turns_to("23:00", "Africa/Nairobi")
    await amina.says("Rain", to="Say it")
    assert "Rain" in bruno.last_heard()
    assert not amina.has_heard("the first wording stands")


@pytest.mark.parametrize(
    ("question", "first", "then", "read"),
    [
        (f"kind: choices, {OPTIONS}", "Rain, Fuel", "Road", "• Say it Road"),
        (f"kind: choice, {OPTIONS}", "Rain", "Road", "• Say it Road"),
        ("kind: number, unit: people", "30", "40", "• Say it 40 people"),
    ],
)
@pytest.mark.parametrize("way", ["edited", "said again"])
async def test_a_typed_answer_that_is_corrected_changes_where_it_was_told(
    world: World, question: str, first: str, then: str, read: str, way: str
) -> None:
    amina, bruno = await asked(world, question)
    said = await amina.says(first, to="Say it")
    before = len(bruno.heard)
    if way == "edited":
        await amina.edits(said, then)
    else:
        await amina.says(then, to="Say it")
    assert len(bruno.heard) == before
    assert bruno.last_heard().endswith(read)


async def test_a_late_answer_that_is_corrected_changes_where_it_was_told(world: World) -> None:
    amina, bruno = await asked(world, "kind: number")
    for _day in range(4):
        await world.turns_to("23:00", "Africa/Nairobi")
    await world.turns_to("10:00", "Africa/Nairobi")
    await amina.says("51", to="Say it")
    before = len(bruno.heard)
    assert "51" in bruno.last_heard()
    await amina.says("62", to="Say it")
    assert len(bruno.heard) == before
    assert "62" in bruno.last_heard()


async def test_a_private_number_that_is_corrected_is_corrected_for_the_role(world: World) -> None:
    private = THREE.replace("kind: scale, from: 1, to: 5,", "kind: number, private: facilitator,")
    amina, _, claire = world.partners(
        "Amina in Nairobi (en)", "Bruno in Nairobi (en)", "Claire in Nairobi (en)", protocol=private
    )
    await amina.says("/role facilitator Claire")
    direct, hers = claire.alone(), amina.alone()
    await direct.says("/status")
    await hers.says("/status")
    await world.monday_at("09:00", "Africa/Nairobi")
    await hers.says("/checkin")
    await hers.says("Fine", to="What moved?")
    await hers.says("30", to="How full?")
    await hers.says("40", to="How full?")
    assert "40" in direct.last_heard()
    assert not direct.has_heard("30")
