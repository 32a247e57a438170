"""Goals, what each brings and does, what was put another way, what a review said: all of it is found."""

from __future__ import annotations

from datetime import timedelta

from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.stories.test_decisions_reviewed import decided_and_due
from tests.stories.test_goals import WATER
from tests.stories.test_unclear import THREE, UNNAMED, answered
from tests.world import PULSE, Neighbour, World, mondays

DOES = f"""{WATER}roles:
  scribe:
    does: {{en: Writes down what the river did, es: Anota lo que hizo el río}}
duties:
  minutes:
    role: scribe
    does: {{en: Share the riverbook}}
    every: week
    on: friday
    at: "10:00"
"""
ASKED = """
    open-for: 3 days
    questions:
      - {id: progress, kind: text, ask: {sw: Nini kimesonga mbele?, pt-BR: O que avançou?}}
      - {id: worry, kind: text, private: facilitator, ask: {sw: Nini kinakutia wasiwasi?, pt-BR: E o medo?}}
"""


async def finds(who: Neighbour, query: str) -> str:
    await who.says(f"/search {query}")
    return who.last_heard()


async def test_a_goal_is_found_in_any_of_its_languages_and_opens_as_its_card(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)", protocol=WATER)
    await amina.says("/measure families 12")
    await amina.presses("Yes, count it")
    assert (
        await finds(bruno, "limpia")
        == "Encontrado para “limpia”: 1\n1. Meta 1: Cada familia bebe agua limpia"
    )
    assert "Goal 1: Every family drinks clean water" in await finds(amina, "limpia")
    assert "Goal 2: Families with a tap" in await finds(amina, "grifo")
    await amina.presses("1")
    assert "40 → 52 → 400" in amina.last_heard(), "what was counted is there, too"


async def test_a_goal_worded_in_a_chat_is_found_as_it_was_read_and_a_draft_by_nobody(
    world: World, server: LibreTranslateServer
) -> None:
    server.knows("en", "es", {"Families with clean water": "Familias con agua limpia"})
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)", protocol="")
    await amina.says("/goal Families with clean water: 40 → 400 families by 31 December 2027")
    assert (await finds(amina, "clean water")).startswith("Nothing found")
    await amina.presses("Yes, it is our goal")
    assert "Meta 1: Familias con agua limpia\n(en: Families with clean water)" in await finds(bruno, "limpia")
    await amina.says("/goals 1")
    await amina.presses("Let it go")
    assert "Goal 1: Families with clean water" in await finds(amina, "clean"), "what was let go was said, too"


async def test_what_a_group_brings_is_found_in_its_present_words_alone(
    world: World, server: LibreTranslateServer
) -> None:
    server.knows("es", "en", {"Un camión los martes": "A lorry on Tuesdays"})
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)", protocol="")
    await bruno.says("/roles Un camión los martes")
    assert "1. Bruno brings: A lorry on Tuesdays\n(es: Un camión los martes)" in await finds(amina, "lorry")
    await bruno.says("/roles Una barca")
    assert (await finds(amina, "lorry")).startswith("Nothing found")
    assert "Bruno brings: [en] Una barca" in await finds(amina, "barca")


async def test_what_a_role_does_and_its_duties_are_found_while_they_are_in_force(
    world: World, server: LibreTranslateServer
) -> None:
    server.knows("en", "es", {"Share the riverbook": "Compartir el libro del río"})
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)", protocol=DOES)
    await amina.says("/role scribe Bruno")
    await world.turns_to("12:00", "Africa/Nairobi")
    heard = await finds(bruno, "anota río")
    assert "1. scribe: Anota lo que hizo el río" in heard
    await bruno.presses("1")
    assert bruno.last_heard() == "En el protocolo “[es] Water”\n(en: Water)\nscribe: Anota lo que hizo el río"
    await world.turns_to(world.now + timedelta(days=6))
    assert bruno.has_heard("Compartir el libro del río"), "they were reminded of it"
    heard = await finds(bruno, "libro")
    assert "1. scribe: Compartir el libro del río" in heard, "a text of the file is found as it was read"
    assert "scribe: Share the riverbook" in await finds(amina, "libro río")


async def test_what_a_review_said_and_each_option_is_found_as_it_was_read(
    world: World, server: LibreTranslateServer
) -> None:
    server.knows("es", "en", {"Los martes hay feria": "On Tuesdays there is a fair"})
    amina, bruno, chidi = await decided_and_due(world)
    await bruno.presses("Algo cambió")
    await bruno.replies("Los martes hay feria")
    for query in ("feria", "fair"):
        assert "proposal 1: We meet on Tuesdays" in await finds(chidi, query)
    assert (await finds(chidi, "fair holds")).startswith("Nothing found"), "no two texts are taken for one"
    assert amina.room != chidi.room


