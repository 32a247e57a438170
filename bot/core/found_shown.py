"""What a search found, a page at a time in the reader's language, and one of it with what it was about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.core import bringing, decision_lists, goal_shown, promise_lists, promise_shown
from bot.core.answer import shown
from bot.core.commitment import Commitment
from bot.core.contribution import Contribution
from bot.core.decision import Decision, replaced
from bot.core.enclosed import kept
from bot.core.found import (
    Carried,
    Reader,
    Responsibility,
    carried_words,
    cut,
    day_of,
    question_of,
    words_of,
)
from bot.core.goal import Goal, named
from bot.core.occasion import Answer, title_of
from bot.core.partnership import Gathering
from bot.core.roles import role_named
from bot.core.saying import Saying
from bot.core.words import Arg, Choice, Notice, Ours, Words

PAGE = 5
"""Things on one page: with their originals they fit on a phone's screen or two."""
ABOUT = "search:"
_SAID = 60
"""Characters of what was searched for that are said back."""


Found = Answer | Commitment | Decision | Carried | Goal | Contribution | Responsibility | Saying


@dataclass(frozen=True, slots=True)
class Findings:
    """A page of what was found: *here* stands on it, *page* is its number from 0, *count* how much there is.

    Where there is *more* than that, nobody has counted it.
    """

    here: Sequence[Found] = ()
    page: int = 0
    count: int = 0
    more: bool = False

    @property
    def last(self) -> int:
        """The number of the last page, as far as it was counted."""
        return max(0, (self.count - 1) // PAGE)


def listed(g: Gathering, by: Reader, query: str, found: Findings) -> Notice:
    """Return a page of what was *found* for *query*, with a button for each, and for other pages."""
    page, on_there = found.page, found.more or found.page < found.last
    said: dict[str, Arg] = {"said": query if len(query) <= _SAID else f"{query[:_SAID]}…"}
    title = "search-more-title" if found.more else "search-title"
    head = [Ours(title, {**said, "count": found.count})] if found.here else [Ours("search-none", said)]
    if found.more:
        head.append(Ours("search-page", {"page": page + 1}))
    elif found.last:
        head.append(Ours("promises-page", {"page": page + 1, "pages": found.last + 1}))
    numbers = range(page * PAGE + 1, page * PAGE + len(found.here) + 1)
    lines = [
        Ours("search-item", {"number": number, "found": _line(g, by, thing)})
        for number, thing in zip(numbers, found.here, strict=True)
    ]
    opened = tuple(
        Choice(f"open:{name_of(thing)}", str(n)) for n, thing in zip(numbers, found.here, strict=True)
    )
    back = (Choice(f"page:{page - 1}:{query}", Ours("button-page-back")),) if page else ()
    on = (Choice(f"page:{page + 1}:{query}", Ours("button-page-on")),) if on_there else ()
    rows = tuple(row for row in (opened, (*back, *on)) if row)
    about = f"{ABOUT}{by.member.id}"
    return Notice(by.room.id, (*head, *lines), about=about, choices=rows, at_once=True)


def name_of(thing: Found) -> str:
    """Return what *thing* is found under."""
    if isinstance(thing, Carried):
        return thing.about
    if isinstance(thing, Responsibility):
        return f"{thing.kind}:{thing.adoption.id}:{thing.id}"
    return f"{_KINDS[type(thing)]}:{thing.id}"


_KINDS = {
    Answer: "answer",
    Commitment: "promise",
    Decision: "decision",
    Goal: "goal",
    Contribution: "brings",
    Saying: "saying",
}


def _line(g: Gathering, by: Reader, thing: Found) -> Ours:
    if isinstance(thing, Answer):
        day = day_of(g, by.room, thing.at)
        return _said(g, thing, {"day": day, "said": words_of(g, thing)})
    if isinstance(thing, Commitment):
        what = kept(cut(thing.text), thing.language)
        return Ours("search-promise", promise_shown.args(g, thing, what=what))
    if isinstance(thing, Decision):
        day = day_of(g, by.room, thing.ended_at or thing.made_at)
        what = kept(cut(thing.text), thing.language)
        given: dict[str, Arg] = {"number": thing.number, "day": day, "what": what}
        if later := replaced(g, thing):
            return Ours("search-decision-replaced", {**given, "by": later.number})
        return Ours("search-decision", given)
    if isinstance(thing, Goal):
        return Ours("search-goal", {"number": thing.number, "what": named(thing)})
    if isinstance(thing, Saying):
        return _told(g, by, thing, Words(cut(thing.text), thing.language))
    if isinstance(thing, Contribution):
        said = Words(cut(thing.text), thing.language)
        return Ours("search-brings", {"who": g.partners[thing.partner].name, "said": said})
    if isinstance(thing, Responsibility):
        return Ours("search-does", {"role": role_named(thing.role), "what": thing.does})
    return _carried(g, by, thing)


def _told(g: Gathering, by: Reader, saying: Saying, said: Words) -> Ours:
    author = g.members.get(saying.by)
    who = g.name_of(author, author.partner) if author else Ours("somebody")
    day = day_of(g, by.room, saying.said_at or saying.made_at)
    return Ours("search-said", {"who": who, "said": said, "day": day})


def _carried(g: Gathering, by: Reader, thing: Carried) -> Ours:
    who, said = carried_words(thing.copy) or ("", "")
    return Ours("search-said", {"who": who, "said": said, "day": day_of(g, by.room, thing.at)})


def _said(g: Gathering, answer: Answer, args: dict[str, Arg]) -> Ours:
    question = question_of(g, g.checkins[answer.checkin], answer)
    if question is not None and question.unnamed:
        # Its moment would tell whose it is: the occasion's day alone.
        return Ours("search-unnamed", {**args, "day": g.checkins[answer.checkin].key})
    ask = g.asks.get(answer.ask)
    member = g.members.get(answer.member)
    partner = ask.partner if ask else member.partner if member else g.rooms[answer.room].partner
    return Ours("search-said", {**args, "who": g.name_of(member, partner)})


def opened(g: Gathering, by: Reader, thing: Found, now: datetime) -> Notice:
    """Return all of *thing*, with what it was about and what can be done about it."""
    if isinstance(thing, Commitment):
        return promise_lists.card(g, thing, by.room, by.member, now)
    if isinstance(thing, Decision):
        return decision_lists.card(g, thing, by.room, by.member)
    if isinstance(thing, Saying):
        line = _told(g, by, thing, Words(thing.text, thing.language))
        return Notice(by.room.id, (line,), at_once=True)
    if isinstance(thing, Goal):
        return goal_shown.card(g, thing, by.room, by.member, now)
    if isinstance(thing, Carried):
        return Notice(by.room.id, (_carried(g, by, thing),), at_once=True)
    if isinstance(thing, Contribution):
        who, said = g.partners[thing.partner].name, Words(thing.text, thing.language)
        line = Ours("search-brings", {"who": who, "said": said})
        return Notice(by.room.id, (line,), about=bringing.about(thing.partner, thing.goal), at_once=True)
    if isinstance(thing, Responsibility):
        title = Ours("search-protocol-title", {"title": thing.adoption.protocol.title})
        return Notice(by.room.id, (title, _line(g, by, thing)), at_once=True)
    checkin = g.checkins[thing.checkin]
    question = question_of(g, checkin, thing)
    title = Ours("digest-title", {"title": title_of(g, checkin), "day": checkin.key})
    words: Arg = shown(question, thing) if question else words_of(g, thing, short=False)
    whole = _said(g, thing, {"day": day_of(g, by.room, thing.at), "said": words})
    asked = (Ours("about-question", {"question": question.ask}),) if question else ()
    # A reply to it goes to whoever said it; what is unnamed cannot be replied to.
    unnamed = question is None or question.unnamed
    return Notice(
        by.room.id, (title, *asked, whole), about="" if unnamed else f"answer:{thing.id}", at_once=True
    )
