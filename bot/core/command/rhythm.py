"""The command about the rhythm of a crisis: which one holds, and another from now on."""

from __future__ import annotations

from dataclasses import replace

from bot.core import crisis_rhythm
from bot.core.answer import one_after_another
from bot.core.command.request import Request
from bot.core.partnership import Member
from bot.core.presence import acting
from bot.core.roles import role_named
from bot.core.vocabulary import plain
from bot.core.words import Ours, Outcome, Refused


def rhythm(request: Request) -> Outcome:
    """Show which rhythm holds; let that of a crisis begin, or the usual one hold again."""
    g, said = request.g, plain(request.text)
    if not said:
        return Outcome(tell=(request.reply(_held(request), *crisis_rhythm.shown(g), Ours("rhythm-how")),))
    meant = request.vocabulary.rhythms.get(said)
    if meant is None:
        raise Refused("rhythm-how")
    _may(request)
    waits = _waits(request)
    if meant == "crisis":
        return _with(request, crisis_rhythm.begun(g, request.member, request.id, request.now), waits)
    return _with(request, crisis_rhythm.over(g, request.member, request.now), waits)


def _waits(request: Request) -> tuple[Ours, ...]:
    """Return in which groups it is night: they are not woken, and whoever switched may call them."""
    g = request.g
    rooms = crisis_rhythm.waiting(g, request.room, request.now)
    names = list(dict.fromkeys(g.partners[id_].name for room in rooms for id_ in room.partners))
    return (Ours("rhythm-waits", {"who": one_after_another([*names])}),) if names else ()


def _with(request: Request, outcome: Outcome, waits: tuple[Ours, ...]) -> Outcome:
    """Answer at once where it was switched, alone as in the group, with what all read and *waits* below."""
    here = request.room.id
    told = [t for t in outcome.tell if not t.about and t.room in request.g.rooms]
    answer = request.reply(*told[0].parts, *waits)
    return replace(outcome, tell=(answer, *(t for t in outcome.tell if t not in told or t.room != here)))


def _held(request: Request) -> Ours:
    since = request.g.partnership.crisis_since
    return Ours("rhythm-is-usual") if since is None else Ours("rhythm-is-crisis", {"since": since})


def _may(request: Request) -> None:
    """Raise Refused, with the names of those who could, unless the member may say so."""
    if any(request.member in acting(request.g, role, request.now) for role in crisis_rhythm.ROLES):
        return
    held = {m.id: m for role in crisis_rhythm.ROLES for m in request.g.holders(role)}
    who = [_name(request, member) for member in held.values()]
    raise Refused("role-needed", role=role_named("facilitator"), who=one_after_another([*who]))


def _name(request: Request, member: Member) -> str:
    return request.g.name_of(member, member.partner)
