"""Where a partner is and what follows: its country's public holidays and weekend; when it is quiet there.

Reads what people say of it, and says it back. Plans nothing.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, time

from bot.core.answer import one_after_another
from bot.core.calendar import read_quiet, usual_holidays, zone_named
from bot.core.partnership import Partner
from bot.core.vocabulary import Vocabulary, plain
from bot.core.words import Arg, DayOfWeek, Ours, Territory

_HOURS = re.compile(r"(\d{1,2})(?:[:.h](\d{2})?)?[-–—](\d{1,2})(?:[:.h](\d{2})?)?")
_NOTHING = "none"
"""What a sentence tells apart from the name of a country, or of a day."""


def placed(partner: Partner, zone: str) -> Partner:
    """Return *partner* in *zone*, with the public holidays and the weekend that are usual there."""
    return replace(partner, zone=zone, holidays=usual_holidays(zone), weekend=None)


def quiet_said(text: str, vocabulary: Vocabulary) -> str:
    """Return which quiet hours *text* asks for, as "21:00-07:00"; empty for none.

    Raises:
        ValueError: it asks for none that can be read.
    """
    if text in ("none", "-") or plain(text) in vocabulary.no | vocabulary.off:
        return ""
    hours = _HOURS.fullmatch("".join(text.split()).lower())
    if hours is None:
        raise ValueError("no hours")
    # In Latin figures, whichever they were written in.
    figures = [int(figure or 0) for figure in hours.groups()]
    start, end = read_quiet("{:0>2}:{:0>2}-{:0>2}:{:0>2}".format(*figures))
    return f"{start:%H:%M}-{end:%H:%M}"


def hour_there(partner: Partner, now: datetime) -> time:
    """Return what clocks show where *partner* is, to be written as its readers write hours."""
    return now.astimezone(zone_named(partner.zone)).time().replace(second=0, microsecond=0)


def welcome_days(partner: Partner) -> Ours:
    """Say to *partner* on which days we take it that it does not work."""
    return Ours("welcome-days", {"holidays": _holidays(partner), "weekend": _weekend(partner)})


def partner_days(partner: Partner) -> Ours:
    """Say how *partner* counts days and hours."""
    quiet = partner.quiet.replace("-", "–") or _NOTHING
    args: dict[str, Arg] = {"holidays": _holidays(partner), "weekend": _weekend(partner), "quiet": quiet}
    return Ours("partner-days", args)


def _holidays(partner: Partner) -> Arg:
    return Territory(partner.holidays) if partner.holidays else _NOTHING


def _weekend(partner: Partner) -> Arg:
    days: list[Arg] = [DayOfWeek(number) for number in sorted(partner.calendar.rest)]
    return one_after_another(days) if days else _NOTHING
