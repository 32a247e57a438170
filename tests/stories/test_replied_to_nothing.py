"""What replies to a message of ours that asks nothing is no answer: it may be meant for us alone."""

from __future__ import annotations

import pytest

from tests.stories.test_answers import asked
from tests.world import Neighbour, World

WORDS = "I am afraid of them"


def told_to(others: Neighbour) -> str:
    return "\n".join(sent.message.text.plain for sent in others.heard)


async def two_asked(world: World) -> tuple[Neighbour, Neighbour]:
    amina, carla = world.partners("Amina in Nairobi (en)", "Carla in Nairobi (es)")
    await world.monday_at("09:00", "Africa/Nairobi")
    return amina, carla


@pytest.mark.parametrize("typed", ["/help", "/status", "/language xx", "/nothing", "/away until zzz"])
async def test_what_replies_to_an_answer_or_a_refusal_reaches_no_other_group(
    world: World, typed: str
) -> None:
    amina, carla = await two_asked(world)
    alone = amina.alone()
    for place in (amina, alone):
        await place.says(typed)
        await place.replies(WORDS)
    assert WORDS not in told_to(carla)
    assert not world.gathering().answers


@pytest.mark.parametrize("language", ["en", "es"])
async def test_a_reply_to_the_refusal_of_a_command_gives_it_again(world: World, language: str) -> None:
    amina, _ = world.partners(f"Amina in Nairobi ({language})", "Carla in Nairobi (en)")
    await world.monday_at("09:00", "Africa/Nairobi")
    alone = amina.alone()
    await alone.says("/note Nowhere: They drink")
    await alone.replies("Carla: they drink")
    assert not world.gathering().answers
    await alone.says("/note Carla")
    assert "they drink" in alone.last_heard()


async def test_a_reply_to_the_refusal_of_a_day_says_the_day(world: World) -> None:
    amina, carla = await two_asked(world)
    await amina.says("/promise Send the minutes")
    await amina.replies("one fine day")
    await amina.replies("4 December")
    assert "Dec 4" in amina.last_heard()
    assert "December" not in told_to(carla)


async def test_a_reply_to_the_refusal_of_an_answer_is_the_answer(world: World) -> None:
    amina, _ = await asked(world, "kind: number")
    await amina.says("many", to="Say it")
    await amina.replies("12")
    assert [answer.value for answer in world.gathering().answers.values()] == ["12"]


async def test_another_member_does_not_give_somebodys_command_again(world: World) -> None:
    amina, _ = await two_asked(world)
    await amina.says("/away until zzz")
    await amina.colleague("Aisha").replies("friday")
    assert "Amina" in amina.last_heard()
    assert not world.gathering().partners["g-amina"].days_off
