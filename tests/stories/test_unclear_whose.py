"""Whatever somebody wrote and others read: where it is not clear, its own author is asked, nobody else."""

from __future__ import annotations

import pytest

from bot.core.clarification import Clarification
from tests.stories.test_concerns import four
from tests.stories.test_promises import promised, the
from tests.world import Neighbour, World


def only(world: World) -> Clarification:
    [found] = world.gathering().clarifications.values()
    return found


def asks(world: World, language: str) -> str:
    """Return how a group or person is asked to put something another way, behind their name."""
    said = world.bench.messages.says("unclear-ask", {"who": "X"}, language)
    return said.partition("X")[2][:30]


def has_said(world: World, words: str) -> list[str]:
    """Return the rooms in which *words* stand."""
    return [
        room
        for room, shown in world.platform.rooms.items()
        if any(words in each.message.text.plain for each in shown)
    ]


@pytest.mark.parametrize("language", ["es", "ar"])
async def test_what_is_said_to_all_is_put_another_way_for_all(world: World, language: str) -> None:
    amina, bruno, chidi = world.partners(
        f"Amina in Nairobi ({language})", "Bruno in Nairobi (en)", "Chidi in Nairobi (sw)", protocol=""
    )
    await amina.says("/say We meet by the old mill")
    await amina.presses(world.bench.messages.says("button-send", {}, language))
    await bruno.reacts("🤔", on="We meet by the old mill")
    assert only(world).author == "m-amina"
    assert asks(world, language) in amina.last_heard()
    await amina.says("We meet where the boats land", to="We meet by the old mill")
    for each in (bruno, chidi):
        assert "We meet where the boats land" in each.last_heard()
        assert each.heard[-1].message.reply_to == each.message("We meet by the old mill").id
    assert len(has_said(world, "We meet where the boats land")) == 2


@pytest.mark.parametrize("language", ["sw", "ru"])
async def test_a_kind_word_to_one_person_is_put_another_way_for_that_person_alone(
    world: World, language: str
) -> None:
    amina, _bruno, chidi = world.partners(
        "Amina in Nairobi (en)", f"Bruno in Nairobi ({language})", "Chidi in Nairobi (en)", protocol=""
    )
    rosa = _bruno.colleague("Rosa").alone()
    await _bruno.colleague("Rosa").says("/status")
    await rosa.says("/status")
    await amina.alone().says("/status")
    await amina.says("/role facilitator Amina")
    await amina.alone().says("/nudge Rosa: The mill is closed")
    await amina.alone().presses("Send")
    await rosa.reacts("🤔", on="The mill is closed")
    assert (only(world).author, only(world).private) == ("m-amina", True)
    await amina.alone().says("Nobody grinds there now", to="The mill is closed")
    assert "Nobody grinds there now" in rosa.last_heard()
    assert has_said(world, "Nobody grinds there now") == [rosa.room]
    assert not chidi.has_heard("mill")


@pytest.mark.parametrize("language", ["fr", "zh-Hans"])
async def test_why_something_is_proposed_is_put_another_way_by_who_proposed_it(
    world: World, language: str
) -> None:
    amina, bruno, chidi = world.partners(
        f"Amina in Nairobi ({language})", "Bruno in Nairobi (en)", "Chidi in Nairobi (sw)"
    )
    await amina.says("/propose We meet on Tuesdays\nThe ferry rests")
    await amina.presses(world.bench.messages.says("button-put-to-all", {}, language))
    await bruno.reacts("🤔", on="The ferry rests")
    assert "Which of these is not clear?" in bruno.last_heard()
    await bruno.presses("2")
    assert (only(world).text, only(world).author) == ("The ferry rests", "m-amina")
    await amina.says("There is no boat on Mondays", to=asks(world, language))
    for each in (bruno, chidi):
        assert "There is no boat on Mondays" in each.last_heard()


