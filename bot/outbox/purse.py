"""A partnership's month's share of paid translation: counted on disk before anything is sent.

Must never let more be sent than the ceiling allows, whoever asks at the same moment, nor forget it at a kill.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.core import ceiling
from bot.store import Store


@dataclass(frozen=True)
class Purse:
    """One partnership's; *usual* is the ceiling of those that have none of their own, if there is one."""

    partnership: str
    store: Store
    clock: Callable[[], datetime]
    usual: int | None

    def take(self, characters: int) -> bool:
        """Count *characters* that are about to be sent; return whether they may be.

        Where that comes near the ceiling, coordinators are told in the same transaction.
        """
        now = self.clock()
        with self.store.writing() as transaction:
            spent = transaction.spending.of(self.partnership, self.usual, now)
            fits = spent.fits(characters)
            after = spent.after(characters) if fits else spent
            if after.ends_soon:
                g = transaction.record.gathering(self.partnership, now)
                transaction.take([(g, ceiling.told(g, after))], now)
                after = replace(after, warned=True)
            if after != spent:
                transaction.spending.keep(after)
        return fits
