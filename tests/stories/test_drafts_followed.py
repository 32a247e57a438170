"""What was read back, and nobody has confirmed yet, follows its message: changed, it is read back anew.

Taken back, nothing of it is left to confirm. What was read back before says so, as do its buttons.
"""

from __future__ import annotations

import pytest

from bot.adapters import Kind
from tests.stories.test_told_anew import cast, gone, stands
from tests.world import Neighbour, World

NEWER = "✎ The message was changed. What would count now stands further down."
OVER = "↩ The message was taken back or says something else now, so nothing comes of this."
MAS_ABAJO = "✎ El mensaje cambió. Lo que contaría ahora está más abajo."
EN_NADA = "↩ El mensaje se retiró o ahora dice otra cosa, así que esto queda en nada."


async def presses_the_old(person: Neighbour, message: str, number: int = 0) -> str:
    """Press a button that was still shown a moment ago; return what is shown to whoever pressed."""
    person.world.platform.toasts.clear()
    await person.does(Kind.PRESS, message=message, pressed=number, press="p", addressed=True)
    return person.world.platform.toasts[-1][1] or ""


async def test_a_promise(world: World) -> None:
    claire, rosa, amina = await cast(world)
    said = await claire.says("/promise fix the pump by friday")
    old = claire.heard[-1].id
    await claire.edits(said, "/promise paint the pump by saturday")
    assert claire.texts()[-2] == NEWER
    assert "Saturday" in claire.last_heard()
    assert claire.last_heard().endswith("paint the pump")
    assert await presses_the_old(claire, old) == NEWER
    assert not world.gathering().commitments or not rosa.has_heard("pump")
    await claire.presses("Yes, I promise")
    assert rosa.has_heard("(en: paint the pump)")
    assert not stands(world, "fix the pump")
    assert not amina.has_heard("fix the pump")


async def test_a_message_that_was_changed_before_it_was_heard(world: World) -> None:
    """After we were away, both come at once: only what it says now is read back."""
    claire, rosa, _ = await cast(world)
    for message, says in (("/promise fix the pump by friday", "fix"), ("/say Rosa: fix it", "fix")):
        does, now = world.platform.does, world.now
        said = does(Kind.MESSAGE, claire.room, claire.person, now, text=message, addressed=True)
        changed = message.replace(says, "paint")
        does(Kind.EDIT, claire.room, claire.person, now, message=said, text=changed, addressed=True)
        await world.settles()
    assert not stands(world, "fix")
    await claire.presses("Send")
    await claire.presses("Yes, I promise")
    assert rosa.has_heard("(en: paint the pump)")
    assert rosa.has_heard("(en: paint it)")


async def test_a_promise_in_spanish(world: World) -> None:
    _, rosa, amina = await cast(world)
    said = await rosa.says("/promesa arreglar la bomba antes del viernes")
    await rosa.presses("Otro día")
    await rosa.replies("el sábado")
    await rosa.edits(said, "/promesa pintar la bomba antes del viernes")
    assert MAS_ABAJO in rosa.texts()
    assert not stands(world, "arreglar la bomba")
    await rosa.presses("Sí, lo prometo")
    assert amina.has_heard("(es: pintar la bomba)")


@pytest.mark.parametrize("by_hand", [False, True])
async def test_a_promise_that_is_taken_back(world: World, by_hand: bool) -> None:
    _, rosa, _ = await cast(world)
    said = await rosa.says("/promesa arreglar la bomba antes del viernes")
    old = rosa.heard[-1].id
    await gone(rosa, said, by_hand=by_hand)
    assert EN_NADA in rosa.texts()
    assert not stands(world, "arreglar la bomba")
    assert await presses_the_old(rosa, old) == EN_NADA
    assert not world.gathering().commitments


async def test_a_draft_whose_message_says_something_else_now(world: World) -> None:
    """Nothing is done by an edit that does something at once."""
    claire, rosa, _ = await cast(world)
    said = await claire.says("/promise fix the pump by friday")
    await claire.edits(said, "/role facilitator Rosa")
    assert claire.last_heard() == OVER
    assert "facilitator" not in world.gathering().members["m-rosa"].roles
    said = await claire.says("/promise fix the pump by friday")
    await claire.edits(said, "/propose We fix the pump")
    assert claire.texts()[-2] == NEWER
    await claire.presses("Yes, put it to all")
    assert rosa.has_heard("(en: We fix the pump)")
    assert not world.gathering().commitments


async def test_a_draft_whose_message_cannot_be_read_any_more(world: World) -> None:
    claire, _, _ = await cast(world)
    said = await claire.says("/promise fix the pump by friday")
    await claire.edits(said, "/promise")
    assert claire.texts()[-2] == OVER
    assert not world.gathering().commitments


async def test_somebody_else_takes_back_no_draft(world: World) -> None:
    claire, _, _ = await cast(world)
    said = await claire.says("/promise fix the pump by friday")
    await gone(claire.colleague("Eve"), said, by_hand=True)
    assert len(world.gathering().commitments) == 1


async def test_a_proposal(world: World) -> None:
    claire, rosa, _ = await cast(world)
    said = await rosa.says("/propuesta Vernos cada mes\nCuesta menos")
    old = rosa.heard[-1].id
    await rosa.edits(said, "/propuesta Vernos cada semana\nCuesta menos")
    assert rosa.texts()[-2] == MAS_ABAJO
    assert await presses_the_old(rosa, old) == MAS_ABAJO
    await rosa.does(Kind.MESSAGE, text="sí", reply_to=old, addressed=True)
    assert rosa.last_heard() == MAS_ABAJO, "who types it hears so, too"
    await rosa.presses("Sí, proponerlo a todos")
    assert claire.has_heard("(es: Vernos cada semana)")
    assert not stands(world, "Vernos cada mes")


