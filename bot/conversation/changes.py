"""Something said earlier was changed, taken back, or had an emoji put on it.

The same wherever it was carried. What we know nothing of is left alone, without a word.
"""

from __future__ import annotations

from bot.conversation import presses
from bot.conversation.scene import Means, Scene, request_in, said_in
from bot.core import answering, command, relay
from bot.core.reactions import meant_by
from bot.core.taking_back import reply_taken_back, taken_back
from bot.core.words import Notice, Outcome


def edited(scene: Scene) -> Outcome:
    """Let an edited message change the answer that it gave, or the reply that was carried of it."""
    message = scene.heard.message or ""
    answer = scene.transaction.record.answer_said(scene.g, scene.room.id, message)
    if answer:
        return answering.edited(scene.g, answer, said_in(scene))
    if not scene.heard.text.strip() and scene.heard.attachment is None:
        return Outcome()
    return relay.edited(scene.g, _copies(scene, message), said_in(scene))


def withdrawn(scene: Scene) -> Outcome:
    """Let a message that was taken back, by its author or by whoever keeps order there, count no more."""
    message = scene.heard.message or ""
    answer = scene.transaction.record.answer_said(scene.g, scene.room.id, message)
    if answer:
        return taken_back(scene.g, answer, scene.now)
    return reply_taken_back(_copies(scene, message))


def reacted(scene: Scene, means: Means) -> Outcome:
    """Do what an emoji on a message of ours means, which is mostly nothing."""
    meant = meant_by(scene.about, scene.heard.text)
    if meant == "done":
        return command.carried_out("done", "done", request_in(scene, means))
    if meant == "later":
        return presses.answered(scene, means, "later", "")
    return Outcome()


def _copies(scene: Scene, message: str) -> list[Notice]:
    topic = relay.copies_about(scene.room, message)
    return scene.transaction.outbox.copies_of(topic, list(scene.g.rooms)) if message else []
