"""What was shown in other languages before it was kept as what is found by that, too: a few things at a time.

Looks at nothing but what machines and people translated before: it asks no translator, and says nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.core import found_words
from bot.core.adoption import Adoption
from bot.core.contribution import Contribution
from bot.core.found import Carried, responsibility
from bot.core.found_shown import Found
from bot.core.goal import Goal
from bot.core.partnership import Gathering
from bot.core.words import Authored, Words
from bot.outbox.scope import Scope
from bot.store import Transaction

AT_A_TIME = 50


@dataclass
class Earlier:
    """Goes through what nobody looked at yet; once that is all, there is never more."""

    scope: Scope
    _over: bool = False

    async def look(self) -> int:
        """Look at some things; return at how many."""
        if self._over:
            return 0
        with self.scope.store.reading() as transaction:
            found = transaction.finding.not_looked_at(AT_A_TIME)
            named: dict[str, list[str]] = {}
            for partnership, id_ in found:
                named.setdefault(partnership, []).append(id_)
            each = {id_: _words(transaction, id_, ids) for id_, ids in named.items()}
        for partnership, (g, words) in each.items():
            self.scope.note_shown(partnership, await self._shown(g, words))
        with self.scope.store.writing() as transaction:
            transaction.finding.looked_at([id_ for _, id_ in found])
        self._over = len(found) < AT_A_TIME
        return len(found)

    async def _shown(self, g: Gathering, words: Sequence[Words | Authored]) -> dict[tuple[str, str], str]:
        """Return what *words* were shown as in each language that is read there, by text and language."""
        rooms = {tag: room.id for room in g.rooms.values() for tag in room.reads}
        shown: dict[tuple[str, str], str] = {}
        for tag, room in rooms.items():
            remembered = await self.scope.remembered_as(room, words, tag)
            shown |= {(text, tag): as_ for text, as_ in remembered.items()}
        return shown


def _words(
    transaction: Transaction, partnership: str, ids: Iterable[str]
) -> tuple[Gathering, list[Words | Authored]]:
    """Return the words of what is found under *ids*, and the gathering that they are said in."""
    g = transaction.record.seated([partnership])[partnership]
    transaction.record.also_every(g, Adoption, Goal, Contribution)
    named: dict[str, list[str]] = {}
    for id_ in ids:
        kind, _, rest = id_.partition(":")
        named.setdefault(kind, []).append(rest)
    transaction.finding.bring(g, named)
    things = [thing for id_ in ids if (thing := _thing(transaction, g, id_))]
    return g, [words for thing in things for words in found_words.words_in(g, thing)]


def _thing(transaction: Transaction, g: Gathering, id_: str) -> Found | None:
    kind, _, rest = id_.partition(":")
    shelves: Mapping[str, Mapping[str, Found]] = {
        "answer": g.answers,
        "promise": g.commitments,
        "decision": g.decisions,
        "goal": g.goals,
        "brings": g.contributions,
        "saying": g.sayings,
    }
    if kind in shelves:
        return shelves[kind].get(rest)
    if kind in ("role", "duty"):
        return responsibility(g, kind, rest)
    copies = transaction.outbox.copies_of(id_, list(g.rooms))
    return Carried(id_, copies[0], g.partnership.created_at) if copies else None
