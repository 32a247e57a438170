"""Check-ins: asked one question at a time, nudged kindly, closed, and told to everybody; nobody is shamed."""

from __future__ import annotations

from pathlib import Path

from tests.world import World, mondays

SHELF = Path(__file__).parent.parent.parent / "protocols"
TWO = mondays(
    "two",
    """
    open-for: 3 days
    nudge: [10 hours, 24 hours]
    questions:
      - {id: progress, kind: text, ask: {en: "What moved forward?"}}
      - {id: load, kind: scale, from: 1, to: 5, optional: true, ask: {en: "How full is your plate?"}}
""",
)
SAFETY = """
protocol: safety
version: 1
purpose: {en: To know that everybody is safe.}
checkins:
  today:
    every: day
    at: "20:30"
    open-for: 45 minutes
    nudge: [15 minutes]
    silence: {tell: facilitator, urgent: true}
    questions:
      - {id: safe, kind: yes-no, ask: {en: "Are all of you safe?"}}
"""
EACH = """
protocol: each
version: 1
purpose: {en: To hear every voice.}
roles: {nurse: {does: {en: Sees the patients}}}
checkins:
  monday:
    asks: ASKS
    each: member
    every: week
    on: monday
    at: "09:00"
    open-for: 3 days
    nudge: [24 hours]
    questions:
      - {id: feel, kind: text, ask: {en: "How are you?"}}
"""


async def test_one_question_comes_at_a_time_and_the_next_follows_its_answer(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol=TWO)
    await world.monday_at("09:00", "Africa/Nairobi")
    assert len(amina.heard) == 1
    assert "1/2" in amina.last_heard()
    await amina.replies("The pump works")
    assert "2/2" in amina.last_heard()
    assert "How full is your plate?" in amina.last_heard()
    await amina.presses("4")
    assert "That was all" in amina.last_heard()


async def test_an_answer_is_confirmed_in_place(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol=TWO)
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.replies("The pump works")
    first = amina.heard[0]
    assert first.edited
    assert "✓" in first.message.text.plain
    assert not first.message.flat_buttons
    await amina.presses("4")
    assert "✓ Amina: 4 of 5" in amina.message("How full").message.text.plain


async def test_a_nudge_is_kind_and_comes_only_to_the_room_that_has_not_answered(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.monday_at("12:00", "America/Recife")
    await amina.says("The pump works", to="What moved forward?")
    await world.turns_to("12:00", "America/Recife")
    assert bruno.has_heard("A gentle reminder")
    assert not amina.has_heard("A gentle reminder")


async def test_a_nudge_that_falls_into_quiet_hours_comes_in_the_morning(world: World) -> None:
    """Ten hours after nine in the morning is 19:00; twelve would be 21:00, when Amina's group rests."""
    late = TWO.replace("[10 hours, 24 hours]", "[12 hours]")
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol=late)
    await world.monday_at("09:00", "Africa/Nairobi")
    await world.turns_to("06:59", "Africa/Nairobi")
    assert not amina.has_heard("A gentle reminder")
    await world.turns_to("07:00", "Africa/Nairobi")
    assert amina.has_heard("A gentle reminder")


