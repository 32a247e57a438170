"""One person on two platforms: a code, typed once in time, makes them one, and tells nobody else anything."""

from __future__ import annotations

import re
import sqlite3
from datetime import timedelta

from bot.core.partnership import Gathering
from tests.stories.two_platforms import across, with_another_platform
from tests.world import Neighbour, World


async def code_of(somebody: Neighbour) -> str:
    """Let *somebody* ask for a code in their direct talk; return the line to type elsewhere."""
    direct = somebody.alone()
    await direct.says("/link")
    found = re.search(r"[/!]link \w+", direct.last_heard())
    assert found, direct.texts()
    return found[0]


def called(g: Gathering, name: str) -> list[str]:
    return sorted(m.id for m in g.members.values() if m.name == name)


async def test_a_coordinator_who_types_the_code_elsewhere_is_the_coordinator_there(world: World) -> None:
    there = with_another_platform(world)
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    line = await code_of(amina)
    other = across(world, there, "Ami", "ami", direct=True)
    await other.says(line)
    assert other.has_heard("I know you here and there as one")
    assert amina.alone().has_heard("Your code was used")
    await other.says("/invite Zuri")
    assert other.has_heard("For Zuri")
    member = world.gathering().members["m-amina"]
    assert member.addresses == ("console:amina", "elsewhere:ami")
    assert bruno.has_heard_nothing()


async def test_the_code_comes_with_where_it_is_typed_and_how(world: World) -> None:
    """Somebody on one platform cannot guess what we are called on the other."""
    there = with_another_platform(world)
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    line = await code_of(amina)
    assert line.startswith("!link ")
    assert amina.alone().last_heard().splitlines()[1:] == ["On Elsewhere I am here: @elsewhere-baraza", line]
    other = across(world, there, "Ami", "ami", direct=True)
    await other.says(line)
    await other.says("!link")
    _, where, back = other.last_heard().splitlines()
    assert where == "On Console I am here: @console-baraza"
    assert re.fullmatch(r"/link \w{16}", back)


async def test_the_language_moves_along_with_the_role(world: World) -> None:
    there = with_another_platform(world)
    amina, _ = world.partners("Amina in Nairobi (sw)", "Bruno in Nairobi (en)")
    other = across(world, there, "Ami", "ami", "fr", direct=True)
    await other.says(await code_of(amina))
    assert other.last_heard().startswith("Karibu, Amina!")
    await other.says("!status")
    assert other.last_heard() == "Hakuna linalowasubiri. Mambo yote yako sawa."
    await other.says("!invite Zuri")
    assert other.last_heard().startswith("Kwa Zuri:")
    member = world.gathering().members["m-amina"]
    assert (member.language, member.roles) == ("sw", ("coordinator",))


async def test_the_language_moves_to_the_talk_of_a_second_self_too(world: World) -> None:
    """Ami has a talk in French with us on the other platform already, and turns out to be Amina."""
    there = with_another_platform(world)
    amina, _ = world.partners("Amina in Nairobi (sw)", "Bruno in Nairobi (en)")
    with world.bench.store.writing() as transaction:
        transaction.record.move_room(world.gathering().rooms["r-bruno"], "elsewhere:bruno-room")
    second = across(world, there, "Ami", "bruno-room", "fr")
    await second.says("!language me fr")
    await second.alone().says("!status")
    assert second.alone().last_heard().startswith("Rien")
    await second.alone().says(await code_of(amina))
    await second.alone().presses("Oui, les deux sont à moi")
    await second.alone().says("!status")
    assert second.alone().last_heard() == "Hakuna linalowasubiri. Mambo yote yako sawa."


async def test_a_code_works_once_and_for_a_short_time(world: World) -> None:
    there = with_another_platform(world)
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    line = await code_of(amina)
    await across(world, there, "Ami", "ami", direct=True).says(line)
    thief = across(world, there, "Thief", "thief", direct=True)
    await thief.says(line)
    assert thief.has_heard("That code is used or too old")
    late = await code_of(bruno)
    world.now += timedelta(minutes=16)
    await thief.says(late)
    assert thief.last_heard().startswith("That code is used or too old")
    assert world.gathering().by_address("elsewhere:thief") is None


async def test_a_wrong_code_or_one_for_something_else_tells_nothing(world: World) -> None:
    there = with_another_platform(world)
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await amina.says("/invite Zuri")
    found = re.search(r"/join (\w+)", amina.last_heard())
    assert found
    stranger = across(world, there, "Somebody", "somebody", direct=True)
    for code in ("ABCDEFGH", found[1], "m-amina", "p"):
        await stranger.says(f"/link {code}")
        assert stranger.last_heard().startswith("I do not know that code.")
    line = await code_of(amina)
    await stranger.says(line.replace("link", "join"))
    assert not stranger.has_heard("River watch")
    assert world.gathering().by_address("elsewhere:somebody") is None


async def test_a_code_is_never_given_in_a_group(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await amina.says("/link")
    assert "Write /link to me in a direct message: @console-baraza" in amina.last_heard()
    await amina.alone().says("/status")
    await amina.says("/link")
    assert amina.last_heard() == "I have sent you the code in our direct talk."
    assert re.search(r"/link \w+", amina.alone().last_heard())


async def test_a_code_typed_where_it_was_given_is_not_spent(world: World) -> None:
    there = with_another_platform(world)
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    line = await code_of(amina)
    await amina.alone().says(line)
    assert amina.alone().has_heard("That code is for the other side")
    other = across(world, there, "Ami", "ami", direct=True)
    await other.says(line)
    assert other.has_heard("as one")


async def test_no_code_stays_readable_in_the_database(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    code = (await code_of(amina)).split()[1]
    store = sqlite3.connect(world.folder / "baraza.db")
    kept = "\n".join(store.iterdump())
    store.close()
    assert "invitation" in kept
    assert code not in kept


async def test_what_a_second_self_said_before_is_the_members_own(world: World) -> None:
    there = with_another_platform(world)
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    line = await code_of(amina)
    with world.bench.store.writing() as transaction:
        room = world.gathering().rooms["r-amina"]
        transaction.record.move_room(room, "elsewhere:amina-room")
    second = across(world, there, "Amina B", "amina-room")
    await world.monday_at("09:00", "Africa/Nairobi")
    await second.says("The pump works", to="What moved forward?")
    assert bruno.has_heard("Amina B (Amina) answered: The pump works")
    g = world.gathering()
    assert [g.members[a.member].name for a in g.answers.values()] == ["Amina B"]
    await across(world, there, "Amina B", "alone", direct=True).says(line)
    # The code ran out on the way to Monday: a fresh one does.
    line = await code_of(amina)
    again = across(world, there, "Amina B", "alone", direct=True)
    await again.says(line)
    await again.presses("Yes, both are me")
    g = world.gathering()
    assert called(g, "Amina B") == []
    assert {a.member for a in g.answers.values()} == {"m-amina"}
    assert g.members["m-amina"].roles == ("coordinator",)


async def test_unlinked_the_other_account_is_nobodys(world: World) -> None:
    there = with_another_platform(world)
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    line = await code_of(amina)
    other = across(world, there, "Ami", "ami", direct=True)
    await other.says(line)
    await amina.alone().says("/unlink")
    assert amina.alone().has_heard("by the account that you write from here")
    await other.says("/invite Zuri")
    assert not other.has_heard("For Zuri")
    assert world.gathering().by_address("elsewhere:ami") is None
    await amina.alone().says("/unlink")
    assert amina.alone().has_heard("by this account alone")
