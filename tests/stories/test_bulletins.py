"""What a week or a month came to, for every group in its language: under one screen, the rest a tap away."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.stories.test_own_words_alone_go import forgotten
from tests.stories.test_promises import promised
from tests.stories.test_words_that_go import on_disk
from tests.world import PULSE, Neighbour, World, mondays

PRIVATE = (
    PULSE
    + """      - {id: worry, kind: text, private: facilitator, optional: true, ask: {en: "Any worry?"}}
      - {id: trust, kind: text, unnamed: true, optional: true, ask: {en: "What troubles you?"}}
decisions: {rule: consent, open-for: 5 days}
"""
)


@pytest.fixture
def server() -> Iterator[LibreTranslateServer]:
    with LibreTranslateServer() as running:
        running.knows(
            "en", "pt", {"Bring the map": "Levar o mapa", "We meet on Tuesdays": "Reunião às terças"}
        )
        yield running


def cast(world: World, protocol: str = PRIVATE) -> tuple[Neighbour, Neighbour, Neighbour]:
    amina, bruno, chidi = world.partners(
        "Amina in Nairobi (en)", "Bruno in Recife (pt-BR)", "Chidi in Nairobi (en)", protocol=protocol
    )
    return amina, bruno, chidi


def digests(neighbour: Neighbour) -> list[str]:
    return [
        text
        for text in neighbour.texts()
        if text.startswith(("A week in", "Uma semana em", "A month", "Um mês em"))
    ]


async def a_week(world: World, amina: Neighbour, bruno: Neighbour, chidi: Neighbour) -> None:
    """Let a promise be kept, a proposal be decided, and a question be answered by two of three."""
    await promised(world, amina, "/promise Bring the map by 15 december")
    await amina.says("/propose We meet on Tuesdays")
    await amina.presses("Yes, put it to all")
    await amina.presses("Agree")
    await world.turns_to("16:00", "Africa/Nairobi")
    await bruno.presses("De acordo")
    await chidi.presses("Agree")
    await world.turns_to("16:00", "Africa/Nairobi")
    await bruno.says("A estrada abriu", to="1/3 O que avançou?")
    await amina.says("The pump works", to="1/3 What moved forward?")


async def test_a_digest_of_the_week_comes_on_monday_in_each_language(world: World) -> None:
    amina, bruno, chidi = cast(world)
    await amina.says("/digest weekly")
    await world.turns_to("12:30", "America/Recife")
    assert bruno.last_heard().startswith("Amina escolheu um resumo por semana para todos os grupos.")
    await a_week(world, amina, bruno, chidi)
    await amina.says("/promises 1")
    await amina.presses("Done")
    await promised(world, chidi, "/promise Ask the school by 20 december")
    await world.turns_to(world.now + timedelta(days=8))
    assert digests(amina)[-1] == digests(chidi)[-1]
    text = digests(amina)[-1]
    assert text.startswith("A week in River watch: Monday, Nov 30 – Monday, Dec 7\n")
    assert "Answers: 2. Partners heard: 2 of 3." in text
    assert "Promises kept: 1\n" in text
    assert "Bring the map" in text
    assert "Decided: 1\n1. We meet on Tuesdays" in text
    assert "What comes next:\n" in text
    assert "Ask the school" in text
    theirs = digests(bruno)[-1]
    assert "Promessas cumpridas: 1" in theirs
    assert "Reunião às terças" in theirs
    assert not any("Chidi" in line for line in text.splitlines() if "heard" in line), "nobody silent is named"


LESSONS = (
    PULSE
    + """      - {id: well, kind: text, about: learned, ask: {en: "What did you learn?"}}
      - {id: bad, kind: text, about: wrong, ask: {en: "What went wrong?"}}
      - {id: who, kind: text, about: story, ask: {en: "What changed for someone?"}}
      - {id: apart, kind: text, about: wrong, private: facilitator, optional: true, ask: {en: "Apart?"}}
