"""/help: what can be said to us, and how one of it goes. Leaves out nothing that whoever asks may do."""

from __future__ import annotations

from collections.abc import Mapping

from bot.core import entitled
from bot.core.command.request import SIGNS, Request
from bot.core.vocabulary import MENU
from bot.core.words import Ours, Outcome, Refused, Typed

FOR_ROLES = frozenset(
    {
        *("pending", "mediate", "morning", "say", "nudge", "note", "handover", "voices", "remove"),
        *("adopt", "pause", "resume", "now", "invite", "review"),
    }
)
"""The commands that say something to facilitators and coordinators alone."""
_HOW: Mapping[str, str] = {
    "promise": "promise-how",
    "propose": "proposal-how",
    "keep": "keep-how",
    "goal": "goal-how",
    "search": "search-how",
    "unclear": "unclear-what",
    "fix": "fix-what",
    "roles": "roles-how",
    "speaksfor": "speaksfor-how",
    "morning": "morning-how",
    "say": "say-how",
    "note": "note-how",
    "handover": "handover-how",
    "digest": "bulletin-how",
    "withdraw": "withdraw-what",
    "original": "original-of-what",
    "away": "away-until-when",
    "remove": "remove-how",
    "export": "export-how",
    "rhythm": "rhythm-how",
    "schedule": "schedule-how-to-change",
}
"""The sentences that say how one goes, example and all, to whoever gave it with nothing behind it."""
_EXAMPLES: Mapping[str, str] = {
    "measure": "measure wells 120",
    "quiet": "quiet 21:00-07:00",
    "place": "place Goma",
    "language": "language fr",
    "invite": "invite Goma",
    "role": "role facilitator Rosa",
    "nudge": "nudge Rosa",
    "mediate": "mediate Goma, Recife",
    "term": "term clinic = fr: dispensaire, sw: zahanati",
    "adopt": "adopt weekly-pulse",
    "join": "join ABCD-EFGH",
}
"""What else takes something behind it, as it may be typed in any language; the rest is typed alone."""


def help_(request: Request) -> Outcome:
    """Show what can be said to us, first what everybody needs; of one that is named, how it goes."""
    named = request.vocabulary.command(request.text.strip().lstrip("".join(SIGNS)).rstrip(".?:؟？"))
    if named in MENU:
        return Outcome(tell=(request.reply(*_one(named)),))
    steers = _steers(request)
    names = [name for name in MENU if steers or name not in FOR_ROLES]
    lines = [Ours("help-line", {"command": Typed(name), "does": Ours(f"about-{name}")}) for name in names]
    more = () if steers else (Ours("help-more"),)
    one = Ours("help-one", {"example": Typed("help promise")})
    return Outcome(tell=(request.reply(Ours("help-title"), *lines, *more, one, Ours("help-reply")),))


def _one(name: str) -> list[Ours]:
    lines = [Ours("help-line", {"command": Typed(name), "does": Ours(f"about-{name}")})]
    how = _HOW.get(name)
    lines.append(Ours(how) if how else Ours("help-example", {"example": Typed(_EXAMPLES.get(name, name))}))
    return [*lines, Ours("help-for-roles")] if name in FOR_ROLES else lines


def _steers(request: Request) -> bool:
    """Tell whether whoever asks facilitates or coordinates, or stands in for who does."""
    try:
        entitled.steering_only(request.g, request.member, request.now)
    except Refused:
        return False
    return True
