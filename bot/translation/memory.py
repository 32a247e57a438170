"""What machines translated before: a line as a whole, and its sentences wherever they stand later.

A line that was translated teaches its sentences where they line up one to one, each with its placeholders
numbered from one. A line all of whose sentences are known is put together from them. Where some are not,
the whole line is asked for as if none were: a call it costs in any case, and what stands around a sentence
helps to translate it. It must never keep what could not be shown, nor let a sentence that was cut out of a
line take the place of one that was translated by itself.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import structlog

from bot.core.sentences import put_together, sentences
from bot.translation.desk import Asked, Hand, Said
from bot.translation.shield import PLACEHOLDER, Shielded, has_letters, placeholders

log = structlog.get_logger()

_MOST_SENTENCES = 50
"""Of one line: each is looked up, checked and kept while everybody else waits."""
_ASKS = re.compile(r"[?？؟][\"'”»)\]]*$")


class Memory(Protocol):
    """What was translated before. Texts are shielded (⟦1⟧ for a name or number): names stay out.

    Called on the event loop's thread, so it has to be quick. Languages are tags: "pt-BR", "sw", "zh-Hant".
    Equal to another that remembers for the same partnership: what both ask for at once is asked for once.
    """

    def recall(self, source: str, target: str, texts: Collection[str]) -> Mapping[str, tuple[str, str]]:
        """Return the translations of those of *texts* that are known, as kept, and whose they are."""

    def keep(
        self, source: str, target: str, text: str, translated: str, engine: str, parts: Mapping[str, str]
    ) -> None:
        """Remember a translation, in place of an earlier one of the same text and languages.

        And that of its *parts*, of which no earlier one is known.
        """


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence with its placeholders numbered from one, and the *numbers* that they have in the line."""

    alone: Shielded
    numbers: tuple[int, ...]
    gap: str

    def alike(self, answer: str) -> str | None:
        """Return this much of the line's answer, numbered alike; None where it holds other placeholders."""
        if placeholders(answer) != sorted(self.numbers):
            return None
        return PLACEHOLDER.sub(lambda found: f"⟦{self.numbers.index(int(found[1])) + 1}⟧", answer)

    def in_line(self, answer: str) -> str:
        """Return what stands for the sentence, with the line's numbers."""
        return PLACEHOLDER.sub(lambda found: f"⟦{self.numbers[int(found[1]) - 1]}⟧", answer)


def recalled(memory: Memory | None, asked: Asked) -> Said | None:
    """Return what is known of a line: as a whole, else put together from its sentences."""
    if memory is None:
        return None
    each = _sentences(asked.line)
    texts = dict.fromkeys([asked.line.text, *(s.alone.text for s in each if has_letters(s.alone.text))])
    try:
        known = memory.recall(asked.source.tag, asked.target.tag, [*texts])
    except Exception as bug:  # a memory that fails costs a call, not the message
        log.warning("memory failed", why=type(bug).__name__)
        return None
    return _said(asked, asked.line, known) or _put_together(asked, each, known)


def remember(memory: Memory | None, asked: Asked, said: Said) -> None:
    """Keep what was said of a line, and what that teaches of its sentences."""
    if memory is None:
        return
    hands, parts = ", ".join(map(str, said.hands)), _taught(asked, said.text)
    try:
        memory.keep(asked.source.tag, asked.target.tag, asked.line.text, said.text, hands, parts)
    except Exception as bug:
        log.warning("memory failed", why=type(bug).__name__)


def _sentences(line: Shielded) -> list[_Sentence]:
    """Return the sentences of *line*; none where it is but one, or has too many."""
    found = sentences(line.text)
    if not 1 < len(found) <= _MOST_SENTENCES:
        return []
    return [_alone(line, text, gap) for text, gap in found]


def _alone(line: Shielded, text: str, gap: str) -> _Sentence:
    numbers = tuple(int(found[1]) for found in PLACEHOLDER.finditer(text))
    kept = tuple(line.kept[number - 1] for number in numbers)
    count = iter(range(1, len(numbers) + 1))
    return _Sentence(Shielded(PLACEHOLDER.sub(lambda _: f"⟦{next(count)}⟧", text), kept), numbers, gap)


def _said(asked: Asked, line: Shielded, known: Mapping[str, tuple[str, str]]) -> Said | None:
    """Return what is known of *line*, or of a sentence, if it may be shown."""
    if line.text not in known:
        return None
    translated, whose = known[line.text]
    if replace(asked, line=line).problem(translated, by_sentence=True) is not None:
        return None
    hands = (hand.partition(">") for hand in whose.split(", "))
    return Said(translated, tuple(Hand(engine, through) for engine, _, through in hands))


def _put_together(
    asked: Asked, each: Sequence[_Sentence], known: Mapping[str, tuple[str, str]]
) -> Said | None:
    if not each:
        return None
    parts, hands = list[tuple[str, str]](), list[Hand]()
    for sentence in each:
        alone = sentence.alone
        said = _said(asked, alone, known) if has_letters(alone.text) else Said(alone.text, ())
        if said is None:
            return None
        parts.append((sentence.in_line(said.text).strip(), sentence.gap))
        hands += said.hands
    whole = put_together(parts)
    if asked.problem(whole, by_sentence=True) is not None:
        return None
    return Said(whole, tuple(dict.fromkeys(hands)))


def _taught(asked: Asked, answer: str) -> dict[str, str]:
    """Return what *answer* teaches of the line's sentences; nothing where they do not line up."""
    each, said = _sentences(asked.line), [text for text, _ in sentences(answer.strip())]
    if not each or len(each) != len(said):
        return {}
    taught: dict[str, str] = {}
    for sentence, text in zip(each, said, strict=True):
        right = sentence.alike(text)
        if right is None or bool(_ASKS.search(sentence.alone.text)) != bool(_ASKS.search(right)):
            return {}
        alone = sentence.alone
        if has_letters(alone.text) and replace(asked, line=alone).problem(right) is None:
            taught.setdefault(alone.text, right)
    return taught
