"""When an engine that fails is left alone, and when it is tried again.

It must never keep asking one that told us to stop.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

FAILURES = 5
WITHIN = 60.0
REST = 60.0
LONGEST_REST = 3600.0


class Breaker:
    """Counts an engine's failures; all times are seconds of *clock*, which only goes forward."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._failures: deque[float] = deque(maxlen=FAILURES)
        self._rests_until: float | None = None
        self._on_trial = False

    def permits(self) -> bool:
        """Return whether the engine may be asked now. After a rest it is tried once a rest."""
        if self._rests_until is None:
            return True
        if self._clock() < self._rests_until:
            return False
        self._rests_until = self._clock() + REST
        self._on_trial = True
        return True

    def worked(self) -> None:
        """Note an answer. One that was under way before a rest began does not end it."""
        self._failures.clear()
        if self._on_trial:
            self._rests_until, self._on_trial = None, False

    def failed(self) -> None:
        """Note a failure; five within a minute make it rest for a minute."""
        now = self._clock()
        self._failures.append(now)
        if len(self._failures) == FAILURES and now - self._failures[0] <= WITHIN:
            self._rest(REST)

    def refused(self, rest: float | None) -> None:
        """Note that the engine told us to stay away, for *rest* seconds if it said how long."""
        self._rest(min(max(rest or REST, REST), LONGEST_REST))

    def _rest(self, seconds: float) -> None:
        self._rests_until, self._on_trial = self._clock() + seconds, False
