"""Commands about what is asked and owed: what waits, done, later, skip, the original, status."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bot.core import decision_lists, duty, mediating
from bot.core.answering import Said, passed_over, put_off
from bot.core.command.request import Request
from bot.core.glossary import Glossary
from bot.core.occasion import (
    Ask,
    CheckIn,
    answers_to,
    asks_of,
    heard_until,
    questions_of,
    title_of,
    waiting_for,
)
from bot.core.partnership import Gathering
from bot.core.protocol import Question
from bot.core.question import question_notice
from bot.core.replied_to_nothing import open_asks_in, question_answered_next
from bot.core.taking_back import reply_taken_back, taken_back
from bot.core.telling import digest_read, private_for
from bot.core.turn import Turn, duty_of
from bot.core.words import Arg, Language, Notice, Ours, Outcome, Refused, Words


def done(request: Request) -> Outcome:
    """Mark a duty as done: the one replied to, the only one, or the one whose id is given."""
    turn = _turn(request)
    outcome = duty.done(request.g, turn, request.member, request.now)
    does = request.g.adoptions[turn.adoption].protocol.duties[turn.duty].does
    return Outcome(tell=(request.said("duty-done-thanks", does=does),)) + outcome


def _turn(request: Request) -> Turn:
    kind, _, id_ = request.about.partition(":")
    if kind == "duty":
        turn = request.g.turns.get(id_)
        if turn is None or duty_of(request.g, turn) is None:
            raise Refused("duty-none-open")
        if not duty.may_do(request.g, turn, request.member, request.now):
            raise Refused("duty-of-others", who=request.g.partners[turn.partner].name)
        return turn
    mine = duty.turns_of(request.g, request.member, request.now)
    named = [t for t in mine if t.duty == request.text.strip()] or mine
    own = [t for t in named if _role(request, t) in request.member.roles] or named
    if not own:
        raise Refused("duty-none-open")
    if len({t.duty for t in own}) > 1:
        raise Refused("duty-which", duties=", ".join(dict.fromkeys(t.duty for t in own)))
    return own[0]


def _role(request: Request, turn: Turn) -> str:
    return request.g.adoptions[turn.adoption].protocol.duties[turn.duty].role


def later(request: Request) -> Outcome:
    """Be asked again later."""
    ask, _ = _question(request)
    return put_off(request.g, ask, _said(request))


def skip(request: Request) -> Outcome:
    """Leave a question out."""
    ask, question = _question(request)
    return passed_over(request.g, ask, question, _said(request))


def _said(request: Request) -> Said:
    return Said(
        request.id,
        request.member,
        request.room,
        "",
        request.now,
        request.vocabulary,
        request.message,
        pressed=True,
    )


def _question(request: Request) -> tuple[Ask, Question]:
    """Return the question that is replied to, or the one that waits here."""
    asked = question_about(request.g, request.about)
    if asked:
        return asked
    for ask in open_asks_in(request.g, request.room, request.member):
        question = question_answered_next(request.g, ask)
        if question:
            return ask, question
    raise Refused("nothing-asked")


def question_about(g: Gathering, about: str) -> tuple[Ask, Question] | None:
    """Return the question that a message *about* this put, if it put one."""
    kind, _, rest = about.partition(":")
    id_, _, name = rest.partition(":")
    ask = g.asks.get(id_) if kind == "ask" else None
    if ask is None:
        return None
    questions = questions_of(g, g.checkins[ask.checkin])
    question = next((q for q in questions if q.id == name), None)
    return (ask, question) if question else None


def checkin(request: Request) -> Outcome:
    """Show the question that waits, or the next occasion's first, to be answered ahead."""
    for ask in open_asks_in(request.g, request.room, request.member):
        return Outcome(tell=(_again(request, ask),))
    ahead = [a for a in request.g.asks.values() if a.state == "planned" and _mine(request, a)]
    for ask in sorted(ahead, key=lambda a: a.asks_at):
        if _one_before_is_open(request, request.g.checkins[ask.checkin]):
            continue
        occasion = request.g.checkins[ask.checkin]
        lead = Ours("answer-ahead", {"title": title_of(request.g, occasion), "at": ask.asks_at})
        return Outcome(tell=(request.reply(lead), _again(request, ask)))
    raise Refused("nothing-asked")


def _one_before_is_open(request: Request, occasion: CheckIn) -> bool:
    """Tell whether an earlier occasion of the check-in is open: what is said now belongs to that one."""
    return any(
        (other.adoption, other.name) == (occasion.adoption, occasion.name) and other.key < occasion.key
        for other in request.g.checkins.values()
        if other.state == "open" and not other.alone
    )


def _mine(request: Request, ask: Ask) -> bool:
    return ask.partner == request.member.partner and ask.member in (None, request.member.id)


def _again(request: Request, ask: Ask) -> Notice:
    notice = question_notice(request.g, ask, request.room.id)
    return Notice(
        request.room.id,
        notice.parts,
        about=notice.about,
        choices=notice.choices,
        until=notice.until,
        at_once=True,
        thread=notice.thread,
    )


