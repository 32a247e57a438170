"""A round between two partners in a chat: which one a press, a reply or the next words are about.

What is said in one goes nowhere but into it: nothing of it is taken for an answer to anything else. Decides
nothing itself.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.scene import Means, Scene, left_behind, told_us
from bot.core import mediating
from bot.core.mediation import Mediation
from bot.core.vocabulary import bare
from bot.core.words import Outcome, Refused

_AGREED = "mediation-agreed"
_DECIDING = ("mediation-ready", _AGREED)
_SURE = "mediation-end"
KINDS = (
    *("mediation", "mediation-draft", "mediation-run", *_DECIDING, _SURE),
    *("mediation-shared", "mediation-kept"),
)


def pressed(scene: Scene, _means: Means, meant: str) -> Outcome:
    """Do what a button means. Raises Refused."""
    m = _about(scene)
    if meant in ("ask-both", "never-mind"):
        return mediating.confirmed(scene.g, m, meant, told_us(scene))
    if meant == "end-round":
        return _ended(scene, m)
    if meant == "keep-apart" and scene.about.startswith("mediation:"):
        return mediating.sure(scene.g, m, told_us(scene))
    return mediating.decided(scene.g, m, meant, told_us(scene))


def _ended(scene: Scene, m: Mediation) -> Outcome:
    if scene.member.id != m.by:
        raise Refused("position-of-another")
    if m.state != "asking":
        raise Refused("mediation-over")
    return mediating.kept(scene.g, m, scene.now)


def replied(scene: Scene, _means: Means) -> Outcome:
    """Take a reply to a message of a round. Raises Refused: nothing of it may be taken for anything else."""
    return left_behind(scene, _taken(scene))


def _taken(scene: Scene) -> Outcome:
    m, kind = _about(scene), scene.about.partition(":")[0]
    if kind == "mediation":
        return mediating.answered(scene.g, m, int(scene.about.rpartition(":")[2]), told_us(scene))
    if kind == "mediation-shared":
        return mediating.carried(scene.g, m, told_us(scene))
    if kind not in (*_DECIDING, _SURE):
        raise Refused("mediation-over")
    if kind == _AGREED and scene.vocabulary.is_yes(bare(scene.heard.text)):
        return mediating.decided(scene.g, m, "share", told_us(scene))
    raise Refused("mediation-press")


def awaited(scene: Scene) -> Outcome | None:
    """Take words that reply to nothing, said alone right after a question of a round, as the answer to it."""
    if scene.heard.reply_to or scene.room.member is None:
        return None
    asks = scene.transaction.outbox.newest_about(scene.room.id, "mediation:")
    return left_behind(scene, _taken(replace(scene, told=asks))) if asks else None


def edited(scene: Scene, *, gone: bool = False) -> Outcome | None:
    """Let a changed message, or one that is *gone*, change what it said in a round; None for any other."""
    said = replace(told_us(scene), text="") if gone else told_us(scene)
    for m in scene.g.mediations.values():
        if any((each.message, each.by) == (said.message, said.member.id) for each in m.given):
            return mediating.edited(scene.g, m, said)
    return None


def _about(scene: Scene) -> Mediation:
    id_ = scene.about.split(":")[1]
    if id_ not in scene.g.mediations:
        scene.transaction.record.also_every(scene.g, Mediation)
    m = scene.g.mediations.get(id_)
    if m is None:
        raise Refused("mediation-over")
    return m
