"""Consent: words are in the archive for others only where whoever said them answered that they may be.

The archive is what is searched and taken out; what was told at the time stays told. Looks nothing up.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.core.answer import is_passed
from bot.core.occasion import Answer, CheckIn, questions_of
from bot.core.partnership import Gathering

ARCHIVE = "archive"
"""What a question is about that asks whether the answers beside it may be in the archive."""


def consented(g: Gathering, checkin: CheckIn, ask: str, beside: Iterable[Answer] | None = None) -> bool:
    """Tell whether what answers *ask* may be in the archive: no consent is asked for, or all said yes.

    Where many are looked at, *beside* is what answers *ask*, so that it need not be looked for each time.
    """
    asked = {question.id for question in questions_of(g, checkin) if question.about == ARCHIVE}
    if not asked:
        return True
    among = g.answers.values() if beside is None else beside
    theirs = [a for a in among if a.ask == ask and a.question in asked and not is_passed(a)]
    return asked == {a.question for a in theirs} and all(a.value == "yes" for a in theirs)


def all_consented(g: Gathering, checkin: CheckIn, question: str) -> bool:
    """Tell whether everybody who answered *question*, by its id, also said that it may be in the archive."""
    here = by_ask(a for a in g.answers.values() if a.checkin == checkin.id)
    asks = [ask for ask, given in here.items() if any(a.question == question for a in given)]
    return all(consented(g, checkin, ask, here[ask]) for ask in asks)


def by_ask(answers: Iterable[Answer]) -> dict[str, list[Answer]]:
    """Return *answers* by the ask that each answers."""
    found: dict[str, list[Answer]] = {}
    for answer in answers:
        found.setdefault(answer.ask, []).append(answer)
    return found


def asking(g: Gathering) -> set[tuple[str, str]]:
    """Return the check-ins, by adoption and name, that ask for it."""
    return {
        (adoption.id, name)
        for adoption in g.adoptions.values()
        for name, rule in adoption.protocol.checkins.items()
        if any(question.about == ARCHIVE for question in rule.questions)
    }
