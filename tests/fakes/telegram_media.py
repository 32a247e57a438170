"""Pictures, voices, files and places: what people send and the bot uploads, and the ids they go by.

A file's id is good for one bot account alone, as on Telegram. Never looks inside a file.

    group.sends(amina, photo(b"..."), "The pump")           group.sends(amina, location(-1.68, 29.22))
    group.sends(amina, document("minutes.pdf", size=25 * 2**20))    # too big for getFile, no bytes needed
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.fakes.telegram_accounts import Account

LARGEST_DOWNLOAD = 20 * 2**20
LARGEST_UPLOAD = 50 * 2**20
LARGEST_PHOTO = 10 * 2**20

FOLDERS = {
    "photo": "photos",
    "voice": "voice",
    "audio": "music",
    "video": "videos",
    "video_note": "video_notes",
    "document": "documents",
    "animation": "animations",
    "sticker": "stickers",
}
_SUFFIXES = {
    "photo": "jpg",
    "voice": "oga",
    "audio": "mp3",
    "video": "mp4",
    "video_note": "mp4",
    "animation": "mp4",
    "sticker": "webp",
}
_SHOWN: dict[str, dict[str, Any]] = {
    "photo": {"width": 800, "height": 600},
    "voice": {"duration": 3, "mime_type": "audio/ogg"},
    "audio": {"duration": 60, "mime_type": "audio/mpeg"},
    "video": {"width": 640, "height": 360, "duration": 5, "mime_type": "video/mp4"},
    "video_note": {"length": 240, "duration": 5},
    "document": {"mime_type": "application/octet-stream"},
    "animation": {"width": 320, "height": 180, "duration": 2, "mime_type": "video/mp4"},
    "sticker": {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False},
}


@dataclass(frozen=True)
class Sendable:
    """Something to send: its kind, and either bytes (or a size) or what it shows by itself."""

    kind: str
    shape: dict[str, Any]
    content: bytes | None = None
    size: int = 0
    name: str | None = None


def _file(kind: str, content: bytes, size: int = 0, name: str | None = None, **more: Any) -> Sendable:
    return Sendable(kind, _SHOWN[kind] | more, content or None, size or len(content), name)


def photo(content: bytes = b"\xff\xd8 a picture", *, size: int = 0) -> Sendable:
    return _file("photo", content, size)


def voice(content: bytes = b"OggS a voice", *, size: int = 0, duration: int = 3) -> Sendable:
    return _file("voice", content, size, duration=duration)


def audio(content: bytes = b"ID3 a song", *, size: int = 0, title: str = "A song") -> Sendable:
    return _file("audio", content, size, "song.mp3", title=title)


def video(content: bytes = b"a film", *, size: int = 0) -> Sendable:
    return _file("video", content, size)


def video_note(content: bytes = b"a round film", *, size: int = 0) -> Sendable:
    return _file("video_note", content, size)


def document(
    name: str = "minutes.pdf", content: bytes = b"%PDF-1.7", *, size: int = 0, mime: str = "application/pdf"
) -> Sendable:
    return _file("document", content, size, name, mime_type=mime)


def animation(content: bytes = b"a moving picture", *, size: int = 0) -> Sendable:
    return _file("animation", content, size)


def sticker(emoji: str = "👍") -> Sendable:
    return _file("sticker", b"RIFF a sticker", emoji=emoji)


def location(latitude: float = -1.6792, longitude: float = 29.2228) -> Sendable:
    return Sendable("location", {"latitude": latitude, "longitude": longitude})


def venue(
    title: str = "Clinic", address: str = "Goma", latitude: float = -1.6, longitude: float = 29.2
) -> Sendable:
    place = {"latitude": latitude, "longitude": longitude}
    return Sendable("venue", {"location": place, "title": title, "address": address})


def contact(phone: str = "+243990000000", first_name: str = "Rosa") -> Sendable:
    return Sendable("contact", {"phone_number": phone, "first_name": first_name})


def poll(question: str = "When?", *options: str) -> Sendable:
    choices = [
        {"persistent_id": str(n), "text": text, "voter_count": 0}
        for n, text in enumerate(options or ("Mon", "Tue"))
    ]
    shape = {"id": "5", "question": question, "options": choices, "total_voter_count": 0, "is_closed": False}
    shape |= {"is_anonymous": True, "type": "regular", "allows_multiple_answers": False}
    return Sendable("poll", shape | {"allows_revoting": False, "members_only": False})


def dice(value: int = 6) -> Sendable:
    return Sendable("dice", {"emoji": "🎲", "value": value})


@dataclass(frozen=True)
class StoredFile:
    """A file on Telegram's servers; *content* is None where only its size matters."""

    number: int
    kind: str
    content: bytes | None
    size: int
    name: str | None
    shape: dict[str, Any] = field(default_factory=dict, hash=False)

    @property
    def path(self) -> str:
        suffix = (self.name or "").rpartition(".")[2] if self.kind == "document" else _SUFFIXES[self.kind]
        return f"{FOLDERS[self.kind]}/file_{self.number}.{suffix or 'bin'}"

    @property
    def digest(self) -> str:
        return hashlib.sha256(self.bytes).hexdigest()

    @property
    def bytes(self) -> bytes:
        return self.content if self.content is not None else bytes(self.size)


class Files:
    """Every file on Telegram's servers, and under which id which account knows it."""

    def __init__(self) -> None:
        self._numbers = count(1)
        self._stored: dict[int, StoredFile] = {}
        self._by_id: dict[str, tuple[int, StoredFile]] = {}

    def keep(self, what: Sendable) -> StoredFile:
        number = next(self._numbers)
        stored = StoredFile(number, what.kind, what.content, what.size, what.name, what.shape)
        self._stored[number] = stored
        return stored

    def known(self, account: Account, file_id: str) -> StoredFile | None:
        """Return the file that *account* knows under this id, which is another account's for others."""
        owner, stored = self._by_id.get(file_id, (0, None))
        return stored if owner == account.id else None

    def is_anybodys(self, file_id: str) -> bool:
        return file_id in self._by_id

    def at(self, path: str) -> StoredFile | None:
        return next((stored for stored in self._stored.values() if stored.path == path), None)

    def handed_over(self, account: Account, what: Sendable) -> dict[str, Any]:
        """Return the message fields for something that a person sends."""
        if what.kind not in FOLDERS:
            shape = {what.kind: what.shape}
            return shape | ({"location": what.shape["location"]} if what.kind == "venue" else {})
        return self.shown(account, self.keep(what))

    def shown(self, account: Account, stored: StoredFile) -> dict[str, Any]:
        """Return the message fields for a file, with the ids by which *account* knows it."""
        shape = dict(stored.shape) | self.ids(account, stored) | {"file_size": stored.size}
        if stored.name and stored.kind in ("document", "audio"):
            shape["file_name"] = stored.name
        if stored.kind == "photo":
            small = shape | self.ids(account, stored, "s") | {"width": 90, "height": 67, "file_size": 900}
            return {"photo": [small, shape]}
        if stored.kind == "animation":
            return {"animation": shape, "document": self.ids(account, stored) | {"file_size": stored.size}}
        return {stored.kind: shape}

    def ids(self, account: Account, stored: StoredFile, size: str = "x") -> dict[str, str]:
        seed = f"{account.id}/{stored.number}/{size}".encode()
        file_id = f"AgAC{hashlib.sha256(seed).hexdigest()}"
        self._by_id[file_id] = (account.id, stored)
        unique = hashlib.sha256(f"{stored.number}/{size}".encode()).hexdigest()[:15]
        return {"file_id": file_id, "file_unique_id": f"AQAD{unique}"}
