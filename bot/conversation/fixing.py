"""Somebody makes a translation right: which words are meant, and what follows for all who read them.

In reply to a message that was translated, by an emoji on it, or as the next words after they were asked for.
Whoever does not read the language may not; what was said in it is not what it touches.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.scene import Scene, choice_in
from bot.core.correcting import (
    ASKING,
    CHOOSING,
    CORRECTED,
    REVIEWING,
    Correction,
    asked_for,
    right_words,
    shown_right,
    which_is_meant,
    words_in,
)
from bot.core.glossary import Glossary
from bot.core.partnership import Room
from bot.core.reactions import PENS
from bot.core.words import Language, Notice, Ours, Outcome, Refused, Words
from bot.translation.languages import language, same
from bot.translation.lessons import shield_for, taught_by
from bot.wording import foreign_in


def fix(scene: Scene, typed: str) -> Outcome:
    """Take *typed* as the right words of what was replied to, or ask for them. Raises Refused."""
    if scene.told is None:
        raise Refused("fix-what")
    notice = scene.transaction.outbox.shown_now(scene.told)
    tag = _read_here(scene, notice)
    words = words_in(notice) if _waits(notice.about) else foreign_in(notice, tag)
    if not words:
        raise Refused("fix-nothing")
    if len(words) > 1:
        right = right_words(typed) if typed.strip() else ""
        args = (scene.room, scene.member.id, tag, words, right, scene.heard.message)
        return Outcome(tell=(which_is_meant(*args),))
    return _said_right(scene, words[0], tag, typed)


def _said_right(scene: Scene, words: Words, tag: str, typed: str) -> Outcome:
    if typed.strip():
        return corrected(scene, words, tag, typed)
    return Outcome(tell=(asked_for(scene.room, scene.member.id, tag, words, scene.heard.message),))


def reacted(scene: Scene) -> Outcome:
    """Ask for the right words where somebody put a pen on a message that they read in translation."""
    if scene.heard.text.rstrip("\ufe0f") not in PENS or scene.told is None:
        return Outcome()
    try:
        return fix(scene, "")
    except Refused:
        return Outcome()  # Between people.


def chosen(scene: Scene, number: str) -> Outcome:
    """Take which of several was meant. Raises Refused."""
    member, tag = _whom_for(scene.about)
    choice = choice_in(scene)
    if scene.told is None or choice is None or member != scene.member.id:
        raise Refused("fix-not-yours", language=Language(tag))
    words = words_in(scene.told.notice)[int(number) - 1]
    right = scene.told.notice.parts[0].args.get("right", "")
    return _said_right(scene, words, tag, str(right))


def waits_for(scene: Scene) -> bool:
    """Tell whether what is replied to waits for the right words of whoever speaks."""
    return scene.about.startswith(f"{ASKING}:{scene.member.id}:")


def asked_last(scene: Scene) -> Scene:
    """Return what is looked at: words that reply to nothing reply to what last asked for the right ones."""
    if scene.told or scene.heard.reply_to:
        return scene
    asks = scene.transaction.outbox.newest_about(scene.room.id, f"{ASKING}:{scene.member.id}:")
    return replace(scene, told=asks) if asks else scene


def answered(scene: Scene, typed: str) -> Outcome:
    """Take what replies to the question for the right words. Raises Refused."""
    if scene.told is None or not waits_for(scene):
        raise Refused("fix-what")
    _, tag = _whom_for(scene.about)
    return corrected(scene, words_in(scene.told.notice)[0], tag, typed)


def corrected(scene: Scene, words: Words, tag: str, typed: str) -> Outcome:
    """Keep what was *typed* as the right words, and say so."""
    done = (Ours("fix-done"),)
    answer = Notice(scene.room.id, done, reply_to=scene.heard.message, at_once=True, languages=(tag,))
    return kept(scene, words, tag, typed) + Outcome(tell=(answer,))


def kept(scene: Scene, words: Words, tag: str, right: str, kind: str = CORRECTED) -> Outcome:
    """Keep that *right* is what *words* are in the language *tag*, and show it wherever they stand."""
    made = Correction(
        scene.id,
        scene.g.partnership.id,
        words.language,
        tag,
        words.text,
        right_words(right),
        scene.member.id,
        scene.now,
        kind,
        private=words.private,
    )
    _teach(scene, made)
    return Outcome(tell=_shown_anew(scene, words, tag))


def _teach(scene: Scene, made: Correction) -> None:
    """Keep *made* and what it teaches; of what is private only that it stands for that very text.

    At once, since the next sentence of a review is looked for right behind it.
    """
    scene.transaction.record.keep([made])
    source, target = language(made.source), language(made.target)
    if source is None or target is None:
        return
    lessons = {made.text.strip(): made.fixed}
    if not made.private:
        mine = made.partnership
        glossary = Glossary(scene.transaction.glossary.of([mine]).get(mine, ()))
        names = scene.transaction.record.names_in([mine])[mine]
        how = shield_for(made.text, source, target, frozenset(names), glossary.of(made.source))
        lessons = taught_by(made.text, made.fixed, how)
    scene.transaction.memory.teach(made, source.tag, target.tag, lessons)


def _shown_anew(scene: Scene, words: Words, tag: str) -> tuple[Notice, ...]:
    """Return what shows *words* anew in every room where they are read in the language *tag*."""
    outbox, g = scene.transaction.outbox, scene.g
    found: list[tuple[int, Notice]] = []
    for delivery in outbox.holding(words.text, [*g.rooms]):
        room, shown = g.rooms[delivery.notice.room], outbox.shown_now(delivery)
        if delivery.notice.replaces or shown.withdraw or _waits(shown.about) or not room.stands:
            continue
        if any(_same(tag, read) and _holds(shown, words, read) for read in _languages(shown, room)):
            found.append((delivery.number, shown))
    return shown_right(found, scene.room.id)


def _holds(notice: Notice, words: Words, reads: str) -> bool:
    return any(
        (each.text, each.language, each.private) == (words.text, words.language, words.private)
        for each in foreign_in(notice, reads)
    )


def _read_here(scene: Scene, notice: Notice) -> str:
    """Return the language, of those in which *notice* is said here, that whoever speaks reads."""
    said = _languages(notice, scene.room)
    mine = next((tag for tag in said if _same(tag, scene.member.language)), None)
    if mine is None:
        raise Refused("fix-not-yours", language=Language(said[0]))
    return mine


def _languages(notice: Notice, room: Room) -> tuple[str, ...]:
    return (notice.language,) if notice.language else notice.languages or room.reads


def _same(one: str, other: str) -> bool:
    here, there = language(one), language(other)
    return bool(here and there and same(here, there))


def _whom_for(about: str) -> tuple[str, str]:
    """Return whose right words a message waits for, and in which language."""
    _, member, tag, _ = about.split(":", 3)
    return member, tag


def _waits(about: str) -> bool:
    return about.startswith((f"{ASKING}:", f"{CHOOSING}:", f"{REVIEWING}:"))
