"""Digits and calendars are each member's own: in what is for them alone, in every room and on every platform.

What a group reads together stays as the group chose, whoever chose otherwise for themselves.
"""

from __future__ import annotations

from tests.stories.test_decisions import proposed
from tests.stories.test_linked import code_of
from tests.stories.test_promises import cast
from tests.stories.two_platforms import across, with_another_platform
from tests.world import Neighbour, World

FRIDAY = "Friday, Dec 4, 2026"


async def reads_persian(who: Neighbour) -> None:
    """Let *who* choose for themselves, alone with us."""
    direct = who.alone()
    await direct.says("/show persian digits")
    await direct.says("/show persian")
    assert "۱۲۳۴" in direct.last_heard().replace("٬", "").replace(",", "")


async def test_what_answers_one_member_in_a_group_is_in_their_digits_and_calendar(world: World) -> None:
    amina, bruno = await cast(world, protocol="")
    zuri = amina.colleague("Zuri")
    await zuri.says("/promises")
    await reads_persian(zuri)

    await zuri.says("/promise Bring 12 maps by friday")
    assert "Azar ۱۳, ۱۴۰۵ (Dec ۴, ۲۰۲۶). Is that right?" in amina.last_heard()
    assert "Bring 12 maps" in amina.last_heard(), "what people wrote stays as they wrote it"
    await zuri.presses("Yes, I promise")
    assert "Azar ۱۳" in amina.last_heard(), "it stays in place as it was"
    assert FRIDAY in bruno.last_heard(), "whoever shares nothing with her reads their own"

    await amina.says("/promises 1")
    assert FRIDAY in amina.last_heard()
    await zuri.says("/promises")
    assert "Azar ۱۳" in amina.last_heard()
    assert not zuri.alone().has_heard("Bring 12 maps")


async def test_what_all_read_stays_as_the_group_chose(world: World) -> None:
    amina, bruno = await cast(world, protocol="")
    await reads_persian(amina)
    await bruno.says("/promise Bring 12 maps by friday")
    await bruno.presses("Yes, I promise")
    assert FRIDAY in amina.last_heard()
    await bruno.says("/show persian")
    await bruno.says("/promises")
    assert "Azar 13 (Dec 4)" in bruno.last_heard(), "the group's choice holds for who chose nothing"
    await bruno.alone().says("/promises")
    assert "Friday, Dec 4" in bruno.alone().last_heard(), "and in no other chat"


async def test_a_member_may_read_what_is_usual_where_the_group_does_not(world: World) -> None:
    amina, _ = await cast(world, protocol="")
    await amina.says("/show persian digits")
    await amina.says("/promise Bring a map by friday")
    assert "Dec ۴" in amina.last_heard()
    await amina.alone().says("/show 1")
    await amina.says("/promise Bring a pen by friday")
    assert "Dec 4" in amina.last_heard()
    assert world.gathering().members["m-amina"].shows == ("nu-latn",)
    assert world.gathering().rooms["r-amina"].shows == ("nu-arabext",)


async def test_a_refusal_and_a_toast_are_in_the_digits_of_whoever_they_are_for(world: World) -> None:
    amina, _ = await cast(world, protocol="")
    zuri = amina.colleague("Zuri")
    await zuri.says("/promises")
    await reads_persian(zuri)
    for who, day in ((zuri, "Aban ۱۰, ۱۴۰۵ (Nov ۱, ۲۰۲۶) is over"), (amina, "Nov 1, 2026 is over")):
        await who.says("/promise Bring a map")
        await who.replies("2026-11-01")
        assert day in amina.last_heard()
    await proposed(amina)
    for who, number in ((zuri, "۱"), (amina, "1")):
        await who.presses("Take mine back", on=amina.message("Proposal 1").id)
        assert f"You have no position on proposal {number}." in (world.platform.toasts[-1][1] or "")


async def test_one_chooses_for_oneself_in_the_group_too(world: World) -> None:
    amina, _ = await cast(world, protocol="")
    zuri = amina.colleague("Zuri")
    await amina.says("/show")
    await zuri.presses("Just for me")
    assert amina.last_heard().startswith("I write numbers like this for you, in every chat: 1,234.")
    await zuri.presses("۱۲۳۴")
    assert amina.last_heard().startswith("From now on I write like this for you, in every chat: ۱٬۲۳۴")
    members = {m.name: m.shows for m in world.gathering().members.values()}
    assert members == {"Amina": (), "Bruno": (), "Zuri": ("nu-arabext",)}
    assert not any(room.shows for room in world.gathering().rooms.values())
    # Whoever else presses there chooses for themselves.
    await amina.presses("١٢٣٤", on=amina.heard[-2].id)
    members = {m.name: m.shows for m in world.gathering().members.values()}
    assert members == {"Amina": ("nu-arab",), "Bruno": (), "Zuri": ("nu-arabext",)}


async def test_a_choice_goes_along_to_another_platform(world: World) -> None:
    there = with_another_platform(world)
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol="")
    await reads_persian(amina)
    other = across(world, there, "Ami", "ami", direct=True)
    await other.says(await code_of(amina))
    await other.says("!promise Bring a map by friday")
    assert "Azar ۱۳" in other.last_heard()
    await other.says("!show 1")
    await other.says("!promise Bring a pen by friday")
    assert "Azar 13" in other.last_heard()
    assert world.gathering().members["m-amina"].shows == ("ca-persian", "nu-latn")


async def test_a_reminder_of_one_in_a_group_is_in_their_digits(world: World) -> None:
    amina, bruno = await cast(world, protocol="")
    zuri = amina.colleague("Zuri")
    await amina.says("/show")
    await zuri.presses("Just for me")
    await zuri.presses("Persian")
    await zuri.says("/promise Bring a map by friday")
    await zuri.presses("Yes, I promise")
    for _day in range(6):
        await world.turns_to("12:00", "Africa/Nairobi")
    reminder = amina.message("a reminder of what you promised").message.text.plain
    assert "Azar 13 (Dec 4)" in reminder
    assert not bruno.has_heard("Azar")
