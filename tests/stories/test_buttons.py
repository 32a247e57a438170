"""Buttons: pressed ones say by whom, closed ones go away, and no press is trusted for having been shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.adapters import Kind, Person
from tests.stories.test_answers import OPTIONS, asked
from tests.stories.test_duties import LEDGER
from tests.stories.test_files import closes
from tests.world import Neighbour, World

DUTY = LEDGER.replace("role: treasurer", "role: partner")


def labels(neighbour: Neighbour) -> list[list[str]]:
    """Return the buttons of each message that shows some."""
    flat = [[button.label for button in shown.message.flat_buttons] for shown in neighbour.heard]
    return [each for each in flat if each]


async def reminded(world: World, neighbour: Neighbour) -> None:
    """Turn the clock to the first reminder of a duty."""
    while not neighbour.has_heard("a reminder"):
        await world.turns_to("12:00", "Africa/Nairobi")


@pytest.mark.parametrize(
    ("question", "button", "shown"),
    [
        ("kind: scale, from: 1, to: 5", "3", "✓ Amina: 3 of 5"),
        ("kind: yes-no", "No", "✓ Amina: No"),
        (f"kind: choice, {OPTIONS}", "Road", "✓ Amina: Road"),
        ("kind: text", "Skip", "✓ Amina: (passed)"),
    ],
)
async def test_a_pressed_keyboard_shows_what_was_chosen_and_by_whom(
    world: World, question: str, button: str, shown: str
) -> None:
    amina, _ = await asked(world, question)
    await amina.presses(button)
    assert shown in amina.heard[0].message.text.plain
    assert labels(amina) == []


async def test_the_buttons_of_a_question_that_nobody_answered_go_when_it_closes_and_say_so(
    world: World,
) -> None:
    amina, bruno = await asked(world, "kind: yes-no")
    await bruno.presses("Yes")
    await closes(world)
    assert labels(amina) == []
    assert labels(bruno) == []
    assert "This is closed by now" in amina.heard[0].message.text.plain
    assert "This is closed by now" not in bruno.heard[0].message.text.plain


async def test_one_message_bears_the_buttons_when_a_question_is_put_again(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.monday_at("09:00", "Africa/Nairobi")
    await world.turns_to("09:30", "Africa/Nairobi")
    await world.turns_to("09:30", "Africa/Nairobi")
    assert amina.has_heard("A gentle reminder")
    assert len(labels(amina)) == 1
    assert amina.heard[-1].message.flat_buttons


@pytest.mark.parametrize("how", ["agreed by all", "agreed elsewhere", "one leaves"])
async def test_a_proposal_that_came_into_force_says_so_in_every_room_and_offers_nothing(
    world: World, how: str
) -> None:
    amina, bruno, claire = world.partners(
        "Amina in Nairobi (en)", "Bruno in Recife (en)", "Claire in Nairobi (en)", protocol=""
    )
    await world.turns_to("10:00", "America/Recife")
    await amina.says("/adopt weekly-pulse")
    for each in (amina, bruno):
        await each.presses("We agree")
    assert labels(claire) == [["We agree", "Preview"]]
    stay = [amina, bruno, claire]
    if how == "agreed by all":
        await claire.presses("We agree")
    elif how == "agreed elsewhere":
        await amina.says("/adopt weekly-pulse --now")
    else:
        stay.remove(claire)
        await claire.says("/leave")
        await claire.presses("Yes, we leave")
    for each in stay:
        assert labels(each) == []
        shown = each.message("Proposed to all partners").message.text.plain
        assert "✓ Amina: We agree\n✓ Bruno: We agree" in shown
        assert "is in force from now on" in shown


async def test_a_proposal_read_after_it_came_into_force_has_nothing_to_press(world: World) -> None:
    """It waited for the end of a quiet night."""
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol="")
    await world.turns_to("09:00", "Africa/Nairobi")
    await amina.says("/adopt weekly-pulse")
    assert bruno.has_heard_nothing()
    await amina.says("/adopt weekly-pulse --now")
    await world.turns_to("08:00", "America/Recife")
    assert bruno.has_heard("Proposed to all partners")
    assert labels(bruno) == []


async def test_what_was_agreed_shows_by_whom_and_nothing_to_agree_to(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol="")
    await amina.says("/adopt weekly-pulse")
    await amina.presses("We agree")
    assert labels(amina) == []
    assert "✓ Amina: We agree" in amina.message("Proposed to all partners").message.text.plain
    assert labels(bruno) == [["We agree", "Preview"]]
    await bruno.presses("Preview")
    assert bruno.has_heard("the next month")


async def test_a_duty_that_is_done_has_no_button_left(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=DUTY)
    await reminded(world, amina)
    assert labels(amina).count(["Done"]) == 1
    await world.turns_to(world.now + timedelta(days=2))
    assert labels(amina).count(["Done"]) == 1, "the second reminder bears it, and the first no more"
    await amina.presses("Done")
    assert ["Done"] not in labels(amina)
    assert bruno.has_heard("✓ Amina")


async def test_an_emoji_does_what_the_button_would(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=DUTY)
    await reminded(world, amina)
    before = len(amina.heard)
    for nothing in ("❤", "🤔", ""):
        await amina.reacts(nothing, on="a reminder")
    assert len(amina.heard) == before
    await amina.reacts("✅", on="a reminder")
    assert bruno.has_heard("✓ Amina")


async def test_a_clock_on_a_question_puts_it_off_and_a_thumb_answers_nothing(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    await amina.reacts("👍", on="Say it")
    assert len(amina.heard) == 1
    assert world.gathering().answers == {}
    await amina.reacts("⏰", on="Say it")
    assert amina.has_heard("I will ask again")
    await bruno.says("Fine", to="Say it")
    before = bruno.texts()
    await amina.reacts("👍", on="Bruno answered")
    assert bruno.texts() == before


# --- presses that are not what they seem
# ------------------------------------------------------------------------------------------------


def toast(world: World) -> str:
    return world.platform.toasts[-1][1] or ""


async def test_a_refused_press_is_told_to_the_presser_alone_in_their_own_language(world: World) -> None:
    amina, _ = await asked(world, "kind: yes-no")
    guest = Neighbour(world, amina.room, Person("console:jose", "José", "es"))
    put_in = replace(world.gathering().partners["g-amina"], languages=("en", "es"))
    with world.bench.store.writing() as transaction:
        transaction.record.keep([put_in])
    before = amina.texts()
    await guest.does(Kind.PRESS, message=amina.heard[0].id, pressed=9, press="p", addressed=True)
    assert "botón" in toast(world)
    assert amina.texts() == before


async def test_a_press_from_another_room_finds_no_button(world: World) -> None:
    amina, bruno = await asked(world, "kind: yes-no")
    elsewhere = Neighbour(world, bruno.room, amina.person)
    mine = next(shown.id for shown in amina.heard if shown.message.flat_buttons)
    await elsewhere.does(Kind.PRESS, message=mine, pressed=0, press="p", addressed=True)
    assert "no longer in use" in toast(world)
    assert world.gathering().answers == {}


@pytest.mark.parametrize("delivery", ["b0", "b999999", "b-1", "x", "b1.5", "b" + "9" * 40])
async def test_a_forged_key_finds_no_button(world: World, delivery: str) -> None:
    amina, _ = await asked(world, "kind: yes-no")
    await amina.does(Kind.PRESS, delivery=delivery, message="nothing", pressed=0, press="p", addressed=True)
    assert "no longer in use" in toast(world)
    assert world.gathering().answers == {}


async def test_a_press_after_closing_is_kept_as_late(world: World) -> None:
    amina, bruno = await asked(world, "kind: yes-no")
    question = amina.heard[0].id
    await closes(world)
    await world.turns_to("12:00", "Africa/Nairobi")
    await amina.does(Kind.PRESS, message=question, pressed=0, press="p", addressed=True)
    assert amina.has_heard("your answer is kept as late")
    assert bruno.has_heard("Amina answered, after closing: Yes")


async def test_agreement_is_each_group_s_own_to_press(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol="")
    await amina.says("/adopt weekly-pulse")
    visitor = Neighbour(world, bruno.room, amina.person)
    await visitor.presses("We agree")
    assert "This is for Bruno to agree to" in toast(world)
    await amina.presses("We agree")
    message = next(shown.id for shown in amina.heard if "Proposed" in shown.message.text.plain)
    await amina.does(Kind.PRESS, message=message, pressed=0, press="p", addressed=True)
    assert "has agreed to" in toast(world)


async def test_a_duty_is_its_own_group_s_to_press(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=DUTY)
    await reminded(world, amina)
    visitor = Neighbour(world, amina.room, bruno.person)
    await visitor.presses("Done")
    assert "This is for Amina to mark as done" in toast(world)
    message = amina.message("a reminder").id
    await amina.presses("Done")
    await amina.does(Kind.PRESS, message=message, pressed=0, press="p", addressed=True)
    assert "noted as done already" in toast(world)


async def test_leaving_is_pressed_by_those_who_would_leave(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await bruno.says("/leave")
    visitor = Neighbour(world, bruno.room, amina.person)
    await visitor.presses("Yes, we leave")
    assert "no longer in use" in toast(world)
    assert world.gathering().partners["g-bruno"].left_at is None


# --- each press yields words
# ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("language", "words"), [("en", "That is noted."), ("ar", "سُجّل ذلك.")])
@pytest.mark.parametrize(
    ("question", "number"), [("kind: yes-no", 0), ("kind: text", 1)], ids=["yes", "skip"]
)
async def test_a_button_that_is_pressed_twice_says_so_to_whoever_pressed(
    world: World, language: str, words: str, question: str, number: int
) -> None:
    amina, _ = await asked(world, question, language)
    asking = amina.heard[0].id
    await amina.does(Kind.PRESS, message=asking, pressed=number, press="p", addressed=True)
    assert world.platform.toasts[-1] == ("p", None), "the question itself shows what was pressed"
    before = amina.texts()
    await amina.does(Kind.PRESS, message=asking, pressed=number, press="p", addressed=True)
    assert toast(world) == words
    assert amina.texts() == before


@pytest.mark.parametrize(
    ("language", "words"), [("en", "your group stays"), ("fr", "votre groupe reste")], ids=["en", "fr"]
)
async def test_to_stay_is_said_and_pressed_by_those_who_would_leave(
    world: World, language: str, words: str
) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", f"Bruno in Nairobi ({language})")
    await bruno.says("/leave")
    stay = labels(bruno)[-1][1]
    await Neighbour(world, bruno.room, amina.person).presses(stay)
    assert "no longer in use" in toast(world)
    await bruno.presses(stay)
    assert words in bruno.last_heard()
    assert world.gathering().partners["g-bruno"].left_at is None


@pytest.mark.parametrize(("language", "words"), [("en", "no longer in use"), ("sw", "hakitumiki tena")])
async def test_a_press_where_nobody_sits_any_more_is_answered_with_words(
    world: World, language: str, words: str
) -> None:
    bruno = world.partners("Amina in Nairobi (en)", f"Bruno in Nairobi ({language})")[1]
    await world.monday_at("09:00", "Africa/Nairobi")
    question = bruno.heard[-1].id
    await bruno.says("/leave")
    await bruno.presses(labels(bruno)[-1][0])
    await bruno.does(Kind.PRESS, message=question, pressed=0, press="p", addressed=True)
    assert words in toast(world)
