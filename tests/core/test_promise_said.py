"""To whom something is promised and towards which goal, as people type it in each of our languages."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.core.day_said import DaySaid
from bot.core.goal import Goal
from bot.core.partnership import Gathering, Member, Partner, Partnership, Room
from bot.core.promise_said import Named, Whom, read
from bot.messages import Messages

NOW = datetime(2026, 11, 29, 6, 0, tzinfo=UTC)
MESSAGES = Messages()


def among(*members: tuple[str, str], partners: tuple[str, ...] = ("Clinic", "Radio Rio")) -> Gathering:
    """Return a partnership of *partners*, and of *members* (a name, and the number of their partner)."""
    g = Gathering(Partnership("p", "River watch", "UTC", ("en",), NOW))
    for number, name in enumerate(partners):
        g.with_(
            [
                Partner(f"g{number}", "p", name, ("en",), "UTC"),
                Room(f"r{number}", "p", f"g{number}", "", "en"),
            ]
        )
    for number, (name, partner) in enumerate(members):
        g.with_([Member(f"m{number}", "p", f"g{partner}", f"c:{number}", name, "en")])
    wells = (
        ("en", "Clean wells"),
        ("es", "Pozos limpios"),
        ("ru", "Чистые колодцы"),
        ("zh-Hans", "清洁水井"),
    )
    g.with_([Goal("w", "p", "clean-wells", wells, NOW, 1, "agreed")])
    g.with_([Goal("s", "p", "safe-schools", (("en", "Safe schools"),), NOW, 2, "agreed")])
    return g


def said(g: Gathering, text: str, language: str = "en") -> Named:
    named, _ = read(g, text, "g0", MESSAGES.vocabulary((language,)), lambda rest: DaySaid(rest=rest))
    return named


def test_there_is_a_case_for_each_language() -> None:
    assert {language for language, *_ in TO_ROSA} == set(MESSAGES.languages)


TO_ROSA = [
    ("en", "Bring the map to Rosa", "Rosa"),
    ("en", "bring the map, to rosa.", "Rosa"),
    ("en", "For Rosa: bring the map", "Rosa"),
    ("es", "Llevar el mapa a Rosa", "Rosa"),
    ("es", "Llevar el mapa para Rosa", "Rosa"),
    ("fr", "Apporter la carte à Rosa", "Rosa"),
    ("fr", "Apporter la carte pour Rosa", "Rosa"),
    ("pt-BR", "Levar o mapa para a Rosa", "Rosa"),
    ("pt-BR", "Levar o mapa à Rosa", "Rosa"),
    ("ar", "إحضار الخريطة إلى روزا", "روزا"),
    ("ar", "إحضار الخريطة لروزا", "روزا"),
    ("sw", "Kuleta ramani kwa Rosa", "Rosa"),
    ("ru", "Привезти карту для Розы", "Роза"),
    ("ru", "Для Розы привезти карту", "Роза"),
    ("ru", "Привезти карту, кому: Роза", "Роза"),
    ("uk", "Привезти мапу для Рози", "Роза"),
    ("zh-Hans", "给罗莎带地图", "罗莎"),
    ("zh-Hans", "把地图交给罗莎", "罗莎"),
    ("tr", "Rosa'ya haritayı getirmek", "Rosa"),
    ("tr", "Rosaya haritayı getirmek", "Rosa"),
    ("tr", "Haritayı getirmek Rosa için", "Rosa"),
    ("fa", "آوردن نقشه برای رزا", "رزا"),
    ("fa", "به رزا نقشه را می‌دهم", "رزا"),
    ("my", "ရိုဇာကို မြေပုံ ယူလာပေးမယ်", "ရိုဇာ"),
    ("my", "ရိုဇာအတွက် မြေပုံ ယူလာမယ်", "ရိုဇာ"),
]


@pytest.mark.parametrize(("language", "text", "name"), TO_ROSA)
def test_a_person_named_is_read_and_the_words_stay_as_they_are(language: str, text: str, name: str) -> None:
    g = among(("Bruno", 0), (name, 1))
    found = said(g, text, language)
    assert (found.one, found.text) == (Whom("g1", "m1"), text)


@pytest.mark.parametrize(
    "text",
    [
        "Bring the map to the river",
        "Bring the map to Rosa's cousin",
        "Write to Rosa about the pump",
        "Bring photos to Rosalind",
        "Photo Rosa",
        "Rosa brings the map",
        "Bring the map to Bruno",
        "Walk towards 2",
        "Talk about the goal of Rosa",
    ],
)
def test_what_names_nobody_stays_part_of_the_words(text: str) -> None:
    found = said(among(("Bruno", 0), ("Rosa", 1)), text)
    assert (found.text, found.one, found.goals) == (text, None, ())


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Bring the map to the Radio Rio", "Radio Rio"),
        ("en", "Bring the map to radio rio", "Radio Rio"),
        ("ar", "إحضار الخريطة للإذاعة", "الإذاعة"),
        ("ru", "Привезти карту для Школы Надежды", "Школа Надежды"),
        ("fr", "Apporter la carte à l'Escale", "Escale"),
    ],
)
def test_a_partner_named_is_read(language: str, text: str, name: str) -> None:
    assert said(among(("Bruno", 0), partners=("Clinic", name)), text, language).one == Whom("g1")


def test_who_is_called_like_their_partner_is_their_partner() -> None:
    assert said(among(("Bruno", 0), ("Radio Rio", 1)), "Bring it to Radio Rio").one == Whom("g1")


def test_several_of_one_name_are_all_named_and_nobody_is_chosen() -> None:
    found = said(among(("Bruno", 0), ("Rosa Díaz", 1), ("Rosa", 1)), "Bring the map to Rosa")
    assert (found.whom, found.one) == ((Whom("g1", "m1"), Whom("g1", "m2")), None)
    assert said(among(("Rosa Díaz", 1), ("Rosa", 1)), "Bring it to Rosa Diaz").one == Whom("g1", "m0")


def test_one_of_the_same_name_on_ones_own_side_makes_it_unsure() -> None:
    found = said(among(("Rosa", 0), ("Rosa", 1)), "Bring the map to Rosa")
    assert (found.whom, found.one) == ((Whom("g1", "m1"),), None)


@pytest.mark.parametrize(
    ("language", "text", "left", "key"),
    [
        ("en", "Dig by the school, goal: clean wells", "Dig by the school", "clean-wells"),
        ("en", "Dig by the school towards Clean wells", "Dig by the school", "clean-wells"),
        ("en", "Dig goal: 1", "Dig", "clean-wells"),
        ("en", "Dig goal: clean-wells by the school", "Dig by the school", "clean-wells"),
        ("en", "Dig goal: wells", "Dig", "clean-wells"),
        ("es", "Cavar, meta: Pozos limpios", "Cavar", "clean-wells"),
        ("fr", "Creuser, objectif : clean wells", "Creuser", "clean-wells"),
        ("pt-BR", "Cavar rumo a Pozos limpios", "Cavar", "clean-wells"),
        ("ar", "حفر بئر، الهدف: 1", "حفر بئر", "clean-wells"),
        ("sw", "Kuchimba, lengo: clean wells", "Kuchimba", "clean-wells"),
        ("ru", "Копать, цель: чистые колодцы", "Копать", "clean-wells"),
        ("uk", "Копати, ціль: 1", "Копати", "clean-wells"),
        ("zh-Hans", "挖井，目标：清洁水井", "挖井", "clean-wells"),
        ("zh-Hans", "为了清洁水井挖井", "挖井", "clean-wells"),
        ("tr", "Kazmak, hedef: clean wells", "Kazmak", "clean-wells"),
        ("fa", "کندن چاه، هدف: 1", "کندن چاه", "clean-wells"),
        ("my", "တူးမယ် ပန်းတိုင်: 1", "တူးမယ်", "clean-wells"),
    ],
)
def test_a_goal_named_is_read_and_taken_out_of_the_words(
    language: str, text: str, left: str, key: str
) -> None:
    found = said(among(("Bruno", 0)), text, language)
    assert (found.text, found.goal) == (left, key)


def test_part_of_two_names_of_goals_chooses_none() -> None:
    g = among(("Bruno", 0))
    g.with_([Goal("d", "p", "deep-wells", (("en", "Deep wells"),), NOW, 3, "agreed")])
    found = said(g, "Dig goal: wells")
    assert ([goal.id for goal in found.goals], found.goal, found.text) == (["w", "d"], "", "Dig goal: wells")


@pytest.mark.parametrize("text", ["Dig to Rosa, goal: clean wells", "Dig, goal: clean wells, to Rosa"])
def test_both_are_read_in_either_order(text: str) -> None:
    found = said(among(("Bruno", 0), ("Rosa", 1)), text)
    assert (found.one, found.goal) == (Whom("g1", "m1"), "clean-wells")
    assert found.text == "Dig to Rosa"


def test_nothing_but_a_name_is_no_promise() -> None:
    assert said(among(("Bruno", 0), ("Rosa", 1)), "to Rosa, goal: 1").text == ""
