"""A room that a file brought in is told once who translates and what reaches us, as one with a code is."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

import pytest

from bot.adapters import Kind
from bot.cli.partnerships import import_file
from bot.cli.terms import import_file as import_terms
from bot.config import read_settings
from bot.core.partnership import Invitation
from bot.core.secret import digest_of
from bot.translation import translator_from
from tests.stories.beginnings import CODE
from tests.world import SUNDAY, Neighbour, World

FILE = """
partnership: River watch
zone: Europe/Paris
languages: [en]
partners:
  - name: Recife
    languages: [pt-BR]
    zone: America/Recife
    quiet: "21:00-07:00"
    rooms: ["console:recife"]
  - name: Goma
    languages: [en]
    zone: Africa/Lubumbashi
    rooms: ["console:goma"]
"""
BEIRUT = "  - {name: Beirut, languages: [en], zone: Asia/Beirut, rooms: ['console:beirut']}\n"
pytestmark = pytest.mark.usefixtures("without_settings")


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> World:
    monkeypatch.setenv("BARAZA_DATABASE_URL", f"sqlite:///{tmp_path / 'baraza.db'}")
    monkeypatch.setenv("BARAZA_CLOCK", SUNDAY.isoformat())
    return World(tmp_path)


def group(world: World, name: str) -> Neighbour:
    return world.stranger("Somebody", name)


async def imports(world: World, text: str) -> None:
    """Import *text* beside the running service, as an operator does; a minute goes by."""
    file = world.folder / "river.yaml"
    file.write_text(text, encoding="utf-8")
    assert import_file(read_settings(os.environ), file) == 0
    await world.turns_to(world.now + timedelta(minutes=1))


async def test_each_room_of_a_file_is_told_who_translates_and_what_i_read_there(world: World) -> None:
    recife, goma = group(world, "recife"), group(world, "goma")
    await imports(world, FILE)
    title, how, who = goma.last_heard().splitlines()
    assert title == "Welcome to River watch!"
    assert "In a group I read only replies to me" in how
    assert who == "No translator is set up, so what you write reaches the others as you wrote it."
    assert recife.has_heard_nothing(), "it is four in the morning there"
    await world.turns_to("07:00", "America/Recife")
    assert "Não há tradutor configurado" in recife.last_heard()


async def test_it_is_told_once_whatever_is_imported_or_restarted(world: World) -> None:
    goma, beirut = group(world, "goma"), group(world, "beirut")
    await imports(world, FILE)
    await imports(world, FILE)
    await imports(world, FILE.replace('quiet: "21:00-07:00"', 'quiet: "22:00-06:00"'))
    world.restarts()
    await world.settles()
    assert len(goma.texts()) == 1
    await imports(world, FILE + BEIRUT)
    assert beirut.last_heard().startswith("Welcome to River watch!")
    assert len(goma.texts()) == 1


async def test_only_those_translators_are_named_that_may_see_the_words(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BARAZA_TRANSLATORS", "google,deepl,libretranslate")
    monkeypatch.setenv("BARAZA_DEEPL_KEY", "none")
    monkeypatch.setenv("BARAZA_LIBRETRANSLATE_URL", "http://127.0.0.1:9")
    await imports(world, FILE + "translation: {may-see: [own-server, deepl]}\n")
    assert "These translate what you write for the others: DeepL, our own server." in (
        group(world, "goma").last_heard()
    )


async def test_who_comes_by_a_code_is_told_of_the_same_translators(world: World) -> None:
    world.translator = translator_from(("google", "deepl"), deepl_key="none")
    world.restarts()
    await imports(world, FILE + "translation: {may-see: [deepl]}\n")
    goma, beirut = group(world, "goma"), world.stranger("Claire", "beirut")
    with world.bench.store.writing() as transaction:
        there = transaction.record.partnerships()[0].id
        later = world.now + timedelta(days=7)
        transaction.record.keep([Invitation(digest_of(CODE), "Beirut", later, partnership=there)])
    await beirut.says(f"/join {CODE}")
    for answer in ("en", "Beirut", "-"):
        await beirut.replies(answer)
    assert "These translate what you write for the others: DeepL." in beirut.last_heard()
    assert goma.last_heard() == "Beirut has joined and reads English."


@pytest.mark.parametrize(
    ("hears_all", "told"),
    [(False, "I am shown only what is said to me"), (True, "all that is said reaches me")],
)
async def test_what_reaches_me_is_said_once_when_i_am_brought_in(
    world: World, hears_all: bool, told: str
) -> None:
    goma = group(world, "goma")
    await imports(world, FILE)
    await goma.does(Kind.INVITED, hears_all=hears_all)
    assert told in goma.last_heard()
    await goma.does(Kind.INVITED, hears_all=hears_all)
    world.restarts()
    await goma.does(Kind.INVITED, hears_all=hears_all)
    assert len(goma.texts()) == 2


async def test_a_room_that_nobody_let_me_into_before_is_not_greeted_as_found_again(world: World) -> None:
    recife = group(world, "recife")
    await imports(world, FILE)
    await recife.does(Kind.GONE)
    await world.turns_to("07:00", "America/Recife")
    assert recife.has_heard_nothing()
    await recife.does(Kind.INVITED, hears_all=False)
    await world.settles()
    assert not recife.has_heard("Estou aqui de novo")
    assert recife.has_heard("Não há tradutor configurado")
    assert recife.has_heard("Nesta conversa")
    assert len(recife.texts()) == 2


async def test_a_coordinator_reads_whom_to_bring_in_where_nobody_let_me_in_yet(world: World) -> None:
    """Nobody took me out of a chat in which I never was; once I was there, I was taken out."""
    goma, recife = group(world, "goma"), group(world, "recife")
    world.platform.gone.add(recife.room)
    await imports(world, FILE)
    await world.turns_to("08:00", "America/Recife")
    assert goma.last_heard() == (
        "I am not in the chat of Recife yet. Please ask somebody who runs it to bring me in: @console-baraza."
        " What I have to say there waits until then."
    )
    world.platform.gone.clear()
    await recife.does(Kind.INVITED, hears_all=False)
    await world.settles()
    assert recife.has_heard("Não há tradutor configurado")
    await recife.does(Kind.GONE)
    assert goma.last_heard().startswith("I can no longer speak to Recife:")


TERMS = "terms: [{en: clinic, pt-BR: posto de saúde}, Umoja]\n"


async def test_rooms_are_told_which_terms_a_file_changed(world: World) -> None:
    recife, goma = group(world, "recife"), group(world, "goma")
    await imports(world, FILE + TERMS)
    await world.turns_to("08:00", "America/Recife")
    assert not goma.has_heard("clinic"), "what stands from the beginning has not changed"
    goma.forget()
    recife.forget()
    await imports(world, FILE + TERMS.replace("posto de saúde", "clínica"))
    assert goma.texts() == [
        "Whoever runs me has set terms. Translations use them from now on:\n• en: clinic = pt-BR: clínica"
    ]
    assert recife.texts() == [
        "Quem cuida de mim definiu termos. A partir de agora as traduções os usam:\n"
        "• en: clinic = pt-BR: clínica"
    ]
    await imports(world, FILE + TERMS.replace("posto de saúde", "clínica"))
    assert len(goma.texts()) == 1


async def test_of_many_terms_some_are_told_and_how_many_more_there_are(world: World) -> None:
    goma = group(world, "goma")
    await imports(world, FILE)
    goma.forget()
    await imports(world, FILE + "terms: [" + ", ".join(f"Well {number}" for number in range(40)) + "]\n")
    *told, more = goma.last_heard().splitlines()
    assert (len(told), more) == (13, "… and 28 more: /terms shows them all.")


async def test_rooms_are_told_of_a_table_of_terms_too(world: World) -> None:
    goma = group(world, "goma")
    await imports(world, FILE)
    goma.forget()
    table = world.folder / "terms.csv"
    table.write_text("term,language,pt-BR\nclinic,en,clínica\n", encoding="utf-8")
    assert import_terms(read_settings(os.environ), table, None) == 0
    await world.turns_to(world.now + timedelta(minutes=1))
    assert goma.last_heard().endswith("\n• en: clinic = pt-BR: clínica")
