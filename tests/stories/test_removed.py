"""Somebody belongs to a partnership no more: asked alone, told kindly, nothing erased, and taken back."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from tests.stories.test_calendars import reached
from tests.stories.test_private_stays import begun, in_private
from tests.stories.test_promises import promised
from tests.stories.test_promises_between_two import between, nobody_else_read
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


@pytest.mark.parametrize("how", ["withdrawn", "edited"])
async def test_what_they_take_back_in_the_chat_of_their_group_is_gone_with_the_others(
    world: World, how: str
) -> None:
    amina, rosa, bruno = await three(world)
    await world.monday_at("09:00", "Africa/Nairobi")
    said = await rosa.says("The quetzal sings", to="What moved forward?")
    assert bruno.has_heard("quetzal")
    await amina.alone().says("/remove Rosa")
    await amina.alone().presses("Remove; let it go")
    if how == "withdrawn":
        await rosa.withdraws(said)
    else:
        await rosa.edits(said, "The parrot is quiet")
    assert not bruno.has_heard("quetzal")
    assert not bruno.has_heard("parrot"), "nothing new of theirs is carried"
    assert "quetzal" not in {answer.text for answer in world.gathering().answers.values()}


async def test_what_is_to_come_is_theirs_to_read_no_more(world: World) -> None:
    reached(world)
    amina, rosa, _ = await three(world)
    await rosa.alone().says("/calendar")
    secret = re.search(r"calendar/([A-Z0-9]{32})\.ics", "\n".join(rosa.alone().texts()))
    assert secret
    assert await world.bench.archive.read_with(secret[1])
    await amina.alone().says("/remove Rosa")
    await amina.alone().presses("Remove; the group goes on")
    assert await world.bench.archive.read_with(secret[1]) is None
    assert await world.bench.archive.calendar("p", "m-rosa") is None
    await amina.alone().says("/remove Rosa")
    await amina.alone().presses("Count them again")
    assert await world.bench.archive.read_with(secret[1]) is None, "they ask for a new address"


async def test_whom_alone_they_had_promised_something_hears_that_it_is_let_go(world: World) -> None:
    amina, ivan, bruno, rosa = await between(world)
    await amina.alone().says("/remove Ivan")
    for each in (amina, bruno, rosa, rosa.alone()):
        each.forget()
    await amina.alone().presses("Remove")
    assert rosa.alone().last_heard().startswith("Ivan (Amina)")
    assert "medicine" in rosa.alone().last_heard()
    nobody_else_read(amina, amina.alone(), bruno, ivan, rosa)


async def test_their_group_hears_of_nothing_that_waits_for_them(world: World) -> None:
    """Zuri confided something; the facilitator hands the role over once she is removed."""
    amina, zuri, bruno, chidi = await begun(world)
    await in_private(zuri, "Namwogopa, popo")
    await amina.alone().says("/remove Zuri")
    await amina.alone().presses(amina.alone().heard[-1].message.flat_buttons[0].label)
    amina.forget()
    await chidi.alone().says("/handover Bruno")
    await chidi.alone().presses("Ask them")
    await bruno.alone().presses(bruno.alone().heard[-1].message.flat_buttons[0].label)
    assert world.gathering().members["m-bruno"].roles == ("facilitator",)
    assert not amina.has_heard("Zuri")


async def test_whoever_writes_next_in_their_talk_has_one_of_their_own_there(world: World) -> None:
    amina, rosa, bruno = await three(world)
    await amina.alone().says("/remove Rosa")
    await amina.alone().presses("Remove; let it go")
    there = Neighbour(world, rosa.alone().room, bruno.person, direct=True)
    there.forget()
    await there.says("/status")
    assert there.last_heard().startswith("No tienen nada pendiente.")
    her = rosa.alone()
    await her.says("/mydata")
    assert any(shown.message.attachment for shown in her.heard), "and what is kept of Rosa is still hers"


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
