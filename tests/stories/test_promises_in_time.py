"""Promises as time goes on: late, listed, pressed twice, and what changes around them."""

from __future__ import annotations

# ruff: noqa: E501 (one case a line)
import re
from datetime import UTC, datetime, timedelta

import pytest

from bot.adapters import Kind
from bot.core import adoption
from bot.core.partnership import Member, Partner, Partnership, Room
from bot.core.protocol import read_protocol
from tests.stories.beginnings import goes_away
from tests.stories.test_promises import QUESTIONS, answered, cast, days, promised, proposed, the, thursday
from tests.world import SUNDAY, Neighbour, World

# --- reminded, and late


async def test_who_promised_is_reminded_a_week_and_a_day_before_and_on_the_day_as_their_work_begins(
    world: World,
) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (es)", protocol="")
    await promised(world, amina, "/promise Lend the boat by 11 december")
    await promised(world, bruno, "/promise Llevar el mapa para el 11 de diciembre")
    heard: dict[str, list[str]] = {"Amina": [], "Bruno": []}
    for _day in range(14):
        for who, zone, said in (
            (amina, "Africa/Nairobi", "a reminder of what you promised"),
            (bruno, "America/Recife", "un recordatorio de lo que prometió"),
        ):
            for hour in ("08:59", "09:00"):
                who.forget()
                await world.turns_to(hour, zone)
                if who.has_heard(said):
                    labels = [button.label for button in who.message(said).message.flat_buttons]
                    heard[who.person.name].append(f"{world.now:%d %H:%M} {', '.join(labels[:3])}")
    assert heard == {
        "Amina": [f"{day} 06:00 Done, New date, I need help" for day in ("04", "10", "11")],
        "Bruno": [f"{day} 12:00 Listo, Otra fecha, Necesito ayuda" for day in ("04", "10", "11")],
    }, "nine o'clock where each of them is"


async def test_lateness_is_told_to_the_person_first_then_to_the_facilitator_and_to_no_group(
    world: World,
) -> None:
    amina, bruno = await cast(world, "en", "es", protocol="")
    his, hers = bruno.alone(), amina.alone()
    await his.says("/status")
    await hers.says("/status")
    await promised(world, bruno, "/promise Llevar el mapa para el viernes")
    for each in (amina, bruno, his, hers):
        each.forget()
    await days(world, 8)
    assert not his.has_heard("esto se prometió para")
    await days(world, 1)  # Monday, the first working day after
    assert his.has_heard("Bruno, esto se prometió para el viernes, 4 dic.")
    assert not hers.has_heard("has not said")
    await days(world, 1)
    assert hers.has_heard("For you as coordinator: Bruno has not said that promise 1 to Amina is kept")
    for group in (amina, bruno):
        assert not group.has_heard("was due")
        assert not group.has_heard("se prometió para")


async def test_those_it_is_owed_to_hear_of_lateness_only_as_the_protocol_says(world: World) -> None:
    said = QUESTIONS + "commitments: {remind: [on the day], late: {after: 1 working day, tell: owed-to}}\n"
    amina, bruno, chen = world.partners(
        "Amina in Nairobi (en)", "Bruno in Nairobi (en)", "Chen in Nairobi (es)", protocol=said
    )
    await promised(world, bruno)
    await thursday(world)
    assert not bruno.has_heard("a reminder of what you promised")
    await days(world, 1)
    assert bruno.has_heard("a reminder of what you promised")
    await days(world, 4)
    assert amina.has_heard("Promise 1 of Bruno to you was due Friday, Dec 4 and is still open.")
    assert chen.has_heard("La promesa 1 de Bruno a ustedes era para el viernes, 4 dic y sigue abierta.")
    assert not amina.alone().has_heard("For you as")


async def test_many_reminders_for_one_person_on_one_day_come_as_one_message(world: World) -> None:
    _, bruno = await cast(world, "en", "es", protocol="")
    for what in ("mapa", "bote", "cable"):
        await promised(world, bruno, f"/promise Llevar el {what} para el viernes")
    bruno.forget()
    await thursday(world)
    [text] = [text for text in bruno.texts() if "un recordatorio de" in text]
    assert text.startswith("Bruno, un recordatorio de 3 promesas. Toque un número")
    await bruno.presses("2")
    assert "Llevar el bote" in bruno.last_heard()
    await bruno.presses("Listo")
    assert (the(world, 2).state, the(world, 1).state) == ("kept", "open")


