"""A private round: the members of one group are asked alone, and whoever facilitates reads the answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from bot.core import shared_record
from bot.core.due_for import due_for
from bot.core.reliability import of_partner
from tests.stories.test_forgotten import erased
from tests.stories.test_words_that_go import on_disk
from tests.stories.vendors_town import APIS, built, tells
from tests.world import Neighbour, World

CAST = ("Amina in Nairobi (en)", "Bruno in Recife (pt-BR)", "Chidi in Nairobi (en)")
SAID = "Somos ouvidos de menos, quetzal"
"""No other message holds this word."""


async def with_a_group(world: World, *colleagues: str) -> list[Neighbour]:
    """Return Amina, who facilitates, Bruno, Chidi, and people of Bruno's group who can be reached alone."""
    amina, bruno, chidi = world.partners(*CAST)
    await world.monday_at("09:00", "Africa/Nairobi")
    for words in ("The pump works", "The road is open", "We met twice"):
        await amina.says(words, to="What moved forward?")
    for words in ("The school has a roof", "And a door"):
        await chidi.says(words, to="What moved forward?")
    await amina.says("/role facilitator Amina")
    theirs = [bruno.colleague(name) for name in colleagues]
    for who in theirs:
        await who.says("/ajuda")
        await who.alone().says("/ajuda")
    return [amina, bruno, chidi, *theirs]


async def asked(world: World, *names: str, own: str = "", how: str = "Ask each alone") -> list[Neighbour]:
    """Let Amina have Bruno's group asked, and wait for a humane hour there."""
    return await opened(await with_a_group(world, *names), own, how)


async def opened(cast: list[Neighbour], own: str, how: str = "Ask each alone") -> list[Neighbour]:
    alone = cast[0].alone()
    await alone.says("/voices")
    await alone.presses("Open a private round")
    if own:
        await alone.says(own, to="What shall I ask?")
    else:
        await alone.presses("1", on="What shall I ask?")
    await alone.presses(how)
    await alone.world.turns_to("10:00", "America/Recife")
    return cast


def words_told(world: World, *but: str) -> list[str]:
    """Return all that stands in any room but those."""
    rooms = {name: shown for name, shown in world.platform.rooms.items() if name not in but}
    return [each.message.text.plain for shown in rooms.values() for each in shown]


async def test_a_facilitator_has_each_of_a_group_asked_alone_and_reads_the_answers(world: World) -> None:
    amina, bruno, chidi, berta, bela = await with_a_group(world, "Berta", "Bela")
    await amina.alone().says("/voices")
    await amina.alone().presses("Open a private round")
    assert amina.alone().last_heard() == (
        "I can ask each person of Bruno alone, in their own direct messages. People I reach there: 2 of 3. "
        "Their group reads nothing of it. What shall I ask?\n1. What moved forward?\n"
        "Press a number, or reply to this with a question of your own."
    )
    await amina.alone().presses("1", on="What shall I ask?")
    assert amina.alone().last_heard().endswith("reads the answers.\nWhat moved forward?")
    assert not berta.alone().has_heard("O que avançou?"), "it is read back first"
    there = {each.room: each.texts() for each in (bruno, chidi, amina)}
    await amina.alone().presses("Ask each alone")
    assert "✓ Bruno is asked, each person alone. People asked: 2 of 3." in amina.alone().last_heard()
    assert not berta.alone().has_heard("O que avançou?"), "it is quiet there still"
    await world.turns_to("10:00", "America/Recife")
    for who in (berta, bela):
        assert who.alone().last_heard().startswith("Amina gostaria de ouvir você e pergunta em particular:")
        assert (
            who.alone()
            .last_heard()
            .endswith("O que avançou?\nSó quem tem o papel “facilitação” lê esta resposta.")
        )
    await berta.alone().says(SAID, to="O que avançou?")
    assert amina.alone().last_heard().startswith("Berta (Bruno) answered:")
    assert SAID in amina.alone().last_heard()
    await bela.alone().presses("Pular")
    await world.turns_to(world.now + timedelta(days=4))
    assert amina.alone().has_heard("The private round with Bruno is over. Answered: 1 of 2.")
    assert not any("quetzal" in text for text in words_told(world, berta.alone().room, amina.alone().room))
    now_there = {each.room: each.texts() for each in (bruno, chidi, amina)}
    for room, texts in there.items():
        later = now_there[room][len(texts) :]
        assert not any("Berta" in text or "Bela" in text or "articular" in text for text in later), room


