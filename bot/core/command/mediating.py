"""The command that opens a round between two partners, and shows those under way: for facilitators, alone."""

from __future__ import annotations

from dataclasses import replace

from bot.core import mediating
from bot.core.command.request import Request
from bot.core.command.rights import facilitators_only
from bot.core.mediation import LONGEST, MOST_QUESTIONS, Mediation
from bot.core.vocabulary import plain
from bot.core.words import Outcome, Refused

_MOST_WORDS = 40
"""Words in which two names are looked for."""


def mediate(request: Request) -> Outcome:
    """Show what two partners would be asked apart: "Goma Recife", questions of one's own on lines below."""
    facilitators_only(request)
    if not request.alone:
        raise Refused("mediate-alone")
    names, *lines = request.text.strip().splitlines() or [""]
    if not names.strip():
        return _under_way(request)
    questions = tuple((line.strip(), request.member.language) for line in lines if line.strip())
    if len(questions) > MOST_QUESTIONS or any(len(text) > LONGEST for text, _ in questions):
        raise Refused("mediate-too-long", most=MOST_QUESTIONS, longest=LONGEST)
    sides = _sides(request, names)
    _check(request, sides)
    mine, by, here = request.g.partnership.id, request.member.id, request.room.id
    m = Mediation(request.id, mine, by, here, request.now, sides=sides, questions=questions)
    return mediating.drafted(request.g, m)


def _under_way(request: Request) -> Outcome:
    cards = mediating.listed(request.g, request.member)
    if not cards:
        raise _who(request)
    return Outcome(tell=tuple(replace(card, room=request.room.id) for card in cards))


def _who(request: Request) -> Refused:
    example = " ".join(partner.name for partner in request.g.present()[:2])
    return Refused("mediate-who", partners=example)


def _sides(request: Request, typed: str) -> tuple[tuple[str, str], ...]:
    """Return the two who are named. Raises Refused where that is not sure."""
    words = typed.replace(",", " ").replace(";", " ").split()[:_MOST_WORDS]
    for at in range(1, len(words)):
        one, other = _named(request, words[:at]), _named(request, words[at:])
        if one and other:
            return one, other
    raise _who(request)


def _named(request: Request, words: list[str]) -> tuple[str, str] | None:
    """Return the partner, or the member, that *words* name; None for none or several."""
    g, name = request.g, plain(" ".join(words).removeprefix("@"))
    here = {partner.id: partner for partner in g.present()}
    partners = [(id_, "") for id_, partner in here.items() if plain(partner.name) == name]
    members = [(m.partner, m.id) for m in g.people() if plain(m.name) == name and m.partner in here]
    found = partners or members
    return found[0] if len(found) == 1 else None


def _check(request: Request, sides: tuple[tuple[str, str], ...]) -> None:
    """Refuse what is no two sides, what cannot be asked apart, and a second round beside one."""
    g, (one, other) = request.g, sides
    if one[0] == other[0] or request.member.id in (one[1], other[1]):
        raise Refused("mediate-two")
    if any(side == (request.member.partner, "") for side in sides):
        # Whoever looks after a round takes no side in it.
        raise Refused("mediate-own-group", who=g.partners[request.member.partner].name)
    for partner, who in sides:
        room = g.room_of(partner)
        if not who and (room is None or room.also):
            raise Refused("mediate-name-persons", who=g.partners[partner].name)
    running = [{p for p, _ in m.sides} for m in g.mediations.values() if m.state == "asking"]
    if {one[0], other[0]} in running:
        raise Refused("mediate-running", one=g.partners[one[0]].name, other=g.partners[other[0]].name)
