"""How what comes along with words is named to a reader: "🎤 voice message", and what is said below it.

Shows no more than a kind and the name that its sender gave it; of what is told without a name, not even that.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.core.attachment import Attachment, Contact, File, Place
from bot.core.words import Arg, Ours, Words

_NAMES: Mapping[str, Ours] = {
    "photo": Ours("attached-photo"),
    "voice": Ours("attached-voice"),
    "audio": Ours("attached-audio"),
    "video": Ours("attached-video"),
    "document": Ours("attached-document"),
    "sticker": Ours("attached-sticker"),
    "location": Ours("attached-location"),
    "contact": Ours("attached-contact"),
}


def named(attachment: Attachment) -> Ours:
    """Return what *attachment* is called in a line of words."""
    if attachment.name and attachment.kind == "document":
        return Ours("attached-document-named", {"name": attachment.name})
    if attachment.name and isinstance(attachment, Place):
        return Ours("attached-location-named", {"name": attachment.name})
    if attachment.name and isinstance(attachment, Contact):
        return Ours("attached-contact-named", {"name": attachment.name})
    return _NAMES.get(attachment.kind, Ours("attached-document"))


def with_words(attachment: Attachment | None, words: Words) -> Arg:
    """Return *words* and what came along with them as one argument; the words alone where nothing did."""
    if attachment is None:
        return words
    if not words.text:
        return named(attachment)
    return Ours("attached-and-said", {"attached": named(attachment), "said": words})


def kept(text: str, language: str) -> Arg:
    """Return what somebody wrote and is kept; where it is not any more, that it was erased."""
    return Words(text, language) if text else Ours("words-erased")


def without_name(attachment: Attachment | None) -> Attachment | None:
    """Return *attachment* without the name of a file, which its sender's machine may have put in."""
    return replace(attachment, name="") if isinstance(attachment, File) else attachment


def same(one: Attachment | None, other: Attachment | None) -> bool:
    """Tell whether two are one: a platform may name the same file by another handle each time."""
    if isinstance(one, File) and isinstance(other, File):
        return replace(one, handle="", account="") == replace(other, handle="", account="")
    return one == other
