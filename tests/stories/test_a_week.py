"""A week of check-ins between partners who share no language."""

from __future__ import annotations

from tests.world import World


async def test_each_room_is_asked_at_its_own_hour_in_its_own_language(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (pt-BR)")
    await world.monday_at("08:59", "Africa/Nairobi")
    assert amina.has_heard_nothing()
    await world.turns_to("09:00", "Africa/Nairobi")
    assert "Nini kimesonga mbele?" in amina.last_heard()
    assert bruno.has_heard_nothing()
    await world.turns_to("09:00", "America/Recife")
    assert "O que avançou?" in bruno.last_heard()


async def test_an_answer_given_during_quiet_hours_waits_for_morning(world: World) -> None:
    """Bruno is not woken by Amina's early start."""
    amina, bruno = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (pt-BR)")
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.replies("Pampu inafanya kazi")
    assert bruno.has_heard_nothing()
    await world.turns_to("07:00", "America/Recife")
    answered = "Amina respondeu: A bomba funciona\n(sw: Pampu inafanya kazi)"
    assert bruno.last_heard() == f"O que avançou?\n{answered}", "he is not asked himself before nine"
