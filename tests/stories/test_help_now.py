"""Help now: those who can help are told at once and alone, at any hour, until somebody is on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.adapters import Kind
from tests.stories.test_concerns import four, only
from tests.world import PULSE, Neighbour, World

CRISIS = """
crisis:
  words: {en: [fire, "shoot*"], es: [incendio]}
  contacts:
    - {en: "Police: 117", es: "Policía: 117", sw: "Polisi: 117"}
  again: 15 minutes
"""
CAST = ("Claire in Nairobi (en)", "Rosa in Nairobi (es)", "Nadia in Nairobi (sw)", "Omar in Nairobi (en)")
NIGHT = datetime(2026, 12, 1, 23, 30, tzinfo=UTC)
"""Half past two in the morning in Nairobi."""


async def team(world: World, *facilitators: str, protocol: str = PULSE + CRISIS) -> list[Neighbour]:
    """Return Claire, who coordinates, Rosa, Nadia and Omar, *facilitators* among them, deep in the night."""
    found = await four(world, *facilitators, cast=CAST, protocol=protocol)
    await world.turns_to(NIGHT)
    for each in (*found, *(one.alone() for one in found)):
        each.forget()
    return found


async def test_help_is_called_at_night_and_somebody_is_on_it(world: World) -> None:
    claire, rosa, nadia, omar = await team(world, "nadia")
    await rosa.alone().says("/sos Hay hombres en la puerta")
    assert rosa.alone().last_heard() == (
        "Acabo de avisar a Nadia, sea la hora que sea, e insisto hasta que alguien se ocupe. "
        "Lo que me responda también le llega.\nTambién puede acudir a:\n• Policía: 117"
    )
    assert (
        nadia.alone()
        .last_heard()
        .startswith("🆘 Msaada unahitajika sasa: anayeuomba ni Rosa (wasiwasi 1).\n")
    )
    assert "Hay hombres en la puerta" in nadia.alone().last_heard()
    assert "kila baada ya dakika 15" in nadia.alone().last_heard()
    await nadia.alone().presses("Ninashughulikia")
    assert [b.label for b in nadia.alone().message("🆘").message.flat_buttons] == [
        "✓ Ninashughulikia",
        "Jibu",
        "Umekwisha",
        "Peleka kwingine",
    ], "whoever is on it sees so on their own card"
    assert rosa.alone().last_heard() == "✓ Nadia ya se ocupa (inquietud 1)."
    await nadia.alone().says("Niko njiani", to="🆘")
    assert rosa.alone().has_heard("Niko njiani")
    await rosa.alone().says("Gracias")
    assert "Gracias" in nadia.alone().last_heard()
    nadia.alone().forget()
    await world.turns_to(world.now + timedelta(hours=3))
    assert not nadia.alone().has_heard("🆘"), "whoever is on it is not told again"
    await rosa.alone().presses("Estoy a salvo")
    assert "Wasiwasi 1 umekwisha" in nadia.alone().last_heard()
    for other in (claire, rosa, nadia, omar, claire.alone(), omar.alone()):
        assert not other.has_heard("puerta"), "nobody else hears of it"
        assert not other.has_heard("Rosa")


async def test_it_is_told_again_and_to_the_next_person_until_all_know_within_the_hour(world: World) -> None:
    claire, rosa, nadia, omar = await team(world, "nadia")
    await rosa.alone().says("/help-now")
    alarms = {"nadia": 1, "claire": 0}
    for minutes, expected in ((15, (2, 1)), (30, (3, 2)), (45, (4, 3)), (60, (5, 4))):
        await world.turns_to(NIGHT + timedelta(minutes=minutes))
        alarms = {
            one.person.name: sum("🆘" in text for text in one.alone().texts()) for one in (nadia, claire)
        }
        assert (alarms["Nadia"], alarms["Claire"]) == expected, minutes
    assert claire.alone().last_heard().startswith("Nobody is on it yet, since ")
    assert rosa.alone().last_heard().startswith("Todavía no ha respondido nadie.")
    assert rosa.alone().last_heard().endswith("• Policía: 117")
    await claire.alone().presses("I am on it")
    assert "Claire anashughulikia" in nadia.alone().last_heard()
    assert rosa.alone().last_heard() == "✓ Claire ya se ocupa (inquietud 1)."
    assert omar.alone().has_heard_nothing()


async def test_where_the_facilitator_has_no_talk_the_next_person_is_told(world: World) -> None:
    """Nadia cannot be reached alone; the first who can is Claire."""
    claire, rosa, _, _ = world.partners(*CAST, protocol=PULSE + CRISIS)
    for each in (claire, rosa):
        await each.alone().says("/start")
    await claire.says("/role facilitator Nadia")
    await rosa.alone().says("/ayuda now")
    assert rosa.alone().last_heard().startswith("Acabo de avisar a Claire,")
    assert claire.alone().last_heard().startswith("🆘 Help is needed now: Rosa asks for it")


async def test_where_nobody_can_be_told_alone_all_are_called_to_a_talk(world: World) -> None:
    claire, rosa, *_ = world.partners(*CAST, protocol=PULSE + CRISIS)
    await world.turns_to(NIGHT)
    claire.forget()
    await rosa.says("/sos")
    assert rosa.last_heard().startswith("Todavía no puedo decírselo a solas a Claire.")
    assert rosa.last_heard().endswith("• Policía: 117")
    assert "Claire, something urgent waits for you alone." in claire.last_heard(), "at night, too"
    await claire.alone().says("/start")
    assert claire.alone().has_heard("🆘 Help is needed now: Rosa asks for it")
    await claire.alone().presses("I am on it")
    assert rosa.last_heard() == "✓ Claire ya se ocupa (inquietud 1)."
    await claire.alone().says("SECRET place", to="🆘")
    assert not rosa.has_heard("SECRET"), "words for Rosa wait for her talk"
    assert "hay algo solo para usted" in rosa.last_heard()


async def in_the_morning(world: World, *neighbours: Neighbour) -> None:
    """Let Monday's question be put, and the list of what was heard begin anew but for that."""
    for each in neighbours:
        each.forget()
    await world.monday_at("09:00", "Africa/Nairobi")
    for each in neighbours:
        each.alone().forget()


