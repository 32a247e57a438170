"""What is not clear: whoever wrote it is asked kindly to put it another way, and all who read it get that."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.adapters import Kind
from bot.core.clarification import Clarification
from tests.stories.test_answers import KINDS
from tests.stories.test_forgotten import tables
from tests.world import Neighbour, World

TWO = ("Amina in Nairobi (sw)", "Bruno in Recife (pt-BR)")
THREE = (*TWO, "Claire in Nairobi (en)")


async def answered(world: World, *cast: str) -> list[Neighbour]:
    """Let Amina's group have answered, which the others read."""
    found = world.partners(*(cast or THREE))
    await world.monday_at("12:00", "America/Recife")
    await found[0].says("Pampu inafanya kazi", to="Nini kimesonga mbele?")
    return found


def only(world: World) -> Clarification:
    [found] = world.gathering().clarifications.values()
    return found


def toast(world: World) -> str:
    return world.platform.toasts[-1][1] or ""


async def test_a_button_asks_the_author_and_the_new_words_come_below_the_first_in_each_language(
    world: World,
) -> None:
    amina, bruno, claire = await answered(world)
    await bruno.presses("Não ficou claro")
    assert "Quem escreveu isto recebe o pedido de dizer de outro jeito." in bruno.last_heard()
    assert amina.last_heard().startswith("Amina, kuna mtu angependa kuelewa hili vizuri zaidi.")
    assert amina.last_heard().endswith("\nPampu inafanya kazi")
    assert amina.heard[-1].message.reply_to, "it stands below what they said"
    assert not any("Bruno" in text for text in amina.texts()), "nobody is told who did not understand"
    said = await amina.says("Barabara imefungwa", to="kuna mtu angependa")
    assert "Wote waliosoma maneno ya kwanza sasa wanasoma haya." in amina.last_heard()
    assert bruno.last_heard() == "Amina diz de outro jeito: A estrada está fechada\n(sw: Barabara imefungwa)"
    assert bruno.heard[-1].message.reply_to == bruno.message("Amina respondeu").id
    assert claire.last_heard().startswith("Amina puts it another way: [en] Barabara imefungwa")
    assert claire.heard[-1].message.reply_to == claire.message("Amina answered").id
    assert only(world).state == "clarified"
    await amina.edits(said, "Pampu inafanya kazi")
    assert bruno.last_heard().startswith("Amina responde (editado): A bomba funciona"), "in place"


async def test_an_emoji_and_a_command_in_reply_mean_the_same_and_all_of_them_ask_once(world: World) -> None:
    amina, bruno, claire = await answered(world)
    await claire.reacts("🤔", on="Amina answered")
    await bruno.says("/confuso", to="Amina respondeu")
    assert "Quem escreveu isto já recebeu o pedido" in bruno.last_heard()
    await bruno.colleague("Rosa").presses("Não ficou claro")
    assert sum("kuna mtu angependa" in text for text in amina.texts()) == 1
    assert only(world).reads == ("en", "pt-BR"), "of those who marked it no more is kept than what they read"
    await claire.says("/unclear")
    assert "Reply with /unclear to the message that is not clear" in claire.last_heard()


@pytest.mark.parametrize(
    ("language", "waits", "there"),
    [
        ("pt-BR", "Quem escreveu isto já recebeu o pedido", "Isto já foi dito de outro jeito"),
        ("ar", "طُلب من قبل ممن كتب هذا", "قيل هذا بطريقة أخرى في هذه الأثناء"),
    ],
)
async def test_whoever_presses_again_reads_alone_how_far_it_is(
    world: World, language: str, waits: str, there: str
) -> None:
    amina, bruno, claire = await answered(
        world, "Amina in Nairobi (sw)", f"Bruno in Recife ({language})", THREE[2]
    )
    label = world.bench.messages.says("button-unclear", {}, language)
    first = bruno.heard[-1].message.text.plain
    await claire.presses("Unclear")
    await bruno.presses(label)
    assert waits in toast(world)
    await amina.says("Barabara imefungwa", to="kuna mtu angependa")
    before = len(bruno.heard)
    await bruno.presses(label, on=first)
    assert there in toast(world), "the new words stand below the first"
    assert len(bruno.heard) == before
    assert only(world).state == "clarified"


