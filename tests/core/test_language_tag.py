"""Tags of BCP 47: kept in their usual spelling, and named when a near one was meant."""

import pytest

from bot.core.durations import ReadingError
from bot.core.language_tag import read_tag


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("en", "en"),
        ("PT-br", "pt-BR"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("es-419", "es-419"),
        ("ca-valencia", "ca-valencia"),
        ("sl-1994", "sl-1994"),
        ("no", "no"),
        ("lua", "lua"),
        ("swc", "swc"),
        ("nnb", "nnb"),  # Nande, spoken round Beni; in no list of CLDR
    ],
)
def test_a_tag_is_kept_in_its_usual_spelling(said: str, kept: str) -> None:
    assert read_tag(said) == kept


@pytest.mark.parametrize(
    ("said", "hint"),
    [
        ("pt_BR", 'Did you mean "pt-BR"?'),
        ("swahili", 'Did you mean "sw"?'),
        ("Kiswahili", 'Did you mean "sw"?'),
        ("português", 'Did you mean "pt"?'),
        ("العربية", 'Did you mean "ar"?'),
        ("swahilli", 'Did you mean "sw"?'),
        ("swa", 'Did you mean "sw"?'),
        ("xx", 'Use a tag such as "en", "sw" or "pt-BR", in quotes.'),
        ("us-en", 'Did you mean "en-US"?'),
        ("pt-XX", 'Write "pt", or a territory of ISO 3166 after it, as in "pt-BR".'),
        ("zz_ZZ", 'Use a tag such as "en", "sw" or "pt-BR", in quotes.'),
        ("", 'Use a tag such as "en", "sw" or "pt-BR", in quotes.'),
        ("en\n", 'Did you mean "en"?'),
    ],
)
def test_a_wrong_tag_is_refused_and_a_near_one_named(said: str, hint: str) -> None:
    with pytest.raises(ReadingError) as refused:
        read_tag(said)
    assert refused.value.hint == hint
