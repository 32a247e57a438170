"""A word to one group, several or all: seen in every language first, and said by whom."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.adapters import Kind
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.world import Neighbour, World


@pytest.fixture
def server() -> Iterator[LibreTranslateServer]:
    with LibreTranslateServer() as running:
        running.knows("en", "pt", {"We meet on Friday": "Reunião na sexta", "Bring boots": "Tragam botas"})
        running.knows("en", "sw", {"We meet on Friday": "Tukutane Ijumaa", "Bring boots": "Leteni mabuti"})
        running.knows("pt", "en", {"Combinado": "Agreed"})
        yield running


def cast(world: World) -> list[Neighbour]:
    return world.partners(
        "Amina in Nairobi (en)", "Bruno in Recife (pt-BR)", "Chidi in Nairobi (sw)", protocol=""
    )


async def test_it_is_shown_in_each_language_before_all_read_it_by_whom(world: World) -> None:
    amina, bruno, chidi = cast(world)
    await amina.says("/say We meet on Friday")
    head, *shown, asked = amina.texts()
    assert head == "This would go to Amina, Bruno, Chidi. It is read like this:"
    assert shown == [
        "A word from Amina:\nWe meet on Friday",
        "Uma palavra de Amina:\nReunião na sexta\n(en: We meet on Friday)",
        "Neno kutoka kwa Amina:\nTukutane Ijumaa\n(en: We meet on Friday)",
    ]
    assert asked == "Shall I send it?"
    assert bruno.has_heard_nothing()
    await amina.presses("Send")
    await world.turns_to("12:00", "America/Recife")
    assert bruno.texts() == [shown[1]]
    assert chidi.texts() == [shown[2]]
    assert shown[0] == amina.last_heard()
    assert amina.has_heard("✓ Sent to Amina, Chidi.\n🌙 Goes when quiet hours there are over: Bruno (")
    await bruno.says("Combinado", to="Reunião")
    assert amina.last_heard() == "Bruno replies: Agreed\n(pt-BR: Combinado)"
    assert not chidi.has_heard("Combinado")


async def test_some_groups_alone_read_what_names_them(world: World) -> None:
    amina, bruno, chidi = cast(world)
    await amina.says("/say Bruno, Amina: Bring boots")
    assert amina.texts()[0] == "This would go to Bruno, Amina. It is read like this:"
    await amina.replies("yes")
    await world.turns_to("12:00", "America/Recife")
    assert bruno.last_heard() == "Uma palavra de Amina:\nTragam botas\n(en: Bring boots)"
    assert chidi.has_heard_nothing()


async def test_behind_no_name_nothing_goes_out_before_it_is_known_for_whom(world: World) -> None:
    """English and Portuguese: a name typed amiss never makes all read what was meant for one."""
    amina, bruno, chidi = cast(world)
    await amina.says("/role coordinator Bruno")
    for each in (amina, bruno, chidi):
        each.forget()
    await amina.says("/say Remember: boots")
    assert amina.last_heard() == "I know no group called “Remember”, so nothing has gone out. Whom is it for?"
    assert (bruno.heard, chidi.heard) == ([], [])
    await amina.presses("For all groups")
    assert amina.has_heard("A word from Amina:\nRemember: boots")
    assert amina.has_heard("This would go to Amina, Bruno, Chidi."), "and still it is seen before"
    await bruno.says("/say Chide: Tragam botas")
    assert bruno.last_heard().startswith("Não conheço nenhum grupo chamado “Chide”")
    await bruno.presses("Chidi")
    assert "Chidi" in bruno.texts()[-3]
    await bruno.presses("Enviar")
    assert chidi.has_heard("Tragam botas")
    assert not amina.has_heard("Tragam botas")


@pytest.mark.parametrize("text", ["Chidi, Nobody: Bring boots", "Nobody，Chidi：Bring boots"])
async def test_of_several_names_each_has_to_be_known(world: World, text: str) -> None:
    amina, bruno, chidi = cast(world)
    await amina.says(f"/say {text}")
    assert amina.last_heard() == (
        "I know no group called Nobody, so nothing has gone out to anybody. "
        "These are the groups: Amina, Bruno, Chidi"
    )
    assert (bruno.heard, chidi.heard) == ([], [])


@pytest.mark.parametrize(
    "text",
    [
        "We meet at 8:30",
        "8:30 we meet",
        "https://example.org/a",
        "What we all have to bring on Friday: boots",
    ],
)
async def test_what_cannot_be_a_name_is_a_part_of_the_words(world: World, text: str) -> None:
    amina, *_ = cast(world)
    await amina.says(f"/say {text}")
    assert amina.has_heard(f"A word from Amina:\n{text}")


@pytest.mark.parametrize("drafted", ["before", "after"])
async def test_two_who_write_to_one_group_within_a_day_know_of_each_other(world: World, drafted: str) -> None:
    """English and Portuguese; also where both look at theirs before either sends it."""
    amina, bruno, chidi = cast(world)
    for name in ("Amina", "Bruno"):
        await amina.says(f"/role facilitator {name}")
    await world.turns_to("12:00", "America/Recife")
    hers, his = amina.alone(), bruno.alone()
    await his.says("/status")
    if drafted == "before":
        await his.says("/nudge Chidi")
    await hers.says("/nudge Chidi")
    await hers.presses("Send")
    chidi.forget()
    if drafted == "after":
        await world.turns_to(world.now + timedelta(hours=1))
        await his.says("/nudge Chidi")
    else:
        await his.presses("Enviar")
    assert his.last_heard().startswith("Amina já enviou uma palavra gentil a Chidi: ")
    assert chidi.has_heard_nothing()
    await his.presses("Enviar também")
    assert chidi.has_heard("Bruno")
    await world.turns_to(world.now + timedelta(hours=25))
    await hers.says("/nudge Chidi")
    assert hers.last_heard() == "Shall I send it?", "a day later nobody is asked"


async def test_it_is_sent_once_by_its_author_or_dropped(world: World) -> None:
    amina, bruno, chidi = cast(world)
    await amina.says("/say Bring boots")
    colleague = amina.colleague("Rosa")
    await colleague.presses("Send")
    assert "Amina wrote this, and alone can send it." in (world.platform.toasts[-1][1] or "")
    await amina.presses("Never mind")
    assert bruno.has_heard_nothing()
    assert amina.has_heard("Nothing was sent.")
    await amina.says("/say Bring boots")
    sure = amina.message("Shall I send it?")
    await amina.presses("Send")
    await amina.does(Kind.PRESS, message=sure.id, pressed=0, press="again", addressed=True)
    await world.turns_to("12:00", "America/Recife")
    assert len(bruno.texts()) == 1
    assert len(chidi.texts()) == 1


async def test_facilitators_and_coordinators_alone_may_and_words_are_needed(world: World) -> None:
    amina, bruno, _ = cast(world)
    await bruno.says("/say Oi")
    assert "Podem pedir a: Amina." in bruno.last_heard()
    await amina.says("/say")
    assert amina.last_heard().startswith("Write behind it what all should read: /say We meet on Friday.")
    await amina.says("/say " + "boots " * 400)
    assert "At most: 2,000 characters." in amina.last_heard()


async def test_what_quiet_hours_hold_back_is_not_called_sent_and_goes_when_it_was_said_to_go(
    world: World,
) -> None:
    amina, bruno, _ = cast(world)
    await amina.says("/language es")
    await amina.says("/say Bring boots")
    await amina.presses("Enviar")
    assert amina.has_heard(
        "✓ Enviado a Amina, Chidi.\n🌙 Saldrá cuando allí terminen las horas de silencio: Bruno "
        "(domingo, 29 nov, 13:00, 7:00 allí)."
    ), amina.texts()
    assert bruno.has_heard_nothing()
    await world.turns_to(datetime(2026, 11, 29, 9, 59, tzinfo=UTC))
    assert bruno.has_heard_nothing()
    await world.turns_to(datetime(2026, 11, 29, 10, 0, tzinfo=UTC))
    assert bruno.has_heard("Bring boots")


async def test_where_it_is_quiet_everywhere_nothing_is_called_sent(world: World) -> None:
    amina, bruno, chidi = cast(world)
    await world.turns_to("22:30", "Africa/Nairobi")
    await amina.alone().says("/say Chidi: Bring boots")
    await amina.alone().presses("Send")
    assert "✓" not in amina.alone().texts()[-1]
    assert amina.alone().has_heard("🌙 Goes when quiet hours there are over: Chidi (")
    await amina.alone().says("/say Bruno: Bring boots")
    await amina.alone().presses("Send")
    assert amina.alone().has_heard("✓ Sent to Bruno.")
    assert bruno.has_heard("Bring boots")
    assert not chidi.has_heard("Leteni mabuti")


async def test_a_kind_word_to_who_has_opened_no_talk_waits_and_is_not_called_sent(world: World) -> None:
    amina, bruno, _ = cast(world)
    await amina.says("/role facilitator Amina")
    await world.turns_to("12:00", "America/Recife")
    await amina.alone().says("/nudge Dora")
    dora = bruno.colleague("Dora")
    await dora.says("/status")
    await amina.alone().says("/nudge Dora: Bring boots")
    await amina.alone().presses("Send")
    assert amina.alone().has_heard("⏳ Waits until I can write there: Dora (Bruno).")
    assert not amina.alone().has_heard("✓ Sent")
    await dora.alone().says("/start")
    assert dora.alone().has_heard("Bring boots")


@pytest.mark.parametrize("typed", ["/say Bring boots", "/nudge Chidi: Bring boots"])
async def test_who_may_say_it_no_more_cannot_send_what_they_drafted(world: World, typed: str) -> None:
    """A role that was handed over takes its drafts along; to drop one is always possible."""
    amina, bruno, chidi = cast(world)
    for to in ("Bruno", "Amina"):
        await amina.says(f"/role facilitator {to}")
    his = bruno.alone()
    await his.says(typed)
    await amina.says("/role facilitator Bruno")
    await his.presses("Enviar")
    assert "papel" in (world.platform.toasts[-1][1] or "")
    await world.turns_to("12:00", "America/Recife")
    assert not chidi.has_heard("Bring boots")
    await his.presses("Deixa pra lá")
    assert his.has_heard("Nada foi enviado")