async def test_a_word_in_a_group_answer_is_told_alone_and_nobody_there_sees_that(world: World) -> None:
    claire, rosa, nadia, omar = await team(world, "nadia")
    await in_the_morning(world, claire, rosa, nadia, omar)
    await rosa.does(Kind.MESSAGE, text="¡Incendio!", addressed=False)
    assert nadia.alone().has_heard_nothing(), "what people say to each other is theirs"
    answer = await rosa.says("Hubo un INCENDIO cerca", to="¿Qué avanzó?")
    assert nadia.alone().last_heard().startswith("🆘 Neno la dharura limeandikwa na Rosa (wasiwasi 1):")
    assert "Hubo un INCENDIO cerca" in nadia.alone().last_heard()
    assert rosa.alone().last_heard() == (
        "Lo que escribió puede significar peligro. He avisado a solas a Nadia. Si todo está bien, tóquelo; "
        "si no, lo que me responda también le llega.\nTambién puede acudir a:\n• Policía: 117"
    )
    assert rosa.alone().heard[-1].message.quiet
    assert not any("peligro" in text or "117" in text for text in rosa.texts())
    assert claire.has_heard("INCENDIO"), "the answer itself goes its way"
    await rosa.edits(answer, "Hubo un gran INCENDIO cerca")
    assert len(world.gathering().concerns) == 1, "changing a word of it alarms nobody anew"
    await rosa.alone().presses("Estoy a salvo")
    assert nadia.alone().last_heard() == "Wasiwasi 1 umekwisha, kwa mujibu wa Rosa."


async def test_without_a_talk_nothing_in_the_group_tells_that_a_word_was_noticed(world: World) -> None:
    claire, rosa, *_ = world.partners(*CAST, protocol=PULSE + CRISIS)
    await claire.alone().says("/start")
    await in_the_morning(world, claire, rosa)
    await rosa.says("Hay un incendio", to="¿Qué avanzó?")
    assert (
        claire.alone().last_heard().startswith("🆘 A word for emergencies was written by Rosa (concern 1):")
    )
    assert rosa.last_heard().startswith("Quien quiera hablar a solas puede hacerlo aquí: ")
    assert not any("peligro" in text or "117" in text or "Claire" in text for text in rosa.texts()[1:])
    await rosa.alone().says("/start")
    assert rosa.alone().has_heard("Lo que escribió puede significar peligro. He avisado a solas a Claire.")


UNNAMED = PULSE.replace("        ask:\n", "        unnamed: true\n        ask:\n") + CRISIS
PRIVATE = PULSE.replace("        ask:\n", "        private: treasurer\n        ask:\n").replace(
    "checkins:", "roles: {treasurer: {does: Keeps the accounts}}\ncheckins:"
)


async def test_a_word_in_an_unnamed_answer_names_nobody(world: World) -> None:
    _, rosa, nadia, _ = await team(world, "nadia", protocol=UNNAMED)
    await in_the_morning(world, rosa, nadia)
    await rosa.says("Un incendio", to="¿Qué avanzó?")
    assert nadia.alone().last_heard().startswith("🆘 Neno la dharura limeandikwa na")
    assert not nadia.alone().has_heard("Rosa")
    await nadia.alone().says("Uko wapi?", to="🆘")
    assert rosa.alone().has_heard("Uko wapi?")
    assert "rosa" not in str(list(world.gathering().concerns.values()))


