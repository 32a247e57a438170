"""An answer that calls for help by itself, because the protocol says so of the option that was chosen.

Those who can help are told at once, as for any call for help. Whoever answered reads whom else to turn to
and can say that it was not meant: in front of their group where it was answered there for all to see, and
alone anywhere else. What one role alone reads is never told to others: that there is such an answer is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import calling
from bot.core import concern_shown as shown
from bot.core.answer import calls_for_help, one_after_another, options_in
from bot.core.concern import RUNNING, Concern
from bot.core.occasion import Answer, questions_of
from bot.core.partnership import Gathering
from bot.core.question import is_apart
from bot.core.secret import digest_of
from bot.core.words import Authored, Ours, Outcome

if TYPE_CHECKING:
    from bot.core.answering import Said
    from bot.core.protocol import Question

Texts = tuple[tuple[tuple[str, str], ...], ...]


def question_that_alarms(g: Gathering, answer: Answer) -> Question | None:
    """Return the question of *answer* if one of its options calls for help."""
    checkin = g.checkins.get(answer.checkin)
    questions = questions_of(g, checkin) if checkin else ()
    return next((q for q in questions if q.id == answer.question and q.alarms), None)


def given(g: Gathering, question: Question, answer: Answer, said: Said) -> Outcome:
    """Return what follows from *answer*, just kept, for those who can help: a call, or that it changed."""
    calls, chosen = _calls(g, answer), _chosen(question, answer)
    c = next((each for each in calls if each.state in RUNNING), None)
    if c is not None:
        changed = question.private is None and chosen != c.answered[1:]
        return _otherwise(g, c, _now(g, c, chosen)) if changed else Outcome()
    if not calls_for_help(question, answer):
        return Outcome()
    # Nothing of an answer that is for one role goes to whoever else may help.
    texts = () if question.private else (question.ask.texts, *chosen)
    seen = said.room.member is None and not is_apart(question)
    id_ = _id(answer, len(calls))
    return calling.answered(g, id_, said, texts, unnamed=question.unnamed, seen=seen)


def taken_back(g: Gathering, answer: Answer) -> Outcome:
    """Return what those who were told of *answer* read as it is taken back: the call itself goes on."""
    running = [c for c in _calls(g, answer) if c.state in RUNNING]
    lines = [(c, Ours("words-taken-back", {"who": shown.who(g, c)})) for c in running]
    return sum((_otherwise(g, c, line) for c, line in lines), Outcome())


def _otherwise(g: Gathering, c: Concern, line: Ours) -> Outcome:
    # Whoever is made to answer otherwise needs help all the same: only the buttons below the call end it.
    return Outcome(tell=shown.told_readers(g, c, line))


def _now(g: Gathering, c: Concern, chosen: Texts) -> Ours:
    if not chosen:
        return Ours("words-taken-back", {"who": shown.who(g, c)})
    labels = one_after_another([Authored(texts) for texts in chosen])
    return Ours("sos-answer-now", {"number": c.called, "who": shown.who(g, c), "answer": labels})


def _calls(g: Gathering, answer: Answer) -> list[Concern]:
    """Return the calls that *answer* was, the first in front: it may have been changed, and changed back."""
    found: list[Concern] = []
    while (id_ := _id(answer, len(found))) in g.concerns:
        found.append(g.concerns[id_])
    return found


def _id(answer: Answer, number: int) -> str:
    return digest_of(f"option\x00{answer.id}\x00{number}")


def _chosen(question: Question, answer: Answer) -> Texts:
    here = options_in(question, answer)
    return tuple(label.texts for id_, label in question.options if id_ in here)
