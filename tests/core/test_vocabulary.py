"""What people type is read, or not at all."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.core.vocabulary import COMMANDS, MENU, Vocabulary, number, plain

READ = {
    "plain": ("30", 30),
    "arabic digits": ("٣٠", 30),
    "persian digits": ("۱۲", 12),
    "devanagari digits": ("१२", 12),
    "arabic decimal mark": ("٣٫٥", 3.5),
    "arabic thousands": ("١٬٥٠٠", 1500),
    "point before three digits groups": ("1.500", 1500),
    "comma before three digits groups": ("1,500", 1500),
    "nothing is grouped after a zero": ("0.500", 0.5),
    "comma before one digit divides": ("1,5", 1.5),
    "point before two digits divides": ("1.25", 1.25),
    "both, the european way": ("1.500,75", 1500.75),
    "both, the american way": ("1,500.75", 1500.75),
    "twice grouped": ("1.500.000", 1_500_000),
    "indian grouping": ("12,34,567", 1_234_567),
    "grouped by blanks": ("12 345 678", 12_345_678),
    "grouped by narrow blanks": ("1\u202f500,5", 1500.5),
    "grouped by apostrophes": ("1'500", 1500),
    "bare decimal": (".5", 0.5),
    "unit after": ("12 people", 12),
    "unit at once": ("30kg", 30),
    "words before": ("tulifikia watu 1,250.", 1250),
    "words on both sides": ("about 30, I think", 30),
    "arabic words": ("٥ أشخاص", 5),
    "percent": ("80%", 80),
    "currency": ("$50", 50),
    "hash": ("#3", 3),
    "full stop": ("3.", 3),
    "keycap emoji": ("3️⃣", 3),
    "negative": ("-5", -5),
    "negative with the true sign": ("−5", -5),
    "plus": ("+5", 5),
    "minus zero is zero": ("-0", 0),
    "burmese wa for the zero": ("၁ဝ", 10),
    "two of them": ("၁ဝဝ ကျပ်", 100),
    "one between figures": ("၂ဝ၂၆", 2026),
    "one in front": ("ဝ.၅", 0.5),
    "grouped ones": ("၁,ဝဝဝ", 1000),
    "burmese ra for the seven": ("ရ၅ ကျပ်", 75),
    "wa that begins a word": ("၅ဝင်တယ်", 5),
    "ra that begins a word": ("၅ရက်", 5),
    "got so many": ("၅၀ရတယ်", 50),
}

NOT_READ = [
    *(
        "",
        "no",
        "five",
        "-",
        "½",
        "2½",
        "1/2",
        "10-12",
        "5–6",
        "18:30",
        "7pm",
        "8h",
        "5th",
        "1e5",
        "B2",
        "room-5",
    ),
    *(
        "12w",
        "12к",
        "4 out of 5",
        "1.2.3",
        "1 50",
        "12 34",
        "1,234,5",
    ),
    *("၅၀ရ", "၁ရ ကျပ်", "၁ဝ:ဝဝ"),
    *("2026-11-30", "3/4/2026", "covid19", "x² + 3", "1234567890123456", "5_000", "user@12"),
]


@pytest.mark.parametrize(("text", "value"), READ.values(), ids=READ.keys())
def test_a_number_is_read_in_whatever_digits_and_grouping_it_comes(text: str, value: float) -> None:
    assert number(text) == value
    assert Vocabulary().number(text) == value


@pytest.mark.parametrize("text", NOT_READ)
def test_what_could_be_another_number_is_not_read_as_one(text: str) -> None:
    assert number(text) is None


@pytest.mark.parametrize("text", ["2 million", "12 thousand", "3 millions"])
def test_what_a_word_turns_into_another_number_is_not_read_as_the_figure(text: str) -> None:
    assert Vocabulary().number(text) is None


@given(st.text())
def test_no_text_upsets_the_reading_of_numbers(text: str) -> None:
    value = number(text)
    assert value is None or abs(value) < 1e15


@given(st.integers(-999_999_999, 999_999_999))
def test_whole_numbers_are_read_back_however_they_are_grouped(whole: int) -> None:
    for shown in (
        f"{whole}",
        f"{whole:,}",
        f"{whole:,}".replace(",", "."),
        f"{whole:,}".replace(",", "\u00a0"),
    ):
        assert number(shown) == whole


SAME = {
    "case": ("NDIYO", "ndiyo"),
    "accent": ("Sí", "si"),
    "decomposed accent": ("na\u0303o", "não"),
    "cedilla": ("Terça", "terca"),
    "harakat": ("نَعَمْ", "نعم"),
    "tatweel": ("نعـــم", "نعم"),
    "hamza on alef": ("الإثنين", "الاثنين"),
    "alef with wasla": ("ٱلأحد", "الاحد"),
    "ta marbuta": ("موافقة", "موافقه"),
    "alef maqsura": ("على", "علي"),
    "persian kaf": ("کتاب", "كتاب"),
    "apostrophe": ("d’accord", "d'accord"),
    "blanks": ("  más   tarde ", "mas tarde"),
    "skin tone": ("👍🏽", "👍"),
    "variation selector": ("✔️", "✔"),
    "direction mark": ("\u200fنعم", "نعم"),
    "ligature": ("ﬁn", "fin"),
    "dotted capital i": ("İzin", "izin"),
    "turkish capitals, a dotted i": ("İPTAL", "iptal"),
    "turkish capitals, an i without a dot": ("HAYIR", "hayır"),
    "turkish words on a keyboard without its letters": ("carsamba, yarin", "Çarşamba, yarın"),
    "half-space": ("سه\u200cشنبه", "سهشنبه"),
    "arabic letters for a persian word": ("كمك", "کمک"),
}


@pytest.mark.parametrize(("one", "other"), SAME.values(), ids=SAME.keys())
def test_the_same_word_typed_another_way_is_the_same_word(one: str, other: str) -> None:
    assert plain(one) == plain(other)


@pytest.mark.parametrize(("one", "other"), [("ที่", "ที"), ("कि", "क"), ("นา", "น้า")])
def test_signs_that_spell_another_word_are_kept(one: str, other: str) -> None:
    assert plain(one) != plain(other)


@given(st.text())
@example("𝕬")
def test_plain_words_stay_as_they_are(text: str) -> None:
    assert plain(plain(text)) == plain(text)


def test_without_any_locale_the_english_commands_are_known() -> None:
    bare = Vocabulary()
    assert all(bare.command(name) == name for name in COMMANDS)
    assert bare.command("DONE") == "done"
    assert bare.command("nothing") is None


def test_the_menu_offers_commands_that_exist() -> None:
    assert set(MENU) <= set(COMMANDS)
    assert len(MENU) == len(set(MENU))
