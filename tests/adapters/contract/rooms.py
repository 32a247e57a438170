"""What becomes of a room on every platform, and of us in it: come, gone, back, silenced, slowed, moved."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.adapters import Heard, Kind, NotDelivered
from tests import NOT_OFFERED
from tests.adapters.contract.platform import Ears, Platform, listening, plain


async def refused(platform: Platform, room: str, key: str) -> NotDelivered:
    """Return what becomes of something that cannot be said in *room*."""
    with pytest.raises(NotDelivered) as refusal:
        await platform.adapter.send(room, plain("Still there?"), key=key)
    return refusal.value


async def heard_until(ears: Ears, room: str, text: str) -> list[Heard]:
    """Return what is heard before *text*, which is said in *room*."""
    heard = [await ears.next()]
    while (heard[-1].room, heard[-1].text) != (room, text):
        heard.append(await ears.next())
    return heard[:-1]


class Rooms:
    """Coming and going, and what we may do meanwhile."""

    async def test_being_brought_into_a_room_is_heard(self, platform: Platform) -> None:
        async with listening(platform) as ears:
            room = await platform.invites_us()
            heard = await ears.next(Kind.INVITED)
            assert heard.room == room
            await platform.adapter.send(room, plain("Hello"), key="k11")
        assert [seen.text for seen in await platform.shown(room)] == ["Hello"]

    async def test_being_removed_is_heard_and_the_room_is_lost(self, platform: Platform) -> None:
        room = await platform.room()
        sent = await platform.adapter.send(room, plain("Ready?"), key="k11")
        async with listening(platform) as ears:
            await platform.removes_us(room)
            heard = await ears.next(Kind.GONE)
            assert heard.room == room
            refusal = await refused(platform, room, "k12")
            with pytest.raises(NotDelivered) as of_the_change:
                await platform.adapter.edit(room, sent, plain("Noted"))
            with pytest.raises(NotDelivered) as of_the_withdrawal:
                await platform.adapter.withdraw(room, sent)
        for each in (refusal, of_the_change.value, of_the_withdrawal.value):
            assert each.lost_room
            assert each.retry_after is None

    async def test_who_removed_us_can_bring_us_back(self, platform: Platform) -> None:
        room = await platform.room()
        async with listening(platform) as ears:
            await platform.somebody_says(room, "/before")
            await platform.removes_us(room)
            assert (await ears.next(Kind.GONE)).room == room
            await platform.brings_us_back(room)
            back = await ears.next()
            assert (back.kind, back.room, back.sender.address) == (Kind.INVITED, room, platform.person)
            await platform.somebody_says(room, "/again")
            assert (await ears.next(Kind.MESSAGE)).text == "/again"
            await platform.adapter.send(room, plain("Here again"), key="k1")
        assert [seen.text for seen in await platform.shown(room)] == ["Here again"]

    async def test_a_room_that_never_was_is_lost(self, platform: Platform) -> None:
        refusal = await refused(platform, platform.nowhere, "k1")
        assert refusal.lost_room
        assert refusal.retry_after is None

    async def test_where_we_may_not_write_is_heard_and_the_room_is_kept(self, platform: Platform) -> None:
        room, other = await platform.room(), await platform.room()
        async with listening(platform) as ears:
            await platform.somebody_says(room, "/here")
            await ears.next(Kind.MESSAGE)
            await platform.silences_us(room)
            silenced = await ears.next(Kind.SILENCED, Kind.GONE, Kind.MOVED)
            assert (silenced.kind, silenced.room) == (Kind.SILENCED, room)
            assert silenced.sender.address == platform.person
            refusal = await refused(platform, room, "k1")
            assert (refusal.read_only, refusal.lost_room, refusal.slow) == (True, False, False)
            assert not refusal.whole_account
            assert refusal.retry_after
            await platform.somebody_says(room, "/still")
            assert (await ears.next(Kind.MESSAGE)).text == "/still"
            await platform.adapter.send(other, plain("Elsewhere we may"), key="k2")
            await platform.lets_us_speak(room)
            heeded = await ears.next(Kind.HEEDED, Kind.INVITED)
            assert (heeded.kind, heeded.room) == (Kind.HEEDED, room)
            await platform.adapter.send(room, plain("Still there?"), key="k1")
        assert [seen.text for seen in await platform.shown(room)] == ["Still there?"]

    async def test_what_is_for_one_person_alone_is_refused_where_others_read_it(
        self, platform: Platform
    ) -> None:
        room, alone = await platform.room(), await platform.direct()
        secret = replace(plain("For you alone"), alone=True)
        async with listening(platform) as ears:
            for each in (room, alone):
                await platform.somebody_says(each, "/here")
                await ears.next(Kind.MESSAGE)
            with pytest.raises(NotDelivered) as refusal:
                await platform.adapter.send(room, secret, key="k1")
            assert refusal.value.overheard
            shown = await platform.adapter.send(room, plain("For everybody"), key="k2")
            with pytest.raises(NotDelivered) as refusal:
                await platform.adapter.edit(room, shown, secret)
            assert refusal.value.overheard
            await platform.adapter.send(alone, secret, key="k3")
        assert [seen.text for seen in await platform.shown(room)] == ["For everybody"]
        assert [seen.text for seen in await platform.shown(alone)] == ["For you alone"]

    async def test_a_slow_room_says_when_we_may_speak_again_and_alarms_nobody(
        self, platform: Platform
    ) -> None:
        if not platform.adapter.capabilities.slows:
            pytest.skip(f"{NOT_OFFERED}: no room has a pace of its own")
        room, other = await platform.room(), await platform.room()
        await platform.slows(room, 30)
        await platform.adapter.send(room, plain("one"), key="k1")
        refusal = await refused(platform, room, "k2")
        assert (refusal.slow, refusal.read_only, refusal.lost_room) == (True, False, False)
        assert not refusal.whole_account
        assert refusal.retry_after
        assert timedelta(seconds=25) < refusal.retry_after <= timedelta(seconds=30)
        await platform.adapter.send(other, plain("Elsewhere it goes on"), key="k3")

    async def test_a_room_that_moved_is_followed_and_no_alarm_is_raised(self, platform: Platform) -> None:
        """Told more than once it does no harm; nobody is told that we are gone, silenced or somewhere new.

        That people come into the new room may be heard as well, before or after.
        """
        besides = [kind for kind in Kind if kind is not Kind.CAME]
        old = await platform.a_room_that_can_move()
        sent = await platform.adapter.send(old, plain("Ready?"), key="k0")
        async with listening(platform) as ears:
            await platform.somebody_says(old, "/here")
            await ears.next(Kind.MESSAGE)
            new = await platform.moves(old)
            moved = await ears.next(*besides)
            assert (moved.kind, moved.room, moved.text) == (Kind.MOVED, old, new)
            await platform.somebody_says(new, "/there")
            for more in await heard_until(ears, new, "/there"):
                came = (Kind.CAME, new, "")
                assert (more.kind, more.room, more.text) in ((Kind.MOVED, old, new), came)
            refusal = await refused(platform, old, "k1")
            assert refusal.moved_to == new
            assert not refusal.lost_room
            assert not refusal.read_only
            with pytest.raises(NotDelivered) as of_the_change:
                await platform.adapter.edit(old, sent, plain("Noted"))
            assert of_the_change.value.moved_to == new
            await platform.adapter.send(new, plain("Still there?"), key="k1")
        assert [seen.text for seen in await platform.shown(new)] == ["Still there?"]

    async def test_a_topic_is_a_room_of_its_own(self, platform: Platform) -> None:
        if not platform.adapter.capabilities.topics:
            pytest.skip(f"{NOT_OFFERED}: no room has parts that are rooms")
        room = await platform.topic()
        async with listening(platform) as ears:
            asked = await platform.adapter.send(room, plain("How are the pumps?"), key="k1")
            said = await platform.somebody_says(room, "They work", reply_to=asked)
            answer = await ears.next(Kind.MESSAGE)
            await platform.somebody_says(room, "/status")
            command = await ears.next(Kind.MESSAGE)
        assert [seen.id for seen in await platform.shown(room)] == [asked]
        assert (answer.room, answer.message, answer.reply_to) == (room, said, asked)
        assert (command.room, command.reply_to) == (room, None)
