"""A time to take out is named in every language: so long back, a month or a year; it is read back."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from bot.core.command.period_said import counted, days_named, most_days
from bot.messages import Messages
from tests.world import LANGUAGES, PULSE, World

MESSAGES = Messages()
TODAY = date(2026, 11, 30)
MARCH = (date(2026, 3, 1), date(2026, 3, 31))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "March 2026"),
        ("en", "mar"),
        ("en", "2026-03"),
        ("en", "3/2026"),
        ("fr", "mars"),
        ("fr", "mars 2026"),
        ("es", "marzo de 2026"),
        ("pt-BR", "março de 2026"),
        ("pt-BR", "marco"),
        ("ar", "مارس ٢٠٢٦"),
        ("ar", "آذار"),
        ("sw", "Machi 2026"),
        ("sw", "mwezi Machi"),
        ("ru", "март 2026 года"),
        ("ru", "марта"),
        ("uk", "березень 2026"),
        ("uk", "березня"),
        ("zh-Hans", "三月"),
        ("zh-Hans", "3月"),
        ("zh-Hans", "2026年3月"),
        ("tr", "Mart 2026"),
        ("fa", "مارس ۲۰۲۶"),
        ("my", "၂၀၂၆ မတ်လ"),
    ],
)
def test_a_month_is_named_and_is_whole(language: str, said: str) -> None:
    assert days_named(said, MESSAGES.vocabulary([language]), TODAY) == MARCH


@pytest.mark.parametrize(
    ("language", "said", "days"),
    [
        ("en", "2026", (date(2026, 1, 1), date(2026, 12, 31))),
        ("zh-Hans", "2025年", (date(2025, 1, 1), date(2025, 12, 31))),
        ("ru", "2025 год", (date(2025, 1, 1), date(2025, 12, 31))),
        ("en", "December", (date(2025, 12, 1), date(2025, 12, 31))),
        ("en", "2026-11-30", (TODAY, TODAY)),
        ("en", "1 March", None),
        ("en", "maybe", None),
        ("en", "monday", None),
        ("en", "2026-02-30", None),
        ("en", "13/2026", None),
        ("en", "the whole of everything in 2026", None),
        ("fr", "3 mois", None),
        ("zh-Hans", "三个月", None),
    ],
)
def test_a_year_is_whole_and_what_names_no_time_is_none(
    language: str, said: str, days: tuple[date, date] | None
) -> None:
    assert days_named(said, MESSAGES.vocabulary([language]), TODAY) == days


@pytest.mark.parametrize(
    ("language", "said", "count", "unit"),
    [
        ("en", "2 years", 2, "year"),
        ("en", "a fortnight", 2, "week"),
        ("en", "30", 30, "day"),
        ("fr", "2 ans", 2, "year"),
        ("es", "un año", 1, "year"),
        ("pt-BR", "2 anos", 2, "year"),
        ("ar", "شهرين", 2, "month"),
        ("ar", "سنتين", 2, "year"),
        ("ar", "يومان", 2, "day"),
        ("ar", "30 يومًا", 30, "day"),
        ("ar", "ثلاثة أشهر", 3, "month"),
        ("ar", "٣ سنوات", 3, "year"),
        ("sw", "miaka 2", 2, "year"),
        ("sw", "miezi mitatu", 3, "month"),
        ("ru", "2 года", 2, "year"),
        ("ru", "5 лет", 5, "year"),
        ("uk", "2 роки", 2, "year"),
        ("zh-Hans", "三个月", 3, "month"),
        ("zh-Hans", "两年", 2, "year"),
        ("zh-Hans", "30天", 30, "day"),
        ("tr", "2 yıl", 2, "year"),
        ("fa", "۲ سال", 2, "year"),
        ("my", "နှစ်လ", 2, "month"),
        ("my", "၂ နှစ်", 2, "year"),
    ],
)
def test_units_of_the_calendar_are_counted_in_every_language(
    language: str, said: str, count: int, unit: str
) -> None:
    assert counted(said, MESSAGES.vocabulary([language])) == (count, unit)


@pytest.mark.parametrize("said", ["1 monday", "since 1 November", "1.5 years", "perhaps", "two"])
def test_what_is_no_length_of_time_is_not_guessed(said: str) -> None:
    assert counted(said, MESSAGES.vocabulary(["en"])) is None


def test_no_word_goes_earlier_than_was_said() -> None:
    assert [most_days(1, "month"), most_days(3, "month"), most_days(1, "year")] == [31, 92, 366]
    assert [most_days(2, "week"), most_days(90, "day")] == [14, 90]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_examples_are_in_their_language_and_are_understood(world: World, language: str) -> None:
    amina, *_ = world.partners(f"Amina in Nairobi ({language})", protocol="")
    alone = amina.alone()
    await alone.says("/status")
    await alone.says("/export zzz")
    examples = re.findall(
        r"/export ([^/.。]+?)(?= (?:or|ou|o|أو|au|или|або|或|ya da|یا|သို့မဟုတ်) |[.。 ]*$)", alone.last_heard()
    )
    assert len(examples) == 2
    for example in examples:
        assert language == "en" or not re.search("day|month|March 2026", example)
        await alone.says(f"/export {example}")
        assert alone.heard[-1].message.flat_buttons, example
        assert re.search("2026|٢٠٢٦|۲۰۲۶|၂၀၂၆", alone.last_heard())
    await alone.says("/export 30 days")
    assert language == "en" or "30 days" not in alone.last_heard(), "nothing of ours is in another language"


async def test_a_chinese_command_needs_no_blank(world: World) -> None:
    amina, bruno = world.partners("Amina in Shanghai (zh-Hans)", "Bruno in Nairobi (en)")
    await amina.alone().says("/status")
    await amina.alone().says("/导出三个月")
    assert "2026年8月30日" in amina.alone().last_heard()
    await amina.alone().says("/导出三月")
    assert "2026年3月1日星期日至2026年3月31日" in amina.alone().last_heard()
    await bruno.says("/exportx")
    assert "/export" in bruno.last_heard(), "a near miss is named, and nothing is done"


@pytest.mark.parametrize(
    ("language", "typed"),
    [("es", "calendario"), ("fr", "calendrier"), ("pt-BR", "calendário"), ("tr", "takvim"), ("fa", "تقویم")],
)
async def test_a_calendar_is_a_calendar_in_every_language(world: World, language: str, typed: str) -> None:
    amina, *_ = world.partners(f"Amina in Nairobi ({language})")
    await amina.alone().says("/status")
    await amina.alone().says(f"/{typed}")
    assert amina.alone().heard[-1].message.attachment is not None


async def test_whoever_has_a_duty_to_report_takes_out_what_it_is_made_of(world: World) -> None:
    duty = (
        "roles:\n  reporter: {does: {en: Writes the report, es: Escribe el informe}}\n"
        "duties:\n  report: {role: reporter, every: month, on: 5, does: {en: Report, es: Informe}}\n"
    )
    protocol = PULSE.replace("checkins:", f"{duty}checkins:")
    _, bruno, chidi = world.partners(
        "Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chidi in Nairobi (en)", protocol=protocol
    )
    with world.bench.store.writing() as transaction:
        member = world.gathering().members["m-bruno"]
        transaction.record.keep([replace(member, roles=("reporter",))])
    await bruno.alone().says("/status")
    await bruno.alone().says("/exportar marzo")
    assert "del domingo, 1 mar 2026 al martes, 31 mar 2026" in bruno.alone().last_heard()
    await bruno.alone().presses("Tabla (CSV)")
    assert bruno.alone().heard[-1].message.attachment is not None
    await chidi.alone().says("/export")
    assert "reporter" in chidi.alone().last_heard()
    assert "Amina, Bruno" in chidi.alone().last_heard()
