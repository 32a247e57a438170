"""Somebody does not understand: whose words they mean, who has read them, and which ask a reply answers.

By a button, an emoji or a command in reply, on any message of ours. Looks only among what the room was told.
Decides nothing itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bot.adapters import Kind
from bot.conversation import whose_confided, whose_words
from bot.conversation.scene import Means, Scene, left_behind, said_in, shown_in, told_us
from bot.conversation.whose_words import of_a_member, words_in
from bot.core import unclear, unclear_helped
from bot.core.answering import Said
from bot.core.clarification import Clarification
from bot.core.occasion import asks_of
from bot.core.partnership import Room
from bot.core.reactions import PUZZLED, bare
from bot.core.words import (
    Authored,
    Beside,
    Choice,
    DayInYear,
    DayOfWeek,
    Language,
    Notice,
    Ours,
    Outcome,
    Refused,
    Territory,
    Typed,
)

WHICH = "unclear-which"
KINDS = ("unclear", WHICH, unclear.HELPS, unclear.EXPLAINS)
_HARMLESS = (
    *(int, float, Authored, Beside, DayInYear, DayOfWeek, Language, Territory, Typed),
    *(datetime, date, time, timedelta),
)
"""What names nobody and quotes nobody in a sentence of ours."""


def marked(scene: Scene) -> Outcome:
    """Take the message that was marked, or replied to, as not understood. Raises Refused where it is none."""
    about = scene.about
    if not about and scene.told is None:
        about = of_a_member(scene)
    known = next((c for c in scene.g.clarifications.values() if c.again == about), None) if about else None
    if known:
        return unclear.marked(scene.g, known, _said(scene), again=True)
    found = whose_words.meant(scene, about)
    if len(found) > 1:
        return _which(scene, found)
    again = _holds_new_words(scene, found[0])
    return unclear.marked(scene.g, found[0], _said(scene), again=again, shown=_shown(scene))


def _holds_new_words(scene: Scene, c: Clarification) -> bool:
    """Tell whether the message that was marked holds the new words, too: a digest does."""
    known, shown = scene.g.clarifications.get(c.id), shown_in(scene)
    if known is None or not known.again_text or shown is None:
        return False
    return any(words.text == known.again_text for words in words_in(shown.parts))


def reacted(scene: Scene) -> Outcome:
    """Take an emoji that says so, on a message of ours, as not understood."""
    if scene.told is None or bare(scene.heard.text) not in PUZZLED:
        return Outcome()
    try:
        return marked(scene)
    except Refused:
        return Outcome()  # Between people.


def pressed(scene: Scene, _means: Means, meant: str) -> Outcome:
    """Do what a button means: which of several is not clear, or that somebody may help. Raises Refused."""
    if scene.about.startswith(f"{WHICH}:"):
        return _chosen(scene, meant)
    c = _about(scene)
    if c.role:
        # To whom it was said stands beside it.
        scene.transaction.record.also_answer(scene.g, c.source.removeprefix("answer:"))
    if scene.about.startswith(f"{unclear.HELPS}:"):
        return _helped(scene, c, meant)
    if meant != "help":
        raise Refused("button-is-gone")
    return unclear.helped(scene.g, c, _said(scene))


def _helped(scene: Scene, c: Clarification, meant: str) -> Outcome:
    """Do what a button below a call means for whoever was called. Raises Refused."""
    if meant == "explain" and unclear.reply_about(c):
        return unclear_helped.asked_to_explain(scene.g, c, _said(scene))
    if meant != "settled":
        raise Refused("button-is-gone")
    shown = shown_in(scene)
    return unclear_helped.settled(scene.g, c, _said(scene), shown.parts if shown else ())


def answered(scene: Scene) -> Scene:
    """Return a reply to a call as one to the words that it is about."""
    if scene.told is None:
        return scene
    told = replace(scene.told.notice, about=unclear.reply_about(_about(scene)))
    return replace(scene, told=replace(scene.told, notice=told))


def explained(scene: Scene, _means: Means) -> Outcome:
    """Take a reply to whoever helps as how they say it, for all who read the first words. Raises Refused."""
    return _explained(scene, _about(scene))


def _explained(scene: Scene, c: Clarification) -> Outcome:
    said = told_us(scene)
    return unclear_helped.explained(scene.g, c, said, _readers(scene, c))


def _chosen(scene: Scene, meant: str) -> Outcome:
    """Take which of several was meant. Raises Refused for somebody else's question."""
    what, _, source = meant.partition(":")
    about = scene.about.removeprefix(f"{WHICH}:{scene.member.id}:")
    if what != "unclear" or about == scene.about:
        raise Refused("position-of-another")
    found = next((c for c in whose_words.meant(scene, about) if c.source == source), None)
    if found is None:
        raise Refused("button-is-gone")
    parts = scene.told.notice.parts if scene.told else ()
    # It is asked once: its buttons go.
    here = Notice(scene.room.id, parts, scene.about, replaces=scene.about, at_once=True)
    return Outcome(tell=(here,)) + unclear.marked(scene.g, found, _said(scene))


def replied(scene: Scene, _means: Means) -> Outcome:
    """Take a reply to the question to whoever wrote it as the new words. Raises Refused."""
    return _reworded(scene, _about(scene))


