"""Promises: read back before they count, told to those concerned, reminded of, and kept in one word."""

from __future__ import annotations

# ruff: noqa: E501 (one case a line)
import pytest

from bot.adapters import Kind, Person
from bot.core.commitment import Commitment
from tests.world import LANGUAGES, Neighbour, World


async def cast(
    world: World, first: str = "en", second: str = "en", **more: str
) -> tuple[Neighbour, Neighbour]:
    amina, bruno = world.partners(f"Amina in Nairobi ({first})", f"Bruno in Nairobi ({second})", **more)
    return amina, bruno


async def test_a_promise_is_read_back_confirmed_reminded_of_kept_and_told(world: World) -> None:
    amina, bruno = await cast(world, protocol="")
    await bruno.says("/promise Bring the map by friday")
    assert "Bruno promises this to Amina, by Friday, Dec 4, 2026. Is that right?" in bruno.last_heard()
    assert "Bring the map" in bruno.last_heard()
    assert amina.has_heard_nothing()
    await bruno.presses("Yes, I promise")
    assert amina.last_heard() == "Promise 1: Bruno to Amina, by Friday, Dec 4, 2026.\nBring the map"
    [c] = world.gathering().commitments.values()
    assert (c.state, c.number, c.member, f"{c.due_on}") == ("open", 1, "m-bruno", "2026-12-04")
    await world.turns_to("12:00", "Africa/Nairobi")
    for _ in range(3):
        await world.turns_to("12:00", "Africa/Nairobi")
    assert not bruno.has_heard("a reminder of what you promised")
    await world.turns_to("12:00", "Africa/Nairobi")
    assert bruno.has_heard(
        "Bruno, a reminder of what you promised to Amina, by Friday, Dec 4:\nBring the map"
    )
    await bruno.presses("Done")
    assert amina.last_heard() == "✓ Bruno kept promise 1.\nBring the map"
    assert "✓ Bruno kept promise 1." in bruno.last_heard()
    [c] = world.gathering().commitments.values()
    assert c.state == "kept"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_whoever_kept_their_own_promise_is_named_once(world: World, language: str) -> None:
    amina, bruno = await cast(world, language, protocol="")
    await promised(world, bruno)
    await thursday(world)
    await bruno.presses("Done")
    told = amina.last_heard().splitlines()[0]
    assert ("✓" in told, told.count("Bruno")) == (True, 1)


QUESTIONS = """
protocol: plans
version: 1
purpose: {en: To know who does what.}
checkins:
  monday:
    every: week
    on: monday
    at: "12:00"
    open-for: 3 days
    questions:
      - {id: news, kind: text, ask: {en: "What moved?", es: "¿Qué avanzó?"}}
      - {id: next, kind: commitment, ask: {en: "What will you do?", es: "¿Qué harán?"}}
      - {id: worry, kind: text, private: facilitator, ask: {en: "Any worry?", es: "¿Alguna inquietud?"}}
"""


def the(world: World, number: int = 1) -> Commitment:
    return next(c for c in world.gathering().commitments.values() if c.number == number)


async def promised(world: World, who: Neighbour, said: str = "/promise Bring the map by friday") -> None:
    await who.says(said)
    await who.presses(world.bench.messages.says("button-promise", {}, who.person.language or "en"))


async def days(world: World, count: int) -> None:
    """Let days go by, until noon."""
    for _day in range(count):
        await world.turns_to("12:00", "Africa/Nairobi")


async def thursday(world: World) -> None:
    """Turn to the day before what is promised for Friday; stories begin on a Sunday morning."""
    await days(world, 5)


# --- made


@pytest.mark.parametrize(
    ("language", "said", "read_back"),
    [
        ("es", "/prometer Llevar el mapa para el viernes", "Bruno promete esto a Amina, para el viernes, 4 dic 2026"),
        ("fr", "/promettre Apporter la carte avant vendredi", "Bruno promet ceci à Amina, pour vendredi 4 déc. 2026"),
        ("pt-BR", "/prometer Levar o mapa até sexta", "Bruno promete isto a Amina, até sexta-feira, 4 de dez. de 2026"),
        ("sw", "/ahidi Kuleta ramani kufikia ijumaa", "Bruno anaahidi hili kwa Amina, kufikia Ijumaa, 4 Des 2026"),
        ("ar", "/وعد إحضار الخريطة قبل الجمعة", "وعد من"),
    ],
)  # fmt: skip
async def test_the_day_is_read_in_the_writers_language_and_read_back_in_full(
    world: World, language: str, said: str, read_back: str
) -> None:
    _, bruno = await cast(world, second=language, protocol="")
    await bruno.says(said)
    assert read_back in bruno.last_heard()
    [draft] = world.gathering().commitments.values()
    assert (draft.state, f"{draft.due_on}") == ("draft", "2026-12-04")


