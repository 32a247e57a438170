"""/say and /nudge: what is said to rooms or to somebody, seen before it is said; and who is silent.

Shows silence to facilitators alone.
"""

from __future__ import annotations

import re

from bot.core import sayings, silence_shown
from bot.core.answer import one_after_another
from bot.core.command.people import somebody
from bot.core.command.request import Request, choice_rows, nearest
from bot.core.command.rights import alone, facilitators_only, steering_only
from bot.core.partnership import Gathering, Partner, Room
from bot.core.saying import Saying
from bot.core.vocabulary import plain
from bot.core.words import Choice, Notice, Ours, Outcome, Refused, check_length, echo

_COMMA = re.compile("[,،、，]")
_COLON = re.compile(r"(?<!\d)[:：]|[:：](?!\d)")
_AS_NAMES, _WORDS_OF_A_NAME = 60, 4
LONGEST = 2_000
"""Most characters of what is said so: it is read on phones."""


def say(request: Request) -> Outcome:
    """Show how it will be read in each language; partners named before a colon say where, else all read.

    What looks like a name before a colon and is none of theirs is asked about: all would read it.
    """
    steering_only(request)
    partners, text = _whose(request, request.text.strip())
    if partners is None:
        return _asked_whom(request, text)
    if not text:
        raise Refused("say-how")
    check_length(text, LONGEST, "say-too-long")
    rooms = [room for partner in partners if (room := request.g.room_of(partner.id))]
    if not rooms:
        raise Refused("say-nowhere")
    return sayings.drafted(request.g, _saying(request, "say", text, rooms), request.room, request.message)


def _whose(request: Request, text: str) -> tuple[list[Partner] | None, str]:
    """Return the partners named before the first colon, all of them, and what is behind; else everybody.

    None, with the whole *text*, where a name may stand there and is nobody's. Nothing before it means all.
    Raises Refused where some of several names are known.
    """
    named = {plain(partner.name): partner for partner in request.g.present()}
    front, names, rest = _before_a_colon(text)
    known = [named[name] for name in names if name in named]
    if not front and rest:
        return list(named.values()), rest
    if not names or len(known) == len(names):
        return (known, rest) if names else (list(named.values()), text)
    if known:
        unknown = [name.strip() for name in _COMMA.split(front) if plain(name) not in named]
        groups = one_after_another([partner.name for partner in named.values()])
        raise Refused("say-some-unknown", who=one_after_another([*map(echo, unknown)]), groups=groups)
    return (None, text) if _may_be_names(front, rest) else (list(named.values()), text)


def _before_a_colon(text: str) -> tuple[str, list[str], str]:
    """Return what stands before the first colon, that as names, and what is behind; no names: no colon."""
    found = _COLON.search(text)
    if found is None:
        return text, [], ""
    front = text[: found.start()].strip()
    return front, [plain(name) for name in _COMMA.split(front)] if front else [], text[found.end() :].strip()


def named_in_front(g: Gathering, text: str) -> set[str]:
    """Return which partners, by id, are called by their names before the first colon of *text*."""
    _, names, _ = _before_a_colon(text)
    return {partner.id for partner in g.present() if plain(partner.name) in names}


def _may_be_names(front: str, rest: str) -> bool:
    """Tell whether *front* is as short as names are, and no sentence, hour or address on the web."""
    each = _COMMA.split(front)
    short = len(front) <= _AS_NAMES and all(1 <= len(name.split()) <= _WORDS_OF_A_NAME for name in each)
    return short and all(any(map(str.isalpha, name)) for name in each) and not rest.startswith("//")


def _asked_whom(request: Request, text: str) -> Outcome:
    """Ask for whom *text* is, which may begin with a name: groups that are called somewhat so, or all."""
    front, _, rest = _before_a_colon(text)
    words = {*plain(front).split()}
    close = [p for p in request.g.present() if words & {*plain(p.name).split()}]
    close = close or [p for p in request.g.present() if nearest(plain(front), [plain(p.name)])]
    choices = [Choice(f"meant:{partner.name}: {rest}", partner.name) for partner in close if rest]
    choices.append(Choice(f"meant:: {text}", Ours("button-say-all")))
    line = Ours("say-whom", {"said": echo(front)})
    about = f"meant:say:{request.member.id}"
    return Outcome(tell=(request.reply(line, about=about, choices=choice_rows(choices)),))


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
    check_length(text, LONGEST, "say-too-long")
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
