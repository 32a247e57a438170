"""A partner whose chat is gone for good goes on in another one, the same partner, with all that is open."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.adapters import Kind
from bot.core import seats
from tests.stories.beginnings import invited
from tests.world import LANGUAGES, PULSE, Neighbour, World, mondays

TWO = mondays(
    "pulse",
    """
    open-for: 3 days
    nudge: [24 hours]
    questions:
      - {id: q, kind: text, ask: {en: What moved forward?}}
      - {id: r, kind: yes-no, ask: {en: Is there enough water?}}
""",
)


def put(world: World, *things: object) -> None:
    with world.bench.store.writing() as transaction:
        transaction.record.keep(things)


async def lost(world: World, *more: str, protocol: str = TWO) -> list[Neighbour]:
    """Let Bruno's chat be gone once his group has answered one of two questions, before it reads Amina's."""
    amina, bruno, *others = world.partners(
        "Amina in Nairobi (en)", "Bruno in Nairobi (en)", *more, protocol=protocol
    )
    await amina.says("/role facilitator Bruno")
    await world.monday_at("09:00", "Africa/Nairobi")
    await bruno.says("The pump works", to="What moved forward?")
    assert bruno.has_heard("Is there enough water?")
    world.bench.outbox.close("console")
    await amina.says("The well is dry", to="What moved forward?")
    await bruno.does(Kind.GONE)
    world.bench.outbox.open("console")
    await world.settles()
    return [amina, bruno, *others]


async def test_a_group_made_anew_goes_on_as_the_same_partner_and_is_asked_nothing_twice(world: World) -> None:
    amina, bruno = await lost(world)
    assert amina.last_heard().startswith("I can no longer speak to Bruno")
    assert amina.last_heard().endswith("/invite Bruno")
    await world.turns_to("11:00", "Africa/Nairobi")

    anew = replace(bruno, room="console:anew")
    await anew.says(await invited(amina, "bruno"))
    assert anew.texts()[0].startswith("Here I am again. Bruno goes on in this chat")
    assert anew.has_heard("The well is dry"), "what waited in its queue"
    assert not [text for text in anew.texts() if text.startswith("1/2") and "works" not in text]
    assert sum("Is there enough water?" in text for text in anew.texts()) == 1
    assert amina.has_heard("I can speak to Bruno again, in another chat.")

    g = world.gathering()
    assert set(g.partners) == {"g-amina", "g-bruno"}
    assert g.members["m-bruno"].roles == ("facilitator",)
    assert [(r.address, r.state) for r in g.rooms.values() if r.partner == "g-bruno"] == [(anew.room, "open")]
    bruno.forget()
    await anew.presses("Yes")
    assert amina.has_heard("Is there enough water? Yes")
    await anew.colleague("Carla").says("/status")
    assert g.partners.keys() == world.gathering().partners.keys()
    assert world.gathering().by_address("console:carla").partner == "g-bruno"  # type: ignore[union-attr]

    await world.monday_at("09:00", "Africa/Nairobi")
    assert sum("What moved forward?" in text for text in anew.texts()) >= 2
    assert bruno.has_heard_nothing()


async def test_a_question_that_waits_still_is_put_once(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=TWO)
    world.bench.outbox.close("console")
    await world.monday_at("09:00", "Africa/Nairobi")
    await bruno.does(Kind.GONE)
    world.bench.outbox.open("console")
    anew = replace(bruno, room="console:anew")
    await anew.says(await invited(amina, "Bruno"))
    assert sum("What moved forward?" in text for text in anew.texts()) == 1


async def test_a_proposal_that_waits_for_them_is_shown_in_the_new_chat(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol="")
    await amina.says("/adopt weekly-pulse")
    assert bruno.has_heard("Proposed to all")
    await bruno.does(Kind.GONE)
    anew = replace(bruno, room="console:anew")
    await anew.says(await invited(amina, "Bruno"))
    await anew.presses("We agree")
    assert amina.has_heard("Bruno agrees")


async def test_a_deleted_topic_goes_on_in_another_one(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    put(world, replace(world.gathering().rooms["r-bruno"], address="console:big/7", state="lost"))
    anew = replace(bruno, room="console:big/9")
    await anew.says(await invited(amina, "Bruno"))
    assert world.gathering().rooms["r-bruno"].address == "console:big/9"


async def test_the_old_chat_is_a_strangers_from_then_on(world: World) -> None:
    amina, bruno = await lost(world)
    anew = replace(bruno, room="console:anew")
    await anew.says(await invited(amina, "Bruno"))
    bruno.forget()
    await bruno.does(Kind.INVITED)
    assert bruno.last_heard().startswith("Hello, I am Baraza")
    assert world.gathering().rooms["r-bruno"].address == anew.room


async def test_it_may_go_on_in_a_chat_where_another_partner_sits(world: World) -> None:
    amina, bruno, claire = await lost(world, "Claire in Nairobi (en)")
    claire.forget()
    there = replace(bruno, room=claire.room)
    await there.says(await invited(amina, "Bruno"))
    g = world.gathering()
    assert g.rooms["r-claire"].partners == ("g-claire", "g-bruno")
    assert g.rooms["r-bruno"].state == "left"
    assert g.members["m-bruno"].partner == "g-bruno"
    assert sum("Is there enough water?" in text for text in claire.texts()) == 1, "hers is the first"
    await there.presses("Yes")
    assert amina.has_heard("Is there enough water? Yes")


async def test_a_chat_that_several_shared_goes_on_for_all_of_them(world: World) -> None:
    amina, bruno, *_ = world.partners(
        "Amina in Nairobi (en)", "Bruno in Nairobi (en)", "Claire in Nairobi (fr)"
    )
    g = world.gathering()
    put(world, replace(g.rooms["r-claire"], state="left"))
    put(world, seats.seated(g, g.rooms["r-bruno"], g.partners["g-claire"]))
    await bruno.does(Kind.GONE)
    assert amina.last_heard().startswith("I can no longer speak to Bruno, Claire")
    anew = replace(bruno, room="console:anew")
    await anew.says(await invited(amina, "Claire"))
    room = world.gathering().rooms["r-bruno"]
    assert (room.address, room.state, room.partners) == (anew.room, "open", ("g-bruno", "g-claire"))


async def test_a_partner_in_the_middle_of_its_welcome_goes_on_with_it(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    carla = world.stranger("Carla", "carla-room", "en")
    await carla.says(await invited(amina, "Carla"))
    await carla.replies("English")
    await carla.does(Kind.GONE)
    anew = replace(carla, room="console:anew")
    await anew.says(await invited(amina, "Carla"))
    await anew.replies("Nairobi")
    await anew.replies("-")
    partner = next(p for p in world.gathering().present() if p.name == "Carla")
    assert (partner.languages, partner.zone) == (("en",), "Africa/Nairobi")


async def test_where_it_can_be_spoken_to_nobody_is_moved_and_it_is_said_how_it_moves(world: World) -> None:
    amina, bruno = await lost(world)
    join = await invited(amina, "Bruno")
    await bruno.does(Kind.INVITED)
    anew = replace(bruno, room="console:anew")
    for who, said in ((amina, "/invite bruno"), (anew, join)):
        await who.says(said)
        assert who.last_heard().startswith("Bruno is here already."), "brought back there meanwhile"
        assert who.last_heard().endswith("/invite Bruno")
    assert world.gathering().rooms["r-bruno"].address == bruno.room
    await bruno.does(Kind.GONE)
    await anew.says(join)
    assert world.gathering().rooms["r-bruno"].address == anew.room


async def test_of_several_rooms_one_that_is_lost_moves_nobody(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    put(world, replace(world.gathering().rooms["r-bruno"], id="r-bruno2", address="console:second"))
    await bruno.does(Kind.GONE)
    assert amina.last_heard().startswith("I can no longer speak in one of the chats of Bruno")
    await amina.says("/invite Bruno")
    assert amina.last_heard().startswith("Bruno is here already.")


async def test_of_two_codes_for_one_partner_one_brings_it_in(world: World) -> None:
    """Somebody lost the first one and asked again: without this, there would be two of that name."""
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    first, second = await invited(amina, "Carla"), await invited(amina, "Carla")
    carla, elsewhere = world.stranger("Carla", "one"), world.stranger("Somebody", "two")
    await carla.says(first)
    await elsewhere.says(second)
    assert elsewhere.last_heard().startswith("Carla is here already.")
    assert [p.name for p in world.gathering().partners.values()].count("Carla") == 1


async def test_who_left_and_comes_to_another_chat_is_the_same_partner(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await bruno.says("/leave")
    await bruno.presses("Yes, we leave")
    anew = world.stranger("Zuri", "anew")
    await anew.says(await invited(amina, "Bruno"))
    for answer in ("English", "Nairobi", "-"):
        await anew.replies(answer)
    g = world.gathering()
    assert [p.id for p in g.present()] == ["g-amina", "g-bruno"]
    assert {m.partner for m in g.members.values()} == {"g-amina", "g-bruno"}
    assert g.room_of("g-bruno").address == anew.room  # type: ignore[union-attr]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_way_back_is_said_in_the_coordinators_language(world: World, language: str) -> None:
    amina, bruno = world.partners(f"Amina in Nairobi ({language})", "Bruno in Nairobi (en)", protocol=PULSE)
    await world.turns_to("12:00", "Africa/Nairobi")
    await bruno.does(Kind.GONE)
    assert "/invite Bruno" in amina.last_heard()
    await replace(bruno, room="console:anew").says(await invited(amina, "Bruno"))
    assert "Bruno" in amina.last_heard()
