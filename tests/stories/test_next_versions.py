"""What is suggested where a protocol is looked at again becomes its next version, once all agree to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.adoption import Adoption, next_review
from bot.core.protocol import read_protocol
from bot.messages import Messages
from tests.world import LANGUAGES, PULSE, Neighbour, World

MESSAGES = Messages()
REVIEWED = f"{PULSE}review: {{every: month, on: 5}}\ndecisions: {{rule: consent, open-for: 5 days}}\n"
CAST = ("Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chidi in Nairobi (en)")


async def looked_at(world: World, cast: tuple[str, ...] = CAST) -> list[Neighbour]:
    """Return three groups on the day on which their protocol is looked at again; Amina coordinates."""
    here = world.partners(*cast, protocol=REVIEWED)
    await here[0].alone().says("/status")
    [held] = world.gathering().adoptions.values()
    with world.bench.store.writing() as transaction:
        g = world.gathering()
        transaction.record.keep([replace(held, review_at=next_review(g, held, world.now))])
    await world.turns_to(world.now + timedelta(days=7))
    return here


async def over(world: World) -> None:
    await world.turns_to(world.now + timedelta(days=7))


def held(world: World) -> Adoption:
    return world.gathering().adoptions["a"]


def waiting(world: World) -> list[Adoption]:
    return [a for a in world.gathering().adoptions.values() if a.state == "proposed"]


def such(language: str) -> str:
    """Return the example of a time as whoever speaks *language* reads it."""
    day = MESSAGES.weekday_name(1, language)
    return MESSAGES.says("suggest-time-such", {"day": day, "at": "10:00"}, language)


async def another_hour(who: Neighbour, typed: str, button: str, what: str) -> None:
    who.world.now += timedelta(minutes=1)
    await who.presses(button)
    await who.presses("1", on=what)
    await who.says(typed, to=such(who.person.language))


async def two_suggested(world: World) -> list[Neighbour]:
    amina, bruno, chidi = await looked_at(world)
    await another_hour(bruno, "el martes a las 10:00", "Otro día u otra hora", "¿Qué vendría")
    world.now += timedelta(minutes=1)
    await chidi.presses("Other words for a question")
    await chidi.presses("1", on="Which question")
    await chidi.says("What went well?", to="the words that you would put")
    return [amina, bruno, chidi]


async def test_a_day_and_other_words_become_a_version_that_holds_once_all_agree(world: World) -> None:
    amina, bruno, chidi = await two_suggested(world)
    assert "Gracias." in bruno.last_heard()
    assert "\n~ monday: otro ritmo desde ahora: cada semana (martes), hora: 10:00" in bruno.last_heard()
    assert "\n~ monday, now in these words: What went well?\nNot put in words anew yet: Swahili, Portug" in (
        chidi.last_heard()
    )
    assert not amina.has_heard("What went well?"), "all read it when everybody was listened to"
    world.now += timedelta(minutes=1)
    await chidi.says("More time for stories", to="Would you keep it?")
    await over(world)
    assert amina.has_heard("2. Chidi would put “What moved forward?” in other words: What went well?")
    offer = amina.alone().message("what version 2 would change").message.text.plain
    assert offer.startswith(
        "Pulse: what version 2 would change\n~ monday comes at other times now: every week (Tu"
    )
    assert "What went well?" in offer
    assert "nothing of them is in it; what is decided of them can be brought in later: 3\n" in offer
    assert not bruno.has_heard("versión 2"), "nobody is asked before a coordinator has seen it"
    await amina.alone().presses("Propose this version")
    shown = bruno.last_heard()
    assert shown.startswith(
        "Propuesta a todos los grupos aliados: [es] Pulse, versión 2\n(en: Pulse)\n~ monday:"
    )
    assert (held(world).protocol.version, held(world).state) == (1, "in-force")
    await amina.presses("We agree")
    await bruno.presses("Estamos de acuerdo")
    assert held(world).protocol.version == 1, "one group has not agreed"
    await chidi.presses("We agree")
    now = held(world)
    assert (now.protocol.version, now.state, waiting(world)) == (2, "in-force", [])
    assert now.protocol.checkins["monday"].cadence.on == ("tuesday",)
    [question] = now.protocol.checkins["monday"].questions
    assert dict(question.ask.texts) == {"en": "What went well?"}
    assert bruno.has_heard(
        "Todos los grupos están de acuerdo con la versión 2 de [es] Pulse. Desde la próxima"
    )
    await world.monday_at("12:00", "Africa/Nairobi")
    amina.forget()
    await world.turns_to(world.now + timedelta(days=1))
    assert amina.has_heard("What went well?")


async def test_suggestions_that_differ_are_for_a_proposal_to_settle(world: World) -> None:
    amina, bruno, chidi = await looked_at(world)
    await another_hour(bruno, "el martes a las 10:00", "Otro día u otra hora", "¿Qué vendría")
    await another_hour(chidi, "on friday at 15:00", "Another day or hour", "at another time")
    await over(world)
    assert amina.alone().last_heard() == (
        "Pulse: nothing of what was suggested can be put into version 2 by itself. What is decided, bring in "
        "with /schedule, or in its file and then /adopt.\n"
        "These suggestions differ, so none of them is in it; a proposal can settle which: 1, 2"
    )
    await bruno.presses("1", on="Lo que se sugirió")
    assert "monday: el martes a las 10:00" in bruno.last_heard(), "read back, it says what it is about"


async def test_what_cannot_be_read_or_is_so_already_is_asked_about_and_kept_nowhere(world: World) -> None:
    _, bruno, chidi = await looked_at(world)
    await another_hour(bruno, "cuando quieran", "Otro día u otra hora", "¿Qué vendría")
    assert "el martes a las 10:00" in bruno.last_heard()
    await another_hour(chidi, "on monday at 09:00", "Another day or hour", "at another time")
    assert chidi.last_heard() == "That is how it is already. What would be different?"
    await over(world)
    assert chidi.has_heard("Nothing was suggested: it goes on as it is.")


async def test_a_day_is_understood_without_the_small_word_in_front_of_it(world: World) -> None:
    _, bruno, chidi = await looked_at(world)
    await another_hour(bruno, "martes a las 10:00", "Otro día u otra hora", "¿Qué vendría")
    assert "cada semana (martes), hora: 10:00" in bruno.last_heard()
    await another_hour(chidi, "Friday at 15:00", "Another day or hour", "at another time")
    assert "every week (Friday), at 3:00 PM" in chidi.last_heard()


async def test_a_change_made_meanwhile_takes_the_place_of_what_is_proposed(world: World) -> None:
    amina, bruno, chidi = await two_suggested(world)
    await over(world)
    await amina.alone().presses("Propose this version")
    await amina.presses("We agree")
    await amina.says("/schedule monday at 11:00")
    assert (held(world).protocol.version, waiting(world)) == (2, [])
    assert bruno.has_heard("Una versión más nueva") or bruno.has_heard("versión más reciente")
    await amina.alone().presses("Propose this version")
    assert held(world).protocol.checkins["monday"].questions[0].ask.texts[0][1] == "What moved forward?"
    assert chidi


async def test_only_a_coordinator_proposes_it_and_it_stands_beside_what_holds(world: World) -> None:
    amina, bruno, chidi = await two_suggested(world)
    await over(world)
    await amina.alone().presses("Propose this version")
    await amina.alone().presses("Propose this version")
    [following] = waiting(world)
    assert following.follows == "a"
    await amina.says("/protocols")
    assert "pulse" in amina.last_heard()
    await amina.says("/preview pulse")
    assert not amina.has_heard("Which protocol")
    await amina.says("/pause pulse")
    await amina.says("/resume pulse")
    assert held(world).state == "in-force"
    await chidi.says("/agree pulse")
    [following] = waiting(world)
    assert following.agreed == ("g-chidi",)
    assert bruno


async def test_a_coordinator_gets_it_as_a_file_with_what_is_in_words_at_its_head(world: World) -> None:
    amina, _, chidi = await two_suggested(world)
    world.now += timedelta(minutes=1)
    await chidi.says("More time for stories", to="Would you keep it?")
    await over(world)
    await amina.alone().presses("As a file")
    assert amina.alone().last_heard().startswith("Pulse, the next version as a file.")
    text = world.platform.contents[amina.alone().heard[-1].id].decode()
    assert text.startswith("# Chidi: More time for stories\n# monday: progress\n# Not put in words")
    assert "\n# es: ¿Qué avanzó?\n# ar: ما الذي تقدّم؟\nprotocol: pulse\nversion: 2\n" in text
    written = read_protocol(text, "pulse")
    assert written.checkins["monday"].cadence.on == ("tuesday",)
    assert dict(written.checkins["monday"].questions[0].ask.texts) == {"en": "What went well?"}
    assert waiting(world) == [], "nothing is proposed by it"


async def test_words_agreed_in_other_languages_are_not_lost_without_a_word(world: World) -> None:
    """Claire puts a question in other words in French: who decides reads what becomes of their own words."""
    cast = ("Amina in Nairobi (sw)", "Bruno in Nairobi (es)", "Claire in Nairobi (fr)")
    amina, bruno, claire = await looked_at(world, cast)
    world.now += timedelta(minutes=1)
    await claire.presses("D'autres mots")
    await claire.presses("1", on="Quelle question")
    await claire.says("Qu'est-ce qui a bien marché ?", to="les mots que vous mettriez")
    left = "anglais, swahili, portugais (Brésil), espagnol, arabe"
    assert f"\nPas encore reformulé par une personne\u00a0: {left}. Là, une machine" in claire.last_heard()
    await over(world)
    offer = amina.alone().last_heard()
    assert "Bado hakuna aliyeliandika upya kwa: Kiingereza, Kiswahili, " in offer
    assert "\nHadi sasa: Nini kimesonga mbele?\n" in offer
    await amina.alone().presses("Kama faili")
    text = world.platform.contents[amina.alone().heard[-1].id].decode()
    assert "# monday: progress\n# Bado hakuna aliyeliandika upya kwa: en, sw, pt-BR, es, ar. Huko" in text
    assert "\n# sw: Nini kimesonga mbele?\n" in text
    assert dict(read_protocol(text, "pulse").checkins["monday"].questions[0].ask.texts) == {
        "fr": "Qu'est-ce qui a bien marché ?"
    }
    await amina.alone().presses("Pendekeza toleo hili")
    shown = bruno.last_heard()
    assert "Nadie lo ha dicho todavía con palabras nuevas en: inglés, suajili, " in shown
    assert "\nHasta ahora: ¿Qué avanzó?\n" in shown
    assert not claire.last_heard().startswith("Jusqu'ici")


async def test_the_file_is_for_whoever_coordinates_still(world: World) -> None:
    amina, *_ = await two_suggested(world)
    await over(world)
    with world.bench.store.writing() as transaction:
        transaction.record.keep([replace(world.gathering().members["m-amina"], roles=())])
    before = len(amina.alone().texts())
    await amina.alone().presses("As a file")
    assert len(amina.alone().texts()) == before


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_example_is_in_the_readers_words_and_understood_as_it_stands(
    world: World, language: str
) -> None:
    _, bruno = await looked_at(world, ("Amina in Nairobi (en)", f"Bruno in Nairobi ({language})"))
    ids = ("button-suggest-time", "suggest-which-time", "looking-nothing")
    button, which, nothing = (MESSAGES.says(id_, {}, language) for id_ in ids)
    await another_hour(bruno, such(language), button, which)
    await over(world)
    assert not bruno.has_heard(nothing)
