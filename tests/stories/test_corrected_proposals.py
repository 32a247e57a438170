"""How a proposal reads is turned round by nobody in silence: whoever wrote it is told, and takes it back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.world import PULSE, Neighbour, World

CONSENT = PULSE + "decisions: {rule: consent, open-for: 5 days, confirm: nobody}\n"
SAID, WAS, TURNED = "Ninguém vende a terra", "Nobody sells the land", "Everybody sells the land"


@pytest.fixture
def server() -> Iterator[LibreTranslateServer]:
    with LibreTranslateServer() as running:
        running.knows("pt", "en", {SAID: WAS})
        yield running


async def proposed(world: World) -> tuple[Neighbour, ...]:
    """Let Bruno have proposed that nobody sells the land; Amina coordinates, and Chidi reads English."""
    cast = ("Amina in Nairobi (en)", "Bruno in Recife (pt-BR)", "Chidi in Nairobi (en)")
    amina, bruno, chidi = world.partners(*cast, protocol=CONSENT)
    await world.turns_to("12:00", "America/Recife")
    for each in (amina, bruno, chidi):
        await each.alone().says("/start")
    await bruno.says(f"/propose {SAID}")
    await bruno.presses("Sim, propor a todos")
    assert amina.has_heard(WAS)
    return amina, bruno, chidi


async def test_whoever_wrote_it_reads_alone_how_it_reads_by_now_and_takes_it_back(world: World) -> None:
    amina, bruno, chidi = await proposed(world)
    before = len(bruno.texts())
    await chidi.says(f"/fix {TURNED}", to=WAS)
    assert amina.has_heard(TURNED)
    assert bruno.alone().last_heard().splitlines() == [
        f"Chidi mudou como se leem em inglês palavras de Bruno: “{TURNED}”. As palavras são: “{SAID}”."
        " Outras pessoas decidem com base nelas ou contam com elas. Se o sentido não for o mesmo, dá para"
        " desfazer: quem coordena faz isso com /corrections.",
        f"Antes se lia: “{WAS}”",
    ]
    assert amina.alone().last_heard().startswith("Chidi has changed how words of Bruno read in English")
    assert not any("mudou" in text for text in bruno.texts()[before:]), "in no group"
    await bruno.alone().presses(bruno.alone().heard[-1].message.flat_buttons[0].label)
    assert amina.has_heard(WAS)
    assert not amina.has_heard(TURNED)


async def test_whoever_made_it_right_is_told_nothing(world: World) -> None:
    amina, bruno, _ = await proposed(world)
    await bruno.alone().says("/language me en")
    before = len(bruno.alone().texts())
    await amina.says(f"/fix {WAS} at all", to=WAS)
    assert len(bruno.alone().texts()) == before + 1
    assert not amina.alone().has_heard("has changed how words"), "who made it knows"


async def test_of_words_that_nobody_decides_on_nobody_is_told(world: World) -> None:
    amina, bruno, chidi = await proposed(world)
    await world.monday_at("09:00", "America/Recife")
    await world.turns_to("12:00", "America/Recife")
    await bruno.says(SAID, to="O que avançou")
    for each in (amina, chidi):
        await each.presses("Agree")
    await bruno.presses("De acordo")
    before = len(bruno.alone().texts())
    assert next(iter(world.gathering().decisions.values())).ended_at is not None
    await chidi.says(f"/fix {TURNED}", to=WAS)
    assert len(bruno.alone().texts()) == before
