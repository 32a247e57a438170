"""What is shown of answers without names: how many must hide each other, their figures and their words.

Shows nothing while so few answered that it would point at one; what was shown stays as it is or goes whole,
never less by one.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from bot.core.answer import FREE, is_erased, is_passed, labels_of, one_after_another, shown, written_by_many
from bot.core.attachment import File
from bot.core.confided import readers_of
from bot.core.languages import read_alike
from bot.core.occasion import questions_of
from bot.core.pulse import Pulse, Said, enough_of, figure, last_shown, person_in
from bot.core.question import FEW
from bot.core.secret import digest_of
from bot.core.words import Arg, Authored, Ours

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.core.occasion import Answer, CheckIn
    from bot.core.partnership import Gathering
    from bot.core.protocol import Question

ENOUGH_TO_HIDE_IN = FEW
"""Fewer unnamed answers than this would point at who gave them."""
OF_US_ALL = ("story", "wrong", "learned")
"""What questions are about whose answers weeks and months tell again."""


def given_unnamed(g: Gathering, checkin: CheckIn, question: Question) -> list[Answer]:
    """Return what was answered to *question* in time, in an order that no hour and no language explains.

    What one role alone reads is left out where all to whom it was said have that no more.
    """
    answers = [a for a in g.answers.values() if a.checkin == checkin.id and a.question == question.id]
    answers = [a for a in answers if question.private is None or readers_of(g, question, a)]
    # One that came late and appeared by itself would point at who gave it.
    return sorted((a for a in answers if not is_passed(a) and not a.late), key=in_no_order)


def hide_each_other(g: Gathering, question: Question, given: Sequence[Answer]) -> bool:
    """Tell whether so many gave what was *given* without names that nobody can be told by it.

    What the week's and the month's digest tell again takes as many as the trust figure: it is shown in all of
    them or in none, so that nothing follows from where it is not.
    """
    people = {a.member for a in given}
    if question.about in OF_US_ALL and question.private is None:
        return enough_of({g.asks[a.ask].partner for a in given if a.ask in g.asks}, people)
    return len(people) >= ENOUGH_TO_HIDE_IN


def in_no_order(answer: Answer) -> str:
    """Return by what unnamed answers are put in order: what they say alone, nobody's hour or message."""
    handle = answer.attachment.handle if isinstance(answer.attachment, File) else ""
    return digest_of(f"{answer.text}\x00{answer.value}\x00{handle}")


def went(given: Sequence[Answer]) -> bool:
    """Tell whether any of what was *given* without names is gone again since its occasion closed.

    Then all of it is shown no more: what is missing would be known as theirs who took it along.
    """
    return any(is_erased(a) for a in given)


def shown_unnamed(g: Gathering, checkin: CheckIn, question: Question) -> list[Answer]:
    """Return what was said in words without a name and is shown: nothing where so few did."""
    given = given_unnamed(g, checkin, question)
    enough = hide_each_other(g, question, given)
    return [a for a in given if a.text] if enough and question.kind in FREE and not went(given) else []


def said_unnamed(question: Question, answer: Answer, given: Sequence[Answer]) -> Arg:
    """Return one of what was *given* without names as it is shown.

    As few as would point at who gave it by being few would by their language: where nobody can translate it,
    it is held back.
    """
    said = shown(question, answer)
    return written_by_many(said) if many_write(given, answer.language) else said


def many_write(given: Sequence[Answer], tag: str) -> bool:
    """Tell whether so many wrote in that language that it names none of them."""
    return len({a.member for a in given if read_alike(a.language, tag)}) >= ENOUGH_TO_HIDE_IN


def held_back(g: Gathering, checkin: CheckIn) -> int:
    """Return how many answers in words, meant for all without names, nobody reads without a translator."""
    asked = [q for q in questions_of(g, checkin) if q.unnamed and q.private is None]
    said = [(answer, given_unnamed(g, checkin, q)) for q in asked for answer in shown_unnamed(g, checkin, q)]
    return sum(not many_write(given, answer.language) for answer, given in said)


def unnamed_figure(g: Gathering, checkin: CheckIn, question: Question) -> str:
    """Return what was counted without a name came to, as it is shown; "" where nothing of it is."""
    given = given_unnamed(g, checkin, question)
    pulse = g.pulses.get(f"{checkin.id}:{question.id}")
    if question.about == "trust":
        return pulse.mean if pulse and given else ""
    if question.kind not in ("scale", "number"):
        return ""
    if pulse:
        return pulse.mean
    enough = len({a.member for a in given}) >= ENOUGH_TO_HIDE_IN
    return str(_mean(given)) if enough and not went(given) else ""


def unnamed_choices(g: Gathering, checkin: CheckIn, question: Question) -> list[tuple[Authored | Ours, int]]:
    """Return how often each was chosen without a name, as it is shown; nothing where nothing of it is."""
    if question.kind in (*FREE, "scale", "number"):
        return []
    given, labels = given_unnamed(g, checkin, question), dict(labels_of(question))
    if pulse := g.pulses.get(f"{checkin.id}:{question.id}"):
        pairs = [each.rpartition(":") for each in pulse.mean.split()]
        return [(labels[key], int(count)) for key, _, count in pairs if key in labels]
    if len({a.member for a in given}) < ENOUGH_TO_HIDE_IN or went(given):
        return []
    return [(labels[key], count) for key, count in _chosen(question, given)]


