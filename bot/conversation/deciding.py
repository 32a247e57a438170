"""Decisions in a chat: which one a press, a reply or a mark is about.

Looks only among those of the partnership whose room it is. Decides nothing itself.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.scene import Scene, left_behind, said_in, told_us
from bot.core import (
    decision_lists,
    decision_shown,
    positions,
    proposing,
    raising,
    review_day,
    reviewing,
)
from bot.core.answering import Said
from bot.core.commitment import Commitment
from bot.core.decision import Decision
from bot.core.next_round import newest
from bot.core.partnership import Member
from bot.core.position import Position
from bot.core.reactions import Mark
from bot.core.words import Outcome, Refused

KINDS = (
    "decision",
    "decision-own",
    "decision-why",
    "decision-said",
    "decision-review",
    "decision-reviewed",
    "decision-apart",
    "decision-raised",
    "decision-amend",
    "decisions",
)


def pressed(scene: Scene, means: str) -> Outcome:
    """Do what a button under a message about a decision means. Raises Refused."""
    if scene.about.startswith("decisions:"):
        return _opened(scene, means)
    d = _about(scene, scene.about)
    whose = "".join(scene.about.split(":")[2:3])
    if means == "ours":
        return _ours(scene, d, whose, _pressed(scene, scene.member))
    if whose and whose != scene.member.id:
        raise Refused("position-of-another")
    return proposing.pressed(scene.g, d, means, _pressed(scene, scene.member))


def _ours(scene: Scene, d: Decision, partner: str, said: Said) -> Outcome:
    """Take a yes to what one of *partner* said: of a proposal, or of a decision that is looked at again."""
    again = d.state == "decided" and scene.about == decision_shown.own_about(d, partner)
    return (reviewing.ours if again else positions.ours)(scene.g, d, partner, said)


def _opened(scene: Scene, means: str) -> Outcome:
    """Show one proposal of a list, or another page of it. Raises Refused."""
    what, _, rest = means.partition(":")
    if what == "page":
        return _turned(scene, int(rest))
    if what != "open":
        raise Refused("button-is-gone")
    d = _about(scene, f"decision:{rest}")
    scene.transaction.record.also_decisions(scene.g)
    scene.transaction.record.also_every(scene.g, Commitment)
    return Outcome(tell=decision_lists.opened(scene.g, d, scene.room, scene.member))


def _turned(scene: Scene, page: int) -> Outcome:
    """Show another page in place. Raises Refused for somebody else's list."""
    if scene.about != f"decisions:{scene.member.id}":
        raise Refused("promises-of-another")
    scene.transaction.record.also_decisions(scene.g)
    listed = decision_lists.listed(scene.g, scene.room, scene.member, page)
    return Outcome(tell=(replace(listed, replaces=scene.about, needed=True),))


def replied(scene: Scene) -> Outcome:
    """Take what replies to a message about a decision. Raises Refused.

    What is said below what only a facilitator reads never becomes words that others read.
    """
    return left_behind(scene, _replied(scene))


def _replied(scene: Scene) -> Outcome:
    d, said = _about(scene, scene.about), told_us(scene)
    if scene.about.startswith("decision-apart:"):
        return raising.added(scene.g, d, said)
    if scene.about.startswith("decision-raised:"):
        return raising.answered(scene.g, d, scene.about, said)
    if scene.about.startswith("decision-said:") and _speaks_of_others(scene, d, said):
        raise Refused("not-understood")
    return proposing.replied(scene.g, d, said)


def _speaks_of_others(scene: Scene, d: Decision, said: Said) -> bool:
    """Tell whether what replies to somebody else's words would take the place of one's own reason."""
    if d.state != "open":
        return False
    own = d.of(positions.mine(scene.g, d, said.member))
    if own is None or not own.words or own.asked:
        return False
    return scene.about != decision_shown.said_about(d, own.by)


def awaited(scene: Scene) -> Outcome | None:
    """Take words that reply to nothing as those that are waited for; None where none are."""
    d = proposing.awaited(scene.g, scene.member, scene.room)
    if d and d.awaits == review_day.AWAITS and not review_day.waits_for(scene.g, d, told_us(scene)):
        return None
    return left_behind(scene, proposing.replied(scene.g, d, told_us(scene))) if d else None


def reworded(scene: Scene, text: str, *, own: bool = False) -> Outcome | None:
    """Let words beside a position follow what became of the message they were said in; None for others.

    With *own* only those of whoever asks for it.
    """
    by = scene.member.id if own else ""
    if (followed := _reworded(scene, text, by)) is not None:
        return followed
    # What is looked at again may be of long ago.
    scene.transaction.record.also_decisions(scene.g)
    return _reworded(scene, text, by)


def _reworded(scene: Scene, text: str, by: str) -> Outcome | None:
    at, decisions = f"{scene.room.id}:{scene.heard.message}", list(scene.g.decisions.values())

    def said_there(position: Position) -> bool:
        return position.message == at and by in ("", position.by)

    for d in decisions:
        for position in filter(said_there, d.reviewed):
            return reviewing.reworded(scene.g, d, position, text, told_us(scene))
        for position in [p for p in filter(said_there, d.taken) if not p.raised]:
            return positions.reworded(scene.g, d, position, text, told_us(scene))
    # What was raised alone may stand in several rounds.
    each = [(d, p) for d in decisions for p in filter(said_there, d.taken)]
    told = [raising.reworded(scene.g, d, p, text, told_us(scene)) for d, p in each]
    return sum(told, Outcome()) if told else None


def undone(scene: Scene, mark: Mark, member: Member) -> Outcome:
    """Let a position go whose mark was taken off. Raises Refused once it is closed."""
    d = scene.g.decisions.get(mark.about.split(":")[1])
    if d is None:
        return Outcome()
    stance = mark.means.partition(":")[2]
    return positions.taken_no_more(scene.g, d, stance, _pressed(scene, member))


def _about(scene: Scene, about: str) -> Decision:
    id_ = about.split(":")[1]
    if id_ not in scene.g.decisions:
        scene.transaction.record.also_decisions(scene.g)
    d = scene.g.decisions.get(id_)
    if d is None:
        raise Refused("proposal-unknown")
    alone = about.startswith(("decision-apart:", "decision-raised:"))
    if (d.before and d.before not in scene.g.decisions) or (alone and d.ended_at):
        scene.transaction.record.also_decisions(scene.g)
    # What was raised alone goes along into the round that follows.
    return newest(scene.g, d) if alone else d


def _pressed(scene: Scene, member: Member) -> Said:
    return replace(said_in(scene), member=member, text="", message=None, pressed=True)
