"""Our sentences in a language that has no file: the English ones, put into it by somebody else.

Their translator sees no argument of theirs: marks stand in for names, days and words, and for commands. A
sentence that lost one is never shown.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from datetime import timedelta
from functools import lru_cache

from babel.lists import format_list
from babel.units import format_unit

from bot.core.manner import GENTLE
from bot.core.text import Text
from bot.core.vocabulary import COMMANDS
from bot.messages import dates
from bot.messages.book import REFERENCE, Messages
from bot.messages.nearest import locale_of
from bot.messages.sentences import SIGN, Held, Value

# What stands behind a command in an example is what we understand in that language: English words.
_DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_BEHIND = rf"[A-Z0-9][^\s,.;?!]*|every|at|on|off|me|no|holidays|weekend|weeks?|{_DAY}"
_KEPT = re.compile(
    rf"[\ue000-\uf8ff]|(?<![\w/.:])/(?:{'|'.join(COMMANDS)})(?![\w/])(?: (?:{_BEHIND})(?![\w-]))*"
)
_STANDS_FOR = re.compile(r"\{v(\d+)\}")


class ByMachine(Messages):
    """Our words in *language*; what has to be translated for it is in `wanted`, sentence by sentence.

    Args:
        messages: Our own words.
        language: BCP 47 tag of a language that has no file.
        known: Translations of what was wanted before, as it was wanted: "{v0} answered: {v1}".
    """

    def __init__(self, messages: Messages, language: str, known: Mapping[str, str] | None = None) -> None:
        super().__init__(like=messages)
        self.language = language
        self.wanted: dict[str, None] = {}
        self._theirs = known or {}
        self._locale = lru_cache(maxsize=8)(locale_of)
        self._style = lru_cache(maxsize=8)(self._styled)

    def sentence(
        self,
        says: str,
        args: Mapping[str, Value],
        language: str,
        zone: str,
        *,
        common: bool = False,
        sign: str = SIGN,
        gently: bool = False,
    ) -> Text:
        """Return a sentence of ours, translated where that is known and lost nothing; see Messages."""
        english, held = self._sentences(REFERENCE), list[Held]()
        if not english.has(says):
            return super().sentence(says, args, REFERENCE, zone, sign=sign)
        if gently and english.has(f"{says}{GENTLE}"):
            says = f"{says}{GENTLE}"
        given = {name: self._given(value, language, zone, held) for name, value in args.items()}
        pattern, _ = english.marked(says, given)
        masked, kept = _masked(pattern)
        self.wanted[masked] = None
        theirs = self._theirs.get(masked, masked)
        return english.filled(_restored(theirs, kept), held, sign=sign, locale=locale_of(language))

    def right_to_left(self, language: str) -> bool:
        return locale_of(language).character_order == "right-to-left"

    def span(self, length: timedelta, language: str) -> str:
        locale = locale_of(language)
        parts = [
            format_unit(count, f"duration-{name[:-1]}", locale=locale)
            for name, count in dates.parts_of(length)
        ]
        return format_list(parts, "unit", locale=locale)


def is_whole(masked: str, translated: str) -> bool:
    """Return whether *translated* has each mark of *masked* as often, and did not grow out of all measure."""
    marks = Counter(_STANDS_FOR.findall(masked))
    return Counter(_STANDS_FOR.findall(translated)) == marks and len(translated) <= 4 * len(masked) + 40


def _masked(pattern: str) -> tuple[str, list[str]]:
    kept: list[str] = []

    def mark(found: re.Match[str]) -> str:
        kept.append(found[0])
        return f"{{v{len(kept) - 1}}}"

    return _KEPT.sub(mark, pattern), kept


def _restored(masked: str, kept: list[str]) -> str:
    return _STANDS_FOR.sub(lambda found: kept[int(found[1])], masked)
