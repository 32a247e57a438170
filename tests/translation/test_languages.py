"""One table says what every translator calls a language: what deep-translator carries, and no more."""

from __future__ import annotations

import pytest
from deep_translator import constants

from bot.core.languages import language, same
from bot.translation import languages
from bot.translation.codes import CODES
from tests.translation.vendors import MICROSOFTS

CARRIED = {
    "google": {*constants.GOOGLE_LANGUAGES_TO_CODES.values()},
    "mymemory": {*constants.MY_MEMORY_LANGUAGES_TO_CODES.values()},
    "baidu": {*constants.BAIDU_LANGUAGE_TO_CODE.values()},
    "deepl": {*constants.DEEPL_LANGUAGE_TO_CODE.values()},
    "libretranslate": {*constants.LIBRE_LANGUAGES_TO_CODES.values()},
    "microsoft": {*MICROSOFTS.split()},
}
"""The vendors' lists in the release that is installed. Microsoft is asked for its own: the likeness's."""
LATER = {
    "deepl": {"ar", "he", "ko", "nb", "th", "vi"},
    "libretranslate": {"no", "nb", "fil", "tl", "zh-Hant", "zt"},
}
"""What vendors took up after that release. What a LibreTranslate server has, it says itself."""
_LEFT_OUT = """
# Further regions of a language, where ours is the first.
en-AU en-CA en-IE en-IN en-NZ en-SG en-US en-ZA de-AT de-CH fr-BE fr-CA fr-CH it-CH nl-BE
es-AR es-CO es-MX es-US es-419 ar-EG ar-MA zh-HK zh-MO ta-LK tn-BW oc-ES sr-ME tl-PH
# The same language under another code.
bh-IN ibo-NG kik-KE lvs-LV zsm-MY run-BI nso-ZA azj-AZ azb-AZ als-AL plt-MG khk-MN pbt-PK
pes-IR ory-IN ydd-US uig-CN uzn-UZ snd-PK ayr-BO knc-NG gax-KE ff-FUL
# Codes that mean a group of languages, none, or something else than what they are called.
kar-MM fn-FNG rm-RO mfi-NG mfi-CM rhl-MM ks-IN mrj-RU mhr-RU
# Written in more than one script, and the list does not say in which.
crh-RU grt-IN pi-IN rhg-MM sat-IN syc-TR tmh-DZ taq-ML tzm-MA zdj-KM cop-EG
# Klingon; two of which CLDR knows no script; a region of French.
tlh-Latn ikt otq
# Too few speakers for anybody here to have looked at.
bjs-BB glw-NG hig-NG mrt-NG ndl-ZW ppk-ID grc-GR
"""
LEFT_OUT = {code for line in _LEFT_OUT.splitlines() if line[:1] != "#" for code in line.split()}
"""What vendors list and the table does not."""


@pytest.mark.parametrize("engine", CARRIED)
def test_every_code_in_the_table_is_one_that_the_vendor_knows(engine):
    for tag, code in CODES[engine].items():
        known = {part if engine != "deepl" else part.partition("-")[0].lower() for part in code.split("|")}
        known = {part for part in known if part not in LATER.get(engine, ())}
        assert known & CARRIED[engine] or not known, f"{engine}: {tag} is {code}"


@pytest.mark.parametrize("engine", CARRIED)
def test_every_code_that_deep_translator_carries_is_in_the_table(engine):
    """A new release that carries more says so here."""
    codes = {part for code in CODES[engine].values() for part in code.split("|")}
    if engine == "deepl":
        codes = {code.partition("-")[0].lower() for code in codes}
    assert CARRIED[engine] - codes == (LEFT_OUT & CARRIED[engine]) - codes


def test_every_tag_of_the_table_is_what_its_language_is_looked_up_by():
    tags = {tag for engine in CODES.values() for tag in engine}
    assert len(tags) > 250
    assert {tag: of.tag if (of := language(tag)) else None for tag in tags} == {tag: tag for tag in tags}


