"""Whoever seems to have written in another of their partnership's languages is asked, and what they say done.

Asks for nothing that nobody would read translated, and never acts on a guess alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.conversation.scene import Means, Scene, without_our_name
from bot.core import relay, whose_language
from bot.core.answer import FREE
from bot.core.occasion import Answer, questions_of
from bot.core.vocabulary import plain
from bot.core.words import Language, Notice, Ours, Outcome, Refused


def asked(scene: Scene, outcome: Outcome, means: Means) -> Outcome:
    """Return *outcome*, and a question where what was said seems to be in another language."""
    g, member = scene.g, scene.member
    of = next(_what_was_said(scene, outcome), None)
    if of is None or not g.translates:
        return outcome
    names = (each.name for known in (g.members, g.partners) for each in known.values())
    words = whose_language.telling(without_our_name(scene.heard.text), names)
    if not words:
        return outcome
    tag = whose_language.another(member.language, means.guess(words, _spoken(scene)))
    if tag is None:
        return outcome
    ask = whose_language.question(scene.room, member, tag, of, scene.heard.message, scene.now)
    return outcome + Outcome(tell=(ask,))


def answered(scene: Scene, said: str) -> Outcome:
    """Do what "yes", "no" or "always" means for what somebody wrote. Raises Refused."""
    _, tag, who, kind, rest = scene.about.split(":", 4)
    if scene.member.id != who:
        raise Refused("wrote-by-another", who=scene.g.name_of(scene.g.members.get(who), scene.room.partner))
    if said == "no":
        return _instead(scene, "wrote-as-before", scene.member.language)
    outcome = _of_answer(scene, rest, tag) if kind == "answer" else _of_talk(scene, rest, tag)
    if said == "always":
        member = replace(scene.member, language=tag)
        scene.g.with_([member])
        return outcome + Outcome(keep=(member,)) + _instead(scene, "language-yours", tag)
    return outcome + _instead(scene, "wrote-taken", tag)


def replied(scene: Scene, text: str) -> Outcome | None:
    """Do what a typed yes or no means; None for other words. Raises Refused."""
    word = plain(text.strip(" .!"))
    said = "yes" if scene.vocabulary.is_yes(word) else "no" if scene.vocabulary.is_no(word) else ""
    return answered(scene, said) if said else None


def _what_was_said(scene: Scene, outcome: Outcome) -> Iterator[str]:
    """Yield what the words became: an answer in words, or what was carried elsewhere."""
    message = scene.heard.message
    if not message:
        return
    for kept in outcome.keep:
        if isinstance(kept, Answer) and kept.message == message and kept.text and _in_words(scene, kept):
            yield f"answer:{kept.id}"
    topic = relay.copies_about(scene.room, message)
    if any(told.about == topic for told in outcome.tell):
        yield topic


def _in_words(scene: Scene, answer: Answer) -> bool:
    checkin = scene.g.checkins[answer.checkin]
    return any(q.kind in FREE for q in questions_of(scene.g, checkin) if q.id == answer.question)


def _spoken(scene: Scene) -> list[str]:
    """Return the languages of the partnership, the writer's own first."""
    g = scene.g
    theirs = (tag for partner in g.present() for tag in partner.languages)
    members = (member.language for member in g.members.values())
    return [*dict.fromkeys((scene.member.language, *scene.room.reads, *theirs, *members))]


def _of_answer(scene: Scene, id_: str, tag: str) -> Outcome:
    scene.transaction.record.also_answer(scene.g, id_)
    answer = scene.g.answers.get(id_)
    if answer is None:
        raise Refused("button-is-gone")
    return whose_language.answer_in(scene.g, answer, tag)


def _of_talk(scene: Scene, rest: str, tag: str) -> Outcome:
    copies = scene.transaction.outbox.copies_of(f"talk:{rest}", list(scene.g.rooms))
    if not copies:
        raise Refused("button-is-gone")
    return whose_language.copies_in(scene.g, copies, tag)


def _instead(scene: Scene, says: str, tag: str) -> Outcome:
    """Show what came of the question in its place."""
    line = Ours(says, {"language": Language(tag)})
    told = Notice(scene.room.id, (line,), about=scene.about, replaces=scene.about, at_once=True, quiet=True)
    asked = scene.told.notice.languages if scene.told else ()
    told = replace(told, languages=asked)
    return Outcome(tell=(told,))
