"""Answers: of every kind and by every way; passed over, late, private, unnamed."""

from __future__ import annotations

import pytest

from bot.adapters import Kind
from tests.world import Neighbour, World, mondays

KINDS = mondays(
    "kinds",
    """
    open-for: 3 days
    questions:
      - {id: q, ask: {en: "Say it"}, optional: true, QUESTION}
""",
)
THREE = mondays(
    "three",
    """
    open-for: 3 days
    questions:
      - {id: moved, kind: text, ask: {en: "What moved?"}}
      - {id: load, kind: scale, from: 1, to: 5, ask: {en: "How full?"}}
      - {id: worry, kind: text, optional: true, private: facilitator, ask: {en: "Any worry?"}}
""",
)
OPTIONS = "options: {rain: {en: Rain}, road: {en: Road}, fuel: {en: Fuel}}"


async def asked(world: World, question: str, language: str = "en") -> tuple[Neighbour, Neighbour]:
    """Return two partners of whom the first was asked one question just now."""
    amina, bruno = world.partners(
        f"Amina in Nairobi ({language})",
        "Bruno in Nairobi (en)",
        protocol=KINDS.replace("QUESTION", question),
    )
    await world.monday_at("09:00", "Africa/Nairobi")
    return amina, bruno


# --- each kind
# --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "answer", "read"),
    [
        ("kind: text", "The pump works", "Amina answered: The pump works"),
        ("kind: commitment", "We repair it by Friday", "Amina answered: We repair it by Friday"),
        ("kind: scale, from: 1, to: 5", "4", "• Say it 4 of 5"),
        ('kind: scale, from: 1, to: 5, labels: {5: "Full"}', "full", "• Say it 5 of 5 (Full)"),
        ("kind: scale, from: 1, to: 5", "٣", "• Say it 3 of 5"),
        ("kind: yes-no", "Yes!", "• Say it Yes"),
        ("kind: number, unit: people", "1234.5", "• Say it 1,234.5 people"),
        ("kind: number, unit: people", "١٢٬٣٤٥", "• Say it 12,345 people"),
        ("kind: number", "1234567.25", "• Say it 1,234,567.25"),
        (f"kind: choice, {OPTIONS}", "road", "• Say it Road"),
        (f"kind: choice, {OPTIONS}", "2", "• Say it Road"),
        (f"kind: choices, {OPTIONS}", "Rain, fuel", "• Say it Rain, Fuel"),
    ],
)
async def test_a_reply_answers_every_kind_of_question(
    world: World, question: str, answer: str, read: str
) -> None:
    amina, bruno = await asked(world, question)
    await amina.replies(answer)
    assert amina.has_heard("That was all")
    assert bruno.has_heard(read)


@pytest.mark.parametrize(
    ("question", "answer", "told"),
    [
        ("kind: scale, from: 1, to: 5", "9", "whole number from 1 to 5"),
        ("kind: scale, from: 1, to: 5", "2.5", "whole number from 1 to 5"),
        ("kind: yes-no", "perhaps", "yes or no"),
        ("kind: number", "10-12", "one clear number"),
        (f"kind: choice, {OPTIONS}", "snow", "Please choose one of these: Rain, Road, Fuel"),
        (f"kind: choice, {OPTIONS}", "4", "Please choose one of these"),
        (f"kind: choices, {OPTIONS}", "rain, snow", "Please choose one of these"),
    ],
)
async def test_what_cannot_be_read_is_told_kindly_and_can_be_repeated(
    world: World, question: str, answer: str, told: str
) -> None:
    amina, bruno = await asked(world, question)
    await amina.says(answer, to="Say it")
    assert told in amina.last_heard()
    assert not bruno.has_heard("rom Amina:")
    assert world.gathering().answers == {}


