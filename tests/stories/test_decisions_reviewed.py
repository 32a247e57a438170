"""A decision is looked at again: each group says whether it still holds, and all read what came of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from bot.adapters import Kind
from tests.stories.beginnings import goes_away
from tests.stories.test_decisions import only, proposed, three, toast
from tests.world import Neighbour, World


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


async def test_who_has_said_nothing_is_asked_once_more_and_a_facilitator_hears_of_silence_alone(
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
    await world.turns_to(world.now + timedelta(days=4))
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


async def table(asker: Neighbour) -> str:
    await asker.alone().says("/export 6 months")
    await asker.alone().presses("Table (CSV)")
    return asker.world.platform.contents[asker.alone().heard[-1].id].decode()
