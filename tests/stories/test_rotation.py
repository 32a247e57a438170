"""Taking turns: whose group is asked first, who hosts and who sums up goes round, and all are told."""

from __future__ import annotations

from bot.core.adoption import new_version
from bot.core.protocol import read_protocol
from tests.world import PULSE, Neighbour, World

TURNS = f"{PULSE}rotation: {{checkin: monday}}\n"


def three(world: World) -> tuple[Neighbour, Neighbour, Neighbour]:
    cast = ("Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chidi in Nairobi (en)")
    amina, bruno, chidi = world.partners(*cast, protocol=TURNS)
    return amina, bruno, chidi


def digest_of(who: Neighbour) -> list[str]:
    """Return whose answers the digests showed, in order."""
    pages = [text for text in who.texts() if "• What moved forward?" in text]
    return [page.split("\n")[0] for page in pages]


async def a_week(world: World) -> None:
    await world.monday_at("09:00", "Africa/Nairobi")
    for _day in range(4):
        await world.turns_to("12:00", "Africa/Nairobi")


async def test_turns_begin_with_the_protocol_and_go_on_when_an_occasion_has_closed(world: World) -> None:
    amina, bruno, chidi = three(world)
    await world.settles()
    assert chidi.last_heard() == (
        "Whose turn it is now:\n• asked first: Amina\n• hosts: Bruno\n• sums up: Chidi"
    )
    await world.monday_at("09:00", "Africa/Nairobi")
    assert amina.has_heard("This time your group is asked first.")
    assert not bruno.has_heard("Esta vez se le pregunta primero a su grupo.")
    await bruno.says("Avanzó el pozo", to="¿Qué avanzó?")
    await amina.says("The pump works", to="What moved forward?")
    for _day in range(4):
        await world.turns_to("12:00", "Africa/Nairobi")
    assert amina.has_heard("Whose turn it is now:\n• asked first: Bruno\n• hosts: Chidi\n• sums up: Amina")
    assert bruno.has_heard(
        "A quién le toca ahora:\n• se le pregunta primero: Bruno\n• recibe: Chidi\n• resume: Amina"
    )
    assert digest_of(chidi) == ["Amina", "Bruno"]
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.says("It works still", to="What moved forward?")
    await bruno.says("Casi listo", to="Esta vez se le pregunta primero a su grupo.")
    for _day in range(4):
        await world.turns_to("12:00", "Africa/Nairobi")
    assert digest_of(chidi)[2:] == ["Bruno", "Amina"], "it begins with whoever was asked first"
    await chidi.says("/roles")
    assert "• asked first: Chidi\n• hosts: Amina\n• sums up: Bruno" in chidi.last_heard()
    await a_week(world)
    assert amina.has_heard("• asked first: Amina\n• hosts: Bruno\n• sums up: Chidi")


async def test_whoever_has_left_is_passed_over(world: World) -> None:
    amina, bruno, chidi = three(world)
    await bruno.says("/leave")
    await bruno.presses("Sí, nos vamos") if bruno.has_heard("Sí, nos vamos") else await bruno.presses(
        world.bench.messages.says("button-leave", {}, "es")
    )
    await a_week(world)
    assert amina.has_heard("• asked first: Chidi\n• hosts: Amina\n• sums up: Chidi")
    assert chidi


async def test_who_is_asked_first_for_once_takes_nobodys_turn(world: World) -> None:
    amina, bruno, chidi = three(world)
    await amina.alone().says("/status")
    await world.monday_at("09:00", "Africa/Nairobi")
    await bruno.says("Avanzó el pozo", to="¿Qué avanzó?")
    await bruno.says("Y la noria", to="✓ Anotado, de Bruno")
    for words in ("It works", "It runs", "It stands"):
        await amina.says(words, to="What moved forward?")
    await amina.alone().says("/voices")
    await amina.alone().presses("Ask them first")
    for _day in range(4):
        await world.turns_to("12:00", "Africa/Nairobi")
    assert "• asked first: Chidi\n• hosts: Chidi" in amina.last_heard(), "as it will be, not as it would"
    await world.monday_at("07:00", "Africa/Nairobi")
    assert chidi.has_heard("This time your group is asked first."), "ahead of the others, as by the turn"
    assert not bruno.has_heard("Esta vez se le pregunta primero")
    for _day in range(5):
        await world.turns_to("12:00", "Africa/Nairobi")
    assert "• asked first: Bruno\n• hosts: Amina" in amina.last_heard(), "Bruno's turn waited for him"
    assert "• se le pregunta primero: Bruno" in bruno.last_heard()


async def test_whose_day_begins_after_the_others_is_told_no_more_than_is_so(world: World) -> None:
    cast = ("Bruno in Recife (es)", "Amina in Nairobi (en)")
    bruno, amina = world.partners(*cast, protocol=TURNS)
    await world.monday_at("09:00", "Africa/Nairobi")
    assert amina.has_heard("What moved forward?"), "nobody waits for it"
    await world.turns_to("07:00", "America/Recife")
    assert bruno.has_heard("Esta vez lo que diga su grupo va primero en el resumen."), "not at midnight"
    assert not bruno.has_heard("Esta vez se le pregunta primero")


async def test_turns_go_on_under_a_version_that_came_while_an_occasion_was_open(world: World) -> None:
    amina, bruno, _ = three(world)
    await world.monday_at("09:00", "Africa/Nairobi")
    g = world.gathering()
    later = read_protocol(TURNS.replace("version: 1", "version: 2").replace("3 days", "2 days"), "pulse")
    with world.bench.store.writing() as transaction:
        transaction.take([(g, new_version(g, g.adoptions["a"], later, None, world.now))], world.now)
    for _day in range(4):
        await world.turns_to("12:00", "Africa/Nairobi")
    assert "• asked first: Bruno" in amina.last_heard()
    await world.monday_at("07:00", "Africa/Nairobi")
    assert bruno.has_heard("Esta vez se le pregunta primero a su grupo.")
