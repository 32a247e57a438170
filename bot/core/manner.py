"""In which manner a partner is spoken to: two examples to choose from, at the welcome and by a command.

Must never name a manner to people: they choose a sentence that they would like to read, not a label.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.core.partnership import Partner
from bot.core.vocabulary import MANNERS
from bot.core.words import Arg, Choice, Notice, Ours, Rows

EXAMPLE = "manner-example"
"""What shows a manner to readers of either: worded directly, but for what names its gentle form itself."""
GENTLE = "-gentle"
"""Behind the id of a sentence: what is said in its place to whoever is spoken to gently, if it is written."""
_LETTERS = ("A", "B")
_AHEAD = timedelta(days=2)


def examples(now: datetime) -> tuple[Ours, ...]:
    """Return the question, and a reminder of the same in each manner, under a letter."""
    args: dict[str, Arg] = {"title": Ours("manner-example-title"), "count": 2, "closes": now + _AHEAD}
    nudges = (Ours("checkin-nudge", args), Ours(f"checkin-nudge{GENTLE}", args))
    shown = (
        Ours(EXAMPLE, {"letter": letter, "nudge": nudge})
        for letter, nudge in zip(_LETTERS, nudges, strict=True)
    )
    return (Ours("manner-which"), *shown)


def letters() -> Rows:
    """Return a button for each example."""
    return (tuple(Choice(f"manner:{name}", letter) for name, letter in zip(MANNERS, _LETTERS, strict=True)),)


def about(partner: Partner) -> str:
    """Return what the question is about, as in Notice.about."""
    return f"manner:{partner.id}"


def asked(notice: Notice, partner: Partner, now: datetime) -> Notice:
    """Return *notice* with the question in which manner *partner* likes to be spoken to, below the rest."""
    parts = (*notice.parts, *examples(now))
    return Notice(
        notice.room, parts, about=about(partner), choices=letters(), reply_to=notice.reply_to, at_once=True
    )
