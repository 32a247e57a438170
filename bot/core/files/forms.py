"""What the keys of our files may hold, and what is said to an author whose file holds something else.

The pieces (texts, lengths of time, ids) that the models of protocol and partnership files are made of. Turns
whatever pydantic finds wrong into sentences; an author never reads a word of ours about types.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import timedelta
from fractions import Fraction
from types import UnionType
from typing import Annotated, Any, ClassVar, Union, get_args, get_origin

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    PlainValidator,
    ValidationError,
    ValidationInfo,
    WithJsonSchema,
)

from bot.core.durations import (
    CalendarSpan,
    Patience,
    ReadingError,
    closest,
    read_duration,
    read_patience,
    read_reminder,
    read_span,
)
from bot.core.files.reading import Fault, Loc, shown
from bot.core.language_tag import TAG_PATTERN, read_tag
from bot.core.words import Authored

LONGEST_TEXT = 1_000
"""Most characters of a text: a question has to fit on a small screen."""

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,62}", re.ASCII)
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]")
"""What no text holds; joiners, which many scripts need, are none of it."""
_SHARE = re.compile(r"(\d{1,4})\s*/\s*(\d{1,4})|(\d{1,3})\s*%", re.ASCII)


class Faults(ValueError):
    """Several things are wrong in one value; each with the keys that lead to it from there."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__(" ".join(fault.problem for fault in faults))
        self.faults = faults