async def test_not_understood_twice_a_facilitator_is_called_in(world: World) -> None:
    amina, bruno, claire = await answered(world)
    await amina.says("/role facilitator Claire")
    await claire.alone().says("/start")
    await bruno.presses("Não ficou claro")
    await amina.says("Barabara imefungwa", to="kuna mtu angependa")
    await bruno.presses("Não ficou claro", on="Amina diz de outro jeito")
    assert "A facilitação recebe o pedido de ajudar com isto." in bruno.last_heard()
    heard = claire.alone().last_heard()
    assert heard.startswith("Your help is welcome: Amina put something another way")
    assert "Pampu inafanya kazi" in heard
    assert "Barabara imefungwa" in heard, "the new words, too"
    assert "Bruno" not in heard
    assert only(world).state == "called"
    await claire.alone().says("Which road?", to="Your help is welcome")
    assert amina.has_heard("Claire anajibu: [sw] Which road?"), "a reply goes to whoever wrote it"


async def called_in(world: World, language: str, *cast: str) -> list[Neighbour]:
    """Let new words of Amina's not be understood, either; Claire, who reads *language*, is called."""
    amina, bruno, claire = await answered(world, *TWO, f"Claire in Nairobi ({language})", *cast)
    await amina.says("/role facilitator Claire")
    await claire.alone().says("/start")
    await bruno.presses("Não ficou claro")
    await amina.says("Barabara imefungwa", to="kuna mtu angependa")
    await bruno.presses("Não ficou claro", on="Amina diz de outro jeito")
    return [amina, bruno, claire]


@pytest.mark.parametrize("language", ["en", "tr"])
async def test_whoever_was_called_in_says_that_it_is_settled_and_it_is_on_no_list(
    world: World, language: str
) -> None:
    _amina, bruno, claire = await called_in(world, language)
    await claire.alone().says("/unclear")
    assert "Pampu inafanya kazi" in claire.alone().last_heard()
    says = world.bench.messages.says
    await claire.alone().presses(says("button-settled", {}, language))
    assert only(world).state == "settled"
    call = claire.alone().message(says("unclear-settled", {}, language))
    assert not call.message.flat_buttons
    await claire.alone().says("/unclear")
    assert "Pampu" not in claire.alone().last_heard()
    before = len(claire.alone().heard)
    await world.turns_to("09:00", "Africa/Nairobi")
    assert not [t for t in claire.alone().texts()[before:] if says("button-see-unclear", {}, language) in t]
    await bruno.colleague("Rosa").presses("Não ficou claro", on="Amina diz de outro jeito")
    assert only(world).state == "called", "it is called for again"


@pytest.mark.parametrize(
    ("language", "heard"),
    [("en", "Claire explica: "), ("ar", "Claire explica: ")],
)
async def test_whoever_was_called_in_explains_it_by_name_to_all_who_read_the_first_words(
    world: World, language: str, heard: str
) -> None:
    amina, bruno, claire = await called_in(world, language)
    assert not amina.message("kuna mtu angependa").message.flat_buttons, "she has put it another way"
    says = world.bench.messages.says
    await claire.alone().presses(says("button-explain", {}, language))
    assert says("unclear-explain-how", {}, language) in claire.alone().last_heard()
    assert "Barabara imefungwa" in claire.alone().last_heard()
    await claire.alone().says("The bridge is closed")
    assert claire.alone().last_heard() == says("clarified-noted", {}, language)
    assert bruno.last_heard().startswith(heard)
    assert "The bridge is closed" in bruno.last_heard()
    call = claire.alone().message(says("unclear-settled", {}, language)).message
    assert "Barabara imefungwa" in call.text.plain
    assert not call.flat_buttons, "nothing is left to press"
    assert amina.last_heard().startswith("Claire anaeleza: ")
    assert bruno.heard[-1].message.reply_to == bruno.message("Amina respondeu").id
    assert (only(world).state, only(world).again_by) == ("clarified", "m-claire")
    await world.turns_to(world.now + timedelta(hours=1))
    await bruno.presses("Não ficou claro", on=heard)
    assert "The bridge is closed" in claire.alone().last_heard()
    await world.turns_to(world.now + timedelta(days=3))
    [digest] = [text for text in bruno.texts() if "A bomba funciona" in text and "(Claire explica: " in text]
    assert "The bridge is closed" in digest


