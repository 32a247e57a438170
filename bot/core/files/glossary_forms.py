"""How terms stand in a partnership's file: a map of languages, or one text where it is the same in all.

The language that comes first is the term's own. Opens no file, and takes nothing that could not be typed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import AfterValidator, PlainSerializer, PlainValidator, WithJsonSchema

from bot.core.durations import ReadingError
from bot.core.files.forms import Faults
from bot.core.files.reading import Fault, shown
from bot.core.glossary import LONGEST_TERM, MOST_TERMS, Entry, TermUnreadable, checked, folded
from bot.core.language_tag import TAG_PATTERN, read_tag

_HOW = "Write {en: clinic, fr: dispensaire}, or one text for what is the same in all languages."
_UNREADABLE = {
    "too-long": f"Keep it within {LONGEST_TERM} characters.",
    "how": 'Use letters or digits, and neither "=" nor brackets such as ⟦.',
}
_TEXT = {"type": "string", "minLength": 1, "maxLength": LONGEST_TERM}
_SCHEMA = {
    "description": "The term by BCP 47 tag, its own language first; one string is never translated.",
    "anyOf": [
        _TEXT,
        {
            "type": "object",
            "minProperties": 2,
            "propertyNames": {"pattern": TAG_PATTERN},
            "additionalProperties": _TEXT,
        },
    ],
}


def _term(said: Any) -> Entry:
    if isinstance(said, tuple):
        return said
    if not isinstance(said, Mapping):
        return _text(said), "", ()
    forms: dict[str, str] = {}
    faults: list[Fault] = []
    for key, text in said.items():
        try:
            tag, form = read_tag(str(key)), _text(text)
        except ReadingError as error:
            faults.append(Fault((str(key),), error.problem, error.hint))
            continue
        if tag in forms:
            faults.append(
                Fault((str(key),), f'A form in "{tag}" is here already.', "Keep one of them.", True)
            )
        forms[tag] = form
    if not faults and len(forms) < 2:
        faults.append(Fault((), "A term needs its form in another language.", _HOW))
    if faults:
        raise Faults(faults)
    (language, text), *others = forms.items()
    return text, language, tuple(others)


def _text(said: Any) -> str:
    if not isinstance(said, str):
        raise ReadingError(f"{shown(said)} is not read as a term.", f'Put quotes round it: "{shown(said)}".')
    try:
        return checked(said)
    except TermUnreadable as wrong:
        raise ReadingError(f'"{shown(said)}" cannot be a term.', _UNREADABLE[wrong.what]) from None


def _spelt(entry: Entry) -> Any:
    text, language, forms = entry
    return {language: text, **dict(forms)} if forms else text


def _once_each(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    if len(entries) > MOST_TERMS:
        raise ReadingError(f"{len(entries):,} terms are too many.", f"Keep them within {MOST_TERMS}.")
    seen: dict[tuple[str, str], int] = {}
    faults = []
    for number, (text, language, _) in enumerate(entries):
        if seen.setdefault((language.partition("-")[0], folded(text)), number) != number:
            faults.append(Fault((number,), f'"{shown(text)}" is a term already.', "Keep one of them."))
    if faults:
        raise Faults(faults)
    return entries


_Entry = Annotated[Entry, PlainValidator(_term), PlainSerializer(_spelt), WithJsonSchema(_SCHEMA)]
Terms = Annotated[tuple[_Entry, ...], AfterValidator(_once_each)]
"""The terms that a file sets; each in the form of `bot.core.glossary.Entry`."""