async def test_whoever_is_away_is_reminded_once_they_are_back(world: World) -> None:
    _, bruno = await cast(world, protocol="")
    await promised(world, bruno)
    await goes_away(bruno, "until 2026-12-10")
    bruno.forget()
    await days(world, 10)
    assert not bruno.has_heard("promised")
    assert not bruno.alone().has_heard("promised")
    await bruno.alone().says("/status")
    await days(world, 2)
    assert bruno.alone().has_heard("this was promised by Friday, Dec 4")


@pytest.mark.parametrize("day", [8, 9, 10, 14])
async def test_whoever_is_back_hears_that_it_is_late_before_the_facilitator_does(
    world: World, day: int
) -> None:
    """Their deputy was asked meanwhile. The facilitator may have been told while they were away."""
    amina, bruno = await cast(world, protocol="")
    rosa = bruno.colleague("Rosa")
    his, hers = bruno.alone(), amina.alone()
    for each in (rosa, rosa.alone(), his, hers):
        await each.says("/status")
    await promised(world, bruno)
    await goes_away(his, f"2026-12-{day:02} Rosa")
    for each in (his, hers):
        each.forget()
    own, told = None, None
    for _ in range(18):
        await days(world, 1)
        own = own or (world.now if his.has_heard("this was promised by Friday, Dec 4") else None)
        told = told or (world.now if hers.has_heard("has not said that promise 1") else None)
    assert rosa.alone().has_heard("while Bruno is away")
    assert own, "it is never left out"
    assert own.day >= day
    assert told
    assert own < told or told.day < day
    late = [text for text in his.texts() if "this was promised by Friday, Dec 4" in text]
    assert len(late) == 1


async def test_whoever_is_back_early_hears_at_once_what_their_deputy_heard_is_late(world: World) -> None:
    _, bruno = await cast(world, protocol="")
    rosa = bruno.colleague("Rosa")
    his = bruno.alone()
    for each in (rosa, rosa.alone(), his):
        await each.says("/status")
    await promised(world, bruno)
    await goes_away(his, "2026-12-20 Rosa")
    await days(world, 9)
    assert rosa.alone().has_heard("while Bruno is away")
    assert not his.has_heard("this was promised by Friday, Dec 4")
    await his.says("/away back")
    assert his.has_heard("this was promised by Friday, Dec 4")


# --- lists


async def test_lists_show_mine_what_is_owed_and_everybodys_and_turn_their_pages(world: World) -> None:
    amina, bruno = await cast(world, "en", "es", protocol="")
    for number in range(10):
        await promised(world, bruno, f"/promise Llevar el mapa {number} para el viernes")
    await promised(world, amina, "/promise Lend the boat by 9 december")
    await bruno.says("/promises")
    assert bruno.last_heard().startswith("Lo que usted prometió\nPágina 1 de 2\n1. De Bruno a Amina")
    await bruno.presses("Más")
    assert "Página 2 de 2" in bruno.last_heard()
    assert "Llevar el mapa 9" in bruno.last_heard()
    await bruno.presses("A nuestro grupo")
    assert "Lend the boat" in bruno.last_heard()
    assert "Llevar el mapa" not in bruno.last_heard()
    await bruno.presses("De todos")
    await bruno.presses("Más")
    assert "Lend the boat" in bruno.last_heard()
    await bruno.colleague("Carla").presses("Atrás")
    assert "Esta lista es de otra persona" in (world.platform.toasts[-1][1] or "")
    await bruno.presses("11")
    assert bruno.last_heard().startswith("Promesa 11: de Amina a Bruno")
    await amina.says("/promises")
    assert amina.last_heard().startswith("What you promised\n11. Amina to Bruno, by Wednesday, Dec 9")
    await amina.presses("Owed to us")
    assert amina.last_heard().startswith(
        "What was promised to you\nPage 1 of 2\n1. Bruno to Amina, by Friday"
    )
    assert "Lend the boat" not in amina.last_heard()


async def test_facilitators_see_alone_what_is_pending_by_partner(world: World) -> None:
    amina, bruno = await proposed(world)
    await promised(world, bruno, "/promise Llevar el mapa para el jueves")
    await days(world, 2)
    await bruno.says("/promises 2")
    await bruno.presses("Otra fecha")
    await bruno.says("viernes", to="¿Para cuándo")
    await bruno.says("Hay tormenta", to="¿Por qué?")
    await bruno.presses("Sí, está bien")
    await days(world, 7)
    await bruno.says("/pending")
    assert "facilitación" in bruno.last_heard()
    amina.forget()
    await amina.alone().says("/status")
    await amina.says("/pending")
    assert amina.last_heard() == "I show that to you alone, in our direct messages."
    page = amina.alone().last_heard()
    assert "Amina\n1. Amina to Bruno, by Friday, Dec 4, waits to be accepted: We could lend the boat" in page
    assert "Bruno\n2. Bruno, was due Friday, Dec 4, 5 days ago, moved once: " in page
    await amina.alone().says("/language es")
    await amina.alone().says("/pending")
    page = amina.alone().last_heard()
    assert (
        "Amina\n1. De Amina a Bruno, para el viernes, 4 dic, por aceptar: [es] We could lend the boat" in page
    )
    assert "Bruno\n2. Bruno, era para el viernes, 4 dic, hace 5 días, con otra fecha una vez: Llevar" in page