async def test_where_nobody_answered_a_round_whoever_opened_it_reads_no_bare_nought(world: World) -> None:
    amina, _, _, _ = await asked(world, "Berta")
    await world.turns_to(world.now + timedelta(days=4))
    assert amina.alone().has_heard("The private round with Bruno is over. Nobody answered this time;")


OWN = "How would you like to be heard, ibis?"


async def test_a_question_of_ones_own_is_asked_and_goes_with_whoever_wrote_it(world: World) -> None:
    amina, _, _, berta = await asked(world, "Berta", own=OWN)
    assert OWN in berta.alone().last_heard()
    await berta.alone().says(SAID, to="ibis")
    assert SAID in amina.alone().last_heard()
    assert not any("ibis" in text for text in words_told(world, berta.alone().room, amina.alone().room))
    await world.turns_to(world.now + timedelta(days=4))
    assert b"ibis" in on_disk(world)
    await erased(amina)
    assert b"ibis" not in on_disk(world)


async def test_no_translator_of_others_sees_question_or_answer(tmp_path: Path) -> None:
    async with built(tmp_path) as town:
        town.own.fails_until_told("403")
        cast = await with_a_group(town.world, "Berta")
        await tells(town.world)
        amina, bruno, _, berta = await opened(cast, OWN)
        await bruno.says("Estamos bem, canário", to="O que avançou?")
        await berta.alone().says(SAID, to="ibis")
        assert OWN in berta.alone().message("ibis").message.text.plain
        assert SAID in amina.alone().last_heard()
        await town.world.turns_to(town.world.now + timedelta(days=4))
        assert town.asked() & {*APIS}, "what is for all was put to vendors"
        assert b"ibis" not in town.read()
        assert b"quetzal" not in town.read()


async def test_without_names_it_is_read_at_the_end_and_only_from_three_people_on(world: World) -> None:
    amina, _, _, *theirs = await asked(world, "Berta", "Bela", "Caio", how="Ask without names")
    for who, words in zip(theirs, ("Bem", SAID, "Mal"), strict=True):
        assert "A resposta aparece sem o nome de vocês." in who.alone().last_heard()
        await who.alone().says(words, to="O que avançou?")
    assert not amina.alone().has_heard("quetzal")
    await world.turns_to(world.now + timedelta(days=4))
    [told] = [text for text in amina.alone().texts() if "quetzal" in text]
    assert not any(name in told for name in ("Berta", "Bela", "Caio", "pt-BR", "Portugu"))
    assert "Bem" in told


async def test_two_answers_without_names_are_shown_to_nobody(world: World) -> None:
    amina, _, _, *theirs = await asked(world, "Berta", "Bela", "Caio", how="Ask without names")
    for who in theirs[:2]:
        await who.alone().says(SAID, to="O que avançou?")
    await world.turns_to(world.now + timedelta(days=4))
    assert not any("quetzal" in text for text in words_told(world, *(who.alone().room for who in theirs)))
    assert amina.alone().has_heard("The private round with Bruno is over. Answered: 2 of 3.")


