"""What is said to us alone, while one's group is asked something: nobody else reads it before a press."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.world import Neighbour, World, mondays

CAST = ("Rosa in Bogota (es)", "Juma in Nairobi (sw)", "Fatou in Dakar (fr)")
PROTOCOL = mondays(
    "pulse",
    """
    open-for: 3 days
    questions:
      - id: progress
        kind: text
        ask:
          {en: What moved forward?, sw: Nini kimesonga mbele?, es: "¿Qué avanzó?", fr: "Qu'avez-vous fait ?"}
      - id: many
        kind: number
        ask: {en: How many?, sw: Wangapi?, es: "¿Cuántos?", fr: "Combien ?"}
""",
)


@pytest.fixture
async def asked(tmp_path: Path) -> list[Neighbour]:
    """Give three people whose groups were asked just now, each in its own chat."""
    world = World(tmp_path)
    people = world.partners(*CAST, protocol=PROTOCOL)
    await world.monday_at("10:00", "America/Bogota")
    assert all(each.heard for each in people)
    return people


def has_read(words: str, *people: Neighbour) -> bool:
    return any(who.has_heard(words) for each in people for who in (each, each.alone()))


async def test_it_is_asked_back_and_may_stay_between_the_two(asked: list[Neighbour]) -> None:
    rosa, juma, fatou = asked
    await rosa.alone().says("Estoy muy triste, no puedo más")
    question = rosa.alone().last_heard()
    assert "“Estoy muy triste, no puedo más”: ¿es la respuesta de su grupo a “¿Qué avanzó?”?" in question
    assert "Si lo es, lo podrán leer todos los grupos." in question
    assert "/concern. Si necesita a alguien ahora: /sos" in question
    await juma.alone().says("mume wangu ananipiga")
    assert "je, hili ni jibu la kikundi chenu kwa “Nini kimesonga mbele?”?" in juma.alone().last_heard()
    await rosa.alone().presses("No, queda entre nosotros")
    assert rosa.alone().last_heard() == "Eso queda entre usted y yo. Nadie más lo ha leído."
    await juma.alone().says("hapana")
    assert juma.alone().last_heard() == "Hilo linabaki kati yetu. Hakuna mwingine aliyelisoma."
    assert not has_read("triste", juma, fatou)
    assert not has_read("ananipiga", rosa, fatou)
    assert not rosa.world.gathering().answers


async def test_a_press_makes_it_the_answer_once_and_it_follows_its_message(asked: list[Neighbour]) -> None:
    rosa, juma, fatou = asked
    said = await rosa.alone().says("El puente quedó listo")
    await rosa.alone().edits(said, "El puente viejo quedó listo")
    assert "“El puente viejo quedó listo”" in rosa.alone().last_heard()
    await rosa.alone().presses("Sí, es nuestra respuesta")
    assert rosa.alone().has_heard("✓ Ya es la respuesta de su grupo.")
    assert has_read("El puente viejo quedó listo", juma)
    assert [a.text for a in rosa.world.gathering().answers.values()] == ["El puente viejo quedó listo"]
    await rosa.alone().edits(said, "El puente nuevo quedó listo")
    assert "nuevo" in fatou.message("El puente").message.text.plain
    await rosa.alone().withdraws(said)
    assert not rosa.world.gathering().answers
    said = await juma.alone().says("Tumepanda miti")
    await juma.alone().withdraws(said)
    assert not juma.alone().has_heard("miti"), "the words went with their message"
    await juma.alone().presses("Ndiyo, ni jibu letu")
    assert not has_read("miti", rosa, fatou)


async def test_a_picture_alone_is_shown_to_nobody(asked: list[Neighbour]) -> None:
    rosa, juma, fatou = asked
    await rosa.alone().sends_file("photo")
    assert (
        "Nadie más lo ha visto. Si es la respuesta de su grupo a “¿Qué avanzó?”" in rosa.alone().last_heard()
    )
    assert not has_read("Rosa", juma, fatou)
    await rosa.alone().says("/checkin")
    await rosa.alone().sends_file("photo", to="¿Qué avanzó?")
    assert has_read("Rosa", juma), "in reply to the question it is the answer"
    await fatou.alone().sends_file("voice")
    assert "Personne d'autre ne l'a vu." in fatou.alone().last_heard()


async def test_whoever_is_told_to_send_a_number_alone_can_do_just_that(asked: list[Neighbour]) -> None:
    fatou = asked[2]
    await fatou.alone().says("Des arbres")
    await fatou.alone().says("oui")
    assert "2/2 Combien" in fatou.alone().last_heard()
    await fatou.alone().says("beaucoup")
    assert "Répondez avec le nombre tout seul" in fatou.alone().last_heard()
    await fatou.alone().says("9")
    assert {a.value for a in fatou.world.gathering().answers.values()} == {"", "9"}
