"""After an hour whoever called for help reads what was really done: whom I reach, or asked for, or nobody."""

from __future__ import annotations

from datetime import timedelta

from tests.world import PULSE, World


async def test_where_nobody_can_be_reached_nobody_was_told_again(world: World) -> None:
    [rosa] = world.partners("Rosa in Lima (es)", protocol=PULSE)
    await rosa.alone().says("/sos")
    assert rosa.alone().last_heard().startswith("En este momento no logro avisar a nadie.")
    rosa.alone().forget()
    await world.turns_to(world.now + timedelta(minutes=70))
    assert rosa.alone().last_heard().startswith("En este momento no logro avisar a nadie.")
    assert not rosa.alone().has_heard("He avisado otra vez")


async def test_where_only_their_group_could_be_asked_that_is_what_is_said(world: World) -> None:
    claire, rosa = world.partners("Claire in Lima (en)", "Rosa in Lima (es)", protocol=PULSE)
    await rosa.says("/sos Nos siguen")
    assert "Todavía no puedo decírselo a solas a Claire." in rosa.last_heard()
    rosa.forget()
    before = sum("something urgent waits for you alone" in text for text in claire.texts())
    await world.turns_to(world.now + timedelta(minutes=70))
    assert "Todavía no puedo decírselo a solas a Claire." in rosa.last_heard()
    assert not rosa.has_heard("He avisado otra vez")
    assert sum("something urgent waits for you alone" in text for text in claire.texts()) > before


async def test_where_somebody_reads_it_they_were_told_again(world: World) -> None:
    claire, rosa = world.partners("Claire in Lima (en)", "Rosa in Lima (es)", protocol=PULSE)
    await claire.alone().says("/status")
    await rosa.alone().says("/sos Nos siguen")
    await world.turns_to(world.now + timedelta(minutes=70))
    assert rosa.alone().last_heard().startswith("Todavía no ha respondido nadie.")