async def test_new_words_stand_beside_the_first_in_the_digest_and_follow_their_message(world: World) -> None:
    amina, bruno, claire = await answered(world)
    await bruno.presses("Não ficou claro")
    said = await amina.says("Barabara imefungwa", to="kuna mtu angependa")
    await world.turns_to(world.now + timedelta(days=3))
    digest = next(
        shown for shown in reversed(bruno.heard) if "(em outras palavras: " in shown.message.text.plain
    )
    assert "A bomba funciona" in digest.message.text.plain
    assert "(em outras palavras: A estrada está fechada)" in digest.message.text.plain
    assert claire.has_heard("(in other words: ")
    await bruno.says("/confuso", to=digest.message.text.plain)
    assert only(world).state == "called", "the new words are marked with the first"
    await amina.edits(said, "Pampu inafanya kazi")
    assert not bruno.has_heard("(em outras palavras: A estrada está fechada)")
    assert bruno.has_heard("(em outras palavras: A bomba funciona)")
    await amina.withdraws(said)
    assert not bruno.has_heard("em outras palavras")


async def test_what_a_call_quotes_follows_the_new_words_when_they_are_changed_and_taken_back(
    world: World,
) -> None:
    amina, bruno, claire = await called_in(world, "en")
    said = next(c.again for c in world.gathering().clarifications.values()).rpartition(":")[2]
    await amina.edits(said, "Daraja limefungwa")
    assert claire.alone().has_heard("Daraja limefungwa")
    assert not claire.alone().has_heard("Barabara imefungwa")
    assert bruno.has_heard("Daraja limefungwa")
    await amina.does(Kind.MESSAGE, text="/withdraw", reply_to=said, addressed=True)
    assert not claire.alone().has_heard("Daraja limefungwa")
    assert not bruno.has_heard("Daraja limefungwa")
    assert only(world).again_text == ""


async def test_new_words_are_forgotten_with_whoever_wrote_them(world: World) -> None:
    _, _, claire = await called_in(world, "en")
    await claire.alone().presses("Explain it to all")
    await claire.alone().says("The bridge is closed")
    await claire.alone().says("/forget")
    await claire.alone().presses("Yes, go on")
    await claire.alone().presses("Erase all of it")
    assert (only(world).again_text, only(world).again_by) == ("", "")
    assert "The bridge is closed" not in tables(world)


async def test_whoever_does_not_answer_is_reminded_once_in_their_day_and_then_a_facilitator_helps(
    world: World,
) -> None:
    amina, bruno, claire = await answered(world)
    await amina.says("/role facilitator Claire")
    await claire.alone().says("/start")
    await world.turns_to("20:00", "America/Recife")
    await bruno.presses("Não ficou claro")
    asked, reminder = "kuna mtu angependa kuelewa", "bado kuna mtu anayetumaini kuelewa"
    assert not amina.has_heard(asked), "it is two in the morning there"
    await world.turns_to("07:00", "Africa/Nairobi")
    assert sum(asked in text for text in amina.texts()) == 1
    await world.turns_to(world.now + timedelta(hours=23))
    assert not amina.has_heard(reminder)
    await world.turns_to(world.now + timedelta(hours=1))
    assert sum(reminder in text for text in amina.texts()) == 1
    assert not claire.alone().has_heard("no answer came yet")
    await world.turns_to(world.now + timedelta(days=2))
    assert sum(reminder in text for text in amina.texts()) == 1, "once"
    heard = [text for text in claire.alone().texts() if "no answer came yet" in text]
    assert len(heard) == 1
    assert "Amina was asked to put something another way" in heard[0]
    await world.turns_to("12:00", "America/Recife")
    await amina.says("Barabara imefungwa", to=reminder)
    assert bruno.last_heard().startswith("Amina diz de outro jeito: A estrada está fechada"), "never too late"


async def test_after_two_months_away_nobody_is_reminded_of_it_and_new_words_still_arrive(
    world: World,
) -> None:
    amina, bruno, claire = await answered(world)
    await amina.says("/role facilitator Claire")
    await claire.alone().says("/start")
    await bruno.presses("Não ficou claro")
    await world.turns_to("12:00", "Africa/Nairobi")
    asked = "kuna mtu angependa kuelewa"
    assert amina.has_heard(asked)
    message = amina.message(asked).id
    amina.forget()
    world.now += timedelta(days=61)
    world.restarts()
    await world.bench.scheduler.tick()
    await world.settles()
    await world.turns_to(world.now + timedelta(days=3))
    assert not amina.has_heard("bado kuna mtu anayetumaini kuelewa")
    assert not claire.alone().has_heard("no answer came yet")
    c = only(world)
    assert (c.state, c.step, c.next_at) == ("asked", 0, None), "it stays on record as it was asked"
    await world.turns_to("12:00", "America/Recife")
    await amina.does(Kind.MESSAGE, text="Barabara imefungwa", reply_to=message, addressed=True)
    assert bruno.has_heard("Amina diz de outro jeito: A estrada está fechada")


