"""A room has one question before it at a time, also where two check-ins are due at the same hour."""

from __future__ import annotations

import pytest

from bot.core.protocol import read_protocol
from tests.stories.test_silence import SAFETY
from tests.world import PULSE, Neighbour, World, mondays

TWO = mondays(
    "two",
    """
    open-for: 4 days
    nudge: [24 hours]
    questions:
      - {id: a, kind: text, optional: true, ask: {en: How are you?}}
      - {id: b, kind: text, optional: true, ask: {en: What next?}}
""",
)


async def monday(world: World, second: str, hour: str = "09:00") -> tuple[Neighbour, Neighbour]:
    """Return two partners with PULSE and a *second* protocol, on Monday at *hour*."""
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    name = second.split("protocol: ")[1].split()[0]
    world.bench.shelf[name] = read_protocol(second, name)  # type: ignore[index]
    await amina.says(f"/adopt {name} --now")
    amina.forget()
    await world.monday_at(hour, "Africa/Nairobi")
    return amina, bruno


async def test_the_second_check_in_comes_once_the_first_is_answered(world: World) -> None:
    amina, bruno = await monday(world, TWO)
    assert len(amina.heard) == 1
    assert amina.has_heard("What moved forward?")
    await amina.replies("We planted")
    assert "How are you?" in amina.last_heard()
    assert not bruno.has_heard("How are you?")


@pytest.mark.parametrize("word", ["/skip", "/later"])
async def test_the_second_comes_once_the_first_is_passed_or_put_off(world: World, word: str) -> None:
    first = PULSE.replace("protocol: pulse", "protocol: first").replace("3 days", "2 days")
    amina, _ = await monday(world, first.replace("kind: text", "kind: text\n        optional: true"))
    assert [text.partition(":")[0] for text in amina.texts()] == ["First"]
    await amina.says(word)
    assert amina.has_heard("Pulse: we would like to hear from you")


async def test_a_question_has_its_room_to_itself_for_an_hour_and_no_longer(world: World) -> None:
    amina, bruno = await monday(world, TWO)
    await world.turns_to("09:59", "Africa/Nairobi")
    assert [n.has_heard("How are you?") for n in (amina, bruno)] == [False, False]
    await world.turns_to("10:00", "Africa/Nairobi")
    assert [n.has_heard("How are you?") for n in (amina, bruno)] == [True, True]


async def test_what_is_urgent_does_not_wait(world: World) -> None:
    amina, _ = await monday(world, SAFETY.replace("17:00", "09:10"))
    assert amina.last_heard().endswith("What moved forward?")
    await world.turns_to("09:10", "Africa/Nairobi")
    assert amina.has_heard("Is everybody safe?")


async def test_none_waits_longer_than_until_its_own_first_nudge(world: World) -> None:
    short = TWO.replace("4 days", "80 hours").replace("24 hours", "20 minutes")
    amina, _ = await monday(world, short)
    await world.turns_to("09:19", "Africa/Nairobi")
    assert not amina.has_heard("How are you?")
    await world.turns_to("09:20", "Africa/Nairobi")
    assert amina.has_heard("How are you?")


async def test_one_that_nudges_nobody_waits_as_well(world: World) -> None:
    amina, _ = await monday(world, TWO.replace("    nudge: [24 hours]\n", ""))
    assert not amina.has_heard("How are you?")
    await world.turns_to("10:00", "Africa/Nairobi")
    assert amina.has_heard("How are you?")


async def test_nothing_waits_into_quiet_hours(world: World) -> None:
    late = TWO.replace('"09:00"', '"20:30"')
    amina, bruno = world.partners(
        "Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=PULSE.replace('"09:00"', '"20:30"')
    )
    world.bench.shelf["two"] = read_protocol(late, "two")  # type: ignore[index]
    await amina.says("/adopt two --now")
    await world.monday_at("20:30", "Africa/Nairobi")
    assert bruno.has_heard("What moved forward?")
    assert bruno.has_heard("How are you?")


async def test_words_that_reply_to_nothing_answer_what_was_asked_last(world: World) -> None:
    amina, bruno = await monday(world, TWO)
    await world.turns_to("10:00", "Africa/Nairobi")
    alone = amina.alone()
    await alone.says("We are well")
    assert "is that your group's answer to “How are you?”" in alone.last_heard()
    await alone.says("yes")
    assert bruno.has_heard("How are you?")
    assert "We are well" in bruno.last_heard()
    assert [a.question for a in world.gathering().answers.values()] == ["a"]
    await world.turns_to("10:05", "Africa/Nairobi")
    await alone.says("The pump is next")
    assert [a.question for a in world.gathering().answers.values()] == ["a", "b"]
    await alone.says("We planted")
    await alone.presses("Yes, as our answer", on="What moved forward?")
    assert [a.question for a in world.gathering().answers.values()] == ["a", "b", "progress"]
