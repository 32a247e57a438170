"""Yes and no typed below a message that asks so by buttons are the press of them; so is another day."""

from __future__ import annotations

from datetime import date

import pytest

from bot.adapters import Kind
from tests.stories.test_goals import two
from tests.stories.test_mediation import begun as round_begun
from tests.stories.test_mediation import both_answer
from tests.stories.test_promises import promised, the
from tests.world import LANGUAGES, Neighbour, World

SAYS = {
    "ar": ("نعم، من فضلكم", "لا، شكرا"),
    "en": ("Yes please!", "No, thanks."),
    "es": ("Sí, claro", "no, gracias"),
    "fa": ("بله، حتماً", "نه، ممنون"),
    "fr": ("Oui, bien sûr", "non merci"),
    "my": ("ဟုတ်ကဲ့", "မဟုတ်ဘူး"),
    "pt-BR": ("Sim, claro", "não, obrigado"),
    "ru": ("Да, конечно", "нет, спасибо"),
    "sw": ("Ndiyo, tafadhali", "hapana, asante"),
    "tr": ("Evet, lütfen", "hayır, teşekkürler"),
    "uk": ("Так, звичайно", "ні, дякую"),
    "zh-Hans": ("好的，谢谢", "不，谢谢"),
}


def shown_with_buttons(who: Neighbour) -> str:
    """Return the id of the last message that who has buttons below."""
    return next(shown.id for shown in reversed(who.heard) if shown.message.flat_buttons)


async def types(who: Neighbour, text: str) -> None:
    """Reply to the last message that has buttons."""

    await who.does(Kind.MESSAGE, text=text, reply_to=shown_with_buttons(who), addressed=True)


async def asked_to_let_go(world: World, language: str) -> tuple[Neighbour, Neighbour]:
    amina, bruno = world.partners(f"Amina in Nairobi ({language})", "Bruno in Nairobi (en)", protocol="")
    await promised(world, bruno)
    await bruno.says("/promises 1")
    await bruno.presses("Let it go")
    await bruno.says("The map is lost", to="Why can it be let go?")
    return amina, bruno


@pytest.mark.parametrize("language", LANGUAGES)
async def test_whether_it_may_be_let_go_is_answered_by_a_word_in_each_language(
    world: World, language: str
) -> None:
    yes, no = SAYS[language]
    amina, bruno = await asked_to_let_go(world, language)
    await types(amina, no)
    assert (the(world).state, the(world).reason) == ("open", ""), "it is to be kept"
    assert bruno.has_heard("Amina would like promise 1 to be kept")
    await bruno.says("/promises 1")
    await bruno.presses("Let it go")
    await bruno.says("The map is lost", to="Why can it be let go?")
    await types(amina, yes)
    assert the(world).state == "let-go"


@pytest.mark.parametrize("language", ["sw", "ar"])
async def test_a_promise_a_new_day_and_a_day_that_is_proposed_are_answered_by_words(
    world: World, language: str
) -> None:
    yes, no = SAYS[language]
    amina, bruno = world.partners(f"Amina in Nairobi ({language})", "Bruno in Nairobi (en)", protocol="")
    await amina.says("/promise Ramani 2026-12-04")
    await types(amina, yes)
    assert the(world).state == "open"
    await amina.says("/promises 1")
    await amina.presses(world.bench.messages.says("button-new-day", {}, language))
    await amina.replies("2026-12-11")
    await amina.replies("Mvua")
    await types(amina, no)
    assert f"{the(world).due_on}" == "2026-12-04"
    await amina.says("/promises 1")
    await amina.presses(world.bench.messages.says("button-new-day", {}, language))
    await amina.replies("2026-12-11")
    await amina.replies("Mvua")
    await types(amina, yes)
    assert f"{the(world).due_on}" == "2026-12-11"
    assert bruno.has_heard("Dec 11")


@pytest.mark.parametrize(
    ("language", "day", "then"),
    [
        ("en", "12 December", "2026-12-12"),
        ("ar", "12 ديسمبر", "2026-12-12"),
        ("ru", "12 декабря", "2026-12-12"),
    ],
)
async def test_a_day_typed_below_any_message_of_a_promise_is_another_day(
    world: World, language: str, day: str, then: str
) -> None:
    """It was answered with "What is it about this promise?"; a button had to be pressed first."""
    yes, _ = SAYS[language]
    amina, bruno = world.partners("Amina in Nairobi (en)", f"Bruno in Nairobi ({language})", protocol="")
    await bruno.says("/promise Map 2026-12-04")
    await types(bruno, day)
    await types(bruno, yes)
    assert f"{the(world).due_on}" == then, "a draft is read back with that day"
    await bruno.says("/promises 1")
    await types(bruno, "2026-12-18")
    assert the(world).awaits == "why-new-day", "nothing moves without a reason"
    await bruno.replies("Rain")
    await types(bruno, yes)
    assert f"{the(world).due_on}" == "2026-12-18"
    await amina.says("2026-12-25", to="Dec 18")
    assert f"{the(world).due_on}" == "2026-12-18", "nobody else moves it"
    await amina.says("/promise Bruno: Boat 2026-12-04")
    await amina.presses("Yes, ask them")
    await bruno.says(day, to="Boat")
    await types(bruno, yes)
    assert (the(world, 2).state, f"{the(world, 2).due_on}") == ("open", then)


