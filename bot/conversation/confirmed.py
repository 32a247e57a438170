"""What somebody has confirmed stays as it was read back, whatever becomes of its message.

They are told so once, with what can be done about it. Tells nobody else, and changes nothing.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.scene import Scene
from bot.core import decision_lists, promise_lists, sourced
from bot.core.commitment import Commitment
from bot.core.decision import Decision
from bot.core.occasion import Answer
from bot.core.promise_of_answer import of_answer
from bot.core.words import Notice, Ours, Outcome

_TO_PROMISES, _TO_PROPOSALS = ("new-day", "let-go"), ("amend", "withdraw-it")
"""What the buttons mean that change what was confirmed."""


def stays(scene: Scene, *, asked: bool = False) -> Outcome | None:
    """Tell whoever changed or took back the message of what they confirmed that it stays.

    None where it confirmed nothing of theirs. Where they were not *asked* to, they are told once.
    """
    source = sourced.source(scene.room.id, scene.heard.message or "")
    told = scene.transaction.outbox.told_of(source, list(scene.g.rooms))
    # Where words in it follow the message, it is not what was confirmed: the reason for another day.
    read_back = (each.notice for each in told if each.notice.choices and not sourced.said(each.notice))
    found = (_confirmed(scene, each.about) for each in read_back)
    own = next((thing for thing in found if thing and thing.by == scene.member.id), None)
    return _told(scene, own, asked=asked) if own else None


def made_of(scene: Scene, answer: Answer) -> Outcome:
    """Tell whoever changed or took back an *answer* of theirs that what was promised by it stays."""
    theirs = [c for c in of_answer(scene.g, answer) if c.state != "draft" and c.by == scene.member.id]
    return sum((_told(scene, c) for c in theirs), Outcome())


def _confirmed(scene: Scene, about: str) -> Commitment | Decision | None:
    kind, _, id_ = about.partition(":")
    if kind == "promise":
        if id_ not in scene.g.commitments:
            scene.transaction.record.also_every(scene.g, Commitment)
        c = scene.g.commitments.get(id_)
        return c if c and c.state != "draft" else None
    if kind != "decision":
        return None
    if id_ not in scene.g.decisions:
        scene.transaction.record.also_decisions(scene.g)
    d = scene.g.decisions.get(id_)
    return d if d and d.state != "draft" else None


def _told(scene: Scene, thing: Commitment | Decision, *, asked: bool = False) -> Outcome:
    once = "" if asked else f"stays:{thing.id}"
    if once and scene.transaction.outbox.waits(scene.room.id, once) is not None:
        return Outcome()
    *before, card = _card(scene, thing)
    promised = isinstance(thing, Commitment)
    offered = {choice.means for row in card.choices for choice in row}
    says = "promise-stays" if promised else "proposal-stays"
    stands = "promise-stays-so" if promised else "proposal-stays-so"
    more = {"reply_to": scene.heard.message, "once": once, "at_once": True, "to": scene.member.id}
    number = {"number": thing.number}
    if offered & {*(_TO_PROMISES if promised else _TO_PROPOSALS)}:
        card = replace(card, parts=(Ours(says, number), *card.parts), **more)  # type: ignore[arg-type]
        return Outcome(tell=(*before, card))
    return Outcome(tell=(Notice(scene.room.id, (Ours(stands, number),), **more),))  # type: ignore[arg-type]


def _card(scene: Scene, thing: Commitment | Decision) -> tuple[Notice, ...]:
    g, room, member = scene.g, scene.room, scene.member
    if isinstance(thing, Decision):
        return decision_lists.opened(g, thing, room, member)
    if thing.decision not in g.decisions:
        scene.transaction.record.also_decisions(g)
    return (promise_lists.card(g, thing, room, member, scene.now),)
