"""Language tags as BCP 47 has them: which are right, how they are spelt, what a wrong one was meant to be.

Knows languages only as CLDR lists them; a three-letter code that it does not list is taken on trust, since
many languages that partners speak are in no list.
"""

from __future__ import annotations

import re
from functools import lru_cache

from bot.core.durations import ReadingError, closest

TAG_PATTERN = (
    "^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*$"
)

_TAG = re.compile(TAG_PATTERN, re.ASCII)
# Babel's lists take a tenth of a second to load; most files do without them. Nothing depends on what is here.
_EVERYDAY = frozenset({"ar", "en", "es", "fa", "fr", "my", "pt-BR", "ru", "sw", "tr", "uk", "zh-Hans"})
_EXAMPLE = 'Use a tag such as "en", "sw" or "pt-BR", in quotes.'


@lru_cache(maxsize=1024)
def read_tag(text: str) -> str:
    """Return the tag *text* in its usual spelling: "PT-br" as "pt-BR".

    Raises:
        ReadingError: it is none; the sentence names a near one.
    """
    if text in _EVERYDAY:
        return text
    parts = text.split("-")
    if not _TAG.fullmatch(text):
        raise ReadingError(f'"{text[:40]}" is not a language tag.', _meant(text))
    usual = [parts[0].lower(), *(_cased(part) for part in parts[1:])]
    _check_language(text, usual[0])
    for part in usual[1:]:
        if len(part) == 2 and part not in _english().territories:
            hint = f'Write "{usual[0]}", or a territory of ISO 3166 after it, as in "pt-BR".'
            raise ReadingError(f'"{part}" in "{text}" is not a territory.', hint)
    return "-".join(usual)


def _cased(part: str) -> str:
    return (
        part.upper()
        if len(part) == 2
        else part.title()
        if len(part) == 4 and part.isalpha()
        else part.lower()
    )


def _check_language(text: str, language: str) -> None:
    from babel.core import get_global

    if language in _english().languages:
        return
    shorter = get_global("language_aliases").get(language)
    if shorter and len(shorter) == 2:  # BCP 47 takes the shortest code; other aliases are matters of taste
        raise ReadingError(f'"{text}" is not a language tag.', f'Did you mean "{shorter}"?')
    if len(language) == 2:
        raise ReadingError(f'"{text}" is not a language tag.', _meant(text))


@lru_cache(maxsize=1)
def _english():  # type: ignore[no-untyped-def]
    from babel import Locale

    return Locale("en")


def _meant(text: str) -> str:
    """Return a hint for a tag that is none: a language's name, an underscore, a wrong letter."""
    from babel import Locale

    languages = {tag.replace("_", "-"): name for tag, name in _english().languages.items()}
    by_name = {name.casefold(): tag for tag, name in languages.items()}
    for tag in ("es", "fr", "pt", "ar", "sw", "de", "it"):
        by_name.setdefault(str(Locale(tag).languages[tag]).casefold(), tag)
    word = text.strip().casefold()
    if word in by_name:
        return f'Did you mean "{by_name[word]}"?'
    dashed = re.sub(r"[_\s./]+", "-", text.strip())
    if dashed != text and _TAG.fullmatch(dashed):
        try:
            return f'Did you mean "{read_tag(dashed)}"?'
        except ReadingError:
            return _EXAMPLE
    first, _, rest = word.partition("-")
    if rest in languages and first.upper() in _english().territories:
        return f'Did you mean "{rest}-{first.upper()}"?'
    return closest(word, by_name, _EXAMPLE)
