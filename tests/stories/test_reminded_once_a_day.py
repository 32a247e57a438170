"""Whoever is reminded of several things on one day reads one message: promises, duties, reviews."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from tests.stories.test_duties import LEDGER
from tests.stories.test_promises import promised, the
from tests.world import Neighbour, World

EVENING = LEDGER.replace('at: "10:00"', 'at: "17:00"').replace(
    "{en: Share the ledger}", "{en: Share the ledger, es: Compartir el libro}"
)
FRIDAY = datetime(2026, 12, 4, 6, 0, tzinfo=UTC)
"""Nine in the morning in Nairobi."""


async def cast(world: World, protocol: str = EVENING) -> tuple[Neighbour, Neighbour]:
    """Return two partners; the second keeps the ledger, due on Friday at five, and promised two things."""
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)", protocol=protocol)
    await amina.says("/role treasurer Bruno")
    await promised(world, bruno, "/prometer Llevar el mapa para el viernes")
    await promised(world, bruno, "/prometer Prestar el bote para el viernes")
    return amina, bruno


def reminders(neighbour: Neighbour) -> list[str]:
    return [text for text in neighbour.texts() if "recordatorio" in text]


async def test_two_promises_and_a_duty_of_one_day_are_one_message_in_the_morning(world: World) -> None:
    amina, bruno = await cast(world)
    await world.turns_to(FRIDAY - timedelta(minutes=1))
    bruno.forget()
    await world.turns_to(FRIDAY)
    assert bruno.texts() == [
        "Bruno, los recordatorios de hoy. Toque un número para ver qué se puede hacer:\n"
        "1. De Bruno a Amina, para el viernes, 4 dic: Llevar el mapa\n"
        "2. De Bruno a Amina, para el viernes, 4 dic: Prestar el bote\n"
        "① ○ Compartir el libro – Bruno, hasta el viernes, 4 dic, 17:00"
    ]
    await world.turns_to(FRIDAY + timedelta(hours=12))
    assert len(reminders(bruno)) == 1, "at five nothing is said again"
    await bruno.presses("①")
    assert (
        bruno.last_heard() == "Bruno, un recordatorio: Compartir el libro – hasta el viernes, 4 dic, 17:00."
    )
    await bruno.presses("Listo")
    assert {turn.state for turn in world.gathering().turns.values() if turn.step} == {"done"}
    await bruno.presses("2", on="los recordatorios de hoy")
    await bruno.presses("Listo")
    assert the(world, 2).state == "kept"
    await world.turns_to(FRIDAY + timedelta(days=4))
    assert not bruno.has_heard("Compartir el libro. Si ya está hecho")
    assert amina.has_heard("Bruno kept promise 2")


async def test_what_comes_first_that_day_takes_the_rest_along(world: World) -> None:
    """The duty is spoken of at seven, as it is due at half past eight; the promises would be at nine."""
    _, bruno = await cast(world, EVENING.replace('at: "17:00"', 'at: "08:30"'))
    await world.turns_to(FRIDAY - timedelta(hours=2, minutes=1))
    bruno.forget()
    await world.turns_to(FRIDAY - timedelta(hours=2))
    [today] = bruno.texts()
    assert all(words in today for words in ("Llevar el mapa", "Prestar el bote", "Compartir el libro"))
    await world.turns_to(FRIDAY + timedelta(hours=10))
    assert reminders(bruno) == [today]


async def test_two_duties_of_one_day_are_one_message(world: World) -> None:
    both = EVENING + EVENING.partition("duties:\n")[2].replace("ledger:", "report:").replace(
        "Share the ledger, es: Compartir el libro", "Send the report, es: Enviar el informe"
    ).replace('"17:00"', '"15:00"')
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)", protocol=both)
    await amina.says("/role treasurer Bruno")
    await world.turns_to(FRIDAY - timedelta(minutes=1))
    bruno.forget()
    await world.turns_to(FRIDAY + timedelta(hours=10))
    assert bruno.texts() == [
        "Bruno, los recordatorios de hoy. Toque un número para ver qué se puede hacer:\n"
        "① ○ Enviar el informe – Bruno, hasta el viernes, 4 dic, 15:00\n"
        "② ○ Compartir el libro – Bruno, hasta el viernes, 4 dic, 17:00"
    ]


async def test_what_a_group_of_one_is_to_look_at_anew_comes_along(world: World) -> None:
    _, bruno = await cast(world)
    await world.monday_at("12:00", "Africa/Nairobi")
    await bruno.says("/aportes Un camión los martes")
    season = world.now + timedelta(days=91)
    await promised(world, bruno, f"/prometer Contar los sacos para el {season:%Y-%m-%d}")
    await world.turns_to(season - timedelta(hours=7))
    bruno.forget()
    await world.turns_to(season + timedelta(days=2))
    together = [text for text in bruno.texts() if "los recordatorios de hoy" in text]
    assert "Los roles y lo que aporta su grupo: ¿sigue siendo así?" in "".join(together), bruno.texts()
    mark = next(line[0] for text in together for line in text.split("\n") if "Los roles" in line)
    await bruno.presses(mark, on="Los roles")
    assert bruno.last_heard().startswith("Bruno, ¿sigue siendo así?")
    await bruno.presses("Sigue así")


async def test_two_people_of_one_group_are_reminded_each_by_themselves(world: World) -> None:
    _, bruno = await cast(world)
    dora = bruno.colleague("Dora")
    await dora.says("/status")
    await promised(world, dora, "/prometer Traer sillas para el viernes")
    bruno.forget()
    await world.turns_to(FRIDAY)
    assert not any("Traer sillas" in text and "Llevar el mapa" in text for text in reminders(bruno))
    assert reminders(bruno)[-1].startswith("Dora, un recordatorio de lo que prometió a Amina")


async def test_another_persons_list_opens_nothing_that_is_not_theirs(world: World) -> None:
    amina, bruno = await cast(world)
    await world.turns_to(FRIDAY)
    shown = bruno.message("los recordatorios de hoy")
    world.platform.rooms[amina.room].append(shown)
    before = len(amina.heard)
    await amina.presses("①")
    assert not any("Compartir el libro" in text for text in amina.texts()[before:])