async def test_on_a_weekend_nobody_is_reminded(world: World) -> None:
    amina, bruno, _ = world.partners(*THREE)
    await world.monday_at("12:00", "America/Recife")
    await world.turns_to(world.now + timedelta(days=2))
    await amina.says("Pampu inafanya kazi", to="Nini kimesonga mbele?")
    await world.turns_to(world.now + timedelta(days=2))
    await bruno.presses("Não ficou claro")
    assert f"{world.now:%A}" == "Friday"
    await world.turns_to(world.now + timedelta(days=2, hours=12))
    assert not amina.has_heard("bado kuna mtu")
    await world.turns_to("09:00", "Africa/Nairobi")
    assert amina.has_heard("bado kuna mtu")


async def test_the_author_may_let_a_facilitator_help_and_is_asked_alone_where_they_write_to_us(
    world: World,
) -> None:
    amina, bruno, claire = await answered(world)
    await amina.says("/role facilitator Claire")
    await claire.alone().says("/start")
    direct = amina.alone()
    await direct.says("/start")
    before = len(amina.heard)
    await bruno.presses("Não ficou claro")
    assert len(amina.heard) == before, "their group need not see it"
    await direct.presses("Mwezeshaji asaidie")
    assert "Mwezeshaji anaombwa kusaidia." in direct.last_heard()
    assert claire.alone().last_heard().startswith("Your help is welcome: Amina would like to put something")
    await direct.says("Barabara imefungwa")
    assert not bruno.has_heard("A estrada está fechada"), "words to nothing are no answer any more"
    await direct.says("Barabara imefungwa", to="Mwezeshaji anaombwa")
    assert bruno.has_heard("Amina diz de outro jeito: A estrada está fechada")
    assert amina.last_heard() == "Amina anasema kwa njia nyingine: Barabara imefungwa", "so does their group"
    call = claire.alone().message("Pampu inafanya kazi").message
    assert call.text.plain.endswith(world.bench.messages.says("unclear-settled", {}, "en"))
    assert not call.flat_buttons, "who was called need not help any more"


async def test_in_a_direct_talk_the_next_words_answer_and_the_gentle_are_asked_gently(world: World) -> None:
    amina, bruno, _ = await answered(world)
    await amina.says("/manner b")
    await amina.alone().says("/start")
    await bruno.presses("Não ficou claro")
    assert amina.alone().last_heard().startswith("Amina, asante kwa ulichoandika.")
    await amina.alone().says("Barabara imefungwa")
    assert bruno.last_heard().startswith("Amina diz de outro jeito: A estrada está fechada")


async def test_only_the_authors_group_answers_and_nobody_asks_themselves(world: World) -> None:
    amina, bruno, claire = await answered(world)
    await bruno.presses("Não ficou claro")
    await amina.colleague("Juma").says("Barabara imefungwa", to="kuna mtu angependa")
    assert bruno.last_heard().startswith("Juma (Amina) diz de outro jeito: A estrada está fechada")
    await amina.says("/unclear", to="kuna mtu angependa")
    assert "Asante. Wanaotunza maandishi watajua ni lipi" in amina.last_heard()
    await claire.says("Which pump?", to="Amina answered")
    await amina.says("/haieleweki", to="Claire anajibu")
    assert claire.last_heard().startswith("Claire, somebody would like to understand this better.")
    assert claire.last_heard().endswith("Which pump?")
    await bruno.says("/confuso", to="diz de outro jeito")


