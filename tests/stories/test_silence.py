"""Silence is told of those alone who were really asked, and never by name among others first."""

from __future__ import annotations

from datetime import timedelta

from bot.adapters import Kind
from tests.world import PULSE, Neighbour, World

SAFETY = """
protocol: safe
version: 1
purpose: {en: To know that everybody is safe.}
checkins:
  today:
    every: day
    at: "17:00"
    open-for: 45 minutes
    nudge: [15 minutes]
    questions: [{id: q, kind: yes-no, ask: {en: "Is everybody safe?"}}]
"""


async def two(world: World, protocol: str, second: str = "Nairobi") -> tuple[Neighbour, Neighbour]:
    """Return two partners; the first one's person coordinates, and reads alone."""
    amina, bruno = world.partners("Amina in Nairobi (en)", f"Bruno in {second} (en)", protocol=protocol)
    await amina.alone().says("/status")
    return amina, bruno


async def test_who_is_in_quiet_hours_is_asked_in_the_morning_and_has_as_long_to_answer(world: World) -> None:
    amina, bruno = await two(world, SAFETY, "Recife")
    await amina.says("/now")
    assert amina.has_heard("Is everybody safe?")
    await world.turns_to(world.now + timedelta(hours=3))
    assert bruno.has_heard_nothing()
    assert not amina.alone().has_heard("Bruno has not answered")

    await world.turns_to("07:00", "America/Recife")
    assert bruno.has_heard("Is everybody safe?")

    await world.turns_to("07:45", "America/Recife")
    assert amina.alone().has_heard("Bruno has not answered")


async def test_a_group_reads_the_hour_that_it_is_held_to(world: World) -> None:
    """All close together, with the last one's end; each is waited for as long as it was told."""
    amina, bruno = await two(world, SAFETY, "Recife")
    await world.turns_to("17:20", "Africa/Nairobi")
    assert "Answers are welcome until Sunday, Nov 29, 5:45 PM" in spaced(amina.texts()[0])
    assert "still open, until Sunday, Nov 29, 5:45 PM" in spaced(amina.last_heard())
    await amina.says("/status")
    assert "waits for your answer, until Sunday, Nov 29, 5:45 PM" in spaced(amina.last_heard())
    await amina.says("/later")
    assert amina.last_heard().startswith("There is not enough time left for that: this closes")
    assert "5:45 PM" in spaced(amina.last_heard())

    await world.turns_to("17:10", "America/Recife")
    assert "Answers are welcome until Sunday, Nov 29, 5:45 PM" in spaced(bruno.texts()[0])


def spaced(text: str) -> str:
    """Return *text* with the narrow spaces that hours are written with as plain ones."""
    return text.replace("\u202f", " ").replace("\u00a0", " ")


async def test_nobody_is_called_silent_whose_platform_was_away_the_whole_time(world: World) -> None:
    amina, bruno = await two(world, PULSE)
    world.bench.outbox.close("console")
    await world.monday_at("09:00", "Africa/Nairobi")
    await world.turns_to(world.now + timedelta(days=3, hours=1))
    world.bench.outbox.open("console")
    await world.bench.settle()

    assert not amina.alone().has_heard("has not answered")
    assert not bruno.has_heard("No answers have come")


async def test_who_was_asked_once_the_room_was_found_is_called_silent_if_they_are(world: World) -> None:
    amina, bruno = await two(world, PULSE)
    world.platform.gone.add(bruno.room)
    await world.monday_at("09:00", "Africa/Nairobi")
    world.platform.gone.clear()
    await bruno.does(Kind.INVITED)
    assert bruno.has_heard("What moved forward?")

    await world.turns_to(world.now + timedelta(days=3))

    assert amina.alone().has_heard("Bruno has not answered")


async def test_who_was_never_asked_as_the_room_stayed_lost_is_not_called_silent(world: World) -> None:
    amina, bruno = await two(world, PULSE)
    world.platform.gone.add(bruno.room)
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.says("We planted", to="What moved")

    await world.turns_to(world.now + timedelta(days=3))

    assert amina.has_heard("1 of 1 partner")
    assert not amina.alone().has_heard("Bruno has not answered")


async def test_who_was_silent_is_named_to_the_facilitator_alone_who_has_opened_no_talk_yet(
    world: World,
) -> None:
    """Their group hears that something waits for them, and not about whom."""
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.says("We planted", to="What moved")
    await world.turns_to(world.now + timedelta(days=4))

    waits = [text for text in amina.texts() if "something for you alone" in text]
    assert len(waits) == 1
    assert "Bruno" not in waits[0]
    assert not any("has not answered" in text for each in (amina, bruno) for text in each.texts())

    await amina.alone().says("/status")
    assert amina.alone().has_heard("Bruno has not answered")


async def test_silence_that_only_somebody_of_the_silent_group_can_hear_of_waits_for_them_alone(
    world: World,
) -> None:
    """Else nobody would hear of it: the group hears that something waits for her, and not what."""
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await world.monday_at("09:00", "Africa/Nairobi")
    await bruno.says("We planted", to="What moved")
    await world.turns_to(world.now + timedelta(days=4))

    assert len([text for text in amina.texts() if "something for you alone" in text]) == 1
    assert not any("has not answered" in text for each in (amina, bruno) for text in each.texts())
    assert not bruno.has_heard("something for you alone")

    await amina.alone().says("/status")
    assert amina.alone().has_heard("Your own group has not answered Pulse yet")


async def test_nobody_is_asked_to_call_their_own_group(world: World) -> None:
    claire, rosa = world.partners("Claire in Nairobi (en)", "Rosa in Nairobi (es)", protocol=PULSE)
    await claire.says("/role facilitator Rosa")
    for each in (claire, rosa):
        await each.alone().says("/status")
    await world.monday_at("09:00", "Africa/Nairobi")
    await world.turns_to(world.now + timedelta(days=3))
    [called] = [text for text in rosa.alone().texts() if "hacerle una llamada" in text]
    assert called.startswith("Claire ")
    assert rosa.alone().has_heard("Su propio grupo todavía no ha respondido a “")


async def test_where_nobody_answered_the_digest_blames_nobody_and_an_answer_is_still_welcome(
    world: World,
) -> None:
    amina, bruno = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (es)")
    await world.monday_at("09:00", "Africa/Nairobi")
    await world.turns_to(world.now + timedelta(days=4))
    welcome = "Todavía no ha llegado ninguna respuesta. No es tarde: quien quiera puede responder aún."
    assert bruno.last_heard().endswith(f"\n{welcome}")
    assert amina.has_heard("Bado hakuna jibu lililofika. Muda haujapita: anayependa bado anaweza kujibu.")
    await bruno.says("La bomba funciona", to="¿Qué ")
    assert "Bruno" in amina.last_heard()
    assert "La bomba funciona" in amina.last_heard()
