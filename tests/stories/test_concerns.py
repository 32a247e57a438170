"""Concerns: told to a facilitator alone, named or not, answered back and forth, seen through to their end."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.adapters import Kind
from bot.archive.whole import archived
from bot.core.concern import Concern
from tests.stories.test_exported import exported
from tests.stories.test_linked import code_of
from tests.stories.two_platforms import across, with_another_platform
from tests.stories.vendors_town import APIS, built, tells
from tests.translation.vendors import microsoft_api
from tests.world import PULSE, Neighbour, World

WORRY = "Las reuniones son siempre de noche"
CAST = ("Claire in Paris (en)", "Rosa in Madrid (es)", "Nadia in Nairobi (en)", "Omar in Nairobi (en)")


async def four(
    world: World, *facilitators: str, cast: tuple[str, ...] = CAST, protocol: str = PULSE
) -> list[Neighbour]:
    """Return Claire, who coordinates, and three others, *facilitators* among them, all of whom have talks."""
    neighbours = world.partners(*cast, protocol=protocol)
    g = world.gathering()
    members = [replace(g.members[f"m-{name}"], roles=("facilitator",)) for name in facilitators]
    with world.bench.store.writing() as transaction:
        transaction.record.keep(members)
    for each in neighbours:
        await each.alone().says("/start")
        each.alone().forget()
    return neighbours


def only(world: World) -> Concern:
    [found] = world.gathering().concerns.values()
    return found


def toast(world: World) -> str:
    return world.platform.toasts[-1][1] or ""


def kept(world: World) -> str:
    """Return all that is in the database, as text."""
    with sqlite3.connect(world.folder / "baraza.db") as database:
        return "\n".join(database.iterdump())


async def test_a_concern_without_a_name_is_answered_back_and_forth_and_passed_on(world: World) -> None:
    """Nadia never learns that it is Rosa; Rosa sees what becomes of it."""
    claire, rosa, nadia, omar = await four(world, "nadia")
    her, hers = rosa.alone(), nadia.alone()
    await her.says(f"/concern {WORRY}")
    assert hers.has_heard_nothing(), "nobody reads it before Rosa has chosen"
    assert her.last_heard().startswith(
        "Lo leería Nadia, y nadie más. ¿Con su nombre o sin él?\nAllí se lee en inglés."
    )
    await her.presses("Sin mi nombre")
    assert her.last_heard().startswith("✓ Ya está a la vista de Nadia, sin su nombre. Es la inquietud 1")
    assert hers.last_heard() == (
        f"Concern 1, from somebody who gave no name:\n[en] {WORRY}\n"
        "What you reply to this goes to whoever raised it, and to nobody else."
    )
    await hers.presses("I look after it")
    assert her.last_heard() == "De la inquietud 1 se ocupa Nadia."
    await hers.says("Which hour would do?", to="Concern 1")
    assert her.has_heard("Inquietud 1, Nadia: [es] Which hour would do?\n(en: Which hour would do?)")
    world.restarts()
    await her.says("Por la tarde")
    assert hers.last_heard() == "Concern 1, whoever raised it: [en] Por la tarde"
    await hers.presses("Answer")
    await hers.says("Five o'clock, then")
    assert her.has_heard("Inquietud 1, Nadia: [es] Five o'clock, then")
    await hers.presses("It is settled")
    assert her.last_heard() == "La inquietud 1 está resuelta, según Nadia."
    await her.presses("No está resuelto")
    assert hers.last_heard().startswith(
        "Concern 1 is open again, says whoever raised it.\nConcern 1, from somebody"
    )
    await hers.presses("Pass on")
    await hers.says("Doctor Achieng, +254 700 000001")
    assert "Nadia ha pasado la inquietud 1. Ahora la atiende: [es] Doctor Achieng" in her.last_heard()
    assert (only(world).state, only(world).passed_to) == ("passed", "Doctor Achieng, +254 700 000001")
    await her.says("/concern")
    assert f"1. Está con alguien de fuera: {WORRY}" in her.last_heard()
    await her.says("/concern 1")
    assert her.message(WORRY).message.flat_buttons[0].label == "No está resuelto"
    for other in (hers, nadia, claire, omar, claire.alone(), omar.alone()):
        assert not other.has_heard("Rosa"), "nothing that others read names her"
    for other in (claire, rosa, nadia, omar, claire.alone(), omar.alone()):
        assert not other.has_heard("noche"), "nobody else reads a word of it"


async def test_a_concern_with_a_name_is_settled_by_whoever_raised_it(world: World) -> None:
    _, rosa, nadia, _ = await four(world, "nadia")
    her, hers = rosa.alone(), nadia.alone()
    await her.says(f"/inquietud {WORRY}")
    await her.says("Y vivo lejos")
    await her.presses("Con mi nombre")
    assert hers.last_heard().startswith("Concern 1, from Rosa:\n")
    assert f"(es: {WORRY}\nY vivo lejos)" in hers.last_heard(), "what somebody writes in two messages is one"
    await her.presses("Está resuelto")
    assert her.last_heard() == "La inquietud 1 está resuelta."
    assert hers.last_heard() == "Concern 1 is settled, says Rosa."
    assert hers.message("Concern 1, from Rosa").message.flat_buttons == ()


async def test_what_is_typed_in_a_group_goes_to_nobody_and_is_asked_for_alone(world: World) -> None:
    claire, rosa, nadia, omar = await four(world, "nadia")
    await rosa.says("/concern SECRETO en el grupo")
    assert rosa.last_heard().startswith("Eso se dice mejor a solas conmigo, donde nadie más lee: ")
    assert rosa.heard[-1].message.reply_to is None, "a reply would quote it"
    assert rosa.alone().last_heard().startswith("¿Qué le preocupa? Escríbalo aquí.")
    await rosa.alone().says(WORRY)
    await rosa.alone().presses("Mejor no")
    assert rosa.alone().last_heard() == "Queda en nada: nadie lo ha leído."
    assert world.gathering().concerns == {}
    assert "SECRETO" not in kept(world)
    assert all(each.alone().has_heard_nothing() for each in (claire, nadia, omar))


async def test_a_concern_that_was_asked_for_twice_waits_for_words_once(world: World) -> None:
    """What is said later is an answer, not another concern that somebody never thought of."""
    _, rosa, nadia, _ = await four(world, "nadia")
    her, hers = rosa.alone(), nadia.alone()
    await rosa.says("/concern algo")
    await her.says("/concern")
    await her.says(f"/concern {WORRY}")
    await her.presses("Sin mi nombre")
    await hers.says("Which hour would do?", to="Concern 1")
    await her.says("Por la tarde")
    assert hers.last_heard() == "Concern 1, whoever raised it: [en] Por la tarde"
    assert len(world.gathering().concerns) == 1


async def test_who_has_no_talk_yet_is_asked_once_they_open_one(world: World) -> None:
    """And who never answers is left in peace."""
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (pt-BR)")
    await bruno.says("/concern")
    assert bruno.has_heard("Isso se diz melhor só para mim")
    assert bruno.alone().has_heard_nothing()
    await bruno.alone().says("/start")
    assert bruno.alone().has_heard("O que preocupa você? Escreva aqui.")
    await world.turns_to(world.now + timedelta(days=2))
    assert world.gathering().concerns == {}
    assert not any("preocupa" in text or "concern" in text for text in amina.texts())


async def test_a_concern_about_the_facilitator_goes_to_a_second_one(world: World) -> None:
    _, rosa, nadia, omar = await four(world, "nadia", "omar")
    her = rosa.alone()
    await her.says("/concern La facilitación no me escucha")
    assert her.last_heard().startswith("Lo leería Nadia, Omar, y nadie más.")
    await her.presses("Se trata de Nadia")
    assert her.last_heard().startswith("Lo leería Omar, y nadie más.")
    await her.presses("Sin mi nombre")
    assert omar.alone().last_heard().startswith("Concern 1, from somebody who gave no name:")
    await omar.alone().presses("I look after it")
    await nadia.alone().says("/concern 1")
    assert nadia.alone().last_heard() == "I know of no such concern of yours. /concern shows those there are."
    await nadia.alone().says("/concern")
    assert "What is on your mind?" in nadia.alone().last_heard(), "nothing there to list"
    assert not any("escucha" in text for text in (*nadia.texts(), *nadia.alone().texts()))


async def test_where_there_is_no_second_one_that_is_said_before_it_is_sent(world: World) -> None:
    claire, rosa, nadia, _ = await four(world, "nadia")
    her = rosa.alone()
    await her.says("/concern La facilitación no me escucha")
    await her.presses("Se trata de Nadia")
    assert her.last_heard().startswith(
        "No hay en la facilitación quien pueda leerlo. Lo leería Claire, de la coordinación"
    )
    assert claire.alone().has_heard_nothing()
    await her.presses("Se trata de Claire")
    assert her.last_heard().startswith("Aquí no hay nadie que pueda leerlo")
    assert world.gathering().concerns == {}
    assert claire.alone().has_heard_nothing()
    assert nadia.alone().has_heard_nothing()


async def test_two_facilitators_see_what_the_other_does_and_one_looks_after_it(world: World) -> None:
    _, rosa, nadia, omar = await four(world, "nadia", "omar")
    await rosa.alone().says(f"/concern {WORRY}")
    await rosa.alone().presses("Sin mi nombre")
    await nadia.alone().presses("I look after it")
    assert omar.alone().last_heard() == "Nadia looks after concern 1."
    card = omar.alone().message("Concern 1, from")
    await nadia.alone().does(Kind.PRESS, message=card.id, pressed=0, press="again", addressed=True)
    assert only(world).taken_by == "m-nadia"
    await omar.alone().says("I can help", to="Concern 1, from")
    assert nadia.alone().last_heard() == "Concern 1, Omar: I can help"
    assert rosa.alone().has_heard("Inquietud 1, Omar: [es] I can help")
    assert rosa.alone().texts().count("De la inquietud 1 se ocupa Nadia.") == 1
    await omar.alone().presses("I look after it")
    assert nadia.alone().last_heard() == "Omar looks after concern 1."
    assert rosa.alone().last_heard() == "De la inquietud 1 se ocupa Omar."


async def test_what_is_for_others_to_press_is_refused(world: World) -> None:
    """Omar presses what only Rosa, or only Nadia, can: what he forges does nothing."""
    _, rosa, nadia, omar = await four(world, "nadia")
    await rosa.alone().says(f"/concern {WORRY}")
    draft = rosa.alone().heard[-1]
    await rosa.alone().presses("Sin mi nombre")
    await rosa.alone().does(Kind.PRESS, message=draft.id, pressed=0, press="again", addressed=True)
    assert only(world).unnamed, "what was sent without a name stays so"
    before = only(world)
    for message in (draft, nadia.alone().heard[-1]):
        for pressed in range(4):
            await omar.alone().does(
                Kind.PRESS, message=message.id, pressed=pressed, press="p", addressed=True
            )
            await omar.alone().says("Hm", to=None)
    assert only(world) == before


async def test_who_does_not_look_is_reminded_in_working_hours_and_the_other_side_told_honestly(
    world: World,
) -> None:
    _, rosa, nadia, _ = await four(world, "nadia")
    hers = nadia.alone()
    await world.turns_to(datetime(2026, 12, 4, 18, 30, tzinfo=ZoneInfo("Africa/Nairobi")))
    await rosa.alone().says(f"/concern {WORRY}")
    await rosa.alone().presses("Sin mi nombre")
    hers.forget()
    for _ in range(3):
        await world.turns_to(world.now + timedelta(hours=20))
        assert not hers.has_heard("This waits for you since"), "not at a weekend"
    await world.turns_to(datetime(2026, 12, 7, 9, 0, tzinfo=ZoneInfo("Africa/Nairobi")))
    assert hers.last_heard().startswith("This waits for you since Fri")
    assert "[en] Las reuniones" in hers.last_heard()
    rosa.alone().forget()
    await world.turns_to(datetime(2026, 12, 9, 9, 0, tzinfo=ZoneInfo("Africa/Nairobi")))
    assert (
        rosa.alone()
        .last_heard()
        .startswith("La inquietud 1 aún no tiene respuesta. Se la he recordado a Nadia.")
    )
    await hers.presses("I look after it")
    hers.forget()
    await world.turns_to(datetime(2026, 12, 22, 12, 0, tzinfo=ZoneInfo("Africa/Nairobi")))
    assert not hers.has_heard("This is still open")
    await world.turns_to(datetime(2026, 12, 23, 12, 0, tzinfo=ZoneInfo("Africa/Nairobi")))
    assert hers.has_heard("This is still open. Is there anything new for whoever raised it?")


async def test_the_table_names_nobody_who_gave_no_name(world: World) -> None:
    """Two concerns of one member look like two people's; who is known as another one still hears."""
    there = with_another_platform(world)
    _, rosa, nadia, _ = await four(world, "nadia")
    for _ in range(2):
        await rosa.alone().says(f"/concern {WORRY}")
        await rosa.alone().presses("Sin mi nombre")
    with sqlite3.connect(world.folder / "baraza.db") as database:
        rows = database.execute("SELECT * FROM concern").fetchall()
        by = [row[0] for row in database.execute("SELECT by FROM concern")]
    assert "rosa" not in str(rows).casefold()
    assert len(set(by)) == 2
    other = across(world, there, "Rosita", "rosita", "es", direct=True)
    await other.says(await code_of(rosa))
    await nadia.alone().says("How are you?", to="Concern 2")
    assert other.has_heard("Inquietud 2, Nadia") or rosa.alone().has_heard("Inquietud 2, Nadia")


