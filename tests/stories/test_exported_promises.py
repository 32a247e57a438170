"""What was said of a promise is taken out below it: why it was moved, and what was shown of it."""

from __future__ import annotations

import csv
from io import StringIO

from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.stories.test_promises import promised, thursday
from tests.stories.test_promises_between_two import between
from tests.world import Neighbour, World


async def moved_and_kept(world: World) -> tuple[Neighbour, Neighbour]:
    amina, bruno = world.partners("Amina in Paris (fr)", "Bruno in Bogota (es)", protocol="")
    for each in (amina, bruno):
        await each.alone().says("/status")
    await amina.says("/role coordinator Bruno")
    await promised(world, bruno, "/promise Traer el mapa 2026-12-04")
    await thursday(world)
    await bruno.says("/promises 1")
    await bruno.presses("Otra fecha")
    await bruno.says("8 de diciembre", to="Para cuándo")
    await bruno.says("El camino está cerrado", to="¿Por qué?")
    await bruno.presses(bruno.heard[-1].message.flat_buttons[0].label)
    await world.turns_to("12:00", "America/Bogota")
    await bruno.says("/promises 1")
    await bruno.presses("Listo")
    await bruno.says("Está en la escuela", to="Bruno cumplió la promesa")
    return amina, bruno


async def taken(who: Neighbour, button: str) -> str:
    await who.alone().says("/export")
    await who.alone().presses(button)
    return who.world.platform.contents[who.alone().heard[-1].id].decode("utf-8-sig")


async def test_a_table_has_them_in_lines_of_their_own(world: World) -> None:
    _, bruno = await moved_and_kept(world)
    rows = list(csv.DictReader(StringIO(await taken(bruno, "Tabla (CSV)"))))
    [promise] = [row for row in rows if row["Tipo"] == "Promesa"]
    assert (promise["Como se escribió"], promise["Cómo está"]) == ("Traer el mapa", "cumplida")
    said = [row for row in rows if row["Tipo"] == "Sobre la promesa"]
    assert [(r["Quién"], r["Número"], r["Valor"], r["Como se escribió"], r["Cómo está"]) for r in said] == [
        ("Bruno", "1", "2026-12-08", "El camino está cerrado", "con otra fecha"),
        ("Bruno", "1", "", "Está en la escuela", "lo que se mostró"),
    ]


async def test_a_report_has_them_beside_their_translations(
    world: World, server: LibreTranslateServer
) -> None:
    server.knows("es", "fr", {"El camino está cerrado": "La route est fermée", "Traer el mapa": "La carte"})
    amina, _ = await moved_and_kept(world)
    page = await taken(amina, "Rapport à lire")
    about = "<bdi>À propos de la promesse 1</bdi><br><bdi>La carte</bdi><br><em>remise à un autre jour</em>"
    assert f"{about}<br><b><bdi>au plus tard mardi 8 déc. 2026</bdi></b>" in page
    words = '<td class="w" lang="es" dir="auto">El camino está cerrado</td>'
    assert f'{words}<td class="w" lang="fr" dir="auto">La route est fermée</td>' in page


async def test_what_was_said_between_two_is_in_no_file(world: World) -> None:
    amina, ivan, bruno, _ = await between(world)
    await ivan.alone().says("/promises 1")
    await ivan.alone().presses("Done")
    await ivan.alone().replies("The treatment is over")
    await amina.says("/role coordinator Bruno")
    for who, button in ((amina, "Table (CSV)"), (bruno, "Tabla (CSV)")):
        page = await taken(who, button)
        assert not any(words in page for words in ("treatment", "medicine"))
