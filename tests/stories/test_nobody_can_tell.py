"""Who wants to know who said what without a name, or to a facilitator alone: they try, and learn nothing."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.stories.test_adoption_in_chat import on_the_shelf
from tests.stories.test_concerns import four
from tests.stories.test_decisions import proposed
from tests.stories.test_exported import exported
from tests.world import PULSE, Neighbour, World, mondays

SAID = mondays(
    "pulse",
    """
    each: member
    open-for: 2 days
    questions:
      - {id: said, kind: text, unnamed: true, ask: {en: What is unsaid?, es: "¿Qué falta?"}}
      - {id: mood, kind: scale, from: 1, to: 5, unnamed: true, ask: {en: Mood?, es: "¿Ánimo?"}}
      - {id: worry, kind: text, private: facilitator, ask: {en: What worries you?, es: "¿Qué preocupa?"}}
""",
)
OPENED = SAID.replace("version: 1", "version: 2").replace("unnamed: true, ", "").replace(
    "private: facilitator, ", ""
)  # fmt: skip
"""A later version in which all of it is said openly."""
UNSAID = mondays(
    "pulse",
    """
    each: member
    open-for: 2 days
    questions:
      - {id: said, kind: text, unnamed: true, ask: {en: What is unsaid?, es: "¿Qué falta?"}}
