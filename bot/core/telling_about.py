"""What was answered to questions about one thing (`about: story`, `learned`, `wrong`): for digests.

Gives back only what everybody may read, as it was said; what is private or unnamed is never among it, and of
trust there are figures alone (`bot.core.pulse`).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from bot.core.answer import is_passed
from bot.core.occasion import Answer, questions_of, told_to_all
from bot.core.partnership import Gathering

if TYPE_CHECKING:
    from bot.core.protocol import Question


def told_about(g: Gathering, about: str, since: datetime) -> list[tuple[Question, Answer]]:
    """Return the answers in sight that were given since then to questions *about* it, the oldest first."""
    return sorted(_each(g, about, since), key=lambda each: each[1].at)


def _each(g: Gathering, about: str, since: datetime) -> Iterator[tuple[Question, Answer]]:
    for occasion in g.checkins.values():
        open_to_all = {
            q.id: q
            for q in questions_of(g, occasion)
            if q.about == about and q.private is None and not q.unnamed and told_to_all(g, occasion)
        }
        for answer in [a for a in g.answers.values() if a.checkin == occasion.id and a.at >= since]:
            if answer.question in open_to_all and not is_passed(answer):
                yield open_to_all[answer.question], answer
