"""A group that goes on elsewhere numbers its messages anew: an old id means nothing that is said there."""

from __future__ import annotations

from bot.adapters import Kind, NotDelivered
from tests.stories.moody import Moody, moody
from tests.world import Neighbour, World


async def moves(who: Neighbour, to: str) -> None:
    await who.does(Kind.MOVED, text=to)
    who.room = to


async def two(world: World) -> tuple[Neighbour, Neighbour]:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await world.monday_at("09:00", "Africa/Nairobi")
    return amina, bruno


async def test_an_answer_is_not_changed_by_what_bears_its_number_after_a_move(world: World) -> None:
    amina, bruno = await two(world)
    answered = await amina.says("The pump works", to="What moved forward?")
    await moves(amina, "console:amina-super")
    await amina.edits(answered, "See you at lunch")
    await amina.withdraws(answered)
    assert [a.text for a in world.gathering().answers.values()] == ["The pump works"]
    assert not bruno.has_heard("lunch")
    await bruno.says("Which pump?", to="The pump works")
    assert "Which pump?" in amina.last_heard()
    assert amina.heard[-1].message.reply_to is None


async def test_our_own_old_numbers_are_other_peoples_messages_after_a_move(world: World) -> None:
    amina, bruno = await two(world)
    question = amina.message("What moved forward?").id
    await moves(amina, "console:amina-super")
    await amina.does(Kind.MESSAGE, text="See you at lunch", reply_to=question)
    await amina.does(Kind.REACTED, text="⏰", message=question)
    assert amina.has_heard_nothing()
    assert not world.gathering().answers
    assert not bruno.has_heard("lunch")


async def test_a_carried_reply_is_neither_changed_nor_kept_from_being_carried(world: World) -> None:
    """The number of a reply that was carried before the move is that of another one after it."""
    amina, bruno = await two(world)
    await amina.says("The pump works", to="What moved forward?")
    reply = await bruno.says("Which pump?", to="The pump works")
    await moves(bruno, "console:bruno-super")
    await bruno.edits(reply, "See you at lunch")
    await bruno.withdraws(reply)
    assert not amina.has_heard("lunch")
    assert amina.has_heard("Which pump?")
    await amina.says("The northern one", to="Which pump?")
    assert "The northern one" in bruno.last_heard()
    assert bruno.heard[-1].message.reply_to is None
    again = bruno.heard[-1].id
    await bruno.does(Kind.MESSAGE, text="Thank you", message=reply, reply_to=again, addressed=True)
    assert "Thank you" in amina.last_heard()
    await bruno.edits(reply, "Thanks a lot")
    assert "Thanks a lot" in amina.last_heard()
    await moves(bruno, "console:bruno-anew")
    await bruno.edits(reply, "See you at lunch")
    assert not amina.has_heard("lunch")


async def test_what_waited_for_the_move_replies_to_no_old_number(world: World) -> None:
    world.platform = Moody()
    world.restarts()
    amina, bruno = await two(world)
    answered = await amina.says("The pump works", to="What moved forward?")
    new = "console:amina-super"
    moody(world).refusals[amina.room] = [NotDelivered("migrated", moved_to=new)]
    await bruno.says("Which pump?", to="The pump works")
    amina.room = new
    assert "Which pump?" in amina.last_heard()
    assert amina.heard[-1].message.reply_to is None
    await amina.edits(answered, "See you at lunch")
    assert not bruno.has_heard("lunch")


async def test_a_correction_that_waits_while_its_author_moves_still_arrives(world: World) -> None:
    amina, bruno = await two(world)
    await amina.says("The pump works", to="What moved forward?")
    reply = await bruno.says("Which pump?", to="The pump works")
    world.bench.outbox.close("console")
    await bruno.edits(reply, "Which of the pumps?")
    await moves(bruno, "console:bruno-super")
    assert not amina.has_heard("Which of the pumps?")
    world.bench.outbox.open("console")
    await world.settles()
    assert amina.has_heard("Which of the pumps?")
    assert not amina.has_heard("Which pump?")
