"""How often one person may tell us what to do: what is more than that is answered once, and then not at all.

Never counts answers to questions: those are kept however fast they come. Remembers moments, and no words.
"""

from __future__ import annotations

from collections import OrderedDict
from datetime import datetime, timedelta
from itertools import takewhile

MOST = 20
"""Commands of one person within WITHIN that are carried out."""
WITHIN = timedelta(minutes=1)
_MOST_PEOPLE = 10_000


class Haste:
    """The commands that people gave lately. Lost when we start anew, which costs nobody anything."""

    def __init__(self) -> None:
        self._lately: OrderedDict[str, list[tuple[datetime, str]]] = OrderedDict()

    def place(self, person: str, event: str, at: datetime) -> int:
        """Return the place, from 1, of *event* among what *person* asked for within the time before it.

        The same event asked about again has the same place. Whoever keeps on asking stays beyond MOST.
        """
        lately = self._lately.setdefault(person, [])
        self._lately.move_to_end(person)
        if len(self._lately) > _MOST_PEOPLE:
            self._lately.popitem(last=False)
        if all(known != event for _, known in lately):
            lately.append((at, event))
            del lately[: -(MOST + 2)]
        before = takewhile(lambda each: each[1] != event, lately)
        return 1 + sum(abs(at - then) < WITHIN for then, _ in before)
