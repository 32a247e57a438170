"""A protocol is looked at again: which review a press or a reply is about. Decides nothing itself."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.scene import Means, Scene, said_in, without_our_name
from bot.core import looking_again
from bot.core.answering import Said
from bot.core.suggestion import Looking
from bot.core.words import Outcome, Refused


def kept(scene: Scene, _means: Means, meant: str) -> Outcome:
    """Note that the group of whoever pressed would keep the protocol. Raises Refused."""
    if meant != "keep":
        raise Refused("button-is-gone")
    return looking_again.kept(scene.g, _looking(scene), _pressed(scene))


def put(scene: Scene, _means: Means, meant: str) -> Outcome:
    """Read back a suggestion to whoever would put it to all. Raises Refused."""
    what, _, id_ = meant.partition(":")
    _looking(scene)
    made = scene.g.suggestions.get(id_)
    if what != "put" or made is None:
        raise Refused("button-is-gone")
    scene.transaction.record.also_decisions(scene.g)
    return looking_again.put(scene.g, made, _pressed(scene))


def replied(scene: Scene, _means: Means) -> Outcome:
    """Take what replies to the question as a suggestion. Raises Refused."""
    said = replace(said_in(scene), text=without_our_name(scene.heard.text))
    return looking_again.suggested(scene.g, _looking(scene), said)


def _looking(scene: Scene) -> Looking:
    found = scene.transaction.facilitating.also_looking(scene.g, scene.about.partition(":")[2])
    if found is None:
        raise Refused("button-is-gone")
    return found


def _pressed(scene: Scene) -> Said:
    return replace(said_in(scene), text="", message=None, pressed=True)
