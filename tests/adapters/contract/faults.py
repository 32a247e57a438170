"""What goes wrong on every platform: nothing of it stops us, and nobody's words come to light by it."""

from __future__ import annotations

import pytest

from bot.adapters import Raw, Unreadable
from tests.adapters.contract.platform import Platform

MALFORMED = [
    "",
    "canary",
    "[]",
    "null",
    "{}",
    '{"message": "canary"}',
    '{"update_id": 1, "message": {"text": "canary"}}',
    '{"update_id": 1, "message": {"text": ["canary"], "chat": {"id": "canary"}, "date": "canary"}}',
    '{"type": "m.room.message", "content": "canary"}',
    '{"callback_query": ["canary"], "event": {"sender": 7}}',
]


class Faults:
    """What an adapter outlasts."""

    @pytest.mark.parametrize("body", MALFORMED)
    def test_a_malformed_event_is_refused_without_its_words(self, platform: Platform, body: str) -> None:
        try:
            assert platform.adapter.read(Raw("e1", body)) is None
        except Unreadable as refused:
            assert "canary" not in f"{refused!r} {refused.__cause__!r}"  # noqa: PT017

    async def test_closing_twice_does_no_harm(self, platform: Platform) -> None:
        await platform.adapter.close()
        await platform.adapter.close()
