"""Decisions, where something is not theirs to do, comes too late, or is done by many at once."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.adapters import Kind
from tests.stories.test_decisions import only, proposed, three, toast
from tests.world import PULSE, Neighbour, World

BY_LEAD = f"{PULSE}decisions: {{rule: lead, open-for: 1 day}}\n"


async def shown_to(neighbour: Neighbour, number: int = 1) -> list[str]:
    """Let somebody look at a proposal; return what they are offered beside positions and "unclear"."""
    await neighbour.says(f"/decisions {number}")
    return [button.label for button in neighbour.heard[-1].message.flat_buttons][7:]


async def test_what_can_be_done_about_a_proposal_is_offered_to_those_who_may(world: World) -> None:
    amina, bruno, chidi = three(world)
    await proposed(chidi)
    assert await shown_to(amina) == ["More time"]
    assert await shown_to(bruno) == []
    assert await shown_to(chidi) == ["Put it in other words", "More time", "Withdraw it"]
    card = chidi.heard[-1].id
    rosa = chidi.colleague("Rosa")
    for number in (7, 8, 9):
        await rosa.does(Kind.PRESS, message=card, pressed=number, press="p", addressed=True)
        assert "That is for Chidi to say, who made the proposal." in toast(world)
    await chidi.presses("Withdraw it")
    for number, says in ((7, "is closed"), (8, "is closed"), (9, "is closed")):
        await chidi.does(Kind.PRESS, message=card, pressed=number, press="p", addressed=True)
        assert says in toast(world)
    await bruno.says("/decisions 1")
    assert bruno.last_heard().startswith("Chidi retira la propuesta 1.")


async def test_more_time_is_given_once(world: World) -> None:
    amina, _, _ = three(world)
    await proposed(amina)
    await amina.says("/decisions 1")
    card = amina.heard[-1].id
    for _ in range(2):
        await amina.does(Kind.PRESS, message=card, pressed=8, press="p", addressed=True)
    assert "was given more time once; that is all it can have." in toast(world)


async def test_words_beside_a_position_are_read_by_all_and_want_a_position_first(world: World) -> None:
    amina, bruno, _ = three(world)
    await proposed(amina)
    await bruno.says("Muy bien así", to="Propuesta 1")
    assert "Primero toque qué le parece" in bruno.last_heard()
    await bruno.says("Sí", to="Propuesta 1")
    assert [position.stance for position in only(world).taken] == ["agree"]
    await bruno.says("Muy bien así", to="Propuesta 1")
    assert amina.has_heard("Proposal 1, Bruno: Agree – [en] Muy bien así\n(es: Muy bien así)")
    await bruno.says("a" * 1_001, to="Propuesta 1")
    assert "1.000" in bruno.last_heard() or "1000" in bruno.last_heard()
    [position] = only(world).taken
    assert position.words == "Muy bien así"


async def test_a_draft_is_confirmed_in_words_or_forgotten_after_a_week(world: World) -> None:
    amina, bruno, _ = three(world)
    await amina.says("/propose A shared calendar")
    await world.turns_to(world.now + timedelta(days=7, minutes=1))
    assert not world.gathering().decisions
    await amina.says("/propose We meet on Tuesdays")
    await amina.replies("no")
    assert not world.gathering().decisions
    await amina.says("/propose We meet on Tuesdays")
    await amina.replies("yes")
    assert bruno.last_heard().startswith("Propuesta 1 de Amina:")


async def test_where_nobody_else_could_read_it_the_facilitator_is_not_first(world: World) -> None:
    amina, _, chidi = three(world)
    await proposed(chidi)
    await amina.presses("Object")
    asked = amina.heard[-1].message
    assert "There is nobody here who could read it alone: neither you nor whoever" in asked.text.plain
    assert [button.label for button in asked.flat_buttons] == ["Leave it at that"]
    assert only(world).of("g-amina") is not None, "the position stays, and so does the question"


async def test_coordinators_who_do_not_decide_within_a_week_leave_it_undecided(world: World) -> None:
    amina, bruno, chidi = three(world, BY_LEAD)
    await proposed(chidi)
    await world.turns_to(world.now + timedelta(days=2))
    assert only(world).state == "advised"
    assert await shown_to(bruno) == []
    assert "ahora decide la coordinación" in bruno.last_heard()
    await world.turns_to(world.now + timedelta(days=7))
    assert (only(world).state, only(world).why) == ("not-decided", "lead-silent")
    assert amina.has_heard("No coordinator has decided within a week.")


async def test_two_press_at_once_for_those_who_lead_and_the_first_counts(world: World) -> None:
    """The second is told that it is closed; nobody reads two outcomes."""
    amina, bruno, chidi = three(world, BY_LEAD)
    await proposed(chidi)
    await world.turns_to(world.now + timedelta(days=1))
    asked = amina.message("What do you decide, as coordinators?").id
    for pressed in (0, 1):
        more = {
            "direct": False,
            "message": asked,
            "pressed": pressed,
            "press": f"p{pressed}",
            "addressed": True,
        }
        world.platform.does(Kind.PRESS, amina.room, amina.person, world.now, **more)
    await world.settles()
    assert (only(world).state, only(world).why) == ("decided", "lead-yes")
    assert "Proposal 1 is closed" in toast(world)
    assert len([text for text in chidi.texts() if "Decided: proposal 1 of Chidi goes ahead." in text]) == 2
    await chidi.says("/decisions 1")
    assert "Amina decided so, having heard all." in chidi.last_heard()
    assert "Así lo decidió Amina, después de escuchar a todos." in bruno.last_heard()


async def test_ten_members_press_at_once_and_each_is_counted_once(world: World) -> None:
    amina, bruno, _ = three(world)
    crowd = [bruno.colleague(f"Rosa{'abcdefghij'[n]}") for n in range(10)]
    for one in crowd:
        await one.says("/status")
    await amina.says("/propose We meet on Tuesdays")
    await amina.presses("Each person decides")
    await amina.presses("Yes, put it to all")
    proposal = bruno.message("Propuesta 1").id
    for number, one in enumerate(crowd * 2):
        pressed = (0, 2, 4)[number % 3]
        more = {
            "direct": False,
            "message": proposal,
            "pressed": pressed,
            "press": f"p{number}",
            "addressed": True,
        }
        world.platform.does(Kind.PRESS, bruno.room, one.person, world.now, **more)
    await world.settles()
    taken = only(world).taken
    assert len(taken) == 10
    assert [p.stance for p in taken] == [("agree", "aside", "abstain")[n % 3] for n in range(10, 20)]


async def test_a_position_stays_with_a_person_who_is_known_under_another_id(world: World) -> None:
    amina, bruno, _ = three(world)
    await amina.says("/propose We meet on Tuesdays")
    await amina.presses("Each person decides")
    await amina.presses("Yes, put it to all")
    await bruno.presses("De acuerdo")
    with world.bench.store.writing() as transaction:
        transaction.record.becomes("p", "m-bruno", "m-bruno-elsewhere")
        transaction.record.becomes("p", "m-amina", "m-amina-elsewhere")
    d = only(world)
    assert [row[:3] for row in d.positions] == [("m-bruno-elsewhere", "m-bruno-elsewhere", "agree")]
    assert d.by == "m-amina-elsewhere"


@pytest.mark.parametrize("typed", ["/propose", "/propose \n"])
async def test_nothing_is_proposed_without_words(world: World, typed: str) -> None:
    amina, _, _ = three(world)
    await amina.says(typed)
    assert "Write behind it what you propose" in amina.last_heard()
    await amina.says(f"/propose {'a' * 1_001}")
    assert "That is more than 1,000 characters." in amina.last_heard()


async def test_what_is_shown_again_has_the_buttons_and_what_was_shown_before_has_none(world: World) -> None:
    amina, bruno, chidi = three(world)
    await proposed(amina)
    await bruno.says("/decisions 1")
    assert len([shown for shown in bruno.heard if shown.message.flat_buttons]) == 1
    for neighbour, label in ((amina, "Agree"), (bruno, "De acuerdo"), (chidi, "Agree")):
        await neighbour.presses(label)
    assert not [shown for shown in (*bruno.heard, *chidi.heard) if shown.message.flat_buttons]


async def test_the_question_why_comes_to_nothing_once_it_is_closed(world: World) -> None:
    amina, bruno, chidi = three(world)
    await proposed(amina)
    await bruno.presses("Objeción")
    asked = bruno.heard[-1].id
    await world.turns_to(world.now + timedelta(days=6))
    assert only(world).state == "not-decided", "one of three has spoken"
    for pressed in (0, 1, 2):
        await bruno.does(Kind.PRESS, message=asked, pressed=pressed, press="p", addressed=True)
        assert "cerrada" in toast(world) or "ya no" in toast(world)
    await bruno.does(Kind.MESSAGE, text="Los martes hay feria", reply_to=asked, addressed=True)
    assert "La propuesta 1 está cerrada" in bruno.last_heard()
    assert not chidi.has_heard("feria")


async def test_a_round_is_followed_by_one_other_and_a_review_is_for_those_who_steer(world: World) -> None:
    amina, bruno, chidi = three(world)
    await proposed(chidi)
    await chidi.says("/decisions 1")
    card = chidi.heard[-1].id
    for words in ("We meet on Wednesdays", "We meet on Thursdays"):
        await chidi.does(Kind.PRESS, message=card, pressed=7, press="p", addressed=True)
        await chidi.says(words, to="Reply with proposal 1 in its new words")
    drafts = [shown.id for shown in chidi.heard if shown.message.flat_buttons][-2:]
    await chidi.presses("Yes, put it to all", on="Thursdays")
    assert bruno.last_heard().startswith("Propuesta 1 de Chidi, ronda 2:\n[es] We meet on Thursdays")
    await chidi.does(Kind.PRESS, message=drafts[0], pressed=0, press="p", addressed=True)
    assert "Proposal 1 is closed" in toast(world), "another round has followed it already"
    for neighbour, label in ((amina, "Agree"), (bruno, "De acuerdo"), (chidi, "Agree")):
        await neighbour.presses(label)
    rosa = chidi.colleague("Rosa")
    await rosa.does(Kind.PRESS, message=chidi.heard[-1].id, pressed=0, press="p", addressed=True)
    assert "That is for Chidi to say" in toast(world)
