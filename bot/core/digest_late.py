"""Whether a digest that could not come in time, as we were away, still says anything; else it is passed over.

What was said unnamed, to one role alone or after so much else that it waited is read in no other place: that
comes however late. Tells nobody anything.
"""

from __future__ import annotations

from datetime import datetime

from bot.core.answer import FREE, is_passed
from bot.core.checkin import STALE, coming_occasions
from bot.core.occasion import Ask, CheckIn, answers_to, asks_of, on_rhythm, questions_of, rule_of, told_to_all
from bot.core.partnership import Gathering
from bot.core.protocol import Question
from bot.core.telling import waits_for_digest


def overtaken(g: Gathering, checkin: CheckIn, now: datetime) -> bool:
    """Tell whether the digest of *checkin* has lost its point: all of it was told, and others follow it."""
    if now - checkin.closes_at <= STALE or not told_to_all(g, checkin):
        return False
    return _followed(g, checkin, now) and all(_was_told(g, ask) for ask in asks_of(g, checkin))


def _followed(g: Gathering, checkin: CheckIn, now: datetime) -> bool:
    """Tell whether the occasion after *checkin* has come, for anybody; one that none follows is over."""
    adoption, rule = g.adoptions[checkin.adoption], rule_of(g, checkin)
    if not on_rhythm(checkin):
        return True
    coming = [coming_occasions(g, adoption, rule, p, checkin.key, now) for p in g.present()]
    following = [first.at for each in coming if (first := next(each, None))]
    return min(following, default=now) <= now


def _was_told(g: Gathering, ask: Ask) -> bool:
    """Tell whether all that was answered to *ask* and may be read was told to the others as it came."""
    questions = {question.id: question for question in questions_of(g, g.checkins[ask.checkin])}
    given = [a for a in answers_to(g, ask) if not is_passed(a) and a.question in questions]
    whole = {a.question for a in answers_to(g, ask)} >= {*questions}
    return not any(
        question.unnamed or waits_for_digest(g, ask, question, a) or (_is_counted(question) and not whole)
        for a in given
        for question in [questions[a.question]]
    )


def _is_counted(question: Question) -> bool:
    """Tell whether answers to *question* are told once their round is whole."""
    return question.kind not in FREE and not question.private
