"""The command about who may see what is written: shown to anybody, changed by a coordinator.

Takes names that are set up here and no others: whoever is not cannot be agreed to.
"""

from __future__ import annotations

import re

from bot.core.answer import one_after_another
from bot.core.command.request import Request
from bot.core.seats import names, sitting
from bot.core.sight import NOBODY, OWN, who_sees
from bot.core.translators import Opening, agreed, choose, refused, who_translates
from bot.core.vocabulary import plain
from bot.core.words import Arg, Ours, Outcome, Refused, Typed

ABOUT = "opening:"
_BETWEEN = re.compile(r" ?[,،、;+&] ?")


def translators(request: Request) -> Outcome:
    """Show who may see the words, or let others: fewer at once, more once every partner agrees."""
    if not request.text.strip():
        return _shown(request)
    wanted = _named(request)
    return choose(request.g, wanted, request.id, request.member, request.now, request.translators)


def _shown(request: Request) -> Outcome:
    here = request.g.partnership
    now = who_translates(here, who_sees(here, request.translators))
    return Outcome(tell=(request.reply(*now, *_spent(request), _how(request)),))


def _spent(request: Request) -> tuple[Ours, ...]:
    """Return what is used of the month's share, where there is a ceiling."""
    spending = request.spending
    if spending is None or spending.most is None:
        return ()
    return (Ours("ceiling-now", {"spent": spending.characters, "most": spending.most}),)


def _how(request: Request) -> Ours:
    return Ours("sight-how", _how_args(request))


def _how_args(request: Request) -> dict[str, Arg]:
    can = [Typed(f"translators {each}") for each in (*_choosable(request), NOBODY)]
    return {"examples": one_after_another([*can])}


def _choosable(request: Request) -> tuple[str, ...]:
    return tuple(dict.fromkeys((OWN, *request.translators)))


def _named(request: Request) -> tuple[str, ...]:
    """Return the translators that stand behind the command. Raises Refused where one is not set up."""
    said = " ".join(request.text.split())
    whole = plain(said)
    known = {**{plain(each): each for each in (*_choosable(request), NOBODY)}, **request.vocabulary.seeing}
    if whole in known:
        return (known[whole],)
    parts = [part for part in _BETWEEN.split(said) if part]
    joining = request.vocabulary.joining
    if any(plain(part) not in known for part in parts):
        parts = [word for part in parts for word in part.split() if plain(word) not in joining]
    found = tuple(known.get(plain(part), "") for part in parts)
    if "" in found or (NOBODY in found and len(found) > 1):
        raise Refused("sight-how", **_how_args(request))
    return found


def agree(request: Request) -> Outcome:
    """Let the member's partner agree to what is replied to. Raises Refused."""
    return agreed(request.g, _asked(request), request.member, request.translators)


def refuse(request: Request) -> Outcome:
    """Let the member's partner not agree to it. Raises Refused."""
    return refused(request.g, _asked(request), request.member)


def _asked(request: Request) -> Opening:
    """Return what is proposed in the message replied to. Raises Refused where it is gone, or not theirs."""
    opening = request.g.openings.get(request.about.removeprefix(ABOUT))
    if opening is None:
        raise Refused("proposal-is-gone")
    if request.member.partner not in request.room.partners:
        raise Refused("agree-in-your-own-chat", who=names(sitting(request.g, request.room)))
    return opening
