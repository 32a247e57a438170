"""The only facilitator is not here any more: what waited for them is not called settled, nor goes on so."""

from __future__ import annotations

from datetime import timedelta

from tests.stories.test_private_stays import given
from tests.world import Neighbour, World

CAST = ("Amina in Nairobi (sw)", "Bruno in Bogota (es)", "Chidi in Nairobi (en)", "Dara in Nairobi (en)")


async def begun(world: World) -> list[Neighbour]:
    """Return Amina, who coordinates, Bruno, Chidi, who facilitates, and Dara, each alone."""
    cast = [each.alone() for each in world.partners(*CAST)]
    given(world, "chidi", "facilitator")
    for who in cast:
        await who.says("/status")
    await world.monday_at("18:00", "Africa/Nairobi")
    return cast


async def raised(who: Neighbour, words: str = "Tengo miedo, quetzal") -> None:
    await who.says(f"/inquietud {words}")
    await who.presses("Sin mi nombre")


async def forgets(who: Neighbour) -> None:
    await who.says("/forget")
    await who.presses("Yes, go on")
    await who.presses("Erase all of it")


def buttons(where: Neighbour) -> list[str]:
    return [button.label for button in where.heard[-1].message.flat_buttons]


async def test_a_concern_that_nobody_reads_is_not_settled_and_goes_on_with_a_yes(
    world: World,
) -> None:
    amina, bruno, chidi, _ = await begun(world)
    await raised(bruno)
    await forgets(chidi)
    assert "Amina" in bruno.last_heard(), "who could read it now is named"
    assert buttons(bruno) == ["Sí", "No"]
    assert not amina.has_heard("quetzal")
    await world.turns_to(world.now + timedelta(days=2))
    assert not any("Resuelta" in text or "resuelta" in text for text in bruno.texts())
    await bruno.presses("Sí")
    await world.turns_to(world.now + timedelta(days=1))
    assert amina.has_heard("quetzal")
    assert not any("Bruno" in text for text in amina.texts() if "quetzal" in text)


async def test_a_no_leaves_it_unread_and_it_is_still_there(world: World) -> None:
    amina, bruno, chidi, _ = await begun(world)
    await raised(bruno)
    await forgets(chidi)
    await bruno.presses("No")
    await world.turns_to(world.now + timedelta(days=20))
    await bruno.says("/inquietud")
    assert "Ahora no la lee nadie" in bruno.last_heard() or "nadie" in bruno.last_heard()
    assert not amina.has_heard("quetzal")


async def test_coordinators_hear_that_nobody_has_the_role(world: World) -> None:
    amina, bruno, chidi, dara = await begun(world)
    await forgets(chidi)
    await world.turns_to(world.now + timedelta(days=1))
    assert sum("Hakuna tena mwenye jukumu la “mwezeshaji”" in text for text in amina.texts()) == 1
    assert not any("mwezeshaji" in text or "facilit" in text for who in (bruno, dara) for text in who.texts())


async def test_a_group_that_leaves_takes_its_facilitator_along_likewise(world: World) -> None:
    amina, bruno, chidi, _ = await begun(world)
    await raised(bruno)
    group = Neighbour(world, "console:chidi-room", chidi.person)
    await group.says("/leave")
    await group.presses("Yes, we leave")
    await world.turns_to(world.now + timedelta(days=1))
    assert amina.has_heard("Hakuna tena mwenye jukumu")
    assert "Amina" in bruno.last_heard()
    await bruno.presses("Sí")
    await world.turns_to(world.now + timedelta(days=1))
    assert amina.has_heard("quetzal")


async def test_a_role_that_is_empty_for_a_while_is_asked_about_once_somebody_has_it(world: World) -> None:
    """Nobody else could read it: it is about the one who coordinates."""
    amina, bruno, chidi, _ = await begun(world)
    await bruno.says("/inquietud Amina miente, quetzal")
    await bruno.presses("Sin mi nombre")
    await forgets(chidi)
    await bruno.presses("No")
    await Neighbour(world, "console:amina-room", amina.person).says("/role facilitator Dara")
    assert "Dara" in bruno.last_heard()
    assert buttons(bruno) == ["Sí", "No"]


async def test_a_hand_over_is_off_and_a_round_between_two_is_over(world: World) -> None:
    amina, bruno, chidi, dara = await begun(world)
    await chidi.says("/mediate Amina Bruno")
    await chidi.presses("Yes, ask both apart")
    await chidi.says("/handover Dara")
    await chidi.presses("Ask them")
    assert buttons(dara)
    await forgets(chidi)
    assert dara.has_heard("This hand-over is off: one of the two is not here any more.")
    assert not any(shown.message.flat_buttons for shown in dara.heard)
    await world.turns_to(world.now + timedelta(days=1))
    groups = [
        Neighbour(world, f"console:{name}-room", who.person)
        for name, who in (("amina", amina), ("bruno", bruno))
    ]
    assert groups[0].has_heard("yameisha, na hakuna kinachoshirikiwa")
    assert groups[1].has_heard("no se comparte")
    await world.turns_to(world.now + timedelta(days=9))
    assert not any("River watch" in text for group in groups for text in group.texts())