""",
)
DECIDING = f"{PULSE}decisions: {{rule: consent, open-for: 5 days, confirm: nobody}}\n"
CAST = ("Amina in Nairobi (en)", "Bruno in Nairobi (en)", "Chidi in Nairobi (en)")
WORDS = ("quillalpha is unsaid", "quillbeta is unsaid", "quillgamma is unsaid")


async def answered(world: World) -> list[Neighbour]:
    """Let three answer alone, and the occasion close."""
    everyone = world.partners(*CAST, protocol=SAID)
    for each in everyone:
        await each.alone().says("/start")
    await world.monday_at("09:00", "Africa/Nairobi")
    for each, words, mood in zip(everyone, WORDS, "245", strict=True):
        await each.alone().says(words)
        await each.alone().presses(mood)
        await each.alone().says(f"quillworry of {each.person.name}")
    for _ in range(3):
        await world.turns_to("12:00", "Africa/Nairobi")
    return everyone


async def test_what_was_said_without_a_name_gets_none_from_a_later_version(world: World) -> None:
    """Whoever answered was promised that: what partners agree on later holds for what is asked later."""
    amina, bruno, chidi = await answered(world)
    on_the_shelf(world, OPENED)
    await amina.says("/adopt pulse")
    assert "(version 2)" in bruno.last_heard()
    await world.turns_to(world.now + timedelta(hours=2))
    for each in (bruno, bruno.alone(), amina, amina.alone(), chidi):
        await each.says("/search quillalpha")
        [found] = [line for line in each.last_heard().splitlines() if "is unsaid" in line]
        assert "Amina" not in found
        await each.says("/search quillworry")
        worries = [line for line in each.last_heard().splitlines() if "quillworry of Amina" in line]
        assert bool(worries) == (each.room == amina.alone().room), "it is read by whoever wrote it"
    for form in ("Table (CSV)", "Report to read"):
        content = (await exported(amina, form)).decode("utf-8-sig")
        rows = content.replace("\n", " ").replace("</tr>", "\n") if content.startswith("<") else content
        assert "quillalpha" in rows
        for row in rows.splitlines():
            assert "quillworry" not in row
            assert not ("quillalpha" in row and "Amina" in row)
            assert "Mood?" not in row or "3.7" in row


async def test_who_has_something_on_their_mind_is_as_silent_as_before(world: World) -> None:
    """Of several whom nobody has heard for long, a facilitator sees none go as a concern comes."""
    _claire, rosa, nadia, omar = await four(world, "nadia")
    await world.turns_to(world.now + timedelta(days=9))
    await world.turns_to("10:00", "Africa/Nairobi")

    async def silent() -> list[str]:
        await nadia.alone().says("/quiet")
        return [line for line in nadia.alone().last_heard().splitlines() if "Rosa" in line or "Omar" in line]

    before = await silent()
    assert len(before) == 2
    await rosa.alone().says("/concern")
    await rosa.alone().says("Las quillreuniones son de noche")
    await rosa.alone().presses("Sin mi nombre")
    assert nadia.alone().has_heard("quillreuniones")
    assert await silent() == before
    await nadia.alone().says("Which hour would do?", to="quillreuniones")
    await rosa.alone().says("Por la tarde")
    await rosa.alone().says("/concern")
    await rosa.alone().presses("1")
    await rosa.alone().presses("Está resuelto")
    assert await silent() == before
    await omar.alone().says("/promise Bring the list by friday")
    assert await silent() == before, "nobody reads a draft"
    await omar.alone().presses("Yes, I promise")
    assert len(await silent()) == 1, "whoever says something under their name is heard"


@dataclass
class Watch:
    """What a facilitator reads, alone, of whom nobody has heard for long, and nothing else."""

    facilitator: Neighbour

    async def silent(self) -> list[str]:
        await self.facilitator.alone().says("/quiet")
        lines = self.facilitator.alone().last_heard().splitlines()
        return [line.partition(":")[0] for line in lines if ": for " in line or ": not heard yet" in line]


async def watched(world: World, protocol: str) -> tuple[Watch, list[Neighbour]]:
    """Let nobody be heard of for long of four whom a facilitator watches."""
    cast = (*CAST, "Nadia in Nairobi (en)", "Rosa in Nairobi (es)")
    everyone = world.partners(*cast, protocol=protocol)
    nadia = everyone[3]
    with world.bench.store.writing() as transaction:
        member = world.gathering().members["m-nadia"]
        transaction.record.keep([replace(member, roles=("facilitator",))])
    for each in everyone:
        await each.says("/status")
        await each.alone().says("/start")
    await world.turns_to(world.now + timedelta(days=9))
    await world.turns_to("10:00", "Africa/Nairobi")
    return Watch(nadia), everyone


async def test_who_objects_without_a_name_is_as_silent_as_before_the_look_at_it_too(world: World) -> None:
    watch, (amina, bruno, _chidi, nadia, rosa) = await watched(world, DECIDING)
    await proposed(amina, "We meet at night")
    before = await watch.silent()
    assert {"Bruno", "Rosa"} <= {*before}
    hers = rosa.alone()
    await hers.says("/status")
    await hers.says("/decisions")
    await hers.says("/decisions 1")
    await hers.presses("Objeción")
    assert await watch.silent() == before
    await hers.presses("A ella, sin mi nombre")
    await hers.says("La noche no es segura")
    await hers.says("/original")
    assert nadia.alone().has_heard("somebody objects")
    assert await watch.silent() == before
    await nadia.alone().says("Which hour would do?", to="somebody objects")
    await hers.says("Por la tarde", to="Which hour")
    assert await watch.silent() == before
    await bruno.says("/decisions 1")
    await bruno.presses("Object")
    assert await watch.silent() == before, "it is not sure yet who is to read why"
    await bruno.presses("Agree")
    assert await watch.silent() == [name for name in before if name != "Bruno"]


async def test_who_answers_between_two_apart_is_as_silent_as_before(world: World) -> None:
    watch, (_amina, bruno, _chidi, nadia, rosa) = await watched(world, PULSE)
    await nadia.alone().says("/mediate Bruno Rosa")
    await nadia.alone().presses("Yes, ask both apart")
    before = await watch.silent()
    await bruno.replies("They never call")
    await rosa.replies("Nunca contestan")
    assert nadia.alone().world.gathering().mediations
    assert await watch.silent() == before


async def test_who_answers_without_a_name_is_heard_as_all_closes_and_no_sooner(world: World) -> None:
    watch, everyone = await watched(world, UNSAID)
    before = await watch.silent()
    await world.monday_at("09:00", "Africa/Nairobi")
    for each in (everyone[0], everyone[4]):
        await each.alone().says("quillgamma is unsaid")
    for each in (everyone[1], everyone[1].alone()):
        await each.says("/status")
    still = await watch.silent()
    assert {"Amina", "Rosa"} <= {*before} & {*still}
    assert "Bruno" not in still, "in front of their group anybody is heard"
    await world.turns_to(world.now + timedelta(days=3))
    assert not {"Amina", "Rosa"} & {*(await watch.silent())}
    assert "Chidi" in await watch.silent()


async def in_two_languages(world: World, *cast: str) -> list[Neighbour]:
    """Let the first of four say something in Swahili without a name, and the others in English."""
    everyone = world.partners(*cast, protocol=SAID)
    await world.monday_at("09:00", "Africa/Nairobi")
    for who, words in zip(everyone, ("Pampu inafanya kazi", *WORDS), strict=True):
        await who.says(words, to="1/3")
    await world.turns_to(world.now + timedelta(days=3))
    assert everyone[1].has_heard("– The pump works")
    return everyone


async def test_words_without_a_name_are_found_as_they_are_read_and_not_as_they_were_written(
    world: World, server: LibreTranslateServer
) -> None:
    """Who guesses a word of a language that few write would learn of which lines those are."""
    server.knows("sw", "en", {"Pampu inafanya kazi": "The pump works"})
    cast = ("Amina in Nairobi (sw)", "Bruno in Nairobi (en)", "Chidi in Nairobi (en)", "Dora in Nairobi (en)")
    amina, bruno, *_ = await in_two_languages(world, *cast)

    async def finds(who: Neighbour, words: str) -> bool:
        await who.says(f"/search {words}")
        lines = who.last_heard().splitlines()[1:]
        return any("pump works" in line or "Pampu inafanya" in line for line in lines)

    for who in (bruno, bruno.alone()):
        assert await finds(who, "pump")
        assert not await finds(who, "pampu")
    assert await finds(amina, "pampu"), "whoever reads it so finds it so"
    for who in (amina, bruno):
        await who.says("/search quillalpha")
        assert "quillalpha is unsaid" in who.last_heard().casefold()


async def test_a_table_tells_of_no_line_without_a_name_in_which_language_it_was_written(
    world: World, server: LibreTranslateServer
) -> None:
    server.knows("sw", "en", {"Pampu inafanya kazi": "The pump works"})
    cast = ("Amina in Nairobi (sw)", "Bruno in Nairobi (en)", "Chidi in Nairobi (en)", "Dora in Nairobi (en)")
    _, bruno, *_ = await in_two_languages(world, *cast)
    with world.bench.store.writing() as transaction:
        member = world.gathering().members["m-bruno"]
        transaction.record.keep([replace(member, roles=("coordinator",))])
    await bruno.alone().says("/start")
    content = (await exported(bruno, "Table (CSV)")).decode("utf-8-sig")
    rows = [row for row in csv.reader(io.StringIO(content)) if "What is unsaid?" in row]
    assert sorted(cell for row in rows for cell in row if cell in ("The pump works", *WORDS)) == [
        "The pump works", *WORDS,
    ]  # fmt: skip
    assert {sum(map(bool, row)) for row in rows} == {sum(map(bool, rows[0]))}, "they differ in words alone"


async def test_by_whose_words_an_alarm_came_is_not_told_by_who_is_waited_for(world: World) -> None:
    """Whoever looks before and after it learns no name, here either."""
    protocol = UNSAID + "crisis: {words: {en: [fire], es: [incendio]}}\n"
    watch, (amina, _bruno, chidi, nadia, rosa) = await watched(world, protocol)
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.alone().says("All is well")
    silent = await watch.silent()
    seen = []
    for who, words in ((rosa, "Hay un incendio en mi calle"), (chidi, "All is well here, too")):
        await nadia.alone().says("/status")
        seen.append(nadia.alone().last_heard())
        await who.alone().says(words)
    assert nadia.alone().has_heard("A word for emergencies was written by somebody")
    await nadia.alone().says("/status")
    seen.append(nadia.alone().last_heard())
    for number, text in zip("432", seen, strict=True):
        assert f"Pulse: not heard from yet: {number} of 5 (until" in text
        assert not any(name in text for name in ("Amina", "Bruno", "Chidi", "Rosa"))
    assert await watch.silent() == silent


async def test_a_facilitator_who_raises_something_is_not_who_is_left_out(world: World) -> None:
    """Those who read it, and know who facilitates, read no list of themselves."""
    _claire, rosa, nadia, omar = await four(world, "nadia", "omar", "rosa")
    await rosa.alone().says("/concern Se cobra por las firmas")
    await rosa.alone().presses("Sin mi nombre")
    assert rosa.alone().last_heard().startswith("✓ Ya está a la vista de Nadia, Omar, sin su nombre.")
    for each in (nadia, omar):
        await each.alone().says("/concern")
        assert "\n1. No answer yet: [en] Se cobra" in each.alone().last_heard()
    await rosa.alone().says("/concern")
    assert "1. Enviada a Nadia, Omar, aún sin respuesta" in rosa.alone().last_heard()
    await nadia.alone().presses("I look after it")
    await omar.alone().says("/concern")
    assert "1. Nadia looks after it" in omar.alone().last_heard()
    await nadia.alone().presses("It is settled")
    with world.bench.store.writing() as transaction:
        member = world.gathering().members["m-nadia"]
        transaction.record.keep([replace(member, roles=())])
    await rosa.alone().presses("No está resuelto")
    shown = " ".join(text for each in (nadia, omar) for text in each.alone().texts())
    assert "Nadia, Omar" not in shown
    assert "Omar looks" not in shown


async def test_a_term_marks_no_words_without_a_name_by_the_language_they_were_written_in(
    world: World, server: LibreTranslateServer
) -> None:
    """Whoever coordinates sets terms, and could set one that only a single person's words would show."""
    server.knows("sw", "en", {"Pampu imeibwa usiku": "The pump was stolen at night", "Usiku": "At night"})
    cast = ("Amina in Nairobi (en)", "Bruno in Nairobi (sw)", "Chidi in Nairobi (en)", "Dora in Nairobi (en)")
    amina, _, _, dora = everyone = world.partners(*cast, protocol=SAID)
    await amina.says("/term Night-time = sw: usiku")
    await world.monday_at("09:00", "Africa/Nairobi")
    for who, words in zip(everyone, ("It is dark at night", "Pampu imeibwa usiku", *WORDS), strict=False):
        await who.says(words, to="1/3")
    await world.turns_to(world.now + timedelta(days=3))
    [digest] = [text for text in dora.texts() if "what we heard" in text]
    assert "– It is dark at night" in digest
    assert "– The pump was stolen at night" in digest
    assert "Night-time" not in digest


