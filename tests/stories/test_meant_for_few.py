"""What somebody says to us alone is never published as an answer that they did not mean to give.

All partners read an answer to a check-in. Words that reply to nothing count as one only where its question
is what their writer read last.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.adapters import Kind
from tests.world import PULSE, Neighbour, World

CAST = ("Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Nadia in Nairobi (sw)")
IN_A_GROUP = PULSE
EACH_ALONE = PULSE.replace("open-for: 3 days", "each: member\n    open-for: 3 days")
QUESTION = {"Amina": "What moved", "Bruno": "¿Qué avanzó?", "Nadia": "Nini kimesonga"}
NOT_UNDERSTOOD = {"Bruno": "No sé bien a qué responde", "Nadia": "Sina hakika hilo linajibu"}


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


async def asked(world: World, protocol: str = IN_A_GROUP) -> list[Neighbour]:
    """Give three partners who were asked just now, Nadia facilitates; each has a talk with us."""
    people = world.partners(*CAST, protocol=protocol)
    g = world.gathering()
    with world.bench.store.writing() as transaction:
        nadia = g.members["m-nadia"]
        transaction.record.keep([replace(nadia, roles=(*nadia.roles, "facilitator"))])
    for each in people:
        await each.alone().says("/start")
    await world.monday_at("09:00", "Africa/Nairobi")
    for each in people:
        question = QUESTION[each.person.name]
        assert each.has_heard(question) or each.alone().has_heard(question)
    return people


def nobody_read(words: str, *others: Neighbour) -> bool:
    return not any(who.has_heard(words) for each in others for who in (each, each.alone()))


async def test_below_a_concern_neither_side_speaks_to_all(world: World) -> None:
    amina, bruno, nadia = await asked(world)
    await bruno.alone().says("/concern Mi jefe me pega")
    await bruno.alone().presses("Sin mi nombre")
    await nadia.alone().says("Njoo nyumbani kwangu")
    assert NOT_UNDERSTOOD["Nadia"] in nadia.alone().last_heard()
    await bruno.alone().says("/ayuda")
    await bruno.alone().says("Es Pedro")
    assert NOT_UNDERSTOOD["Bruno"] in bruno.alone().last_heard()
    assert nobody_read("Njoo", amina, bruno)
    assert nobody_read("Pedro", amina, nadia)
    assert not world.gathering().answers


async def test_below_a_call_for_help_nobody_speaks_to_all(world: World) -> None:
    amina, bruno, nadia = await asked(world)
    await bruno.alone().says("/sos están en la puerta")
    await nadia.alone().says("Kaa kanisani, namtuma Juma")
    assert nobody_read("kanisani", amina, bruno)
    assert not world.gathering().answers


@pytest.mark.parametrize("protocol", [IN_A_GROUP, EACH_ALONE])
async def test_what_replies_to_something_that_is_not_known_answers_nothing(
    world: World, protocol: str
) -> None:
    """So after an archive was imported, or once what it replied to is kept no more."""
    amina, bruno, nadia = await asked(world, protocol)
    await bruno.alone().does(Kind.MESSAGE, text="Es Pedro", reply_to="gone", answers_us=True, addressed=True)
    assert NOT_UNDERSTOOD["Bruno"] in bruno.alone().last_heard()
    await nadia.does(Kind.MESSAGE, text="Ni Pedro", reply_to="gone", answers_us=True, addressed=True)
    assert nobody_read("Pedro", amina)
    assert not world.gathering().answers


@pytest.mark.parametrize("slip", ["/ preocupación", "//preocupación", "\\preocupación", "/preocupación:"])
async def test_a_command_is_known_by_what_fingers_make_of_its_sign(world: World, slip: str) -> None:
    amina, bruno, nadia = await asked(world, EACH_ALONE)
    await bruno.alone().says(f"{slip} Mi jefe me pega")
    assert nobody_read("jefe", amina, nadia)
    await bruno.alone().presses("Sin mi nombre")
    assert nadia.alone().has_heard("jefe")
    assert not world.gathering().answers


async def test_whoever_read_the_question_last_answers_it_plainly(world: World) -> None:
    amina, bruno, nadia = await asked(world, EACH_ALONE)
    await bruno.alone().says("La bomba funciona")
    assert amina.has_heard("La bomba funciona")
    await nadia.alone().says("/msaada")
    await nadia.alone().says("Pampu inafanya kazi")
    assert nobody_read("Pampu", amina, bruno)
    await nadia.alone().says("Pampu inafanya kazi", to=QUESTION["Nadia"])
    assert amina.has_heard("Pampu")
