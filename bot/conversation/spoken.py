"""Something was said: a command, an answer to the welcome or to a question, a reply to somebody elsewhere.

What is not said to us is passed over in silence; what is said to us and fits nothing gets a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from bot.adapters import ALONE
from bot.conversation import (
    changes,
    clarifying,
    corrections,
    crying,
    facilitating,
    fixing,
    linking,
    machines,
    next_words,
    promising,
    replies,
    reviewing,
    searching,
    seating,
    whose_language,
)
from bot.conversation.scene import Means, Scene, ask_id, request_in, said_in, shown_in, without_our_name
from bot.core import answering, command, relay, welcome
from bot.core.command import Request
from bot.core.commitment import Commitment
from bot.core.measure import Measure
from bot.core.occasion import Answer
from bot.core.vocabulary import plain
from bot.core.voice import Voice
from bot.core.words import Notice, Outcome, Refused, notice, some_words

_CALLED_FIRST = re.compile(r"^@\w+[:,]?\s+")
_REPLANNING = ("adopt", "away", "place", "quiet", "resume", "rhythm", "schedule")
"""Commands that plan anew: what closed already may not be planned again."""


def said(scene: Scene, means: Means) -> Outcome:
    """Do what was said. Raises Refused."""
    heard = scene.heard
    typed = command.typed_command(heard.text, scene.vocabulary)
    if typed is None and heard.addressed:
        # Our name may stand in front of a command; one behind it is somebody that it speaks of.
        typed = command.typed_command(_CALLED_FIRST.sub("", heard.text.strip()), scene.vocabulary)
    if typed:
        done = _of_a_message(scene, means, *typed[:2])
        return done if done is not None else _commanded(scene, means, *typed)
    if not heard.addressed:
        return Outcome()
    if scene.further and (together := _together(scene)):
        return together
    if heard.attachment is None:
        if heard.uncarried and not heard.text.strip():
            raise Refused("kind-not-carried")
        some_words(heard.text)
    if (taken := _answers_us(scene, means)) is not None:
        return taken
    if scene.about.startswith(f"{replies.ANEW}:"):
        return _said_anew(scene, means)
    outcome = whose_language.asked(scene, _words_taken(scene, means), means)
    if heard.uncarried:
        told = notice(scene.room.id, "kind-left-behind", {}, reply_to=heard.message, at_once=True)
        return outcome + Outcome(tell=(told,))
    return outcome


def _answers_us(scene: Scene, means: Means) -> Outcome | None:
    """Return what words alone with us come to by what was said there last; None where they are like any."""
    # Nobody who needs help is asked anything else first.
    if not _welcomed(scene) and (cry := crying.cried(scene)) is not None:
        return cry
    if (asked := next_words.answering(scene)) is not None:
        with suppress(Refused):
            take = replies.replied if asked.about.startswith(next_words.COUNT) else _said_anew
            return take(asked, means)
    return None


def _said_anew(scene: Scene, means: Means) -> Outcome:
    """Carry out, with these words behind it, the command that was refused. Raises Refused."""
    name = replies.command_anew(scene)
    return _commanded(scene, means, name, without_our_name(scene.heard.text), name)


def _of_a_message(scene: Scene, means: Means, name: str, rest: str) -> Outcome | None:
    """Do what is asked of the very message that is replied to; None where nothing of it is."""
    if name == "fix" and scene.told:
        return fixing.fix(scene, rest)
    if name == "unclear" and (scene.told or scene.heard.reply_to):
        return clarifying.marked(scene)
    if name == "withdraw" and (gone := changes.by_hand(scene, means, said)) is not None:
        return gone
    return None


def _together(scene: Scene) -> Outcome | None:
    """Return what follows from a further picture of an album; None where its words say something new.

    It goes with what the first one gave. Nothing is asked or confirmed once more for it.
    """
    given = scene.g.answers.get(scene.album)
    if given:
        return answering.beside(scene.g, given, said_in(scene))
    if (shown := promising.beside(scene)) is not None:
        return shown
    if relay.carries(scene.about):
        return relay.carried(scene.g, scene.about, said_in(scene), confirmed=False)
    return None if scene.heard.text.strip() else Outcome()


def _words_taken(scene: Scene, means: Means) -> Outcome:
    replies_to_it = bool(scene.room.setup) and scene.about.startswith("setup:")
    if _welcomed(scene) and scene.room.also and scene.about and not replies_to_it:
        raise Refused("welcome-first")
    if _welcomed(scene) or replies_to_it:
        text = some_words(without_our_name(scene.heard.text))
        engines = means.engines(scene.g)
        return welcome.answered(scene.g, scene.room, text, scene.now, scene.vocabulary, engines)
    scene = fixing.asked_last(scene)
    if fixing.waits_for(scene):
        return reviewing.answered(scene, means, without_our_name(scene.heard.text))
    return replies.replied(scene, means)


def _welcomed(scene: Scene) -> bool:
    """Tell whether the welcome waits for whoever speaks to answer it: others who sit there may go on."""
    room = scene.room
    return bool(room.setup) and (not room.also or scene.member.partner == room.welcomes)


def _commanded(scene: Scene, means: Means, name: str, rest: str, typed: str) -> Outcome:
    if name in ("start", "join"):
        if rest and rest != ALONE:
            return seating.joined(scene, means, rest)
        return command.carried_out("start", typed, request_in(scene, means))
    if name == "sos" or (name == "help" and plain(rest) == "now"):
        # Nobody who needs help is asked anything else first.
        said = "" if name == "help" else rest
        return command.carried_out("sos", typed, request_in(scene, means, said))
    if _welcomed(scene) and not (name == "partner" and scene.room.also):
        raise Refused("welcome-first")
    if name == "link" and rest:
        return linking.asked(scene, rest)
    if name == "unlink":
        linking.unlinked(scene)
    if name in ("skip", "later", "original"):
        scene.transaction.record.also_ask(scene.g, ask_id(scene.about))
    if (name == "status" and scene.heard.direct) or name in _REPLANNING:
        scene.transaction.record.also_lately(scene.g, scene.now)
    with replies.refusing(f"{replies.ANEW}:{name}:{scene.member.id}" if name in command.COMMANDS else ""):
        return command.carried_out(name, typed, requested(scene, means, name, rest))


def requested(scene: Scene, means: Means, name: str, rest: str) -> Request:
    """Return what was asked of us by the command *name*, with all that it looks at besides."""
    request = request_in(scene, means, rest)
    look = _LOOKS_AT.get(name)
    return look(scene, request) if look else request


def _with_terms(scene: Scene, request: Request) -> Request:
    mine = scene.g.partnership.id
    return replace(request, terms=scene.transaction.glossary.of([mine]).get(mine, []))


def _with_translation(scene: Scene, request: Request) -> Request:
    return replace(_with_terms(scene, request), machines=machines.whose(scene), replied=shown_in(scene))


def _with_concerns(scene: Scene, request: Request) -> Request:
    scene.transaction.record.also_concerns(scene.g)
    return request


def _with_decisions(scene: Scene, request: Request) -> Request:
    scene.transaction.record.also_decisions(scene.g)
    if request.text:
        # What was promised of one stands below it.
        scene.transaction.record.also_every(scene.g, Commitment)
    return request


def _with_mornings(scene: Scene, request: Request) -> Request:
    scene.transaction.facilitating.also_mornings(scene.g)
    return request


def _with_what_came(scene: Scene, request: Request) -> Request:
    scene.transaction.facilitating.also_bulletin(scene.g)
    scene.transaction.record.also_lately(scene.g, scene.now)
    return request


def _with_notes(scene: Scene, request: Request) -> Request:
    return replace(request, notes=scene.transaction.facilitating.notes_of(scene.member))


def _with_handovers(scene: Scene, request: Request) -> Request:
    scene.transaction.facilitating.also_handovers(scene.g)
    return request


def _with_who_was_heard(scene: Scene, request: Request) -> Request:
    scene.transaction.facilitating.also_heard(scene.g)
    return request


def _with_nudges(scene: Scene, request: Request) -> Request:
    facilitating.with_nudges(scene)
    return _with_who_was_heard(scene, request)


def _with_what_closed(scene: Scene, request: Request) -> Request:
    scene.transaction.record.also_lately(scene.g, scene.now)
    return request


def _with_voices(scene: Scene, request: Request) -> Request:
    scene.transaction.record.also_every(scene.g, Voice)
    return _with_what_closed(scene, request)


def _with_counts(scene: Scene, request: Request) -> Request:
    scene.transaction.record.also_every(scene.g, Measure)
    return request


def _with_feeds(scene: Scene, request: Request) -> Request:
    return replace(request, feeds=scene.transaction.feeds.of(scene.member))


def _with_what_was_found(scene: Scene, request: Request) -> Request:
    return replace(request, found=searching.found(scene, request.text))


def _with_what_to_review(scene: Scene, request: Request) -> Request:
    return replace(request, to_review=reviewing.waiting(scene))


def _with_the_promised(scene: Scene, request: Request) -> Request:
    if scene.about.startswith("decision:"):
        scene.transaction.record.also_decisions(scene.g)
    return replace(request, answer=promising.answer_meant(scene))


def _with_what_was_said(scene: Scene, request: Request) -> Request:
    return replace(request, answer=_answer_meant(scene), copies=_copies_meant(scene))


def _with_whose_words(scene: Scene, request: Request) -> Request:
    return request if scene.told else _with_what_was_said(scene, request)


def _answer_meant(scene: Scene) -> Answer | None:
    """Return the answer that somebody replies to: the message that gave it, or their own to our question."""
    record = scene.transaction.record
    if scene.told is None:
        message = scene.heard.reply_to
        return record.answer_said(scene.g, scene.room.id, message) if message else None
    ask = record.also_ask(scene.g, ask_id(scene.about))
    question = scene.about.rpartition(":")[2]
    if ask is None:
        return None
    here = (a for a in scene.g.answers.values() if a.checkin == ask.checkin and a.question == question)
    return max((a for a in here if a.member == scene.member.id), key=lambda a: a.at, default=None)


def _copies_meant(scene: Scene) -> tuple[Notice, ...]:
    """Return what was carried elsewhere of the message that somebody replies to, if it is their own."""
    if scene.told or not scene.heard.reply_to:
        return ()
    topic = relay.copies_about(scene.room, scene.heard.reply_to)
    return tuple(scene.transaction.outbox.copies_of(topic, list(scene.g.rooms)))


_LOOKS_AT: dict[str, Callable[[Scene, Request], Request]] = {
    "calendar": _with_feeds,
    "chart": _with_counts,
    "concern": _with_concerns,
    "corrections": corrections.with_the_newest,
    "decisions": _with_decisions,
    "digest": _with_what_came,
    "handover": _with_handovers,
    "goal": _with_counts,
    "goals": _with_counts,
    "language": _with_whose_words,
    "morning": _with_mornings,
    "note": _with_notes,
    "nudge": _with_nudges,
    "measure": _with_counts,
    "reliability": _with_what_closed,
    "original": _with_translation,
    "speaksfor": _with_voices,
    "voices": _with_voices,
    "promise": _with_the_promised,
    "promises": _with_decisions,
    "quiet": _with_who_was_heard,
    "review": _with_what_to_review,
    "term": _with_terms,
    "terms": _with_terms,
    "withdraw": _with_what_was_said,
    "search": _with_what_was_found,
}
"""What a command looks at besides what every request holds, by its name."""