async def test_nothing_of_it_is_in_lists_search_figures_or_what_all_may_read(world: World) -> None:
    amina, bruno, chidi, berta = await asked(world, "Berta")
    await berta.says("/situacao")
    assert "Pulse" not in berta.last_heard() or "até" not in berta.last_heard().split("Pulse")[-1]
    await berta.alone().says(SAID, to="O que avançou?")
    await world.turns_to(world.now + timedelta(days=4))
    for who in (amina, bruno, chidi):
        await who.says("/search quetzal")
        await who.says("/status")
        await who.says("/preview pulse")
    await bruno.alone().says("/search quetzal")
    rooms = (berta.alone().room, amina.alone().room)
    assert not any("Somos ouvidos" in text for text in words_told(world, *rooms))
    g = world.gathering()
    with world.bench.store.reading() as transaction:
        transaction.record.also_lately(g, world.now)
    [round_] = [occasion for occasion in g.checkins.values() if occasion.alone]
    assert round_.state == "closed"
    told = shared_record.lines(g, g.members["m-bruno"], round_.key - timedelta(9), round_.key + timedelta(9))
    assert not any("quetzal" in str(line) for line in told)
    g.checkins.pop(round_.id)
    asks = [ask for ask in g.asks.values() if ask.checkin == round_.id]
    assert len(asks) == 1
    assert not due_for(g, g.members["m-chidi"], world.now)[0].name.startswith(f"ask:{round_.id}")


async def test_it_counts_for_no_figure_of_reliability(world: World) -> None:
    amina, *_ = await asked(world, "Berta", "Bela")
    await world.turns_to(world.now + timedelta(days=6))
    g = world.gathering()
    with world.bench.store.reading() as transaction:
        transaction.record.also_lately(g, world.now)
    kept = of_partner(g, "g-bruno", world.now - timedelta(days=30), world.now)
    assert (kept.asked, kept.answered) == (1, 0), "their check-in alone"
    silent = [text for text in amina.alone().texts() if "Berta" in text or "Bela" in text]
    assert not silent, "who did not answer is told to nobody"


async def test_nobody_is_asked_who_cannot_be_reached_alone_nor_twice_at_once(world: World) -> None:
    amina, bruno, _ = await with_a_group(world)
    await amina.alone().says("/voices Bruno")
    assert amina.alone().last_heard().startswith("Nobody of Bruno has opened direct messages with me")
    await bruno.alone().says("/ajuda")
    await amina.alone().says("/voices Bruno")
    await amina.alone().presses("Never mind")
    assert amina.alone().last_heard() == "Nobody was asked."
    await amina.alone().says("/voices Bruno")
    await amina.alone().presses("1", on="What shall I ask?")
    await amina.alone().presses("Ask each alone")
    await amina.alone().says("/voices bruno")
    assert amina.alone().last_heard() == "A private round with Bruno is open. It ends first."
    await amina.alone().says("/voices Recife")
    assert amina.alone().last_heard().startswith("I know no partner called “Recife” here.")


async def test_only_a_facilitator_opens_one_and_only_by_their_own_buttons(world: World) -> None:
    amina, bruno, chidi, berta = await with_a_group(world, "Berta")
    await bruno.alone().says("/vozes Chidi")
    assert not bruno.alone().has_heard("Chidi, uma pessoa")
    assert "Amina" in bruno.alone().last_heard()
    await amina.alone().says("/voices Bruno")
    await amina.alone().presses("1", on="What shall I ask?")
    g = world.gathering()
    with world.bench.store.writing() as transaction:
        transaction.record.keep([replace(g.members["m-amina"], roles=())])
        transaction.record.keep([replace(g.members["m-chidi"], roles=("facilitator",))])
    await amina.alone().presses("Ask each alone")
    await world.turns_to("10:00", "America/Recife")
    assert not berta.alone().has_heard("pergunta em particular")
    assert not [occasion for occasion in world.gathering().checkins.values() if occasion.alone]
    assert chidi


async def test_a_search_finds_it_for_who_facilitates_alone_and_without_names_in_no_order(
    world: World,
) -> None:
    cast = await asked(world, "Berta", "Bela", "Bia", how="Ask without names")
    amina, bruno, chidi, *theirs = cast
    for number, who in enumerate(theirs):
        await who.alone().says(f"Quetzal {number}", to="O que avançou?")
        await world.turns_to(world.now + timedelta(minutes=20))
    await world.turns_to(world.now + timedelta(days=4))
    with world.bench.store.reading() as transaction:
        found = [at for id_, at in transaction.finding.find("p", "quetzal") if id_.startswith("answer:")]
    assert len(set(found)) == 1, "the moment would tell whose it is"
    for who in (bruno, chidi, amina, bruno.alone(), *(each.alone() for each in theirs)):
        await who.says("/search quetzal")
        assert "Quetzal" not in who.last_heard(), who.room
    await amina.alone().says("/search quetzal")
    assert sum(f"Quetzal {number}" in amina.alone().last_heard() for number in range(3)) == 3
    assert not any(name in amina.alone().last_heard() for name in ("Berta", "Bela", "Bia"))


