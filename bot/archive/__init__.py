"""Makes the files that we give: what is kept of somebody, of a period, of a partnership. Decides no rights.

Whoever asked was looked at when they asked; what is made is what is kept when it is handed over. Imports what
writes a form only where that form is asked for, and keeps no file.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from datetime import datetime

from bot.core.adoption import Adoption
from bot.core.attachment import File
from bot.core.made import asked_of
from bot.core.occasion import CheckIn
from bot.core.own_data import kept_of
from bot.store import Store


class Archive:
    """Makes files of what is in *store*, as it is at the moment that *clock* tells."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock
        self._makers: Mapping[str, Callable[..., bytes | None]] = {"mydata": self._mydata}

    async def make(self, file: File) -> bytes | None:
        """Return what is in *file*; None where there is nothing any more to make it of."""
        what, told = asked_of(file)
        # On a thread of its own: whoever asks for much must not keep others waiting.
        return await asyncio.to_thread(self._makers[what], *told)

    def _mydata(self, partnership: str, member: str) -> bytes | None:
        with self._store.reading() as transaction:
            everything = transaction.record.everything(partnership)
            g = transaction.record.seated([partnership]).get(partnership)
            own = g.members.get(member) if g else None
            if g is None or own is None:
                return None
            g.with_(thing for thing in everything if isinstance(thing, CheckIn | Adoption))
            carried = transaction.erasing.carried_of(partnership, [g.name_of(own, own.partner)])
        found = kept_of(g, everything, own, carried)
        return json.dumps(found, ensure_ascii=False, indent=2).encode()
