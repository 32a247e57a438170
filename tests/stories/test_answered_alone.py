"""What few read, or all without names, can be answered alone wherever it is asked in a group's chat."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.core.question import question_notice
from bot.outbox.lane import is_a_poll
from tests.world import Neighbour, World, mondays

ASKED = mondays(
    "pulse",
    """
    open-for: 3 days
    nudge: [24 hours]
    questions:
      - {id: progress, kind: text, ask: {en: What moved forward?, es: "¿Qué avanzó?"}}
      - {id: worry, kind: text, ask: {en: What worries you?, es: "¿Qué preocupa?"}, private: facilitator}
      - {id: trust, kind: yes-no, ask: {en: Do you feel heard?, es: "¿Se sienten oídos?"}, unnamed: true}
      - {id: next, kind: text, ask: {en: What comes next?, es: "¿Qué sigue?"}}
""",
)
CAST = ("Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chidi in Nairobi (en)")
HOW = "Para responder en privado, escríbanme aquí:"


def buttons(where: Neighbour, words: str) -> list[str]:
    return [button.label for button in where.message(words).message.flat_buttons]


async def asked(world: World) -> list[Neighbour]:
    amina, bruno, chidi = world.partners(*CAST, protocol=ASKED)
    await amina.says("/role facilitator Amina")
    await amina.alone().says("/status")
    await world.monday_at("09:00", "Africa/Nairobi")
    assert "Responder en privado" not in buttons(bruno, "¿Qué avanzó?"), "all read that"
    await bruno.says("La bomba", to="¿Qué avanzó?")
    return [amina, bruno, chidi]


async def test_a_private_question_in_a_group_is_taken_to_a_direct_talk_by_a_tap(world: World) -> None:
    amina, bruno, chidi = await asked(world)
    await bruno.alone().says("/estado")
    assert buttons(bruno, "¿Qué preocupa?") == ["Más tarde", "Responder en privado"]
    await chidi.says("The road", to="1/4 What moved forward?")
    assert buttons(chidi, "What worries you?") == ["Later", "Answer in private"]
    there = len(bruno.texts())
    await bruno.presses("Responder en privado")
    assert len(bruno.texts()) == there, "the group reads nothing of it"
    assert bruno.alone().last_heard().startswith("2/4 ¿Qué preocupa?")
    assert buttons(bruno.alone(), "¿Qué preocupa?") == ["Más tarde"]
    await bruno.alone().says("El quetzal calla", to="¿Qué preocupa?")
    assert "Bruno answered: [en] El quetzal calla" in amina.alone().last_heard()
    assert not any("quetzal" in text for where in (bruno, chidi, amina) for text in where.texts())
    assert "3/4 ¿Se sienten oídos?" in bruno.alone().last_heard(), "that is for few to read, too"


async def test_a_group_does_not_read_who_of_it_answered_alone(world: World) -> None:
    """Neither that there was an answer of Bruno's, nor that he took it back."""
    amina, bruno, chidi = await asked(world)
    berta = bruno.colleague("Berta")
    await berta.says("/ayuda")
    await bruno.alone().says("/estado")
    await bruno.presses("Responder en privado")
    said = await bruno.alone().says("El quetzal calla", to="¿Qué preocupa?")
    assert amina.alone().has_heard("Bruno answered: [en] El quetzal calla"), "whom it is for knows"
    assert bruno.alone().message("¿Qué preocupa?").message.text.plain.count("✓ Anotado, de Bruno") == 1
    assert "✓ Anotado, de alguien" in bruno.message("¿Qué preocupa?").message.text.plain
    await bruno.alone().withdraws(said)
    for room in (bruno, chidi, amina):
        assert not any("Bruno" in text for text in room.texts() if "preocupa" in text)


async def test_what_all_answer_goes_on_in_the_group(world: World) -> None:
    _, bruno, _ = await asked(world)
    await bruno.alone().says("/estado")
    await bruno.presses("Responder en privado")
    await bruno.alone().says("El quetzal calla", to="¿Qué preocupa?")
    await bruno.alone().presses("No", on="¿Se sienten oídos?")
    assert bruno.last_heard().startswith("4/4 ¿Qué sigue?")
    assert not bruno.alone().has_heard("¿Qué sigue?")


async def test_without_names_whoever_has_no_talk_yet_reads_how_to_open_it_and_is_named_nowhere(
    world: World,
) -> None:
    _, bruno, _ = await asked(world)
    berta = bruno.colleague("Berta")
    await berta.says("/ayuda")
    await bruno.says("Nada", to="¿Qué preocupa?")
    assert buttons(bruno, "¿Se sienten oídos?")[-1] == "Responder en privado"
    await berta.presses("Responder en privado", on="¿Se sienten oídos?")
    assert bruno.last_heard().startswith(HOW)
    assert "Berta" not in bruno.last_heard()
    await bruno.presses("Responder en privado", on="¿Se sienten oídos?")
    assert sum(HOW in text for text in bruno.texts()) == 1
    await berta.alone().says("/estado")
    assert berta.alone().has_heard("¿Se sienten oídos?"), "it waited for them there"
    await berta.alone().presses("No", on="¿Se sienten oídos?")
    assert not any("Berta" in text for text in bruno.texts()[-2:])
    assert bruno.last_heard().startswith("4/4 ¿Qué sigue?")


async def test_the_reminder_offers_it_as_well_and_other_buttons_keep_their_meaning(world: World) -> None:
    _, bruno, _ = await asked(world)
    await world.turns_to(world.now + timedelta(hours=25))
    assert buttons(bruno, "¿Qué preocupa?")[-1] == "Responder en privado"
    await bruno.says("Nada", to="¿Qué preocupa?")
    await bruno.presses("Sí", on="¿Se sienten oídos?")
    [answer] = [a for a in world.gathering().answers.values() if a.question == "trust"]
    assert answer.value == "yes"


async def test_no_poll_shows_a_group_who_chose_what_where_few_may_read_it(world: World) -> None:
    """In a poll of the platform's own everybody sees who voted for what."""
    _, bruno, _ = await asked(world)
    await bruno.alone().says("/estado")
    g = world.gathering()
    ask = next(each for each in g.asks.values() if each.partner == "g-bruno")
    direct = g.direct_room("m-bruno")
    assert direct
    polls = {
        (number, bool(room)): is_a_poll(question_notice(g, replace(ask, position=number), room))
        for number in range(4)
        for room in ("", direct.id)
    }
    assert polls.pop((2, True)), "alone nobody else sees it"
    assert not any(polls.values())


async def test_a_group_reads_that_colleagues_may_see_what_is_given_without_a_name_there(world: World) -> None:
    _, bruno, _ = await asked(world)
    await bruno.alone().says("/estado")
    await bruno.says("Nada", to="¿Qué preocupa?")
    here = bruno.message("¿Se sienten oídos?").message.text.plain
    assert "Quienes leen aquí pueden verla; también me la pueden dar por mensaje directo." in here
    await bruno.presses("Responder en privado")
    alone = bruno.alone().message("¿Se sienten oídos?").message.text.plain
    assert "Su respuesta se muestra sin su nombre." in alone
    assert "Quienes leen aquí" not in alone
