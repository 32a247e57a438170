"""Who is heard: which share of answers, words and positions each partner has, and whom to ask first.

For facilitators alone. Never of one person: a group that people say they speak for is shown from three people
on, only where as many are not in it, and only where it differs by as many from whatever else is shown. Only
what everybody may read is counted. Tells nobody, and reads no clock.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from unicodedata import category

from bot.core.answer import is_passed
from bot.core.occasion import questions_of
from bot.core.partnership import Gathering

LEAST_PEOPLE = 3
"""Fewer people than this are no group that is shown."""
LEAST_SAID = 5
"""Answers and positions together; of fewer nothing can be told."""
_TO_THE_NEAREST = 5
_UNSPACED = {
    re.compile("[\u0e00-\u0eff]"): 4,
    re.compile("[\u1780-\u17ff]"): 3,
    re.compile("[\u1000-\u109f\u3040-\u30ff\u4e00-\u9fff]"): 2,
}
"""Of scripts that part no words by blanks: how many letters are taken for a word. Marks count for none."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """Something that a *member* of *partner* said: an answer, or a position."""

    member: str
    partner: str
    kind: str
    words: int


@dataclass(frozen=True, slots=True)
class Shares:
    """Shares of a hundred, to the nearest five."""

    answers: int
    words: int
    positions: int


def spoken(g: Gathering, since: datetime) -> list[Spoken]:
    """Return all that was said since then, as far as it is in sight and everybody may read it."""
    return [*_answers(g, since), *_positions(g, since)]


def _answers(g: Gathering, since: datetime) -> Iterator[Spoken]:
    for occasion in g.checkins.values():
        apart = {q.id for q in questions_of(g, occasion) if q.private is not None or q.unnamed}
        for answer in [a for a in g.answers.values() if a.checkin == occasion.id and a.at >= since]:
            if answer.question not in apart and not is_passed(answer) and answer.ask in g.asks:
                yield Spoken(answer.member, g.asks[answer.ask].partner, "answer", count_words(answer.text))


def _positions(g: Gathering, since: datetime) -> Iterator[Spoken]:
    for decision in g.decisions.values():
        for position in decision.taken:
            member = g.members.get(position.by)
            if member and position.at >= since and not position.beside:
                yield Spoken(member.id, member.partner, "position", count_words(position.words))


def count_words(text: str) -> int:
    """Return how many words *text* has; where none are parted by blanks, some letters are taken for one."""
    return sum(max(1, _words_in(chunk)) for chunk in text.split())


def _words_in(chunk: str) -> int:
    letters = "".join(sign for sign in chunk if category(sign) == "Lo")
    return sum(-(-len(script.findall(letters)) // each) for script, each in _UNSPACED.items())


def by_partner(g: Gathering, said: Iterable[Spoken]) -> dict[str, Shares]:
    """Return the shares of each partner, in the order of the bench."""
    everything = list(said)
    here = [partner.id for partner in g.present()]
    return {id_: _shares(everything, lambda one, id_=id_: one.partner == id_) for id_ in here}  # type: ignore[misc]


def by_group(g: Gathering, said: Iterable[Spoken]) -> dict[str, Shares]:
    """Return the shares of each group that enough people say they speak for, by its name."""
    everything = list(said)
    present = {partner.id for partner in g.present()}
    here = {member.id for member in g.people() if member.partner in present}
    groups: dict[str, set[str]] = {}
    for voice in g.voices.values():
        for name in voice.groups:
            groups.setdefault(name, set()).update({voice.member} & here)
    partners = [{m.id for m in g.members_of(id_)} & here for id_ in present]
    shown: dict[str, set[str]] = {}
    for name, who in sorted(groups.items()):
        if _hidden_in(who, here, partners) and not any(_tells_apart(who ^ other) for other in shown.values()):
            shown[name] = who
    return {name: _shares(everything, lambda one, who=who: one.member in who) for name, who in shown.items()}  # type: ignore[misc]


def _hidden_in(group: set[str], here: set[str], partners: list[set[str]]) -> bool:
    """Tell whether a group's share points at nobody, be it in the group or outside.

    Neither does what is left of it beside the shares of the partners, which stand there as well.
    """
    whole = set[str]().union(*(each for each in partners if each <= group))
    touched = set[str]().union(*(each for each in partners if each & group))
    large = len(group) >= LEAST_PEOPLE and len(here - group) >= LEAST_PEOPLE
    return large and not _tells_apart(group - whole) and not _tells_apart(touched - group)


def _tells_apart(few: set[str]) -> bool:
    """Tell whether those by whom two shares differ are so few that the difference is theirs."""
    return 0 < len(few) < LEAST_PEOPLE


def least_heard(g: Gathering, said: Iterable[Spoken]) -> str | None:
    """Return the partner that said less than half of an equal share; None where none did, or all little."""
    everything = list(said)
    if len(everything) < LEAST_SAID or len(g.present()) < 2:
        return None
    counts = {p.id: sum(one.partner == p.id for one in everything) for p in g.present()}
    least = min(counts, key=lambda id_: counts[id_])
    return least if counts[least] * len(counts) * 2 < len(everything) else None


def _shares(everything: list[Spoken], belongs: Callable[[Spoken], bool]) -> Shares:
    answers = [one for one in everything if one.kind == "answer"]
    positions = [one for one in everything if one.kind == "position"]
    return Shares(
        _share(sum(map(belongs, answers)), len(answers)),
        _share(sum(one.words for one in everything if belongs(one)), sum(one.words for one in everything)),
        _share(sum(map(belongs, positions)), len(positions)),
    )


def _share(part: int, whole: int) -> int:
    return round(100 * part / whole / _TO_THE_NEAREST) * _TO_THE_NEAREST if whole else 0