async def test_no_translator_of_others_sees_a_word_of_either_side(tmp_path: Path) -> None:
    async with built(tmp_path) as town:
        _, rosa, nadia, _ = await four(town.world, "nadia")
        await tells(town.world)
        town.own.fails_until_told("500")
        for each in town.vendors.values():
            each.reply = lambda came: microsoft_api(came) if came.path == "/languages" else (500, {}, "{}")
        await rosa.alone().says("/concern SECRETO de noche")
        await rosa.alone().presses("Sin mi nombre")
        assert "SECRETO de noche\n" in nadia.alone().last_heard(), "where no machine helps, as it was written"
        assert "(" not in nadia.alone().last_heard(), "and nothing beside it names a language"
        await nadia.alone().says("SECRETO answered", to="SECRETO")
        await rosa.alone().says("SECRETO otra vez", to="SECRETO")
        await nadia.alone().presses("Pass on")
        await nadia.alone().says("SECRETO doctor")
        assert rosa.alone().has_heard("SECRETO doctor")
        assert town.asked() <= {"own-server", *APIS}
        assert b"SECRETO" not in town.read()


async def test_nothing_of_a_concern_is_logged(world: World, capfd: pytest.CaptureFixture[str]) -> None:
    _, rosa, nadia, _ = await four(world, "nadia")
    await rosa.alone().says("/concern SECRETO")
    await rosa.alone().presses("Sin mi nombre")
    await nadia.alone().says("SECRETO", to="Concern 1")
    await world.turns_to(world.now + timedelta(days=7))
    said = capfd.readouterr()
    assert "SECRETO" not in said.out + said.err
    assert "rosa" not in (said.out + said.err).casefold()


