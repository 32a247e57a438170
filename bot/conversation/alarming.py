"""Somebody wrote a word, or chose an answer, that a protocol names for emergencies: what follows besides.

Looks only at what is said to us, never at what people say to each other. Never lets those who are told read
what they would not have read without it, or learn whose it is where that is unnamed. Decides nothing itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.adapters import Kind
from bot.conversation.confiding import OWN
from bot.conversation.scene import Scene, ask_id, said_in, without_our_name
from bot.conversation.whose_words import words_in
from bot.core import answer_alarms, calling, command, confiding, crisis, proposing
from bot.core.clarification import Clarification
from bot.core.command.answering import question_about
from bot.core.concern import ENDED, Concern, is_by
from bot.core.decision import Decision
from bot.core.occasion import Answer, questions_of, told_to_all
from bot.core.partnership import Member
from bot.core.protocol import Question
from bot.core.replied_to_nothing import open_asks_in
from bot.core.secret import digest_of
from bot.core.words import Outcome

_SAYING = (Kind.MESSAGE, Kind.EDIT)


@dataclass(frozen=True, slots=True)
class _Seal:
    """What those who are told of a word may not learn: whose it is, or what else was written."""

    unnamed: bool = False
    wordless: bool = True


_OPEN = _Seal(wordless=False)
_WORDLESS = _Seal()
_UNNAMED = _Seal(unnamed=True)


def heard(scene: Scene, outcome: Outcome) -> Outcome:
    """Return what follows besides *outcome*: nothing, as a rule."""
    called = _by_answers(scene, outcome)
    if any(isinstance(each, Concern) for each in called.keep):
        # One call is enough for what both was chosen and holds such a word.
        return called
    return called + _by_word(scene, outcome)


def _by_answers(scene: Scene, outcome: Outcome) -> Outcome:
    """Return what follows from the answers given, changed or taken back of which an option calls for help."""
    g, found = scene.g, Outcome()
    for each, kept in [*((a, True) for a in outcome.keep), *((a, False) for a in outcome.lose)]:
        question = answer_alarms.question_that_alarms(g, each) if isinstance(each, Answer) else None
        if question is None or not isinstance(each, Answer) or each.member != scene.member.id:
            continue
        scene.transaction.record.also_concerns(g)
        if kept:
            found += answer_alarms.given(g, question, each, replace(said_in(scene), pressed=True))
        else:
            found += answer_alarms.taken_back(g, each)
    return found


def _by_word(scene: Scene, outcome: Outcome) -> Outcome:
    """Return what follows from the words alone.

    Of what is being told to a facilitator alone, nobody else is told; its readers are, at once. What stands
    behind a command is asked of us, not told.
    """
    g, said = scene.g, scene.heard
    given = any(isinstance(each, Answer) for each in outcome.keep)
    if said.kind not in _SAYING or not (said.addressed or given):
        return Outcome()
    text = without_our_name(said.text)
    if not crisis.calls_for_help(g, text) or _is_command(scene, text):
        return Outcome()
    # Named after the message: changing a word of it alarms nobody anew.
    id_ = digest_of(f"word\x00{scene.room.id}\x00{said.message or scene.id}")
    scene.transaction.record.also_concerns(g)
    if id_ in g.concerns or _is_a_concern(scene, outcome):
        return Outcome()
    if said.kind is Kind.EDIT and not _came_of_it(scene, outcome):
        # Whose words these were, and for whom, is known no more.
        return Outcome()
    seal = _seal(scene, outcome, text)
    told = replace(said_in(scene), text="" if seal.wordless else text)
    return calling.word_written(g, id_, told, unnamed=seal.unnamed)


def _is_command(scene: Scene, text: str) -> bool:
    typed = command.typed_command(text, scene.vocabulary)
    return typed is not None and typed[0] in command.COMMANDS


def _is_a_concern(scene: Scene, outcome: Outcome) -> bool:
    """Tell whether it was said about a concern, or was to be: refused ones are nobody else's, either.

    About one of theirs that is over, whoever raised it says something new.
    """
    if any(isinstance(each, Concern) for each in outcome.keep) or scene.about.startswith("concern"):
        return _over(scene, outcome) is None
    if _came_of_it(scene, outcome) or scene.about or scene.room.member != scene.member.id:
        return False
    if confiding.awaited(scene.g, scene.member) is not None:
        return True
    return _newest(scene) is not None and _over(scene, outcome) is None


def _over(scene: Scene, outcome: Outcome) -> Concern | None:
    """Return the concern that it was said about, or was to be, if it is their own and over."""
    kept = [each for each in outcome.keep if isinstance(each, Concern)]
    if not kept and (_came_of_it(scene, outcome) or scene.room.member != scene.member.id):
        return None
    kind, _, rest = scene.about.partition(":")
    named = rest if kind in OWN else "" if scene.about else _newest(scene) or ""
    c = kept[0] if kept else scene.g.concerns.get(named.partition(":")[0])
    return c if c is not None and c.state in ENDED and is_by(c, scene.member) else None


def _newest(scene: Scene) -> str | None:
    """Return the id of the concern of theirs that the newest message here is about, if it is about one."""
    found = (scene.transaction.outbox.newest_about(scene.room.id, f"{kind}:") for kind in OWN)
    return next((each.notice.about.partition(":")[2] for each in found if each), None)


def _came_of_it(scene: Scene, outcome: Outcome) -> bool:
    """Tell whether it was taken for something: an answer here alone says that it was not."""
    return bool(outcome.keep or outcome.lose) or any(told.room != scene.room.id for told in outcome.tell)


# --- under what seal ----------------------------------------------------------------------------------------


def _seal(scene: Scene, outcome: Outcome, text: str) -> _Seal:
    """Return the closest of all seals that *text* was, or was to be, said under.

    Its words go along only where everybody reads them anyway, or where they were meant for nobody but us,
    or for those who can help.
    """
    if over := _over(scene, outcome):
        return _UNNAMED if over.unnamed else _OPEN if over.urgent else _WORDLESS
    seals = [*_of_what_came(scene, outcome, text), *_of_what_was_asked(scene)]
    if not seals:
        taken = _came_of_it(scene, outcome) or scene.about
        seals = [_WORDLESS] if taken else [*_of_what_waits(scene), _OPEN]
    return _Seal(any(seal.unnamed for seal in seals), any(seal.wordless for seal in seals))


def _of_what_came(scene: Scene, outcome: Outcome, text: str) -> Iterator[_Seal]:
    """Yield the seal of each thing that *text* became, and of each notice that it is told in."""
    for each in outcome.keep:
        if isinstance(each, Answer):
            checkin = scene.g.checkins[each.checkin]
            question = next((q for q in questions_of(scene.g, checkin) if q.id == each.question), None)
            yield _of_question(question, to_all=told_to_all(scene.g, checkin))
        elif isinstance(each, Clarification):
            yield _UNNAMED if each.unnamed else _OPEN if each.open_to_all else _WORDLESS
        elif isinstance(each, Decision):
            yield _of_decision(each, scene.member, text)
    for words in (found for told in outcome.tell for found in words_in(told.parts)):
        if words.text == text and (words.unnamed or words.private):
            yield _UNNAMED if words.unnamed else _WORDLESS


def _of_question(question: Question | None, *, to_all: bool = True) -> _Seal:
    if question is None:
        return _WORDLESS
    if question.unnamed:
        return _UNNAMED
    return _OPEN if question.private is None and to_all else _WORDLESS


def _of_decision(d: Decision, member: Member, text: str = "") -> _Seal:
    """Return the seal of what *member* said about *d*; without *text*, of what they are asked."""
    theirs = [each for each in d.taken if each.by == member.id and each.raised]
    ways = {each.way.partition("-")[0] for each in theirs if each.asked or each.words == text}
    if "unnamed" in ways:
        return _UNNAMED
    return _WORDLESS if ways or d.state == "draft" else _OPEN


def _of_what_was_asked(scene: Scene) -> Iterator[_Seal]:
    """Yield the seal of what is replied to, which holds where the reply was refused, too."""
    kind, _, rest = scene.about.partition(":")
    if kind == "ask":
        scene.transaction.record.also_ask(scene.g, ask_id(scene.about))
        asked = question_about(scene.g, scene.about)
        yield _of_question(asked[1] if asked else None)
    elif kind == "unclear" and (c := scene.g.clarifications.get(rest)):
        yield _UNNAMED if c.unnamed else _OPEN if c.open_to_all else _WORDLESS
    elif kind == "decision-apart" and (d := scene.g.decisions.get(rest.partition(":")[0])):
        raised = [each.way for each in d.taken if each.by == scene.member.id and each.raised]
        # What was raised may have gone since, and nobody knows any more whether it was to be unnamed.
        yield _WORDLESS if raised and not any("unnamed" in way for way in raised) else _UNNAMED
    elif kind == "decision-raised":
        yield _WORDLESS


def _of_what_waits(scene: Scene) -> Iterator[_Seal]:
    """Yield the seal of whatever waits here for words, and may have been meant by some that were refused."""
    g, outbox, here = scene.g, scene.transaction.outbox, scene.room.id
    for ask in open_asks_in(g, scene.room, scene.member):
        checkin = g.checkins[ask.checkin]
        for question in questions_of(g, checkin):
            yield _of_question(question, to_all=told_to_all(g, checkin))
    if d := proposing.awaited(g, scene.member, scene.room):
        yield _of_decision(d, scene.member)
    if outbox.newest_about(here, "mediation:"):
        yield _WORDLESS
    asks = outbox.newest_about(here, "unclear:")
    c = g.clarifications.get(asks.notice.about.partition(":")[2]) if asks else None
    if c is not None:
        yield _UNNAMED if c.unnamed else _OPEN if c.open_to_all else _WORDLESS
