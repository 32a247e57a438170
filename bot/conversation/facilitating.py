"""What facilitators press and reply to: which morning, silence or saying it is about. Decides nothing."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.scene import Means, Scene, request_in, said_in
from bot.core import relay, sayings
from bot.core.command.saying import nudged
from bot.core.saying import Saying
from bot.core.vocabulary import plain
from bot.core.words import Outcome, Refused


def written_to(scene: Scene, means: Means, meant: str) -> Outcome:
    """Show how a kind word to somebody on the list of silence would be read. Raises Refused."""
    what, _, whom = meant.partition(":")
    if what != "nudge" or scene.about != f"silence:{scene.member.id}":
        raise Refused("button-is-gone")
    return nudged(request_in(scene, means), whom)


def sent(scene: Scene, _means: Means, meant: str) -> Outcome:
    """Say what was shown, or drop it. Raises Refused."""
    said = replace(said_in(scene), text="", message=None, pressed=True)
    return sayings.pressed(scene.g, _saying(scene), meant, said)


def replied(scene: Scene, _means: Means) -> Outcome | None:
    """Carry a reply to whoever said it; before it is said, take yes or no."""
    saying = _saying(scene)
    if saying.state == "said":
        return relay.carried(scene.g, scene.about, said_in(scene))
    word = plain(scene.heard.text.strip(" .!"))
    if word in scene.vocabulary.yes | scene.vocabulary.no:
        means = "send" if word in scene.vocabulary.yes else "drop"
        return sayings.pressed(scene.g, saying, means, said_in(scene))
    raise Refused("not-understood")


def _saying(scene: Scene) -> Saying:
    saying = scene.transaction.facilitating.also_saying(scene.g, scene.about.partition(":")[2])
    if saying is None:
        raise Refused("button-is-gone")
    return saying
