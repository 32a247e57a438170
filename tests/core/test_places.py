"""Which zone, and which language, somebody means who names it in one of the languages that we speak."""

from __future__ import annotations

from zoneinfo import available_timezones

import pytest
from babel import Locale, localedata

from bot.core.calendar import country_of
from bot.core.cities import CITIES
from bot.core.own_names import OWN_NAMES
from bot.core.places import city_of, country_named, suggested, told_apart, zones_in, zones_named
from bot.core.spoken import language_named
from bot.messages import Messages

OURS = Messages().languages

# The members of the United Nations, and its two observers: where each is governed from.
CAPITALS = """
AD Andorra la Vella; AE Abu Dhabi; AF Kabul; AG St. John's; AL Tirana; AM Yerevan; AO Luanda;
AR Buenos Aires; AT Vienna; AU Canberra; AZ Baku; BA Sarajevo; BB Bridgetown; BD Dhaka; BE Brussels;
BF Ouagadougou; BG Sofia; BH Manama; BI Gitega; BJ Porto-Novo; BN Bandar Seri Begawan; BO Sucre;
BR Brasília; BS Nassau; BT Thimphu; BW Gaborone; BY Minsk; BZ Belmopan; CA Ottawa; CD Kinshasa; CF Bangui;
CG Brazzaville; CH Bern; CI Yamoussoukro; CL Santiago; CM Yaoundé; CN Beijing; CO Bogotá; CR San José;
CU Havana; CV Praia; CY Nicosia; CZ Prague; DE Berlin; DJ Djibouti; DK Copenhagen; DM Roseau;
DO Santo Domingo; DZ Algiers; EC Quito; EE Tallinn; EG Cairo; ER Asmara; ES Madrid; ET Addis Ababa;
FI Helsinki; FJ Suva; FM Palikir; FR Paris; GA Libreville; GB London; GD St. George's; GE Tbilisi; GH Accra;
GM Banjul; GN Conakry; GQ Malabo; GR Athens; GT Guatemala City; GW Bissau; GY Georgetown; HN Tegucigalpa;
HR Zagreb; HT Port-au-Prince; HU Budapest; ID Jakarta; IE Dublin; IL Jerusalem; IN New Delhi; IQ Baghdad;
IR Tehran; IS Reykjavik; IT Rome; JM Kingston; JO Amman; JP Tokyo; KE Nairobi; KG Bishkek; KH Phnom Penh;
KI Tarawa; KM Moroni; KN Basseterre; KP Pyongyang; KR Seoul; KW Kuwait City; KZ Astana; LA Vientiane;
LB Beirut; LC Castries; LI Vaduz; LK Colombo; LR Monrovia; LS Maseru; LT Vilnius; LU Luxembourg; LV Riga;
LY Tripoli; MA Rabat; MC Monaco; MD Chișinău; ME Podgorica; MG Antananarivo; MH Majuro; MK Skopje;
ML Bamako; MM Naypyidaw; MN Ulaanbaatar; MR Nouakchott; MT Valletta; MU Port Louis; MV Malé; MW Lilongwe;
MX Mexico City; MY Kuala Lumpur; MZ Maputo; NA Windhoek; NE Niamey; NG Abuja; NI Managua; NL Amsterdam;
NO Oslo; NP Kathmandu; NR Yaren; NZ Wellington; OM Muscat; PA Panama City; PE Lima; PG Port Moresby;
PH Manila; PK Islamabad; PL Warsaw; PS Ramallah; PT Lisbon; PW Ngerulmud; PY Asunción; QA Doha;
RO Bucharest; RS Belgrade; RU Moscow; RW Kigali; SA Riyadh; SB Honiara; SC Victoria; SD Khartoum;
SE Stockholm; SG Singapore; SI Ljubljana; SK Bratislava; SL Freetown; SM San Marino; SN Dakar; SO Mogadishu;
SR Paramaribo; SS Juba; ST São Tomé; SV San Salvador; SY Damascus; SZ Mbabane; TD N'Djamena; TG Lomé;
TH Bangkok; TJ Dushanbe; TL Dili; TM Ashgabat; TN Tunis; TO Nuku'alofa; TR Ankara; TT Port of Spain;
TV Funafuti; TZ Dodoma; UA Kyiv; UG Kampala; US Washington; UY Montevideo; UZ Tashkent; VA Vatican City;
VC Kingstown; VE Caracas; VN Hanoi; VU Port Vila; WS Apia; YE Sana'a; ZA Pretoria; ZM Lusaka; ZW Harare
"""


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
        ("Delhi", "en", "Asia/Kolkata"),
        ("Nueva Delhi", "es", "Asia/Kolkata"),
        ("Mumbai", "sw", "Asia/Kolkata"),
        ("Mumbai, India", "sw", "Asia/Kolkata"),
        ("Bombay", "fr", "Asia/Kolkata"),
        ("Pékin", "fr", "Asia/Shanghai"),
        ("بكين", "ar", "Asia/Shanghai"),
        ("Pequim", "pt-BR", "Asia/Shanghai"),
        ("Ancara", "pt-BR", "Europe/Istanbul"),
        ("إسلام آباد", "ar", "Asia/Karachi"),
        ("Ho Chi Minh City", "en", "Asia/Ho_Chi_Minh"),
        ("الدوحة", "ar", "Asia/Qatar"),
        ("رام الله", "ar", "Asia/Hebron"),
        ("حمص", "ar", "Asia/Damascus"),
        ("Uvira", "fr", "Africa/Lubumbashi"),
        ("Cucuta", "es", "America/Bogota"),
        ("port au prince", "fr", "America/Port-au-Prince"),
        ("Canberra", "en", "Australia/Canberra"),
        ("San José, Costa Rica", "es", "America/Costa_Rica"),
        ("طرابلس، لبنان", "ar", "Asia/Beirut"),
        ("Ivory Coast", "en", "Africa/Abidjan"),
        ("Myanmar", "en", "Asia/Yangon"),
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


