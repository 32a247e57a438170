"""Private rounds in a chat: which group a facilitator's press or reply would have asked alone.

Looks only at the message that was pressed or replied to, which must be the facilitator's own. Decides
nothing itself.
"""

from __future__ import annotations

from bot.conversation.scene import Means, Scene, pressed_in, told_us
from bot.core import private_round
from bot.core.private_round import NEVER_MIND, Meant
from bot.core.words import Notice, Ours, Outcome, Refused, Words

_OFFERED, _READ_BACK = "round", "round-sure"
KINDS = (_OFFERED, _READ_BACK)


def pressed(scene: Scene, _means: Means, meant: str) -> Outcome:
    """Read a question back, ask it of each alone, or let it be. Raises Refused."""
    by = pressed_in(scene)
    kind, rest = _own(scene)
    if meant == NEVER_MIND.means:
        about = scene.about
        gone = Notice(scene.room.id, (Ours("round-dropped"),), about, replaces=about, at_once=True)
        return Outcome(tell=(gone,))
    what, _, chosen = meant.partition(":")
    if kind == _OFFERED and what == "ask":
        return Outcome(tell=(private_round.chosen(scene.g, rest, chosen, by.member, scene.room.id),))
    if kind != _READ_BACK or what not in ("open", "open-nameless"):
        raise Refused("button-is-gone")
    partner, adoption, checkin, question = rest.split(":", 3)
    round_ = Meant(partner, adoption, checkin, question, _words(scene))
    return private_round.opened(scene.g, round_, by, nameless=what == "open-nameless")


def replied(scene: Scene, _means: Means) -> Outcome:
    """Take a reply as the question, in the facilitator's own words. Raises Refused."""
    _, rest = _own(scene)
    by = told_us(scene)
    return Outcome(tell=(private_round.written(scene.g, rest.partition(":")[0], by),))


def _own(scene: Scene) -> tuple[str, str]:
    """Return what the message is about behind whose it is. Raises Refused where it is somebody else's."""
    kind, _, rest = scene.about.partition(":")
    whose, _, what = rest.partition(":")
    if whose != scene.member.id or scene.room.member != whose:
        raise Refused("button-is-gone")
    return kind, what


def _words(scene: Scene) -> Words | None:
    """Return the question that was read back, where it is the facilitator's own words."""
    shown = scene.told.notice.parts if scene.told else ()
    asked = (part.args.get("question") for part in shown)
    return next((words for words in asked if isinstance(words, Words)), None)