async def test_words_come_first_and_the_day_is_asked_for_next(world: World) -> None:
    amina, bruno = await cast(world, "sw", "es", protocol="")
    await bruno.says("/promise Llevar el mapa")
    assert "¿Para cuándo?" in bruno.last_heard()
    await bruno.says("no sé todavía", to="¿Para cuándo?")
    assert bruno.last_heard() == "¿Qué día es? Así: viernes, 9 de marzo, 2027-03-09, en 2 semanas."
    await bruno.says("viernes", to="¿Para cuándo?")
    assert "para el viernes, 4 dic 2026. ¿Está bien así?" in bruno.last_heard()
    await bruno.presses("Sí, lo prometo")
    assert "Ahadi 1: Bruno kwa Amina, kufikia Ijumaa, 4 Des 2026." in amina.last_heard()
    assert "Llevar el mapa" in amina.last_heard()


async def test_a_day_that_could_be_two_is_asked_with_buttons(world: World) -> None:
    _, bruno = await cast(world, protocol="")
    await world.monday_at("12:00", "Africa/Nairobi")
    await bruno.says("/promise Bring the map")
    await bruno.says("next friday", to="By when?")
    assert "Which day do you mean?" in bruno.last_heard()
    labels = [button.label for button in bruno.heard[-1].message.flat_buttons]
    assert labels[:2] == ["Friday, Dec 4", "Friday, Dec 11"]
    await bruno.presses("Friday, Dec 11")
    assert "by Friday, Dec 11, 2026. Is that right?" in bruno.last_heard()


@pytest.mark.parametrize(
    ("said", "refused"),
    [
        ("/promise", "What do you promise, and by when?"),
        ("/promise by friday", "What do you promise, and by when?"),
        (f"/promise {'a' * 1001} by friday", "That is more than 1,000 characters."),
        ("/promises 7", "There is no such promise here."),
    ],
)
async def test_what_cannot_be_promised_gets_a_sentence(world: World, said: str, refused: str) -> None:
    _, bruno = await cast(world, protocol="")
    await bruno.says(said)
    assert refused in bruno.last_heard()
    assert not world.gathering().commitments


async def test_a_day_that_is_over_or_far_away_is_refused(world: World) -> None:
    _, bruno = await cast(world, protocol="")
    for day, refused in (("2026-11-01", "is over"), ("2035-11-01", "is very far away")):
        await bruno.says("/promise Bring the map")
        await bruno.says(day, to="By when?")
        assert refused in bruno.last_heard()


async def test_what_nobody_confirms_was_never_promised_and_is_forgotten_after_a_week(world: World) -> None:
    amina, bruno = await cast(world, protocol="")
    await bruno.says("/promise Bring the map by friday")
    await bruno.presses("Never mind")
    assert bruno.last_heard().startswith("Let go: nothing was promised.")
    await bruno.says("/promise Bring the map by friday")
    await days(world, 8)
    assert not world.gathering().commitments
    assert amina.has_heard_nothing()
    await bruno.presses("Yes, I promise")
    assert "There is no such promise here" in (world.platform.toasts[-1][1] or "")


async def test_only_whoever_worded_it_confirms_it(world: World) -> None:
    _, bruno = await cast(world, protocol="")
    carla = bruno.colleague("Carla")
    await bruno.says("/promise Bring the map by friday")
    await carla.presses("Yes, I promise")
    assert [c.state for c in world.gathering().commitments.values()] == ["draft"]


async def test_all_of_a_group_may_promise_and_to_one_partner_alone(world: World) -> None:
    amina, bruno, chen = world.partners(
        "Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chen in Nairobi (en)", protocol=""
    )
    dora = bruno.colleague("Dora")
    await dora.says("/checkin")
    await bruno.says("/promise Llevar el mapa para el viernes")
    await bruno.presses("Lo promete todo el grupo")
    assert "Bruno promete esto a todos los grupos" in bruno.last_heard()
    await bruno.presses("¿A quién?")
    await bruno.presses("Chen")
    await bruno.presses("Sí, lo prometo")
    assert "Promise 1: Bruno to Chen, by Friday, Dec 4, 2026." in chen.last_heard()
    assert amina.has_heard_nothing()
    await thursday(world)
    await dora.presses("Listo")
    assert the(world).state == "kept"
    assert chen.has_heard("✓ Promise 1 of Bruno is kept, says Dora.")
    assert amina.has_heard_nothing()


# --- for somebody else