async def test_the_words_of_a_position_are_found_once_it_is_over_and_an_objection_raised_apart_never(
    world: World,
) -> None:
    amina, bruno = world.partners(
        "Amina in Nairobi (sw)",
        "Bruno in Recife (pt-BR)",
        protocol=f"{PULSE}decisions: {{rule: majority, open-for: 5 days}}\n",
    )
    await amina.says("/pendekeza Tukutane mtoni")
    await amina.presses("Ndiyo, lipeleke kwa wote")
    await world.turns_to("12:00", "America/Recife")
    await bruno.presses("De acordo, com ressalva")
    await bruno.replies("Estamos bem")
    assert (await finds(amina, "salama")).startswith("Hakuna")
    await amina.presses("Kubali")
    assert "Tukutane mtoni" in await finds(amina, "salama"), "read in Swahili as: Tuko salama"


async def test_words_put_another_way_are_found_with_the_name_and_without_one_without(world: World) -> None:
    amina, bruno, _claire = await answered(world)
    await bruno.presses("Não ficou claro")
    await amina.says("Barabara imefungwa", to="kuna mtu angependa")
    assert "Amina: A estrada está fechada\n(sw: Barabara imefungwa)" in await finds(bruno, "estrada")


async def test_unnamed_words_put_another_way_are_found_by_nobody(world: World) -> None:
    """In which language they are found would tell whose they are."""
    cast = amina, bruno, claire = world.partners(*THREE, protocol=UNNAMED)
    await world.monday_at("12:00", "America/Recife")
    for who, words in zip(cast, ("Alpha", "Beta", "Gamma"), strict=True):
        await who.says(words, to="Say it")
    await world.turns_to(world.now + timedelta(days=4))
    await claire.says("/unclear", to="– Gamma")
    which = claire.message("Which of these is not clear?").message
    number = next(line[0] for line in which.text.plain.splitlines() if "Beta" in line)
    await claire.presses(number, on="Which of these")
    await bruno.alone().says("/start")
    await bruno.alone().says("Qual bomba?", to="Ninguém fica sabendo")
    assert amina.has_heard("Pampu gani?")
    for who in (*cast, *(each.alone() for each in cast)):
        for words in ("bomba", "gani"):
            assert "gani?" not in (heard := await finds(who, words))
            assert "bomba?" not in heard


async def test_what_was_shown_before_it_was_kept_is_found_as_it_was_shown_and_nobody_is_asked(
    world: World, server: LibreTranslateServer
) -> None:
    private = mondays("pulse", ASKED)
    amina, bruno = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (pt-BR)", protocol=private)
    await amina.says("/role mwezeshaji Bruno")
    await bruno.alone().says("/start")
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.says("Pampu inafanya kazi", to="Nini kimesonga mbele?")
    await amina.says("Barabara imefungwa", to="Nini kinakutia wasiwasi?")
    await world.turns_to("12:00", "America/Recife")
    assert bruno.has_heard("A bomba funciona")
    assert bruno.alone().has_heard("A estrada está fechada")
    with world.bench.store.writing() as transaction:
        transaction.connection.exec_driver_sql("DELETE FROM rendering")
        transaction.connection.exec_driver_sql("UPDATE findable SET looked_at = 0")
    asked = len(server.asked)
    world.restarts()
    await world.bench.settle()
    assert len(server.asked) == asked, "what is remembered is looked at, and nobody is asked"
    assert "A bomba funciona" in await finds(bruno, "bomba")
    with world.bench.store.reading() as transaction:
        kept = transaction.connection.exec_driver_sql("SELECT plain FROM rendering").scalars().all()
        assert "estrada" not in repr(kept), "what a private word was shown as is kept nowhere"
        assert not transaction.finding.not_looked_at(1)


async def test_a_word_to_some_groups_is_found_there_as_it_was_read_and_a_word_to_one_by_nobody(
    world: World, server: LibreTranslateServer
) -> None:
    server.knows("en", "pt", {"Bring quillboots": "Tragam quillbotas"})
    cast = ("Amina in Nairobi (en)", "Bruno in Recife (pt-BR)", "Chidi in Nairobi (sw)")
    amina, bruno, chidi = world.partners(*cast, protocol="")
    await amina.says("/say Bruno, Amina: Bring quillboots")
    assert "quillboots”" in await finds(amina, "quillboots"), "what nobody has sent yet is found by nobody"
    await amina.presses("Send", on="Shall I send it?")
    await world.turns_to("12:00", "America/Recife")
    assert "Amina: Tragam quillbotas\n(en: Bring quillboots)" in await finds(bruno, "quillbotas")
    assert "Amina: Bring quillboots" in await finds(amina, "quillboots")
    assert "Bring" not in await finds(chidi, "quillboots")
    assert "Bring" not in await finds(chidi.alone(), "quillboots")
