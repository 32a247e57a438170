"""What groups replied to each other is taken out, as it stands now, by whoever is of one of them alone."""

from __future__ import annotations

import csv
from datetime import timedelta
from io import StringIO
from pathlib import Path

from bot.adapters import Kind
from bot.archive.whole import put
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.stories.test_archived import taken
from tests.world import Neighbour, World, mondays

ASKED = mondays(
    "pulse",
    """
    open-for: 3 days
    questions:
      - {id: progress, kind: text, ask: {en: What moved forward?, es: "¿Qué avanzó?", sw: Nini?}}
      - {id: worry, kind: text, private: facilitator, ask: {en: What worries you?, es: "¿Qué les preocupa?"}}
""",
)


async def talked(world: World) -> tuple[Neighbour, Neighbour, Neighbour]:
    """Let the first and the third group each reply to what the second one answered."""
    cast = ("Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chidi in Nairobi (sw)")
    amina, bruno, chidi = world.partners(*cast, protocol=ASKED)
    for each in (amina, bruno, chidi):
        await each.alone().says("/status")
    await amina.says("/role coordinator Bruno")
    await world.monday_at("09:00", "Africa/Nairobi")
    await bruno.says("Llegó el agua", to="¿Qué avanzó?")
    await amina.says("How much of it?", to="Llegó el agua")
    await chidi.says("Kwa wote?", to="Llegó el agua")
    await world.turns_to(world.now + timedelta(hours=1))
    return amina, bruno, chidi


async def rows(who: Neighbour, command: str, button: str) -> list[dict[str, str]]:
    await who.alone().says(command)
    await who.alone().presses(button)
    content = who.world.platform.contents[who.alone().heard[-1].id]
    return list(csv.DictReader(StringIO(content.decode("utf-8-sig"))))


async def replies(amina: Neighbour) -> list[tuple[str, str, str]]:
    found = await rows(amina, "/export", "Table (CSV)")
    return [(r["Who"], r["About"], r["As it was written"]) for r in found if r["Kind"] == "Reply"]


async def test_a_table_holds_those_of_ones_own_group_and_no_other(world: World) -> None:
    amina, bruno, _ = await talked(world)
    assert await replies(amina) == [("Amina", "Bruno", "How much of it?")]
    assert (
        amina.alone()
        .last_heard()
        .endswith(
            "Replies between your group and others are in it, too. Whoever gets this file can read all of it."
        )
    )
    found = await rows(bruno, "/exportar", "Tabla (CSV)")
    said = [
        (r["Grupo"], r["Idioma"], r["Como se escribió"])
        for r in found
        if r["Tipo"] == "Respuesta entre grupos"
    ]
    assert said == [("Amina", "en", "How much of it?"), ("Chidi", "sw", "Kwa wote?")]


async def test_a_report_has_originals_beside_translations(world: World, server: LibreTranslateServer) -> None:
    server.knows("en", "es", {"How much of it?": "¿Cuánta?"})
    _, bruno, _ = await talked(world)
    await bruno.alone().says("/exportar")
    await bruno.alone().presses("Informe para leer")
    page = world.platform.contents[bruno.alone().heard[-1].id].decode()
    assert "<h2>Lo que los grupos se respondieron entre sí</h2>" in page
    assert "<bdi>Respuesta entre grupos</bdi><br><bdi>Bruno</bdi>" in page
    words = '<td class="w" lang="en" dir="auto">How much of it?</td>'
    assert f'{words}<td class="w" lang="es" dir="auto">¿Cuánta?</td>' in page


async def test_it_is_as_it_stands_now_or_gone(world: World) -> None:
    amina, bruno, _ = await talked(world)
    first = await amina.says("And where?", to="Llegó el agua")
    second = await amina.says("Quillgone", to="Llegó el agua")
    assert bruno.has_heard("Quillgone")
    await amina.does(Kind.EDIT, message=first, text="And where exactly?", addressed=True)
    await amina.does(Kind.WITHDRAWN, message=second)
    assert [said for _, _, said in await replies(amina)] == ["How much of it?", "And where exactly?"]


async def test_what_was_said_to_one_alone_is_in_no_file(world: World) -> None:
    amina, bruno, _ = await talked(world)
    await amina.says("/role facilitator Amina")
    await bruno.says("El precio", to="¿Qué les preocupa?")
    await amina.alone().says("Quillalone", to="El precio")
    for content in (
        await rows(amina, "/export", "Table (CSV)"),
        await rows(bruno, "/exportar", "Tabla (CSV)"),
    ):
        assert "Quillalone" not in repr(content)
        assert "How much of it?" in repr(content)


async def test_an_archive_takes_them_along(world: World, tmp_path: Path) -> None:
    amina, _, _ = await talked(world)
    (tmp_path / "other").mkdir()
    there = World(tmp_path / "other", world.translator, now=world.now)
    with there.bench.store.writing() as transaction:
        put(transaction, taken(world))
    other = Neighbour(there, amina.room, amina.person)
    assert await replies(other) == await replies(amina) != []
    there.bench.store.close()
