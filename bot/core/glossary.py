"""A partnership's terms: what each is called in which language, and those that are the same in all.

Reads what people type about them and tells which apply to words in a language. Never guesses which language
a term is in: where that does not follow from who speaks, it is asked for.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.core.secret import digest_of
from bot.core.whole_words import whole_word

MOST_TERMS = 500
Entry = tuple[str, str, tuple[tuple[str, str], ...]]
"""A term's text, its language and its forms in others; neither of these where it is never translated."""
LONGEST_TERM = 100
"""Characters of a term, and of each of its forms."""
_SIGN = re.compile("[=＝]")
# A comma ends a form only where the next one's language stands behind it: forms may hold commas themselves.
_NEXT_FORM = re.compile(r"[,;،؛、] ?(?=[^\s,;،؛、:：][^,;،؛、:：]{0,40}[:：])")
_LANGUAGE_FIRST = re.compile(r"([^\s:：][^:：]{0,40}) ?[:：] ?(.*)")
_NOT_IN_A_TERM = re.compile(r"[⟦⟧=＝]")


class TermUnreadable(Exception):
    """What was typed makes no term: *what* says why, "how", "language", "which-language" or "too-long"."""

    def __init__(self, what: str, said: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.said = said


@dataclass(frozen=True, slots=True)
class Term:
    """A term, what it is in which *language* (a BCP 47 tag), and its *forms* in others: tag and form.

    Without any it is the same in all languages, is never translated, and *language* is empty. *by* is the
    member who set it, empty where it came with a file.
    """

    id: str
    partnership: str
    text: str
    language: str
    forms: tuple[tuple[str, str], ...]
    by: str
    at: datetime

    def __str__(self) -> str:
        """Return the term as it is typed: "en: clinic = fr: dispensaire", or "Umoja = Umoja"."""
        if not self.forms:
            return f"{self.text} = {self.text}"
        return f"{self.language}: {self.text} = {', '.join(f'{tag}: {form}' for tag, form in self.forms)}"

    @property
    def every(self) -> tuple[tuple[str, str], ...]:
        """All its forms, its own in front, each with its language."""
        return ((self.language, self.text), *self.forms)


def term(
    partnership: str, text: str, language: str, forms: Iterable[tuple[str, str]], by: str, at: datetime
) -> Term:
    """Return a term: one of the same text and language as an earlier one takes its place."""
    named = digest_of("\x00".join((partnership, _base(language), folded(text))))
    return Term(f"t{named[:16]}", partnership, text, language, tuple(forms), by, at)


def checked(text: str) -> str:
    """Return a term or form as it is kept. Raises TermUnreadable."""
    kept = " ".join(
        "".join(c for c in text if unicodedata.category(c) not in ("Cc", "Cf", "Zl", "Zp")).split()
    )
    kept = unicodedata.normalize("NFC", kept)
    if not kept or _NOT_IN_A_TERM.search(kept) or not any(c.isalnum() for c in kept):
        raise TermUnreadable("how", text)
    if len(kept) > LONGEST_TERM:
        raise TermUnreadable("too-long", text)
    return kept


def folded(text: str) -> str:
    """Return *text* as terms are compared."""
    return unicodedata.normalize("NFC", " ".join(text.split())).casefold()


def sides(text: str) -> tuple[str, str | None]:
    """Return what stands before and behind the first "=" of *text*; None behind where there is none."""
    before, *behind = _SIGN.split(" ".join(text.split()), maxsplit=1)
    return before.strip(), behind[0].strip() if behind else None


def read_term(
    text: str, named: Callable[[str], str], around: Sequence[str]
) -> tuple[str, str, tuple[tuple[str, str], ...]]:
    """Return the text, language and forms in "clinic = fr: dispensaire, sw: zahanati". Raises TermUnreadable.

    Args:
        text: What was typed. "Umoja = Umoja" is the same in all languages.
        named: Returns the tag of a language that somebody names. Raises ValueError.
        around: The languages that the term may be in where it does not say so, the likeliest first.
    """
    before, behind = sides(text)
    language, head = _with_language(before, named)
    head = checked(head)
    if behind is None:
        raise TermUnreadable("how", text)
    if folded(behind) == folded(before):
        return head, "", ()
    forms: dict[str, tuple[str, str]] = {}
    for part in _NEXT_FORM.split(behind.strip(" ,;،؛、.")):
        tag, form = _with_language(part, named)
        if not tag:
            raise TermUnreadable("how", text)
        forms[tag] = tag, checked(form)
    bases = {_base(tag) for tag in forms}
    language = language or next((tag for tag in around if _base(tag) not in bases), "")
    if not language:
        raise TermUnreadable("which-language", head)
    forms.pop(language, None)
    if not forms:
        raise TermUnreadable("how", text)
    return head, language, tuple(forms.values())


def _with_language(text: str, named: Callable[[str], str]) -> tuple[str, str]:
    """Return the language that stands in front of a colon, and the rest; no language where none does."""
    found = _LANGUAGE_FIRST.fullmatch(text.strip())
    if not found:
        return "", text
    try:
        return named(found[1]), found[2]
    except ValueError:
        raise TermUnreadable("language", found[1]) from None


@dataclass(frozen=True, eq=False)
class Glossary:
    """The terms of one partnership."""

    terms: Sequence[Term] = ()
    _by_source: dict[str, Mapping[str, Mapping[str, str]]] = field(default_factory=dict)

    def of(self, source: str) -> Mapping[str, Mapping[str, str]]:
        """Return what stands for which word in a text in *source*: the forms by their languages' tags.

        Without any form a word stays as it is.
        """
        base = _base(source)
        if base not in self._by_source:
            self._by_source[base] = {
                text: {tag: form for tag, form in term.every if tag and _base(tag) != base}
                for term in self.terms
                for text in _called_in(term, base)
            }
        return self._by_source[base]

    def used(self, text: str, source: str, target: str) -> list[tuple[str, str]]:
        """Return the terms that stand in *text*, each with what stands for it in *target*."""
        said, found = folded(text), []
        for word, forms in self.of(source).items():
            form = form_in(forms, target) if forms else word
            if form and re.search(whole_word(folded(word)), said):
                found.append((word, form))
        return found


def form_in(forms: Mapping[str, str], target: str) -> str | None:
    """Return the form for readers of *target*: its own, else another region's of the same language."""
    if target in forms:
        return forms[target]
    near = (form for tag, form in forms.items() if _read_alike(tag) == _read_alike(target))
    return next(near, None)


def _called_in(term: Term, base: str) -> Iterator[str]:
    """Yield what *term* is called in the language *base*."""
    if not term.forms:
        yield term.text
        return
    for tag, text in term.every:
        if _base(tag) == base:
            yield text


def _read_alike(tag: str) -> tuple[str, bool]:
    """Return what is the same for tags whose readers read each other: of Chinese there are two scripts."""
    parts = {part.casefold() for part in tag.split("-")}
    hant = "hant" in parts or ("hans" not in parts and bool(parts & {"tw", "hk", "mo"}))
    return _base(tag), _base(tag) == "zh" and hant


def _base(tag: str) -> str:
    return tag.partition("-")[0].casefold()
