"""Days off of a whole group spare it: it is asked, nudged, reminded and named to nobody until it is back."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.stories.beginnings import goes_away
from tests.stories.test_duties import LEDGER
from tests.world import PULSE, Neighbour, World, mondays

LONG = mondays(
    "long",
    """
    open-for: 6 days
    nudge: [24 hours, 72 hours]
    questions: [{id: progress, kind: text, ask: {en: What moved forward?}}]
""",
)


async def two(world: World, protocol: str) -> tuple[Neighbour, Neighbour, Neighbour]:
    """Return two partners, and the first one's person in a direct talk: she hears of silence."""
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=protocol)
    await amina.alone().says("/status")
    return amina, bruno, amina.alone()


def on(day: int, hour: int = 12) -> datetime:
    """Return an hour of a day in December 2026; the first is a Tuesday."""
    return datetime(2026, 12, day, hour, tzinfo=UTC)


async def test_a_group_that_goes_away_after_being_asked_is_neither_nudged_nor_called_silent(
    world: World,
) -> None:
    amina, bruno, alone = await two(world, PULSE)
    await world.monday_at("10:00", "Africa/Nairobi")
    await amina.says("We planted", to="What moved")
    await goes_away(bruno, "group until 2026-12-07")
    bruno.forget()

    await world.turns_to(on(6))

    assert [text for text in bruno.texts() if "reminder" in text] == []
    assert not alone.has_heard("Bruno has not answered")
    assert "1 of 1 partner" in bruno.message("what we heard").message.text.plain
    assert "Away this time: Bruno" in amina.message("what we heard").message.text.plain


async def test_who_is_back_before_all_closes_is_nudged_then_and_has_time_left_to_answer(world: World) -> None:
    _amina, bruno, alone = await two(world, LONG)
    await world.monday_at("10:00", "Africa/Nairobi")
    await goes_away(bruno, "group until thursday")
    bruno.forget()

    await world.turns_to(on(2, 20))
    assert bruno.has_heard_nothing()
    await world.turns_to(on(4, 6))
    assert bruno.has_heard("A gentle reminder of Long")
    assert not alone.has_heard("Bruno has not answered")

    await world.turns_to(on(6))
    assert alone.has_heard("Bruno has not answered")


async def test_who_comes_back_early_is_nudged_at_the_usual_hour_again(world: World) -> None:
    _amina, bruno, _ = await two(world, LONG)
    await world.monday_at("10:00", "Africa/Nairobi")
    await goes_away(bruno, "group until 2027-01-05")
    await world.turns_to(on(2))
    await bruno.says("/away group")
    bruno.forget()

    await world.turns_to(on(5, 7))
    assert bruno.has_heard("A gentle reminder of Long")


async def test_a_group_that_is_away_at_its_hour_is_asked_when_it_is_back(world: World) -> None:
    """Public holidays are kept by this protocol; days off are the group's own word."""
    amina, bruno, alone = await two(world, PULSE)
    await goes_away(bruno, "group until wednesday")
    bruno.forget()

    await world.turns_to(on(2, 5))
    assert amina.has_heard("What moved forward?")
    assert bruno.has_heard_nothing()
    await world.turns_to(on(2, 6))
    assert bruno.has_heard("What moved forward?")

    await world.turns_to(on(4))
    assert alone.has_heard("Bruno has not answered")


async def test_a_group_that_is_back_early_is_asked_at_once(world: World) -> None:
    _amina, bruno, _ = await two(world, PULSE)
    await goes_away(bruno, "group until 2026-12-07")
    await world.turns_to(on(1))
    assert not bruno.has_heard("What moved forward?")
    await bruno.says("/away group")
    assert bruno.has_heard("What moved forward?")


async def test_a_group_that_is_away_until_all_is_closed_is_named_as_away_and_not_as_silent(
    world: World,
) -> None:
    amina, bruno, alone = await two(world, PULSE)
    await goes_away(bruno, "group until 2026-12-07")
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.replies("We planted")

    await world.turns_to(on(6))
    assert not bruno.has_heard("we would like to hear from you"), "what others say is read, and nothing asked"
    assert not alone.has_heard("Bruno has not answered")
    digest = amina.message("what we heard").message.text.plain
    assert "1 of 1 partner" in digest
    assert "Away this time: Bruno" in digest

    await world.turns_to(on(7))
    assert bruno.has_heard("we would like to hear from you")


async def test_a_duty_waits_until_a_group_is_back_and_is_late_counted_from_there(world: World) -> None:
    amina, bruno, alone = await two(world, LEDGER)
    await amina.says("/role treasurer Bruno")
    await goes_away(bruno, "group until 2026-12-07")
    bruno.forget()

    await world.turns_to(on(6, 20))
    assert not bruno.has_heard("a reminder: Share the ledger")
    assert not bruno.has_heard("something for you alone")
    assert not alone.has_heard("Bruno has not said that this is done")

    await world.turns_to(on(7, 8))
    reminders = [text for text in bruno.texts() if "a reminder: Share the ledger" in text]
    assert len(reminders) == 1
    assert not bruno.has_heard("something for you alone")

    await world.turns_to(on(8, 8))
    assert bruno.has_heard("something for you alone")
    assert alone.has_heard("Bruno has not said that this is done")
