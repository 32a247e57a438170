"""Which zone, and which language, somebody means who names it in one of the six languages that we speak."""

from __future__ import annotations

import pytest

from bot.core.places import SUGGESTED, city_of, country_named, zones_named
from bot.core.spoken import language_named


@pytest.mark.parametrize(
    ("text", "language", "zone"),
    [
        ("Nairobi", "en", "Africa/Nairobi"),
        ("Le Caire", "fr", "Africa/Cairo"),
        ("El Cairo", "es", "Africa/Cairo"),
        ("القاهرة", "ar", "Africa/Cairo"),
        ("São Paulo", "pt-BR", "America/Sao_Paulo"),
        ("sao paulo.", "sw", "America/Sao_Paulo"),
        ("Kenya", "sw", "Africa/Nairobi"),
        ("Kenia", "es", "Africa/Nairobi"),
        ("Líbano", "es", "Asia/Beirut"),
        ("لبنان", "ar", "Asia/Beirut"),
        ("Goma", "fr", "Africa/Lubumbashi"),
        ("Africa/Nairobi", "en", "Africa/Nairobi"),
        ("NEW YORK", "en", "America/New_York"),
        ("Beirut", "ar", "Asia/Beirut"),
    ],
)
def test_a_place_is_found_in_the_readers_language_or_english(text: str, language: str, zone: str) -> None:
    assert zones_named(text, [language]) == [zone]


@pytest.mark.parametrize(
    ("text", "language"),
    [("Brasil", "pt-BR"), ("United States", "en"), ("République démocratique du Congo", "fr")],
)
def test_a_country_with_several_hours_gives_all_of_them(text: str, language: str) -> None:
    assert len(zones_named(text, [language])) != 1


@pytest.mark.parametrize(("text", "language"), [("Tripoli", "en"), ("طرابلس", "ar")])
def test_a_city_of_two_countries_gives_both(text: str, language: str) -> None:
    assert zones_named(text, [language]) == ["Africa/Tripoli", "Asia/Beirut"]


@pytest.mark.parametrize(
    ("text", "language", "country"),
    [
        ("Brasil", "pt-BR", "BR"),
        ("misri", "sw", "EG"),
        ("مصر", "ar", "EG"),
        ("Lebanon.", "fr", "LB"),
        ("world", "en", None),
        ("Recife", "pt-BR", None),
        ("", "en", None),
    ],
)
def test_a_country_is_found_in_the_readers_language_or_english(
    text: str, language: str, country: str | None
) -> None:
    assert country_named(text, [language]) == country


@pytest.mark.parametrize("text", ["", " ", ".", "Xyzzy", "12", "🏠", "Nairobi; DROP TABLE"])
def test_nonsense_names_no_place(text: str) -> None:
    assert zones_named(text, ["en"]) == []


@pytest.mark.parametrize("language", [*SUGGESTED, "pt-BR", "de", "xx-nonsense"])
def test_every_suggested_city_can_also_be_typed_as_it_is_called(language: str) -> None:
    for zone in SUGGESTED.get(language, SUGGESTED["en"]):
        assert zones_named(city_of(zone, language), [language]) == [zone]


@pytest.mark.parametrize(
    ("text", "reads", "tag"),
    [
        ("sw", "en", "sw"),
        ("PT-br", "en", "pt-BR"),
        ("português", "en", "pt-BR"),
        ("Português (Brasil)", "en", "pt-BR"),
        ("Swahili", "en", "sw"),
        ("allemand", "fr", "de"),
        ("الإنجليزية", "ar", "en"),
        ("lingala", "xx-nonsense", "ln"),
    ],
)
def test_a_language_goes_by_its_tag_or_by_its_name(text: str, reads: str, tag: str) -> None:
    assert language_named(text, [reads]) == tag


@pytest.mark.parametrize("text", ["", "x", "klingonish", "12"])
def test_nonsense_names_no_language(text: str) -> None:
    with pytest.raises(ValueError, match="language tag"):
        language_named(text, ["en"])
