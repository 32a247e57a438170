"""Somebody makes a translation right: in reply to what was translated, by an emoji, or as the next words.

Finds what they mean and whom it reaches, and keeps what they say. Decides nothing itself.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

from bot.conversation import machines
from bot.conversation.scene import Scene, choice_in
from bot.core import corrections, making_right
from bot.core.correcting import ASKING, CORRECTED, Correction, shown_right
from bot.core.languages import language
from bot.core.making_right import Maker, Right
from bot.core.reactions import PENS
from bot.core.words import Notice, Outcome, Refused, Words
from bot.store import Delivery
from bot.translation.lessons import asked_about, taught_by
from bot.translation.shield import unshielded

_MOST_LOOKED_FOR = 8
"""Parts of what was made right that other messages are looked through for: a list can have hundreds."""


def fix(scene: Scene, typed: str) -> Outcome:
    """Take *typed* as the right words of what was replied to, or ask for them. Raises Refused."""
    if scene.told is None:
        raise Refused("fix-what")
    shown = scene.transaction.outbox.shown_now(scene.told)
    return done(scene, making_right.fixed(maker(scene), shown, typed))


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
    if scene.told is None:
        raise Refused("fix-what")
    there = choice_in(scene) is not None
    return done(scene, making_right.chosen(maker(scene), scene.told.notice, int(number), there=there))


def waits_for(scene: Scene) -> bool:
    """Tell whether what is replied to waits for the right words of whoever speaks."""
    return making_right.waits_for(scene.about, scene.member)


def asked_last(scene: Scene) -> Scene:
    """Return what is looked at: words that reply to nothing reply to what last asked for the right ones."""
    if scene.told or scene.heard.reply_to:
        return scene
    asks = scene.transaction.outbox.newest_about(scene.room.id, f"{ASKING}:{scene.member.id}:")
    return replace(scene, told=asks) if asks else scene


def answered(scene: Scene, typed: str) -> Right | Outcome:
    """Return what replies to the question for the right words, or what is asked first. Raises Refused."""
    if scene.told is None:
        raise Refused("fix-what")
    return making_right.answered(maker(scene), scene.told.notice, typed)


def kept_anyway(scene: Scene) -> Right:
    """Return right words that differ from the original and are meant so. Raises Refused."""
    if scene.told is None or choice_in(scene) is None:
        raise Refused("fix-what")
    return making_right.kept_anyway(maker(scene), scene.told.notice)


def kept(scene: Scene, right: Right, kind: str = CORRECTED, *, everywhere: bool = False) -> Outcome:
    """Keep what is *right*, and show it wherever the words stand; *everywhere* all may read these."""
    words = right.words
    made = Correction(
        scene.id,
        scene.g.partnership.id,
        words.language,
        right.tag,
        words.text,
        right.said,
        scene.member.id,
        scene.now,
        kind,
        private=words.private,
        was="" if words.private else _stood_before(scene, right),
        apart=not (everywhere or _in_a_group(scene, right)),
    )
    _teach(scene, made)
    return shown_anew(scene, right) + Outcome(tell=corrections.told(scene.g, made, scene.now))


def shown_anew(scene: Scene, right: Right) -> Outcome:
    """Show what is made right anew, wherever it or what follows from it stands in that language."""
    outbox, rooms = scene.transaction.outbox, scene.g.rooms
    found = {each.number: each for each in outbox.holding(right.words.text, [*rooms], reworded=True)}
    lessons = _lessons(scene, right)
    for part in _told_apart_by(lessons):
        found |= {each.number: each for each in outbox.holding(part, [*rooms], part=True, reworded=True)}
    shown = _showing(scene, right, found.values(), _following(scene, right, lessons))
    return Outcome(tell=shown_right(shown, scene.room.id))


def _showing(
    scene: Scene, right: Right, delivered: Iterable[Delivery], follows: Callable[[str], bool]
) -> list[tuple[int, Notice]]:
    outbox, rooms = scene.transaction.outbox, scene.g.rooms
    shown = (
        (delivery.number, rooms[delivery.notice.room], outbox.shown_now(delivery))
        for delivery in outbox.standing_for([each.number for each in delivered])
    )
    return making_right.showing(shown, right, follows)


def _told_apart_by(lessons: Collection[str]) -> list[str]:
    """Return words that stand in whatever *lessons* hold for, the longest first."""
    parts = {max(unshielded(text), key=len, default="") for text in lessons} - {""}
    return sorted(parts, key=len, reverse=True)[:_MOST_LOOKED_FOR]


def _following(scene: Scene, right: Right, lessons: Collection[str]) -> Callable[[str], bool]:
    """Return what tells whether anything in a text is shown as *lessons* say."""
    source, target = language(right.words.language), language(right.tag)
    if not lessons or source is None or target is None:
        return lambda _: False
    how = machines.shields(scene, right.words.language, source, target)
    return lambda text: not {*asked_about(text, how(text))}.isdisjoint(lessons)


def _stood_before(scene: Scene, right: Right) -> str:
    """Return what the words were shown as until now; nothing where nobody knows."""
    words, mine = right.words, scene.g.partnership.id
    source, target = language(words.language), language(right.tag)
    if source is None or target is None:
        return ""
    text = words.text.strip()
    taught = scene.transaction.memory.taught(mine, source.tag, target.tag, [text])
    if text in taught:
        return taught[text][0]
    made = machines.made_of(scene, words, right.tag)
    return made.text if made else ""


def _in_a_group(scene: Scene, right: Right) -> bool:
    """Tell whether a group reads these very words: then the correction is no secret there."""
    found = scene.transaction.outbox.holding(right.words.text, [*scene.g.rooms])
    shown = _showing(scene, right, found, lambda _: False)
    rooms = (scene.g.rooms.get(notice.room) for _, notice in shown)
    return any(room is not None and room.member is None for room in rooms)


def done(scene: Scene, right: Right | Outcome, *, everywhere: bool = False) -> Outcome:
    """Keep what is right, and thank for it; or do what has to be done first."""
    if isinstance(right, Outcome):
        return right
    return kept(scene, right, everywhere=everywhere) + Outcome(
        tell=(making_right.thanked(maker(scene), right.tag),)
    )


def maker(scene: Scene) -> Maker:
    """Return who speaks, as one who makes a translation right."""
    mine = scene.g.partnership.id
    names = frozenset(scene.transaction.record.names_in([mine])[mine])
    return Maker(scene.member, scene.room, scene.heard.message, names, scene.vocabulary.yes)


def _teach(scene: Scene, made: Correction) -> None:
    """Keep *made* and what it teaches; of what is private only that it stands for that very text.

    At once, since the next sentence of a review is looked for right behind it.
    """
    scene.transaction.record.keep([made])
    source, target = language(made.source), language(made.target)
    if source is None or target is None:
        return
    right = Right(Words(made.text, made.source, private=made.private), made.target, made.fixed)
    lessons = _lessons(scene, right) or {made.text.strip(): made.fixed}
    scene.transaction.memory.teach(made, source.tag, target.tag, lessons)


def _lessons(scene: Scene, right: Right) -> dict[str, str]:
    """Return what it teaches about what is said elsewhere: of what is private, nothing."""
    words, source, target = right.words, language(right.words.language), language(right.tag)
    if words.private or source is None or target is None:
        return {}
    return taught_by(words.text, right.said, machines.shield(scene, words, source, target))