async def answered(world: World) -> tuple[Neighbour, Neighbour]:
    amina, bruno = await cast(world, "en", "es", protocol=QUESTIONS)
    await world.monday_at("12:00", "Africa/Nairobi")
    await amina.says("We could lend the boat", to="What moved?")
    return amina, bruno


@pytest.mark.parametrize("way", ["button", "reply"])
async def test_an_answer_becomes_a_promise_only_once_its_author_accepts(world: World, way: str) -> None:
    amina, bruno = await answered(world)
    if way == "button":
        await bruno.presses("Hacer una promesa")
        await bruno.says("viernes", to="¿Para cuándo?")
    else:
        await bruno.says("/promise para el viernes", to="We could lend the boat")
    assert (
        "Usted pregunta si Amina prometería esto a Bruno, para el viernes, 4 dic 2026" in bruno.last_heard()
    )
    assert not amina.has_heard("asks whether you would promise")
    await bruno.presses("Sí, pregúntele")
    assert "Amina, Bruno asks whether you would promise this to Bruno" in amina.last_heard()
    assert the(world).state == "proposed"
    await amina.presses("I accept")
    assert (the(world).state, the(world).partner) == ("open", "g-amina")
    assert "Promesa 1: de Amina a Bruno, para el viernes, 4 dic 2026." in bruno.last_heard()
    await bruno.says("/promise", to="Amina respondió")
    assert bruno.last_heard() == "Esto ya es la promesa 1. /promises muestra cómo está."


async def proposed(world: World) -> tuple[Neighbour, Neighbour]:
    amina, bruno = await answered(world)
    await bruno.says("/promise para el viernes", to="We could lend the boat")
    await bruno.presses("Sí, pregúntele")
    return amina, bruno


@pytest.mark.parametrize("named", ["Amina", "@amina", "AMINA "])
async def test_something_is_proposed_by_name_and_counts_once_accepted(world: World, named: str) -> None:
    amina, bruno = await cast(world, "sw", "es", protocol="")
    await bruno.says(f"/promise {named}: prestar el bote para el viernes")
    assert (
        "Usted pregunta si Amina prometería esto a Bruno, para el viernes, 4 dic 2026" in bruno.last_heard()
    )
    await bruno.presses("Sí, pregúntele")
    assert "Amina, Bruno anauliza kama ungeahidi hili kwa Bruno" in amina.last_heard()
    assert the(world).text == "prestar el bote"
    await amina.presses("Nakubali")
    assert (the(world).state, the(world).member) == ("open", "m-amina")


async def test_a_colon_behind_anything_but_a_name_is_a_part_of_what_is_promised(world: World) -> None:
    _, bruno = await cast(world, protocol="")
    await promised(world, bruno, "/promise Bring two things: the map and the rope by friday")
    assert (the(world).text, the(world).member) == ("Bring two things: the map and the rope", "m-bruno")


async def test_what_is_proposed_can_get_another_day_or_be_declined(world: World) -> None:
    amina, bruno = await proposed(world)
    await amina.presses("New date")
    await amina.says("9 December", to="By when")
    assert amina.last_heard().startswith("By Wednesday, Dec 9, 2026, then. Do you promise it?")
    await amina.presses("I accept")
    assert f"{the(world).due_on}" == "2026-12-09"
    assert "para el miércoles, 9 dic 2026." in bruno.last_heard()


async def test_nobody_is_committed_by_another(world: World) -> None:
    amina, bruno = await proposed(world)
    offered = amina.message("asks whether you would promise").id
    visitor = Neighbour(world, amina.room, bruno.person)
    await visitor.does(Kind.PRESS, message=offered, pressed=0, press="p", addressed=True)
    assert "Esto le toca decirlo a Amina" in (world.platform.toasts[-1][1] or "")
    assert the(world).state == "proposed"
    await days(world, 5)
    assert the(world).state == "proposed"
    assert not amina.has_heard("a reminder of what you promised")
    await amina.presses("No, not now")
    assert the(world).state == "declined"
    assert "Amina no puede encargarse de esto." in bruno.last_heard()


async def test_what_was_said_in_confidence_cannot_become_a_promise(world: World) -> None:
    amina, bruno = await answered(world)
    await amina.says("/role facilitator Amina")
    await bruno.says("Sin novedades", to="1/3")
    await bruno.says("Nada por ahora", to="¿Qué harán?")
    await bruno.presses("Mejor no")
    said = await bruno.says("Falta dinero", to="¿Alguna inquietud?")
    hers = amina.alone()
    await hers.says("/status")
    assert hers.has_heard("Falta dinero")
    assert not hers.message("Falta dinero").message.flat_buttons
    await hers.says("/promise by friday", to="Falta dinero")
    assert "This was said in confidence" in hers.last_heard()
    await bruno.does(Kind.MESSAGE, text="/promise para el viernes", reply_to=said, addressed=True)
    assert "Esto se dijo en confianza" in bruno.last_heard()
    assert not [c for c in world.gathering().commitments.values() if c.number]


