"""A word for emergencies in what is private, unnamed or not yet shared: help is told, nothing given away."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from tests.stories.test_concerns import four
from tests.stories.test_help_now import CRISIS
from tests.world import PULSE, Neighbour, World, mondays


@dataclass(frozen=True)
class Tongue:
    """What Rosa, who writes the word, and Nadia, who facilitates, speak; Claire and Omar speak English."""

    tag: str
    secret: str
    alarm: str
    objects: str
    unnamed: str
    asks_both: str
    asked_again: str

    @property
    def cast(self) -> tuple[str, ...]:
        return (
            "Claire in Nairobi (en)",
            f"Rosa in Nairobi ({self.tag})",
            f"Nadia in Nairobi ({self.tag})",
            "Omar in Nairobi (en)",
        )


ENGLISH = Tongue(
    "en",
    "The quillbarn is on fire",
    "A word for emergencies",
    "Object",
    "To them, without my name",
    "Yes, ask both apart",
    "Nobody learns that it is yours",
)
SPANISH = Tongue(
    "es",
    "Hay un incendio en el quillbarn",
    "Una palabra de emergencia",
    "Objeción",
    "A ella, sin mi nombre",
    "Sí, preguntar por separado",
    "Nadie sabrá que es suyo",
)
ALARMS = (ENGLISH.alarm, SPANISH.alarm)
DECIDING = PULSE + CRISIS + "decisions: {rule: consent, open-for: 5 days}\n"


@pytest.fixture(params=[ENGLISH, SPANISH], ids=lambda tongue: tongue.tag)
def tongue(request: pytest.FixtureRequest) -> Tongue:
    found: Tongue = request.param
    return found


def asking(question: str) -> str:
    """Return a protocol that asks each member *question*, and listens for words."""
    return (
        mondays(
            "pulse",
            f"""
    each: member
    open-for: 3 days
    questions:
      - {question}
