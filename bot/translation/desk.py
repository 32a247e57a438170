"""One engine at its desk: four threads, a bounded queue, a deadline a call, and patience with its failures.

It must never block the event loop, wait longer than it was given, or leave a thread waiting behind.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import structlog

from bot.translation.checks import problem
from bot.translation.engine import Call, Engine, EngineFault
from bot.translation.languages import Language
from bot.translation.patience import Patience
from bot.translation.pieces import fitting, sentences
from bot.translation.shield import Shielded, has_letters

THREADS = 4
MOST_WAITING = 200
_PAUSE = 0.2
_LOST_ITS_WAY = {"empty", "placeholders", "altered", "name", "repetition", "length"}
"""What engines do to several sentences more often than to one."""

log = structlog.get_logger()


class Desk:
    """Asks one engine. Used on the event loop alone."""

    def __init__(self, engine: Engine, clock: Callable[[], float]) -> None:
        self.engine = engine
        self._patience = Patience(clock)
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix=f"translate-{engine.name}")
        self._calls: set[Call] = set()

    async def translate(
        self, line: Shielded, source: Language, target: Language, names: Collection[str], seconds: float
    ) -> str | None:
        """Return *line* in *target*, still in shielded form, or None if this engine cannot."""
        try:
            async with asyncio.timeout(seconds):
                return await self._checked(line, source, target, names, seconds)
        except TimeoutError:
            wrong = "silent"
        except EngineFault as fault:
            wrong = fault.what
        log.warning("not translated", engine=self.engine.name, why=wrong, characters=len(line.text))
        return None

    def close(self) -> None:
        """Hang up on every call under way and let the threads go."""
        for call in tuple(self._calls):
            call.abandon()
        self._threads.shutdown(wait=False, cancel_futures=True)
        self.engine.close()

    async def _checked(
        self, line: Shielded, source: Language, target: Language, names: Collection[str], seconds: float
    ) -> str:
        answer = await self._pieces(fitting(line.text, self.engine.longest), source, target, seconds)
        wrong = problem(line, answer, names)
        if wrong in _LOST_ITS_WAY and len(sentences(line.text)) > 1:
            answer = await self._pieces(sentences(line.text), source, target, seconds)
            wrong = problem(line, answer, names)
        if wrong == "quota":
            self._patience.refused(None)
        if wrong:
            raise EngineFault(wrong)
        return answer

    async def _pieces(
        self, pieces: list[tuple[str, str]], source: Language, target: Language, seconds: float
    ) -> str:
        done = ""
        for piece, gap in pieces:
            done += (await self._twice(piece, source, target, seconds)) if has_letters(piece) else piece
            done += gap
        return done

    async def _twice(self, text: str, source: Language, target: Language, seconds: float) -> str:
        """Ask, and once more if what went wrong may have passed; each time in under half of *seconds*."""
        share = (seconds - _PAUSE) * 0.48
        try:
            return await self._once(text, source, target, share)
        except EngineFault as fault:
            if not fault.passing:
                raise
        await asyncio.sleep(_PAUSE)
        return await self._once(text, source, target, share)

    async def _once(self, text: str, source: Language, target: Language, seconds: float) -> str:
        pair = source.tag, target.tag
        if len(self._calls) >= MOST_WAITING + THREADS:
            raise EngineFault("busy")
        if not self._patience.permits(pair):
            raise EngineFault("resting")
        call = Call(seconds)
        self._calls.add(call)
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(seconds):
                translate = partial(_in_thread, self.engine, text, source, target, call)
                answer = await loop.run_in_executor(self._threads, translate)
        except TimeoutError:
            if call.started:
                self._patience.failed(pair)
            raise EngineFault("silent" if call.started else "busy", passing=call.started) from None
        except EngineFault as fault:
            self._note(fault, pair)
            raise
        finally:
            call.abandon()
            self._calls.discard(call)
        self._patience.worked(pair)
        return answer

    def _note(self, fault: EngineFault, pair: tuple[str, str]) -> None:
        if fault.refused:
            self._patience.refused(fault.rest)
        elif fault.counts:
            self._patience.failed(pair)


def _in_thread(engine: Engine, text: str, source: Language, target: Language, call: Call) -> str:
    try:
        call.started = True
        return engine.translate(text, source, target, call)
    except EngineFault:
        raise
    except Exception as odd:
        # deep-translator meets odd replies with KeyError, StopIteration and the like, and its messages may
        # hold the key or the words: only the type goes on.
        raise EngineFault(f"odd-{type(odd).__name__}") from None
