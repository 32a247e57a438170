"""What is done again and again is in the facilitators' list of what is pending once its moment is over."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.stories.test_duties import LEDGER
from tests.world import World


async def test_late_duties_stand_beside_late_promises_for_facilitators_alone(world: World) -> None:
    cast = ("Amina in Nairobi (en)", "Bruno in Nairobi (en)", "Claire in Nairobi (es)")
    _, bruno, claire = world.partners(*cast, protocol=LEDGER)
    g = world.gathering()
    roles = {"m-bruno": ("treasurer",), "m-claire": ("facilitator",)}
    with world.bench.store.writing() as transaction:
        transaction.record.keep([replace(g.members[id_], roles=has) for id_, has in roles.items()])
    await world.turns_to(world.now + timedelta(hours=3))
    await claire.alone().says("/pendientes")
    assert "[es] Share the ledger" not in claire.alone().last_heard(), "its moment is not over"
    await world.turns_to(world.now + timedelta(days=6))
    await claire.alone().says("/pendientes")
    told = claire.alone().last_heard()
    assert "○ [es] Share the ledger" in told
    assert "Bruno, hasta el viernes, 4 dic, 10:00" in told
    await bruno.says("/pending")
    assert "ledger" not in bruno.last_heard()
