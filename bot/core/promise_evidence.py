"""What somebody shows of how a promise is kept: kept with it as it comes, and told once it is.

Whoever promised shows it, and nobody else. What comes before it is done is never lost, and is no "done": they
are asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.core import promise_shown as shown
from bot.core.attachment import Attachment, attachment_from
from bot.core.commitment import Change, Commitment, owns
from bot.core.commitment import shown as with_evidence
from bot.core.enclosed import with_words
from bot.core.partnership import Gathering, Room
from bot.core.promise_rights import in_state, owners_only
from bot.core.sourced import source, told_in
from bot.core.words import Arg, Choice, Notice, Ours, Outcome, Rows, Words

if TYPE_CHECKING:
    from bot.core.answering import Said

DONE_YET: Rows = ((shown.KEPT, Choice("not-yet", Ours("button-not-yet"))),)
_LINK = re.compile(r"(?i)\b(?:https?://|www\.)\S")


def shows(said: Said) -> bool:
    """Tell whether *said* shows something: a picture, a document, a place, a link."""
    return said.attachment is not None or bool(_LINK.search(said.text))


def given(g: Gathering, c: Commitment, said: Said) -> Outcome:
    """Keep what whoever promised shows, and ask whether it is done; once it is, those concerned see it."""
    owners_only(g, c, said)
    in_state(g, c, "open", "kept")
    over = _with(c, said)
    if c.state == "kept":
        thanks = shown.thanks(said, "promise-evidence-noted")
        return Outcome(keep=(over,), tell=(thanks, *_told(g, over, said.room, over.changes[-1:])))
    line = Ours("promise-is-it-done", shown.args(g, over))
    return Outcome(keep=(over,), tell=shown.below(g, over, said, line, choices=DONE_YET))


def beside(g: Gathering, c: Commitment, said: Said) -> Outcome:
    """Keep a further picture of an album with the first one: nothing is asked or thanked for once more."""
    if not owns(g, c, said.member, said.at) or c.state not in ("open", "kept"):
        return Outcome()
    over = _with(c, said)
    told = _told(g, over, said.room, over.changes[-1:]) if c.state == "kept" else []
    return Outcome(keep=(over,), tell=tuple(told))


def told(g: Gathering, c: Commitment, here: Room) -> list[Notice]:
    """Show to those concerned, but not *here*, what was shown of *c* before it was kept."""
    return _told(g, c, here, [change for change in c.changes if change.what == "shown"])


def not_yet(g: Gathering, c: Commitment, said: Said) -> Outcome:
    """Let it go on, with what was shown of it."""
    owners_only(g, c, said)
    in_state(g, c, "open")
    line = Ours("promise-not-yet", shown.args(g, c))
    return Outcome(tell=shown.below(g, c, said, line, choices=shown.REMINDED))


def _with(c: Commitment, said: Said) -> Commitment:
    named = source(said.room.id, said.message) if said.message else ""
    change = Change("shown", said.at, said.member.id, said.text, said.member.language, source=named)
    return with_evidence(c, change, said.attachment)


def _told(g: Gathering, c: Commitment, here: Room, changes: Sequence[Change]) -> list[Notice]:
    others = shown.rooms_concerned(g, c, besides=[here.id])
    found = list[Notice]()
    for change in changes:
        attachment: Attachment | None = attachment_from(change.attachment)
        what: Arg = with_words(attachment, Words(change.words, change.language))
        member = g.members.get(change.who)
        who = member.name if member else g.partners[c.partner].name
        line = Ours("promise-evidence", shown.args(g, c, who=who, said=what))
        each = [shown.told(g, c, room, line, attachment=attachment) for room in others]
        found += [told_in(one, change.source, change.words) for one in each] if change.source else each
    return found
