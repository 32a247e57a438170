"""Being away: a member until a day, somebody else in their place, or all of a partner; and coming back.

A day counts only once whoever typed it has seen it in full and pressed that it is right.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from bot.core import promises_due, raised_away
from bot.core.command import deputy as deputies
from bot.core.command.away_day import MOST_AWAY, languages_of, names_of, until_said
from bot.core.command.people import somebody
from bot.core.command.request import Request, choice_rows
from bot.core.fitting import counted_otherwise
from bot.core.partnership import Member, Partner
from bot.core.presence import is_away
from bot.core.unspaced import unspaced
from bot.core.vocabulary import plain
from bot.core.words import Arg, Choice, Notice, Ours, Outcome, Refused, echo

KIND = "away"
"""What a message that asks about a day is about, as far as its first colon."""
_ALL = "all"
_OTHER = Choice("other-day", Ours("button-other-day"))
_OFTEN_MEANT = (1, 7, 14, 28)
"""In how many days people are often back."""


def away(request: Request) -> Outcome:
    """Read back until when somebody is away, and who stands in; "partner" in front: all of this group."""
    words = unspaced(request.text.replace(",", " "), request.vocabulary).split()
    whole = bool(words) and plain(words[0]) in request.vocabulary.whole
    words = words[1:] if whole else words
    ended = plain(" ".join(words)) in request.vocabulary.off | request.vocabulary.back
    if ended or not words:
        partner = request.g.partners[request.member.partner]
        return _all_back(request, partner, ended) if whole else _back(request, ended)
    days, stands = _said(request, words, whole=whole)
    return _asked(request, days, stands)


def _said(request: Request, words: Sequence[str], *, whole: bool) -> tuple[Sequence[date], str]:
    """Return each day that *words* may say, and who stands in by their id, or that all are away."""
    today = _today(request)
    try:
        said, rest = until_said(words, request, today)
    except Refused:
        raise _unread(words) from None
    if rest and _is_of_days(request, rest):
        raise _unread(words)
    days = [day for day in said if today < day <= today + MOST_AWAY]
    if not days:
        raise _too_soon_or_late(said, today)
    if whole and rest:
        raise Refused("away-all-no-deputy")
    return days, _ALL if whole else somebody(request, rest).id if rest else ""


def _too_soon_or_late(said: Sequence[date], today: date) -> Refused:
    """Return the answer to days none of which can be meant."""
    if said[-1] < today:
        return Refused("promise-day-over", day=said[-1])
    return Refused("promise-day-too-far", day=said[0]) if said[0] > today else Refused("away-until-when")


def _unread(words: Sequence[str]) -> Refused:
    return Refused("away-day-unread", said=echo(" ".join(words)))


def _is_of_days(request: Request, rest: str) -> bool:
    """Tell whether what is left beside a day is no name, but more words about when."""
    words, languages = rest.split(), languages_of(request)
    if plain(words[0].removeprefix("@")) in names_of(request):
        return False
    return any(request.vocabulary.days.knows(word, languages) for word in words)


def _today(request: Request) -> date:
    return request.now.astimezone(ZoneInfo(request.g.partners[request.member.partner].zone)).date()


# --- read back ----------------------------------------------------------------------------------------------


def _asked(request: Request, days: Sequence[date], stands: str) -> Outcome:
    """Read the day back in full, or ask which of *days* is meant: nothing counts before a press."""
    if len(days) > 1:
        return _which(request, days, stands, Ours("away-which-day"))
    (day,) = days
    args: dict[str, Arg] = {"who": _who(request, stands), "until": day}
    deputy = request.g.members.get(stands)
    line = Ours("away-sure", args)
    if stands == _ALL:
        line = Ours("away-sure-partner", args)
    elif deputy:
        line = Ours("away-sure-with-deputy", {**args, "deputy": _called(request, deputy)})
    sure = Choice(_meaning(day, stands), Ours("button-that-is-right"))
    return Outcome(tell=(request.reply(line, about=_about(request), choices=((sure, _OTHER),)),))


def _which(request: Request, days: Sequence[date], stands: str, line: Ours) -> Outcome:
    """Let one of *days* be pressed: each stands there in full."""
    choices = [Choice(_meaning(day, stands), Ours("button-day-in-full", {"day": day})) for day in days]
    return Outcome(tell=(request.reply(line, about=_about(request), choices=choice_rows(choices)),))


def _who(request: Request, stands: str) -> str:
    return request.g.partners[request.member.partner].name if stands == _ALL else request.member.name


def _called(request: Request, deputy: Member) -> str:
    """Return how whoever would stand in is read back: a name that anybody may choose goes with its group."""
    return request.g.name_of(deputy, deputy.partner)


def _about(request: Request) -> str:
    return f"{KIND}:{request.member.id}:{request.id}"


def _meaning(day: date, stands: str) -> str:
    return f"until:{day}:{stands}"


# --- pressed, or said in reply ------------------------------------------------------------------------------


def pressed(request: Request, meant: str) -> Outcome:
    """Let the day on a button count, or ask for another one. Raises Refused."""
    _check_own(request)
    what, _, rest = meant.partition(":")
    if what == "other-day":
        return _other_day(request)
    if what != "until":
        raise Refused("button-is-gone")
    day, _, stands = rest.partition(":")
    return _counted(request, date.fromisoformat(day), stands)


def replied(request: Request) -> Outcome:
    """Take words said about a day that was read back: another one, or that it is none. Raises Refused."""
    _check_own(request)
    asked = _in_question(request)
    if request.vocabulary.is_no(request.text):
        return Outcome(tell=(request.said("away-not"),))
    words = unspaced(request.text.replace(",", " "), request.vocabulary).split()
    stands = asked[0][1] if asked else ""
    days, other = _said(request, words, whole=stands == _ALL)
    return _asked(request, days, other or stands)


def _check_own(request: Request) -> None:
    if not request.about.startswith(f"{KIND}:{request.member.id}:"):
        who = request.g.members.get(request.about.split(":")[1])
        raise Refused("wrote-by-another", who=request.g.name_of(who, request.room.partner))


def _in_question(request: Request) -> list[tuple[date, str]]:
    """Return each day on a button of the message that is replied to, with who stands in."""
    buttons = [choice for row in request.replied.choices for choice in row] if request.replied else []
    meant = [choice.means.split(":", 2)[1:] for choice in buttons if choice.means.startswith("until:")]
    return [(date.fromisoformat(day), stands) for day, stands in meant]


def _other_day(request: Request) -> Outcome:
    """Ask until when instead; who stands in, or that all are away, goes along."""
    asked = _in_question(request)
    stands = asked[0][1] if asked else ""
    days = [_today(request) + timedelta(days=ahead) for ahead in _OFTEN_MEANT]
    return _in_place(request, Ours("away-not")) + _which(request, days, stands, Ours("away-other-day"))


def _in_place(request: Request, *lines: Ours) -> Outcome:
    """Say *lines* in place of the question, so that it cannot be answered twice."""
    told = Notice(request.room.id, lines, about=request.about, replaces=request.about, at_once=True)
    return Outcome(tell=(told,))


def _counted(request: Request, until: date, stands: str) -> Outcome:
    if not _today(request) < until <= _today(request) + MOST_AWAY:
        raise Refused("away-until-when")
    if stands == _ALL:
        return _closed_until(request, request.g.partners[request.member.partner], until)
    deputy = request.g.members.get(stands)
    if stands and deputy is None:
        raise Refused("button-is-gone")
    return _gone(request, until, deputy)


def _gone(request: Request, until: date, deputy: Member | None) -> Outcome:
    gone = replace(request.member, away_until=until, deputy=deputy.id if deputy else None)
    request.g.with_([gone])
    args: dict[str, Arg] = {"who": gone.name, "until": until}
    line = (
        Ours("away-with-deputy", {**args, "deputy": _called(request, deputy)})
        if deputy
        else Ours("away-until", args)
    )
    told = _in_place(request, line, Ours("away-back")) + Outcome(keep=(gone,))
    if request.member.deputy != gone.deputy:
        told += deputies.over(request.g, gone, request.member.deputy, request.now)
        told += raised_away.begins(request.g, gone, request.now)
    # Whoever stood in already knows.
    if deputy is None or (deputy.id == request.member.deputy and until == request.member.away_until):
        return told
    return told + Outcome(tell=deputies.named(request.g, gone, deputy, until))


def _closed_until(request: Request, partner: Partner, until: date) -> Outcome:
    """Note days off for the whole partner, and move what can wait."""
    today = _today(request)
    days = [today + timedelta(days=n) for n in range((until - today).days)]
    resting = replace(partner, days_off=tuple(sorted({*partner.days_off, *days})))
    line = Ours("partner-away-until", {"who": partner.name, "until": until})
    told = _in_place(request, line, Ours("away-back-partner"))
    return told + counted_otherwise(request.g, resting, request.now)


# --- back ---------------------------------------------------------------------------------------------------


def _back(request: Request, ended: bool) -> Outcome:
    if request.member.away_until is None:
        raise Refused("away-not" if ended else "away-until-when")
    here = replace(request.member, away_until=None, deputy=None)
    request.g.with_([here])
    told = Outcome(keep=(here,), tell=(request.said("back-again", who=here.name),))
    if not is_away(request.g, request.member, request.now):
        return told
    over = deputies.over(request.g, here, request.member.deputy, request.now)
    late = promises_due.on_return(request.g, here, request.now) if request.member.deputy else ()
    return told + Outcome(tell=late) + over + deputies.handed_back(request.g, here, request.now)


def _all_back(request: Request, partner: Partner, ended: bool) -> Outcome:
    """Take back the days off that began by today and were not over yet; later ones stay."""
    day = _today(request)
    taken = set()
    while day in partner.days_off:
        taken.add(day)
        day += timedelta(days=1)
    if not taken:
        raise Refused("away-not" if ended else "away-until-when")
    here = replace(partner, days_off=tuple(d for d in partner.days_off if d not in taken))
    told = request.said("back-again", who=partner.name)
    return Outcome(tell=(told,)) + counted_otherwise(request.g, here, request.now)
