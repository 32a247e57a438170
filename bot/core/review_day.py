"""The day on which what was decided is looked at again: pressed, typed, or written below what is proposed.

Never chooses between two days that words could mean, and takes none that is over, years away, or before
positions are taken no more. What follows on that day is for `bot.core.reviewing`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from bot.core import decision_shown as shown
from bot.core.commitment import FURTHEST
from bot.core.decision import Decision, may_steer, opened, replaced, to_be_reviewed
from bot.core.partnership import Gathering
from bot.core.promised_day import alone
from bot.core.words import Choice, Notice, Ours, Outcome, Refused, Rows

if TYPE_CHECKING:
    from bot.core.answering import Said

NINE = time(9)
"""When a review is due, by the partnership's clock."""
AWAITS = "review-day"
"""What a decision awaits, as in `Decision.awaits`, while somebody is asked for the day."""
_WAITS = timedelta(hours=1)
"""For how long a day that replies to nothing is taken for the one that was asked for."""


def nine_on(g: Gathering, day: date) -> datetime:
    """Return when all are asked on *day*."""
    return datetime.combine(day, NINE, tzinfo=ZoneInfo(g.partnership.zone)).astimezone(UTC)


def settled(g: Gathering, d: Decision, now: datetime) -> Decision:
    """Return *d*, just decided, to be looked at again on the day named for it, if any, or soon after."""
    if d.review_on is None:
        return d
    today = now.astimezone(ZoneInfo(g.partnership.zone)).date()
    day = max(d.review_on, today + timedelta(days=1))
    return to_be_reviewed(d, day, nine_on(g, day))


# --- read ---------------------------------------------------------------------------------------------------


def read(g: Gathering, text: str, said: Said) -> tuple[date, ...]:
    """Return each day that *text* may mean, alone or as in "review in three months"; none for other words."""
    for words in (text, *_led(text, said.vocabulary.review_day)):
        found = alone(g, words, said.member, said.room, said.vocabulary, said.at)
        if found.days and not found.hours:
            return found.days
    return ()


def taken_out(g: Gathering, text: str, said: Said) -> tuple[str, tuple[date, ...]]:
    """Return *text* without the line that says when it is to be looked at again, and each day it may mean.

    What is proposed, on the first line, is never that one.
    """
    first, *others = text.strip().splitlines() or [""]
    for at, line in enumerate(others):
        for words in _led(line, said.vocabulary.review_day):
            found = alone(g, words, said.member, said.room, said.vocabulary, said.at)
            if found.days and not found.hours:
                return "\n".join((first, *others[:at], *others[at + 1 :])), found.days
    return text, ()


def _led(text: str, leads: Sequence[str]) -> Iterator[str]:
    """Yield what stands where each of *leads* has its "…"."""
    words = " ".join(text.replace("：", ":").split())
    folded = words.casefold()
    if len(folded) != len(words):
        folded = words
    for lead in leads:
        before, _, behind = (part.strip() for part in lead.partition("…"))
        fits = folded.startswith(before.casefold()) and folded.rstrip(" .。။").endswith(behind.casefold())
        inner = words[len(before) :].rstrip(" .。။")
        if fits and len(inner) > len(behind):
            yield inner[: len(inner) - len(behind)].strip(" :,،、")


# --- asked for, and named -----------------------------------------------------------------------------------


def asked(g: Gathering, d: Decision, said: Said) -> Outcome:
    """Ask whoever steers *d* for the day. Raises Refused."""
    _steerable(g, d, said)
    return _asked(d, said, Ours("review-day-when"))


def _asked(d: Decision, said: Said, line: Ours, choices: Rows = ()) -> Outcome:
    waits = replace(d, awaits=AWAITS, awaits_of=said.member.id, awaits_since=said.at)
    told = Notice(said.room.id, (line,), f"decision-review:{d.id}", choices, at_once=True)
    return Outcome(keep=(waits,), tell=(replace(told, reply_to=said.message),))


def which(d: Decision, days: Sequence[date], said: Said) -> Outcome:
    """Let one of *days* be pressed, as the words could mean each."""
    buttons = tuple(Choice(f"review-on:{day.isoformat()}", Ours("button-day", {"day": day})) for day in days)
    rows = tuple(buttons[start : start + 2] for start in range(0, len(buttons), 2))
    return _asked(d, said, Ours("promise-which-day"), rows)


def waits_for(g: Gathering, d: Decision, said: Said) -> bool:
    """Tell whether words that reply to nothing are the day that was asked for a little while ago."""
    lately = d.awaits_since is not None and said.at - d.awaits_since <= _WAITS
    return lately and bool(read(g, said.text, said))


def says_it(g: Gathering, d: Decision, said: Said) -> bool:
    """Tell whether whoever steers *d* says nothing but a day below it."""
    steers = d.by == said.member.id if d.state == "draft" else may_steer(d, said.member)
    return steers and d.state in ("draft", "decided") and bool(read(g, said.text, said))


def named(g: Gathering, d: Decision, days: Sequence[date], said: Said) -> Outcome | Decision:
    """Take one of *days*: a draft is returned with it, what was decided is looked at again. Raises Refused.

    Asks which of them it is where several could be meant.
    """
    _steerable(g, d, said)
    if not days:
        raise Refused("review-day-when")
    fit = [day for day in days if _fault(g, d, day, said) is None]
    if not fit:
        raise _fault(g, d, days[-1], said) or Refused("review-day-when")
    if len(fit) > 1:
        return which(d, fit, said)
    known = replace(d, review_on=fit[0])
    if d.awaits == AWAITS:
        known = replace(known, awaits="", awaits_of="", awaits_since=None)
    return known if d.state == "draft" else _set(g, known, fit[0], said)


def in_months(g: Gathering, d: Decision, months: int, said: Said) -> Outcome | Decision:
    """Look at *d* again in so many months. Raises Refused."""
    return named(g, d, [_today(g, said) + relativedelta(months=months)], said)


def _today(g: Gathering, said: Said) -> date:
    return said.at.astimezone(ZoneInfo(g.partnership.zone)).date()


def _steerable(g: Gathering, d: Decision, said: Said) -> None:
    if d.state not in ("draft", "decided") or replaced(g, d):
        raise Refused("button-is-gone")
    if not (may_steer(d, said.member) if d.state == "decided" else d.by == said.member.id):
        raise Refused("proposal-of-another", who=shown.author(g, d))


def _fault(g: Gathering, d: Decision, day: date, said: Said) -> Refused | None:
    """Return why *day* cannot be the one."""
    today = _today(g, said)
    if day <= today:
        return Refused("promise-day-over", day=day) if day < today else Refused("review-day-when")
    if day > today + FURTHEST:
        return Refused("promise-day-too-far", day=day)
    closes = (
        opened(g, replace(d, review_on=None), d.number, said.at).closes_at if d.state == "draft" else None
    )
    if closes and day <= closes.astimezone(ZoneInfo(g.partnership.zone)).date():
        return Refused("review-day-early", closes=closes)
    return None


def _set(g: Gathering, d: Decision, day: date, said: Said) -> Outcome:
    """Look at *d* again on *day*, and tell all."""
    set_ = to_be_reviewed(d, day, nine_on(g, day))
    g.with_([set_])
    who = g.name_of(said.member, said.member.partner)
    line = Ours("decision-review-set", {"who": who, "number": d.number, "day": day})
    told = (Notice(r.id, (line,), at_once=r.id == said.room.id) for r in g.group_rooms())
    return Outcome(keep=(set_,), tell=tuple(told))
