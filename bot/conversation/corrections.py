"""Corrections in a chat: which page or which one a press is about, and what follows once one is taken back.

Looks only among those of the partnership that whoever presses may see there. Decides nothing itself.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import fixing
from bot.conversation.scene import Means, Scene
from bot.core import corrections
from bot.core.command.request import Request
from bot.core.correcting import Correction
from bot.core.corrections import PAGE, Page
from bot.core.making_right import Right
from bot.core.words import Outcome, Refused, Words


def pressed(scene: Scene, _means: Means, meant: str) -> Outcome:
    """Show another page, or one whole, or take it back. Raises Refused for somebody else's list."""
    if scene.about != corrections.about(scene.member):
        raise Refused("corrections-of-another")
    what, _, rest = meant.partition(":")
    if what == "list":
        told = corrections.listed(scene.g, scene.room, scene.member, page(scene, int(rest)))
        return Outcome(tell=(replace(told, replaces=scene.about, needed=True),))
    found, number = _one(scene, rest)
    if what == "open":
        return Outcome(tell=(corrections.card(scene.g, scene.room, scene.member, found, number),))
    return _taken_back(scene, found)


def with_the_newest(scene: Scene, request: Request) -> Request:
    """Return *request* with the first page of what whoever asks may see."""
    # In a group, those who may see all are answered alone.
    all_ = corrections.sees_all(scene.g, scene.member, scene.now)
    return replace(request, made_right=page(scene, 0, alone=all_ or _alone(scene)))


def page(scene: Scene, number: int, *, alone: bool | None = None) -> Page:
    """Return a page, the nearest that there is."""
    sights = corrections.sights(
        scene.g, scene.member, scene.now, alone=_alone(scene) if alone is None else alone
    )
    memory, mine = scene.transaction.memory, scene.g.partnership.id
    count = memory.made_right_count(mine, sights)
    first = min(max(number, 0), max(0, (count - 1) // PAGE)) * PAGE
    here = memory.made_right(mine, sights, first, PAGE)
    return Page(here, first + 1, count, everybody=any(sight.whom is None for sight in sights))


def _alone(scene: Scene) -> bool:
    return scene.room.member == scene.member.id


def _one(scene: Scene, id_: str) -> tuple[Correction, int]:
    """Return a correction and its number in the list. Raises Refused where they see none there."""
    sights = corrections.sights(scene.g, scene.member, scene.now, alone=_alone(scene))
    found = scene.transaction.memory.correction(scene.g.partnership.id, id_)
    own = found is not None and corrections.concerns(scene.g, found, scene.member) and _alone(scene)
    if found is None or not (own or any(sight.holds(found) for sight in sights)):
        raise Refused("correction-gone")
    return found, scene.transaction.memory.made_right_count(scene.g.partnership.id, sights, since=found) + 1


def _taken_back(scene: Scene, found: Correction) -> Outcome:
    """Let what stood there before *found* stand again, wherever it is shown. Raises Refused."""
    if not corrections.may_take_back(scene.g, found, scene.member):
        raise Refused("correction-gone")
    scene.transaction.erasing.lessons_gone([found])
    words = Words(found.text, found.source, private=found.private)
    anew = fixing.shown_anew(scene, Right(words, found.target, found.fixed))
    return corrections.taken_back(scene.g, scene.room, scene.member, found) + anew
