"""A group reaches its position in its own room first: one says it, another confirms, then others read it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.stories.test_decisions import BY_CONSENT, only, proposed, three, toast
from tests.stories.test_marks import taps
from tests.world import PULSE, Neighbour, World

BY_SPEAKER = f"""{PULSE}roles:
  speaker: {{does: {{en: Speaks for the group.}}}}
decisions: {{rule: consent, open-for: 5 days, confirm: speaker}}
"""
STRICT = BY_CONSENT.replace("5 days", "5 days, unconfirmed: silent")


async def two_in_a_group(
    world: World, protocol: str = BY_CONSENT
) -> tuple[Neighbour, Neighbour, Neighbour, Neighbour]:
    """Return Amina, Bruno with Rosa in one group, and Chidi, asked what they think of a proposal."""
    amina, bruno, chidi = three(world, protocol)
    rosa = bruno.colleague("Rosa")
    await rosa.says("/status")
    await proposed(chidi)
    return amina, bruno, rosa, chidi


def positions(world: World) -> list[tuple[str, str, str, str]]:
    return [(p.whose, p.by, p.stance, p.confirmed_by) for p in only(world).taken if not p.waits]


async def test_what_one_says_is_asked_of_the_group_and_counts_once_another_says_yes(world: World) -> None:
    amina, bruno, rosa, chidi = await two_in_a_group(world)
    await bruno.presses("De acuerdo", on="Propuesta 1")
    assert bruno.last_heard().startswith(
        "Bruno dice: De acuerdo\n¿Es eso lo que piensa su grupo de la propuesta 1? Cuenta en cuanto otra"
    )
    assert "Antes de eso no lo lee ningún otro grupo." in bruno.last_heard()
    assert bruno.has_heard(
        "Bruno: De acuerdo (por confirmar en el grupo)\nSe ha escuchado hasta ahora a 0 de 3."
    )
    assert not positions(world)
    await bruno.presses("Sí, eso pensamos")
    assert "A eso le dice que sí otra persona de su grupo." in toast(world)
    for neighbour in (amina, chidi):
        await neighbour.presses("Agree")
    assert only(world).state == "open", "Bruno's group is still talking"
    assert not amina.has_heard("Bruno")
    await rosa.presses("Sí, eso pensamos")
    assert bruno.has_heard("✓ Eso es lo que piensa su grupo de la propuesta 1: De acuerdo.")
    assert (only(world).state, only(world).why) == ("decided", "agreed")
    assert "Bruno: Agree\n" in amina.last_heard()
    assert ("g-bruno", "m-bruno", "agree", "m-bruno") not in positions(world)


async def test_an_objection_and_its_words_are_read_by_others_once_the_group_stands_by_it(
    world: World,
) -> None:
    amina, bruno, rosa, chidi = await two_in_a_group(world)
    await rosa.presses("Objeción", on="Propuesta 1")
    assert not any("Rosa" in text for text in bruno.texts()[-1:]), "it is asked first who is to read why"
    await rosa.replies("Los martes hay feria")
    assert bruno.last_heard().startswith("Rosa dice: Objeción – Los martes hay feria\n¿Es eso lo que piensa")
    assert not any("feria" in text or "Object –" in text for text in (*amina.texts(), *chidi.texts()))
    await amina.alone().says("/search feria")
    assert not amina.alone().has_heard("1. ")
    await bruno.says("sí", to="Rosa dice: Objeción")
    for neighbour in (amina, chidi):
        told = [text for text in neighbour.texts() if "feria" in text]
        assert told == [
            "Proposal 1, Rosa (Bruno): Object – [en] Los martes hay feria\n(es: Los martes hay feria)"
        ]
    [position] = only(world).taken
    assert (position.whose, position.stance, position.words) == ("g-bruno", "object", "Los martes hay feria")


async def test_words_that_wait_follow_their_author_and_go_no_further_when_taken_back(world: World) -> None:
    amina, bruno, rosa, chidi = await two_in_a_group(world)
    await rosa.presses("De acuerdo, con reparos", on="Propuesta 1")
    said = await rosa.replies("Llueve los martes")
    await rosa.edits(said, "Llueve mucho los martes")
    assert bruno.has_heard("Rosa dice: De acuerdo, con reparos – Llueve mucho los martes")
    await rosa.presses("Retirar la nuestra")
    assert not only(world).taken
    assert not any("Llueve" in text for room in (amina, bruno, chidi) for text in room.texts())
    assert bruno.has_heard("Esto ya no se pregunta.")
    await rosa.presses("Retirar la nuestra")
    assert "propuesta 1" in toast(world), "there is nothing left to take back"


async def test_the_same_press_by_another_confirms_and_what_was_confirmed_stands_until_something_else_is(
    world: World,
) -> None:
    amina, bruno, rosa, chidi = await two_in_a_group(world)
    await bruno.presses("De acuerdo", on="Propuesta 1")
    await rosa.presses("Objeción", on="Propuesta 1")
    await rosa.presses("Dejarlo así")
    assert "Rosa dice: Objeción" in bruno.last_heard(), "what was said last is asked"
    await bruno.presses("Nos hacemos a un lado", on="Propuesta 1")
    await rosa.presses("Nos hacemos a un lado", on="Propuesta 1")
    assert positions(world)[0][2:] == ("aside", rosa_of(world))
    await rosa.presses("De acuerdo", on="Propuesta 1")
    assert positions(world)[0][2] == "aside", "one alone does not change it"
    for neighbour in (amina, chidi):
        await neighbour.presses("Agree")
    assert only(world).state == "open", "the group is talking anew"
    await rosa.presses("Nos hacemos a un lado", on="Propuesta 1")
    assert only(world).state == "decided"
    assert "Bruno: Stand aside" in amina.last_heard()


def rosa_of(world: World) -> str:
    [found] = [m.id for m in world.gathering().members.values() if m.name == "Rosa"]
    return found


async def test_whoever_confirmed_takes_that_back_and_it_waits_again(world: World) -> None:
    _, bruno, rosa, _ = await two_in_a_group(world)
    await bruno.presses("De acuerdo", on="Propuesta 1")
    mark = await taps(rosa, "Sí, eso pensamos", "Bruno dice: De acuerdo")
    assert positions(world) == [("g-bruno", "m-bruno", "agree", rosa_of(world))]
    await rosa.takes_off(mark)
    assert not positions(world)
    [waiting] = only(world).taken
    assert (waiting.by, waiting.stance, waiting.waits) == ("m-bruno", "agree", True)
    assert not bruno.has_heard("✓ Eso es lo que piensa su grupo"), "it is so no more"
    assert bruno.last_heard().startswith("Bruno dice: De acuerdo")
    await rosa.reacts("👍", on="Bruno dice: De acuerdo")
    assert positions(world) == [("g-bruno", "m-bruno", "agree", rosa_of(world))]
    await rosa.presses("Retirar la nuestra")
    assert not positions(world)
    assert not bruno.has_heard("✓ Eso es lo que piensa su grupo")
    await bruno.presses("Retirar la nuestra")
    assert not only(world).taken


@pytest.mark.parametrize(("protocol", "count"), [(BY_CONSENT, "Agree: 3."), (STRICT, "Agree: 2.")])
async def test_what_nobody_confirmed_is_asked_again_and_at_closing_is_as_the_protocol_has_it(
    world: World, protocol: str, count: str
) -> None:
    amina, bruno, _, chidi = await two_in_a_group(world, protocol)
    await bruno.presses("De acuerdo", on="Propuesta 1")
    for neighbour in (amina, chidi):
        await neighbour.presses("Agree")
    counts = protocol == BY_CONSENT
    assert ("cuenta tal como está" if counts else "no cuenta.") in bruno.last_heard()
    bruno.forget()
    await world.turns_to(world.now + timedelta(days=3))
    assert [text for text in bruno.texts() if text.startswith("Bruno dice: De acuerdo")]
    assert not bruno.has_heard("espera lo que piensa su grupo"), "one of it has spoken"
    await world.turns_to(world.now + timedelta(days=3))
    assert only(world).state == "decided"
    assert count in amina.last_heard()
    assert amina.last_heard().count("Bruno: Agree (said by one of them)") == counts
    assert not any(p.waits for p in only(world).taken)
    assert "Sí, eso pensamos" not in [b.label for shown in bruno.heard for b in shown.message.flat_buttons]
    if not counts:
        assert not any("Bruno" in text for text in (*amina.texts(), *chidi.texts()))


async def test_where_a_role_confirms_its_holder_speaks_at_once_and_others_wait_for_them(world: World) -> None:
    amina, bruno, _ = three(world, BY_SPEAKER)
    rosa = bruno.colleague("Rosa")
    for neighbour in (rosa, bruno.colleague("Iker")):
        await neighbour.says("/status")
    await amina.says("/role speaker Rosa")
    await proposed(amina)
    await bruno.presses("De acuerdo", on="Propuesta 1")
    assert "en cuanto diga que sí alguien con el papel “speaker”" in bruno.last_heard()
    await bruno.colleague("Iker").presses("Sí, eso pensamos")
    assert "A eso le dice que sí otra persona de su grupo." in toast(world)
    await bruno.colleague("Iker").presses("De acuerdo", on="Propuesta 1")
    assert not positions(world)
    await rosa.presses("Objeción", on="Propuesta 1")
    assert [each[:3] for each in positions(world)] == [("g-bruno", rosa_of(world), "object")]


async def test_nobody_waits_for_those_who_are_away(world: World) -> None:
    amina, bruno, _ = three(world)
    rosa = bruno.colleague("Rosa")
    await rosa.says("/ausente 15/12/2026")
    for label in [b.label for b in rosa.heard[-1].message.flat_buttons][:1]:
        await rosa.presses(label)
    assert next(m for m in world.gathering().members.values() if m.name == "Rosa").away_until
    await proposed(amina)
    await bruno.presses("De acuerdo")
    assert positions(world) == [("g-bruno", "m-bruno", "agree", "")]


async def test_whoever_objects_apart_leaves_what_the_group_says_as_it_is(world: World) -> None:
    amina, bruno, chidi = three(world)
    rosa = bruno.colleague("Rosa")
    for neighbour in (rosa, rosa.alone(), amina.alone()):
        await neighbour.says("/status")
    await proposed(chidi)
    await bruno.presses("De acuerdo", on="Propuesta 1")
    await rosa.presses("Sí, eso pensamos")
    await rosa.presses("Objeción", on="Propuesta 1")
    await rosa.presses("A ella, sin mi nombre")
    await rosa.alone().says("Los martes cuido a mi madre")
    assert [each[2] for each in positions(world)] == ["agree", "object"]
    for neighbour in (amina, chidi):
        await neighbour.presses("Agree")
    assert (only(world).state, only(world).why) == ("not-decided", "objection")
    for neighbour in (bruno, chidi):
        assert not any("madre" in text or "Rosa" in text for text in neighbour.texts())


async def test_a_proposal_that_is_withdrawn_asks_no_group_any_more(world: World) -> None:
    amina, bruno, _, chidi = await two_in_a_group(world)
    await bruno.presses("De acuerdo", on="Propuesta 1")
    await chidi.says("/decisions 1")
    await chidi.presses("Withdraw it")
    assert bruno.has_heard("Esto ya no se pregunta.")
    assert not only(world).taken
    assert not amina.has_heard("Bruno")


async def test_an_objection_not_yet_decided_on_leaves_what_the_group_is_asked_as_it_is(world: World) -> None:
    """Bruno's word waits; Rosa presses that she objects and tells the facilitator alone: nothing shows it."""
    amina, bruno, rosa, _ = await two_in_a_group(world)
    for neighbour in (rosa.alone(), amina.alone()):
        await neighbour.says("/status")
    await bruno.presses("De acuerdo", on="Propuesta 1")
    before = bruno.message("Bruno dice: De acuerdo").message
    await rosa.presses("Objeción", on="Propuesta 1")
    assert bruno.message("Bruno dice: De acuerdo").message == before
    iker = bruno.colleague("Iker")
    await iker.presses("Sí, eso pensamos")
    assert [each[:3] for each in positions(world)] == [("g-bruno", "m-bruno", "agree")]
    await rosa.presses("A ella, sin mi nombre")
    await rosa.alone().says("Los martes cuido a mi madre")
    assert any("madre" in text for text in (*amina.texts(), *amina.alone().texts()))
    assert not any("madre" in text or "Rosa" in text for text in bruno.texts())
    assert [each[2] for each in positions(world)] == ["agree", "object"]


async def test_what_waits_stands_again_once_an_objection_goes_to_the_facilitator(world: World) -> None:
    amina, bruno, rosa, _ = await two_in_a_group(world)
    for neighbour in (rosa.alone(), amina.alone()):
        await neighbour.says("/status")
    await bruno.presses("De acuerdo", on="Propuesta 1")
    await rosa.presses("Objeción", on="Propuesta 1")
    await rosa.presses("A ella, sin mi nombre")
    [waiting] = [p for p in only(world).taken if p.waits]
    assert (waiting.by, waiting.stance) == ("m-bruno", "agree")
    assert "Sí, eso pensamos" in [b.label for shown in bruno.heard for b in shown.message.flat_buttons]
    assert not bruno.has_heard("Esto ya no se pregunta.")