async def test_the_digest_shows_what_was_kept_and_what_is_due_and_names_nobody_late(world: World) -> None:
    amina, bruno = await answered(world)
    await promised(world, bruno, "/promise Llevar el mapa para el miércoles")
    await promised(world, bruno, "/promise Pintar el bote para el 20 de diciembre")
    await bruno.says("/promises 1")
    await bruno.presses("Listo")
    await promised(world, amina, "/promise Lend the boat by tomorrow")
    await days(world, 4)
    digest = next(text for text in amina.texts() if "what we heard" in text)
    assert "✓ Promised and kept by Bruno: [en] Llevar el mapa" in digest
    assert "○ Promised by Bruno, by Sunday, Dec 20: [en] Pintar el bote" in digest
    assert "Lend the boat" not in digest
    theirs = next(text for text in bruno.texts() if "lo que nos contaron" in text)
    assert "✓ Prometido y cumplido por Bruno: Llevar el mapa" in theirs
    assert "○ Promesa de Bruno, para el domingo, 20 dic: Pintar el bote" in theirs
    assert "Lend the boat" not in theirs


# --- at once, and apart


async def test_a_facilitator_and_whoever_promised_act_on_the_same_promise(world: World) -> None:
    amina, bruno = await cast(world, "en", "es", protocol="")
    await promised(world, bruno, "/promise Llevar el mapa para el viernes")
    await amina.says("/role facilitator Amina")
    await amina.says("/promises 1")
    await thursday(world)
    hers = next(shown.id for shown in reversed(amina.heard) if shown.message.flat_buttons)
    his = bruno.message("un recordatorio").id
    for who, message in ((bruno, his), (amina, hers)):
        at = world.now
        world.platform.does(Kind.PRESS, who.room, who.person, at, message=message, pressed=0, press="p", addressed=True)  # fmt: skip
    await world.settles()
    assert [change.what for change in the(world).changes] == ["kept"]
    assert "This is kept already, says Bruno. Thank you!" in (world.platform.toasts[-1][1] or "")


async def test_pressing_twice_keeps_it_once_and_a_pressed_keyboard_shows_by_whom(world: World) -> None:
    amina, bruno = await cast(world, protocol="")
    await promised(world, bruno)
    await thursday(world)
    reminder = bruno.message("a reminder of what you promised").id
    for _ in range(2):
        await bruno.does(Kind.PRESS, message=reminder, pressed=0, press="p", addressed=True)
    assert sum("Bruno kept promise" in text for text in amina.texts()) == 1
    assert not bruno.message("Bruno kept promise").message.flat_buttons
    assert not any(
        shown.message.flat_buttons for shown in bruno.heard if "a reminder of" in shown.message.text.plain
    )


async def test_nothing_is_lost_by_a_restart_between_the_day_and_its_reminder(world: World) -> None:
    _, bruno = await cast(world, protocol="")
    await promised(world, bruno)
    world.restarts()
    world.now = SUNDAY + timedelta(days=5, hours=4)
    await world.bench.settle()
    world.restarts()
    await world.bench.settle()
    assert sum("a reminder of what you promised" in text for text in bruno.texts()) == 1


async def test_a_kill_between_deciding_and_telling_loses_nothing_and_tells_it_once(world: World) -> None:
    amina, bruno = await cast(world, protocol="")
    await promised(world, bruno)
    world.now = SUNDAY + timedelta(days=4, hours=4)
    await world.bench.scheduler.tick()
    assert not bruno.has_heard("a reminder of what you promised")
    world.restarts()
    await world.bench.settle()
    reminder = bruno.message("a reminder of what you promised").id
    at = world.now
    world.platform.does(Kind.PRESS, bruno.room, bruno.person, at, message=reminder, pressed=0, press="p", addressed=True)  # fmt: skip
    await world.platform.hand_over(world.bench.inbox("console"))
    world.bench.conversation.handle_batch()
    assert the(world).state == "kept"
    assert not amina.has_heard("is kept")
    world.restarts()
    await world.bench.settle()
    assert sum("Bruno kept promise 1." in text for text in amina.texts()) == 1
    assert sum("a reminder of what you promised" in text for text in bruno.texts()) == 0
    assert not any(shown.message.flat_buttons for shown in bruno.heard)