async def test_nothing_of_a_concern_is_found_exported_or_said_in_a_digest(world: World) -> None:
    """Not by who coordinates, nor by who reads it; what the operator archives whole names nobody."""
    claire, rosa, nadia, omar = await four(world, "nadia")
    await rosa.alone().says("/concern SECRETO de noche")
    await rosa.alone().presses("Sin mi nombre")
    await nadia.alone().says("SECRETO answered", to="Concern 1")
    await world.turns_to(world.now + timedelta(days=8))
    for each in (claire, omar, nadia, nadia.alone(), rosa):
        each.forget()
        await each.says("/search SECRETO")
        assert not any("de noche" in text or "answered" in text for text in each.texts())
    content = await exported(claire, "Table (CSV)")
    assert b"SECRETO" not in content
    for each in (claire, rosa, omar, nadia, claire.alone(), omar.alone()):
        assert not each.has_heard("de noche")
    with world.bench.store.reading() as transaction:
        whole = json.loads(archived(transaction, transaction.record.partnerships()[0]))
    assert "rosa" not in json.dumps(whole["things"]["Concern"]).casefold()


async def test_a_file_stays_behind_and_that_is_said(world: World) -> None:
    """What is in a picture may name whoever took it."""
    _, rosa, nadia, _ = await four(world, "nadia")
    her = rosa.alone()
    await her.says(f"/concern {WORRY}")
    await her.presses("Sin mi nombre")
    await her.sends_file("picture", "Así está la sala", to="Ya está a la vista de")
    assert nadia.alone().has_heard("Así está la sala")
    assert nadia.alone().heard[-1].message.attachment is None
    assert her.last_heard().startswith("Anoté sus palabras.")
    await her.sends_file("picture", to="Ya está a la vista de")
    assert her.last_heard().startswith("No veo palabras")


