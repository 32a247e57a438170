"""The words in what can be found, as they are translated: what is private to some is not among them.

Plain values; decides nobody's rights.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.core.commitment import Commitment
from bot.core.contribution import Contribution
from bot.core.decision import Decision
from bot.core.found import Carried, carried_words, words_of
from bot.core.found_shown import Found
from bot.core.goal import Goal
from bot.core.occasion import Answer
from bot.core.partnership import Gathering
from bot.core.saying import Saying
from bot.core.words import Authored, Words


def words_in(g: Gathering, thing: Found) -> list[Words | Authored]:
    """Return the words of *thing* that others than one role, or one person, read."""
    return [each for each in _words(g, thing) if isinstance(each, Authored) or not each.private]


def _words(g: Gathering, thing: Found) -> Iterator[Words | Authored]:
    if isinstance(thing, Answer):
        if thing.checkin in g.checkins:
            yield words_of(g, thing, short=False)
    elif isinstance(thing, Commitment):
        if not thing.owed_member:
            yield Words(thing.text, thing.language)
            yield from (Words(change.words, change.language) for change in thing.changes if change.words)
    elif isinstance(thing, Decision):
        proposal = filter(None, (thing.text, *thing.options, thing.reason))
        yield from (Words(text, thing.language) for text in proposal)
        again = (p for p in thing.reviewed if not p.waits)
        said = (*(p for p in thing.taken if thing.ended_at and not p.beside), *again)
        yield from (Words(p.words, p.language) for p in said if p.words)
    elif isinstance(thing, Goal):
        language, text = thing.texts[0]
        yield Words(text, language) if thing.by else Authored(thing.texts)
    elif isinstance(thing, Contribution | Saying):
        yield Words(thing.text, thing.language)
    elif isinstance(thing, Carried):
        if carried := carried_words(thing.copy):
            yield carried[1]
    else:
        yield thing.does
