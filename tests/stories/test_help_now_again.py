"""A call for help goes on: after a word more of whoever needs it, and after it was settled too early."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.stories.test_concerns import only
from tests.stories.test_help_now import CAST, CRISIS, NIGHT, team
from tests.world import PULSE, Neighbour, World


def alarms(neighbour: Neighbour) -> int:
    return sum("🆘" in text for text in neighbour.alone().texts())


@pytest.mark.parametrize("more", ["Estamos en el puente", "Hay un incendio"])
async def test_a_word_more_does_not_let_a_call_rest(world: World, more: str) -> None:
    claire, rosa, nadia, _ = await team(world, "nadia")
    await rosa.alone().says("/sos Nos siguen")
    await rosa.alone().says(more)
    assert more in nadia.alone().last_heard()
    for minutes in (15, 30, 45, 60):
        await world.turns_to(NIGHT + timedelta(minutes=minutes))
    assert nadia.alone().last_heard().startswith("Bado hakuna anayeshughulikia")
    assert claire.alone().last_heard().startswith("Nobody is on it yet, since ")
    assert (alarms(nadia), alarms(claire)) == (5, 4)
    assert rosa.alone().last_heard().startswith("Todavía no ha respondido nadie.")


async def test_words_that_keep_coming_do_not_put_it_off(world: World) -> None:
    claire, rosa, nadia, _ = await team(world, "nadia")
    await nadia.alone().says("/sos Wamefika")
    for minutes in range(5, 65, 5):
        await world.turns_to(NIGHT + timedelta(minutes=minutes))
        await nadia.alone().says("Wako hapa")
    assert alarms(claire) == 5, "four times again within the hour"
    assert nadia.alone().has_heard("Bado hakuna aliyejibu")
    assert rosa.alone().has_heard_nothing()


async def test_a_word_after_days_is_as_urgent_as_the_first(world: World) -> None:
    """By then it had come to wait for working days, as any concern does."""
    claire, rosa, nadia, _ = await team(world, "nadia")
    await rosa.alone().says("/sos Nos siguen")
    await world.turns_to(NIGHT + timedelta(days=4))
    nadia.alone().forget()
    claire.alone().forget()
    await rosa.alone().says("Han vuelto")
    for minutes in (15, 30, 45):
        await world.turns_to(NIGHT + timedelta(days=4, minutes=minutes))
    assert (alarms(nadia), alarms(claire)) == (3, 3)


async def test_what_was_settled_by_mistake_is_called_again_at_once(world: World) -> None:
    claire, rosa, nadia, _ = await team(world, "nadia")
    await rosa.alone().says("/sos Nos siguen")
    await nadia.alone().presses("Umekwisha")
    nadia.alone().forget()
    await rosa.alone().presses("No está resuelto")
    assert only(world).state == "heard", "nobody said that they are on it"
    assert "uko wazi tena" in nadia.alone().last_heard()
    assert "Nadia anashughulikia" not in nadia.alone().last_heard()
    assert rosa.alone().last_heard().startswith("Acabo de avisar a Nadia,")
    assert rosa.alone().last_heard().endswith("• Policía: 117")
    await world.turns_to(NIGHT + timedelta(minutes=15))
    assert nadia.alone().last_heard().startswith("Bado hakuna anayeshughulikia")
    assert claire.alone().last_heard().startswith("Nobody is on it yet, since "), "and to the next person"
    await claire.alone().presses("I am on it")
    assert rosa.alone().last_heard() == "✓ Claire ya se ocupa (inquietud 1)."


async def test_days_later_too_it_is_called_again_and_again(world: World) -> None:
    """When it was raised first counts no more: it would wait for working days."""
    claire, rosa, nadia, _ = await team(world, "nadia")
    await nadia.alone().says("/sos Wamefika")
    await nadia.alone().presses("Niko salama")
    await world.turns_to(NIGHT + timedelta(days=6))
    claire.alone().forget()
    await nadia.alone().presses("Haujaisha")
    assert nadia.alone().last_heard().startswith("Nimemwambia sasa hivi Claire,")
    for minutes in (15, 30, 45):
        await world.turns_to(NIGHT + timedelta(days=6, minutes=minutes))
    assert alarms(claire) == 4
    assert rosa.alone().has_heard_nothing()


async def test_another_call_is_told_again_though_somebody_was_on_the_first(world: World) -> None:
    _, rosa, nadia, _ = await team(world, "nadia")
    await rosa.alone().says("/sos Nos siguen")
    await nadia.alone().presses("Ninashughulikia")
    await world.turns_to(NIGHT + timedelta(hours=6))
    nadia.alone().forget()
    await rosa.alone().says("/sos Otra vez")
    await world.turns_to(NIGHT + timedelta(hours=6, minutes=15))
    assert alarms(nadia) == 2, "until Nadia presses it anew"


async def test_groups_are_asked_again_and_whoever_calls_knows_that_nobody_heard(
    world: World,
) -> None:
    claire, rosa, nadia, _ = world.partners(*CAST, protocol=PULSE + CRISIS)
    await claire.says("/role facilitator Nadia")
    await world.turns_to(NIGHT)
    nadia.forget()
    await rosa.alone().says("/sos Nos siguen")
    told = rosa.alone().last_heard()
    assert told.startswith("Todavía no puedo decírselo a solas a Nadia, Claire. En su grupo he pedido"), told
    assert told.endswith("• Policía: 117")
    asked = "Nadia, kuna jambo la haraka lako peke yako. "
    assert nadia.last_heard().startswith(asked), "at night, too"
    for minutes in (15, 30):
        await world.turns_to(NIGHT + timedelta(minutes=minutes))
    assert sum(text.startswith(asked) for text in nadia.texts()) == 3, nadia.texts()
    assert claire.last_heard().startswith("Claire, something urgent waits for you alone.")
    assert not any("siguen" in text or "Rosa" in text for one in (nadia, claire) for text in one.texts())
    await nadia.alone().says("/start")
    await nadia.alone().presses("Ninashughulikia")
    assert rosa.alone().last_heard() == "✓ Nadia ya se ocupa (inquietud 1)."
    nadia.forget()
    await world.turns_to(NIGHT + timedelta(hours=1))
    assert nadia.has_heard_nothing()


async def test_whoever_can_be_told_alone_is_named_and_nobody_else(world: World) -> None:
    claire, rosa, _, omar = world.partners(*CAST, protocol=PULSE + CRISIS)
    await claire.says("/role facilitator Nadia")
    await claire.says("/role facilitator Omar")
    await omar.alone().says("/start")
    await rosa.alone().says("/sos")
    assert rosa.alone().last_heard().startswith("Acabo de avisar a Omar,")


@pytest.mark.parametrize(
    ("language", "told"),
    [("es", "En este momento no logro avisar a nadie."), ("en", "I can reach nobody at this moment.")],
)
async def test_where_nobody_can_be_told_that_is_said(world: World, language: str, told: str) -> None:
    amina, _ = world.partners(f"Amina in Nairobi ({language})", "Bruno in Recife (pt-BR)")
    await amina.says("/sos Nos siguen")
    assert amina.last_heard().startswith(told)
    await amina.says("/sos Siguen aquí")
    assert amina.last_heard().startswith(told)
