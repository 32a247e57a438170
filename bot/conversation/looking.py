"""A protocol is looked at again: which review a press or a reply is about. Decides nothing itself."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.scene import Means, Scene, pressed_in, request_in, said_in, without_our_name
from bot.core import looking_again, next_version, suggesting
from bot.core.command.protocols import another_time
from bot.core.question import ALONE
from bot.core.suggestion import WHEN, WORDS, Looking
from bot.core.words import Outcome, Refused


def kept(scene: Scene, _means: Means, meant: str) -> Outcome:
    """Note that the group of whoever pressed would keep the protocol, or ask what it would change of it.

    Raises Refused.
    """
    looking, said = _looking(scene), pressed_in(scene)
    if meant in (WHEN, WORDS):
        return Outcome(tell=(suggesting.which(scene.g, looking, meant, scene.room.id),))
    if meant.partition(":")[0] in (WHEN, WORDS):
        return suggesting.asked_for(scene.g, looking, meant, said)
    if meant == ALONE.means:
        return looking_again.alone(scene.g, looking, said)
    if meant != "keep":
        raise Refused("button-is-gone")
    return looking_again.kept(scene.g, looking, said)


def put(scene: Scene, _means: Means, meant: str) -> Outcome:
    """Read back a suggestion to whoever would put it to all. Raises Refused."""
    what, _, id_ = meant.partition(":")
    _looking(scene)
    made = scene.g.suggestions.get(id_)
    if what != "put" or made is None:
        raise Refused("button-is-gone")
    scene.transaction.record.also_decisions(scene.g)
    return looking_again.put(scene.g, made, pressed_in(scene))


def proposed(scene: Scene, _means: Means, meant: str) -> Outcome:
    """Propose the next version that a coordinator was shown, or give it as a file. Raises Refused."""
    if meant == "file":
        return next_version.as_file(scene.g, _looking(scene), pressed_in(scene))
    if meant != "propose":
        raise Refused("button-is-gone")
    return next_version.proposed(scene.g, _looking(scene), pressed_in(scene))


def replied(scene: Scene, means: Means) -> Outcome:
    """Take what replies to the question as a suggestion: in the form that was asked for. Raises Refused."""
    text = without_our_name(scene.heard.text)
    looking, said = _looking(scene), replace(said_in(scene), text=text)
    _, _, what, *rest = (*scene.about.split(":"), "")
    held = scene.g.adoptions.get(looking.adoption)
    if what == WHEN and held:
        request = request_in(scene, means, text.strip())
        when = another_time(request, held.protocol, rest[0], suggesting.EXAMPLE)
        return suggesting.other_time(scene.g, looking, rest[0], when, said)
    if what == WORDS:
        return suggesting.other_words(scene.g, looking, rest[0], rest[1], said)
    return looking_again.suggested(scene.g, looking, said)


def _looking(scene: Scene) -> Looking:
    found = scene.transaction.facilitating.also_looking(scene.g, scene.about.split(":")[1])
    if found is None:
        raise Refused("button-is-gone")
    return found
