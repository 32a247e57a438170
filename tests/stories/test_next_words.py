"""Alone with us, the next words answer what was asked there last; courtesies are answered in kind."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.stories.test_goals import WATER
from tests.world import Neighbour, World


@pytest.fixture
def people(tmp_path: Path) -> list[Neighbour]:
    return World(tmp_path).partners("Rosa in Bogota (es)", "Juma in Nairobi (sw)", protocol=WATER)


async def test_a_number_alone_is_the_one_that_was_asked_for_and_says_where_it_leads(
    people: list[Neighbour],
) -> None:
    rosa, juma = (each.alone() for each in people)
    await rosa.says("/medir")
    assert "¿Cuántos más hay desde la última cuenta? Responda con el número." in rosa.last_heard()
    await rosa.says("muchas")
    await rosa.says("/medir")
    await rosa.says("120")
    asked = "Para contar: 120 familias, además de 40: 160 en total. ¿Es correcto?"
    assert asked in rosa.last_heard()
    await rosa.presses("Sí, contarlo")
    await juma.says("/measure")
    assert "Zimeongezeka ngapi tangu hesabu ya mwisho?" in juma.last_heard()
    await juma.says("30")
    assert "juu ya 160: jumla 190." in juma.last_heard()
    assert not any(each.has_heard("30") for each in people)


async def test_a_command_that_could_not_be_read_is_said_again_without_it(people: list[Neighbour]) -> None:
    rosa, juma = (each.alone() for each in people)
    await rosa.says("/away estoy enferma")
    await rosa.says("viernes")
    assert rosa.has_heard("viernes, 4 dic")
    await juma.says("/away naumwa")
    refused = juma.last_heard()
    await juma.says("Pampu inafanya kazi")
    assert juma.last_heard() != refused
    assert juma.last_heard().startswith("Sina hakika hilo linajibu ujumbe gani.")


async def test_what_all_would_read_at_once_is_never_what_comes_next(people: list[Neighbour]) -> None:
    rosa, juma = people
    await rosa.alone().says(f"/roles {'traemos mapas ' * 80}")
    assert "caracteres" in rosa.alone().last_heard()
    await rosa.alone().says("Mi jefe me pega")
    await juma.alone().says(f"/roles {'tunaleta ramani ' * 80}")
    await juma.alone().says("Mume wangu ananipiga")
    assert rosa.alone().last_heard().startswith("No sé bien a qué responde eso.")
    assert juma.alone().last_heard().startswith("Sina hakika hilo linajibu ujumbe gani.")
    assert rosa.has_heard_nothing()
    assert juma.has_heard_nothing()


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("gracias", "Con gusto."),
        ("muchas gracias, señora 🙏", "Con gusto."),
        ("Hola, buenos días", "Hola. Con /status ve lo que espera su respuesta"),
        ("hola, la bomba está rota", "No sé bien a qué responde eso."),
    ],
)
async def test_a_courtesy_alone_is_answered_in_kind(people: list[Neighbour], said: str, heard: str) -> None:
    rosa, juma = people
    await rosa.alone().says(said)
    assert rosa.alone().last_heard().startswith(heard)
    await juma.alone().says("Asante sana!")
    assert juma.alone().last_heard() == "Karibu sana."
    assert rosa.has_heard_nothing()
