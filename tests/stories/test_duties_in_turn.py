"""Duties that go round: whoever's turn it is has them, is reminded and named; then the next one."""

from __future__ import annotations

from datetime import date

from bot.core.due_for import due_for
from tests.world import Neighbour, World, mondays

CIRCLE = mondays(
    "circle",
    """
    zone: Africa/Nairobi
    open-for: 2 days
    questions:
      - {id: q, kind: text, ask: {en: What do you bring?, es: "¿Qué traen?"}}
roles: {scribe: {does: Writes it down}}
duties:
  circle:
    turn: host
    does: {en: Open the circle, es: Abrir el círculo}
    every: week
    on: thursday
    at: "15:00"
    zone: Africa/Nairobi
    remind: [1 day before]
    late: {after: 1 day, tell: facilitator}
  notes:
    turn: summary
    role: scribe
    does: {en: Send the notes, es: Enviar las notas}
    after: {checkin: monday, within: 3 days}
    remind: [on the day]
rotation: {checkin: monday, after: 4 days}
""",
)


def four(world: World) -> list[Neighbour]:
    cast = ("Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chidi in Nairobi (en)", "Dora in Nairobi (es)")
    return world.partners(*cast, protocol=CIRCLE)


async def days(world: World, count: int) -> None:
    for _day in range(count):
        await world.turns_to("16:00", "Africa/Nairobi")


def hosts(world: World) -> list[tuple[str, date]]:
    """Return who had or has the circle, in order of the days."""
    turns = [turn for turn in world.gathering().turns.values() if turn.duty == "circle"]
    kept = [turn for turn in turns if turn.state != "dropped"]
    return [(turn.partner, turn.key) for turn in sorted(kept, key=lambda turn: turn.key)]


async def test_whose_turn_it_is_has_the_duty_is_reminded_and_named_and_the_next_one_next_time(
    world: World,
) -> None:
    amina, bruno, chidi, dora = four(world)
    await world.settles()
    assert chidi.last_heard() == (
        "Whose turn it is now:\n• asked first: Amina\n• hosts: Bruno\n• sums up: Chidi\n"
        "○ Open the circle – Bruno, by Thursday, Dec 3, 3:00 PM"
    )
    assert "○ Abrir el círculo – Bruno" in dora.last_heard()
    await bruno.says("/schedule")
    assert "circle: Abrir el círculo – hasta el jueves, 3 dic, 15:00" in bruno.last_heard()
    await amina.says("/schedule")
    assert "circle: Open the circle – Bruno this time, by Thursday, Dec 3, 3:00 PM" in amina.last_heard()
    assert "→ asked first then: Amina" in amina.last_heard()
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.says("Seeds", to="What do you bring?")
    await days(world, 3)
    assert bruno.has_heard("Bruno, un recordatorio: Abrir el círculo"), "the day before"
    for other in (amina, chidi, dora):
        assert not other.has_heard("a reminder: Open the circle")
        assert not other.has_heard("un recordatorio: Abrir el círculo")
    await bruno.presses("Listo")
    assert amina.has_heard("✓ Bruno: Open the circle")
    await days(world, 3)
    assert chidi.has_heard("Chidi, a reminder: Send the notes"), "who sums up is who did so then"
    assert not dora.has_heard("Enviar las notas")
    await days(world, 1)
    assert amina.last_heard() == (
        "Whose turn it is now:\n• asked first: Bruno\n• hosts: Chidi\n• sums up: Dora\n"
        "○ Open the circle – Chidi, by Thursday, Dec 10, 3:00 PM"
    ), "four days after the end"
    assert hosts(world) == [("g-bruno", date(2026, 12, 3)), ("g-chidi", date(2026, 12, 10))]


async def test_lateness_is_told_to_whose_turn_it_is_and_to_the_facilitator_alone(world: World) -> None:
    amina, bruno, chidi, dora = four(world)
    await amina.alone().says("/status")
    await days(world, 6)
    assert bruno.has_heard("Bruno, esto era para el")
    assert amina.alone().has_heard("Bruno has not said that this is done: Open the circle")
    for group in (amina, chidi, dora):
        assert not group.has_heard("has not said")
        assert not group.has_heard("se ha dicho")
    await amina.alone().says("/pending")
    assert "Open the circle – Bruno" in amina.alone().last_heard()


