"""Numbers and yeses in words, as answers to questions, in each of our languages."""

from __future__ import annotations

import pytest

from bot.core.answer import read_answer
from bot.core.protocol import Question
from bot.core.words import Refused
from bot.messages import Messages

MESSAGES = Messages()
NUMBER = Question.model_validate({"id": "q", "kind": "number", "ask": {"en": "How many?"}})
SCALE = Question.model_validate({"id": "q", "kind": "scale", "ask": {"en": "How?"}, "from": 1, "to": 5})
YES_NO = Question.model_validate({"id": "q", "kind": "yes-no", "ask": {"en": "Is it?"}})
NUMBERS = [
    *(("en", "three", "3"), ("en", "Twelve.", "12"), ("es", "tres", "3"), ("fr", "trois", "3")),
    *(("pt-BR", "duas", "2"), ("ar", "ثلاثة", "3"), ("sw", "tatu", "3"), ("sw", "kumi na tano", "15")),
    *(("ru", "три", "3"), ("uk", "п'ять", "5"), ("zh-Hans", "三", "3"), ("zh-Hans", "十二", "12")),
    *(("tr", "üç", "3"), ("tr", "on beş", "15"), ("fa", "سه", "3"), ("my", "သုံး", "3"), ("my", "ဆယ့်နှစ်", "12")),
]
YESES = [
    *(
        ("en", "yes, sure"),
        ("en", "Yes please!"),
        ("es", "sí, claro"),
        ("es", "Sí claro"),
        ("fr", "oui, bien sûr"),
    ),
    *(("pt-BR", "sim, claro"), ("ar", "نعم، طبعا"), ("sw", "ndiyo, sawa"), ("ru", "да, конечно")),
    *(("uk", "так, звісно"), ("zh-Hans", "好的，可以"), ("tr", "evet, tabii"), ("fa", "بله، حتما")),
    ("my", "ဟုတ်ကဲ့ ရပါတယ်"),
]


@pytest.mark.parametrize(("language", "said", "number"), NUMBERS)
def test_a_number_in_words_is_one_in_every_language(language: str, said: str, number: str) -> None:
    vocabulary = MESSAGES.vocabulary((language,))
    assert read_answer(NUMBER, said, vocabulary) == number
    if int(number) <= 5:
        assert read_answer(SCALE, said, vocabulary) == number


@pytest.mark.parametrize(("language", "said"), YESES)
def test_several_words_that_mean_yes_are_a_yes(language: str, said: str) -> None:
    assert read_answer(YES_NO, said, MESSAGES.vocabulary((language,))) == "yes"


def test_each_language_has_its_numbers_and_its_yeses() -> None:
    assert {row[0] for row in NUMBERS} == {row[0] for row in YESES} == {*MESSAGES.languages}


@pytest.mark.parametrize("said", ["3/5", "3 / 5", "٣/٥"])
def test_a_step_with_the_end_of_its_scale_is_that_step(said: str) -> None:
    assert read_answer(SCALE, said, MESSAGES.vocabulary(("en",))) == "3"


@pytest.mark.parametrize(
    ("question", "language", "said"),
    [
        *((SCALE, "en", "3/10"), (SCALE, "en", "6/5"), (NUMBER, "en", "3/5"), (SCALE, "en", "a")),
        *((NUMBER, "en", "three or four"), (NUMBER, "en", "three people came"), (NUMBER, "fa", "نه")),
        *((YES_NO, "en", "yes and no"), (YES_NO, "en", "yes no"), (YES_NO, "es", "sí pero no")),
    ],
)
def test_what_says_more_or_less_is_asked_again(question: Question, language: str, said: str) -> None:
    """In Persian "nine" is written as "no" is."""
    with pytest.raises(Refused):
        read_answer(question, said, MESSAGES.vocabulary((language,)))
