"""How partners agree: proposed to all, agreed in each one's own room, in force, paused, changed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.adapters import Kind
from bot.core.protocol import Protocol, read_protocol
from tests.stories.beginnings import joined
from tests.world import PULSE, World

NEWER = PULSE.replace("version: 1", "version: 2").replace("open-for: 3 days", "open-for: 2 days")
TWO_QUESTIONS = PULSE + "      - {id: second, kind: text, ask: {en: And what now?}}\n"
LEDGER = (
    PULSE
    + """
duties:
  ledger:
    role: treasurer
    does: {en: Share the ledger}
    every: month
    on: 15th
    at: "10:00"
    remind: [5 days before]
roles:
  treasurer: {does: {en: Keeps the ledger}}
"""
)


def on_the_shelf(world: World, text: str = PULSE) -> Protocol:
    """Put a protocol where coordinators choose from."""
    protocol = read_protocol(text, "pulse")
    world.bench.shelf[protocol.id] = protocol  # type: ignore[index]
    return protocol


async def test_the_shelf_shows_what_can_be_adopted_and_what_is(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await amina.says("/protocols")
    assert "weekly-pulse: " in amina.last_heard()
    assert "pulse: Pulse (in force) – To know how things are." in amina.last_heard()


async def test_a_proposal_reaches_every_partner_in_its_own_room_and_language(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (pt-BR)", protocol="")
    await world.turns_to("12:00")
    await amina.says("/adopt weekly-pulse")
    assert world.bench.messages.says("protocol-how-to-agree", {}, "sw") in amina.last_heard()
    assert world.bench.messages.says("protocol-how-to-agree", {}, "pt-BR") in bruno.last_heard()


async def test_a_protocol_is_in_force_once_every_partner_has_agreed(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol="")
    on_the_shelf(world)
    await world.turns_to("12:00")
    await amina.says("/adopt pulse")
    await amina.presses("We agree")
    assert bruno.last_heard() == "Amina agrees to Pulse."
    await world.monday_at("09:30", "America/Recife")
    assert not bruno.has_heard("What moved forward?")
    await bruno.presses("We agree")
    assert "All partners agree: Pulse is in force from now on." in amina.last_heard()
    await world.monday_at("09:00", "America/Recife")
    assert "What moved forward?" in bruno.last_heard()


@pytest.mark.parametrize(
    "how", ["/agree", "/kubali", "ndiyo"], ids=["command", "its Swahili name", "a reply"]
)
async def test_agreement_can_be_said_in_several_ways(world: World, how: str) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (sw)", protocol="")
    on_the_shelf(world)
    await amina.says("/adopt pulse")
    await amina.says("/agree")
    await world.turns_to("12:00")
    await bruno.says(how, to="Pulse")
    assert [a.state for a in world.gathering().adoptions.values()] == ["in-force"]


async def test_agreeing_twice_is_said_and_counts_once(world: World) -> None:
    amina, _bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol="")
    on_the_shelf(world)
    await amina.says("/adopt pulse")
    await amina.says("/agree")
    await amina.says("/agree")
    assert amina.last_heard() == "Your group has agreed to Pulse already."
    assert [a.state for a in world.gathering().adoptions.values()] == ["proposed"]


async def test_one_partner_alone_agrees_with_nobody(world: World) -> None:
    (amina,) = world.partners("Amina in Nairobi (en)", protocol="")
    on_the_shelf(world)
    await amina.says("/adopt pulse")
    await amina.presses("We agree")
    assert [a.state for a in world.gathering().adoptions.values()] == ["proposed"]


async def test_a_proposal_waits_for_a_partner_who_joins_meanwhile(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol="")
    on_the_shelf(world)
    await world.turns_to("12:00")
    await amina.says("/adopt pulse")
    await amina.presses("We agree")
    claire = world.stranger("Claire", "beirut", "en")
    await joined(amina, "Beirut", claire, "en", "Beirut", "-")
    assert "Proposed to all partners: Pulse" in claire.last_heard()
    await bruno.presses("We agree")
    assert [a.state for a in world.gathering().adoptions.values()] == ["proposed"]
    await claire.presses("We agree")
    assert [a.state for a in world.gathering().adoptions.values()] == ["in-force"]


async def test_what_only_the_one_who_leaves_had_not_agreed_to_comes_into_force(world: World) -> None:
    amina, bruno, claire = world.partners(
        "Amina in Nairobi (en)", "Bruno in Recife (en)", "Claire in Beirut (en)", protocol=""
    )
    on_the_shelf(world)
    await world.turns_to("12:00")
    await amina.says("/adopt pulse")
    await amina.presses("We agree")
    await bruno.presses("We agree")
    await claire.says("/leave")
    await claire.presses("Yes, we leave")
    assert [a.state for a in world.gathering().adoptions.values()] == ["in-force"]


async def test_what_was_agreed_elsewhere_is_in_force_at_once_and_says_so(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol="")
    on_the_shelf(world)
    await world.turns_to("12:00")
    await amina.says("/adopt pulse --now")
    assert bruno.last_heard().startswith("Pulse is in force from now on, as partners agreed elsewhere.")


async def test_a_proposal_can_be_said_to_be_agreed_elsewhere_later(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol="")
    on_the_shelf(world)
    await world.turns_to("12:00")
    await amina.says("/adopt pulse")
    await amina.says("/adopt pulse")
    assert "is proposed already" in amina.last_heard()
    await amina.says("/adopt pulse —now")
    assert bruno.last_heard().startswith("Pulse is in force from now on, as partners agreed elsewhere.")


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("/adopt", "Which one? Say /adopt and one of: "),
        ("/adopt weekly-puls", "There is no protocol called weekly-puls. Try: weekly-pulse"),
        ("/adopt xyzzy", "There is no protocol called xyzzy. Try: "),
        ("/preview weekly-puls", "There is no protocol called weekly-puls. Try: weekly-pulse"),
        ("/preview", "No protocol is there for that yet."),
        ("/pause", "No protocol is there for that yet."),
        ("/schedule", "No protocol is there for that yet."),
        ("/now", "No protocol is there for that yet."),
        ("/agree", "No protocol is there for that yet."),
    ],
)
async def test_what_cannot_be_is_answered_with_what_can(world: World, typed: str, answer: str) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol="")
    await amina.says(typed)
    assert amina.last_heard().startswith(answer)


async def test_a_paused_protocol_asks_and_nudges_nobody_and_still_closes(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.monday_at("09:30", "Africa/Nairobi")
    await amina.replies("The pump works")
    await world.monday_at("09:30", "America/Recife")
    await amina.says("/pause")
    assert amina.last_heard() == "Amina has paused Pulse. Nothing is asked until it is resumed."
    bruno.forget(), amina.forget()
    await world.turns_to(world.now + timedelta(days=16))
    assert not bruno.has_heard("we would like to hear from you")
    assert not bruno.has_heard("A gentle reminder")
    assert not amina.has_heard("has not answered")
    assert bruno.has_heard("1 of 2 partners answered.")
    await amina.says("/pause")
    assert amina.last_heard().startswith("No protocol is there for that yet.")


async def test_a_resumed_protocol_goes_on_from_its_next_occasion(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.monday_at("09:30", "Africa/Nairobi")
    await amina.says("/pause")
    await amina.says("/resume")
    assert amina.last_heard() == "Amina has resumed Pulse, from its next occasion on."
    await world.monday_at("09:00", "America/Recife")
    assert "What moved forward?" in bruno.last_heard(), "its hour had not come yet"
    await world.monday_at("09:00", "Africa/Nairobi")
    assert sum("we would like to hear from you" in text for text in amina.texts()) == 2


async def test_a_newer_version_takes_the_place_of_a_proposal_that_waits(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol="")
    on_the_shelf(world)
    await world.turns_to("12:00")
    await amina.says("/adopt pulse")
    await bruno.presses("We agree")
    on_the_shelf(world, NEWER)
    await amina.says("/adopt pulse")
    for each in (amina, bruno):
        assert each.has_heard(
            "Amina proposes a newer version of Pulse (version 2) in place of the one that waits."
        )
        assert each.has_heard("~ monday: answers are taken for 2 days")
    assert bruno.has_heard("Bruno had agreed to the earlier one; please agree anew")
    assert not amina.has_heard("had agreed to the earlier one")
    await amina.says("/agree")
    assert [a.protocol.version for a in world.gathering().adoptions.values() if a.state == "proposed"] == [2]
    await bruno.says("/agree")
    assert [a.protocol.version for a in world.gathering().adoptions.values() if a.state == "in-force"] == [2]


async def test_what_is_agreed_elsewhere_is_the_newest_version_and_not_the_one_that_waits(
    world: World,
) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol="")
    on_the_shelf(world)
    await world.turns_to("12:00")
    await amina.says("/adopt pulse")
    on_the_shelf(world, NEWER)
    await amina.says("/adopt pulse --now")
    assert bruno.has_heard("~ monday: answers are taken for 2 days")
    assert bruno.last_heard().startswith("Pulse is in force from now on, as partners agreed elsewhere.")
    held = [a.protocol.version for a in world.gathering().adoptions.values() if a.state != "ended"]
    assert held == [2]


async def test_nobody_agrees_to_a_newer_version_by_the_button_of_the_earlier_one(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol="")
    on_the_shelf(world)
    await world.turns_to("12:00")
    await amina.says("/adopt pulse")
    earlier = bruno.message("Proposed to all partners").id
    on_the_shelf(world, NEWER)
    await amina.says("/adopt pulse")
    await bruno.does(Kind.PRESS, message=earlier, pressed=0, press="p", addressed=True)
    await bruno.does(Kind.MESSAGE, text="/agree", reply_to=earlier, addressed=True)
    assert bruno.last_heard().startswith("A newer version has taken the place of this proposal.")
    assert [a.agreed for a in world.gathering().adoptions.values() if a.state == "proposed"] == [()]


async def test_a_newer_version_from_the_shelf_is_announced_with_what_changed(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    on_the_shelf(world)
    await world.turns_to("12:00")
    await amina.says("/adopt pulse")
    assert amina.last_heard() == "Pulse is adopted already. /schedule changes its days and hours."
    on_the_shelf(world, NEWER)
    await amina.says("/adopt pulse")
    assert "Amina has changed Pulse (version 2)." in bruno.last_heard()
    assert "~ monday: answers are taken for 2 days" in bruno.last_heard()


async def test_a_newer_version_without_a_question_that_is_open_breaks_nothing(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol=TWO_QUESTIONS)
    await world.monday_at("09:30", "Africa/Nairobi")
    await amina.replies("The pump works")
    assert "And what now?" in amina.last_heard()
    gone = PULSE.replace("version: 1", "version: 2").replace("  monday:", "  weekly:")
    on_the_shelf(world, gone)
    await amina.says("/adopt pulse")
    assert "– no longer: monday" in amina.last_heard()
    assert "+ new: weekly" in amina.last_heard()
    await amina.says("We go on", to="And what now?")
    await world.turns_to(world.now + timedelta(days=5))
    assert bruno.has_heard("We go on")
    assert amina.has_heard("1 of 2 partners answered.")


async def test_a_duty_that_is_no_more_is_let_go(world: World) -> None:
    amina, _bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol=LEDGER)
    await world.turns_to(datetime(2026, 12, 11, 12, tzinfo=UTC))
    on_the_shelf(world, PULSE.replace("version: 1", "version: 2"))
    await amina.says("/adopt pulse")
    assert "– no longer: Share the ledger" in amina.last_heard()
    amina.forget()
    await world.turns_to(datetime(2026, 12, 22, 12, tzinfo=UTC))
    assert not amina.has_heard("Share the ledger")
    assert amina.has_heard("What moved forward?"), "everything else goes on"


async def test_reviews_come_on_their_rhythm_to_all_rooms(world: World) -> None:
    reviewed = PULSE + "review: {every: 2 weeks, on: wednesday}\n"
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol="")
    on_the_shelf(world, reviewed)
    await world.turns_to("12:00")
    await amina.says("/adopt pulse --now")
    await world.turns_to(datetime(2026, 12, 31, tzinfo=UTC))
    for each in (amina, bruno):
        assert sum("Time to look at it again: Pulse" in text for text in each.texts()) == 2


async def test_asking_now_puts_the_questions_at_once(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await world.turns_to("12:00")
    await amina.says("/now")
    assert "What moved forward?" in bruno.last_heard()
    await amina.says("/now tuesday")
    assert amina.last_heard() == "Which one? Say /now and one of: monday"


async def test_the_preview_shows_this_rooms_own_part_by_its_own_clock(world: World) -> None:
    _amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await bruno.says("/preview")
    shown = bruno.last_heard().splitlines()
    asked = ["Nov 30", "Dec 7", "Dec 14", "Dec 21", "Dec 28"]
    assert [line for line in shown if "asked" in line and "again" not in line] == [
        f"Monday, {day}: 9:00 AM asked" for day in asked
    ]
    assert shown[:5] == [
        "Pulse: the next month",
        "“Asked again” and “late” come only where nobody has answered, or it is not done, by then.",
        "",
        "Bruno, by its own clock",
        "",
    ]
    assert "Amina" not in bruno.last_heard()


async def test_whoever_coordinates_sees_what_comes_in_every_room_by_its_clock(world: World) -> None:
    amina, _bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await amina.says("/preview")
    own, theirs = amina.last_heard().split("Bruno, by its own clock")
    assert "Amina, by its own clock" in own
    assert "Monday, Dec 28: 9:00 AM asked" in own
    assert "Monday, Dec 28: 9:00 AM asked" in theirs


async def test_the_preview_shows_an_adopted_protocol_as_it_was_changed(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    on_the_shelf(world)
    await amina.says("/schedule monday at 10:00")
    await amina.says("/preview pulse")
    assert "Monday, Nov 30: 10:00 AM asked" in amina.last_heard()


async def test_a_proposal_can_be_looked_at_before_it_is_agreed_to(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol="")
    on_the_shelf(world)
    await world.turns_to("12:00")
    await amina.says("/adopt pulse")
    await bruno.presses("Preview")
    assert "Bruno, by its own clock\n\nmonday: What moved forward?" in bruno.last_heard()
