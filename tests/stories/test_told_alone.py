"""What is said to one role alone: it reaches those who have it, in a direct talk, and nobody else."""

from __future__ import annotations

from datetime import timedelta

from bot.core.protocol import read_protocol
from tests.stories.beginnings import begun, joined
from tests.world import World, mondays

PRIVATE = mondays(
    "pulse",
    """
    open-for: 1 day
    questions: [{id: q, kind: text, private: facilitator, ask: {en: "How are you?"}}]
""",
)
UNNAMED = PRIVATE.replace("private:", "unnamed: true, private:")
WAITS = "Somebody has said something for the role “facilitator” alone."


async def test_what_is_private_and_unnamed_is_read_by_the_role_alone_and_without_names(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=UNNAMED)
    await amina.says("/role facilitator Bruno")
    direct = bruno.alone()
    await direct.says("/status")
    await world.monday_at("09:00", "Africa/Nairobi")
    for who in (amina, amina.colleague("Zuri"), amina.colleague("Yusuf")):
        await who.says("We are afraid", to="How are you?")
    for _day in range(2):
        await world.turns_to("12:00", "Africa/Nairobi")
    assert amina.has_heard("what we heard")
    assert not amina.has_heard("We are afraid")
    assert not bruno.has_heard("We are afraid")
    assert direct.last_heard().count("We are afraid") == 3
    assert not any(name in text for name in ("Amina", "Zuri", "Yusuf") for text in direct.texts()[1:])


async def test_an_edit_does_not_say_again_that_something_private_waits(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=PRIVATE)
    await amina.says("/role facilitator Amina")
    await world.monday_at("09:00", "Africa/Nairobi")
    said = await bruno.says("We are afraid", to="How are you?")
    await bruno.edits(said, "We are very afraid")
    await bruno.edits(said, "We are worried")
    assert sum(WAITS in text for text in amina.texts()) == 1
    await amina.alone().says("/status")
    assert amina.alone().has_heard("We are worried")
    assert not amina.alone().has_heard("afraid")


async def test_what_nobody_could_be_told_before_closing_is_still_shown_on_asking(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=PRIVATE)
    await amina.says("/role facilitator Amina")
    await world.monday_at("09:00", "Africa/Nairobi")
    await bruno.says("We are afraid", to="How are you?")
    for _day in range(2):
        await world.turns_to("12:00", "Africa/Nairobi")
    direct = amina.alone()
    for _time in range(2):
        await direct.says("/status")
    assert sum("We are afraid" in text for text in direct.texts()) == 1
    assert not amina.has_heard("We are afraid")
    await bruno.alone().says("/status")
    assert not bruno.alone().has_heard("We are afraid")


async def test_a_facilitator_whose_partner_sits_in_a_direct_talk_reads_it_there(world: World) -> None:
    world.bench.shelf["pulse"] = read_protocol(PRIVATE, "pulse")  # type: ignore[index]
    nadia = world.stranger("Nadia", "nadia-alone", "en", direct=True)
    await begun(world, nadia, "en", "Nairobi", "-")
    bruno = world.stranger("Bruno", "bruno-room", "en")
    await joined(nadia, "Bruno", bruno, "en", "Nairobi", "-")
    await nadia.says("/role facilitator Nadia")
    await nadia.says("/adopt pulse --now")
    await world.monday_at("09:00", "Africa/Nairobi")
    await bruno.says("We are afraid", to="How are you?")
    assert nadia.has_heard(WAITS)
    await nadia.says("/status")
    assert nadia.has_heard("We are afraid")


async def test_the_question_says_truly_which_role_reads_the_answer(world: World) -> None:
    protocol = PRIVATE.replace("private: facilitator", "private: coordinator")
    _, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=protocol)
    await world.monday_at("09:00", "Africa/Nairobi")
    assert bruno.has_heard("Only whoever has the role “coordinator” reads this answer.")


async def test_no_coordinator_stands_in_where_nobody_is_facilitator(world: World) -> None:
    """The question says so before anybody answers, and the answer waits for somebody with that role."""
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=PRIVATE)
    carla = bruno.colleague("Carla")
    await carla.says("/status")
    await amina.alone().says("/status")
    await world.monday_at("09:00", "Africa/Nairobi")
    assert bruno.has_heard("nobody has it yet, so for now nobody does")
    await bruno.says("the coordinator lies to us", to="How are you")
    await amina.alone().says("/status")
    assert not any("lies" in text for each in (amina, amina.alone()) for text in each.texts())

    await amina.says("/role facilitator Carla")
    await carla.alone().says("/status")
    assert carla.alone().has_heard("the coordinator lies to us")


async def test_no_language_gives_away_who_answered_unnamed(world: World) -> None:
    """Of four groups one writes Portuguese: no digest, nor any reply, says what was written in it."""
    protocol = PRIVATE.replace("private: facilitator", "unnamed: true")
    cast = world.partners(
        "Amina in Nairobi (sw)",
        "Bruno in Recife (pt-BR)",
        "Zuri in Nairobi (sw)",
        "Yusuf in Nairobi (sw)",
        protocol=protocol,
    )
    await world.monday_at("09:00", "America/Recife")
    for who, words in zip(cast, ("Tunaogopa", "Estamos bem", "Tuko sawa", "Hatujui"), strict=True):
        await who.says(words, to="How are you?")
    await world.turns_to(world.now + timedelta(days=2))
    amina = cast[0]
    digest = next(text for text in amina.texts() if "Tuko salama" in text)
    assert "Tunaogopa" in digest
    assert "pt" not in digest
    assert "Estamos bem" not in digest
    await amina.says("/original", to="Tuko salama")
    assert "Estamos bem" not in amina.last_heard()


async def test_who_answers_unnamed_in_a_group_hears_alone_that_few_write_their_language(world: World) -> None:
    protocol = PRIVATE.replace("private: facilitator", "unnamed: true")
    cast = world.partners(
        "Amina in Nairobi (sw)", "Bruno in Bogota (es)", "Chidi in Moscow (ru)", protocol=protocol
    )
    for who in cast[:2]:
        await who.alone().says("/status")
    await world.monday_at("12:00", "Africa/Nairobi")
    await world.turns_to("18:00", "Africa/Nairobi")
    amina, bruno, chidi = cast
    for who, words in ((amina, "Tunaogopa"), (bruno, "Tenemos miedo"), (chidi, "Нам страшно")):
        await who.says(words, to="How are you?")
    assert "Hapa ni wachache wanaoandika Kiswahili." in amina.alone().last_heard()
    assert "español" in bruno.alone().last_heard()
    assert not any("Kiswahili" in text or "español" in text for who in cast for text in who.texts())
    heard = len(amina.alone().texts())
    await amina.says("Tunaogopa sana", to="How are you?")
    assert len(amina.alone().texts()) == heard, "it is said once"
