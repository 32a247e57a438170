"""Each partnership says which translators may see its words, and nobody else gets a byte of them."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.cli.doctor import examine
from bot.cli.partnerships import import_file
from bot.config import read_settings
from bot.translation import Translator
from bot.translation.engines import LibreTranslate
from tests.stories.vendors_town import APIS, Town, built, partners, tells
from tests.translation.vendors import microsoft_api

SAID = "The canary sings near the well"


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with built(tmp_path) as there:
        yield there


async def test_it_is_shown_to_anybody_and_changed_by_coordinators_alone(town: Town) -> None:
    amina, bruno = partners(town, "")
    await tells(town.world)
    await bruno.says("/traductores")
    shown = bruno.last_heard()
    assert "nuestro propio servidor" in shown
    assert "Google" in shown
    assert "Los servicios de otras empresas leen lo que traducen." in shown
    await bruno.says("/translators own-server")
    assert "coordinación" in bruno.last_heard()
    await amina.says("/translators nonsense")
    assert "/translators own-server" in amina.last_heard()
    assert town.world.gathering().partnership.may_see == ()


async def test_fewer_may_see_at_once_and_every_room_is_told(town: Town) -> None:
    amina, bruno = partners(town, "")
    await tells(town.world)
    await amina.says("/translators deepl, our own server")
    assert "Amina has changed who translates here." in amina.last_heard()
    assert "DeepL, our own server" in amina.last_heard() or "our own server, DeepL" in amina.last_heard()
    await town.world.turns_to("12:00", "Africa/Nairobi")
    assert "Amina cambió quién traduce aquí." in bruno.last_heard()
    assert "Google" not in bruno.last_heard()
    assert town.world.gathering().partnership.may_see == ("own-server", "deepl")
    await amina.says("/translators nobody")
    assert "The partners want no machine to read along" in amina.last_heard()
    await amina.says("/translators nobody")
    assert amina.last_heard() == "It is so already."


async def test_more_may_see_only_once_every_partner_has_agreed(town: Town) -> None:
    amina, bruno = partners(town)
    await tells(town.world)
    await amina.says("/translators own-server")
    await amina.says("/translators own-server, google")
    assert town.world.gathering().partnership.may_see == ("own-server",)
    await town.world.turns_to("12:00", "Africa/Nairobi")
    assert "Amina pregunta si también pueden traducir" in bruno.message("Google").message.text.plain
    await amina.presses("We agree")
    assert town.world.gathering().partnership.may_see == ("own-server",), "one is not all"
    town.world.restarts()
    town.own.fails_until_told("500")
    await town.world.monday_at("09:00", "Africa/Nairobi")
    await amina.says(SAID, to="What moved forward?")
    assert town.asked() == {"own-server"}
    await bruno.presses("Estamos de acuerdo")
    assert town.world.gathering().partnership.may_see == ("own-server", "google")
    assert "Every partner has agreed" in amina.texts()[-1]
    assert "Google" in amina.texts()[-1]
    assert not amina.message("asks whether").message.flat_buttons, "nothing is left to press"
    await amina.says("More of the same from the well", to="What moved forward?")
    assert town.asked() == {"own-server", "google"}


async def test_where_one_does_not_agree_it_stays_as_it_is_and_everybody_is_told(town: Town) -> None:
    amina, bruno = partners(town, "")
    await tells(town.world)
    await amina.says("/translators own-server")
    await amina.says("/translators google")
    await amina.presses("We agree")
    await town.world.turns_to("12:00", "Africa/Nairobi")
    await bruno.presses("No estamos de acuerdo")
    assert town.world.gathering().partnership.may_see == ("own-server",)
    assert town.world.gathering().openings == {}
    assert "Bruno does not agree, so it stays as it is." in amina.last_heard()
    assert "No other company reads what you write." in amina.last_heard()
    old = bruno.message("pregunta si también")
    await bruno.says("sí", to="pregunta si también")
    assert old.message.flat_buttons == ()
    assert town.world.gathering().partnership.may_see == ("own-server",), "what was refused is gone"


async def test_an_agreement_is_taken_back_as_long_as_others_are_waited_for(town: Town) -> None:
    amina, bruno = partners(town, "")
    await tells(town.world)
    await amina.says("/translators own-server")
    await amina.says("/translators google")
    mark = await amina.reacts("👍", on="asks whether")
    assert next(iter(town.world.gathering().openings.values())).agreed == ("g-amina",)
    await amina.takes_off(mark)
    assert next(iter(town.world.gathering().openings.values())).agreed == ()
    await town.world.turns_to("12:00", "Africa/Nairobi")
    await bruno.says("sí", to="pregunta si también")
    assert town.world.gathering().partnership.may_see == ("own-server",)
    await amina.says("/agree", to="asks whether")
    assert town.world.gathering().partnership.may_see == ("own-server", "google")


async def test_what_is_asked_anew_takes_the_place_of_what_waits(town: Town) -> None:
    amina, _ = partners(town, "")
    await tells(town.world)
    await amina.says("/translators own-server")
    await amina.says("/translators google")
    await amina.says("/translators google")
    assert "This is proposed and not decided yet: Google. Waiting for: Amina, Bruno" in amina.last_heard()
    await amina.says("/translators deepl")
    (opening,) = town.world.gathering().openings.values()
    assert opening.may_see == ("own-server", "deepl")
    first = next(
        s for s in amina.heard if "Google" in s.message.text.plain and "asks" in s.message.text.plain
    )
    assert first.message.flat_buttons == ()


async def test_another_setting_of_the_operator_opens_nothing_before_all_agree(town: Town) -> None:
    """Rooms were told of their own server alone; then vendors are set up, and the service starts anew."""
    amina, bruno = partners(town)
    whole, town.world.translator = town.world.translator, Translator([LibreTranslate(town.own.url)])
    town.world.restarts()
    await tells(town.world)
    await town.world.translator.close()
    town.world.translator = whole
    town.world.restarts()
    await tells(town.world)
    assert (
        "Whoever runs me asks whether these may translate what you write, too: Google" in amina.last_heard()
    )
    town.own.fails_until_told("500")
    await town.world.monday_at("09:00", "Africa/Nairobi")
    await amina.says(SAID, to="What moved forward?")
    assert town.asked() == {"own-server"}
    await amina.presses("We do not agree")
    town.world.restarts()
    await tells(town.world)
    assert town.world.gathering().openings == {}, "it is not asked again"
    assert "Ninguna otra empresa lee lo que ustedes escriben." in bruno.last_heard()


async def test_who_asked_is_still_named_once_two_accounts_are_one_person(town: Town) -> None:
    amina, _ = partners(town, "")
    await tells(town.world)
    await amina.says("/translators own-server")
    await amina.says("/translators google")
    with town.world.bench.store.writing() as transaction:
        transaction.record.becomes("p", "m-amina", "m-amina-elsewhere")
    (opening,) = town.world.gathering().openings.values()
    assert opening.by == "m-amina-elsewhere"


FILE = """
partnership: River watch
partners:
  - {name: Amina, languages: [en], zone: Africa/Nairobi, rooms: ["console:amina-room"]}
  - {name: Bruno, languages: [es], zone: Africa/Nairobi, rooms: ["console:bruno-room"]}
