"""Replies: carried, translated, to the room that the words came from, and back again."""

from __future__ import annotations

from tests.world import World


async def test_a_reply_to_a_delivered_answer_is_carried_and_comes_back(world: World) -> None:
    """Bruno asks which pump; Amina's group answers him, each in their own language."""
    amina, bruno = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (pt-BR)")
    await world.monday_at("12:00", "America/Recife")
    await amina.says("Pampu inafanya kazi", to="Nini kimesonga mbele?")
    await bruno.says("Qual bomba?", to="A bomba funciona")
    assert "Pampu gani?\n(pt-BR: Qual bomba?)" in amina.last_heard()
    assert bruno.last_heard().startswith("Entregue") or "Amina" in bruno.last_heard()
    await amina.says("Barabara imefungwa", to="Pampu gani?")
    assert "A estrada está fechada\n(sw: Barabara imefungwa)" in bruno.last_heard()


async def test_a_reply_to_a_digest_page_goes_to_the_room_it_tells_of(world: World) -> None:
    amina, bruno, claire = world.partners(
        "Amina in Nairobi (en)", "Bruno in Nairobi (en)", "Claire in Nairobi (en)"
    )
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.says("The pump works", to="What moved forward?")
    for _day in range(4):
        await world.turns_to("12:00", "Africa/Nairobi")
    before = claire.texts()
    await bruno.says("Which pump?", to="• What moved forward? The pump works")
    assert amina.last_heard() == "Bruno replies: Which pump?"
    assert claire.texts() == before


async def test_nothing_goes_to_its_own_room(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.says("The pump works", to="What moved forward?")
    assert not amina.has_heard("answered: The pump works")
    for _day in range(4):
        await world.turns_to("12:00", "Africa/Nairobi")
    before = (amina.texts(), bruno.texts())
    await amina.says("That was us", to="• What moved forward? The pump works")
    assert (amina.texts(), bruno.texts()) == before


async def test_a_reply_to_what_members_said_each_by_themselves_goes_to_their_group(world: World) -> None:
    each = """
protocol: each
version: 1
purpose: {en: To hear every voice.}
checkins:
  monday:
    each: member
    every: week
    on: monday
    at: "09:00"
    open-for: 1 day
    questions: [{id: q, kind: text, ask: {en: "How are you?"}}]
"""
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=each)
    direct = amina.alone()
    await direct.says("/status")
    await world.monday_at("09:00", "Africa/Nairobi")
    await direct.says("Tired", to="How are you?")
    for _day in range(2):
        await world.turns_to("12:00", "Africa/Nairobi")
    await bruno.says("Rest well", to="• How are you? Tired")
    assert amina.last_heard() == "Bruno replies: Rest well"
    assert not direct.has_heard("Rest well")


async def test_a_reply_to_a_room_that_is_gone_is_told_so(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await world.monday_at("09:00", "Africa/Nairobi")
    await bruno.says("The pump works", to="What moved forward?")
    await bruno.says("/leave")
    await bruno.presses("Yes, we leave")
    await amina.says("Which pump?", to="The pump works")
    assert "I cannot carry this" in amina.last_heard()


async def test_a_reply_is_carried_after_a_restart(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.says("The pump works", to="What moved forward?")
    world.restarts()
    await bruno.says("Which pump?", to="The pump works")
    world.restarts()
    await amina.says("The old one", to="Which pump?")
    assert bruno.last_heard() == "Amina replies: The old one"
