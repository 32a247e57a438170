"""A digest names the day on which its groups were asked, and is read by those alone whom it is meant for."""

from __future__ import annotations

from datetime import timedelta

from bot.adapters import Kind
from tests.stories.beginnings import goes_away
from tests.world import PULSE, World, mondays

MONTHLY = """
protocol: monthly
version: 1
purpose: {en: To look back on a month.}
checkins:
  month:
    every: month
    on: last working day
    at: "10:00"
    open-for: 2 days
    questions: [{id: q, kind: text, ask: {en: "What moved?"}}]
"""
FOR_ONE = mondays(
    "needs",
    """
    open-for: 3 days
    digest: {to: facilitator}
    questions:
      - {id: words, kind: text, optional: true, ask: {en: What is running low?}}
      - {id: full, kind: yes-no, optional: true, ask: {en: Is the store full?}}
""",
)


async def test_a_digest_is_named_after_the_day_on_which_was_asked(world: World) -> None:
    """A working day is counted, and so differs from partner to partner: its month is what they share."""
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=MONTHLY)
    await world.turns_to(world.now + timedelta(days=36))
    assert [text.splitlines()[0] for text in amina.texts() if "what we heard" in text] == [
        "Monthly, Monday, Nov 30: what we heard",
        "Monthly, Thursday, Dec 31: what we heard",
    ]


async def test_a_day_that_the_rhythm_has_stays_the_name_where_one_group_was_asked_later(world: World) -> None:
    moves = PULSE.replace("open-for", "holidays: next-working-day\n    open-for")
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=moves)
    await goes_away(bruno, "group 2 days")
    await world.turns_to(world.now + timedelta(days=6))
    assert amina.has_heard("Pulse, Monday, Nov 30: what we heard")


async def test_what_one_role_reads_is_told_to_no_other_group_and_the_thanks_say_so(world: World) -> None:
    amina, bruno, nadia = world.partners(
        "Amina in Nairobi (en)", "Bruno in Nairobi (en)", "Nadia in Nairobi (en)", protocol=FOR_ONE
    )
    await nadia.alone().says("/status")
    await amina.says("/role facilitator Nadia")
    await world.monday_at("09:00", "Africa/Nairobi")
    await bruno.says("Soap", to="What is running low?")
    await bruno.presses("Yes", on="Is the store full?")
    assert bruno.last_heard().startswith(
        "Thank you! That was all. It is read by whoever has the role “facilit"
    )
    await amina.says("/skip")
    await amina.says("/skip")
    assert amina.last_heard() == "Thank you for telling us that you pass this time."

    await world.turns_to(world.now + timedelta(days=4))
    await bruno.says("And salt", to="What is running low?")
    assert "the others read it" not in bruno.last_heard()

    assert nadia.alone().has_heard("Needs, Monday, Nov 30: what we heard")
    assert nadia.alone().has_heard("Soap")
    assert nadia.alone().has_heard("And salt")
    for other in (amina, nadia):
        assert not any("Soap" in text or "salt" in text or "Bruno" in text for text in other.texts())
        assert not other.has_heard("what we heard")


async def test_a_role_without_a_direct_talk_hears_in_its_group_that_a_digest_waits(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=FOR_ONE)
    await world.monday_at("09:00", "Africa/Nairobi")
    await bruno.says("Soap", to="What is running low?")
    # Else her own group's silence would be told to her alone as well.
    await amina.says("Nails", to="What is running low?")
    await amina.presses("Yes", on="Is the store full?")
    await world.turns_to(world.now + timedelta(days=4))

    assert len([text for text in amina.texts() if "something for you alone" in text]) == 1
    assert not amina.has_heard("Soap")
    await amina.alone().says("/status")
    assert amina.alone().has_heard("Soap")


async def test_many_late_words_are_read_though_the_digest_had_none_of_their_group(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await world.monday_at("09:00", "Africa/Nairobi")
    await world.turns_to(world.now + timedelta(days=4))
    assert not amina.has_heard("Bruno\n")
    words = [f"Well number {number} is dry" for number in range(1, 13)]
    for each in words:
        await bruno.says(each, to="we would like to hear from you")
    assert [each for each in words if not amina.has_heard(each)] == []
    assert sum("Well number 12" in text for text in amina.texts()) == 1


async def test_words_that_no_longer_fit_where_they_are_shown_anew_are_said(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await world.monday_at("09:00", "Africa/Nairobi")
    for number in range(1, 9):
        await bruno.says(f"{number} " + "long words " * 40, to="What moved forward?")
    asked = bruno.message("What moved forward?").id
    await world.turns_to(world.now + timedelta(days=4))
    last = "The one that no longer fits " + "in " * 200
    await bruno.does(Kind.MESSAGE, text=last, reply_to=asked, addressed=True)
    assert amina.has_heard("The one that no longer fits")
