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
LONGEST_REST = 1800.0
LONGEST_ASKED = 3600.0
"""How long we stay away at most where a service says how long."""


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
        self._rest = REST
        self._on_trial = False

    @property
    def ready(self) -> bool:
        """Whether it is no time of rest."""
        return self._rests_until is None or self._clock() >= self._rests_until

    def begin(self) -> None:
        """Note that it is asked now. After a rest there is one trial a rest."""
        if self._rests_until is not None:
            self._rests_until, self._on_trial = self._clock() + self._rest, True

    def permits(self) -> bool:
        """Return whether to ask now, and take it that it is."""
        ready = self.ready
        if ready:
            self.begin()
        return ready

    def worked(self) -> None:
        """Note an answer. One that was under way before a rest began does not end it."""
        self._failures.clear()
        if self._on_trial:
            self._rests_until, self._on_trial, self._rest = None, False, REST

    def failed(self, kind: Hashable = None) -> None:
        """Note a failure.

        Five within a minute make a minute of rest, and a trial that fails twice as long a one as the last.
        """
        now = self._clock()
        if self._on_trial:
            self._begin_rest(self._next_rest())
        elif self.ready:
            self._failures.append((now, kind))
            kinds = {kind for _, kind in self._failures}
            close = now - self._failures[0][0] <= WITHIN
            if len(self._failures) == FAILURES and close and len(kinds) >= self._kinds:
                self._begin_rest(REST)

    def refused(self, rest: float | None) -> None:
        """Note that we were told to stay away, for *rest* seconds if it was said how long."""
        self._begin_rest(self._next_rest(), min(rest or 0.0, LONGEST_ASKED))

    def _next_rest(self) -> float:
        return min(self._rest * 2, LONGEST_REST) if self._on_trial else REST

    def _begin_rest(self, seconds: float, asked: float = 0.0) -> None:
        self._rest, self._on_trial = seconds, False
        self._rests_until = self._clock() + max(seconds, asked)


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
        both = (self._pair(pair), self._engine)
        # The trial of one is not spent while the other rests.
        if not all(breaker.ready for breaker in both):
            return False
        for breaker in both:
            breaker.begin()
        return True

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
