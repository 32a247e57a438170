"""A protocol is looked at again on its day: what partners would keep and change, and what becomes of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.core.adoption import next_review
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.stories.test_forgotten import erased
from tests.world import PULSE, Neighbour, World

REVIEWED = f"{PULSE}review: {{every: month, on: 5}}\ndecisions: {{rule: consent, open-for: 5 days}}\n"


@pytest.fixture
def server() -> Iterator[LibreTranslateServer]:
    with LibreTranslateServer() as running:
        running.knows("es", "en", {"Preguntar los martes": "Ask on Tuesdays"})
        yield running


async def looked_at(world: World) -> tuple[Neighbour, Neighbour, Neighbour]:
    """Return three groups on the day on which their protocol is looked at again."""
    amina, bruno, chidi = world.partners(
        "Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chidi in Nairobi (en)", protocol=REVIEWED
    )
    g = world.gathering()
    [held] = g.adoptions.values()
    with world.bench.store.writing() as transaction:
        transaction.record.keep([replace(held, review_at=next_review(g, held, world.now))])
    await world.turns_to(world.now + timedelta(days=7))
    assert amina.has_heard("Time to look at it again: Pulse")
    return amina, bruno, chidi


async def test_partners_keep_or_suggest_and_all_read_what_came(world: World) -> None:
    amina, bruno, chidi = await looked_at(world)
    await amina.presses("Keep it as it is")
    assert amina.last_heard() == "Noted: Amina would keep it as it is. You can still suggest something."
    await amina.presses("Keep it as it is")
    await bruno.says("Preguntar los martes", to="¿Lo mantendrían?")
    assert bruno.last_heard().startswith("Gracias. Todos los grupos lo leen el")
    assert not chidi.has_heard("Tuesdays"), "all read it at once, when everybody was listened to"
    await world.turns_to(world.now + timedelta(days=7))
    assert chidi.has_heard(
        "What was suggested: Pulse\nPartners that would keep it as it is: 1 of 3\n"
        "1. Bruno: Ask on Tuesdays\n(es: Preguntar los martes)\nPress a number to put that suggestion to all."
    )
    assert bruno.has_heard("1. Bruno: Preguntar los martes\nToquen un número")


async def test_a_suggestion_becomes_a_proposal_that_is_decided_as_any(world: World) -> None:
    amina, bruno, chidi = await looked_at(world)
    await bruno.says("Preguntar los martes", to="¿Lo mantendrían?")
    await world.turns_to(world.now + timedelta(days=7))
    await chidi.presses("1", on="What was suggested")
    assert chidi.last_heard().startswith("Ask on Tuesdays\n(es: Preguntar los martes)\nBy consent:")
    assert not amina.has_heard("Proposal 1"), "it is read back first"
    await chidi.presses("Yes, put it to all")
    assert bruno.has_heard("Propuesta 1 de Chidi:\nPreguntar los martes")
    await amina.presses("1", on="What was suggested")
    assert "That is put to all already: proposal 1." in (world.platform.toasts[-1][1] or "")
    await amina.presses("Agree")
    await bruno.presses("De acuerdo")
    await chidi.presses("Agree")
    [d] = world.gathering().decisions.values()
    assert (d.state, d.text, d.language) == ("decided", "Preguntar los martes", "es")


async def test_it_goes_on_where_nobody_suggests_anything_and_later_words_are_answered(world: World) -> None:
    amina, bruno, _ = await looked_at(world)
    await world.turns_to(world.now + timedelta(days=7))
    assert amina.has_heard(
        "Partners that would keep it as it is: 0 of 3\nNothing was suggested: it goes on as it is."
    )
    assert not [b for shown in amina.heard for b in shown.message.flat_buttons if b.label == "1"]
    await bruno.says("Preguntar los martes", to="¿Lo mantendrían?")
    assert bruno.last_heard() == "Esta revisión ya terminó. Siempre se puede proponer algo: /propose"


async def test_nothing_of_what_somebody_suggested_is_left_once_they_are_forgotten(world: World) -> None:
    amina, bruno, chidi = await looked_at(world)
    await chidi.says("Ask the herons", to="Would you keep it?")
    await bruno.says("Preguntar los martes", to="¿Lo mantendrían?")
    await erased(chidi)
    await world.turns_to(world.now + timedelta(days=7))
    assert amina.has_heard("1. Bruno: Ask on Tuesdays")
    assert not any("heron" in said for each in (amina, bruno) for said in each.texts())
    with world.bench.store.reading() as transaction:
        left = transaction.connection.execute(text("SELECT member FROM heard")).scalars()
        assert "m-chidi" not in list(left)
        suggested = transaction.connection.execute(text("SELECT text FROM suggestion")).scalars()
        assert list(suggested) == ["Preguntar los martes"]


async def test_what_is_not_for_all_goes_to_the_facilitator_alone_at_a_tap(world: World) -> None:
    """And the group does not read who pressed, nor what was said."""
    amina, bruno, chidi = await looked_at(world)
    assert "Lo que prefieran no decir ante todos le llega solo a quien facilita" in bruno.last_heard()
    await amina.alone().says("/status")
    before = [len(room.texts()) for room in (amina, bruno, chidi)]
    await bruno.alone().says("/estado")
    await bruno.presses("Responder en privado")
    assert [len(room.texts()) for room in (amina, bruno, chidi)] == before
    await bruno.alone().says("Siempre habla el mismo quetzal")
    await bruno.alone().presses("Sin mi nombre")
    assert amina.alone().has_heard("quetzal")
    assert not any("quetzal" in text for room in (amina, bruno, chidi) for text in room.texts())
    await chidi.presses("Answer in private")
    assert chidi.last_heard().startswith("To answer in private, write to me here:")
    assert "Chidi" not in chidi.last_heard()
    await world.turns_to(world.now + timedelta(days=7))
    assert not chidi.has_heard("quetzal"), "it is no suggestion"
