"""What somebody calls themselves is one line that can be seen, and nobody else's by what cannot."""

from __future__ import annotations

import pytest

from bot.core.text import as_name

UNSEEN = "\u3164\u115f\u1160\uffa0\u2800\u034f\u17b4\u180e\ufe01\U000e0101\u200b\u00ad"
NEEDED = ("می\u200cخواهم", "क्\u200dष", "👩\u200d🌾 Ana", "❤\ufe0f Ana", "민준", "မောင်")


@pytest.mark.parametrize(
    "letter", "\u3164\u115f\u1160\uffa0\u2800\u034f\u17b4\u180e\ufe01\U000e0101\u200b\u00ad"
)
def test_a_name_that_nobody_sees_is_none_and_makes_no_second_one(letter: str) -> None:
    assert as_name(letter * 3) == ""
    assert as_name(f"Nadia{letter}") == "Nadia"
    assert as_name(f"{letter} Nadia") == "Nadia"


@pytest.mark.parametrize("joiner", "\u200c\u200d\ufe0f")
def test_nothing_joins_letters_that_have_capitals(joiner: str) -> None:
    assert as_name(f"Na{joiner}dia{joiner}") == "Nadia"
    assert as_name(f"Н{joiner}адя") == "Надя"
    assert as_name(joiner) == ""


@pytest.mark.parametrize(
    "name", ["می\u200cخواهم", "क्\u200dष", "👩\u200d🌾 Ana", "❤\ufe0f Ana", "민준", "မောင်"]
)
def test_what_scripts_and_emoji_need_stays(name: str) -> None:
    assert as_name(name) == name