"""
)


async def test_what_changed_what_went_wrong_and_what_was_learned_stand_apart(world: World) -> None:
    amina, bruno, chidi = cast(world, protocol=LESSONS)
    await amina.says("/digest weekly")
    await world.monday_at("12:00", "America/Recife")
    await chidi.says("The pump works", to="1/5 What moved forward?")
    await chidi.says("Ask the school first", to="2/5 What did you learn?")
    await chidi.says("The first well caved in", to="3/5 What went wrong?")
    await chidi.says("Zawadi fetches water in ten minutes", to="4/5 What changed")
    await chidi.says("Heron", to="5/5 Apart?")
    await world.turns_to(world.now + timedelta(days=8))
    text = digests(amina)[-1]
    assert "What we learned:\nChidi: Ask the school first\n" in text
    assert "What did not go well:\nChidi: The first well caved in" in text
    assert "What changed for someone:\nChidi: Zawadi fetches water" in text
    assert "Heron" not in text
    assert "O que mudou para alguém:\nChidi: " in digests(bruno)[-1]
    assert "O que não deu certo:\nChidi: " in digests(bruno)[-1]


async def test_a_week_long_past_is_told_no_more_and_the_next_one_is_of_a_week(world: World) -> None:
    amina, bruno, chidi = cast(world)
    await amina.says("/digest weekly")
    await a_week(world, amina, bruno, chidi)
    for each in (amina, bruno, chidi):
        each.forget()
    world.now += timedelta(days=61)
    await world.settles()
    assert not digests(amina), "a digest of seven weeks ago is of no use"
    await world.turns_to("12:00", "Africa/Nairobi")
    await promised(world, amina, "/promise Fetch the paint by 20 february")
    [number] = [c.number for c in world.gathering().commitments.values() if "paint" in c.text]
    await amina.says(f"/promises {number}")
    await amina.presses("Done")
    await world.turns_to(world.now + timedelta(days=7))
    [text] = digests(amina)
    assert text.startswith("A week in River watch: Monday, Jan 25 – Monday, Feb 1\n")
    assert "Fetch the paint" in text


async def test_nothing_is_said_of_a_week_in_which_nothing_happened(world: World) -> None:
    amina, bruno, _ = cast(world, protocol="")
    await promised(world, amina, "/promise Bring the map by 20 december")
    await world.turns_to(world.now + timedelta(days=8))
    await amina.says("/digest weekly")
    amina.forget()
    bruno.forget()
    await world.turns_to(world.now + timedelta(days=9))
    assert not digests(amina)
    assert not digests(bruno)
    await bruno.says("/digest")
    assert bruno.last_heard().startswith("Nada de novo desde o último resumo.\nO próximo resumo para todos")


async def test_the_first_one_looks_back_a_week_as_what_is_shown_when_it_is_chosen(world: World) -> None:
    amina, bruno, _ = cast(world, protocol="")
    await promised(world, amina, "/promise Bring the map by 20 december")
    await amina.says("/promises 1")
    await amina.presses("Done")
    await world.turns_to(world.now + timedelta(days=1))
    await amina.says("/digest weekly")
    await world.turns_to(world.now + timedelta(days=7))
    assert "Bring the map" in digests(amina)[0]
    assert "Bring the map" in digests(bruno)[0]


async def test_a_new_promise_or_proposal_is_something_in_its_week_alone(world: World) -> None:
    amina, bruno, _ = cast(world, protocol="")
    await amina.says("/digest weekly")
    await promised(world, amina, "/promise Bring the map by 20 january")
    await world.turns_to(world.now + timedelta(days=8))
    assert "Bring the map" in digests(bruno)[-1]
    found = len(digests(amina))
    await world.turns_to(world.now + timedelta(days=7))
    assert len(digests(amina)) == found, "nothing new came"
    await amina.says("/propose We meet on Tuesdays")
    await amina.presses("Yes, put it to all")
    await world.monday_at("15:00", "Africa/Nairobi")
    assert len(digests(amina)) == found + 1
    assert "We meet on Tuesdays" in digests(amina)[-1]


async def test_a_month_chosen_after_weeks_tells_of_a_whole_month(world: World) -> None:
    """What the digest of a week told of stands in it, too: who reads it in a year looks for all of March."""
    amina, bruno, _ = cast(world, protocol="")
    await amina.says("/digest weekly")
    await world.turns_to(world.now + timedelta(days=4))
    await promised(world, amina, "/promise Bring the map by 20 december")
    await amina.says("/promises 1")
    await amina.presses("Done")
    await world.turns_to(world.now + timedelta(days=5))
    assert "Bring the map" in digests(bruno)[-1]
    await amina.says("/digest monthly")
    await world.turns_to(world.now + timedelta(days=25))
    text = digests(bruno)[-1]
    assert text.startswith("Um mês em River watch: terça-feira, 1º de dez. – sexta-feira, 1º de jan.")
    assert "Bring the map" in text
    assert digests(amina)[-1].startswith("A month in River watch: Tuesday, Dec 1 – Friday, Jan 1\n")
    assert "Promises kept: 1\n" in digests(amina)[-1]


async def test_what_does_not_fit_is_one_tap_away(world: World) -> None:
    amina, bruno, _ = cast(world, protocol="")
    await amina.says("/digest monthly")
    await world.turns_to("16:00", "Africa/Nairobi")
    for n in range(1, 6):
        await promised(world, amina, f"/promise Task {n} by 20 december")
        await amina.says(f"/promises {n}")
        await amina.presses("Done")
    await world.turns_to(world.now + timedelta(days=4))
    [text] = [each for each in bruno.texts() if each.startswith("Um mês em River watch")]
    assert "Promessas cumpridas: 5" in text
    assert "Task 3" in text
    assert "Task 5" not in text
    await bruno.presses("Mais")
    assert "Task 5" in bruno.last_heard()
    assert not amina.has_heard("Task 5\nTask"), "it is shown where it was asked for"
    assert "Promises kept: 5" in digests(amina)[-1]
    assert "Task 5" not in digests(amina)[-1]
    await amina.presses("More", on="A month in River watch")
    assert "Task 5" in amina.last_heard()


async def test_what_is_private_or_unnamed_is_in_no_digest(world: World) -> None:
    amina, bruno, chidi = cast(world)
    await amina.says("/digest weekly")
    await world.turns_to("16:00", "Africa/Nairobi")
    await world.turns_to("16:00", "Africa/Nairobi")
    await chidi.says("The pump works", to="What moved forward?")
    await chidi.says("Heron one", to="Any worry?")
    await chidi.says("Heron two", to="What troubles you?")
    await promised(world, chidi, "/promise Heron three by 1 december")
    for each in (amina, bruno, chidi):
        each.forget()
    await world.turns_to(world.now + timedelta(days=8))
    await amina.says("/digest")
    for each in (amina, bruno, chidi):
        for text in [*digests(each), each.last_heard()]:
            assert "Heron" not in text, "what is late is told to nobody here either"


UNNAMED = mondays(
    "mirror",
    """
    each: member
    open-for: 2 days
    questions:
      - {id: well, kind: text, unnamed: true, about: learned, ask: {en: Learned?, pt-BR: Aprendeu?}}
      - {id: bad, kind: text, unnamed: true, about: wrong, ask: {en: Wrong?, pt-BR: Errado?}}
      - {id: trust, kind: scale, from: 1, to: 5, unnamed: true, about: trust, ask: {en: Trust?, pt-BR: Fé?}}
