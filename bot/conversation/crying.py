"""A cry for help in everyday words, alone with us: it is asked back, with a button that calls who can help.

Reads whole messages only, and none that replies to something: inside other words they may mean anything.
"""

from __future__ import annotations

from bot.conversation.scene import Means, Scene, request_in, said_in, without_our_name
from bot.core import calling, command, crisis
from bot.core.words import Outcome, Refused


def cried(scene: Scene) -> Outcome | None:
    """Ask whether somebody is needed now; None for all other words."""
    heard, text = scene.heard, without_our_name(scene.heard.text)
    if scene.room.member != scene.member.id or heard.reply_to or scene.told or heard.attachment:
        return None
    if not scene.vocabulary.says_only(text, scene.vocabulary.cries) or crisis.calls_for_help(scene.g, text):
        return None
    scene.transaction.record.also_concerns(scene.g)
    return calling.offered(scene.g, said_in(scene))


def pressed(scene: Scene, means: Means, meant: str) -> Outcome:
    """Call those who can help. Raises Refused."""
    if meant != calling.CALL_NOW:
        raise Refused("button-is-gone")
    return command.carried_out("sos", "sos", request_in(scene, means))
