"""Key words behind commands, in every language that we speak; and many answers in a row."""

from __future__ import annotations

import pytest

from bot.adapters import Kind
from tests.stories.beginnings import goes_away
from tests.stories.test_answers import asked
from tests.stories.test_files import closes
from tests.world import World

SCHEDULES = [
    ("en", "/schedule monday at 10:00", "/schedule monday on Tuesday", "/schedule monday every 2 weeks"),
    ("es", "/schedule monday a las 10:00", "/schedule monday el martes", "/schedule monday cada 2 semanas"),
    ("fr", "/schedule monday à 10:00", "/schedule monday le mardi", "/schedule monday toutes les 2 semaines"),
    (
        "pt-BR",
        "/schedule monday às 10:00",
        "/schedule monday na terça-feira",
        "/schedule monday a cada 2 semanas",
    ),
    ("ar", "/schedule monday الساعة ١٠:٠٠", "/schedule monday يوم الثلاثاء", "/schedule monday كل 2 أسابيع"),
    ("sw", "/schedule monday saa 10:00", "/schedule monday siku ya Jumanne", "/schedule monday kila wiki 2"),
]


@pytest.mark.parametrize(("language", "hour", "day", "rhythm"), SCHEDULES, ids=[s[0] for s in SCHEDULES])
async def test_a_schedule_is_changed_in_ones_own_words(
    world: World, language: str, hour: str, day: str, rhythm: str
) -> None:
    amina, _ = world.partners(f"Amina in Nairobi ({language})", "Bruno in Recife (en)")
    for typed in (hour, rhythm, day):
        await amina.says(typed)
        if "saa" in typed:
            await amina.presses("10:00")  # it may be counted from sunrise
    (held,) = world.gathering().adoptions.values()
    cadence = held.protocol.checkins["monday"].cadence
    assert f"{cadence.at:%H:%M}" == "10:00"
    assert cadence.on == ("tuesday",)
    assert cadence.every == "2 weeks"


@pytest.mark.parametrize(
    ("language", "mine", "whole"),
    [
        ("en", "/language me French", "/away all tomorrow"),
        ("es", "/language yo francés", "/away todos mañana"),
        ("fr", "/language moi français", "/away tous demain"),
        ("pt-BR", "/language eu francês", "/away todos amanhã"),
        ("ar", "/language أنا الفرنسية", "/away الجميع غدا"),
        ("sw", "/language mimi Kifaransa", "/away wote kesho"),
    ],
)
async def test_me_and_all_of_us_are_said_in_ones_own_words(
    world: World, language: str, mine: str, whole: str
) -> None:
    amina, _ = world.partners(f"Amina in Nairobi ({language})", "Bruno in Recife (en)")
    await goes_away(amina, whole.removeprefix("/away "))
    assert len(world.gathering().partners["g-amina"].days_off) == 1
    await amina.says(mine)
    assert world.gathering().members["m-amina"].language == "fr"
    assert world.gathering().rooms["r-amina"].language == language


@pytest.mark.parametrize(
    ("language", "on", "off"),
    [
        ("en", "/threads on", "/threads off"),
        ("es", "/hilos activar", "/hilos desactivar"),
        ("fr", "/fils activer", "/fils désactiver"),
        ("pt-BR", "/fios ligar", "/fios desligar"),
        ("ar", "/سلاسل تشغيل", "/سلاسل إيقاف"),
        ("sw", "/nyuzi washa", "/nyuzi zima"),
    ],
)
async def test_threads_are_turned_on_and_off_in_ones_own_words(
    world: World, language: str, on: str, off: str
) -> None:
    amina, _ = world.partners(f"Amina in Nairobi ({language})", "Bruno in Recife (en)")
    await amina.says(on)
    assert world.gathering().rooms["r-amina"].shows == ("threads",)
    await amina.says(off)
    assert world.gathering().rooms["r-amina"].shows == ()


async def test_sixty_answers_to_one_question_are_no_sixty_messages_to_the_others(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    for number in range(60):
        await amina.says(f"w{number}.", to="Say it")
    assert sum("Amina answered" in text for text in bruno.texts()) == 8
    assert len(amina.heard) == 2, "the question, and thanks"
    assert "✓ Noted from Amina, 60 times" in amina.heard[0].message.text.plain
    assert "the others read what you add all together" in amina.heard[0].message.text.plain
    await closes(world)
    await world.turns_to("12:00", "Africa/Nairobi")
    assert all(any(f"w{number}." in text for text in bruno.texts()) for number in range(60))


@pytest.mark.parametrize("typed", ["/帮助", "!帮助", "／帮助", "！帮助"])
async def test_a_command_has_the_sign_that_a_chinese_keyboard_writes(world: World, typed: str) -> None:
    _, li = world.partners("Amina in Nairobi (en)", "Li in Nairobi (zh-Hans)")
    await li.does(Kind.MESSAGE, text=typed, addressed=True)
    assert "/status" in li.last_heard()
