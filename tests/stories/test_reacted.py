"""An emoji on a message of ours counts where the message stands, even if a platform tells the chat alone."""

from __future__ import annotations

from bot.adapters import Kind
from tests.world import Neighbour, World


async def in_a_topic(world: World) -> tuple[Neighbour, Neighbour]:
    """Return Amina in a topic of her group, and in the group's own talk."""
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    group = Neighbour(world, amina.room, amina.person)
    amina.room = f"{group.room}/7"
    with world.bench.store.writing() as transaction:
        rooms = transaction.record.gathering("p", world.now).rooms
        transaction.record.move_room(rooms["r-amina"], amina.room)
        transaction.record.move_room(rooms["r-bruno"], f"{group.room}/8")
    bruno.room = f"{group.room}/8"
    return amina, group


async def test_a_reaction_in_a_topic_that_only_the_chat_is_known_of_counts(world: World) -> None:
    amina, group = await in_a_topic(world)
    await world.monday_at("09:00", "Africa/Nairobi")
    question = amina.message("What moved forward?").id
    world.restarts()
    await group.does(Kind.REACTED, text="⏰", message=question)
    assert amina.last_heard().startswith("Very well, I will ask again")
    assert group.has_heard_nothing()


async def test_a_reaction_to_what_is_not_ours_stays_where_it_was_heard(world: World) -> None:
    amina, group = await in_a_topic(world)
    await world.monday_at("09:00", "Africa/Nairobi")
    before = amina.texts()
    for message in ("said-77", "%", "999"):
        await group.does(Kind.REACTED, text="⏰", message=message)
    assert amina.texts() == before
    assert group.has_heard_nothing()
