"""/export: what everybody may read, as a table or a report, for coordinators and facilitators, alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from bot.core import exporting
from bot.core.alone import told_alone
from bot.core.answer import one_after_another
from bot.core.command.period_said import counted, days_named
from bot.core.command.request import Request
from bot.core.roles import role_named
from bot.core.words import Outcome, Refused


def export(request: Request) -> Outcome:
    """Ask alone in which form it is wanted."""
    check_may(request)
    today = request.now.astimezone(ZoneInfo(request.g.partners[request.member.partner].zone)).date()
    named = days_named(request.text, request.vocabulary, today)
    since, until = named or _back_from_today(request)
    until = min(until, max(today, since)) if named else until
    if since > until or (until - since).days >= exporting.MOST:
        raise Refused("export-how")
    asked = exporting.asked(request.member, since, until)
    if request.alone:
        here = replace(asked, room=request.room.id, reply_to=request.message, at_once=True)
        return Outcome(tell=(here,))
    alone = told_alone(request.g, request.member, asked, "export")
    return Outcome(tell=(request.said("forget-asked-alone"), *alone[:1]))


def _back_from_today(request: Request) -> tuple[date, date]:
    """Return the days that go back from today as far as was said. Raises Refused: it is never guessed."""
    bare = not request.text.strip()
    said = (exporting.USUAL, "day") if bare else counted(request.text, request.vocabulary)
    if said is None or not 0 < said[0] <= exporting.MOST:
        raise Refused("export-how")
    return exporting.period(request.g, request.member, *said, request.now)


def pressed(request: Request, form: str) -> Outcome:
    """Give it in the form that was pressed. Raises Refused for anybody else, and who may not any more."""
    if request.about.rpartition(":")[2] != request.member.id or form not in ("csv", "xlsx", "report"):
        raise Refused("forget-of-another")
    check_may(request)
    given = exporting.given(request.g.partnership, request.member, request.about, form)
    return Outcome(tell=(replace(given, room=request.room.id),))


def check_may(request: Request) -> None:
    """Raise Refused unless whoever asks may: they coordinate, facilitate, do a duty, or stand in."""
    if exporting.may_export(request.g, request.member, request.now):
        return
    roles = exporting.roles_that_may(request.g)
    may = {m.id: m for role in roles for m in request.g.holders(role)}
    role = one_after_another([role_named(each) for each in roles])
    if not may:
        raise Refused("role-needed-nobody", role=role)
    who = [request.g.name_of(m, m.partner) for m in may.values()]
    raise Refused("role-needed", role=role, who=one_after_another([*who]))
