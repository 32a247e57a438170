"""What is tried for one line, from the best to the last, until there is an answer that may be shown.

An engine with placeholders in one form and in another, then the next engine, then sentence by sentence. It
must never end later than it was told, nor settle for an answer that fails a check.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import structlog

from bot.core.sentences import put_together, sentences
from bot.translation.desk import Asked, Desk, Said
from bot.translation.engine import EngineFault, LacksPair, TooDear, WrongAnswer
from bot.translation.shield import has_letters

log = structlog.get_logger()

_LEAST_SECONDS = 2.5
"""What an engine gets at least, if there is that much left, even where others stand behind it."""


class InVain(Exception):
    """All who were asked answered, and nobody's answer can be shown: asking again would give the same."""


class NoneHasThePair(Exception):
    """None of those who were asked has the two languages."""


class Spent(Exception):
    """Whoever could have been asked is paid for, and the month's share is spent."""


@dataclass(slots=True)
class _Met:
    """What the engines did: who answered what cannot be shown, whether any was silent or too dear."""

    lost: list[Desk] = field(default_factory=list)
    silent: bool = False
    spent: bool = False


async def climb(asked: Asked, desks: Sequence[Desk], ends: float) -> Said | None:
    """Return a translation by the loop's time *ends*, or None if nobody's can be shown.

    Args:
        asked: The line.
        desks: Whom to ask, in order of preference.
        ends: Seconds on the event loop's clock.

    Raises:
        InVain: All that could be tried was, and answered.
        NoneHasThePair: There was nobody who could be asked for it.
        Spent: There would have been somebody, had the month's share not been spent.
    """
    one_by_one = sentences(asked.line.text)
    last = 1 if len(one_by_one) > 1 else 0
    met = _Met()
    for number, desk in enumerate(desks):
        said = await _try(desk, asked, _share(ends, len(desks) - number + last), met)
        if said:
            return said
    if met.lost and last:
        said = await _by_sentence(asked, one_by_one, met, ends)
        if said:
            return said
    if met.silent:
        return None
    if met.spent:
        raise Spent
    raise InVain if met.lost else NoneHasThePair


async def _by_sentence(
    asked: Asked, one_by_one: Sequence[tuple[str, str]], met: _Met, ends: float
) -> Said | None:
    """Ask for each sentence by itself, all at once: engines lose their way in several more than in one."""
    desks = tuple(met.lost)

    async def one(sentence: str) -> Said | None:
        if not has_letters(sentence):
            return Said(sentence, ())
        alone = replace(asked, line=replace(asked.line, text=sentence))
        for number, desk in enumerate(desks):
            if said := await _try(desk, alone, _share(ends, len(desks) - number), met):
                return said
        return None

    said = await asyncio.gather(*(one(sentence) for sentence, _ in one_by_one))
    parts = [part for part in said if part]
    if len(parts) < len(said):
        return None
    gaps = (gap for _, gap in one_by_one)
    whole = put_together((part.text.strip(), gap) for part, gap in zip(parts, gaps, strict=True))
    if wrong := asked.problem(whole, by_sentence=True):
        log.warning("not translated", engine="by sentence", why=wrong, characters=len(asked.line.text))
        return None
    return Said(whole, tuple(dict.fromkeys(hand for part in parts for hand in part.hands)))


async def _try(desk: Desk, asked: Asked, seconds: float, met: _Met) -> Said | None:
    """Ask at one desk; note in *met* what came of it if there is nothing to show."""
    if seconds <= 0:
        met.silent = True
        return None
    try:
        return await desk.translate(asked, seconds)
    except WrongAnswer as wrong:
        met.lost.append(desk)
        why = wrong.what
    except EngineFault as fault:
        met.spent = met.spent or isinstance(fault, TooDear)
        met.silent = met.silent or not isinstance(fault, LacksPair | TooDear)
        why = fault.what
    log.warning("not translated", engine=desk.engine.name, why=why, characters=len(asked.line.text))
    return None


def _share(ends: float, rungs: int) -> float:
    """Return how many seconds this rung gets where so many are left, itself included."""
    left = ends - asyncio.get_running_loop().time()
    return max(left / rungs, min(_LEAST_SECONDS, left))
