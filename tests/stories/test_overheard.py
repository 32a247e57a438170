"""A direct talk that others come into is none any more: nothing for one person alone is said there."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.adapters import Kind
from tests.stories.beginnings import begun
from tests.stories.test_linked import code_of
from tests.stories.test_private_matters import EACH, NUDGE, WAITS
from tests.stories.two_platforms import across, with_another_platform
from tests.world import Neighbour, World

KEEPS_QUIET = "no longer between two alone"


async def talking(world: World) -> tuple[Neighbour, Neighbour]:
    """Return Amina in her group, asked by herself, and in her direct talk, which is open."""
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=EACH)
    await amina.alone().says("/status")
    return amina, amina.alone()


def somebody_else(talk: Neighbour) -> Neighbour:
    other = talk.colleague("Thief")
    other.direct = False
    return other


async def nudged(world: World) -> None:
    await world.monday_at("09:00", "Africa/Nairobi")
    await world.turns_to(world.now + timedelta(hours=25))


@pytest.mark.parametrize("hears", ["that somebody came", "what they say", "what she says", "nothing"])
async def test_nothing_private_is_said_where_others_read_along(world: World, hears: str) -> None:
    """Be it that the platform tells of it, that somebody speaks there, or that only the sending shows it."""
    _, direct = await talking(world)
    world.platform.crowded.add(direct.room)
    third = somebody_else(direct)
    if hears == "that somebody came":
        await third.does(Kind.JOINED)
    elif hears == "what they say":
        await third.says("Hello all")
    elif hears == "what she says":
        await direct.does(Kind.MESSAGE, text="/status", addressed=True, direct=False)
    before = len(direct.texts())
    await nudged(world)
    said = direct.texts()
    assert sum(KEEPS_QUIET in text for text in said) == 1
    assert "@console-baraza" in next(text for text in said if KEEPS_QUIET in text)
    assert len(said) - before <= 1, said
    assert not direct.has_heard(NUDGE)
    assert not direct.has_heard("What moved forward?")
    direct.forget()
    await third.says("/status")
    assert not direct.has_heard("River watch")


async def test_what_waited_there_comes_to_the_talk_that_is_opened_next(world: World) -> None:
    amina, direct = await talking(world)
    await somebody_else(direct).does(Kind.JOINED)
    await nudged(world)
    assert sum(WAITS in text for text in amina.texts()) == 1
    anew = Neighbour(world, "console:amina-anew", amina.person, direct=True)
    await anew.says("/start")
    assert sum(NUDGE in text for text in anew.texts()) == 1
    await anew.says("The pump works", to=NUDGE)
    assert [a.member for a in world.gathering().answers.values()] == ["m-amina"]
    assert not direct.has_heard(NUDGE)


async def test_alone_again_the_talk_goes_on(world: World) -> None:
    _, direct = await talking(world)
    await somebody_else(direct).does(Kind.JOINED)
    await nudged(world)
    await direct.says("/status")
    assert sum(NUDGE in text for text in direct.texts()) == 1


async def test_another_talk_of_theirs_takes_over_at_once(world: World) -> None:
    there = with_another_platform(world)
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=EACH)
    other = across(world, there, "Ami", "ami", direct=True)
    await other.says(await code_of(amina))
    world.now += timedelta(minutes=1)
    await amina.alone().says("/status")
    await world.monday_at("09:00", "Africa/Nairobi")
    world.platform.crowded.add(amina.alone().room)
    await world.turns_to(world.now + timedelta(hours=25))
    assert not amina.alone().has_heard(NUDGE)
    assert sum(NUDGE in text for text in other.texts()) == 1
    await other.says("The pump works", to=NUDGE)
    assert [a.member for a in world.gathering().answers.values()] == ["m-amina"]
    # The other one as well: from then on it waits until she opens one.
    there.rooms.pop(other.room)
    await across(world, there, "Thief", "ami").does(Kind.JOINED)
    await world.turns_to(world.now + timedelta(days=7))
    assert [KEEPS_QUIET in text for text in other.texts()] == [True]
    anew = Neighbour(world, "console:amina-anew", amina.person, direct=True)
    await anew.says("/start")
    assert sum(NUDGE in text for text in anew.texts()) == 1


async def test_who_stays_behind_in_a_talk_does_not_read_what_is_the_others(world: World) -> None:
    """Amina left the room to Thief, who is alone with us there: the platform calls it a direct talk."""
    amina, direct = await talking(world)
    await world.monday_at("09:00", "Africa/Nairobi")
    thief = direct.colleague("Thief")
    thief.direct = True
    direct.forget()
    await thief.says("/status")
    await world.turns_to(world.now + timedelta(hours=25))
    assert not thief.has_heard(NUDGE)
    assert not thief.has_heard("River watch")
    assert sum(WAITS in text for text in amina.texts()) == 1
    assert world.gathering().by_address("console:thief") is None


async def test_a_colleague_who_stays_behind_has_a_talk_of_their_own(world: World) -> None:
    amina, direct = await talking(world)
    zuri = amina.colleague("Zuri")
    await zuri.says("/status")
    await world.monday_at("09:00", "Africa/Nairobi")
    left = direct.colleague("Zuri")
    left.direct = True
    await left.says("/status")
    await world.turns_to(world.now + timedelta(hours=25))
    assert sum(NUDGE in text for text in left.texts()) == 1
    await left.says("The pump works", to=NUDGE)
    g = world.gathering()
    assert [g.members[a.member].name for a in g.answers.values()] == ["Zuri"]
    anew = Neighbour(world, "console:amina-anew", amina.person, direct=True)
    await anew.says("/start")
    assert sum(NUDGE in text for text in anew.texts()) == 1


async def test_who_talks_where_a_colleagues_talk_was_lost_is_heard(world: World) -> None:
    amina, direct = await talking(world)
    await amina.colleague("Zuri").says("/status")
    await direct.does(Kind.GONE)
    zuri = direct.colleague("Zuri")
    zuri.direct = True
    direct.forget()
    await zuri.says("/status")
    assert [text.partition(".")[0] for text in zuri.texts()] == ["Nothing is open for you"]


async def test_a_talk_that_serves_two_partnerships_names_neither_in_front_of_others(world: World) -> None:
    _, direct = await talking(world)
    lake = world.stranger("Amina", "lake", "en")
    await begun(world, lake, "en", "Nairobi", "-", name="Secret lake", code="ZZZZZZZZZZZZZZZZ")
    await direct.says("/status")
    direct.forget()
    await somebody_else(direct).does(Kind.JOINED)
    await nudged(world)
    assert sum(KEEPS_QUIET in text for text in direct.texts()) == 1
    assert not direct.has_heard("River watch")
    assert not direct.has_heard("Secret lake")
    assert not direct.has_heard(NUDGE)
