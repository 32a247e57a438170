"""What people can tell us to do: one function a command, one line in the table, and who may give it.

A command is read in English and in the languages around; a near miss names the right one. Never words a
sentence itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot.core.answer import one_after_another
from bot.core.command import (
    ahead,
    answering,
    away,
    calendars,
    charting,
    chat,
    clarifying,
    concerns,
    corrections,
    digest,
    display,
    exporting,
    goals,
    handover,
    helping,
    keeping,
    linking,
    manner,
    mediating,
    morning,
    notes,
    own_data,
    people,
    place,
    promises,
    proposing,
    protocols,
    removing,
    reviewing,
    rhythm,
    saying,
    searching,
    seat,
    terms,
    together,
    translators,
)
from bot.core.command.request import SIGNS, Request, nearest
from bot.core.roles import role_named
from bot.core.text import DIRECTION_MARKS
from bot.core.vocabulary import Vocabulary
from bot.core.whole_words import leaves_no_blanks
from bot.core.words import Notice, Ours, Outcome, Refused, Typed, echo

__all__ = ["COMMANDS", "Request", "called", "carried_out", "check_role", "looks_like_one", "typed_command"]

_NEARLY_A_SIGN = re.compile(r"[/!／！\\⁄∕]+\s*(?=\w)")
"""What fingers make of one: a blank behind it, twice, or one that looks like it."""
_AROUND = re.compile(rf"[\s{DIRECTION_MARKS}]*")


@dataclass(frozen=True, slots=True)
class Command:
    """What carries a command out, and the role that it takes once anything is said behind it."""

    carry_out: Callable[[Request], Outcome]
    role: str = "partner"
    bare: bool = False
    """Anybody may give it with nothing behind it: then it only shows."""


COMMANDS: Mapping[str, Command] = {
    "protocols": Command(protocols.protocols),
    "adopt": Command(protocols.adopt, "coordinator"),
    "agree": Command(protocols.agree),
    "pause": Command(protocols.pause, "coordinator"),
    "resume": Command(protocols.resume, "coordinator"),
    "schedule": Command(protocols.schedule, "coordinator", bare=True),
    "now": Command(protocols.now, "coordinator"),
    "rhythm": Command(rhythm.rhythm),
    "preview": Command(ahead.look_ahead),
    "invite": Command(people.invite, "coordinator"),
    "role": Command(people.role, "coordinator", bare=True),
    "partners": Command(people.partners),
    "partner": Command(seat.partner),
    "place": Command(place.place, "coordinator", bare=True),
    "quiet": Command(place.quiet, "coordinator", bare=True),
    "manner": Command(manner.manner),
    "language": Command(people.language),
    "away": Command(away.away),
    "leave": Command(people.leave),
    "remove": Command(removing.remove),
    "checkin": Command(answering.checkin),
    "done": Command(answering.done),
    "later": Command(answering.later),
    "skip": Command(answering.skip),
    "promise": Command(promises.promise),
    "promises": Command(promises.promises),
    "pending": Command(promises.pending),
    "morning": Command(morning.morning),
    "say": Command(saying.say),
    "nudge": Command(saying.nudge),
    "note": Command(notes.note),
    "digest": Command(digest.digest, "coordinator", bare=True),
    "handover": Command(handover.handover),
    "propose": Command(proposing.propose),
    "decisions": Command(proposing.decisions),
    "concern": Command(concerns.concern),
    "sos": Command(concerns.help_now),
    "goal": Command(goals.goal),
    "goals": Command(goals.goals),
    "measure": Command(goals.measure),
    "roles": Command(together.roles),
    "reliability": Command(together.reliability),
    "voices": Command(together.voices),
    "speaksfor": Command(together.speaks_for),
    "original": Command(answering.original),
    "fix": Command(answering.fix),
    "mediate": Command(mediating.mediate),
    "unclear": Command(clarifying.unclear_often),
    "withdraw": Command(answering.withdraw),
    "translators": Command(translators.translators, "coordinator", bare=True),
    "threads": Command(chat.threads, "coordinator", bare=True),
    "polls": Command(chat.polls, "coordinator", bare=True),
    "show": Command(display.show),
    "term": Command(terms.set_term, "coordinator", bare=True),
    "terms": Command(terms.terms),
    "corrections": Command(corrections.corrections),
    "review": Command(reviewing.review, "coordinator"),
    "link": Command(linking.link),
    "unlink": Command(linking.unlink),
    "search": Command(searching.search),
    "chart": Command(charting.chart),
    "calendar": Command(calendars.calendar),
    "export": Command(exporting.export),
    "keep": Command(keeping.keep, "coordinator", bare=True),
    "mydata": Command(own_data.mydata),
    "forget": Command(own_data.forget),
    "start": Command(chat.start),
    "status": Command(answering.status),
    "help": Command(helping.help_),
}


def typed_command(text: str, vocabulary: Vocabulary) -> tuple[str, str, str] | None:
    """Return a command's English name, what stands behind it, and how it was typed; None if *text* is none.

    The name is empty for a command that is not known.
    """
    bare = _bare(text)
    if looks_like_one(bare):
        first, *rest = bare[1:].split(maxsplit=1)
        name = vocabulary.command(first.rstrip(":"))
        if name is None and (parted := _without_a_blank(first, vocabulary)):
            return parted[0], " ".join((parted[1], *rest)), first
        return name or "", "".join(rest), first
    # "/ concern …" is meant for few, and taken for an answer it would be read by all.
    slip = _NEARLY_A_SIGN.match(bare)
    if slip is None:
        return None
    first, *rest = bare[slip.end() :].split(maxsplit=1)
    known = vocabulary.command(first.rstrip(":"))
    return (known, "".join(rest), first) if known else None


_LONGEST_NAME = 24
"""Most characters that the name of a command has where no blanks are written."""


def _without_a_blank(first: str, vocabulary: Vocabulary) -> tuple[str, str] | None:
    """Return which command *first* begins with, and the rest, where no blanks are written: "导出三个月"."""
    if not leaves_no_blanks(first):
        return None
    for end in range(min(len(first) - 1, _LONGEST_NAME), 1, -1):
        known = vocabulary.command(first[:end]) if leaves_no_blanks(first[end - 1]) else None
        if known:
            return known, first[end:]
    return None


def called(text: str) -> str:
    """Return what a command is called in *text*, "" if it has not the form of one."""
    return _bare(text)[1:].split(maxsplit=1)[0].rstrip(":") if looks_like_one(text) else ""


def looks_like_one(text: str) -> bool:
    """Return whether *text* has the form of a command, known or not."""
    bare = _bare(text)
    return bare[:1] in SIGNS and bare[1:2].isalpha()


def _bare(text: str) -> str:
    """Return *text* without the marks that what is copied from a message to readers from the right has."""
    # Its end is looked for from behind: a search would go over blanks in the middle once for each of them.
    front = _AROUND.match(text)
    back = _AROUND.match(text[::-1])
    start, end = front.end() if front else 0, len(text) - (back.end() if back else 0)
    return text[start:end]


def carried_out(name: str, typed: str, request: Request) -> Outcome:
    """Carry a command out. Raises Refused: unknown, not theirs to give, or not possible."""
    command = COMMANDS.get(name)
    if command is None:
        known = [said for said, means in request.vocabulary.commands.items() if means in COMMANDS]
        typed = echo(typed)
        close = nearest(typed.casefold(), known)
        if close:
            raise Refused("command-nearly", typed=Typed(typed), nearest=Typed(close))
        raise Refused("command-unknown", typed=Typed(typed))
    if command.role != "partner" and not (command.bare and not request.text):
        check_role(request, command.role)
    try:
        outcome = command.carry_out(request)
    except people.Several as several:
        outcome = several.asked(request, name)
    return _answered_here(request, outcome)


def _answered_here(request: Request, outcome: Outcome) -> Outcome:
    """Let whoever gave the command hear at once, and where they gave it, what came of it."""
    here = request.room.id
    if any(told.room == here for told in outcome.tell):
        tell = [replace(told, at_once=True) if told.room == here else told for told in outcome.tell]
        return replace(outcome, tell=tuple(tell))
    group = request.g.room_of(request.member.partner)
    said = [told.parts for told in outcome.tell if group and told.room == group.id]
    parts = said[0] if said else (Ours("carried-out"),)
    answer = Notice(here, parts, reply_to=request.message, at_once=True)
    return replace(outcome, tell=(answer, *outcome.tell))


def check_role(request: Request, role: str) -> None:
    """Raise Refused, with the names of those who could, unless the member has *role*."""
    if role in request.member.roles and request.g.partners[request.member.partner].left_at is None:
        return
    holders = [request.g.name_of(m, m.partner) for m in request.g.holders(role)]
    if holders:
        raise Refused("role-needed", role=role_named(role), who=one_after_another([*holders]))
    raise Refused("role-needed-nobody", role=role_named(role))
