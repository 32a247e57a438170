"""A cry for help in everyday words, alone with us: it is asked back, with a button that calls who can help.

Reads whole messages only, and none that replies to something: inside other words they may mean anything.
"""

from __future__ import annotations

from bot.conversation.scene import Means, Scene, request_in, said_in, without_our_name
from bot.core import calling, command, crisis
from bot.core.words import Outcome, Refused


def cried(scene: Scene, means: Means) -> Outcome | None:
    """Ask whether somebody is needed now, or take a yes to that; None for all other words."""
    heard, text = scene.heard, without_our_name(scene.heard.text)
    if scene.room.member != scene.member.id or heard.reply_to or scene.told or heard.attachment:
        return None
    outbox = scene.transaction.outbox
    if scene.vocabulary.is_yes(text) and outbox.newest_about(scene.room.id, calling.OFFERED):
        return _called(scene, means)
    if not scene.vocabulary.says_only(text, scene.vocabulary.cries) or crisis.calls_for_help(scene.g, text):
        return None
    scene.transaction.record.also_concerns(scene.g)
    return calling.offered(scene.g, said_in(scene))


def pressed(scene: Scene, means: Means, meant: str) -> Outcome:
    """Call those who can help. Raises Refused."""
    if meant != calling.CALL_NOW:
        raise Refused("button-is-gone")
    return _called(scene, means)


def replied(scene: Scene, means: Means) -> Outcome | None:
    """Take a yes to the question as the press below it; other words mean nothing for sure."""
    yes = scene.vocabulary.is_yes(without_our_name(scene.heard.text))
    return _called(scene, means) if yes else None


def _called(scene: Scene, means: Means) -> Outcome:
    return command.carried_out("sos", "sos", request_in(scene, means))
