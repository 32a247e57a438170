"""Words are kept for as long as a partnership says: what is older is gone from everywhere; counts stay."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from bot.core.command.keeping import days_in
from bot.core.vocabulary import plain
from tests.stories.test_forgotten import tables
from tests.stories.test_words_that_go import on_disk
from tests.world import LANGUAGES, PULSE, World, mondays

MOOD = mondays(
    "pulse",
    """
    open-for: 3 days
    questions:
      - {id: progress, kind: text, ask: {en: "What moved forward?", es: "¿Qué avanzó?"}}
      - {id: mood, kind: scale, from: 1, to: 5, ask: {en: "How is it?", es: "¿Cómo va?"}}
""",
)


async def test_a_coordinator_sets_it_after_it_was_read_back_and_all_groups_are_told(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Bogota (es)")
    await amina.says("/keep")
    assert "kept until you take it back" in amina.last_heard()
    await amina.says("/keep 2 days")
    assert amina.last_heard() == (
        "Say for how long words are kept: /keep 90 days. The shortest is 7 days; /keep off keeps them again."
    )
    await amina.says("/keep 2 weeks")
    assert "erased in all groups, for good: 14 days." in amina.last_heard()
    assert world.gathering().partnership.keep is None, "nothing holds before it is confirmed"
    await amina.presses("Yes, erase after that")
    assert world.gathering().partnership.keep == 14
    await world.turns_to("12:00", "America/Bogota")
    assert bruno.last_heard().startswith("Amina fijó cuánto tiempo se guardan nuestras palabras: 14 días.")
    await bruno.says("/guardar")
    assert bruno.last_heard().startswith("Lo que dicen se guarda por: 14 días.")
    await bruno.says("/guardar off")
    assert world.gathering().partnership.keep == 14, "only coordinators change it"
    await amina.says("/keep off")
    assert world.gathering().partnership.keep is None
    assert world.gathering().partnership.erases_at is None
    await world.turns_to(world.now + timedelta(days=1))
    assert bruno.has_heard("Amina fijó que nuestras palabras se guardan hasta que alguien retire las suyas.")


async def test_what_is_older_is_gone_from_every_table_and_from_the_file(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Bogota (es)", protocol=MOOD)
    await amina.says("/keep 14 days")
    await amina.presses("Yes, erase after that")
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.says("The pump sings quillpump", to="What moved forward?")
    await amina.presses("4")
    await world.turns_to("12:00", "America/Bogota")
    await bruno.says("Que bien, quilltree", to="quillpump")
    await bruno.says("/promise llevar quillmap hasta mañana")
    await bruno.presses("Sí, lo prometo")
    await world.turns_to(world.now + timedelta(hours=1))
    await bruno.says("/promises 1")
    await bruno.presses("Listo")
    assert all(word in tables(world) for word in ("quillpump", "quilltree", "quillmap"))
    await world.turns_to(world.now + timedelta(days=13))
    assert "quillpump" in tables(world), "it is not old enough yet"
    await amina.says("The pump rests quillnew", to="What moved forward?")
    await world.turns_to(world.now + timedelta(days=3))
    await world.bench.beat()
    for word in ("quillpump", "quilltree", "quillmap"):
        assert word not in tables(world)
        assert word.encode() not in on_disk(world)
    assert "quillnew" in tables(world)
    with world.bench.store.reading() as transaction:
        everything = transaction.record.everything("p")
    values = [a.value for a in everything if type(a).__name__ == "Answer"]
    assert sorted(values) == ["", "4", "erased"], "what was counted stays"
    assert [c.state for c in world.gathering().commitments.values()] == ["kept"]


async def test_what_is_still_promised_or_was_decided_stays(world: World) -> None:
    amina, bruno = world.partners(
        "Amina in Nairobi (en)",
        "Bruno in Bogota (es)",
        protocol=f"{PULSE}decisions: {{rule: consent, open-for: 2 days}}\n",
    )
    await amina.says("/keep 7 days")
    await amina.presses("Yes, erase after that")
    await amina.says("/propose We meet on quilltuesdays")
    await amina.presses("Yes, put it to all")
    await amina.presses("Agree")
    await world.turns_to("12:00", "America/Bogota")
    await bruno.presses("De acuerdo")
    await amina.says("/promise Bring the quillmap in 4 weeks")
    await amina.presses("Yes, I promise")
    await world.turns_to(world.now + timedelta(days=12))
    assert "quilltuesdays" in tables(world)
    assert "quillmap" in tables(world)
    await amina.says("/promises 1")
    assert "quillmap" in amina.last_heard()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_examples_that_we_give_are_understood_in_every_language(
    world: World, language: str
) -> None:
    amina, *_ = world.partners(f"Amina in Nairobi ({language})", protocol="")
    await amina.says("/keep")
    example = re.split(r"[.,;။؛]", amina.last_heard().partition("/keep ")[2])[0].strip()
    words = world.bench.messages.vocabulary((language,))
    assert days_in(example, words) == 90
    assert language == "en" or "days" not in example, "and are its own words"
    await amina.says("/keep 2")
    *_, off = amina.last_heard().split("/keep ")
    assert plain(off.split()[0].strip(".;؛")) in words.off


async def test_what_was_said_otherwise_since_and_what_was_let_go_is_gone_too(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Bogota (es)")
    await amina.says("/keep 7 days")
    await amina.presses("Yes, erase after that")
    await amina.says("/roles A quilllorry on Tuesdays")
    await bruno.says("/roles Un quillbarco los lunes")
    await world.turns_to(world.now + timedelta(minutes=5))
    await amina.says("/roles A quillboat on Mondays")
    await bruno.says("/roles Un quillcamión los martes")
    for goal in ("quillwells: 0 → 5 quillpipes", "quilldropped: 0 → 5 quillbuckets"):
        await amina.says(f"/goal {goal}")
        await amina.presses("Yes, it is our goal")
    await amina.says("/goals 2")
    await amina.presses("Let it go")
    await bruno.says("/prometo llevar quillmapa hasta el 30 de enero")
    await bruno.presses("Sí, lo prometo")
    stay = ("quillboat", "quillcamión", "quillwells", "quillpipes", "quillmapa")
    go = ("quilllorry", "quillbarco", "quilldropped", "quillbuckets")
    assert all(word in tables(world) for word in (*stay, *go))
    await world.turns_to(world.now + timedelta(days=13))
    await world.bench.beat()
    assert [word for word in go if word in tables(world) or word.encode() in on_disk(world)] == []
    assert [word for word in stay if word not in tables(world)] == []
    await amina.says("/search quilldropped")
    assert "Nothing" in amina.last_heard()
    await amina.says("/goals")
    assert "quillwells" in amina.last_heard()
