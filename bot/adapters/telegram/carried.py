"""What comes along with words on Telegram: which of it can be carried on, and under which handle.

A handle is "<Telegram's kind>/<file_id>": Telegram takes a file back by its id only as the kind that it was.
Never looks into a file.
"""

from __future__ import annotations

import re

from bot.adapters import Unreadable
from bot.adapters.telegram.parts import Part
from bot.core.attachment import WITH_WORDS, Attachment, Contact, File, Place
from bot.core.text import as_name

CARRIED = frozenset({*WITH_WORDS, "location", "contact"})
"""The kinds of bot/core/attachment.py that can be sent and heard here. A sticker takes no words."""

# By Telegram's names, the telling one first: an animation comes as a document too, a venue as a location.
_AS_FILES = {
    "animation": "video",
    "audio": "audio",
    "video": "video",
    "video_note": "video",
    "voice": "voice",
    "document": "document",
}
_NOT_CARRIED = (
    *("poll", "dice", "game", "story", "sticker", "checklist", "paid_media", "live_photo", "giveaway"),
    *("invoice", "gift", "unique_gift", "rich_message"),
)
_LONGEST_NAME = 120
HANDLE = re.compile(r"([a-z_]{1,20})/([A-Za-z0-9_-]{1,280})")


def attachment_of(said: Part, account: str) -> Attachment | None:
    """Return what came along with a message, or None for nothing that can be carried. Raises Unreadable."""
    if "photo" in said and (sizes := said.parts("photo")):
        # All sizes of one picture, the smallest first; ours to carry is the best.
        return _file("photo", "photo", sizes[-1], account)
    if kind := said.first_of(tuple(_AS_FILES)):
        return _file(kind, _AS_FILES[kind], said.part(kind), account)
    if "venue" in said:
        venue = said.part("venue")
        named = [as_name(venue.words_if_any(part), _LONGEST_NAME) for part in ("title", "address")]
        return _place(venue.part("location"), ", ".join(name for name in named if name))
    if "location" in said:
        return _place(said.part("location"), "")
    if "contact" in said:
        contact = said.part("contact")
        name = as_name(f"{contact.words('first_name')} {contact.words_if_any('last_name')}")
        phone = as_name(contact.words("phone_number"), 40)
        if not phone:
            raise Unreadable("a contact without a number")
        return Contact(name or phone, phone)
    return None


def uncarried_in(said: Part) -> str:
    """Return Telegram's name of what came along and cannot be carried, "" for nothing."""
    return said.first_of(_NOT_CARRIED) or ""


def moves(said: Part) -> bool:
    """Say whether this is a live location, which is reworded every few seconds."""
    return "location" in said and "live_period" in said.part("location")


def _file(telegrams: str, ours: str, file: Part, account: str) -> File:
    handle = f"{telegrams}/{file.words('file_id')}"
    if not HANDLE.fullmatch(handle):
        raise Unreadable("a file_id of no such form")
    size, seconds = file.number_if_any("file_size"), file.number_if_any("duration")
    return File(
        ours,
        account,
        handle,
        name=_name(file.words_if_any("file_name")),
        mime=as_name(file.words_if_any("mime_type"), 100),
        size=size if size is not None and size >= 0 else None,
        seconds=seconds if seconds is not None and seconds >= 0 else None,
    )


def _name(given: str) -> str:
    """Return a file's name as one line, its ending kept, without what would make it a path."""
    name = as_name(given.replace("/", "_").replace("\\", "_"), 2_000)
    stem, dot, ending = name.rpartition(".")
    if len(name) <= _LONGEST_NAME or not dot or len(ending) > 10:
        return name[:_LONGEST_NAME]
    return f"{stem[: _LONGEST_NAME - len(ending) - 1]}.{ending}"


def _place(location: Part, name: str) -> Place:
    latitude, longitude = location.decimal("latitude"), location.decimal("longitude")
    if abs(latitude) > 90 or abs(longitude) > 180:
        raise Unreadable("a location that is not on the earth")
    return Place(latitude, longitude, name)
