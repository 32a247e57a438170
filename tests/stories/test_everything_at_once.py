"""Odd Telegram updates and Matrix events by the thousand go through one bot, and nothing stops it.

Here a sample of each is taken; `python -m bench soak` takes twenty thousand of each.
"""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
import structlog

from tests.stories.odd_town import CANARY, Town, all_gone_through

EVENTS = 2_000


async def test_odd_events_from_both_platforms_stop_nothing_and_nobody(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    town = Town(tmp_path)
    with structlog.testing.capture_logs() as lines:
        polls = await all_gone_through(town, EVENTS)
    ends, carried = town.ends(), town.carried()
    answers = town.answers()
    town.close()
    assert sum(ends.values()) > EVENTS + 2 * polls
    # "unreadable" is a reason; a bug that was caught would stand there by its name.
    assert [end for end in ends if end != "handled" and not end.startswith("unreadable: ")] == []
    assert carried == (
        [f"Neema (Kigoma) replies: Pump {number}" for number in range(polls)],
        [f"zawadi (Uvira) replies: Well {number}" for number in range(polls)],
    )
    assert answers > 5
    # The id that an event came with is told, whatever it is.
    told = [{**line, "heard": ""} for line in (*lines, *map(vars, caplog.records))]
    assert [line for line in told if CANARY in str(line)] == []