@pytest.mark.parametrize("gone", ["left", "forgotten"])
async def test_words_to_a_concern_whose_readers_are_all_gone_are_answered_at_once(
    world: World, gone: str
) -> None:
    claire, rosa, nadia, _ = await four(world, "nadia")
    await rosa.alone().says(f"/concern {WORRY}")
    await rosa.alone().presses("Sin mi nombre")
    if gone == "left":
        await nadia.says("/leave")
        await nadia.presses(nadia.heard[-1].message.flat_buttons[0].label)
    else:
        for label in ("", "Yes, go on", "Erase all of it"):
            await (nadia.alone().presses(label) if label else nadia.alone().says("/forget"))
    rosa.alone().forget()
    nadia.alone().forget()
    await rosa.alone().says("¿Hay alguien?")
    assert rosa.alone().last_heard().endswith("¿Puede leerla Claire desde ahora?")
    assert not nadia.alone().has_heard("alguien")
    assert not claire.alone().has_heard("alguien")
    await rosa.alone().presses("Sí")
    assert claire.alone().has_heard("¿Hay alguien?")


async def test_who_is_forgotten_is_among_none_of_several_whom_a_concern_is_about(world: World) -> None:
    _, rosa, nadia, _ = await four(world, "nadia", "omar")
    await rosa.alone().says(f"/concern {WORRY}")
    await rosa.alone().presses("Se trata de Nadia")
    await rosa.alone().presses("Se trata de Omar")
    await rosa.alone().presses("Sin mi nombre")
    assert set(only(world).about.split()) == {"m-nadia", "m-omar"}
    await nadia.alone().says("/forget")
    await nadia.alone().presses("Yes, go on")
    await nadia.alone().presses("Erase all of it")
    assert only(world).about == "m-omar"


