"""Pictures that are sent together come one by one: which of them belong together, and to what was said.

Kept in memory only: what an album gave is on disk under the album's own id, and is found again there.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace

from bot.adapters import Heard, Kind

_MOST = 1000


@dataclass(frozen=True, slots=True)
class _First:
    """What is known of the first message of an album."""

    event: str
    reply_to: str | None
    addressed: bool


class Albums:
    """The albums that were heard last."""

    def __init__(self) -> None:
        self._known: OrderedDict[str, _First] = OrderedDict()

    def joined(self, account: str, heard: Heard) -> tuple[Heard, bool]:
        """Return what was heard, said to whom its album was said to, and whether the album began before."""
        if heard.kind is not Kind.MESSAGE or not heard.album:
            return heard, False
        album = named(account, heard)
        first = self._known.setdefault(album, _First(heard.event, heard.reply_to, heard.addressed))
        while len(self._known) > _MOST:
            self._known.popitem(last=False)
        if first.event == heard.event:
            return heard, False
        reply_to, addressed = heard.reply_to or first.reply_to, heard.addressed or first.addressed
        return replace(heard, reply_to=reply_to, addressed=addressed), True


def named(account: str, heard: Heard) -> str:
    """Return what names the album of *heard* among all of an account."""
    return f"{account} {heard.room} {heard.sender.address} {heard.album}"
