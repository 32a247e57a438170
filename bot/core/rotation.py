"""Rotation: whose group is asked first, who hosts, who summarises, and in which order partners follow.

Plain values and how they follow one another; tells nobody and reads no clock.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Rotation:
    """How a protocol's turns stand: of each part ("first", "host", "summary") the ids of the partners.

    The one whose turn it is stands in front, and then who follows. *closed* is the occasion whose end turned
    it last, or is about to; *next_at* is when it goes on, where that is settled.
    """

    id: str
    partnership: str
    adoption: str
    parts: tuple[tuple[str, ...], ...]
    turned_at: datetime
    closed: str = ""
    next_at: datetime | None = None

    def line(self, part: str) -> tuple[str, ...]:
        """Return who is known to follow one another in *part*; nobody where it does not go round."""
        return next((each[1:] for each in self.parts if each[0] == part), ())


def in_line(known: Sequence[str], bench: Sequence[str], here: Collection[str]) -> list[str]:
    """Return those *here* as they follow: the *known* in their order, and who is new behind them.

    Who is new stands as on the *bench*, where all who ever came sit in the order in which they did.
    """
    at = bench.index(known[0]) if known and known[0] in bench else -1
    order = [*bench[at + 1 :], *bench[: at + 1]]
    return list(dict.fromkeys(id_ for id_ in (*known, *order) if id_ in here))


def gone_on(line: Sequence[str], served: str) -> list[str]:
    """Return *line* once *served* has had its turn: it stands last, whoever was passed over in front."""
    return [*(id_ for id_ in line if id_ != served), *(id_ for id_ in line if id_ == served)]
