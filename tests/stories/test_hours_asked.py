"""An hour of the Swahili clock is asked about before it counts, each reading on a button: none is chosen."""

from __future__ import annotations

import pytest

from tests.stories.beginnings import begun
from tests.stories.test_schedule import asked_next
from tests.world import Neighbour, World


def offered(person: Neighbour) -> list[str]:
    """Return what the buttons under the last message say."""
    return [button.label for button in person.heard[-1].message.flat_buttons]


@pytest.mark.parametrize(
    ("typed", "buttons"),
    [
        ("saa 4 asubuhi", ["10:00", "04:00"]),
        ("saa nne asubuhi", ["10:00", "04:00"]),
        ("at saa 12 jioni", ["18:00", "12:00"]),
        ("saa 10:30 jioni", ["16:30", "22:30"]),
        ("at 10:30 jioni", ["16:30", "22:30"]),
        ("SAA ٢ USIKU", ["20:00", "02:00"]),
        ("saa 10:00", ["16:00", "10:00"]),
        ("saa tatu na nusu asubuhi", ["09:30", "03:30"]),
        ("saa tatu na nusu", ["09:30", "03:30"]),
        ("saa 3 na robo asubuhi", ["09:15", "03:15"]),
        ("saa moja kasoro robo jioni", ["18:45", "12:45"]),
    ],
)
async def test_an_hour_of_the_swahili_clock_is_asked_about(
    world: World, typed: str, buttons: list[str]
) -> None:
    amina, bruno = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (pt-BR)")
    await world.turns_to("12:00")
    await amina.says(f"/ratiba monday {typed}")
    assert offered(amina) == buttons
    assert asked_next(world).endswith("09:00")
    await amina.presses(buttons[0])
    assert asked_next(world).endswith(buttons[0])
    assert f"saa {buttons[0]}" in amina.last_heard()
    assert f"horário: {buttons[0]}" in bruno.last_heard()


