"""A message of one kind of sign, as long as a platform carries, is looked through once and not for each sign.

What grows with the square or the cube of its length does not come to an end here within a test's time.
"""

from __future__ import annotations

import pytest

from bot.core.command import typed_command
from bot.core.files import cells
from bot.core.sourced import carried, typed_as
from bot.core.whose_language import telling
from bot.messages import Messages

VOCABULARY = Messages().vocabulary(["en", "fr", "ar", "zh-Hans", "my"])
LONG = 60_000


@pytest.mark.parametrize("fill", ["\n", " ", " - ", ", ", "yes ", "\u3000", "-"])
def test_no_position_stands_in_front_of_it(fill: str) -> None:
    text = "We think so" + fill * LONG
    assert VOCABULARY.position_first(text + "!") in ("", "agree")
    assert VOCABULARY.position(text) == ""
    assert not VOCABULARY.is_yes(text)
    assert not VOCABULARY.is_no(fill * LONG + "x")


@pytest.mark.parametrize("letters", ["我", "မ"])
def test_no_command_is_looked_for_in_all_of_it(letters: str) -> None:
    said = typed_command("/" + letters * LONG, VOCABULARY)
    assert said is not None
    assert said[0] == ""


@pytest.mark.parametrize("fill", ['"', '" ', ";", "; ", "'", " ", "\t\r\n"])
def test_a_cell_of_it_is_guarded_and_comes_back(fill: str) -> None:
    cell = "a" + fill * LONG + "b"
    for text in (cell, f"{cell}=", fill * LONG + "=1"):
        guarded = cells.guarded(text)
        assert cells.as_it_was(guarded) == text
    assert cells.guarded(f'a;{fill * LONG}"=1').endswith("\"'=1")


@pytest.mark.parametrize("fill", ["x", "X. ", "www.", "a@", "`", "://", "Xy "])
def test_its_language_is_told_from_the_first_of_it(fill: str) -> None:
    assert len(telling(fill * LONG)) <= LONG
    assert telling("The canary sings in the kitchen. " + fill * LONG).startswith("The canary sings")


@pytest.mark.parametrize("fill", ["x ", ": ", "،", "ﷺ"])
def test_what_stood_in_front_is_looked_for_at_the_beginning_alone(fill: str) -> None:
    assert carried("Goma: the well is dry", typed_as("Goma:")) == "the well is dry"
    assert carried(fill * LONG, typed_as("Goma:")) is None
