"""Files that nobody sent: we make them when they are handed over, of what is kept then. Makes none itself.

Nothing of them is stored: what stands in the outbox says what is to be made, and for whom.
"""

from __future__ import annotations

import json

from bot.core.attachment import File

MADE = "made"
"""What stands in place of an account's name."""


def made(what: str, name: str, mime: str, *told: str, kind: str = "document") -> File:
    """Return the file called *name* that is made of *what*, with what has to be *told* for that."""
    return File(kind, MADE, json.dumps([what, *told], ensure_ascii=False), name, mime)


def asked_of(file: File) -> tuple[str, tuple[str, ...]]:
    """Return what is to be made, and what was told."""
    what, *told = json.loads(file.handle)
    return what, tuple(told)
