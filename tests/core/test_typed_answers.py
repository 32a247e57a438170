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
    "en": "no, N, nope, No., not really, not yet, Not yet., 👎",
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


POLITE_YES = {
    "en": "yes :)|yes thanks|Yes, thank you!|yes 🙂|(yes)|yes :D",
    "es": "sí, gracias|¡sí!|Sí señora|sí…|correcto",
    "fr": "oui, merci|si|oui madame|d'accord, merci",
    "pt-BR": "é|tá bom|sim, obrigada|beleza",
    "ar": "اه|أكيد|موافق|ماشي|نعم، شكراً",
    "sw": "eeh|ndiyo, asante",
    "ru": "да, спасибо|согласна",
    "uk": "так, дякую|угу",
    "zh-Hans": "没错|對|是 的|是的，谢谢",
    "tr": "evet, teşekkürler|hı hı",
    "fa": "درسته|بله ممنون",
    "my": "ဟုတ်ကဲ့ရှင့်|ဟုတ်ပါတယ်ခင်ဗျာ",
}
POLITE_NO = {
    "en": "no thanks|no…|nah|no, sorry",
    "es": "no, gracias|nunca",
    "fr": "non merci|non, merci|jamais",
    "pt-BR": "não, obrigado|nunca",
    "ar": "لا شكرا|لسه",
    "sw": "hapana, asante|hakuna",
    "ru": "нет, спасибо|никогда",
    "uk": "ні, дякую|ніколи",
    "zh-Hans": "不对|沒有|不，谢谢",
    "tr": "hayır, teşekkürler|değil",
    "fa": "نه ممنون|هرگز",
    "my": "မရှိဘူး|မဟုတ်ဘူးရှင့်",
}


@pytest.mark.parametrize(
    ("language", "typed", "meant"),
    [
        (language, each, meant)
        for typed, meant in ((POLITE_YES, "yes"), (POLITE_NO, "no"))
        for language, several in typed.items()
        for each in several.split("|")
    ],
)
def test_thanks_and_signs_beside_a_yes_or_no_say_nothing(language: str, typed: str, meant: str) -> None:
    assert read_answer(SURE, typed, MESSAGES.vocabulary((language,))) == meant


@pytest.mark.parametrize("typed", ["thanks", ":)", "yes, no", "yes 👎", "no 👍", "yes but not today", "…"])
def test_thanks_alone_and_yes_beside_no_are_asked_again(typed: str) -> None:
    with pytest.raises(Refused):
        read_answer(SURE, typed, MESSAGES.vocabulary(("en",)))


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


NEEDED = Question.model_validate(
    {
        "id": "needed",
        "kind": "choices",
        "ask": {"en": "Which?"},
        "options": {
            "water": {"en": "Water", "es": "Agua", "sw": "Maji", "ar": "ماء", "zh-Hans": "水", "tr": "Su"},
            "fuel": {"en": "Fuel", "es": "Combustible", "sw": "Mafuta", "ar": "وقود", "zh-Hans": "燃料"},
            "both": {
                "en": "Seeds and tools",
                "es": "Semillas",
                "sw": "Mbegu",
                "ar": "بذور",
                "zh-Hans": "种子和工具",
            },
        },
    }
)
JOINED = {
    "en": "1 and 3, 1 & 3, 1+3, 1 3, 1 and 3., Water and 3, Water and Seeds and tools, water seeds and tools",
    "es": "1 y 3, 1 e 3, Agua y Semillas, Agua y 3",
    "fr": "1 et 3, 1 & 3",
    "pt-BR": "1 e 3",
    "ar": "١ و ٣, ١ و٣, ماء وبذور, ماء و بذور",
    "sw": "1 na 3, Maji na Mbegu",
    "ru": "1 и 3",
    "uk": "1 і 3, 1 та 3, 1 й 3",
    "zh-Hans": "1和3, 1 和 3, 水和3, 1跟3",
    "tr": "1 ve 3, 1 ile 3, Su ve 3",
    "fa": "۱ و ۳",
    "my": "၁ နဲ့ ၃, ၁နဲ့ ၃, ၁နှင့်၃",
}


@pytest.mark.parametrize(("language", "typed"), cases(JOINED))
def test_several_options_are_joined_as_people_join_them(language: str, typed: str) -> None:
    assert {*JOINED} == {*MESSAGES.languages}
    assert read_answer(NEEDED, typed, MESSAGES.vocabulary([language])) == "water both"


@pytest.mark.parametrize(("typed", "read"), [("وقود", "fuel"), ("ماء ووقود", "water fuel"), ("٢", "fuel")])
def test_a_name_that_begins_like_and_is_a_name(typed: str, read: str) -> None:
    assert read_answer(NEEDED, typed, MESSAGES.vocabulary(["ar"])) == read


def test_a_name_with_and_in_it_is_one() -> None:
    assert read_answer(NEEDED, "种子和工具", MESSAGES.vocabulary(["zh-Hans"])) == "both"
    assert read_answer(NEEDED, "Seeds and tools.", MESSAGES.vocabulary(["en"])) == "both"


@pytest.mark.parametrize(
    "typed", ["1 or 3", "Water 2", "Water and 3 boxes", "not 1 and 3", "1/3", "13", "1 500", "and", "&"]
)
def test_no_option_is_dropped_or_guessed_at(typed: str) -> None:
    with pytest.raises(Refused):
        read_answer(NEEDED, typed, MESSAGES.vocabulary(["en"]))


@pytest.mark.parametrize("typed", ["Water.", "water!", "1. Water", "Water 。", "1"])
def test_a_mark_behind_an_option_says_nothing(typed: str) -> None:
    one = NEEDED.model_copy(update={"kind": "choice"})
    assert read_answer(one, typed, MESSAGES.vocabulary(["en"])) == "water"


OUT_OF_FIVE = {
    "en": "4 of 5, 4 out of 5, 4/5, 4 of 5.",
    "es": "4 de 5, 4 sobre 5",
    "fr": "4 sur 5",
    "pt-BR": "4 de 5, 4 em 5",
    "ar": "٤ من ٥, ٤ من أصل ٥",
    "sw": "4 kati ya 5",
    "ru": "4 из 5",
    "uk": "4 з 5, 4 із 5",
    "zh-Hans": "5分之4, 4/5",
    "tr": "5 üzerinden 4, 4 / 5",
    "fa": "۴ از ۵",
    "my": "၅ မှာ ၄, ၄ / ၅",
}
LOAD = Question.model_validate(
    {"id": "load", "kind": "scale", "ask": {"en": "How full?"}, "from": 1, "to": 5}
)


@pytest.mark.parametrize(("language", "typed"), cases(OUT_OF_FIVE))
def test_a_step_is_read_with_the_last_one_beside_it(language: str, typed: str) -> None:
    assert read_answer(LOAD, typed, MESSAGES.vocabulary([language])) == "4"


@pytest.mark.parametrize("language", MESSAGES.languages)
def test_a_step_is_read_as_we_write_it_ourselves(language: str) -> None:
    written = MESSAGES.says("scale-answer", {"value": 4, "high": 5}, language)
    assert read_answer(LOAD, written, MESSAGES.vocabulary([language])) == "4"


@pytest.mark.parametrize("typed", ["4 of 6", "6 of 5", "4 or 5", "4-5", "4 to 5", "4 and 5", "5 of 4"])
def test_two_numbers_that_are_no_step_and_its_last_are_asked_about(typed: str) -> None:
    with pytest.raises(Refused):
        read_answer(LOAD, typed, MESSAGES.vocabulary(["en"]))
