"""One engine at its desk: four threads, a bounded queue, a deadline a call, and patience with its failures.

It must never block the event loop, wait longer than it was given, leave a thread waiting behind, or hand over
an answer that fails a check.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TypeVar

import structlog

from bot.core.languages import Language, akin
from bot.core.sentences import put_together
from bot.translation.checks import problem
from bot.translation.engine import Call, Engine, EngineFault, LacksPair, Purse, TooDear, WrongAnswer
from bot.translation.patience import Patience
from bot.translation.pieces import fitting
from bot.translation.shield import FORMS, Form, Shielded, has_letters, placeholders

Got = TypeVar("Got")
log = structlog.get_logger()

THREADS = 4
MOST_WAITING = 200
HALF_KEPT = 5.0
"""Seconds for which the first half of a way is kept for those who are on their way to ask for it, too."""
_PAUSE = 0.2
_OF_THE_FORM = {"placeholders", "altered"}
"""What is wrong with an answer where the engine may keep placeholders of another form."""
_NO_ANSWER = {"quota", "complaint"}
"""What is said in place of an answer, and tells nothing of the words."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A line to be translated, shielded, with the names that must not be made up, and who counts its cost."""

    line: Shielded
    source: Language
    target: Language
    names: frozenset[str] = frozenset()
    purse: Purse | None = field(default=None, compare=False)

    @property
    def akin(self) -> bool:
        """Whether the two languages may say a few words alike."""
        return akin(self.source, self.target)

    def problem(self, answer: object, *, by_sentence: bool = False) -> str | None:
        """Return what is wrong with *answer*, see `checks.problem`."""
        return problem(
            self.line,
            answer,
            self.names,
            source_language=self.source,
            target=self.target,
            by_sentence=by_sentence,
            akin=self.akin,
        )


@dataclass(frozen=True, slots=True)
class Hand:
    """Whose a translation is: an engine's, and the tag of the language in between, if there was one."""

    engine: str
    through: str = ""

    def __str__(self) -> str:
        return f"{self.engine}>{self.through}" if self.through else self.engine


@dataclass(frozen=True, slots=True)
class Said:
    """A translation that may be shown, still in shielded form, and whose it is."""

    text: str
    hands: tuple[Hand, ...]