def pulses_of(g: Gathering, checkin: CheckIn, now: datetime) -> tuple[Pulse, ...]:
    """Return the figures that may be shown of *checkin*, which closes: they never change."""
    asked = questions_of(g, checkin)
    found = [_pulse(g, checkin, question, now) for question in asked if question.about == "trust"]
    counted = [q for q in asked if q.unnamed and q.about != "trust" and q.kind not in FREE]
    found += [_settled(g, checkin, question, now) for question in counted]
    return tuple(each for each in found if each)


def _settled(g: Gathering, checkin: CheckIn, question: Question, now: datetime) -> Pulse | None:
    """Return what was counted or chosen without a name, if it is shown: whoever leaves changes it no more."""
    given, name, ours = given_unnamed(g, checkin, question), checkin.name, g.partnership.id
    if len({a.member for a in given}) < ENOUGH_TO_HIDE_IN:
        return None
    figure_ = question.kind in ("scale", "number")
    came_to = str(_mean(given)) if figure_ else " ".join(f"{k}:{n}" for k, n in _chosen(question, given))
    people = tuple(sorted({person_in(ours, name, question.id, a.member) for a in given}))
    return Pulse(f"{checkin.id}:{question.id}", ours, checkin.id, name, question.id, now, came_to, people)


def _chosen(question: Question, given: Sequence[Answer]) -> list[tuple[str, int]]:
    counts = Counter(key for a in given for key in a.value.split())
    return [(key, counts[key]) for key, _ in labels_of(question)]


def _pulse(g: Gathering, checkin: CheckIn, question: Question, now: datetime) -> Pulse | None:
    name, ours = checkin.name, g.partnership.id
    said = [
        Said(person_in(ours, name, question.id, a.member), g.asks[a.ask].partner, int(a.value))
        for a in given_unnamed(g, checkin, question)
    ]
    before = last_shown(g, name, question.id)
    mean = figure(said, before.people if before else ())
    if mean is None:
        return None
    people = tuple(sorted({each.person for each in said}))
    return Pulse(f"{checkin.id}:{question.id}", ours, checkin.id, name, question.id, now, mean, people)


def unnamed_lines(g: Gathering, checkin: CheckIn, question: Question) -> list[Ours]:
    given = given_unnamed(g, checkin, question)
    if question.about == "trust":
        return _trust(g, checkin, question) if given else []
    if not hide_each_other(g, question, given):
        too_few = "digest-unnamed-hidden" if question.about in OF_US_ALL else "digest-unnamed-too-few"
        return [Ours(too_few, {"question": question.ask})] if given else []
    if question.kind in FREE and not went(given):
        words = [a for a in given if a.text or a.id == a.whole]
        return lines_of(question, [said_unnamed(question, a, given) for a in words])
    if mean := unnamed_figure(g, checkin, question):
        settled = g.pulses.get(f"{checkin.id}:{question.id}")
        return [_average(question, float(mean), len(settled.people if settled else given))]
    if counts := unnamed_choices(g, checkin, question):
        return [_counted(question, counts)]
    return [Ours("digest-unnamed-gone", {"question": question.ask})]


def lines_of(question: Question, given: Sequence[Arg]) -> list[Ours]:
    """Return a question and its answers: several in words stand on a line each, others together."""
    if question.kind in FREE and len(given) > 1:
        head = Ours("digest-words", {"question": question.ask})
        return [head, *(Ours("digest-line", {"said": said}) for said in given)]
    if not given:
        return []
    return [Ours("answer-line", {"question": question.ask, "answer": one_after_another([*given])})]


def _trust(g: Gathering, checkin: CheckIn, question: Question) -> list[Ours]:
    """Return the figure as it was settled at closing, or say that none is shown."""
    pulse = g.pulses.get(f"{checkin.id}:{question.id}")
    if pulse is None:
        return [Ours("pulse-not-shown", {"question": question.ask})]
    mean, high = float(pulse.mean), question.high or 0
    return [Ours("pulse-shown", {"question": question.ask, "mean": mean, "high": high})]


def _average(question: Question, mean: float, count: int) -> Ours:
    args: dict[str, Arg] = {"question": question.ask, "mean": mean, "count": count}
    return Ours("digest-unnamed-average", args)


def _mean(given: Sequence[Answer]) -> float:
    return round(sum(float(answer.value) for answer in given) / len(given), 1)


def _counted(question: Question, counts: Sequence[tuple[Authored | Ours, int]]) -> Ours:
    each: list[Arg] = [Ours("option-counted", {"option": label, "count": count}) for label, count in counts]
    return Ours("answer-line", {"question": question.ask, "answer": one_after_another(each)})