""",
        )
        + CRISIS
    )


def alarms(*neighbours: Neighbour) -> list[str]:
    texts = (text for each in neighbours for text in each.alone().texts())
    return [text for text in texts if any(alarm in text for alarm in ALARMS)]


async def until_all_know(world: World) -> None:
    """Let an hour and more pass, by which coordinators are told, too."""
    await world.turns_to(world.now.replace(minute=59))
    await world.turns_to(world.now.replace(hour=world.now.hour + 2))


def nobody_reads(words: str, *neighbours: Neighbour) -> None:
    for each in neighbours:
        assert not each.has_heard(words)
        assert not each.alone().has_heard(words)


async def test_an_unnamed_objection_stays_unnamed(world: World, tongue: Tongue) -> None:
    claire, rosa, nadia, omar = await four(world, "nadia", cast=tongue.cast, protocol=DECIDING)
    await world.turns_to("10:00", "Africa/Nairobi")
    await claire.says("/propose We meet on Tuesdays")
    await claire.presses("Yes, put it to all")
    await rosa.alone().says("/decisions 1")
    await rosa.alone().presses(tongue.objects)
    await rosa.alone().presses(tongue.unnamed)
    for each in (claire, nadia, omar):
        each.forget()
        each.alone().forget()
    await rosa.alone().says(tongue.secret)
    await until_all_know(world)
    assert alarms(nadia)
    assert alarms(claire)
    nobody_reads("Rosa", claire, nadia, omar)
    nobody_reads("quillbarn", claire, omar)
    assert nadia.alone().has_heard("quillbarn"), "who reads the objection reads it"
    assert not any("quillbarn" in text for text in alarms(nadia))


async def test_an_unnamed_answer_stays_unnamed_also_put_another_way(world: World, tongue: Tongue) -> None:
    unnamed = asking("{id: unsaid, kind: text, unnamed: true, ask: {en: What is unsaid?}}")
    claire, rosa, nadia, omar = await four(world, "nadia", cast=tongue.cast, protocol=unnamed)
    await world.monday_at("09:00", "Africa/Nairobi")
    for who, word in ((claire, "gamma"), (rosa, "alphaquill"), (omar, "delta"), (nadia, "beta")):
        await who.alone().says(f"{word} is unsaid by me")
    for _ in range(4):
        await world.turns_to("12:00", "Africa/Nairobi")
    await claire.says("/unclear", to="what we heard")
    number = next(line[0] for line in claire.last_heard().splitlines() if "lphaquill" in line)
    await claire.presses(number, on="Which of these")
    await world.turns_to("10:00", "Africa/Nairobi")
    for each in (claire, nadia, omar):
        each.forget()
        each.alone().forget()
    await rosa.alone().says(tongue.secret, to=tongue.asked_again)
    await until_all_know(world)
    assert alarms(nadia)
    nobody_reads("Rosa", claire, nadia, omar)
    assert not any("quillbarn" in text for text in alarms(nadia, claire, omar))


async def test_what_was_refused_as_an_unnamed_answer_is_nobodys(world: World, tongue: Tongue) -> None:
    mood = asking("{id: mood, kind: scale, from: 1, to: 5, unnamed: true, ask: {en: Mood?}}")
    claire, rosa, nadia, omar = await four(world, "nadia", cast=tongue.cast, protocol=mood)
    await world.monday_at("09:00", "Africa/Nairobi")
    await rosa.alone().says(tongue.secret)
    await rosa.alone().says(tongue.secret, to="Mood?")
    await until_all_know(world)
    assert alarms(nadia)
    nobody_reads("Rosa", claire, nadia, omar)
    nobody_reads("quillbarn", claire, nadia, omar)


async def test_what_is_answered_in_a_round_is_read_by_nobody_before_it_is_shared(
    world: World, tongue: Tongue
) -> None:
    claire, rosa, nadia, omar = await four(world, "nadia", cast=tongue.cast, protocol=PULSE + CRISIS)
    await world.turns_to("10:00", "Africa/Nairobi")
    await nadia.alone().says("/mediate Rosa Omar\nWhat happened?")
    await nadia.alone().presses(tongue.asks_both)
    said = await rosa.says(tongue.secret, to="What happened")
    await rosa.edits(said, f"{tongue.secret} again")
    await until_all_know(world)
    assert any("Rosa" in text for text in alarms(nadia))
    nobody_reads("quillbarn", claire, nadia, omar)


async def test_what_is_private_to_facilitators_is_read_by_no_coordinator_later(
    world: World, tongue: Tongue
) -> None:
    private = asking("{id: worry, kind: text, private: facilitator, ask: {en: What worries you?}}")
    claire, rosa, nadia, omar = await four(world, "nadia", cast=tongue.cast, protocol=private)
    await world.monday_at("09:00", "Africa/Nairobi")
    await rosa.alone().says(tongue.secret)
    await until_all_know(world)
    assert any("Rosa" in text for text in alarms(nadia))
    assert any("Rosa" in text for text in alarms(claire))
    nobody_reads("quillbarn", claire, omar)


@pytest.mark.parametrize(
    "typed", ["/note Omar: ", "/search ", "/forget ", "/mydata ", "/say Omar: ", "/promise ", "/concern "]
)
async def test_what_stands_behind_a_command_alarms_nobody(world: World, tongue: Tongue, typed: str) -> None:
    claire, rosa, nadia, omar = await four(world, "nadia", "omar", cast=tongue.cast, protocol=PULSE + CRISIS)
    await world.turns_to("10:00", "Africa/Nairobi")
    await nadia.alone().says(f"{typed}{tongue.secret}")
    await until_all_know(world)
    assert not alarms(claire, rosa, nadia, omar)
    nobody_reads("quillbarn", claire, rosa, omar)


async def test_too_long_a_concern_is_told_to_nobody_else(world: World, tongue: Tongue) -> None:
    claire, rosa, nadia, omar = await four(world, "nadia", cast=tongue.cast, protocol=PULSE + CRISIS)
    await rosa.alone().says("/concern")
    await rosa.alone().says(f"{tongue.secret} " * 100)
    await until_all_know(world)
    assert not alarms(claire, nadia, omar)
    nobody_reads("quillbarn", claire, nadia, omar)


async def test_what_is_said_to_us_alone_goes_along_with_its_words(world: World, tongue: Tongue) -> None:
    _, rosa, nadia, _ = await four(world, "nadia", cast=tongue.cast, protocol=PULSE + CRISIS)
    await rosa.alone().says(tongue.secret)
    assert any("Rosa" in text and "quillbarn" in text for text in alarms(nadia))
