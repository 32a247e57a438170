"""What a room is told first that a file brought in: how to answer, who translates, and what reaches us there.

A room that came by a code was told all of it in its welcome. Must never tell a room twice: whatever is said
here bears a mark, which the outbox keeps.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.partnership import Gathering, Room
from bot.core.rooms import what_is_heard
from bot.core.translators import who_translates
from bot.core.words import Notice, Ours

ARRIVED = "arrived"
"""The mark of what a room that a file brought in is told first."""


def arrived(g: Gathering, room: Room, engines: Sequence[str]) -> Notice:
    """Tell a group in *room*, once we reach it, what it would have been told had it come by a code."""
    welcome = Ours("welcome-title", {"name": g.partnership.name})
    parts = (welcome, Ours("welcome-how"), *who_translates(g.partnership, engines))
    return Notice(room.id, parts, once=ARRIVED)


def brought_in(room: Room, hears_all: bool) -> Notice:
    """Tell a group that was ours already when we came in what reaches us there."""
    return Notice(room.id, (what_is_heard(hears_all),), at_once=True, once="heard-here")