async def in_one_language_less(here: World, *more: str) -> list[Neighbour]:
    """Let one answer in Swahili, *more* of that group too, and three in English: nobody translates."""
    cast = ("Amina in Nairobi (en)", "Bruno in Nairobi (sw)", "Chidi in Nairobi (en)", "Dora in Nairobi (en)")
    everyone = here.partners(*cast, protocol=UNSAID)
    theirs = [everyone[1].colleague(name) for name in more]
    for who in (*everyone, *theirs):
        await who.says("/status")
        await who.alone().says("/start")
    await here.monday_at("09:00", "Africa/Nairobi")
    for who, words in zip(everyone, (WORDS[0], "Pampu imeibwa usiku", *WORDS[1:]), strict=True):
        await who.alone().says(words)
    for who in theirs:
        await who.alone().says(f"Barabara {who.person.name}")
    return [*everyone, *theirs]


THREE_LANGUAGES = {"Amina": "There is no fuel", "Bruno": "Falta agua", "Chidi": "Barabara imefungwa"}


@pytest.mark.parametrize(
    ("facilitates", "told"),
    [
        (
            "",
            "For you as coordinator: in Pulse, words without a name are shown to nobody: 3. Nobody",
        ),
        ("Bruno", "Para usted, que facilita: en Pulse, hay palabras sin nombre que nadie lee: 3. Aquí nadie"),
    ],
)
async def test_whoever_facilitates_hears_how_many_unnamed_words_nobody_reads_and_what_helps(
    tmp_path: Path, facilitates: str, told: str
) -> None:
    here = World(tmp_path)
    cast = ("Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chidi in Nairobi (sw)")
    amina, bruno, _ = everyone = here.partners(*cast, protocol=UNSAID)
    for who in everyone:
        await who.alone().says("/start")
    if facilitates:
        await amina.says(f"/role facilitator {facilitates}")
    await here.monday_at("09:00", "Africa/Nairobi")
    for who in everyone:
        await who.alone().says(THREE_LANGUAGES[who.person.name])
    await here.turns_to(here.now + timedelta(days=3))
    reader = bruno if facilitates else amina
    [heard] = [text for text in reader.alone().texts() if text.startswith(told)]
    named = ("Amina", "Bruno", "Chidi", *THREE_LANGUAGES.values(), "English", "español", "Kiswahili")
    assert not any(word in heard for word in named), "nothing of it says who wrote, or in which language"
    others = [*everyone, *(who.alone() for who in everyone if who != reader)]
    assert not any(": 3." in text for each in others for text in each.texts())
    assert not any(
        words in text for each in everyone for text in each.texts() for words in THREE_LANGUAGES.values()
    )
    here.bench.store.close()


