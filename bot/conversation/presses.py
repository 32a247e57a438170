"""A button was pressed: what it meant, looked at again with room, person and occasion as they are now.

A button is never trusted for having been shown: what it means is done only as far as whoever pressed it may.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import deciding, fixing, promising, reviewing, whose_language
from bot.conversation.scene import Means, Scene, ask_id, choice_in, request_in, said_in
from bot.conversation.spoken import given_anew, placed
from bot.core import answering, command, seats, welcome
from bot.core.command import display, manner, translators
from bot.core.command.answering import question_about
from bot.core.command.people import left
from bot.core.command.seat import counted_with
from bot.core.correcting import CHOOSING, REVIEWING
from bot.core.occasion import Ask
from bot.core.protocol import Question
from bot.core.words import Outcome, Refused


def pressed(scene: Scene, means: Means) -> Outcome:
    """Do what the pressed button means. Raises Refused if it means nothing any more, or not for them."""
    choice = choice_in(scene)
    if choice is None:
        raise Refused("button-is-gone")
    what, _, rest = choice.means.partition(":")
    if scene.about.startswith("promise:"):
        return promising.pressed(scene, choice.means)
    if scene.about.startswith("promises:"):
        return promising.turned(scene, choice.means)
    if deciding.is_about_one(scene.about):
        return deciding.pressed(scene, choice.means)
    if what == "promise" and scene.about.startswith("answer:"):
        request = replace(request_in(scene, means), answer=promising.answer_meant(scene))
        return command.carried_out(what, what, request)
    if what == "say" and scene.about == f"setup:{scene.room.setup}":
        engines = means.engines(scene.g)
        return welcome.answered(scene.g, scene.room, rest, scene.now, scene.vocabulary, engines)
    if what in ("answer", "later", "skip", "enough"):
        return answered(scene, means, what, rest)
    if what in ("done", "agree", "preview"):
        return command.carried_out(what, what, request_in(scene, means))
    if what == "refuse":
        return translators.refuse(request_in(scene, means))
    return _of_the_group(scene, means, what, rest)


def _of_the_group(scene: Scene, means: Means, what: str, rest: str) -> Outcome:
    """Do what a button means about where a group is, who sits there, or whether it stays."""
    if what == "wrote" and scene.about.startswith("wrote:"):
        return whose_language.answered(scene, rest)
    if what in ("meant", "place") and scene.about.startswith(f"{what}:"):
        return (given_anew if what == "meant" else placed)(scene, means, rest)
    if what == "show" and scene.about == display.ABOUT:
        return display.shown_so(scene.g, scene.room, rest, scene.now)
    if what == "fix" and scene.about.startswith(CHOOSING):
        return fixing.chosen(scene, rest)
    if what == "review" and scene.about.startswith(REVIEWING):
        return reviewing.pressed(scene, means, rest)
    if what == "leave" and scene.about == f"leave:{scene.member.partner}":
        return left(request_in(scene, means))
    if what == "seat" and scene.about == seats.about(scene.room) and rest in scene.room.partners:
        return counted_with(request_in(scene, means), scene.g.partners[rest])
    if what == "manner" and scene.about.startswith("manner:"):
        return manner.pressed(request_in(scene, means), rest)
    if what == "stay" and scene.about == f"leave:{scene.member.partner}":
        return Outcome(tell=(request_in(scene, means).said("leave-not"),))
    raise Refused("button-is-gone")


def answered(scene: Scene, means: Means, what: str, option: str) -> Outcome:
    """Take the press under a question as an answer to it, "enough", "skip" or "later"."""
    scene.transaction.record.also_ask(scene.g, ask_id(scene.about))
    asked = question_about(scene.g, scene.about)
    if asked is None:
        raise Refused("question-is-gone")
    ask, question = asked
    # A press is no message that could be edited or replied to.
    said = replace(said_in(scene), text=option, message=None, pressed=True)
    if what == "answer":
        if scene.heard.stands and _is_ticked(scene, ask, question, option):
            return Outcome()
        return answering.answered(scene.g, ask, question, said)
    if what == "enough":
        return answering.enough(scene.g, ask, question, said)
    if what == "skip":
        return answering.passed_over(scene.g, ask, question, said)
    return answering.put_off(scene.g, ask, said)


def _is_ticked(scene: Scene, ask: Ask, question: Question, option: str) -> bool:
    """Tell whether an option is ticked already: what stands there to be seen is no second press."""
    own = answering.own_answer(scene.g, ask, question, scene.member)
    return question.kind == "choices" and own is not None and option in own.value.split()
