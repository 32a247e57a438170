"""The rhythm of a crisis: what comes in it comes at once, what rests rests, and all goes on afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.core.vocabulary import plain
from bot.messages import Messages
from tests.stories.beginnings import joined
from tests.world import LANGUAGES, Neighbour, World

LAKE = """
protocol: lake
version: 1
purpose: {en: To know how things are around the lake.}
checkins:
  monday:
    title: {en: Week, es: Semana, sw: Wiki}
    every: week
    on: monday
    at: "09:00"
    open-for: 3 days
    nudge: [24 hours]
    questions:
      - id: progress
        kind: text
        ask: {en: What moved forward?, es: "¿Qué avanzó?", sw: Nini kimesonga mbele?}
  safe:
    title: {en: Safe, es: A salvo, sw: Usalama}
    rhythm: crisis
    every: day
    at: "17:00"
    open-for: 4 hours
    questions: [{id: safe, kind: yes-no, ask: {en: Are you safe?, es: "¿Están a salvo?", sw: Mko salama?}}]
  money:
    title: {en: Money, es: Dinero, sw: Fedha}
    rhythm: always
    every: week
    on: tuesday
    at: "10:00"
    open-for: 1 day
    questions:
      - id: spent
        kind: number
        ask: {en: How much was spent?, es: "¿Cuánto se gastó?", sw: Zimetumika ngapi?}
