"""Whether somebody is heard by what they did: facilitators read who was not for long, and see it end.

Alone one is heard only by what others read under one's name, in a group by whatever is said to us there, save
what may end in words without a name. Never counts what is confided, nor a look on the way to it: whoever
watches the list would know whose it is. Decides nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.conversation import clarifying, confiding, deciding, mediating
from bot.conversation.scene import Scene, choice_in
from bot.core import command
from bot.core.adoption import Adoption
from bot.core.commitment import Commitment
from bot.core.concern import Concern, is_by
from bot.core.decision import Decision
from bot.core.occasion import Answer, questions_of
from bot.core.question import ALONE, is_apart
from bot.core.turn import Turn
from bot.core.words import Outcome

_LEADS_THERE = ("concern", "decisions", "mediate", "unclear")
"""Commands behind which something without a name may come, or be answered."""
_ABOUT = (*confiding.KINDS, *deciding.KINDS, *mediating.KINDS, *clarifying.KINDS)
"""What a message is about behind which it may, likewise."""


def is_heard(scene: Scene, outcome: Outcome) -> bool:
    """Tell whether what was said or pressed, and comes to *outcome*, is what somebody was heard by."""
    if any(_is_apart(scene, each) for each in outcome.keep):
        return False
    if any(_is_by_name(scene, each) for each in outcome.keep) or _carried_by_name(scene, outcome):
        return True
    return scene.room.member is None and not _may_lead_apart(scene)


def _may_lead_apart(scene: Scene) -> bool:
    """Tell whether what was said or pressed stands before words that few read, or that have no name."""
    typed, choice = command.typed_command(scene.heard.text, scene.vocabulary), choice_in(scene)
    if (typed and typed[0] in _LEADS_THERE) or (choice and choice.means == ALONE.means):
        return True
    return scene.about.partition(":")[0] in _ABOUT


def _is_apart(scene: Scene, kept: object) -> bool:
    """Tell whether *kept* is an answer that is not read under a name by all: it counts once all closes."""
    if not isinstance(kept, Answer):
        return False
    occasion = scene.g.checkins[kept.checkin]
    asked = next((q for q in questions_of(scene.g, occasion) if q.id == kept.question), None)
    return bool(occasion.alone) or asked is None or is_apart(asked)


def _carried_by_name(scene: Scene, outcome: Outcome) -> bool:
    return any(told.by == scene.member.id and told.room != scene.room.id for told in outcome.tell)


def _is_by_name(scene: Scene, kept: object) -> bool:
    """Tell whether others read *kept* under the name of whoever spoke or pressed."""
    look = _BY_NAME.get(type(kept))
    return look is not None and look(scene, kept)


def _position(scene: Scene, d: object) -> bool:
    """Tell whether they took a position just now that is no objection raised alone, or put *d* to all."""
    if not isinstance(d, Decision):
        return False
    theirs = [p for p in (*d.taken, *d.reviewed) if p.by == scene.member.id and p.at == scene.now]
    if any(p.raised or p.undecided for p in theirs):
        return False
    return bool(theirs) or (d.by == scene.member.id and d.opened_at == scene.now)


def _called(scene: Scene, c: object) -> bool:
    return isinstance(c, Concern) and c.widens and not c.unnamed and is_by(c, scene.member)


def _promised(_scene: Scene, promise: object) -> bool:
    return isinstance(promise, Commitment) and promise.state != "draft"


def _always(_scene: Scene, _kept: object) -> bool:
    return True


_BY_NAME: Mapping[type, Callable[[Scene, object], bool]] = {
    Adoption: _always,
    Answer: _always,
    Commitment: _promised,
    Concern: _called,
    Decision: _position,
    Turn: _always,
}
"""What is read under the name of whoever made it so; an answer that is not was looked at before."""
