"""What becomes of a partnership's terms once some are set anew, and what its rooms are told of it.

Takes no term out but one whose place another takes. Reads nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.core.glossary import Term, folded
from bot.core.partnership import Gathering
from bot.core.words import Notice, Ours, Outcome, Typed

MOST_TOLD = 12
"""Terms in one message: with more, their number is told."""


def set_anew(known: Iterable[Term], made: Sequence[Term]) -> Outcome:
    """Keep what of the terms *made* differs from those *known*; those whose place they take go.

    The same word may not be a term of a language and the same in all.
    """
    before = {each.id: each for each in known}
    differing = [each for each in made if str(each) != str(before.get(each.id, ""))]
    gone = {
        other.id: other
        for each in differing
        for other in before.values()
        if folded(other.text) == folded(each.text)
        and other.id not in {e.id for e in made}
        and not (other.forms and each.forms)
    }
    return Outcome(keep=tuple(differing), lose=tuple(gone.values()))


def told_of(g: Gathering, changed: Sequence[Term]) -> tuple[Notice, ...]:
    """Tell every partner which terms whoever runs us has *changed*."""
    if not changed:
        return ()
    lines = [Ours("terms-line", {"term": str(each)}) for each in changed[:MOST_TOLD]]
    if rest := len(changed) - len(lines):
        lines.append(Ours("terms-more", {"count": rest, "terms": Typed("terms")}))
    parts = (Ours("terms-set-by-operator-title"), *lines)
    return tuple(Notice(room.id, parts) for room in g.group_rooms())