"""
NAIROBI = "Africa/Nairobi"


def lake(world: World, *roles: str) -> list[Neighbour]:
    """Return Claire, who coordinates, Rosa and Juma; Rosa has *roles*."""
    cast = ("Claire in Nairobi (en)", "Rosa in Nairobi (es)", "Juma in Nairobi (sw)")
    neighbours = world.partners(*cast, protocol=LAKE)
    if roles:
        with world.bench.store.writing() as transaction:
            transaction.record.keep([replace(world.gathering().members["m-rosa"], roles=roles)])
    return neighbours


def far_apart(world: World) -> list[Neighbour]:
    """Return Amina in Nairobi and Bruno in Bogotá, eight hours behind, who facilitates."""
    amina, bruno = world.partners("Amina in Nairobi (sw)", "Bruno in Bogota (es)", protocol=LAKE)
    with world.bench.store.writing() as transaction:
        transaction.record.keep([replace(world.gathering().members["m-bruno"], roles=("facilitator",))])
    return [amina, bruno]


def asked(one: Neighbour, question: str) -> int:
    """Return how often a question was put, or put again as a reminder."""
    return sum(question in text.splitlines() for text in one.texts())


async def test_a_facilitator_begins_it_everybody_is_told_and_asked_at_once(world: World) -> None:
    claire, rosa, juma = lake(world, "facilitator")
    await world.monday_at("09:00", NAIROBI)
    await rosa.says("Llegó el agua", to="¿Qué avanzó?")
    await world.turns_to("14:00", NAIROBI)
    for each in (claire, rosa, juma):
        each.forget()
    await rosa.says("/ritmo crisis")
    assert claire.texts()[0] == (
        "From now on the rhythm of a crisis holds. Set by Rosa.\n"
        "– Week: rests for now\n+ Safe: every day, at 5:00 PM by each group's own clock"
    )
    assert rosa.texts()[0].startswith(
        "Desde ahora rige el ritmo de crisis. Lo estableció Rosa.\n– Semana: descansa"
    )
    assert juma.texts()[0].startswith("Kuanzia sasa mpangilio wa dharura unatumika. Umewekwa na Rosa.")
    for one, question in ((claire, "Are you safe?"), (rosa, "¿Están a salvo?"), (juma, "Mko salama?")):
        assert asked(one, question) == 1
    why = "We ask more often for a while now, so that nobody is alone with what is happening."
    assert f"\n{why} A word or two is enough.\nAre you safe?" in claire.last_heard()
    assert (
        "\nPor un tiempo preguntamos más seguido, para que nadie quede a solas con lo que pasa."
        in rosa.last_heard()
    )
    await juma.presses("Ndiyo")
    await world.turns_to("12:00", NAIROBI)
    assert not claire.has_heard("What moved forward?"), "who had not answered is not nudged for what rests"
    assert asked(claire, "Are you safe?") == 2, "once at once, and once in its rhythm at five"
    await world.turns_to(world.now + timedelta(days=3))
    assert claire.has_heard("How much was spent?"), "what comes always comes"
    assert {c.name for c in world.gathering().checkins.values()} == {"safe", "money"}, "Monday's rests"
    assert claire.has_heard("Llegó el agua"), "what was said before is still told as it closes"
    assert asked(claire, "Are you safe?") == 5
    assert not any(why in text for text in claire.texts()), "it was said above the first alone"


async def test_shortly_before_its_own_hour_nobody_is_asked_twice(world: World) -> None:
    """Recife's own five o'clock is hours away: it is asked at once, and then."""
    cast = ("Claire in Nairobi (en)", "Rosa in Nairobi (es)", "Bruno in Recife (es)")
    claire, rosa, bruno = world.partners(*cast, protocol=LAKE)
    await world.turns_to("16:20", NAIROBI)
    await claire.says("/rhythm crisis")
    await rosa.presses("Sí")
    await world.turns_to("18:30", NAIROBI)
    assert [asked(claire, "Are you safe?"), asked(rosa, "¿Están a salvo?")] == [1, 1]
    await world.turns_to("17:10", "America/Recife")
    assert asked(bruno, "¿Están a salvo?") == 2
    await world.turns_to("17:10", NAIROBI)
    assert [asked(claire, "Are you safe?"), asked(rosa, "¿Están a salvo?")] == [2, 2], "on the next day again"
    await world.turns_to("17:10", NAIROBI)
    assert [asked(claire, "Are you safe?"), asked(rosa, "¿Están a salvo?")] == [3, 3]


async def test_where_all_would_be_asked_twice_the_occasion_is_left_out(world: World) -> None:
    claire, rosa, juma = lake(world)
    await world.turns_to("16:20", NAIROBI)
    await claire.says("/rhythm crisis")
    for day in (1, 2, 3):
        await world.turns_to("18:30", NAIROBI)
        found = [asked(claire, "Are you safe?"), asked(rosa, "¿Están a salvo?"), asked(juma, "Mko salama?")]
        assert found == [day] * 3


async def test_called_off_and_begun_again_it_goes_on_asking_what_it_asked(world: World) -> None:
    claire, rosa, _ = lake(world)
    await world.turns_to("14:00", NAIROBI)
    for typed in ("/rhythm crisis", "/rhythm normal", "/rhythm crisis"):
        await claire.says(typed)
        await world.turns_to(world.now + timedelta(minutes=5))
    assert [asked(claire, "Are you safe?"), asked(rosa, "¿Están a salvo?")] == [1, 1]
    await rosa.presses("Sí")
    assert any(a.value == "yes" for a in world.gathering().answers.values())


async def test_called_off_and_begun_again_at_night_whoever_slept_is_asked_in_the_morning(
    world: World,
) -> None:
    """Bogotá is awake: it is asked once; whoever slept in Nairobi is not passed over."""
    amina, bruno = far_apart(world)
    await world.turns_to("16:00", "America/Bogota")
    for typed in ("/ritmo crisis", "/ritmo normal", "/ritmo crisis"):
        await bruno.says(typed)
        await world.turns_to(world.now + timedelta(minutes=20))
    await world.turns_to("07:30", NAIROBI)
    assert [asked(amina, "Mko salama?"), asked(bruno, "¿Están a salvo?")] == [1, 1]
    assert not amina.has_heard("Mpangilio wa kawaida unatumika tena."), "it read of no crisis before"
    await amina.presses("Ndiyo")
    await amina.says("/status")
    assert "mmejibu" in amina.last_heard()


@pytest.mark.parametrize("typed", ["/ritmo crisis", "/ritmo normal"])
async def test_what_rests_is_not_asked_where_its_hour_comes_later(world: World, typed: str) -> None:
    """Nairobi had been asked when it was laid to rest; in Bogotá the same hour is still to come."""
    amina, bruno = far_apart(world)
    if typed == "/ritmo normal":
        await amina.says("/mpangilio dharura")
        await world.monday_at("17:30", NAIROBI)
    else:
        await world.monday_at("12:00", NAIROBI)
    rests, hour = ("¿Qué avanzó?", "09:30") if typed == "/ritmo crisis" else ("¿Están a salvo?", "17:30")
    bruno.forget()
    await bruno.says(typed)
    await world.turns_to(hour, "America/Bogota")
    assert asked(bruno, rests) == 0
    await bruno.says("/place Lima")
    await world.turns_to("20:30", "America/Lima")
    assert asked(bruno, rests) == 0, "nor by the clock of another place"


async def test_nobody_reads_that_nobody_answered_what_rests(world: World) -> None:
    claire, rosa, juma = lake(world, "facilitator")
    await world.turns_to("14:00", NAIROBI)
    await claire.says("/rhythm crisis")
    await world.turns_to(world.now + timedelta(minutes=30))
    await claire.says("/rhythm normal")
    for each in (claire, rosa, juma):
        each.forget()
    await world.turns_to(world.now + timedelta(hours=12))
    assert not claire.has_heard("Safe")
    assert not rosa.has_heard("A salvo")


async def test_a_paused_protocol_promises_no_question(world: World) -> None:
    claire, rosa, _ = lake(world, "facilitator")
    await world.turns_to("14:00", NAIROBI)
    await claire.says("/pause lake")
    rosa.forget()
    await rosa.says("/ritmo crisis")
    assert "Lake” está en pausa, así que no se preguntaría nada." in rosa.last_heard()
    assert world.gathering().partnership.crisis_since is None
    await claire.says("/resume lake")
    await rosa.says("/ritmo crisis")
    assert asked(claire, "Are you safe?") == 1
    await claire.says("/pause lake")
    await claire.says("/rhythm")
    assert "– Safe: paused until a coordinator resumes it with /resume" in claire.last_heard()


async def test_the_status_tells_what_is_still_to_come_and_what_went_by_unanswered(world: World) -> None:
    amina, bruno = far_apart(world)
    await world.monday_at("10:00", NAIROBI)
    await bruno.says("/estado")
    assert "○ “Semana” llega el lunes, 30 nov, 9:00." in bruno.last_heard()
    await world.turns_to(world.now + timedelta(days=3, hours=2))
    await amina.says("/hali")
    assert "– Wiki: muda wa kujibu umepita. Muhtasari utatoka" in amina.last_heard()


async def test_who_joins_in_a_crisis_reads_that_one_holds(world: World) -> None:
    claire, rosa, _ = lake(world, "facilitator")
    await world.turns_to("10:00", NAIROBI)
    await rosa.says("/ritmo crisis")
    amina = world.stranger("Amina", "amina-room", "sw")
    await joined(claire, "Kivu", amina, "sw", "Goma", "-")
    await amina.presses("Tunakubali")
    assert amina.has_heard("Mpangilio wa dharura unatumika, tangu"), amina.texts()
    assert amina.has_heard("– Wiki: inapumzika kwa sasa")


async def test_whoever_likes_it_so_is_asked_and_reminded_gently_then_too(world: World) -> None:
    nudging = LAKE.replace("    open-for: 4 hours", "    open-for: 4 hours\n    nudge: [2 hours]")
    claire, rosa = world.partners("Claire in Nairobi (en)", "Rosa in Nairobi (es)", protocol=nudging)
    await rosa.says("/manner b")
    await world.turns_to("13:00", NAIROBI)
    await claire.says("/rhythm crisis")
    await world.turns_to("15:30", NAIROBI)
    await claire.says("/rhythm normal")
    assert claire.has_heard("From now on the rhythm of a crisis holds. Set by Claire.")
    assert claire.has_heard("Safe: we would like to hear from you. Answers are welcome until")
    assert rosa.has_heard("Pensamos en todos ustedes. Desde ahora, y por un tiempo, rige el ritmo de crisis")
    assert rosa.has_heard("A salvo: esperamos que estén bien; nos alegraría saber de ustedes cuando tengan")
    assert rosa.has_heard(
        "Cuando tengan un momento tranquilo: en “A salvo” hay una pregunta que se alegraría"
    )
    assert rosa.has_heard("Gracias por todo lo que llevaron estos días. Vuelve a regir el ritmo de siempre")


async def test_it_ends_and_what_rested_goes_on_from_its_next_occasion(world: World) -> None:
    claire, rosa, juma = lake(world)
    await world.turns_to("14:00", NAIROBI)
    await claire.says("/rhythm emergency")
    world.restarts()
    await world.turns_to(world.now + timedelta(days=2))
    assert not juma.has_heard("Nini kimesonga mbele?")
    assert world.gathering().partnership.crisis_since is not None
    for each in (claire, rosa, juma):
        each.forget()
    await claire.says("/rhythm normal")
    assert rosa.texts()[0].startswith("Vuelve a regir el ritmo de siempre. Lo estableció Claire.\n+ Semana: ")
    assert "– A salvo: descansa por ahora" in rosa.texts()[0]
    await world.turns_to(world.now + timedelta(days=6))
    assert asked(juma, "Mko salama?") == 0
    assert asked(rosa, "¿Qué avanzó?") == 1, "on the next Monday, and nothing of what was passed over"


async def test_whoever_is_further_west_is_not_asked_any_more_once_it_is_over(world: World) -> None:
    """What was put to some already is put to no others: their five o'clock comes when nothing is amiss."""
    cast = ("Claire in Nairobi (en)", "Rosa in Nairobi (es)", "Bruno in Recife (es)")
    claire, rosa, bruno = world.partners(*cast, protocol=LAKE)
    await world.turns_to("12:00", NAIROBI)
    await claire.says("/rhythm crisis")
    await world.turns_to(world.now + timedelta(days=1, hours=6))
    before = asked(bruno, "¿Están a salvo?")
    assert asked(rosa, "¿Están a salvo?") == before + 1, "it is five in the west only later"
    await claire.says("/rhythm normal")
    await world.turns_to(world.now + timedelta(days=2))
    assert asked(bruno, "¿Están a salvo?") == before


