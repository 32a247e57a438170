"""The morning message: one a day to each facilitator, alone, at their hour; none where nothing waits."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tests.stories.beginnings import goes_away
from tests.stories.test_decisions import proposed
from tests.stories.test_promises import promised
from tests.world import PULSE, Neighbour, World

SATURDAY = datetime(2026, 12, 5, 12, tzinfo=UTC)


async def facilitated(world: World) -> tuple[Neighbour, Neighbour, Neighbour]:
    """Return a coordinator's group, another one, and the direct talk with its facilitator, Bruno."""
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (pt-BR)", protocol="")
    await amina.says("/role facilitator Bruno")
    his = bruno.alone()
    await his.says("/status")
    for each in (amina, bruno, his):
        each.forget()
    return amina, bruno, his


def mornings(neighbour: Neighbour) -> list[str]:
    return [text for text in neighbour.texts() if text.startswith(("Bom dia", "Good morning"))]


async def test_nothing_is_said_while_nothing_waits(world: World) -> None:
    amina, bruno, his = await facilitated(world)
    await world.turns_to(world.now + timedelta(days=4))
    assert not mornings(his)
    assert not mornings(bruno)
    assert not mornings(amina)


async def test_what_is_due_waits_and_is_late_comes_in_one_message_by_their_own_clock_and_language(
    world: World,
) -> None:
    amina, bruno, his = await facilitated(world)
    await promised(world, amina, "/promise Bring the map by wednesday")
    await amina.says("/promise Bruno: Trazer o barco by 20 december")
    await amina.presses("Yes, ask them")
    await proposed(amina)
    await world.turns_to("07:59", "America/Recife")
    assert not mornings(his), "not before their own hour"
    await world.turns_to(datetime(2026, 12, 2, 11, 1, tzinfo=UTC))
    [*_, wednesday] = mornings(his)
    assert wednesday.startswith("Bom dia, Bruno. Isto espera em River watch:\n")
    assert "Promessas para hoje: 1\n" in wednesday
    assert "Promessas pedidas e ainda sem resposta: 1 (a mais antiga, há 3 dias)" in wednesday
    assert "Propostas que esperam a palavra de alguém: 1 (a primeira fecha em" in wednesday
    assert "map" not in wednesday, "the lists are a press away: it stays under one screen"
    await world.turns_to(datetime(2026, 12, 3, 11, 1, tzinfo=UTC))
    assert "cujo dia já passou: 1 (a mais antiga, há 1 dia)" in mornings(his)[-1], (
        "told to Amina at nine before"
    )
    assert len([text for text in mornings(his) if "cujo dia" in text]) == 1
    for group in (amina, bruno):
        assert not mornings(group)


async def test_its_buttons_open_the_lists_for_whoever_it_is_for(world: World) -> None:
    amina, _, his = await facilitated(world)
    await promised(world, amina, "/promise Bring the map by monday")
    await world.turns_to(datetime(2026, 11, 30, 11, 1, tzinfo=UTC))
    await his.presses("Promessas")
    assert his.last_heard().startswith("O que está pendente")
    assert "Bring the map" in his.last_heard()
    await amina.says("/role facilitator Bruno")
    await his.presses("Promessas", on="Bom dia")
    assert "papel" in (world.platform.toasts[-1][1] or ""), "the role is looked at when it is pressed"


async def test_it_comes_on_working_days_at_the_hour_they_choose_and_not_at_all_if_they_wish(
    world: World,
) -> None:
    amina, _, his = await facilitated(world)
    await promised(world, amina, "/promise Bring the map by 20 december")
    await promised(world, amina, "/promise Ask the school by monday")
    await his.says("/morning")
    assert his.last_heard().startswith("Se algo estiver esperando, escrevo para você às 08:00")
    await his.says("/manhã 6:30")
    assert "às 06:30" in his.last_heard()
    assert his.last_heard().endswith("chega quando ele termina: às 07:00."), "when it really comes"
    await world.turns_to(datetime(2026, 11, 30, 9, 29, tzinfo=UTC))
    assert not mornings(his)
    await world.turns_to(datetime(2026, 11, 30, 10, 1, tzinfo=UTC))
    assert len(mornings(his)) == 1, "their quiet hours end at seven"
    await world.turns_to(SATURDAY - timedelta(days=1))
    before = len(mornings(his))
    await world.turns_to(SATURDAY + timedelta(days=1))
    assert len(mornings(his)) == before, "nobody is written to on their weekend"
    await his.says("/morning não")
    assert his.last_heard() == "De manhã eu não escrevo para você."
    await world.turns_to(world.now + timedelta(days=4))
    assert len(mornings(his)) == before


