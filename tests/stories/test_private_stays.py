"""What is answered in private stays with those who had the role then, unless its author lets others read."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

from bot.core.position import NOBODY
from tests.world import Neighbour, World, mondays

ASKED = mondays(
    "pulse",
    """
    open-for: 3 days
    questions:
      - {id: worry, kind: text, private: facilitator,
         ask: {en: What worries you?, es: ¿Qué les preocupa?, sw: Nini kinakusumbua?}}
""",
)
UNNAMED = ASKED.replace("private:", "unnamed: true, private:")


def given(world: World, name: str, *roles: str) -> None:
    """Let somebody have these roles from the beginning."""
    member = world.gathering().members[f"m-{name}"]
    with world.bench.store.writing() as transaction:
        transaction.record.keep([replace(member, roles=roles)])


async def begun(world: World, protocol: str = ASKED) -> tuple[Neighbour, Neighbour, Neighbour, Neighbour]:
    """Return Amina, who coordinates, her colleague Zuri, Bruno, and Chidi, who facilitates."""
    cast = ("Amina in Nairobi (sw)", "Bruno in Nairobi (es)", "Chidi in Nairobi (en)")
    amina, bruno, chidi = world.partners(*cast, protocol=protocol)
    given(world, "chidi", "facilitator")
    zuri = amina.colleague("Zuri")
    await zuri.says("/status")
    for who in (amina, zuri, bruno, chidi):
        await who.alone().says("/status")
    await world.monday_at("12:00", "Africa/Nairobi")
    return amina, zuri, bruno, chidi


async def in_private(who: Neighbour, words: str, button: str = "Jibu faraghani") -> None:
    await who.presses(button)
    await who.alone().replies(words)


def reads(who: Neighbour, words: str) -> bool:
    return any(words in text for where in (who, who.alone()) for text in where.texts())


async def test_whoever_gets_the_role_later_reads_what_is_said_from_then_on(world: World) -> None:
    amina, zuri, _, chidi = await begun(world)
    await in_private(zuri, "Namwogopa Amina, popo")
    assert reads(chidi, "popo")
    await amina.says("/role facilitator Amina")
    for command in ("/search popo", "/status", "/mydata", "/pending", "/export"):
        await amina.alone().says(command)
    assert not reads(amina, "Namwogopa")
    assert "Zuri" not in amina.alone().last_heard()
    await world.turns_to(world.now + timedelta(days=8))
    assert not reads(amina, "Namwogopa")

    await in_private(zuri, "Bado naogopa, kunguru")
    assert reads(chidi, "kunguru")
    assert reads(amina, "kunguru"), "that was said to her as well"
    await amina.alone().says("/search kunguru")
    assert "Bado naogopa" in amina.alone().last_heard()
    await amina.alone().says("/search popo")
    assert "Namwogopa" not in amina.alone().last_heard()


async def test_who_reads_it_is_said_as_it_is_answered(world: World) -> None:
    _, zuri, bruno, _ = await begun(world)
    await in_private(zuri, "Tunaogopa")
    await in_private(bruno, "Tenemos miedo", "Responder en privado")
    assert (
        "Linasomwa na Chidi, si mwingine yeyote." in zuri.alone().message("kinakusumbua").message.text.plain
    )
    assert (
        zuri.alone().last_heard()
        == "Asante! Hayo ndiyo yote. Jibu hili linasomwa na Chidi, si mwingine yeyote."
    )
    assert bruno.alone().last_heard().endswith("Quién lee esta respuesta: Chidi, y nadie más.")


async def test_after_a_hand_over_the_author_is_asked_who_may_read_it(world: World) -> None:
    amina, zuri, bruno, chidi = await begun(world)
    await in_private(zuri, "Namwogopa Amina, popo")
    await in_private(bruno, "El quetzal calla", "Responder en privado")
    await chidi.alone().says("/handover Amina")
    await chidi.alone().presses("Ask them")
    await amina.alone().presses("Nakubali")
    assert not reads(amina, "popo")
    assert zuri.alone().has_heard("Ulilojibu faraghani kwa jukumu la")
    assert "Amina" in zuri.alone().last_heard()
    await zuri.alone().presses("Hapana")
    assert zuri.alone().has_heard("Linabaki kama lilivyo")
    await bruno.alone().presses("Sí")
    assert bruno.alone().has_heard("Desde ahora lo lee Amina")
    assert reads(amina, "El quetzal calla")
    await amina.alone().says("/search quetzal")
    assert "El quetzal calla" in amina.alone().last_heard()
    await world.turns_to(world.now + timedelta(days=4))
    assert not reads(amina, "Namwogopa")


async def test_while_nobody_has_the_role_the_author_hears_that_nobody_reads_it(world: World) -> None:
    amina, zuri, bruno, _ = await begun(world)
    await in_private(zuri, "Namwogopa Amina, popo")
    await amina.says("/role facilitator Chidi")
    assert "wala hakuna mwingine aliye nalo" in zuri.alone().last_heard()
    await amina.says("/role facilitator Bruno")
    assert "Anayeweza kulisoma kuanzia sasa: Bruno" in zuri.alone().last_heard()
    await zuri.alone().presses("Ndiyo")
    assert reads(bruno, "popo")


async def test_unnamed_words_for_a_role_stay_with_those_who_had_it(world: World) -> None:
    amina, zuri, _, chidi = await begun(world, UNNAMED)
    others = (amina.colleague("Yusuf"), amina.colleague("Rehema"))
    for who in others:
        await who.says("/status")
        await who.alone().says("/status")
    for who in (zuri, *others):
        await who.presses("Jibu faraghani")
    for who in (zuri, *others):
        await who.alone().replies("Popo")
    await amina.says("/role facilitator Amina")
    await world.turns_to(world.now + timedelta(days=4))
    assert chidi.alone().last_heard().count("Popo") == 3
    assert not reads(amina, "Popo")
    await amina.alone().says("/search popo")
    assert "Popo" not in amina.alone().last_heard()


async def test_what_is_taken_back_goes_from_whoever_had_the_role_as_well(world: World) -> None:
    amina, zuri, _, chidi = await begun(world)
    await zuri.presses("Jibu faraghani")
    said = await zuri.alone().replies("Namwogopa Amina, popo")
    assert reads(chidi, "popo")
    await amina.says("/role facilitator Chidi")
    await amina.says("/role facilitator Amina")
    await zuri.alone().withdraws(said)
    assert not reads(chidi, "popo")
    assert not reads(amina, "popo")


FOR_A_ROLE = mondays(
    "pulse",
    """
    open-for: 3 days
    digest: {to: facilitator}
    questions:
      - {id: moved, kind: text, ask: {en: What moved?, es: ¿Qué avanzó?, sw: Nini kimesonga?}}
