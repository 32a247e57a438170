"""Somebody belongs to a partnership no more: asked alone, told kindly, nothing erased, and taken back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.stories.test_promises import promised
from tests.stories.test_words_that_go import on_disk
from tests.world import LANGUAGES, Neighbour, World


async def three(world: World, *, talks: bool = True) -> tuple[Neighbour, Neighbour, Neighbour]:
    """Return Amina, who coordinates, her colleague Rosa, who promised something, and Bruno of another."""
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)")
    rosa = amina.colleague("Rosa")
    await rosa.says("/status")
    if talks:
        await rosa.alone().says("/status")
    await amina.alone().says("/status")
    await promised(world, rosa, "/promise Bring the map by 20 december")
    for each in (amina, bruno, amina.alone(), rosa.alone()):
        each.forget()
    return amina, rosa, bruno


async def test_it_is_asked_alone_with_what_they_promised_and_told_kindly(world: World) -> None:
    amina, rosa, bruno = await three(world)
    hers = amina.alone()
    await amina.says("/remove Rosa")
    assert "Rosa (Amina)" not in amina.last_heard(), "no group reads whom it is about"
    asked = hers.last_heard()
    assert asked.startswith("Shall Rosa (Amina) no longer be counted here? Nothing of theirs is erased")
    assert "They promised, and it is still open:\n" in asked
    assert "Bring the map" in asked
    await hers.presses("Remove; the group goes on")
    assert hers.last_heard().startswith("✓ Rosa (Amina) is not counted here any more, and has been told.")
    assert (
        rosa.alone().last_heard().startswith("Rosa, from now on you are not counted in River watch any more")
    )
    assert amina.last_heard().startswith("Rosa (Amina) does not go on with this here; the group does")
    assert "Bring the map" in amina.last_heard()
    [promise] = world.gathering().commitments.values()
    assert (promise.member, promise.state) == (None, "open")
    assert not bruno.has_heard("counted"), "no other group hears who was removed"


async def test_what_they_promised_can_be_let_go(world: World) -> None:
    amina, *_ = await three(world)
    await amina.alone().says("/remove Rosa")
    await amina.alone().presses("Remove; let it go")
    [promise] = world.gathering().commitments.values()
    assert promise.state == "dropped"
    assert amina.last_heard().startswith("Rosa (Amina) does not go on here, and this is let go:")


@pytest.mark.parametrize("talks", [True, False])
async def test_nothing_is_theirs_but_what_is_kept_of_them(world: World, talks: bool) -> None:
    amina, rosa, bruno = await three(world, talks=talks)
    await world.monday_at("09:00", "Africa/Nairobi")
    await rosa.says("The quetzal sings", to="What moved forward?")
    await amina.alone().says("/remove Rosa")
    await amina.alone().presses("Remove; let it go")
    if not talks:
        assert "I cannot tell them alone" in amina.alone().last_heard()
    her = rosa.alone()
    her.forget()
    await rosa.says("/promises")
    assert amina.last_heard().startswith("You are not counted in this group any more."), "in their group"
    await rosa.says("More of it", to="What moved forward?")
    assert not bruno.has_heard("More of it")
    await her.says("/status")
    assert "Baraza" in her.last_heard(), "like anybody whom we do not know"
    await her.says("/mydata")
    assert her.heard[-1].message.attachment is not None
    assert b"quetzal" in on_disk(world), "nothing of theirs is erased"
    await her.says("/forget")
    await her.presses("Yes, go on")
    await her.presses("Erase all of it")
    await world.bench.beat()
    assert b"quetzal" not in on_disk(world)
    assert not any(m.name == "Rosa" for m in world.gathering().members.values())


async def test_they_are_reminded_of_nothing_and_asked_nothing(world: World) -> None:
    amina, rosa, _ = await three(world)
    await amina.says("/role facilitator Rosa")
    await amina.alone().says("/remove Rosa")
    await amina.alone().presses("Remove; the group goes on")
    rosa.alone().forget()
    await world.turns_to(world.now + timedelta(days=22))
    assert rosa.alone().has_heard_nothing()
    assert amina.has_heard("Bring the map"), "the group is reminded of what it goes on with"
    await amina.says("/role facilitator Rosa")
    assert "Rosa" not in {m.name for m in world.gathering().having("facilitator")}


async def test_they_are_taken_back_and_are_who_they_were(world: World) -> None:
    amina, rosa, _ = await three(world)
    await amina.alone().says("/remove Rosa")
    await amina.alone().presses("Remove; let it go")
    await amina.alone().says("/remove Rosa")
    assert amina.alone().last_heard().startswith("Rosa (Amina) is not counted here any more. Shall I")
    await amina.alone().presses("Count them again")
    assert amina.alone().last_heard() == "✓ Rosa (Amina) is counted here again, says Amina."
    await rosa.alone().says("/status")
    assert "not counted" not in rosa.alone().last_heard()
    assert [m.name for m in world.gathering().members_of("g-amina")] == ["Amina", "Rosa"]


async def test_who_may_not_and_who_cannot_be(world: World) -> None:
    """Spanish: neither somebody without a role, nor the last coordinator, nor oneself."""
    amina, _, bruno = await three(world)
    await bruno.says("/quitar Rosa")
    assert "facilitación" in bruno.last_heard()
    await amina.alone().says("/remove Amina")
    assert amina.alone().last_heard().startswith("That is you.")
    await amina.says("/role facilitator Bruno")
    await bruno.alone().says("/quitar Amina")
    assert not bruno.alone().heard[-1].message.flat_buttons, "somebody has to coordinate"
    await bruno.alone().says("/quitar Nadie")
    assert "Nadie" in bruno.alone().last_heard()
    await bruno.alone().says("/quitar")
    assert bruno.alone().last_heard().startswith("¿De quién se trata?")
    await bruno.alone().says("/quitar Rosa")
    await amina.says("/role facilitator Bruno")
    await bruno.alone().presses("Quitar; dejarlo ir")
    assert world.gathering().members_of("g-amina")[1].name == "Rosa", "whether they may is looked at then"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_is_said_in_every_language(world: World, language: str) -> None:
    amina, _ = world.partners(f"Amina in Nairobi ({language})", "Bruno in Nairobi (en)")
    rosa = amina.colleague("Rosa")
    await rosa.says("/status")
    await rosa.alone().says("/status")
    await amina.alone().says("/remove Rosa")
    first = amina.alone().heard[-1].message.flat_buttons[0].label
    await amina.alone().presses(first)
    assert "/mydata" in rosa.alone().last_heard()
    assert "/remove" in amina.alone().last_heard()
