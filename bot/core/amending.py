"""A proposal in other words is a new round: it shows what was proposed before, and all have their say anew.

What was thought of the earlier words counts for nothing in the new round. What was decided stays so: what is
to hold instead is a proposal of its own that shows what holds now.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.core import decision_shown as shown
from bot.core import own_room, raised
from bot.core.decision import RUNNING, Decision, ended, rule_of
from bot.core.partnership import Gathering
from bot.core.words import Notice, Ours, Outcome, Refused

if TYPE_CHECKING:
    from bot.core.answering import Said

AMENDABLE = ("open", "not-decided")


def may_amend(g: Gathering, d: Decision, member: str) -> bool:
    """Tell whether *member* may put *d* in other words: its author, as long as no later round is there."""
    return member == d.by and d.state in AMENDABLE and later_of(g, d) is None


def later_of(g: Gathering, d: Decision) -> Decision | None:
    """Return the round that followed *d*, if one was put to all."""
    return next((each for each in g.decisions.values() if each.before == d.id and each.number), None)


def asked(g: Gathering, d: Decision, said: Said) -> Outcome:
    """Ask the author for other words."""
    if said.member.id != d.by:
        raise Refused("proposal-of-another", who=shown.author(g, d))
    if not may_amend(g, d, said.member.id):
        raise Refused("proposal-is-closed", number=d.number)
    waits = replace(d, awaits="amended", awaits_of=said.member.id, awaits_since=said.at)
    line = Ours("proposal-amend-how", {"number": d.number})
    return Outcome(
        keep=(waits,), tell=(Notice(said.room.id, (line,), f"decision-amend:{d.id}", at_once=True),)
    )


def next_round(g: Gathering, d: Decision, said: Said, what: str, reason: str) -> tuple[Decision, Decision]:
    """Return *d* as nothing is asked about it any more, and the draft of the round that follows it."""
    settled = replace(d, awaits="", awaits_of="", awaits_since=None)
    draft = Decision(
        said.id,
        d.partnership,
        what,
        said.member.language,
        said.member.id,
        said.room.id,
        said.at,
        reason=reason,
        decides=rule_of(g).who or d.decides,
        rule=rule_of(g).rule,
        round=1 if d.state == "decided" else d.round + 1,
        before=d.id,
        review_on=None if d.state == "decided" else d.review_on,
    )
    return settled, draft


def taking_its_place(g: Gathering, d: Decision, said: Said) -> Outcome:
    """Let the round before *d* end, and show so in its place. Raises Refused if another one followed it."""
    earlier = g.decisions.get(d.before)
    if earlier is None or earlier.state == "decided":
        return Outcome()
    if not may_amend(g, earlier, said.member.id):
        raise Refused("proposal-is-closed", number=earlier.number)
    if earlier.state not in RUNNING:
        return Outcome()
    earlier, gone = raised.let_go(g, earlier)
    over = ended(earlier, "amended", "", said.at)
    g.with_([over])
    line = Ours("proposal-rewritten", {"round": d.round})
    told = (*own_room.settled(g, earlier), *gone, *(shown.settled(g, over, r, line) for r in g.group_rooms()))
    return Outcome(keep=(over,), tell=told, moot=shown.marks_of(earlier))
