"""What goes wrong between a bot and Telegram, on demand and counted: one call, a storm, or a share of all.

Never decides what a method does; it only says which fault, if any, meets a call.

    telegram.fails("sendMessage", cut_after(), flood(2))            # the next two calls
    telegram.storms(flood(), chat=group.id, seconds=3)              # one chat, for three seconds
    telegram.storms(broken(502), "sendMessage", calls=5)            # five calls, whatever the chat
    telegram.suffers(0.05, seed=7)                                  # 5 % of all sends, until `recovers`
    telegram.faults.happened["cut after"], telegram.faults.impatient
"""

from __future__ import annotations

import math
import time
from collections import Counter, deque
from collections.abc import Iterable
from dataclasses import dataclass
from random import Random

SENDS = (
    "sendMessage",
    "sendPhoto",
    "sendVoice",
    "sendAudio",
    "sendVideo",
    "sendVideoNote",
    "sendDocument",
    "sendAnimation",
    "sendSticker",
    "sendLocation",
    "sendVenue",
    "sendContact",
)
"""The methods that say something in a chat."""


@dataclass(frozen=True)
class Fault:
    """Something that goes wrong with one call; make one with the functions below.

    *figure* is the seconds of retry_after (flood; 0: as long as the storm lasts), the HTTP status (broken)
    or the seconds that an answer takes (slow, drips).
    """

    kind: str
    figure: float = 0


def flood(seconds: int = 0) -> Fault:
    """429 with retry_after; nothing is accepted."""
    return Fault("flood", seconds)


def broken(code: int = 500) -> Fault:
    """A fault of the server's own, in JSON; nothing is accepted."""
    return Fault("broken", code)


def bad_gateway() -> Fault:
    """502 with a page of HTML; nothing is accepted."""
    return Fault("html")


def hangs() -> Fault:
    """No answer comes while the server is up; nothing is accepted."""
    return Fault("hangs")


def cut_before() -> Fault:
    """The connection breaks; nothing is accepted."""
    return Fault("cut before")


def cut_after() -> Fault:
    """The call is accepted, then the connection breaks."""
    return Fault("cut after")


def cut_within() -> Fault:
    """The call is accepted, and the connection breaks in the middle of the answer."""
    return Fault("cut within")


def holds_after() -> Fault:
    """The call is accepted, and no answer comes before `lets_go`; `held` counts them."""
    return Fault("holds after")


def slow(seconds: float) -> Fault:
    """The call is accepted at once and answered after *seconds*."""
    return Fault("slow", seconds)


def drips(seconds: float) -> Fault:
    """The call is accepted, and its answer comes piece by piece, the last one after *seconds*."""
    return Fault("drips", seconds)


def nonsense_after() -> Fault:
    """The call is accepted and answered with something that is no JSON."""
    return Fault("nonsense after")


def odd_after() -> Fault:
    """The call is accepted and answered with JSON of another shape than promised."""
    return Fault("odd after")


ARRIVES = frozenset({"holds after", "slow", "drips"})
"""The kinds of fault that meet a call which was accepted all the same, and whose answer arrives, if late."""

A_BAD_DAY = (cut_before(), cut_after(), broken(500), bad_gateway(), flood(1), nonsense_after(), slow(0.2))


@dataclass
class _Storm:
    fault: Fault
    methods: tuple[str, ...]
    chat: int | None
    calls: int | None
    until: float | None

    def meets(self, method: str, chat: int | None, now: float) -> bool:
        over = self.calls == 0 or (self.until is not None and now >= self.until)
        here = self.chat is None or self.chat == chat
        return not over and here and (not self.methods or method in self.methods)


@dataclass(frozen=True)
class _Chance:
    share: float
    mix: tuple[Fault, ...]
    methods: tuple[str, ...]
    luck: Random


class Faults:
    """Which fault meets which call.

    Attributes:
        happened: How often each kind of fault met a call.
        impatient: The sends that came before the retry_after told for their chat, or for all, was over:
            (method, chat).
    """

    def __init__(self) -> None:
        self.happened: Counter[str] = Counter()
        self.impatient: list[tuple[str, int | None]] = []
        self._next: dict[str, deque[Fault]] = {}
        self._storms: list[_Storm] = []
        self._chance: _Chance | None = None
        self._patience: dict[int | None, float] = {}

    def queue(self, method: str, faults: Iterable[Fault]) -> None:
        self._next.setdefault(method, deque()).extend(faults)

    def storm(
        self,
        fault: Fault,
        methods: tuple[str, ...],
        chat: int | None = None,
        calls: int | None = None,
        seconds: float | None = None,
    ) -> None:
        until = None if seconds is None else time.monotonic() + seconds
        assert calls is not None or until is not None, "a storm passes: say after how many calls or seconds"
        self._storms.append(_Storm(fault, methods, chat, calls, until))

    def suffer(self, share: float, seed: int, mix: tuple[Fault, ...], methods: tuple[str, ...]) -> None:
        self._chance = _Chance(share, mix, methods, Random(seed))

    def recover(self) -> None:
        """End the storms and the share of faults; what is queued for a method stays."""
        self._storms.clear()
        self._chance = None

    def meeting(self, method: str, chat: int | None) -> Fault | None:
        """Return the fault that meets this call; it counts as having happened."""
        now = time.monotonic()
        fault, scope = self._find(method, chat, now)
        if method in SENDS and any(now < self._patience.get(each, 0) for each in {chat, None}):
            self.impatient.append((method, chat))
        if fault is not None:
            self.happened[fault.kind] += 1
            if fault.kind == "flood":
                self.told_to_wait(scope, fault.figure)
        return fault

    def told_to_wait(self, chat: int | None, seconds: float) -> None:
        """Note that a chat's sends (None: all sends) are to wait; a twentieth of a second is not held
        against a client whose clock is read a little earlier."""
        self._patience[chat] = time.monotonic() + seconds - 0.05

    def _find(self, method: str, chat: int | None, now: float) -> tuple[Fault | None, int | None]:
        if self._next.get(method):
            return self._next[method].popleft(), chat
        for storm in self._storms:
            if storm.meets(method, chat, now):
                storm.calls = None if storm.calls is None else storm.calls - 1
                return _measured(storm, now), storm.chat
        chance = self._chance
        if chance and method in chance.methods and chance.luck.random() < chance.share:
            return chance.luck.choice(chance.mix), chat
        return None, None


def _measured(storm: _Storm, now: float) -> Fault:
    if storm.fault.kind != "flood" or storm.fault.figure:
        return storm.fault
    return flood(1 if storm.until is None else max(1, math.ceil(storm.until - now)))
