"""Something was said: a command, an answer to the welcome or to a question, a reply to somebody elsewhere.

What is not said to us is passed over in silence; what is said to us and fits nothing gets a sentence.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.adapters import ALONE
from bot.conversation import deciding, fixing, linking, promising, reviewing, seating, whose_language
from bot.conversation.scene import Means, Scene, ask_id, request_in, said_in, without_our_name
from bot.core import answering, command, relay, welcome
from bot.core.command import Request, place, translators
from bot.core.command.answering import question_about
from bot.core.glossary import Term
from bot.core.occasion import Answer
from bot.core.vocabulary import plain
from bot.core.words import Notice, Outcome, Refused, notice

_CALLED_FIRST = re.compile(r"^@\w+[:,]?\s+")
_REPLANNING = ("adopt", "away", "place", "quiet", "resume", "schedule")
"""Commands that plan anew: what closed already may not be planned again."""


def said(scene: Scene, means: Means) -> Outcome:
    """Do what was said. Raises Refused."""
    heard = scene.heard
    typed = command.typed_command(heard.text, scene.vocabulary)
    if typed is None and heard.addressed:
        # Our name may stand in front of a command; one behind it is somebody that it speaks of.
        typed = command.typed_command(_CALLED_FIRST.sub("", heard.text.strip()), scene.vocabulary)
    if typed and typed[0] == "fix" and scene.told:
        return fixing.fix(scene, typed[1])
    if typed:
        return _commanded(scene, means, *typed)
    if not heard.addressed:
        return Outcome()
    if scene.further and (together := _together(scene)):
        return together
    if not heard.text.strip() and heard.attachment is None:
        raise Refused("kind-not-carried" if heard.uncarried else "words-needed")
    outcome = whose_language.asked(scene, _words_taken(scene, means), means)
    if heard.uncarried:
        told = notice(scene.room.id, "kind-left-behind", {}, reply_to=heard.message, at_once=True)
        return outcome + Outcome(tell=(told,))
    return outcome


def _together(scene: Scene) -> Outcome | None:
    """Return what follows from a further picture of an album; None where its words say something new.

    It goes with what the first one gave. Nothing is asked or confirmed once more for it.
    """
    given = scene.g.answers.get(scene.album)
    if given:
        return answering.beside(scene.g, given, said_in(scene))
    if relay.carries(scene.about):
        return relay.carried(scene.g, scene.about, said_in(scene), confirmed=False)
    return None if scene.heard.text.strip() else Outcome()


def _words_taken(scene: Scene, means: Means) -> Outcome:
    replies_to_it = bool(scene.room.setup) and scene.about.startswith("setup:")
    if _welcomed(scene) and scene.room.also and scene.about and not replies_to_it:
        raise Refused("welcome-first")
    if _welcomed(scene) or replies_to_it:
        text = without_our_name(scene.heard.text)
        if not text:
            raise Refused("words-needed")
        engines = means.engines(scene.g)
        return welcome.answered(scene.g, scene.room, text, scene.now, scene.vocabulary, engines)
    scene = fixing.asked_last(scene)
    if fixing.waits_for(scene):
        return reviewing.answered(scene, means, without_our_name(scene.heard.text))
    return _replied(scene, means) if scene.about else _answered_unasked(scene)


def _welcomed(scene: Scene) -> bool:
    """Tell whether the welcome waits for whoever speaks to answer it: others who sit there may go on."""
    room = scene.room
    return bool(room.setup) and (not room.also or scene.member.partner == room.welcomes)


def _commanded(scene: Scene, means: Means, name: str, rest: str, typed: str) -> Outcome:
    if name in ("start", "join"):
        if rest and rest != ALONE:
            return seating.joined(scene, means, rest)
        return command.carried_out("start", typed, request_in(scene, means))
    if _welcomed(scene) and not (name == "partner" and scene.room.also):
        raise Refused("welcome-first")
    if name == "link" and rest:
        return linking.linked(scene, rest)
    if name == "unlink":
        linking.unlinked(scene)
    if name in ("skip", "later", "original"):
        scene.transaction.record.also_ask(scene.g, ask_id(scene.about))
    if (name == "status" and scene.heard.direct) or name in _REPLANNING:
        scene.transaction.record.also_lately(scene.g, scene.now)
    return command.carried_out(name, typed, _requested(scene, means, name, rest))


def _requested(scene: Scene, means: Means, name: str, rest: str) -> Request:
    """Return what was asked of us by the command *name*, with all that it looks at besides."""
    request = request_in(scene, means, rest)
    if name in ("term", "terms", "original"):
        return replace(request, terms=_terms(scene))
    if name == "decisions":
        scene.transaction.record.also_decisions(scene.g)
    if name == "review":
        return replace(request, to_review=reviewing.waiting(scene))
    if name == "promise":
        return replace(request, answer=promising.answer_meant(scene))
    if name == "withdraw" or (name == "language" and scene.told is None):
        return replace(request, answer=_answer_meant(scene), copies=_copies_meant(scene))
    return request


def _terms(scene: Scene) -> list[Term]:
    mine = scene.g.partnership.id
    return scene.transaction.glossary.of([mine]).get(mine, [])


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


def _replied(scene: Scene, means: Means) -> Outcome:
    """Do what a reply to one of our messages calls for: it depends on what the message was about."""
    kind, _, rest = scene.about.partition(":")
    words = said_in(scene)
    if kind == "ask":
        return _answered(scene, means)
    if relay.carries(scene.about):
        if kind == "answer":
            scene.transaction.record.also_answer(scene.g, rest)
        elif kind == "answers":
            scene.transaction.record.also_ask(scene.g, rest)
        return relay.carried(scene.g, scene.about, words)
    if kind == "promise":
        return promising.replied(scene)
    if deciding.is_about_one(scene.about) and kind != "decisions":
        return deciding.replied(scene)
    if (told := _told_back(scene, means, kind, words.text)) is not None:
        return told
    if kind == "duty" and scene.vocabulary.command(words.text.strip(" .!")) == "done":
        return command.carried_out("done", "done", request_in(scene, means))
    if kind in ("adoption", "opening") and (meant := _consented(scene, means, words.text)):
        return meant
    return _answered_unasked(scene)


def _told_back(scene: Scene, means: Means, kind: str, text: str) -> Outcome | None:
    """Do what an answer in words to a question of ours about a place, a seat or a language calls for."""
    if kind == "wrote":
        return whose_language.replied(scene, text)
    if kind == "place":
        return placed(scene, means, text)
    if kind == "seats":
        return command.carried_out("partner", "partner", request_in(scene, means, text))
    if kind == "meant":
        # Only a button says for sure which it is; no question of a check-in was answered.
        raise Refused("not-understood")
    if kind == "manner" and plain(text.strip(" .!")) in scene.vocabulary.manners:
        return command.carried_out("manner", "manner", request_in(scene, means, text))
    return None


def _consented(scene: Scene, means: Means, text: str) -> Outcome | None:
    """Return what follows from a yes to what is proposed, or a no where that counts; else None."""
    word = plain(text.strip(" .!"))
    if word in scene.vocabulary.yes:
        return command.carried_out("agree", "agree", request_in(scene, means))
    if word in scene.vocabulary.no and scene.about.startswith(translators.ABOUT):
        return translators.refuse(request_in(scene, means))
    return None


def placed(scene: Scene, means: Means, city: str) -> Outcome:
    """Take *city* as the one that was meant of several. Raises Refused."""
    scene.transaction.record.also_lately(scene.g, scene.now)
    whole = place.chosen(scene.g, scene.about, city)
    return command.carried_out("place", "place", request_in(scene, means, whole))


def given_anew(scene: Scene, means: Means, text: str) -> Outcome:
    """Carry out, with *text* behind it, the command that our question was about. Raises Refused."""
    _, name, who = scene.about.split(":", 2)
    if scene.member.id != who:
        raise Refused("wrote-by-another", who=scene.g.name_of(scene.g.members.get(who), scene.room.partner))
    scene.transaction.record.also_lately(scene.g, scene.now)
    return command.carried_out(name, name, request_in(scene, means, text))


def _answered(scene: Scene, means: Means) -> Outcome:
    scene.transaction.record.also_ask(scene.g, ask_id(scene.about))
    asked = question_about(scene.g, scene.about)
    if asked is None:
        raise Refused("question-is-gone")
    return answering.answered(scene.g, *asked, said_in(scene))


def _answered_unasked(scene: Scene) -> Outcome:
    """Take words that reply to nothing, but are said to us, as the answer to the question that waits."""
    if (awaited := promising.awaited(scene) or deciding.awaited(scene)) is not None:
        return awaited
    words = replace(said_in(scene), text=without_our_name(scene.heard.text))
    for ask in answering.open_asks_in(scene.g, scene.room, scene.member):
        question = answering.question_answered_next(scene.g, ask)
        if question:
            return answering.answered(scene.g, ask, question, words)
    raise Refused("not-understood")
