"""Whether a translator's answer can be shown: a stranger's text, and a wrong one is worse than the original.

It must never let through an answer in which a placeholder, a number, a name or a link was lost or made up.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

from bot.translation.shield import PLACEHOLDER, has_letters, invented, placeholders

_MARKUP = re.compile(r"</?[A-Za-z][^<>]*>|\]\(|&#?\w{2,8};")
# Services say these in place of a translation (seen live: MyMemory, Google's block page).
_REFUSAL = re.compile(
    r"MYMEMORY WARNING|YOU USED ALL AVAILABLE FREE|QUERY LENGTH LIMIT|INVALID LANGUAGE PAIR"
    r"|PLEASE SELECT TWO DISTINCT|NO QUERY SPECIFIED|IS AN INVALID (?:TARGET|SOURCE)"
    r"|unusual traffic from your",
    re.IGNORECASE,
)
_MOST_REPEATS = 4
_SHORT = 20


def problem(source: str, answer: object, keep: Collection[str] = ()) -> str | None:
    """Return what is wrong with *answer* to *source* (both shielded), in a word for the log, or None."""
    if not isinstance(answer, str) or not answer.strip():
        return "empty"
    if placeholders(source) != placeholders(answer):
        return "placeholders"
    if invented(source, answer, keep):
        return "invented"
    if _REFUSAL.search(answer) and not _REFUSAL.search(source):
        return "refusal"
    if not has_letters(answer):
        return "no-words"
    return _looks_wrong(source, answer)


def _looks_wrong(source: str, answer: str) -> str | None:
    words = PLACEHOLDER.sub(" ", source).split()
    if len(words) > 3 and words == PLACEHOLDER.sub(" ", answer).split():
        return "unchanged"
    if any(source.count(tag) < answer.count(tag) for tag in set(_MARKUP.findall(answer))):
        return "markup"
    if _longest_run(answer) > max(_MOST_REPEATS, _longest_run(source)):
        return "repetition"
    long, short = _weight(source), _weight(answer)
    if long > _SHORT and not 0.3 <= short / long <= 3:
        return "length"
    return None


def _longest_run(text: str) -> int:
    """Return how often one word follows itself at most: models that lose the thread say one word for ever."""
    longest, run, before = 0, 0, ""
    for word in text.casefold().split():
        run = run + 1 if word == before else 1
        longest, before = max(longest, run), word
    return longest


def _weight(text: str) -> int:
    """Return the length without placeholders; a Chinese or Japanese character says about as much as three."""
    plain = PLACEHOLDER.sub("", text).strip()
    return sum(3 if unicodedata.east_asian_width(character) in "WF" else 1 for character in plain)
