"""A decision is looked at again: each group says whether it still holds, and all read what came of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.adapters import Kind
from tests.stories.beginnings import goes_away
from tests.stories.test_decisions import BY_CONSENT, only, proposed, three, toast
from tests.world import Neighbour, World

WORDS = "[es] We meet on Tuesdays\n(en: We meet on Tuesdays)"


async def decided_and_due(world: World) -> tuple[Neighbour, Neighbour, Neighbour]:
    """Return three groups that are asked, in three months, about what they decided."""
    amina, bruno, chidi = three(world)
    await proposed(amina)
    for neighbour, label in ((amina, "Agree"), (bruno, "De acuerdo"), (chidi, "Agree")):
        await neighbour.presses(label)
    await amina.presses("Review in 3 months")
    await world.turns_to(datetime(2027, 2, 28, 9, 0, tzinfo=UTC))
    return amina, bruno, chidi


async def test_each_group_is_asked_what_it_says_is_told_and_all_read_what_came(world: World) -> None:
    amina, bruno, chidi = await decided_and_due(world)
    assert "¿sigue sirviendo?" in bruno.last_heard()
    await amina.presses("It still holds")
    assert amina.last_heard().endswith("Amina: It still holds")
    await bruno.presses("Algo cambió")
    assert bruno.last_heard().startswith("¿Qué cambió?")
    await bruno.replies("Los martes hay feria")
    assert chidi.last_heard() == (
        "Decision 1, Bruno: Something has changed – [en] Los martes hay feria\n(es: Los martes hay feria)"
    )
    assert not chidi.has_heard("looked at again. It still holds"), "Chidi's group has not spoken"
    await chidi.presses("It no longer serves")
    await chidi.replies("We moved away")
    assert chidi.last_heard() == (
        "Decision 1, looked at again. It still holds: 1. Something has changed: 1. It no longer serves: 1. "
        "Not heard: 0.\nWe meet on Tuesdays\nAmina: It still holds\n"
        "Bruno: Something has changed – [en] Los martes hay feria\n(es: Los martes hay feria)\n"
        "Chidi: It no longer serves – We moved away"
    )
    assert bruno.last_heard().startswith("La decisión 1, vista de nuevo. Sigue sirviendo: 1. Algo cambió: 1.")
    assert (only(world).state, only(world).next_at, only(world).review_until) == ("decided", None, None)


async def test_after_a_week_all_read_what_was_said_and_how_many_were_not_heard(world: World) -> None:
    amina, bruno, chidi = await decided_and_due(world)
    asked = bruno.message("¿sigue sirviendo?").id
    await amina.presses("It no longer serves")
    await amina.presses("It still holds")
    await world.turns_to(world.now + timedelta(days=8))
    counted = "It still holds: 1. Something has changed: 0. It no longer serves: 0. Not heard: 2."
    assert chidi.has_heard(counted)
    [position] = only(world).reviewed
    assert (position.whose, position.stance, position.asked) == ("g-amina", "holds", False)
    before = only(world)
    await bruno.does(Kind.PRESS, message=asked, pressed=0, press="late", addressed=True)
    assert only(world) == before
    assert toast(world)


async def test_who_has_said_nothing_is_asked_again_and_a_facilitator_hears_of_silence_alone(
    world: World,
) -> None:
    """Chidi's group is away meanwhile: nobody asks it again, and nobody is told on."""
    amina, bruno, chidi = await decided_and_due(world)
    await amina.alone().says("/status")
    assert amina.alone().has_heard(
        "1. Does it still serve? Until Sunday, Mar 7, 12:00 PM: We meet on Tuesdays"
    )
    await amina.presses("It still holds")
    await amina.alone().says("/status")
    assert "Does it still serve?" not in amina.alone().last_heard()
    await goes_away(chidi, "group until 2027-03-20")
    for neighbour in (amina, bruno, chidi):
        neighbour.forget()
    await world.turns_to(world.now + timedelta(days=4))
    assert bruno.has_heard("Un recordatorio amable: ¿la decisión 1 sigue sirviendo?")
    assert not amina.has_heard("gentle reminder"), "who has spoken is left in peace"
    assert len([text for text in bruno.texts() if "recordatorio" in text]) == 1
    assert WORDS not in bruno.texts()
    await world.turns_to(world.now + timedelta(days=2, hours=6))
    assert len([text for text in bruno.texts() if "recordatorio" in text]) == 1, "on the last day, too"
    assert bruno.texts().count(WORDS) == 1, "the first one has no buttons any more"
    assert not amina.has_heard("gentle reminder: does decision")
    await world.turns_to(world.now + timedelta(days=2))
    [told] = [text for text in amina.alone().texts() if text.startswith("For you as facilitator:")]
    assert "Bruno has not said whether decision 1 still serves." in told
    counted = "It still holds: 1. Something has changed: 0. It no longer serves: 0. Not heard: 2."
    assert amina.has_heard(counted)
    assert not any("has not said" in text for text in (*amina.texts(), *chidi.texts(), *bruno.texts()))


