"""A decision is looked at again: each group says whether it still holds, and all read what came of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.adapters import Kind
from tests.stories.test_decisions import only, proposed, three, toast
from tests.world import Neighbour, World


async def decided_and_due(world: World) -> tuple[Neighbour, Neighbour, Neighbour]:
    """Return three groups that are asked, in three months, about what they decided."""
    amina, bruno, chidi = three(world)
    await proposed(amina)
    for neighbour, label in ((amina, "Agree"), (bruno, "De acuerdo"), (chidi, "Agree")):
        await neighbour.presses(label)
    await amina.presses("Review in 3 months")
    await world.turns_to(datetime(2027, 2, 28, 9, 0, tzinfo=UTC))
    return amina, bruno, chidi


async def test_each_group_is_asked_what_it_says_is_told_and_all_read_what_came(world: World) -> None:
    amina, bruno, chidi = await decided_and_due(world)
    assert "¿sigue sirviendo?" in bruno.last_heard()
    await amina.presses("It still holds")
    assert amina.last_heard().endswith("Amina: It still holds")
    await bruno.presses("Algo cambió")
    assert bruno.last_heard().startswith("¿Qué cambió?")
    await bruno.replies("Los martes hay feria")
    assert chidi.last_heard() == (
        "Decision 1, Bruno: Something has changed – [en] Los martes hay feria\n(es: Los martes hay feria)"
    )
    assert not chidi.has_heard("looked at again. It still holds"), "Chidi's group has not spoken"
    await chidi.presses("It no longer serves")
    await chidi.replies("We moved away")
    assert chidi.last_heard() == (
        "Decision 1, looked at again. It still holds: 1. Something has changed: 1. It no longer serves: 1. "
        "Not heard: 0.\nWe meet on Tuesdays\nAmina: It still holds\n"
        "Bruno: Something has changed – [en] Los martes hay feria\n(es: Los martes hay feria)\n"
        "Chidi: It no longer serves – We moved away"
    )
    assert bruno.last_heard().startswith("La decisión 1, vista de nuevo. Sigue sirviendo: 1. Algo cambió: 1.")
    assert (only(world).state, only(world).next_at, only(world).review_until) == ("decided", None, None)


async def test_after_a_week_all_read_what_was_said_and_how_many_were_not_heard(world: World) -> None:
    amina, bruno, chidi = await decided_and_due(world)
    asked = bruno.message("¿sigue sirviendo?").id
    await amina.presses("It no longer serves")
    await amina.presses("It still holds")
    await world.turns_to(world.now + timedelta(days=8))
    counted = "It still holds: 1. Something has changed: 0. It no longer serves: 0. Not heard: 2."
    assert chidi.has_heard(counted)
    [position] = only(world).reviewed
    assert (position.whose, position.stance, position.asked) == ("g-amina", "holds", False)
    before = only(world)
    await bruno.does(Kind.PRESS, message=asked, pressed=0, press="late", addressed=True)
    assert only(world) == before
    assert toast(world)
