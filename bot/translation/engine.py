"""What an engine is to the rest: something that blocks, may fail, and can be hung up on.

It must never name a particular engine or import what only one of them needs.
"""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from typing import Protocol

from bot.core.languages import Language
from bot.core.sight import OWN


class EngineUnusable(Exception):
    """An engine is set up in a way that cannot work: one sentence that tells the operator what to do."""


class EngineFault(Exception):
    """An engine did not translate. Its text is a word of ours for the log, never anything that came or went.

    Attributes:
        passing: The same request may well work in a moment.
        refused: The engine told us to stay away; *rest* is for how many seconds, if it said so.
        counts: It speaks against the engine as such, not against this text or this pair of languages.
    """

    def __init__(
        self,
        what: str,
        *,
        passing: bool = False,
        refused: bool = False,
        counts: bool = True,
        rest: float | None = None,
    ) -> None:
        super().__init__(what)
        self.what = what
        self.passing = passing
        self.refused = refused
        self.counts = counts
        self.rest = rest


class LacksPair(EngineFault):
    """An engine has not this pair of languages.

    Attributes:
        through: A language that it has both ways with, if there is one.
    """

    def __init__(self, through: Language | None = None) -> None:
        super().__init__("languages", counts=False)
        self.through = through


class TooDear(EngineFault):
    """What may be sent to translators of others this month is spent."""

    def __init__(self) -> None:
        super().__init__("ceiling", counts=False)


class WrongAnswer(EngineFault):
    """What an engine answered cannot be shown; its text says why."""

    def __init__(self, what: str) -> None:
        super().__init__(what, counts=False)


class Call:
    """One translation under way in a thread. The loop may abandon it at any time, which frees the thread.

    Args:
        seconds: From now on, for all of it: `requests` itself counts each read anew, so a server that drips a
            byte a second would hold a thread for ever.
    """

    def __init__(self, seconds: float) -> None:
        self._deadline = time.monotonic() + seconds
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        self._abandoned = False
        self.started = False

    def left(self) -> float:
        """Return the seconds left. Raises EngineFault if there are none."""
        left = self._deadline - time.monotonic()
        if left <= 0 or self._abandoned:
            raise EngineFault("silent", passing=True)
        return left

    def watch(self, connected: socket.socket | None) -> None:
        """Note which socket the thread waits on; None when it waits no longer."""
        with self._lock:
            self._socket = connected
            if self._abandoned:
                self._hang_up()

    def abandon(self) -> None:
        """Wake the thread from whatever it waits for. Harmless when it has finished."""
        with self._lock:
            self._abandoned = True
            self._hang_up()

    def _hang_up(self) -> None:
        if self._socket is not None:
            with contextlib.suppress(OSError):
                # Not ssl's own shutdown: it takes the state away that the other thread is reading with.
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)
            self._socket = None


class Purse(Protocol):
    """What one partnership may still send to translators of others. Called on the event loop's thread."""

    def take(self, characters: int) -> bool:
        """Count *characters* that are about to be sent; return whether they may be."""


class Engine(Protocol):
    """Something that translates. `translate` is called in threads, several at once."""

    name: str
    third_party: bool
    """Others than the operator get to read what it is asked."""
    longest: int
    """Most bytes (UTF-8) of one request's text."""

    def translate(self, text: str, source: Language, target: Language, call: Call) -> str:
        """Return *text* in *target* by *call*'s deadline. Raises EngineFault, or what its library does."""

    def languages(self, call: Call) -> tuple[str, ...] | None:
        """Return what the service says that it translates, in its codes, or None if it does not say."""

    def close(self) -> None:
        """Let go of connections."""


def seen_as(engine: Engine) -> str:
    """Return what members are told that *engine* is: the operator's own server, or its name."""
    return engine.name if engine.third_party else OWN