# --- a question of kind commitment


async def test_an_answer_to_a_question_for_a_commitment_becomes_one(world: World) -> None:
    amina, bruno = await answered(world)
    await amina.says("We repair the pump by Friday", to="What will you do?")
    assert amina.last_heard().startswith(
        "Amina promises this to Bruno, by Friday, Dec 4, 2026. Is that right?"
    )
    assert amina.has_heard("Any worry?")
    await amina.presses("Yes, I promise")
    assert "Promesa 1: de Amina a Bruno, para el viernes, 4 dic 2026." in bruno.last_heard()
    assert "We repair the pump" in bruno.last_heard()
    assert the(world).text == "We repair the pump"


async def test_its_day_is_asked_for_beside_the_questions_that_go_on(world: World) -> None:
    amina, _ = await answered(world)
    await amina.says("We repair the pump", to="What will you do?")
    assert "By when?" in amina.last_heard()
    await amina.says("Nothing worries us", to="Any worry?")
    await amina.says("in 2 weeks", to="By when?")
    assert "by Monday, Dec 14, 2026. Is that right?" in amina.last_heard()


async def test_an_edited_answer_is_read_back_anew_and_one_taken_back_takes_its_draft_along(
    world: World,
) -> None:
    amina, _ = await answered(world)
    said = await amina.says("We repair the pump by Friday", to="What will you do?")
    await amina.edits(said, "We repair the pump by 9 December")
    assert "by Wednesday, Dec 9, 2026. Is that right?" in amina.last_heard()
    assert len(world.gathering().commitments) == 1
    await amina.withdraws(said)
    assert not world.gathering().commitments


# --- kept, moved, let go, helped


async def test_what_was_done_is_shown_with_a_photo_a_document_or_words(world: World) -> None:
    amina, bruno = await cast(world, "sw", "en", protocol="")
    await promised(world, bruno)
    await thursday(world)
    await bruno.says("done", to="a reminder of what you promised")
    assert amina.has_heard("✓ Bruno ametimiza ahadi 1.")
    await bruno.sends_file("photo", "Here it hangs", to="Bruno kept promise")
    assert "Bruno anaonyesha jinsi ahadi 1 ilivyotimizwa" in amina.last_heard()
    assert "Here it hangs" in amina.last_heard()
    assert amina.heard[-1].message.attachment is not None
    await bruno.says("https://example.org/map", to="Bruno kept promise")
    assert "https://example.org/map" in amina.last_heard()
    assert [change.what for change in the(world).changes] == ["kept", "shown", "shown"]
    await amina.says("/promises 1")
    assert amina.has_heard("https://example.org/map")


async def test_a_new_day_has_a_reason_and_keeps_the_history(world: World) -> None:
    amina, bruno = await cast(world, "en", "es", protocol="")
    await promised(world, bruno, "/promise Llevar el mapa para el viernes")
    await thursday(world)
    await bruno.presses("Otra fecha")
    await bruno.says("9 de diciembre", to="¿Para cuándo")
    assert "¿Por qué?" in bruno.last_heard()
    await bruno.says("El puente está cerrado", to="¿Por qué?")
    assert "El miércoles, 9 dic 2026 en lugar del viernes, 4 dic 2026, porque" in bruno.last_heard()
    assert f"{the(world).due_on}" == "2026-12-04"
    amina.forget()
    await bruno.presses("Sí, está bien")
    assert "Promise 1 of Bruno: Wednesday, Dec 9, 2026 instead of Friday, Dec 4, 2026." in amina.last_heard()
    assert "El puente está cerrado" in amina.last_heard()
    [change] = the(world).changes
    assert (f"{change.before}", f"{change.after}", the(world).moved) == ("2026-12-04", "2026-12-09", 1)
    bruno.forget()
    await days(world, 2)
    assert not bruno.has_heard("esto se prometió")
    await days(world, 3)
    assert bruno.has_heard("un recordatorio de lo que prometió a Amina, para el miércoles, 9 dic")


