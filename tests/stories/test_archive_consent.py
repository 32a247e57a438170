"""Consent to the archive: without a yes, others find nothing of it, and nobody takes it out."""

from __future__ import annotations

import pytest

from tests.stories.test_exported import exported
from tests.world import Neighbour, World, mondays

FINDINGS = mondays(
    "findings",
    """
    open-for: 3 days
    questions:
      - {id: found, kind: text, ask: {en: What did you find?, es: "¿Qué hallaron?"}}
      - {id: keep, kind: yes-no, about: archive, ask: {en: May it be kept?, es: "¿Se puede guardar?"}}
""",
)


async def a_week(world: World, answer: int | None) -> tuple[Neighbour, Neighbour]:
    """Let Bruno find something and say yes (0), no (1) or nothing to whether it may be kept."""
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)", protocol=FINDINGS)
    await amina.alone().says("/status")
    await bruno.alone().says("/estado")
    await world.monday_at("09:00", "Africa/Nairobi")
    await bruno.says("El quetzal calla", to="¿Qué hallaron?")
    assert "Sin un sí, los demás no encuentran nada" in bruno.last_heard()
    if answer is not None:
        await bruno.presses(("Sí", "No")[answer], on="¿Se puede guardar?")
    await amina.says("Two wells are dry", to="we would like to hear")
    assert "Without a yes, the others find none of what your group says" in amina.last_heard()
    await amina.presses("Yes", on="May it be kept?")
    return amina, bruno


@pytest.mark.parametrize("answer", [1, None], ids=["no", "nothing said"])
async def test_without_a_yes_others_neither_find_it_nor_take_it_out(world: World, answer: int | None) -> None:
    amina, bruno = await a_week(world, answer)
    assert amina.has_heard("El quetzal calla"), "what was told at the time is told"
    for where in (amina, amina.alone()):
        await where.says("/search quetzal")
        assert where.last_heard().startswith("Nothing found for “quetzal”")
    for where in (bruno, bruno.alone()):
        await where.says("/buscar quetzal")
        assert "El quetzal calla" in where.last_heard(), "their own words are theirs"
    for button in ("Table (CSV)", "Report to read"):
        content = (await exported(amina, button)).decode()
        assert "quetzal" not in content
        assert "Two wells are dry" in content, "whoever said yes is there"


async def test_a_no_that_becomes_a_yes_lets_it_in_and_the_other_way_round(world: World) -> None:
    amina, bruno = await a_week(world, 0)
    await amina.says("/search quetzal")
    assert "El quetzal calla" in amina.last_heard()
    assert "quetzal" in (await exported(amina, "Table (CSV)")).decode()
    berta = bruno.colleague("Berta")
    await berta.says("no", to="Sin un sí")
    await amina.says("/search quetzal")
    assert amina.last_heard().startswith("Nothing found"), "one no is enough"
    assert "quetzal" not in (await exported(amina, "Table (CSV)")).decode()
