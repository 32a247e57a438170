"""Commands about what is promised: making a promise, what is promised by whom, what is pending."""

from __future__ import annotations

from bot.core import promising
from bot.core.answering import Said
from bot.core.command.request import Request
from bot.core.commitment import Commitment, today_for
from bot.core.occasion import Answer, questions_of
from bot.core.promised_day import day_alone, split
from bot.core.words import Outcome, Refused

LONGEST = 1_000
"""Most characters of a promise: it is read back, and stands in lists."""


def promise(request: Request) -> Outcome:
    """Promise something by a day, or what the message replied to says; for somebody else it is proposed."""
    answer, author = request.answer, request.member
    today = today_for(request.g, author.partner, request.now)
    text, day = split(request.text, request.vocabulary, today)
    member, partner, language = author.id, author.partner, author.language
    if answer is not None:
        _check_open_to_all(request, answer)
        member, partner = answer.member, request.g.asks[answer.ask].partner
        alone = day_alone(request.text, request.vocabulary, today)
        if alone or not request.text.strip():
            text, day = split(answer.text, request.vocabulary, today)
            day, language = alone or day, answer.language
    if not text:
        raise Refused("promise-how")
    if len(text) > LONGEST:
        raise Refused("promise-too-long", most=LONGEST)
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
        due_on=day,
    )
    return promising.drafted(request.g, c, said_by(request))


def _check_open_to_all(request: Request, answer: Answer) -> None:
    """Refuse an answer that not everybody may read: a promise would tell it."""
    ask = request.g.asks[answer.ask]
    questions = questions_of(request.g, request.g.checkins[ask.checkin])
    question = next((q for q in questions if q.id == answer.question), None)
    if question is None or question.private is not None or question.unnamed:
        raise Refused("promise-not-of-private")


def said_by(request: Request) -> Said:
    return Said(
        request.id,
        request.member,
        request.room,
        request.text,
        request.now,
        request.vocabulary,
        request.message,
    )
