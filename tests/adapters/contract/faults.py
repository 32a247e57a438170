"""What goes wrong on every platform: nothing of it stops us, and nobody's words come to light by it."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.adapters import Earlier, Kind, NotDelivered, Raw, Unreadable
from tests.adapters.contract.platform import PATIENCE, Platform, listening, plain

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

    async def test_asked_to_wait_we_hand_up_for_how_long_and_it_is_said_once(
        self, platform: Platform
    ) -> None:
        room = await platform.room()
        await platform.loses_patience(room)
        refused, number = None, -1
        async with asyncio.timeout(PATIENCE):
            while refused is None:
                number += 1
                refused = await self._refused(platform, room, str(number))
        assert refused.retry_after is not None
        assert timedelta(0) < refused.retry_after <= timedelta(minutes=1)
        for what in (refused.uncertain, refused.lost_room, refused.read_only, refused.slow):
            assert not what
        await platform.regains_patience(room)
        await platform.adapter.send(room, plain(str(number)), key=str(number))
        assert [seen.text for seen in await platform.shown(room)] == [str(n) for n in range(number + 1)]

    async def test_what_arrived_though_nobody_said_so_is_not_said_again(self, platform: Platform) -> None:
        room = await platform.room()
        before = await platform.adapter.send(room, plain("Good morning"), key="k1")
        await platform.can_be_cut_off()
        await platform.loses_answers()
        refused = await self._refused(platform, room, "k2")
        assert refused is not None
        assert refused.uncertain
        assert refused.retry_after
        await platform.answers_again()
        earlier = Earlier(((room, before),))
        again = await platform.adapter.send(room, plain("k2"), key="k2", earlier=earlier)
        assert [(seen.id, seen.text) for seen in await platform.shown(room)] == [
            (before, "Good morning"),
            (again, "k2"),
        ]

    async def test_an_outage_is_outlasted_both_ways(self, platform: Platform) -> None:
        room = await platform.room()
        await platform.can_be_cut_off()
        async with listening(platform) as ears:
            await platform.somebody_says(room, "/before")
            assert (await ears.next(Kind.MESSAGE)).text == "/before"
            before = await platform.adapter.send(room, plain("Good morning"), key="k1")
            await platform.goes_down()
            refused = await self._refused(platform, room, "k2")
            assert refused is not None
            assert refused.retry_after
            for what in (refused.lost_room, refused.read_only, refused.slow):
                assert not what
            await platform.somebody_says(room, "/meanwhile")
            await platform.comes_back()
            assert (await ears.next(Kind.MESSAGE)).text == "/meanwhile"
            earlier = Earlier(((room, before),)) if refused.uncertain else None
            await platform.adapter.send(room, plain("k2"), key="k2", earlier=earlier)
        assert [seen.text for seen in await platform.shown(room)] == ["Good morning", "k2"]

    async def _refused(self, platform: Platform, room: str, words: str) -> NotDelivered | None:
        try:
            await platform.adapter.send(room, plain(words), key=words)
        except NotDelivered as refused:
            return refused
        return None

    @pytest.mark.parametrize("room", ["", ":", "nowhere"])
    async def test_an_address_that_is_no_room_is_not_tried_again(self, platform: Platform, room: str) -> None:
        with pytest.raises(NotDelivered) as refused:
            await platform.adapter.send(room, plain("?"), key="k1")
        assert refused.value.retry_after is None

    async def test_closing_twice_does_no_harm(self, platform: Platform) -> None:
        await platform.adapter.close()
        await platform.adapter.close()