def awaited(scene: Scene) -> Outcome | None:
    """Take words that reply to nothing, said alone right after that question, as the new words."""
    if scene.heard.reply_to or scene.room.member is None:
        return None
    last = scene.transaction.outbox.newest_about(scene.room.id, "")
    if last and last.notice.about.startswith(f"{unclear.EXPLAINS}:"):
        c = scene.g.clarifications.get(last.notice.about.partition(":")[2])
        return _explained(scene, c) if c and c.state == "called" else None
    asks = scene.transaction.outbox.newest_about(scene.room.id, "unclear:")
    c = scene.g.clarifications.get(asks.notice.about.partition(":")[2]) if asks else None
    return _reworded(scene, c) if c and c.state == "asked" else None


def _reworded(scene: Scene, c: Clarification) -> Outcome:
    if c.confided:
        return whose_confided.reworded(scene, c)
    said = told_us(scene)
    outcome = unclear.reworded(scene.g, c, said, _readers(scene, c))
    # What has a name goes along with its file.
    return left_behind(scene, outcome) if c.unnamed else outcome


def _about(scene: Scene) -> Clarification:
    c = scene.g.clarifications.get(scene.about.partition(":")[2])
    if c is None:
        raise Refused("question-is-gone")
    return c


def _said(scene: Scene) -> Said:
    """Return who marks what, and by which message: nothing of it is anybody's words."""
    pressed = scene.heard.kind is not Kind.MESSAGE
    return replace(said_in(scene), text="", attachment=None, message=scene.heard.message, pressed=pressed)


# --- which of several, and who has read it ------------------------------------------------------------------


def _which(scene: Scene, of: Sequence[Clarification]) -> Outcome:
    """Ask which of several words in one message were not understood: by a number."""
    lines = [Ours("unclear-option", {"number": n, "said": unclear.words(c)}) for n, c in enumerate(of, 1)]
    buttons = tuple(Choice(f"unclear:{c.source}", str(n)) for n, c in enumerate(of, 1))
    asks = Notice(
        scene.room.id,
        (Ours("unclear-which"), *lines),
        about=f"{WHICH}:{scene.member.id}:{of[0].about}",
        choices=tuple(buttons[at : at + 4] for at in range(0, len(buttons), 4)),
        reply_to=_said(scene).message,
        at_once=True,
        quiet=True,
    )
    return Outcome(tell=(asks,))


def _readers(scene: Scene, c: Clarification) -> list[tuple[Room, str | None]]:
    """Return each room in which the words were read, with the platform's id of the message there."""
    g, found = scene.g, dict[str, tuple[Room, str | None]]()
    if not c.private and not c.role and c.room in g.rooms and g.rooms[c.room].stands:
        found[c.room] = (g.rooms[c.room], c.message)
    for topic in _topics(scene, c):
        for copy in scene.transaction.outbox.copies_of(topic, list(g.rooms)):
            room = g.rooms[copy.room]
            if _in_part(c) and not any(words.text == c.text for words in words_in(copy.parts)):
                continue
            if room.id not in found and room.stands and _may_read(scene, c, room):
                found[room.id] = (room, _message_of(scene, c, room, topic))
    return list(found.values())


def _in_part(c: Clarification) -> bool:
    """Tell whether the messages about the same hold the words of *c* only where they were said."""
    return c.source.startswith((whose_words.REASON, whose_words.SAYING))


def _topics(scene: Scene, c: Clarification) -> dict[str, None]:
    """Return what the messages are about that hold the words of *c*."""
    kind, _, id_ = c.source.partition(":")
    if c.unnamed:
        return {c.about: None}
    answer = scene.transaction.record.also_answer(scene.g, id_) if kind == "answer" else None
    if answer is None:
        return dict.fromkeys((c.source, c.about))
    occasion = scene.g.checkins[answer.checkin]
    pages = (f"answers:{ask.id}" for ask in asks_of(scene.g, occasion) if ask.partner == c.partner)
    return dict.fromkeys((c.source, c.about, *pages))


def _message_of(scene: Scene, c: Clarification, room: Room, topic: str) -> str | None:
    """Return the platform's id of what said the words first in *room*; None where it waits to be said."""
    told = scene.transaction.outbox.said_about(room.id, topic, room.address)[::-1]
    holding = (d for d in told if any(w.text == c.text for w in words_in(d.notice.parts)))
    first = next(holding, told[0] if told else None)
    return first.message if first else None


def _may_read(scene: Scene, c: Clarification, room: Room) -> bool:
    """Tell whether *room* is for the words of *c*: what one role alone read is for those who have it now."""
    return not c.role or room.member in {member.id for member in scene.g.having(c.role)}


def _shown(scene: Scene) -> tuple[Ours, ...]:
    """Return what others may read of a message of ours: of one in a group, what names and quotes nobody."""
    if scene.told is None or scene.room.member is not None or scene.about.startswith("mediation"):
        return ()
    return tuple(part for part in scene.told.notice.parts if _harmless(part))


def _harmless(part: Ours) -> bool:
    return all(
        _harmless(arg) if isinstance(arg, Ours) else isinstance(arg, _HARMLESS) for arg in part.args.values()
    )
