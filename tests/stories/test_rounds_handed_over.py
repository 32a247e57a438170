"""A round between two partners goes on with whoever takes the role over: both are asked anew."""

from __future__ import annotations

from dataclasses import replace

from tests.world import Neighbour, World

CAST = ("Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chidi in Nairobi (sw)", "Dana in Nairobi (en)")


async def opened(world: World) -> list[Neighbour]:
    """Return Amina, Bruno, who opened a round between Chidi and Dana, those two, and Eve."""
    found = world.partners(*CAST, "Eve in Nairobi (fr)", protocol="")
    with world.bench.store.writing() as transaction:
        member = world.gathering().members["m-bruno"]
        transaction.record.keep([replace(member, roles=("facilitator",))])
    for each in found:
        await each.alone().says("/start")
    await found[1].alone().says("/mediar Chidi Dana")
    await found[1].alone().presses("Sí, preguntar por separado")
    return found


async def test_it_is_the_new_ones_and_both_are_asked_about_them(world: World) -> None:
    _, bruno, chidi, dana, eve = await opened(world)
    for number in range(1, 5):
        await chidi.says(f"neno {number}", to=f"{number}/4")
    await bruno.alone().says("/traspaso Eve")
    await bruno.alone().presses("Preguntar")
    await eve.alone().presses("J'accepte")
    assert any("Chidi et Dana" in text or "Chidi" in text for text in eve.alone().texts())
    assert "Eve" in chidi.last_heard(), chidi.texts()
    assert any("Eve asks you and Chidi the same" in text for text in dana.texts()), dana.texts()
    for number in range(1, 5):
        await dana.says(f"word {number}", to=f"{number}/4")
    await dana.presses("Yes, share it")
    [label] = [b.label for b in chidi.heard[-1].message.flat_buttons][:1]
    await chidi.presses(label)
    assert any("word 4" in text and "neno 4" in text for text in eve.alone().texts())
    assert not any("word 4" in text or "neno 4" in text for text in bruno.alone().texts())


async def test_one_who_takes_part_looks_after_no_round_of_theirs(world: World) -> None:
    _, bruno, chidi, dana, _ = await opened(world)
    await bruno.alone().says("/traspaso Dana")
    await bruno.alone().presses("Preguntar")
    await dana.alone().presses("I accept")
    assert [m.state for m in world.gathering().mediations.values()] in ([], ["kept"])
    assert not any("neno" in text for text in dana.alone().texts())
    assert chidi.texts()