async def test_letting_go_takes_those_to_whom_it_was_promised(world: World) -> None:
    amina, bruno, chen = world.partners(
        "Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chen in Nairobi (fr)", protocol=""
    )
    await promised(world, bruno, "/promise Llevar el mapa para el viernes")
    await bruno.says("/promises 1")
    await bruno.presses("Dejarla")
    await bruno.says("Se perdió el mapa", to="¿Por qué se puede dejar?")
    assert "Mientras no haya acuerdo" in bruno.last_heard()
    assert "Bruno asks you to let promise 1 go" in amina.last_heard()
    await amina.presses("Yes, let it go")
    assert the(world).state == "open"
    await chen.presses("Oui, d'accord")
    assert the(world).state == "let-go"
    assert bruno.has_heard("La promesa 1 de Bruno se deja, de común acuerdo.")
    assert amina.has_heard("Promise 1 of Bruno is let go, as all agree.")
    bruno.forget()
    await days(world, 8)
    assert bruno.has_heard_nothing()


async def test_whoever_it_is_owed_to_may_ask_that_it_be_kept_and_nobody_else(world: World) -> None:
    amina, bruno = await cast(world, protocol="")
    await promised(world, bruno)
    await bruno.says("/promises 1")
    await bruno.presses("Let it go")
    await bruno.says("No time", to="Why can it be let go?")
    asked = amina.message("asks you to let promise 1 go").id
    visitor = Neighbour(world, amina.room, bruno.person)
    await visitor.does(Kind.PRESS, message=asked, pressed=0, press="p", addressed=True)
    assert "This is for those to whom it was promised to say: Amina." in (world.platform.toasts[-1][1] or "")
    await amina.presses("Please keep it")
    assert the(world).state == "open"
    assert bruno.last_heard().startswith("Amina would like promise 1 to be kept.")


async def test_help_is_called_from_the_facilitator_alone(world: World) -> None:
    amina, bruno = await cast(world, "en", "es", protocol="")
    await promised(world, bruno, "/promise Llevar el mapa para el viernes")
    await amina.alone().says("/status")
    await thursday(world)
    amina.forget()
    await bruno.presses("Necesito ayuda")
    assert amina.alone().last_heard().startswith("For you as coordinator: Bruno asks for help with promise 1")
    assert amina.has_heard_nothing()
    assert "Se lo dije a quien facilita, y a nadie más." in bruno.last_heard()
    await bruno.presses("Listo")
    assert the(world).state == "kept"


async def asked_for_help(world: World) -> list[Neighbour]:
    """Let Bruno, who reads Spanish, ask Amina, who reads English, for help in his group, and Chidi be there."""
    amina, bruno, chidi = world.partners(
        "Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chidi in Nairobi (sw)", protocol=""
    )
    await promised(world, bruno, "/promise Llevar el mapa para el viernes")
    await amina.alone().says("/status")
    await bruno.says("/promesas 1")
    await bruno.presses("Necesito ayuda")
    for each in (amina, bruno, chidi):
        each.forget()
    return [amina, bruno, chidi]


@pytest.mark.parametrize("talk", [True, False])
async def test_what_a_facilitator_replies_to_a_call_for_help_reaches_who_asked_alone(
    world: World, *, talk: bool
) -> None:
    amina, bruno, chidi = await asked_for_help(world)
    if talk:
        await bruno.alone().says("/ayuda")
    for words in ("SECRET: what do you need?", "done"):
        await amina.alone().says(words, to="asks for help")
        assert amina.alone().last_heard() == "Carried to Bruno."
    assert the(world).state == "open", "no word of Amina's marks it"
    if not talk:
        assert "hay algo solo para usted" in bruno.last_heard()
        await bruno.alone().says("/start")
    assert bruno.alone().has_heard("SECRET: what do you need?")
    await bruno.alone().says("Un mapa nuevo", to="SECRET")
    assert "Un mapa nuevo" in amina.alone().last_heard()
    for group in (amina, bruno, chidi):
        assert not group.has_heard("SECRET")
        assert not group.has_heard("Un mapa nuevo")
    assert chidi.has_heard_nothing()


async def test_what_goes_to_one_person_is_said_to_go_to_them(world: World) -> None:
    """José, who speaks for Bruno's group as Bruno does, asks for help; the others there read nothing of it."""
    amina, bruno = await cast(world, "en", "es", protocol="")
    await amina.alone().says("/status")
    jose = Neighbour(world, bruno.room, Person("console:jose", "José", "es"))
    await promised(world, jose, "/promise Llevar el mapa para el viernes")
    await jose.says("/promesas 1")
    await jose.presses("Necesito ayuda")
    await amina.alone().says("SECRET", to="asks for help")
    assert amina.alone().last_heard() == "Carried to José (Bruno)."
    await jose.alone().says("/start")
    assert jose.alone().has_heard("SECRET")
    assert not bruno.has_heard("SECRET")
