"""Emoji and votes on messages of ours: which button one stands for, and what is undone when it is taken off.

What was said in other ways since is left alone, and so is what has come too far: whoever takes the mark off
is told that it stands. Decides nothing about partnerships itself.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.adapters import Heard, Kind
from bot.conversation import deciding
from bot.conversation.scene import Scene, ask_id, choice_in, id_of, said_in
from bot.core import adoption, answering, duty, translators
from bot.core.addresses import chat_of
from bot.core.answer import is_passed
from bot.core.command.answering import question_about
from bot.core.occasion import Answer, Ask, asks_of, is_over, title_of
from bot.core.partnership import Gathering, Member
from bot.core.protocol import Question
from bot.core.reactions import UNDONE, Mark, meant_by
from bot.core.taking_back import taken_back
from bot.core.words import Outcome, Refused
from bot.store import Delivery, Transaction

_TICK = timedelta(microseconds=1)


def one_by_one(heard: Heard) -> tuple[Heard, ...]:
    """Return what was done: where an emoji took the place of another, it is put there first."""
    if not heard.gone or not heard.text:
        return (heard,)
    return replace(heard, gone=()), replace(heard, text="", mark="")


def as_press(transaction: Transaction, heard: Heard, told: Delivery | None) -> Heard:
    """Return an emoji as a press of the button that it stands for, if the message bears that.

    Or bore it, and whoever put it there had pressed one: they change their mind.
    """
    if heard.kind is not Kind.REACTED or told is None or not heard.text:
        return heard
    offered = [choice for row in told.notice.choices for choice in row]
    number = heard.pressed if heard.pressed is not None else meant_by(offered, heard.text)
    if number is None or number >= len(offered):
        return heard
    pressed_before = transaction.marks.about(told.notice.about, heard.sender.address)
    if not transaction.outbox.shown_now(told).choices and not pressed_before:
        return heard
    return replace(heard, kind=Kind.PRESS, pressed=number, text="", stands=True, addressed=True)


def noted(scene: Scene, outcome: Outcome) -> None:
    """Keep the mark that pressed a button and came to *outcome*; else void those that it leaves behind."""
    if scene.heard.kind is Kind.PRESS and scene.heard.mark:
        _keep(scene)
    elif scene.heard.kind is not Kind.REACTED:
        _void(scene, outcome)


def _keep(scene: Scene) -> None:
    """Keep the mark that pressed a button, if what the press did can be undone."""
    choice = choice_in(scene)
    if choice is None or choice.means.partition(":")[0] not in UNDONE:
        return
    marks, address = scene.transaction.marks, scene.heard.sender.address
    last = max((mark.at for mark in marks.about(scene.about, address)), default=scene.now - _TICK)
    at = max(scene.now, last + _TICK)
    id_ = _id(scene, scene.heard.mark)
    marks.keep(Mark(id_, scene.g.partnership.id, scene.room.id, address, scene.about, choice.means, at))


def _void(scene: Scene, outcome: Outcome) -> None:
    """Let marks on a question mean nothing any more once whoever put them there said something else."""
    for answer in [each for each in (*outcome.keep, *outcome.lose) if isinstance(each, Answer)]:
        member, checkin = scene.g.members.get(answer.member), scene.g.checkins.get(answer.checkin)
        if member and checkin:
            asks = (f"ask:{ask.id}:{answer.question}" for ask in asks_of(scene.g, checkin))
            scene.transaction.marks.void([*asks], member.addresses)


def known(scene: Scene, mark: str) -> Mark | None:
    """Return what is known of a *mark*, as the platform calls it, in this chat."""
    return scene.transaction.marks.put(_id(scene, mark), scene.g.partnership.id)


def taken_off(scene: Scene, *gone: str) -> Outcome:
    """Undo what the marks did that are there no more. Raises Refused where it stands."""
    outcome = Outcome()
    for mark in [mark for each in gone if (mark := known(scene, each))]:
        scene.transaction.marks.lose(mark)
        outcome += _undone(scene, mark)
    return outcome


def _id(scene: Scene, mark: str) -> str:
    return id_of(scene.account, f"{chat_of(scene.heard.room)}\x00{mark}")


def _undone(scene: Scene, mark: Mark) -> Outcome:
    g, member = scene.g, scene.g.by_address(mark.address)
    kind, _, id_ = mark.about.partition(":")
    if member is None:
        return Outcome()
    if kind == "duty" and id_ in g.turns:
        scene.transaction.record.also_lately(g, scene.now)
        return duty.undone(g, g.turns[id_], member, scene.now)
    if kind in ("decision", "decision-own"):
        return deciding.undone(scene, mark, member)
    if kind == "adoption" and id_ in g.adoptions:
        return adoption.agreed_no_more(g, g.adoptions[id_], member)
    if kind == "opening" and id_ in g.openings and mark.means == "agree":
        return translators.agreed_no_more(g, g.openings[id_], member)
    return _answer_undone(scene, mark, member) if kind == "ask" else Outcome()


def _answer_undone(scene: Scene, mark: Mark, member: Member) -> Outcome:
    g = scene.g
    scene.transaction.record.also_ask(g, ask_id(mark.about))
    asked = question_about(g, mark.about)
    given = _given(g, asked, member, mark) if asked else None
    if asked is None or given is None:
        return Outcome()  # Taken back, or said in another way since.
    checkin, question, ask = g.checkins[given.checkin], asked[1], g.asks[given.ask]
    left = scene.transaction.marks.about(mark.about, mark.address)
    what, _, option = mark.means.partition(":")
    one_of_several = question.kind == "choices" and what == "answer"
    if not one_of_several and any(other.at > mark.at for other in left):
        return Outcome()
    if is_over(checkin):
        raise Refused("answer-stands", title=title_of(g, checkin))
    said = replace(said_in(scene), member=member, text="", message=None, pressed=True)
    if one_of_several:
        return answering.unticked(g, ask, question, option, said)
    if what == "enough":
        return taken_back(g, given, scene.now, ticks=given.value) if given.text else Outcome()
    before = next((m.means.partition(":")[2] for m in left if m.means.startswith("answer:")), None)
    if before is not None:
        # An earlier one of theirs is still there: it counts instead.
        return answering.answered(g, ask, question, replace(said, text=before))
    return taken_back(g, given, scene.now)


def _given(g: Gathering, asked: tuple[Ask, Question], member: Member, mark: Mark) -> Answer | None:
    """Return the answer that *mark* gave, if it still is what *mark* made of it."""
    what, _, option = mark.means.partition(":")
    ask, question = asked
    for answer in [a for a in g.answers.values() if a.checkin == ask.checkin and a.member == member.id]:
        pressed = answer.question == question.id and answer.message is None
        options = answer.value.split() if question.kind == "choices" else [answer.value]
        if pressed and (is_passed(answer) if what == "skip" else what == "enough" or option in options):
            return answer
    return None
