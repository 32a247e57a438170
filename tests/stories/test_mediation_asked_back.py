"""A round between two: it ends on no slip of a thumb, and nobody shares for others who spoke."""

from __future__ import annotations

from tests.stories.test_mediation import begun, both_answer, ended, only
from tests.world import World


async def test_to_keep_it_below_a_question_is_asked_back(world: World) -> None:
    nadia, amina, bruno, _ = await begun(world)
    await amina.presses("Tubaki nayo wenyewe")
    assert amina.last_heard().startswith("Mbaki nayo wenyewe?")
    assert only(world).state == "asking"
    assert not bruno.has_heard("A rodada")
    await amina.presses("Hapana, tuendelee")
    assert amina.has_heard("Sawa, inaendelea kama kawaida.")
    assert "1/2" in amina.last_heard(), "the question stands below"
    await amina.replies("Pampu inafanya kazi")
    await bruno.presses("Guardar para nós")
    await bruno.presses("Sim, guardar")
    assert "A rodada" in bruno.last_heard()
    assert ended(world).state == "kept"
    assert nadia.last_heard().startswith("The round between Amina and Bruno is over")


async def test_words_in_reply_to_that_are_its_answer_and_nothing_else(world: World) -> None:
    _, amina, _, _ = await begun(world)
    await amina.presses("Tubaki nayo wenyewe")
    await amina.replies("Sijui")
    assert only(world).state == "asking"
    assert not only(world).answers
    await amina.says("hapana", to="Mbaki nayo wenyewe?")
    assert "1/2" in amina.last_heard()


async def test_where_several_spoke_one_press_shares_nothing_yet(world: World) -> None:
    nadia, amina, bruno, _ = await begun(world)
    fatou, huda = amina.colleague("Fatou"), amina.colleague("Huda")
    await fatou.says("Na pesa pia", to="1/2")
    await both_answer(amina, bruno)
    await amina.presses("Ndiyo, tushiriki")
    assert amina.last_heard().startswith("Amina amekubali. Wengine pia walizungumza hapa")
    await bruno.presses("Sim, compartilhar")
    assert only(world).state == "asking"
    for presses in (amina, huda):
        await presses.presses("Ndiyo, tushiriki")
        assert only(world).state == "asking", "another of those who spoke has to agree"
    assert not any("Na pesa pia" in text for each in (nadia, bruno) for text in each.texts())
    await fatou.presses("Ndiyo, tushiriki")
    assert ended(world).state == "shared"
    assert bruno.has_heard("Na pesa pia")


async def test_more_words_ask_for_each_yes_anew_and_any_of_them_keeps_it(world: World) -> None:
    _, amina, bruno, _ = await begun(world)
    fatou = amina.colleague("Fatou")
    await fatou.says("Na pesa pia", to="1/2")
    await both_answer(amina, bruno)
    await amina.presses("Ndiyo, tushiriki")
    await amina.says("Barabara mbili", to="2/2")
    await fatou.presses("Ndiyo, tushiriki")
    assert "0" not in only(world).agreed, "what was agreed to before counts no more"
    await fatou.presses("Tubaki nayo wenyewe")
    assert ended(world).state == "kept"
    assert not bruno.has_heard("Na pesa pia")
