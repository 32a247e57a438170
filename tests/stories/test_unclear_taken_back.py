"""Words that were put another way are their author's still: changed or taken back with all made of them."""

from __future__ import annotations

from tests.world import Neighbour, World, mondays

UNSAID = mondays(
    "pulse",
    """
    each: member
    open-for: 3 days
    questions:
      - {id: unsaid, kind: text, unnamed: true, ask: {en: What is unsaid?, es: "¿Qué falta?"}}
""",
)


async def reworded(world: World) -> tuple[Neighbour, Neighbour, str, str]:
    """Let four answer, and one put it another way; return that one, a reader, and both messages' ids."""
    names = ("Amina", "Bruno", "Chidi", "Dora")
    cast = amina, bruno, _, _ = world.partners(
        *(f"{n} in Nairobi ({'es' if n == 'Chidi' else 'en'})" for n in names), protocol=UNSAID
    )
    for each in cast:
        await each.alone().says("/start")
    await world.monday_at("09:00", "Africa/Nairobi")
    said = [await each.alone().says(f"quill{each.person.name} is unsaid") for each in cast]
    for _day in range(4):
        await world.turns_to("12:00", "Africa/Nairobi")
    await bruno.says("/unclear", to="quillAmina")
    which = bruno.message("Which of these is not clear?").message
    number = next(line[0] for line in which.text.plain.splitlines() if "quillAmina" in line)
    await bruno.presses(number, on="Which of these")
    await world.turns_to("10:00", "Africa/Nairobi")
    new = await amina.alone().replies("quillnew is what I meant")
    await world.turns_to("12:00", "Africa/Nairobi")
    assert bruno.has_heard("quillnew")
    return amina.alone(), bruno, said[0], new


async def test_new_words_without_a_name_can_be_changed(world: World) -> None:
    amina, bruno, _, new = await reworded(world)
    await amina.edits(new, "quillchanged is what I meant")
    assert bruno.has_heard("The same in other words, without a name: quillchanged is what I meant")
    assert not bruno.has_heard("quillnew")
    assert not any("Amina" in text and "quillchanged" in text for text in bruno.texts())


async def test_new_words_without_a_name_can_be_taken_back_by_themselves(world: World) -> None:
    amina, bruno, _, new = await reworded(world)
    await amina.withdraws(new)
    assert not bruno.has_heard("quillnew")
    assert bruno.has_heard("quillAmina"), "the first words stand"
    assert not world.gathering().clarifications


async def test_an_answer_that_is_taken_back_takes_along_what_was_made_of_it(world: World) -> None:
    amina, bruno, old, _ = await reworded(world)
    await amina.withdraws(old)
    assert not bruno.has_heard("quillnew")
    assert not bruno.has_heard("quillAmina"), "neither in the digest nor in the list of what is not clear"
    assert not bruno.has_heard("quillDora"), "what is left would say whose went"


async def test_the_quote_that_a_facilitator_was_called_with_goes_along(world: World) -> None:
    amina, bruno, claire = world.partners(
        "Amina in Nairobi (en)", "Bruno in Nairobi (en)", "Claire in Nairobi (es)"
    )
    await amina.says("/role facilitator Claire")
    await claire.alone().says("/start")
    await world.monday_at("09:00", "Africa/Nairobi")
    said = await amina.says("quillfirst is said", to="What moved")
    await bruno.says("/unclear", to="quillfirst")
    await world.turns_to("11:00", "Africa/Nairobi")
    await amina.presses("A facilitator may help")
    await world.turns_to("11:00", "Africa/Nairobi")
    assert claire.alone().has_heard("quillfirst")
    await amina.withdraws(said)
    assert not claire.alone().has_heard("quillfirst")
    assert not bruno.has_heard("quillfirst")


TREASURERS = """
roles: {treasurer: {does: {en: Keeps the accounts}}}
"""
FOR_A_ROLE = (
    mondays(
        "pulse",
        """
    open-for: 3 days
    digest: {to: treasurer}
    questions:
      - {id: spent, kind: text, ask: {en: What was spent?, es: "¿Qué se gastó?"}}
""",
    )
    + TREASURERS
)


async def test_a_call_that_waits_for_the_morning_does_not_come_once_the_answer_is_taken_back(
    world: World,
) -> None:
    """What one role alone reads is quoted to it; at night that waits, and by the morning it is gone."""
    amina, bruno, claire = world.partners(
        "Amina in Nairobi (en)", "Bruno in Nairobi (en)", "Claire in Nairobi (es)", protocol=FOR_A_ROLE
    )
    for name in ("Bruno", "Claire"):
        await amina.says(f"/role treasurer {name}")
    for each in (amina, bruno, claire):
        await each.alone().says("/start")
    await world.monday_at("09:00", "Africa/Nairobi")
    said = await amina.says("quillspent on fuel", to="What was spent?")
    other = await amina.says("quillother on food", to="What was spent?")
    for _ in range(4):
        await world.turns_to("12:00", "Africa/Nairobi")
    for words in ("quillspent", "quillother"):
        await bruno.alone().says("/unclear", to="Amina")
        lines = bruno.alone().message("Which of these").message.text.plain.splitlines()
        numbers = [line.partition(".")[0] for line in lines if words in line]
        await bruno.alone().presses(numbers[0], on="Which of these")
    await world.turns_to("22:00", "Africa/Nairobi")
    claire.alone().forget()
    for words in ("quillspent", "quillother"):
        await amina.alone().presses("A facilitator may help", on=words)
    assert not claire.alone().has_heard("quill"), "it waits for the morning"
    await amina.withdraws(said)
    await world.turns_to("09:00", "Africa/Nairobi")
    assert not claire.alone().has_heard("quillspent")
    assert claire.alone().has_heard("quillother"), "the other one is still to be helped with"
    assert other