async def test_what_else_was_typed_goes_along_with_the_hour_that_is_pressed(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (en)")
    await amina.says("/schedule monday saa 12 jioni kila wiki 2 siku ya alhamisi")
    await amina.presses("18:00")
    (held,) = world.gathering().adoptions.values()
    cadence = held.protocol.checkins["monday"].cadence
    assert (cadence.every, [*cadence.on], str(cadence.at)) == ("2 weeks", ["thursday"], "18:00:00")


@pytest.mark.parametrize(
    ("typed", "hour"), [("at 10:00", "10:00"), ("saa 14:00", "14:00"), ("saa 19:30", "19:30")]
)
async def test_an_hour_that_no_clock_from_sunrise_has_or_as_a_file_writes_it_is_taken_and_read_back(
    world: World, typed: str, hour: str
) -> None:
    amina, _ = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (en)")
    await amina.says(f"/schedule monday {typed}")
    assert not offered(amina)
    assert f"saa {hour}" in amina.last_heard()
    assert asked_next(world).endswith(hour)


@pytest.mark.parametrize(
    ("language", "typed", "hour"),
    [
        *(("en", "at 4 pm", "16:00"), ("fr", "à 16h", "16:00"), ("es", "a las 16h", "16:00")),
        *(("en", "at half past ten", "10:30"), ("es", "a las diez y media", "10:30")),
        *(("fr", "à dix heures et quart", "10:15"), ("pt-BR", "às 10 e meia", "10:30")),
    ],
)
async def test_an_hour_that_is_sure_in_its_language_needs_no_question(
    world: World, language: str, typed: str, hour: str
) -> None:
    amina, _ = world.partners(f"Amina in Nairobi ({language})", "Bruno in Recife (en)")
    await amina.says(f"/schedule monday {typed}")
    assert asked_next(world).endswith(hour)


async def test_nobody_else_says_which_hour_was_meant(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (en)")
    colleague = amina.colleague("Juma")
    await colleague.says("/status")
    await amina.says("/role coordinator Juma")
    await amina.says("/schedule monday saa 3 usiku")
    await colleague.presses("21:00")
    assert "Amina" in (world.platform.toasts[-1][1] or "")
    assert asked_next(world).endswith("09:00")


@pytest.mark.parametrize(
    ("typed", "buttons", "kept"),
    [
        ("saa 3 usiku hadi saa 1 asubuhi", ["21:00–07:00", "03:00–01:00"], "21:00-07:00"),
        (
            "kuanzia saa tatu usiku mpaka saa kumi na moja asubuhi",
            ["21:00–05:00", "03:00–11:00"],
            "21:00-05:00",
        ),
        ("saa 4 usiku - 1 asubuhi", ["22:00–07:00", "04:00–01:00"], "22:00-07:00"),
        ("Bruno: saa 2 usiku hadi 07:00", ["20:00–07:00", "02:00–07:00"], "20:00-07:00"),
    ],
)
async def test_quiet_hours_of_the_swahili_clock_are_asked_about(
    world: World, typed: str, buttons: list[str], kept: str
) -> None:
    amina, _ = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (en)")
    whose = "g-bruno" if typed.startswith("Bruno") else "g-amina"
    before = world.gathering().partners[whose].quiet
    await amina.says(f"/quiet {typed}")
    assert offered(amina) == buttons
    assert world.gathering().partners[whose].quiet == before
    await amina.presses(buttons[0])
    assert world.gathering().partners[whose].quiet == kept
    assert kept.replace("-", "–") in amina.last_heard()


async def test_the_welcome_asks_which_quiet_hours_were_meant(world: World) -> None:
    amina = world.stranger("Amina", "goma")
    await begun(world, amina, "sw", "Goma", "saa 3 usiku hadi saa 12 asubuhi")
    assert offered(amina) == ["21:00–06:00", "03:00–00:00"]
    await amina.presses("21:00–06:00")
    (partner,) = world.gathering().partners.values()
    assert partner.quiet == "21:00-06:00"


async def test_readers_see_the_hours_of_a_day_in_their_own_figures(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (en)")
    await amina.says("/show ۱")
    await amina.says("/schedule monday saa 3 asubuhi")
    assert offered(amina) == ["۰۹:۰۰", "۰۳:۰۰"]


async def test_words_for_others_keep_the_hour_as_it_was_said(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (en)")
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.replies("Tunakutana saa 3 asubuhi")
    await world.monday_at("09:00", "America/Recife")
    *words, beside = bruno.message("Tunakutana saa 3 asubuhi").message.text.plain.splitlines()
    assert not [line for line in words if "9:00" in line]
    assert beside == "saa 3 asubuhi: 09:00, or 03:00", "both, and neither in the words themselves"


async def test_words_in_reply_to_the_question_answer_nothing_else(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (en)")
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.says("/schedule monday saa 3 usiku")
    await amina.replies("saa tatu")
    assert not world.gathering().answers


@pytest.mark.parametrize(
    ("language", "said", "line"),
    [
        ("en", "Bring the map friday 14:00", "A promise counts by its day alone: I keep no hour with it."),
        ("sw", "Kuleta ramani Ijumaa saa 8 mchana", "Ahadi huhesabiwa kwa siku yake tu: saa siihifadhi."),
    ],
)
async def test_an_hour_beside_a_promised_day_is_not_lost_in_silence(
    world: World, language: str, said: str, line: str
) -> None:
    """It stays in the words, and its author reads that the day alone counts."""
    amina, _ = world.partners(f"Amina in Nairobi ({language})", "Bruno in Recife (en)")
    await amina.says(f"/promise {said}")
    assert amina.texts()[-2] == line
    assert said in amina.last_heard()
    await amina.presses("Ndiyo, naahidi" if language == "sw" else "Yes, I promise")
    (c,) = world.gathering().commitments.values()
    assert (c.text, str(c.due_on)) == (said, "2026-12-04")


async def test_an_hour_in_reply_to_by_when_is_not_lost_in_silence(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await amina.says("/promise Bring the map")
    await amina.replies("friday at 6 pm")
    assert "I keep no hour with it" in amina.texts()[-2]
    assert "Friday, Dec 4, 2026" in amina.last_heard()
