"""A goal is changed, counted by more than one thing, taken on by those whose it is, and walked through."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from tests.stories.test_goals import WATER, set_by
from tests.stories.test_roles import WITH_ROLES
from tests.world import LANGUAGES, Neighbour, World


async def test_what_a_goal_is_can_be_changed_and_what_it_was_stays_in_sight(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)", protocol="")
    await set_by(amina, "Families with clean water: 40 → 400 families by 31 December 2027")
    await amina.says("/goals 1")
    await amina.presses("Change it")
    assert "What is to be different?" in amina.last_heard()
    await amina.replies("500 by 30 June 2028")
    assert amina.last_heard() == (
        "1. Families with clean water\ntarget: 400 → 500\nday: Friday, Dec 31, 2027 → Friday, Jun 30, 2028\n"
        "Is that right? Once you confirm, all read it."
    )
    assert not bruno.has_heard("500"), "nothing is different before it is confirmed"
    await amina.presses("Yes, change it")
    assert bruno.last_heard() == (
        "Amina cambió esta meta:\n1. todos los grupos, para el viernes, 30 jun 2028: [es] Families with "
        "clean water\n(en: Families with clean water)\n40 → 40 → 500 (families)\n"
        "valor por alcanzar: 400 → 500\ndía: viernes, 31 dic 2027 → viernes, 30 jun 2028"
    )
    await amina.says("/goal 1: 45 → households")
    assert amina.last_heard().startswith("What is to be different?"), "no figure on one side is no number"
    await amina.says("/goal 1: 45 → 500 households")
    await amina.presses("Yes, change it")
    await bruno.says("/metas 1")
    assert "• domingo, 29 nov, Amina, valor por alcanzar: 400 → 500" in bruno.last_heard()
    assert "• domingo, 29 nov, Amina, valor inicial: 40 → 45" in bruno.last_heard()
    assert "• domingo, 29 nov, Amina, unidad: families → households" in bruno.last_heard()
    [goal] = world.gathering().goals.values()
    assert [row[1:] for row in goal.history] == [
        ("m-amina", "target", "400"),
        ("m-amina", "due_on", "2027-12-31"),
        ("m-amina", "baseline", "40"),
        ("m-amina", "unit", "families"),
    ]


async def test_what_was_changed_meanwhile_and_what_is_not_ones_to_change_is_refused(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)", protocol=WATER)
    await set_by(amina, "Radios: 0 → 5 radios")
    await bruno.says("/meta 3: 9 radios")
    assert "Amina" in bruno.last_heard(), "who sets goals is named to others"
    await amina.says("/goal 2: 9 families")
    assert amina.last_heard().startswith("This goal stands in a protocol")
    await amina.says("/goal 3: 5 radios")
    assert amina.last_heard() == "The goal says that already."
    await amina.says("/goal 3: 6")
    await amina.says("/goal 3: 7")
    await amina.presses("Yes, change it", on="5 → 7")
    await amina.presses("Yes, change it", on="5 → 6")
    goal = next(each for each in world.gathering().goals.values() if each.key == "radios")
    assert goal.target == "7", "an older button changes nothing that was changed since"
    await amina.says("/goal 3: 8")
    await amina.presses("Never mind")
    assert amina.last_heard() == "3. Radios\nLet go: the goal stays as it is."


async def test_a_goal_is_counted_by_several_things_and_shown_on_one_screen(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)", protocol="")
    await set_by(amina, "Clean water for all by 31 December 2027")
    await amina.says("/goal 1: Families with a tap: 40 → 400 families")
    assert amina.last_heard() == (
        "1. Clean water for all\n2. everyone: Families with a tap\n40 → 40 → 400 (families)\n"
        "Is that right? Once you confirm, all read it."
    )
    await amina.presses("Yes, it is our goal")
    await set_by(amina, "1: Schools with a well: 2 → 10 schools")
    await bruno.says("/medir schools-with-a-well 3")
    await bruno.presses("Sí, contarlo")
    await bruno.says("/aportes 1: Un camión los martes")
    assert amina.last_heard() == (
        "1. Clean water for all\n• Bruno brings: [en] Un camión los martes\n(es: Un camión los martes)"
    )
    await amina.says("/goals 1")
    assert amina.last_heard() == (
        "1. everyone, by Friday, Dec 31, 2027: Clean water for all\n"
        "2. everyone: Families with a tap\n40 → 40 → 400 (families)\n"
        "3. everyone: Schools with a well\n2 → 3 → 10 (schools)\n"
        "• Bruno brings: [en] Un camión los martes\n(es: Un camión los martes)"
    )
    await amina.presses("Let it go")
    assert all(goal.state == "dropped" for goal in world.gathering().goals.values())


async def test_a_goal_for_another_group_counts_once_that_group_takes_it_on(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)", protocol="")
    await amina.says("/goal Bruno: Wells: 0 → 5 wells")
    assert amina.last_heard().startswith("1. Bruno: Wells\n0 → 0 → 5 (wells)")
    await amina.presses("Yes, it is our goal")
    assert amina.last_heard().endswith("I ask Bruno. The goal counts once they accept it.")
    assert bruno.last_heard().startswith("Bruno, Amina pregunta si asumirían esta meta.")
    await bruno.says("/metas")
    assert bruno.last_heard().startswith("Todavía no hay metas.")
    await world.turns_to(world.now + timedelta(days=7))
    assert sum("asumirían" in text for text in bruno.texts()) == 2, "asked once more, and no more"
    await bruno.presses("Acepto")
    assert amina.last_heard() == (
        "A new goal, set by Amina:\n1. Bruno: Wells\n0 → 0 → 5 (wells)\nCount towards it like this: "
        "/measure wells 120"
    )
    await amina.says("/goal 1: 8 wells")
    await amina.presses("Yes, change it")
    [goal] = world.gathering().goals.values()
    assert goal.target == "5", "nobody is committed to more by another"
    await bruno.presses("Acepto", on="si su meta puede cambiar así")
    assert amina.has_heard("Amina changed this goal:\n1. Bruno: Wells\n0 → 0 → 8 (wells)\ntarget: 5 → 8")


async def test_a_goal_that_a_group_does_not_take_on_leaves_nothing(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)", protocol="")
    await set_by(amina, "Bruno: Wells: 0 → 5 wells")
    await bruno.presses("Ahora no")
    assert amina.last_heard() == "1. Bruno: Wells\n0 → 0 → 5 (wells)\nBruno does not take this on."
    assert not world.gathering().goals
    await set_by(amina, "Bruno: Wells: 0 → 5 wells")
    await bruno.presses("Acepto")
    await set_by(amina, "Radios: 0 → 5 radios")
    await amina.says("/goal 1: 9 wells")
    await amina.presses("Yes, change it")
    await bruno.presses("Ahora no", on="si su meta puede cambiar así")
    assert amina.last_heard() == "1. Bruno: Wells\n0 → 0 → 5 (wells)\nBruno leaves this goal as it is."


async def test_each_partner_is_walked_through_what_it_brings_towards_every_goal(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)", protocol="")
    await set_by(amina, "Clean water for all")
    await set_by(amina, "Radios for all")
    await bruno.says("/aportes Un camión")
    await bruno.says("/metas 1")
    await bruno.presses("Lo que aportamos")
    await bruno.says("Una bomba", to="¿Qué aporta su grupo a esta meta?")
    await bruno.says("/aportes 2: Antenas")
    await bruno.says("/aportes")
    assert "Para 2. [es] Radios for all" in bruno.last_heard()
    assert "Antenas" in bruno.last_heard()
    await world.turns_to(world.now + timedelta(days=92))
    await world.turns_to("12:00", "Africa/Nairobi")
    assert "Un camión" in bruno.last_heard()
    await bruno.presses("Sigue así")
    assert bruno.last_heard().startswith("Bruno, ¿sigue siendo así?\n1. ")
    assert bruno.last_heard().endswith("Aporta: Una bomba")
    await bruno.presses("Cambiarlo")
    await bruno.says("Dos bombas", to="¿Qué aporta su grupo a esta meta?")
    assert amina.has_heard("• Bruno brings: [en] Dos bombas")
    assert bruno.last_heard().endswith("Aporta: Antenas")
    heard = len(bruno.heard)
    await bruno.presses("Sigue así")
    assert len(bruno.heard) == heard, "and that was all"


async def first_button(who: Neighbour) -> None:
    await who.presses(who.heard[-1].message.flat_buttons[0].label)


def examples(said: str) -> tuple[str, str]:
    """Return the change, and what is to be counted too, that *said* gives as examples."""
    change = re.search(r"40 (?:→|←) 500[^.။。]*?2027(?:-\d\d-\d\d|年6月30日之前)?", said)
    added = re.search(r"(?:.*[:：–] ?|^)([^:：–]+[:：]\s*2 (?:→|←) 10 .+)$", said)
    assert change, said
    assert added, said
    return change[0], added[1]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_examples_of_a_change_are_understood_in_every_language(world: World, language: str) -> None:
    amina, *_ = world.partners(f"Amina in Nairobi ({language})", protocol="")
    await amina.says("/goal")
    await amina.says(f"/goal {amina.last_heard().partition('/goal ')[2]}")
    await first_button(amina)
    await amina.says("/goal 1: zzz")
    change, added = examples(amina.last_heard())
    await amina.says(f"/goal 1: {change}")
    await first_button(amina)
    [goal] = world.gathering().goals.values()
    assert (goal.baseline, goal.target, f"{goal.due_on}") == ("40", "500", "2027-06-30")
    await amina.says(f"/goal 1: {added}")
    await first_button(amina)
    under = next(each for each in world.gathering().goals.values() if each.under)
    assert (under.baseline, under.target, under.state) == ("2", "10", "agreed")
    assert under.unit


async def test_a_new_goal_takes_over_no_counts_of_one_that_was_let_go(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)", protocol="")
    await set_by(amina, "Wells dug: 0 → 5 wells")
    await bruno.says("/medir 1 3")
    await bruno.presses("Sí, contarlo")
    await amina.says("/goals 1")
    await amina.presses("Let it go")
    await set_by(amina, "Wells dug: 0 → 5 wells")
    await bruno.says("/metas")
    assert "0 → 0 → 5 (wells)" in bruno.last_heard()
    await bruno.says("/metas 2")
    assert "Bruno" not in bruno.last_heard()


async def test_whose_count_it_is_reads_what_a_facilitator_counts_in_their_place(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)", protocol="")
    await set_by(amina, "Bruno: Wells: 0 → 5 wells")
    await bruno.presses("Acepto")
    await amina.says("/measure wells 4")
    await amina.presses("Yes, count it")
    assert "✓ Amina contó: 4 wells. Entre todos: 4." in bruno.last_heard()
    await bruno.replies("3")
    await bruno.presses("Sí, contarlo")
    assert "0 → 3 → 5" in (await shown(bruno, "/metas"))


async def shown(who: Neighbour, typed: str) -> str:
    await who.says(typed)
    return who.last_heard()


async def test_who_may_not_count_or_set_is_told_who_may(world: World) -> None:
    amina, bruno, chidi = world.partners(
        "Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chidi in Nairobi (fr)", protocol=""
    )
    await set_by(amina, "Bruno: Wells: 0 → 5 wells")
    await bruno.presses("Acepto")
    await set_by(amina, "Radios: 0 → 5 radios")
    await chidi.says("/compter 1 3")
    assert "Bruno" in chidi.last_heard()
    await bruno.says("/meta Radios: 0 → 5 radios")
    assert "coordinación, facilitación" in bruno.last_heard()
    assert "Amina" in bruno.last_heard()


async def test_a_group_that_joins_later_is_asked_once_a_season_too(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)", protocol=WITH_ROLES)
    await amina.says("/invite Dara")
    code = re.search(r"/join (\S+)", amina.last_heard())
    assert code
    dara = world.stranger("Dara", "dara-room", "es")
    await dara.says(f"/join {code[1].rstrip('.')}")
    await dara.presses("español")
    await dara.says("Bogotá", to="ciudad")
    await dara.presses("Sin horas de silencio")
    await dara.presses("Estamos de acuerdo")
    await world.turns_to(world.now + timedelta(days=93))
    assert dara.has_heard("Dara, ¿sigue siendo así?")
