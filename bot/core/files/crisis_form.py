"""How a protocol's file says what happens in an emergency: words that call for help, contacts, whom to tell.

Opens no file, and never guesses.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Annotated, Any, ClassVar

from pydantic import AfterValidator, field_validator

from bot.core.durations import ReadingError
from bot.core.files.forms import Duration, Form, Tag, Text
from bot.core.files.reading import Fault, Loc, shown
from bot.core.whole_words import leaves_no_blanks

SOONEST, LATEST = timedelta(minutes=1), timedelta(hours=1)
LONGEST_WORD = 60
OPEN = "*"
"""Behind a word: all that begin with it."""


def _word(said: str) -> str:
    word = " ".join(said.split())
    bare = word.removesuffix(OPEN)
    least = 1 if leaves_no_blanks(bare) else 2
    if sum(map(str.isalpha, bare)) < least or OPEN in bare or len(word) > LONGEST_WORD:
        hint = 'Write a word, or a few, as in "fire" or "gunshot*": a star stands for any ending.'
        raise ReadingError(f'"{shown(said)}" is not a word to listen for.', hint)
    return word


Word = Annotated[str, AfterValidator(_word)]


class Crisis(Form):
    """What happens once somebody asks for help, or writes one of some *words* (by language) to us.

    *tell* names the role that hears of it at once; *again* is how long until it hears again, and the next
    person too, while nobody is on it. Whoever needs help is shown the *contacts*.
    """

    called: ClassVar[str] = '"crisis"'

    words: Mapping[Tag, tuple[Word, ...]] = {}
    contacts: tuple[Text, ...] = ()
    tell: str = "facilitator"
    again: Duration = timedelta(minutes=15)

    @field_validator("again")
    @classmethod
    def _within_the_hour(cls, said: timedelta) -> timedelta:
        if not SOONEST <= said <= LATEST:
            raise ReadingError(
                "Nobody waits so long for help, or so shortly.", 'Write "5 minutes" to "1 hour".'
            )
        return said


def faults_of_crisis(crisis: Any, roles: list[str], role: Any) -> Iterator[Fault]:
    """Yield a role to tell that is not there, or is everybody; *role* yields the first."""
    tell = crisis.get("tell") if isinstance(crisis, Mapping) else None
    loc: Loc = ("crisis", "tell")
    if tell in ("partner", "everyone"):
        hint = "Name a role of few, such as facilitator."
        yield Fault(loc, "Nobody's need is told in front of all.", hint)
    else:
        yield from role(tell, loc, [each for each in roles if each != "partner"])
