"""Somebody wrote a word to us that a protocol names for emergencies: what follows besides what was meant.

Looks only at what is said to us, never at what people say to each other. Decides nothing itself.
"""

from __future__ import annotations

from dataclasses import replace

from bot.adapters import Kind
from bot.conversation.scene import Scene, said_in, without_our_name
from bot.core import calling, crisis
from bot.core.command.answering import question_about
from bot.core.concern import Concern
from bot.core.occasion import Answer, questions_of
from bot.core.protocol import Question
from bot.core.secret import digest_of
from bot.core.words import Outcome

_SAYING = (Kind.MESSAGE, Kind.EDIT)


def heard(scene: Scene, outcome: Outcome) -> Outcome:
    """Return what follows besides *outcome*: nothing, as a rule.

    Of what is being told to a facilitator alone, nobody else is told; its readers are, at once.
    """
    g, said = scene.g, scene.heard
    given = [each for each in outcome.keep if isinstance(each, Answer)]
    if said.kind not in _SAYING or not (said.addressed or given):
        return Outcome()
    if any(isinstance(each, Concern) for each in outcome.keep) or scene.about.startswith("concern"):
        return Outcome()
    text = without_our_name(said.text)
    if not crisis.calls_for_help(g, text):
        return Outcome()
    # Named after the message: changing a word of it alarms nobody anew.
    id_ = digest_of(f"word\x00{scene.room.id}\x00{said.message or scene.id}")
    scene.transaction.record.also_concerns(g)
    if id_ in g.concerns:
        return Outcome()
    question = _question(scene, given)
    told = replace(said_in(scene), text="" if _for_others(question) else text)
    return calling.word_written(g, id_, told, unnamed=question is not None and question.unnamed)


def _question(scene: Scene, given: list[Answer]) -> Question | None:
    """Return the question that was answered, or was to be."""
    if asked := question_about(scene.g, scene.about):
        return asked[1]
    for answer in given:
        questions = questions_of(scene.g, scene.g.checkins[answer.checkin])
        return next((each for each in questions if each.id == answer.question), None)
    return None


def _for_others(question: Question | None) -> bool:
    """Tell whether the words are for one role alone: those who are told may not have it."""
    return question is not None and question.private not in (None, "facilitator")
