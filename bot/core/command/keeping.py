"""/keep: for how long words are kept. Everybody sees it; a coordinator sets it, once it was read back."""

from __future__ import annotations

from datetime import timedelta

from bot.core import retention
from bot.core.command.period_said import counted, most_days
from bot.core.command.request import Request
from bot.core.vocabulary import Vocabulary, plain
from bot.core.words import Choice, Notice, Ours, Outcome, Refused

ABOUT = "keep:"


def keep(request: Request) -> Outcome:
    """Show for how long words are kept, or ask whether it is right to keep them for as long as was said."""
    typed = plain(request.text)
    if not typed:
        return Outcome(tell=(_now(request),))
    if typed in request.vocabulary.off:
        if request.g.partnership.keep is None:
            return Outcome(tell=(_now(request),))
        return retention.set_to(request.g, None, request.who, request.now)
    days = days_in(request.text, request.vocabulary)
    if days is None or not retention.LEAST <= days <= retention.MOST:
        raise Refused("keep-how", least=timedelta(days=retention.LEAST))
    sure = Choice(f"keep:{days}", Ours("button-keep-until"))
    asked = request.reply(
        Ours("keep-sure", {"time": timedelta(days=days)}),
        about=f"{ABOUT}{request.member.id}",
        choices=((sure, Choice("keep:", Ours("button-never-mind"))),),
    )
    return Outcome(tell=(asked,))


def pressed(request: Request, meant: str) -> Outcome:
    """Set what was read back. Raises Refused for anybody else than whoever asked."""
    what, _, days = meant.partition(":")
    if what != "keep" or request.about != f"{ABOUT}{request.member.id}":
        raise Refused("forget-of-another")
    if not days:
        return Outcome(tell=(_now(request),))
    return retention.set_to(request.g, int(days), request.who, request.now)


def days_in(text: str, vocabulary: Vocabulary) -> int | None:
    """Return how many days *text* comes to ("90 days", "3 months", "1 year", "90"), or None.

    Months and years are those of the calendar, the longest ones: no word goes earlier than was said.
    """
    said = counted(text, vocabulary)
    if said is None or not 0 < said[0] <= retention.MOST:
        return None
    return most_days(*said)


def _now(request: Request) -> Notice:
    days = request.g.partnership.keep
    return request.said("keep-is", time=timedelta(days=days)) if days else request.said("keep-for-good")
