"""Taking words back: an answer counts no more, a reply goes where it was carried; edits cross likewise."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.adapters import Kind, Person
from tests.stories.test_answers import KINDS, asked
from tests.stories.test_files import closes
from tests.world import Neighbour, World


async def test_an_answer_that_is_taken_back_is_gone_everywhere_and_asked_again(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    said = await amina.says("The canary", to="Say it")
    assert bruno.has_heard("canary")
    await amina.withdraws(said)
    assert not bruno.has_heard("canary")
    assert world.gathering().answers == {}
    question = amina.heard[0].message
    assert "↩ Amina has taken an answer back." in question.text.plain
    assert [button.label for button in question.flat_buttons] == ["Later", "Skip"]
    await amina.says("The pump works", to="Say it")
    assert bruno.last_heard() == "Amina answered: The pump works"
    await closes(world)
    assert bruno.has_heard("• Say it The pump works")
    assert not bruno.has_heard("canary")


async def test_the_digest_counts_no_more_what_was_taken_back(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    said = await amina.says("The canary", to="Say it")
    await amina.withdraws(said)
    await closes(world)
    assert bruno.has_heard("No answers have come yet.")
    assert not bruno.has_heard("canary")


async def test_what_is_taken_back_after_closing_leaves_the_digest_too(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    said = await amina.says("The canary", to="Say it")
    await closes(world)
    assert bruno.has_heard("• Say it The canary")
    await amina.withdraws(said)
    assert not bruno.has_heard("canary")
    assert not amina.has_heard("canary")
    assert bruno.has_heard("These answers were taken back.")
    assert bruno.has_heard("No answers have come yet.")


async def test_what_is_taken_back_while_it_waits_for_morning_is_never_said(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.monday_at("09:00", "Africa/Nairobi")
    said = await amina.replies("The canary")
    await amina.withdraws(said)
    await world.turns_to("08:00", "America/Recife")
    assert not bruno.has_heard("canary")
    assert not bruno.has_heard("Amina")


async def test_one_of_two_answers_is_taken_back_and_the_other_stands(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    await amina.says("The pump works", to="Say it")
    said = await amina.colleague("Asha").says("The canary", to="Say it")
    await amina.withdraws(said)
    assert bruno.has_heard("The pump works")
    assert not bruno.has_heard("canary")
    question = amina.heard[0].message
    assert "✓ Noted from Amina." in question.text.plain
    assert "↩ Asha has taken an answer back." in question.text.plain
    assert not question.flat_buttons


async def test_whoever_keeps_order_takes_back_copies_like_the_author(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    said = await amina.says("The canary", to="Say it")
    warden = Neighbour(world, amina.room, Person("console:warden", "Warden"))
    await warden.withdraws(said)
    assert not bruno.has_heard("canary")
    assert "console:warden" not in {m.address for m in world.gathering().members.values()}


async def test_a_number_that_is_taken_back_leaves_what_was_counted(world: World) -> None:
    amina, bruno = await asked(world, "kind: number")
    said = await amina.says("30", to="Say it")
    assert bruno.has_heard("• Say it 30")
    await amina.withdraws(said)
    assert not bruno.has_heard("30")


async def test_an_unnamed_answer_is_taken_back_without_a_name(world: World) -> None:
    amina, bruno, claire = world.partners(
        "Amina in Nairobi (en)",
        "Bruno in Nairobi (en)",
        "Claire in Nairobi (en)",
        protocol=KINDS.replace("QUESTION", "kind: text, unnamed: true"),
    )
    await world.monday_at("09:00", "Africa/Nairobi")
    said = await amina.sends_file("voice", "The canary", to="Say it")
    await bruno.says("Beta", to="Say it")
    await claire.says("Gamma", to="Say it")
    await closes(world)
    assert claire.has_heard("canary")
    await amina.withdraws(said)
    for each in (amina, bruno, claire):
        assert not each.has_heard("canary")
        assert not each.has_heard("Amina has taken")
        assert not any(shown.message.attachment for shown in each.heard)
        assert each.has_heard("Some of this was taken back, or its time is over")


async def test_a_reply_that_is_taken_back_is_taken_back_where_it_was_carried(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    await amina.says("The pump works", to="Say it")
    said = await bruno.says("The canary", to="The pump works")
    assert amina.has_heard("canary")
    await bruno.withdraws(said)
    assert not amina.has_heard("canary")


async def test_a_reply_that_is_edited_is_shown_anew_where_it_was_carried_with_a_mark(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    await amina.says("The pump works", to="Say it")
    said = await bruno.says("Which pmup?", to="The pump works")
    await bruno.edits(said, "Which pump?")
    assert amina.last_heard() == "Bruno replies (edited): Which pump?"
    assert sum("Bruno replies" in text for text in amina.texts()) == 1
    await bruno.edits(said, "Which pump?")
    await amina.says("The old one", to="Which pump?")
    assert bruno.last_heard() == "Amina replies: The old one"


# --- where the platform does not tell
# ------------------------------------------------------------------------------------


async def test_a_reply_that_is_edited_back_is_shown_as_it_was(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.replies("The pump works")
    said = await bruno.says("Which one?", to="The pump works")
    await bruno.edits(said, "Which two?")
    await bruno.edits(said, "Which one?")
    assert any("Which one?" in text for text in amina.texts())
    assert not amina.has_heard("Which two?")
    await bruno.withdraws(said)
    await bruno.edits(said, "Which three?")
    assert not amina.has_heard("Which")


@pytest.mark.parametrize("typed", ["/withdraw", "/unsay"])
async def test_the_command_takes_back_the_answer_that_it_replies_to(world: World, typed: str) -> None:
    amina, bruno = await asked(world, "kind: text")
    said = await amina.says("The canary", to="Say it")
    await replies_to(amina, typed, said)
    assert amina.last_heard() == "That is taken back. It counts no more, here or with the others."
    assert not bruno.has_heard("canary")
    assert world.gathering().answers == {}


async def test_the_command_under_a_question_takes_back_one_s_own_press(world: World) -> None:
    amina, bruno = await asked(world, "kind: scale, from: 1, to: 5")
    await amina.presses("3")
    assert bruno.has_heard("3 of 5")
    await amina.says("/withdraw", to="Say it")
    assert not bruno.has_heard("3 of 5")
    assert world.gathering().answers == {}


async def test_the_command_takes_back_a_carried_reply(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    await amina.says("The pump works", to="Say it")
    said = await bruno.says("The canary", to="The pump works")
    await replies_to(bruno, "/withdraw", said)
    assert not amina.has_heard("canary")


async def test_nobody_takes_back_what_somebody_else_said(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    said = await amina.says("The pump works", to="Say it")
    await replies_to(amina.colleague("Asha"), "/withdraw", said)
    assert "their own words only" in amina.last_heard()
    assert bruno.has_heard("The pump works")


async def test_the_command_alone_says_how_it_goes(world: World) -> None:
    amina, _ = await asked(world, "kind: text")
    await amina.says("/withdraw")
    assert "What shall I take back?" in amina.last_heard()
    await amina.says("/help")
    assert "/withdraw" in amina.last_heard()


async def replies_to(neighbour: Neighbour, text: str, message: str) -> None:
    """Let somebody reply to a member's message."""
    await neighbour.does(Kind.MESSAGE, text=text, reply_to=message, addressed=True)


