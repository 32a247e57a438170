"""What is asked about a promise counts once it is answered; who does not answer is asked once more."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.adapters import Kind
from tests.stories.test_forgotten import erased, on_disk
from tests.stories.test_promises import days, promised, the
from tests.world import Neighbour, World


async def two(world: World) -> tuple[Neighbour, Neighbour, Neighbour]:
    """Return Amina, who facilitates, her talk with us, and Bruno, who has promised something for Friday."""
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)", protocol="")
    await amina.says("/role facilitator Amina")
    hers = amina.alone()
    await hers.says("/status")
    await promised(world, bruno, "/promise Llevar el mapa para el viernes")
    return amina, hers, bruno


async def another_day_proposed(hers: Neighbour) -> None:
    await hers.says("/promises 1")
    await hers.presses("Propose a date")
    await hers.says("9 december", to="By when instead of")
    await hers.says("The ferry is late", to="Why?")


def mornings(neighbour: Neighbour) -> list[str]:
    return [text for text in neighbour.texts() if text.startswith("Good morning")]


async def test_a_facilitator_proposes_another_day_and_it_counts_once_accepted(world: World) -> None:
    amina, hers, bruno = await two(world)
    await another_day_proposed(hers)
    assert hers.last_heard() == "I ask Bruno. It counts once they accept."
    assert f"{the(world).due_on}" == "2026-12-04", "nobody's day is moved by another"
    assert bruno.last_heard() == (
        "Bruno, Amina propone otro día para la promesa 1: el miércoles, 9 dic 2026 en lugar del viernes, "
        "4 dic 2026. Por qué: [es] The ferry is late Solo cuenta si usted acepta.\n(en: The ferry is late)\n"
        "Llevar el mapa"
    )
    await bruno.presses("Acepto")
    asked, change = the(world).changes
    assert (asked.what, asked.who, asked.words) == ("day-proposed", "m-amina", "The ferry is late")
    assert (change.what, change.who, f"{change.after}", the(world).moved) == (
        "new-day",
        "m-bruno",
        "2026-12-09",
        1,
    )
    assert (the(world).moved_by, the(world).asked_at, the(world).again_at) == ("", None, None)
    assert any(
        "Wednesday, Dec 9, 2026 instead of Friday, Dec 4, 2026. Why: The ferry is late" in text
        for text in amina.texts()
    )
    await days(world, 5)
    assert not bruno.has_heard("un recordatorio de lo que prometió a Amina, para el viernes")


async def test_two_who_propose_a_day_at_once_do_not_take_the_words_from_each_other(world: World) -> None:
    amina, hers, bruno = await two(world)
    chen = amina.colleague("Chen")
    await chen.says("/status")
    await amina.says("/role facilitator Chen")
    his = chen.alone()
    await his.says("/status")
    await hers.says("/promises 1")
    await hers.presses("Propose a date")
    await his.says("/promises 1")
    await his.presses("Propose a date")
    told = [text for _, text in world.platform.toasts if text]
    assert any("Amina is proposing another day for it just now." in text for text in told)
    await hers.says("9 december")
    await hers.says("The ferry is late")
    assert hers.last_heard() == "I ask Bruno. It counts once they accept."
    # Who is asked and says nothing keeps it for an hour, and no longer.
    await hers.says("/promises 1")
    await hers.presses("Propose a date")
    await world.turns_to(world.now + timedelta(minutes=61))
    await his.says("/promises 1")
    await his.presses("Propose a date")
    await his.says("10 december")
    await his.says("The road is closed")
    assert "10 dic 2026" in bruno.last_heard()


async def test_whoever_promised_may_leave_the_day_as_it_is_and_only_they(world: World) -> None:
    amina, hers, bruno = await two(world)
    await another_day_proposed(hers)
    carla = bruno.colleague("Carla")
    await carla.says("/status")
    await carla.presses("Acepto")
    assert "Esto le toca decirlo a Bruno." in (world.platform.toasts[-1][1] or "")
    await bruno.presses("Dejarla como está")
    assert f"{the(world).due_on}" == "2026-12-04"
    assert (
        hers.last_heard() == "Bruno leaves promise 1 as it is, by Friday, Dec 4, 2026.\n[en] Llevar el mapa\n"
        "(es: Llevar el mapa)"
    )
    assert not any("leaves promise 1" in text for text in amina.texts())
    await bruno.says("/promises 1")
    assert not any(button.label == "Proponer fecha" for button in bruno.heard[-1].message.flat_buttons)


async def test_what_is_not_answered_is_asked_once_more_and_then_the_facilitator_reads_of_it(
    world: World,
) -> None:
    _, hers, bruno = await two(world)
    await another_day_proposed(hers)
    bruno.forget()
    await world.turns_to(datetime(2026, 12, 2, 7, 0, tzinfo=UTC))
    assert [text for text in bruno.texts() if "propone otro día" in text] == [
        next(text for text in bruno.texts() if text.startswith("Solo una vez más, por si no se vio:"))
    ]
    assert world.now.isoweekday() == 3
    await world.turns_to(datetime(2026, 12, 3, 7, 0, tzinfo=UTC))
    assert "Promises asked for and not answered yet: 1" in mornings(hers)[-1]
    assert not any(text.startswith("Solo una vez más") for text in bruno.texts()), "not a third time"
    assert "Bruno, un recordatorio de lo que prometió a Amina" in bruno.last_heard()
    assert "Amina propone otro día para la promesa 1" in bruno.last_heard()
    await bruno.presses("Acepto", on="un recordatorio")
    assert f"{the(world).due_on}" == "2026-12-09"


async def test_what_is_proposed_for_somebody_is_asked_once_more_in_their_working_hours(world: World) -> None:
    amina, _, bruno = await two(world)
    await amina.says("/promise Bruno: Prestar el bote by 20 december")
    await amina.presses("Yes, ask them")
    bruno.forget()
    await days(world, 4)
    again = [text for text in bruno.texts() if text.startswith("Solo una vez más")]
    assert len(again) == 1
    assert "Amina pregunta si prometería esto" in again[0]
    await bruno.presses("Acepto")
    assert the(world, 2).state == "open"


async def test_to_let_go_is_asked_once_more_of_those_who_have_not_agreed(world: World) -> None:
    amina, hers, bruno = await two(world)
    await bruno.says("/promises 1")
    await bruno.presses("Dejarla")
    await bruno.says("Se perdió el mapa", to="¿Por qué se puede dejar?")
    amina.forget()
    await days(world, 4)
    assert [
        text.startswith("Just once more, in case it went by:")
        for text in amina.texts()
        if "let promise 1 go" in text
    ] == [True]
    await days(world, 1)
    assert "Promises asked for and not answered yet: 1" in mornings(hers)[-1]
    await amina.presses("Yes, let it go")
    assert the(world).state == "let-go"


async def test_pending_says_for_whose_answer_another_day_or_letting_go_waits(world: World) -> None:
    amina, hers, bruno = await two(world)
    await another_day_proposed(hers)
    await hers.says("/pending")
    assert hers.last_heard() == (
        "What is pending\n\nBruno\n1. Bruno, by Friday, Dec 4: [en] Llevar el mapa\n(es: Llevar el mapa)\n"
        "⏳ Another day (Wednesday, Dec 9) waits for an answer from Bruno (asked on Sunday, Nov 29)."
    )
    await bruno.presses("Dejarla como está")
    await hers.says("/pending")
    assert "⏳" not in hers.last_heard()
    await bruno.says("/promises 1")
    await bruno.presses("Dejarla")
    await bruno.says("Se perdió el mapa", to="¿Por qué se puede dejar?")
    await hers.says("/language es")
    await hers.says("/pending")
    assert "⏳ Dejarla: falta la respuesta de Amina (pregunta del domingo, 29 nov)." in hers.last_heard()
    assert "perdió" not in hers.last_heard(), "why, the card says"
    await amina.presses("Yes, let it go")
    await hers.says("/pending")
    assert "⏳" not in hers.last_heard()


@pytest.mark.parametrize(
    ("language", "cancel", "twelve", "twenty", "accept", "gone"),
    [
        (
            "es",
            "Mejor no",
            "12 dic 2026",
            "20 dic 2026",
            "Acepto",
            "Esta promesa ya va más adelante. /promises muestra cómo está.",
        ),
        (
            "sw",
            "Acha tu",
            "12 Des 2026",
            "20 Des 2026",
            "Nakubali",
            "Ahadi hii imeendelea tangu hapo. /promises huonyesha ilipofika.",
        ),
    ],
)
async def test_a_button_accepts_the_day_that_its_message_shows_and_no_other(
    world: World, language: str, cancel: str, twelve: str, twenty: str, accept: str, gone: str
) -> None:
    amina, chen, bruno = world.partners(
        "Amina in Nairobi (en)", "Chen in Nairobi (en)", f"Bruno in Nairobi ({language})", protocol=""
    )
    await amina.says("/role facilitator Amina")
    await amina.says("/role facilitator Chen")
    for each in (amina, chen):
        await each.alone().says("/status")
    await promised(world, bruno, "/promise Map 2026-12-09")
    for facilitator, day in ((amina.alone(), "12 december"), (chen.alone(), "20 december")):
        await facilitator.says("/promises 1")
        await facilitator.presses("Propose a date")
        await facilitator.says(day, to="By when instead of")
        await facilitator.says("The ferry is late", to="Why?")
    first = next(shown for shown in bruno.heard if twelve in shown.message.text.plain)
    assert not first.message.flat_buttons, "what counts no more cannot be pressed"
    await bruno.does(Kind.PRESS, message=first.id, pressed=0, press="p", addressed=True)
    assert f"{the(world).due_on}" == "2026-12-09"
    assert world.platform.toasts[-1][1] == gone
    await bruno.presses(accept, on=twenty)
    assert f"{the(world).due_on}" == "2026-12-20"


@pytest.mark.parametrize(
    ("language", "accept", "other", "reply"),
    [("en", "I accept", "New date", "10 december"), ("es", "Acepto", "Otra fecha", "10 de diciembre")],
)
async def test_what_is_proposed_is_accepted_for_the_day_that_stands_above_the_button(
    world: World, language: str, accept: str, other: str, reply: str
) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", f"Bruno in Nairobi ({language})", protocol="")
    await amina.says("/promise Bruno: Lend the boat 2026-12-04")
    await amina.presses("Yes, ask them")
    asked = bruno.heard[-1].id
    await bruno.presses(other)
    await bruno.replies(reply)
    await bruno.does(Kind.PRESS, message=asked, pressed=0, press="p", addressed=True)
    assert (the(world).state, f"{the(world).due_on}") == ("open", "2026-12-04")


@pytest.mark.parametrize(("language", "yes"), [("en", "Yes, let it go"), ("es", "Sí, que se deje")])
async def test_a_yes_to_one_reason_for_letting_go_is_none_to_another(
    world: World, language: str, yes: str
) -> None:
    bruno, amina, _chen = world.partners(
        "Bruno in Nairobi (en)",
        f"Amina in Nairobi ({language})",
        f"Chen in Nairobi ({language})",
        protocol="",
    )
    await promised(world, bruno)
    for reason in ("The map is lost", "The map is with Chen"):
        await bruno.says("/promises 1")
        await bruno.presses("Let it go")
        await bruno.says(reason, to="Why can it be let go?")
        world.now += timedelta(minutes=5)
    asked = [shown for shown in amina.heard if "The map is" in shown.message.text.plain]
    assert [bool(shown.message.flat_buttons) for shown in asked] == [False, True]
    await amina.does(Kind.PRESS, message=asked[0].id, pressed=0, press="p", addressed=True)
    assert the(world).agreed == ()
    await amina.presses(yes, on="The map is with Chen")
    assert the(world).agreed == ("g-amina",)


@pytest.mark.parametrize(
    ("language", "go", "asks", "yes", "gone"),
    [
        (
            "es",
            "Iachwe",
            "Chen pregunta si se puede dejar la promesa 1 de Bruno (para el viernes, 4 dic). "
            "Por qué: [es] Mto umefurika\n(sw: Mto umefurika)",
            "Sí, que se deje",
            "Por qué: [es] Mto umefurika\n(sw: Mto umefurika)",
        ),
        (
            "pt-BR",
            "Iachwe",
            "Chen pergunta a vocês se a promessa 1 de Bruno pode ficar sem efeito (até sexta-feira, "
            "4 de dez.). "
            "Por quê: [pt] Mto umefurika\n(sw: Mto umefurika)",
            "Sim, pode deixar",
            "Por quê: [pt] Mto umefurika\n(sw: Mto umefurika)",
        ),
    ],
)
async def test_whoever_asks_to_let_go_is_named_and_their_words_are_in_their_language(
    world: World, language: str, go: str, asks: str, yes: str, gone: str
) -> None:
    bruno, chen, samir = world.partners(
        "Bruno in Nairobi (en)", "Chen in Nairobi (sw)", f"Samir in Nairobi ({language})", protocol=""
    )
    await promised(world, bruno)
    await chen.says("/promises 1")
    await chen.presses(go)
    await chen.says("Mto umefurika", to="Kwa nini iachwe")
    assert asks in samir.last_heard()
    assert not chen.has_heard(asks), "whoever asks has agreed"
    await samir.presses(yes)
    assert the(world).state == "let-go"
    assert gone in samir.last_heard()
    assert "Why: [en] Mto umefurika\n(sw: Mto umefurika)" in bruno.last_heard()
    assert the(world).changes[-1].language == "sw"


async def test_whoever_promised_names_a_new_day_and_nobody_is_asked_to_let_go_any_more(world: World) -> None:
    amina, _, bruno = await two(world)
    await bruno.says("/promises 1")
    await bruno.presses("Dejarla")
    await bruno.says("Se perdió el mapa", to="¿Por qué se puede dejar?")
    asked = amina.message("asks you to let promise 1 go").id
    await bruno.says("/promises 1")
    await bruno.presses("Otra fecha")
    await bruno.says("el 9 de diciembre", to="en lugar del")
    assert not amina.message("asks you to let promise 1 go").message.flat_buttons
    await amina.does(Kind.PRESS, message=asked, pressed=0, press="p", addressed=True)
    assert the(world).state == "open"
    await bruno.says("El barco tarda", to="¿Por qué?")
    await bruno.presses("Sí, está bien")
    assert (f"{the(world).due_on}", the(world).moved_by) == ("2026-12-09", "")


async def test_a_reason_for_letting_go_is_erased_with_whoever_gave_it(world: World) -> None:
    bruno, chen, _ = world.partners(
        "Bruno in Nairobi (en)", "Chen in Nairobi (en)", "Samir in Nairobi (es)", protocol=""
    )
    await promised(world, bruno)
    await chen.says("/promises 1")
    await chen.presses("Let it go")
    await chen.says("Quillwater everywhere", to="Why can it be let go?")
    assert b"quillwater" in on_disk(world).lower()
    await erased(chen)
    assert (the(world).state, the(world).reason) == ("open", "")
    assert b"quillwater" not in on_disk(world).lower()


@pytest.mark.parametrize(
    ("language", "yes", "over", "reply", "sure"),
    [
        ("en", "Yes, I promise", "Monday, Nov 30, 2026 is over. Which day do you mean?", "9 december", "yes"),
        (
            "es",
            "Sí, lo prometo",
            "El lunes, 30 nov 2026 ya pasó. ¿Qué día quiere decir?",
            "9 de diciembre",
            "sí",
        ),
    ],
)
async def test_nothing_is_promised_for_a_day_that_is_over_by_then(
    world: World, language: str, yes: str, over: str, reply: str, sure: str
) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", f"Bruno in Nairobi ({language})", protocol="")
    await bruno.says("/promise Call Amina 2026-11-30")
    await days(world, 4)
    await bruno.presses(yes)
    assert bruno.last_heard().startswith(over)
    assert amina.has_heard_nothing()
    await bruno.says(reply, to=over)
    await bruno.says(sure, to="Call Amina")
    assert (the(world).state, f"{the(world).due_on}") == ("open", "2026-12-09")


@pytest.mark.parametrize(
    ("language", "over", "other", "reply", "accept"),
    [
        ("en", "That day is over: you are free to name another one", "New date", "9 december", "I accept"),
        ("es", "Ese día ya pasó: puede decir otro día", "Otra fecha", "9 de diciembre", "Acepto"),
    ],
)
async def test_what_is_proposed_for_a_day_that_is_over_is_taken_on_for_another(
    world: World, language: str, over: str, other: str, reply: str, accept: str
) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", f"Bruno in Nairobi ({language})", protocol="")
    await amina.says("/promise Bruno: Lend the boat 2026-12-01")
    await amina.presses("Yes, ask them")
    asked = bruno.heard[-1].id
    await days(world, 4)
    assert over in bruno.last_heard()
    assert accept not in [button.label for button in bruno.heard[-1].message.flat_buttons]
    await bruno.does(Kind.PRESS, message=asked, pressed=0, press="p", addressed=True)
    assert the(world).state == "proposed"
    await bruno.says(reply, to="2026")
    await bruno.presses(accept)
    assert (the(world).state, f"{the(world).due_on}") == ("open", "2026-12-09")


async def test_another_day_is_not_taken_once_it_is_over(world: World) -> None:
    _, hers, bruno = await two(world)
    await another_day_proposed(hers)
    asked = bruno.heard[-1].id
    await days(world, 12)
    await bruno.does(Kind.PRESS, message=asked, pressed=0, press="p", addressed=True)
    assert f"{the(world).due_on}" == "2026-12-04"
    assert "El miércoles, 9 dic 2026 ya pasó. ¿Qué día quiere decir?" in bruno.last_heard()
    await bruno.replies("el 20 de diciembre")
    assert "¿Por qué?" in bruno.last_heard()


async def test_several_that_wait_for_one_person_are_asked_once_more_in_one_message(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)", protocol="")
    for words in ("call the school by december 20", "book the boat by december 21"):
        await amina.says(f"/promise Bruno: {words}")
        await amina.presses(amina.heard[-1].message.flat_buttons[0].label)
    bruno.forget()
    await world.turns_to(world.now + timedelta(days=5))
    told = [text for text in bruno.texts() if "call the school" in text and "book the boat" in text]
    assert len(told) == 1, bruno.texts()
    assert not any(text.startswith("Solo una vez más") for text in bruno.texts())
    await bruno.presses("2")
    await bruno.presses(bruno.heard[-1].message.flat_buttons[0].label)
    states = {c.text: c.state for c in world.gathering().commitments.values()}
    assert states == {"call the school": "proposed", "book the boat": "open"}


async def test_where_a_group_leaves_those_it_owed_read_that_nobody_owes_it_any_more(world: World) -> None:
    amina, bruno, chen = world.partners(
        "Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chen in Nairobi (en)", protocol=""
    )
    await chen.says("/promise Lend the boat by friday")
    await chen.presses("Yes, I promise")
    await amina.says("/promise Chen: call the school by friday")
    await amina.presses(amina.heard[-1].message.flat_buttons[0].label)
    amina.forget()
    bruno.forget()
    await chen.says("/leave")
    await chen.presses(chen.heard[-1].message.flat_buttons[0].label)
    assert amina.has_heard("Nobody owes this any more.\nLend the boat")
    assert any("Lend the boat" in text and "Promesa 1" in text for text in bruno.texts())
    assert not bruno.has_heard("call the school"), "what nobody took on was told to none of the others"
