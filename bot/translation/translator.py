"""Members' and authors' words in a reader's language, or the original, marked, in time.

It must never raise, block the event loop, guess at a language, alter a name or a number, show an answer
that fails a check, give one text's answer to another, or let a forbidden third party see a byte.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

import structlog

from bot.core.languages import language, same
from bot.core.sentences import lines
from bot.core.sight import Sight, sees
from bot.translation.desk import Asked, Desk, Said
from bot.translation.engine import Engine, Purse, seen_as
from bot.translation.ladder import InVain, NoneHasThePair, Spent, climb
from bot.translation.lessons import Lesson, Lessons, Line, Shield, known_of, line_of, shield_for
from bot.translation.memory import Memory, recalled, remember
from bot.translation.pieces import fenced
from bot.translation.preference import preferred
from bot.translation.proof import Proof, proven
from bot.translation.shield import Shielded, Terms, has_letters
from bot.values import PairSetting

log = structlog.get_logger()

_NOT_AGAIN_FOR = 300.0
_MOST_IN_VAIN = 1000

_MOST_LINES = 400
"""Lines of one text that are translated: each is looked up by itself, while everybody else waits."""


Why = Literal["forbidden", "ceiling", "unreachable", "not-sure", "unable"]
"""Why words stay as they were written, what is said in front: no translator may see them; the month's share
is spent; none could be reached; none gave what could be shown; none has the two languages, or is set up."""
_FIRST_SAID: tuple[Why, ...] = get_args(Why)


@dataclass(frozen=True, slots=True)
class Translated:
    """What came of a text.

    Attributes:
        text: What to show. The original unless *status* is "machine".
        engine: Who translated; several, if lines came from several, with ", " between.
        through: Tags of the languages in between, where an engine had not the two together.
        status: "same": the reader reads it as it is, there is nothing to translate in it, or it is the same
            in both languages. "machine": an engine translated it, be it in part. "corrected": as people made
            it right. "checked": a machine's words that people found right. "untranslated": nobody could, and
            this has to be said.
        why: Why nobody could, where it is "untranslated".
        by: Who made right, or found right, what stands there; "" for somebody unknown by now.
        after: Who made right what the machine's words follow: they said it about other names or numbers.
    """

    text: str
    engine: str | None
    status: Literal["same", "machine", "corrected", "checked", "untranslated"]
    through: tuple[str, ...] = ()
    why: Why | None = None
    by: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Errand:
    """A line on its way, and what may be done with it."""

    asked: Asked
    may_see: Sight
    memory: Memory | None


@dataclass(frozen=True, slots=True)
class _Given:
    """What may be done with a text, as `translate` is told it."""

    names: frozenset[str]
    terms: Terms
    lessons: Lessons | None
    may_see: Sight
    memory: Memory | None
    purse: Purse | None


@dataclass(frozen=True, slots=True)
class _Page:
    """A text's *lines*, and by their places those that are *asked* about, shielded; the others are done."""

    lines: Sequence[str]
    asked: Mapping[int, Shielded]


