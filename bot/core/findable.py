"""What can be searched: of each thing the words that it holds, and under which name they are found.

All that somebody could be searched for is here; what each reader may read of it is decided when they ask
(`bot.core.found`). What is private to two people by its nature, such as concerns and notes, is never here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.core.adoption import Adoption
from bot.core.commitment import Commitment
from bot.core.contribution import Contribution
from bot.core.decision import Decision
from bot.core.goal import Goal
from bot.core.occasion import Answer
from bot.core.saying import Saying
from bot.core.words import Authored


@dataclass(frozen=True, slots=True)
class Findable:
    """What is found under *id* by *texts*, each as it is translated; where there are none, by nothing."""

    id: str
    texts: tuple[str, ...]
    at: datetime


def findable(thing: object) -> list[Findable]:
    """Return all that can be found of *thing*; nothing for what cannot be searched."""
    found = list(_found(thing))
    return [Findable(each.id, tuple(dict.fromkeys(filter(None, each.texts))), each.at) for each in found]


def _found(thing: object) -> Iterator[Findable]:
    if isinstance(thing, Answer):
        yield Findable(f"answer:{thing.id}", (thing.text,), thing.at)
    if isinstance(thing, Commitment):
        said = (thing.text, *(change.words for change in thing.changes))
        counts = thing.number and thing.state != "draft"
        yield Findable(f"promise:{thing.id}", said if counts else (), thing.made_at)
    if isinstance(thing, Decision):
        counts = thing.number and thing.state != "draft"
        yield Findable(f"decision:{thing.id}", tuple(_decided(thing)) if counts else (), thing.made_at)
    if isinstance(thing, Goal):
        said = _in_each(Authored(thing.texts)) if thing.state not in ("draft", "proposed") else ()
        yield Findable(f"goal:{thing.id}", said, thing.made_at)
    # One that was asked for without a word yet was said at no moment.
    if isinstance(thing, Contribution) and thing.at:
        yield Findable(f"brings:{thing.id}", (thing.text,), thing.at)
    if isinstance(thing, Saying):
        # What one person alone was told is theirs.
        said_to_all = thing.state == "said" and not thing.member
        yield Findable(
            f"saying:{thing.id}", (thing.text,) if said_to_all else (), thing.said_at or thing.made_at
        )
    if isinstance(thing, Adoption):
        yield from _responsibilities(thing)


def _decided(d: Decision) -> Iterator[str]:
    yield from (d.text, *d.options, d.reason)
    # What somebody thinks of it stands where all read it, once it is over: not what was raised apart.
    yield from (p.words for p in d.taken if d.ended_at and not p.beside)
    yield from (p.words for p in d.reviewed if not p.waits)


def _responsibilities(adoption: Adoption) -> Iterator[Findable]:
    """Yield what each role does, and each duty, by what is in force; once another version is, by nothing."""
    counts, at = adoption.state in IN_FORCE, adoption.in_force_at or adoption.proposed_at
    for kind, id_, does in responsibilities(adoption):
        texts = _in_each(does) if counts else ()
        yield Findable(f"{kind}:{adoption.id}:{id_}", texts, at)


IN_FORCE = ("in-force", "paused")


def responsibilities(adoption: Adoption) -> Iterator[tuple[str, str, Authored]]:
    """Yield each role ("role") and duty ("duty") that *adoption* has, by its id, and what it is to do."""
    yield from (("role", id_, does) for id_, does in adoption.protocol.roles.items())
    yield from (("duty", id_, duty.does) for id_, duty in adoption.protocol.duties.items())


def _in_each(text: Authored) -> tuple[str, ...]:
    return tuple(text for _, text in text.texts)
