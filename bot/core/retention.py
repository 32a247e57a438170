"""For how long a partnership keeps words: how long is set, and what is left of what is older.

Counts, choices, what was decided and what is still promised stay. Erases nothing on the day that it is set:
whoever wants their own words first has a day to ask for them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.core.clarification import Clarification, with_new_words
from bot.core.commitment import Change, Commitment
from bot.core.concern import Concern, ownerless
from bot.core.contribution import Contribution
from bot.core.correcting import Correction
from bot.core.decision import Decision
from bot.core.forgetting import nameless, wordless
from bot.core.goal import Goal
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


def swept(things: Iterable[Any], before: datetime, unnamed: Collection[str] = ()) -> Outcome:
    """Return what is to be kept and lost of *things* that hold words from *before* words are kept.

    Of answers without a name, whose ids are *unnamed*, not even what was chosen stays: what it came to was
    settled when their occasion closed.
    """
    keep, lose = list[object](), list[object]()
    for thing in things:
        left = nameless(thing) if thing.id in unnamed else AGED[type(thing)](thing, before)
        if left is None:
            lose.append(thing)
        elif left != thing:
            keep.append(left)
    return Outcome(keep=tuple(keep), lose=tuple(lose))


def words_in(thing: Any, before: datetime) -> list[str]:
    """Return the words of members from *before* that *thing* holds."""
    if isinstance(thing, Commitment):
        over = (thing.text, thing.reason) if _is_over(thing, before) else ()
        return [*over, *(change.words for change in _old_changes(thing, before))]
    if isinstance(thing, Goal):
        now = () if _is_over(thing, before) else _texts(thing)
        old = [*_texts(thing), *(row[3] for row in thing.history if _is_old_unit(row, before))]
        return [text for text in old if text not in now]
    if isinstance(thing, Contribution):
        return [row[2] for row in thing.history if _is_old(row, before) and row[2] != thing.text]
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


def _of_commitment(c: Commitment, before: datetime) -> Commitment:
    """Return what is still owed in its own words, and no older ones: why another day, what was shown."""
    old = _old_changes(c, before)
    rows = tuple((replace(ch, words="", attachment="") if ch in old else ch).row() for ch in c.changes)
    left = replace(c, history=rows)
    return replace(left, text="", reason="") if _is_over(c, before) else left


def _old_changes(c: Commitment, before: datetime) -> list[Change]:
    return [change for change in c.changes if _is_over(c, before) or change.at < before]


def _is_over(thing: Commitment | Goal, before: datetime) -> bool:
    return thing.ended_at is not None and thing.ended_at < before


def _of_goal(goal: Goal, before: datetime) -> Goal:
    """Return a goal with what counts of it now; one that was let go has no words any more."""
    left = replace(goal, history=tuple(row for row in goal.history if not _is_old_unit(row, before)))
    if not _is_over(goal, before):
        return left
    # It was called after its words.
    return replace(left, key=goal.id, under="", texts=tuple((tag, "") for tag, _ in goal.texts), unit=())


def let_go(things: Iterable[Any], before: datetime) -> list[Goal]:
    """Return the goals among *things* that are called after words of theirs which go."""
    goals = (thing for thing in things if isinstance(thing, Goal))
    return [goal for goal in goals if _is_over(goal, before) and goal.key != goal.id]


def called_otherwise(g: Gathering, gone: Collection[Goal], outcome: Outcome) -> Outcome:
    """Return *outcome* with what was counted towards goals that are *gone* naming them by no word of theirs.

    What somebody brings towards one of them goes.
    """
    there = {goal.key for goal in g.goals.values() if goal.ended_at is None}
    after = {goal.key: goal for goal in gone}
    counted = [m for m in g.measures.values() if m.goal in after and m.at <= (after[m.goal].ended_at or m.at)]
    brought = [c for c in g.contributions.values() if c.goal in after and c.goal not in there]
    kept = [thing for thing in outcome.keep if not _is_one_of(thing, brought)]
    named = (replace(measure, goal=after[measure.goal].id) for measure in counted)
    return replace(outcome, keep=(*kept, *named), lose=(*outcome.lose, *brought))


def _is_one_of(thing: object, brought: Collection[Contribution]) -> bool:
    return isinstance(thing, Contribution) and thing.id in {each.id for each in brought}


def _texts(goal: Goal) -> list[str]:
    return [text for _, text in (*goal.texts, *goal.unit)]


def _is_old(row: tuple[str, ...], before: datetime) -> bool:
    return datetime.fromisoformat(row[0]) < before


def _is_old_unit(row: tuple[str, ...], before: datetime) -> bool:
    """Tell whether *row* of a goal's history holds an old word; what it was to reach, and when, are none."""
    return row[2] == "unit" and _is_old(row, before)


def _of_contribution(c: Contribution, before: datetime) -> Contribution:
    return replace(c, history=tuple(row for row in c.history if not _is_old(row, before)))


def _of_decision(d: Decision, _before: datetime) -> Decision:
    taken, reviewed = ([without_words(p) for p in each] for each in (d.taken, d.reviewed))
    rows, reviews = (tuple(p.row() for p in each) for each in (ownerless_positions(taken), reviewed))
    left = replace(d, positions=rows, reviews=reviews)
    if d.state == "decided":
        return left
    return replace(left, text="", reason="", options=tuple("" for _ in d.options))


def _without_text(thing: Any, _before: datetime) -> Any:
    return replace(thing, text="")


def _nothing(_thing: Any, _before: datetime) -> None:
    return None


AGED: Mapping[type, Callable[[Any, datetime], Any]] = {
    Answer: lambda answer, _: wordless(answer),
    CheckIn: lambda occasion, _: replace(occasion, words=""),
    Commitment: _of_commitment,
    Contribution: _of_contribution,
    Decision: _of_decision,
    Correction: _nothing,
    Concern: lambda c, _: ownerless(c),
    Goal: _of_goal,
    Saying: _without_text,
    Clarification: lambda c, _: with_new_words(replace(c, text="")),
    Note: _nothing,
    Suggestion: _nothing,
    Mediation: lambda round_, _: replace(round_, answers=(), questions=()),
}
"""What is left of each kind of thing that holds words of members from before. Of others everything stays."""