@pytest.mark.parametrize("language", ["sw", "ar"])
async def test_a_proposal_is_put_to_all_or_left_by_a_word(world: World, language: str) -> None:
    yes, no = SAYS[language]
    amina, bruno = world.partners(f"Amina in Nairobi ({language})", "Bruno in Nairobi (en)")
    await amina.says("/propose Ramani mpya")
    await types(amina, no)
    assert not world.gathering().decisions
    await amina.says("/propose Ramani mpya")
    await types(amina, yes)
    assert bruno.has_heard("Ramani mpya")


async def test_whoever_is_named_as_deputy_says_no_by_a_word(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (ar)")
    await bruno.alone().says("/status")
    await amina.says("/away until monday Bruno")
    await amina.replies("yes")
    assert world.gathering().members["m-amina"].deputy == "m-bruno"
    await bruno.alone().says("لا، شكرا")
    assert world.gathering().members["m-amina"].deputy is None


async def test_a_word_said_alone_right_after_the_question_needs_no_reply(world: World) -> None:
    """In a talk with one person it answers what was said last, and nothing that was said before."""
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (sw)")
    await amina.says("/role facilitator Amina")
    await bruno.alone().says("/status")
    await amina.alone().says("/handover Bruno")
    await amina.alone().says("yes")
    await bruno.alone().says("/status")
    await bruno.alone().says("hapana, asante")
    assert not amina.alone().has_heard("Bruno would not"), "the list was said last"
    await types(bruno.alone(), "ndiyo")
    assert [m.id for m in world.gathering().having("facilitator")] == ["m-bruno"]


async def test_nothing_that_cannot_be_undone_is_done_by_a_word_in_passing(world: World) -> None:
    amina, _bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (ar)")
    await amina.alone().says("/forget")
    await amina.alone().says("yes")
    assert not amina.alone().has_heard("For good, and at once")
    await types(amina.alone(), "yes")
    assert amina.alone().has_heard("For good, and at once")
    await types(amina.alone(), "no")
    assert amina.alone().last_heard().startswith("Nothing was erased.")
    assert "m-amina" in world.gathering().members


@pytest.mark.parametrize(("language", "name"), [("en", "Wells"), ("es", "Pozos")])
async def test_a_goal_a_count_and_how_long_words_are_kept_are_confirmed_by_words(
    world: World, language: str, name: str
) -> None:
    yes, no = SAYS[language]
    amina, bruno = two(world, protocol="")
    who = amina if language == "en" else bruno
    await amina.says("/role coordinator Bruno")
    await who.says(f"/goal {name}: 0 → 5")
    await types(who, yes)
    [goal] = world.gathering().goals.values()
    assert goal.state == "agreed"
    await who.says("/measure 3")
    await types(who, no)
    assert not world.measures()
    await who.says("/measure 3")
    await types(who, yes)
    assert [m.value for m in world.measures()] == ["3"]
    await who.says("/keep 14 days" if language == "en" else "/keep 14 días")
    await types(who, no)
    assert world.gathering().partnership.keep is None
    await who.says("/keep 14 days" if language == "en" else "/keep 14 días")
    await types(who, yes)
    assert world.gathering().partnership.keep == 14


async def test_a_round_is_shared_or_kept_apart_by_a_word(world: World) -> None:
    _nadia, amina, bruno, _ = await round_begun(world)
    await both_answer(amina, bruno)
    await types(amina, "ndiyo, asante")
    await types(bruno, "sim, claro")
    assert "Aqui está, lado a lado" in bruno.last_heard()


async def test_a_group_leaves_or_stays_by_a_word_in_reply(world: World) -> None:
    _amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (ar)")
    await bruno.says("/leave")
    await types(bruno, "لا")
    assert world.gathering().partners["g-bruno"].left_at is None
    await bruno.says("/leave")
    await types(bruno, "نعم")
    assert world.gathering().partners["g-bruno"].left_at is not None


async def test_more_than_a_yes_is_no_press(world: World) -> None:
    amina, _bruno = await asked_to_let_go(world, "es")
    await types(amina, "sí, pero la semana próxima")
    assert the(world).state == "open"
    assert the(world).due_on == date(2026, 12, 4)


@pytest.mark.parametrize("language", ["es", "ar", "zh-Hans"])
async def test_another_day_that_is_proposed_is_taken_on_or_left_by_a_word(
    world: World, language: str
) -> None:
    yes, no = SAYS[language]
    amina, bruno = world.partners("Amina in Nairobi (en)", f"Bruno in Nairobi ({language})", protocol="")
    await amina.says("/role facilitator Amina")
    await promised(world, bruno, "/promise Map 2026-12-04")
    for word, due in ((no, "2026-12-04"), (yes, "2026-12-11")):
        await amina.says("/promises 1")
        await amina.presses("Propose a date")
        await amina.replies("2026-12-11")
        await amina.replies("The ferry is late")
        await types(bruno, word)
        assert f"{the(world).due_on}" == due
    assert the(world).moved == 1
