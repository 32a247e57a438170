"""Which button below a message says yes, which no and which later: a word that says so is the press of it.

One table for all messages that ask so by buttons. Where no one button plainly says it, none is meant: what
is pressed for somebody is never a guess.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.core.vocabulary import Vocabulary, bare
from bot.core.words import Choice

AND_MORE = "…"
"""What a meaning ends with that says more behind it: "until:…" is "until:2026-12-04:"."""


@dataclass(frozen=True, slots=True)
class Way:
    """What buttons below one message mean that say yes, no and later; "" where none does."""

    yes: str = ""
    no: str = ""
    later: str = ""


BUTTONS: Mapping[str, tuple[Way, ...]] = {
    "adoption": (Way("agree"),),
    "away": (Way("until:…"),),
    "confided": (Way("let:…", "keep"),),
    "concern-own": (Way("may-read:…", "may-not-read"), Way("about:…", "not-about:…")),
    "count": (Way("sure:…", "never-mind"),),
    "decision": (
        Way("sure", "never-mind"),
        Way("go-ahead", "not-ahead"),
        Way("stance:agree"),
        Way("still:holds"),
    ),
    "decision-apart": (Way("apart-stands", "apart-back"), Way("by-deputies-too", "not-by-deputies")),
    "decision-own": (Way("ours"),),
    "deputy": (Way(no="no"),),
    "for-all": (Way("yes", "no"),),
    "forget": (Way("forget", "stay"), Way("really", "stay")),
    "goal": (Way("sure", "never-mind"), Way("take-on", "decline")),
    "goal-change": (Way("sure:…", "never-mind"), Way("accept:…", "leave:…")),
    "handover": (Way("ask", "drop"), Way("accept", "decline")),
    "keep": (Way("keep:…", "keep:"),),
    "leave": (Way("leave", "stay"),),
    "looking": (Way("keep"),),
    "mediation-agreed": (Way(no="keep-apart"),),
    "mediation-draft": (Way("ask-both", "never-mind"),),
    "mediation-end": (Way("end-it", "go-on"),),
    "mediation-ready": (Way("share", "keep-apart"),),
    "opening": (Way("agree", "refuse"),),
    "promise": (
        Way("sure", "never-mind"),
        Way("kept", "not-yet"),
        Way("move", "never-mind"),
        Way("accept-day:…", "leave-day:…"),
        Way("agree-let-go:…", "please-keep:…"),
        Way("accept:…", "decline"),
        Way("accept:…", "new-day"),
        Way("new-day", "decline"),
    ),
    "review": (Way("review:right", "review:better", "review:later"),),
    "roles": (Way("right", "change"),),
    "round-sure": (Way("open…", "never-mind"),),
    "remove": (Way("back", "keep"), Way(no="keep")),
    "sos-offered": (Way("call-now"),),
    "saying": (Way("send", "drop"), Way("send-again", "drop")),
    "version": (Way("propose"),),
}
"""What says so, by what the message is about to its first colon; the first way holds that is there whole."""
_PROPOSAL = "decision:"
NOT_IN_PASSING = ("forget", "leave", "mediation-end")
"""What cannot be undone: there a word means the button in reply alone, not as whatever is said next."""


def meant(about: str, choices: Sequence[Choice], text: str, vocabulary: Vocabulary) -> int | None:
    """Return the number of the button that *text* says below a message that is *about* something.

    None where *text* says anything else, or where no one button, or more than one, plainly says it. Below a
    proposal it may also be a position as people say it: "I abstain".
    """
    which = says(text, vocabulary)
    way = _way(about, choices) if which else None
    there = _there(getattr(way, which), choices) if way else []
    if not there and about.startswith(_PROPOSAL) and (position := vocabulary.position(text)):
        there = _there(f"stance:{position}", choices)
    return there[0] if len(there) == 1 else None


def may_say(text: str, vocabulary: Vocabulary) -> bool:
    """Tell whether *text* is a word that may be a button's, below one message or another."""
    return bool(says(text, vocabulary) or vocabulary.position(text))


def says(text: str, vocabulary: Vocabulary) -> str:
    """Return "yes", "no" or "later" where *text* says that and nothing else; "" where it does not."""
    if vocabulary.is_yes(text):
        return "yes"
    if vocabulary.is_no(text):
        return "no"
    return "later" if bare(text) in vocabulary.later else ""


def _way(about: str, choices: Sequence[Choice]) -> Way | None:
    ways = BUTTONS.get(about.partition(":")[0], ())
    return next((way for way in ways if _stands_below(way, choices)), None)


def _stands_below(way: Way, choices: Sequence[Choice]) -> bool:
    return all(_there(means, choices) for means in (way.yes, way.no, way.later) if means)


def _there(means: str, choices: Sequence[Choice]) -> list[int]:
    """Return which buttons mean *means*, by their numbers."""
    return [number for number, choice in enumerate(choices) if means and _is(choice.means, means)]


def _is(shown: str, means: str) -> bool:
    if not means.endswith(AND_MORE):
        return shown == means
    begins = means.removesuffix(AND_MORE)
    return shown.startswith(begins) and (shown != begins or not begins.endswith(":"))
