"""/handover: a facilitator hands the role over to another member. Reads it back; asks nobody yet."""

from __future__ import annotations

from bot.core import handing_over
from bot.core.answer import one_after_another
from bot.core.command.people import somebody
from bot.core.command.request import Request
from bot.core.handover import Handover
from bot.core.roles import role_named
from bot.core.words import Outcome, Refused


def handover(request: Request) -> Outcome:
    """Read back, alone, who would take the role on."""
    g, me = request.g, request.member
    if me not in g.having("facilitator"):
        holders = [g.name_of(m, m.partner) for m in g.having("facilitator")]
        if not holders:
            raise Refused("role-needed-nobody", role=role_named("facilitator"))
        raise Refused("role-needed", role=role_named("facilitator"), who=one_after_another([*holders]))
    if not request.text.strip():
        raise Refused("handover-how")
    waiting = [h for h in g.handovers.values() if h.by == me.id and h.state == "asked"]
    if waiting:
        raise Refused("handover-waits-already", who=g.members[waiting[0].to].name)
    to = somebody(request, request.text.strip())
    if to.id == me.id or g.partners[to.partner].left_at is not None:
        raise Refused("handover-how")
    expires = request.now + handing_over.LASTS
    h = Handover(request.id, g.partnership.id, me.id, to.id, request.now, next_at=expires)
    here = request.room if request.alone else g.private_room(me)
    read_back = handing_over.drafted(g, h, here, request.message if request.alone else None)
    return read_back if request.alone else Outcome(tell=(request.said("promises-pending-alone"),)) + read_back
