"""Something said earlier was changed, or taken back.

The same wherever it was carried. What we know nothing of is left alone, without a word.
"""

from __future__ import annotations

from bot.conversation import deciding, marks, mediating
from bot.conversation.scene import Scene, ask_id, said_in
from bot.core import answering, relay, unclear
from bot.core.clarification import asked_about
from bot.core.command.answering import question_about
from bot.core.reactions import Mark
from bot.core.taking_back import reply_taken_back, taken_back
from bot.core.words import Notice, Outcome


def edited(scene: Scene) -> Outcome:
    """Let an edited message change the answer that it gave, or the reply that was carried of it."""
    message = scene.heard.message or ""
    answer = scene.transaction.record.answer_said(scene.g, scene.room.id, message)
    if answer:
        said = said_in(scene)
        taken = answering.edited(scene.g, answer, said)
        return taken + unclear.changed(scene.g, f"answer:{answer.id}", said.text)
    if mark := marks.known(scene, message):
        return _pressed_anew(scene, mark)
    if not scene.heard.text.strip() and scene.heard.attachment is None:
        return Outcome()
    if (apart := mediating.edited(scene)) is not None:
        return apart
    if (followed := deciding.reworded(scene, scene.heard.text.strip())) is not None:
        return followed
    return relay.edited(scene.g, _copies(scene, message), said_in(scene))


def withdrawn(scene: Scene) -> Outcome:
    """Let a message that was taken back, by its author or by whoever keeps order there, count no more."""
    message = scene.heard.message or ""
    answer = scene.transaction.record.answer_said(scene.g, scene.room.id, message)
    if answer:
        return taken_back(scene.g, answer, scene.now)
    if marks.known(scene, message):
        return marks.taken_off(scene, message)
    if (taken := mediating.edited(scene, gone=True)) is not None:
        return taken
    if (followed := deciding.reworded(scene, "")) is not None:
        return followed
    unasked = asked_about(scene.g, relay.copies_about(scene.room, message))
    return reply_taken_back(_copies(scene, message)) + Outcome(lose=unasked)


def _pressed_anew(scene: Scene, mark: Mark) -> Outcome:
    """Take what a number or a label that was typed as a press became as the answer in place of it."""
    scene.transaction.record.also_ask(scene.g, ask_id(mark.about))
    asked, said = question_about(scene.g, mark.about), said_in(scene)
    if asked is None or mark.address not in said.member.addresses:
        return Outcome()
    return answering.answered(scene.g, *asked, said)


def _copies(scene: Scene, message: str) -> list[Notice]:
    topic = relay.copies_about(scene.room, message)
    return scene.transaction.outbox.copies_of(topic, list(scene.g.rooms)) if message else []