@pytest.mark.parametrize(
    ("before", "after"),
    [("word " * 1500, "I meant: nothing"), ("nothing", "I meant: " + "word " * 1500)],
    ids=["it was split", "it has to be split"],
)
async def test_an_edited_answer_that_cannot_be_shown_in_place_is_said_anew_once(
    world: World, before: str, after: str
) -> None:
    amina, bruno = await asked(world, "kind: text")
    world.platform.capabilities = replace(world.platform.capabilities, longest=4000)
    said = await amina.says(before, to="Say it")
    already = len(bruno.heard)
    await amina.edits(said, after)
    anew = bruno.heard[already:]
    assert "I meant" in anew[0].message.text.plain
    assert "edited" in anew[0].message.text.plain
    assert anew[0].message.reply_to, "nothing shows which answer was changed"
    await amina.edits(said, "I meant: everything")
    assert "I meant: everything" in bruno.texts()[-1]


async def test_an_edited_answer_is_said_anew_where_the_platform_edits_nothing(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    world.platform.capabilities = replace(world.platform.capabilities, edits=False)
    said = await amina.says("The canary", to="Say it")
    await amina.edits(said, "The pump")
    assert bruno.texts()[-2:] == ["Amina answered: The canary", "Amina answered (edited): The pump"]


async def test_what_was_said_anew_is_taken_back_with_what_was_said_first(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    world.platform.capabilities = replace(world.platform.capabilities, longest=4000)
    said = await amina.says("canary " * 1000, to="Say it")
    await amina.edits(said, "The other canary")
    assert bruno.has_heard("The other canary")
    await amina.withdraws(said)
    assert not bruno.has_heard("canary")
