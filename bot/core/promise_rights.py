"""Who may do what about a commitment, looked at anew at every press: each refusal says whose it is to say.

Decides nothing else, and shows nobody what they may not see.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import promise_shown as shown
from bot.core.commitment import ENDED, Commitment, owns
from bot.core.partnership import Gathering, Member
from bot.core.words import Refused

if TYPE_CHECKING:
    from bot.core.answering import Said


_ENDED_ALREADY = {
    "kept": "promise-kept-already",
    "let-go": "promise-let-go-already",
    "declined": "promise-declined-already",
}


def authors_only(g: Gathering, c: Commitment, member: Member) -> None:
    """Refuse to let others than its author change a draft."""
    if c.state == "draft" and c.by != member.id:
        author = g.members.get(c.by)
        raise Refused("promise-of-others", who=g.name_of(author, author.partner if author else c.partner))


def owners_only(g: Gathering, c: Commitment, said: Said) -> None:
    """Refuse it to others than whoever promises, or would."""
    if not owns(g, c, said.member, said.at):
        raise Refused("promise-of-others", who=shown.who_promises(g, c))


def in_state(g: Gathering, c: Commitment, *states: str) -> None:
    """Refuse what only fits *states*, with what became of it and by whom."""
    if c.state in states:
        return
    last = next((each for each in reversed(c.changes) if each.what in ENDED), None)
    by = g.members.get(last.who) if last else None
    who = by.name if by else shown.who_promises(g, c)
    raise Refused(_ENDED_ALREADY.get(c.state, "promise-not-now"), who=who)
