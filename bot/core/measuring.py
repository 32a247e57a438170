"""What follows when somebody counts something towards a goal, makes a count right, or takes an answer back.

A number is read back before it counts, and a correction is a row of its own: nothing that was counted is ever
changed. Refuses whatever could be two numbers.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from bot.core import goal_shown as shown
from bot.core.answer import is_passed
from bot.core.files.goal_forms import spelt_number
from bot.core.goal import Goal, agreed, keyed, may_steer
from bot.core.measure import Measure, history
from bot.core.partnership import Gathering, Member
from bot.core.progress import Figure, figure, measures_of, now_of, own_of, reached
from bot.core.vocabulary import plain
from bot.core.words import Arg, Choice, Notice, Ours, Outcome, Refused

if TYPE_CHECKING:
    from bot.core.answering import Said
    from bot.core.occasion import Answer, Ask
    from bot.core.protocol import Question

MARKS = " .!?،؟。:："
_TICK = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Meant:
    """What somebody typed behind /measure: towards which goal, and the number; None for what was not said."""

    goal: Goal | None
    value: str | None


def counted_by(g: Gathering, said: Said) -> list[Goal]:
    """Return the goals towards which the author of *said* may say numbers."""
    return [goal for goal in agreed(g) if goal.counted and shown.may_count(g, goal, said.member, said.at)]


def asked(g: Gathering, id_: str, said: Said) -> Outcome:
    """Read back what *said* would count, or ask towards which goal, or how many. Raises Refused."""
    goals = counted_by(g, said)
    if not goals:
        raise Refused("measure-no-goal")
    meant = _meant(g, goals, said)
    if meant.goal is None and len(goals) > 1:
        lines, rows = shown.to_choose(goals, f"for:{meant.value or ''}")
        about = f"measures:{said.member.id}"
        parts = (Ours("measure-which"), *lines)
        return Outcome(tell=(Notice(said.room.id, parts, about, rows, reply_to=said.message, at_once=True),))
    goal = meant.goal or goals[0]
    if meant.value is None:
        return Outcome(tell=(how_many(g, goal, said),))
    return Outcome(tell=(read_back(g, goal, meant.value, id_, said),))


def _meant(g: Gathering, goals: list[Goal], said: Said) -> Meant:
    words = said.text.split()
    every = [goal for goal in agreed(g) if goal.counted]
    for start, end in _pieces(len(words)):
        goal = _called(every, " ".join(words[start:end]), bare=len(words) == end - start)
        if goal and goal not in goals:
            raise Refused("promise-of-others", who=shown.whose(g, goal))
        rest = " ".join((*words[:start], *words[end:]))
        if goal:
            return Meant(goal, _value(g, goal, rest, said) if rest.strip(MARKS) else None)
    if not words:
        return Meant(None, None)
    only = goals[0] if len(goals) == 1 else None
    value = said.vocabulary.number(said.text)
    if value is None:
        raise Refused("measure-how", key=goals[0].key)
    return Meant(only, _value(g, only, said.text, said) if only else spelt_number(value))


def _pieces(count: int) -> Iterator[tuple[int, int]]:
    """Yield where a goal's name can stand among so many words: in front or behind, the longest first."""
    for length in range(min(count, 12), 0, -1):
        yield 0, length
        if length < count:
            yield count - length, count


def _called(goals: list[Goal], said: str, *, bare: bool) -> Goal | None:
    """Return which of *goals* is called so: by its key, its words, or its number with words beside it."""
    word = plain(said.strip(MARKS))
    for goal in goals:
        if word in (goal.key.casefold(), *(plain(text) for _, text in goal.texts)):
            return goal
    numbered = None if bare or not word.isdecimal() else int(word)
    return next((goal for goal in goals if goal.number == numbered), None)


def _value(g: Gathering, goal: Goal, said: str, by: Said) -> str:
    """Return the number that *said* is; "+20" comes on top of what the partner counted. Raises Refused."""
    value = by.vocabulary.number(said)
    if value is None:
        raise Refused("measure-number-unread")
    exact = Decimal(str(value))
    if said.strip().startswith(("+", "＋")) and goal.count != "sum":
        exact += Decimal(str(own_of(goal, measures_of(g, goal), _partner(goal, by.member)) or 0))
    return spelt_number(exact)


def how_many(g: Gathering, goal: Goal, said: Said) -> Notice:
    """Ask for a number; a reply to it is one."""
    asks = "measure-how-many-more" if goal.count == "sum" else "measure-how-many"
    parts = (*shown.lines(g, goal), Ours(asks))
    return Notice(said.room.id, parts, f"count:{goal.id}:", reply_to=said.message, at_once=True)


def read_back(g: Gathering, goal: Goal, value: str, id_: str, said: Said, of: str = "") -> Notice:
    """Read *value* back; with *of* it is to hold in place of what was counted there."""
    before = history(measures_of(g, goal), of)[-1:] if of else []
    own = own_of(goal, measures_of(g, goal), _partner(goal, said.member))
    args: dict[str, Arg] = {"value": shown.with_unit(goal, value)}
    if before and before[0].value:
        args |= {"before": figure(before[0].value) or 0}
    elif own is not None and goal.count != "sum":
        args |= {"before": own}
    line = Ours("measure-sure-before" if "before" in args else "measure-sure", args)
    if goal.count == "sum" and not of:
        held = Decimal(str(now_of(goal, measures_of(g, goal)) or 0))
        sums = {"before": figure(str(held)) or 0, "after": figure(str(held + Decimal(value))) or 0}
        line = Ours("measure-sure-sum", {**args, **sums})
    rows = ((Choice(f"sure:{value}:{id_}:{of}", Ours("button-measure")), shown.CANCEL),)
    # What replies to it, once it counts, makes it right.
    about = f"count:{goal.id}:{of or id_}"
    parts = (shown.name(goal), line)
    return Notice(said.room.id, parts, about, rows, reply_to=said.message, at_once=True)


