"""A word beside a figure may make another number of it, in whatever language: it is asked for again then."""

from __future__ import annotations

import pytest

from bot.core.answer import read_answer
from bot.core.protocol import Question
from bot.core.vocabulary import plain
from bot.core.words import Refused
from bot.messages import Messages
from bot.messages.understood import TURNING, words_of

MESSAGES = Messages()
BAGS = Question.model_validate({"id": "bags", "kind": "number", "ask": {"en": "How many bags?"}})
TURNED = {
    "en": "12k, 2 million, 5 thousand, 3 dozen, 5 lakh, 2 crore, 5 grand, minus 3, negative 3, 2 mrd, 1 mio.",
    "es": "12 mil, mil 12, 2 millones, 3 docenas, 5 centenares, menos 3",
    "fr": "5 mille, 3 milliers, 2 millions, 2 Md, 3 dizaines, moins 3",
    "pt-BR": "5 mil, 2 mi, 2 milhões, 3 bi, 2 dúzias, menos 3",
    "ar": "12 الف, ٥ آلاف, ٣ ملايين, ٢ مليار, 5 ألف شخص, ناقص ٣",
    "sw": "elfu 12, 5 elfu, milioni 2, laki 3, mia 2, dazeni 3, hasi 3",
    "ru": "2 тысячи, 5 тыс., 5тыс, 3 миллиона, к 2 тысячам, 12 млн, 2 сотни, 3 десятка, 5к, минус 3",
    "uk": "2 тисячі, 5 тис., 3 мільйони, 12 млрд, 2 сотні, мінус 3",
    "zh-Hans": "1万, 3千, 2万人, 5百, 1.5万, １２万, 1.5 万, 10多万, 3亿, 5w, 负3, 零下 3",
    "tr": "12 bin, 12 bin'e, 3 milyon, 3 milyondan fazla, 5 yüz, 2 düzine, 5 mn, eksi 3",
    "fa": "۵ هزار, ۵ هزارتا, ۵ هزار نفر, ۳ میلیون, ۲ میلیارد, ۳ صد, منفی ۳",
    "my": "၅ ထောင်, ၃ သောင်း, ၂သိန်း, ၂သိန်းကျပ်, ၅ရာ, ၂ သန်း။, သိန်း ၂၀, ကျပ်သိန်း၂၀",
}
AS_IT_IS = {
    "en": ("12 people", "12 mm", "3 minutes", "5 centres", "30 kg"),
    "es": ("12 familias", "12 milímetros", "5 minutos"),
    "fr": ("12 personnes", "5 centimètres", "5 grands sacs"),
    "pt-BR": ("12 pessoas", "5 minutos"),
    "ar": ("٥ أشخاص", "١٢ كيس"),
    "sw": ("watu 12", "12 mifuko"),
    "ru": ("12 человек", "30 кг", "5 метров"),
    "uk": ("12 осіб", "30 кг"),
    "zh-Hans": ("12人", "5千克", "5千米", "12个", "3打印机"),
    "tr": ("12 kişi", "30 kilo", "5 milimetre"),
    "fa": ("۱۲ نفر", "۵ کیسه"),
    "my": ("၁၂ ယောက်", "၅၀ ရာခိုင်နှုန်း", "စားစရာ ၅ ထုပ်"),
}
NOTHING = {
    "en": "zero",
    "es": "cero",
    "fr": "zéro",
    "pt-BR": "zero",
    "ar": "صفر",
    "sw": "sifuri",
    "ru": "ноль",
    "uk": "нуль",
    "zh-Hans": "零",
    "tr": "sıfır",
    "fa": "صفر",
    "my": "သုည",
}
OF_NO_FILE = {"de": "5 tausend", "it": "5 mila", "hi": "5 हज़ार", "am": "5 ሺ", "ja": "5億", "th": "5 แสน"}


@pytest.mark.parametrize("language", MESSAGES.languages)
def test_a_number_that_a_word_makes_another_is_not_taken_for_its_figure(language: str) -> None:
    ours, english = MESSAGES.vocabulary((language,)), MESSAGES.vocabulary(("en",))
    for text in TURNED[language].split(", "):
        assert ours.number(text) is None, text
        # Whoever speaks another language than the room's types all the same.
        assert english.number(text) is None, text
        with pytest.raises(Refused, match="answer-with-a-number"):
            read_answer(BAGS, text, ours)


@pytest.mark.parametrize("language", MESSAGES.languages)
def test_each_word_that_is_listed_is_heeded_behind_a_figure_or_in_front(language: str) -> None:
    vocabulary = MESSAGES.vocabulary((language,))
    for word in words_of(MESSAGES._sentences(language), TURNING):
        said = f"{word.removesuffix('…')} 5" if word.endswith("…") else f"5 {word}"
        assert vocabulary.number(said) is None, said


@pytest.mark.parametrize("language", MESSAGES.languages)
def test_words_that_count_things_leave_a_number_what_it_is(language: str) -> None:
    vocabulary = MESSAGES.vocabulary((language,))
    assert all(vocabulary.number(text) is not None for text in AS_IT_IS[language])


@pytest.mark.parametrize("language", MESSAGES.languages)
def test_nothing_is_a_number(language: str) -> None:
    vocabulary = MESSAGES.vocabulary((language,))
    assert vocabulary.number(NOTHING[language]) == 0
    assert vocabulary.number(f"{NOTHING[language]}.") == 0
    assert not {plain(word) for word in NOTHING.values()} & (vocabulary.no | vocabulary.skip)


@pytest.mark.parametrize(("language", "text"), OF_NO_FILE.items())
def test_a_language_without_a_file_has_its_thousands_heeded_all_the_same(language: str, text: str) -> None:
    assert MESSAGES.vocabulary((language,)).number(text) is None
    assert MESSAGES.vocabulary((language,)).number("5 x") == 5
