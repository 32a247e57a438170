"""The day in what somebody promises: behind a word that means "by", or by itself. Never guesses at one."""

from __future__ import annotations

from datetime import date

from bot.core.vocabulary import Vocabulary, plain
from bot.core.words import Refused

_MOST_WORDS = 8
"""Words of a day behind "by": more are not looked through."""


def split(text: str, vocabulary: Vocabulary, today: date) -> tuple[str, date | None]:
    """Return what is promised in *text*, and by when: None where no word for "by" has a day behind it."""
    said = text.split()
    for at in range(len(said) - 1, max(0, len(said) - _MOST_WORDS) - 1, -1):
        for length in (4, 3, 2, 1):
            behind = said[at + length :]
            if at == 0 or not behind or plain(" ".join(said[at : at + length])) not in vocabulary.by:
                continue
            day = day_alone(" ".join(behind), vocabulary, today)
            if day is not None:
                return " ".join(said[:at]).rstrip(" ,;،"), day
    return text.strip(), None


def day_alone(text: str, vocabulary: Vocabulary, today: date) -> date | None:
    """Return the day that *text* names, with nothing else in it; None where it cannot be told for sure."""
    from bot.core.command.away import day_said

    words = text.replace(",", " ").rstrip(" .!؟?").split()
    if words and plain(words[0]) in vocabulary.by:
        words = words[1:]
    if not words:
        return None
    if len(words) == 1 and plain(words[0]) in vocabulary.today:
        return today
    try:
        day, used = day_said(words, vocabulary, today)
    except Refused:
        return None
    return day if used == len(words) else None