def counted(g: Gathering, goal: Goal, value: str, id_: str, of: str, said: Said) -> Outcome:
    """Keep what was read back, and say what all comes to; where that is the goal, all read it."""
    if goal.state != "agreed" or not shown.may_count(g, goal, said.member, said.at):
        raise Refused("goal-unknown")
    if id_ in g.measures:
        return Outcome()  # The same button pressed twice.
    earlier = history(measures_of(g, goal), of) if of else []
    if of and not earlier:
        raise Refused("goal-unknown")
    _own_count(g, earlier, said)
    before = now_of(goal, measures_of(g, goal))
    partner = earlier[0].partner if earlier else _partner(goal, said.member)
    at = _after_all(g, goal, said.at)
    row = Measure(id_, g.partnership.id, goal.key, value, at, said.member.id, partner, of or id_)
    g.with_([row])
    now = now_of(goal, measures_of(g, goal))
    args: dict[str, Arg] = {"who": said.member.name, "value": shown.with_unit(goal, value)}
    args |= {"now": now if now is not None else "–"}
    if earlier and earlier[-1].value:
        args |= {"before": figure(earlier[-1].value) or 0}
    line = Ours("measure-corrected" if "before" in args else "measure-noted", args)
    about = f"count:{goal.id}:{of or id_}"
    here = Notice(said.room.id, (shown.name(goal), line), about, replaces=about, at_once=True)
    # Whose count it is reads of it where others count in their place, and may make it right.
    theirs = g.room_of(partner) if partner != said.member.partner and partner in g.partners else None
    told = [Notice(theirs.id, here.parts, about)] if theirs and theirs.id != said.room.id else []
    return Outcome(keep=(row,), tell=(here, *told, *_arrived(g, goal, before)))


def _after_all(g: Gathering, goal: Goal, at: datetime) -> datetime:
    """Return *at*, or the first moment after all that was counted: what is said last holds."""
    return max([at, *(each.at + _TICK for each in measures_of(g, goal))])


def not_counted(goal: Goal, about: str, said: Said) -> Notice:
    """Say in place of what was read back that it does not count."""
    parts = (shown.name(goal), Ours("measure-not-counted"))
    return Notice(said.room.id, parts, about, replaces=about, at_once=True)


def _arrived(g: Gathering, goal: Goal, before: Figure | None) -> list[Notice]:
    """Return what all read where *goal*, which stood at *before*, is reached now."""
    if reached(goal, before) or not reached(goal, now_of(goal, measures_of(g, goal))):
        return []
    parts = (Ours("goal-reached"), *shown.lines(g, goal))
    once = f"goal:reached:{goal.id}:{goal.target}"
    return [Notice(room.id, parts, shown.about(goal), once=once) for room in g.group_rooms()]


def replied(g: Gathering, goal: Goal, of: str, id_: str, said: Said) -> Outcome:
    """Take a number said in reply to a message about a goal, or about one count of it. Raises Refused."""
    if goal.state != "agreed" or not goal.counted:
        raise Refused("goal-unknown")
    if not shown.may_count(g, goal, said.member, said.at):
        raise Refused("promise-of-others", who=shown.whose(g, goal))
    earlier = history(measures_of(g, goal), of) if of else []
    _own_count(g, earlier, said)
    value = _value(g, goal, said.text, said)
    return Outcome(tell=(read_back(g, goal, value, id_, said, of if earlier else ""),))


def _own_count(g: Gathering, rows: list[Measure], said: Said) -> None:
    """Refuse to let one partner make another one's counts right."""
    theirs = rows and rows[0].partner != said.member.partner
    if theirs and not may_steer(g, said.member, said.at):
        raise Refused("promise-of-others", who=g.partners[rows[0].partner].name)


def _partner(goal: Goal, member: Member) -> str:
    return goal.whose or member.partner


# --- what check-ins feed ------------------------------------------------------------------------------------


def of_answer(g: Gathering, ask: Ask, question: Question, answer: Answer, said: Said) -> Outcome:
    """Count a check-in's *answer*, new or edited, towards the goal that its question names."""
    goal = keyed(g, question.measures or "")
    if goal is None or is_passed(answer) or not answer.value:
        return Outcome()
    partner = goal.whose or ask.partner
    of, id_ = f"answer:{answer.id}", f"{answer.id}@{said.id}"
    at = said.at + _TICK if answer.edited else said.at
    row = Measure(id_, g.partnership.id, goal.key, answer.value, at, answer.member, partner, of)
    before = now_of(goal, measures_of(g, goal))
    g.with_([row])
    return Outcome(keep=(row,), tell=tuple(_arrived(g, goal, before)))


def taken_back(
    g: Gathering, ask: Ask, question: Question, answer: Answer, now: datetime
) -> tuple[Measure, ...]:
    """Return what lets a count go whose answer was taken back."""
    goal = keyed(g, question.measures or "")
    if goal is None or not answer.value:
        return ()
    partner, id_ = goal.whose or ask.partner, f"{answer.id}@back@{now:%Y%m%d%H%M%S}"
    at, of = now + 2 * _TICK, f"answer:{answer.id}"
    return (Measure(id_, g.partnership.id, goal.key, "", at, answer.member, partner, of),)
