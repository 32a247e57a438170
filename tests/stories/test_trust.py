"""The trust pulse in a chat: one figure for all, settled when it closes, and nobody's answer in it."""

from __future__ import annotations

from bot.core.bulletins import open_answers

# ruff: noqa: E501 (one question a line)
from bot.core.pulse import Pulse
from tests.world import Neighbour, World, mondays

TRUST = mondays(
    "trust",
    """
    each: member
    open-for: 2 days
    questions:
      - id: trust
        kind: scale
        from: 1
        to: 5
        unnamed: true
        about: trust
        ask: {en: "How much do we trust each other?", es: "¿Cuánto confiamos?"}
      - {id: story, kind: text, about: story, optional: true, ask: {en: "What changed for someone?", es: "¿Qué cambió?"}}
      - {id: apart, kind: text, about: story, optional: true, private: facilitator, ask: {en: "Apart?", es: "¿Aparte?"}}
""",
)


async def answering(world: World, *answers: tuple[Neighbour, str]) -> None:
    for who, value in answers:
        await who.presses(value)


def three(world: World) -> tuple[Neighbour, Neighbour, Neighbour]:
    cast = ("Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chidi in Nairobi (en)")
    amina, bruno, chidi = world.partners(*cast, protocol=TRUST)
    return amina, bruno, chidi


def pulses(world: World) -> list[Pulse]:
    return sorted(world.gathering().pulses.values(), key=lambda pulse: pulse.at)


async def a_week(world: World, *answers: tuple[Neighbour, str]) -> None:
    await world.monday_at("09:00", "Africa/Nairobi")
    await answering(world, *answers)
    for _day in range(3):
        await world.turns_to("12:00", "Africa/Nairobi")


async def test_three_partners_read_one_figure_and_it_stands_whatever_comes_later(world: World) -> None:
    amina, bruno, chidi = three(world)
    await world.monday_at("09:00", "Africa/Nairobi")
    await answering(world, (amina, "4"), (bruno, "3"), (chidi, "3"))
    said = await chidi.says("Neema reads to her mother now", to="What changed for someone?")
    await chidi.says("My brother is ill", to="Apart?")
    assert not amina.has_heard("On average"), "nothing is shown before it closes"
    for _day in range(3):
        await world.turns_to("12:00", "Africa/Nairobi")
    shown = "How much do we trust each other? On average about 3.5 of 5, to the nearest half."
    assert amina.has_heard(shown)
    assert bruno.has_heard("¿Cuánto confiamos? En promedio 3,5 de 5") or bruno.has_heard("En promedio 3.5")
    [pulse] = pulses(world)
    assert (pulse.mean, len(pulse.people)) == ("3.5", 3)
    assert not any(member in person for person in pulse.people for member in ("amina", "bruno", "chidi"))
    await chidi.withdraws(said)
    assert amina.has_heard(shown)
    assert "On average about 3.5 of 5" in amina.message("Trust").message.text.plain
    await amina.says("/goals")
    assert "Trust, from answers without names: 3.5" in amina.last_heard()


async def test_two_partners_of_two_people_read_no_figure_and_are_told_why(world: World) -> None:
    cast = ("Amina in Nairobi (en)", "Bruno in Nairobi (es)")
    amina, bruno = world.partners(*cast, protocol=TRUST)
    await a_week(world, (amina, "4"), (bruno, "3"))
    assert amina.has_heard("No figure is shown this time, so that nobody's answer can be told from it.")
    assert bruno.has_heard("Esta vez no se muestra ninguna cifra")
    assert not pulses(world)


