"""Cut a text into its lines, and a line into its sentences, so that it can be put together again exactly.

It must never lose a character: joined again, the pieces are the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_LINES = re.compile(r"(\r\n|[\r\n\u2028\u2029\u0085])")
# The end of a sentence and the blanks after it; Chinese, Japanese and Burmese leave none.
_SENTENCE_END = re.compile(r"(?<=[.!?…؟۔।])[\"'”»)\]]*\s+|(?<=[。！？။])\s*")

_LEAVES_NO_BLANK = re.compile(r"(?:[。！？]|[\u3040-\u30ff\u3400-\u9fff]…+)[\"'”»)\]」』]*$")


def lines(text: str) -> list[str]:
    """Return the lines of *text* and the breaks between them, in turn."""
    return _LINES.split(text)


def sentences(text: str) -> list[tuple[str, str]]:
    """Return each sentence of one line with what stands between it and the next one."""
    found: list[tuple[str, str]] = []
    start = 0
    for end in _SENTENCE_END.finditer(text):
        cut = end.start() + len(end[0].rstrip())
        if cut > start:
            found.append((text[start:cut], text[cut : end.end()]))
            start = end.end()
    if start < len(text):
        found.append((text[start:], ""))
    return found


def put_together(parts: Iterable[tuple[str, str]]) -> str:
    """Return sentences as one line; each comes with what stood behind it in another language.

    Chinese and Japanese leave no blank behind their marks, and all others leave one, whatever stood there.
    """
    whole, before = "", ""
    for sentence, gap in parts:
        whole += before + sentence
        before = "" if _LEAVES_NO_BLANK.search(sentence) else gap or " "
    return whole


def sentences_in(text: str) -> list[str]:
    """Return each sentence of each line of *text*, without the blanks around it."""
    return [sentence.strip() for line in lines(text) for sentence, _ in sentences(line.strip())]