async def test_words_follow_their_author_before_the_summary_and_after_and_are_found(world: World) -> None:
    amina, bruno, chidi = await decided_and_due(world)
    await bruno.presses("Algo cambió")
    said = await bruno.replies("Los martes hay feria")
    await bruno.edits(said, "Los martes hay mercado")
    assert chidi.last_heard().startswith(
        "Decision 1, Bruno: Something has changed – [en] Los martes hay mercado"
    )
    for neighbour in (amina, chidi):
        await neighbour.presses("It still holds")
    assert "Bruno: Something has changed – [en] Los martes hay mercado" in amina.last_heard()
    await amina.says("/search mercado")
    assert "1. " in amina.last_heard()
    assert "We meet on Tuesdays" in amina.last_heard()
    await bruno.edits(said, "Los martes llueve")
    assert any("looked at again. It still holds: 2." in text and "llueve" in text for text in chidi.texts())
    assert not any("mercado" in text for text in chidi.texts())
    await bruno.withdraws(said)
    for neighbour in (chidi, bruno):
        assert not any("llueve" in text for text in neighbour.texts())
    [changed] = [p for p in only(world).reviewed if p.whose == "g-bruno"]
    assert (changed.stance, changed.words, changed.message) == ("changed", "", "")


async def test_where_something_has_changed_anybody_proposes_what_is_to_hold_instead(world: World) -> None:
    """It is a proposal of its own that shows what holds; what was decided stays so until then."""
    amina, bruno, chidi = await decided_and_due(world)
    await bruno.presses("Algo cambió")
    await bruno.replies("Los martes hay feria")
    for neighbour in (amina, chidi):
        await neighbour.presses("It still holds")
    await bruno.presses("Proponer un cambio")
    assert bruno.last_heard() == (
        "Responda con lo que debe valer en lugar de la decisión 1: qué en la primera línea y por qué en las "
        "siguientes. Usted lo revisa antes de que llegue a todos; todos ven qué cambia. Hasta ahora dice:\n"
        "[es] We meet on Tuesdays\n(en: We meet on Tuesdays)\nBruno: Algo cambió – Los martes hay feria"
    )
    await bruno.replies("We meet on Thursdays\nTuesdays are market days")
    assert not chidi.has_heard("Thursdays"), "it is read back first"
    await bruno.presses("Sí, proponerlo a todos")
    assert "Proposal 2 of Bruno:" in chidi.last_heard()
    assert "All have their say anew. Before, it said: We meet on Tuesdays" in chidi.last_heard()
    await chidi.says("/decisions")
    assert "2. Bruno, until" in chidi.last_heard()
    assert "1. ✓ Sunday, Nov 29: We meet on Tuesdays" in chidi.last_heard()
    earlier, later = sorted(world.gathering().decisions.values(), key=lambda d: d.number)
    assert (earlier.state, later.state, later.before, later.by) == ("decided", "open", earlier.id, "m-bruno")


async def test_where_all_still_holds_no_change_is_offered(world: World) -> None:
    amina, bruno, chidi = await decided_and_due(world)
    for neighbour, label in (
        (amina, "It still holds"),
        (bruno, "Sigue sirviendo"),
        (chidi, "It still holds"),
    ):
        await neighbour.presses(label)
    assert amina.last_heard().startswith("Decision 1, looked at again. It still holds: 3.")
    offered = [b.label for shown in (*amina.heard, *bruno.heard) for b in shown.message.flat_buttons]
    assert not {"Propose a change", "Proponer un cambio"} & {*offered}


