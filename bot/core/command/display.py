"""How numbers and days look: a member's own digits and calendar, and a group's. Changes neither.

Whose is meant follows from where it is asked: alone, one's own; in a group, the group's, with a button for
one's own (see `bot.core.display` for who reads what).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.core.command.request import Request
from bot.core.display import CALENDARS, DIGITS, chosen, own
from bot.core.partnership import Gathering, Member
from bot.core.vocabulary import plain
from bot.core.words import Arg, Choice, Notice, Ours, Outcome, Refused

ABOUT = "show:"
ABOUT_OWN = "show:own"
"""What the buttons are about that hold for whoever presses, where others read them, too."""
_SAMPLE = 1234
_LABELS = dict(zip(CALENDARS, ("calendar-gregorian", "calendar-persian", "calendar-islamic"), strict=True))


def show(request: Request) -> Outcome:
    """Show how numbers and days look, with what else there is; what is typed behind it is taken."""
    named = request.vocabulary.shown.get(plain(request.text))
    typed = (f"nu-{name}" for name, digits in DIGITS.items() if request.text.strip()[:1] in [*digits])
    if wanted := named or next(typed, None):
        return _kept(request, wanted, theirs=_alone(request))
    return Outcome(tell=(_offered(request, theirs=_alone(request)),))


def shown_so(request: Request, what: str) -> Outcome:
    """Keep what a button chose, "nu-arab" or "ca-persian", or offer one's "own". Raises Refused."""
    if what == "own":
        return Outcome(tell=(_offered(request, theirs=True),))
    return _kept(request, what, theirs=_alone(request) or request.about == ABOUT_OWN)


def _alone(request: Request) -> bool:
    return request.room.member is not None


def _offered(request: Request, *, theirs: bool) -> Notice:
    digits = tuple(Choice(f"show:nu-{name}", each[1:5]) for name, each in DIGITS.items())
    calendars = tuple(Choice(f"show:ca-{name}", Ours(label)) for name, label in _LABELS.items())
    mine = () if theirs else ((Choice("show:own", Ours("button-show-own")),),)
    line = Ours("show-own-now" if theirs else "show-now", _sample(request.g, request.member, request.now))
    about = ABOUT_OWN if theirs else ABOUT
    return request.reply(line, about=about, choices=(digits[:2], digits[2:], calendars, *mine))


def _kept(request: Request, what: str, *, theirs: bool) -> Outcome:
    part, _, name = what.partition("-")
    args = _sample(request.g, request.member, request.now)
    try:
        if theirs:
            member = replace(request.member, shows=own(request.member.shows, part, name))
            return Outcome(keep=(member,), tell=(request.reply(Ours("show-own-changed", args)),))
        room = replace(request.room, shows=chosen(request.room.shows, part, name))
    except (KeyError, ValueError):
        raise Refused("button-is-gone") from None
    # All there read it so from now on, whoever chose it.
    return Outcome(keep=(room,), tell=(replace(request.reply(Ours("show-changed", args)), to=""),))


def _sample(g: Gathering, member: Member, now: datetime) -> dict[str, Arg]:
    today = now.astimezone(ZoneInfo(g.partners[member.partner].zone)).date()
    return {"sample": _SAMPLE, "today": today}
