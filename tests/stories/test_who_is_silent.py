"""Who has not been heard for how long, for facilitators alone; and a kind word, seen before it is sent."""

from __future__ import annotations

from datetime import timedelta

from tests.stories.beginnings import goes_away
from tests.world import Neighbour, World


async def cast(world: World) -> tuple[Neighbour, Neighbour, Neighbour]:
    amina, bruno, chidi = world.partners(
        "Amina in Nairobi (en)", "Bruno in Recife (pt-BR)", "Chidi in Nairobi (en)", protocol=""
    )
    await amina.says("/role facilitator Amina")
    await amina.alone().says("/status")
    return amina, bruno, chidi


async def test_silence_is_listed_by_partner_from_a_week_on_and_to_the_facilitator_alone(world: World) -> None:
    amina, bruno, _ = await cast(world)
    await bruno.says("/status")
    await amina.alone().says("/quiet")
    assert amina.alone().last_heard() == (
        "It is too early to tell: this partnership began less than a week ago."
    ), "Chidi was never heard"
    await world.turns_to(world.now + timedelta(days=9))
    await amina.says("/status")
    amina.forget()
    await amina.says("/quiet")
    assert amina.texts()[0].startswith("Amina: 9:00 AM there now"), "a group sees its quiet hours, as before"
    assert amina.last_heard() == "I show that to you alone, in our direct messages."
    assert amina.alone().last_heard() == (
        "Not heard for a while:\nChidi: not heard yet\nBruno: for 9 days\n"
        "Press a name to write a kind word; you see it before it is sent."
    )
    await amina.alone().says("/language pt-BR")
    await amina.alone().says("/quiet")
    assert amina.alone().last_heard() == (
        "Sem notícias há um tempo:\nChidi: ainda nada\nBruno: há 9 dias\n"
        "Toque em um nome para escrever uma palavra gentil; você vê antes de enviar."
    )
    await bruno.says("/quiet")
    assert "Chidi" not in bruno.last_heard()
    assert not any("9" in text for text in bruno.texts())


async def test_who_is_away_is_left_in_peace_and_members_are_named_where_their_group_was_heard(
    world: World,
) -> None:
    amina, bruno, chidi = await cast(world)
    rosa, joana = bruno.colleague("Rosa"), bruno.colleague("Joana")
    for each in (bruno, rosa, joana, chidi):
        await each.says("/status")
    await world.turns_to(world.now + timedelta(days=8))
    await bruno.says("/status")
    await goes_away(joana, "20 december")
    await goes_away(chidi, "partner 20 december")
    await world.turns_to(world.now + timedelta(days=1))
    await amina.alone().says("/quiet")
    text = amina.alone().last_heard()
    assert "Rosa (Bruno): for 9 days" in text
    assert "Joana" not in text
    assert "Chidi" not in text


async def test_a_kind_word_is_seen_in_their_manner_and_language_before_it_is_sent(world: World) -> None:
    amina, bruno, chidi = await cast(world)
    await bruno.says("/manner B")
    await world.turns_to(world.now + timedelta(days=9))
    for each in (amina, bruno, chidi):
        each.forget()
    hers = amina.alone()
    await hers.says("/quiet")
    await hers.presses("Bruno")
    head, shown, asked = hers.texts()[-3:]
    assert head == "This would go to Bruno. It is read like this:"
    assert shown.startswith("Bruno, esperamos que esteja tudo bem por aí.")
    assert asked == "Shall I send it?"
    assert bruno.has_heard_nothing()
    await hers.presses("Send")
    await world.turns_to("12:00", "America/Recife")
    assert bruno.last_heard() == shown
    assert hers.last_heard() == (
        "🌙 Goes when quiet hours there are over: Bruno (Tuesday, Dec 8, 1:00 PM, 7:00 AM there)."
    ), "it was four in the morning there"
    assert not chidi.has_heard("Bruno"), "nobody else learns whom somebody writes to"
    assert not amina.has_heard("Bruno")
    await bruno.says("Estamos bem, obrigado", to="esperamos")
    assert "Bruno replies: [en] Estamos bem, obrigado" in hers.last_heard()
    assert not chidi.has_heard("bem")


async def test_one_person_is_written_to_alone_with_own_words_and_it_can_be_dropped(world: World) -> None:
    amina, bruno, chidi = await cast(world)
    rosa = bruno.colleague("Rosa")
    await rosa.says("/status")
    await rosa.alone().says("/status")
    for each in (amina, bruno, chidi, rosa.alone()):
        each.forget()
    await amina.says("/nudge Rosa: Shall we talk on Friday?")
    assert amina.last_heard() == "I show that to you alone, in our direct messages."
    hers = amina.alone()
    assert "Rosa, faz um tempo que não temos notícias." in hers.texts()[-2]
    await hers.presses("Never mind")
    assert hers.last_heard() == "Nothing was sent."
    await hers.says("/nudge Rosa: Shall we talk on Friday?")
    await hers.presses("Send")
    await world.turns_to("12:00", "America/Recife")
    [told] = rosa.alone().texts()
    assert told.startswith("Rosa, faz um tempo")
    assert "Shall we talk on Friday?" in told
    for group in (amina, bruno, chidi):
        assert not group.has_heard("Friday")


async def test_only_facilitators_see_silence_and_nudge(world: World) -> None:
    _, bruno, _ = await cast(world)
    for typed in ("/nudge", "/nudge Chidi"):
        await bruno.says(typed)
        assert "“facilitação”" in bruno.last_heard()
    await bruno.alone().says("/quiet")
    assert "Africa" not in bruno.alone().last_heard()
    assert "Recife" in bruno.alone().last_heard()


async def test_where_all_were_heard_in_the_first_week_that_is_said(world: World) -> None:
    amina, bruno, chidi = await cast(world)
    for each in (bruno, chidi):
        await each.says("/status")
    await amina.alone().says("/quiet")
    assert amina.alone().last_heard() == "Everybody was heard within a week."
