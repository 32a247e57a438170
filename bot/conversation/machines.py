"""What a machine made of somebody's words, and whose it was: looked up among what is remembered.

Asks no machine. Decides nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from bot.conversation.scene import Scene, shown_in
from bot.core.foreign import foreign_in
from bot.core.glossary import Glossary
from bot.core.languages import Language as TakenApart
from bot.core.languages import language
from bot.core.words import Words
from bot.translation.lessons import Shield, shield_for
from bot.translation.shield import Shielded


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
    asked = _asked(scene, words, tag)
    if asked is None:
        return None
    source, target, hidden = asked
    known = scene.transaction.memory.recall(scene.g.partnership.id, source, target, [hidden.text])
    if hidden.text not in known:
        return None
    text, whose = known[hidden.text]
    return Made(hidden.restore(text), whose)


def _is_made_right(scene: Scene, words: Words, tag: str) -> bool:
    """Tell whether somebody made right what *words* are shown as in *tag*: the message says who."""
    asked = _asked(scene, words, tag)
    if asked is None:
        return False
    memory, mine = scene.transaction.memory, scene.g.partnership.id
    source, target, hidden = asked
    taught = memory.taught(mine, source, target, [hidden.text], private=words.private)
    return hidden.text in taught


def _asked(scene: Scene, words: Words, tag: str) -> tuple[str, str, Shielded] | None:
    source, target = language(words.language), language(tag)
    if source is None or target is None:
        return None
    return source.tag, target.tag, shield(scene, words, source, target).over(words.text)


def whose(scene: Scene) -> tuple[str, ...]:
    """Return the machines whose work the message replied to shows, as far as that is remembered."""
    notice, found = shown_in(scene), dict[str, None]()
    if notice is None:
        return ()
    for tag in (notice.language,) if notice.language else notice.languages or scene.room.reads:
        for words in foreign_in(notice, tag):
            made = None if words.unnamed else made_of(scene, words, tag)
            if made and not _is_made_right(scene, words, tag):
                found |= dict.fromkeys(made.whose.split(", "))
    return tuple(found)
