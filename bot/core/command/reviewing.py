"""The command with which a coordinator looks at how protocols are translated, a sentence at a time."""

from __future__ import annotations

from bot.core.command.request import Request
from bot.core.correcting import REVIEWING
from bot.core.words import Choice, Notice, Ours, Outcome, Refused


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