translation: {may-see: [MAY_SEE]}
"""


@pytest.mark.usefixtures("without_settings")
async def test_a_file_opens_nothing_either_and_closes_at_once(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BARAZA_DATABASE_URL", f"sqlite:///{town.world.folder / 'baraza.db'}")
    monkeypatch.setenv("BARAZA_CLOCK", town.world.now.isoformat())
    monkeypatch.setenv("BARAZA_TRANSLATORS", "libretranslate,google")
    monkeypatch.setenv("BARAZA_LIBRETRANSLATE_URL", town.own.url)
    file = town.world.folder / "river.yaml"
    amina = town.world.stranger("Amina", "amina-room")
    bruno = town.world.stranger("Bruno", "bruno-room", "es")

    async def imports(may_see: str) -> None:
        file.write_text(FILE.replace("MAY_SEE", may_see), encoding="utf-8")
        assert import_file(read_settings(os.environ), file) == 0
        await town.world.turns_to(town.world.now + timedelta(minutes=1))

    await imports("own-server")
    assert "No other company reads what you write." in amina.last_heard()
    await imports("own-server, google")
    assert town.world.gathering().partnership.may_see == ("own-server",)
    assert amina.last_heard().startswith("Whoever runs me asks whether these may translate")
    await amina.presses("We agree")
    await bruno.presses("Estamos de acuerdo")
    assert town.world.gathering().partnership.may_see == ("own-server", "google")
    await imports("nobody")
    assert town.world.gathering().partnership.may_see == ("nobody",)
    assert amina.last_heard().startswith("Whoever runs me has changed who translates here.")
    await imports("own-server")
    assert town.world.gathering().partnership.may_see == ("nobody",), "the own server is more than nobody"


KEPT_APART = """
protocol: pulse
version: 1
purpose: {en: To know how the canary in the statutes is.}
checkins:
  monday:
    every: week
    on: monday
    at: "09:00"
    open-for: 3 days
    questions:
      - {id: progress, kind: text, ask: {en: What moved forward with the canary?}}
      - {id: worry, kind: text, ask: {en: What worries you?}, private: coordinator}
      - {id: mood, kind: text, ask: {en: How is the mood?}, unnamed: true}
