"""How a secret is remembered without being kept: by its digest. Makes no secret itself."""

from __future__ import annotations

from hashlib import blake2s

HOLDS_ONE = "code"
"""What a notice is about that holds a secret: once it is delivered, its words are not kept."""


def digest_of(text: str) -> str:
    """Return what names *text* without giving it away: 32 hexadecimal digits."""
    return blake2s(text.encode(), digest_size=16).hexdigest()
