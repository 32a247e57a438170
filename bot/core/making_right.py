"""Somebody says how a translation should read: what is meant by it, and which messages show it from then on.

Whoever does not read the language may not. Keeps nothing itself, and knows no machine.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.core.correcting import (
    ASKING,
    CHOOSING,
    DIFFERING,
    REVIEWING,
    asked_for,
    right_words,
    whether_meant_so,
    which_is_meant,
    words_in,
)
from bot.core.figures.differing import differences
from bot.core.foreign import foreign_in, foreign_words
from bot.core.languages import read_alike
from bot.core.partnership import Member, Room
from bot.core.sentences import sentences_in
from bot.core.vocabulary import plain
from bot.core.words import Language, Notice, Ours, Outcome, Refused, Words


@dataclass(frozen=True, slots=True)
class Maker:
    """Who makes a translation right, where, and by which message of theirs.

    *names* are those of people and groups there, *yes* what means yes in the languages that they read.
    """

    member: Member
    room: Room
    message: str | None = None
    names: frozenset[str] = frozenset()
    yes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Right:
    """What is to be kept: *said* is what *words* are in the language *tag*."""

    words: Words
    tag: str
    said: str


def fixed(maker: Maker, shown: Notice, typed: str) -> Right | Outcome:
    """Take *typed* as the right words of what is *shown*; without any, or of several, ask. Raises Refused."""
    tag = _read_here(maker, shown)
    words = words_in(shown) if waits(shown.about) else foreign_in(shown, tag)
    if not words:
        raise Refused("fix-nothing")
    # What nobody may be named for is made right by nobody: words meant for it are not taken for others.
    unsure = typed.strip() and any(each.unnamed for each in foreign_words(shown.parts, tag))
    if len(words) == 1 and not unsure:
        return _said(maker, words[0], tag, typed)
    right = right_words(typed) if typed.strip() else ""
    return Outcome(tell=(which_is_meant(maker.room, maker.member.id, tag, words, right, maker.message),))


def chosen(maker: Maker, asked: Notice, number: int, *, there: bool) -> Right | Outcome:
    """Take which of several was meant, if that button was *there*. Raises Refused."""
    member, tag = _whom_for(asked.about)
    if not there or member != maker.member.id:
        raise Refused("fix-not-yours", language=Language(tag))
    right = asked.parts[0].args.get("right", "")
    return _said(maker, words_in(asked)[number - 1], tag, str(right))


def answered(maker: Maker, asked: Notice, typed: str) -> Right | Outcome:
    """Take what follows the question for the right words, or whether they are meant so. Raises Refused."""
    if not waits_for(asked.about, maker.member):
        raise Refused("fix-what")
    if asked.about.startswith(f"{DIFFERING}:") and plain(typed) in maker.yes:
        return kept_anyway(maker, asked)
    tag = _whom_for(asked.about)[1]
    return _unless_it_differs(maker, words_in(asked)[0], tag, typed, review=in_a_review(asked.about))


def kept_anyway(maker: Maker, asked: Notice) -> Right:
    """Take right words though they differ from the original. Raises Refused."""
    member, tag = _whom_for(asked.about)
    if member != maker.member.id:
        raise Refused("fix-not-yours", language=Language(tag))
    return Right(words_in(asked)[0], tag, right_words(str(asked.parts[0].args.get("right", ""))))


def in_a_review(about: str) -> bool:
    """Tell whether the next sentence is to follow."""
    return about.endswith(f":{REVIEWING}")


def _said(maker: Maker, words: Words, tag: str, typed: str) -> Right | Outcome:
    if typed.strip():
        return _unless_it_differs(maker, words, tag, typed)
    return Outcome(tell=(asked_for(maker.room, maker.member.id, tag, words, maker.message),))


def _unless_it_differs(
    maker: Maker, words: Words, tag: str, typed: str, *, review: bool = False
) -> Right | Outcome:
    """Take what was *typed*; where it lost, changed or added a figure, a link or a name, ask first."""
    right = right_words(typed)
    differ = differences(words.text, words.language, right, tag, maker.names)
    if not differ:
        return Right(words, tag, right)
    at, mine = maker.room, maker.member.id
    asked = whether_meant_so(at, mine, tag, words, right, differ, maker.message, review=review)
    return Outcome(tell=(asked,))


def thanked(maker: Maker, tag: str) -> Notice:
    """Return what tells whoever said it that it reads so from now on."""
    done = (Ours("fix-done"),)
    return Notice(maker.room.id, done, reply_to=maker.message, at_once=True, languages=(tag,))


def waits_for(about: str, member: Member) -> bool:
    """Tell whether a message waits for the right words of *member*."""
    return about.startswith((f"{ASKING}:{member.id}:", f"{DIFFERING}:{member.id}:"))


def waits(about: str) -> bool:
    """Tell whether a message is about what is being made right."""
    return about.startswith((f"{ASKING}:", f"{CHOOSING}:", f"{DIFFERING}:", f"{REVIEWING}:"))


def showing(
    shown: Iterable[tuple[int, Room, Notice]], right: Right, follows: Callable[[str], bool]
) -> list[tuple[int, Notice]]:
    """Return those of what was delivered, by number and room, that show the words in that language now.

    Others as well whose text *follows* from what was made right.
    """
    return [
        (number, notice)
        for number, room, notice in shown
        if room.stands
        and not notice.withdraw
        and not waits(notice.about)
        and _shows(notice, room, right, follows)
    ]


def _shows(notice: Notice, room: Room, right: Right, follows: Callable[[str], bool]) -> bool:
    read = (tag for tag in _languages(notice, room) if read_alike(tag, right.tag))
    return any(_holds(each, right.words, follows) for tag in read for each in foreign_in(notice, tag))


def _holds(there: Words, words: Words, follows: Callable[[str], bool]) -> bool:
    """Tell whether *there* is what was made right, or has it among its sentences: it is shown so as well."""
    alike = (there.language, there.private) == (words.language, words.private)
    same = there.text == words.text or words.text.strip() in sentences_in(there.text)
    return alike and (same or follows(there.text))


def _read_here(maker: Maker, notice: Notice) -> str:
    """Return the language, of those in which *notice* is said there, that they read. Raises Refused."""
    said = _languages(notice, maker.room)
    mine = next((tag for tag in said if read_alike(tag, maker.member.language)), None)
    if mine is None:
        raise Refused("fix-not-yours", language=Language(said[0]))
    return mine


def _languages(notice: Notice, room: Room) -> tuple[str, ...]:
    return (notice.language,) if notice.language else notice.languages or room.reads


def _whom_for(about: str) -> tuple[str, str]:
    """Return whose right words a message waits for, and in which language."""
    _, member, tag, _ = about.split(":", 3)
    return member, tag
