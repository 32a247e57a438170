"""When an engine that fails is left alone, and when it is tried again.

It must never keep asking one that told us to stop, nor leave an engine alone altogether for one pair of
languages that it is bad at.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable

FAILURES = 5
WITHIN = 60.0
REST = 60.0
LONGEST_REST = 3600.0


class Breaker:
    """Counts failures; all times are seconds of *clock*, which only goes forward.

    Args:
        clock: Tells the time.
        kinds: How many kinds of failures there have to be among the five.
    """

    def __init__(self, clock: Callable[[], float], kinds: int = 1) -> None:
        self._clock = clock
        self._kinds = kinds
        self._failures: deque[tuple[float, Hashable]] = deque(maxlen=FAILURES)
        self._rests_until: float | None = None
        self._on_trial = False

    def permits(self) -> bool:
        """Return whether to ask now. After a rest there is one trial a rest."""
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

    def failed(self, kind: Hashable = None) -> None:
        """Note a failure; five within a minute make a minute of rest."""
        now = self._clock()
        self._failures.append((now, kind))
        kinds = {kind for _, kind in self._failures}
        if (
            len(self._failures) == FAILURES
            and now - self._failures[0][0] <= WITHIN
            and len(kinds) >= self._kinds
        ):
            self._rest(REST)

    def refused(self, rest: float | None) -> None:
        """Note that we were told to stay away, for *rest* seconds if it was said how long."""
        self._rest(min(max(rest or REST, REST), LONGEST_REST))

    def _rest(self, seconds: float) -> None:
        self._rests_until, self._on_trial = self._clock() + seconds, False


class Patience:
    """An engine's breakers: one for each pair of languages, and one for the engine as such.

    What fails in one pair of languages only (a model that is broken) speaks against that pair; what fails in
    several, with no answer in between, against the engine; a refusal always does.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._engine = Breaker(clock, kinds=2)
        self._pairs: dict[Hashable, Breaker] = {}

    def permits(self, pair: Hashable) -> bool:
        """Return whether the engine may be asked for *pair* now."""
        return self._pair(pair).permits() and self._engine.permits()

    def worked(self, pair: Hashable) -> None:
        """Note an answer."""
        self._pair(pair).worked()
        self._engine.worked()

    def failed(self, pair: Hashable) -> None:
        """Note a failure."""
        self._pair(pair).failed()
        self._engine.failed(pair)

    def refused(self, rest: float | None) -> None:
        """Note that the engine told us to stay away."""
        self._engine.refused(rest)

    def _pair(self, pair: Hashable) -> Breaker:
        return self._pairs.setdefault(pair, Breaker(self._clock))
