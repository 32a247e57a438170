"""What must hold between goals, the questions that feed them, whose turn it is, and the rest of a file.

Looks at the plain values of a file. What has not the shape it should have is passed over; that is told
elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.core.durations import ReadingError, closest
from bot.core.files.forms import read_id
from bot.core.files.reading import Fault, Loc, shown

ABOUT_KINDS = {"story": "text", "learned": "text", "wrong": "text", "trust": "scale", "archive": "yes-no"}
"""What a question can be about, and of which kind it is then."""


def faults_of_goals(plain: Mapping[str, Any], named: Sequence[str], what: str) -> Iterator[Fault]:
    """Yield odd ids, ids that two share, and a `whose` that is none of *named*, which are each *what*."""
    places: dict[str, Loc] = {}
    for loc, held in _each(plain):
        key = str(loc[-1])
        try:
            read_id(key)
        except ReadingError as error:
            yield Fault(loc, error.problem, error.hint, of_key=True)
        if key in places:
            hint = "Give each goal and indicator its own; what is counted is kept under it."
            yield Fault(loc, f'"{shown(key)}" is a goal or an indicator already.', hint, of_key=True)
        places.setdefault(key, loc)
        whose = held.get("whose")
        if isinstance(whose, str) and whose not in named:
            hint = closest(
                whose, list(named), f"Use one of: {', '.join(named)}; or leave it out: it is all's."
            )
            yield Fault((*loc, "whose"), f'"{shown(whose)}" is not {what} here.', hint)
        if held.get("count") in ("sum", "average") and not {"target", "baseline", "unit"} & held.keys():
            hint = 'Say what is counted, as in "unit: people", or leave "count" out.'
            yield Fault((*loc, "count"), "Nothing is counted here.", hint, of_key=True)


def faults_of_feeding(question: Mapping[str, Any], loc: Loc, plain: Mapping[str, Any]) -> Iterator[Fault]:
    """Yield what does not fit of `measures` and `about` in a question."""
    measures, about, kind = question.get("measures"), question.get("about"), question.get("kind")
    if isinstance(measures, str):
        known = list(dict.fromkeys(str(at[-1]) for at, _ in _each(plain)))
        if kind != "number":
            hint = 'Leave it out, or write "kind: number".'
            yield Fault(
                (*loc, "measures"), '"measures" is for questions of kind "number".', hint, of_key=True
            )
        elif "private" in question or question.get("unnamed"):
            hint = "Leave it out: what is private or unnamed is not added to what all read."
            yield Fault((*loc, "measures"), "All read what a goal comes to.", hint, of_key=True)
        elif measures not in known:
            otherwise = f"Use one of: {', '.join(known)}." if known else 'Add it under "goals".'
            hint = closest(measures, known, otherwise)
            yield Fault((*loc, "measures"), f'"{shown(measures)}" is neither goal nor indicator here.', hint)
    wanted = ABOUT_KINDS.get(about) if isinstance(about, str) else None
    if wanted and kind != wanted:
        hint = f'Leave it out, or write "kind: {wanted}".'
        yield Fault((*loc, "about"), f'"about: {about}" is for questions of kind "{wanted}".', hint)
    elif about == "trust" and question.get("unnamed") is not True:
        hint = 'Add "unnamed: true".'
        yield Fault((*loc, "about"), "Nobody says with their name how much they trust others.", hint)
    elif about == "archive" and (question.get("unnamed") or question.get("private")):
        hint = 'Leave "unnamed" and "private" out.'
        yield Fault((*loc, "about"), "Whose words may be kept, they say themselves.", hint)


def faults_of_turns(plain: Mapping[str, Any], checkins: Sequence[str]) -> Iterator[Fault]:
    """Yield a check-in that turns what goes round and that is not there."""
    turns = plain.get("rotation")
    checkin = turns.get("checkin") if isinstance(turns, dict) else None
    if isinstance(checkin, str) and checkin not in checkins:
        otherwise = f"Use one of: {', '.join(checkins)}." if checkins else "This protocol has none."
        problem = f'"{shown(checkin)}" is not a check-in of this protocol.'
        yield Fault(("rotation", "checkin"), problem, closest(checkin, list(checkins), otherwise))


def fault_of_turn(duty: Mapping[str, Any], loc: Loc, turns: Mapping[str, Any]) -> Iterator[Fault]:
    """Yield that nothing goes round by which somebody's turn at *duty* comes."""
    part = duty.get("turn")
    parts = turns.get("parts", ["host", "summary"] if turns else [])
    if part not in ("host", "summary") or not isinstance(parts, list) or part in parts:
        return
    hint = 'Add it to the "parts" of the rotation.' if turns else 'Add "rotation: {checkin: …}".'
    yield Fault((*loc, "turn"), f'"{part}" does not go round here.', hint)


def _each(plain: Mapping[str, Any]) -> Iterator[tuple[Loc, Mapping[str, Any]]]:
    """Yield each goal and each indicator with where it stands."""
    goals = plain.get("goals")
    for key, goal in goals.items() if isinstance(goals, dict) else ():
        held = goal if isinstance(goal, dict) else {}
        yield ("goals", key), held
        indicators = held.get("indicators")
        for name, one in indicators.items() if isinstance(indicators, dict) else ():
            yield ("goals", key, "indicators", name), one if isinstance(one, dict) else {}
