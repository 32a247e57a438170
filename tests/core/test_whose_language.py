"""Which words tell a language, and when anybody is asked: from three words up, and only where it is sure."""

# ruff: noqa: E501 - one case a line

from __future__ import annotations

from collections.abc import Mapping, Sequence
from time import process_time

import pytest

from bot.core.whose_language import another, telling
from bot.translation.detection import confidences
from tests.translation import chat, fresh_chat

NAMES = ("Amina Juma", "Bruno", "Rádio Recife")


@pytest.mark.parametrize(
    "text",
    [
        *("ok", "no", "ja", "tak", "asante sana", "jajaja", "jajaja jajaja jajaja", "ha ha ha ha", "👍👍👍", "10", "18:30"),
        *("Amina", "Amina Juma", "Amina na Bruno", "Juma Otieno, Rosa Vega", "Rosa Vega Maria Costa Lima"),
        *("https://example.org/the/new/pump/works", "see https://example.org/the-new-pump", "@amina @bruno @claire"),
        *("amina@example.org bruno@example.org hello you", "`the new pump works`", "/promise bring it", ""),
        *("3 m, 5 kg", "asante Amina Juma", "水泵", "Recife, Goma, Nairobi"),
    ],
)  # fmt: skip
def test_what_tells_no_language(text: str) -> None:
    assert telling(text, NAMES) == ""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The pump works", "The pump works"),
        ("Amina, the pump works: https://example.org/pampu 👍", "the pump works"),
        ("the pump of Rosa works", "the pump of works"),
        ("THE PUMP WORKS", "the pump works"),
        ("It works. We come tomorrow", "It works We come tomorrow"),
        ("水泵今天又能用了", "水泵今天又能用了"),
        ("l'eau n'est pas bonne", "l'eau n'est pas bonne"),
    ],
)
def test_words_tell_a_language_without_names_links_and_emoji(text: str, words: str) -> None:
    assert telling(text, NAMES) == words


@pytest.mark.parametrize(
    ("declared", "likely", "tag"),
    [
        ("sw", {"sw": 0.0, "en": 1.0}, "en"),
        ("sw", {"sw": 0.04, "en": 0.9, "fr": 0.06}, "en"),
        ("sw", {"sw": 0.04, "en": 0.89, "fr": 0.07}, None),
        ("sw", {"sw": 0.06, "en": 0.94}, "en"),
        ("sw", {"sw": 0.11, "en": 0.89}, None),
        ("sw", {"sw": 0.9, "en": 0.1}, None),
        ("rw", {"sw": 0.9, "en": 0.1}, None),
        ("sw", {}, None),
    ],
)
def test_only_what_is_sure_is_asked_about(declared: str, likely: dict[str, float], tag: str | None) -> None:
    assert another(declared, likely) == tag


@pytest.mark.parametrize(
    ("text", "declared", "others", "tag"),
    [
        ("We will come tomorrow", "sw", ["pt-BR", "en"], "en"),
        ("Tutakuja kesho asubuhi", "pt-BR", ["sw", "en"], "sw"),
        ("Vamos amanhã de manhã", "sw", ["pt-BR", "en"], "pt-BR"),
        ("on ne peut pas venir demain", "ar", ["fr"], "fr"),
        ("水泵今天又能用了", "en", ["zh-Hans"], "zh-Hans"),
        ("Насос снова работает", "uk", ["ru"], "ru"),
        ("Я не могу прийти завтра", "ru", ["uk"], None),
        ("La bomba funciona bien", "pt-BR", ["es"], None),
        ("Tutakuja kesho asubuhi", "sw", ["pt-BR", "en"], None),
        ("We will come tomorrow", "en-GB", ["en", "sw"], None),
        ("Tuzaza ejo mu gitondo", "rw", ["sw", "en"], None),
        ("We will come tomorrow", "sw", [], None),
        ("မနက်ဖြန် မနက် လာမယ်", "en", ["my", "fr"], "my"),
        ("We will come tomorrow", "my", ["en", "fr"], "en"),
        ("Sem água desde domingo", "pt-BR", ["sw", "en"], None),
        ("Sem água desde domingo", "en", ["sw", "pt-BR"], "pt-BR"),
        ("Ми приїдемо завтра вранці", "en", ["ru", "uk"], "uk"),
        ("vody net s voskresenya", "ru", ["en"], None),
        ("farda sobh miam onja", "fa", ["en", "fr"], None),
        ("The engine is broken", "en", ["sw"], None),
        ("The engine is broken", "fr", ["sw", "en"], None),
        ("The engine is broken", "fr", ["sw"], None),
        ("У нас все добре", "uk", ["ru", "en"], None),
        ("У нас все добре", "en", ["ru", "uk"], None),
        ("The meeting iko kesho asubuhi", "fr", ["sw", "en"], None),
        ("да, это очень хорошо", "uk", ["ru"], "ru"),
    ],
)
def test_the_partnerships_languages_are_told_apart(
    text: str, declared: str, others: list[str], tag: str | None
) -> None:
    assert another(declared, confidences(telling(text), [declared, *others])) == tag


def _asked(languages: Sequence[str], declared: str, message: str) -> str | None:
    words = telling(message, chat.NAMES)
    return another(declared, confidences(words, [declared, *languages])) if words else None


@pytest.mark.parametrize("messages", [chat.MESSAGES, fresh_chat.MESSAGES], ids=["tuned", "fresh"])
@pytest.mark.parametrize("languages", chat.PARTNERSHIPS, ids=" ".join)
def test_nobody_is_asked_about_a_language_in_which_they_did_not_write(
    languages: Sequence[str], messages: Mapping[str, Sequence[str]]
) -> None:
    wrong = [
        (declared, asked, message)
        for language in languages
        for message in messages[language]
        for declared in languages
        if (asked := _asked(languages, declared, message)) not in (None, language)
    ]
    assert wrong == []


@pytest.mark.parametrize("languages", chat.PARTNERSHIPS, ids=" ".join)
def test_whoever_writes_in_another_language_is_mostly_asked(languages: Sequence[str]) -> None:
    written = [
        (tag, said, own)
        for tag in languages
        for said in chat.MESSAGES[tag]
        for own in languages
        if own != tag
    ]
    asked = sum(_asked(languages, declared, message) == language for language, message, declared in written)
    assert asked >= 0.8 * len(written)


@pytest.mark.parametrize(
    "text", ["a", "A ", "a@", "://", "!" * 99 + "A ", "/", "`", "www.", "A. ", " @", "a:"]
)
def test_nobodys_text_takes_long_to_look_at(text: str) -> None:
    """One word of sixty thousand letters must not hold up everybody's messages."""
    begun = process_time()
    telling(text * (60_000 // len(text)), NAMES)
    assert process_time() - begun < 1


@pytest.mark.parametrize(
    "text", ["habari yako rafiki! Tunakuja", "tunakuja kesho: (Habari njema)", "«Habari yako» leo hii"]
)
def test_a_capital_tells_where_a_sentence_begins(text: str) -> None:
    assert "abari" in telling(text)
