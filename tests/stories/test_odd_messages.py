"""Ordinary messages that are read in an odd way only if one is not careful."""

from __future__ import annotations

from bot.adapters import Kind
from bot.core.partnership import Member
from bot.core.words import Notice, Ours
from tests.stories.beginnings import goes_away
from tests.world import World


async def test_a_command_behind_our_name_is_a_command_and_no_answer(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.does(Kind.MESSAGE, text="@baraza /partners", addressed=True)
    assert amina.last_heard().startswith("River watch")
    await amina.does(Kind.MESSAGE, text="@baraza /role facilitator @bruno", addressed=True)
    assert "Bruno" in bruno.last_heard()
    assert not bruno.has_heard("Amina answered")
    members = world.gathering().members
    assert [m.name for m in members.values() if "facilitator" in m.roles] == ["Bruno"]


async def test_a_room_that_is_found_again_by_a_command_stays_found(world: World) -> None:
    _, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await bruno.does(Kind.GONE)
    await bruno.says("/language fr")
    room = world.gathering().rooms["r-bruno"]
    assert (room.state, room.language) == ("open", "fr")


async def test_a_name_that_nobody_has_is_answered_in_a_group_of_hundreds(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    many = [Member(f"x{n}", "p", "g-amina", f"console:x{n}", f"X{n}", "en") for n in range(600)]
    with world.bench.store.writing() as transaction:
        transaction.record.keep(many)
    await amina.says("/role facilitator Nobody")
    assert not amina.has_heard_nothing()


async def test_hundreds_of_answers_from_one_group_are_all_in_the_digest(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await world.monday_at("09:00", "Africa/Nairobi")
    question = amina.heard[0].id
    for number in range(450):
        world.platform.does(
            Kind.MESSAGE,
            amina.room,
            amina.person,
            world.now,
            text=f"w{number}.",
            reply_to=question,
            addressed=True,
        )
    await world.settles()
    bruno.forget()
    await world.turns_to("20:00", "Africa/Nairobi")
    for _day in range(3):
        await world.turns_to("12:00", "Africa/Nairobi")
    digest = "".join(bruno.texts())
    assert all(f"w{number}." in digest for number in range(450))


async def test_a_deputy_may_be_named_right_behind_a_number_of_days(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    for typed in ("5 Bruno", "5 days Bruno"):
        await goes_away(amina, typed)
        assert "Bruno" in amina.last_heard()
        assert world.gathering().members["m-amina"].deputy == "m-bruno"
    await goes_away(amina, "5 days")
    assert world.gathering().members["m-amina"].deputy is None


async def test_what_cannot_be_worded_is_set_aside_and_holds_up_nothing_behind_it(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    broken = Notice("r-bruno", (Ours("no-such-sentence"),), at_once=True)
    well = Notice("r-bruno", (Ours("carried-out"),), at_once=True)
    g = world.gathering()
    with world.bench.store.writing() as transaction:
        transaction.outbox.queue([broken, well], g.rooms, g.partners, world.now)
    await world.settles()
    assert len(bruno.heard) == 1
    assert amina.has_heard("Bruno"), "a coordinator elsewhere is told"