async def test_where_somebody_translates_nobody_is_told_that_words_are_not_shown(world: World) -> None:
    cast = ("Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chidi in Nairobi (sw)")
    amina, *_ = everyone = world.partners(*cast, protocol=UNSAID)
    for who in everyone:
        await who.alone().says("/start")
    await world.monday_at("09:00", "Africa/Nairobi")
    for who in everyone:
        await who.alone().says(THREE_LANGUAGES[who.person.name])
    await world.turns_to(world.now + timedelta(days=3))
    assert not amina.alone().has_heard("shown to nobody")


async def test_words_that_nobody_can_translate_do_not_name_whoever_alone_writes_so(tmp_path: Path) -> None:
    """They are held back from all, and whoever was asked alone heard so first; the others are shown."""
    here = World(tmp_path)
    amina, bruno, _chidi, _dora = await in_one_language_less(here)
    assert bruno.alone().has_heard("Hapa ni wachache wanaoandika Kiswahili.")
    assert not amina.alone().has_heard("Few here write")
    await here.turns_to(here.now + timedelta(days=3))
    for reader, held in (
        (amina, "– (not shown, as it could not be translated)"),
        (bruno, "– (halionyeshwi, kwa kuwa halikuweza kutafsiriwa)"),
    ):
        [digest] = [text for text in reader.texts() if "quillalpha" in text]
        assert held in digest
        assert "Pampu" not in digest
        for words in WORDS:
            assert f"– {words}" in digest, "many write it"
    for form in ("Table (CSV)", "Report to read"):
        content = (await exported(amina, form)).decode("utf-8-sig")
        assert "quillalpha" in content
        assert "imeibwa" not in content
    here.bench.store.close()