class Translator:
    """The engines in order of preference.

    Args:
        engines: The first that can translates; the next one is asked when it cannot. None at all is allowed.
        clock: Seconds that only go forward; measures how long a failing engine is left alone.
        limit: Seconds within which `translate` ends, whatever happens.
    """

    def __init__(
        self,
        engines: Sequence[Engine],
        *,
        usual: Collection[str] | None = None,
        pairs: Sequence[PairSetting] = (),
        clock: Callable[[], float] = time.monotonic,
        limit: float = 10.0,
    ) -> None:
        self._desks = [Desk(engine, clock) for engine in engines]
        self._usual = [desk for desk in self._desks if usual is None or desk.engine.name in usual]
        self._pairs = pairs
        self._limit = limit
        self._clock = clock
        self._under_way: dict[_Errand, asyncio.Task[Said | Why]] = {}
        self._in_vain: dict[int, float] = {}
        """Until when not to ask again for what nobody's answer could be shown of; it holds no words."""
        self._closed = False

    @property
    def names(self) -> tuple[str, ...]:
        """Who translates, in order of preference."""
        return tuple(desk.engine.name for desk in self._desks)

    @property
    def answers(self) -> int:
        """How often anybody has translated anything so far."""
        return sum(desk.answers for desk in self._desks)

    @property
    def set_up(self) -> tuple[str, ...]:
        """Who translates, as members are told: the operator's own server by that name."""
        return tuple(dict.fromkeys(seen_as(desk.engine) for desk in self._desks))

    async def translate(
        self,
        text: str,
        source: str,
        target: str,
        *,
        memory: Memory | None,
        keep: Collection[str] = (),
        terms: Terms | None = None,
        may_see: Sight = None,
        purse: Purse | None = None,
        lessons: Lessons | None = None,
    ) -> Translated:
        """Return *text* in *target*, or as it is; never raises, and ends within the limit.

        Args:
            text: A member's or an author's words.
            source: BCP 47 tag of the language that it is in.
            target: BCP 47 tag of the reader's.
            memory: Where to look first and what to tell; None for words that must not be remembered.
            keep: Names that must come through as they are.
            terms: What has a form of its own in some languages, which it gets as it was given.
            may_see: Who may see it, by the names that members are told; None for everybody who is set up.
            purse: What may still be sent to translators of others; None for as much as there is.
            lessons: What people made right: it goes before whatever a machine says.
        """
        try:
            async with asyncio.timeout(self._limit):
                given = _Given(frozenset(keep), terms or {}, lessons, may_see, memory, purse)
                return await self._translate(text, source, target, given)
        except TimeoutError:
            wrong = "out of time"
        except (
            Exception
        ) as bug:  # the check-in goes out all the same, and a message could hold members' words
            wrong = type(bug).__name__
        log.warning("not translated", why=wrong, characters=len(text))
        return _as_it_is(text, "unreachable")

    async def proofs(self, may_see: Sight = None) -> list[Proof]:
        """Ask every engine for its languages and for one sentence of ours, and return what came of it.

        One that may not see anything is not asked.
        """
        desks = [desk for desk in self._desks if sees(seen_as(desk.engine), may_see)]
        return await asyncio.gather(*(proven(desk, self._limit) for desk in desks))

    async def close(self) -> None:
        """Give up whatever is under way and let go of threads and connections."""
        self._closed = True
        tasks = tuple(self._under_way.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for desk in self._desks:
            desk.close()

    async def _translate(self, text: str, source: str, target: str, given: _Given) -> Translated:
        here, there = language(source), language(target)
        if not has_letters(text) or (here and there and same(here, there)):
            return Translated(text, None, "same")
        if here is None or there is None:
            return _as_it_is(text, "unable")
        how = shield_for(text, here, there, given.names, given.terms)
        page = _page_of(text, how)
        if not page.asked:
            shown = "".join(page.lines)
            return Translated(shown, None, "same" if shown == text else "machine")
        if len(page.asked) > _MOST_LINES:
            return _as_it_is(text, "unable")
        known = known_of(given.lessons, text, there, how)
        if whole := known.whole(text):
            return _made_right(_in_place_of(text, whole.translated), [whole])
        way = [line_of(page.lines[at], hidden, known) for at, hidden in page.asked.items()]
        asked = [
            Asked(part, here, there, given.names, given.purse) for each in way for part in each.asked_for
        ]
        said = await self._all_of(_Errand(each, given.may_see, given.memory) for each in asked)
        return _as_it_is(text, said) if isinstance(said, str) else _put_together(text, page, way, said)

    async def _all_of(self, errands: Iterable[_Errand]) -> list[Said] | Why:
        """Return what each came to, or why one came to nothing."""
        answers = await asyncio.gather(*(self._run(errand) for errand in errands))
        reasons = {answer for answer in answers if isinstance(answer, str)}
        if reasons:
            return min(reasons, key=_FIRST_SAID.index)
        return [answer for answer in answers if isinstance(answer, Said)]

    async def _run(self, errand: _Errand) -> Said | Why:
        """Return a line's translation and whose it is: from memory, or from the one call under way for it.

        Or why there is none.
        """
        known = recalled(errand.memory, errand.asked)
        if known:
            return known
        if self._closed:
            return "unreachable"
        if self._clock() < self._in_vain.get(hash(errand), 0.0):
            return "not-sure"
        task = self._under_way.get(errand)
        if task is None:
            task = self._under_way[errand] = asyncio.create_task(self._ask(errand))
            task.add_done_callback(lambda _: self._under_way.pop(errand, None))
        # Somebody who gives up must not take the call away from the others who wait for it.
        await asyncio.wait({task})
        return "unreachable" if task.cancelled() else task.result()

    async def _ask(self, errand: _Errand) -> Said | Why:
        # The one place where it is decided who may see the words.
        every = self._desks_for(errand.asked)
        desks = [desk for desk in every if sees(seen_as(desk.engine), errand.may_see)]
        if not desks:
            return "forbidden" if every else "unable"
        try:
            said = await climb(errand.asked, desks, asyncio.get_running_loop().time() + self._limit * 0.95)
        except InVain:
            self._note_in_vain(errand)
            return "not-sure"
        except NoneHasThePair:
            return "unable"
        except Spent:
            return "ceiling"
        if said is None:
            return "unreachable"
        remember(errand.memory, errand.asked, said)
        return said

    def _note_in_vain(self, errand: _Errand) -> None:
        """See to it that a thousand rooms do not ask a thousand times for what nobody can translate."""
        if errand.memory is None:
            return
        self._in_vain.pop(hash(errand), None)
        self._in_vain[hash(errand)] = self._clock() + _NOT_AGAIN_FOR
        while len(self._in_vain) > _MOST_IN_VAIN:
            del self._in_vain[next(iter(self._in_vain))]

    def _desks_for(self, asked: Asked) -> list[Desk]:
        """Return whom the operator wants asked, the best first."""
        names = preferred(self._pairs, asked.source, asked.target)
        if names is None:
            return self._usual
        return [desk for name in names for desk in self._desks if desk.engine.name == name]


def _page_of(text: str, how: Shield) -> _Page:
    parts = lines(text)
    code, asked = fenced(parts), dict[int, Shielded]()
    for at, line in enumerate(parts):
        hidden = how.over(line.strip())
        if at not in code and has_letters(hidden.text):
            asked[at] = hidden
        elif at not in code:
            parts[at] = _in_place_of(line, hidden.restore(hidden.text))
    return _Page(parts, asked)


def _put_together(text: str, page: _Page, way: Sequence[Line], said: Sequence[Said]) -> Translated:
    """Return *text* with what each line on its way, and what was *said* for it, came to."""
    parts, texts = [*page.lines], iter([answer.text for answer in said])
    for at, each in zip(page.asked, way, strict=True):
        parts[at] = _in_place_of(parts[at], each.with_(texts))
    shown, right = "".join(parts), [lesson for each in way for lesson in each.lessons]
    if not right and shown.casefold() == text.casefold():
        return Translated(text, None, "same")
    follows = any(lesson.general for lesson in right)
    return _by_machine(shown, said, right) if said or follows else _made_right(shown, right)


def _as_it_is(text: str, why: Why) -> Translated:
    return Translated(text, None, "untranslated", why=why)


def _by_machine(text: str, said: Sequence[Said], right: Sequence[Lesson]) -> Translated:
    hands = dict.fromkeys(hand for each in said for hand in each.hands)
    engines = dict.fromkeys(hand.engine for hand in hands)
    through = dict.fromkeys(hand.through for hand in hands if hand.through)
    by = dict.fromkeys(lesson.who for lesson in right if not lesson.general)
    # Where words were only found right, nobody said anything that others could follow.
    after = dict.fromkeys(lesson.who for lesson in right if lesson.general and not lesson.checked)
    engine = ", ".join(engines) or None
    return Translated(text, engine, "machine", tuple(through), by=tuple(by), after=tuple(after))


def _made_right(text: str, right: Sequence[Lesson]) -> Translated:
    by = tuple(dict.fromkeys(lesson.who for lesson in right))
    checked = all(lesson.checked for lesson in right)
    return Translated(text, None, "checked" if checked else "corrected", by=by)


def _in_place_of(line: str, translated: str) -> str:
    """Return *translated* with the blanks that stood around *line*: some engines strip them."""
    core = line.strip()
    start = line.index(core)
    return line[:start] + translated.strip() + line[start + len(core) :]
