"""How goals, and whose turn it is, stand in files. Opens no file, and never guesses."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Annotated, Any, ClassVar, Literal

from pydantic import AfterValidator, BeforeValidator, Field, PlainSerializer, WithJsonSchema

from bot.core.cadence import read_date
from bot.core.durations import ReadingError
from bot.core.files.forms import Duration, Form, Id, Label
from bot.core.files.forms import Text as Words
from bot.core.files.reading import shown
from bot.core.words import Authored

Count = Literal["latest", "sum", "average"]
Part = Literal["first", "host", "summary"]
Done = Literal["host", "summary"]
"""The parts in which something is to be done, so that a duty can be of whoever's turn it is."""
_LARGEST = 10**15


def _number(said: Any) -> Any:
    """Return a number of a file as text: "120", "0.5"."""
    if isinstance(said, str) and said == plain_number(said):
        return said
    if isinstance(said, bool) or not isinstance(said, int | float) or abs(said) > _LARGEST:
        raise ReadingError(f'"{shown(said)}" is not a number here.', "Write it in digits, as in 120 or 0.5.")
    return spelt_number(said)


def spelt_number(value: float | Decimal) -> str:
    """Return *value* as rows and files keep it: "120", "0.5"."""
    exact = Decimal(str(value))
    return format(
        exact.quantize(Decimal(1)) if exact == exact.to_integral_value() else exact.normalize(), "f"
    )


def plain_number(said: str) -> str:
    """Return *said* as `spelt_number` would write it; "" for what is no number."""
    try:
        return spelt_number(Decimal(said))
    except ArithmeticError:
        return ""


def _day(said: Any) -> Any:
    return said if isinstance(said, date) else read_date(said)


def _as_number(said: str) -> int | float:
    value = Decimal(said)
    return int(value) if value == value.to_integral_value() else float(value)


Number = Annotated[
    str,
    BeforeValidator(_number),
    PlainSerializer(_as_number, return_type=float),
    WithJsonSchema({"type": "number"}),
]
Day = Annotated[
    date,
    BeforeValidator(_day),
    WithJsonSchema({"type": "string", "format": "date", "examples": ["2027-12-31"]}),
]


class Counted(Form):
    """What a goal and each of its indicators may say of how it is counted, by when and whose it is.

    *whose* is a role in a protocol's file, a partner's name in a partnership's; None for all.
    """

    unit: Label | None = None
    baseline: Number | None = None
    target: Number | None = None
    count: Count = "latest"
    by: Day | None = None
    whose: str | None = None


class Indicator(Counted):
    """One thing by which a goal is counted."""

    called: ClassVar[str] = "an indicator"

    name: Words

    @property
    def text(self) -> Authored:
        return self.name


class GoalEntry(Counted):
    """What is to be reached; it can be counted itself, or by *indicators*."""

    called: ClassVar[str] = "a goal"

    goal: Words
    indicators: Mapping[Id, Indicator] = {}

    @property
    def text(self) -> Authored:
        return self.goal


def _once_each(said: tuple[str, ...]) -> tuple[str, ...]:
    twice = next((part for n, part in enumerate(said) if part in said[:n]), None)
    if twice:
        raise ReadingError(f'"{twice}" is here for the second time.', "Name each part once.")
    return said


class Turns(Form):
    """Which *parts* go round among the partners, and with which check-in's end they do.

    Whoever is asked first is asked *ahead* of the others. The turn goes on some time *after* the end, at once
    where that is None.
    """

    called: ClassVar[str] = '"rotation"'

    checkin: str
    parts: Annotated[tuple[Part, ...], AfterValidator(_once_each), Field(min_length=1)] = (
        "first",
        "host",
        "summary",
    )
    ahead: Duration = timedelta(hours=2)
    after: Duration | None = None
