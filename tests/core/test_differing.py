"""What a correction has and the original has not, or the other way round; in another form it is the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.figures.cldr_names import locale_of
from bot.core.figures.differing import Differences, differences
from bot.core.names import called

NAMES = ("Amina", "Bruno", "Radio Ziwa", "Group 7", "Анна")

ALIKE = [
    ("We have 12 pumps", "en", "Nous avons 12 pompes", "fr"),
    ("We have 12 pumps", "en", "لدينا ١٢ مضخة", "ar"),
    ("We have 1,500 bags", "en", "Temos 1.500 sacos", "pt-BR"),
    ("We have 1,500 bags", "en", "Nous avons 1\u202f500 sacs", "fr"),
    ("It is 2.5 km away", "en", "C'est à 2,5 km", "fr"),
    ("12,345.50 in all", "en", "12.345,50 en total", "es"),
    ("On 2026-04-03 at 18:30", "en", "Le 03/04/2026 à 18h30", "fr"),
    ("On 3 April 2026", "en", "Le 3 avril 2026", "fr"),
    ("On April 3, 2026", "en", "2026年4月3日", "zh-Hans"),
    ("On 3/4/2026", "en", "el 3 de abril de 2026", "es"),
    ("On 3 April", "en", "3 апреля", "ru"),
    ("On 3/4/26", "en", "Le 3/4/2026", "fr"),
    ("At 6:30 p.m.", "en", "à 18h30", "fr"),
    ("At 6 pm", "en", "a las 18:00", "es"),
    ("At 18:00", "en", "às 18h", "pt-BR"),
    ("Amina and Bruno come", "en", "Amina et Bruno viennent", "fr"),
    ("Анна comes with Amina", "en", "Анну и Амину", "ru-x"),
    ("It costs $50", "en", "Cela coûte 50 $", "fr"),
    ("It costs USD 50", "en", "Cuesta 50 $", "es"),
    ("Dün 500 ₺ verdiler", "tr", "They gave 500 TL yesterday", "en"),
    ("Маємо 500 ₴", "uk", "We have UAH 500", "en"),
    ("80% done", "en", "80 % terminé", "fr"),
    ("80% done", "en", "تم ٨٠٪", "ar"),
    ("See https://example.org/a?b=1.", "en", "Voir https://example.org/a?b=1", "fr"),
    ("Write to a@b.org", "en", "Écrivez à a@b.org", "fr"),
    ("Nobody may come in March", "en", "Personne ne peut venir en mars", "fr"),
    ("Radio Ziwa says so", "en", "Radio Ziwa le dit", "fr"),
    ("Group 7 comes", "en", "Group 7 vient", "fr"),
]

DIFFERING = [
    ("We have 12 pumps", "en", "Nous avons 21 pompes", "fr", ("12",), ("21",)),
    ("We have 12 pumps", "en", "Nous avons des pompes", "fr", ("12",), ()),
    ("We have pumps", "en", "Nous avons 3 pompes", "fr", (), ("3",)),
    ("It is 1.5 km away", "en", "C'est à 15 km", "fr", ("1.5 km",), ("15 km",)),
    ("We need 5 kg", "en", "Il faut 5 g", "fr", ("5 kg",), ("5 g",)),
    ("On 3 April 2026", "en", "Le 3 mai 2026", "fr", ("April",), ("mai",)),
    ("We have ١٢ pumps", "en", "لدينا ٢١ مضخة", "ar", ("١٢",), ("٢١",)),
    ("On 2026-04-03", "en", "Le 05/04/2026", "fr", ("2026-04-03",), ("05/04/2026",)),
    ("At 18:30", "en", "à 17h30", "fr", ("18:30",), ("17h30",)),
    ("At 6:30 p.m.", "en", "à 6h00", "fr", ("6:30 p.m.",), ("6h00",)),
    ("It costs $50", "en", "Cela coûte 50 €", "fr", ("$",), ("€",)),
    ("Маємо 500 ₴", "uk", "We have $500", "en", ("₴",), ("$",)),
    ("80% done", "en", "80 fois", "fr", ("%",), ()),
    (
        "See https://example.org/a",
        "en",
        "Voir https://example.org/b",
        "fr",
        ("https://example.org/a",),
        ("https://example.org/b",),
    ),
    ("Amina comes", "en", "Elle vient", "fr", ("Amina",), ()),
    ("Somebody comes", "en", "Bruno vient", "fr", (), ("Bruno",)),
    ("1 and 1", "en", "1", "fr", ("1",), ()),
]


@pytest.mark.parametrize(("original", "source", "right", "target"), ALIKE, ids=lambda text: text[:24])
def test_another_form_is_the_same(original: str, source: str, right: str, target: str) -> None:
    names = (*NAMES, "Амина") if target == "ru-x" else NAMES
    if target == "ru-x":
        original = original.replace("Amina", "Амина")
    assert not differences(original, source, right, target.removesuffix("-x"), names)


@pytest.mark.parametrize(
    ("original", "source", "right", "target", "missing", "new"), DIFFERING, ids=lambda case: str(case)[:24]
)
def test_what_differs_is_named_as_it_is_written(
    original: str, source: str, right: str, target: str, missing: tuple[str, ...], new: tuple[str, ...]
) -> None:
    assert differences(original, source, right, target, NAMES) == Differences(missing, new)


@given(st.text(max_size=120))
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert not differences(text, "en", text, "en", NAMES)


@given(st.text("0123456789 .,:/-hapm$%@", max_size=200), st.text(max_size=60))
def test_whatever_is_typed_is_looked_at(one: str, other: str) -> None:
    found = differences(one, "en", other, "fr", NAMES)
    assert len(found.missing) <= 8
    assert len(found.new) <= 8


def test_who_is_called_by_a_part_of_their_name_is_missed_once_and_by_what_was_written() -> None:
    names = called("Grace Mwangi") | {"Ziwa"}
    original, right = "Grace Mwangi comes, and Ziwa", "Grace vient, et Ziwa"
    assert differences(original, "en", right, "fr", names) == Differences(("Grace Mwangi",), ())
    assert differences("Grace comes", "en", "Graça vient", "fr", names) == Differences(("Grace",), ())
    assert not differences("Grace comes", "en", "Grace vient", "fr", names)


def test_no_language_is_lent_the_months_of_another() -> None:
    read = {tag: locale_of(tag) for tag in ("zh", "tr", "hi", "fa", "my")}
    months = {tag: locale.months["stand-alone"]["wide"] for tag, locale in read.items() if locale}
    assert "三月" in months["zh"].values()
    assert not [tag for tag in months if tag != "zh" and any("月" in name for name in months[tag].values())]