@pytest.mark.parametrize(
    ("tag", "libre", "google", "mymemory", "deepl", "microsoft", "baidu"),
    [
        ("en", ("en",), "en", "en-GB", "EN-GB", "en", "en"),
        ("es-419", ("es",), "es", "es-ES", "ES", "es", "spa"),
        ("pt-BR", ("pt-BR", "pb", "pt"), "pt", "pt-BR", "PT-BR", "pt", "pt"),
        ("pt_br", ("pt-BR", "pb", "pt"), "pt", "pt-BR", "PT-BR", "pt", "pt"),
        ("pt-PT", ("pt",), "pt", "pt-PT", "PT-PT", "pt-PT", "pt"),
        ("ar-EG", ("ar",), "ar", "ar-SA", "AR", "ar", "ara"),
        ("sw", ("sw",), "sw", "sw-KE", None, "sw", None),
        ("swh", ("sw",), "sw", "sw-KE", None, "sw", None),
        ("he", ("he",), "iw", "he-IL", "HE", "he", None),
        ("iw", ("he",), "iw", "he-IL", "HE", "he", None),
        ("no", ("no", "nb"), "no", "nb-NO", "NB", "nb", None),
        ("nb", ("no", "nb"), "no", "nb-NO", "NB", "nb", None),
        ("tl", ("fil", "tl"), "tl", "fil-PH", None, "fil", None),
        ("fil", ("fil", "tl"), "tl", "fil-PH", None, "fil", None),
        ("zh", ("zh-Hans", "zh"), "zh-CN", "zh-CN", "ZH-HANS", "zh-Hans", "zh"),
        ("zh-Hant-HK", ("zh-Hant", "zt"), "zh-TW", "zh-TW", "ZH-HANT", "zh-Hant", "cht"),
        ("ZH-TW", ("zh-Hant", "zt"), "zh-TW", "zh-TW", "ZH-HANT", "zh-Hant", "cht"),
        ("sr", ("sr",), "sr", "sr-Cyrl-RS", None, "sr-Cyrl", None),
        ("sr-Latn", ("sr-Latn",), None, "sr-Latn-RS", None, "sr-Latn", None),
        ("sr-ME", ("sr-Latn",), None, "sr-Latn-RS", None, "sr-Latn", None),
        ("ckb", ("ckb",), "ckb", "ckb-IQ", None, "ku", None),
        ("ku", ("ku",), "ku", "kmr-TR", None, "kmr", None),
        ("uz-Cyrl", ("uz-Cyrl",), None, None, None, None, None),
        ("fj", ("fj",), None, "fj-FJ", None, "fj", None),
    ],
)
def test_each_engine_has_its_own_word_for_a_language(tag, libre, google, mymemory, deepl, microsoft, baidu):
    of = language(tag)
    assert of is not None
    told = [
        languages.known_as(engine, of) for engine in ("google", "mymemory", "deepl", "microsoft", "baidu")
    ]
    assert (languages.libretranslate(of), *told) == (libre, google, mymemory, deepl, microsoft, baidu)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("pt", "pt-BR", True),
        ("en-US", "en", True),
        ("iw", "he", True),
        ("zh-Hans", "zh-Hant", False),
        ("zh-CN", "zh", True),
        ("sr-Latn", "sr", False),
        ("sr-Latn", "sr-ME", True),
        ("sr-Cyrl", "sr", True),
        ("ru-Cyrl-RU", "ru", True),
        ("pa-PK", "pa", False),
        ("es", "pt", False),
    ],
)
def test_who_reads_what_as_it_is(one, other, alike):
    assert same(language(one), language(other)) is alike  # type: ignore[arg-type]


def test_two_scripts_of_a_language_are_remembered_apart():
    assert [language(tag).tag for tag in ("sr", "sr-Latn", "sr-Cyrl-RS", "uz-Cyrl")] == [  # type: ignore[union-attr]
        "sr",
        "sr-Latn",
        "sr",
        "uz-Cyrl",
    ]