async def test_after_an_answer_nobody_is_nudged(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.replies("The pump works")
    for _day in range(4):
        await world.turns_to("23:00", "Africa/Nairobi")
    assert not amina.has_heard("A gentle reminder")


async def test_silence_is_told_to_the_facilitator_alone_and_never_to_the_silent_group(world: World) -> None:
    amina, bruno, claire = world.partners(
        "Amina in Nairobi (en)", "Bruno in Recife (en)", "Claire in Nairobi (en)"
    )
    await amina.says("/role facilitator Claire")
    direct = claire.alone()
    await direct.says("/status")
    for _day in range(5):
        await world.turns_to("23:00", "Africa/Nairobi")
    assert direct.has_heard("Bruno has not answered")
    assert not any("has not answered" in text for n in (amina, bruno, claire) for text in n.texts())


async def test_silence_is_not_told_in_the_silent_group_even_if_the_only_facilitator_sits_there(
    world: World,
) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    for _day in range(5):
        await world.turns_to("23:00", "Africa/Nairobi")
    assert not amina.has_heard("Amina has not answered")
    assert not bruno.has_heard("has not answered")
    assert not amina.has_heard("Bruno has not answered")
    await amina.alone().says("/status")
    await world.turns_to("07:00", "Africa/Nairobi")
    assert amina.alone().has_heard("Bruno has not answered")  # she coordinates: no facilitator is named


async def test_a_digest_names_nobody_who_was_silent(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.monday_at("12:00", "America/Recife")
    await bruno.says("We planted trees", to="What moved forward?")
    for _day in range(5):
        await world.turns_to("23:00", "Africa/Nairobi")
    pages = [text for text in bruno.texts() if "what we heard" in text]
    assert len(pages) == 1
    assert "1 of 2 partners answered." in pages[0]
    assert "Amina" not in pages[0]
    assert amina.has_heard("We planted trees")


async def test_a_safety_check_escalates_within_the_hour_even_at_a_quiet_hour(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=SAFETY)
    direct = amina.alone()
    await direct.says("/status")
    await world.turns_to("20:30", "Africa/Nairobi")
    await amina.presses("Yes")
    await world.turns_to("20:45", "Africa/Nairobi")
    assert bruno.has_heard("A gentle reminder")
    await world.turns_to("21:15", "Africa/Nairobi")
    assert direct.has_heard("Bruno has not answered")
    assert not bruno.has_heard("what we heard")  # the rest waits for the morning
    await world.turns_to("07:00", "Africa/Nairobi")
    assert bruno.has_heard("what we heard")


async def test_silence_that_nobody_called_urgent_waits_for_the_end_of_quiet_hours(world: World) -> None:
    amina, bruno = world.partners(
        "Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=SAFETY.replace(", urgent: true", "")
    )
    direct = amina.alone()
    await direct.says("/status")
    await world.turns_to("20:30", "Africa/Nairobi")
    await amina.presses("Yes")
    await world.turns_to("06:59", "Africa/Nairobi")
    assert not direct.has_heard("Bruno has not answered")
    await world.turns_to("07:00", "Africa/Nairobi")
    assert direct.has_heard("Bruno has not answered")
    assert not bruno.has_heard("Bruno has not answered")


async def test_the_shelf_s_safety_check_tells_the_facilitator_within_the_hour(world: World) -> None:
    text = (SHELF / "safety-check.yaml").read_text()
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=text)
    direct = amina.alone()
    await direct.says("/status")
    await world.turns_to("17:59", "Africa/Nairobi")
    assert direct.has_heard("Bruno has not answered")


async def test_a_tick_that_comes_twice_is_as_one(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol=TWO)
    for _day in range(9):
        await world.turns_to("09:00", "Africa/Nairobi")
        before = (amina.texts(), bruno.texts())
        await world.bench.scheduler.tick()
        world.restarts()
        await world.bench.scheduler.tick()
        await world.settles()
        assert (amina.texts(), bruno.texts()) == before


async def test_the_others_are_invited_once_for_good_where_one_person_answers_for_all(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await amina.colleague("Asha").says("/status")
    for _week in range(3):
        await world.monday_at("09:00", "Africa/Nairobi")
        await amina.says("All well", to="What moved forward?")
    for _day in range(5):
        await world.turns_to("23:00", "Africa/Nairobi")
    assert sum("has answered for all of you so far" in text for text in amina.texts()) == 1


async def test_each_member_is_asked_by_name(world: World) -> None:
    amina, bruno = world.partners(
        "Amina in Nairobi (en)", "Bruno in Recife (en)", protocol=EACH.replace("ASKS", "partner")
    )
    asha = amina.colleague("Asha")
    await asha.says("/status")
    amina.forget()
    await world.monday_at("09:00", "Africa/Nairobi")
    assert len(amina.heard) == 2
    assert amina.has_heard("Amina, we would like to hear from you")
    assert amina.has_heard("Asha, we would like to hear from you")
    await asha.says("Tired", to="Asha, we would")
    await world.turns_to("09:00", "America/Recife")
    assert bruno.has_heard("Asha (Amina) answered: Tired")


async def test_only_those_who_have_the_role_are_asked_and_whoever_gets_it_later_is_asked_from_then(
    world: World,
) -> None:
    amina, bruno = world.partners(
        "Amina in Nairobi (en)", "Bruno in Recife (en)", protocol=EACH.replace("ASKS", "nurse")
    )
    await world.monday_at("12:00", "America/Recife")
    assert not amina.has_heard("How are you?")  # nobody has the role yet
    await amina.says("/role nurse Bruno")
    await world.monday_at("12:00", "America/Recife")
    assert bruno.has_heard("Bruno, we would like to hear from you")
    assert not amina.has_heard("How are you?")


async def test_later_asks_again_and_does_not_nudge_before(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.presses("Later")
    assert amina.has_heard("I will ask again")
    amina.forget()
    await world.turns_to("11:59", "Africa/Nairobi")
    assert amina.has_heard_nothing()
    await world.turns_to("12:00", "Africa/Nairobi")
    assert "What moved forward?" in amina.last_heard()
    assert len(amina.heard) == 1


async def test_later_in_the_evening_means_tomorrow_morning(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.monday_at("19:00", "Africa/Nairobi")
    await amina.presses("Later")
    amina.forget()
    await world.turns_to("06:59", "Africa/Nairobi")
    assert amina.has_heard_nothing()
    await world.turns_to("07:00", "Africa/Nairobi")
    assert "What moved forward?" in amina.last_heard()


async def test_later_on_a_question_that_is_answered_asks_nothing_again(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.replies("The pump works")
    await amina.says("/later", to="What moved forward?")
    assert "answered already" in amina.last_heard()
    amina.forget()
    await world.turns_to("20:00", "Africa/Nairobi")
    assert amina.has_heard_nothing()


async def test_later_is_refused_when_there_is_no_time_left(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=SAFETY)
    await world.turns_to("20:30", "Africa/Nairobi")
    await amina.says("/later", to="Are all of you safe?")
    assert "not enough time left" in amina.last_heard()


async def test_an_answer_given_ahead_counts_for_the_next_occasion_and_is_not_asked_again(
    world: World,
) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await amina.says("/checkin")
    assert amina.has_heard("You can answer Pulse ahead")
    await amina.says("Done before you ask", to="What moved forward?")
    await bruno.says("/checkin")
    await bruno.says("We too", to="What moved forward?")
    amina.forget()
    await world.monday_at("12:00", "Africa/Nairobi")
    assert not amina.has_heard("What moved forward?")
    for _day in range(4):
        await world.turns_to("23:00", "Africa/Nairobi")
    assert amina.has_heard("2 of 2 partners answered.")
    assert amina.has_heard("We too")
    await world.monday_at("09:00", "Africa/Nairobi")
    assert "What moved forward?" in amina.last_heard()


async def test_before_an_occasion_has_closed_nothing_is_answered_ahead_of_the_next(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.replies("The pump works")
    await amina.says("/checkin")
    assert "Nothing waits for an answer" in amina.last_heard()
    for _day in range(4):
        await world.turns_to("23:00", "Africa/Nairobi")
    await amina.says("/checkin")
    assert amina.has_heard("You can answer Pulse ahead")


async def test_later_on_a_question_shown_ahead_leaves_it_to_its_hour(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await amina.says("/checkin")
    await amina.presses("Later")
    amina.forget()
    await world.turns_to("20:00", "Africa/Nairobi")
    assert amina.has_heard_nothing()
    await world.monday_at("09:00", "Africa/Nairobi")
    assert "What moved forward?" in amina.last_heard()


async def test_a_paused_protocol_nudges_nobody_and_still_closes(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.monday_at("12:00", "America/Recife")
    await bruno.says("We planted trees", to="What moved forward?")
    await amina.says("/pause")
    for _day in range(9):
        await world.turns_to("23:00", "Africa/Nairobi")
    assert not amina.has_heard("A gentle reminder")
    assert amina.has_heard("what we heard")
    assert sum("What moved forward?" in text for text in amina.texts()) <= 2  # asked once, and in the digest