async def test_only_those_who_look_after_it_may_and_twice_does_nothing(world: World) -> None:
    claire, rosa, juma = lake(world)
    await juma.says("/mpangilio dharura")
    assert "Claire" in juma.last_heard()
    assert world.gathering().partnership.crisis_since is None
    await juma.says("/rhythm")
    assert juma.last_heard().startswith("Mpangilio wa kawaida unatumika.")
    await claire.says("/rhythm crisis")
    claire.forget()
    await claire.says("/rhythm crisis")
    assert claire.last_heard() == "That rhythm holds already. /rhythm shows what comes."
    await rosa.says("/ritmo")
    assert rosa.last_heard().startswith("Rige el ritmo de crisis, desde el ")


async def test_the_preview_and_the_schedule_show_what_rests(world: World) -> None:
    claire, *_ = lake(world)
    await claire.says("/preview")
    assert "What moved forward?" in claire.last_heard()
    assert "Are you safe?" not in claire.last_heard()
    await claire.says("/schedule")
    assert "safe: only in a crisis, every day" in claire.last_heard()
    await claire.says("/rhythm crisis")
    claire.forget()
    await claire.says("/preview")
    assert claire.has_heard("The rhythm of a crisis holds since")
    assert claire.has_heard("safe: Are you safe?")
    assert not claire.has_heard("What moved forward?")
    await claire.says("/schedule")
    assert "monday: rests as long as the rhythm of a crisis holds, else every week" in claire.last_heard()


