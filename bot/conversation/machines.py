"""What a machine made of somebody's words, and whose it was: looked up among what is remembered.

Asks no machine. Decides nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from bot.conversation.scene import Scene
from bot.core.foreign import foreign_in
from bot.core.glossary import Glossary
from bot.core.languages import Language as TakenApart
from bot.core.languages import language
from bot.core.words import Words
from bot.translation.lessons import Shield, shield_for


class Made(NamedTuple):
    """A translation, and whose: engines by name, each "engine>language" where there was one between."""

    text: str
    whose: str


def shields(scene: Scene, of: str, source: TakenApart, target: TakenApart) -> Callable[[str], Shield]:
    """Return what tells how a text in the language *of* is shielded here."""
    mine = scene.g.partnership.id
    glossary = Glossary(scene.transaction.glossary.of([mine]).get(mine, ()))
    names, terms = frozenset(scene.transaction.record.names_in([mine])[mine]), glossary.of(of)
    return lambda text: shield_for(text, source, target, names, terms)


def shield(scene: Scene, words: Words, source: TakenApart, target: TakenApart) -> Shield:
    return shields(scene, words.language, source, target)(words.text)


def made_of(scene: Scene, words: Words, tag: str) -> Made | None:
    """Return what a machine made of *words* in the language *tag*, as it was shown; None where none did."""
    source, target, mine = language(words.language), language(tag), scene.g.partnership.id
    if source is None or target is None:
        return None
    hidden = shield(scene, words, source, target).over(words.text)
    known = scene.transaction.memory.recall(mine, source.tag, target.tag, [hidden.text])
    if hidden.text not in known:
        return None
    text, whose = known[hidden.text]
    return Made(hidden.restore(text), whose)


def whose(scene: Scene) -> tuple[str, ...]:
    """Return the machines whose work the message replied to shows, as far as that is remembered."""
    if scene.told is None:
        return ()
    notice, found = scene.told.notice, dict[str, None]()
    for tag in (notice.language,) if notice.language else notice.languages or scene.room.reads:
        for words in foreign_in(notice, tag):
            made = None if words.unnamed else made_of(scene, words, tag)
            if made:
                found |= dict.fromkeys(made.whose.split(", "))
    return tuple(found)
