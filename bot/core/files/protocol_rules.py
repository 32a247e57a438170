"""What must hold between the parts of a protocol file: names that are used exist, and numbers fit each other.

Looks at the plain values of the file, so that these problems are told along with those of single values.
Whatever has not the shape it should have is passed over here; its own problem is told elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from typing import Any, TypeVar

from bot.core.durations import ReadingError, closest, read_duration
from bot.core.files.crisis_form import faults_of_crisis
from bot.core.files.forms import read_id
from bot.core.files.goal_rules import fault_of_turn, faults_of_feeding, faults_of_goals, faults_of_turns
from bot.core.files.reading import Fault, Loc, shown
from bot.core.partnership import STANDING_ROLES

MOST_STEPS = 11
"""Most steps of a scale: 0 to 10, as many buttons as a phone shows at once."""
DEFAULT_OPEN_FOR = timedelta(days=3)

_T = TypeVar("_T")
_BELONGS = {
    "options": ("choice", "choices"),
    "from": ("scale",),
    "to": ("scale",),
    "labels": ("scale",),
    "unit": ("number",),
    "alarms": ("choice", "choices"),
}


def faults_between(plain: Mapping[str, Any]) -> Iterator[Fault]:
    """Yield what does not fit together in a protocol file."""
    roles = [*STANDING_ROLES, *_map(plain.get("roles"))]
    checkins, duties = _map(plain.get("checkins")), _map(plain.get("duties"))
    if not checkins and not duties and not {"checkins", "duties"} & plain.keys():
        hint = 'Add "checkins" or "duties"; protocols/README.md shows both.'
        yield Fault((), "It asks nothing and reminds of nothing.", hint)
    for group in ("roles", "checkins", "duties"):
        for name in _map(plain.get(group)):
            yield from _odd_id(name, (group, name))
    yield from _of_promises(_map(_map(plain.get("commitments")).get("late")), roles)
    confirm = _map(plain.get("decisions")).get("confirm")
    named = [role for role in roles if role != "partner"]
    yield from _role(confirm, ("decisions", "confirm"), ["another", "nobody", *named])
    yield from faults_of_goals(plain, roles, "a role")
    yield from faults_of_turns(plain, list(checkins))
    yield from faults_of_crisis(plain.get("crisis"), roles, _role)
    for name, checkin in checkins.items():
        yield from _of_checkin(_map(checkin), ("checkins", name), roles)
        for number, question in enumerate(_list(_map(checkin).get("questions"))):
            at = ("checkins", name, "questions", number)
            yield from faults_of_feeding(_map(question), at, plain)
    for name, duty in duties.items():
        yield from _of_duty(_map(duty), ("duties", name), roles, list(checkins))
        yield from fault_of_turn(_map(duty), ("duties", name), _map(plain.get("rotation")))
        if name in checkins:
            hint = "Give the duty another name, so that people can say which they mean."
            yield Fault(("duties", name), f'"{shown(name)}" is a check-in too.', hint, of_key=True)


def _of_checkin(checkin: Mapping[str, Any], loc: Loc, roles: list[str]) -> Iterator[Fault]:
    yield from _role(checkin.get("asks"), (*loc, "asks"), roles)
    yield from _role(_map(checkin.get("silence")).get("tell"), (*loc, "silence", "tell"), roles)
    yield from _role(_map(checkin.get("digest")).get("to"), (*loc, "digest", "to"), ["everyone", *roles])
    yield from _late_nudges(checkin, loc)
    seen: dict[str, int] = {}
    for number, question in enumerate(_list(checkin.get("questions"))):
        at = (*loc, "questions", number)
        yield from _of_question(_map(question), at, roles)
        name = _map(question).get("id")
        if isinstance(name, str) and seen.setdefault(name, number) != number:
            hint = "Give each question its own; answers are kept under it."
            yield Fault((*at, "id"), f'"{shown(name)}" is the id of question {seen[name] + 1} already.', hint)


def _late_nudges(checkin: Mapping[str, Any], loc: Loc) -> Iterator[Fault]:
    """Yield the nudges that would come when the check-in is closed, or that come twice."""
    said = checkin.get("open-for")
    open_for = DEFAULT_OPEN_FOR if said is None else _tried(read_duration, said)
    if open_for is None:
        return
    earlier: set[timedelta] = set()
    for number, nudge in enumerate(_list(checkin.get("nudge"))):
        after = _tried(read_duration, nudge)
        at = (*loc, "nudge", number)
        if after is None:
            continue
        if after >= open_for:
            closes = f"{said or '3 days'} after asking"
            hint = 'Make it shorter than "open-for", or "open-for" longer.'
            yield Fault(at, f'"{shown(nudge)}" is too late: it closes {shown(closes)}.', hint)
        elif after in earlier:
            yield Fault(at, f'"{shown(nudge)}" is here for the second time.', "Keep one of them.")
        earlier.add(after)


def _of_question(question: Mapping[str, Any], loc: Loc, roles: list[str]) -> Iterator[Fault]:
    yield from _role(question.get("private"), (*loc, "private"), roles)
    kind = question.get("kind")
    for key, kinds in _BELONGS.items():
        known = any(kind in ("text", "yes-no", "commitment", *each) for each in _BELONGS.values())
        if key in question and known and kind not in kinds:
            hint = f'Leave it out, or write "kind: {kinds[0]}".'
            yield Fault((*loc, key), f'"{key}" is not for questions of kind "{kind}".', hint, of_key=True)
    if kind in ("choice", "choices"):
        yield from _of_options(question.get("options"), loc, kind)
        yield from _of_alarms(question, loc)
    elif kind == "scale":
        yield from _of_scale(question, loc)


def _of_options(options: Any, loc: Loc, kind: str) -> Iterator[Fault]:
    if options is None:
        hint = "Write them as a map, as in {often: Often, rarely: Rarely}."
        yield Fault(loc, f'A question of kind "{kind}" needs "options".', hint, of_key=True)
    elif isinstance(options, dict) and len(options) < 2:
        yield Fault((*loc, "options"), "There is nothing to choose between.", "Give at least two options.")


def _of_alarms(question: Mapping[str, Any], loc: Loc) -> Iterator[Fault]:
    """Yield what is to call for help and is no option; at least one option has to call nobody."""
    said, options = question.get("alarms"), list(_map(question.get("options")))
    named = [said] if isinstance(said, str) else _list(said)
    for number, option in enumerate(named):
        if isinstance(option, str) and option not in options:
            at: Loc = (*loc, "alarms", *([] if isinstance(said, str) else [number]))
            hint = closest(option, options, f"Use one of: {', '.join(options)}.")
            yield Fault(at, f'"{shown(option)}" is not an option of this question.', hint)
    if options and not {*options} - {*map(str, named)}:
        hint = "Leave at least one option that calls nobody: all is well, for instance."
        yield Fault((*loc, "alarms"), "Whatever is answered calls for help.", hint)


def _of_scale(question: Mapping[str, Any], loc: Loc) -> Iterator[Fault]:
    ends = [question.get(key) for key in ("from", "to")]
    for key, end in zip(("from", "to"), ends, strict=True):
        if end is None and key not in question:
            yield Fault(loc, f'A scale needs "{key}".', 'Write, for instance, "from: 1" and "to: 5".', True)
    low, high = (end if isinstance(end, int) and not isinstance(end, bool) else None for end in ends)
    if low is None or high is None:
        return
    if low >= high:
        hint = f'Make "to" larger than {low}.'
        yield Fault((*loc, "to"), f"The scale ends at {high}, where it has not begun yet.", hint)
        return
    if high - low >= MOST_STEPS:
        hint = f"Keep to {MOST_STEPS} at most, or ask for a number."
        yield Fault((*loc, "to"), f"The scale has {high - low + 1} steps.", hint)
    for step in _map(question.get("labels")):
        if step.removeprefix("-").isdecimal() and len(step) < 10 and not low <= int(step) <= high:
            hint = f"Label steps from {low} to {high}."
            yield Fault((*loc, "labels", step), f"{step} is not a step of this scale.", hint, of_key=True)


def _of_duty(duty: Mapping[str, Any], loc: Loc, roles: list[str], checkins: list[str]) -> Iterator[Fault]:
    yield from _role(duty.get("role"), (*loc, "role"), roles)
    yield from _role(_map(duty.get("late")).get("tell"), (*loc, "late", "tell"), roles)
    checkin = _map(duty.get("after")).get("checkin")
    if isinstance(checkin, str) and checkin not in checkins:
        otherwise = f"Use one of: {', '.join(checkins)}." if checkins else "This protocol has none."
        hint = closest(checkin, checkins, otherwise)
        yield Fault(
            (*loc, "after", "checkin"), f'"{shown(checkin)}" is not a check-in of this protocol.', hint
        )


def _of_promises(late: Mapping[str, Any], roles: list[str]) -> Iterator[Fault]:
    """Yield whom lateness cannot be told: somebody who is not there, or everybody."""
    tell = late.get("tell")
    known = [role for role in roles if role != "partner"] + ["owed-to"]
    for number, said in enumerate([tell] if isinstance(tell, str) else _list(tell)):
        loc: Loc = ("commitments", "late", "tell", *([] if isinstance(tell, str) else [number]))
        if said in ("partner", "everyone"):
            hint = "Name a role, such as facilitator, or owed-to: whoever it was promised to."
            yield Fault(loc, "Nobody is told on in front of all.", hint)
        else:
            yield from _role(said, loc, known)


def _role(said: Any, loc: Loc, roles: list[str]) -> Iterator[Fault]:
    if isinstance(said, str) and said not in roles:
        hint = closest(said, roles, f'Use one of: {", ".join(roles)}; or add it under "roles".')
        yield Fault(loc, f'"{shown(said)}" is not a role here.', hint)


def _odd_id(name: str, loc: Loc) -> Iterator[Fault]:
    try:
        read_id(name)
    except ReadingError as error:
        yield Fault(loc, error.problem, error.hint, of_key=True)


def _tried(read: Callable[[str], _T], said: Any) -> _T | None:
    try:
        return read(said) if isinstance(said, str) else None
    except ReadingError:
        return None


def _map(said: Any) -> dict[str, Any]:
    return said if isinstance(said, dict) else {}


def _list(said: Any) -> list[Any]:
    return said if isinstance(said, list) else []
