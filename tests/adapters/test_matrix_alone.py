"""A talk with one person on Matrix is one only as long as nobody else is there, or is invited."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.adapters import Kind, NotDelivered
from tests.adapters.contract import listening, plain
from tests.adapters.matrix_platform import MatrixPlatform, bare


async def test_nothing_for_one_person_alone_is_said_once_somebody_else_is_invited(
    platform: MatrixPlatform,
) -> None:
    room = await platform.direct()
    alone = replace(plain("Only for you"), alone=True)
    async with listening(platform) as ears:
        await platform.amina.says(bare(room), "/here")
        assert (await ears.next(Kind.MESSAGE, Kind.JOINED)).direct
        asked = await platform.adapter.send(room, alone, key="k1")

        await platform.amina.invites(bare(room), platform.bruno.user)
        heard = await ears.next(Kind.JOINED)
        assert (heard.room, heard.sender.address, heard.direct) == (room, platform.bruno.address, False)
        with pytest.raises(NotDelivered) as refused:
            await platform.adapter.send(room, alone, key="k2")
        assert refused.value.overheard
        with pytest.raises(NotDelivered) as refused:
            await platform.adapter.edit(room, asked, replace(plain("Still only for you"), alone=True))
        assert refused.value.overheard
        await platform.adapter.send(room, plain("For everybody"), key="k3")

        await platform.bruno.joins(bare(room))
        await platform.amina.says(bare(room), "/all")
        assert not (await ears.next(Kind.MESSAGE)).direct
        await platform.bruno.leaves(bare(room))
        await platform.amina.says(bare(room), "/alone")
        assert (await ears.next(Kind.MESSAGE, Kind.JOINED)).direct
        await platform.adapter.send(room, alone, key="k4")
    said = [shown.text for shown in await platform.shown(room)]
    assert said == ["Only for you", "For everybody", "Only for you"]


async def test_who_came_while_we_were_away_does_not_read_along(platform: MatrixPlatform) -> None:
    room = await platform.direct()
    async with listening(platform) as ears:
        await platform.amina.says(bare(room), "/here")
        await ears.next(Kind.MESSAGE)
    await platform.adapter.close()
    await platform.amina.invites(bare(room), platform.bruno.user)
    await platform.bruno.joins(bare(room))
    await platform.amina.leaves(bare(room))
    platform.adapter = platform.new_adapter()
    await platform.adapter.start()
    async with listening(platform) as ears:
        heard = await ears.next(Kind.JOINED, Kind.MESSAGE)
    assert (heard.kind, heard.sender.address) == (Kind.JOINED, platform.bruno.address)


async def test_who_was_there_before_us_did_not_come(platform: MatrixPlatform) -> None:
    """Joined between two lives: the room is known, and what a sync tells of it begins before we came."""
    room = await platform.direct()
    async with listening(platform) as ears:
        await platform.amina.says(bare(room), "/here")
        heard = [await ears.next(), await ears.next()]
    assert [each.kind for each in heard] == [Kind.INVITED, Kind.MESSAGE]


async def test_who_leaves_a_group_is_taken_out_or_comes_back_is_heard_of(platform: MatrixPlatform) -> None:
    room = await platform.room()
    async with listening(platform) as ears:
        await platform.amina.says(bare(room), "/here")
        await ears.next(Kind.MESSAGE)
        await platform.bruno.leaves(bare(room))
        left = await ears.next(Kind.LEFT)
        await platform.amina.says(bare(room), "/alone")
        await ears.next(Kind.MESSAGE)
        await platform.amina.invites(bare(room), platform.bruno.user)
        await platform.bruno.joins(bare(room))
        came = await ears.next(Kind.CAME)
        await platform.amina.kicks(bare(room), platform.bruno.user, ban=True)
        taken_out = await ears.next(Kind.LEFT)
    assert {each.text for each in (came, left, taken_out)} == {platform.bruno.address}
    assert {each.room for each in (came, left, taken_out)} == {room}
