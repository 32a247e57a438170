"""What is kept of somebody's words beside what was told of them: it follows their message, too.

Looks for words that are the same, among what the same member said; changes nothing that others said.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.core.commitment import Commitment, change_from
from bot.core.concern import is_by
from bot.core.contribution import Contribution
from bot.core.saying import Saying

if TYPE_CHECKING:
    from bot.core.partnership import Gathering, Member


def kept_anew(g: Gathering, member: Member, before: str, text: str) -> tuple[object, ...]:
    """Return what of *g* held *before*, as *member* said it, with *text* in its place."""
    found = (each(g, member, before, text) for each in (_promises, _concerns, _sayings, _brought))
    return tuple(thing for things in found for thing in things)


def _promises(g: Gathering, member: Member, before: str, text: str) -> Iterator[Commitment]:
    for c in g.commitments.values():
        changes = [change_from(row) for row in c.history]
        theirs = [replace(e, words=text) if (e.who, e.words) == (member.id, before) else e for e in changes]
        mover = c.moved_by or c.member or c.by
        reason = text if (mover, c.reason) == (member.id, before) else c.reason
        if theirs != changes or reason != c.reason:
            yield replace(c, history=tuple(each.row() for each in theirs), reason=reason)


def shown_in(g: Gathering, source: str) -> str:
    """Return which member showed, in the message that *source* names, how a promise is kept, or ""."""
    each = (change for c in g.commitments.values() for change in c.changes)
    return next((change.who for change in each if source and change.source == source), "")


def shown_anew(g: Gathering, source: str, text: str) -> tuple[Commitment, ...]:
    """Return the promises with *text* in place of what was shown in that message; without any, none of it."""
    found = []
    for c in g.commitments.values():
        theirs = [change for change in c.changes if change.source == source]
        rows = (
            replace(e, words=text).row() if e.source == source else e.row()
            for e in c.changes
            if text or e.source != source
        )
        found += [replace(c, history=tuple(rows))] if theirs else []
    return tuple(found)


def _concerns(g: Gathering, member: Member, before: str, text: str) -> Iterator[object]:
    for c in g.concerns.values():
        if text and c.passed_to == before and c.taken_by == member.id:
            yield replace(c, passed_to=text)
        elif c.kind == "help" and c.text == before and is_by(c, member):
            yield replace(c, text=text)


def _sayings(g: Gathering, member: Member, before: str, text: str) -> Iterator[Saying]:
    for each in g.sayings.values():
        if (each.by, each.text, each.state) == (member.id, before, "said"):
            yield replace(each, text=text)


def _brought(g: Gathering, member: Member, before: str, text: str) -> Iterator[Contribution]:
    """Yield what partners bring, and brought before: what is taken back was never said."""
    for c in g.contributions.values():
        rows = [_row(row, member, before, text) for row in c.history]
        history = tuple(row for row in rows if row)
        own = (c.by, c.text) == (member.id, before)
        if own or history != c.history:
            yield replace(c, text=text if own else c.text, history=history)


def _row(row: tuple[str, ...], member: Member, before: str, text: str) -> tuple[str, ...]:
    at, by, said, language = row
    if (by, said) != (member.id, before):
        return row
    return (at, by, text, language) if text else ()