""",
)


async def mirrored(world: World, *said: tuple[Neighbour, str], days: int = 3) -> None:
    """Let each say on Monday what was learned and what went wrong, and how much they trust: all unnamed."""
    for who, _ in said:
        await who.alone().says("/status")
    await world.monday_at("12:00", "America/Recife")
    for who, words in said:
        await who.alone().says(f"{words} one")
        await who.alone().says(f"{words} two")
        await who.alone().presses("4")
    await world.turns_to(world.now + timedelta(days=days))


@pytest.mark.parametrize("every", ["weekly", "monthly"])
async def test_trust_and_what_was_learned_without_names_stand_there_as_the_occasion_showed_them(
    world: World, every: str
) -> None:
    amina, bruno, chidi = cast(world, protocol=UNNAMED)
    await amina.says(f"/digest {every}")
    await mirrored(world, (amina, "Heron"), (bruno, "Garça"), (chidi, "Ibis"))
    await mirrored(world, (amina, "Crane"), (chidi, "Stork"))
    for _week in range(4):
        await world.turns_to(world.now + timedelta(days=7))
    found = [text for text in digests(chidi) if "Heron" in text]
    assert len(found) == 1, digests(chidi)
    learned, wrong = found[0].split("What we learned:\n")[1].split("What did not go well:\n")
    lines = sorted(line.removeprefix("– ").removeprefix("[en] ") for line in learned.splitlines())
    assert lines == ["Garça one", "Heron one", "Ibis one"]
    assert "two" in wrong
    assert "one" not in wrong
    assert "Trust, from answers without names: 4\n" in found[0], "of that occasion alone"
    assert not any(name in found[0] for name in ("Amina", "Bruno:", "Chidi"))
    [theirs] = [text for text in digests(bruno) if "Garça" in text]
    assert "Confiança, segundo respostas sem nome: 4\n" in theirs
    for reader in (amina, bruno, chidi):
        assert not any("Crane" in text or "Stork" in text for text in digests(reader)), "two are too few"


async def test_four_people_of_two_partners_are_too_few_in_every_digest(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (pt-BR)", protocol=UNNAMED)
    rosa, iker = amina.colleague("Rosa"), bruno.colleague("Iker")
    for each in (rosa, iker):
        await each.says("/status")
    await amina.says("/digest weekly")
    four = ((amina, "Heron"), (bruno, "Garça"), (rosa, "Ibis"), (iker, "Tuiuiú"))
    await mirrored(world, *four, days=8)
    assert amina.has_heard("Learned? Too few answered: it would show whose answer it is")
    assert bruno.has_heard("Aprendeu? Poucas pessoas responderam")
    for reader in (amina, bruno):
        assert not any(word in text for text in digests(reader) for word in ("Heron", "Ibis", "Garça"))


async def test_who_is_forgotten_takes_unnamed_words_out_of_the_week_too(world: World) -> None:
    amina, bruno, chidi = cast(world, protocol=UNNAMED)
    await amina.says("/digest weekly")
    await mirrored(world, (amina, "Heron"), (bruno, "Garça"), (chidi, "Ibis"), days=8)
    assert any("Ibis" in text for text in digests(amina))
    assert b"Ibis" in on_disk(world)
    await forgotten(chidi.alone())
    assert b"Ibis" not in on_disk(world)


async def test_it_is_chosen_by_coordinators_in_words_of_their_own_and_taken_off(world: World) -> None:
    amina, bruno, _ = cast(world, protocol="")
    await bruno.says("/digest semanal")
    assert "“coordenação”" in bruno.last_heard()
    await amina.says("/role coordinator Bruno")
    await bruno.says("/resumo semanal")
    assert amina.last_heard().startswith("Bruno has chosen a digest for all every week.")
    await amina.says("/digest sometimes")
    assert amina.last_heard() == "A coordinator chooses: /digest weekly, /digest monthly, /digest off."
    await bruno.says("/digest não")
    assert "no digest comes by itself" in amina.last_heard()
    await promised(world, amina, "/promise Bring the map by 20 december")
    await amina.says("/promises 1")
    await amina.presses("Done")
    await world.turns_to(world.now + timedelta(days=9))
    assert not digests(amina)
    await amina.says("/digest")
    assert "Nothing came" in amina.last_heard() or amina.has_heard("Promises kept: 1")


async def test_who_sleeps_reads_only_the_last_of_what_was_chosen_meanwhile(world: World) -> None:
    amina, bruno, _ = cast(world, protocol="")
    await world.turns_to("08:00", "Africa/Nairobi")
    for typed in ("weekly", "off", "weekly", "monthly"):
        await amina.says(f"/digest {typed}")
    assert bruno.has_heard_nothing(), "it is two in the morning there"
    await world.turns_to("09:00", "America/Recife")
    chosen = [text for text in bruno.texts() if text.startswith("Amina escolheu")]
    assert len(chosen) == 1
    assert "um resumo por mês" in chosen[0]
    await amina.says("/digest off")
    assert "nenhum resumo" in bruno.last_heard(), "and by day each of them, as it is chosen"
