"""What can come along with words: a file, a place, somebody's contact. Carried as it is, never looked into.

A file is named by a handle that only the account which heard it can read. Nothing here fetches anything.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

WITH_WORDS = ("photo", "voice", "audio", "video", "document")
"""Files that words can stand below."""
FILES = (*WITH_WORDS, "sticker")
KINDS = (*FILES, "location", "contact")


@dataclass(frozen=True, slots=True)
class File:
    """A file on a platform.

    Attributes:
        kind: One of FILES.
        account: The name of the account that can fetch it.
        handle: What that account's adapter calls it; for an encrypted file its key is in it, so never log it.
        name: Its name, one line, "" if it has none.
        mime: Its media type, "" if unknown.
        size: In bytes, None if unknown.
        seconds: How long it plays, None if it does not or nobody knows.
    """

    kind: str
    account: str
    handle: str
    name: str = ""
    mime: str = ""
    size: int | None = None
    seconds: int | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A point on the map, in degrees (WGS 84); *name* is what it is called, if anything."""

    latitude: float
    longitude: float
    name: str = ""
    kind: str = "location"


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody's name and telephone number."""

    name: str = ""
    phone: str = ""
    kind: str = "contact"


Attachment = File | Place | Contact

_SHAPES: dict[str, type[Place] | type[Contact]] = {"location": Place, "contact": Contact}


def attachment_json(attachment: Attachment | None) -> str:
    """Return *attachment* as JSON, "" for none."""
    if attachment is None:
        return ""
    kept = {name: value for name, value in asdict(attachment).items() if value not in ("", None)}
    return json.dumps(kept, ensure_ascii=False)


def attachment_from(text: str) -> Attachment | None:
    """Return what `attachment_json` was given."""
    if not text:
        return None
    kept = json.loads(text)
    return _SHAPES.get(kept["kind"], File)(**kept)
