"""Goals: read back before they count, fed by numbers that people say or answer, and shown to all."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.adapters import Kind
from tests.world import LANGUAGES, Neighbour, World

WATER = """
protocol: water
version: 1
purpose: {en: To know how things are.}
goals:
  clean-water:
    goal: {en: Every family drinks clean water, es: Cada familia bebe agua limpia, ar: كل أسرة تشرب ماءً نظيفًا}
    by: 2027-12-31
    indicators:
      families:
        name: {en: Families with a tap, es: Familias con grifo, ar: أسر لديها صنبور}
        unit: {en: families, es: familias, ar: أسرة}
        baseline: 40
        target: 400
        count: sum
checkins:
  monday:
    every: week
    on: monday
    at: "12:00"
    open-for: 3 days
    questions:
      - id: reached
        kind: number
        measures: families
        ask: {en: How many more families?, es: "¿Cuántas familias más?", ar: كم أسرة أخرى؟}
"""


def two(world: World, protocol: str = WATER) -> tuple[Neighbour, Neighbour]:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)", protocol=protocol)
    return amina, bruno


def toast(world: World) -> str:
    return world.platform.toasts[-1][1] or ""


async def set_by(who: Neighbour, words: str) -> None:
    await who.says(f"/goal {words}")
    await who.presses("Yes, it is our goal")


async def test_a_goal_is_read_back_set_for_all_counted_towards_and_reached(world: World) -> None:
    amina, bruno = two(world, protocol="")
    await amina.says("/goal Families with clean water: 40 → 400 families by 31 December 2027")
    assert amina.last_heard() == (
        "1. everyone, by Friday, Dec 31, 2027: Families with clean water\n40 → 40 → 400 (families)\n"
        "Is that right? Once you confirm, all read it."
    )
    assert bruno.has_heard_nothing()
    await amina.presses("Yes, it is our goal")
    assert bruno.has_heard("Una meta nueva, fijada por Amina:")
    assert bruno.has_heard("40 → 40 → 400 (families)")
    await bruno.says("/medir families-with-clean-water 120")
    assert "120 families. ¿Es correcto?" in bruno.last_heard()
    await bruno.presses("Sí, contarlo")
    assert "✓ Bruno contó: 120 families. Entre todos: 120." in bruno.last_heard()
    assert "Bruno" not in amina.last_heard(), "a number is no news of its own: who wants to know asks"
    await amina.says("/measure 1 250")
    await amina.presses("Yes, count it")
    assert "All together: 370." in amina.last_heard()
    await amina.says("/goals")
    assert "40 → 370 → 400 (families)" in amina.last_heard()
    await bruno.says("/medir +1.030")
    assert "1.150 families, antes: 120. ¿Es correcto?" in bruno.last_heard()
    await bruno.presses("Sí, contarlo")
    assert amina.last_heard().startswith("🎉 We have reached this goal:\n1. everyone, by")


async def test_a_check_ins_numbers_feed_a_goal_of_its_protocol_and_follow_what_becomes_of_them(
    world: World,
) -> None:
    amina, bruno = two(world)
    await world.monday_at("12:00", "Africa/Nairobi")
    said = await amina.says("12", to="How many more families?")
    await bruno.says("٢٠", to="Pueden responder")
    await bruno.says("/metas")
    assert bruno.last_heard() == (
        "Nuestras metas: dónde empezó cada una → dónde está ahora → a dónde debe llegar\n"
        "1. todos los grupos, para el viernes, 31 dic 2027: Cada familia bebe agua limpia\n"
        "2. todos los grupos: Familias con grifo\n40 → 72 → 400 (familias)"
    ), "every number comes on top of where it began"
    await amina.edits(said, "13,5")
    await amina.says("/goals 2")
    assert "40 → 73.5 → 400 (families)" in amina.last_heard()
    assert "• Monday, Nov 30, Amina: 13.5 families (before: 12)" in amina.last_heard()
    await amina.withdraws(said)
    await amina.says("/goals 2")
    assert "40 → 60 → 400 (families)" in amina.last_heard()
    assert "• Monday, Nov 30, Amina: taken back (before: 12 → 13.5)" in amina.last_heard()
    rows = world.measures()
    assert [row.value for row in rows] == ["12", "20", "13.5", ""], "nothing that was counted is changed"


async def test_a_goal_that_a_check_in_s_numbers_reach_is_told_of_in_every_group_once(world: World) -> None:
    amina, bruno = two(world)
    await world.monday_at("12:00", "Africa/Nairobi")
    await amina.says("300", to="How many more families?")
    assert not amina.has_heard("🎉")
    said = await bruno.says("60", to="Pueden responder")
    assert amina.has_heard("🎉 We have reached this goal:\n2. everyone: Families with a tap\n40 → 400 → 400")
    assert bruno.has_heard("🎉 Hemos alcanzado esta meta:\n2. todos los grupos: Familias con grifo")
    await bruno.edits(said, "70")
    for each in (amina, bruno):
        assert sum(text.startswith("🎉") for text in each.texts()) == 1


async def test_a_number_that_comes_once_its_check_in_is_over_counts_too(world: World) -> None:
    amina, bruno = two(world)
    await world.monday_at("12:00", "Africa/Nairobi")
    in_time, asked = world.now + timedelta(hours=5), bruno.message("¿Cuántas familias más?").id
    await world.turns_to(world.now + timedelta(days=4))
    await bruno.does(Kind.MESSAGE, text="25", reply_to=asked, addressed=True, at=in_time)
    assert "Cuenta igual que las demás" in bruno.last_heard()
    await amina.says("7", to="How many more families?")
    await amina.says("/goals 2")
    assert "40 → 72 → 400 (families)" in amina.last_heard()


async def test_a_number_is_made_right_in_reply_by_its_own_partner_and_the_old_one_is_shown(
    world: World,
) -> None:
    amina, bruno = two(world, protocol="")
    await set_by(amina, "Pumps that work: 3 → 20 pumps")
    await bruno.says("/measure 1 12")
    await bruno.presses("Sí, contarlo")
    pressed = bruno.message("✓ Bruno contó").id
    await bruno.does(Kind.PRESS, message=pressed, pressed=0, press="late", addressed=True)
    assert len(world.measures()) == 1, "a button that is pressed twice counts once"
    await bruno.replies("11")
    assert "11 pumps, antes: 12. ¿Es correcto?" in bruno.last_heard()
    await bruno.presses("Sí, contarlo")
    assert "✓ Bruno corrigió: 11 pumps, antes: 12. Entre todos: 11." in bruno.last_heard()
    await amina.says("/goals")
    await amina.presses("1")
    assert "3 → 11 → 20 (pumps)" in amina.last_heard()
    assert "Bruno: 11 pumps (before: 12)" in amina.last_heard()
    assert [row.value for row in world.measures()] == ["12", "11"]


async def test_whose_goal_it_is_is_asked_with_buttons_and_only_they_count_towards_it(world: World) -> None:
    amina, bruno = two(world, protocol="")
    await bruno.says("/meta Radios: 2 radios")
    assert "Amina" in bruno.last_heard(), "who sets goals is named to others"
    assert not world.gathering().goals
    await amina.says("/goal Wells: 0 → 5 wells")
    await amina.presses("Whose is it?")
    await amina.presses("Bruno")
    assert amina.last_heard().startswith("1. Bruno: Wells\n0 → 0 → 5 (wells)")
    await amina.presses("Yes, it is our goal")
    await bruno.presses("Acepto")
    carla = world.gathering().goals.values()
    [goal] = carla
    assert (goal.whose, goal.state, goal.key) == ("g-bruno", "agreed", "wells")
    await bruno.says("3", to="Una meta nueva")
    await bruno.presses("Sí, contarlo")
    assert "Entre todos: 3." in bruno.last_heard()


async def test_a_goal_without_numbers_one_that_is_let_go_and_a_draft_that_is_forgotten(world: World) -> None:
    amina, bruno = two(world, protocol="")
    await set_by(amina, "A network in which everybody is heard")
    assert bruno.has_heard("1. todos los grupos: [es] A network in which everybody is heard")
    await bruno.says("/measure 5")
    assert bruno.last_heard().startswith("No hay aquí ninguna meta para la que usted pueda contar.")
    await amina.says("/goals 1")
    await amina.presses("Let it go")
    assert bruno.has_heard("Amina dejó ir esta meta; lo contado se conserva:")
    await amina.says("/goals")
    assert amina.last_heard().startswith("There are no goals yet.")
    await amina.says("/goal Radios: 0 → 5")
    await world.turns_to(world.now + timedelta(days=8))
    assert [goal.state for goal in world.gathering().goals.values()] == ["dropped"]


async def test_all_read_how_a_goal_stands_before_its_day_and_after(world: World) -> None:
    amina, bruno = two(world, protocol="")
    await set_by(amina, "Radios: 0 → 5 radios by 20 December")
    await bruno.says("/measure radios 2")
    await bruno.presses("Sí, contarlo")
    await world.turns_to(world.now + timedelta(days=10))
    assert bruno.last_heard().startswith(
        "Se acerca el día de esta meta:\n1. todos los grupos, para el domingo, 20 dic"
    )
    assert "0 → 2 → 5 (radios)" in bruno.last_heard()
    await world.turns_to(world.now + timedelta(days=14))
    assert amina.last_heard().startswith("The day of this goal has come. This is how far we got together:")
    heard = len(amina.heard)
    await world.turns_to(world.now + timedelta(days=30))
    assert len(amina.heard) == heard, "and nothing more is said of it"


async def test_a_promise_says_towards_which_goal_it_leads(world: World) -> None:
    amina, bruno = two(world)
    await bruno.says("/prometer Llevar el mapa para el viernes")
    await bruno.presses("Sí, lo prometo")
    await bruno.presses("¿Para una meta?")
    assert "1. Cada familia bebe agua limpia" in bruno.last_heard()
    await bruno.presses("1")
    assert bruno.has_heard("Para la meta: Cada familia bebe agua limpia")
    await bruno.says("/promesas")
    assert "Para la meta: Cada familia bebe agua limpia" in bruno.last_heard()
    await amina.says("/promises 1")
    assert "Towards: Every family drinks clean water" in amina.last_heard()
    [c] = world.gathering().commitments.values()
    assert c.goal == "clean-water"


@pytest.mark.parametrize(
    ("said", "refused"),
    [
        ("/goal", "Write behind it what you want to reach"),
        ("/goal Wells: 5 by 1 January 2020", "is over. Which day do you mean?"),
        (f"/goal {'a' * 301}", "That is more than 300 characters."),
        ("/goals 7", "I know no such goal."),
        ("/measure families lots", "Which number is that?"),
        ("/measure lots", "Write the goal and the number: /measure families 120"),
        ("/measure families 10-12", "Which number is that?"),
    ],
)
async def test_what_cannot_be_set_or_counted_gets_a_sentence(world: World, said: str, refused: str) -> None:
    amina, _ = two(world)
    await amina.says(said)
    assert refused in amina.last_heard()
    assert not world.measures()


async def test_which_goal_a_number_counts_towards_is_asked_where_there_are_several(world: World) -> None:
    amina, _ = two(world)
    await set_by(amina, "Radios: 0 → 5 radios")
    await amina.says("/measure 3")
    assert amina.last_heard() == ("Which goal does it count towards?\n2. Families with a tap\n3. Radios")
    await amina.presses("3")
    assert amina.last_heard() == "3. Radios\nTo count: 3 radios. Is that right?"
    await amina.presses("Never mind")
    assert amina.last_heard() == "3. Radios\nLet go: nothing was counted."
    assert not world.measures()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_example_that_we_give_is_understood_in_every_language(world: World, language: str) -> None:
    amina, *_ = world.partners(f"Amina in Nairobi ({language})", protocol="")
    await amina.says("/goal")
    example = amina.last_heard().partition("/goal ")[2]
    await amina.says(f"/goal {example}")
    [goal] = world.gathering().goals.values()
    assert (goal.baseline, goal.target, f"{goal.due_on}"[5:]) == ("40", "400", "12-31")
    assert goal.unit
    assert "40" not in goal.texts[0][1]