def withdraw(request: Request) -> Outcome:
    """Take back what one said: the message replied to, or one's own answer to the question replied to."""
    theirs = request.answer is not None and request.answer.member == request.member.id
    who = request.g.name_of(request.member, request.member.partner)
    if request.answer is not None and theirs:
        return Outcome(tell=(request.said("withdrawn"),)) + taken_back(request.g, request.answer, request.now)
    own = [copy for copy in request.copies if copy.parts[-1].args.get("who") == who]
    if own:
        return Outcome(tell=(request.said("withdrawn"),)) + reply_taken_back(own)
    raise Refused("withdraw-only-your-own" if request.answer or request.copies else "withdraw-what")


def original(request: Request) -> Outcome:
    """Show the words that the message replied to was translated from, as they were said."""
    if request.replied is None:
        raise Refused("original-of-what")
    said = [words for part in request.replied.parts for words in _said_in(part)]
    if not said:
        raise Refused("original-is-shown")
    lines = [Ours("original-words", {"language": Language(w.language), "said": w.text}) for w in said]
    return Outcome(tell=(request.reply(*lines, *_machines(request), *_terms_used(request, said)),))


def _machines(request: Request) -> Iterator[Ours]:
    """Yield a line for each translator whose work the message shows, and for the language in between."""
    for name, _, through in (each.partition(">") for each in request.machines):
        if through:
            yield Ours("original-by-through", {"name": name, "through": Language(through)})
        else:
            yield Ours("original-by", {"name": name})


def _terms_used(request: Request, said: Sequence[Words]) -> Iterator[Ours]:
    """Yield a line with the terms of the glossary that stand in what was *said*, if any do."""
    glossary = Glossary(request.terms)
    pairs = [
        p for w in said for reads in request.room.reads for p in glossary.used(w.text, w.language, reads)
    ]
    if pairs:
        used = ", ".join(f"{term} = {form}" for term, form in dict.fromkeys(pairs))
        yield Ours("original-terms", {"terms": used})


def fix(request: Request) -> Outcome:
    """Refuse what is no reply: which translation is meant is told by replying to it."""
    raise Refused("fix-what")


def _said_in(arg: Arg) -> Iterator[Words]:
    if isinstance(arg, Words) and arg.unnamed:
        # What language they were said in might name who said them.
        return
    if isinstance(arg, Words):
        yield arg
    elif isinstance(arg, Ours):
        for inner in arg.args.values():
            yield from _said_in(inner)


def status(request: Request) -> Outcome:
    """Show what waits for this partner; to coordinators and facilitators, for whom we wait."""
    g, lines = request.g, list[Ours]()
    sees_all = {"coordinator", "facilitator"} & set(request.member.roles)
    for occasion in g.checkins.values():
        if occasion.state != "open" or (occasion.alone and not request.alone):
            continue
        args: dict[str, Arg] = {"title": title_of(g, occasion), "closes": occasion.closes_at}
        own = [a for a in asks_of(g, occasion) if _mine(request, a)]
        waits = [heard_until(g, a, request.now) for a in own if a.state == "asked"]
        if waits:
            lines.append(Ours("status-checkin-waits", {**args, "closes": max(waits)}))
        else:
            read = digest_read(g, occasion, request.member.partner)
            lines += _own_waits_no_more(own, {**args, "closes": read})
        if sees_all and request.room.member and not occasion.alone:
            lines += _still_waited_for(g, occasion, args)
    for turn in duty.turns_of(g, request.member, request.now):
        does = g.adoptions[turn.adoption].protocol.duties[turn.duty].does
        lines.append(Ours("status-duty", {"does": does, "due": turn.due_at}))
    proposals = [
        a for a in g.adoptions.values() if a.state == "proposed" and request.member.partner not in a.agreed
    ]
    lines += [Ours("status-proposal", {"title": a.protocol.title}) for a in proposals]
    lines += decision_lists.waiting_for(g, request.member)
    lines += mediating.waiting_in(g, request.member, request.room)
    alone = private_for(g, request.member, request.room) if request.alone else []
    return Outcome(tell=(request.reply(*(lines or [Ours("status-nothing")])), *alone))


def _own_waits_no_more(own: Sequence[Ask], args: Mapping[str, Arg]) -> list[Ours]:
    """Say how it stands with an open check-in in which nothing of one's own waits for an answer."""
    states, coming = {ask.state for ask in own}, [a.due_at or a.asks_at for a in own if a.state == "planned"]
    if states & {"answered", "passed"}:
        return [Ours("status-checkin-answered", args)]
    if coming:
        return [Ours("status-checkin-comes", {"title": args["title"], "at": min(coming)})]
    return [Ours("status-checkin-over", args)] if "silent" in states else []


def _still_waited_for(g: Gathering, occasion: CheckIn, args: Mapping[str, Arg]) -> list[Ours]:
    """Say from whom nothing came yet; where something is answered without names, of how many."""
    waiting = list(waiting_for(g, occasion))
    if not waiting:
        return []
    if any(question.unnamed for question in questions_of(g, occasion)):
        # An alarm tells at once that words came: by whose name is gone then, they would have one.
        asked = [ask for ask in asks_of(g, occasion) if ask.asked_at or answers_to(g, ask)]
        return [Ours("status-waiting-count", {**args, "count": len(waiting), "of": len(asked)})]
    names = dict.fromkeys(g.partners[ask.partner].name for ask in waiting)
    return [Ours("status-waiting-for", {**args, "partners": ", ".join(names)})]
