"""Commands about what is promised: making a promise, what is promised by whom, what is pending."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from bot.core import promise_lists, promising
from bot.core.answering import Said
from bot.core.command.request import Request
from bot.core.command.rights import alone, facilitators_only
from bot.core.commitment import Commitment, read_in
from bot.core.day_said import DaySaid
from bot.core.occasion import Answer, questions_of
from bot.core.promise_said import read as read_named
from bot.core.promise_said import who_promises
from bot.core.promised_day import in_words
from bot.core.words import Outcome, Refused, check_length

LONGEST = 1_000
"""Most characters of a promise: it is read back, and stands in lists."""


def promise(request: Request) -> Outcome:
    """Promise something by a day, or what the message replied to says; for somebody else it is proposed.

    A number alone is no promise, but the name of one.
    """
    if _number_alone(request) is not None:
        return promises(request)
    answer, author = request.answer, request.member
    if answer is None:
        member, partner, words = who_promises(request.g, author, request.text)
    else:
        _check_open_to_all(request, answer)
        _check_new(request, answer)
        member, partner, words = answer.member, request.g.asks[answer.ask].partner, request.text
    named, read = read_named(request.g, words, partner, request.vocabulary, partial(_read, request))
    text, language = named.text, author.language
    if answer is not None and not text:
        said = _read(request, answer.text)
        text, language = said.rest or answer.text, answer.language
        read = read if read.days else said
    of = request.g.commitments.get(request.about.removeprefix("promise:"))
    if not text and of and of.number:
        raise Refused("promise-made-of-it", number=of.number)
    if not text:
        raise Refused("promise-how")
    check_length(text, LONGEST)
    c = Commitment(
        request.id,
        request.g.partnership.id,
        partner,
        text,
        language,
        author.id,
        request.room.id,
        request.now,
        member=member,
        answer=answer.id if answer else "",
        decision=_decided(request),
    )
    return promising.drafted(request.g, c, said_by(request), read, named)


def _decided(request: Request) -> str:
    """Return which decision the message replied to tells of, if it tells of one."""
    kind, _, id_ = request.about.partition(":")
    decision = request.g.decisions.get(id_.partition(":")[0]) if kind == "decision" else None
    return decision.id if decision and decision.state == "decided" else ""


def _read(request: Request, text: str) -> DaySaid:
    return in_words(request.g, text, request.member, request.room, request.vocabulary, request.now)


def promises(request: Request) -> Outcome:
    """Show what one promised, with what others did a press away; with a number, that one.

    Words with a day in them are a promise: in some languages one word means both commands.
    """
    if request.text.strip() and _number_alone(request) is None and _read(request, request.text).days:
        return promise(request)
    if request.text.strip():
        number = request.vocabulary.number(request.text) or 0
        c = promise_lists.numbered(request.g, int(number), request.member, request.now)
        card = promise_lists.card(request.g, c, request.room, request.member, request.now)
        if not read_in(request.g, c, request.room, request.member):
            return alone(request, card, f"promise:{c.id}")
        return Outcome(tell=(replace(card, reply_to=request.message),))
    return _listed(request, promise_lists.MINE)


def _number_alone(request: Request) -> int | None:
    """Return the number that is all that stands behind the command."""
    said = request.text.strip(" .#№")
    return int(said) if said.isdecimal() else None


def pending(request: Request) -> Outcome:
    """Show facilitators, alone, what is promised and open: by partner, how late, how often moved."""
    facilitators_only(request)
    [page] = _listed(request, promise_lists.PENDING).tell
    return alone(request, page if request.alone else replace(page, reply_to=None), "pending")


def _listed(request: Request, kind: str) -> Outcome:
    page = promise_lists.listed(request.g, request.room, request.member, kind, 0, request.now)
    return Outcome(tell=(replace(page, reply_to=request.message),))


def _check_open_to_all(request: Request, answer: Answer) -> None:
    """Refuse an answer that not everybody may read: a promise would tell it."""
    ask = request.g.asks[answer.ask]
    questions = questions_of(request.g, request.g.checkins[ask.checkin])
    question = next((q for q in questions if q.id == answer.question), None)
    if question is None or question.private is not None or question.unnamed:
        raise Refused("promise-not-of-private")


def _check_new(request: Request, answer: Answer) -> None:
    """Refuse to make a second promise of an answer that is one."""
    made = [c for c in request.g.commitments.values() if c.answer == answer.id]
    for c in [c for c in made if c.state in ("proposed", "open", "kept")]:
        raise Refused("promise-made-of-it", number=c.number)


def said_by(request: Request) -> Said:
    return Said(
        request.id,
        request.member,
        request.room,
        request.text,
        request.now,
        request.vocabulary,
        request.message,
        pressed=request.pressed,
    )
