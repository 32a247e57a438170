"""What a machine makes of a protocol is made once, looked at by a coordinator, and marked as looked at."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.world import Neighbour, World, mondays

ASKED = mondays(
    "pulse",
    """
    open-for: 3 days
    title: {en: News, fr: Nouvelles}
    questions:
      - id: progress
        kind: text
        ask: {en: "What moved? Be brief."}
""",
).replace("version: 1", "version: 1\ntitle: {en: Pulse, fr: Pouls}")
PURPOSE = "To know how things are."


@pytest.fixture
def server() -> Iterator[LibreTranslateServer]:
    with LibreTranslateServer() as running:
        known = {
            "What moved? Be brief.": "Quoi a bougé ? Soyez courts.",
            "What moved?": "Quoi a bougé ?",
            "Be brief.": "Soyez courts.",
            PURPOSE: "Savoir comment vont les choses.",
        }
        running.knows("en", "fr", known)
        yield running


def partners(world: World) -> list[Neighbour]:
    return world.partners("Claire in Nairobi (fr)", "Didier in Nairobi (fr)", protocol=ASKED)


async def test_a_protocol_is_translated_once_for_all_rooms_weeks_and_restarts(
    world: World, server: LibreTranslateServer
) -> None:
    claire, didier = partners(world)
    for _week in range(3):
        await world.monday_at("09:00", "Africa/Nairobi")
        world.restarts()
    assert claire.has_heard("Quoi a bougé")
    assert didier.has_heard("Quoi a bougé")
    assert server.asked.count("What moved? Be brief.") == 1


async def test_a_coordinator_looks_at_each_sentence_and_says_it_better(world: World) -> None:
    """Claire finds one right, says another better, and puts none off; from then on it is asked so."""
    claire, didier = partners(world)
    await claire.says("/review")
    assert claire.last_heard() == (
        "Encore à relire\u00a0: 3. Celle-ci est-elle juste\u00a0? Savoir comment vont les choses.\n"
        f"(en: {PURPOSE})"
    )
    await claire.presses("C'est juste")
    assert claire.last_heard().startswith(
        "Encore à relire\u00a0: 2. Celle-ci est-elle juste\u00a0? Quoi a bougé"
    )
    await claire.presses("Mieux le dire")
    await claire.replies("Qu'est-ce qui a avancé ?")
    assert "Encore à relire\u00a0: 1." in claire.last_heard()
    await claire.presses("C'est juste", on="Soyez courts.")
    assert claire.last_heard().startswith("Dans votre langue, aucune phrase traduite")
    await world.monday_at("09:00", "Africa/Nairobi")
    asked = didier.last_heard()
    assert "Qu'est-ce qui a avancé ? Soyez courts." in asked
    assert "(en, corrigé par Claire\u00a0: What moved? Be brief.)" in asked


async def test_what_was_found_right_is_marked_as_looked_at(world: World) -> None:
    claire, didier = partners(world)
    await claire.says("/relire")
    for _sentence in range(3):
        await claire.presses("C'est juste", on=f"Encore à relire\u00a0: {3 - _sentence}.")
    await world.monday_at("09:00", "Africa/Nairobi")
    assert "(en, relu par Claire\u00a0: What moved? Be brief.)" in didier.last_heard()


async def test_what_is_put_off_comes_again_another_time(world: World) -> None:
    claire, _ = partners(world)
    await claire.says("/review")
    for _sentence in range(3):
        await claire.presses("Plus tard", on=f"Encore à relire\u00a0: {3 - _sentence}.")
    assert claire.last_heard().startswith("C'est tout pour l'instant.")
    world.restarts()
    await claire.says("/review")
    assert "Encore à relire\u00a0: 3." in claire.last_heard()


async def test_only_a_coordinator_looks_and_presses(world: World) -> None:
    claire, didier = partners(world)
    await didier.says("/review")
    assert "coordination" in didier.last_heard()
    await claire.says("/review")
    before = claire.texts()
    await claire.colleague("Remi").presses("C'est juste")
    assert claire.texts() == before
    with world.bench.store.reading() as transaction:
        assert transaction.memory.having_lessons(["p"]) == set()


async def test_a_sentence_without_a_translation_is_not_right(
    world: World, server: LibreTranslateServer
) -> None:
    claire, _ = partners(world)
    server.fails_until_told("500")
    await claire.says("/review")
    assert "non traduit" in claire.last_heard()
    await claire.presses("C'est juste")
    with world.bench.store.reading() as transaction:
        assert transaction.memory.having_lessons(["p"]) == set()


async def test_whoever_reads_the_protocol_as_it_was_written_has_nothing_to_look_at(world: World) -> None:
    (amina,) = world.partners("Amina in Nairobi (en)", protocol=ASKED)
    await amina.says("/review")
    assert amina.last_heard() == (
        "No translated sentence of your protocols waits to be looked at in your language."
    )


async def test_a_question_that_was_asked_already_reads_right_in_every_room(world: World) -> None:
    """It holds two sentences; Claire says one of them better while it waits for answers."""
    claire, didier, amina = world.partners(
        "Claire in Nairobi (fr)", "Didier in Nairobi (fr)", "Amina in Nairobi (en)", protocol=ASKED
    )
    await world.monday_at("09:00", "Africa/Nairobi")
    asked, hers = didier.message("Quoi a bougé"), amina.texts()
    heard = len(didier.heard)
    await claire.says("/review")
    await claire.presses("Plus tard")
    await claire.presses("Mieux le dire", on="Quoi a bougé")
    await claire.replies("Qu'est-ce qui a avancé ?")
    for each in (claire, didier):
        now = each.message("Qu'est-ce qui a avancé ? Soyez courts.")
        assert "corrigé en partie par Claire" in now.message.text.plain
        assert not any("Quoi a bougé ? Soyez courts" in text for text in each.texts())
    assert didier.message("Soyez courts.").id == asked.id
    assert len(didier.heard) == heard, "and nothing was said anew"
    assert amina.texts() == hers, "whoever reads it as it was written has it as it was"
    await didier.says("Tout avance", to="Qu'est-ce qui a avancé ?")
    assert amina.has_heard("Didier"), "it can be answered as before"


async def test_a_sentence_that_is_found_right_marks_the_question_that_holds_it(world: World) -> None:
    claire, didier = partners(world)
    await world.monday_at("09:00", "Africa/Nairobi")
    asked = didier.message("Quoi a bougé")
    await claire.says("/review")
    for _sentence in range(3):
        await claire.presses("C'est juste", on=f"Encore à relire\u00a0: {3 - _sentence}.")
    assert didier.message("(en, relu par Claire").id == asked.id


async def test_a_sentence_said_better_that_adds_a_number_waits_for_a_yes(world: World) -> None:
    """The next sentence follows once it is kept, as after any other."""
    claire, didier = partners(world)
    await claire.says("/review")
    await claire.presses("Plus tard")
    await claire.presses("Mieux le dire", on="Quoi a bougé")
    await claire.replies("Quelles 3 choses ont avancé ?")
    assert "Seulement dans vos mots\u00a0: 3" in claire.last_heard()
    await claire.presses("Garder mes mots")
    assert claire.last_heard().startswith("Encore à relire\u00a0: 2.")
    await world.monday_at("09:00", "Africa/Nairobi")
    assert "Quelles 3 choses ont avancé ?" in didier.last_heard()