async def test_whose_turn_it_is_finds_it_in_their_own_calendar(world: World) -> None:
    amina, bruno, *_ = four(world)
    await bruno.says("/promises")
    assert "Abrir el círculo" in bruno.last_heard()
    await amina.says("/promises")
    assert "Open the circle" not in amina.last_heard()
    g = world.gathering()
    theirs = {name: [each.name for each in due_for(g, g.members[name], world.now)] for name in g.members}
    assert "duty:a.circle.g-bruno.20261203" in theirs["m-bruno"], "what their calendars and feeds have"
    assert not any("circle" in each for each in theirs["m-amina"] if each.startswith("duty"))


async def test_whoever_is_away_is_passed_over_and_has_its_turn_as_soon_as_it_is_back(world: World) -> None:
    amina, bruno, chidi, dora = four(world)
    await world.settles()
    await bruno.says("/away group until 2026-12-05")
    await bruno.presses("Está bien así")
    assert chidi.last_heard().startswith("Whose turn it is now:\n• asked first: Amina\n• hosts: Chidi")
    assert "○ Open the circle – Chidi, by Thursday, Dec 3, 3:00 PM" in chidi.last_heard()
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.says("Seeds", to="What do you bring?")
    await days(world, 7)
    assert hosts(world) == [("g-chidi", date(2026, 12, 3)), ("g-bruno", date(2026, 12, 10))]
    assert "• hosts: Bruno" in dora.last_heard() or "• recibe: Bruno" in dora.last_heard()


async def test_who_leaves_and_who_comes_change_nothing_of_the_order(world: World) -> None:
    amina, bruno, *_ = four(world)
    await world.settles()
    await bruno.says("/leave")
    await bruno.presses(world.bench.messages.says("button-leave", {}, "es"))
    assert "• hosts: Chidi" in amina.last_heard(), "what was Bruno's is the next one's"
    assert "○ Open the circle – Chidi" in amina.last_heard()
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.says("Seeds", to="What do you bring?")
    await days(world, 7)
    assert "• asked first: Chidi\n• hosts: Dora" in amina.last_heard()


async def test_whose_turn_it_is_gets_its_question_before_the_others(world: World) -> None:
    amina, bruno, *_ = four(world)
    await world.settles()
    await world.monday_at("07:00", "Africa/Nairobi")
    assert amina.has_heard("This time your group is asked first."), "two hours ahead"
    assert not bruno.has_heard("¿Qué traen?")
    await amina.says("Seeds", to="What do you bring?")
    assert bruno.last_heard() == "¿Qué traen?\nAmina respondió: [es] Seeds\n(en: Seeds)", "to what it is said"
    bruno.forget()
    await world.turns_to("09:00", "Africa/Nairobi")
    assert bruno.has_heard("¿Qué traen?")
    assert not bruno.has_heard("Esta vez se le pregunta primero")
    await bruno.says("/preview")
    assert bruno.has_heard("lunes, 7 dic: 7:00 preguntas (en vez de 9:00: se le pregunta primero)")
    assert bruno.has_heard("lunes, 14 dic: 9:00 preguntas")


async def test_what_rests_keeps_its_turns_and_goes_on_with_them(world: World) -> None:
    """The turn goes on while nothing is asked, without a word; who has it then is who reads it after."""
    amina, bruno, chidi, dora = four(world)
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.says("Seeds", to="What do you bring?")
    await days(world, 4)
    await amina.says("/pause")
    for neighbour in (amina, bruno, chidi, dora):
        neighbour.forget()
    await days(world, 7)
    for neighbour in (amina, bruno, chidi, dora):
        assert not neighbour.has_heard("a reminder")
        assert not neighbour.has_heard("un recordatorio")
        assert not neighbour.has_heard("Whose turn it is now")
    await amina.says("/resume")
    await chidi.says("/roles")
    assert "• asked first: Bruno\n• hosts: Chidi\n• sums up: Dora" in chidi.last_heard()
    await days(world, 7)
    assert chidi.has_heard("Chidi, a reminder: Open the circle")
    assert not bruno.has_heard("Abrir el círculo – antes")
