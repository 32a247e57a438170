"""What the authors of protocols wrote, and which sentences of it reach a reader in translation.

Knows texts, and nothing of when they are asked.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass

from pydantic import BaseModel

from bot.core.foreign import foreign_words
from bot.core.protocol import Protocol
from bot.core.sentences import sentences_in
from bot.core.words import Authored, Words


def foreign_texts(protocols: Iterable[Protocol], reads: str) -> list[Words]:
    """Return all texts of *protocols* that readers of *reads* get in translation, in order."""
    return foreign_words((text for each in protocols for text in authored_in(each)), reads)


def authored_in(thing: object) -> Iterator[Authored]:
    """Yield all that its author wrote in *thing*, in order."""
    if isinstance(thing, Authored):
        yield thing
    elif isinstance(thing, BaseModel):
        yield from authored_in([getattr(thing, name) for name in type(thing).model_fields])
    elif is_dataclass(thing):
        yield from authored_in([getattr(thing, field.name) for field in fields(thing)])
    elif isinstance(thing, Mapping):
        yield from authored_in([*thing.values()])
    elif isinstance(thing, Sequence) and not isinstance(thing, str):
        for each in thing:
            yield from authored_in(each)


def unseen(text: Words, seen: Collection[str]) -> list[Words]:
    """Return the sentences of *text* that nobody has looked at, where *seen* are those that somebody has."""
    if text.text.strip() in seen:
        return []
    return [
        Words(sentence, text.language)
        for sentence in sentences_in(text.text)
        if sentence not in seen and any(character.isalpha() for character in sentence)
    ]
