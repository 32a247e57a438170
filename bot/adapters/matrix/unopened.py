"""Messages that we lack the key for: asked for, tried when keys come, and in the end said to be unreadable.

What waits is kept in a file, still locked, because the sync's token moves on and a crash must not lose it.
Whoever wrote it is told once for each of their sessions, and what can be opened afterwards is heard all the
same. Never keeps what was opened.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.adapters.matrix.account import write_private
from bot.adapters.matrix.crypt import Crypt
from bot.adapters.matrix.wire import events

Json = dict[str, Any]

FILE = "matrix-unopened.json"
PATIENCE = 60.0
"""Seconds that a key may take before its message counts as unreadable."""
_MOST = 200
_KEPT = ("event_id", "type", "sender", "origin_server_ts", "content")


@dataclass(slots=True)
class Closed:
    """A message that is still locked."""

    room: str
    event: Json
    since: float
    told: bool = False

    @property
    def session(self) -> str:
        return str(self.event["content"].get("session_id"))

    @property
    def mark(self) -> str:
        """The same for all that one person says in one session of one room."""
        whole = json.dumps([self.room, self.event.get("sender"), self.session])
        return "unreadable:" + hashlib.sha256(whole.encode()).hexdigest()[:40]


class Unopened:
    """What waits for its key; *clock* counts seconds, and *folder* keeps it."""

    def __init__(
        self, crypt: Crypt, folder: Path, clock: Callable[[], float], patience: float = PATIENCE
    ) -> None:
        self._crypt = crypt
        self._file = folder / FILE
        self._clock = clock
        self._patience = patience
        self._waiting = {closed.event["event_id"]: closed for closed in self._kept()}
        self._changed = False
        self._out: set[str] = set()
        self._telling: list[Closed] = []
        self._asked: set[tuple[str, str]] = set()
        self._keys_came = True

    def told(self, answer: Json) -> None:
        """Take note if a sync brought what may hold keys; without, what waits is as closed as it was.

        Keys of rooms come to a device alone, and always locked.
        """
        self._keys_came |= any(e.get("type") == "m.room.encrypted" for e in events(answer, "to_device"))

    def keep(self, room: str, event: Json) -> Closed | None:
        """Let a locked message wait; return it if its key has not been asked for yet."""
        if event["event_id"] in self._waiting:
            return None
        kept = {key: event[key] for key in _KEPT if key in event}
        closed = self._waiting[event["event_id"]] = Closed(room, kept, self._clock())
        self._changed = True
        return closed if self._to_ask(closed) else None

    def unasked(self) -> list[Closed]:
        """Return, once, what has waited since before a start: nobody knows if its keys were asked for."""
        return [closed for closed in self._waiting.values() if not closed.told and self._to_ask(closed)]

    def _to_ask(self, closed: Closed) -> bool:
        asked = (closed.room, closed.session)
        if asked in self._asked:
            return False
        self._asked.add(asked)
        return True

    def opened(self) -> list[tuple[str, Json]]:
        """Return the messages that can be opened by now, with their rooms, as they came; until `settled`."""
        found = []
        for id_, closed in self._waiting.items() if self._keys_came else ():
            opened = self._crypt.opened(closed.room, closed.event)
            if opened is not None:
                found.append((closed.room, opened))
                self._out.add(id_)
        return found

    def given_up(self) -> list[Closed]:
        """Return those that waited long enough, until `settled`; they are tried again all the same."""
        now = self._clock()
        crowd = list(self._waiting)[: max(len(self._waiting) - _MOST, 0)]
        self._out.update(crowd)
        self._telling = [
            closed
            for id_, closed in self._waiting.items()
            if not closed.told
            and (id_ in crowd or (id_ not in self._out and now - closed.since >= self._patience))
        ]
        return self._telling

    def settled(self) -> None:
        """Take note that what was returned is kept elsewhere now."""
        for closed in self._telling:
            closed.told = self._changed = True
        for id_ in self._out:
            self._changed |= self._waiting.pop(id_, None) is not None
        self._telling = []
        self._out.clear()
        self._keys_came = False
        self.save()

    def due_in(self, most: float) -> float:
        """Return in how many seconds the next has waited long enough, *most* if none has before."""
        now = self._clock()
        waits = [c.since + self._patience - now for c in self._waiting.values() if not c.told]
        return min([most, *(max(wait, 0.0) for wait in waits)])

    def forget(self, room: str) -> None:
        for id_ in [id_ for id_, closed in self._waiting.items() if closed.room == room]:
            del self._waiting[id_]
            self._changed = True

    def save(self) -> None:
        """Put on disk what waits, if that has changed."""
        if self._changed:
            kept = [[closed.room, closed.event, closed.told] for closed in self._waiting.values()]
            write_private(self._file, {"unopened": kept})
            self._changed = False

    def _kept(self) -> list[Closed]:
        try:
            kept = json.loads(self._file.read_text("utf-8"))["unopened"]
            now = self._clock()
            return [Closed(room, event, now, told) for room, event, told in kept if event["event_id"]]
        except FileNotFoundError:
            return []
        except (ValueError, TypeError, KeyError):
            return []  # what waited is lost, and nothing else with it