async def test_once_another_took_its_place_the_old_one_says_so_wherever_it_is_found(world: World) -> None:
    amina, bruno, chidi = await decided_and_due(world)
    await bruno.presses("Algo cambió")
    await bruno.replies("Los martes hay feria")
    for neighbour in (amina, chidi):
        await neighbour.presses("It still holds")
    await bruno.presses("Proponer un cambio")
    await bruno.replies("We meet on Thursdays")
    await bruno.presses("Sí, proponerlo a todos")
    await amina.says("/decisions 1")
    assert "took its place" not in amina.last_heard(), "it holds until another one does"
    await amina.presses("Review in 3 months")
    for neighbour, label in ((amina, "Agree"), (bruno, "De acuerdo"), (chidi, "Agree")):
        await neighbour.presses(label, on="Proposal 2" if neighbour != bruno else "Propuesta 2")
    assert "\nIt takes the place of decision 1: We meet on Tuesdays\n" in chidi.last_heard()
    await chidi.says("/decisions")
    assert "1. ↷ Sunday, Nov 29, decision 2 took its place: We meet on Tuesdays" in chidi.last_heard()
    await bruno.says("/decisiones 1")
    assert "Ya no vale: la decisión 2 del domingo, 28 feb 2027 ocupó su lugar: We" in bruno.last_heard()
    await amina.says("/decisions 1")
    assert (
        "It holds no longer: decision 2 of Sunday, Feb 28, 2027 took its place: [en] We" in amina.last_heard()
    )
    assert "/promise" not in amina.last_heard(), "nothing is to be done about it any more"
    assert not amina.heard[-1].message.flat_buttons, "nobody looks again at what holds no longer"
    await chidi.says("/search Tuesdays")
    assert "Sunday, Nov 29, proposal 1 (decision 2 took its place): We meet on" in chidi.last_heard()
    assert "replaced by another" in await table(amina)
    for neighbour in (amina, bruno, chidi):
        neighbour.forget()
    await world.turns_to(world.now + timedelta(days=100))
    assert not chidi.has_heard("does it still serve?")
    assert not amina.has_heard("reminder: does decision 1")


async def test_what_takes_its_place_ends_a_review_that_runs_and_may_have_taken_rounds(world: World) -> None:
    amina, bruno, chidi = await decided_and_due(world)
    await bruno.presses("Ya no sirve")
    await bruno.replies("Los martes hay feria")
    for neighbour in (amina, chidi):
        await neighbour.presses("It still holds")
    await bruno.presses("Proponer un cambio")
    await bruno.replies("We meet on Thursdays")
    await bruno.presses("Sí, proponerlo a todos")
    await bruno.says("/decisiones 2")
    await bruno.presses("Decirlo de otro modo")
    await bruno.replies("We meet on Fridays")
    await bruno.presses("Sí, proponerlo a todos")
    with world.bench.store.writing() as transaction:
        old = next(d for d in world.gathering().decisions.values() if d.number == 1)
        again = replace(old, review_on=date(2027, 3, 1), next_at=world.now, review_until=None)
        transaction.record.keep([again])
    await world.turns_to(world.now + timedelta(minutes=5))
    assert chidi.has_heard("does it still serve?")
    for neighbour, label in ((amina, "Agree"), (bruno, "De acuerdo"), (chidi, "Agree")):
        await neighbour.presses(label)
    assert "\nIt takes the place of decision 1: We meet on Tuesdays\n" in chidi.last_heard()
    old = next(d for d in world.gathering().decisions.values() if d.number == 1)
    assert (old.next_at, old.review_until) == (None, None)
    assert "It still holds" not in [b.label for shown in chidi.heard for b in shown.message.flat_buttons]


async def two_look_again(world: World, protocol: str = BY_CONSENT) -> tuple[Neighbour, ...]:
    """Return Amina, Bruno with Rosa in one group, and Chidi, asked about what they decided months ago."""
    amina, bruno, chidi = three(world, protocol)
    rosa = bruno.colleague("Rosa")
    await rosa.says("/status")
    await proposed(amina)
    for neighbour, label in ((amina, "Agree"), (bruno, "De acuerdo"), (chidi, "Agree")):
        await neighbour.presses(label)
    await rosa.presses("Sí, eso pensamos")
    await amina.presses("Review in 3 months")
    await world.turns_to(datetime(2027, 2, 28, 9, 0, tzinfo=UTC))
    return amina, bruno, rosa, chidi


