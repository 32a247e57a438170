"""A facilitator is away: whoever objects apart knows who reads it, may let it wait; all is handed back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.stories.test_concerns import four
from tests.stories.test_decisions import only
from tests.stories.test_help_now import CAST
from tests.stories.test_stood_in_for import with_away
from tests.world import PULSE, Neighbour, World

BY_CONSENT = PULSE + "\ndecisions: {rule: consent, open-for: 5 days}\n"
OMAR = "mientras tanto, Omar queda en su lugar."


def told(reader: Neighbour, words: str) -> list[str]:
    return [text for text in reader.texts() if words in text]


async def objecting(world: World) -> tuple[Neighbour, Neighbour, Neighbour, Neighbour]:
    """Return the four as Rosa is asked what stands in the way; Nadia is away, and Omar stands in."""
    claire, rosa, nadia, omar = await with_away(world, "nadia", "omar", "nadia", protocol=BY_CONSENT)
    await claire.says("/propose Paint the school")
    await claire.presses("Yes, put it to all")
    await rosa.presses("Objeción")
    await rosa.presses("A ella, sin mi nombre")
    return claire, rosa, nadia, omar


async def test_whoever_objects_apart_reads_who_stands_in_before_they_write(world: World) -> None:
    _, rosa, nadia, omar = await objecting(world)
    asked = rosa.alone().last_heard()
    assert "Nadia se ausenta y vuelve el " in asked
    assert OMAR in asked
    assert "Por eso también lo lee Omar." in asked
    await rosa.alone().says("La pintura es cara")
    assert told(omar.alone(), "La pintura es cara")
    assert told(nadia.alone(), "La pintura es cara")
    assert rosa.alone().last_heard().startswith("Gracias. Lo lee Nadia, Omar y nadie más.")


async def test_it_waits_for_the_facilitator_where_its_author_chooses_so(world: World) -> None:
    claire, rosa, nadia, omar = await objecting(world)
    await rosa.alone().presses("Que espere a Nadia")
    assert "Espera a Nadia: Omar no lo lee." in rosa.alone().last_heard()
    said = await rosa.alone().says("La pintura es cara")
    assert told(nadia.alone(), "La pintura es cara")
    assert rosa.alone().last_heard().startswith("Gracias. Lo lee Nadia y nadie más.")
    await rosa.alone().edits(said, "La pintura es muy cara")
    await rosa.alone().says("Y huele mal", to="Gracias. Lo lee")
    for words in ("pintura", "huele"):
        assert not told(omar.alone(), words)
        assert not told(omar, words)
    for neighbour, label in ((claire, "Agree"), (nadia, "Kubali"), (omar, "Agree")):
        await neighbour.presses(label)
    await rosa.presses("De acuerdo")
    assert (only(world).state, only(world).why) == ("not-decided", "objection"), "nobody has to have read it"


async def test_the_choice_can_be_changed_until_it_is_written(world: World) -> None:
    _, rosa, _, omar = await objecting(world)
    await rosa.alone().presses("Que espere a Nadia")
    await rosa.alone().presses("Omar puede leerla")
    await rosa.alone().says("La pintura es cara")
    assert told(omar.alone(), "La pintura es cara")


async def raised_before(world: World) -> tuple[Neighbour, Neighbour, Neighbour, Neighbour]:
    """Return the four once Rosa has objected apart and Nadia goes away after that, naming Omar."""
    found = await four(world, "nadia", cast=CAST, protocol=BY_CONSENT)
    claire, rosa, nadia, omar = found
    for each in found:
        await each.alone().says("/status")
    await claire.says("/propose Paint the school")
    await claire.presses("Yes, put it to all")
    await rosa.presses("Objeción")
    await rosa.presses("A ella, sin mi nombre")
    await rosa.alone().says("La pintura es cara")
    for each in found:
        each.alone().forget()
    await nadia.alone().says("/away until 20 december, Omar")
    await nadia.alone().presses("Ni sahihi")
    return claire, rosa, nadia, omar


@pytest.mark.parametrize("yes", ["Omar puede leerla", "sí"])
async def test_as_an_absence_begins_its_author_is_asked_whether_who_stands_in_may_read_it(
    world: World, yes: str
) -> None:
    claire, rosa, _, omar = await raised_before(world)
    [asked] = told(rosa.alone(), "¿Puede leer también Omar su objeción a la propuesta 1?")
    assert OMAR in asked
    assert not told(omar.alone(), "pintura"), "nobody who stands in reads it before its author says so"
    assert not told(claire, "Rosa")
    if yes == "sí":
        await rosa.alone().says("sí")
    else:
        await rosa.alone().presses(yes)
    assert told(rosa.alone(), "✓ Omar también lee su objeción a la propuesta 1.")
    assert len(told(omar.alone(), "La pintura es cara")) == 1
    assert not told(omar.alone(), "Rosa")
    await omar.alone().says("What would help?", to="La pintura")
    assert told(rosa.alone(), "What would help?")


async def test_without_a_yes_it_waits_and_what_is_added_does_too(world: World) -> None:
    _, rosa, nadia, omar = await raised_before(world)
    await rosa.alone().says("Y huele mal", to="¿Puede leer también Omar")
    assert told(nadia.alone(), "Y huele mal")
    await rosa.alone().presses("Que espere a Nadia")
    assert told(rosa.alone(), "✓ Su objeción a la propuesta 1 sigue en pie y Omar no la lee.")
    assert not told(omar.alone(), "pintura")
    assert not told(omar.alone(), "huele")
    assert [p.words for p in only(world).taken if p.stands] == ["La pintura es cara", "Y huele mal"]


async def test_what_is_taken_back_goes_from_whoever_stood_in_before_too(world: World) -> None:
    _, rosa, nadia, omar = await objecting(world)
    await rosa.alone().says("La pintura es cara")
    assert told(omar.alone(), "La pintura es cara")
    await nadia.alone().says("/away")
    await rosa.alone().presses("Retirar mi objeción")
    await world.turns_to(world.now + timedelta(days=3))
    for reader in (omar, nadia):
        assert not told(reader.alone(), "pintura")


# --- back early ---------------------------------------------------------------------------------------------


async def named(world: World) -> tuple[Neighbour, Neighbour, Neighbour, Neighbour]:
    """Return the four as Nadia, who facilitates, is away until the 20th and Omar stands in."""
    found = await four(world, "nadia", cast=CAST, protocol=PULSE)
    claire, rosa, nadia, omar = found
    for each in found:
        await each.alone().says("/status")
    await nadia.alone().says("/away until 20 december, Omar")
    await nadia.alone().presses("Ni sahihi")
    for each in (*found, *(one.alone() for one in found)):
        each.forget()
    return claire, rosa, nadia, omar


async def test_back_early_whoever_stood_in_is_told_and_what_they_looked_after_is_handed_back(
    world: World,
) -> None:
    claire, rosa, nadia, omar = await named(world)
    await rosa.alone().says("/preocupación El dinero no llegó")
    await rosa.alone().presses("Sin mi nombre")
    await omar.alone().presses("I look after it")
    nadia.alone().forget()
    await nadia.alone().says("/away")
    assert told(omar.alone(), "You do not stand in for Nadia any more. Thank you.")
    assert not [b for shown in omar.alone().heard for b in shown.message.flat_buttons], "nothing is his to do"
    assert told(nadia.alone(), "El dinero no llegó")
    [concern] = world.gathering().concerns.values()
    assert (concern.taken_by, concern.state) == ("", "heard")
    assert "m-omar" not in concern.readers
    await rosa.alone().says("Sigue sin llegar", to="inquietud 1")
    assert told(nadia.alone(), "Sigue sin llegar")
    assert not told(omar.alone(), "Sigue sin llegar")
    assert not told(claire.alone(), "dinero")


async def test_back_early_a_facilitator_reads_what_waits(world: World) -> None:
    _, rosa, nadia, omar = await named(world)
    await rosa.says("/promise Traer la lista el 1 de diciembre")
    await rosa.presses(rosa.heard[-1].message.flat_buttons[0].label)
    await world.turns_to(world.now + timedelta(days=6))
    await nadia.alone().says("/away")
    [waits] = told(nadia.alone(), "Kwako kama mwezeshaji: haya yanasubiri sasa")
    assert "1" in waits
    assert told(omar.alone(), "You do not stand in for Nadia any more.")


async def test_naming_another_one_tells_the_first(world: World) -> None:
    _, rosa, nadia, omar = await named(world)
    await nadia.alone().says("/away until 20 december, Rosa")
    await nadia.alone().presses("Ni sahihi")
    assert told(omar.alone(), "You do not stand in for Nadia any more.")
    assert told(rosa.alone(), "Hasta entonces le llega a usted")


async def test_on_the_day_that_was_set_nobody_is_told_that_it_came(world: World) -> None:
    _, _, nadia, omar = await named(world)
    await world.turns_to(world.now + timedelta(days=30))
    omar.alone().forget()
    await nadia.alone().says("/away")
    assert not told(omar.alone(), "stand in")
