"""A cry for help in everyday words, said to us alone, is asked back, with a button that calls."""

from __future__ import annotations

import pytest

from bot.messages import Messages
from tests.stories.test_help_now import team
from tests.world import LANGUAGES, Neighbour, World

CRIES = {
    "en": "help!",
    "es": "¡Ayuda!",
    "fr": "aide moi",
    "pt-BR": "Socorro!",
    "ar": "النجدة",
    "sw": "naomba msaada",
    "ru": "Помогите!",
    "uk": "Допоможіть",
    "zh-Hans": "救命",
    "tr": "İmdat",
    "fa": "کمک",
    "my": "ကယ်ပါ",
}


def labels(neighbour: Neighbour) -> list[str]:
    return [b.label for b in neighbour.alone().heard[-1].message.flat_buttons]


async def test_whoever_cries_for_help_is_asked_and_one_press_calls(world: World) -> None:
    claire, rosa, nadia, omar = await team(world, "omar")
    await nadia.alone().says("Naomba msaada")
    assert nadia.alone().last_heard().startswith("Je, unahitaji mtu sasa?")
    assert nadia.alone().last_heard().endswith("• Polisi: 117")
    assert omar.alone().has_heard_nothing(), "nobody is called before it is pressed"
    await nadia.alone().presses("🆘 Omba msaada sasa")
    assert omar.alone().last_heard().startswith("🆘 Help is needed now: Nadia asks for it")
    await nadia.alone().says("msaada!")
    assert "msaada!" in omar.alone().last_heard(), "while a call runs, words go on to those who were told"
    for other in (claire, rosa, omar, claire.alone(), rosa.alone()):
        assert other.has_heard_nothing()


async def test_a_yes_typed_below_the_question_calls_as_well(world: World) -> None:
    _, rosa, nadia, _ = await team(world, "nadia")
    await rosa.alone().says("ayúdenme")
    assert rosa.alone().last_heard().startswith("¿Necesita a alguien ahora?")
    await rosa.alone().says("sí")
    assert rosa.alone().last_heard().startswith("Acabo de avisar a Nadia")
    assert "anayeuomba ni Rosa" in nadia.alone().last_heard()


async def test_while_a_question_or_a_concern_is_open_it_is_asked_all_the_same(world: World) -> None:
    claire, rosa, nadia, omar = await team(world, "nadia")
    await world.monday_at("09:00", "Africa/Nairobi")
    for each in (claire, nadia, omar):
        each.forget()
    await rosa.alone().says("ayuda")
    assert labels(rosa) == ["🆘 Pedir ayuda ya"]
    assert claire.has_heard_nothing(), "it is no answer of the group's"
    await rosa.alone().says("/concern Las reuniones son de noche")
    await rosa.alone().presses("Con mi nombre")
    await rosa.alone().says("auxilio")
    assert rosa.alone().last_heard().startswith("¿Necesita a alguien ahora?")


async def test_it_is_never_what_a_refused_command_lacked(world: World) -> None:
    _, rosa, nadia, _ = await team(world, "nadia")
    for each, cry, asked in (
        (rosa, "ayuda", "¿Necesita a alguien ahora?"),
        (nadia, "msaada", "Je, unahitaji"),
    ):
        await each.alone().says(f"/concern {'x ' * 1_100}")
        await each.alone().says(cry)
        assert each.alone().last_heard().startswith(asked)


async def test_in_a_group_and_in_reply_to_something_it_is_what_it_was(world: World) -> None:
    claire, rosa, _, _ = await team(world, "nadia")
    await world.monday_at("09:00", "Africa/Nairobi")
    await rosa.says("Ayuda", to="¿Qué avanzó?")
    assert claire.has_heard("Ayuda")
    assert not rosa.has_heard("¿Necesita a alguien ahora?")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_its_words_wherever_they_are_written(language: str) -> None:
    understood, alone = (Messages().vocabulary(which) for which in (("en",), (language,)))
    assert understood.says_only(CRIES[language], understood.cries)
    assert not alone.says_only("120", alone.cries)
