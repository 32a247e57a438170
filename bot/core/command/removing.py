"""/remove: somebody belongs to the partnership no more. Shows what they promised; removes nobody unasked."""

from __future__ import annotations

from bot.core import removing
from bot.core.command.people import somebody
from bot.core.command.request import Request
from bot.core.command.rights import alone, steering_only
from bot.core.partnership import Member
from bot.core.words import Notice, Outcome, Refused


def remove(request: Request) -> Outcome:
    """Ask, alone, whether somebody is to be removed, or taken back who was. Raises Refused."""
    steering_only(request)
    if not request.text.strip():
        raise Refused("remove-how")
    return asked(request, somebody(request, request.text.strip(), removed_too=True))


def asked(request: Request, member: Member) -> Outcome:
    """Show what *member* promised, and ask. Raises Refused."""
    steering_only(request)
    removing.check(request.g, member, request.member)
    parts, rows = removing.asked(request.g, member)
    told = Notice(request.room.id, parts, removing.about(member), rows, at_once=True)
    return alone(request, told, "remove")


def pressed(request: Request, means: str) -> Outcome:
    """Do what was pressed below that question, looked at anew. Raises Refused."""
    steering_only(request)
    g, member = request.g, request.g.members.get(request.about.partition(":")[2])
    if member is None:
        raise Refused("button-is-gone")
    if means == removing.KEEP:
        return Outcome(tell=(_in_place(request, member, "remove-not"),))
    if means == removing.BACK:
        done = removing.taken_back(g, member, request.member)
        return done + Outcome(tell=(_in_place(request, member, "removed-back"),))
    if means not in (removing.PASS, removing.LET_GO):
        raise Refused("button-is-gone")
    reached = g.direct_room(member.id) is not None
    passes = means == removing.PASS
    done = removing.removed(g, member, request.member, request.now, passes=passes)
    return done + Outcome(tell=(_in_place(request, member, "removed" if reached else "removed-unreached"),))


def _in_place(request: Request, member: Member, says: str) -> Notice:
    about = removing.about(member)
    line = removing.done(request.g, member, request.member, says)
    return Notice(request.room.id, (line,), about, replaces=about, at_once=True)
