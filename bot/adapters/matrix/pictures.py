"""How large a picture is, by its first bytes: clients keep its place free before they have fetched it.

Pure. Opens no picture: of what is neither PNG nor JPEG, or damaged, nothing is known.
"""

from __future__ import annotations

import struct
from typing import Any

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""Markers of a segment that begins a frame, and so holds its size (ITU-T T.81, table B.1)."""
_MOST = 65_535
"""More is a mistake, or meant to break clients."""


def size_of(content: bytes) -> dict[str, Any]:
    """Return "w" and "h" in pixels, as the client-server API's ImageInfo has them, or nothing."""
    try:
        found = _in_png(content) if content.startswith(_PNG) else _in_jpeg(content)
    except (struct.error, IndexError):
        return {}
    if found is None or not all(0 < side <= _MOST for side in found):
        return {}
    return {"w": found[0], "h": found[1]}


def _in_png(content: bytes) -> tuple[int, int] | None:
    """Read the header, which comes first (PNG, section 11.2.1)."""
    return struct.unpack(">II", content[16:24]) if content[12:16] == b"IHDR" else None


def _in_jpeg(content: bytes) -> tuple[int, int] | None:
    at = len(_JPEG)
    while content.startswith(_JPEG) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        at += 2 + int(struct.unpack(">H", content[at + 2 : at + 4])[0])
    return None
