"""The words beside a position follow their author: edited or taken back, wherever they were told."""

from __future__ import annotations

from tests.stories.test_decisions import only, proposed, three
from tests.world import World


async def test_words_that_are_edited_or_taken_back_are_so_for_all(world: World) -> None:
    amina, bruno, chidi = three(world)
    await proposed(amina)
    await bruno.presses("Objeción")
    said = await bruno.replies("Los martes hay feria")
    assert chidi.has_heard("Proposal 1, Bruno: Object – [en] Los martes hay feria")
    await bruno.edits(said, "Los martes hay mercado")
    assert [p.words for p in only(world).taken] == ["Los martes hay mercado"]
    assert "Object – [en] Los martes hay mercado" in chidi.last_heard()
    assert not chidi.has_heard("feria")
    assert not bruno.has_heard("feria")
    await bruno.withdraws(said)
    [position] = only(world).taken
    assert (position.words, position.stance, position.message) == ("", "object", "")
    assert not any(chidi.has_heard(word) or bruno.has_heard(word) for word in ("mercado", "feria"))
    for neighbour in (amina, chidi):
        await neighbour.presses("Agree")
    assert (only(world).state, only(world).why) == ("decided", "agreed"), "without a reason it does not stand"


async def test_what_the_facilitator_reads_first_follows_too_and_without_words_stands_no_more(
    world: World,
) -> None:
    amina, bruno, chidi = three(world)
    for neighbour in (bruno, amina):
        await neighbour.alone().says("/status")
    await proposed(chidi)
    await bruno.presses("Objeción")
    await bruno.presses("A ella, sin mi nombre")
    said = await bruno.alone().says("Los martes hay feria")
    assert any("feria" in text for text in amina.alone().texts())
    await bruno.alone().edits(said, "Los martes hay mercado")
    assert not any("feria" in text for text in amina.alone().texts())
    assert any("mercado" in text and "unnamed" in text for text in amina.alone().texts())
    await bruno.alone().withdraws(said)
    assert not any("mercado" in text for text in amina.alone().texts())
    assert not only(world).taken
    for neighbour in (amina, bruno, chidi):
        assert not any("mercado" in text or "feria" in text for text in neighbour.texts())
