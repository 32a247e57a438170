"""Where a sentence meets what is put into it: a letter that French drops, and a stop that is there."""

from __future__ import annotations

from datetime import date

import pytest

from bot.messages import Messages
from bot.messages.joints import before, behind

says = Messages().says


@pytest.mark.parametrize(
    ("words", "put_in", "expected"),
    [
        ("la promesse de ", "Amina", "la promesse d'"),
        ("la promesse de ", "Élodie", "la promesse d'"),
        ("la promesse de ", "Rosa", "la promesse de "),
        ("la promesse de ", "Hassan", "la promesse de "),
        ("De ", "Omar", "D'"),
        ("Il ne reste que ", "Inès", "Il ne reste qu'"),
        ("la grande ", "Amina", "la grande "),
        ("de ", "12", "de "),
    ],
)
def test_a_letter_goes_before_a_vowel_in_french_alone(words: str, put_in: str, expected: str) -> None:
    assert before(words, put_in, "fr") == expected
    assert before(words, put_in, "pt") == words


@pytest.mark.parametrize(
    ("put_in", "words", "expected"),
    [
        ("22 janv.", ". Si c'est fait", " Si c'est fait"),
        ("22 janv.", ", à 9 heures", ", à 9 heures"),
        ("22 janvier", ". Si c'est fait", ". Si c'est fait"),
        ("Amina Jr.", "...", "..."),
        ("La route est coupée !", ". Est-ce bien cela ?", " Est-ce bien cela ?"),
    ],
)
def test_no_full_stop_follows_another(put_in: str, words: str, expected: str) -> None:
    assert behind(put_in, words) == expected


def test_sentences_are_joined_so() -> None:
    due = date(2027, 1, 22)
    assert "la proposition 1 d'Amina (Kisumu)" in says(
        "decision-passed", {"number": 1, "who": "Amina (Kisumu)"}, "fr"
    )
    assert "vendredi 22 janv. Si" in says("promise-late", {"who": "Claire", "due": due}, "fr")
    assert "sexta-feira, 22 de jan. Se" in says("promise-late", {"who": "Rosa", "due": due}, "pt-BR")


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("fr", ("lundi 1er févr.", "jeudi 11 févr.", "lundi 1er févr. 2027")),
        (
            "pt-BR",
            ("segunda-feira, 1º de fev.", "quinta-feira, 11 de fev.", "segunda-feira, 1º de fev. de 2027"),
        ),
        ("es", ("lunes, 1 feb", "jueves, 11 feb", "lunes, 1 feb 2027")),
    ],
)
def test_the_first_of_a_month_is_written_as_people_do(language: str, expected: tuple[str, str, str]) -> None:
    first, other = date(2027, 2, 1), date(2027, 2, 11)
    day = Messages().day
    assert (day(first, language), day(other, language), day(first, language, year=True)) == expected
