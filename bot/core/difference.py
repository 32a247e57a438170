"""What is different between two versions of a protocol, as lines that every partner can read.

Names whatever differs, and never says nothing: a change that nobody is told of has not been agreed to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, TypeVar

from bot.core.answer import one_after_another
from bot.core.rhythm_named import days_named, rhythm_named
from bot.core.roles import role_named
from bot.core.words import Arg, Authored, Language, Ours

if TYPE_CHECKING:
    from bot.core.files.goal_forms import GoalEntry, Indicator
    from bot.core.protocol import Checkin, Duty, Protocol, Question

Rule = TypeVar("Rule")


def what_changed(old: Protocol, new: Protocol, partnership_zone: str) -> list[Ours]:
    """Return a line or more for each thing that is new, gone or different; one at least.

    *partnership_zone* is an IANA name. Where only languages were added or taken away, a single line says so.
    """
    lines = [
        *_of_protocol(old, new),
        *_of_checkins_and_duties(old, new, partnership_zone),
        *_of_agreements(old, new),
    ]
    if lines:
        return lines
    same = old.model_copy(update={"version": new.version}) == new
    return [Ours("change-none" if same else "change-languages")]


def rule_name(protocol: Protocol, name: str) -> Arg:
    """Return what a check-in is called, or what is to be done of a duty."""
    if name in protocol.checkins:
        return protocol.checkins[name].title or name
    return protocol.duties[name].does


def duty_rhythm(rule: Duty, partnership_zone: str) -> Ours:
    """Return when a duty is due: on its own rhythm, or after a check-in."""
    if rule.after is not None:
        return Ours("rhythm-after-checkin", {"length": rule.after.within, "checkin": rule.after.checkin})
    assert rule.cadence is not None
    return rhythm_named(rule.cadence, partnership_zone)


def _reworded(old: Authored | None, new: Authored | None) -> bool:
    """Tell whether a text says something else in any language that it had and has."""
    before, after = dict(old.texts if old else ()), dict(new.texts if new else ())
    both = before.keys() & after.keys()
    return any(before[tag] != after[tag] for tag in both) if both else bool(before or after)


def left_behind(old: Authored, new: Authored) -> list[str]:
    """Return the languages that people had worded a text in, and that have no words in the new one."""
    after = dict(new.texts)
    return [tag for tag, _ in old.texts if tag not in after]


def _unworded(old: Authored, new: Authored) -> Iterator[Ours]:
    """Say in which languages nobody has put a question in words anew, and how it was asked until now."""
    if left := left_behind(old, new):
        languages = one_after_another([Language(tag) for tag in left])
        yield Ours("change-question-unworded", {"languages": languages})
        yield Ours("change-question-before", {"question": old})


def _of_protocol(old: Protocol, new: Protocol) -> Iterator[Ours]:
    if _reworded(old.title, new.title):
        yield Ours("change-name", {"what": new.title, "before": old.title})
    if _reworded(old.purpose, new.purpose):
        yield Ours("change-purpose", {"purpose": new.purpose})
    yield from _of_roles(old, new)
    yield from _of_goals(_goals(old), _goals(new))
    if old.rotation != new.rotation:
        yield Ours("change-rotation")
    if old.decisions != new.decisions:
        yield Ours("change-decisions")
    if old.commitments != new.commitments:
        yield Ours("change-commitments")
    if old.crisis != new.crisis:
        yield Ours("change-crisis")
    if old.review != new.review:
        if new.review is None:
            yield Ours("change-review-none")
        else:
            yield Ours("change-review", {"rhythm": days_named(new.review)})


def _goals(protocol: Protocol) -> dict[str, GoalEntry | Indicator]:
    """Return each goal, and each thing by which one is counted, by its key."""
    found: dict[str, GoalEntry | Indicator] = {}
    for key, goal in protocol.goals.items():
        found |= {key: goal.model_copy(update={"indicators": {}}), **goal.indicators}
    return found


def _of_goals(
    before: Mapping[str, GoalEntry | Indicator], after: Mapping[str, GoalEntry | Indicator]
) -> Iterator[Ours]:
    for key in {**before, **after}:
        if key not in after:
            yield Ours("change-gone", {"what": before[key].text})
        elif key not in before:
            yield Ours("change-new", {"what": after[key].text})
        elif before[key] != after[key]:
            yield Ours("change-goal", {"what": after[key].text})


def _of_roles(old: Protocol, new: Protocol) -> Iterator[Ours]:
    for role in {**old.roles, **new.roles}:
        if role not in new.roles:
            yield Ours("change-role-gone", {"role": role})
        elif role not in old.roles:
            yield Ours("change-role-new", {"role": role, "does": new.roles[role]})
        elif _reworded(old.roles[role], new.roles[role]):
            yield Ours("change-role", {"role": role, "does": new.roles[role]})


def _of_agreements(old: Protocol, new: Protocol) -> Iterator[Ours]:
    several = len(old.agreements) != len(new.agreements)
    if several or any(map(_reworded, old.agreements, new.agreements)):
        yield Ours("change-agreements" if new.agreements else "change-agreements-none")
        yield from (Ours("agreement-line", {"agreement": agreement}) for agreement in new.agreements)


def _of_checkins_and_duties(old: Protocol, new: Protocol, zone: str) -> Iterator[Ours]:
    yield from _of_each(old, new, old.checkins, new.checkins, lambda a, b: _of_checkin(a, b, zone))
    yield from _of_each(old, new, old.duties, new.duties, lambda a, b: _of_duty(a, b, zone))


def _of_each(
    old: Protocol,
    new: Protocol,
    before: Mapping[str, Rule],
    after: Mapping[str, Rule],
    between: Callable[[Rule, Rule], Iterator[Ours]],
) -> Iterator[Ours]:
    for name in {**before, **after}:
        if name not in after:
            yield Ours("change-gone", {"what": rule_name(old, name)})
        elif name not in before:
            yield Ours("change-new", {"what": rule_name(new, name)})
        else:
            yield from between(before[name], after[name])


def _of_checkin(old: Checkin, new: Checkin, zone: str) -> Iterator[Ours]:
    what: Arg = new.title or new.id
    if _reworded(old.title, new.title):
        yield Ours("change-name", {"what": what, "before": old.title or old.id})
    if old.cadence != new.cadence:
        yield Ours("change-when", {"what": what, "rhythm": rhythm_named(new.cadence, zone)})
    if old.holidays != new.holidays:
        yield Ours("change-holidays", {"what": what, "how": new.holidays})
    if old.rhythm != new.rhythm:
        yield Ours("change-in-a-crisis", {"what": what, "when": new.rhythm})
    if (old.asks, old.each) != (new.asks, new.each):
        says = "change-asks" if new.each == "partner" else "change-asks-each"
        yield Ours(says, {"what": what, "role": role_named(new.asks)})
    if old.open_for != new.open_for:
        yield Ours("change-open-for", {"what": what, "length": new.open_for})
    if old.nudge != new.nudge:
        yield Ours("change-reminders", {"what": what})
    if old.silence != new.silence:
        says = "change-silence-urgent" if new.silence.urgent else "change-silence"
        yield Ours(says, {"what": what, "role": role_named(new.silence_tell)})
    if old.digest != new.digest:
        yield Ours("change-digest", {"what": what, "role": role_named(new.digest_to)})
    yield from _of_questions(old, new, what)


def _of_duty(old: Duty, new: Duty, zone: str) -> Iterator[Ours]:
    what = new.does
    if _reworded(old.does, new.does):
        yield Ours("change-name", {"what": what, "before": old.does})
    if old.role != new.role or (old.turn and not new.turn):
        yield Ours("change-duty-role", {"what": what, "role": role_named(new.role)})
    if new.turn and old.turn != new.turn:
        yield Ours("change-duty-turn", {"what": what})
    if (old.cadence, old.after) != (new.cadence, new.after):
        yield Ours("change-when", {"what": what, "rhythm": duty_rhythm(new, zone)})
    if old.holidays != new.holidays:
        yield Ours("change-holidays", {"what": what, "how": new.holidays})
    if old.remind != new.remind:
        yield Ours("change-reminders", {"what": what})
    if old.late != new.late:
        yield Ours("change-late", {"what": what})


def _of_questions(old: Checkin, new: Checkin, what: Arg) -> Iterator[Ours]:
    before = {question.id: question for question in old.questions}
    after = {question.id: question for question in new.questions}
    for id_ in {**before, **after}:
        if id_ not in after:
            yield Ours("change-question-gone", {"what": what, "question": before[id_].ask})
        elif id_ not in before:
            yield Ours("change-question-new", {"what": what, "question": after[id_].ask})
        else:
            yield from _of_question(before[id_], after[id_], what)
    if [id_ for id_ in before if id_ in after] != [id_ for id_ in after if id_ in before]:
        yield Ours("change-questions-order", {"what": what})


def _of_question(old: Question, new: Question, what: Arg) -> Iterator[Ours]:
    asked: dict[str, Arg] = {"what": what, "question": new.ask}
    if _reworded(old.ask, new.ask):
        yield Ours("change-question-reworded", asked)
        yield from _unworded(old.ask, new.ask)
    if _answered_otherwise(old, new):
        yield Ours("change-question-answers", asked)
    if old.private != new.private:
        if new.private is None:
            yield Ours("change-question-public", asked)
        else:
            yield Ours("change-question-private", {**asked, "role": role_named(new.private)})
    if {*old.alarms} != {*new.alarms}:
        yield Ours("change-question-alarms", asked)
    if old.unnamed != new.unnamed:
        yield Ours("change-question-unnamed" if new.unnamed else "change-question-named", asked)


def _answered_otherwise(old: Question, new: Question) -> bool:
    def plainly(question: Question) -> tuple[object, ...]:
        options, labels = (tuple(id_ for id_, _ in texts) for texts in (question.options, question.labels))
        counts = question.optional, question.measures, question.about
        return question.kind, options, question.low, question.high, labels, *counts

    if plainly(old) != plainly(new):
        return True
    texts = [*zip(dict(old.options).values(), dict(new.options).values(), strict=True)]
    texts += zip(dict(old.labels).values(), dict(new.labels).values(), strict=True)
    return any(_reworded(*pair) for pair in [*texts, (old.unit, new.unit)])