@pytest.mark.parametrize(
    ("question", "button", "read"),
    [
        ("kind: yes-no", "No", "• Say it No"),
        ("kind: scale, from: 1, to: 5", "3", "• Say it 3 of 5"),
        (f"kind: choice, {OPTIONS}", "Fuel", "• Say it Fuel"),
    ],
)
async def test_a_button_answers(world: World, question: str, button: str, read: str) -> None:
    amina, bruno = await asked(world, question)
    await amina.presses(button)
    assert bruno.has_heard(read)


@pytest.mark.parametrize(
    ("language", "first", "also"),
    [("en", "From Amina:", "Also from Amina:"), ("es", "De Amina:", "Además, de Amina:")],
)
async def test_also_is_said_where_something_came_before_and_nowhere_else(
    world: World, language: str, first: str, also: str
) -> None:
    before = '- {id: p, kind: text, optional: true, ask: {en: "What moved?"}}\n      - {id: q'
    protocol = KINDS.replace("- {id: q", before).replace("QUESTION", "kind: yes-no")
    amina, chidi, bruno = world.partners(
        "Amina in Nairobi (en)", "Chidi in Nairobi (en)", f"Bruno in Nairobi ({language})", protocol=protocol
    )
    await world.monday_at("09:00", "Africa/Nairobi")
    await chidi.says("Roads", to="What moved?")
    await amina.presses("Skip")
    await amina.presses("Yes", on="Say it")
    assert bruno.last_heard().splitlines()[0] == first
    await amina.says("The pump", to="What moved?")
    await chidi.presses("No", on="Say it")
    assert bruno.last_heard().splitlines()[0] == also.replace("Amina", "Chidi")


async def test_several_options_are_ticked_until_it_is_enough(world: World) -> None:
    amina, bruno = await asked(world, f"kind: choices, {OPTIONS}")
    await amina.presses("Rain")
    await amina.presses("Fuel")
    await amina.presses("✓ Rain")
    assert not bruno.has_heard("rom Amina:")
    assert "✓ Fuel" in amina.heard[0].message.flat_buttons[2].label
    await amina.presses("Done choosing")
    assert bruno.has_heard("• Say it Fuel")


async def test_nothing_ticked_is_not_enough(world: World) -> None:
    amina, bruno = await asked(world, f"kind: choices, {OPTIONS}")
    await amina.presses("Rain")
    await amina.presses("✓ Rain")
    await amina.presses("Done choosing")
    assert "tick at least one" in (world.platform.toasts[-1][1] or "")
    assert world.gathering().answers == {}
    assert not bruno.has_heard("rom Amina:")


# --- skip and later
# ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("en", "skip"),
        ("es", "paso"),
        ("fr", "passer"),
        ("pt-BR", "pular"),
        ("ar", "تخطي"),
        ("sw", "ruka"),
    ],
)
async def test_skip_is_understood_in_each_language(world: World, language: str, word: str) -> None:
    amina, bruno = await asked(world, "kind: text", language)
    await amina.replies(word)
    assert [ask.state for ask in world.gathering().asks.values() if ask.partner == "g-amina"][:1] == [
        "passed"
    ]
    assert not bruno.has_heard("Amina answered")


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("en", "later"),
        ("es", "luego"),
        ("fr", "plus tard"),
        ("pt-BR", "depois"),
        ("ar", "لاحقا"),
        ("sw", "baadaye"),
    ],
)
async def test_later_is_understood_in_each_language(world: World, language: str, word: str) -> None:
    amina, _ = await asked(world, "kind: text", language)
    await amina.replies(word)
    mine = next(a for a in world.gathering().asks.values() if a.partner == "g-amina" and a.asked_at)
    assert mine.put_off