async def test_what_one_says_at_a_review_counts_and_is_told_once_the_group_confirms_it(world: World) -> None:
    amina, bruno, rosa, chidi = await two_look_again(world)
    await bruno.presses("Algo cambió")
    await bruno.replies("Los martes hay feria")
    assert bruno.last_heard().startswith(
        "Bruno dice: Algo cambió – Los martes hay feria\n¿Es eso lo que dice su grupo de la decisión 1?"
    )
    assert bruno.has_heard("Bruno: Algo cambió (por confirmar en el grupo) – Los martes hay feria")
    for neighbour in (amina, chidi):
        await neighbour.presses("It still holds")
    assert only(world).review_until, "Bruno's group is still talking"
    for reader in (amina, chidi):
        assert not reader.has_heard("feria")
    await amina.says("/search feria")
    assert not amina.has_heard("feria\n"), "what is not confirmed is found by nobody else"
    await bruno.presses("Sí, eso pensamos")
    assert "A eso le dice que sí otra persona de su grupo." in toast(world)
    await rosa.presses("Sí, eso pensamos")
    assert bruno.has_heard("✓ Eso es lo que dice su grupo de la decisión 1: Algo cambió.")
    told = [text for text in chidi.texts() if text.startswith("Decision 1, Bruno: Something has changed –")]
    assert len(told) == 1
    assert "looked at again. It still holds: 2. Something has changed: 1." in chidi.last_heard()
    [theirs] = [p for p in only(world).reviewed if p.whose == "g-bruno"]
    assert theirs.confirmed_by
    assert not theirs.waits


STRICT = BY_CONSENT.replace("5 days", "5 days, unconfirmed: silent")


@pytest.mark.parametrize(("protocol", "holds"), [(BY_CONSENT, 3), (STRICT, 2)])
async def test_what_nobody_confirms_at_a_review_is_asked_again_and_is_as_the_protocol_has_it(
    world: World, protocol: str, holds: int
) -> None:
    amina, bruno, _, chidi = await two_look_again(world, protocol)
    await bruno.presses("Sigue sirviendo")
    for neighbour in (amina, chidi):
        await neighbour.presses("It still holds")
    bruno.forget()
    await world.turns_to(world.now + timedelta(days=4))
    assert [text for text in bruno.texts() if text.startswith("Bruno dice: Sigue sirviendo\n")]
    assert not bruno.has_heard("Un recordatorio amable: ¿la decisión"), "one of it has spoken"
    await world.turns_to(world.now + timedelta(days=4))
    [came] = [text for text in amina.texts() if "looked at again." in text]
    assert f"It still holds: {holds}. Something has changed: 0. It no longer serves: 0." in came
    assert ("Bruno: It still holds (said by one of them)" in came) == (holds == 3)
    assert "Sí, eso pensamos" not in [b.label for shown in bruno.heard for b in shown.message.flat_buttons]
    assert not any(p.waits for p in only(world).reviewed)


async def test_a_group_says_otherwise_and_the_same_press_by_another_confirms_that(world: World) -> None:
    amina, bruno, rosa, _ = await two_look_again(world)
    await bruno.presses("Sigue sirviendo")
    await rosa.presses("Ya no sirve")
    await rosa.replies("Nos mudamos")
    assert bruno.last_heard().startswith("Rosa dice: Ya no sirve – Nos mudamos")
    await bruno.presses("Ya no sirve", on="We meet on Tuesdays")
    assert amina.has_heard("Nos mudamos")
    [theirs] = [p for p in only(world).reviewed if p.whose == "g-bruno"]
    assert (theirs.stance, theirs.words, theirs.confirmed_by) == ("over", "Nos mudamos", "m-bruno")


async def table(asker: Neighbour) -> str:
    await asker.alone().says("/export 6 months")
    await asker.alone().presses("Table (CSV)")
    return asker.world.platform.contents[asker.alone().heard[-1].id].decode()


async def test_why_it_serves_no_more_can_be_told_to_the_facilitator_alone(world: World) -> None:
    amina, bruno, chidi = await decided_and_due(world)
    await amina.alone().says("/status")
    await bruno.alone().says("/estado")
    await bruno.presses("Algo cambió")
    assert "le llega solo a quien facilita" in bruno.last_heard()
    there = len(bruno.texts())
    await bruno.presses("Responder en privado")
    assert len(bruno.texts()) == there, "the group reads not who pressed"
    assert "We meet on Tuesdays" in bruno.alone().last_heard()
    await bruno.alone().says("El quetzal calla los martes")
    await bruno.alone().presses("Sin mi nombre")
    assert amina.alone().has_heard("quetzal")
    assert not any("quetzal" in text for room in (amina, bruno, chidi) for text in room.texts())
    assert all(not position.words for position in only(world).reviewed)
