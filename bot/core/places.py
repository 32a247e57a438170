"""Which time zone, or country, somebody means who names it in their own language. Guesses nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from zoneinfo import available_timezones

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from bot.core.calendar import country_of
from bot.core.cities import CITIES
from bot.core.vocabulary import plain

_UNSAID = re.compile("[.'‘ʻ]")

# What countries are called by those who do not say it as the Unicode data does.
_OTHER_COUNTRIES: Mapping[str, str] = {
    **dict.fromkeys(("palestine", "palestina", "فلسطين"), "PS"),
    **dict.fromkeys(("uk", "great britain", "england", "scotland", "wales", "inglaterra"), "GB"),
    **dict.fromkeys(("angleterre", "gran bretana", "gra bretanha", "uingereza", "بريطانيا"), "GB"),
    **dict.fromkeys(("usa", "eua", "eeuu", "ee uu", "أمريكا"), "US"),
    **dict.fromkeys(("drc", "rdc", "rd congo", "dr congo", "republica democratica do congo"), "CD"),
    **dict.fromkeys(("democratic republic of the congo", "republique democratique du congo"), "CD"),
    **dict.fromkeys(("ivory coast", "costa de marfil"), "CI"),
    **dict.fromkeys(("burma", "birmania", "birmanie", "myanmar", "mianmar", "ميانمار", "بورما"), "MM"),
    **dict.fromkeys(("czech republic", "republica checa", "republique tcheque"), "CZ"),
    **dict.fromkeys(("holland", "holanda", "hollande"), "NL"),
    **dict.fromkeys(("turkey", "uturuki"), "TR"),
    **dict.fromkeys(("uae", "emirates", "emiratos", "emirats", "emirados", "الإمارات"), "AE"),
    "bosnia": "BA",
    "cabo verde": "CV",
    "east timor": "TL",
    "macedonia": "MK",
    "swaziland": "SZ",
}
_SUGGESTED: Mapping[str, tuple[str, ...]] = {
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
    "ru": ("Europe/Moscow", "Asia/Almaty", "Asia/Bishkek", "Asia/Yerevan"),
    "zh": ("Asia/Shanghai", "Asia/Taipei", "Asia/Hong_Kong", "Asia/Singapore"),
    "fa": ("Asia/Tehran", "Asia/Kabul"),
}
"""What is offered as buttons, by the base of a language tag, where it is spoken in many countries."""


def zones_named(text: str, languages: Iterable[str]) -> list[str]:
    """Return the IANA names that *text* may stand for: a zone, city or country, in *languages* or English.

    Behind a city, and a comma, its country may stand: "San José, Costa Rica".
    """
    spoken = [*dict.fromkeys([*languages, "en"])]
    city, comma, country = text.replace("،", ",").partition(",")
    found = _zones(text, spoken)
    return found if found or not comma else _within(_zones(city, spoken), country_named(country, spoken))


def suggested(language: str) -> tuple[str, ...]:
    """Return a few zones of those who read *language*: of its likeliest country, where no list is kept."""
    base = language.partition("-")[0]
    if base in _SUGGESTED:
        return _SUGGESTED[base]
    country = get_global("likely_subtags").get(base, "").rpartition("_")[2]
    return tuple(_within(get_global("zone_territories"), country))[:4] or _SUGGESTED["en"]


def zones_in(zones: list[str], country: str | None) -> list[str]:
    """Return those of *zones* that lie in *country*, an ISO 3166 code; all of them where none does."""
    return _within(zones, country) or zones


def country_named(text: str, languages: Iterable[str]) -> str | None:
    """Return the ISO 3166 code of the country that *text* names, in *languages* or English."""
    wanted = _key(text)
    named = (_countries(language).get(wanted) for language in dict.fromkeys([*languages, "en"]))
    return next((code for code in named if code), None)


def city_of(zone: str, language: str) -> str:
    """Return what people who read *language* call the city that a zone is named after."""
    locale = _locale(language)
    return _city(zone, locale) if locale else zone


def told_apart(zones: Sequence[str], language: str) -> list[tuple[str, str]]:
    """Return each of *zones* with what people who read *language* call its city, in the order of that.

    Where they lie in several countries, the country is said too: "Lebanon (Beirut)".
    """
    locale, shown = _locale(language), {zone: city_of(zone, language) for zone in zones}
    countries = {zone: country_of(zone) for zone in zones}
    if locale and len(set(countries.values())) > 1:
        for zone, city in shown.items():
            country = locale.territories.get(countries[zone] or "", "")
            if country and plain(country) != plain(city):
                shown[zone] = locale.zone_formats["fallback"] % {"0": city, "1": country}
    return sorted(shown.items(), key=lambda each: plain(each[1]))


def _zones(text: str, languages: Iterable[str]) -> list[str]:
    wanted = _key(text)
    if not wanted:
        return []
    named = (_named(language).get(wanted) for language in languages)
    found = [*next((zones for zones in named if zones), ()), *_cities().get(wanted, ())]
    # There is a Tripoli in two countries; but of one zone under two names, the first will do.
    one_each: dict[str, str] = {}
    for zone in found:
        one_each.setdefault(get_global("zone_aliases").get(zone, zone), zone)
    return [*one_each.values()]


def _city(zone: str, locale: Locale) -> str:
    known = locale.time_zones.get(_named_before(locale).get(zone, zone), {})
    # Some zones have no name of their own there: "Argentina/San Juan"; in some languages, none has.
    return known.get("city") or zone.rpartition("/")[2].replace("_", " ")


@lru_cache(maxsize=32)
def _named_before(locale: Locale) -> Mapping[str, str]:
    """Return what the Unicode data still calls some zones, as Asia/Kolkata, by what they are called now."""
    aliases: Mapping[str, str] = get_global("zone_aliases")
    return {aliases[zone]: zone for zone in map(str, locale.time_zones) if zone in aliases}


def _within(zones: Iterable[str], country: str | None) -> list[str]:
    return [zone for zone in zones if country and country_of(zone) == country]


def _key(text: str) -> str:
    """Return *text* as one compares places: "St. John's" is "St Johns", "Port-au-Prince" "port au prince"."""
    return plain(_UNSAID.sub("", plain(text)).replace("-", " "))


@lru_cache(maxsize=1)
def _cities() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for line in re.sub(r"\n +", " ", CITIES.strip()).splitlines():
        zone, _, names = line.partition(":")
        for name in names.split(","):
            key = _key(name)
            found[key] = (*found.get(key, ()), zone)
    return found


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
        found.setdefault(_key(_city(zone, locale)), (zone,))
    for zone in known:
        found.setdefault(_key(zone), (zone,))
        found.setdefault(_key(zone.rpartition("/")[2].replace("_", " ")), (zone,))
    for name, territory in _countries(language).items():
        if territory in by_territory:
            found.setdefault(name, tuple(sorted(by_territory[territory])))
    return found


@lru_cache(maxsize=32)
def _countries(language: str) -> Mapping[str, str]:
    locale = _locale(language)
    # Beside those of countries there are the numbers of continents.
    names = locale.territories.items() if locale else ()
    others = {_key(name): code for name, code in _OTHER_COUNTRIES.items()}
    return others | {_key(name): code for code, name in names if code.isalpha()}


def _locale(language: str) -> Locale | None:
    try:
        return Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return None
