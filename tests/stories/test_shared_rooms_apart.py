"""One room of several groups: what is late of one, and what one of it thinks, is not for the others."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.stories.test_decisions import only, toast
from tests.stories.test_shared_rooms import beside, shared
from tests.world import PULSE, Neighbour, World

BY_CONSENT = f"{PULSE}decisions: {{rule: consent, open-for: 5 days}}\n"


async def whole_group_promised(world: World) -> tuple[Neighbour, Neighbour, Neighbour]:
    """Return Amina and Bruno of two groups in one chat, and Davi of Bruno's, which has promised something."""
    amina, bruno, _ = await shared(world)
    davi = beside(amina, "Davi", "pt-BR")
    await davi.says("/status")
    await bruno.says("/promise Levar a lista até 1 de dezembro")
    labels = [b.label for b in bruno.heard[-1].message.flat_buttons]
    await bruno.presses(next(label for label in labels if "Todo o grupo promete" in label))
    await bruno.presses(bruno.heard[-1].message.flat_buttons[0].label)
    [c] = world.gathering().commitments.values()
    assert (c.state, c.member) == ("open", None)
    return amina, bruno, davi


@pytest.mark.parametrize("talk", [True, False])
async def test_what_one_of_them_has_not_kept_in_time_is_told_to_it_alone(world: World, *, talk: bool) -> None:
    amina, bruno, davi = await whole_group_promised(world)
    if talk:
        await davi.alone().says("/start")
    await world.turns_to("12:00", "America/Recife")
    await world.turns_to(world.now + timedelta(days=2))
    amina.forget()
    await world.turns_to(world.now + timedelta(days=2))
    late = "Levar a lista"
    assert not amina.has_heard(late), amina.texts()
    if not talk:
        assert bruno.has_heard("Bruno") or bruno.has_heard("Davi"), "something waits, and not what"
        await bruno.alone().says("/start")
        await davi.alone().says("/start")
    heard = [each for each in (bruno, davi) if each.alone().has_heard(late)]
    assert heard


def agreeing(reader: Neighbour) -> str:
    """Return the button for agreeing, as both groups read it."""
    [label] = [b.label for b in reader.heard[-1].message.flat_buttons if "De acordo" in b.label.split(" · ")]
    return label


async def deciding(world: World, *, talks: bool) -> tuple[Neighbour, Neighbour, Neighbour, Neighbour]:
    """Return Amina, Bruno and Davi of another group, all in one chat, and Carla, asked about a proposal."""
    amina, bruno, carla = await shared(world, protocol=BY_CONSENT)
    davi = beside(amina, "Davi", "pt-BR")
    await davi.says("/status")
    if talks:
        await davi.alone().says("/start")
    await carla.says("/propose Pintar la escuela")
    await carla.presses("Sí, proponerlo a todos")
    await world.turns_to(world.now + timedelta(hours=6))
    return amina, bruno, davi, carla


async def test_what_one_of_a_group_thinks_is_asked_of_its_others_alone(world: World) -> None:
    amina, bruno, davi, _ = await deciding(world, talks=True)
    assert "Aqui vários grupos leem." in amina.last_heard()
    assert "Hapa makundi kadhaa yanasoma." in amina.last_heard()
    await bruno.presses(agreeing(amina))
    waiting = [p for p in only(world).taken if p.waits]
    assert [p.by for p in waiting] == [m.id for m in world.gathering().members.values() if m.name == "Bruno"]
    assert davi.alone().has_heard("É isso que o grupo de vocês acha da proposta 1?")
    for text in amina.texts():
        assert "por confirmar" not in text
        assert "Bruno (Recife): De acordo" not in text
        assert "É isso que o grupo" not in text
    assert "pergunto ao seu grupo à parte" in toast(world)
    await davi.alone().presses("Sim, é o que achamos")
    assert [p.stance for p in only(world).taken if not p.waits] == ["agree"]


async def test_where_nobody_can_be_asked_alone_it_counts_at_once(world: World) -> None:
    amina, bruno, _, _ = await deciding(world, talks=False)
    await bruno.presses(agreeing(amina))
    assert [(p.stance, p.waits) for p in only(world).taken] == [("agree", False)]
    assert not any("É isso que o grupo" in text for text in amina.texts())
