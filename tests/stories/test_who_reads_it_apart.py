"""Whoever objects apart reads by name who would read it before they write; whom it is about is left out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core import morning
from tests.stories.test_decisions import BY_CONSENT, facilitates, only
from tests.stories.test_said_apart import told
from tests.world import Neighbour, World

CAST = (
    "Claire in Nairobi (en)",
    "Bruno in Nairobi (es)",
    "Nadia in Nairobi (en)",
    "Omar in Nairobi (en)",
)


async def four(world: World, *facilitators: str) -> list[Neighbour]:
    """Return Claire, who coordinates, Bruno, Nadia and Omar, each with a direct talk."""
    cast = world.partners(*CAST, protocol=BY_CONSENT)
    for name in facilitators:
        facilitates(world, f"m-{name}")
    for each in cast:
        await each.alone().says("/status")
    return cast


async def objected(by: Neighbour, bruno: Neighbour, way: str = "") -> list[str]:
    """Let *by* propose something, and Bruno object; return the buttons below the question why."""
    await by.says("/propose Paint the school")
    await by.presses("Yes, put it to all")
    await bruno.presses("Objeción")
    labels = [button.label for button in bruno.heard[-1].message.flat_buttons]
    if way:
        await bruno.presses(way)
    return labels


async def test_where_there_is_no_facilitator_the_coordinator_reads_it_by_name_and_as_such(
    world: World,
) -> None:
    claire, bruno, nadia, _ = await four(world)
    labels = await objected(nadia, bruno, "A ella, sin mi nombre")
    assert "Primero a la coordinación" in labels
    assert "Primero a la facilitación" not in labels
    asked = bruno.alone().last_heard()
    assert asked.startswith("No hay en la facilitación quien pueda leerlo; lo leería la coordinación.\n")
    assert "Lo leería Claire, y nadie más, sin saber de quién es:" in asked
    await bruno.alone().says("La pintura es cara")
    assert bruno.alone().last_heard().startswith("Gracias. Lo lee Claire y nadie más.")
    [read] = told(claire.alone(), "La pintura es cara")
    assert read.startswith("For you as coordinator, as no facilitator can read it: somebody objects")
    await claire.alone().says("What would help?", to="La pintura")
    assert bruno.alone().last_heard().startswith("Claire, desde la coordinación, sobre su objeción")


@pytest.mark.parametrize("facilitators", [(), ("claire",)])
async def test_whoever_made_the_proposal_never_reads_it(world: World, facilitators: tuple[str, ...]) -> None:
    claire, bruno, nadia, _ = await four(world, *facilitators)
    labels = await objected(claire, bruno)
    assert labels == ["Dejarlo así"]
    assert (
        "No hay aquí nadie que pueda leerlo a solas: no cuenta quien hizo la propuesta" in bruno.last_heard()
    )
    facilitates(world, "m-nadia")
    await bruno.presses("De acuerdo")
    await bruno.presses("Objeción")
    await bruno.presses("A ella, sin mi nombre")
    await bruno.alone().says("La pintura es cara")
    assert told(nadia.alone(), "La pintura es cara")
    for reader in (claire, claire.alone()):
        assert not told(reader, "pintura")
    g = world.gathering()
    lines = {
        name: [line.says.says for line in morning.decisions(g, g.members[f"m-{name}"], world.now)]
        for name in ("claire", "nadia")
    }
    assert "morning-objections" in lines["nadia"]
    assert "morning-objections" not in lines["claire"], "not even how many there are"


async def test_whoever_it_is_about_is_left_out_and_another_one_reads_it(world: World) -> None:
    claire, bruno, nadia, omar = await four(world, "nadia")
    await objected(omar, bruno, "A ella, sin mi nombre")
    assert "Lo leería Nadia, y nadie más" in bruno.alone().last_heard()
    await bruno.alone().presses("Se trata de Nadia")
    assert "Lo leería Claire, y nadie más" in bruno.alone().last_heard()
    await bruno.alone().says("Nadia vende la pintura")
    assert told(claire.alone(), "vende la pintura")
    assert not any(told(reader, "vende") for one in (nadia, omar) for reader in (one, one.alone()))
    await bruno.alone().says("Y es cara", to="Gracias. Lo lee")
    assert told(claire.alone(), "Y es cara")
    await nadia.alone().says("/morning")
    assert not any(told(reader, "cara") for one in (nadia, omar) for reader in (one, one.alone()))


async def test_where_nobody_is_left_it_is_said_and_nothing_waits_for_words(world: World) -> None:
    claire, bruno, nadia, _ = await four(world)
    await objected(nadia, bruno, "A ella, sin mi nombre")
    await bruno.alone().presses("Se trata de Claire")
    assert bruno.alone().last_heard().startswith("No hay aquí nadie que pueda leerlo a solas")
    assert not only(world).taken
    await bruno.alone().says("Claire vende la pintura")
    for reader in (claire, claire.alone(), nadia, nadia.alone(), bruno):
        assert not told(reader, "vende")


async def test_nobody_reads_it_who_was_not_named_to_its_author(world: World) -> None:
    """Nadia hands her role to Omar while Bruno writes: he is asked anew."""
    claire, bruno, nadia, omar = await four(world, "nadia")
    await objected(claire, bruno, "A ella, sin mi nombre")
    with world.bench.store.writing() as transaction:
        transaction.record.keep([replace(world.gathering().members["m-nadia"], roles=())])
    facilitates(world, "m-omar")
    await bruno.alone().says("La pintura es cara")
    assert bruno.alone().last_heard().startswith("Nadie ha leído lo que acaba de escribir")
    assert "Lo leería Omar, y nadie más" in bruno.alone().last_heard()
    for reader in (claire, nadia, omar):
        assert not told(reader.alone(), "pintura")
    await bruno.alone().says("La pintura es cara")
    assert told(omar.alone(), "La pintura es cara")
    assert not told(nadia.alone(), "pintura")
