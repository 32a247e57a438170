"""What is typed means one thing: where it could be several we ask, and never say pages of it back."""

from __future__ import annotations

import pytest

from bot.core.protocol import read_protocol
from tests.world import PULSE, Neighbour, World


async def with_two_mondays(world: World) -> Neighbour:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    again = PULSE.replace("protocol: pulse", "protocol: second").replace("moved forward", "went wrong")
    world.bench.shelf["second"] = read_protocol(again, "second")  # type: ignore[index]
    await amina.says("/adopt second --now")
    return amina


async def test_now_asks_which_where_two_protocols_have_the_same_check_in(world: World) -> None:
    amina = await with_two_mondays(world)
    await amina.says("/now monday")
    assert amina.last_heard().endswith("pulse/monday, second/monday")
    await amina.says("/now")
    assert amina.last_heard().endswith("pulse/monday, second/monday")
    assert not amina.has_heard("What went wrong?")
    await amina.says("/now second/monday")
    assert amina.has_heard("What went wrong?")
    assert not amina.has_heard("What moved forward?")


async def test_schedule_asks_which_where_two_protocols_have_the_same_check_in(world: World) -> None:
    amina = await with_two_mondays(world)
    await amina.says("/schedule monday at 10:00")
    assert amina.last_heard().endswith("pulse/monday, second/monday")
    await amina.says("/schedule second/monday at 10:00")
    assert {a.protocol.id: a.protocol.version for a in world.gathering().adoptions.values()} == {
        "pulse": 1,
        "second": 2,
    }


async def test_the_agreement_of_a_partner_that_has_left_does_not_count(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol="")
    await amina.says("/adopt weekly-pulse")
    await bruno.says("/agree")
    await bruno.says("/leave")
    await bruno.presses("Yes, we leave")
    await amina.says("/agree")
    assert [a.state for a in world.gathering().adoptions.values()] == ["proposed"]


@pytest.mark.parametrize(
    "command", ["/adopt ", "/language ", "/role ", "/role facilitator ", "/schedule ", "/preview ", "/x"]
)
async def test_no_more_than_forty_characters_of_what_was_typed_come_back(world: World, command: str) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await amina.says(command + "a" * 3500)
    assert "a" * 30 in amina.last_heard()
    assert "a" * 41 not in amina.last_heard()