async def test_words_that_nobody_can_translate_are_shown_where_many_write_so(tmp_path: Path) -> None:
    here = World(tmp_path)
    amina, bruno, *_ = await in_one_language_less(here, "Juma", "Neema")
    assert not bruno.alone().has_heard("Hapa ni wachache")
    await here.turns_to(here.now + timedelta(days=3))
    for reader in (amina, bruno):
        [digest] = [text for text in reader.texts() if "quillalpha" in text]
        assert "– Pampu imeibwa usiku" in digest
        assert "– Barabara Neema" in digest
    here.bench.store.close()


async def test_whoever_objects_without_a_name_hears_first_in_which_language_it_is_read(
    tmp_path: Path,
) -> None:
    here = World(tmp_path)
    _watch, (amina, _bruno, chidi, _nadia, rosa) = await watched(here, DECIDING)
    await proposed(amina, "We meet at night")
    for who, label, button in (
        (rosa.alone(), "Objeción", "A ella, sin mi nombre"),
        (chidi.alone(), "Object", "To them, without my name"),
    ):
        await who.says("/decisions 1")
        await who.presses(label)
        await who.presses(button)
    assert "Allí se lee en inglés." in rosa.alone().last_heard()
    assert "They read" not in chidi.alone().last_heard()
    here.bench.store.close()