# --- what changes around a promise


async def test_a_protocol_that_comes_into_force_moves_the_reminders_of_what_is_open(world: World) -> None:
    _, bruno = await cast(world, protocol=QUESTIONS)
    await promised(world, bruno)
    assert the(world).next_at == datetime(2026, 12, 3, 6, tzinfo=UTC)
    g = world.gathering()
    said = QUESTIONS.replace("version: 1", "version: 2") + "commitments: {remind: [2 days before]}\n"
    later = adoption.new_version(g, g.adoptions["a"], read_protocol(said, "plans"), None, world.now)
    with world.bench.store.writing() as transaction:
        transaction.take([(world.gathering(), later)], world.now)
    assert the(world).next_at == datetime(2026, 12, 2, 6, tzinfo=UTC)


async def test_a_partner_that_leaves_is_reminded_of_nothing(world: World) -> None:
    amina, bruno = await cast(world, protocol="")
    await promised(world, bruno)
    await bruno.says("/leave")
    await bruno.presses("Yes, we leave")
    assert the(world).state == "dropped"
    await amina.says("/promises")
    await amina.presses("Everybody's")
    assert amina.last_heard() == "No promise is open."


async def test_who_is_known_on_both_sides_as_one_keeps_what_they_promised_on_either(world: World) -> None:
    _, bruno = await cast(world, protocol="")
    other = bruno.colleague("Bruno2")
    await promised(world, other)
    await bruno.alone().says("/link")
    code = re.search(r"link (\S+)", bruno.alone().last_heard())
    assert code
    await other.alone().says(f"/link {code[1]}")
    await other.alone().presses("Yes, both are me")
    assert the(world).member == "m-bruno"
    await bruno.says("/promises")
    assert "Bring the map" in bruno.last_heard()


async def test_a_number_of_another_partnerships_promise_is_unknown(world: World) -> None:
    _, bruno = await cast(world, protocol="")
    with world.bench.store.writing() as transaction:
        transaction.record.keep(
            [
                Partnership("q", "Other", "UTC", ("en",), world.now),
                Partner("g-zoe", "q", "Zoe", ("en",), "Africa/Nairobi"),
                Room("r-zoe", "q", "g-zoe", "console:zoe-room", "en"),
                Member("m-zoe", "q", "g-zoe", "console:zoe", "Zoe", "en", ("facilitator",)),
            ]
        )
    zoe = world.stranger("Zoe", "zoe-room")
    await zoe.says("/promise Paint the boat by friday")
    await zoe.presses("Yes, I promise")
    await bruno.says("/promises 1")
    assert "There is no such promise here" in bruno.last_heard()
    await promised(world, bruno)
    await zoe.says("/promises 1")
    assert "Paint the boat" in zoe.last_heard()
    assert "Bring the map" not in zoe.last_heard()
    reminded = bruno.message("Promise 1").id
    spy = Neighbour(world, bruno.room, zoe.person)
    await zoe.does(Kind.PRESS, message=reminded, pressed=0, press="p", addressed=True)
    with world.bench.store.reading() as transaction:
        [hers] = transaction.record.gathering("q", world.now).commitments.values()
    assert (hers.state, the(world).state) == ("open", "open")
    assert not spy.has_heard("Paint the boat")


async def test_while_somebody_is_away_their_deputy_is_asked_and_the_facilitator_s_deputy_is_told(
    world: World,
) -> None:
    amina, bruno = await cast(world, "en", "es", protocol="")
    rosa, zoe = bruno.colleague("Rosa"), amina.colleague("Zoe")
    for each in (rosa, zoe, zoe.alone(), amina.alone()):
        await each.says("/status")
    await promised(world, bruno, "/promise Llevar el mapa para el viernes")
    await goes_away(bruno, "2026-12-20 Rosa")
    await goes_away(amina, "2026-12-20 Zoe")
    for each in (amina, bruno, amina.alone(), zoe.alone()):
        each.forget()
    await thursday(world)
    assert bruno.has_heard("Rosa: en ausencia de Bruno, esto se prometió a Amina, para el viernes, 4 dic.")
    assert not bruno.has_heard("Bruno, un recordatorio")
    await days(world, 7)
    assert zoe.alone().has_heard("For you as coordinator: Bruno")
    assert not amina.alone().has_heard("For you as")
    await zoe.alone().says("/pending")
    assert "Llevar el mapa" in zoe.alone().last_heard()
    await days(world, 12)
    await zoe.alone().says("/pending")
    assert "“facilitator”" in zoe.alone().last_heard(), "Amina is back"
