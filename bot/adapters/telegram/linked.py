"""Links whose address Telegram keeps beside the words (`text_link`): put behind the words that hide it.

Offsets and lengths are UTF-16 units, as the Bot API counts. Never changes words without a link.
"""

from __future__ import annotations

from bot.adapters.links import behind
from bot.adapters.telegram.parts import Part

_UNIT = 2
"""Bytes of one UTF-16 unit."""


def with_addresses(words: str, entities: list[Part]) -> str:
    """Return *words* with the address behind each link that does not show it. Raises Unreadable."""
    units = words.encode("utf-16-le")
    for start, end, address in reversed(_links(entities, len(units) // _UNIT)):
        # Behind the last word: a space or a line break at the end is no part of it.
        label = _text(units[start * _UNIT : end * _UNIT]).rstrip()
        cut = start * _UNIT + len(label.encode("utf-16-le"))
        units = units[:cut] + behind(label, address).encode("utf-16-le") + units[cut:]
    return _text(units)


def _links(entities: list[Part], length: int) -> list[tuple[int, int, str]]:
    """Return where each link starts and ends, and its address; one that bold type cuts in two is one."""
    found: list[tuple[int, int, str]] = []
    for entity in entities:
        if entity.words("type") != "text_link":
            continue
        start, size = entity.number("offset"), entity.number("length")
        if start >= 0 and size > 0 and start + size <= length:
            found.append((start, start + size, entity.words("url")))
    joined: list[tuple[int, int, str]] = []
    for start, end, address in sorted(found):
        if joined and joined[-1][1] == start and joined[-1][2] == address:
            joined[-1] = (joined[-1][0], end, address)
        else:
            joined.append((start, end, address))
    return joined


def _text(units: bytes) -> str:
    return units.decode("utf-16-le", "replace")
