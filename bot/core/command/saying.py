"""/say and /nudge: what is said to rooms or to somebody, seen before it is said; and who is silent.

Shows silence to facilitators alone.
"""

from __future__ import annotations

from bot.core import sayings, silence_shown
from bot.core.command.people import somebody
from bot.core.command.request import Request
from bot.core.command.rights import alone, facilitators_only, steering_only
from bot.core.partnership import Partner, Room
from bot.core.saying import Saying
from bot.core.vocabulary import plain
from bot.core.words import Notice, Outcome, Refused

LONGEST = 2_000
"""Most characters of what is said so: it is read on phones."""


def say(request: Request) -> Outcome:
    """Show how it will be read in each language; partners named before a colon say where, else all read."""
    steering_only(request)
    partners, text = _whose(request, request.text.strip())
    if not text:
        raise Refused("say-how")
    _check_length(text)
    rooms = [room for partner in partners if (room := request.g.room_of(partner.id))]
    if not rooms:
        raise Refused("say-nowhere")
    return sayings.drafted(request.g, _saying(request, "say", text, rooms), request.room, request.message)


def _check_length(text: str) -> None:
    if len(text) > LONGEST:
        raise Refused("say-too-long", most=LONGEST)


def _whose(request: Request, text: str) -> tuple[list[Partner], str]:
    """Return the partners named before the first colon, all of them, and what is behind; else everybody."""
    named = {plain(partner.name): partner for partner in request.g.present()}
    front, colon, rest = text.replace("：", ":").partition(":")
    names = [plain(name) for name in front.replace("،", ",").replace("、", ",").split(",")]
    if colon and all(name in named for name in names):
        return [named[name] for name in names], rest.strip()
    return list(named.values()), text


def _saying(request: Request, kind: str, text: str, rooms: list[Room], member: str = "") -> Saying:
    ids = tuple(dict.fromkeys(room.id for room in rooms))
    by, ours = request.member, request.g.partnership.id
    return Saying(request.id, ours, kind, by.id, text, by.language, ids, request.now, member)


def quiet_ones(request: Request) -> Outcome:
    """Show who has not been heard for how long, with a button to write to each."""
    facilitators_only(request)
    told = silence_shown.listed(request.g, request.room, request.member, request.now)
    return alone(request, told, "silence")


def nudge(request: Request) -> Outcome:
    """Show how a kind word to a partner, or to somebody alone, will be read; own words may follow a colon."""
    facilitators_only(request)
    whom, _, text = request.text.replace("：", ":").partition(":")
    if not whom.strip():
        return quiet_ones(request)
    _check_length(text)
    partner = next((p for p in request.g.present() if plain(p.name) == plain(whom.strip())), None)
    return nudged(request, partner.id if partner else somebody(request, whom.strip()).id, text.strip())


def nudged(request: Request, whom: str, text: str = "") -> Outcome:
    """Show how a kind word to the partner or member *whom* (an id) will be read. Raises Refused."""
    facilitators_only(request)
    g, member = request.g, request.g.members.get(whom)
    room = g.private_room(member) if member else g.room_of(whom)
    if room is None or (member and member.id == request.member.id):
        raise Refused("say-nowhere")
    saying = _saying(request, "nudge", text, [room], member.id if member else "")
    if request.alone:
        return sayings.drafted(g, saying, request.room, request.message)
    # Whom somebody writes to so is nobody else's to read.
    shown = sayings.drafted(g, saying, g.private_room(request.member), None)
    waits = alone(request, Notice("", ()), "nudge").tell[0]
    return Outcome(keep=shown.keep, tell=(waits, *shown.tell))
