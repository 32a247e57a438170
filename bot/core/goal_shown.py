"""How goals are shown: in a list, on a card with what was counted and by whom, and read back.

Whoever reads sees the same; nobody is ranked. Decides nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.core.answer import one_after_another
from bot.core.contribution import of_partner
from bot.core.goal import Goal, agreed, may_steer, named, unit_of
from bot.core.measure import Measure, history, in_order
from bot.core.partnership import Gathering, Member, Room
from bot.core.progress import figure, measures_of, now_of
from bot.core.roles import role_named
from bot.core.words import Arg, Choice, Notice, Ours, Rows, Words

MOST_COUNTS = 8
"""Counts on one card: the latest ones."""
MOST_CHANGES = 4
"""Changes on one card: the latest ones."""
MOST_FIGURES = 6
"""Figures of trust in one line: the latest ones."""
CALLED = {
    "target": "goal-part-target",
    "baseline": "goal-part-baseline",
    "unit": "goal-part-unit",
    "due_on": "goal-part-day",
}
"""What each part of a goal that can be changed is called."""
SURE = Choice("sure", Ours("button-goal"))
WHOSE = Choice("whose", Ours("button-goal-whose"))
CANCEL = Choice("never-mind", Ours("button-never-mind"))
COUNT = Choice("count", Ours("button-count"))
CHANGE = Choice("change", Ours("button-change-it"))
BRING = Choice("bring", Ours("button-goal-brings"))
LET_GO = Choice("let-go", Ours("button-let-go"))


def about(goal: Goal) -> str:
    """Return what a message about *goal* is about, as in Notice.about."""
    return f"goal:{goal.id}"


def whose(g: Gathering, goal: Goal) -> Arg:
    """Return whose it is: a partner, whoever has a role, or everyone."""
    if goal.whose in g.partners:
        return g.partners[goal.whose].name
    return role_named(goal.role) if goal.role else Ours("goal-of-all")


def name(goal: Goal) -> Ours:
    """Return *goal* in one line."""
    return Ours("goal-name", {"number": goal.number, "what": named(goal)})


def lines(g: Gathering, goal: Goal) -> list[Ours]:
    """Return what *goal* is, whose and by when; below it how far it has come."""
    args: dict[str, Arg] = {"number": goal.number, "what": named(goal), "whose": whose(g, goal)}
    if goal.due_on:
        args |= {"due": goal.due_on}
    head = Ours("goal-item-by" if goal.due_on else "goal-item", args)
    return [head, figures(g, goal)] if goal.counted else [head]


def figures(g: Gathering, goal: Goal) -> Ours:
    """Return where it began, where it is now, and where it is to get; a dash for what is not known."""
    now = now_of(goal, measures_of(g, goal))
    args = {"before": _or_dash(figure(goal.baseline)), "now": _or_dash(now)}
    args |= {"target": _or_dash(figure(goal.target))}
    return (
        Ours("goal-figures-unit", {**args, "unit": unit_of(goal)})
        if goal.unit
        else Ours("goal-figures", args)
    )


def _or_dash(value: float | None) -> Arg:
    return "–" if value is None else value


def with_unit(goal: Goal, value: str) -> Arg:
    """Return a number of *goal* with what it counts."""
    number = figure(value) or 0
    return Ours("number-with-unit", {"value": number, "unit": unit_of(goal)}) if goal.unit else number


def listed(g: Gathering, room: Room, member: Member) -> Notice:
    """Return all goals and how far they have come, with a button for each; below them how trust is."""
    goals = agreed(g)
    if not goals:
        return Notice(room.id, (Ours("goals-none"), *trust(g)), f"goals:{member.id}", at_once=True)
    parts = [line for goal in goals for line in lines(g, goal)]
    buttons = [Choice(f"open:{goal.id}", str(goal.number)) for goal in goals]
    rows = tuple(tuple(buttons[start : start + 5]) for start in range(0, len(buttons), 5))
    return Notice(room.id, (Ours("goals-title"), *parts, *trust(g)), f"goals:{member.id}", rows, at_once=True)


def trust(g: Gathering) -> list[Ours]:
    """Return the latest figures of each question about trust, the oldest first."""
    found: dict[tuple[str, str], list[Arg]] = {}
    rules = [rule for adoption in g.adoptions.values() for rule in adoption.protocol.checkins.items()]
    about_trust = {(name, q.id) for name, rule in rules for q in rule.questions if q.about == "trust"}
    figures = [each for each in g.pulses.values() if (each.name, each.question) in about_trust]
    for each in sorted(figures, key=lambda pulse: pulse.at):
        found.setdefault((each.name, each.question), []).append(float(each.mean))
    return [
        Ours("goals-trust", {"figures": one_after_another(values[-MOST_FIGURES:], "figures-then")})
        for values in found.values()
    ]


def card(g: Gathering, goal: Goal, room: Room, member: Member, now: datetime) -> Notice:
    """Return all about *goal* on one screen, and what can be done about it.

    What it is counted by, who brings what towards it, what of it was changed, what was counted, by whom, and
    what was made right.
    """
    given = measures_of(g, goal)
    firsts = list(dict.fromkeys(each.of for each in in_order(given)))[-MOST_COUNTS:]
    counts = [_count_line(g, goal, history(given, of)) for of in firsts]
    by = [line for each in agreed(g) if each.under == goal.key for line in lines(g, each)]
    parts = (*lines(g, goal), *by, *brought(g, goal), *changes(g, goal), *counts)
    return Notice(room.id, parts, about(goal), _buttons(g, goal, member, now), at_once=True)


def _buttons(g: Gathering, goal: Goal, member: Member, now: datetime) -> Rows:
    if goal.state != "agreed":
        return ()
    steering = (CHANGE, LET_GO) if may_steer(g, member, now) and not goal.adoption else ()
    counting = (COUNT,) if goal.counted and may_count(g, goal, member, now) else ()
    bringing = () if goal.under else (BRING,)
    return tuple(row for row in ((*counting, *bringing), steering) if row)


def brought(g: Gathering, goal: Goal) -> list[Ours]:
    """Return what each partner brings towards *goal*, in the order of the bench."""
    each = ((p, of_partner(g, p.id, goal.key)) for p in g.present())
    return [
        Ours("goal-brought", {"who": p.name, "said": Words(c.text, c.language)}) for p, c in each if c.text
    ]


def changes(g: Gathering, goal: Goal) -> list[Ours]:
    """Return what of *goal* was changed, by whom and when, and what stood there, the latest last."""
    later = {what: kept(goal, what) for what in CALLED}
    found = list[Ours]()
    for at, by, what, before in reversed(goal.history):
        author = g.members.get(by)
        args: dict[str, Arg] = {"day": _day(g, datetime.fromisoformat(at)), "what": Ours(CALLED[what])}
        args["who"] = g.name_of(author, author.partner) if author else Ours("somebody")
        args |= {"before": part(what, before), "now": part(what, later[what])}
        found.append(Ours("goal-changed-line", args))
        later[what] = before
    return found[:MOST_CHANGES][::-1]


def kept(goal: Goal, what: str) -> str:
    """Return one of the parts CALLED of *goal* as its history keeps it."""
    if what == "unit":
        return goal.unit[0][1] if goal.unit else ""
    return str(getattr(goal, what) or "")


def part(what: str, value: str) -> Arg:
    """Return such a part for the reader; a dash where nothing stood."""
    if not value:
        return "–"
    if what == "due_on":
        return Ours("rhythm-date", {"day": date.fromisoformat(value)})
    return value if what == "unit" else _or_dash(figure(value))


def may_count(g: Gathering, goal: Goal, member: Member, at: datetime) -> bool:
    """Tell whether *member* may count towards *goal*: of its partner, or whoever keeps an eye on all."""
    return not goal.whose or goal.whose == member.partner or may_steer(g, member, at)


def _count_line(g: Gathering, goal: Goal, rows: list[Measure]) -> Ours:
    """Return one count with what stood there before, as far as it was made right."""
    last = rows[-1]
    args: dict[str, Arg] = {"day": _day(g, rows[0].at), "who": _who(g, last)}
    values = [row.value for row in rows if row.value]
    earlier: list[Arg] = [figure(value) or 0 for value in values[: len(values) - bool(last.value)]]
    if not last.value:
        return Ours(
            "measure-line-taken-back", {**args, "before": one_after_another(earlier or ["–"], "figures-then")}
        )
    args |= {"value": with_unit(goal, last.value)}
    if earlier:
        return Ours("measure-line-corrected", {**args, "before": one_after_another(earlier, "figures-then")})
    return Ours("measure-line", args)


def _who(g: Gathering, measure: Measure) -> str:
    return g.name_of(g.members.get(measure.member), measure.partner)


def _day(g: Gathering, at: datetime) -> Arg:
    return at.astimezone(ZoneInfo(g.partnership.zone)).date()


def to_choose(goals: Iterable[Goal], means: str) -> tuple[list[Ours], Rows]:
    """Return a line for each of *goals*, and a button with its number; what that means ends with its id."""
    those = list(goals)
    lines = [name(goal) for goal in those]
    buttons = [Choice(f"{means}:{goal.id}", str(goal.number)) for goal in those]
    return lines, (*(tuple(buttons[start : start + 5]) for start in range(0, len(buttons), 5)), (CANCEL,))
