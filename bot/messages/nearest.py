"""Which of the languages that we speak somebody reads as it is, whose own may be written another way.

It must never take one script for another: who reads 繁體中文 is not handed 简体中文 as if it were theirs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from babel import Locale, UnknownLocaleError
from babel.core import get_global

_OLDER = {"no": "nb", "kmr": "ku", "gom": "kok"}
"""Codes that overlap with another, beside those that the Unicode data lists as withdrawn."""


def nearest(tag: str, spoken: Iterable[str]) -> str | None:
    """Return which of *spoken*, BCP 47 tags, a reader of *tag* reads as it is, or None.

    The same goes before a wider one ("es" for "es-419", "ar" for "ar-LB"), and that before another variety
    in the same script ("pt-BR" for "pt-PT", "zh-Hans" for "zh-CN", but not for "zh-TW").
    """
    ours = [*spoken]
    spelt = {each.casefold(): each for each in ours}
    wanted = written(tag)
    for wider in _widened(tag):
        near = spelt.get(wider.casefold())
        if near and written(near) == wanted:
            return near
    return next((each for each in ours if wanted[0] and written(each) == wanted), None)


def cousin(tag: str, spoken: Iterable[str]) -> str | None:
    """Return which of *spoken* is the same language as *tag*, whatever it is written in."""
    base = written(tag)[0]
    return next((each for each in spoken if base and written(each)[0] == base), None)


def written(tag: str) -> tuple[str, str]:
    """Return a language and its script, the likely one where *tag* says none: ("zh", "Hant") for "zh-TW"."""
    base, *rest = tag.replace("_", "-").casefold().split("-")
    known = str(_OLDER.get(base) or get_global("language_aliases").get(base) or base).split("_")
    base, rest = known[0], [*rest, *(part.casefold() for part in known[1:])]
    script = next((part.title() for part in rest if len(part) == 4 and part.isalpha()), "")
    region = next((part.upper() for part in rest if len(part) in (2, 3)), "")
    likely = get_global("likely_subtags")
    found = likely.get(f"{base}_{region}") or likely.get(base) or ""
    usual = next((part for part in found.split("_")[1:] if len(part) == 4), "")
    return base, script or usual


def locale_of(tag: str, otherwise: str = "en") -> Locale:
    """Return what the Unicode data has of a language or a wider one; of *otherwise* where it knows none."""
    for wider in _widened(tag):
        try:
            return Locale.parse(wider, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return Locale.parse(otherwise, sep="-")


def _widened(tag: str) -> Iterator[str]:
    """Yield *tag*, and it without its last part, and so on (RFC 4647, 3.4); then by its newer name."""
    parts = tag.replace("_", "-").split("-")
    for length in range(len(parts), 0, -1):
        yield "-".join(parts[:length])
    base, script = written(tag)
    yield from (f"{base}-{script}", base)