async def test_skip_by_button_and_command_and_thanks(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    await amina.presses("Skip")
    await bruno.says("/skip")
    for neighbour in (amina, bruno):
        assert neighbour.has_heard("Thank you for telling us that you pass")
    for _day in range(4):
        await world.turns_to("23:00", "Africa/Nairobi")
    assert amina.has_heard("No answers have come yet.")


async def test_what_is_not_optional_cannot_be_skipped(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.monday_at("09:00", "Africa/Nairobi")
    assert "Skip" not in [button.label for button in amina.heard[-1].message.flat_buttons]
    await amina.replies("skip")
    assert "one that all partners wait for" in amina.last_heard()


async def test_skipping_what_is_answered_takes_nothing_back(world: World) -> None:
    amina, _ = await asked(world, "kind: text")
    await amina.replies("The pump works")
    await amina.says("/skip", to="Say it")
    assert "answered already" in amina.last_heard()
    assert [a.text for a in world.gathering().answers.values()] == ["The pump works"]


async def test_an_answer_after_passing_counts(world: World) -> None:
    amina, bruno = await asked(world, "kind: scale, from: 1, to: 5")
    question = amina.heard[0].id
    await amina.presses("Skip")
    await amina.does(Kind.PRESS, message=question, pressed=1, press="p", addressed=True)
    assert bruno.has_heard("Amina answered: 2 of 5")
    for _day in range(4):
        await world.turns_to("23:00", "Africa/Nairobi")
    assert bruno.has_heard("1 of 2 partners answered.")


async def test_an_answer_after_silence_was_told_still_counts_and_goes_on(world: World) -> None:
    """Nairobi's three days end before Recife's: until all close together, an answer is in time."""
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol=THREE)
    await world.monday_at("09:00", "Africa/Nairobi")
    for _day in range(4):
        await world.turns_to("09:30", "Africa/Nairobi")
    assert {a.state for a in world.gathering().asks.values() if a.partner == "g-amina"} >= {"silent"}
    await amina.says("Sorry, here we are", to="What moved?")
    assert "2/3" in amina.last_heard()
    await world.turns_to("09:30", "America/Recife")
    assert bruno.has_heard("Sorry, here we are")
    assert bruno.has_heard("1 of 2 partners answered.")


# --- late
# ------------------------------------------------------------------------------------------------------


async def test_a_late_answer_is_kept_as_late_and_told(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    for _day in range(4):
        await world.turns_to("12:00", "Africa/Nairobi")
    await amina.says("The pump works", to="Say it")
    assert "was closed already; your answer is kept as late, and the others read it" in amina.last_heard()
    assert bruno.last_heard() == "Amina answered, after closing: The pump works"


async def test_a_late_press_does_not_change_what_was_answered_in_time(world: World) -> None:
    amina, bruno = await asked(world, "kind: scale, from: 1, to: 5")
    question = amina.heard[0].id
    await amina.presses("3")
    for _day in range(4):
        await world.turns_to("12:00", "Africa/Nairobi")
    await amina.does(Kind.PRESS, message=question, pressed=0, press="p", addressed=True)
    assert "the first wording stands" in (world.platform.toasts[-1][1] or "")
    assert not bruno.has_heard("1 of 5")


# --- presses that are repeated, old, forged, or somebody else's
# -------------------------------------------------


async def test_a_button_pressed_twice_answers_once(world: World) -> None:
    amina, bruno = await asked(world, "kind: scale, from: 1, to: 5")
    question = amina.heard[0].id
    for _time in range(3):
        await amina.does(Kind.PRESS, message=question, pressed=2, press="p", addressed=True)
    assert sum("3 of 5" in text for text in bruno.texts()) == 1
    assert sum("That was all" in text for text in amina.texts()) == 1


async def test_enough_pressed_twice_is_told_once_and_more_ticks_change_it(world: World) -> None:
    amina, bruno = await asked(world, f"kind: choices, {OPTIONS}")
    question = amina.heard[0].id
    await amina.presses("Rain")
    for _time in range(2):
        await amina.does(Kind.PRESS, message=question, pressed=3, press="p", addressed=True)
    assert sum("Rain" in text for text in bruno.texts()) == 1
    await amina.does(Kind.PRESS, message=question, pressed=1, press="p", addressed=True)
    await amina.does(Kind.PRESS, message=question, pressed=3, press="p", addressed=True)
    assert sum("Rain" in text for text in bruno.texts()) == 1
    assert bruno.last_heard().endswith("• Say it Rain, Road")


async def test_another_step_pressed_later_takes_the_place_of_the_first(world: World) -> None:
    amina, bruno = await asked(world, "kind: scale, from: 1, to: 5")
    question = amina.heard[0].id
    await amina.presses("3")
    await amina.does(Kind.PRESS, message=question, pressed=0, press="p", addressed=True)
    assert bruno.last_heard().endswith("• Say it 1 of 5")
    assert not bruno.has_heard("3 of 5")


@pytest.mark.parametrize("pressed", [-1, 7, 10_000])
async def test_a_forged_option_is_refused_with_a_sentence(world: World, pressed: int) -> None:
    amina, _ = await asked(world, "kind: scale, from: 1, to: 5")
    await amina.does(Kind.PRESS, message=amina.heard[0].id, pressed=pressed, press="p", addressed=True)
    assert "no longer in use" in (world.platform.toasts[-1][1] or "")
    assert world.gathering().answers == {}


async def test_a_press_by_a_member_of_another_partner_counts_for_their_own(world: World) -> None:
    """Bruno visits the room of Amina's group and presses there: it is his own group's answer."""
    amina, bruno = await asked(world, "kind: scale, from: 1, to: 5")
    visitor = Neighbour(world, amina.room, bruno.person)
    await visitor.does(Kind.PRESS, message=amina.heard[0].id, pressed=4, press="p", addressed=True)
    (answer,) = world.gathering().answers.values()
    assert answer.ask.endswith("g-bruno")
    assert answer.member == "m-bruno"
    assert not bruno.has_heard("rom Amina:")


async def test_a_question_to_one_member_is_not_answered_by_another(world: World) -> None:
    only = KINDS.replace("QUESTION", "kind: text").replace("every: week", "asks: nurse\n    every: week")
    only = only.replace("checkins:", "roles: {nurse: {does: {en: Sees patients}}}\ncheckins:")
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=only)
    await amina.says("/role nurse Bruno")
    await world.monday_at("09:00", "Africa/Nairobi")
    await bruno.colleague("Beto").says("I know", to="Say it")
    assert "This question is for Bruno" in bruno.last_heard()
    assert world.gathering().answers == {}


# --- private and unnamed
# ----------------------------------------------------------------------------------------


async def test_what_is_private_reaches_the_facilitator_s_direct_talk_and_nobody_else(world: World) -> None:
    amina, bruno, claire = world.partners(
        "Amina in Nairobi (en)", "Bruno in Nairobi (en)", "Claire in Nairobi (en)", protocol=THREE
    )
    await amina.says("/role facilitator Claire")
    direct, hers = claire.alone(), amina.alone()
    await direct.says("/status")
    await hers.says("/status")
    await world.monday_at("09:00", "Africa/Nairobi")
    await hers.says("/checkin")
    await hers.says("Fine", to="What moved?")
    await hers.presses("3")
    await hers.says("The canary is afraid", to="Any worry?")
    assert "Amina answered: The canary is afraid" in direct.last_heard()
    for _day in range(4):
        await world.turns_to("23:00", "Africa/Nairobi")
    for other in (amina, bruno, claire):
        await other.says("/original", to="What moved?")
        assert not other.has_heard("canary")
    assert sum("canary" in text for text in direct.texts()) == 1
    await direct.says("Thank you for saying so", to="canary")
    await world.turns_to("07:00", "Africa/Nairobi")
    assert hers.has_heard("Claire replies: Thank you for saying so")
    assert not any(n.has_heard("Thank you for saying") for n in (amina, bruno, claire))


async def test_what_is_private_waits_until_a_facilitator_writes_to_us_directly(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=THREE)
    await amina.says("/role facilitator Amina")
    await world.monday_at("09:00", "Africa/Nairobi")
    await bruno.says("Fine", to="What moved?")
    await bruno.presses("3")
    await bruno.says("The canary is afraid", to="Any worry?")
    assert amina.has_heard("for the role “facilitator” alone")
    assert not amina.has_heard("canary")
    direct = amina.alone()
    await direct.says("/status")
    assert direct.has_heard("The canary is afraid")
    for _day in range(4):
        await world.turns_to("23:00", "Africa/Nairobi")
    await direct.says("/status")
    assert sum("canary" in text for text in direct.texts()) == 1


async def test_unnamed_answers_are_shown_from_three_people_on_and_never_with_a_name(world: World) -> None:
    amina, bruno, claire = world.partners(
        "Amina in Nairobi (en)",
        "Bruno in Nairobi (en)",
        "Claire in Nairobi (en)",
        protocol=KINDS.replace("QUESTION", "kind: text, unnamed: true"),
    )
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.replies("I trust you")
    await amina.says("I said it twice", to="Say it")
    await bruno.replies("I doubt it")
    assert amina.has_heard("Noted from somebody")
    for _day in range(4):
        await world.turns_to("23:00", "Africa/Nairobi")
    assert claire.has_heard("Fewer than three people answered")
    assert not claire.has_heard("I said it twice")
    await world.monday_at("09:00", "Africa/Nairobi")
    for who, words in ((amina, "Alpha"), (bruno, "Beta"), (claire, "Gamma")):
        await who.says(words, to="Say it")
    for _day in range(4):
        await world.turns_to("23:00", "Africa/Nairobi")
    head = claire.message("– Alpha").message.text.plain
    assert "– Beta" in head
    assert "– Gamma" in head
    assert not any(f"{name} answered" in text for name in ("Amina", "Bruno") for text in claire.texts())


async def test_an_unnamed_scale_is_averaged(world: World) -> None:
    cast = world.partners(
        "Amina in Nairobi (en)",
        "Bruno in Nairobi (en)",
        "Claire in Nairobi (en)",
        protocol=KINDS.replace("QUESTION", "kind: scale, from: 1, to: 5, unnamed: true"),
    )
    await world.monday_at("09:00", "Africa/Nairobi")
    for neighbour, step in zip(cast, "245", strict=True):
        await neighbour.presses(step)
    for _day in range(4):
        await world.turns_to("23:00", "Africa/Nairobi")
    assert cast[0].has_heard("On average 3.7 (3 answers)")
    assert not cast[0].has_heard("Bruno")


async def test_a_late_unnamed_answer_is_kept_and_shown_to_nobody(world: World) -> None:
    amina, bruno = await asked(world, "kind: text, unnamed: true")
    for _day in range(4):
        await world.turns_to("12:00", "Africa/Nairobi")
    before = bruno.texts()
    await amina.says("The canary", to="Say it")
    assert amina.last_heard().endswith("your answer is kept as late.")
    assert bruno.texts() == before


# --- elsewhere
# ---------------------------------------------------------------------------------------------------


async def test_an_answer_given_alone_is_confirmed_in_the_group_too(world: World) -> None:
    amina, _ = await asked(world, "kind: text")
    direct = amina.alone()
    await direct.says("/checkin")
    await direct.says("The pump works")
    assert "✓ Noted from Amina" in amina.heard[0].message.text.plain


async def test_words_that_reply_to_nothing_answer_the_question_that_waits(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    await amina.does(Kind.MESSAGE, text="@baraza The pump works", addressed=True)
    assert bruno.has_heard("Amina answered: The pump works")


async def test_talk_in_the_group_that_is_not_for_us_is_left_alone(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    await amina.says("Who has the key?")
    assert len(amina.heard) == 1
    assert not bruno.has_heard("key")


async def test_after_a_restart_in_the_middle_an_answer_finds_its_question(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=THREE)
    await world.monday_at("09:00", "Africa/Nairobi")
    world.restarts()
    await amina.says("Fine", to="What moved?")
    world.restarts()
    await amina.presses("3")
    world.restarts()
    await amina.presses("Skip")
    assert amina.has_heard("That was all")
    assert sum("Amina answered: Fine" in text for text in bruno.texts()) == 1
