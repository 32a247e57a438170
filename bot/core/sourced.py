"""Words that were told as somebody said them: they follow their message when it is changed, or taken back.

Marks where in a notice they stand, and words the notice anew. Never marks what is unnamed: a mark would lead
to the room that it was said in.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.core.secret import digest_of
from bot.core.words import Arg, Notice, Ours, Words

if TYPE_CHECKING:
    from collections.abc import Collection

_LEAST = 2
"""Characters from which on words are looked for at the end of what was typed, behind a command or a name."""


def source(room: str, message: str) -> str:
    """Return what names a message of somebody's in *room*, without giving it away."""
    return digest_of(f"{room}\x00{message}")


def marked(told: Notice, named: str, text: str) -> Notice:
    """Return *told* with a mark of where it tells what was said as *text* in the message *named*."""
    places = tuple(place for place, words in _words(told.parts) if _is_said(words, text))
    return replace(told, said_in=(named, *places)) if places else told


def _is_said(words: Words, text: str) -> bool:
    if words.unnamed or not words.text:
        return False
    return words.text == text or (len(words.text) >= _LEAST and text.endswith(f" {words.text}"))


def said(told: Notice) -> str:
    """Return the words in *told* that are marked; "" where they are there no more."""
    there = dict(_words(told.parts))
    return next((there[place].text for place in told.said_in[1:] if place in there), "")


def anew(told: Notice, text: str, language: str, who: Arg) -> Notice:
    """Return *told* with *text* in place of the marked words; without any, that *who* took them back.

    A message with buttons stays, and lets only the line go that held them.
    """
    held = {_part_of(place) for place in told.said_in[1:]}
    if not text and not told.choices and len(held) == len(told.parts):
        return replace(told, parts=(Ours("words-taken-back", {"who": who}),), withdraw=True, said_in=())
    parts = []
    for number, part in enumerate(told.parts):
        places = {place.partition(".")[2] for place in told.said_in[1:] if _part_of(place) == number}
        if places and not text:
            parts.append(Ours("words-taken-back", {"who": who}))
        else:
            parts.append(_put(part, places, text, language))
    return replace(told, parts=tuple(parts), said_in=told.said_in if text else ())


def quoted_anew(told: Notice, before: Collection[str], text: str, language: str) -> Notice:
    """Return *told* with *text* wherever it quotes any of *before*, unnamed or not."""
    held = [place for place, words in _words(told.parts) if words.text in before]
    parts = [
        _put(part, [p.partition(".")[2] for p in held if _part_of(p) == number], text, language)
        for number, part in enumerate(told.parts)
    ]
    return replace(told, parts=tuple(parts), once="", at_once=True)


def _part_of(place: str) -> int:
    return int(place.partition(".")[0])


def _put(line: Ours, places: Collection[str], text: str, language: str) -> Ours:
    """Return *line* with *text* at *places*, names of its arguments, "what.said" for one within another."""
    args = dict(line.args)
    for name, rest in (each.partition(".")[::2] for each in places):
        arg = args.get(name)
        if isinstance(arg, Words):
            args[name] = replace(arg, text=text, language=language)
        elif isinstance(arg, Ours):
            args[name] = _put(arg, (rest,), text, language)
    return Ours(line.says, args)


def _words(parts: Collection[Ours]) -> Iterator[tuple[str, Words]]:
    """Yield the words of others in *parts*, each with its place: "1.said", "1.what.said"."""
    for number, part in enumerate(parts):
        yield from _within(part, str(number))


def _within(line: Ours, place: str) -> Iterator[tuple[str, Words]]:
    for name, arg in line.args.items():
        if isinstance(arg, Words):
            yield f"{place}.{name}", arg
        elif isinstance(arg, Ours):
            yield from _within(arg, f"{place}.{name}")