async def handed_over(world: World) -> list[Neighbour]:
    """Let Rosa raise something without her name with Nadia, who takes it on and hands her role to Omar."""
    claire, rosa, nadia, omar = await four(world, "nadia")
    await rosa.alone().says(f"/concern {WORRY}")
    await rosa.alone().presses("Sin mi nombre")
    await nadia.alone().presses("I look after it")
    await nadia.alone().says("/handover Omar")
    await nadia.alone().presses("Ask them")
    await world.turns_to("10:00", "Africa/Nairobi")
    await omar.alone().presses("I accept")
    nadia.alone().forget()
    return [claire, rosa, nadia, omar]


async def test_whoever_hands_the_role_over_reads_no_more_and_the_new_one_only_if_agreed(world: World) -> None:
    _, rosa, nadia, omar = await handed_over(world)
    assert rosa.alone().last_heard().startswith("Alguien que leía la inquietud 1 ya no tiene esa función")
    assert not omar.alone().has_heard(WORRY), "nobody reads it before Rosa agrees"
    await rosa.alone().says("Otra palabra")
    for _ in range(3):
        await world.turns_to("10:00", "Africa/Nairobi")
        assert not nadia.alone().has_heard("palabra")
        assert not omar.alone().has_heard("palabra")
    await rosa.alone().presses("Sí")
    assert rosa.alone().last_heard().startswith("✓ Ya está a la vista de Omar, sin su nombre.")
    assert omar.alone().has_heard(WORRY)
    assert omar.alone().has_heard("Otra palabra")
    await rosa.alone().says("Y una más")
    await world.turns_to("10:00", "Africa/Nairobi")
    assert omar.alone().has_heard("Y una más")
    assert not nadia.alone().has_heard("una más")
    await nadia.alone().says("/concern 1")
    assert not nadia.alone().has_heard("una más")
    assert not omar.alone().has_heard("Rosa")


