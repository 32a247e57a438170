"""A protocol is looked at again on its day: partners say what they would keep and change, and all read it.

What somebody suggests is put to all only by somebody who presses for it and has seen it read back; it is
decided as any proposal is. Coordinators are shown, alone, what a next version would be (`next_version`).
Nothing of the protocol changes by itself.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.core import confiding, next_version, proposing
from bot.core.adoption import Adoption, next_review
from bot.core.decision import Decision, rule_of
from bot.core.partnership import Gathering
from bot.core.question import ALONE
from bot.core.sourced import of_several, source
from bot.core.suggestion import Looking, Suggestion
from bot.core.words import Arg, Choice, Notice, Ours, Outcome, Refused, Words, some_words

if TYPE_CHECKING:
    from bot.core.answering import Said

LASTS = timedelta(days=7)
"""How long partners are listened to."""
LONGEST = 1_000
MOST = 12
"""Suggestions that are shown: each has a button, and a line."""
_BUTTONS = (
    (Choice("keep", Ours("button-keep-it")),),
    (Choice("when", Ours("button-suggest-time")), Choice("ask", Ours("button-suggest-words"))),
    (ALONE,),
)


def about(looking: Looking) -> str:
    """Return what the message that asks is about, as in Notice.about."""
    return f"looking:{looking.id}"


def review_due(g: Gathering, adoption: Adoption, now: datetime) -> Outcome:
    """Ask every group what to keep of the protocol and what to change."""
    next_one = replace(adoption, review_at=next_review(g, adoption, now))
    id_ = f"{adoption.id}.{now:%Y%m%d}"
    version = adoption.protocol.version
    looking = Looking(id_, g.partnership.id, adoption.id, version, now, next_at=now + LASTS)
    args: dict[str, Arg] = {"title": adoption.protocol.title, "purpose": adoption.protocol.purpose}
    until: dict[str, Arg] = {"until": now + LASTS}
    how = (Ours("looking-how", until), Ours("looking-alone"))
    parts = (Ours("review-title", args), Ours("review-invitation", args), *how)
    mark = f"review:{adoption.id}:{now:%Y%m%d}"
    told = (Notice(room.id, parts, about(looking), _BUTTONS, once=mark) for room in g.group_rooms())
    return Outcome(keep=(next_one, looking), tell=tuple(told))


def kept(g: Gathering, looking: Looking, said: Said) -> Outcome:
    """Note that the member's partner would keep it as it is. Raises Refused once it is over."""
    _open(looking)
    partner = said.member.partner
    noted = replace(looking, keep=tuple(dict.fromkeys((*looking.keep, partner))))
    line = Ours("looking-kept", {"who": g.partners[partner].name})
    return Outcome(keep=(noted,), tell=(Notice(said.room.id, (line,), at_once=True),))


def suggested(g: Gathering, looking: Looking, said: Said) -> Outcome:
    """Note what somebody suggests; all read it once everybody was listened to. Raises Refused."""
    _open(looking)
    text = some_words(said.text, LONGEST)
    member = said.member
    # By its message it is found when that is changed, or taken back.
    named = source(said.room.id, said.message) if said.message else said.id
    made = Suggestion(
        named, g.partnership.id, looking.id, member.partner, member.id, text, member.language, said.at
    )
    line = Ours("looking-noted", {"until": looking.next_at or said.at})
    noted = Notice(said.room.id, (line,), reply_to=said.message, at_once=True)
    return Outcome(keep=(made,), tell=(noted,))


def alone(g: Gathering, looking: Looking, said: Said) -> Outcome:
    """Ask whoever pressed alone, for what only a facilitator reads; the group does not read who that was.

    Raises Refused once it is over.
    """
    _open(looking)
    held = g.adoptions[looking.adoption]
    args: dict[str, Arg] = {"title": held.protocol.title, "purpose": held.protocol.purpose}
    return confiding.asked_at_a_tap(g, said, f"alone:{looking.id}", Ours("review-title", args))


def _open(looking: Looking) -> None:
    if looking.state != "looking":
        raise Refused("looking-is-over")


def due(g: Gathering, looking: Looking, now: datetime) -> Outcome:
    """Tell every group what all would keep, and what is suggested, to be put to all by whoever presses."""
    over = replace(looking, state="over", next_at=None)
    adoption = g.adoptions.get(looking.adoption)
    if adoption is None:
        return Outcome(keep=(over,))
    made = sorted((s for s in g.suggestions.values() if s.looking == looking.id), key=lambda s: (s.at, s.id))
    here = made[:MOST]
    head = Ours("looking-over-title", {"title": adoption.protocol.title})
    keeping: dict[str, Arg] = {"count": len(looking.keep), "of": len(g.present())}
    lines = [Ours("looking-keep-count", keeping), *(_item(g, n, s) for n, s in enumerate(here, 1))]
    if not here:
        lines.append(Ours("looking-nothing"))
    buttons = [Choice(f"put:{s.id}", str(n)) for n, s in enumerate(here, 1)]
    rows = tuple(tuple(buttons[start : start + 4]) for start in range(0, len(buttons), 4))
    last = (Ours("looking-put"),) if here else ()
    parts = (head, *lines, *last)
    about_, mark = f"suggestions:{looking.id}", f"looking:{looking.id}"
    # Behind the title and how many would keep it.
    sources = {number: each.id for number, each in enumerate(here, 2)}
    told = (Notice(room.id, parts, about_, rows, once=mark) for room in g.group_rooms())
    marked = (of_several(each, sources) for each in told)
    return Outcome(keep=(over,), tell=(*marked, *next_version.offered(g, looking)))


def _item(g: Gathering, number: int, made: Suggestion) -> Ours:
    who = g.name_of(g.members.get(made.member), made.partner)
    args: dict[str, Arg] = {"number": number, "who": who, "said": Words(made.text, made.language)}
    looking = g.lookings[made.looking]
    if asked := next_version.question_reworded(g.adoptions[looking.adoption].protocol, made):
        return Ours("looking-item-words", {**args, "question": asked.ask})
    return Ours("looking-item", args)


def put(g: Gathering, made: Suggestion, said: Said) -> Outcome:
    """Read back to whoever pressed what would be put to all. Raises Refused where that was done."""
    before = g.decisions.get(made.decision)
    if before is not None and before.number:
        raise Refused("looking-put-already", number=before.number)
    ours, member = g.partnership.id, said.member
    rule = rule_of(g).rule
    d = Decision(said.id, ours, made.text, made.language, member.id, said.room.id, said.at, rule=rule)
    return Outcome(keep=(replace(made, decision=d.id),)) + proposing.drafted(g, d, said)
