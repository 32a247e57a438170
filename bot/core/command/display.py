"""How numbers and days look in one chat: its digits and its calendar. Changes no day and no number."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.core.command.request import Request
from bot.core.display import CALENDARS, DIGITS, chosen
from bot.core.partnership import Gathering, Room
from bot.core.vocabulary import plain
from bot.core.words import Arg, Choice, Notice, Ours, Outcome, Refused

ABOUT = "show:"
_SAMPLE = 1234
_LABELS = dict(zip(CALENDARS, ("calendar-gregorian", "calendar-persian", "calendar-islamic"), strict=True))


def show(request: Request) -> Outcome:
    """Show how numbers and days look here, with what else there is; what is typed behind it is taken."""
    named = request.vocabulary.shown.get(plain(request.text))
    typed = (f"nu-{name}" for name, digits in DIGITS.items() if request.text.strip()[:1] in [*digits])
    if wanted := named or next(typed, None):
        return shown_so(request.g, request.room, wanted, request.now, request.message)
    args = _sample(request.g, request.room, request.now)
    digits = tuple(Choice(f"show:nu-{name}", each[1:5]) for name, each in DIGITS.items())
    calendars = tuple(Choice(f"show:ca-{name}", Ours(label)) for name, label in _LABELS.items())
    told = request.reply(Ours("show-now", args), about=ABOUT, choices=(digits[:2], digits[2:], calendars))
    return Outcome(tell=(told,))


def shown_so(g: Gathering, room: Room, what: str, now: datetime, message: str | None = None) -> Outcome:
    """Keep what was chosen for *room*: "nu-arab", "ca-persian". Raises Refused for what there is not."""
    part, _, name = what.partition("-")
    try:
        changed = replace(room, shows=chosen(room.shows, part, name))
    except (KeyError, ValueError):
        raise Refused("button-is-gone") from None
    line = Ours("show-changed", _sample(g, room, now))
    return Outcome(keep=(changed,), tell=(Notice(room.id, (line,), reply_to=message, at_once=True),))


def _sample(g: Gathering, room: Room, now: datetime) -> dict[str, Arg]:
    today = now.astimezone(ZoneInfo(g.partners[room.partner].zone)).date()
    return {"sample": _SAMPLE, "today": today}
