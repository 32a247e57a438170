"""Hours from when until when, as people type them in each of our languages."""

from __future__ import annotations

from datetime import date, time

import pytest

from bot.core.hours_said import hours_asked_for, quiet_in
from bot.core.vocabulary import plain
from bot.messages import Messages

TODAY = date(2026, 11, 25)
MESSAGES = Messages()
SAID = [
    *(("en", "from 21:00 to 7:00"), ("en", "between 21:00 and 7:00"), ("en", "21:00-07:00")),
    *(("es", "de 21:00 a 7:00"), ("es", "desde las 21:00 hasta las 7:00")),
    *(("fr", "de 21h à 7h"), ("fr", "entre 21h et 7h"), ("fr", "de 21:00 jusqu'à 7:00")),
    *(("pt-BR", "das 21h às 7h"), ("ar", "من 21:00 إلى 7:00"), ("sw", "kuanzia 21:00 hadi 7:00")),
    *(("ru", "с 21:00 до 7:00"), ("uk", "з 21:00 до 7:00"), ("uk", "від 21:00 до 7:00")),
    *(("zh-Hans", "从21:00到7:00"), ("zh-Hans", "晚上9点到早上7点"), ("zh-Hans", "自21:00至7:00")),
    *(("zh-Hans", "从 21:00 到 7:00"), ("tr", "21:00'den 07:00'ye kadar"), ("fa", "از 21:00 تا 7:00")),
    *(
        ("my", "21:00 ကနေ 7:00 အထိ"),
        ("my", "21:00 မှ 7:00 ထိ"),
        ("my", "ည ၉ နာရီကနေ မနက် ၇ နာရီအထိ"),
        ("my", "၂၁:၀၀ကနေ၇:၀၀အထိ"),
    ),
]


@pytest.mark.parametrize(("language", "said"), SAID)
def test_quiet_hours_are_read_with_the_words_of_each_language_around_them(language: str, said: str) -> None:
    vocabulary = MESSAGES.vocabulary((language,))
    assert quiet_in(said, vocabulary, TODAY, (language,)) == ("21:00-07:00",)


def test_no_language_is_left_out() -> None:
    assert {language for language, _ in SAID} == {*MESSAGES.languages}


@pytest.mark.parametrize(
    ("language", "word"),
    [
        *(("en", "and"), ("es", "y"), ("fr", "et"), ("pt-BR", "e"), ("ar", "و"), ("sw", "na"), ("ru", "и")),
        *(("uk", "та"), ("zh-Hans", "和"), ("tr", "ve"), ("fa", "و"), ("my", "နဲ့")),
    ],
)
def test_what_joins_two_names_is_no_name_in_any_language(language: str, word: str) -> None:
    assert plain(word) in MESSAGES.vocabulary((language,)).joining


def test_no_words_of_days_are_read_for_whoever_counts_from_midnight() -> None:
    """They take a language's words and some MiB, and every message that is carried passes here."""
    messages = Messages()
    assert messages.hours_read_otherwise("Let us meet at 10 in the morning", "en", "fr") == []
    assert messages.hours_read_otherwise("Tukutane saa 4 asubuhi", "sw", "sw") == []
    assert not messages._day_words
    assert [each[0] for each in messages.hours_read_otherwise("Tukutane saa 4 asubuhi", "sw", "fr")] == [
        "saa 4 asubuhi"
    ]


AT_EIGHT = [
    *(
        ("en", said)
        for said in ("8", "8am", "at 8", "8 in the morning", "eight in the morning", "0800", "8.00")
    ),
    *(("es", said) for said in ("8", "8h", "a las 8", "8 de la mañana", "ocho de la mañana", "las ocho")),
    *(("fr", said) for said in ("8", "8h", "8h00", "à 8 h du matin", "huit heures")),
    *(("pt-BR", said) for said in ("8", "8h", "às 8 da manhã", "8 da manhã", "oito da manhã")),
    *(("ar", said) for said in ("8", "٨ صباحًا", "الساعة الثامنة", "الثامنة صباحا")),
    *(("sw", said) for said in ("8:00", "08:00")),
    *(("ru", said) for said in ("8", "8 утра", "в 8", "восемь утра", "в восемь")),
    *(("uk", said) for said in ("8", "8 ранку", "о 8", "о восьмій", "восьма ранку")),
    *(("zh-Hans", said) for said in ("8", "8点", "早上八点", "8点钟", "八点")),
    *(("tr", said) for said in ("8", "saat 8", "sabah 8", "sabah sekizde", "08.00")),
    *(("fa", said) for said in ("۸", "۸ صبح", "ساعت هشت", "هشت صبح")),
    *(("my", said) for said in ("၈", "၈ နာရီ", "မနက် ၈ နာရီ", "ရှစ်နာရီ")),
]


@pytest.mark.parametrize(("language", "said"), AT_EIGHT)
def test_an_hour_that_was_asked_for_is_read_as_people_say_it(language: str, said: str) -> None:
    assert asked_for(language, said) == (time(8),)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        *(("en", "half past 7"), ("en", "7.30"), ("es", "las 7 y media"), ("fr", "7h30"), ("fr", "7 h 30")),
        *(("pt-BR", "sete e meia"), ("zh-Hans", "7点半"), ("zh-Hans", "7点30分"), ("tr", "7 buçuk")),
        *(("fa", "هفت و نیم"), ("my", "မနက် ၇ နာရီခွဲ"), ("ar", "٧:٣٠")),
    ],
)
def test_so_are_its_minutes(language: str, said: str) -> None:
    assert asked_for(language, said) == (time(7, 30),)


@pytest.mark.parametrize("said", ["saa mbili asubuhi", "saa 2 asubuhi", "2 asubuhi", "mbili asubuhi"])
def test_where_some_count_from_sunrise_it_is_each_that_it_can_be(said: str) -> None:
    assert asked_for("sw", said) == (time(8), time(2))


@pytest.mark.parametrize(
    "said", ["24", "8 9", "8-9", "tomorrow", "8 pumps", "7.75", "-8", "8%", "monday 8", ""]
)
def test_what_is_no_hour_is_none(said: str) -> None:
    assert asked_for("en", said) == ()


def asked_for(language: str, said: str) -> tuple[time, ...]:
    return hours_asked_for(said, MESSAGES.vocabulary((language,)), TODAY, (language,))
