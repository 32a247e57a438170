"""Duties: reminded before and on the day, kindly told when late, done in one word, and seen in the digest."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.adapters import Kind
from tests.world import Neighbour, World

LEDGER = """
protocol: ledger
version: 1
purpose: {en: To know what was spent.}
roles: {treasurer: {does: {en: Keeps the money}}}
checkins:
  monday:
    every: week
    on: monday
    at: "12:00"
    open-for: 3 days
    questions:
      - {id: q, kind: text, ask: {en: "What moved?"}}
duties:
  ledger:
    role: treasurer
    does: {en: Share the ledger}
    every: week
    on: friday
    at: "10:00"
    remind: [2 days before, on the day]
    late: {after: 1 day, tell: facilitator}
"""
MINUTES = """
protocol: minutes
version: 1
purpose: {en: To remember what was said.}
roles: {host: {does: {en: Hosts the call}}}
checkins:
  monday:
    every: week
    on: monday
    at: "09:00"
    open-for: 1 day
    questions:
      - {id: q, kind: text, ask: {en: "What moved?"}}
duties:
  minutes:
    role: host
    does: {en: Share the minutes}
    after: {checkin: monday, within: 2 days}
    remind: [1 day before]
    late: {after: 1 day, tell: facilitator}
"""


async def cast(world: World, protocol: str = LEDGER, language: str = "en") -> tuple[Neighbour, Neighbour]:
    """Return two partners; the treasurer and host sits in the second, and both have spoken."""
    amina, bruno = world.partners(
        "Amina in Nairobi (en)", f"Bruno in Nairobi ({language})", protocol=protocol
    )
    for role in ("treasurer", "host"):
        if f"{role}:" in protocol:
            await amina.says(f"/role {role} Bruno")
    amina.forget()
    bruno.forget()
    return amina, bruno


async def days(world: World, count: int, hour: str = "11:00") -> None:
    for _day in range(count):
        await world.turns_to(hour, "Africa/Nairobi")


async def test_a_duty_is_reminded_before_and_on_the_day(world: World) -> None:
    amina, bruno = await cast(world)
    await days(world, 2)  # Tuesday, as the story begins on a Sunday morning
    assert not bruno.has_heard("Share the ledger")
    await days(world, 2)
    assert sum("a reminder: Share the ledger" in text for text in bruno.texts()) == 1
    assert bruno.has_heard("Bruno, a reminder: Share the ledger")
    await days(world, 2)
    assert sum("a reminder: Share the ledger" in text for text in bruno.texts()) == 2
    assert not amina.has_heard("a reminder")


@pytest.mark.parametrize(
    ("hour", "evenings", "minute_before", "reminded"),
    [
        ("10:00", 5, "07:59", "08:00"),
        ("16:00", 5, "08:59", "09:00"),
        ("7:00", 4, "16:59", "17:00"),
    ],
    ids=["two hours ahead", "at nine", "the afternoon before what is due at dawn"],
)
async def test_the_reminder_of_the_day_leaves_time_to_do_it(
    world: World, hour: str, evenings: int, minute_before: str, reminded: str
) -> None:
    ledger = LEDGER.replace("{en: Share the ledger}", "{en: Share the ledger, es: Compartir el libro}")
    protocol = ledger.replace('"10:00"', f'"{hour}"').replace("[2 days before, on the day]", "[on the day]")
    _, bruno = await cast(world, protocol, language="es")
    await days(world, evenings, hour="19:00")
    await world.turns_to(minute_before, "Africa/Nairobi")
    assert not bruno.has_heard("un recordatorio")
    await world.turns_to(reminded, "Africa/Nairobi")
    reminder = f"Bruno, un recordatorio: Compartir el libro – hasta el viernes, 4 dic, {hour}."
    assert bruno.last_heard() == reminder
    await days(world, 2)
    assert bruno.texts().count(reminder) == 1


async def test_whoever_gets_a_duty_when_its_morning_is_over_is_reminded_at_once(world: World) -> None:
    _, bruno = await cast(world, MINUTES.replace("2 days}", "5 hours}").replace("1 day before", "on the day"))
    await days(world, 2, hour="08:59")
    assert not bruno.has_heard("a reminder")
    await days(world, 1, hour="09:01")
    assert "Bruno, a reminder: Share the minutes – by Tuesday, Dec 1, 2:00 PM." in bruno.texts()
    await days(world, 1, hour="13:00")
    assert sum("a reminder: Share the minutes" in text for text in bruno.texts()) == 1


async def test_lateness_is_told_to_whoever_does_it_and_to_the_facilitator_and_to_no_group(
    world: World,
) -> None:
    amina, bruno = await cast(world)
    theirs, hers = bruno.alone(), amina.alone()
    await theirs.says("/status")
    await hers.says("/status")
    await days(world, 7)
    assert theirs.has_heard("this was due")
    assert hers.has_heard("Bruno has not said that this is done")
    for group in (amina, bruno):
        assert not group.has_heard("this was due")
        assert not group.has_heard("has not said")


@pytest.mark.parametrize(
    ("role", "tell", "language", "read"),
    [
        ("facilitator", "facilitator", "en", "For you as facilitator: Bruno has not said that this is done"),
        ("facilitator", "facilitator", "es", "Para usted, que facilita: Bruno no ha dicho"),
        ("", "facilitator", "en", "For you as coordinator: Bruno has not said that this is done"),
        ("", "facilitator", "es", "Para usted, que coordina: Bruno no ha dicho"),
        ("", "coordinator", "es", "Para usted, que coordina: Bruno no ha dicho"),
        ("auditor", "auditor", "en", "For you in the role “auditor”: Bruno has not said that this is done"),
        ("auditor", "auditor", "fr", "Pour vous, dans le rôle «\u00a0auditor\u00a0»\u00a0: Bruno"),
    ],
)
async def test_whoever_hears_of_lateness_is_addressed_by_the_role_that_they_have(
    world: World, role: str, tell: str, language: str, read: str
) -> None:
    protocol = LEDGER.replace("tell: facilitator", f"tell: {tell}").replace(
        "roles: {", "roles: {auditor: {does: {en: Looks at the figures}}, "
    )
    amina, _ = world.partners(f"Amina in Nairobi ({language})", "Bruno in Nairobi (en)", protocol=protocol)
    await amina.says("/role treasurer Bruno")
    if role:
        await amina.says(f"/role {role} Amina")
    await amina.alone().says("/status")
    await days(world, 7)
    assert any(text.startswith(read) for text in amina.alone().texts()), amina.alone().texts()


async def test_lateness_waits_for_the_facilitator_where_they_have_opened_no_talk_yet(world: World) -> None:
    amina, _ = await cast(world)
    await days(world, 7)
    assert amina.has_heard("something for you alone")
    assert not amina.has_heard("has not said")
    await amina.alone().says("/status")
    assert amina.alone().has_heard("Bruno has not said that this is done")


@pytest.mark.parametrize("way", ["button", "command", "reply", "named"])
async def test_a_duty_is_done_by_a_button_a_command_or_a_word(world: World, way: str) -> None:
    amina, bruno = await cast(world)
    await days(world, 4)
    if way == "button":
        await bruno.presses("Done")
    elif way == "command":
        await bruno.says("/done")
    elif way == "named":
        await bruno.says("/done ledger")
    else:
        await bruno.says("done", to="Share the ledger")
    assert "Noted as done: Share the ledger" in bruno.last_heard()
    assert amina.last_heard() == "✓ Bruno: Share the ledger"
    bruno.forget()
    await days(world, 5)
    assert not bruno.has_heard("a reminder")
    assert not bruno.has_heard("this was due")


@pytest.mark.parametrize(
    ("language", "word"),
    [("es", "hecho"), ("fr", "fait"), ("pt-BR", "feito"), ("ar", "تم"), ("sw", "tayari")],
)
async def test_done_is_understood_in_each_language(world: World, language: str, word: str) -> None:
    _, bruno = await cast(world, language=language)
    await days(world, 4)
    await bruno.says(word, to="Share the ledger")
    done = [t for t in world.gathering().turns.values() if t.state == "done"]
    assert len(done) == 1


async def test_done_twice_is_thanked_and_told_once(world: World) -> None:
    amina, bruno = await cast(world)
    await days(world, 4)
    reminder = bruno.message("Share the ledger").id
    for _ in range(2):
        await bruno.does(Kind.PRESS, message=reminder, pressed=0, press="p", addressed=True)
    assert "noted as done already" in (world.platform.toasts[-1][1] or "")
    assert sum("Share the ledger" in text for text in amina.texts()) == 1


async def test_another_partner_cannot_mark_it(world: World) -> None:
    amina, bruno = await cast(world)
    await days(world, 4)
    visitor = Neighbour(world, bruno.room, amina.person)
    await visitor.says("/done", to="Share the ledger")
    assert "This is for Bruno to mark as done" in bruno.last_heard()
    await amina.says("/done")
    assert "No duty of yours is open" in amina.last_heard()


async def test_after_done_the_next_turn_is_planned_and_reminded(world: World) -> None:
    _, bruno = await cast(world)
    await days(world, 4)
    await bruno.presses("Done")
    bruno.forget()
    await days(world, 7)
    assert bruno.has_heard("a reminder: Share the ledger")


async def test_without_being_done_the_next_turn_is_planned_as_well(world: World) -> None:
    _, bruno = await cast(world)
    await days(world, 13)
    assert sum(t.state == "open" for t in world.gathering().turns.values()) == 3  # two are past
    await bruno.says("/done")
    assert min(world.gathering().turns.values(), key=lambda t: t.key).state == "done"


async def test_what_was_done_appears_in_the_digest(world: World) -> None:
    amina, bruno = await cast(world)
    await world.monday_at("12:00", "Africa/Nairobi")
    await amina.says("All well", to="What moved?")
    await bruno.says("/done ledger")
    await days(world, 4)
    assert amina.has_heard("✓ Share the ledger – done by Bruno")


async def test_what_was_done_between_two_occasions_appears_in_the_next_digest_once(world: World) -> None:
    amina, bruno = await cast(world)
    await world.monday_at("12:00", "Africa/Nairobi")
    await amina.says("All well", to="What moved?")
    await days(world, 5)  # Friday: last week's digest is out
    await bruno.says("/done ledger")
    for _week in range(2):
        await world.monday_at("12:00", "Africa/Nairobi")
        await amina.says("All well", to="What moved?")
    await days(world, 4)
    assert sum("✓ Share the ledger – done by Bruno" in text for text in amina.texts()) == 1


async def test_what_comes_next_appears_in_the_digest_and_what_is_late_does_not(world: World) -> None:
    amina, _ = await cast(world)
    await world.monday_at("12:00", "Africa/Nairobi")
    await amina.says("All well", to="What moved?")
    await days(world, 4)
    assert amina.has_heard("○ Share the ledger – Bruno, by")
    amina.forget()
    await world.monday_at("12:00", "Africa/Nairobi")
    await amina.says("All well", to="What moved?")
    await days(world, 4)
    digest = next(text for text in amina.texts() if "what we heard" in text)
    assert digest.count("Share the ledger") == 1


async def test_a_duty_follows_the_closing_of_a_check_in(world: World) -> None:
    amina, bruno = await cast(world, MINUTES)
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.says("All well", to="What moved?")
    await days(world, 2)  # closed on Tuesday at nine
    assert bruno.has_heard("a reminder: Share the minutes") is False
    await days(world, 1)
    assert bruno.has_heard("Bruno, a reminder: Share the minutes")
    assert not amina.has_heard("Share the minutes")
    await bruno.says("/done")
    assert amina.has_heard("✓ Bruno: Share the minutes")


async def test_where_nobody_has_the_role_the_room_is_told_kindly(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=LEDGER)
    await days(world, 4)
    for group in (amina, bruno):
        assert group.has_heard("Nobody has the role “treasurer” yet")


async def test_a_role_given_later_binds_from_then(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=LEDGER)
    await days(world, 4)
    await amina.says("/role treasurer Bruno")
    amina.forget()
    bruno.forget()
    await days(world, 4)
    assert bruno.has_heard("Bruno, a reminder: Share the ledger")
    assert not amina.has_heard("a reminder")


async def test_a_role_given_later_takes_over_what_follows_a_closing(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=MINUTES)
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.says("All well", to="What moved?")
    await days(world, 2)
    await amina.says("/role host Bruno")
    amina.forget()
    await days(world, 2)
    assert bruno.has_heard("Bruno, a reminder: Share the minutes")
    assert not amina.has_heard("Share the minutes")


async def test_a_duty_of_every_partner_is_reminded_in_its_room_by_its_name(world: World) -> None:
    amina, bruno = world.partners(
        "Amina in Nairobi (en)",
        "Bruno in Nairobi (en)",
        protocol=LEDGER.replace("role: treasurer", "role: partner"),
    )
    await days(world, 4)
    assert amina.has_heard("Amina, a reminder: Share the ledger")
    assert bruno.has_heard("Bruno, a reminder: Share the ledger")
    assert not amina.has_heard("Nobody has the role")


async def test_a_paused_protocol_reminds_nobody_and_what_was_done_stays_done(world: World) -> None:
    amina, bruno = await cast(world)
    await days(world, 4)
    await bruno.presses("Done")
    await amina.says("/pause")
    bruno.forget()
    await days(world, 7)
    assert not bruno.has_heard("a reminder")
    assert "done" in {t.state for t in world.gathering().turns.values()}
    await amina.says("/resume")
    await days(world, 7)
    assert bruno.has_heard("a reminder: Share the ledger")


async def test_after_an_outage_one_sentence_is_said_about_a_turn(world: World) -> None:
    _, bruno = await cast(world)
    await days(world, 2)
    world.now += timedelta(days=5)  # asleep from Tuesday to Sunday
    world.restarts()
    await world.settles()
    assert not bruno.has_heard("Share the ledger")
    await bruno.alone().says("/start")
    assert sum("Share the ledger" in text for text in bruno.alone().texts()) == 1
    assert bruno.alone().has_heard("this was due")


async def test_a_duty_that_follows_a_check_in_has_no_hour_and_the_refusal_names_what_can_be_moved(
    world: World,
) -> None:
    amina, _ = await cast(world, MINUTES)
    await amina.says("/schedule minutes at 10:00")
    assert amina.last_heard().startswith("“minutes” follows “monday”: it has no hour of its own")
    example = amina.last_heard().rpartition(": ")[2]
    assert example == "/schedule monday at 10:00"
    await amina.says(example)
    assert {a.protocol.version for a in world.gathering().adoptions.values()} == {2}


async def test_what_one_promised_ends_with_what_one_does_again_and_again(world: World) -> None:
    amina, bruno = await cast(world, language="es")
    await bruno.says("/promises")
    assert "\n○ [es] Share the ledger – Bruno, hasta el viernes, 4 dic, 10:00" in bruno.last_heard()
    await amina.says("/promises")
    assert "Share the ledger" not in amina.last_heard(), "it is not theirs to do"
    await bruno.alone().says("/status")
    await world.turns_to(world.now + timedelta(days=6))
    await bruno.says("/promises")
    assert "4 dic" not in bruno.last_heard(), "what is late stands in no group"
    await bruno.alone().says("/promises")
    assert "4 dic" in bruno.alone().last_heard()
