"""Which time zone, or country, somebody means who names it in their own language. Guesses nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from zoneinfo import available_timezones

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.dates import get_timezone_location

from bot.core.vocabulary import plain

# Cities that people name and the time zone database does not.
_OTHER_CITIES: Mapping[str, str] = {
    "goma": "Africa/Lubumbashi",
    "bukavu": "Africa/Lubumbashi",
    "kisangani": "Africa/Lubumbashi",
    "mombasa": "Africa/Nairobi",
    "kisumu": "Africa/Nairobi",
    "mwanza": "Africa/Dar_es_Salaam",
    "dodoma": "Africa/Dar_es_Salaam",
    "arusha": "Africa/Dar_es_Salaam",
    "zanzibar": "Africa/Dar_es_Salaam",
    "gisenyi": "Africa/Kigali",
    "abuja": "Africa/Lagos",
    "yaounde": "Africa/Douala",
    "pretoria": "Africa/Johannesburg",
    "cape town": "Africa/Johannesburg",
    "rabat": "Africa/Casablanca",
    "alexandria": "Africa/Cairo",
    "tripoli": "Asia/Beirut",
    "saida": "Asia/Beirut",
    "طرابلس": "Asia/Beirut",
    "aleppo": "Asia/Damascus",
    "sanaa": "Asia/Aden",
    "brasilia": "America/Sao_Paulo",
    "rio de janeiro": "America/Sao_Paulo",
    "belo horizonte": "America/Sao_Paulo",
    "salvador": "America/Bahia",
    "olinda": "America/Recife",
    "medellin": "America/Bogota",
    "cali": "America/Bogota",
    "cochabamba": "America/La_Paz",
    "quito": "America/Guayaquil",
    "valparaiso": "America/Santiago",
    "guadalajara": "America/Mexico_City",
    "oaxaca": "America/Mexico_City",
    "barcelona": "Europe/Madrid",
    "marseille": "Europe/Paris",
    "lyon": "Europe/Paris",
    "geneva": "Europe/Zurich",
    "new york": "America/New_York",
    "washington": "America/New_York",
    "san francisco": "America/Los_Angeles",
}
SUGGESTED: Mapping[str, tuple[str, ...]] = {
    "en": ("Africa/Nairobi", "Africa/Lagos", "Europe/London", "America/New_York"),
    "es": (
        "America/Bogota",
        "America/Mexico_City",
        "America/Lima",
        "America/Argentina/Buenos_Aires",
        "Europe/Madrid",
    ),
    "fr": ("Africa/Kinshasa", "Africa/Abidjan", "Europe/Paris", "America/Port-au-Prince"),
    "pt": ("America/Recife", "America/Sao_Paulo", "Africa/Maputo", "Europe/Lisbon"),
    "ar": ("Asia/Beirut", "Asia/Amman", "Africa/Cairo", "Africa/Casablanca"),
    "sw": ("Africa/Nairobi", "Africa/Dar_es_Salaam", "Africa/Lubumbashi", "Africa/Kigali"),
}
"""What is offered as buttons, by the base of a language tag."""


def zones_named(text: str, languages: Iterable[str]) -> list[str]:
    """Return the IANA names that *text* may stand for: a zone, city or country, in *languages* or English."""
    wanted = plain(text.strip(" ."))
    if not wanted:
        return []
    others = [_OTHER_CITIES[wanted]] if wanted in _OTHER_CITIES else []
    for language in dict.fromkeys([*languages, "en"]):
        found = _named(language).get(wanted)
        if found:
            # There is a Tripoli in two countries.
            return list(dict.fromkeys([*found, *others]))
    return others


def country_named(text: str, languages: Iterable[str]) -> str | None:
    """Return the ISO 3166 code of the country that *text* names, in *languages* or English."""
    wanted = plain(text.strip(" ."))
    named = (_countries(language).get(wanted) for language in dict.fromkeys([*languages, "en"]))
    return next((code for code in named if code), None)


def city_of(zone: str, language: str) -> str:
    """Return what people who read *language* call the city that a zone is named after."""
    locale = _locale(language)
    return get_timezone_location(zone, locale=locale, return_city=True) if locale else zone


def by_city(zones: Iterable[str], language: str) -> list[str]:
    """Return *zones* in the order of what people who read *language* call their cities."""
    return sorted(zones, key=lambda zone: plain(city_of(zone, language)))


@lru_cache(maxsize=32)
def _named(language: str) -> Mapping[str, tuple[str, ...]]:
    locale = _locale(language)
    if locale is None:
        return {}
    # Each call walks the whole zone database.
    known = available_timezones()
    found: dict[str, tuple[str, ...]] = {}
    by_territory: dict[str, list[str]] = {}
    for zone, territory in get_global("zone_territories").items():
        if zone not in known:
            continue
        by_territory.setdefault(territory, []).append(zone)
        found.setdefault(plain(get_timezone_location(zone, locale=locale, return_city=True)), (zone,))
    for zone in known:
        found.setdefault(plain(zone), (zone,))
        found.setdefault(plain(zone.rpartition("/")[2].replace("_", " ")), (zone,))
    for territory, zones in by_territory.items():
        name = locale.territories.get(territory)
        if name:
            found.setdefault(plain(name), tuple(sorted(zones)))
    return found


@lru_cache(maxsize=32)
def _countries(language: str) -> Mapping[str, str]:
    locale = _locale(language)
    # Beside those of countries there are the numbers of continents.
    names = locale.territories.items() if locale else ()
    return {plain(name): code for code, name in names if code.isalpha()}


def _locale(language: str) -> Locale | None:
    try:
        return Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return None
