"""Words that were told as somebody said them: they follow their message when it is changed, or taken back.

Marks where in a notice they stand, and words the notice anew. Never marks what is unnamed: a mark would lead
to the room that it was said in.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING
from unicodedata import normalize

from bot.core.secret import digest_of
from bot.core.words import Arg, Notice, Ours, Words

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

_LEAST = 2
"""Characters from which on words are looked for at the end of what was typed, behind a command or a name."""
_AGREED = ("promise-quote", "proposal-words", "proposal-reason", "proposal-option")
"""Lines that show what somebody has confirmed, or is asked to: it stays as it was read back."""
_LONGEST_FRONT = 1_000
"""Most characters that stand in front of words: a command, and names of those whom they are for."""
_IN = "@"
"""Behind a place stands which message its words were said in, where one notice holds words of several."""


def source(room: str, message: str) -> str:
    """Return what names a message of somebody's in *room*, without giving it away."""
    return digest_of(f"{room}\x00{message}")


def marked(
    tell: Sequence[Notice], named: str, text: str, behind: str = "", goals: Collection[str] = ()
) -> list[Notice]:
    """Return *tell* with marks of where it tells what was said as *text* in the message *named*.

    *behind* is what stood in front of *text* there (Notice.behind), where that is not the whole message.
    *goals* are names of goals that were there before: whoever names one has not said it.
    """
    tell = [*tell]
    free = [told for told in tell if not any(_names_a_goal(part, goals) for part in told.parts)]
    found = {words.text for told in free for _, words in _free(told) if _is_said(words, text)}
    # Who is called as the last word of what was typed has not said it.
    said = max(found, key=len, default="")
    front = behind or _front(text, said)
    return [_marked(told, named, said, front) if told in free else told for told in tell] if said else tell


def _marked(told: Notice, named: str, said: str, front: str) -> Notice:
    places = tuple(place for place, words in _free(told) if words.text == said and not words.unnamed)
    return replace(told, said_in=(named, *places), behind=front) if places and not told.said_in else told


def told_in(told: Notice, named: str, said: str) -> Notice:
    """Return *told* with the mark of the message *named*, where *said* was said: of a picture, no words."""
    return replace(told, said_in=(named, *(place for place, words in _free(told) if words.text == said)))


def _free(told: Notice) -> Iterator[tuple[str, Words]]:
    """Yield the words of others in *told* that may follow a message, each with its place."""
    agreed = {str(number) for number, part in enumerate(told.parts) if part.says in _AGREED}
    return (each for each in _words(told.parts) if each[0].partition(".")[0] not in agreed)


def _is_said(words: Words, text: str) -> bool:
    if words.unnamed or not words.text:
        return False
    said, typed = _one_line(words.text), _one_line(text)
    if said == typed:
        return True
    in_front = typed.removesuffix(said)
    return len(said) >= _LEAST and in_front != typed and not in_front[-1:].isalnum()


def _names_a_goal(line: Ours, goals: Collection[str]) -> bool:
    if line.says.startswith("goal-"):
        what = line.args.get("what")
        return isinstance(what, Words) and what.text in goals
    return any(isinstance(arg, Ours) and _names_a_goal(arg, goals) for arg in line.args.values())


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _front(text: str, said: str) -> str:
    """Return what names all that stands in front of what is *said* at the end of *text*; "" for nothing."""
    front = _one_line(text).removesuffix(_one_line(said))
    return typed_as(front) if front else ""


def typed_as(typed: str) -> str:
    """Return what names *typed*, however its blanks, its capitals and its signs are typed."""
    return digest_of("".join(normalize("NFKC", typed).casefold().split()))


def of_several(told: Notice, sources: Mapping[int, str]) -> Notice:
    """Return *told* with marks of which of several messages, by its part, what it holds was said in."""
    words = dict(_words(told.parts))
    places = (f"{n}.said{_IN}{name}" for n, name in sources.items() if name and f"{n}.said" in words)
    return replace(told, said_in=("", *places))


def is_of_several(told: Notice) -> bool:
    return told.said_in[:1] == ("",)


def of_one(told: Notice, named: str) -> Notice | None:
    """Return *told*, which is of several messages, with the mark of the one *named* alone; None without."""
    each = (place.partition(_IN) for place in told.said_in[1:])
    places = [place for place, _, name in each if name == named]
    return replace(told, said_in=(named, *places)) if places else None


def of_all(told: Notice, before: Notice, named: str) -> Notice:
    """Return *told*, in which *before* has the words of the message *named* anew, with the others' marks."""
    left = [each for each in before.said_in[1:] if told.said_in or not each.endswith(f"{_IN}{named}")]
    return replace(told, said_in=("", *left))


def carried(text: str, behind: str) -> str | None:
    """Return what of *text* stands behind the front that *behind* names; None where another one is there."""
    for end in range(1, min(len(text), _LONGEST_FRONT) + 1):
        within = text[end - 1].isalnum() and text[end : end + 1].isalnum()
        if not within and typed_as(text[:end]) == behind:
            return text[end:].strip()
    return None


def said(told: Notice) -> str:
    """Return the words in *told* that are marked; "" where they are there no more."""
    there = dict(_words(told.parts))
    return next((there[place].text for place in told.said_in[1:] if place in there), "")


def parts_said(told: Notice) -> list[int]:
    """Return which paragraphs of *told* hold the marked words."""
    return sorted({_part_of(place) for place in told.said_in[1:]})


def anew(told: Notice, text: str, language: str, who: Arg) -> Notice:
    """Return *told* with *text* in place of the marked words; without any, that *who* took them back.

    A message with buttons stays, and lets only the line go that held them; one with a picture goes with it.
    """
    held = {_part_of(place) for place in told.said_in[1:]}
    whole = told.attachment is not None or len(held) == len(told.parts)
    if not text and not told.choices and whole:
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
