"""A concern whose words name one of those who would read it: whether it is about them is asked first."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.core.named_in_words import names_one
from tests.stories.test_concerns import four
from tests.world import Neighbour, World


def labels(neighbour: Neighbour) -> list[str]:
    return [b.label for b in neighbour.alone().heard[-1].message.flat_buttons]


async def test_one_about_a_reader_cannot_go_to_them_before_that_is_answered(world: World) -> None:
    claire, rosa, nadia, omar = await four(world, "nadia", "omar")
    await rosa.alone().says("/concern Me preocupa que Nadia decida todo sola")
    assert rosa.alone().last_heard().startswith("¿Se trata de Nadia?")
    assert labels(rosa) == ["Sí", "No", "Mejor no"], "no button sends it"
    await rosa.alone().presses("Sí")
    assert rosa.alone().last_heard().startswith("Lo leería Omar, y nadie más.")
    await rosa.alone().presses("Con mi nombre")
    assert omar.alone().has_heard("Nadia decida todo sola")
    assert nadia.alone().has_heard_nothing()
    assert claire.alone().has_heard_nothing()


async def test_one_that_only_names_a_reader_goes_to_them_after_a_no(world: World) -> None:
    _, _, nadia, omar = await four(world, "nadia", "omar")
    await omar.alone().says("/concern The road is closed, as Nadia knows")
    assert omar.alone().last_heard().startswith("Is this about Nadia?")
    await omar.alone().presses("No")
    assert omar.alone().last_heard().startswith("Nadia would read this, and nobody else.")
    await omar.alone().presses("Without my name")
    assert nadia.alone().has_heard("The road is closed")


async def test_it_is_asked_first_by_the_reminder_as_well(world: World) -> None:
    _, rosa, nadia, _ = await four(world, "nadia", "omar")
    await rosa.alone().says("/concern Nadia no escucha")
    rosa.alone().forget()
    await world.turns_to(world.now + timedelta(hours=12))
    assert "¿Se trata de Nadia?" in rosa.alone().last_heard()
    assert "Con mi nombre" not in labels(rosa)
    assert nadia.alone().has_heard_nothing()


@pytest.mark.parametrize(
    ("text", "name", "named"),
    [
        ("Rosa's way", "Rosa Lopez", True),
        ("la señora LÓPEZ", "Rosa Lopez", True),
        ("я боюсь Розу", "Роза", True),
        ("ليلى لا تسمعنا", "ليلى", True),
        ("the prose", "Rosa", False),
        ("ok", "Jo", False),
    ],
)
def test_a_name_is_found_with_what_languages_put_onto_it(text: str, name: str, *, named: bool) -> None:
    assert names_one(text, name) is named