@pytest.mark.parametrize("reply", [False, True])
async def test_a_proposal_in_other_words(world: World, reply: bool) -> None:
    """It was asked for, and is asked for no more once it was said."""
    claire, rosa, _ = await cast(world)
    await claire.says("/propose We meet monthly")
    await claire.presses("Yes, put it to all")
    await claire.says("/decisions 1")
    await claire.presses("Put it in other words")
    asked = claire.heard[-1].id
    more = {"reply_to": asked} if reply else {}
    said = await claire.does(Kind.MESSAGE, text="We meet weekly", addressed=True, **more)
    await claire.edits(said, "We meet every two weeks", **more)
    assert claire.texts()[-2] == NEWER
    await claire.presses("Yes, put it to all")
    assert rosa.has_heard("(en: We meet every two weeks)")
    assert not stands(world, "We meet weekly")
    assert len([d for d in world.gathering().decisions.values() if d.state == "open"]) == 1


async def test_a_word_to_one_group(world: World) -> None:
    """Before it is sent, for whom it is may change, too."""
    claire, rosa, amina = await cast(world)
    said = await claire.says("/say Rosa: We meet at the well")
    old = claire.heard[-1].id
    await claire.edits(said, "/say Amina: We meet at the school")
    assert not stands(world, "the well")
    assert await presses_the_old(claire, old) == NEWER
    await claire.presses("Send")
    assert amina.has_heard("(en: We meet at the school)")
    assert not rosa.has_heard("We meet")
    said = await claire.says("/say Rosa: Never said")
    await claire.withdraws(said)
    assert claire.last_heard() == OVER
    assert not stands(world, "Never said")


async def test_a_word_to_a_group_that_was_asked_about(world: World) -> None:
    claire, rosa, _ = await cast(world)
    said = await claire.says("/say Rosi: We meet at the well")
    await claire.edits(said, "/say Rosa: We meet at the well")
    await claire.presses("Send")
    assert rosa.last_heard().endswith("(en: We meet at the well)")


async def test_a_kind_word_to_somebody(world: World) -> None:
    claire, rosa, _ = await cast(world)
    said = await claire.alone().says("/nudge Rosa: how are you?")
    await claire.alone().edits(said, "/nudge Rosa: how goes it?")
    await claire.alone().presses("Send")
    assert rosa.last_heard().endswith("(en: how goes it?)")


async def test_a_round_between_two(world: World) -> None:
    claire, rosa, amina = await cast(world)
    said = await claire.alone().says("/mediate Rosa Amina\nWho has the kee?")
    await claire.alone().edits(said, "/mediate Rosa Amina\nWho has the key?")
    await claire.alone().presses("Yes, ask both apart")
    assert rosa.has_heard("Who has the key?")
    assert amina.has_heard("Who has the key?")
    assert not stands(world, "the kee?")


async def test_a_goal_and_what_is_counted(world: World) -> None:
    claire, rosa, _ = await cast(world)
    said = await claire.says("/goal Wells: 0 → 5")
    await claire.edits(said, "/goal Wells: 0 → 50")
    assert claire.texts()[-2] == NEWER
    await claire.presses("Yes, it is our goal")
    assert [goal.target for goal in world.gathering().goals.values()] == ["50"]
    said = await rosa.says("/contar 7")
    old = rosa.heard[-1].id
    await rosa.edits(said, "/contar 8")
    assert rosa.texts()[-2] == MAS_ABAJO
    assert await presses_the_old(rosa, old) == MAS_ABAJO
    assert not world.measures()
    await rosa.presses("Sí, contarlo")
    assert [each.value for each in world.measures()] == ["8"]


async def test_a_goal_that_is_to_change(world: World) -> None:
    """What is to be confirmed stands in its message alone."""
    claire, _, _ = await cast(world)
    await claire.says("/goal Wells: 0 → 5")
    await claire.presses("Yes, it is our goal")
    said = await claire.says("/goal 1: 7")
    old = claire.heard[-1].id
    await claire.edits(said, "/goal 1: 9")
    assert await presses_the_old(claire, old) == NEWER
    await claire.presses("Yes, change it")
    assert [goal.target for goal in world.gathering().goals.values()] == ["9"]


async def test_a_hand_over(world: World) -> None:
    claire, rosa, amina = await cast(world)
    said = await claire.alone().says("/handover Rosa")
    await claire.alone().edits(said, "/handover Amina")
    await claire.alone().presses("Ask them")
    assert not rosa.alone().has_heard("Claire")
    assert amina.alone().has_heard("Claire")


async def test_who_is_to_be_removed(world: World) -> None:
    claire, _, _ = await cast(world)
    said = await claire.alone().says("/remove Rosa")
    old = claire.alone().heard[-1].id
    await claire.alone().withdraws(said)
    assert await presses_the_old(claire.alone(), old) == OVER
    assert world.gathering().members["m-rosa"].removed_at is None


async def test_what_somebody_raises_without_a_name(world: World) -> None:
    """It follows its message as well, and nobody hears that anything was changed."""
    claire, rosa, _ = await cast(world)
    said = await rosa.alone().says("/inquietud No llega el dinero")
    await rosa.alone().edits(said, "/inquietud No llega el agua")
    for each in (claire, claire.alone()):
        each.forget()
    await rosa.alone().presses("Sin mi nombre")
    assert not stands(world, "el dinero")
    assert stands(world, "el agua") == ["console:claire-alone"]
    assert len(claire.alone().heard) == 1
