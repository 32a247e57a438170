"""What people are called by, and where a name can only be another word."""

from __future__ import annotations

import re

import pytest

from bot.core.names import called, pattern_for


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Grace Mwangi", {"Grace", "Mwangi"}),
        ("GRACE MWANGI", {"Grace", "Mwangi"}),
        ("Ana Lúcia dos Santos", {"Ana", "Lúcia", "Santos"}),
        ("Van der Berg, Jan", {"Berg"}),
        ("Mama Rosa (Health Team)", {"Rosa"}),
        ("John - Water Committee", {"John"}),
        ("Rosa 🌹", {"Rosa"}),
        ("GRACE", {"Grace"}),
        ("Bo Li", set()),
        ("grace", set()),
        ("Jean-Pierre Ilunga", {"Jean-Pierre", "Ilunga"}),
        ("王 小明", {"小明"}),
        ("نادية بنت حسن", {"نادية", "حسن"}),
        ("Анна Коваль", {"Анна", "Коваль"}),
        ("", set()),
    ],
)
def test_somebody_is_called_by_each_word_of_their_name(name: str, words: set[str]) -> None:
    assert called(name) == {name, *words}


@pytest.mark.parametrize(
    ("name", "text", "is_one"),
    [
        ("Will", "Will you come?", False),
        ("Will", "Will the pump work?", False),
        ("Will", "Will brings the pump", True),
        ("Will", "I will come, Will", True),
        ("May", "May I come?", False),
        ("May", "It rained in May", False),
        ("May", "At the end of May", False),
        ("May", "On 3 May", False),
        ("May", "On the 3rd May", False),
        ("May", "May 3, 2026", False),
        ("May", "May brings the pump", True),
        ("May", "Ask May about it", True),
        ("Hope", "Hope you are well", False),
        ("Hope", "Hope said so", True),
        ("Grace", "Grace will bring 3 maps", True),
        ("Grace", "with grace", False),
    ],
)
def test_a_name_is_none_where_it_can_only_be_another_word(name: str, text: str, is_one: bool) -> None:
    assert (re.search(pattern_for(name), text) is not None) == is_one
