"""A coordinator looks at how protocols are translated, a sentence at a time: right, better, or later.

Only what nobody has looked at yet is shown, in the coordinator's own language.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.command.request import Request
from bot.core.correcting import REVIEWING, asked_for, words_in
from bot.core.making_right import Maker
from bot.core.words import Choice, Notice, Ours, Outcome, Refused, Words


@dataclass(frozen=True, slots=True)
class Look:
    """A sentence that is looked at, in the language *tag*, after *later* that were put off."""

    words: Words
    tag: str
    later: int


def review(request: Request) -> Outcome:
    """Show the next sentence that nobody has looked at."""
    return Outcome(tell=(next_sentence(request, 0),))


def next_sentence(request: Request, later: int) -> Notice:
    """Return the next sentence, after *later* that were put off. Raises Refused where all are seen."""
    left = request.to_review[later:]
    if not left:
        raise Refused("review-nothing" if not later else "review-rest-later")
    means = {"right": "button-right", "better": "button-better", "later": "button-later"}
    choices = tuple(Choice(f"review:{what}", Ours(label)) for what, label in means.items())
    reads = request.member.language
    return request.reply(
        Ours("review-sentence", {"left": len(left), "said": left[0]}),
        about=f"{REVIEWING}:{request.member.id}:{reads}:{later}",
        choices=(choices,),
        languages=(reads,),
    )


def looked_at(maker: Maker, shown: Notice | None) -> Look:
    """Return what a button under *shown* is about. Raises Refused where it is not theirs, or no longer."""
    if shown is None:
        raise Refused("button-is-gone")
    _, member, tag, later = shown.about.split(":", 3)
    if member != maker.member.id or "coordinator" not in maker.member.roles:
        raise Refused("button-is-gone")
    return Look(words_in(shown)[0], tag, int(later))


def asked_better(maker: Maker, look: Look) -> Outcome:
    """Ask how a sentence should read."""
    asked = asked_for(maker.room, maker.member.id, look.tag, look.words, maker.message, review=True)
    return Outcome(tell=(asked,))
