"""Yes, no, skip, later and numbers are read as people type them in each language and with any digits."""

from __future__ import annotations

import pytest

from bot.core.answer import read_answer
from bot.core.protocol import Question
from bot.core.vocabulary import number, plain
from bot.core.words import Refused
from bot.messages import Messages

MESSAGES = Messages()
SURE = Question.model_validate({"id": "sure", "kind": "yes-no", "ask": {"en": "Sure?"}})
SEVERAL = Question.model_validate(
    {
        "id": "several",
        "kind": "choices",
        "ask": {"en": "Which?"},
        "options": {"rain": "rain", "wind": "wind", "sun": "sun"},
    }
)
YES = {
    "en": "yes, Y, Yeah, yup, Sure!, OK, okay., 👍",
    "es": "sí, SI, Sí., claro, vale, bueno",
    "fr": "oui, Oui !, ouais, d'accord, d’accord",
    "pt-BR": "sim, SIM!, claro, isso",
    "ar": "نعم, نَعَم, اي, أيوه, ايوا, تمام, طبعًا",
    "sw": "ndiyo, Ndio, naam, sawa",
    "ru": "да, Да!, ага, конечно, хорошо, ок",
    "uk": "так, Так!, авжеж, звісно, гаразд",
    "zh-Hans": "是, 是的。, 对, 好！, 好的, 可以, 行, 嗯, ＯＫ",
    "tr": "evet, EVET, olur, tamam, tabii",
    "fa": "بله, بلی, آره, اره, باشه, حتماً",
    "my": "ဟုတ်ကဲ့, ဟုတ်တယ်။, ဟုတ်, အိုကေ",
}
NO = {
    "en": "no, N, nope, No., not really, 👎",
    "es": "no, todavía no, todavia no",
    "fr": "non, Non !, pas encore",
    "pt-BR": "não, nao, NÃO, ainda não",
    "ar": "لا, لأ, كلا",
    "sw": "hapana, la, siyo, bado",
    "ru": "нет, Нет., неа, ещё нет, еще нет",
    "uk": "ні, Ні!, ще ні",
    "zh-Hans": "不, 不是。, 没有, 没, 否",
    "tr": "hayır, hayir, HAYIR, yok",
    "fa": "نه, خیر, نخیر",
    "my": "မဟုတ်ဘူး, မဟုတ်ပါဘူး။, ဟင့်အင်း",
}
SKIP = {
    "en": "skip, pass",
    "es": "saltar, omitir",
    "fr": "passer",
    "pt-BR": "pular, passar",
    "ar": "تخطي, تخطّى",
    "sw": "ruka",
    "ru": "пропустить, пас",
    "uk": "пропустити",
    "zh-Hans": "跳过",
    "tr": "geç, atla",
    "fa": "رد کن, بگذر",
    "my": "ကျော်ပါ",
}
LATER = {
    "en": "later, not now",
    "es": "después, más tarde, luego",
    "fr": "plus tard",
    "pt-BR": "depois, mais tarde",
    "ar": "لاحقًا, بعدين",
    "sw": "baadaye",
    "ru": "позже, не сейчас",
    "uk": "пізніше, потім",
    "zh-Hans": "稍后, 一会儿, 待会",
    "tr": "sonra, şimdi değil",
    "fa": "بعداً, الان نه",
    "my": "နောက်မှ",
}


def cases(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(language, word.strip()) for language, words in table.items() for word in words.split(",")]


def test_every_language_has_its_cases() -> None:
    assert {*YES} == {*NO} == {*SKIP} == {*LATER} == {*MESSAGES.languages}


@pytest.mark.parametrize(("language", "typed"), cases(YES))
def test_yes(language: str, typed: str) -> None:
    assert read_answer(SURE, typed, MESSAGES.vocabulary([language])) == "yes"


@pytest.mark.parametrize(("language", "typed"), cases(NO))
def test_no(language: str, typed: str) -> None:
    assert read_answer(SURE, typed, MESSAGES.vocabulary([language])) == "no"


@pytest.mark.parametrize(("language", "typed"), [*cases(SKIP), *cases(LATER)])
def test_skip_and_later(language: str, typed: str) -> None:
    vocabulary = MESSAGES.vocabulary([language])
    among = vocabulary.skip if (language, typed) in cases(SKIP) else vocabulary.later
    assert plain(typed) in among


@pytest.mark.parametrize("typed", ["maybe", "yes and no", "нормально", "也许", ""])
def test_what_is_neither_is_asked_again(typed: str) -> None:
    with pytest.raises(Refused):
        read_answer(SURE, typed, MESSAGES.vocabulary(["ru", "zh-Hans"]))


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        *(("３", 3), ("３．５", 3.5), ("１，５００", 1500), ("12％", 12), ("３人", 3)),
        *(("٣", 3), ("٣٫٥", 3.5), ("١٬٥٠٠", 1500), ("٣,٥", 3.5)),
        *(("۱۲", 12), ("۳٫۵", 3.5), ("۱۲٬۵۰۰", 12500), ("۵ نفر", 5)),
        *(("၁၂", 12), ("၃.၅", 3.5), ("၅ ယောက်", 5), ("१२", 12), ("३.५", 3.5)),
        *(("3,5", 3.5), ("3.5", 3.5), ("1.234,5", 1234.5), ("1,234.5", 1234.5)),
    ],
)
def test_a_number_is_read_with_any_digits_and_either_mark(typed: str, read: float) -> None:
    assert number(typed) == read


@pytest.mark.parametrize("typed", ["1, 3", "１、３", "١، ٣", "1；3", "၁၊ ၃", "rain, sun", "1 ; 3"])
def test_several_options_are_told_apart_by_any_comma(typed: str) -> None:
    assert read_answer(SEVERAL, typed, MESSAGES.vocabulary(["en"])) == "rain sun"
