"""What was confirmed stays as it was read back: whoever changes its message is told so, once.

They read what can be done about it. Nobody else hears of it.
"""

from __future__ import annotations

import pytest

from bot.adapters import Kind
from tests.stories.test_told_anew import cast, gone, stands
from tests.world import Neighbour, World


def labels(person: Neighbour) -> list[str]:
    return [button.label for button in person.heard[-1].message.flat_buttons]


async def test_a_promise(world: World) -> None:
    claire, rosa, amina = await cast(world)
    said = await claire.says("/promise fix the pump by friday")
    await claire.presses("Yes, I promise")
    for each in (rosa, amina):
        each.forget()
    await claire.edits(said, "/promise paint the pump by friday")
    assert claire.last_heard().startswith(
        "Promise 1 stays as it was confirmed: others count on those words. Another day, or letting it go, is "
        "a button away; other words are a new promise.\n"
    )
    assert claire.last_heard().endswith("\nfix the pump")
    assert {"New date", "Let it go"} <= {*labels(claire)}
    heard = len(claire.heard)
    await claire.edits(said, "/promise repair the pump by friday")
    assert len(claire.heard) == heard, "it is said once"
    assert rosa.has_heard_nothing()
    assert amina.has_heard_nothing()
    await claire.presses("New date")
    await claire.replies("next monday")
    assert world.gathering().commitments


async def test_a_promise_in_spanish(world: World) -> None:
    _, rosa, _ = await cast(world)
    said = await rosa.says("/promesa arreglar la bomba antes del viernes")
    await rosa.presses("Sí, lo prometo")
    await gone(rosa, said, by_hand=False)
    assert rosa.last_heard().startswith(
        "La promesa 1 queda como se confirmó: otros cuentan con esas palabras. Otra fecha, o dejarla, está a "
        "un toque; otras palabras son una promesa nueva.\n"
    )
    await gone(rosa, said, by_hand=True)
    assert rosa.last_heard().startswith("La promesa 1 queda como se confirmó")
    assert "Queda retirado" not in rosa.last_heard()


async def test_a_message_that_reads_as_it_did(world: World) -> None:
    """Platforms say that a message was changed where its link got a picture, too."""
    claire, _, _ = await cast(world)
    said = await claire.says("/promise fix the pump by friday")
    heard = len(claire.heard)
    await claire.edits(said, "/promise fix the pump by friday")
    assert len(claire.heard) == heard
    await claire.presses("Yes, I promise")
    await claire.edits(said, "/promise fix the pump by friday")
    assert len(claire.heard) == heard


async def test_a_promise_that_is_over(world: World) -> None:
    claire, _, _ = await cast(world)
    said = await claire.says("/promise fix the pump by friday")
    await claire.presses("Yes, I promise")
    await claire.says("done", to="fix the pump")
    await claire.edits(said, "/promise paint the pump by friday")
    assert claire.last_heard() == (
        "Promise 1 stays as it was confirmed: others have read those words. Other words are a new promise."
    )


async def test_a_proposal(world: World) -> None:
    claire, rosa, amina = await cast(world)
    said = await rosa.says("/propuesta Vernos cada mes")
    await rosa.presses("Sí, proponerlo a todos")
    for each in (claire, amina):
        each.forget()
    await rosa.edits(said, "/propuesta Vernos cada semana")
    assert rosa.last_heard().startswith(
        "La propuesta 1 queda como se presentó a todos: la gente opina sobre esas palabras. Para decirla de "
        "otro modo, o retirarla, toque un botón.\n"
    )
    assert "Decirlo de otro modo" in labels(rosa)
    assert not stands(world, "cada semana")
    assert claire.has_heard_nothing()
    assert amina.has_heard_nothing()
    await rosa.presses("Retirar la propuesta")
    assert claire.has_heard("Vernos cada mes")
    await rosa.edits(said, "/propuesta Vernos cada día")
    assert not stands(world, "cada día")


async def test_a_proposal_that_is_over(world: World) -> None:
    claire, _, _ = await cast(world)
    said = await claire.says("/propose We meet monthly")
    await claire.presses("Yes, put it to all")
    await claire.says("/decisions 1")
    await claire.presses("Withdraw it")
    await claire.edits(said, "/propose We meet weekly")
    assert claire.last_heard() == (
        "Proposal 1 stays as it was put to all: people had their say on those words. Other words are a new "
        "proposal."
    )


@pytest.mark.parametrize("gone_", [False, True])
async def test_a_promise_made_of_an_answer(world: World, gone_: bool) -> None:
    """Read back of what was answered, it follows the answer until it is confirmed, and stays from then on."""
    _, rosa, _ = await cast(world)
    said = await rosa.says("Arreglamos la bomba el viernes", to="¿Qué avanzó?")
    await rosa.does(Kind.MESSAGE, text="/promesa", reply_to=said, addressed=True)
    old = rosa.heard[-1].id
    await rosa.edits(said, "Pintamos la bomba el viernes")
    assert rosa.has_heard("✎ El mensaje cambió.")
    rosa.world.platform.toasts.clear()
    await rosa.does(Kind.PRESS, message=old, pressed=0, press="p", addressed=True)
    assert "El mensaje cambió" in (rosa.world.platform.toasts[-1][1] or "")
    if gone_:
        await gone(rosa, said, by_hand=True)
        assert not world.gathering().commitments
        assert rosa.has_heard("↩ El mensaje se retiró")
        return
    await rosa.presses("Sí, lo prometo")
    [c] = world.gathering().commitments.values()
    assert c.text == "Pintamos la bomba"
    await rosa.edits(said, "Lavamos la bomba el viernes")
    assert rosa.last_heard().startswith("La promesa 1 queda como se confirmó")
