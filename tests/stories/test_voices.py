"""Balanced voices: facilitators alone see who is heard, and nobody is named for whom they speak."""

from __future__ import annotations

from dataclasses import replace

from bot.core.heard_shares import count_words
from bot.core.rotation import Rotation
from tests.world import Neighbour, World


async def heard_unevenly(world: World) -> tuple[Neighbour, Neighbour, Neighbour]:
    cast = ("Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chidi in Nairobi (en)")
    amina, bruno, chidi = world.partners(*cast)
    await world.monday_at("09:00", "Africa/Nairobi")
    for words in ("The pump works", "The road is open", "We met twice"):
        await amina.says(words, to="What moved forward?")
    await chidi.says("The school has a roof", to="What moved forward?")
    await chidi.says("And a door", to="What moved forward?")
    return amina, bruno, chidi


async def test_a_facilitator_reads_alone_who_is_heard_and_lets_others_be_asked_first(world: World) -> None:
    amina, bruno, chidi = await heard_unevenly(world)
    await amina.says("/voices")
    assert amina.last_heard() == "I show that to you alone, in our direct messages."
    await amina.alone().says("/voices")
    assert amina.alone().last_heard() == (
        "Who was heard in the last three months; only facilitators see this. "
        "Shares of answers and of words (there were no positions on proposals yet):\n"
        "• Amina: 60 %, 55 %\n• Bruno: 0 %, 0 %\n• Chidi: 40 %, 45 %\n"
        "Bruno is heard less than the others. Asking them first next time may help, "
        "or asking in private how they would like to be heard."
    )
    await amina.alone().presses("Ask them first")
    assert amina.alone().last_heard() == ("✓ Next time Bruno is asked first: Monday, Dec 7, 7:00 AM.")
    for _day in range(4):
        await world.turns_to("12:00", "Africa/Nairobi")
    assert len(world.gathering().rotations) == 1, "what was open has closed; it is for the next"
    await world.monday_at("09:00", "Africa/Nairobi")
    assert bruno.has_heard("Esta vez se le pregunta primero a su grupo.")
    assert not chidi.has_heard("This time your group is asked first.")
    [once] = world.gathering().rotations.values()
    assert isinstance(once, Rotation)
    for _day in range(4):
        await world.turns_to("12:00", "Africa/Nairobi")
    assert not world.gathering().rotations, "it held for one occasion, and that has closed"


async def test_who_has_a_say_in_what_is_decided_stands_beside_who_answers(world: World) -> None:
    amina, bruno, chidi = await heard_unevenly(world)
    await amina.says("/propose We meet on Tuesdays")
    await amina.presses("Yes, put it to all")
    await amina.presses("Agree")
    await chidi.presses("Agree")
    await bruno.presses("De acuerdo")
    await amina.alone().says("/voices")
    shares = "• Amina: 60 %, 55 %, 35 %\n• Bruno: 0 %, 0 %, 35 %\n• Chidi: 40 %, 45 %, 35 %\n"
    assert f"Shares of answers, of words, of positions on proposals:\n{shares}" in amina.alone().last_heard()
    assert "Bruno is heard less than the others." in amina.alone().last_heard()
    await amina.alone().says("/language es")
    await amina.alone().says("/voces")
    assert f"de las palabras y de las posiciones sobre propuestas:\n{shares}" in amina.alone().last_heard()
    assert "A Bruno se le escucha menos." in amina.alone().last_heard()


async def test_nobody_else_reads_who_is_heard(world: World) -> None:
    _, bruno, chidi = await heard_unevenly(world)
    await bruno.alone().says("/voces")
    assert "Amina" in bruno.alone().last_heard(), "whoever could is named"
    assert "%" not in bruno.alone().last_heard()
    await chidi.says("/voices")
    assert not chidi.has_heard("60 %")


async def test_for_whom_one_speaks_is_said_taken_back_and_never_told(world: World) -> None:
    amina, bruno, chidi = await heard_unevenly(world)
    others = [bruno.colleague("Berta"), bruno.colleague("Bela"), chidi.colleague("Chika")]
    for who in (*others, chidi.colleague("Cleo")):
        await who.says("/help")
    speakers = (others[0], others[1], chidi)
    for who in speakers:
        await who.says("/speaksfor Mujeres  rurales, youth")
    assert chidi.last_heard().startswith("✓ Noted. Facilitators see what such groups come to")
    assert "rurales" not in chidi.last_heard()
    assert bruno.last_heard().startswith("✓ Anotado. La facilitación ve lo que suman esos grupos")
    await amina.alone().says("/voices")
    assert "• speaking for mujeres rurales: 40 %, 45 %" in amina.alone().last_heard()
    await amina.alone().says("/language es")
    await amina.alone().says("/voces")
    assert "• quienes hablan por: mujeres rurales: 40 %, 45 %" in amina.alone().last_heard()
    assert "A Bruno se le escucha menos. Puede ayudar preguntarle primero" in amina.alone().last_heard()
    await amina.alone().says("/language en")
    await chidi.says("/speaks-for nobody")
    assert chidi.last_heard() == "✓ Taken back: you speak for your group alone."
    await amina.alone().says("/voices")
    assert "mujeres" not in amina.alone().last_heard(), "two people are no group that is shown"
    told = [
        text
        for room in world.platform.rooms.values()
        for shown in room
        for text in [shown.message.text.plain]
    ]
    for name in ("Berta", "Bela", "Chika"):
        assert not any("mujeres" in text and name in text for text in told)
    stored = world.bench.store
    with stored.reading() as transaction:
        rows = transaction.connection.exec_driver_sql("SELECT member FROM voice").all()
    assert len(rows) == 2, "what is taken back is gone"


async def test_a_group_is_the_same_whatever_it_is_called_in_each_language(world: World) -> None:
    amina, bruno, chidi = await heard_unevenly(world)
    others = [bruno.colleague("Berta"), bruno.colleague("Bela"), chidi.colleague("Chika")]
    for who in (*others, chidi.colleague("Cleo")):
        await who.says("/help")
    await others[0].says("/speaksfor Mujeres, pescadores")
    await others[1].says("/speaksfor mujeres")
    await chidi.says("/speaksfor women")
    await amina.alone().says("/voices")
    assert "• speaking for women: 40 %, 45 %" in amina.alone().last_heard()
    assert "pescadores" not in amina.alone().last_heard()


async def test_a_button_for_facilitators_is_nobody_elses(world: World) -> None:
    amina, bruno, _ = await heard_unevenly(world)
    await amina.alone().says("/voices")
    g = world.gathering()
    with world.bench.store.writing() as transaction:
        transaction.record.keep([replace(g.members["m-amina"], roles=())])
        transaction.record.keep([replace(g.members["m-bruno"], roles=("facilitator",))])
    await amina.alone().presses("Ask them first")
    assert not world.gathering().rotations
    assert bruno


def test_words_in_scripts_without_blanks_are_counted_by_letters_and_not_by_their_marks() -> None:
    """The same sentence comes to about as many words in each."""
    assert count_words("The pump by the school works again") == 7
    assert count_words("ကျောင်းနားက ရေစုပ်စက် ပြန်ကောင်းပြီ") == 8
    assert count_words("ปั๊มน้ำใกล้โรงเรียนใช้งานได้อีกครั้ง") == 7
    assert count_words("ស្នប់ទឹកនៅជិតសាលាដំណើរការឡើងវិញ") == 7
    assert count_words("学校旁边的水泵又能用了") == 6
