"""/manner: see the two examples again, or choose one. It counts for the whole partner, in all its chats."""

from __future__ import annotations

from dataclasses import replace

from bot.core import manner as manners
from bot.core.command.request import Request
from bot.core.vocabulary import plain
from bot.core.words import Notice, Ours, Outcome, Refused


def manner(request: Request) -> Outcome:
    """Show an example of each manner, or take the one that was named by its letter."""
    partner = request.g.partners[request.member.partner]
    named = request.vocabulary.manners.get(plain(request.text.strip(" .!")))
    return (
        chosen(request, named)
        if named
        else Outcome(tell=(manners.asked(request.reply(), partner, request.now),))
    )


def pressed(request: Request, name: str) -> Outcome:
    """Take the manner under a letter that was pressed. Raises Refused for those of another partner."""
    partner = request.g.partners[request.member.partner]
    if request.about != manners.about(partner):
        asked = request.g.partners.get(request.about.partition(":")[2])
        raise Refused("question-for-others", who=asked.name) if asked else Refused("button-is-gone")
    return chosen(request, name)


def chosen(request: Request, name: str) -> Outcome:
    """Speak to the member's partner in the manner *name* from now on, and say so in its own chat, too."""
    changed = replace(request.g.partners[request.member.partner], manner=name)
    request.g.with_([changed])
    there = request.g.room_of(changed.id)
    elsewhere = there is not None and there.id != request.room.id
    told = (Notice(there.id, (Ours("manner-set"),)),) if there and elsewhere else ()
    return Outcome(keep=(changed,), tell=(request.said("manner-set"), *told))
