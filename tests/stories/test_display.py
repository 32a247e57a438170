"""Each room reads numbers and days in the digits and the calendar that it chose; what people wrote stays."""

from __future__ import annotations

import pytest

from bot.core.vocabulary import plain
from tests.stories.test_promises import cast
from tests.world import World


async def test_a_room_reads_its_own_digits_and_its_own_calendar(world: World) -> None:
    """Amina reads as she chose; Bruno as before; what Bruno wrote stays as he wrote it."""
    amina, bruno = await cast(world, "fa", "es", protocol="")
    await amina.says("/show")
    labels = [button.label for button in amina.heard[-1].message.flat_buttons]
    assert labels == ["1234", "١٢٣٤", "۱۲۳۴", "၁၂၃၄", "میلادی", "خورشیدی", "قمری", "فقط برای من"]
    await amina.presses("۱۲۳۴")
    assert "۱٬۲۳۴" in amina.last_heard()
    await amina.presses("خورشیدی")
    assert "۸ آذر ۱۴۰۵ (۲۹ نوامبر ۲۰۲۶)" in amina.last_heard()

    await bruno.says("/promise Llevar 12 mapas a las 9:00 para el viernes")
    await bruno.presses("Sí, lo prometo")
    assert "۱۳ آذر ۱۴۰۵ (۴ دسامبر ۲۰۲۶)" in amina.last_heard()
    assert "Llevar 12 mapas a las 9:00" in amina.last_heard()
    assert "4 dic 2026" in bruno.last_heard()
    assert "آذر" not in bruno.last_heard()


async def test_digits_are_chosen_by_typing_one_and_are_taken_back(world: World) -> None:
    amina, _ = await cast(world, "my", protocol="")
    await amina.says("/show ၁")
    assert "၁,၂၃၄" in amina.last_heard()
    await amina.says("/show 1")
    assert "1,234" in amina.last_heard()


@pytest.mark.parametrize(
    ("language", "typed", "kept"),
    [
        ("en", "Persian", "ca-persian"),
        ("en", "persian digits", "nu-arabext"),
        ("sw", "ya Kiislamu", "ca-islamic-umalqura"),
        ("sw", "namba za Kiarabu", "nu-arab"),
        ("fa", "خورشیدی", "ca-persian"),
        ("fa", "فارسی", "nu-arabext"),
        ("ar", "الهجري", "ca-islamic-umalqura"),
        ("my", "မြန်မာဂဏန်း", "nu-mymr"),
        ("tr", "HİCRİ", "ca-islamic-umalqura"),
        ("es", "calendario islamico", "ca-islamic-umalqura"),
    ],
)
async def test_calendars_and_digits_are_chosen_by_their_names(
    world: World, language: str, typed: str, kept: str
) -> None:
    amina, _ = await cast(world, language, protocol="")
    await amina.says(f"/show {typed}")
    assert [room.shows for room in world.gathering().rooms.values() if room.shows] == [(kept,)]


async def test_each_button_of_a_calendar_says_what_can_be_typed(world: World) -> None:
    for language in world.bench.messages.languages:
        vocabulary = world.bench.messages.vocabulary([language])
        for name, label in (
            ("gregory", "gregorian"),
            ("persian", "persian"),
            ("islamic-umalqura", "islamic"),
        ):
            said = world.bench.messages.says(f"calendar-{label}", {}, language)
            assert vocabulary.shown[plain(said)] == f"ca-{name}", language


async def test_what_names_neither_shows_the_buttons(world: World) -> None:
    amina, _ = await cast(world, "sw", protocol="")
    await amina.says("/show Mayan")
    assert amina.heard[-1].message.flat_buttons


async def test_commands_in_our_sentences_keep_the_digits_that_can_be_typed(world: World) -> None:
    amina, _ = await cast(world, "ar", protocol="")
    await amina.says("/show ١")
    await amina.says("/schedule")
    assert not {*"٠١٢٣٤٥٦٧٨٩"} & {*"".join(word for word in amina.last_heard().split() if word[:1] == "/")}


@pytest.mark.parametrize("calendar", ["persian", "islamic-umalqura"])
async def test_a_day_in_another_calendar_has_the_one_of_the_others_behind_it(
    world: World, calendar: str
) -> None:
    amina, _ = await cast(world, "en", protocol="")
    await amina.says("/show")
    await amina.presses({"persian": "Persian", "islamic-umalqura": "Islamic"}[calendar])
    theirs = {"persian": "Azar 8, 1405", "islamic-umalqura": "Jumada II 19, 1448"}[calendar]
    assert f"Sunday, {theirs} (Nov 29, 2026)" in amina.last_heard()


async def test_a_date_in_numbers_comes_with_the_days_that_it_may_be(world: World) -> None:
    """Bruno writes English of no country: nobody can tell which number is the month, so Amina reads both."""
    amina, bruno = await cast(world, "es", "en", protocol="")
    await bruno.says("/promise Check the list of 3/4/2027 by friday")
    await bruno.presses("Yes, I promise")
    assert "[es] Check the list of 3/4/2027" in amina.last_heard()
    assert "3/4/2027: el sábado, 3 abr 2027 o el jueves, 4 mar 2027" in amina.last_heard()
    assert "3/4/2027:" not in bruno.last_heard()


async def test_the_hour_of_another_group_is_written_as_its_reader_writes_hours(world: World) -> None:
    amina, bruno = await cast(world, "fa", "en", protocol="")
    await amina.says("/show ۱")
    await amina.says("/place")
    assert "۹:۰۰" in amina.last_heard()
    assert not {*"0123456789"} & {*amina.last_heard().split("(")[0]}
    await bruno.says("/place")
    assert "AM there now" in bruno.last_heard()