async def test_what_only_another_role_reads_is_told_without_its_words(world: World) -> None:
    _, rosa, nadia, _ = await team(world, "nadia", protocol=PRIVATE + CRISIS)
    await in_the_morning(world, rosa, nadia)
    await rosa.says("Un incendio", to="¿Qué avanzó?")
    assert nadia.alone().last_heard().startswith("🆘 Neno la dharura limeandikwa na Rosa")
    assert not nadia.alone().has_heard("incendio")


@pytest.mark.parametrize(
    ("said", "calls"),
    [
        ("Fire!", True),
        ("fired", False),
        ("a FÍRE here", True),
        ("shooting", True),
        ("upshoot", False),
        ("the campfire", False),
        ("(fire)", True),
        ("incendios", False),
        ("un incendio.", True),
        ("ok", False),
    ],
)
async def test_words_count_as_whole_words_and_with_a_star_from_their_beginning(
    world: World, said: str, *, calls: bool
) -> None:
    claire, rosa = world.partners("Claire in Nairobi (en)", "Rosa in Nairobi (es)", protocol=PULSE + CRISIS)
    await claire.alone().says("/start")
    await rosa.alone().says("/start")
    await rosa.alone().says(said)
    assert claire.alone().has_heard("🆘") is calls
    # Whatever was said fits no question: it is answered all the same.
    assert rosa.alone().has_heard("puede significar peligro") is calls


async def test_words_of_danger_that_answer_nothing_are_never_called_unclear(world: World) -> None:
    """Rosa, in Spanish, and Claire, in English: neither is sent to look for another message."""
    claire, rosa, nadia, _ = await four(world, "nadia", cast=CAST, protocol=PULSE + CRISIS)
    await world.turns_to("10:00", "Africa/Nairobi")
    await rosa.alone().says("Hay un incendio en casa")
    [heard] = rosa.alone().texts()
    assert heard.startswith("Lo que escribió puede significar peligro. He avisado a solas a Nadia.")
    await claire.alone().says("There is a fire here")
    [heard] = claire.alone().texts()
    assert heard.startswith("What you wrote may mean danger. I have told Nadia, alone.")
    await nadia.alone().says("Nitakuja kesho")
    assert nadia.alone().last_heard().startswith("Sina hakika"), "of other words that is still said"


async def test_a_concern_with_such_a_word_is_told_to_its_readers_alone_and_at_once(world: World) -> None:
    """Nobody but those whom Rosa chose hears of it; how to reach all is shown to her before."""
    claire, rosa, nadia, _ = await team(world, "nadia")
    await rosa.alone().says("/concern Temo un incendio")
    assert "Si no puede esperar: /sos avisa enseguida" in rosa.alone().last_heard()
    assert rosa.alone().last_heard().endswith("• Policía: 117")
    assert nadia.alone().has_heard_nothing()
    await rosa.alone().presses("Sin mi nombre")
    assert nadia.alone().last_heard().startswith("🆘 Neno la dharura limeandikwa na"), "at night, too"
    assert not nadia.alone().has_heard("Rosa")
    await world.turns_to(world.now + timedelta(hours=2))
    assert claire.alone().has_heard_nothing()


async def test_asking_twice_is_one_call_and_works_before_anything_is_agreed(world: World) -> None:
    """No protocol, no contacts, and the welcome still open."""
    claire, rosa = world.partners("Claire in Nairobi (en)", "Rosa in Nairobi (es)", protocol="")
    await claire.alone().says("/start")
    with world.bench.store.writing() as transaction:
        transaction.record.keep([replace(world.gathering().rooms["r-rosa"], setup="language")])
    await rosa.says("/sos")
    await rosa.says("/sos Rápido")
    assert rosa.last_heard().startswith("Acabo de avisar a Claire,")
    assert len(world.gathering().concerns) == 1
    assert claire.alone().has_heard("Rápido")
    world.restarts()
    await world.turns_to(world.now + timedelta(minutes=15))
    assert claire.alone().last_heard().startswith("Nobody is on it yet"), "a restart forgets nobody"


async def test_only_those_who_were_told_can_take_it_on(world: World) -> None:
    _, rosa, nadia, omar = await team(world, "nadia")
    await rosa.alone().says("/sos")
    alarm = nadia.alone().message("🆘")
    await omar.alone().does(Kind.PRESS, message=alarm.id, pressed=0, press="p", addressed=True)
    assert only(world).state == "heard"
    await world.turns_to(world.now + timedelta(days=3))
    assert nadia.alone().has_heard("Bado hakuna anayeshughulikia")
