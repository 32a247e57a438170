"""Decisions: read back before they are put to all, positions by button, a rule, an outcome that all read."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.adapters import Kind
from bot.core.decision import Decision
from tests.stories.beginnings import joined
from tests.world import PULSE, Neighbour, World

BY_CONSENT = f"{PULSE}decisions: {{rule: consent, open-for: 5 days}}\n"


def three(world: World, protocol: str = BY_CONSENT) -> tuple[Neighbour, Neighbour, Neighbour]:
    cast = ("Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chidi in Nairobi (en)")
    amina, bruno, chidi = world.partners(*cast, protocol=protocol)
    facilitates(world, "m-amina")
    return amina, bruno, chidi


def facilitates(world: World, member: str) -> None:
    """Let *member* (an id) be the facilitator, whatever else they are."""
    found = world.gathering().members[member]
    with world.bench.store.writing() as transaction:
        transaction.record.keep([replace(found, roles=(*found.roles, "facilitator"))])


def only(world: World) -> Decision:
    [found] = world.gathering().decisions.values()
    return found


def toast(world: World) -> str:
    return world.platform.toasts[-1][1] or ""


async def proposed(
    by: Neighbour, words: str = "We meet on Tuesdays", button: str = "Yes, put it to all"
) -> None:
    await by.says(f"/propose {words}")
    await by.presses(button)


async def test_a_proposal_is_read_back_put_to_all_and_decided_when_all_have_spoken(world: World) -> None:
    amina, bruno, chidi = three(world)
    await amina.says("/propose We meet on Tuesdays\nMondays are market days")
    assert bruno.has_heard_nothing(), "nobody is asked before the author has seen it read back"
    assert "Why: Mondays are market days\nBy consent: it passes unless" in amina.last_heard()
    await amina.presses("Yes, put it to all")
    assert (
        "Propuesta 1 de Amina:\n[es] We meet on Tuesdays\n(en: We meet on Tuesdays)\n" in bruno.last_heard()
    )
    assert "Por consentimiento" in bruno.last_heard()
    await amina.presses("Agree")
    await bruno.presses("De acuerdo")
    assert "Bruno: De acuerdo\nSe ha escuchado hasta ahora a 2 de 3." in bruno.last_heard()
    assert not chidi.has_heard("Bruno"), "while it is open, nobody reads what another group thinks"
    await chidi.presses("Stand aside")
    d = only(world)
    assert (d.state, d.why) == ("decided", "agreed")
    assert chidi.last_heard() == (
        "✓ Decided: proposal 1 of Amina goes ahead.\nWe meet on Tuesdays\nWhy: Mondays are market days\n"
        "By consent: it passes unless an objection with a reason stands.\n"
        "Agree: 2. With a concern: 0. Stand aside: 1. Object: 0. Abstain: 0. Not heard: 0.\n"
        "Amina: Agree\nBruno: Agree\nChidi: Stand aside\n"
        "Who does what now? Say it by a day, and all keep it in mind: /promise Bring the list by Friday"
    )
    assert bruno.last_heard().startswith("✓ Decidido: la propuesta 1 de Amina sigue adelante.")
    pressed = bruno.message("Propuesta 1").id
    await bruno.does(Kind.PRESS, message=pressed, pressed=3, press="late", addressed=True)
    assert only(world) == d, "a button that is still in sight somewhere changes nothing any more"
    assert "La propuesta 1 está cerrada" in toast(world)


async def test_an_objection_is_asked_for_its_reason_told_in_every_language_and_stands_in_the_way(
    world: World,
) -> None:
    amina, bruno, chidi = three(world)
    await proposed(amina)
    await amina.presses("Agree")
    await chidi.presses("Agree, with a concern")
    await chidi.presses("Leave it at that")
    assert chidi.has_heard("It stands without words.")
    await bruno.presses("Objeción")
    assert only(world).state == "open", "it does not close before the words are there that were asked for"
    assert "¿Qué lo impide y qué ayudaría?" in bruno.last_heard()
    await bruno.replies("Los martes hay feria")
    assert amina.has_heard(
        "Proposal 1, Bruno: Object – [en] Los martes hay feria\n(es: Los martes hay feria)"
    )
    assert bruno.message("¿Qué lo impide").message.flat_buttons == (), "what was asked for is there"
    assert (only(world).state, only(world).why) == ("not-decided", "objection")
    assert "does not go ahead as it stands" in amina.last_heard()
    assert "An objection stands in the way." in amina.last_heard()
    assert "Bruno: Object – [en] Los martes hay feria" in amina.last_heard()
    assert "Queda en pie una objeción." in bruno.last_heard()


@pytest.mark.parametrize("said", ["En Goma no llueve", "sí"])
async def test_what_replies_to_the_words_of_others_takes_no_place_of_ones_own_reason(
    world: World, said: str
) -> None:
    amina, bruno, chidi = three(world)
    await proposed(chidi)
    await bruno.presses("Objeción")
    await bruno.replies("Los martes hay feria")
    await amina.presses("Agree, with a concern", on="We meet on Tuesdays")
    await amina.replies("It rains on Tuesdays")
    await bruno.says(said, to="It rains on Tuesdays")
    assert "Los martes hay feria" in {each.words for each in only(world).taken}
    assert not chidi.has_heard(said)


async def test_a_position_is_changed_and_taken_back_until_closing(world: World) -> None:
    amina, bruno, chidi = three(world)
    await proposed(amina)
    await bruno.presses("Objeción")
    await bruno.presses("De acuerdo")
    assert bruno.message("¿Qué lo impide").message.flat_buttons == (), "it is called for no more"
    await chidi.presses("Agree")
    await chidi.presses("Take mine back")
    assert [row[:3] for row in only(world).positions] == [("g-bruno", "m-bruno", "agree")]
    await chidi.presses("Take mine back")
    assert "You have no position on proposal 1." in toast(world)
    mark = await chidi.reacts("👎", on="Proposal 1 of Amina")
    assert [row[2] for row in only(world).positions] == ["agree", "object"]
    await chidi.takes_off(mark)
    assert chidi.message("What stands in the way").message.flat_buttons == ()
    assert [row[2] for row in only(world).positions] == ["agree"], "an emoji is a position while it is there"


async def test_where_nobody_has_to_confirm_any_group_member_speaks_and_the_last_word_counts(
    world: World,
) -> None:
    amina, bruno, _ = three(world, BY_CONSENT.replace("5 days", "5 days, confirm: nobody"))
    await proposed(amina)
    rosa = bruno.colleague("Rosa")
    await bruno.presses("De acuerdo")
    await rosa.presses("Objeción")
    [position] = only(world).taken
    assert (position.whose, position.stance) == ("g-bruno", "object")
    await bruno.presses("Dejarlo así")
    assert "Esta pregunta es para otra persona." in toast(world), "Rosa alone is asked why"


async def test_who_has_not_spoken_is_reminded_in_its_own_room_and_the_date_closes_it(world: World) -> None:
    amina, bruno, chidi = three(world)
    await proposed(amina)
    await amina.presses("Agree")
    for neighbour in (amina, bruno, chidi):
        neighbour.forget()
    await world.turns_to(world.now + timedelta(days=4, hours=12))
    assert bruno.has_heard("espera lo que piensa su grupo")
    assert chidi.has_heard("Proposal 1 of Amina waits for what your group thinks, until")
    assert len([shown for shown in chidi.heard if shown.message.flat_buttons]) == 1, "the last one has them"
    assert not amina.has_heard("waits for what your group thinks"), "who has spoken is left in peace"
    assert not any("Bruno" in text or "Chidi" in text for text in amina.texts())
    await bruno.presses("De acuerdo")
    await world.turns_to(world.now + timedelta(days=1))
    assert (only(world).state, only(world).why) == ("decided", "agreed")
    assert "Not heard: 1." in chidi.last_heard()


async def test_nothing_is_decided_without_quorum(world: World) -> None:
    amina, bruno, _ = three(world, f"{PULSE}decisions: {{rule: majority, quorum: 3, open-for: 2 days}}\n")
    await proposed(amina)
    assert "To decide, at least 3 must be heard." in amina.last_heard()
    await amina.presses("Agree")
    await bruno.presses("De acuerdo")
    await world.turns_to(world.now + timedelta(days=3))
    assert only(world).why == "no-quorum"
    assert "Too few were heard: 2. It takes 3." in amina.last_heard()
    assert "Se escuchó a muy pocos: 2. Hacen falta 3." in bruno.last_heard()


async def test_its_author_or_a_coordinator_gives_more_time_once(world: World) -> None:
    amina, bruno, chidi = three(world)
    await proposed(bruno, "Nos vemos los martes", "Sí, proponerlo a todos")
    before = only(world).closes_at
    await chidi.says("/decisions 1")
    assert "More time" not in [button.label for button in chidi.heard[-1].message.flat_buttons]
    await amina.says("/decisions 1")
    await amina.presses("More time")
    after = only(world).closes_at
    assert before
    assert after
    assert after - before == timedelta(days=5)
    assert chidi.last_heard().startswith("Amina gives proposal 1 of Bruno more time: until ")
    await bruno.says("/decisions 1")
    assert "Más tiempo" not in [button.label for button in bruno.heard[-1].message.flat_buttons]
    await bruno.presses("Retirar la propuesta")
    assert only(world).state == "withdrawn"
    assert chidi.last_heard() == (
        "Bruno withdraws proposal 1.\n[en] Nos vemos los martes\n(es: Nos vemos los martes)"
    )


async def test_a_draft_is_its_authors_and_may_be_let_go(world: World) -> None:
    amina, bruno, _ = three(world)
    await amina.says("/propose We meet on Tuesdays")
    colleague = amina.colleague("Wanjiru")
    await colleague.presses("Yes, put it to all")
    assert "That is for Amina to say" in toast(world)
    await amina.presses("Never mind")
    assert amina.last_heard().endswith("Let go: nothing was proposed.")
    assert bruno.has_heard_nothing()
    assert not world.gathering().decisions
    await amina.says("/propose")
    assert "Write behind it what you propose" in amina.last_heard()


async def test_each_person_takes_a_position_where_the_members_decide(world: World) -> None:
    amina, bruno, chidi = three(world)
    rosa = bruno.colleague("Rosa")
    await rosa.says("/status")
    await amina.says("/propose We meet on Tuesdays")
    await amina.presses("Each person decides")
    await amina.presses("Yes, put it to all")
    for neighbour, label in ((amina, "Agree"), (bruno, "De acuerdo"), (chidi, "Agree")):
        await neighbour.presses(label)
    assert only(world).state == "open", "Rosa has not spoken"
    await rosa.alone().says("/estado")
    assert "1. Amina, hasta el viernes, 4 dic, 9:00: [es] We meet on Tuesdays" in rosa.alone().last_heard()
    bruno.forget()
    await world.turns_to(world.now + timedelta(days=3))
    assert bruno.has_heard("Propuesta 1 de Amina: aún no han hablado todos.")
    assert not bruno.has_heard("Rosa"), "in front of others nobody is named"
    assert "La propuesta 1 de Amina espera lo que usted piensa" in rosa.alone().last_heard()
    await rosa.presses("Abstención")
    assert only(world).state == "decided"
    assert "Agree: 3. With a concern: 0. Stand aside: 0. Object: 0. Abstain: 1." in amina.last_heard()


async def test_where_the_coordinators_lead_they_decide_having_heard_all(world: World) -> None:
    amina, bruno, chidi = three(world, f"{PULSE}decisions: {{rule: lead, open-for: 1 day}}\n")
    await proposed(chidi)
    await amina.presses("Agree")
    await bruno.presses("De acuerdo")
    await chidi.presses("Abstain")
    assert only(world).state == "advised"
    assert "ahora decide la coordinación" in bruno.last_heard()
    assert "Bruno: Agree" in amina.last_heard()
    await amina.presses("It does not")
    assert (only(world).state, only(world).why, only(world).led_by) == ("not-decided", "lead-no", "m-amina")
    assert "Amina decided against it, having heard all." in chidi.last_heard()
    assert "Amina decidió que no, después de escuchar a todos." in bruno.last_heard()


async def test_those_who_lead_learn_that_there_is_an_objection_and_not_whose(world: World) -> None:
    amina, bruno, chidi = three(world, f"{PULSE}decisions: {{rule: lead, open-for: 1 day}}\n")
    for neighbour in (bruno, amina):
        await neighbour.alone().says("/status")
    await proposed(chidi)
    await bruno.presses("Objeción")
    await bruno.presses("A ella, sin mi nombre")
    await bruno.alone().says("Los martes hay feria")
    rosa = bruno.colleague("Rosa")
    for neighbour, label in ((amina, "Agree"), (rosa, "Abstención"), (chidi, "Agree")):
        await neighbour.presses(label)
    await bruno.presses("Sí, eso pensamos")
    heard = [text for text in amina.alone().texts() if "What do you decide, as coordinators?" in text]
    assert heard, amina.alone().texts()
    assert "Objections that the facilitator has heard, unnamed here: 1." in heard[0]
    assert "Object: 0." in heard[0]
    assert "feria" not in heard[0]


async def test_what_is_proposed_and_was_decided_is_listed(world: World) -> None:
    amina, bruno, chidi = three(world)
    await amina.says("/decisions")
    assert "Nothing has been proposed yet." in amina.last_heard()
    await proposed(amina)
    for neighbour, label in ((amina, "Agree"), (bruno, "De acuerdo"), (chidi, "Agree")):
        await neighbour.presses(label)
    await proposed(chidi, "A shared calendar")
    await bruno.says("/decisiones")
    assert bruno.last_heard() == (
        "Lo que se propone y lo que se decidió:\n"
        "2. Chidi, hasta el viernes, 4 dic, 9:00: [es] A shared calendar\n(en: A shared calendar)\n"
        "1. ✓ domingo, 29 nov: [es] We meet on Tuesdays\n(en: We meet on Tuesdays)"
    )
    await bruno.presses("2")
    assert bruno.last_heard().startswith("Propuesta 2 de Chidi:")
    await bruno.says("/decisiones 7")
    assert "No conozco esa propuesta." in bruno.last_heard()


async def test_an_objection_goes_to_the_facilitator_first_unnamed_and_nobody_else_learns_whose_it_is(
    world: World,
) -> None:
    amina, bruno, chidi = three(world)
    rosa = bruno.colleague("Rosa")
    for neighbour in (rosa, rosa.alone(), amina.alone()):
        await neighbour.says("/status")
    await proposed(chidi)
    await rosa.alone().says("/decisions 1")
    await rosa.alone().presses("Objeción")
    assert not bruno.has_heard("Rosa"), "her own group reads nothing before it is sure who is to read it"
    await rosa.alone().presses("A ella, sin mi nombre")
    assert "Lo leería Amina, y nadie más, sin saber de quién es:" in rosa.alone().last_heard()
    await rosa.alone().says("Los martes cuido a mi madre")
    assert rosa.alone().has_heard("Gracias. Lo lee Amina y nadie más.")
    [told] = [text for text in amina.alone().texts() + amina.texts() if "madre" in text]
    assert told.startswith(
        "For you as facilitator: somebody objects to proposal 1 and wishes to stay unnamed."
    )
    assert "Rosa" not in told
    assert "(es" not in told, "the language would tell whose it is"
    for neighbour, label in ((amina, "Agree"), (bruno, "De acuerdo"), (chidi, "Agree")):
        await neighbour.presses(label)
    await rosa.presses("Sí, eso pensamos")
    assert (only(world).state, only(world).why) == ("not-decided", "objection")
    assert "Objections that the facilitator has heard, unnamed here: 1." in chidi.last_heard()
    assert "Agree: 3." in chidi.last_heard(), "it stands beside the position of her group"
    for neighbour in (amina, bruno, chidi):
        assert not any("madre" in text or "Rosa" in text for text in neighbour.texts())


async def test_what_the_facilitator_heard_is_taken_back_and_leaves_no_trace(world: World) -> None:
    amina, bruno, chidi = three(world)
    for neighbour in (bruno, amina):
        await neighbour.alone().says("/status")
    await proposed(chidi)
    await bruno.presses("Objeción")
    await bruno.presses("Primero a la facilitación")
    assert toast(world) == "Seguimos a solas."
    assert not bruno.has_heard("a solas"), "what stays in a chat is read by all there"
    await bruno.alone().says("Los martes hay feria")
    assert any("Bruno objects to proposal 1" in text for text in amina.alone().texts())
    assert not chidi.has_heard("feria")
    await bruno.presses("De acuerdo")
    await bruno.alone().presses("Retirar mi objeción")
    for neighbour in (amina, chidi):
        await neighbour.presses("Agree")
    assert (only(world).state, only(world).why) == ("decided", "agreed")
    assert "facilitator" not in chidi.last_heard()


async def test_a_proposal_in_other_words_is_a_new_round_that_shows_what_changed(world: World) -> None:
    amina, bruno, chidi = three(world)
    await proposed(amina)
    await bruno.presses("Objeción")
    await bruno.replies("Los martes hay feria")
    await amina.says("/decisions 1")
    await amina.presses("Put it in other words")
    await amina.replies("We meet on Wednesdays\nTuesdays are market days")
    assert not bruno.has_heard("Wednesdays"), "it is read back first"
    await amina.presses("Yes, put it to all")
    assert bruno.last_heard().startswith(
        "Propuesta 1 de Amina, ronda 2:\n[es] We meet on Wednesdays\n(en: We meet on Wednesdays)\n"
    )
    assert "Todos vuelven a decir lo que piensan. Antes decía: [es] We meet on Tuesdays" in bruno.last_heard()
    assert "Cambió: «[es] Tuesdays» → «[es] Wednesdays»" in bruno.last_heard()
    assert "Nuevo: «[es] Tuesdays are market days»" in bruno.last_heard()
    assert bruno.has_heard("Otras palabras ocuparon su lugar: ronda 2.")
    first, second = sorted(world.gathering().decisions.values(), key=lambda d: d.round)
    assert (first.state, second.state, second.number) == ("amended", "open", 1)
    assert not second.positions, "what was thought of the earlier words counts for nothing now"
    for neighbour, label in ((amina, "Agree"), (bruno, "De acuerdo"), (chidi, "Agree")):
        await neighbour.presses(label)
    await chidi.says("/decisions")
    assert "1. ✓ Sunday, Nov 29: We meet on Wednesdays" in chidi.last_heard()
    assert "Tuesdays" not in chidi.last_heard()


async def test_what_was_decided_is_looked_at_again_on_the_day_that_was_named(world: World) -> None:
    amina, bruno, chidi = three(world)
    await proposed(amina)
    for neighbour, label in ((chidi, "Agree"), (bruno, "De acuerdo"), (amina, "Agree")):
        await neighbour.presses(label)
    await amina.presses("Review in 3 months")
    assert bruno.last_heard() == "Amina pide que volvamos a mirar la decisión 1 el domingo, 28 feb 2027."
    assert "Review in 3 months" not in [b.label for shown in chidi.heard for b in shown.message.flat_buttons]
    await world.turns_to(world.now + timedelta(days=90))
    assert not bruno.has_heard("¿sigue sirviendo?")
    await world.turns_to(world.now + timedelta(days=2))
    assert bruno.has_heard("Toca volver a mirar la decisión 1 del domingo, 29 nov 2026: ¿sigue sirviendo?")
    assert len([text for text in chidi.texts() if "does it still serve?" in text]) == 1


async def test_who_does_what_about_it_is_promised_in_reply_to_what_was_decided(world: World) -> None:
    amina, bruno, chidi = three(world)
    await proposed(amina)
    for neighbour, label in ((chidi, "Agree"), (bruno, "De acuerdo"), (amina, "Agree")):
        await neighbour.presses(label)
    await bruno.says("Qué bien", to="✓ Decidido")
    assert "¿Quién hace qué ahora?" in bruno.last_heard(), "no day, no promise: how it is made is said"
    await bruno.says("Traer la lista para el viernes", to="✓ Decidido")
    assert "Bruno promete esto a todos los grupos, para el viernes, 4 dic 2026." in bruno.last_heard()
    await bruno.presses("Sí, lo prometo")
    [c] = world.gathering().commitments.values()
    assert (c.text, c.state, c.member, f"{c.due_on}") == ("Traer la lista", "open", "m-bruno", "2026-12-04")
    assert chidi.has_heard("Promise 1: Bruno to everyone, by Friday, Dec 4, 2026.")


async def test_a_group_that_joins_meanwhile_is_shown_what_is_open_and_has_a_say(world: World) -> None:
    amina, bruno, chidi = three(world)
    await proposed(amina)
    claire = world.stranger("Claire", "beirut", "en")
    await joined(amina, "Beirut", claire, "en", "Beirut", "-")
    assert claire.has_heard("Proposal 1 of Amina:\nWe meet on Tuesdays")
    for neighbour, label in ((chidi, "Agree"), (bruno, "De acuerdo"), (amina, "Agree")):
        await neighbour.presses(label)
    assert only(world).state == "open", "the newcomer has not spoken"
    await claire.presses("Stand aside")
    assert only(world).state == "decided"
    assert "Claire (Beirut): Stand aside" in amina.last_heard()


async def test_of_several_options_the_one_that_most_are_for_is_told_with_its_words(world: World) -> None:
    amina, bruno, chidi = three(world)
    await proposed(amina, "Where do we meet?\nThe hall in Goma is closed\n- In Recife\n- On the lake")
    assert "Where do we meet?\n1. In Recife\n2. On the lake\nWhy: The hall in Goma is closed" in (
        amina.last_heard()
    )
    labels = [button.label for button in bruno.heard[-1].message.flat_buttons]
    assert labels[:3] == ["1", "2", "Nos hacemos a un lado"]
    await amina.presses("1")
    await bruno.presses("2")
    assert "Bruno: Opción 2" in bruno.last_heard()
    await chidi.presses("2")
    assert only(world).state == "decided"
    assert "It is option 2, with 2 for it: On the lake" in chidi.last_heard()
    assert "Es la opción 2, con 2 a favor: [es] On the lake\n(en: On the lake)" in bruno.last_heard()
    assert "Amina: Option 1\nBruno: Option 2\nChidi: Option 2" in chidi.last_heard()


async def test_as_many_for_one_option_as_for_another_decide_nothing(world: World) -> None:
    amina, bruno, chidi = three(world)
    await proposed(amina, "Where do we meet?\n- In Recife\n- On the lake")
    await amina.presses("1")
    await bruno.presses("2")
    await chidi.says("yes", to="Where do we meet?")
    assert "Please press first" in chidi.last_heard(), "a yes to several options says nothing"
    await chidi.presses("Abstain")
    assert (only(world).state, only(world).why) == ("not-decided", "tie")
    assert "No option is clearly ahead of the others." in chidi.last_heard()
    assert "Ninguna opción va claramente por delante de las demás." in bruno.last_heard()