async def test_one_person_more_or_less_than_the_last_time_is_not_given_away(world: World) -> None:
    amina, bruno, chidi = three(world)
    dora = chidi.colleague("Dora")
    await dora.says("/status")
    await a_week(world, (amina, "4"), (bruno, "3"), (chidi, "3"))
    assert [pulse.mean for pulse in pulses(world)] == ["3.5"]
    await a_week(world, (amina, "4"), (bruno, "3"), (chidi, "3"), (dora, "1"))
    assert [pulse.mean for pulse in pulses(world)] == ["3.5"], "Dora's answer would be the difference"
    assert amina.has_heard("No figure is shown this time")
    await a_week(world, (amina, "5"), (bruno, "5"), (chidi, "5"))
    assert [pulse.mean for pulse in pulses(world)] == ["3.5", "5.0"]


async def test_stories_are_found_by_what_they_are_about_and_what_is_private_is_not(world: World) -> None:
    _, _, chidi = three(world)
    await world.monday_at("09:00", "Africa/Nairobi")
    await chidi.presses("3")
    await chidi.says("Neema reads to her mother now", to="What changed for someone?")
    await chidi.says("My brother is ill", to="Apart?")
    g = world.gathering()
    assert [a.text for c in g.checkins for a in open_answers(g, c, "story")] == [
        "Neema reads to her mother now"
    ]
    assert [a for c in g.checkins for a in open_answers(g, c, "learned")] == []
    assert [a for c in g.checkins for a in open_answers(g, c, "trust")] == []


BESIDE = """protocol: beside
version: 1
purpose: {en: To know how we are and what we do.}
goals:
  together:
    goal: {en: The valley drinks clean water, es: El valle bebe agua limpia}
    by: 2027-12-31
    indicators:
      reached: {name: {en: People reached, es: Personas alcanzadas}, unit: {en: people, es: personas}, baseline: 0, target: 500, count: sum}
      shared: {name: {en: Tools shared, es: Herramientas compartidas}, unit: {en: tools, es: herramientas}, baseline: 0, target: 20, count: sum}
checkins:
  monday:
    every: week
    on: monday
    at: "09:00"
    each: member
    open-for: 2 days
    questions:
      - {id: people, kind: number, measures: reached, ask: {en: How many people?, es: "¿Cuántas personas?"}}
      - {id: tools, kind: number, measures: shared, ask: {en: How many tools?, es: "¿Cuántas herramientas?"}}
      - {id: trust, kind: scale, from: 1, to: 5, unnamed: true, about: trust, ask: {en: "How much do we trust each other?", es: "¿Cuánto confiamos?"}}
"""


async def test_people_reached_and_resources_shared_stand_beside_trust(world: World) -> None:
    cast = ("Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chidi in Nairobi (en)")
    amina, bruno, chidi = world.partners(*cast, protocol=BESIDE)
    await world.monday_at("09:00", "Africa/Nairobi")
    for who, people, tools in ((amina, "120", "3"), (bruno, "80", "2"), (chidi, "0", "1")):
        await who.says(people, to="personas" if who is bruno else "people")
        await who.says(tools, to="herramientas" if who is bruno else "tools")
    await answering(world, (amina, "4"), (bruno, "3"), (chidi, "3"))
    for _day in range(3):
        await world.turns_to("12:00", "Africa/Nairobi")
    await amina.says("/goals")
    assert amina.last_heard() == (
        "Our goals: where each began → where it is now → where it is to get\n"
        "1. everyone, by Friday, Dec 31, 2027: The valley drinks clean water\n"
        "2. everyone: People reached\n0 → 200 → 500 (people)\n"
        "3. everyone: Tools shared\n0 → 6 → 20 (tools)\n"
        "Trust, from answers without names: 3.5"
    )
    await bruno.says("/metas")
    assert bruno.last_heard() == (
        "Nuestras metas: dónde empezó cada una → dónde está ahora → a dónde debe llegar\n"
        "1. todos los grupos, para el viernes, 31 dic 2027: El valle bebe agua limpia\n"
        "2. todos los grupos: Personas alcanzadas\n0 → 200 → 500 (personas)\n"
        "3. todos los grupos: Herramientas compartidas\n0 → 6 → 20 (herramientas)\n"
        "Confianza, según respuestas sin nombre: 3,5"
    )
