"""What is set up was changed while we were away: each partnership hears who may see its words by now.

Looks only at those that it concerns, each in a transaction of its own. Decides nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.core import translators
from bot.core.partnership import Partnership
from bot.core.secret import digest_of
from bot.core.sight import OWN, who_sees
from bot.store import Store


def look_at_all(store: Store, set_up: Sequence[str], now: datetime) -> None:
    """Fit what every partnership was told to the translators that are *set_up*."""
    with store.reading() as transaction:
        every = transaction.record.partnerships()
    for here in [each for each in every if _concerns(each, set_up)]:
        id_ = digest_of(f"{here.id}\x00{now.isoformat()}")[:16]
        with store.writing() as transaction:
            g = transaction.record.gathering(here.id, now)
            transaction.take([(g, translators.looked_at(g, id_, now, set_up))], now)


def _concerns(here: Partnership, set_up: Sequence[str]) -> bool:
    if here.told is None or {*who_sees(here, set_up)} != {*here.told}:
        return True
    return not here.may_see and bool({*set_up} - {OWN, *here.told})
