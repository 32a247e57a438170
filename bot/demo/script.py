"""A case played unattended: each line as a person would type it, and what must come of it.

What comes is looked at, not assumed: whatever is missing ends the play, by its name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.demo.play import Expected, Step
from bot.demo.session import Session
from bot.demo.stage import Appeared


async def played(session: Session, scenes: Sequence[str | Step] | None = None) -> int:
    """Play a case, or *scenes* on its stage; return 0, or 1 when a step failed, which the last line names."""
    await session.begins()
    for each in session.stage.case.scenes if scenes is None else scenes:
        if isinstance(each, str):
            session.paper.tell(each)
            continue
        typed = re.sub(r"\{(\w+):(.+?)\}", lambda named: _number(session, *named.groups()), each.typed)
        session.paper.typed(typed)
        await session.does(typed)
        amiss = [expected for expected in each.expected if not _met(session, expected)]
        if amiss:
            # The first is enough: what follows often hangs on it.
            session.paper.say(f'After "{typed}": {amiss[0]}. That did not happen.')
            return 1
    session.paper.tell(f"That was all. To turn the clock yourself: {session.by_hand}")
    return 0


def _number(session: Session, room: str, words: str) -> str:
    """Return the number of the last message in *room* that holds *words*; "?" when there is none."""
    place = session.place(room)
    for shown in reversed(session.stage.platform.rooms.get(place.address, [])):
        if words in shown.message.text.plain:
            return str(session.stage.number(place, shown.id))
    return "?"


def _met(session: Session, expected: Expected) -> bool:
    found = any(_is(session, appeared, expected) for appeared in session.came)
    return found is not expected.never


def _is(session: Session, appeared: Appeared, expected: Expected) -> bool:
    return (
        appeared.place.name == expected.room
        and expected.words in appeared.shown.message.text.plain
        and (not expected.says or expected.says in session.stage.said(appeared))
        and (not expected.changed or appeared.shown.edited)
        and (not expected.answers or appeared.answers is not None)
        and (not expected.at or f"{appeared.place.local(appeared.at):%H:%M}" == expected.at)
    )
