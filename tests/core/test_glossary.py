"""What people type about terms, as it is read, and what applies to words in a language."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.core.glossary import Glossary, TermUnreadable, read_term, term
from bot.core.spoken import language_named
from tests.world import SUNDAY

NAMED: Callable[[str], str] = lambda name: language_named(name, ("es",), ("en", "fr", "sw", "pt-BR"))  # noqa: E731


@pytest.mark.parametrize(
    ("typed", "around", "read"),
    [
        (
            "clinic = fr: dispensaire, sw: zahanati",
            ("en",),
            ("clinic", "en", (("fr", "dispensaire"), ("sw", "zahanati"))),
        ),
        (
            "clinic=fr:dispensaire;sw:zahanati",
            ("en",),
            ("clinic", "en", (("fr", "dispensaire"), ("sw", "zahanati"))),
        ),
        (
            "عيادة = fr: dispensaire، sw: zahanati",
            ("ar",),
            ("عيادة", "ar", (("fr", "dispensaire"), ("sw", "zahanati"))),
        ),
        ("clinic = francés: dispensaire", ("en",), ("clinic", "en", (("fr", "dispensaire"),))),
        ("clinic = Kiswahili: zahanati", ("en",), ("clinic", "en", (("sw", "zahanati"),))),
        ("clinic = português: posto", ("en",), ("clinic", "en", (("pt-BR", "posto"),))),
        # Whoever speaks French sets what it is in French: the term is in the partnership's next language.
        ("clinic = fr: dispensaire", ("fr", "en"), ("clinic", "en", (("fr", "dispensaire"),))),
        ("en: clinic = fr: dispensaire", ("fr",), ("clinic", "en", (("fr", "dispensaire"),))),
        (
            "tap = fr: robinet, vanne, sw: bomba",
            ("en",),
            ("tap", "en", (("fr", "robinet, vanne"), ("sw", "bomba"))),
        ),
        ("Umoja = Umoja", ("sw",), ("Umoja", "", ())),
        ("UMOJA  =  umoja", ("sw",), ("UMOJA", "", ())),
        (
            "  water   committee =  fr:  comité de l'eau. ",
            ("en",),
            ("water committee", "en", (("fr", "comité de l'eau"),)),
        ),
    ],
)
def test_a_term_is_read_as_it_is_typed(typed, around, read):  # type: ignore[no-untyped-def]
    assert read_term(typed, NAMED, around) == read


@pytest.mark.parametrize(
    ("typed", "around", "what"),
    [
        ("clinic", ("en",), "how"),
        ("clinic =", ("en",), "how"),
        ("= fr: dispensaire", ("en",), "how"),
        ("clinic = dispensaire", ("en",), "how"),
        ("!? = fr: dispensaire", ("en",), "how"),
        ("⟦1⟧ = fr: dispensaire", ("en",), "how"),
        ("clinic = en: clinic", ("en",), "which-language"),
        ("clinic = fr: dispensaire", ("fr",), "which-language"),
        ("clinic = klingonese: x", ("en",), "language"),
        (f"{'c' * 101} = fr: dispensaire", ("en",), "too-long"),
        (f"clinic = fr: {'d' * 101}", ("en",), "too-long"),
    ],
)
def test_what_makes_no_term_is_told_why(typed, around, what):  # type: ignore[no-untyped-def]
    with pytest.raises(TermUnreadable) as refused:
        read_term(typed, NAMED, around)
    assert refused.value.what == what


@pytest.mark.parametrize("typed", ["en: clinic = fr: dispensaire, sw: zahanati", "Umoja = Umoja"])
def test_a_term_reads_as_it_is_typed(typed: str) -> None:
    assert str(term("p", *read_term(typed, NAMED, ("en",)), "m", SUNDAY)) == typed


def _glossary(*typed: str) -> Glossary:
    return Glossary([term("p", *read_term(each, NAMED, ("en",)), "m", SUNDAY) for each in typed])


def test_a_term_goes_both_ways_and_only_from_its_own_languages() -> None:
    glossary = _glossary("clinic = fr: dispensaire, sw: zahanati", "son = fr: fils", "Umoja = Umoja")
    assert glossary.of("en") == {
        "clinic": {"fr": "dispensaire", "sw": "zahanati"},
        "son": {"fr": "fils"},
        "Umoja": {},
    }
    assert glossary.of("fr-CA") == {
        "dispensaire": {"en": "clinic", "sw": "zahanati"},
        "fils": {"en": "son"},
        "Umoja": {},
    }
    assert glossary.of("es") == {"Umoja": {}}


def test_what_is_used_is_told_in_whole_words() -> None:
    glossary = _glossary("clinic = fr: dispensaire", "son = sw: mwana", "Umoja = Umoja")
    assert glossary.used("Clinics and the Clinic of Umoja", "en", "fr") == [
        ("clinic", "dispensaire"),
        ("Umoja", "Umoja"),
    ]
    assert glossary.used("Le dispensaire", "fr", "en") == [("dispensaire", "clinic")]
    assert glossary.used("The clinic", "en", "sw") == []


def test_a_term_is_found_where_words_have_no_blanks_between_them() -> None:
    glossary = _glossary("clinic = zh: 诊所, my: ဆေးခန်း")
    assert glossary.used("我们明天在诊所见面", "zh-Hans", "en") == [("诊所", "clinic")]
    assert glossary.used("မနက်ဖြန်ဆေးခန်းမှာ", "my", "en") == [("ဆေးခန်း", "clinic")]
    assert glossary.used("The clinic", "en", "zh-Hans") == [("clinic", "诊所")]
    assert glossary.used("The clinic", "en", "zh-TW") == []


def test_another_regions_readers_get_the_form_of_their_language() -> None:
    glossary = _glossary("clinic = pt-BR: posto")
    assert glossary.used("The clinic", "en", "pt-PT") == [("clinic", "posto")]
