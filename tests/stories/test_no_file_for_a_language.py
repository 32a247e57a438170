"""A language that has no file gets our sentences by a machine: once each, marked once, with nothing lost."""

from __future__ import annotations

import re
from dataclasses import replace

from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.world import World

STATUS = "[de] Nothing is open for you. All is well."
BY_MACHINE = (
    "[de] I do not speak Deutsch myself: a translation program puts what I say into it, and may err. "
    "Please bear with it."
)


async def test_a_room_is_spoken_to_in_its_language(world: World) -> None:
    """The server puts "[de] " in front of what it is asked for; names, days and commands stay whole."""
    amina, bruno = world.partners("Amina in Berlin (de)", "Bruno in Nairobi (en)")
    await world.monday_at("12:00", "Europe/Berlin")
    assert amina.has_heard("[de] [de] Pulse: we would like to hear from you. Answers are welcome until ")
    assert amina.has_heard("until Donnerstag, 3. Dez., 09:00.")
    await bruno.says("The pump works", to="What moved forward?")
    assert amina.has_heard("[de] Bruno answered: [de] The pump works\n(en: The pump works)")
    await amina.says("/help")
    assert "/status – [de] Where things stand" in amina.last_heard()
    assert [button.label for button in amina.message("What moved").message.flat_buttons] == ["[de] Later"]


async def test_that_it_is_a_machines_is_said_once(world: World) -> None:
    amina, bruno = world.partners("Amina in Berlin (de)", "Bruno in Nairobi (en)", protocol="")
    await amina.says("/status")
    await amina.says("/status")
    world.restarts()
    await amina.says("/status")
    assert amina.texts() == [STATUS, BY_MACHINE, STATUS, STATUS]
    await bruno.says("/status")
    assert bruno.texts() == ["Nothing is open for you. All is well."]


async def test_each_sentence_is_asked_for_once_whoever_reads_it(
    world: World, server: LibreTranslateServer
) -> None:
    """They are ours, so one partnership's rooms have what was asked for another's, after a restart too."""
    amina, bruno, claire = world.partners(
        "Amina in Berlin (de)", "Bruno in Berlin (de)", "Claire in Nairobi (en)", protocol=""
    )
    await amina.says("/status")
    calls = len(server.calls)
    world.restarts()
    await bruno.says("/status")
    with world.bench.store.writing() as transaction:
        g = transaction.record.gathering("p", world.now)
        transaction.record.keep([replace(g.partnership, id="other", name="Other")])
        transaction.record.keep([replace(g.partners["g-claire"], partnership="other", languages=("de",))])
        transaction.record.keep([replace(g.rooms["r-claire"], partnership="other", language="de")])
        transaction.record.keep([replace(g.members["m-claire"], partnership="other")])
    await claire.says("/status")
    assert claire.texts() == bruno.texts() == [STATUS, BY_MACHINE]
    assert len(server.calls) == calls


async def test_nobody_and_nothing_that_was_said_is_in_what_is_asked_for(
    world: World, server: LibreTranslateServer
) -> None:
    _, bruno = world.partners("Amina in Berlin (de)", "Bruno in Nairobi (en)")
    await world.monday_at("12:00", "Europe/Berlin")
    await bruno.says("The pump works", to="What moved forward?")
    asked = [text for text in server.asked if text != "The pump works"]
    assert asked
    assert not [text for text in asked if re.search(r"Bruno|Amina|pump|Dez|\d\d:\d\d", text)]
    assert all(source == "en" for source, _ in server.calls)
    assert server.refused == []


async def test_a_sentence_that_lost_something_is_said_in_english(
    world: World, server: LibreTranslateServer
) -> None:
    server.answers = lambda text, *_: "[de] " + re.sub(r"[⟦\[{]\w+[⟧\]}]", "", text)
    amina, _ = world.partners("Amina in Berlin (de)", "Bruno in Nairobi (en)")
    await world.monday_at("12:00", "Europe/Berlin")
    assert amina.has_heard("\n[de] What moved forward?") or amina.has_heard(
        "Pulse: we would like to hear from you."
    )
    assert not any("we would like" in text and "[de] [de]" in text for text in amina.texts())
    assert not amina.has_heard("[de] :")
    assert not amina.has_heard("{v")


async def test_without_a_translator_it_is_the_next_language_that_they_read(
    world: World, server: LibreTranslateServer
) -> None:
    server.fails_until_told("500")
    amina, _ = world.partners("Amina in Berlin (de)", "Bruno in Nairobi (en)", protocol="")
    await amina.says("/status")
    assert amina.texts() == ["Nothing is open for you. All is well."]
    with world.bench.store.writing() as transaction:
        g = transaction.record.gathering("p", world.now)
        transaction.record.keep([replace(g.partners["g-amina"], languages=("de", "fr", "en"))])
    await amina.says("/status")
    assert amina.last_heard() == world.bench.messages.says("status-nothing", {}, "fr")
    assert not amina.has_heard("Deutsch")


async def test_a_language_that_no_translator_has_either_is_english(world: World) -> None:
    amina, _ = world.partners("Amina in Kigali (rw)", "Bruno in Nairobi (en)", protocol="")
    await amina.says("/status")
    assert amina.texts() == ["Nothing is open for you. All is well."]


async def test_right_to_left_is_kept_apart_there_too(world: World, server: LibreTranslateServer) -> None:
    known = {"⟦1⟧ answered: ⟦2⟧": "⟦1⟧ ענה: ⟦2⟧", "The pump works": "המשאבה עובדת"}
    server.knows("en", "he", {**known, "Make it a promise": "להבטיח את זה"})
    amina, bruno = world.partners("Amina in Nairobi (he)", "Bruno in Nairobi (en)")
    await world.monday_at("12:00", "Africa/Nairobi")
    await bruno.says("The pump works", to="What moved forward?")
    assert amina.has_heard("\u2068Bruno\u2069 ענה: \u2068המשאבה עובדת\u2069")


async def test_a_translator_that_a_partnership_does_not_allow_gets_no_sentence_of_ours_either(
    world: World, server: LibreTranslateServer
) -> None:
    amina, _ = world.partners("Amina in Berlin (de)", "Bruno in Nairobi (en)", protocol="")
    with world.bench.store.writing() as transaction:
        g = transaction.record.gathering("p", world.now)
        transaction.record.keep([replace(g.partnership, may_see=("nobody",))])
    await amina.says("/status")
    assert amina.texts() == ["Nothing is open for you. All is well."]
    assert server.calls == []
