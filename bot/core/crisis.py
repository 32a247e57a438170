"""What a partnership's protocols say of emergencies: which words call for help, whom to turn to, who is told.

Looks words up, whole; guesses at none. Tells nobody.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from functools import lru_cache

from bot.core.files.crisis_form import OPEN, Crisis
from bot.core.partnership import Gathering, Member
from bot.core.presence import standing_in
from bot.core.vocabulary import plain
from bot.core.whole_words import beginning, whole_word
from bot.core.words import Authored


def said_of_it(g: Gathering) -> list[Crisis]:
    """Return what each protocol that counts says; a paused one as well: danger does not pause."""
    held = [each for each in g.adoptions.values() if each.state in ("in-force", "paused")]
    found = sorted(held, key=lambda each: (each.in_force_at or each.proposed_at, each.id))
    return [each.protocol.crisis for each in found if each.protocol.crisis]


def calls_for_help(g: Gathering, text: str) -> bool:
    """Tell whether one of the words stands in *text*, in whichever language."""
    words = {word for crisis in said_of_it(g) for each in crisis.words.values() for word in each}
    return bool(words) and _any_of(frozenset(words)).search(plain(text)) is not None


@lru_cache(maxsize=256)
def _any_of(words: frozenset[str]) -> re.Pattern[str]:
    bare = {plain(word.removesuffix(OPEN)): word.endswith(OPEN) for word in sorted(words)}
    return re.compile(
        "|".join(beginning(word) if open_ else whole_word(word) for word, open_ in bare.items())
    )


def contacts(g: Gathering) -> list[Authored]:
    """Return to whom somebody in need can turn, each once."""
    return list(dict.fromkeys(contact for crisis in said_of_it(g) for contact in crisis.contacts))


def patience(g: Gathering) -> timedelta:
    """Return how long nobody may be on it before it is told again."""
    return min((crisis.again for crisis in said_of_it(g)), default=Crisis().again)


def tiers(g: Gathering, apart: set[str], at: datetime) -> list[list[Member]]:
    """Return who is told at a moment, those of each tier before those of the next, nobody twice.

    First whoever the protocols name, then the facilitators, then the coordinators; for those who are away
    whoever stands in, and they themselves last. *apart* are the ids of members who are left out.
    """
    roles = [*(crisis.tell for crisis in said_of_it(g)), "facilitator", "coordinator"]
    seen = set(apart)
    found: list[list[Member]] = []
    away: dict[str, Member] = {}
    for role in dict.fromkeys(roles):
        there = [(member, standing_in(g, member, at)) for member in g.having(role)]
        away |= {member.id: member for member, stands in there if stands != member}
        acting = {stands.id: stands for _, stands in there if stands and stands.id not in seen}
        seen |= {*acting}
        found.append([*acting.values()])
    found.append([member for member in away.values() if member.id not in seen])
    return [tier for tier in found if tier]
