"""The command that looks ahead: what each room will be asked and reminded of in a month, when, and why then.

Says what `baraza preview` lists, by the same rules, and must leave nothing of it out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from functools import reduce
from itertools import groupby

from bot.core.adoption import Adoption
from bot.core.cadence import Moved
from bot.core.checkin import means_anybody
from bot.core.command.protocols import from_the_shelf, replied_to
from bot.core.command.request import Request
from bot.core.partnership import Gathering, Partner
from bot.core.preview import Line, no_more_in, preview
from bot.core.protocol import Checkin, Protocol
from bot.core.question import what_alarms
from bot.core.roles import nobody_asked
from bot.core.words import Arg, Ours, Outcome, Refused

MONTH = timedelta(days=31)
SEE_ALL = {"coordinator", "facilitator"}
"""Who set up and look after what all are asked; the others are shown what comes in their own room."""

Rule = tuple[str, Arg, tuple[str, ...], tuple[Ours, ...]]
"""What a check-in or duty is called, its words, the kinds of moment that it has, which answers alarm."""


def look_ahead(request: Request) -> Outcome:
    """Show what comes in the coming month, partner by partner, each by its own clock."""
    words = request.text.split()
    chosen = replied_to(request) or _adopted(request, words)
    protocol = chosen.protocol if chosen else from_the_shelf(request, words[0])
    partners = _shown_to(request)
    if chosen:
        for partner in filter(chosen.waits_for, partners):
            chosen = chosen.counting_in(partner, request.now)
    lines = preview(request.g, protocol, request.now, request.now + MONTH, adoption=chosen)
    theirs = [(partner, [line for line in lines if line.partner == partner.name]) for partner in partners]
    rests = [Ours("preview-paused", {"title": protocol.title})] if chosen and chosen.state == "paused" else []
    nobody = {partner.id: [*_asking_nobody(request.g, protocol, partner)] for partner in partners}
    if not rests and not any(coming or nobody[partner.id] for partner, coming in theirs):
        raise Refused("preview-nothing")
    rules = [*_rules(protocol, no_more_in(request.g, chosen) if chosen else ())]
    parts = [
        part for partner, coming in theirs for part in (*_coming(rules, partner, coming), *nobody[partner.id])
    ]
    title = Ours("preview-title", {"title": protocol.title})
    head = (title, *rests, *_in_a_crisis(request), Ours("preview-as-if"))
    return Outcome(tell=(request.reply(*head, *parts),))


def _in_a_crisis(request: Request) -> list[Ours]:
    since = request.g.partnership.crisis_since
    return [Ours("preview-in-a-crisis", {"since": since})] if since else []


def _adopted(request: Request, words: list[str]) -> Adoption | None:
    """Return what is adopted and named, or the only one; None where something else is named."""
    states = ("proposed", "in-force", "paused")
    held = {a.protocol.id for a in request.g.adoptions.values() if a.state in states and not a.follows}
    if words and words[0].casefold() not in held:
        return None
    return request.adoption([word.casefold() for word in words], *states)


def _shown_to(request: Request) -> list[Partner]:
    """Return whose month is shown: their own, of who else sits there, and of the others to who sees all."""
    seated = request.room.partners
    own = request.member.partner
    first = (own, *seated) if own in seated else seated
    others = [partner.id for partner in request.g.present()] if SEE_ALL & {*request.member.roles} else []
    return [request.g.partners[id_] for id_ in dict.fromkeys((*first, *others))]


def _coming(rules: Sequence[Rule], partner: Partner, lines: Sequence[Line]) -> Iterator[Ours]:
    """Yield what comes for *partner*: each check-in and duty with its words once, then a line a day."""
    yield Ours("preview-partner-title", {"partner": partner.name})
    if not lines:
        yield Ours("preview-nothing")
    for id_, what, kinds, alarms in rules:
        those = [line for line in lines if line.id == id_ and line.kind in kinds]
        if those:
            yield Ours("preview-rule-title", {"id": id_, "what": what})
            yield from alarms
        for day, moments in groupby(those, key=lambda line: line.local.date()):
            yield Ours("preview-day", {"day": day, "moments": reduce(_then, map(_moment, moments))})


def _asking_nobody(g: Gathering, protocol: Protocol, partner: Partner) -> Iterator[Ours]:
    """Name the check-ins that ask a role that nobody of *partner* has."""
    for rule in protocol.checkins.values():
        if not means_anybody(g, rule, partner):
            yield nobody_asked(rule.id, rule.asks, partner)


def _rules(protocol: Protocol, no_more: Sequence[Checkin]) -> Iterator[Rule]:
    """Yield the check-ins and duties, and what is open and an earlier version's alone."""
    for checkin in (*protocol.checkins.values(), *no_more):
        alarms = tuple(line for question in checkin.questions for line in what_alarms(question))
        yield checkin.id, checkin.questions[0].ask, ("ask", "nudge", "close"), alarms
    for duty in protocol.duties.values():
        yield duty.id, duty.does, ("remind", "due", "late"), ()
    yield protocol.id, protocol.purpose, ("review",), ()


def _then(before: Ours, then: Ours) -> Ours:
    return Ours("preview-then", {"before": before, "then": then})


def _moment(line: Line) -> Ours:
    args: dict[str, Arg] = {"at": line.local.time()}
    says = {
        "ask": Ours("preview-ask", args),
        "nudge": Ours("preview-nudge", args),
        "close": Ours("preview-close", args),
        "remind": Ours("preview-remind", args),
        "due": Ours("preview-due", args),
        "late": Ours("preview-late", args),
        "review": Ours("preview-review", args),
    }[line.kind]
    return _with_why(says, line, line.moved) if line.moved else says


def _with_why(says: Ours, line: Line, moved: Moved) -> Ours:
    """Return the moment with what it is in place of: the hour, and the day if it is another."""
    day, at = moved.from_.date(), moved.from_.time()
    why: Arg = {
        "holiday": moved.name or Ours("moved-day-off"),
        "weekend": Ours("moved-weekend"),
        "quiet-hours": Ours("moved-quiet-hours"),
        "clock-change": Ours("moved-clock-change"),
        "asked-first": Ours("moved-asked-first"),
    }[moved.why]
    if day == line.local.date():
        return Ours("preview-moved-hour", {"moment": says, "at": at, "why": why})
    return Ours("preview-moved-day", {"moment": says, "day": day, "at": at, "why": why})
