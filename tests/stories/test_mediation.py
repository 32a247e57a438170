"""A round between two partners: asked the same apart, and shared side by side only where both agree."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.adapters import Kind
from bot.core.mediation import Mediation
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.world import Neighbour, World

CAST = ("Nadia in Nairobi (en)", "Amina in Nairobi (sw)", "Bruno in Recife (pt-BR)", "Claire in Nairobi (en)")
OWN = "\nWhat about the pump?\nWhat would help?"


async def begun(world: World, typed: str = f"/mediate Amina Bruno{OWN}") -> list[Neighbour]:
    """Let Nadia, who facilitates, open a round between Amina's and Bruno's groups."""
    nadia, amina, bruno, claire = world.partners(*CAST, protocol="")
    await world.turns_to("09:00", "America/Recife")
    await nadia.says("/role facilitator Nadia")
    await nadia.alone().says(typed)
    claire.forget()
    await nadia.alone().presses("Yes, ask both apart")
    return [nadia.alone(), amina, bruno, claire]


def only(world: World) -> Mediation:
    [found] = world.gathering().mediations.values()
    return found


def ended(world: World) -> Mediation:
    g = world.gathering()
    with world.bench.store.reading() as transaction:
        transaction.record.also_every(g, Mediation)
    [found] = g.mediations.values()
    return found


async def both_answer(amina: Neighbour, bruno: Neighbour) -> None:
    await amina.replies("Pampu inafanya kazi")
    await amina.replies("Barabara imefungwa")
    await bruno.replies("Estamos bem")
    await bruno.replies("Qual bomba?")


async def test_both_are_asked_apart_and_share_side_by_side_once_both_agree(world: World) -> None:
    nadia, amina, bruno, claire = await begun(world)
    assert "Amina and Bruno are asked, each apart, until" in nadia.last_heard()
    assert amina.last_heard().startswith("Nadia anawauliza ninyi na Bruno mambo yale yale")
    assert amina.last_heard().endswith("1/2 [sw] What about the pump?\n(en: What about the pump?)")
    assert bruno.last_heard().startswith("Nadia pergunta o mesmo a vocês e a Amina, em separado.")
    before = nadia.texts()
    await both_answer(amina, bruno)
    assert "Je, Bruno na Nadia wasome mliyosema" in amina.last_heard()
    await amina.presses("Ndiyo, tushiriki")
    assert "Yatashirikiwa Bruno akikubali pia, si kabla." in amina.last_heard()
    assert nadia.texts() == before, "the facilitator reads nothing before both agree, nor who did"
    assert not any(word in text for text in bruno.texts() for word in ("bomba funciona", "Pampu"))
    await bruno.presses("Sim, compartilhar")
    assert bruno.last_heard() == (
        "Amina e Bruno concordam em compartilhar o que disseram. Aqui está, lado a lado; "
        "o que vocês responderem a isto vai para o outro lado.\n"
        "1. [pt] What about the pump?\n(en: What about the pump?)\n"
        "Amina: A bomba funciona\n(sw: Pampu inafanya kazi)\nBruno: Estamos bem\n"
        "2. [pt] What would help?\n(en: What would help?)\n"
        "Amina: A estrada está fechada\n(sw: Barabara imefungwa)\nBruno: Qual bomba?"
    )
    assert "Bruno: Tuko salama\n(pt-BR: Estamos bem)" in amina.last_heard()
    assert "Amina: [en] Pampu inafanya kazi" in nadia.last_heard()
    assert "a reply to this goes" not in nadia.last_heard(), "she is on neither side"
    await nadia.says("Thank you both", to="side by side")
    assert nadia.last_heard().startswith("What is written here goes between the two sides alone")
    assert not any(word in text for one in (amina, bruno) for text in one.texts() for word in ("Thank",))
    assert claire.has_heard_nothing(), "others do not even learn that there is one"
    assert (ended(world).state, ended(world).answers) == ("shared", ())
    await bruno.replies("Estamos bem")
    assert amina.last_heard() == "Bruno anajibu: Tuko salama\n(pt-BR: Estamos bem)"
    assert claire.has_heard_nothing()


@pytest.mark.parametrize("who", ["one side", "the other, having agreed before", "the facilitator", "time"])
async def test_it_ends_in_the_same_words_whoever_keeps_it_and_nothing_is_kept(world: World, who: str) -> None:
    nadia, amina, bruno, _ = await begun(world)
    await both_answer(amina, bruno)
    if who == "one side":
        await amina.presses("Ndiyo, tushiriki")
        await bruno.presses("Guardar para nós")
    elif who == "the facilitator":
        await nadia.presses("End this round")
    elif who == "time":
        await amina.presses("Ndiyo, tushiriki")
        await world.turns_to(world.now + timedelta(days=7, hours=1))
    else:
        await amina.presses("Ndiyo, tushiriki")
        await amina.presses("Tubaki nayo wenyewe")
    for each in (nadia, amina, bruno):
        closing = [text for text in each.texts() if text.startswith(("The round", "Mazungumzo", "A rodada"))]
        assert len(closing) == 1
        assert "Amina" in closing[0]
        assert "Bruno" in closing[0]
    assert nadia.last_heard() == (
        "The round between Amina and Bruno is over, and nothing of it is shared. That is all right. "
        "What was said is not kept here."
    )
    assert (ended(world).state, ended(world).answers, ended(world).agreed) == ("kept", (), ())
    await bruno.says("Estamos bem", to="2/2")
    assert "Esta rodada terminou." in bruno.last_heard()
    assert not amina.has_heard("Tuko salama")


async def test_one_person_of_each_is_asked_alone_and_the_next_words_answer(world: World) -> None:
    nadia, amina, bruno, claire = world.partners(*CAST, protocol="")
    await world.turns_to("09:00", "America/Recife")
    await nadia.says("/role facilitator Nadia")
    await amina.colleague("Juma").says("/status")
    await bruno.colleague("Rosa").says("/status")
    groups = [len(each.heard) for each in (amina, bruno)]
    await nadia.alone().says("/mediate Juma Rosa")
    assert "1. What happened, as you see it?" in nadia.alone().last_heard()
    await nadia.alone().presses("Yes, ask both apart")
    assert [len(each.heard) - n for each, n in zip((amina, bruno), groups, strict=True)] == [1, 1]
    assert "kuna jambo lako peke yako" in amina.last_heard(), "the group reads that something waits, not what"
    juma, rosa = amina.colleague("Juma").alone(), bruno.colleague("Rosa").alone()
    await juma.says("/start")
    await rosa.says("/start")
    assert juma.has_heard("1/4 Nini kilitokea, kama mnavyokiona ninyi?")
    await juma.says("Moja", to="1/4")
    await rosa.says("Um", to="1/4")
    for words in ("ruka", "Tatu", "Nne"):
        await juma.says(words)
    assert "Asanteni, yameisha." in juma.last_heard()
    for words in ("Dois", "Três", "Quatro"):
        await rosa.says(words)
    await juma.says("ndiyo", to="Asanteni, yameisha.")
    await rosa.says("sim", to="Era tudo")
    assert "Juma (Amina): (passou desta vez)" in rosa.last_heard()
    assert rosa.has_heard("Rosa (Bruno): Quatro")
    for each in (amina, bruno, claire):
        assert not each.has_heard("Quatro")
        assert not each.has_heard("Nne")


async def test_words_are_changed_and_taken_back_before_they_are_shared(world: World) -> None:
    nadia, amina, bruno, _ = await begun(world)
    first = await amina.replies("Pampu inafanya kazi")
    await amina.edits(first, "Barabara imefungwa")
    second = await amina.replies("Sijui")
    await amina.presses("Ndiyo, tushiriki")
    await amina.withdraws(second)
    assert "0" not in only(world).agreed, "what was agreed to was with those words"
    assert amina.last_heard().startswith("2/2")
    await amina.says("Tuko salama", to="2/2")
    await amina.says("Pampu inafanya kazi", to="2/2")
    await amina.presses("Ndiyo, tushiriki")
    await bruno.replies("Estamos bem")
    await bruno.replies("Estamos bem")
    await bruno.presses("Sim, compartilhar")
    assert "Amina: A estrada está fechada" in bruno.last_heard()
    assert "Amina: A bomba funciona" in bruno.last_heard()
    assert not any("Sijui" in text or "Tuko salama" in text for text in bruno.texts())
    assert nadia.has_heard("side by side")


async def test_who_has_not_answered_is_reminded_once_and_whoever_opened_it_sees_nothing(world: World) -> None:
    nadia, amina, bruno, _ = await begun(world)
    await nadia.says("/mediate")
    before = nadia.last_heard()
    assert before.startswith("Amina and Bruno are asked, each apart, until")
    await amina.replies("Pampu inafanya kazi")
    await nadia.says("/mediate")
    assert nadia.last_heard() == before, "nothing tells who has said anything"
    await world.turns_to(world.now + timedelta(days=4))
    reminders = [text for text in amina.texts() if "Hili bado linawasubiri" in text]
    assert len(reminders) == 1
    assert "2/2" in reminders[0]
    assert sum("Isto ainda espera vocês" in text for text in bruno.texts()) == 1
    await bruno.says("Estamos bem", to="Isto ainda espera vocês")
    assert len(only(world).answers) == 2


async def test_a_round_is_opened_by_facilitators_between_two_who_can_be_asked_apart(world: World) -> None:
    nadia, amina, _, claire = world.partners(*CAST, protocol="")
    await nadia.says("/role facilitator Nadia")
    await claire.alone().says("/mediate Amina Bruno")
    assert "facilitator" in claire.alone().last_heard()
    await nadia.says("/mediate Amina Bruno")
    assert "A round between two begins where nobody else reads" in nadia.last_heard()
    direct = nadia.alone()
    for typed, says in (
        ("/mediate", "Name two partners, or one person of each: /mediate Amina Bruno"),
        ("/mediate Amina Zoe", "Name two partners, or one person of each"),
        ("/mediate Amina Amina", "A round is between two"),
        (
            "/mediate Nadia Amina",
            "Nadia is your own group, and whoever looks after a round is on neither side.",
        ),
        ("/mediate Bruno Amina" + "\nq" * 9, "At most: 8 questions, 500 characters each."),
    ):
        await direct.says(typed)
        assert says in direct.last_heard(), typed
    amina.forget()
    await direct.says("/mediate Amina Bruno")
    await direct.presses("Never mind")
    assert "Nobody was asked." in direct.last_heard()
    assert amina.has_heard_nothing()
    await direct.says("/mediate Amina Bruno")
    await direct.presses("Yes, ask both apart")
    await direct.says("/mediate Bruno Amina")
    assert "A round between Bruno and Amina is under way." in direct.last_heard()


async def test_a_room_that_others_come_into_reads_nothing_of_it(world: World) -> None:
    _, amina, bruno, _ = await begun(world)
    await both_answer(amina, bruno)
    await bruno.presses("Sim, compartilhar")
    with world.bench.store.writing() as transaction:
        g = world.gathering()
        transaction.record.keep([replace(g.rooms["r-amina"], also=("g-claire",))])
    await amina.presses("Ndiyo, tushiriki")
    assert not amina.has_heard("Estamos bem")
    assert bruno.has_heard("A bomba funciona")


async def test_nobody_else_answers_or_presses_for_a_side(world: World) -> None:
    _, amina, bruno, claire = await begun(world)
    await amina.replies("Pampu inafanya kazi")
    question = bruno.message("1/2").id
    stranger = Neighbour(world, bruno.room, claire.person)
    await stranger.does(Kind.MESSAGE, text="I know", reply_to=question, addressed=True)
    await stranger.does(Kind.PRESS, message=question, pressed=0, press="p", addressed=True)
    assert only(world).state == "asking"
    assert [row[2] for row in only(world).answers] == ["m-amina"]


async def test_before_both_agree_it_is_nowhere_else_and_no_translator_of_others_sees_it(
    world: World, server: LibreTranslateServer, capfd: pytest.CaptureFixture[str]
) -> None:
    """Looked for in every room, what translators were asked, the log, and all rows but those of the round."""
    _, amina, bruno, claire = await begun(world, "/mediate Amina Bruno\nThe canary question")
    await amina.replies("canary one")
    await bruno.replies("canary two")
    await amina.presses("Ndiyo, tushiriki")
    rooms = [name for name, heard in world.platform.rooms.items() if "canary o" in str(heard)]
    assert rooms == [], "it is not even repeated to those who said it"
    assert not any("canary one" in str(each) or "canary two" in str(each) for each in server.asked)
    said = capfd.readouterr()
    assert "canary" not in said.out + said.err
    for each in (claire, claire.alone()):
        await each.says("/status")
        assert not each.has_heard("canary")
    await bruno.presses("Guardar para nós")
    with world.bench.store.reading() as transaction:
        names = transaction.connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")
        for (name,) in names.all():
            rows = transaction.connection.exec_driver_sql(f'SELECT * FROM "{name}"').all()
            assert not any("canary one" in str(row) or "canary two" in str(row) for row in rows), name


async def test_what_one_says_alone_while_a_round_runs_is_never_taken_for_their_groups_answer(
    world: World,
) -> None:
    """Something else was said in between, in their talk; all would read what was meant for the round."""
    nadia, amina, bruno, claire = world.partners(*CAST)
    await world.monday_at("12:00", "America/Recife")
    await nadia.says("/role facilitator Nadia")
    rosa = bruno.colleague("Rosa")
    for who in (amina, rosa, rosa.alone()):
        await who.says("/status")
    await nadia.alone().says("/mediate Amina Rosa")
    await nadia.alone().presses("Yes, ask both apart")
    assert "1/4" in rosa.alone().last_heard()
    await rosa.alone().says("/status")
    await rosa.alone().says("Falta respeito, quetzal")
    for each in (nadia, nadia.alone(), amina, bruno, claire):
        assert not each.has_heard("quetzal")
    assert rosa.alone().last_heard().startswith("Não sei bem a que isso responde.")
    await rosa.alone().says("Falta respeito, quetzal", to="1/4")
    assert "2/4" in rosa.alone().last_heard()


async def test_the_list_of_what_waits_names_a_round_where_it_is_asked_and_nowhere_else(world: World) -> None:
    nadia, amina, bruno, claire = await begun(world)
    await bruno.says("/status")
    assert "○ Uma rodada entre dois espera aqui uma resposta, até " in bruno.last_heard()
    for elsewhere in (claire, nadia, bruno.alone(), amina.alone()):
        await elsewhere.says("/status")
        assert not any(words in elsewhere.last_heard() for words in ("entre dois", "between two", "wawili"))
    await bruno.says("Estamos bem", to="1/2")
    await bruno.says("Qual bomba?", to="2/2")
    await bruno.presses("Sim, compartilhar")
    await bruno.says("/status")
    assert "entre dois" not in bruno.last_heard(), "it waits for the other side by now"


async def test_it_names_a_round_between_two_persons_to_each_alone(world: World) -> None:
    nadia, amina, bruno, _ = world.partners(*CAST, protocol="")
    await world.turns_to("09:00", "America/Recife")
    await nadia.says("/role facilitator Nadia")
    juma, rosa = amina.colleague("Juma"), bruno.colleague("Rosa")
    for each in (juma, rosa, juma.alone(), rosa.alone()):
        await each.says("/status")
    await nadia.alone().says("/mediate Juma Rosa")
    await nadia.alone().presses("Yes, ask both apart")
    await rosa.alone().says("/status")
    assert "○ Uma rodada entre dois espera aqui uma resposta, até " in rosa.alone().last_heard()
    await juma.alone().says("/status")
    assert "○ Mazungumzo ya wawili yanasubiri jibu hapa, hadi " in juma.alone().last_heard()
    await rosa.says("/status")
    assert "entre dois" not in rosa.last_heard(), "her group does not learn of it"
