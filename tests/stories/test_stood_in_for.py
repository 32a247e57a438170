"""Somebody is away: whoever stands in is told and may do what they do, first of all in an emergency."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.stories.test_concerns import four
from tests.stories.test_help_now import CAST, CRISIS
from tests.world import PULSE, Neighbour, World

BACK = date(2026, 12, 20)


async def with_away(
    world: World, away: str, deputy: str | None, *facilitators: str, protocol: str = PULSE + CRISIS
) -> list[Neighbour]:
    """Return Claire, who coordinates, Rosa, Nadia and Omar; *away* is away with a *deputy*, or without."""
    found = await four(world, *facilitators, cast=CAST, protocol=protocol)
    member = world.gathering().members[f"m-{away}"]
    with world.bench.store.writing() as transaction:
        stands = f"m-{deputy}" if deputy else None
        transaction.record.keep([replace(member, away_until=BACK, deputy=stands)])
    for each in (*found, *(one.alone() for one in found)):
        each.forget()
    return found


async def test_a_call_reaches_whoever_stands_in_at_once_and_who_is_away_last(world: World) -> None:
    claire, rosa, nadia, omar = await with_away(world, "nadia", "omar", "nadia")
    began = world.now
    await rosa.alone().says("/sos Nos siguen")
    assert rosa.alone().last_heard().startswith("Acabo de avisar a Omar,")
    assert omar.alone().last_heard().startswith("🆘 Help is needed now: Rosa asks for it")
    assert nadia.alone().has_heard_nothing()
    assert claire.alone().has_heard_nothing()
    for minutes in (15, 30, 45, 60):
        await world.turns_to(began + timedelta(minutes=minutes))
    assert claire.alone().has_heard("🆘")
    assert nadia.alone().has_heard("🆘"), "by the end of the hour everybody knows"
    await omar.alone().presses("I am on it")
    assert rosa.alone().last_heard() == "✓ Omar ya se ocupa (inquietud 1)."


async def test_where_nobody_stands_in_the_next_who_is_there_is_told(world: World) -> None:
    claire, rosa, nadia, _ = await with_away(world, "nadia", None, "nadia")
    await rosa.alone().says("/sos")
    assert rosa.alone().last_heard().startswith("Acabo de avisar a Claire,")
    assert claire.alone().has_heard("🆘")
    assert nadia.alone().has_heard_nothing()


@pytest.mark.parametrize("typed", ["/voices", "/mediate", "/rhythm crisis", "/reliability", "/export"])
async def test_whoever_stands_in_may_do_what_a_facilitator_may(world: World, typed: str) -> None:
    _, _, _, omar = await with_away(world, "nadia", "omar", "nadia")
    await omar.alone().says(typed)
    assert "This is for whoever has the role" not in omar.alone().last_heard()


async def test_whoever_stands_in_sets_a_goal_and_takes_a_report_out_until_the_other_is_back(
    world: World,
) -> None:
    _, _, nadia, omar = await with_away(world, "nadia", "omar", "nadia")
    his = omar.alone()
    await his.says("/goal Wells: 0 → 5 wells")
    await his.presses("Yes, it is our goal")
    assert [goal.state for goal in world.gathering().goals.values()] == ["agreed"]
    await his.says("/goals 1")
    assert "Let it go" in [button.label for button in his.heard[-1].message.flat_buttons]
    await his.says("/export")
    await his.presses("Table (CSV)")
    assert his.heard[-1].message.attachment is not None
    await nadia.alone().says("/away")
    for typed in ("/export", "/goal Schools: 0 → 5 schools"):
        await his.says(typed)
        assert his.last_heard().startswith("This is for whoever has the role")


LED = PULSE + "\ndecisions: {rule: lead}\n"


async def test_what_is_to_be_decided_reaches_whoever_stands_in_for_who_leads(world: World) -> None:
    claire, rosa, nadia, omar = await with_away(world, "claire", "rosa", protocol=LED)
    await nadia.says("/propose Kukutana Jumanne")
    await nadia.presses("Ndiyo, lipeleke kwa wote")
    for each, agrees in ((claire, "Agree"), (rosa, "De acuerdo"), (nadia, "Kubali"), (omar, "Agree")):
        await each.presses(agrees)
    await rosa.alone().presses("Sigue adelante")
    assert omar.has_heard("Claire") or "✓" in omar.last_heard(), omar.texts()


async def test_an_objection_raised_alone_reaches_whoever_stands_in(world: World) -> None:
    claire, rosa, _nadia, omar = await with_away(world, "nadia", "omar", "nadia")
    await claire.says("/propose Paint the school")
    await claire.presses("Yes, put it to all")
    await rosa.presses("Objeción")
    await rosa.presses("A ella, sin mi nombre")
    await rosa.alone().says("La pintura es cara")
    assert omar.alone().has_heard("La pintura es cara")
    await omar.alone().says("What would help?", to="La pintura")
    assert rosa.alone().has_heard("What would help?")


async def test_whoever_is_named_hears_of_it_and_may_say_no(world: World) -> None:
    _, rosa, nadia, omar = await four(world, "nadia", cast=CAST)
    await nadia.alone().says("/away until 20 december, Rosa")
    await nadia.alone().presses("Ni sahihi")
    assert rosa.alone().last_heard().startswith("Nadia se ausenta y vuelve el "), rosa.alone().texts()
    assert (
        "mientras tanto, Rosa queda en su lugar.\nHasta entonces le llega a usted"
        in rosa.alone().last_heard()
    )
    await rosa.alone().presses("No puedo")
    assert rosa.alone().last_heard() == "Usted no queda en lugar de Nadia, y así se lo digo."
    assert world.gathering().members["m-nadia"].deputy is None
    assert nadia.alone().last_heard().startswith("Rosa hawezi kushika nafasi yako;")
    assert omar.alone().has_heard_nothing()


async def test_a_concern_says_who_is_away_and_who_stands_in_and_may_leave_them_out(world: World) -> None:
    claire, rosa, nadia, omar = await with_away(world, "nadia", "omar", "nadia")
    await rosa.alone().says("/preocupación El dinero no llegó")
    told = rosa.alone().last_heard()
    assert "Nadia se ausenta y vuelve el " in told
    assert "mientras tanto, Omar queda en su lugar" in told
    await rosa.alone().presses("Sin mi nombre")
    assert omar.alone().has_heard("El dinero no llegó")
    await omar.alone().presses("I look after it")
    assert "Omar" in rosa.alone().last_heard()
    await rosa.alone().says("/preocupación Otra cosa")
    await rosa.alone().says("/concern")
    omar.alone().forget()
    await claire.alone().says("/concern The car is not paid")
    await claire.alone().presses("Not Omar")
    await claire.alone().presses("With my name")
    assert not omar.alone().has_heard("The car")
    assert nadia.alone().has_heard("The car")


async def test_one_about_who_is_away_reaches_neither_them_nor_their_deputy(world: World) -> None:
    claire, rosa, nadia, omar = await with_away(world, "nadia", "omar", "nadia")
    await rosa.alone().says("/preocupación No confío en ella")
    await rosa.alone().presses("Se trata de Nadia")
    await rosa.alone().presses("Sin mi nombre")
    assert claire.alone().has_heard("No confío")
    assert not any("confío" in text for one in (nadia, omar) for text in one.alone().texts())
