"""What a facilitator notes for themselves alone, and how the role goes over to another who accepts it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.core.note import Note
from tests.stories.test_decisions import proposed
from tests.stories.test_promises import promised
from tests.world import Neighbour, World

SECRET = "Herons mislead the treasurer"


async def cast(world: World) -> tuple[Neighbour, Neighbour, Neighbour]:
    """Return a coordinator's group, another one, and the direct talk with its facilitator, Bruno."""
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)", protocol="")
    await amina.says("/role facilitator Bruno")
    his = bruno.alone()
    await his.says("/status")
    for each in (amina, bruno, his):
        each.forget()
    return amina, bruno, his


def kept(world: World) -> list[Note]:
    with world.bench.store.reading() as transaction:
        return [
            note
            for member in world.gathering().members.values()
            for note in transaction.facilitating.notes_of(member)
        ]


async def test_a_note_is_read_by_whoever_wrote_it_and_nobody_else(
    world: World, capsys: pytest.CaptureFixture[str]
) -> None:
    amina, bruno, his = await cast(world)
    await his.says(f"/note Amina: {SECRET}")
    assert his.last_heard() == "Anotado sobre Amina. Solo usted puede leerlo."
    await his.says("/nota Amina")
    assert his.last_heard() == (
        f"Sus notas sobre Amina\n1. domingo, 29 nov: {SECRET}\nToque un número para quitar esa nota."
    )
    await his.says("/note")
    assert "Amina: 1" in his.last_heard()
    await amina.says("/role facilitator Amina")
    hers = amina.alone()
    for typed in ("/note Amina", "/note", "/pending", "/decisions", "/mydata", "/status", "/promises"):
        await hers.says(typed)
    await promised(world, amina, "/promise Bring the map by monday")
    await proposed(amina)
    await world.turns_to(world.now + timedelta(days=9))
    for each in (amina, bruno, hers):
        assert not each.has_heard(SECRET)
    assert SECRET not in capsys.readouterr().out
    with world.bench.store.reading() as transaction:
        told = transaction.connection.execute(text("SELECT room FROM outbox WHERE notice LIKE '%Herons%'"))
        assert {row[0] for row in told} <= {world.gathering().direct_room("m-bruno").id}  # type: ignore[union-attr]


async def test_a_note_in_a_group_is_not_taken_and_only_facilitators_have_any(world: World) -> None:
    amina, bruno, his = await cast(world)
    await bruno.says(f"/note Amina: {SECRET}")
    assert bruno.last_heard().startswith("Las notas son solo para usted")
    await amina.alone().says(f"/note Bruno: {SECRET}")
    assert "“facilitator”" in amina.alone().last_heard()
    await his.says("/note Zaire: Llaman")
    assert "No conozco ningún grupo Zaire." in his.last_heard()
    assert kept(world) == []


async def test_a_note_is_taken_away_by_its_number(world: World) -> None:
    _, _, his = await cast(world)
    await his.says("/note Amina Llaman los jueves")
    await world.turns_to(world.now + timedelta(hours=1))
    await his.says("/note Amina: Tienen barco")
    await his.says("/note Amina")
    await his.presses("2")
    await his.says("/note Amina: Llegan tarde")
    await his.says("/note Amina")
    await his.presses("1")
    assert [note.text for note in kept(world)] == ["Tienen barco"]
    assert his.last_heard().startswith("Sus notas sobre Amina\n1. domingo, 29 nov: Tienen barco")


async def test_the_role_goes_over_once_the_other_accepts_with_what_is_pending(world: World) -> None:
    amina, bruno, his = await cast(world)
    await promised(world, bruno, "/promise Llevar el mapa para el viernes")
    await proposed(amina)
    await his.says(f"/note Amina: {SECRET}")
    hers = amina.alone()
    await hers.says("/status")
    await his.says("/handover Amina")
    assert his.last_heard().startswith("Amina asumiría la facilitación en lugar de Bruno")
    await his.presses("Preguntar")
    assert "m-bruno" in {m.id for m in world.gathering().having("facilitator")}, "not before it is accepted"
    assert hers.last_heard().startswith("Bruno asks whether you, Amina, would be facilitator in their place.")
    assert "waits" not in hers.last_heard(), "what only facilitators read is theirs once they have accepted"
    await hers.presses("I accept")
    assert [m.id for m in world.gathering().having("facilitator")] == ["m-amina"]
    assert hers.has_heard(
        "✓ Thank you, Amina: you are facilitator now, in place of Bruno.\nThis waits now:\n"
        "Proposals that wait for somebody to speak: 1"
    )
    assert not hers.has_heard("week or longer"), "everybody was heard lately"
    assert hers.last_heard().startswith("What is pending\n")
    assert "Llevar el mapa" in hers.last_heard()
    assert his.has_heard("✓ Amina aceptó y tiene ahora la facilitación.")
    for group, line in (
        (amina, "Amina is facilitator from now on, in place of Bruno."),
        (bruno, "Desde ahora la facilitación la tiene Amina, en lugar de Bruno."),
    ):
        assert group.last_heard() == line
    await hers.says("/note Amina")
    assert hers.last_heard().startswith("You have no notes about Amina."), "they were not chosen to go along"
    assert not hers.has_heard(SECRET)
    await his.says("/pending")
    assert "“facilitación”" in his.last_heard()


async def test_notes_go_along_where_that_was_chosen(world: World) -> None:
    amina, _, his = await cast(world)
    await his.says("/note Amina: Llaman los jueves")
    hers = amina.alone()
    await hers.says("/status")
    await his.says("/handover Amina")
    await his.presses("Con mis notas")
    assert "leería sus notas sobre los grupos" in his.last_heard()
    await his.presses("Preguntar")
    assert not hers.has_heard("Llaman")
    await hers.presses("I accept")
    await hers.says("/note Amina")
    assert "Sunday, Nov 29, Bruno: [en] Llaman los jueves" in hers.last_heard()


async def test_it_can_be_declined_taken_back_or_lapse_and_nothing_changes(world: World) -> None:
    amina, _, his = await cast(world)
    hers = amina.alone()
    await hers.says("/status")
    await his.says("/handover Amina")
    await his.presses("Preguntar")
    await hers.presses("No, not now")
    assert his.has_heard("Amina no lo asume por ahora. La facilitación sigue con Bruno.")
    await his.says("/handover Amina")
    await his.presses("Preguntar")
    await his.says("/handover Amina")
    assert his.last_heard().startswith("Ya le pregunté a Amina.")
    await his.presses("Retirar")
    assert hers.last_heard() == "Bruno stays facilitator after all."
    await his.says("/handover Amina")
    await his.presses("Preguntar")
    await world.turns_to(world.now + timedelta(days=8))
    assert his.has_heard("En una semana no hubo respuesta sobre si Amina asume el relevo")
    assert hers.last_heard().startswith("Nobody has answered for a week")
    assert [m.id for m in world.gathering().having("facilitator")] == ["m-bruno"]


async def test_nobody_else_accepts_it_and_only_a_facilitator_hands_over(world: World) -> None:
    amina, bruno, his = await cast(world)
    await amina.says("/handover Bruno")
    assert "“facilitator”" in amina.last_heard()
    await bruno.says("/handover Amina")
    assert bruno.last_heard() == "Eso se lo muestro a solas, en nuestros mensajes directos."
    await his.presses("Preguntar")
    assert amina.last_heard().startswith("Amina, there is something for you alone."), (
        "she has opened no talk yet"
    )
    assert not amina.has_heard("would be facilitator")
    await his.says("/handover")
    assert "/handover Rosa" in his.last_heard()