@pytest.mark.parametrize("answer", ["Sí", "No"])
async def test_while_nobody_reads_it_that_is_said_and_asked_again_where_it_is_looked_at(
    world: World, answer: str
) -> None:
    _, rosa, nadia, omar = await handed_over(world)
    await rosa.alone().says("/concern")
    assert f"\n1. Por ahora no la lee nadie: {WORRY}\n" in rosa.alone().last_heard()
    await rosa.alone().says("/inquietud 1")
    assert rosa.alone().last_heard() == (
        f"1. Por ahora no la lee nadie: {WORRY}\n"
        "Alguien que leía la inquietud 1 ya no tiene esa función y no lee nada más. "
        "¿Puede leerla Omar desde ahora?"
    )
    await rosa.alone().presses(answer)
    assert omar.alone().has_heard(WORRY) is (answer == "Sí")
    assert not nadia.alone().has_heard(WORRY)
    await omar.alone().says("/concern")
    assert ("1. No answer yet:" in omar.alone().last_heard()) is (answer == "Sí")
    assert (rosa.alone().last_heard() == f"1. Por ahora no la lee nadie: {WORRY}") is (answer == "No")


async def test_a_new_one_whom_whoever_raised_it_does_not_want_reads_nothing(world: World) -> None:
    _, rosa, _, omar = await handed_over(world)
    await rosa.alone().presses("No")
    assert rosa.alone().last_heard() == f"1. Por ahora no la lee nadie: {WORRY}"
    for _ in range(3):
        await world.turns_to("10:00", "Africa/Nairobi")
    assert not omar.alone().has_heard(WORRY)


async def test_who_loses_the_role_by_a_command_reads_no_more(world: World) -> None:
    claire, rosa, nadia, omar = await four(world, "nadia", "omar")
    await rosa.alone().says(f"/concern {WORRY}")
    await rosa.alone().presses("Sin mi nombre")
    await claire.says("/role facilitator Nadia")
    nadia.alone().forget()
    await rosa.alone().says("Otra palabra")
    await world.turns_to("10:00", "Africa/Nairobi")
    assert not nadia.alone().has_heard("palabra")
    assert omar.alone().has_heard("Otra palabra")


async def test_words_changed_or_taken_back_before_they_are_sent_are_the_ones_that_count(world: World) -> None:
    _, rosa, nadia, _ = await four(world, "nadia")
    first = await rosa.alone().says(f"/concern {WORRY}")
    await rosa.alone().edits(first, "/concern Las tardes me convienen")
    assert "Las tardes me convienen" in rosa.alone().last_heard()
    await rosa.alone().presses("Sin mi nombre")
    assert nadia.alone().has_heard("Las tardes me convienen")
    assert not nadia.alone().has_heard(WORRY)
    second = await rosa.alone().says("/concern Otra cosa secreta")
    await rosa.alone().withdraws(second)
    assert len(world.gathering().concerns) == 1
    assert not nadia.alone().has_heard("secreta")