async def test_a_question_and_a_sentence_of_ours_are_told_to_those_who_look_after_the_texts(
    world: World,
) -> None:
    amina, bruno, claire = world.partners(*THREE)
    await amina.alone().says("/start")
    await world.monday_at("12:00", "America/Recife")
    await bruno.says("/confuso", to="O que avançou?")
    assert "Quem cuida dos textos fica sabendo qual é" in bruno.last_heard()
    assert amina.alone().last_heard() == (
        "Swali hili halieleweki kwa mtu fulani. Labda linaweza kuulizwa kwa maneno mengine:\n"
        "Nini kimesonga mbele?"
    )
    await claire.reacts("🤔", on="What moved forward?")
    assert "What moved forward?" in claire.last_heard(), "it may mean that she thinks it over"
    assert sum("Swali hili halieleweki" in text for text in amina.alone().texts()) == 1
    await bruno.says("/ajuda")
    await bruno.reacts("🤔", on="O que vocês podem me dizer")
    assert amina.alone().has_heard("Ujumbe wangu mmoja haueleweki kwa mtu fulani.")
    assert not any("Bruno" in text or "Claire" in text for text in amina.alone().texts())


async def test_of_several_words_in_one_message_it_is_asked_which(world: World) -> None:
    cast = world.partners(*THREE)
    amina, bruno, _ = cast
    await world.monday_at("12:00", "America/Recife")
    await amina.says("Pampu inafanya kazi", to="Nini kimesonga mbele?")
    await amina.colleague("Juma").says("Barabara imefungwa", to="Nini kimesonga mbele?")
    await world.turns_to(world.now + timedelta(days=4))
    digest = next(shown for shown in reversed(bruno.heard) if "– A estrada" in shown.message.text.plain)
    await bruno.says("/confuso", to=digest.message.text.plain)
    assert bruno.last_heard().startswith("Qual destas não ficou clara?\n1. A bomba funciona")
    await bruno.presses("2")
    assert only(world).author != "m-amina"
    assert amina.last_heard().startswith("Juma, kuna mtu angependa")
    await bruno.colleague("Rosa").says("/confuso", to=digest.message.text.plain)
    await bruno.presses("1", on="Qual destas")
    assert "Esta pergunta é para outra pessoa." in toast(world)


async def test_promises_and_proposals_are_asked_about_like_answers(world: World) -> None:
    amina, bruno, claire = world.partners(*THREE, protocol="")
    await world.turns_to("09:00", "America/Recife")
    await claire.says("/propose We meet on Tuesdays")
    await claire.presses("Yes, put it to all")
    await bruno.says("/confuso", to="Proposta 1 de Claire")
    assert claire.last_heard().startswith("Claire, somebody would like to understand this better.")
    await claire.says("We meet each Tuesday at ten", to="somebody would like to understand")
    assert bruno.last_heard().startswith("Claire diz de outro jeito: [pt] We meet each Tuesday at ten")
    assert amina.has_heard("Claire anasema kwa njia nyingine")
    await claire.says("/promise Bring the map by 2026-12-18")
    await claire.presses("Yes, I promise")
    await amina.says("/haieleweki", to="Bring the map")
    assert claire.last_heard().startswith("Claire, somebody would like to understand this better.")
    assert claire.last_heard().endswith("Bring the map")


@pytest.mark.parametrize(("number", "label"), [(0, "Haieleweki"), (1, "Não ficou claro")])
async def test_a_mark_or_a_button_says_of_a_proposal_or_promise_that_it_is_unclear_and_takes_no_position(
    world: World, number: int, label: str
) -> None:
    people = world.partners(*THREE, protocol="")
    reader, claire = people[number], people[2]
    await world.turns_to("09:00", "America/Recife")
    await claire.says("/propose We meet on Tuesdays")
    await claire.presses("Yes, put it to all")
    await reader.reacts("🤔", on="We meet on Tuesdays")
    assert claire.last_heard().startswith("Claire, somebody would like to understand this better.")
    assert not any(d.taken for d in world.gathering().decisions.values())
    claire.forget()
    await claire.says("/propose We meet on Mondays")
    await claire.presses("Yes, put it to all")
    await reader.presses(label, on="We meet on Mondays")
    assert claire.last_heard().startswith("Claire, somebody would like to understand this better.")
    claire.forget()
    await claire.says("/promise Bring the map 2026-12-18")
    await claire.presses("Yes, I promise")
    await reader.presses(label, on="Bring the map")
    assert claire.last_heard().startswith("Claire, somebody would like to understand this better.")