""",
)


async def test_a_digest_for_a_role_alone_stays_with_those_who_read_it(world: World) -> None:
    """Nor does somebody's late answer show its new holder what their group had said before."""
    amina, _, bruno, chidi = await begun(world, FOR_A_ROLE)
    await bruno.says("Vimos al jaguar", to="¿Qué avanzó?")
    await world.turns_to(world.now + timedelta(days=4))
    assert reads(chidi, "jaguar")
    await amina.says("/role facilitator Amina")
    await amina.alone().says("/search jaguar")
    await bruno.says("También un tapir", to="¿Qué avanzó?")
    await world.turns_to(world.now + timedelta(hours=1))
    assert not reads(amina, "Vimos al")
    assert reads(chidi, "tapir")
    await chidi.alone().says("/search jaguar")
    assert "jaguar" in chidi.alone().last_heard()


async def test_of_whoever_read_it_and_is_forgotten_no_id_is_left_and_nobody_takes_their_place(
    world: World,
) -> None:
    amina, zuri, bruno, chidi = await begun(world)
    await in_private(zuri, "Namwogopa, popo")
    await amina.says("/role facilitator Amina")
    await in_private(bruno, "Tenemos miedo", "Responder en privado")
    await chidi.alone().says("/forget")
    await chidi.alone().presses("Yes, go on")
    await chidi.alone().presses("Erase all of it")
    read = {answer.text: answer.readers for answer in world.gathering().answers.values() if answer.text}
    assert read == {"Namwogopa, popo": (NOBODY,), "Tenemos miedo": ("m-amina", NOBODY)}
    await world.turns_to(world.now + timedelta(days=10))
    with closing(sqlite3.connect(world.folder / "baraza.db")) as rows:
        assert "m-chidi" not in "\n".join(rows.iterdump())
    assert not amina.alone().has_heard("Namwogopa, popo")
