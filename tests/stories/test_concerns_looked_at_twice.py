"""Concerns where somebody errs, is gone or looks closely: no words go astray, and nobody is given away."""

from __future__ import annotations

from datetime import timedelta

from bot.core.decision import Decision
from tests.stories.test_concerns import WORRY, four, only
from tests.world import PULSE, Neighbour, World

BY_CONSENT = PULSE + "decisions: {rule: consent, open-for: 5 days, confirm: nobody}\n"
ERASES = ("Sí, siga", "Borrar todo")


async def raised(world: World) -> tuple[Neighbour, Neighbour]:
    """Return who raised a concern without a name, and who reads it, each alone."""
    _, rosa, nadia, _ = await four(world, "nadia")
    await rosa.alone().says(f"/concern {WORRY}")
    await rosa.alone().presses("Sin mi nombre")
    rosa.alone().forget()
    return rosa.alone(), nadia.alone()


async def test_what_replies_to_the_concern_itself_is_no_contact_to_pass_it_on_to(world: World) -> None:
    her, hers = await raised(world)
    await hers.presses("Pass on")
    await hers.says("I wanted to say that we believe you", to="Concern 1, from")
    assert her.has_heard("Inquietud 1, Nadia: [es] I wanted to say that we believe you")
    assert (only(world).state, only(world).passed_to) == ("talking", "")
    await hers.says("Doctor Achieng, +254 700 000001", to="With whom, outside")
    assert (only(world).state, only(world).passed_to) == ("passed", "Doctor Achieng, +254 700 000001")


async def forgets(them: Neighbour, *labels: str) -> None:
    await them.says("/forget")
    for label in labels:
        await them.presses(label)


async def test_a_facilitator_reads_the_same_whether_who_raised_it_is_forgotten_or_not(world: World) -> None:
    her, hers = await raised(world)
    await hers.says("Are you well?", to="Concern 1")
    there = hers.last_heard()
    assert there.startswith("✓ Goes to whoever raised it, where they are still here")
    stands = only(world)
    await forgets(her, *ERASES)
    await hers.says("Are you well?", to="Concern 1")
    assert hers.last_heard() == there
    assert (only(world).state, only(world).number) == (stands.state, stands.number)
    assert only(world).by == "", "nothing leads to her any more"


async def test_an_objection_without_a_name_is_replied_to_and_counts_as_before(world: World) -> None:
    claire, rosa, nadia, omar = await four(world, "nadia", protocol=BY_CONSENT)
    await claire.says("/propose We meet at night")
    await claire.presses("Yes, put it to all")
    await rosa.alone().says("/decisions 1")
    for label in ("Objeción", "A ella, sin mi nombre"):
        await rosa.alone().presses(label)
    await rosa.alone().says("De noche no es seguro")
    hers = nadia.alone()
    await hers.says("Why is that?", to="somebody objects")
    there = hers.last_heard()
    assert there.startswith("✓ Whoever objected reads it, where they are still here")
    await forgets(rosa.alone(), *ERASES)
    await hers.says("Why is that?", to="somebody objects")
    assert hers.last_heard() == there
    for other in (claire, nadia, omar):
        await other.presses("Agree")
    await world.turns_to(world.now + timedelta(days=6))
    with world.bench.store.reading() as transaction:
        [decision] = [thing for thing in transaction.record.everything("p") if isinstance(thing, Decision)]
    assert (decision.state, decision.why) == ("not-decided", "objection")
    [objection] = [p for p in decision.taken if p.raised]
    assert (objection.whose, objection.message, objection.words) == ("", "", "")
    assert "m-rosa" not in objection.row()


async def test_a_concern_that_was_never_sent_is_not_let_go_without_a_word(world: World) -> None:
    _, rosa, nadia, _ = await four(world, "nadia")
    await world.turns_to("19:30", "Europe/Madrid")
    await rosa.alone().says(f"/concern {WORRY}")
    rosa.alone().forget()
    nadia.alone().forget()
    await world.turns_to("23:30", "Europe/Madrid")
    assert rosa.alone().has_heard_nothing(), "nobody is woken"
    await world.turns_to("12:00", "Europe/Madrid")
    assert rosa.alone().last_heard().startswith("Lo que escribió sobre una inquietud todavía no")
    assert "¿Con su nombre o sin él?" in rosa.alone().last_heard()
    await rosa.alone().presses("Sin mi nombre")
    assert nadia.alone().has_heard(WORRY)


async def test_of_a_concern_that_is_let_go_whoever_wrote_it_hears(world: World) -> None:
    _, rosa, nadia, _ = await four(world, "nadia")
    await world.turns_to("10:00", "Europe/Madrid")
    await rosa.alone().says(f"/concern {WORRY}")
    nadia.alone().forget()
    await world.turns_to(world.now + timedelta(hours=4))
    assert rosa.alone().last_heard().startswith("Lo que escribió sobre una inquietud todavía no")
    await world.turns_to(world.now + timedelta(days=2))
    assert rosa.alone().last_heard().startswith("Dejé ir lo que escribió sobre una inquietud")
    assert not world.gathering().concerns
    assert nadia.alone().has_heard_nothing()