async def test_where_it_happens_often_facilitators_see_and_nobody_who_marked(world: World) -> None:
    amina, bruno, claire = world.partners(*THREE)
    await amina.says("/role facilitator Claire")
    for _week in range(3):
        await world.monday_at("12:00", "America/Recife")
        await amina.says("Pampu inafanya kazi", to="Nini kimesonga mbele?")
        await bruno.presses("Não ficou claro", on="Amina respondeu")
    await claire.alone().says("/unclear")
    assert (
        claire.alone()
        .last_heard()
        .endswith(
            "Messages that were not clear, where it happened often:\n"
            "• Swahili → Portuguese (Brazil): 3\n• written by Amina: 3\n• “What moved forward?”: 3"
        )
    )
    await claire.alone().says("/language pt-BR")
    await claire.alone().says("/confuso")
    assert (
        claire.alone()
        .last_heard()
        .endswith(
            "Mensagens que não ficaram claras, onde isso aconteceu muitas vezes:\n"
            "• suaíli → português (Brasil): 3\n• escritas por Amina: 3\n• “O que avançou?”: 3"
        )
    )
    await bruno.alone().says("/unclear")
    assert not bruno.alone().has_heard("Amina:")


async def test_a_facilitators_morning_says_how_much_is_not_clear_and_opens_it(world: World) -> None:
    amina, bruno, claire = await answered(world)
    await amina.says("/role facilitator Claire")
    await claire.alone().says("/start")
    await bruno.presses("Não ficou claro")
    await world.turns_to("08:00", "Africa/Nairobi")
    assert "Not clear to somebody yet: 1" in claire.alone().last_heard()
    assert "Bruno" not in claire.alone().last_heard()
    await claire.alone().presses("What is not clear")
    assert claire.alone().last_heard() == (
        "Not clear to somebody yet, and waiting for other words:\n"
        "• Amina: [en] Pampu inafanya kazi\n(sw: Pampu inafanya kazi)"
    )
    await amina.says("Barabara imefungwa", to="kuna mtu angependa")
    await claire.alone().says("/unclear")
    assert "Nowhere did it happen often lately." in claire.alone().last_heard()


async def test_whoever_changes_their_own_message_has_put_it_another_way(world: World) -> None:
    amina, bruno, _ = world.partners(*THREE)
    await world.monday_at("12:00", "America/Recife")
    said = await amina.says("Pampu inafanya kazi", to="Nini kimesonga mbele?")
    await bruno.presses("Não ficou claro")
    await amina.edits(said, "Barabara imefungwa")
    assert bruno.message("Amina respondeu (editado)").message.text.plain.count("A estrada está fechada") == 1
    assert only(world).state == "clarified"
    await world.turns_to(world.now + timedelta(days=2))
    assert not amina.has_heard("bado kuna mtu"), "nobody is reminded of it"
    await bruno.says("/confuso", to="Amina respondeu (editado)")
    assert only(world).state == "called", "not clear twice"


async def test_what_is_taken_back_is_asked_about_no_more(world: World) -> None:
    amina, bruno, _ = world.partners(*THREE)
    await world.monday_at("12:00", "America/Recife")
    said = await amina.says("Pampu inafanya kazi", to="Nini kimesonga mbele?")
    await bruno.presses("Não ficou claro")
    await amina.withdraws(said)
    assert not world.gathering().clarifications
    await world.turns_to(world.now + timedelta(days=4))
    assert not amina.has_heard("bado kuna mtu")


# --- unnamed and private


UNNAMED = KINDS.replace("QUESTION", "kind: text, unnamed: true")
PRIVATE = KINDS.replace("QUESTION", "kind: text, private: facilitator")


async def test_whoever_wrote_without_a_name_is_asked_alone_and_nobody_learns_who_it_is(world: World) -> None:
    amina, bruno, claire = cast = world.partners(
        "Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Claire in Nairobi (en)", protocol=UNNAMED
    )
    await world.monday_at("09:00", "Africa/Nairobi")
    for who, words in zip(cast, ("Alpha", "Beta", "Gamma"), strict=True):
        await who.says(words, to="Say it")
    await world.turns_to(world.now + timedelta(days=4))
    groups = {who.person.name: len(who.heard) for who in cast}
    await claire.says("/unclear", to="– Alpha")
    which = claire.message("Which of these is not clear?").message
    number = next(line[0] for line in which.text.plain.splitlines() if line.endswith("Beta"))
    await claire.presses(number, on="Which of these")
    assert "Whoever wrote this is asked to put it another way." in claire.last_heard()
    for who in (amina, bruno):
        assert len(who.heard) == groups[who.person.name], "no group sees that somebody in it is asked"
    await world.turns_to(world.now + timedelta(days=2))
    assert len(bruno.heard) == groups["Bruno"]
    await bruno.alone().says("/start")
    assert bruno.alone().has_heard("Nadie sabrá que es suyo.")
    await bruno.alone().says("Delta", to="Nadie sabrá que es suyo.")
    assert "sin su nombre" in bruno.alone().last_heard()
    new = "The same in other words, without a name: "
    for who in (amina, claire):
        assert who.last_heard() == f"{new}[en] Delta", "in which language it was written is not told"
        assert who.heard[-1].message.reply_to == who.message("– Alpha").id
        assert "Bruno" not in who.last_heard()
    await claire.says("Why?", to=new)
    assert not bruno.has_heard("Why?")
    assert not bruno.alone().has_heard("Why?"), "nobody is replied to"
    c = only(world)
    assert "m-bruno" not in str(c), "who wrote it is kept as a digest"
    assert c.partner == ""


