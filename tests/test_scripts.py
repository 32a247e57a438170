"""A locale is written in its own letters: none that only look like them, and each as Unicode has it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.core import get_global
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

LOCALES = Path(__file__).parent.parent / "locales"
TAGS = sorted(folder.name for folder in LOCALES.iterdir() if folder.is_dir())
NAMES = {
    "Latn": "LATIN",
    "Cyrl": "CYRILLIC",
    "Arab": "ARABIC",
    "Mymr": "MYANMAR",
    "Hans": "CJK",
    "Hant": "CJK",
}
"""What Unicode's names of a script's letters begin with."""
APART = ("CYRILLIC", "ARABIC")
"""Scripts whose words stand apart from Latin ones: a word of both holds a letter that only looks right."""
OTHER_LETTERS = {
    "fa": ("يكىة٤٥٦", "Arabic's yeh, kaf, alef maksura, teh marbuta and digits, for ی ک ه and ۴۵۶"),
    "ar": ("یکگچپژہۀ", "Persian's letters, for ي and ك"),
    "ru": ("іїєґў", "letters that Russian has not"),
    "uk": ("ыэёъў", "letters that Ukrainian has not"),
}
UNSEEN = {"\u200c": ("fa",), "\u200e": ("ar", "fa"), "\u00a0": ("fr",), "\u202f": ("fr",)}
"""What cannot be seen, and where it has a place: half-spaces, marks before commands, French blanks."""
ZAWGYI = [
    ("[\u1033\u1034\u105a\u1060-\u109d]", "a letter that Zawgyi uses for another"),
    ("\u1039(?![\u1000-\u1021])", "a stacking sign with nothing below it"),
    ("(?:^|[^\u1000-\u109f])[\u102b-\u103e]", "a vowel or mark without its letter in front"),
    (
        "\u1031[\u103b-\u103e]|[\u102b-\u1030\u1032\u1036-\u1038\u103a][\u103b-\u103e]",
        "a medial behind its vowel",
    ),
]
"""Burmese as Zawgyi's fonts have it: the same code points mean other letters, in the order of the eye."""


class Written(Visitor):
    """All that a message says, whichever way it goes."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def visit_TextElement(self, node: ftl.TextElement) -> None:  # noqa: N802
        self.texts.append(node.value)

    def visit_StringLiteral(self, node: ftl.StringLiteral) -> None:  # noqa: N802
        self.texts.append(node.value)


def written(tag: str) -> Iterator[tuple[str, str]]:
    """Yield each message's id and one of its texts."""
    for file in sorted((LOCALES / tag).glob("*.ftl")):
        for entry in FluentParser(with_spans=False).parse(file.read_text("utf-8")).body:
            if isinstance(entry, ftl.Message):
                found = Written()
                found.visit(entry)
                yield from ((entry.id.name, text) for text in found.texts)


def script(tag: str) -> str:
    """Return what the names of a language's letters begin with, by Unicode's likely subtags."""
    likely = get_global("likely_subtags").get(tag.replace("-", "_"), tag.replace("-", "_"))
    return next((NAMES[part] for part in likely.split("_") if part in NAMES), "LATIN")


def amiss(tag: str, text: str) -> list[str]:
    """Return what is wrong with the letters of *text* in the locale *tag*."""
    own = script(tag)
    found = []
    for letter in dict.fromkeys(text):
        name = unicodedata.name(letter, "")
        if (
            unicodedata.category(letter)[0] == "L"
            and letter not in "ªº"
            and not name.startswith((own, "LATIN", "MODIFIER"))
        ):
            found.append(f"{name} is of another script")
        if letter in OTHER_LETTERS.get(tag, ("",))[0]:
            found.append(f"{name}: {OTHER_LETTERS[tag][1]}")
        if (
            unicodedata.category(letter) in ("Cf", "Zs")
            and letter != " "
            and tag not in UNSEEN.get(letter, ())
        ):
            found.append(f"{name or hex(ord(letter))} has no place here")
    for word in re.findall(r"[^\W\d_]+", text) if own in APART else ():
        kinds = {unicodedata.name(letter).split()[0] for letter in word}
        if len(kinds) > 1:
            found.append(f"{word} mixes {' and '.join(sorted(kinds))}")
    if own == "MYANMAR":
        found += [f"{why}: {text}" for zawgyi, why in ZAWGYI if re.search(zawgyi, text)]
    if tag == "fr" and re.search(r"\S [:;?!»]|« ", text):
        found.append(f"a blank that breaks the line: {text}")
    if not unicodedata.is_normalized("NFC", text):
        found.append(f"not in Unicode's composed form: {text}")
    if re.search("\u200c(?![\u0600-\u06ff])|(?<![\u0600-\u06ff])\u200c", text):
        found.append(f"a half-space that joins nothing: {text}")
    return found


@pytest.mark.parametrize("tag", TAGS)
def test_a_locale_is_written_in_its_own_letters(tag: str) -> None:
    assert [(says, wrong) for says, text in written(tag) for wrong in amiss(tag, text)] == []


@pytest.mark.parametrize(
    ("tag", "text", "wrong"),
    [
        ("fa", "هماهنگي", "ARABIC LETTER YEH"),
        ("fa", "كمک", "ARABIC LETTER KAF"),
        ("fa", "می \u200cشود", "half-space"),
        ("ar", "یوم", "ARABIC LETTER FARSI YEH"),
        ("ar", "نعم بلى", ""),
        ("ru", "Пoмощь", "mixes CYRILLIC and LATIN"),
        ("ru", "Напишите /help", ""),
        ("ru", "помiч", "mixes CYRILLIC and LATIN"),
        ("ru", "поміч", "letters that Russian has not"),
        ("uk", "помощь для вы", "letters that Ukrainian has not"),
        ("es", "pаz", "CYRILLIC SMALL LETTER A is of another script"),
        ("tr", "hayır", ""),
        ("tr", "c\u0327ok", "composed form"),
        ("fr", "Quand ?", "a blank that breaks the line"),
        ("fr", "« Oui »", "a blank that breaks the line"),
        ("fr", "Quand\u00a0?", ""),
        ("sw", "sawa\u200b", "ZERO WIDTH SPACE has no place here"),
        ("zh-Hans", "发送/help即可", ""),
        ("zh-Hans", "发送です", "HIRAGANA LETTER DE is of another script"),
        ("my", "ဟုတ်ကဲ့ ကျေးဇူးတင်ပါတယ်။", ""),
        ("my", "ျမန္မာ", "a vowel or mark without its letter"),
        ("my", "ေက်းဇူး", "a vowel or mark without its letter"),
        ("my", "မဂၤလာ", "another"),
        ("my", "ကမ\u1039", "stacking"),
    ],
)
def test_what_only_looks_right_is_found(tag: str, text: str, wrong: str) -> None:
    found = "; ".join(amiss(tag, text))
    assert wrong in found if wrong else found == ""
