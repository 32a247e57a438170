"""What becomes of a room on every platform, and of us in it."""

from __future__ import annotations

import pytest

from bot.adapters import Kind, NotDelivered
from tests.adapters.contract.platform import Platform, listening, plain


class Rooms:
    """Coming and going."""

    async def test_being_brought_into_a_room_is_heard(self, platform: Platform) -> None:
        async with listening(platform) as ears:
            room = await platform.invites_us()
            heard = await ears.next(Kind.INVITED)
            assert heard.room == room
            await platform.adapter.send(room, plain("Hello"), key="k11")
        assert [seen.text for seen in await platform.shown(room)] == ["Hello"]

    async def test_being_removed_is_heard_and_the_room_is_lost(self, platform: Platform) -> None:
        room = await platform.room()
        async with listening(platform) as ears:
            await platform.removes_us(room)
            heard = await ears.next(Kind.GONE)
            assert heard.room == room
            with pytest.raises(NotDelivered) as refused:
                await platform.adapter.send(room, plain("Still there?"), key="k12")
        assert refused.value.lost_room
        assert refused.value.retry_after is None
