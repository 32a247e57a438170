"""Knowing our own words again when somebody else's program carries them back: a bridge, a relay.

Remembers digests, never words. A bridge puts a name in front and changes blanks; an adapter may have added
lines below. What is short could be anybody's, so it is never taken for ours.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from bot.core.secret import digest_of

SHORTEST = 12
"""Characters that our words must have to be known again."""
_MOST_CUTS = 12
_UNSEEN = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
_NAMED = re.compile(
    r"\A\s*(?:\*\s+|\[[^\]\n]{1,40}\]\s*)?(?:<[^>\n]{1,80}>:?|\*\*[^*\n]{1,80}\*\*:?|[^\s:<\n][^:<\n]{0,79}:)\s"
)
"""How bridges say who spoke: "<Baraza> …", "[telegram] <Baraza> …", "**Baraza**: …", "Baraza: …"."""


def echo_of(words: str) -> str:
    """Return the digest that *words* of ours are known by, "" if they are too short for one."""
    plain = _plain(words)
    return digest_of(plain) if len(plain) >= SHORTEST else ""


def echoes_in(words: str) -> set[str]:
    """Return the digests of what *words* may carry back: with and without a name in front, lines cut off."""
    return {digest for each in _carried(words) if (digest := echo_of(each))}


def _carried(words: str) -> Iterator[str]:
    for text in dict.fromkeys((words, words.removeprefix("* "), _NAMED.sub("", words, count=1))):
        yield text
        lines = text.rstrip().split("\n")
        for cut in range(1, min(len(lines), _MOST_CUTS)):
            yield "\n".join(lines[:-cut])


def _plain(words: str) -> str:
    """Return *words* as they are compared: composed, blanks as one, without signs that nobody sees."""
    return " ".join(_UNSEEN.sub("", unicodedata.normalize("NFC", words)).split())
