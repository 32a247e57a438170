"""A language made up from English, for tests and screenshots: longer, accented, or written from the right.

It must never change what is not prose: variables, choices, links, and the commands that a sentence names.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Transformer

from bot.messages.nearest import locale_of

LONGER = 1.4
"""How long a sentence gets: about what German, Russian or Tamil take for a short English one."""
_KEPT = re.compile(r"(/[A-Za-z][\w-]*|\w+://\S+|@\S+|\{[^}]*\})")
_LETTERS = re.compile(r"[^\W\d_]+")
# Accents that `plain` takes away again, so that what is typed with or without them is understood.
_ACCENTED = str.maketrans("aceinosuyzACEINOSUYZ", "áçéíñóšúýžÁÇÉÍÑÓŠÚÝŽ")
_FROM_THE_RIGHT = str.maketrans(
    {
        each: letter
        for letters, alphabet in (("abcdefghijklmnopqrstuvwxyz", "אבקדהפגחיצכלמנועתרסטוזשצית"),)
        for latin, letter in zip(letters, alphabet, strict=True)
        for each in (latin, latin.upper())
    }
)
_OURS = "made-up"
"""An empty file that tells a folder of this kind from one that somebody wrote."""
_UNDERSTOOD = re.compile(r"command-.*|.*-words|role-.*")
"""Lists of words that people type, which are not made longer."""


class MadeUp(Exception):
    """A language cannot be made up there; the message says why."""


def pseudo_locale(home: Path, tag: str) -> Path:
    """Write a made-up language into the locales at *home* and return its folder.

    It is written in Hebrew letters if *tag* is that of a language which runs from right to left.

    Raises:
        MadeUp: somebody wrote that language.
    """
    from_the_right = locale_of(tag).character_order == "right-to-left"
    folder = home / tag
    if folder.exists() and not (folder / _OURS).exists():
        raise MadeUp(f"{folder} is there already, and people wrote it.")
    folder.mkdir(exist_ok=True)
    (folder / _OURS).touch()
    for file in sorted((home / "en").glob("*.ftl")):
        (folder / file.name).write_text(
            pseudo(file.read_text("utf-8"), from_the_right=from_the_right), "utf-8"
        )
    return folder


def pseudo(text: str, *, from_the_right: bool = False) -> str:
    """Return the Fluent file *text* with its prose made up."""
    written = FluentParser().parse(text)
    for entry in written.body:
        if isinstance(entry, ftl.Message):
            _Pen(from_the_right, longer=not _UNDERSTOOD.fullmatch(entry.id.name)).visit(entry)
    return FluentSerializer().serialize(written)


class _Pen(Transformer):
    """Rewrites the prose of one message."""

    def __init__(self, from_the_right: bool, *, longer: bool) -> None:
        self._from_the_right = from_the_right
        self._longer = longer

    def visit_TextElement(self, node: ftl.TextElement) -> Any:  # noqa: N802
        node.value = "".join(
            part if at % 2 else _LETTERS.sub(lambda word: self._word(word[0]), part)
            for at, part in enumerate(_KEPT.split(node.value))
        )
        return node

    def _word(self, word: str) -> str:
        if self._from_the_right:
            word = word.translate(_FROM_THE_RIGHT)
        if self._longer and len(word) > 1:
            # In the middle, where nothing is cut off unseen that a reader could take for the end.
            more = round(len(word) * (LONGER - 1))
            word = word[:1] + word[1] * more + word[1:]
        return word if self._from_the_right else word.translate(_ACCENTED)
