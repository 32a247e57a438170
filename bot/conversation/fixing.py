"""Somebody makes a translation right: in reply to what was translated, by an emoji, or as the next words.

Finds what they mean and whom it reaches, and keeps what they say. Decides nothing itself.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import machines
from bot.conversation.scene import Scene, choice_in
from bot.core import making_right
from bot.core.correcting import ASKING, CORRECTED, Correction, shown_right
from bot.core.languages import language
from bot.core.making_right import Maker, Right
from bot.core.reactions import PENS
from bot.core.words import Outcome, Refused, Words
from bot.translation.lessons import taught_by


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
    shown = shown_anew(scene, right)
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
        apart=not (everywhere or _in_a_group(scene, shown)),
    )
    _teach(scene, made)
    return shown


def shown_anew(scene: Scene, right: Right) -> Outcome:
    """Show what is made right anew, wherever the words stand in that language."""
    outbox, rooms = scene.transaction.outbox, scene.g.rooms
    shown = (
        (delivery.number, rooms[delivery.notice.room], outbox.shown_now(delivery))
        for delivery in outbox.holding(right.words.text, [*rooms])
        if not delivery.notice.replaces
    )
    return Outcome(tell=shown_right(making_right.showing(shown, right), scene.room.id))


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


def _in_a_group(scene: Scene, shown: Outcome) -> bool:
    """Tell whether a group reads the words that are shown anew: then the correction is no secret there."""
    rooms = (scene.g.rooms.get(told.room) for told in shown.tell)
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
    lessons = {made.text.strip(): made.fixed}
    if not made.private:
        how = machines.shield(scene, Words(made.text, made.source), source, target)
        lessons = taught_by(made.text, made.fixed, how)
    scene.transaction.memory.teach(made, source.tag, target.tag, lessons)
