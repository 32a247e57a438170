"""Commands about one chat: what this is, and how questions are shown in it. Changes nothing anywhere else."""

from __future__ import annotations

from dataclasses import replace

from bot.core.command.request import Request
from bot.core.vocabulary import plain
from bot.core.words import Ours, Outcome, Refused, Typed


def start(request: Request) -> Outcome:
    """Say who we are and what can be done here; in a group that is what can be said to us."""
    name = request.g.partnership.name
    if not request.alone:
        return Outcome(tell=(request.reply(Ours("start-group", {"name": name})),))
    who = request.member.name
    return Outcome(tell=(request.reply(Ours("start-alone", {"who": who, "name": name})),))


def threads(request: Request) -> Outcome:
    """Show, or choose, whether an occasion's messages stand in a thread of their own here."""
    on = _on(request, "threads")
    if on is None:
        line = Ours("threads-on-now") if "threads" in request.room.shows else Ours("threads-off-now")
        return Outcome(tell=(request.reply(line),))
    return _shown(request, "threads", on, Ours("threads-on") if on else Ours("threads-off"))


def polls(request: Request) -> Outcome:
    """Show, or choose, whether choices are shown as the platform's own polls here."""
    on = _on(request, "polls")
    if on is None:
        line = Ours("polls-on-now") if "polls" in request.room.shows else Ours("polls-off-now")
        return Outcome(tell=(request.reply(line),))
    return _shown(request, "polls", on, Ours("polls-on") if on else Ours("polls-off"))


def _on(request: Request, name: str) -> bool | None:
    """Return whether it is to be on or off, None if nothing was said behind the command. Raises Refused."""
    if not request.text.strip():
        return None
    word = plain(request.text)
    if word in request.vocabulary.off:
        return False
    if word not in request.vocabulary.on:
        raise Refused("on-or-off", command=Typed(name))
    if name not in request.can_show:
        raise Refused("not-shown-here")
    return True


def _shown(request: Request, name: str, on: bool, line: Ours) -> Outcome:
    others = tuple(each for each in request.room.shows if each != name)
    room = replace(request.room, shows=(*others, name) if on else others)
    return Outcome(keep=(room,), tell=(request.reply(line),))