async def test_an_answer_is_changed_taken_back_and_put_off_as_any(world: World) -> None:
    amina, _, _, berta, bela = await asked(world, "Berta", "Bela")
    said = await berta.alone().says(SAID, to="O que avançou?")
    await berta.alone().edits(said, "Somos ouvidos, jacaré")
    assert any("jacaré" in text for text in amina.alone().texts())
    assert not amina.alone().has_heard("quetzal"), "it is shown anew in place"
    await berta.alone().withdraws(said)
    assert not amina.alone().has_heard("jacaré")
    await bela.alone().presses("Mais tarde")
    bela.alone().forget()
    await world.turns_to(world.now + timedelta(hours=4))
    assert bela.alone().has_heard("O que avançou?")
    await bela.alone().says("Bem", to="O que avançou?")
    await world.turns_to(world.now + timedelta(days=4))
    assert amina.alone().has_heard("The private round with Bruno is over. Answered: 1 of 2.")


async def test_it_goes_on_through_a_new_version_and_rests_while_all_rests(world: World) -> None:
    amina, _, _, berta, bela = await asked(world, "Berta", "Bela")
    await amina.says("/schedule monday at 11:00")
    await berta.alone().says(SAID, to="O que avançou?")
    assert SAID in amina.alone().last_heard()
    await amina.says("/pause pulse")
    await amina.says("/resume pulse")
    await bela.alone().says("Bem, jacaré", to="O que avançou?")
    assert "jacaré" in amina.alone().last_heard()
    await world.turns_to(world.now + timedelta(days=4))
    assert amina.alone().has_heard("The private round with Bruno is over. Answered: 2 of 2.")


async def test_who_leaves_or_is_forgotten_is_asked_no_more_and_leaves_nothing(world: World) -> None:
    amina, bruno, _, berta = await asked(world, "Berta")
    await berta.alone().says(SAID, to="O que avançou?")
    await berta.alone().says("/forget")
    for button in ("Sim, continue", "Apagar tudo"):
        await berta.alone().presses(button)
    await world.bench.beat()
    assert b"quetzal" not in on_disk(world)
    amina.alone().forget()
    await bruno.says("/leave")
    await bruno.presses("Sim, vamos sair")
    await world.turns_to(world.now + timedelta(days=4))
    assert not any("quetzal" in text for text in amina.alone().texts())


async def test_next_words_in_a_talk_answer_what_was_asked_there_whatever_the_group_was_asked_since(
    world: World,
) -> None:
    """Her group is reminded of its own question in between, and all would read what few are to read."""
    amina, bruno, _, berta = await asked(world, "Berta")
    bruno.forget()
    await world.turns_to(world.now + timedelta(hours=26))
    assert bruno.has_heard("O que avançou?")
    await berta.alone().says(SAID)
    assert SAID in amina.alone().last_heard()
    assert not any("quetzal" in text for text in words_told(world, berta.alone().room, amina.alone().room))


async def test_what_follows_an_answer_given_alone_is_the_groups_only_right_below_the_groups_question(
    world: World,
) -> None:
    amina, _, _, berta = await asked(world, "Berta")
    await berta.alone().says(SAID)
    await berta.alone().says("E há mais, jacaré")
    assert berta.alone().last_heard().startswith("Não sei bem a que isso responde.")
    assert not any("jacaré" in text for text in words_told(world, berta.alone().room))
    await berta.alone().says("/checkin")
    assert "O que avançou?" in berta.alone().last_heard()
    await berta.alone().says("A estrada abriu")
    assert amina.has_heard("A estrada abriu")