class Form(BaseModel):
    """Something with keys in a file: unknown keys are refused, and nothing changes once it is read."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        populate_by_name=True,
        arbitrary_types_allowed=True,
        alias_generator=lambda name: name.replace("_", "-"),
    )

    called: ClassVar[str] = "this"
    """What it is in a sentence, with its article: "a check-in"."""
    hidden: ClassVar[frozenset[str]] = frozenset()
    """Keys that no file writes: they come from elsewhere in it."""

    @classmethod
    def keys(cls) -> dict[str, Any]:
        """Return the keys that a file may write, each with the type of what it holds."""
        by_key = {field.alias or name: field.annotation for name, field in cls.model_fields.items()}
        return {key: kind for key, kind in by_key.items() if key not in cls.hidden}


def read_id(said: str) -> str:
    """Return an id. Raises ReadingError."""
    if not _ID.fullmatch(said):
        hint = "Use up to 63 letters of the Latin alphabet, digits and hyphens, such as weekly-pulse."
        raise ReadingError(f'"{shown(said)}" cannot be an id.', hint)
    return said


def read_text(said: Any, language: str, most: int = LONGEST_TEXT) -> Authored:
    """Return a text of a file: a string in *language*, or a map from tag to string; *language* comes first.

    Raises:
        Faults: what is wrong with it, in every language that it has.
    """
    if isinstance(said, Authored):
        return said
    found: dict[str, str] = {}
    faults: list[Fault] = []
    for tag, text in said.items() if isinstance(said, Mapping) else [(None, said)]:
        at: Loc = () if tag is None else (str(tag),)
        try:
            usual = language if tag is None else read_tag(str(tag))
            if usual in found:
                faults.append(Fault(at, f'A text in "{usual}" is here already.', "Keep one of them.", True))
            found[usual] = _checked(text, most)
        except ReadingError as error:
            faults.append(Fault(at, error.problem, error.hint))
    if not found and not faults:
        faults.append(Fault((), "A text is missing.", f'Write it, as in {language}: "…".'))
    if faults:
        raise Faults(faults)
    return Authored(tuple(sorted(found.items(), key=lambda each: each[0] != language)))


def _checked(text: Any, most: int) -> str:
    """Return *text* without the white space around it. Raises ReadingError."""
    if isinstance(text, bool | int | float):
        raise ReadingError(f"{shown(text)} is not read as a text.", f'Put quotes round it: "{shown(text)}".')
    if isinstance(text, Mapping | list):
        raise ReadingError(
            "A text is needed here.", "Write one string, in quotes if it has a colon or comma."
        )
    if text is None or not text.strip():
        raise ReadingError("The text is empty.", "Write it, or leave the key out.")
    if CONTROL.search(text):
        raise ReadingError("A control character stands in the text.", "Take it out.")
    if len(text) > most:
        raise ReadingError(f"The text has {len(text):,} characters.", f"Keep it within {most:,}.")
    return str(text).strip()


def _text_here(said: Any, info: ValidationInfo) -> Authored:
    return read_text(said, (info.context or {}).get("language", "en"))


def _label_here(said: Any, info: ValidationInfo) -> Authored:
    return read_text(said, (info.context or {}).get("language", "en"), most=100)


def _duration_here(said: Any) -> timedelta:
    if isinstance(said, timedelta):
        return said
    if not isinstance(said, str):
        raise ReadingError(f"{shown(said)} is not a length of time.", 'Write it as "48 hours" or "3 days".')
    return read_duration(said)


def spelt_duration(length: timedelta) -> str:
    """Return a length of time as a file writes it, in the largest whole unit."""
    for unit, size in (("week", 10_080), ("day", 1_440), ("hour", 60)):
        count, rest = divmod(length, timedelta(minutes=size))
        if count and not rest:
            return f"{count} {unit}{'' if count == 1 else 's'}"
    return f"{length // timedelta(minutes=1)} minutes"


def _span_here(said: Any) -> CalendarSpan:
    return said if isinstance(said, CalendarSpan) else read_span(str(said))


def _reminder_here(said: Any) -> int:
    if isinstance(said, int) and not isinstance(said, bool):
        raise ReadingError(f"{said} is not a reminder.", f'Write it as "{said} days before" or "on the day".')
    return read_reminder(str(said)).before


def _spelt_reminder(days: int) -> str:
    return f"{days} day{'' if days == 1 else 's'} before" if days else "on the day"


def _patience_here(said: Any) -> Patience:
    return said if isinstance(said, Patience) else read_patience(str(said))


def _spelt_patience(said: Patience) -> str:
    return f"{said.count} {'working ' if said.working else ''}day{'' if said.count == 1 else 's'}"


def read_share(said: Any) -> Fraction:
    """Return the share that "2/3" or "66%" means, above 0 and at most 1. Raises ReadingError."""
    if isinstance(said, Fraction):
        return said
    match = _SHARE.fullmatch(str(said).strip())
    over = int(match[2] or 100) if match else 0
    share = Fraction(int(match[1] or match[3]), over) if match and over else Fraction(0)
    if not 0 < share <= 1:
        raise ReadingError(f'"{shown(said)}" is not a share.', 'Write it as "2/3" or "66%", in quotes.')
    return share


def _as_map(said: Any) -> Any:
    if isinstance(said, list):
        raise ReadingError("Each option needs an id.", "Write a map, as in {often: Often, rarely: Rarely}.")
    return tuple(said.items()) if isinstance(said, Mapping) else said


def _as_numbered(said: Any) -> Any:
    if not isinstance(said, Mapping):
        return said
    wrong = [key for key in said if not re.fullmatch(r"-?\d{1,9}", str(key), re.ASCII)]
    if wrong:
        hint = 'A label belongs to a step of the scale, as in "1: light".'
        raise Faults([Fault((str(key),), f'"{shown(key)}" is not a number.', hint, True) for key in wrong])
    return tuple((int(key), label) for key, label in said.items())


_TEXT_SCHEMA: dict[str, Any] = {
    "description": "One string in the file's language, or a map from BCP 47 tag to string.",
    "anyOf": [
        {"type": "string", "minLength": 1, "maxLength": LONGEST_TEXT},
        {
            "type": "object",
            "minProperties": 1,
            "propertyNames": {"pattern": TAG_PATTERN},
            "additionalProperties": {"type": "string", "minLength": 1, "maxLength": LONGEST_TEXT},
        },
    ],
}
_DURATION_SCHEMA = {
    "type": "string",
    "pattern": "^[0-9]+ +(minute|hour|day|week)s?$",
    "examples": ["30 minutes", "48 hours", "3 days", "2 weeks"],
}
_SPAN_SCHEMA = {
    "type": "string",
    "pattern": "^[0-9]+ +(day|week|month|year)s?$",
    "examples": ["3 months", "1 year"],
}
_REMINDER_SCHEMA = {
    "type": "string",
    "pattern": "^(on the day|[0-9]+ +(day|week)s? +before)$",
    "examples": ["2 days before", "on the day"],
}
_PATIENCE_SCHEMA = {
    "type": "string",
    "pattern": "^[0-9]+ +(working +days?|days?|weeks?)$",
    "examples": ["2 working days", "3 days", "1 week"],
}
_SHARE_SCHEMA = {
    "type": "string",
    "pattern": "^([0-9]+ */ *[0-9]+|[0-9]{1,3} *%)$",
    "examples": ["2/3", "66%"],
}
_ID_PATTERN = "^[A-Za-z0-9][A-Za-z0-9-]{0,62}$"

_by_tag = PlainSerializer(lambda text: dict(text.texts), return_type=dict)
Id = Annotated[str, AfterValidator(read_id), WithJsonSchema({"type": "string", "pattern": _ID_PATTERN})]
Tag = Annotated[
    str,
    AfterValidator(read_tag),
    WithJsonSchema({"type": "string", "pattern": TAG_PATTERN, "examples": ["pt-BR"]}),
]
Text = Annotated[Authored, PlainValidator(_text_here), _by_tag, WithJsonSchema(_TEXT_SCHEMA)]
Label = Annotated[Authored, PlainValidator(_label_here), _by_tag, WithJsonSchema(_TEXT_SCHEMA)]
Duration = Annotated[
    timedelta,
    PlainValidator(_duration_here),
    PlainSerializer(spelt_duration, return_type=str),
    WithJsonSchema(_DURATION_SCHEMA),
]
Span = Annotated[
    CalendarSpan,
    PlainValidator(_span_here),
    PlainSerializer(str, return_type=str),
    WithJsonSchema(_SPAN_SCHEMA),
]
Reminder = Annotated[
    int,
    PlainValidator(_reminder_here),
    PlainSerializer(_spelt_reminder, return_type=str),
    WithJsonSchema(_REMINDER_SCHEMA),
]
Days = Annotated[
    Patience,
    PlainValidator(_patience_here),
    PlainSerializer(_spelt_patience, return_type=str),
    WithJsonSchema(_PATIENCE_SCHEMA),
]
Share = Annotated[
    Fraction, PlainValidator(read_share), PlainSerializer(str, return_type=str), WithJsonSchema(_SHARE_SCHEMA)
]
Options = Annotated[
    tuple[tuple[Id, Label], ...],
    BeforeValidator(_as_map),
    PlainSerializer(lambda options: {key: dict(text.texts) for key, text in options}, return_type=dict),
    WithJsonSchema(
        {"type": "object", "propertyNames": {"pattern": _ID_PATTERN}, "additionalProperties": _TEXT_SCHEMA}
    ),
]
Labels = Annotated[
    tuple[tuple[int, Label], ...],
    BeforeValidator(_as_numbered),
    PlainSerializer(lambda labels: {str(key): dict(text.texts) for key, text in labels}, return_type=dict),
    WithJsonSchema(
        {"type": "object", "propertyNames": {"pattern": "^-?[0-9]+$"}, "additionalProperties": _TEXT_SCHEMA}
    ),
]
Whole = Annotated[int, Field(strict=True)]

_MEANT = {
    "kind": "a kind of question",
    "each": 'a way to count answers ("each")',
    "holidays": "a way to deal with holidays",
    "rule": "a way to decide",
    "manner": "a manner of speaking",
    "digits": "a kind of digits",
    "calendar": "a calendar",
    "count": "a way to count",
    "about": "something that questions can be about",
    "parts": "a part that goes round",
}
_EXAMPLES = {
    "ask": 'Write the question, as in "ask: What moved forward?".',
    "kind": 'Write, for instance, "kind: text".',
    "id": 'Give it one, such as "id: progress".',
    "does": "Say what is expected, in one sentence.",
    "purpose": "Say in one sentence what it is for.",
    "questions": 'List at least one, each with "id", "kind" and "ask".',
    "version": 'Write "version: 1".',
    "protocol": 'Write its id, such as "protocol: weekly-pulse".',
    "role": 'Name who does it, such as "role: facilitator".',
    "tell": 'Name a role, such as "tell: facilitator".',
    "after": 'Write, for instance, "after: 2 days".',
    "checkin": "Name one of the check-ins.",
    "within": 'Write, for instance, "within: 2 days".',
    "rule": "Use consent, consensus, majority or lead.",
    "zone": 'Write, for instance, "zone: Africa/Nairobi".',
    "languages": "List their tags, as in [sw, fr].",
    "name": "Give it one.",
    "goal": 'Say what is to be reached, as in "goal: Every family has clean water".',
}
_SHAPES = {
    "dict_type": (
        "Keys with values are needed here.",
        'Write each on a line of its own, as in "key: value".',
    ),
    "tuple_type": (
        "A list is needed here.",
        'Write it as [one, two], or each on a line that begins with "- ".',
    ),
    "int_type": ("A whole number is needed here.", "Write it in digits, without quotes."),
    "bool_type": ("Only true or false can stand here.", "Write true or false."),
}
_SHAPES |= {
    "mapping_type": _SHAPES["dict_type"],
    "model_type": _SHAPES["dict_type"],
    "model_attributes_type": _SHAPES["dict_type"],
    "list_type": _SHAPES["tuple_type"],
    "set_type": _SHAPES["tuple_type"],
    "bool_parsing": _SHAPES["bool_type"],
    "int_parsing": _SHAPES["int_type"],
    "int_from_float": _SHAPES["int_type"],
}


def faults_in(form: type[BaseModel], plain: Mapping[str, Any], context: Mapping[str, Any]) -> list[Fault]:
    """Return everything that keeps *plain* from being a *form*; *context* names the texts' language."""
    found = list(_unknown_keys(form, plain, ()))
    try:
        form.model_validate(plain, context=dict(context))
    except ValidationError as error:
        found += _all_told(error)
    return found


