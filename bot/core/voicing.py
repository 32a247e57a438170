"""What facilitators read of who is heard, with a suggestion; and for whom somebody says that they speak.

Nobody else reads it. For whom one speaks is one's own to say and to take back, and is repeated to nobody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import private_round
from bot.core.digest import SEASON
from bot.core.heard_shares import LEAST_SAID, Shares, by_group, by_partner, least_heard, spoken
from bot.core.partnership import Gathering, Member
from bot.core.presence import acting
from bot.core.rotating import first_next
from bot.core.vocabulary import VOICES, plain
from bot.core.voice import Voice
from bot.core.whose_turn import said_once
from bot.core.words import Arg, Beside, Choice, Notice, Ours, Outcome, Refused, check_length

if TYPE_CHECKING:
    from datetime import datetime

    from bot.core.answering import Said

MOST_GROUPS = 5
LONGEST = 40
"""Most characters of a group's name."""


def shown(g: Gathering, member: Member, room: str, now: datetime) -> Notice:
    """Return who was heard, for a facilitator alone; below, what may help whoever was heard least."""
    said = spoken(g, now - SEASON)
    about = f"voices:{member.id}"
    if len(said) < LEAST_SAID:
        return Notice(room, (Ours("voices-too-little"),), about, at_once=True)
    decided = any(one.kind == "position" for one in said)
    lines = [
        _line(g.partners[id_].name, shares, decided=decided) for id_, shares in by_partner(g, said).items()
    ]
    for name, shares in by_group(g, said).items():
        group: Arg = Ours(f"voice-{name}") if name in VOICES else name
        lines.append(_line(Ours("voices-speaking-for", {"group": group}), shares, decided=decided))
    least, title = least_heard(g, said), Ours("voices-title" if decided else "voices-title-answers")
    if least is None:
        return Notice(room, (title, *lines), about, at_once=True)
    lines.append(Ours("voices-suggestion", {"who": g.partners[least].name}))
    rows = (
        (Choice(f"first:{least}", Ours("button-ask-first")),),
        (Choice(f"round:{least}", Ours("button-private-round")),),
    )
    return Notice(room, (title, *lines), about, rows, at_once=True)


def _line(who: Arg, shares: Shares, *, decided: bool) -> Ours:
    given: dict[str, Arg] = {"who": who, "answers": shares.answers, "words": shares.words}
    if not decided:
        return Ours("voices-line-answers", given)
    return Ours("voices-line", {**given, "positions": shares.positions})


def pressed(g: Gathering, whose: str, means: str, by: Said) -> Outcome:
    """Let whoever is heard least be asked first next time, or each of them alone; for facilitators.

    Raises Refused.
    """
    what, _, partner = means.partition(":")
    if what == "round" and whose == by.member.id:
        return Outcome(tell=(private_round.offered(g, partner, by.member, by.room.id),))
    if what != "first" or whose != by.member.id or by.member not in acting(g, "facilitator", by.at):
        raise Refused("button-is-gone")
    if partner not in {each.id for each in g.present()}:
        raise Refused("button-is-gone")
    first = first_next(g, partner, by.at)
    g.take(first)
    return Outcome(tell=(Notice(by.room.id, (_noted(g, partner),), at_once=True),)) + first


def _noted(g: Gathering, partner: str) -> Ours:
    """Say that *partner* is asked first next time, and when that is, where it is planned."""
    named, said = g.partners[partner], said_once(g)
    moments = [ask.asks_at for ask in g.asks.values() if said and ask.checkin == said.closed]
    theirs = [a.asks_at for a in g.asks.values() if said and (a.checkin, a.partner) == (said.closed, partner)]
    if not moments or not theirs or min(theirs) > min(moments):
        return Ours("voices-first-noted", {"who": named.name})
    return Ours("voices-first-noted-at", {"who": named.name, "at": Beside(min(theirs), named.zone)})


def speaks_for(g: Gathering, by: Said) -> Outcome:
    """Note for whom somebody speaks besides their partner, or take it back. Raises Refused."""
    wanted = by.text.strip(" .")
    if not wanted:
        raise Refused("speaksfor-how")
    word = plain(wanted)
    if word in by.vocabulary.off or by.vocabulary.seeing.get(word) == "nobody":
        own = tuple(voice for voice in g.voices.values() if voice.member == by.member.id)
        return Outcome(lose=own, tell=(_reply(by, Ours("speaksfor-gone")),))
    named = [" ".join(each.casefold().split()) for each in _parted(wanted)]
    # What one language calls women another calls by another word: they are one group.
    names = [by.vocabulary.voices.get(plain(name), name) for name in named]
    groups = tuple(dict.fromkeys(name for name in names if name))[:MOST_GROUPS]
    for name in groups:
        check_length(name, LONGEST)
    voice = Voice(by.member.id, g.partnership.id, by.member.id, groups, by.at)
    return Outcome(keep=(voice,), tell=(_reply(by, Ours("speaksfor-noted")),))


def _parted(text: str) -> list[str]:
    for mark in "،，、;؛；၊":
        text = text.replace(mark, ",")
    return text.split(",")


def _reply(by: Said, line: Ours) -> Notice:
    return Notice(by.room.id, (line,), reply_to=by.message, at_once=True)