async def test_one_who_asks_about_their_own_unnamed_words_is_not_given_away(world: World) -> None:
    cast = world.partners(*THREE, protocol=UNNAMED)
    await world.monday_at("12:00", "America/Recife")
    for who, words in zip(cast, ("Alpha", "Beta", "Gamma"), strict=True):
        await who.says(words, to="Say it")
    await world.turns_to(world.now + timedelta(days=4))
    claire = cast[2]
    await claire.says("/unclear", to="– Gamma")
    which = claire.message("Which of these is not clear?").message
    number = next(line[0] for line in which.text.plain.splitlines() if "Gamma" in line)
    await claire.presses(number, on="Which of these")
    assert "Whoever wrote this is asked to put it another way." in claire.last_heard()


async def test_what_follows_does_not_tell_that_whoever_wrote_without_a_name_has_left(world: World) -> None:
    cast = world.partners(*THREE, "Nadia in Beirut (en)", protocol=UNNAMED)
    amina, _, claire, nadia = cast
    await amina.says("/role facilitator Nadia")
    await nadia.alone().says("/start")
    await world.monday_at("12:00", "America/Recife")
    for who, words in zip(cast[:3], ("Alpha", "Beta", "Gamma"), strict=True):
        await who.says(words, to="Say it")
    await world.turns_to(world.now + timedelta(days=4))
    with world.bench.store.writing() as transaction:
        transaction.record.keep([replace(world.gathering().partners["g-bruno"], left_at=world.now)])
    for number in "123":
        await claire.says("/unclear", to="– Gamma")
        await claire.presses(number)
    said = [text for text in claire.texts() if "Whoever wrote this is asked to put it another way." in text]
    assert len(said) == 3
    assert len({c.next_at for c in world.gathering().clarifications.values()}) == 1
    await world.turns_to(world.now + timedelta(days=7))
    assert sum("Who wrote it stays unknown." in text for text in nadia.alone().texts()) == 3


async def test_what_is_private_to_a_role_stays_with_it(world: World) -> None:
    amina, bruno, claire = world.partners(*THREE, protocol=PRIVATE)
    await amina.says("/role facilitator Claire")
    await claire.alone().says("/start")
    await world.monday_at("12:00", "America/Recife")
    await bruno.alone().says("/start")
    await bruno.alone().says("/checkin")
    await bruno.alone().says("The canary is afraid", to="Say it")
    before = [len(who.heard) for who in (amina, bruno, claire)]
    await claire.alone().says("/unclear", to="The canary is afraid")
    assert bruno.alone().last_heard().endswith("The canary is afraid")
    await bruno.alone().replies("The canary does not sing")
    assert claire.alone().has_heard("Bruno puts it another way: [en] The canary does not sing")
    assert [len(who.heard) for who in (amina, bruno, claire)] == before
    await claire.alone().reacts("🤔", on="puts it another way")
    assert only(world).state == "called"
    everywhere = [*amina.texts(), *claire.texts(), *amina.alone().texts()]
    assert not any("canary" in text for text in everywhere)


async def test_what_is_kept_of_it_tells_whoever_wrote_it_in_no_language_of_those_who_marked_it(
    world: World,
) -> None:
    """With one group to a language that would name them."""
    amina, bruno, _ = await answered(world)
    await bruno.presses("Não ficou claro")
    await amina.alone().says("/mydata")
    [content] = world.platform.contents.values()
    own = json.loads(content)
    [marked] = own["clarification"]
    assert marked["text"] == "Pampu inafanya kazi"
    assert "pt" not in json.dumps(own)