async def test_only_who_facilitates_has_one(world: World) -> None:
    amina, _, his = await facilitated(world)
    await amina.says("/morning 08:00")
    assert "“facilitator”" in amina.last_heard()
    await amina.says("/role facilitator Bruno")
    await promised(world, amina, "/promise Bring the map by monday")
    await world.turns_to(world.now + timedelta(days=3))
    assert not mornings(his)


async def test_private_matters_are_counted_and_never_told(world: World) -> None:
    amina, _, his = await facilitated(world)
    rosa = amina.colleague("Rosa")
    await rosa.says("/status")
    hers = rosa.alone()
    await hers.says("/status")
    await proposed(amina)
    await hers.says("/decisions 1")
    await hers.presses("Object")
    await hers.presses("To them, without my name")
    await hers.says("The ferry is not safe")
    await world.turns_to(datetime(2026, 11, 30, 11, 1, tzinfo=UTC))
    [monday] = mornings(his)
    assert "Objeções de pé: 1" in monday
    assert not any(word in monday for word in ("ferry", "Rosa", "Nairobi", "Amina"))


async def test_while_a_facilitator_is_away_their_deputy_reads_it_and_may_open_the_lists(world: World) -> None:
    amina, bruno, his = await facilitated(world)
    rosa = bruno.colleague("Rosa")
    await rosa.says("/status")
    await promised(world, amina, "/promise Bring the map by monday")
    hers = rosa.alone()
    await hers.says("/status")
    await goes_away(his, "5 december Rosa")
    for each in (his, hers):
        each.forget()
    await world.turns_to(datetime(2026, 11, 30, 11, 1, tzinfo=UTC))
    assert not mornings(his)
    assert len(mornings(hers)) == 1
    await hers.presses("Promessas")
    assert "Bring the map" in hers.last_heard()
    await world.turns_to(datetime(2026, 12, 7, 11, 1, tzinfo=UTC))
    assert mornings(his), "who is back reads it themselves"
    assert len(mornings(hers)) <= 5


@pytest.mark.parametrize("both", [True, False])
async def test_whoever_stands_in_reads_one_message_a_day_whatever_the_hours(world: World, both: bool) -> None:
    """Chidi stands in for Bruno, at another hour: as a facilitator too, or for Amina as well."""
    amina, bruno, chidi = world.partners(
        "Amina in Nairobi (en)", "Bruno in Recife (pt-BR)", "Chidi in Nairobi (en)", protocol=""
    )
    talks = [each.alone() for each in (amina, bruno, chidi)]
    for talk in talks:
        await talk.says("/status")
    for name in ("Bruno", "Chidi" if both else "Amina"):
        await amina.says(f"/role facilitator {name}")
    await promised(world, amina, "/promise Bring the map by monday")
    await goes_away(talks[1], "5 december Chidi")
    if not both:
        await goes_away(talks[0], "5 december Chidi")
    await world.turns_to(datetime(2026, 11, 30, 20, tzinfo=UTC))
    assert len(mornings(talks[2])) == 1
    assert not mornings(talks[1])


async def test_whoever_was_asked_and_has_not_answered_is_asked_again_as_the_facilitator_presses(
    world: World,
) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)", protocol="")
    await amina.says("/role facilitator Amina")
    hers = amina.alone()
    await hers.says("/status")
    await amina.says("/promise Bruno: Traer el barco by 20 december")
    await amina.presses("Yes, ask them")
    bruno.forget()
    await world.turns_to(datetime(2026, 12, 1, 6, 1, tzinfo=UTC))
    assert "Promises asked for and not answered yet: 1 (the longest for 1 day)" in mornings(hers)[-1]
    await hers.presses("Promises")
    await hers.presses("1")
    await hers.presses("Ask again")
    assert hers.last_heard() == "I ask Bruno. It counts once they accept."
    [again] = [shown for shown in bruno.heard if "Traer el barco" in shown.message.text.plain]
    assert again.message.text.plain.startswith("Bruno, Amina pregunta si prometería esto")
    await hers.presses("Ask again")
    assert len([shown for shown in bruno.heard if "Traer el barco" in shown.message.text.plain]) == 1
    await bruno.presses("Acepto")
    await hers.says("/promises 1")
    assert not any(b.label == "Ask again" for b in hers.heard[-1].message.flat_buttons)


