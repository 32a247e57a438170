"""Who may take out what everybody may read, for which days, and how it is asked for. Makes no file itself."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.core.made import made
from bot.core.partnership import Gathering, Member, Partnership
from bot.core.presence import acting
from bot.core.words import Choice, Notice, Ours

ABOUT = "export:"
USUAL = 92
"""Days that it goes back where nobody says: a quarter."""
MOST = 3_660
ROLES = ("coordinator", "facilitator")
"""Who may: whoever has one of these, or a role with a duty."""
OF_ALL = ("partner", "everyone")
_MIMES = {
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "report": "text/html",
}
_ENDINGS = {"csv": "csv", "xlsx": "xlsx", "report": "html"}
FORMS = (
    (Choice("csv", Ours("button-export-csv")), Choice("xlsx", Ours("button-export-xlsx"))),
    (Choice("report", Ours("button-export-report")),),
)


def may_export(g: Gathering, member: Member, at: datetime) -> bool:
    """Tell whether *member*, or somebody for whom they stand in then, may take out what all may read."""
    return any(member in acting(g, role, at) for role in roles_that_may(g))


def roles_that_may(g: Gathering) -> list[str]:
    """Return the roles that may: those of ROLES, and those of which a protocol in force has a duty.

    Whoever is to write a report reads what it is made of; it holds nothing that they could not read before.
    """
    in_force = (a.protocol for a in g.adoptions.values() if a.state == "in-force")
    with_duties = (duty.role for protocol in in_force for duty in protocol.duties.values())
    return list(dict.fromkeys((*ROLES, *(role for role in with_duties if role not in OF_ALL))))


def period(g: Gathering, member: Member, count: int, unit: str, now: datetime) -> tuple[date, date]:
    """Return the first and the last day of *count* units that end today, where *member* is."""
    today = now.astimezone(ZoneInfo(g.partners[member.partner].zone)).date()
    count, unit = (count * 12, "month") if unit == "year" else (count, unit)
    if unit != "month":
        return today - timedelta(days=count * {"day": 1, "week": 7}[unit] - 1), today
    year, month = divmod(today.year * 12 + today.month - 1 - count, 12)
    if year < 1:
        return date.min, today
    day = min(today.day, monthrange(year, month + 1)[1])
    return date(year, month + 1, day) + timedelta(days=1), today


def asked(member: Member, since: date, until: date) -> Notice:
    """Return the question in which form it is wanted, for a direct talk."""
    about = f"{ABOUT}{since.isoformat()}:{until.isoformat()}:{member.id}"
    return Notice("", (Ours("export-which", {"from": since, "to": until}),), about=about, choices=FORMS)


def given(partnership: Partnership, member: Member, about: str, form: str) -> Notice:
    """Return what was asked for in a message *about* this, in one of the forms."""
    since, until = about.removeprefix(ABOUT).split(":")[:2]
    name = f"baraza-{since}-{until}.{_ENDINGS[form]}"
    file = made("export", name, _MIMES[form], partnership.id, member.id, form, since, until)
    days = {"from": date.fromisoformat(since), "to": date.fromisoformat(until)}
    line = Ours("export-here", {"name": partnership.name, **days})
    return Notice("", (line,), attachment=file, at_once=True)