def _all_told(error: ValidationError) -> list[Fault]:
    return [fault for each in error.errors(include_url=False) for fault in _told(each)]


def _told(error: Mapping[str, Any] | Any) -> list[Fault]:
    """Return one of pydantic's errors in sentences."""
    kind, loc, said = error["type"], error["loc"], error["input"]
    cause = (error.get("ctx") or {}).get("error")
    if kind == "extra_forbidden" or (kind == "too_short" and said):
        # _unknown_keys tells the first, knowing what can stand there; the second is said where all are wrong.
        return []
    if isinstance(cause, Faults):
        return [Fault((*loc, *each.loc), each.problem, each.hint, each.of_key) for each in cause.faults]
    if isinstance(cause, ValidationError):
        return [Fault((*loc, *each.loc), each.problem, each.hint, each.of_key) for each in _all_told(cause)]
    if isinstance(cause, ReadingError):
        return [Fault((*loc, cause.key) if cause.key else loc, cause.problem, cause.hint)]
    if kind == "missing":
        hint = _EXAMPLES.get(str(loc[-1]), "Add it.")
        return [Fault(loc[:-1], f'"{loc[-1]}" is missing.', hint, of_key=True)]
    if kind == "literal_error":
        options = re.findall(r"'([^']+)'", error["ctx"]["expected"])
        what = _MEANT.get(str(loc[-1]), f'something that "{loc[-1]}" can be')
        hint = closest(shown(said), options, f"Use one of: {', '.join(options)}.")
        return [Fault(loc, f'"{shown(said)}" is not {what}.', hint)]
    return [Fault(loc, *_shape(kind, said, error))]


