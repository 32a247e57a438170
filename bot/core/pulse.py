"""The trust pulse: one figure for many unnamed answers, shown once and only where nobody can be told by it.

    shown      at least three partners or five people answered
    not shown  fewer; or all but one were the same people as at the last showing, so that the difference of
               the two figures would be what that one said

What is shown is the mean, rounded to halves, settled when its occasion closes: what comes late, is changed or
is taken back later changes it no more, and nothing is shown before. This is the only place where such a
figure is made. *people* are digests, of which no archive or export may hold more than how many they are: what
is put back is known again by the answers themselves (`known_again`), and who is not known could be anybody.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from fractions import Fraction

from bot.core.partnership import Gathering
from bot.core.secret import digest_of

LEAST_PARTNERS = 3
LEAST_PEOPLE = 5
UNKNOWN = ""
_STEP = Fraction(1, 2)


@dataclass(frozen=True, slots=True)
class Said:
    """What one person answered: *value* is a whole step of the scale."""

    person: str
    partner: str
    value: int


@dataclass(frozen=True, slots=True)
class Pulse:
    """The figure of one question at one occasion; *mean* is a decimal as text.

    Where one of several was chosen without a name, *mean* is how often each was: "a:3 b:1". *name* is that of
    the check-in; *people* tells only whether the same ones answered at another time.
    """

    id: str
    partnership: str
    checkin: str
    name: str
    question: str
    at: datetime
    mean: str
    people: tuple[str, ...] = ()


def enough(said: Sequence[Said]) -> bool:
    """Tell whether so many answered that nobody can be told by the figure."""
    return enough_of({each.partner for each in said}, {each.person for each in said})


def enough_of(partners: Collection[str], people: Collection[str]) -> bool:
    """Tell whether *people*, of *partners*, are enough for none of them to be told."""
    return len(partners) >= LEAST_PARTNERS or len(people) >= LEAST_PEOPLE


def figure(said: Sequence[Said], before: Collection[str]) -> str | None:
    """Return the figure that may be shown, or None.

    *before* are the people of the last showing, as `person_in` gives them, and UNKNOWN for each of whom no
    more is known than that they were there; none where there was none.
    """
    if not enough(said):
        return None
    people = {each.person for each in said}
    if before and _may_differ_by_one(people, before):
        return None
    mean = Fraction(sum(each.value for each in said), len(said))
    halves = int(mean / _STEP + _STEP) if mean >= 0 else -int(-mean / _STEP + _STEP)
    return str(halves * _STEP.numerator / _STEP.denominator)


def _may_differ_by_one(people: set[str], before: Collection[str]) -> bool:
    """Tell whether one came or went since *before*, whoever those may be who are not known."""
    known = set(before) - {UNKNOWN}
    unknown = sum(each == UNKNOWN for each in before)
    there_again = range(min(unknown, len(people - known)) + 1)
    return any(len(people ^ known) + unknown - 2 * again == 1 for again in there_again)


def apart_from_people(pulse: Pulse) -> Pulse:
    """Return *pulse* with no more of its people than how many they are."""
    return replace(pulse, people=(UNKNOWN,) * len(pulse.people))


def known_again(pulse: Pulse, members: Collection[str]) -> Pulse:
    """Return *pulse* with its people, of whom *members* are those whose answers are there still."""
    there = {person_in(pulse.partnership, pulse.name, pulse.question, member) for member in members}
    gone = len(pulse.people) - len(there)
    return replace(pulse, people=(*(UNKNOWN,) * gone, *sorted(there))) if gone >= 0 else pulse


def person_in(partnership: str, name: str, question: str, member: str) -> str:
    """Return what a person is among those who answer one question: nothing that leads back to them."""
    return digest_of(f"{partnership}\x00{name}\x00{question}\x00{member}")[:16]


def last_shown(g: Gathering, name: str, question: str) -> Pulse | None:
    """Return the last figure of a question."""
    found = [each for each in g.pulses.values() if (each.name, each.question) == (name, question)]
    return max(found, key=lambda each: each.at, default=None)
