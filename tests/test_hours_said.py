"""Hours from when until when, as people type them in each of our languages."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core.hours_said import quiet_in
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