@pytest.mark.parametrize("language", ["pt-BR", "fa"])
async def test_why_a_day_is_moved_is_put_another_way_by_who_gave_the_reason(
    world: World, language: str
) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", f"Bruno in Nairobi ({language})", protocol="")
    await promised(world, bruno, "/promise Map 2026-12-04")
    await bruno.says("/promises 1")
    await bruno.presses(world.bench.messages.says("button-new-day", {}, language))
    await bruno.replies("2026-12-11")
    await bruno.replies("The printer")
    await bruno.presses(world.bench.messages.says("button-sure", {}, language))
    await amina.reacts("🤔", on="The printer")
    await amina.presses("2")
    assert (only(world).text, only(world).author) == ("The printer", "m-bruno")
    await bruno.says("Our printer has no ink", to=asks(world, language))
    assert "Our printer has no ink" in amina.last_heard()


async def test_the_reason_of_a_facilitator_for_another_day_is_theirs_whoever_takes_it_on(
    world: World,
) -> None:
    amina, bruno = world.partners("Amina in Nairobi (sw)", "Bruno in Nairobi (en)", protocol="")
    await amina.says("/role mwezeshaji Amina")
    await promised(world, bruno, "/promise Map 2026-12-04")
    await amina.says("/promises 1")
    await amina.presses(world.bench.messages.says("button-propose-day", {}, "sw"))
    await amina.replies("2026-12-11")
    await amina.replies("Mvua")
    await bruno.presses("I accept")
    assert f"{the(world).due_on}" == "2026-12-11"
    await bruno.reacts("🤔", on="Mvua")
    await bruno.presses("2")
    assert (only(world).text, only(world).author) == ("Mvua", "m-amina")


async def concern(world: World) -> list[Neighbour]:
    """Let Rosa have raised something without her name, which Nadia has answered."""
    claire, rosa, nadia, omar = await four(world, "nadia", "omar")
    await rosa.alone().says("/concern Nos siguen")
    await rosa.alone().presses("Sin mi nombre")
    await nadia.alone().says("Call the mill", to="Nos siguen")
    return [claire, rosa, nadia, omar]


@pytest.mark.parametrize("how", ["🤔", "/unclear"])
async def test_an_answer_to_an_unnamed_concern_goes_back_the_way_it_came(world: World, how: str) -> None:
    """Coordinators were told that a message was not clear, and its author was never asked."""
    claire, rosa, nadia, omar = await concern(world)
    for each in (claire, omar, nadia, claire.alone(), omar.alone()):
        each.forget()
    if how == "🤔":
        await rosa.alone().reacts(how, on="Call the mill")
    else:
        await rosa.alone().says(how, to="Call the mill")
    assert "Call the mill" in nadia.alone().last_heard()
    assert asks(world, "en") in nadia.alone().last_heard()
    assert claire.alone().has_heard_nothing()
    assert (only(world).author, only(world).reads) == ("m-nadia", ()), (
        "not even in which language it was read"
    )
    await nadia.alone().says("Ask for Ana at the mill", to=asks(world, "en"))
    assert "Ask for Ana at the mill" in rosa.alone().last_heard()
    assert not any("Rosa" in text for text in nadia.alone().texts())
    assert set(has_said(world, "Ask for Ana")) <= {rosa.alone().room, omar.alone().room}, "as the answer was"
    assert not any(group.has_heard("mill") for group in (claire, rosa, nadia, omar))
    await world.turns_to("12:00", "Africa/Nairobi")
    await world.turns_to("12:00", "Africa/Nairobi")
    await world.turns_to("12:00", "Africa/Nairobi")
    assert not any(
        "another way" in text for each in (claire, omar) for text in (*each.texts(), *each.alone().texts())
    ), "nobody else is called"


async def test_what_was_raised_without_a_name_is_put_another_way_without_one(world: World) -> None:
    claire, rosa, nadia, omar = await concern(world)
    rosa.alone().forget()
    claire.forget()
    await nadia.alone().says("/unclear", to="Nos siguen")
    assert only(world).unnamed
    assert "m-rosa" not in repr(only(world))
    assert "Nos siguen" in rosa.alone().last_heard()
    await rosa.alone().says("Dos hombres en un coche", to="Nos siguen")
    assert "Dos hombres en un coche" in nadia.alone().last_heard()
    assert "Rosa" not in nadia.alone().last_heard()
    assert set(has_said(world, "Dos hombres")) == {nadia.alone().room, omar.alone().room}
    assert not any("Rosa" in text for each in (nadia, omar) for text in each.alone().texts())
    assert claire.has_heard_nothing()
