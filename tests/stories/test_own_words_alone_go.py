"""Whoever is forgotten takes all of their own words along, and nobody else's: nor does time."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import timedelta

from bot.adapters import Person
from tests.stories.test_concerns import four, kept
from tests.stories.test_mediation import begun
from tests.world import Neighbour, World, mondays


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


async def mydata(who: Neighbour) -> str:
    """Return what somebody is given of all that is kept of them."""
    await who.says("/mydata")
    return who.world.platform.contents[who.heard[-1].id].decode()


async def kept_for_a_week(world: World) -> None:
    """Let words be kept for seven days, and be erased for the first time in eight."""
    with world.bench.store.writing() as transaction:
        partnership = world.gathering().partnership
        erases_at = world.now + timedelta(days=8)
        transaction.record.keep([replace(partnership, keep=7, erases_at=erases_at)])


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
    await bruno.presses("Sim, guardar")
    await kept_for_a_week(world)
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


LONG = "Las quillreuniones son siempre de noche " + "y eso no me deja venir " * 8


async def test_all_that_was_said_of_an_unnamed_concern_goes_and_is_given(world: World) -> None:
    _claire, rosa, nadia, _omar = await four(world, "nadia")
    alone = rosa.alone()
    await alone.says(f"/concern {LONG}")
    await alone.presses("Sin mi nombre")
    await alone.replies("Quilladded: mi marido no me deja venir de noche")
    await world.turns_to("10:00", "Africa/Nairobi")
    assert nadia.alone().has_heard("Quilladded")
    await nadia.alone().says("/concern")
    assert "…" in nadia.alone().last_heard()
    await nadia.alone().says("We shall meet by quillday", to="Quilladded")
    await nadia.alone().presses("Pass on")
    await nadia.alone().replies("Doctor quillwanjiku")
    assert "quillwanjiku" in alone.last_heard()
    assert "Quilladded: mi marido" in await mydata(alone)
    assert "Quilladded" not in await mydata(nadia.alone())
    await forgotten(alone)
    for word in ("quillreuniones", "Quilladded", "quillwanjiku"):
        assert word not in kept(world), word


UNNAMED = mondays(
    "pulse",
    """
    each: member
    open-for: 3 days
    questions:
      - {id: unsaid, kind: text, unnamed: true, ask: {en: What is unsaid?}}
""",
)


async def test_an_unnamed_answer_in_other_words_goes_and_is_given(world: World) -> None:
    cast = [f"{name} in Nairobi (en)" for name in ("Amina", "Bruno", "Chidi", "Dora")]
    everyone = world.partners(*cast, protocol=UNNAMED)
    for each in everyone:
        await each.alone().says("/start")
    await world.monday_at("09:00", "Africa/Nairobi")
    for each, word in zip(everyone, ("quillalpha", "beta", "gamma", "delta"), strict=True):
        await each.alone().says(f"{word} is unsaid by me")
    for _ in range(4):
        await world.turns_to("12:00", "Africa/Nairobi")
    amina, bruno = everyone[0].alone(), everyone[1]
    await bruno.says("/unclear", to="what we heard")
    lines = bruno.last_heard().split("\n")
    await bruno.presses(next(line.partition(".")[0] for line in lines if "quillalpha" in line))
    await world.turns_to("10:00", "Africa/Nairobi")
    await amina.replies("quillreworded is what I meant")
    await world.turns_to("12:00", "Africa/Nairobi")
    assert bruno.has_heard("quillreworded")
    assert "quillreworded" in await mydata(amina)
    assert "quillreworded" not in await mydata(bruno.alone())
    await forgotten(amina)
    for word in ("quillalpha", "quillreworded"):
        assert word not in kept(world).lower(), word
    assert "gamma is unsaid" in kept(world)


async def test_who_outside_looks_after_a_concern_is_kept_no_longer_than_its_words(world: World) -> None:
    _claire, rosa, nadia, _omar = await four(world, "nadia")
    await rosa.alone().says("/concern Las quillreuniones")
    await rosa.alone().presses("Sin mi nombre")
    await nadia.alone().presses("Pass on")
    await nadia.alone().replies("Doctor quillwanjiku")
    await kept_for_a_week(world)
    await world.turns_to(world.now + timedelta(days=9))
    assert "quillwanjiku" not in kept(world)


async def test_two_of_one_name_in_a_group_keep_and_take_each_their_own(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    one = amina.colleague("Joy")
    other = Neighbour(world, amina.room, Person("console:joy2", "Joy", "en"))
    alone = Neighbour(world, "console:joy2-alone", other.person, direct=True)
    for each in (one, other):
        await each.says("/status")
    await alone.says("/start")
    await one.alone().says("/start")
    await world.monday_at("09:00", "Africa/Nairobi")
    await world.turns_to("12:00", "America/Recife")
    await bruno.says("All is fine here", to="What moved forward?")
    await one.says("The quillfirst of one", to="All is fine")
    await other.says("The quillsecond of another", to="All is fine")
    given = await mydata(alone)
    assert "quillsecond" in given
    assert "quillfirst" not in given
    await forgotten(alone)
    assert "quillfirst" in told(world)
    assert "quillsecond" not in kept(world)
    assert "quillfirst" in await mydata(one.alone())
    await forgotten(one.alone())
    assert "quillfirst" not in kept(world)


async def test_the_replies_of_whoever_is_called_like_the_group_go_and_are_given(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await amina.alone().says("/start")
    await world.monday_at("09:00", "Africa/Nairobi")
    await world.turns_to("12:00", "America/Recife")
    await bruno.says("All is fine here", to="What moved forward?")
    await amina.says("The quillreply of Amina", to="All is fine")
    assert "quillreply" in await mydata(amina.alone())
    await forgotten(amina.alone())
    assert "quillreply" not in kept(world)
    assert "All is fine here" in told(world)


async def test_what_a_facilitator_asked_in_a_round_is_given_and_ends_it_when_it_goes(world: World) -> None:
    nadia, amina, bruno, claire = await begun(world, "/mediate Amina Bruno\nWhy the quillpump?")
    await bruno.replies("Estamos bem na quillcasa")
    assert "quillpump" in await mydata(nadia)
    assert "quillcasa" not in await mydata(nadia)
    await forgotten(nadia)
    assert "quillpump" not in kept(world)
    for each in (amina, bruno):
        assert each.last_heard().startswith(("Mazungumzo", "A rodada"))
    assert not claire.has_heard("quillpump")


async def test_what_a_facilitator_answered_to_a_concern_is_given_and_goes(world: World) -> None:
    """Nadia is called like her group."""
    _claire, rosa, nadia, _omar = await four(world, "nadia")
    await rosa.alone().says("/concern Las quillreuniones")
    await rosa.alone().presses("Sin mi nombre")
    await nadia.alone().says("A quillanswer of Nadia", to="Concern 1")
    given = await mydata(nadia.alone())
    assert "quillanswer" in given
    assert "quillreuniones" not in given
    await forgotten(nadia.alone())
    assert "quillanswer" not in kept(world)
    assert "quillreuniones" in kept(world)
