"""A button was pressed: what it meant, looked at again with room, person and occasion as they are now.

A button is never trusted for having been shown: what it means is done only as far as whoever pressed it may.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.conversation import (
    clarifying,
    confiding,
    corrections,
    crying,
    deciding,
    drafts,
    facilitating,
    fixing,
    forgetting,
    goals,
    linking,
    looking,
    mediating,
    promising,
    reviewing,
    rounds,
    searching,
    whose_language,
)
from bot.conversation.replies import given_anew, placed
from bot.conversation.scene import Means, Scene, ask_id, choice_in, pressed_in, request_in, said_in, shown_in
from bot.conversation.spoken import requested
from bot.conversation.typed import is_typed
from bot.core import (
    answered_alone,
    answering,
    calling,
    command,
    confided_handed,
    leaving_chats,
    meant_for_all,
    seats,
    welcome,
)
from bot.core import linking as linked
from bot.core.command import away, deputy, display, exporting, keeping, manner, removing, translators
from bot.core.command.answering import question_about
from bot.core.command.people import left
from bot.core.command.rights import steering_only
from bot.core.command.seat import counted_with
from bot.core.occasion import Ask
from bot.core.protocol import Question
from bot.core.unclear import UNCLEAR
from bot.core.words import Outcome, Refused


def pressed(scene: Scene, means: Means) -> Outcome:
    """Do what the pressed button means. Raises Refused if it means nothing any more, or not for them."""
    choice = choice_in(scene)
    take = _TAKEN.get(scene.about.partition(":")[0])
    if choice is not None and choice.means == UNCLEAR.means:
        return clarifying.marked(scene)
    if choice is None or take is None:
        raise Refused("button-is-gone")
    drafts.check(scene)
    return take(scene, means, choice.means)


def _promise(scene: Scene, _means: Means, meant: str) -> Outcome:
    return promising.pressed(scene, meant)


def _promises(scene: Scene, _means: Means, meant: str) -> Outcome:
    return promising.turned(scene, meant)


def _decision(scene: Scene, _means: Means, meant: str) -> Outcome:
    return deciding.pressed(scene, meant)


def _goal(scene: Scene, _means: Means, meant: str) -> Outcome:
    return goals.pressed(scene, meant)


def _made_a_promise(scene: Scene, means: Means, meant: str) -> Outcome:
    _only(meant, "promise")
    pressed_ = not is_typed(scene.heard)
    request = replace(request_in(scene, means), answer=promising.answer_meant(scene), pressed=pressed_)
    return command.carried_out("promise", "promise", request)


def _commanded(scene: Scene, means: Means, meant: str) -> Outcome:
    _only(meant, "done", "agree", "preview")
    return command.carried_out(meant, meant, request_in(scene, means))


def _opening(scene: Scene, means: Means, meant: str) -> Outcome:
    return (
        translators.refuse(request_in(scene, means)) if meant == "refuse" else _commanded(scene, means, meant)
    )


def _welcomed(scene: Scene, means: Means, meant: str) -> Outcome:
    text = _behind("say", meant)
    if scene.about != f"setup:{scene.room.setup}":
        raise Refused("button-is-gone")
    engines = means.engines(scene.g)
    return welcome.answered(scene.g, scene.room, text, scene.now, scene.vocabulary, engines)


def _wrote_in(scene: Scene, _means: Means, meant: str) -> Outcome:
    return whose_language.answered(scene, _behind("wrote", meant))


def _meant(scene: Scene, means: Means, meant: str) -> Outcome:
    return given_anew(scene, means, _behind("meant", meant))


def _placed(scene: Scene, means: Means, meant: str) -> Outcome:
    return placed(scene, means, _behind("place", meant))


def _away(scene: Scene, means: Means, meant: str) -> Outcome:
    scene.transaction.record.also_lately(scene.g, scene.now)
    return away.pressed(request_in(scene, means), meant)


def _not_standing_in(scene: Scene, means: Means, meant: str) -> Outcome:
    return deputy.pressed(request_in(scene, means), meant)


def _shown_so(scene: Scene, means: Means, meant: str) -> Outcome:
    return display.shown_so(request_in(scene, means), _behind("show", meant))


def _which_to_fix(scene: Scene, _means: Means, meant: str) -> Outcome:
    return fixing.chosen(scene, _behind("fix", meant))


def _meant_so(scene: Scene, means: Means, meant: str) -> Outcome:
    _only(meant, "fix:keep")
    return reviewing.kept_anyway(scene, means)


def _reviewed(scene: Scene, means: Means, meant: str) -> Outcome:
    return reviewing.pressed(scene, means, _behind("review", meant))


def _let_read(scene: Scene, _means: Means, meant: str) -> Outcome:
    said = pressed_in(scene)
    return confided_handed.pressed(scene.g, scene.about, meant, said)


def _leaving(scene: Scene, means: Means, meant: str) -> Outcome:
    _only(meant, "leave", "stay")
    if scene.about != f"leave:{scene.member.partner}":
        raise Refused("button-is-gone")
    request = request_in(scene, means)
    return left(request) if meant == "leave" else Outcome(tell=(request.said("leave-not"),))


def _removed(scene: Scene, means: Means, meant: str) -> Outcome:
    scene.transaction.record.also_concerns(scene.g)
    done = removing.pressed(request_in(scene, means), meant)
    member = scene.g.members.get(scene.about.partition(":")[2])
    # What is to come is theirs to read no more, be it at an address that nobody else knows.
    gone = scene.transaction.feeds.of(member) if member and member.removed_at else []
    return done + Outcome(lose=tuple(gone))


def _gone(scene: Scene, means: Means, meant: str) -> Outcome:
    _only(meant, leaving_chats.REMOVE, leaving_chats.STAYS)
    request, member = request_in(scene, means), scene.g.members.get(scene.about.partition(":")[2])
    steering_only(request)
    if member is None:
        raise Refused("button-is-gone")
    if meant == leaving_chats.REMOVE:
        return removing.asked(request, member)
    return leaving_chats.stays(scene.g, member, scene.room)


def _kept_for(scene: Scene, means: Means, meant: str) -> Outcome:
    request = request_in(scene, means)
    command.check_role(request, "coordinator")
    return keeping.pressed(request, meant)


def _exported(scene: Scene, means: Means, meant: str) -> Outcome:
    return exporting.pressed(request_in(scene, means), meant)


def _seated(scene: Scene, means: Means, meant: str) -> Outcome:
    partner = _behind("seat", meant)
    if scene.about != seats.about(scene.room) or partner not in scene.room.partners:
        raise Refused("button-is-gone")
    return counted_with(request_in(scene, means), scene.g.partners[partner])


def _in_a_manner(scene: Scene, means: Means, meant: str) -> Outcome:
    return manner.pressed(request_in(scene, means), _behind("manner", meant))


def _list_opened(scene: Scene, means: Means, meant: str) -> Outcome:
    """Show the list that a button of the morning message opens, as far as it may be shown to them."""
    name = _behind("open", meant)
    if scene.about != f"morning:{scene.member.id}":
        raise Refused("button-is-gone")
    return command.carried_out(name, name, requested(scene, means, name, ""))


def _only(meant: str, *each: str) -> None:
    if meant not in each:
        raise Refused("button-is-gone")


def _behind(what: str, meant: str) -> str:
    """Return what stands behind *what* in what a button means. Raises Refused if it means something else."""
    first, _, rest = meant.partition(":")
    _only(first, what)
    return rest


def _answered(scene: Scene, _means: Means, meant: str) -> Outcome:
    """Take the press under a question as an answer to it, "enough", "skip", "later" or "alone"."""
    what, _, option = meant.partition(":")
    _only(what, "answer", "enough", "skip", "later", "alone")
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
    if what == "alone":
        return answered_alone.asked(scene.g, ask, question, said)
    if what == "skip":
        return answering.passed_over(scene.g, ask, question, said)
    return answering.put_off(scene.g, ask, said)


def _for_all(scene: Scene, _means: Means, meant: str) -> Outcome:
    """Take what was said to us alone as the answer that it was asked about, or leave it between the two."""
    _only(meant, meant_for_all.YES.means, meant_for_all.NO.means)
    shown = shown_in(scene)
    if shown is None:
        raise Refused("button-is-gone")
    text, about = meant_for_all.words_of(shown), scene.about
    if meant == meant_for_all.NO.means:
        return Outcome(tell=(meant_for_all.settled(scene.room.id, about, "for-nobody-noted"),))
    ask, question, message = about.split(":", 3)[1:]
    scene.transaction.record.also_ask(scene.g, ask)
    asked = question_about(scene.g, f"ask:{ask}:{question}")
    if asked is None:
        raise Refused("question-is-gone")
    said = replace(said_in(scene), text=text, message=message, attachment=None)
    noted = meant_for_all.settled(scene.room.id, about, "for-all-noted")
    return answering.answered(scene.g, *asked, said) + Outcome(tell=(noted,))


def _is_ticked(scene: Scene, ask: Ask, question: Question, option: str) -> bool:
    """Tell whether an option is ticked already: what stands there to be seen is no second press."""
    own = answering.own_answer(scene.g, ask, question, scene.member)
    return question.kind == "choices" and own is not None and option in own.value.split()


_TAKEN: dict[str, Callable[[Scene, Means, str], Outcome]] = {
    "adoption": _commanded,
    "answer": _made_a_promise,
    "ask": _answered,
    away.KIND: _away,
    "bulletin": facilitating.more,
    deputy.KIND: _not_standing_in,
    confided_handed.ABOUT: _let_read,
    "digest": facilitating.listed,
    "corrections": corrections.pressed,
    "duty": _commanded,
    "fixing-differs": _meant_so,
    "export": _exported,
    "fixing-which": _which_to_fix,
    "forget": forgetting.pressed,
    meant_for_all.KIND: _for_all,
    leaving_chats.KIND: _gone,
    "keep": _kept_for,
    "handover": facilitating.handed_over,
    "leave": _leaving,
    linked.ABOUT: linking.pressed,
    "looking": looking.kept,
    "manner": _in_a_manner,
    "meant": _meant,
    "morning": _list_opened,
    "notes": facilitating.note_dropped,
    "opening": _opening,
    "place": _placed,
    "promise": _promise,
    "promises": _promises,
    "remove": _removed,
    "review": _reviewed,
    "saying": facilitating.sent,
    "search": searching.pressed,
    "seats": _seated,
    "setup": _welcomed,
    "show": _shown_so,
    "silence": facilitating.written_to,
    calling.OFFERED: crying.pressed,
    "suggestions": looking.put,
    "version": looking.proposed,
    "wrote": _wrote_in,
    **dict.fromkeys(clarifying.KINDS, clarifying.pressed),
    **dict.fromkeys(deciding.KINDS, _decision),
    **dict.fromkeys(mediating.KINDS, mediating.pressed),
    **dict.fromkeys(confiding.KINDS, confiding.pressed),
    **dict.fromkeys(goals.KINDS, _goal),
    **dict.fromkeys(rounds.KINDS, rounds.pressed),
}
"""Who takes a press, by what the message is about whose button it was, as far as its first colon."""
