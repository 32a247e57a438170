"""Days as people type them every day: none comes out another day than it was, and what is unsure is asked."""

from __future__ import annotations

from datetime import date, time

import pytest

from bot.messages import Messages

TODAY = date(2026, 11, 25)
"""A Wednesday."""
MESSAGES = Messages()

# What is typed, and the days that it may be: none, or several, are asked about.
COMING = [
    ("ar", "يوم الجمعة القادم", "2026-11-27"),
    ("ar", "يوم الثلاثاء المقبل", "2026-12-01"),
    ("ar", "يوم الجمعة من الأسبوع القادم", "2026-12-04"),
    ("ar", "يوم ٥ القادم", "2026-12-05"),
    ("fa", "روز جمعه آینده", "2026-11-27"),
    ("es", "el próximo día viernes", "2026-11-27"),
    ("es", "el día viernes que viene", "2026-11-27"),
    ("es", "el próximo día 4", "2026-12-04"),
    ("es", "el próximo día 25", "2026-12-25"),
    ("pt-BR", "no próximo dia 5", "2026-12-05"),
    ("sw", "siku 3 zijazo", "2026-11-28"),
    ("sw", "baada ya siku 3", "2026-11-28"),
    ("my", "နောက် ၁၀ ရက်", "2026-12-05"),
]

OVER = [
    *(("zh-Hans", "三天前"), ("zh-Hans", "三天以前"), ("zh-Hans", "一周前"), ("zh-Hans", "三个月前")),
    *(("tr", "üç gün önce"), ("fa", "سه روز پیش"), ("fa", "سه روز قبل"), ("ar", "قبل ثلاثة أيام")),
    *(("ar", "قبل يومين"), ("ar", "منذ ٣ أيام"), ("my", "သုံးရက်အရင်က"), ("en", "3 days ago")),
    *(
        ("es", "hace tres días"),
        ("fr", "il y a 3 jours"),
        ("pt-BR", "três dias atrás"),
        ("ru", "3 дня назад"),
    ),
    *(("uk", "3 дні тому"), ("sw", "siku tatu zilizopita")),
]
NOT_OVER = [
    ("zh-Hans", "五号之前", "2026-12-05"),
    ("zh-Hans", "12月5日前", "2026-12-05"),
    ("zh-Hans", "周五前", "2026-11-27"),
    ("tr", "cumadan önce", "2026-11-27"),
    ("ar", "قبل يوم الجمعة", "2026-11-27"),
    ("ar", "قبل ٥ ديسمبر", "2026-12-05"),
    ("fa", "قبل جمعه", "2026-11-27"),
]
COUNTED_FROM = [
    ("tr", "Boruları getireceğim cumadan iki gün sonra"),
    ("zh-Hans", "送水管 周五后两天"),
    ("my", "ပိုက်ပို့မယ် သောကြာနေ့ပြီး ၂ ရက်"),
]
EVERY_DAY = [
    ("fr", "après demain", "2026-11-27"),
    ("fr", "apres demain", "2026-11-27"),
    ("ru", "после завтра", "2026-11-27"),
    ("my", "သုံးရက်နေရင်", "2026-11-28"),
    ("fa", "روز پنجم ماه", ""),
    ("en", "tomorrow thursday", "2026-11-26"),
    ("en", "tomorrow friday", "2026-11-26 2026-11-27"),
    ("es", "mañana jueves", "2026-11-26"),
    ("fr", "demain jeudi", "2026-11-26"),
    ("fr", "demain, vendredi", "2026-11-26 2026-11-27"),
    ("ar", "غدا الخميس", "2026-11-26"),
    ("zh-Hans", "明天周四", "2026-11-26"),
    ("zh-Hans", "明天周五", "2026-11-26 2026-11-27"),
    ("es", "primero de diciembre", "2026-12-01"),
    ("fr", "premier décembre", "2026-12-01"),
    ("pt-BR", "primeiro de dezembro", "2026-12-01"),
    ("ar", "الأول من ديسمبر", "2026-12-01"),
    ("fa", "اول دی", "2026-12-22"),
    ("sw", "tarehe mosi", "2026-12-01"),
    ("ru", "первого декабря", "2026-12-01"),
    ("ru", "двадцать первого декабря", "2026-12-21"),
    ("en", "first of december", "2026-12-01"),
    ("en", "first", ""),
    ("fr", "premier", ""),
    ("ar", "يوم الجمعة إن شاء الله", "2026-11-27"),
    ("fa", "جمعه انشاالله", "2026-11-27"),
    ("en", "the 30th of this month", "2026-11-30"),
    ("en", "the 5th of this month", ""),
    ("es", "el 30 de este mes", "2026-11-30"),
    ("zh-Hans", "本月30号", "2026-11-30"),
    ("tr", "bu ayın 30'u", "2026-11-30"),
    ("fa", "۳۰ همین ماه", "2026-11-30 2026-12-21"),
]
WITH_HOURS = [
    ("ru", "завтра в 10", "2026-11-26"),
    ("pt-BR", "amanhã às 10", "2026-11-26"),
    ("tr", "yarın 10'da", "2026-11-26"),
    ("uk", "завтра о 10", "2026-11-26"),
    ("es", "mañana a las 10", "2026-11-26"),
]


@pytest.mark.parametrize(("language", "text", "read"), [*NOT_OVER, *EVERY_DAY])
def test_a_day_as_people_type_it_is_that_day(language: str, text: str, read: str) -> None:
    assert _read(language, text) == read.split()


@pytest.mark.parametrize(("language", "text"), OVER)
def test_what_is_over_is_no_day_to_come(language: str, text: str) -> None:
    assert _read(language, text) == []
    assert MESSAGES.days.within(f"qoqo {text}", TODAY, (language,)).days == ()


@pytest.mark.parametrize(("language", "text"), COUNTED_FROM)
def test_a_day_that_is_counted_from_another_is_asked_about(language: str, text: str) -> None:
    assert MESSAGES.days.within(text, TODAY, (language,)).days == ()


@pytest.mark.parametrize(("language", "text", "read"), WITH_HOURS)
def test_an_hour_beside_a_day_may_have_its_everyday_word(language: str, text: str, read: str) -> None:
    said = MESSAGES.days.read(text, TODAY, (language,))
    assert ([str(day) for day in said.days], said.hours) == ([read], (time(10),))


@pytest.mark.parametrize(("language", "text", "read"), COMING)
def test_the_next_day_that_is_so_called_is_the_coming_one(language: str, text: str, read: str) -> None:
    assert _read(language, text) == read.split()


def _read(language: str, text: str) -> list[str]:
    return [str(day) for day in MESSAGES.days.read(text, TODAY, (language,)).days]
