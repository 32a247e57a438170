"""What was asked by an earlier version of a protocol stays with it: who reads an answer was said before it.

Moves occasions from a version to an earlier one that is kept beside it, and changes nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, update

from bot.core.adoption import Adoption
from bot.core.occasion import CheckIn, first_id
from bot.store.kinds import KINDS

_CHECKIN = KINDS[CheckIn]


def stay_with(connection: Connection, adoptions: Iterable[Adoption]) -> None:
    """Let what was asked before a new version came stay with the earlier one, of *adoptions* just kept."""
    for earlier in [each for each in adoptions if each.state == "ended" and first_id(each.id) != each.id]:
        over = (_CHECKIN.c.adoption == first_id(earlier.id)) & _CHECKIN.c.due_at.is_(None)
        asked = over & (_CHECKIN.c.state != "planned") & (_CHECKIN.c.partnership == earlier.partnership)
        connection.execute(update(_CHECKIN).where(asked).values(adoption=earlier.id))