async def test_words_changed_or_taken_back_later_are_so_for_who_reads_them(world: World) -> None:
    _, rosa, nadia, _ = await four(world, "nadia")
    first = await rosa.alone().says(f"/concern {WORRY}")
    await rosa.alone().presses("Sin mi nombre")
    more = await rosa.alone().says("Y una cosa más")
    await world.turns_to("10:00", "Africa/Nairobi")
    await rosa.alone().edits(more, "Y otra cosa más")
    assert nadia.alone().has_heard("Y otra cosa más")
    await rosa.alone().edits(first, "/concern Las tardes me convienen")
    await world.turns_to("10:00", "Africa/Nairobi")
    assert nadia.alone().has_heard("Las tardes me convienen")
    assert only(world).text == "Las tardes me convienen"
    await rosa.alone().withdraws(more)
    await rosa.alone().withdraws(first)
    await world.turns_to("10:00", "Africa/Nairobi")
    assert nadia.alone().has_heard("has taken these words back")
    assert only(world).text == ""
    await nadia.alone().says("/concern")
    assert "has taken these words back" in nadia.alone().last_heard()
    assert "🆘" not in nadia.alone().last_heard(), "nobody called for help"
    assert not any("Rosa" in text for text in nadia.alone().texts())


async def test_of_several_messages_each_is_changed_and_taken_back_by_itself(world: World) -> None:
    """Before it is sent, and after: what the others said stays."""
    _, rosa, nadia, _ = await four(world, "nadia")
    her, hers = rosa.alone(), nadia.alone()
    first = await her.says(f"/concern {WORRY}")
    second = await her.says("Y vivo lejos\nmuy lejos")
    third = await her.says("Y no hay luz")
    await her.edits(second, "Y vivo en el monte")
    assert f"{WORRY}\nY vivo en el monte\nY no hay luz" in her.last_heard(), "it is read back whole"
    await her.withdraws(third)
    assert f"{WORRY}\nY vivo en el monte\n" in her.last_heard()
    assert "luz" not in her.last_heard()
    await her.presses("Sin mi nombre")
    assert only(world).text == f"{WORRY}\nY vivo en el monte"
    assert "Y vivo en el monte\nWhat you reply" in hers.last_heard()
    await world.turns_to("10:00", "Africa/Nairobi")
    await her.edits(first, "/concern Las tardes me convienen")
    assert only(world).text == "Las tardes me convienen\nY vivo en el monte"
    assert "Las tardes me convienen" in hers.last_heard()
    await her.withdraws(second)
    assert only(world).text == "Las tardes me convienen"
    assert "has taken these words back" in hers.last_heard()
    card = hers.message("Concern 1, from").message.text.plain
    assert "convienen" in card
    assert "monte" not in card
    await her.withdraws(first)
    assert only(world).text == ""


async def test_a_draft_of_which_all_is_taken_back_is_dropped(world: World) -> None:
    _, rosa, nadia, _ = await four(world, "nadia")
    sent = [await rosa.alone().says(words) for words in (f"/concern {WORRY}", "Y vivo lejos")]
    await rosa.alone().withdraws(sent[0])
    assert only(world).text == "Y vivo lejos"
    await rosa.alone().withdraws(sent[1])
    assert world.gathering().concerns == {}
    assert rosa.alone().last_heard() == "Queda en nada: nadie lo ha leído."
    assert nadia.alone().has_heard_nothing()


async def test_what_is_typed_in_a_group_is_taken_away_there_where_the_bot_may(world: World) -> None:
    """Where it may not, whoever wrote it is asked alone to delete it; the group hears nothing of that."""
    _, rosa, _, omar = await four(world, "nadia")
    world.platform.kept_by_us.add(rosa.room)
    typed = await rosa.says("/concern SECRETO en el grupo")
    assert world.platform.taken_out == [(rosa.room, typed)]
    assert (
        rosa.alone()
        .last_heard()
        .endswith("Si sigue allí, bórrelo, por favor: otras personas podrían leerlo.")
    )
    await omar.says("/concern SECRET in the group")
    assert len(world.platform.taken_out) == 1
    assert "please delete it: others could read it." in omar.alone().last_heard()
    for each in (rosa, omar):
        [said] = [text for text in each.texts() if "solas" in text or "alone" in text]
        assert "bórre" not in said
        assert "delete" not in said
    await world.turns_to(world.now + timedelta(hours=2))
    assert sum("solas" in text for text in rosa.texts()) == 1, "it is done once"