def _shape(kind: str, said: Any, error: Mapping[str, Any]) -> tuple[str, str]:
    """Return what is said of a value that has not the shape it needs."""
    if kind in _SHAPES:
        problem, hint = _SHAPES[kind]
        return ("Nothing stands here." if said is None else problem), hint
    if kind == "string_type":
        if said is None:
            return "Nothing stands here.", "Write it, or leave the key out."
        if isinstance(said, bool | int | float):
            return f"{shown(said)} is not read as a text.", f'Put quotes round it: "{shown(said)}".'
        return "A single text is needed here.", "Write one string."
    if kind in ("greater_than_equal", "less_than_equal", "greater_than"):
        limit = next(iter((error.get("ctx") or {"": ""}).values()))
        least = (
            "at most" if kind.startswith("less") else "more than" if kind == "greater_than" else "at least"
        )
        return f"{shown(said)} is out of range.", f"Write {least} {limit}."
    if kind == "too_short":
        return "Nothing is listed here.", "List at least one."
    problem, _, hint = str(error["msg"]).removeprefix("Value error, ").partition(". ")
    return f"{problem.rstrip('.')}.", hint


def _keys(form: type[BaseModel]) -> dict[str, Any]:
    if issubclass(form, Form):
        return form.keys()
    return {field.alias or name: field.annotation for name, field in form.model_fields.items()}


def _unknown_keys(form: type[BaseModel], plain: Any, loc: Loc) -> Iterator[Fault]:
    """Yield the keys under *loc* that no file may write there, the nearest right one with each."""
    if not isinstance(plain, Mapping):
        return
    keys = _keys(form)
    called = getattr(form, "called", f"a {form.__name__.lower()}")
    for key, held in plain.items():
        if key in keys:
            for at, inner, value in _within(keys[key], held, (*loc, key)):
                yield from _unknown_keys(inner, value, at)
        else:
            hint = closest(str(key), list(keys), f"Use one of: {', '.join(keys)}.")
            yield Fault((*loc, key), f'"{shown(key)}" is not a key of {called}.', hint, of_key=True)


def _within(kind: Any, held: Any, loc: Loc) -> Iterator[tuple[Loc, type[BaseModel], Any]]:
    """Yield each form that a value of type *kind* holds, with where it stands and what stands there."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        yield loc, kind, held
        return
    origin, args = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType) or origin is Annotated:
        for each in args:
            yield from _within(each, held, loc)
    elif origin is tuple and isinstance(held, list):
        for number, value in enumerate(held):
            yield from _within(args[0], value, (*loc, number))
    elif args and isinstance(held, Mapping) and origin is not tuple:
        for key, value in held.items():
            yield from _within(args[-1], value, (*loc, key))
