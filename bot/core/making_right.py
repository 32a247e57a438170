"""Somebody says how a translation should read: what is meant by it, and which messages show it from then on.

Whoever does not read the language may not. Keeps nothing itself, and knows no machine.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.core.correcting import (
    ASKING,
    CHOOSING,
    REVIEWING,
    asked_for,
    right_words,
    which_is_meant,
    words_in,
)
from bot.core.foreign import foreign_in
from bot.core.languages import read_alike
from bot.core.partnership import Member, Room
from bot.core.sentences import sentences_in
from bot.core.words import Language, Notice, Ours, Outcome, Refused, Words


@dataclass(frozen=True, slots=True)
class Maker:
    """Who makes a translation right, where, and by which message of theirs."""

    member: Member
    room: Room
    message: str | None = None


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
    if len(words) == 1:
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


def answered(maker: Maker, asked: Notice, typed: str) -> Right:
    """Take what follows the question for the right words. Raises Refused."""
    if not waits_for(asked.about, maker.member):
        raise Refused("fix-what")
    return _right(words_in(asked)[0], _whom_for(asked.about)[1], typed)


def _said(maker: Maker, words: Words, tag: str, typed: str) -> Right | Outcome:
    if typed.strip():
        return _right(words, tag, typed)
    return Outcome(tell=(asked_for(maker.room, maker.member.id, tag, words, maker.message),))


def _right(words: Words, tag: str, typed: str) -> Right:
    return Right(words, tag, right_words(typed))


def thanked(maker: Maker, tag: str) -> Notice:
    """Return what tells whoever said it that it reads so from now on."""
    done = (Ours("fix-done"),)
    return Notice(maker.room.id, done, reply_to=maker.message, at_once=True, languages=(tag,))


def waits_for(about: str, member: Member) -> bool:
    """Tell whether a message waits for the right words of *member*."""
    return about.startswith(f"{ASKING}:{member.id}:")


def waits(about: str) -> bool:
    """Tell whether a message is about what is being made right."""
    return about.startswith((f"{ASKING}:", f"{CHOOSING}:", f"{REVIEWING}:"))


def showing(shown: Iterable[tuple[int, Room, Notice]], right: Right) -> list[tuple[int, Notice]]:
    """Return those of what was delivered, by number and room, that show the words in that language now."""
    return [
        (number, notice)
        for number, room, notice in shown
        if room.stands and not notice.withdraw and not waits(notice.about) and _shows(notice, room, right)
    ]


def _shows(notice: Notice, room: Room, right: Right) -> bool:
    read = (tag for tag in _languages(notice, room) if read_alike(tag, right.tag))
    return any(_holds(each, right.words) for tag in read for each in foreign_in(notice, tag))


def _holds(there: Words, words: Words) -> bool:
    """Tell whether *there* is what was made right, or has it among its sentences: it is shown so as well."""
    alike = (there.language, there.private) == (words.language, words.private)
    return alike and (there.text == words.text or words.text.strip() in sentences_in(there.text))


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
