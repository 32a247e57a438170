"""What a private round asks: one question, of each member alone, that one role reads.

It is an occasion of a check-in beside its rhythm, with a rule of its own: nobody is nudged, what is answered
is counted towards nothing, and no group reads anything of it. Plain values; decides nothing.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from bot.core.protocol import Digest, Question
from bot.core.words import Words

if TYPE_CHECKING:
    from bot.core.occasion import CheckIn
    from bot.core.protocol import Checkin

OWN = "own"
"""In place of a question's id: words of whoever opened the round."""
LASTS = timedelta(days=3)
"""How long the members of a group are asked."""
_NOTHING_LEFT = "…"


def called(role: str, question: str) -> str:
    """Return what `CheckIn.alone` holds of a round that *role* reads."""
    return f"{role}:{question}"


def can_be_asked(question: Question) -> bool:
    """Tell whether *question* can be asked so: what makes a promise or a figure of trust cannot."""
    return question.kind != "commitment" and question.about != "trust"


def asked_in(rule: Checkin, occasion: CheckIn) -> Question | None:
    """Return what *occasion* asks each alone; None where the protocol asks it no more."""
    role, _, id_ = occasion.alone.partition(":")
    apart: dict[str, Any] = {"private": role, "unnamed": occasion.nameless, "optional": True}
    if id_ == OWN:
        # No translator of others may read it, so it is somebody's words and no text of a protocol.
        apart["ask"] = Words(occasion.words or _NOTHING_LEFT, occasion.language, private=True)
        return Question.model_construct(id=OWN, kind="text", **apart)
    found = next((question for question in rule.questions if question.id == id_), None)
    if found is None:
        return None
    apart["unnamed"] = occasion.nameless or found.unnamed
    return found.model_copy(update={**apart, "measures": None, "about": None})


def rule_alone(rule: Checkin, occasion: CheckIn) -> Checkin:
    """Return *rule*, of the check-in that *occasion* stands beside, as it is for each alone."""
    question = asked_in(rule, occasion)
    return rule.model_copy(
        update={
            "questions": (question,) if question else (),
            "asks": "partner",
            "each": "member",
            "open_for": LASTS,
            "nudge": (),
            "holidays": "keep",
            "digest": Digest(to=occasion.alone.partition(":")[0]),
        }
    )