class Desk:
    """Asks one engine. Used on the event loop alone."""

    def __init__(self, engine: Engine, clock: Callable[[], float]) -> None:
        self.engine = engine
        self._patience = Patience(clock)
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix=f"translate-{engine.name}")
        self._calls: set[Call] = set()
        self._halves: dict[tuple[Asked, Purse | None], asyncio.Task[str]] = {}
        """First halves of ways through a third language, while they are under way."""
        self.answers = 0
        """How often the engine has answered."""
        self._forms: tuple[Form, ...] = FORMS

    async def translate(self, asked: Asked, seconds: float) -> Said:
        """Return the translation.

        Raises:
            WrongAnswer: Whatever the form of the placeholders, what came back cannot be shown.
            EngineFault: The engine did not answer, or not in time.
        """
        try:
            async with asyncio.timeout(seconds):
                return await self._direct_or_through(asked, seconds)
        except TimeoutError:
            raise EngineFault("silent") from None

    @property
    def form(self) -> Form:
        """How placeholders are written to this engine first."""
        return self._forms[0]

    async def languages(self, seconds: float) -> tuple[str, ...] | None:
        """Return what the engine lists, or None if it lists nothing. Raises EngineFault."""
        call = Call(seconds)
        self._calls.add(call)
        try:
            async with asyncio.timeout(seconds):
                asking = partial(_in_thread, self.engine.languages, call)
                return await asyncio.get_running_loop().run_in_executor(self._threads, asking)
        except TimeoutError:
            raise EngineFault("silent") from None
        finally:
            call.abandon()
            self._calls.discard(call)

    def close(self) -> None:
        """Hang up on every call under way and let the threads go."""
        for call in tuple(self._calls):
            call.abandon()
        self._threads.shutdown(wait=False, cancel_futures=True)
        self.engine.close()

    async def _direct_or_through(self, asked: Asked, seconds: float) -> Said:
        try:
            return Said(await self._checked(asked, seconds), (Hand(self.engine.name),))
        except LacksPair as lacks:
            if lacks.through is None:
                raise
            between = lacks.through
        half = await self._half(replace(asked, target=between), seconds / 2)
        line = replace(asked.line, text=half)
        whole = await self._checked(replace(asked, line=line, source=between), seconds / 2)
        if wrong := asked.problem(whole):
            raise WrongAnswer(wrong)
        return Said(whole, (Hand(self.engine.name, between.tag),))

    async def _half(self, asked: Asked, seconds: float) -> str:
        """Return the way's first half: whoever asks for it meanwhile, for another language, shares the call.

        Within a partnership, of which each pays for its own.
        """
        key = (asked, asked.purse)
        task = self._halves.get(key)
        if task is None:
            task = self._halves[key] = asyncio.create_task(self._checked(asked, seconds))
            # Others may still be on their way here, who had first to hear that there is no other way.
            forget = partial(self._halves.pop, key, None)
            loop = asyncio.get_running_loop()
            task.add_done_callback(lambda done: loop.call_later(0 if _failed(done) else HALF_KEPT, forget))
        # Whoever gives up must not take it away from the others.
        await asyncio.wait({task})
        return task.result()

    async def _checked(self, asked: Asked, seconds: float) -> str:
        """Return a translation that passed the checks, with its placeholders as ⟦n⟧."""
        wrong = ""
        for form in self._forms if placeholders(asked.line.text) else self._forms[:1]:
            answer = form.back(await self._pieces(form, asked, seconds))
            wrong = asked.problem(answer) or ""
            if not wrong:
                # What this engine kept once it is likely to keep again.
                self._forms = (form, *(other for other in self._forms if other is not form))
                return answer
            if wrong not in _OF_THE_FORM:
                break
        if wrong == "quota":
            self._patience.refused(None)
        raise EngineFault(wrong) if wrong in _NO_ANSWER else WrongAnswer(wrong)

    async def _pieces(self, form: Form, asked: Asked, seconds: float) -> str:
        done = list[tuple[str, str]]()
        for piece, gap in fitting(form.write(asked.line.text), self.engine.longest):
            said = (await self._twice(piece, asked, seconds)) if has_letters(piece) else piece
            done.append((said.strip(), gap))
        return put_together(done)

    async def _twice(self, text: str, asked: Asked, seconds: float) -> str:
        """Ask, and once more if what went wrong may have passed; each time in under half of *seconds*."""
        share = (seconds - _PAUSE) * 0.48
        try:
            return await self._once(text, asked, share)
        except EngineFault as fault:
            if not fault.passing:
                raise
        await asyncio.sleep(_PAUSE)
        return await self._once(text, asked, share)

    async def _once(self, text: str, asked: Asked, seconds: float) -> str:
        pair = asked.source.tag, asked.target.tag
        if len(self._calls) >= MOST_WAITING + THREADS:
            raise EngineFault("busy")
        if not self._patience.permits(pair):
            raise EngineFault("resting")
        self._pay(len(text), asked)
        call = Call(seconds)
        self._calls.add(call)
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(seconds):
                ask = partial(self.engine.translate, text, asked.source, asked.target)
                answer = await loop.run_in_executor(self._threads, partial(_in_thread, ask, call))
        except TimeoutError:
            if call.started:
                self._patience.failed(pair)
            raise EngineFault("silent" if call.started else "busy", passing=call.started) from None
        except EngineFault as fault:
            if fault.refused:
                self._patience.refused(fault.rest)
                self._tell_the_operator(fault)
            elif fault.counts:
                self._patience.failed(pair)
            raise
        finally:
            call.abandon()
            self._calls.discard(call)
        self._patience.worked(pair)
        self.answers += 1
        return answer

    def _pay(self, characters: int, asked: Asked) -> None:
        """Count what is about to go to a translator of others. Raises EngineFault where it may not."""
        if not self.engine.third_party or asked.purse is None:
            return
        try:
            may = asked.purse.take(characters)
        except Exception as bug:  # what cannot be counted is not sent
            log.warning("not counted", engine=self.engine.name, error=type(bug).__name__)
            raise EngineFault("uncounted", counts=False) from None
        if not may:
            raise TooDear

    def _tell_the_operator(self, fault: EngineFault) -> None:
        """Log that the engine does not take us: a wrong key is the operator's to mend, a rush passes."""
        tell = log.warning if fault.what == "refused-429" else log.error
        tell("translator-refuses", engine=self.engine.name, why=fault.what)


def _in_thread(ask: Callable[[Call], Got], call: Call) -> Got:
    try:
        call.started = True
        return ask(call)
    except EngineFault:
        raise
    except Exception as odd:
        # deep-translator meets odd replies with KeyError, StopIteration and the like, and its messages may
        # hold the key or the words: only the type goes on.
        raise EngineFault(f"odd-{type(odd).__name__}") from None


def _failed(task: asyncio.Task[str]) -> bool:
    return task.cancelled() or task.exception() is not None
