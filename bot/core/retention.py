"""For how long a partnership keeps words: how long is set, and what is left of what is older.

Counts, choices, what was decided and what is still promised stay. Erases nothing on the day that it is set:
whoever wants their own words first has a day to ask for them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.core.clarification import Clarification
from bot.core.commitment import Commitment
from bot.core.concern import Concern, ownerless
from bot.core.correcting import Correction
from bot.core.decision import Decision
from bot.core.forgetting import nameless, wordless
from bot.core.mediation import Mediation
from bot.core.note import Note
from bot.core.occasion import Answer, CheckIn
from bot.core.partnership import Gathering, Partnership
from bot.core.position import every_of
from bot.core.position import ownerless as ownerless_positions
from bot.core.position import wordless as without_words
from bot.core.saying import Saying
from bot.core.suggestion import Suggestion
from bot.core.words import Arg, Notice, Ours, Outcome

LEAST, MOST = 7, 3660
"""Days: a digest, and whoever was away, need the words of a week."""
EVERY = timedelta(days=1)


def set_to(g: Gathering, days: int | None, who: str | None, now: datetime) -> Outcome:
    """Keep words for so many *days* from now on, None for good, and tell all groups; *who* set it, if any."""
    kept = g.partnership if g.partnership.keep == days else replace(g.partnership, keep=days)
    g.partnership = replace(kept, erases_at=now + EVERY if days else None)
    args: dict[str, Arg] = {"who": who} if who else {}
    if days:
        args["time"] = timedelta(days=days)
    says = ("keep-told" if who else "keep-told-by-file") if days else "keep-ended"
    if not days and not who:
        return Outcome(keep=(g.partnership,))
    told = tuple(Notice(room.id, (Ours(says, args),)) for room in g.group_rooms())
    return Outcome(keep=(g.partnership,), tell=told)


def oldest_kept(partnership: Partnership, now: datetime) -> datetime:
    """Return the moment before which words are not kept."""
    return now - timedelta(days=partnership.keep or MOST)


def swept(things: Iterable[Any], unnamed: Collection[str] = ()) -> Outcome:
    """Return what is to be kept and lost of *things* that are older than words are kept.

    Of answers without a name, whose ids are *unnamed*, not even what was chosen stays: what it came to was
    settled when their occasion closed.
    """
    keep, lose = list[object](), list[object]()
    for thing in things:
        left = nameless(thing) if thing.id in unnamed else AGED[type(thing)](thing)
        if left is None:
            lose.append(thing)
        elif left != thing:
            keep.append(left)
    return Outcome(keep=tuple(keep), lose=tuple(lose))


def words_in(thing: Any) -> list[str]:
    """Return the words of members that *thing* holds."""
    if isinstance(thing, Commitment):
        return [thing.text, thing.reason, *(change.words for change in thing.changes)]
    if isinstance(thing, Decision):
        proposal = () if thing.state == "decided" else (thing.text, thing.reason, *thing.options)
        return [*proposal, *(position.words for position in every_of((*thing.taken, *thing.reviewed)))]
    if isinstance(thing, Mediation):
        return [*(given.text for given in thing.given), *(text for text, _language in thing.questions)]
    if isinstance(thing, CheckIn):
        return [thing.words]
    if isinstance(thing, Correction):
        return [thing.text, thing.fixed]
    if isinstance(thing, Concern):
        return [thing.text, thing.passed_to]
    return [thing.text]


def confided_in(things: Iterable[Any]) -> list[str]:
    """Return what messages are about that tell, by where they stand, who raised any of *things*."""
    concerns = [thing for thing in things if isinstance(thing, Concern)]
    raised = [thing for thing in things if isinstance(thing, Decision) and any(p.raised for p in thing.taken)]
    owns = [f"{kind}:{c.id}" for kind in ("concern-own", "concern-own-said") for c in concerns]
    return [*owns, *(f"{kind}:{d.id}" for kind in ("decision-apart", "decision-why") for d in raised)]


# --- what is left of what is old; None where nothing is -----------------------------------------------------


def _of_commitment(c: Commitment) -> Commitment:
    rows = tuple(replace(change, words="", attachment="").row() for change in c.changes)
    return replace(c, text="", reason="", history=rows)


def _of_decision(d: Decision) -> Decision:
    taken, reviewed = ([without_words(p) for p in each] for each in (d.taken, d.reviewed))
    rows, reviews = (tuple(p.row() for p in each) for each in (ownerless_positions(taken), reviewed))
    left = replace(d, positions=rows, reviews=reviews)
    if d.state == "decided":
        return left
    return replace(left, text="", reason="", options=tuple("" for _ in d.options))


def _without_text(thing: Any) -> Any:
    return replace(thing, text="")


def _nothing(_thing: Any) -> None:
    return None


AGED: Mapping[type, Callable[[Any], Any]] = {
    Answer: wordless,
    CheckIn: lambda occasion: replace(occasion, words=""),
    Commitment: _of_commitment,
    Decision: _of_decision,
    Correction: _nothing,
    Concern: ownerless,
    Saying: _without_text,
    Clarification: _without_text,
    Note: _nothing,
    Suggestion: _nothing,
    Mediation: lambda round_: replace(round_, answers=(), questions=()),
}
"""What is left of each kind of thing that holds words of members. Of others everything stays."""
