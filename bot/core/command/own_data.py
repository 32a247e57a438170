"""Commands about what is kept of oneself: to read it, alone, and to have it erased, asked twice.

Nobody can have it erased for somebody else.
"""

from __future__ import annotations

from dataclasses import replace

from bot.core.alone import told_alone
from bot.core.command.request import Request
from bot.core.made import made
from bot.core.partnership import Member
from bot.core.words import Choice, Notice, Ours, Outcome

ABOUT = "forget:"
"""What a message is about that asks somebody whether their words are to be erased; their id follows."""
REALLY = "really"
CHATS = "chats"
KEEP = Choice("stay", Ours("button-forget-not"))


def mydata(request: Request) -> Outcome:
    """Give all that is kept of whoever asks as a file, in their direct talk."""
    member = request.member
    told = (request.g.partnership.id, member.id)
    file = made("mydata", "mydata.json", "application/json", *told)
    line = Ours("mydata-here", {"name": request.g.partnership.name})
    given = Notice("", (line,), attachment=file, at_once=True, reply_to=request.message)
    if request.alone:
        return Outcome(tell=(replace(given, room=request.room.id),))
    alone = told_alone(request.g, member, replace(given, reply_to=None), "mydata")
    return Outcome(tell=(request.said("mydata-sent-alone"), *alone[:1]))


def forget(request: Request) -> Outcome:
    """Ask whether all that is kept of whoever asks is to be erased; in their direct talk, if there is one."""
    first = Ours("forget-sure", {"name": request.g.partnership.name})
    sure = ((Choice("forget", Ours("button-forget")), KEEP),)
    asked = Notice(
        request.room.id,
        (first,),
        about=about(request.member),
        choices=sure,
        reply_to=request.message,
        at_once=True,
    )
    talk = None if request.alone else request.g.direct_room(request.member.id)
    if talk is None:
        return Outcome(tell=(asked,))
    return Outcome(tell=(request.said("forget-asked-alone"), replace(asked, room=talk.id, reply_to=None)))


def asked_again(request: Request) -> Outcome:
    """Ask a second time, in a message of its own: a press made twice in haste must not count for both."""
    topic = about(request.member)
    first = Ours("forget-sure", {"name": request.g.partnership.name})
    above = Notice(request.room.id, (first,), about=topic, replaces=topic, at_once=True)
    sure = (
        (Choice(REALLY, Ours("button-forget-really")), KEEP),
        (Choice(CHATS, Ours("button-forget-chats")),),
    )
    again = Notice(
        request.room.id,
        (Ours("forget-really"), Ours("forget-chats")),
        about=topic,
        choices=sure,
        reply_to=request.message,
        at_once=True,
    )
    return Outcome(tell=(above, again))


def left_alone(request: Request) -> Outcome:
    """Erase nothing."""
    topic = about(request.member)
    return Outcome(
        tell=(Notice(request.room.id, (Ours("forget-not"),), about=topic, replaces=topic, at_once=True),)
    )


def about(member: Member) -> str:
    return f"{ABOUT}{member.id}"
