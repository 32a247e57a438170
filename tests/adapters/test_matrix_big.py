"""Big rooms and slow homeservers: members are told of only as they speak, and a first sync takes its time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.adapters import Kind, NotDelivered
from bot.adapters.matrix import MatrixAdapter
from bot.adapters.matrix.rooms import Room
from tests.adapters.contract import listening, plain
from tests.adapters.matrix_platform import MatrixPlatform, bare
from tests.peers.gate import gate_before
from tests.peers.synapse import PASSWORD, Homeserver

CROWD = 150


async def hears_it_is_not_alone(platform: MatrixPlatform, room: str, key: str) -> None:
    with pytest.raises(NotDelivered) as refused:
        await platform.adapter.send(room, replace(plain("Only for you"), alone=True), key=key)
    assert refused.value.overheard


async def test_in_a_big_room_we_know_who_speaks_and_that_we_are_not_alone(
    platform: MatrixPlatform, synapse: Homeserver
) -> None:
    room = await synapse.crowd(CROWD)
    for person in (platform.amina, platform.bruno):
        await person.joins(room)
    async with listening(platform) as ears:
        await (await synapse.admin()).invites(room, platform.bot.user)
        invited = await ears.next(Kind.INVITED, Kind.JOINED)
        assert (invited.kind, invited.room, invited.direct) == (Kind.INVITED, f"matrix:{room}", False)
        await platform.amina.says(room, "/one")
        heard = await ears.next(Kind.MESSAGE, Kind.JOINED)
        assert (heard.text, heard.sender.name, heard.direct) == ("/one", "Amina 💧", False)
        await hears_it_is_not_alone(platform, invited.room, "k1")

    await platform.restart_adapter()
    await hears_it_is_not_alone(platform, f"matrix:{room}", "k2")
    async with listening(platform) as ears:
        for person, name in ((platform.bruno, "Bruno"), (platform.amina, "Amina 💧")):
            await person.says(room, "/again")
            heard = await ears.next(Kind.MESSAGE, Kind.JOINED)
            assert (heard.text, heard.sender.name, heard.direct) == ("/again", name, False)
        assert len(platform.adapter._rooms[room].members) < 10, "of those who only read we are told nothing"
        await hears_it_is_not_alone(platform, f"matrix:{room}", "k3")
        await platform.adapter.send(f"matrix:{room}", plain("For everybody"), key="k4")
    await platform.amina.sees_text(room, "For everybody")


def test_where_nobody_counts_us_we_are_not_alone() -> None:
    """Two that we know of may be two of hundreds."""
    room = Room(members={"@baraza:x": "", "@amina:x": ""})
    assert not room.direct
    room.counted({"m.joined_member_count": 2, "m.invited_member_count": 0})
    assert room.direct


async def test_while_the_first_sync_takes_its_time_rooms_are_spoken_to(
    platform: MatrixPlatform, synapse: Homeserver, tmp_path: Path
) -> None:
    room, talk = await platform.room(), await platform.direct()
    await platform.adapter.close()
    async with gate_before(synapse.port) as gate:
        platform.adapter = MatrixAdapter(gate.url, platform.bot.user, PASSWORD, folder=tmp_path / "slow")
        gate.holds("full_state=true")
        await platform.adapter.start()
        async with listening(platform):
            await gate.held()
            await platform.adapter.send(room, plain("Good morning"), key="k1")
            await platform.adapter.send(talk, replace(plain("Only for you"), alone=True), key="k2")
            await hears_it_is_not_alone(platform, room, "k3")
            await platform.amina.sees_text(bare(room), "Good morning")
            await platform.amina.says(bare(room), "/meanwhile")
        async with listening(platform) as ears:
            assert (await ears.next(Kind.MESSAGE)).text == "/meanwhile"
        await platform.adapter.close()
