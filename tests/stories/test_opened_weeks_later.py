"""Who opens their talk only weeks later is told what is still of use, and nothing of what is long over."""

from __future__ import annotations

from datetime import timedelta

from tests.stories.test_help_now import CAST, CRISIS, NIGHT
from tests.world import PULSE, World

THREE = ("Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chidi in Nairobi (sw)")


async def test_nobody_is_to_be_called_about_check_ins_that_are_long_over(world: World) -> None:
    amina, bruno, _ = world.partners(
        "Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chidi in Nairobi (sw)"
    )
    await amina.says("/role facilitator Bruno")
    for _ in range(35):
        await world.turns_to(world.now + timedelta(days=1))
    await bruno.alone().says("/ayuda")
    assert not bruno.alone().has_heard("30 nov"), bruno.alone().texts()
    asked = [text for text in bruno.alone().texts() if "hacerle una llamada" in text]
    assert len(asked) <= 2, "of the last one alone: each group that was silent"


async def test_whoever_is_there_is_asked_to_call_as_before(world: World) -> None:
    amina, bruno, _ = world.partners(
        "Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chidi in Nairobi (sw)"
    )
    await amina.says("/role facilitator Bruno")
    await bruno.alone().says("/start")
    for _ in range(10):
        await world.turns_to(world.now + timedelta(days=1))
    assert bruno.alone().has_heard("Chidi todavía no ha respondido")


async def test_a_call_that_goes_on_is_read_once(world: World) -> None:
    claire, rosa, nadia, _ = world.partners(*CAST, protocol=PULSE + CRISIS)
    await claire.says("/role facilitator Nadia")
    await world.turns_to(NIGHT)
    await rosa.alone().says("/sos Nos siguen")
    for minutes in range(5, 185, 5):
        await world.turns_to(NIGHT + timedelta(minutes=minutes))
    await nadia.alone().says("/start")
    assert sum("🆘" in text for text in nadia.alone().texts()) == 1, nadia.alone().texts()
    await nadia.alone().presses("Ninashughulikia")
    assert rosa.alone().last_heard() == "✓ Nadia ya se ocupa (inquietud 1)."
