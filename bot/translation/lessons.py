"""What people made right in translations: what a correction teaches, and where what was taught applies.

A text, each of its lines and each sentence of a line are taught as they were written and, where what is
shielded stands in the correction too, with it left out: then it holds for other names, and for other numbers
of which the reader's language speaks in the same form ("9 bombas", but "1 bomba"). It must never let a
machine's words stand where a person said better, nor put back what a correction left out, nor take what
follows from a correction for what somebody said.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Protocol

import structlog
from babel import Locale, UnknownLocaleError

from bot.core.figures.figures_in_words import names_months
from bot.core.figures.other_days import numbers_its_months
from bot.core.languages import Language
from bot.core.sentences import lines, put_together, sentences
from bot.core.whole_words import whole_word
from bot.translation.shield import (
    DIGIT,
    PLACEHOLDER,
    Shielded,
    Terms,
    has_letters,
    placeholders,
    shield,
    spoken_of,
    terms_in,
)

log = structlog.get_logger()

_FIGURE = re.compile(rf"{DIGIT}+(?:[.,٫٬'’ \u00a0\u202f]{DIGIT}+)*")
_LONGEST_COUNTED = 15


@dataclass(frozen=True, slots=True)
class Lesson:
    """What stands for a text: *who* made it right, empty where nobody knows any more.

    *checked* says that they found a machine's words right, and changed nothing; *general* that it was said
    about other names or numbers, and only follows from what they made right.
    """

    translated: str
    who: str
    checked: bool = False
    general: bool = False


class Lessons(Protocol):
    """What one partnership's members made right. Called on the event loop's thread, so it has to be quick."""

    def taught(self, source: str, target: str, texts: Collection[str]) -> Mapping[str, Lesson]:
        """Return what was taught about those of *texts* that anything was taught about."""


@dataclass(frozen=True, slots=True)
class Shield:
    """How texts of one language into another are shielded."""

    source: Language
    target: Language
    names: Collection[str] = ()
    terms: Mapping[str, str | None] = field(default_factory=dict)

    def over(self, text: str) -> Shielded:
        """Return *text*, a line or a part of one, shielded."""
        return shield(
            text,
            self.names,
            terms=self.terms,
            language=self.source.base,
            script=self.target.script,
            months=numbers_its_months(self.source.tag) and names_months(self.target.tag),
        )

    def holds_for(self, hidden: Shielded) -> str:
        """Return what finds texts that differ in names and numbers alone: "We have ⟦1:other⟧ pumps"."""
        return PLACEHOLDER.sub(
            lambda found: self._form(found[1], hidden.kept[int(found[1]) - 1]), hidden.text
        )

    def _form(self, number: str, kept: str) -> str:
        forms = [_form_of(figure, self.target.tag) for figure in _FIGURE.findall(kept)]
        return f"⟦{':'.join((number, *forms))}⟧"


def shield_for(text: str, source: Language, target: Language, names: frozenset[str], terms: Terms) -> Shield:
    """Return how *text* is shielded: by those of *names* and *terms* that stand in it."""
    return Shield(source, target, spoken_of(text, names), terms_in(text, terms, target))


def _form_of(figure: str, target: str) -> str:
    """Return in which form the language speaks of so many; of what is no whole number, that number alone."""
    whole = figure.isdecimal() and len(figure) <= _LONGEST_COUNTED
    return _plural_form(target)(int(figure)) if whole else figure


@lru_cache(maxsize=64)
def _plural_form(target: str) -> Callable[[int], str]:
    for tag in (target, target.partition("-")[0]):
        try:
            return Locale.parse(tag, sep="-").plural_form
        except (UnknownLocaleError, ValueError):
            continue
    return str


@dataclass(frozen=True, slots=True)
class Known:
    """What was taught that applies to one text."""

    found: Mapping[str, Lesson]
    shield: Shield

    def whole(self, text: str) -> Lesson | None:
        """Return what stands for all of *text*."""
        return self.found.get(text.strip())

    def part(self, text: str) -> Lesson | None:
        """Return what stands for a line or a sentence: as it was written, else with its own names in it."""
        exact = self.found.get(text.strip())
        if exact or not self.found:
            return exact
        hidden = self.shield.over(text.strip())
        general = self.found.get(self.shield.holds_for(hidden))
        if general is None or placeholders(hidden.text) != placeholders(general.translated):
            return None
        return Lesson(hidden.restore(general.translated), general.who, general.checked, general=True)

    def by_sentence(self, line: str) -> list[tuple[str, str, Lesson | None]]:
        """Return each sentence of *line* with the gap behind it and what stands for it.

        Empty where there is but one sentence, or none was made right.
        """
        if not self.found:
            return []
        each = [(sentence, gap, self.part(sentence)) for sentence, gap in sentences(line.strip())]
        return each if len(each) > 1 and any(lesson for _, _, lesson in each) else []


def known_of(lessons: Lessons | None, text: str, target: Language, how: Shield) -> Known:
    """Return what *lessons* hold about *text*, its lines and sentences, in one question."""
    if lessons is None:
        return Known({}, how)
    wanted = dict.fromkeys(asked_about(text, how))
    try:
        return Known(lessons.taught(how.source.tag, target.tag, [*wanted]), how)
    except Exception as bug:  # a memory that fails costs what it held, not the message
        log.warning("memory failed", why=type(bug).__name__)
        return Known({}, how)


def asked_about(text: str, how: Shield) -> Iterator[str]:
    """Yield all by which something may be found that was taught about *text* or a part of it."""
    yield text.strip()
    for line in _said(text):
        parts = [sentence for sentence, _ in sentences(line)]
        for part in (line, *(parts if len(parts) > 1 else ())):
            yield part.strip()
            yield how.holds_for(how.over(part.strip()))


def taught_by(text: str, right: str, how: Shield) -> dict[str, str]:
    """Return what it teaches that *right* is the translation of *text*: what stands for which text.

    Lines, and sentences within a line, teach where there are as many on both sides.
    """
    lessons: dict[str, str] = {}
    theirs, ours = _said(text), _said(right)
    if len(theirs) == len(ours):
        for line, said in zip(theirs, ours, strict=True):
            lessons |= _of_line(line, said, how)
    return lessons | {text.strip(): right.strip()}


def _of_line(line: str, right: str, how: Shield) -> dict[str, str]:
    lessons: dict[str, str] = {}
    theirs, ours = sentences(line), sentences(right)
    if len(theirs) == len(ours) > 1:
        for (sentence, _), (said, _) in zip(theirs, ours, strict=True):
            lessons |= _of_part(sentence.strip(), said.strip(), how)
    return lessons | _of_part(line, right, how)


def _of_part(text: str, right: str, how: Shield) -> dict[str, str]:
    hidden = how.over(text)
    general = _hidden_alike(hidden, right)
    return ({how.holds_for(hidden): general} if general is not None else {}) | {text: right}


def _hidden_alike(hidden: Shielded, right: str) -> str | None:
    """Return *right* with what *hidden* keeps left out at its places; None where it holds not just that."""
    if not hidden.kept:
        return right
    waiting: dict[str, list[int]] = {}
    for number, kept in enumerate(hidden.kept, 1):
        waiting.setdefault(kept, []).append(number)
    whole = "|".join(whole_word(kept) for kept in sorted(waiting, key=len, reverse=True))
    shown, at = "", 0
    for found in re.finditer(whole, right):
        numbers = waiting[found[0]]
        if not numbers:
            return None
        shown += f"{right[at : found.start()]}⟦{numbers.pop(0)}⟧"
        at = found.end()
    return None if any(waiting.values()) else shown + right[at:]


def _said(text: str) -> Sequence[str]:
    """Return the lines of *text* that say anything."""
    return [line.strip() for line in lines(text) if line.strip()]


@dataclass(frozen=True, slots=True)
class Line:
    """A line on its way: what stands for its parts already, and the parts that are still asked for."""

    parts: Sequence[tuple[str | Shielded, str]]
    """Each with the blanks behind it."""
    lessons: Sequence[Lesson] = ()

    @property
    def asked_for(self) -> list[Shielded]:
        return [part for part, _ in self.parts if isinstance(part, Shielded)]

    def with_(self, answers: Iterator[str]) -> str:
        """Return the line with the next of *answers*, still shielded, for each part that was asked for."""
        return put_together(
            ((part.restore(next(answers)).strip() if isinstance(part, Shielded) else part), gap)
            for part, gap in self.parts
        )


def line_of(text: str, hidden: Shielded, known: Known) -> Line:
    """Return a line with what people made right in it: all of it, else its sentences, else nothing."""
    if lesson := known.part(text):
        return Line([(lesson.translated, "")], [lesson])
    each = known.by_sentence(text)
    if not each:
        return Line([(hidden, "")])
    parts: list[tuple[str | Shielded, str]] = []
    for sentence, gap, lesson in each:
        alone = known.shield.over(sentence)
        kept = (
            lesson.translated if lesson else alone if has_letters(alone.text) else alone.restore(alone.text)
        )
        parts.append((kept, gap))
    return Line(parts, [lesson for _, _, lesson in each if lesson])
