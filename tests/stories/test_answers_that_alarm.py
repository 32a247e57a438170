"""An answer that calls for help by itself: those who can help hear of it at once, a slip is taken back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.adapters import Kind
from bot.core.protocol import problems_in
from tests.stories.test_concerns import four, only, toast
from tests.world import LANGUAGES, Neighbour, World

LAKE = """
protocol: lake
version: 1
purpose: {en: To know that every boat is back.}
checkins:
  evening:
    every: day
    at: "20:00"
    open-for: 5 hours
    digest: {to: facilitator}
    questions:
      - id: safe
        kind: KIND
        ask: {en: Are all boats back?, es: ¿Volvieron todos los botes?}
        options:
          back: {en: All are back, es: Todos volvieron}
          missing: {en: One is missing, es: Falta uno}
          call: {en: Call us, es: Llámennos}
        alarms: [missing, call]
MORE
crisis:
  contacts:
    - {en: "Rescue: 112", es: "Rescate: 112", sw: "Uokoaji: 112"}
  again: 10 minutes
"""
CAST = ("Claire in Nairobi (en)", "Rosa in Nairobi (es)", "Nadia in Nairobi (sw)", "Omar in Nairobi (en)")
NIGHT = datetime(2026, 11, 29, 20, 30, tzinfo=UTC)
"""Half past eleven at night in Nairobi."""


def lake(kind: str = "choice", more: str = "") -> str:
    return LAKE.replace("KIND", kind).replace("MORE\n", f"        {more}\n" if more else "")


async def asked(world: World, kind: str = "choice", more: str = "") -> list[Neighbour]:
    """Return Claire, who coordinates, Rosa, Nadia, who facilitates, and Omar, just asked, at night."""
    found = await four(world, "nadia", cast=CAST, protocol=lake(kind, more))
    await world.turns_to("20:00", "Africa/Nairobi")
    await world.turns_to(NIGHT)
    for each in found:
        each.alone().forget()
    return found


async def test_an_answer_before_all_of_a_group_calls_for_help_at_night(world: World) -> None:
    claire, rosa, nadia, omar = await asked(world)
    assert "🆘 Avisa enseguida a quienes pueden ayudar, de día o de noche: Falta uno, Llámennos" in (
        rosa.last_heard()
    ), "nobody finds it out by pressing"
    await rosa.presses("Falta uno")
    [alarm] = nadia.alone().texts()
    assert alarm.startswith(
        "🆘 Jibu lililotolewa na Rosa linaomba msaada (wasiwasi 1):\n• [sw] Are all boats"
    )
    assert "One is missing" in alarm
    assert rosa.last_heard() == (
        "Esta respuesta pide ayuda: acabo de avisar a Nadia, sea la hora que sea, e insisto hasta que "
        "alguien se ocupe. Lo que me responda también le llega. Si fue el botón equivocado, tóquelo abajo.\n"
        "También puede acudir a:\n• Rescate: 112"
    )
    assert rosa.has_heard("✓ Rosa: Falta uno")
    assert not rosa.has_heard("Eso era todo"), "nobody is thanked and sent away who calls for help"
    await world.turns_to(NIGHT + timedelta(minutes=10))
    assert claire.alone().last_heard().startswith("Nobody is on it yet"), "and the next person"
    await nadia.alone().presses("Ninashughulikia")
    assert rosa.has_heard("✓ Nadia ya se ocupa (inquietud 1).")
    await nadia.alone().says("Boti imeondoka", to="🆘")
    assert rosa.has_heard("Boti imeondoka"), "the group that answered reads what it is told"
    await rosa.says("Gracias", to="Boti imeondoka")
    assert "Gracias" in nadia.alone().last_heard()
    colleague = rosa.colleague("Raúl")
    await colleague.presses("Está resuelto")
    assert "Wasiwasi 1 umekwisha, kwa mujibu wa Raúl" in nadia.alone().last_heard(), "any of the group may"
    assert not any(other.has_heard("112") for other in (claire, omar)), "no other group hears of it"
    assert omar.alone().has_heard_nothing()


async def test_a_wrong_button_is_taken_back(world: World) -> None:
    claire, rosa, nadia, _ = await asked(world)
    await claire.presses("Call us")
    assert not claire.has_heard("That was all")
    assert "🆘" in nadia.alone().last_heard()
    await claire.presses("That was not meant")
    assert nadia.alone().last_heard() == (
        "Wasiwasi 1: haikukusudiwa, kwa mujibu wa Claire. Kilikuwa kitufe kisicho sahihi."
    )
    assert claire.last_heard() == (
        "✓ Nadia can read now that it was not meant. The answer itself stands until another one is given."
    )
    nadia.alone().forget()
    await world.turns_to(NIGHT + timedelta(hours=1))
    assert not nadia.alone().has_heard("🆘"), "nobody is woken again"
    await claire.says("All are back", to="Are all boats back?")
    assert "✓ Claire: All are back" in claire.texts()[0]
    await claire.presses("It is not settled")
    assert "🆘" in nadia.alone().last_heard(), "unless it is not over after all"
    assert rosa.texts() == rosa.texts()[:1], "no other group hears of any of it"


async def test_another_answer_is_told_and_ends_nothing(world: World) -> None:
    """Whoever is made to say that all is well may need help all the same."""
    _, rosa, nadia, _ = await asked(world)
    await rosa.presses("Falta uno")
    await rosa.says("Todos volvieron", to="¿Volvieron todos")
    assert nadia.alone().last_heard() == (
        "Wasiwasi 1: jibu la Rosa sasa ni: [sw] All are back. Wito unaendelea hadi mtu aseme kwamba "
        "umekwisha.\n(en: All are back)"
    )
    await world.turns_to(NIGHT + timedelta(minutes=10))
    assert nadia.alone().last_heard().startswith("Bado hakuna anayeshughulikia")
    await rosa.presses("No era la intención")
    await rosa.says("Falta uno", to="¿Volvieron todos")
    assert nadia.alone().last_heard().startswith("🆘 Jibu lililotolewa na Rosa linaomba msaada (wasiwasi 2)")


async def test_alone_it_reaches_those_who_can_help_and_nobody_else(world: World) -> None:
    claire, rosa, nadia, omar = await asked(world, more="unnamed: true")
    await rosa.presses("Responder en privado")
    for each in (claire, rosa, nadia, omar):
        each.forget()
    await rosa.alone().presses("Llámennos")
    assert nadia.alone().last_heard().startswith("🆘 Jibu lililotolewa na mtu fulani linaomba msaada"), (
        nadia.alone().last_heard()
    )
    assert "Call us" in nadia.alone().last_heard()
    assert "rosa" not in str(only(world)), "an unnamed answer stays without a name"
    assert rosa.alone().last_heard().startswith("Esta respuesta pide ayuda")
    assert rosa.alone().last_heard().endswith("• Rescate: 112")
    assert not any(room.has_heard("🆘") or room.has_heard("ayuda") for room in (claire, rosa, nadia, omar))
    await rosa.alone().presses("No era la intención")
    assert nadia.alone().last_heard().startswith("Wasiwasi 1: haikukusudiwa")
    assert not nadia.alone().has_heard("Rosa")


async def test_what_one_role_alone_reads_is_not_told_to_others(world: World) -> None:
    """That somebody calls is told; what was asked and chosen stays with the role."""
    claire, rosa, nadia, omar = await asked(world, more="private: coordinator")
    await rosa.presses("Falta uno")
    assert nadia.alone().last_heard().startswith("🆘 Jibu lililotolewa na Rosa linaomba msaada (wasiwasi 1):")
    assert not any(word in text for text in nadia.alone().texts() for word in ("missing", "Falta", "boats"))
    assert claire.alone().has_heard("Rosa answered: One is missing"), "the role reads the answer itself"
    assert rosa.alone().has_heard("Esta respuesta pide ayuda")
    await rosa.says("Todos volvieron", to="¿Volvieron todos")
    assert not nadia.alone().has_heard("back")
    assert not omar.has_heard("🆘 ") or "missing" not in "".join(omar.texts()[1:])


async def test_of_several_options_it_calls_once_that_is_enough(world: World) -> None:
    claire, rosa, nadia, _ = await asked(world, "choices")
    await rosa.presses("Falta uno")
    assert nadia.alone().has_heard_nothing(), "a tick is no answer yet"
    await rosa.presses("Llámennos")
    await rosa.presses("Eso es todo")
    assert "One is missing, [sw] Call us" in nadia.alone().last_heard()
    await claire.says("call us", to="Are all boats back?")
    assert "Claire" in nadia.alone().last_heard(), "typed, too"


async def test_only_the_group_that_answered_ends_it(world: World) -> None:
    _, rosa, nadia, omar = await asked(world)
    await rosa.presses("Falta uno")
    number = [b.label for b in rosa.heard[-1].message.flat_buttons].index("No era la intención")
    stranger = omar.alone()
    await stranger.does(Kind.PRESS, message=rosa.heard[-1].id, pressed=number, press="p", addressed=True)
    assert only(world).state == "heard"
    assert toast(world)
    assert nadia.alone().texts()[-1].startswith("🆘")


async def test_a_late_answer_calls_as_well_and_once(world: World) -> None:
    _, rosa, nadia, _ = await asked(world)
    await world.turns_to(NIGHT + timedelta(hours=2))
    nadia.alone().forget()
    await rosa.presses("Falta uno")
    await rosa.presses("Falta uno")
    assert [text.partition("(")[0] for text in nadia.alone().texts() if "🆘" in text] == [
        "🆘 Jibu lililotolewa na Rosa linaomba msaada "
    ]


@pytest.mark.parametrize(
    ("alarms", "problem"),
    [
        ("[misssing]", '"misssing" is not an option of this question. Did you mean "missing"?'),
        ("[back, missing, call]", "Whatever is answered calls for help."),
    ],
)
def test_a_file_cannot_name_what_is_no_option_nor_leave_none(alarms: str, problem: str) -> None:
    text = lake().replace("[missing, call]", alarms)
    assert any(problem in str(each) for each in problems_in(text, "lake.yaml"))


def test_no_other_kind_of_question_alarms() -> None:
    text = lake("text").replace("alarms", "optional: true\n        alarms")
    assert any('"alarms" is not for questions of kind "text"' in str(e) for e in problems_in(text, "l.yaml"))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_in_every_language_it_is_shown_in_the_preview_and_can_be_taken_back(
    world: World, language: str
) -> None:
    cast = (f"Ana in Nairobi ({language})", "Bo in Nairobi (en)", "Nadia in Nairobi (en)")
    ana, _, nadia = await four(world, "nadia", cast=cast, protocol=lake())
    await ana.says("/preview")
    assert ana.has_heard("🆘")
    ana.forget()
    await world.turns_to("20:00", "Africa/Nairobi")
    await world.turns_to(NIGHT)
    await ana.does(Kind.PRESS, message=ana.message("🆘").id, pressed=1, press="p", addressed=True)
    assert "🆘 An answer given by Ana calls for help" in nadia.alone().last_heard()
    [_, not_meant] = ana.heard[-1].message.flat_buttons
    await ana.presses(not_meant.label)
    assert nadia.alone().last_heard().startswith("Concern 1: that was not meant, says Ana")
