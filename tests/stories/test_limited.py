"""A homeserver that lets little through (429): what is said waits as asked, in order, and nothing is lost."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from bot.app import machine_clock
from tests.peers.gate import gate_before
from tests.peers.synapse import Homeserver, synapse
from tests.stories.matrix_rooms import matrix_rooms

__all__ = ["synapse"]

NAMES = ("amina", "bruno", "clara", "david")
EACH = ["one", "two", "three", "four"]


async def test_with_little_let_through_each_room_hears_everything_once_and_in_order(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with (
        gate_before(synapse.port) as gate,
        matrix_rooms(tmp_path, synapse, machine_clock(timedelta()), *NAMES, url=gate.url) as here,
    ):
        await synapse.ratelimit(here.bot, per_second=3, burst=3)
        for name in NAMES:
            here.says(name, *EACH)
        for name in NAMES:
            await here.reads(name, EACH[-1])
            assert await here.said(name) == EACH
        assert gate.happened["limited"] > 0, "else this shows nothing"
