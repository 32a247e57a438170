"""Who decides, as the protocol or its author says; who left keeps nothing open; what follows is linked."""

from __future__ import annotations

import re
from datetime import timedelta

from tests.stories.test_decisions import only, proposed, three, toast
from tests.stories.test_promises import the
from tests.world import PULSE, Neighbour, World


def labels(neighbour: Neighbour) -> list[str]:
    return [button.label for button in neighbour.heard[-1].message.flat_buttons]


async def test_a_protocol_says_that_each_person_decides_and_nobody_chooses_otherwise(world: World) -> None:
    amina, bruno, _ = three(world, f"{PULSE}decisions: {{rule: consent, who: members}}\n")
    rosa = bruno.colleague("Rosa")
    await rosa.says("/status")
    await bruno.says("/propose Nos vemos los martes")
    assert labels(bruno) == ["Sí, proponerlo a todos", "Poner día de revisión", "Mejor no"]
    assert "Cada persona tiene su propia postura." in bruno.last_heard()
    await bruno.presses("Sí, proponerlo a todos")
    assert only(world).decides == "members"
    assert "Each person has a position of their own." in amina.last_heard()
    await bruno.presses("De acuerdo")
    await rosa.presses("Objeción")
    assert [position.whose for position in only(world).taken] == ["m-bruno", only(world).taken[1].by]


async def test_whoever_is_known_by_two_accounts_as_one_has_one_position_the_latest(world: World) -> None:
    amina, bruno, _ = three(world, f"{PULSE}decisions: {{rule: consent, who: members, confirm: nobody}}\n")
    second = bruno.colleague("Bruno2")
    await second.says("/status")
    await amina.says("/propose We meet on Tuesdays")
    await amina.presses("Yes, put it to all")
    await bruno.presses("De acuerdo")
    world.now += timedelta(minutes=1)
    await second.presses("Abstención")
    assert len(only(world).taken) == 2
    await bruno.alone().says("/link")
    code = re.search(r"/link (\w+)", bruno.alone().last_heard())
    assert code
    await second.alone().says(code[0])
    await second.alone().presses("Sí, son mías las dos cuentas")
    assert [(each.whose, each.stance) for each in only(world).taken] == [("m-bruno", "abstain")]


async def test_a_protocol_says_that_each_group_decides(world: World) -> None:
    amina, _, _ = three(world, f"{PULSE}decisions: {{rule: consent, who: partners}}\n")
    await amina.says("/propose We meet on Tuesdays")
    assert labels(amina) == ["Yes, put it to all", "Name a day to review it", "Never mind"]
    assert "Each group has one position." in amina.last_heard()


async def test_a_group_that_leaves_no_longer_keeps_a_decision_open(world: World) -> None:
    """Chidi's group was asked why it objects, and leaves before it says so."""
    amina, bruno, chidi = three(world)
    await proposed(amina)
    await amina.presses("Agree")
    await bruno.presses("De acuerdo")
    await chidi.presses("Object")
    assert only(world).state == "open"
    await chidi.says("/leave")
    await chidi.presses(labels(chidi)[0])
    assert (only(world).state, only(world).why) == ("decided", "agreed")
    assert (
        "Agree: 2. With a concern: 0. Stand aside: 0. Object: 0. Abstain: 0. Not heard: 0."
        in amina.last_heard()
    )
    assert bruno.last_heard().startswith("✓ Decidido: la propuesta 1 de Amina sigue adelante.")
    assert "Chidi:" not in amina.last_heard()


async def test_a_promise_made_from_a_decision_and_the_decision_show_each_other(world: World) -> None:
    amina, bruno, chidi = three(world)
    await proposed(amina)
    for neighbour, label in ((amina, "Agree"), (bruno, "De acuerdo"), (chidi, "Agree")):
        await neighbour.presses(label)
    await bruno.says("Llevar la lista para el viernes", to="Decidido")
    await bruno.presses("Sí, lo prometo")
    await chidi.says("/promises 1")
    assert "\nFrom decision 1.\n" in chidi.last_heard()
    await chidi.says("/decisions 1")
    assert "1. Bruno to everyone, by Friday, Dec 4: [en] Llevar la lista" in chidi.last_heard()
    await bruno.says("/promises 1")
    assert "\nViene de la decisión 1.\n" in bruno.last_heard()
    await bruno.presses("Listo")
    assert the(world).decision == only(world).id
    await bruno.says("/decisions 1")
    assert "1. ✓ De Bruno a todos los grupos: Llevar la lista" in bruno.last_heard()


async def test_what_was_decided_is_turned_page_by_page_by_whoever_asked(world: World) -> None:
    amina, bruno, _ = three(world)
    for number in range(14):
        await proposed(amina, f"Step {number + 1}")
    await bruno.says("/decisions")
    assert "Página 1 de 2" in bruno.last_heard()
    assert "14. Amina" in bruno.last_heard()
    assert "2. Amina, hasta" not in bruno.last_heard().replace("12. Amina", "")
    await bruno.presses("Más")
    assert "Página 2 de 2" in bruno.last_heard()
    assert "2. Amina, hasta" in bruno.last_heard()
    assert labels(bruno) == ["2", "1", "Atrás"]
    await bruno.colleague("Rosa").presses("Atrás")
    assert "Esta lista es de otra persona" in toast(world)
    await bruno.presses("Atrás")
    assert "Página 1 de 2" in bruno.last_heard()
