"""Each who sees a concern counts only those that they see: no gap tells of one that is kept from them."""

from __future__ import annotations

from dataclasses import replace

from tests.stories.test_concerns import four
from tests.stories.test_own_words_alone_go import mydata
from tests.world import Neighbour, World

CAST = (
    "Claire in Nairobi (en)",
    "Rosa in Nairobi (es)",
    "Nadia in Nairobi (en)",
    "Omar in Nairobi (en)",
)


async def about_nadia_and_another(world: World) -> tuple[Neighbour, Neighbour, Neighbour, Neighbour]:
    """Rosa raises one about Nadia, who facilitates with Omar; then Claire raises another one."""
    claire, rosa, nadia, omar = await four(world, "nadia", "omar", cast=CAST)
    for each in (claire, rosa, nadia, omar):
        await each.alone().says("/status")
    await rosa.alone().says("/preocupación No responde")
    await rosa.alone().presses("Se trata de Nadia")
    await rosa.alone().presses("Sin mi nombre")
    await claire.alone().says("/concern No money for petrol")
    await claire.alone().presses("Without my name")
    return claire, rosa, nadia, omar


async def test_a_number_tells_nobody_of_one_that_is_kept_from_them(world: World) -> None:
    claire, rosa, nadia, omar = await about_nadia_and_another(world)
    [read] = [text for text in nadia.alone().texts() if "petrol" in text]
    assert read.startswith("Concern 1,")
    [read] = [text for text in omar.alone().texts() if "petrol" in text]
    assert read.startswith("Concern 2,")
    assert any("inquietud 1" in text.lower() for text in rosa.alone().texts())
    assert any("concern 1" in text.lower() for text in claire.alone().texts())
    for neighbour in (claire, rosa, nadia):
        await neighbour.alone().says("/concern")
        shown = neighbour.alone().heard[-1].message
        assert [button.label for button in shown.flat_buttons] == ["1"]
        await neighbour.alone().says("/concern 2")
        unknown = neighbour.alone().last_heard()
        await neighbour.alone().says("/concern 7")
        assert neighbour.alone().last_heard() == unknown


async def test_each_is_spoken_to_by_their_own_number_as_it_goes_on(world: World) -> None:
    claire, _, nadia, omar = await about_nadia_and_another(world)
    await omar.alone().presses("I look after it", on="petrol")
    assert "concern 1" in claire.alone().last_heard().lower()
    assert any("concern 1" in text.lower() and "Omar" in text for text in nadia.alone().texts())
    await omar.alone().says("How much is missing?", to="petrol")
    await claire.alone().says("Forty litres", to="How much")
    assert "oncern 2" in omar.alone().last_heard()
    assert "oncern 1" in nadia.alone().last_heard()
    await nadia.alone().says("/concern 1")
    assert "petrol" in nadia.alone().last_heard()
    await omar.alone().says("/concern 2")
    assert "petrol" in omar.alone().last_heard()
    await omar.alone().says("/concern 1")
    assert "No responde" in omar.alone().last_heard()
    assert not any("responde" in text for text in nadia.alone().texts())


async def test_a_call_for_help_leaves_no_gap_either(world: World) -> None:
    claire, rosa, nadia, _ = await about_nadia_and_another(world)
    await rosa.alone().says("/sos Nos siguen")
    assert any("(concern 2)" in text for text in nadia.alone().texts())
    await claire.alone().says("/concern Who has the key?")
    await claire.alone().presses("Without my name")
    [read] = [text for text in nadia.alone().texts() if "the key" in text]
    assert read.startswith("Concern 3,")


async def test_what_was_raised_before_is_called_what_it_was_called(world: World) -> None:
    claire, _, nadia, omar = await about_nadia_and_another(world)
    with world.bench.store.writing() as transaction:
        g = world.gathering()
        transaction.record.keep([replace(c, numbers=()) for c in g.concerns.values()])
    for neighbour in (claire, nadia, omar):
        await neighbour.alone().says("/concern 2")
        assert "petrol" in neighbour.alone().last_heard()
    await claire.alone().says("/concern Who has the key?")
    await claire.alone().presses("Without my name")
    await nadia.alone().says("/concern 3")
    assert "the key" in nadia.alone().last_heard()


async def test_what_is_given_to_its_author_tells_of_no_other_either(world: World) -> None:
    claire, *_ = await about_nadia_and_another(world)
    given = await mydata(claire.alone())
    assert '"number": 1' in given
    assert '"number": 2' not in given
