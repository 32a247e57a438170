"""What is taken out holds all that everybody read: what was decided and how, counted, said and brought."""

from __future__ import annotations

import csv
from io import StringIO

from tests.stories.test_goals import set_by
from tests.world import PULSE, Neighbour, World

MAJORITY = PULSE + "decisions: {rule: majority, open-for: 5 days}\n"


async def a_month(world: World) -> tuple[Neighbour, Neighbour]:
    cast = ("Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chidi in Nairobi (es)")
    amina, bruno, chidi = world.partners(*cast, protocol=MAJORITY)
    await amina.alone().says("/status")
    await bruno.alone().says("/status")
    await amina.says("/propose Where do we meet?\n- Goma\n- Bukavu")
    await amina.presses("Yes, put it to all")
    await amina.presses("2")
    await bruno.presses("2")
    await chidi.presses("1")
    await set_by(amina, "Wells dug: 0 → 5 wells")
    await bruno.says("/medir wells-dug 3")
    await bruno.presses("Sí, contarlo")
    await amina.says("/goals 1")
    await amina.presses("Let it go")
    await bruno.says("/aportes Un camión los martes")
    await amina.says("/say We meet on Friday")
    await amina.presses("Send")
    await world.turns_to("12:00", "Africa/Nairobi")
    return amina, bruno


async def rows_of(amina: Neighbour) -> list[dict[str, str]]:
    await amina.alone().says("/export")
    await amina.alone().presses("Table (CSV)")
    content = amina.world.platform.contents[amina.alone().heard[-1].id]
    return list(csv.DictReader(StringIO(content.decode("utf-8-sig"))))


async def test_a_table_says_what_was_decided_counted_said_and_brought(world: World) -> None:
    amina, _ = await a_month(world)
    kinds = {row["Kind"]: row for row in await rows_of(amina)}
    decided = kinds["Proposal"]
    assert decided["How it stands"] == "decided"
    assert decided["Value"] == "Bukavu: 2, Goma: 1", "what it is stands in front"
    assert decided["About"].startswith("By majority")
    counted = kinds["Count"]
    assert (counted["Value"], counted["About"]) == ("3", "Wells dug"), "what was counted stays"
    assert kinds["Message to all"]["As it was written"] == "We meet on Friday"
    assert kinds["What a group brings"]["As it was written"] == "Un camión los martes"


async def test_a_report_does_so_in_another_language(world: World) -> None:
    amina, bruno = await a_month(world)
    await amina.says("/role coordinator Bruno")
    await bruno.alone().says("/exportar")
    await bruno.alone().presses("Informe para leer")
    page = world.platform.contents[bruno.alone().heard[-1].id].decode()
    for said in (
        "[es] Bukavu: 2, [es] Goma: 1",
        "Lo que se dijo a todos",
        "We meet on Friday",
        "Lo que aporta cada grupo",
    ):
        assert said in page
