"""Being away: nobody is asked or reminded then; the deputy is, by name; what can wait waits."""

from __future__ import annotations

from tests.stories.beginnings import goes_away
from tests.stories.test_checkins import EACH
from tests.stories.test_duties import LEDGER, days
from tests.world import World

NURSES = EACH.replace("ASKS", "nurse")


async def test_an_away_member_is_not_asked_but_the_deputy_is_by_name(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=NURSES)
    await bruno.colleague("Beto").says("/status")
    await amina.says("/role nurse Bruno")
    await goes_away(bruno, "9 days Beto")
    bruno.forget()
    await world.monday_at("09:00", "Africa/Nairobi")
    assert len(bruno.heard) == 1
    assert "Beto, we would like to hear from you" in bruno.last_heard()
    await bruno.colleague("Beto").replies("All well")
    assert amina.has_heard("Beto (Bruno) answered: All well")


async def test_an_away_member_without_a_deputy_is_left_in_peace_until_they_are_back(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=NURSES)
    await amina.says("/role nurse Bruno")
    await goes_away(bruno, "5 days")
    bruno.forget()
    await world.monday_at("09:00", "Africa/Nairobi")
    await days(world, 6)
    assert not bruno.has_heard("How are you?")
    assert not amina.has_heard("has not answered")
    await world.monday_at("09:00", "Africa/Nairobi")
    await days(world, 1)
    assert bruno.has_heard("Bruno, we would like to hear from you")


async def test_whoever_goes_away_after_being_asked_hands_the_question_over(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=NURSES)
    await bruno.colleague("Beto").says("/status")
    await amina.says("/role nurse Bruno")
    await world.monday_at("09:00", "Africa/Nairobi")
    await goes_away(bruno, "9 days Beto")
    bruno.forget()
    await days(world, 2)
    assert not bruno.has_heard("A gentle reminder")
    assert bruno.has_heard("Beto, we would like to hear from you")


async def test_whoever_goes_away_after_being_asked_is_not_called_silent(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=NURSES)
    await amina.says("/role nurse Bruno")
    await world.monday_at("09:00", "Africa/Nairobi")
    await goes_away(bruno, "9 days")
    bruno.forget()
    await days(world, 5)
    assert not bruno.has_heard("A gentle reminder")
    assert not amina.has_heard("has not answered")


async def test_two_who_are_asked_and_one_stands_in_for_the_other_are_asked_once(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=NURSES)
    await bruno.colleague("Beto").says("/status")
    await amina.says("/role nurse Bruno")
    await amina.says("/role nurse Beto")
    await goes_away(bruno, "9 days Beto")
    bruno.forget()
    await world.monday_at("09:00", "Africa/Nairobi")
    assert len(bruno.heard) == 1


async def test_a_duty_of_somebody_away_is_the_deputy_s(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=LEDGER)
    await bruno.colleague("Beto").says("/status")
    await amina.says("/role treasurer Bruno")
    await goes_away(bruno, "9 days Beto")
    await days(world, 4)
    assert bruno.has_heard("Beto, a reminder: Share the ledger")
    assert not bruno.has_heard("Bruno, a reminder")
    await bruno.colleague("Beto").says("/done")
    assert amina.has_heard("✓ Beto (Bruno): Share the ledger")


async def test_a_deputy_in_another_group_may_call_it_done(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=LEDGER)
    await amina.says("/role treasurer Bruno")
    await goes_away(bruno, "9 days Amina")
    await days(world, 4)
    assert amina.has_heard("Amina, a reminder: Share the ledger")
    await amina.presses("Done")
    assert [t.state for t in world.gathering().turns.values()] == ["done"]


async def test_a_duty_without_a_deputy_is_the_others_who_have_the_role_else_the_group_s(
    world: World,
) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=LEDGER)
    beto = bruno.colleague("Beto")
    alone = beto.alone()
    await beto.says("/status")
    await alone.says("/status")
    await amina.says("/role treasurer Bruno")
    await goes_away(bruno, "5 days")
    await days(world, 4)
    assert bruno.has_heard("Bruno, a reminder: Share the ledger")  # the group, by its name
    assert not bruno.has_heard("Nobody has the role")
    await amina.says("/role treasurer Beto")
    await days(world, 2)
    assert alone.has_heard("Beto, a reminder: Share the ledger")


async def test_days_off_of_a_partner_move_what_can_wait(world: World) -> None:
    waits = EACH.replace("asks: ASKS\n    each: member", "holidays: next-working-day")
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=waits)
    await goes_away(bruno, "partner 3 days")
    bruno.forget()
    await world.monday_at("09:00", "Africa/Nairobi")
    assert amina.has_heard("How are you?")
    assert bruno.has_heard_nothing()
    await days(world, 3)
    assert bruno.has_heard("How are you?")