"""


async def test_a_forbidden_vendor_gets_no_byte_in_a_whole_story(town: Town) -> None:
    """The protocol's own texts, answers, what falls back, is remembered, is tried again and is digested."""
    amina, bruno = partners(town, KEPT_APART)
    await tells(town.world)
    await amina.says("/translators own-server")
    await town.world.monday_at("09:00", "Africa/Nairobi")
    await amina.says(SAID, to="What moved forward")
    town.own.fails_until_told("500")
    await amina.says("The canary is worried about the boats", to="What worries you")
    await amina.says("A grey day for a canary", to="How is the mood")
    await bruno.says("El canario canta", to="canary")
    town.own.fails_until_told("hang")
    await amina.says("The canary has flown away", to="Bruno")
    town.own.fails_until_told(None)
    await bruno.says("Otra vez el canario", to="Amina")
    await town.world.turns_to(town.world.now + timedelta(days=4))
    assert town.own.calls
    assert {name: each.connections for name, each in town.vendors.items()} == dict.fromkeys(APIS, 0)
    assert town.read() == b""


async def test_private_words_meet_no_vendor_whatever_is_allowed(town: Town) -> None:
    """Each fails, so that the next is asked: what is for all comes to every one of them."""
    amina, bruno, carla, dina = town.world.partners(
        "Amina in Nairobi (en)",
        *(f"{name} in Nairobi (es)" for name in ("Bruno", "Carla", "Dina")),
        protocol=KEPT_APART,
    )
    await tells(town.world)
    for one in (amina, bruno):
        await one.alone().says("/start")
    await town.world.monday_at("09:00", "Africa/Nairobi")
    for one in (carla, dina):
        await one.says("Todo bien con el canario", to="1/3")
        await one.says("SECRETO nada", to="2/3")
    town.own.fails_until_told("500")
    for each in town.vendors.values():
        each.reply = lambda came: microsoft_api(came) if came.path == "/languages" else (500, {}, "{}")
    await bruno.says("El canario canta", to="1/3")
    await bruno.says("SECRETO los barcos no llegan", to="2/3")
    for one in (bruno, carla, dina):
        await one.says(f"SECRETO un día gris de {one.person.name}", to="3/3")
    assert amina.alone().has_heard("SECRETO los barcos")
    await amina.alone().says("SECRETO what can be done", to="SECRETO los barcos")
    assert bruno.has_heard("SECRETO what can be done"), "what is said alone with us is private, too"
    await town.world.turns_to(town.world.now + timedelta(days=4))
    assert amina.has_heard("SECRETO un día gris"), "unnamed, among three"
    assert town.asked() == {"own-server", *APIS}
    assert all(b"canario" in each.bytes_in for each in town.vendors.values())
    assert b"SECRETO" not in town.read()
    assert any("SECRETO los barcos" in said for said in town.own.asked), "the own server may see it"


async def test_one_named_vendor_opens_the_door_to_no_other(town: Town) -> None:
    amina, bruno = partners(town, KEPT_APART)
    await tells(town.world)
    await amina.says("/translators google")
    await town.world.monday_at("09:00", "Africa/Nairobi")
    town.own.fails_until_told("500")
    await bruno.says("El canario canta", to="canary")
    town.vendors["google"].reply = lambda _: (500, {}, "")
    await bruno.says("El canario calla", to="canary")
    assert town.asked() == {"own-server", "google"}


@pytest.mark.usefixtures("without_settings")
async def test_the_doctor_asks_no_vendor_that_no_partnership_lets_see_its_words(
    town: Town, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The two would be asked at their own addresses: a packet that leaves this machine fails the test."""
    amina, _ = partners(town, "")
    await tells(town.world)
    await amina.says("/translators own-server")
    town.own.calls.clear()
    monkeypatch.setenv("BARAZA_DATABASE_URL", f"sqlite:///{town.world.folder / 'baraza.db'}")
    monkeypatch.setenv("BARAZA_TRANSLATORS", "libretranslate,google,mymemory")
    monkeypatch.setenv("BARAZA_LIBRETRANSLATE_URL", town.own.url)
    await asyncio.to_thread(examine, read_settings(os.environ))
    told = capsys.readouterr().out
    assert "google was not asked: no partnership lets it see what it writes." in told
    assert "mymemory was not asked" in told
    assert "libretranslate lists" in told
    assert town.asked() == {"own-server"}
