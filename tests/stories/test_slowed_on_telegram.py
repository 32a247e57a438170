"""A group on a strict Telegram in slow mode: told on Matrix, with what to do; done, all comes at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.peers.synapse import Homeserver, synapse
from tests.stories.test_between_real_platforms import QUESTION, both
from tests.stories.test_moving_on_real_platforms import gathering

__all__ = ["synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(300)]


async def test_made_an_administrator_we_go_on_at_once_where_slow_mode_held_us_up(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with both(tmp_path, synapse) as here:
        await here.in_group(QUESTION)
        question = await here.in_room(QUESTION)
        gathering(tmp_path, coordinating=True)
        here.group.slows(600)
        await here.bruno.says(here.room, "The pump works", reply_to=question["event_id"])
        told = await here.in_room("The chat of Rosa is in slow mode")
        assert "make me an administrator" in told["content"]["body"]
        assert gathering(tmp_path).rooms["r-rosa"].state == "very-slow"
        assert not any("The pump works" in message.text for message in here.group.from_bot)

        here.group.promotes_bot(here.rosa)
        await here.in_group("Bruno answered: The pump works")
        assert gathering(tmp_path).rooms["r-rosa"].state == "open"
