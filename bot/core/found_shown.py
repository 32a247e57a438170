"""What a search found, a page at a time in the reader's language, and one of it with what it was about."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.core import decision_lists, promise_lists, promise_shown
from bot.core.answer import shown
from bot.core.commitment import Commitment
from bot.core.decision import Decision
from bot.core.enclosed import kept
from bot.core.found import Carried, Reader, carried_words, cut, day_of, question_of, words_of
from bot.core.occasion import Answer, title_of
from bot.core.partnership import Gathering
from bot.core.words import Arg, Choice, Notice, Ours

PAGE = 5
"""Things on one page: with their originals they fit on a phone's screen or two."""
ABOUT = "search:"
_SAID = 60
"""Characters of what was searched for that are said back."""


Found = Answer | Commitment | Decision | Carried


def listed(g: Gathering, by: Reader, query: str, found: Sequence[Found], page: int) -> Notice:
    """Return a page of what was *found* for *query*, with a button for each, and for other pages."""
    last = max(0, (len(found) - 1) // PAGE)
    page = min(max(page, 0), last)
    here = found[page * PAGE : (page + 1) * PAGE]
    said: dict[str, Arg] = {"said": query if len(query) <= _SAID else f"{query[:_SAID]}…"}
    head = [Ours("search-title", {**said, "count": len(found)})] if found else [Ours("search-none", said)]
    if last:
        head.append(Ours("promises-page", {"page": page + 1, "pages": last + 1}))
    numbers = range(page * PAGE + 1, page * PAGE + len(here) + 1)
    lines = [
        Ours("search-item", {"number": number, "found": _line(g, by, thing)})
        for number, thing in zip(numbers, here, strict=True)
    ]
    opened = tuple(Choice(f"open:{name_of(thing)}", str(n)) for n, thing in zip(numbers, here, strict=True))
    back = (Choice(f"page:{page - 1}:{query}", Ours("button-page-back")),) if page else ()
    on = (Choice(f"page:{page + 1}:{query}", Ours("button-page-on")),) if page < last else ()
    rows = tuple(row for row in (opened, (*back, *on)) if row)
    about = f"{ABOUT}{by.member.id}"
    return Notice(by.room.id, (*head, *lines), about=about, choices=rows, at_once=True)


def name_of(thing: Found) -> str:
    """Return what *thing* is found under."""
    if isinstance(thing, Carried):
        return thing.about
    kind = {Answer: "answer", Commitment: "promise", Decision: "decision"}[type(thing)]
    return f"{kind}:{thing.id}"


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
        return Ours("search-decision", {"number": thing.number, "day": day, "what": what})
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
    if isinstance(thing, Carried):
        who, said = carried_words(thing.copy) or ("", "")
        line = Ours("search-said", {"who": who, "said": said, "day": day_of(g, by.room, thing.at)})
        return Notice(by.room.id, (line,), at_once=True)
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
