"""A simple form for what partners would change: another day or hour, or other words for a question.

Whoever presses for it chooses what of the protocol it is about, and replies with what it would be: so much is
sure enough to be carried into a next version. Any other reply stays words. Decides; changes no protocol.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from bot.core.difference import duty_rhythm, rule_name, what_changed
from bot.core.looking_again import about, suggested
from bot.core.next_version import applied, change_of_time, change_of_words
from bot.core.partnership import Gathering
from bot.core.protocol import Checkin, Duty, Protocol
from bot.core.rhythm_named import rhythm_named
from bot.core.suggestion import WHEN, WORDS, Looking, Suggestion
from bot.core.words import Arg, Authored, Choice, DayOfWeek, Notice, Ours, Outcome, Refused

if TYPE_CHECKING:
    from bot.core.answering import Said

EXAMPLE = Ours("suggest-time-such", {"day": DayOfWeek(1), "at": "10:00"})
"""In the reader's own words, and understood as it stands."""
MOST = 16
"""Check-ins and duties, or questions, that are offered: each has a button, and a line."""


def which(g: Gathering, looking: Looking, what: str, room: str) -> Notice:
    """Ask what of the protocol would change: which check-in or duty, or which question. Raises Refused."""
    protocol = _protocol(g, looking)
    lines = _times(g, protocol) if what == WHEN else _questions(protocol)
    if not lines:
        raise Refused("button-is-gone")
    buttons = [Choice(means, str(number)) for number, means in enumerate(lines, 1)]
    rows = tuple(tuple(buttons[start : start + 4]) for start in range(0, len(buttons), 4))
    head = Ours("suggest-which-time" if what == WHEN else "suggest-which-question")
    return Notice(room, (head, *lines.values()), about(looking), rows, at_once=True)


def _protocol(g: Gathering, looking: Looking) -> Protocol:
    """Return what is looked at. Raises Refused where that is over, or another version holds by now."""
    held = g.adoptions.get(looking.adoption)
    if looking.state != "looking":
        raise Refused("looking-is-over")
    if held is None or held.protocol.version != looking.version:
        raise Refused("version-is-gone")
    return held.protocol


def _times(g: Gathering, protocol: Protocol) -> dict[str, Ours]:
    """Return a line for each check-in and duty that has a rhythm, by what its button means."""
    rules: Mapping[str, Checkin | Duty] = {**protocol.checkins, **protocol.duties}
    moving = [(name, rule) for name, rule in rules.items() if rule.cadence is not None][:MOST]
    return {
        f"{WHEN}:{name}": Ours(
            "suggest-time",
            {"number": number, "what": rule_name(protocol, name), "rhythm": _rhythm(g, rule)},
        )
        for number, (name, rule) in enumerate(moving, 1)
    }


def _rhythm(g: Gathering, rule: Checkin | Duty) -> Ours:
    zone = g.partnership.zone
    return duty_rhythm(rule, zone) if isinstance(rule, Duty) else rhythm_named(rule.cadence, zone)


def _questions(protocol: Protocol) -> dict[str, Ours]:
    """Return a line for each question, likewise."""
    asked = [(name, q) for name, rule in protocol.checkins.items() for q in rule.questions][:MOST]
    return {
        f"{WORDS}:{name}:{q.id}": Ours("mediation-listed", {"number": number, "question": q.ask})
        for number, (name, q) in enumerate(asked, 1)
    }


def asked_for(g: Gathering, looking: Looking, means: str, said: Said) -> Outcome:
    """Ask what it would be instead. Raises Refused where *means* names nothing of the protocol."""
    protocol = _protocol(g, looking)
    times, questions = _times(g, protocol), _questions(protocol)
    if means in times:
        args = times[means].args
        known: dict[str, Arg] = {"what": args["what"], "rhythm": args["rhythm"], "such": EXAMPLE}
        asks = Ours("suggest-time-how", known)
    elif means in questions:
        asks = Ours("suggest-words-how", {"question": questions[means].args["question"]})
    else:
        raise Refused("button-is-gone")
    return Outcome(tell=(Notice(said.room.id, (asks,), f"{about(looking)}:{means}", at_once=True),))


def other_time(g: Gathering, looking: Looking, name: str, when: Mapping[str, Any], said: Said) -> Outcome:
    """Note that *name* would come at another time. Raises Refused."""
    protocol = _protocol(g, looking)
    # All read it: what it is about has to stand in it.
    named = _in_one_language(rule_name(protocol, name), said.member.language)
    return _noted(
        g, looking, protocol, replace(said, text=f"{named}: {said.text}"), change_of_time(name, when)
    )


def other_words(g: Gathering, looking: Looking, checkin: str, question: str, said: Said) -> Outcome:
    """Note that a question would be put in other words. Raises Refused."""
    return _noted(g, looking, _protocol(g, looking), said, change_of_words(checkin, question))


def _in_one_language(named: Arg, language: str) -> str:
    texts = dict(named.texts) if isinstance(named, Authored) else {}
    return texts.get(language) or next(iter(texts.values()), str(named))


def _noted(g: Gathering, looking: Looking, protocol: Protocol, said: Said, change: Sequence[str]) -> Outcome:
    """Keep a suggestion that is sure, and read back what it would change. Raises Refused."""
    noted = suggested(g, looking, said)
    [made] = [each for each in noted.keep if isinstance(each, Suggestion)]
    made = replace(made, change=tuple(change))
    later = applied(protocol, made)
    if later is None:
        raise Refused("suggest-as-it-is")
    lines = what_changed(protocol, later, g.partnership.zone)
    told = tuple(replace(each, parts=(*each.parts, *lines)) for each in noted.tell)
    return Outcome(keep=(made,), tell=told)
