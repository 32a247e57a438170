"""Commands about being known on two platforms. A code is given to its owner alone, never in a group."""

from __future__ import annotations

from dataclasses import replace

from bot.core import linking
from bot.core.addresses import platform_of
from bot.core.command.accounts import on_the_other_side
from bot.core.command.request import Request
from bot.core.secret import HOLDS_ONE
from bot.core.words import Notice, Ours, Ourselves, Outcome, Refused


def link(request: Request) -> Outcome:
    """Give a code that makes whoever types it elsewhere known as this member; never in a group."""
    room = request.room if request.alone else request.g.direct_room(request.member.id)
    if room is None:
        raise Refused("link-alone-first", where=Ourselves())
    invitation = linking.code_for(request.member, request.code, request.now)
    how = Ours("link-how", {"who": request.member.name, "expires": invitation.expires_at})
    lines = on_the_other_side(request.accounts, platform_of(room.address), f"link {request.code}")
    code = Notice(room.id, (how, *lines), about=HOLDS_ONE, at_once=True)
    here = () if room.id == request.room.id else (request.said("link-sent-alone"),)
    return Outcome(keep=(invitation,), tell=(code, *here))


def unlink(request: Request) -> Outcome:
    """Know this member by the account alone that they write from; other talks are theirs no more."""
    outcome = linking.unlinked(request.member, request.address or request.member.address)
    theirs = [
        r for r in request.g.rooms.values() if r.member == request.member.id and r.id != request.room.id
    ]
    closed = tuple(replace(room, state="left") for room in theirs if room.stands)
    return outcome + Outcome(keep=closed, tell=(request.said("unlinked"),))