async def test_where_no_protocol_has_one_that_is_said(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (pt-BR)")
    await amina.says("/rhythm crisis")
    assert amina.last_heard() == "No protocol here has check-ins for a crisis."


@pytest.mark.parametrize("hour", ["03:00", "22:30"])
async def test_at_night_the_first_question_waits_for_morning(world: World, hour: str) -> None:
    """Whoever needs to be woken is called by a person, or calls for help; a question wakes nobody."""
    claire, rosa, _ = lake(world)
    await world.turns_to(hour, NAIROBI)
    rosa.forget()
    await claire.says("/rhythm crisis")
    assert rosa.has_heard_nothing()
    await world.turns_to("07:00", NAIROBI)
    assert asked(rosa, "¿Están a salvo?") == 1
    assert world.now.astimezone(ZoneInfo(NAIROBI)).hour == 7


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_it_is_changed_is_said_in_words_that_are_understood(language: str) -> None:
    messages = Messages()
    said = messages.says("rhythm-how", {}, language)
    typed = [each.split()[0] for each in said.split("/rhythm ")[1:]]
    known = messages.vocabulary((language,)).rhythms
    assert [known[plain(word)] for word in typed] == ["crisis", "normal"]
    english = messages.vocabulary(("en",)).rhythms
    assert language in ("en", "es") or plain(typed[0]) not in english, "and are its own"


async def test_what_is_over_before_the_morning_is_not_told_then(world: World) -> None:
    """Whoever switches it reads who hears of it only then; nobody reads that a crisis holds which is over."""
    claire, rosa, juma = lake(world, "facilitator")
    await world.turns_to("22:30", NAIROBI)
    for each in (claire, rosa, juma):
        each.forget()
    await rosa.alone().says("/ritmo crisis")
    assert "Desde ahora rige el ritmo de crisis" in rosa.alone().last_heard()
    assert rosa.alone().last_heard().endswith("y lo leen después: Claire, Juma, Rosa.")
    await claire.says("/rhythm normal")
    assert claire.last_heard().startswith("The usual rhythm holds again.")
    assert "quiet hours" not in claire.last_heard(), "there is nothing that anybody reads afterwards"
    await world.turns_to("07:30", NAIROBI)
    assert not claire.has_heard("From now on the rhythm of a crisis holds")
    assert not juma.has_heard("mpangilio wa dharura unatumika")
    assert not juma.has_heard("Mpangilio wa kawaida unatumika tena."), (
        "nor that what they never read of is over"
    )
    assert [text for text in claire.texts() if "rhythm" in text] == [claire.texts()[0]]
