"""/export: what everybody may read, as a table or a report, for coordinators and facilitators, alone."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from bot.core import exporting
from bot.core.alone import told_alone
from bot.core.answer import one_after_another
from bot.core.command.request import Request
from bot.core.roles import role_named
from bot.core.vocabulary import Vocabulary, plain
from bot.core.whole_words import leaves_no_blanks
from bot.core.words import Outcome, Refused

_DAY = r"(\d{4})-(\d\d?)-(\d\d?)"
_TWO_DAYS = re.compile(rf"{_DAY}\D{{1,12}}{_DAY}")


def export(request: Request) -> Outcome:
    """Ask alone in which form it is wanted."""
    check_may(request)
    since, until = _named(request.text) or _back_from_today(request)
    if since > until or (until - since).days >= exporting.MOST:
        raise Refused("export-how")
    asked = exporting.asked(request.member, since, until)
    if request.alone:
        here = replace(asked, room=request.room.id, reply_to=request.message, at_once=True)
        return Outcome(tell=(here,))
    alone = told_alone(request.g, request.member, asked, "export")
    return Outcome(tell=(request.said("forget-asked-alone"), *alone[:1]))


def _named(text: str) -> tuple[date, date] | None:
    """Return the two days that *text* names, in figures of any script; None where it names not two."""
    found = _TWO_DAYS.fullmatch(text.strip())
    if found is None:
        return None
    year, month, day, *last = map(int, found.groups())
    try:
        return date(year, month, day), date(*last)
    except ValueError:
        raise Refused("export-how") from None


def _back_from_today(request: Request) -> tuple[date, date]:
    count, unit = (
        _back(request.text, request.vocabulary) if request.text.strip() else (exporting.USUAL, "day")
    )
    if not 0 < count <= exporting.MOST:
        raise Refused("export-how")
    return exporting.period(request.g, request.member, count, unit, request.now)


def _back(text: str, vocabulary: Vocabulary) -> tuple[int, str]:
    """Return how many of which unit *text* goes back; none where it cannot be read: it is never guessed."""
    said = plain(text)
    units = [word for word in vocabulary.units if _stands_in(word, said)]
    unit = max(units, key=len, default="")
    number = vocabulary.number(said)
    if number is None and unit:
        number = vocabulary.number(said.replace(unit, " ", 1).strip())
    named = unit or not any(sign.isalpha() for sign in said)
    if number is None or number != int(number) or not named:
        return 0, "day"
    return int(number), vocabulary.units.get(unit, "day")


def _stands_in(unit: str, said: str) -> bool:
    """Tell whether *unit* is a word of *said*, not a part of one: there is a day in "monday"."""
    if leaves_no_blanks(unit):
        return unit in said
    return re.search(rf"(?<![^\W\d_]){re.escape(unit)}(?![^\W\d_])", said) is not None


def pressed(request: Request, form: str) -> Outcome:
    """Give it in the form that was pressed. Raises Refused for anybody else, and who may not any more."""
    if request.about.rpartition(":")[2] != request.member.id or form not in ("csv", "xlsx", "report"):
        raise Refused("forget-of-another")
    check_may(request)
    given = exporting.given(request.g.partnership, request.member, request.about, form)
    return Outcome(tell=(replace(given, room=request.room.id),))


def check_may(request: Request) -> None:
    """Raise Refused unless whoever asks coordinates or facilitates."""
    if exporting.may_export(request.g, request.member):
        return
    may = {m.id: m for role in exporting.ROLES for m in request.g.holders(role)}
    role = one_after_another([role_named(each) for each in exporting.ROLES])
    if not may:
        raise Refused("role-needed-nobody", role=role)
    who = [request.g.name_of(m, m.partner) for m in may.values()]
    raise Refused("role-needed", role=role, who=one_after_another([*who]))
