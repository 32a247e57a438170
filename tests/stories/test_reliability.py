"""How reliable a partnership is: each its own figures, all together for everybody, and no league table."""

from __future__ import annotations

from dataclasses import replace

from tests.world import Neighbour, World


async def a_week_of(world: World, *cast: str) -> list[Neighbour]:
    partners = world.partners(*cast)
    await world.monday_at("09:00", "Africa/Nairobi")
    await partners[0].says("The pump works", to="What moved forward?")
    for _day in range(4):
        await world.turns_to("12:00", "Africa/Nairobi")
    return partners


async def test_each_reads_its_own_and_all_together_and_a_facilitator_alone_each(world: World) -> None:
    cast = ("Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chidi in Nairobi (en)")
    amina, bruno, chidi = await a_week_of(world, *cast)
    await bruno.says("/promise Llevar el mapa para el viernes")
    await bruno.presses("Sí, lo prometo")
    await bruno.says("/promesas 1")
    await bruno.presses("Listo")
    await bruno.says("/fiabilidad")
    assert bruno.last_heard() == (
        "Bruno, en los últimos tres meses (esto lo ven solo ustedes y la facilitación):\n"
        "• Respondido a tiempo: 0 de 1\n"
        "• Promesas cumplidas o cambiadas de fecha a tiempo: 1 de 1\n"
        "Todos los grupos juntos, en los últimos tres meses:\n"
        "• Respondido a tiempo: 1 de 3"
    ), "one promise of all is one group's"
    for name in ("Amina", "Chidi"):
        assert name not in bruno.last_heard(), "nobody else is named"
    await amina.says("/reliability")
    assert "Bruno" not in amina.last_heard(), "in a group not even to whoever may know"
    await amina.alone().says("/reliability")
    each = amina.alone().last_heard()
    assert each.index("Amina") < each.index("Bruno") < each.index("Chidi"), "in the order of the bench"
    await chidi.alone().says("/reliability")
    assert "Bruno" not in chidi.alone().last_heard()


async def test_of_two_partners_nobody_reads_what_all_came_to(world: World) -> None:
    """The difference to one's own would be the other's."""
    amina, bruno = await a_week_of(world, "Amina in Nairobi (en)", "Bruno in Nairobi (es)")
    for who, command in ((amina, "/reliability"), (bruno, "/fiabilidad")):
        await who.says(command)
    assert "Answered in time: 1 of 1" in amina.last_heard()
    assert "All groups together" not in amina.last_heard()
    assert "Todos los grupos juntos" not in bruno.last_heard()


async def test_in_a_shared_room_ones_own_is_told_alone(world: World) -> None:
    amina, bruno, _ = await a_week_of(
        world, "Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chidi in Nairobi (en)"
    )
    g = world.gathering()
    with world.bench.store.writing() as transaction:
        room = replace(g.rooms["r-amina"], also=("g-bruno",), languages=("es",))
        transaction.record.keep([room, replace(g.rooms["r-bruno"], state="left")])
    await amina.alone().says("/status")
    await amina.says("/reliability")
    assert "All groups together" in amina.last_heard() or amina.has_heard("All groups together")
    assert not amina.has_heard("only you and the facilitators see this")
    assert amina.alone().has_heard(
        "Amina, in the last three months (only you and the facilitators see this):"
    )
    assert bruno
