"""A room on Matrix that was replaced by a new one ("upgraded"), and whoever did it forgot to invite us."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.peers.synapse import Homeserver, synapse
from tests.stories.matrix_rooms import matrix_rooms
from tests.world import SUNDAY

__all__ = ["synapse"]

NOON = SUNDAY.replace(hour=12)


@pytest.mark.parametrize(("before", "after"), [("11", "12"), ("12", "11")])
async def test_a_coordinator_elsewhere_is_told_and_what_waits_moves_over_with_the_invitation(
    tmp_path: Path, synapse: Homeserver, before: str, after: str
) -> None:
    """Also to a room of version 12, whose id names no server."""
    names = ("amina", "bruno")
    async with matrix_rooms(tmp_path, synapse, lambda: NOON, *names, version=before, at_the_door=1.0) as here:
        bruno, old = here.rooms["bruno"]
        here.says("bruno", "one")
        await here.reads("bruno", "one")

        new = await bruno.upgrades(old, after)
        assert (":" in new) == (after == "11")
        told = await here.reads("amina", "moved to a new room")
        assert f"invite me ({here.bot}) to the new room" in told
        here.says("bruno", "two", "three")
        here.says("amina", "meanwhile")
        await here.reads("amina", "meanwhile")
        assert here.gathering().rooms["r-bruno"].state == "read-only"
        assert await bruno.messages(new, here.bot) == []

        await bruno.invites(new, here.bot)
        here.rooms["bruno"] = (bruno, new)
        await here.reads("bruno", "three")
        assert await here.said("bruno") == ["two", "three"]
        there = here.gathering().rooms["r-bruno"]
        assert (there.address, there.state) == (f"matrix:{new}", "open")
        amina, home = here.rooms["amina"]
        heard = [event["content"]["body"] for event in await amina.messages(home, here.bot)]
        assert sum("moved to a new room" in text for text in heard) == 1
