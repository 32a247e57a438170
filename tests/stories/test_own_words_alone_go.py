"""Whoever is forgotten takes all of their own words along, and nobody else's: nor does time."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import timedelta

from tests.stories.test_mediation import begun
from tests.world import Neighbour, World


def told(world: World) -> str:
    """Return all that lies in the outbox, as text."""
    with sqlite3.connect(world.folder / "baraza.db") as database:
        return "\n".join(notice for (notice,) in database.execute("SELECT notice FROM outbox"))


async def forgotten(who: Neighbour) -> None:
    """Let somebody have all that is kept of them erased."""
    await who.says("/forget")
    for _ in range(2):
        asked = [shown for shown in who.heard if shown.message.flat_buttons][-1]
        await who.presses(asked.message.flat_buttons[0].label)
    await who.world.bench.beat()


async def promised(who: Neighbour) -> None:
    await who.says("/promise Trazer o quillmapa até sexta")
    await who.presses("Sim, prometo")


async def test_whoever_answered_in_a_round_takes_no_words_of_others_along(world: World) -> None:
    _nadia, _amina, bruno, claire = await begun(world)
    await promised(bruno.colleague("Rosa"))
    await claire.says("/promise Bring quillstones by friday")
    await claire.presses("Yes, I promise")
    await bruno.says("Estamos bem agora na quillcasa", to="pergunta o mesmo")
    before = told(world)
    await forgotten(bruno.alone())
    after = told(world)
    for word in ("quillmapa", "quillstones", "What about the pump"):
        assert before.count(word) == after.count(word) > 0, word
    assert "quillcasa" not in after
    assert "quillcasa" not in repr(list(world.gathering().mediations.values()))


async def test_a_round_that_grows_old_takes_no_words_of_others_along(world: World) -> None:
    cast = ("Nadia in Nairobi (pt-BR)", "Amina in Nairobi (sw)", "Bruno in Recife (pt-BR)")
    nadia, _amina, bruno = world.partners(*cast, protocol="")
    await world.turns_to("09:00", "America/Recife")
    await nadia.says("/role facilitator Nadia")
    await nadia.alone().says("/mediate Amina Bruno\nO que é da quillbomba?")
    await nadia.alone().presses(nadia.alone().heard[-1].message.flat_buttons[0].label)
    await bruno.presses("Guardar para nós")
    with world.bench.store.writing() as transaction:
        partnership = world.gathering().partnership
        erases_at = world.now + timedelta(days=8)
        transaction.record.keep([replace(partnership, keep=7, erases_at=erases_at)])
    await world.turns_to(world.now + timedelta(days=7, hours=12))
    await promised(bruno.colleague("Rosa"))
    before = told(world)
    assert "quillbomba" in before
    await world.turns_to(world.now + timedelta(days=1))
    after = told(world)
    assert before.count("quillmapa") == after.count("quillmapa") > 0
    assert "quillbomba" not in after


async def test_a_common_word_of_somebodys_takes_no_sentence_of_another_along(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    zawadi = amina.colleague("Zawadi")
    await zawadi.says("/status")
    await world.monday_at("09:00", "Africa/Nairobi")
    await zawadi.says("said", to="What moved forward?")
    await bruno.says("As they said, the quillpump sings", to="What moved forward?")
    await world.turns_to("12:00", "Africa/Nairobi")
    before = told(world)
    await forgotten(zawadi.alone())
    assert told(world).count("quillpump") == before.count("quillpump") > 0
    assert '["w", "said"' not in told(world)