def test_the_capital_of_every_country_leads_there() -> None:
    capitals = [each.strip().partition(" ") for each in CAPITALS.replace("\n", " ").split(";")]
    assert len({code for code, _, _ in capitals}) == 193 + 2
    found = {code: {country_of(zone) for zone in zones_named(city, ["en"])} for code, _, city in capitals}
    assert {code: there for code, there in found.items() if code not in there} == {}
    assert {code for code, there in found.items() if len(there) > 1} == {
        "AG",
        "CL",
        "CR",
        "DO",
        "GY",
        "LY",
        "SC",
    }


def test_every_city_lies_in_a_zone_of_one_country_and_stands_there_once() -> None:
    lines = CITIES.replace("\n    ", " ").strip().splitlines()
    named = {zone: names.split(", ") for zone, _, names in (line.partition(": ") for line in lines)}
    assert len(named) == len(lines)
    assert named.keys() <= available_timezones()
    assert [zone for zone in named if country_of(zone) is None] == []
    assert [zone for zone, names in named.items() if len(set(names)) < len(names)] == []
    lost = [(n, zone) for zone, names in named.items() for n in names if not _leads(n, zone)]
    assert lost == []


def _leads(name: str, zone: str) -> bool:
    return country_of(zone) in map(country_of, zones_named(name, ["en"]))


@pytest.mark.parametrize(
    ("text", "language", "shown"),
    [
        ("Tripoli", "en", ["Lebanon (Beirut)", "Libya (Tripoli)"]),
        ("San Juan", "es", ["Argentina (San Juan)", "Puerto Rico"]),
        ("San José", "fr", ["Costa Rica", "États-Unis (Los Angeles)"]),
        ("Córdoba", "es", ["Argentina (Córdoba)", "España (Madrid)", "México (Ciudad de México)"]),
        ("Georgetown", "en", ["Cayman Islands (Cayman)", "Guyana", "Malaysia (Kuala Lumpur)"]),
        ("Armenia", "es", ["Armenia (Ereván)", "Colombia (Bogotá)"]),
        ("Brazil", "sw", None),
    ],
)
def test_cities_of_one_name_are_told_apart_by_country(
    text: str, language: str, shown: list[str] | None
) -> None:
    names = [name for _, name in told_apart(zones_named(text, [language]), language)]
    assert names == shown or (shown is None and "Recife" in names)


@pytest.mark.parametrize(("country", "left"), [("LB", 1), ("LY", 1), ("BR", 2), (None, 2)])
def test_of_several_places_those_in_a_country_are_left_where_there_are_any(
    country: str | None, left: int
) -> None:
    assert len(zones_in(zones_named("Tripoli", ["en"]), country)) == left


@pytest.mark.parametrize("language", OURS)
def test_palestine_goes_by_its_name(language: str) -> None:
    for name in ("Palestine", "Palestina", "فلسطين"):
        assert zones_named(name, [language]) == ["Asia/Gaza", "Asia/Hebron"]
        assert country_named(name, [language]) == "PS"


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


@pytest.mark.parametrize("language", [*OURS, "de", "rw", "xx-nonsense"])
def test_every_suggested_city_can_also_be_typed_as_it_is_called(language: str) -> None:
    for zone in suggested(language):
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
    assert language_named(text, [reads], OURS) == tag


def test_a_language_that_we_speak_is_named_by_the_tag_that_we_speak_it_under() -> None:
    named = [
        language_named(text, ["en"], ["en", "zh-Hans", "pt-PT"]) for text in ("Português", "中文", "Chinese")
    ]
    assert named == ["pt-PT", "zh-Hans", "zh-Hans"]
    assert language_named("中文", ["en"], ["en"]) == "zh"


@pytest.mark.parametrize("tag", OWN_NAMES)
def test_a_language_calls_itself_what_the_unicode_data_says(tag: str) -> None:
    locale, name = Locale.parse(tag, sep="-"), OWN_NAMES[tag]
    assert (name, name.partition(" (")[0]) == (locale.get_display_name(), locale.get_language_name())


def test_languages_are_offered_and_read_in_their_own_names_without_the_data_of_each(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It would stay in memory, a megabyte a language, and take seconds to read."""

    def read(name: str, **_: object) -> None:
        raise AssertionError(f"{name} was read")

    ours = Messages()
    monkeypatch.setattr(localedata, "load", read)
    assert [ours.language_name(tag, tag) for tag in ("fa", "pt-BR")] == ["فارسی", "português (Brasil)"]
    assert [language_named(text, ["en"], OURS) for text in ("Kiswahili", "deutsch")] == ["sw", "de"]


@pytest.mark.parametrize(
    ("language", "zone"), [("de", "Europe/Berlin"), ("rw", "Africa/Kigali"), ("zz", "Africa/Nairobi")]
)
def test_where_no_list_is_kept_the_likeliest_country_is_suggested(language: str, zone: str) -> None:
    assert suggested(language)[0] == zone


@pytest.mark.parametrize("text", ["", "x", "klingonish", "12"])
def test_nonsense_names_no_language(text: str) -> None:
    with pytest.raises(ValueError, match="language tag"):
        language_named(text, ["en"], OURS)