async def test_what_is_on_somebody_s_mind_is_counted_with_who_reads_it(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)", protocol="")
    await amina.says("/role facilitator Bruno")
    his, hers = bruno.alone(), amina.alone()
    await his.says("/status")
    await hers.says("/concern The ferry is late too often")
    await hers.presses("Without my name")
    await world.turns_to(datetime(2026, 11, 30, 5, 1, tzinfo=UTC))
    text = mornings_es(his)[-1]
    assert "Inquietudes abiertas con usted: 1" in text
    assert not any(word in text for word in ("ferry", "Amina"))


def mornings_es(neighbour: Neighbour) -> list[str]:
    return [text for text in neighbour.texts() if text.startswith("Buenos días")]


async def test_who_stands_in_does_not_read_how_much_only_facilitators_have_heard(world: World) -> None:
    amina, bruno, his = await facilitated(world)
    rosa, zoe = amina.colleague("Rosa"), bruno.colleague("Zoe")
    for each in (rosa, zoe, rosa.alone(), zoe.alone()):
        await each.says("/status")
    await proposed(amina)
    await rosa.alone().says("/decisions 1")
    await rosa.alone().presses("Object")
    await rosa.alone().presses("To them, without my name")
    await rosa.alone().says("The ferry is not safe")
    await goes_away(his, "5 december Zoe")
    await world.turns_to(datetime(2026, 11, 30, 11, 1, tzinfo=UTC))
    [monday] = mornings(zoe.alone())
    assert "Propostas que esperam" in monday
    assert "Objeções" not in monday


async def test_the_hour_is_read_as_people_say_it(world: World) -> None:
    """Portuguese and Swahili: a number alone is an hour where one was asked for, and two hours are asked."""
    amina, bruno = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (pt-BR)", protocol="")
    await amina.says("/role facilitator Bruno")
    await amina.says("/role facilitator Amina")
    his, hers = bruno.alone(), amina.alone()
    for said, hour in (("8 da manhã", "08:00"), ("7h30", "07:30"), ("9", "09:00"), ("oito e meia", "08:30")):
        await his.says(f"/morning {said}")
        assert f"às {hour}" in his.last_heard(), said
    await his.says("/morning 25")
    assert his.last_heard().startswith("Outra hora:")
    await hers.says("/morning 23:00")
    assert hers.last_heard().endswith("ujumbe huja zikiisha: 07:00.")
    await hers.says("/morning mbili asubuhi")
    await hers.presses("08:00")
    assert "08:00" in hers.last_heard()
    assert "zikiisha" not in hers.last_heard()


async def test_late_unclear_objected_to_and_silent_is_read_by_each_facilitator_in_their_language(
    world: World,
) -> None:
    cast = ("Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chidi in Nairobi (en)")
    amina, bruno, _ = world.partners(
        *cast, protocol=f"{PULSE}decisions: {{rule: consent, open-for: 20 days}}\n"
    )
    for name in ("Amina", "Bruno"):
        await amina.says(f"/role facilitator {name}")
    for each in (amina.alone(), bruno.alone()):
        await each.says("/status")
    await promised(world, amina, "/promise Bring the map by wednesday")
    await proposed(amina)
    await bruno.presses("Objeción")
    await bruno.replies("Los martes hay feria")
    await world.turns_to(datetime(2026, 12, 7, 9, tzinfo=UTC))
    await amina.says("The pump works", to="What moved forward?")
    await bruno.presses("No queda claro", on="Amina respondió")
    await world.turns_to(datetime(2026, 12, 8, 5, 1, tzinfo=UTC))
    assert amina.alone().last_heard() == (
        "Good morning, Amina. This waits in River watch:\n"
        "Proposals that wait for somebody to speak: 1 (the first closes Saturday, Dec 19, 9:00 AM)\n"
        "Objections that stand: 1\nNot clear to somebody yet: 1\n"
        "Partners not heard for a week or longer: 1"
    ), "of her own promise she was told herself"
    assert bruno.alone().last_heard() == (
        "Buenos días, Bruno. Esto espera en River watch:\n"
        "Promesas cuyo día ya pasó: 1 (la más antigua, hace 6 días)\n"
        "Propuestas que esperan la palabra de alguien: 1 (la primera se cierra el sábado, 19 dic, 9:00)\n"
        "Objeciones en pie: 1\nAún sin quedar claro para alguien: 1\n"
        "Grupos de los que no se oye nada desde hace una semana o más: 1"
    )
