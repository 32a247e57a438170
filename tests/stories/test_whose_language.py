"""Whoever seems to write in another language than they said is asked, and a wrong guess costs one press."""

# ruff: noqa: E501 - one case a line

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.adapters import Kind
from bot.translation import translator_from
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.stories.test_shared_rooms import shared
from tests.world import Neighbour, World, mondays

PULSE = mondays(
    "pulse",
    """
    open-for: 3 days
    questions:
      - {id: moved, kind: text, ask: {en: "What moved?", sw: "Nini kimesonga?", pt-BR: "O que andou?"}}""",
)
SAID = "The new pump works again"
ASKED = "Inaonekana umeandika kwa Kiingereza. Nitafsiri kutoka lugha hiyo?"


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    with LibreTranslateServer() as server:
        server.knows("en", "pt", {SAID: "A bomba nova funciona", "Which pump do you mean": "Qual bomba é"})
        server.knows("en", "sw", {SAID: "Pampu mpya inafanya kazi"})
        translator = translator_from(["libretranslate"], libretranslate_url=server.url)
        here = World(tmp_path, translator)
        yield here
        here.bench.store.close()
        await translator.close()


async def asked(world: World) -> tuple[Neighbour, Neighbour, Neighbour]:
    """Return Amina, who said that she writes Swahili, Bruno and Claire, once the check-in is there."""
    people = world.partners(
        "Amina in Nairobi (sw)", "Bruno in Nairobi (pt-BR)", "Claire in Nairobi (en)", protocol=PULSE
    )
    await world.monday_at("09:00", "Africa/Nairobi")
    return people[0], people[1], people[2]


async def test_a_yes_translates_what_was_said_from_the_language_that_it_is_in(world: World) -> None:
    """Until then it has gone out as what she said she writes: nothing waits for her answer."""
    amina, bruno, claire = await asked(world)
    await amina.says(SAID, to="Nini kimesonga?")
    assert amina.has_heard(ASKED)
    assert "A bomba nova" not in bruno.last_heard()
    before = len(bruno.heard), len(claire.heard)
    await amina.presses("Ndiyo", on="Inaonekana")
    assert bruno.last_heard() == f"Amina respondeu: A bomba nova funciona\n(en: {SAID})"
    assert claire.last_heard() == f"Amina answered: {SAID}", "who reads it as it is gets it as it is"
    assert (len(bruno.heard), len(claire.heard)) == before, "in place"
    assert amina.message("Sawa: Kiingereza").message.flat_buttons == ()
    assert world.gathering().members["m-amina"].language == "sw"


async def test_a_no_changes_nothing(world: World) -> None:
    amina, bruno, _ = await asked(world)
    await amina.says(SAID, to="Nini kimesonga?")
    before = bruno.texts()
    await amina.presses("Hapana", on="Inaonekana")
    assert amina.has_heard("Inabaki kama ilivyokuwa: Kiswahili.")
    assert bruno.texts() == before


async def test_always_counts_from_then_on(world: World) -> None:
    amina, bruno, _ = await asked(world)
    await amina.says(SAID, to="Nini kimesonga?")
    await amina.presses("Daima Kiingereza")
    assert bruno.last_heard() == f"Amina respondeu: A bomba nova funciona\n(en: {SAID})"
    assert world.gathering().members["m-amina"].language == "en"
    assert world.gathering().rooms["r-amina"].language == "sw", "what she reads stays as it is"


@pytest.mark.parametrize(("typed", "shown"), [("ndiyo", "A bomba nova funciona"), ("hapana", SAID)])
async def test_a_typed_yes_or_no_will_do(world: World, typed: str, shown: str) -> None:
    amina, bruno, _ = await asked(world)
    await amina.says(SAID, to="Nini kimesonga?")
    await amina.says(typed, to="Inaonekana")
    assert shown in bruno.last_heard()
    assert not amina.message("Kiingereza" if typed == "ndiyo" else "Kiswahili").message.flat_buttons


@pytest.mark.parametrize(
    "said",
    [
        *("ok", "no", "asante sana", "jajaja", "jajaja jajaja jajaja", "👍", "Amina", "Juma Otieno, Rosa Vega na Bruno"),
        *("Pampu mpya inafanya kazi tena", "https://example.org/the-new-pump-works-again", "@amina @bruno"),
    ],
)  # fmt: skip
async def test_what_tells_nothing_is_asked_about_by_nobody(world: World, said: str) -> None:
    amina, _, _ = await asked(world)
    await amina.says(said, to="Nini kimesonga?")
    assert not amina.has_heard("Inaonekana")


async def test_nobody_is_asked_twice_in_a_week_about_the_same_language(world: World) -> None:
    amina, _, _ = await asked(world)
    await amina.says(SAID, to="Nini kimesonga?")
    await amina.says("It was repaired on sunday", to="Nini kimesonga?")
    assert len([text for text in amina.texts() if ASKED in text]) == 1
    await world.turns_to(world.now + timedelta(days=7))
    await amina.says("The road is open again now", to="Nini kimesonga?")
    assert len([text for text in amina.texts() if ASKED in text]) == 2


async def test_only_whoever_wrote_it_says_in_which_language(world: World) -> None:
    amina, bruno, _ = await asked(world)
    await amina.says(SAID, to="Nini kimesonga?")
    await amina.colleague("Asha").presses("Ndiyo", on="Inaonekana")
    assert "A bomba nova" not in bruno.last_heard()
    await amina.presses("Ndiyo", on="Inaonekana")
    assert "A bomba nova" in bruno.last_heard()


async def test_where_nobody_translates_nobody_is_asked(tmp_path: Path) -> None:
    world = World(tmp_path)
    amina, _, _ = await asked(world)
    await amina.says(SAID, to="Nini kimesonga?")
    assert not amina.has_heard("Inaonekana")
    world.bench.store.close()


async def test_without_lingua_nobody_is_asked_and_a_command_still_does_it(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "lingua", None)
    amina, bruno, _ = await asked(world)
    message = await amina.says(SAID, to="Nini kimesonga?")
    assert not amina.has_heard("Inaonekana")
    await language(amina, message, "en")
    assert "A bomba nova funciona" in bruno.last_heard()


# --- /language in reply to one's own message
# ------------------------------------------------------------------------


async def test_the_language_of_an_answer_is_put_right_by_a_command_in_reply(world: World) -> None:
    """Two words are too few for a guess; she sees it herself."""
    amina, bruno, claire = await asked(world)
    message = await amina.says("Pump works", to="Nini kimesonga?")
    assert claire.last_heard() != "Amina answered: Pump works"
    await language(amina, message, "Kiingereza")
    assert amina.last_heard().startswith("Sawa: Kiingereza.")
    assert claire.last_heard() == "Amina answered: Pump works"
    assert "(en: " in bruno.last_heard()
    assert world.gathering().rooms["r-amina"].language == "sw"
    assert world.gathering().members["m-amina"].language == "sw"


async def test_so_is_that_of_a_reply_that_was_carried_and_it_stays_when_a_word_is_changed(
    world: World,
) -> None:
    amina, bruno, _ = await asked(world)
    await amina.says("Pampu mpya inafanya kazi", to="Nini kimesonga?")
    message = await bruno.says("Which pump", to="Amina respondeu")
    await language(bruno, message, "en")
    assert "(en: Which pump)" in amina.last_heard()
    await bruno.edits(message, "Which pump?")
    assert "(en: Which pump?)" in amina.last_heard()


async def test_a_reply_that_was_carried_is_asked_about_too(world: World) -> None:
    amina, bruno, _ = await asked(world)
    await amina.says("Pampu mpya inafanya kazi", to="Nini kimesonga?")
    await bruno.says("Which pump do you mean", to="Amina respondeu")
    assert "(pt-BR: Which pump do you mean)" in amina.last_heard() or "pt-BR" in amina.last_heard()
    await bruno.presses("Sim", on="Parece que")
    assert "(en: Which pump do you mean)" in amina.last_heard()


async def test_the_language_of_what_another_wrote_is_theirs_to_say(world: World) -> None:
    amina, _, claire = await asked(world)
    message = await amina.says("Pump works", to="Nini kimesonga?")
    before = claire.texts()
    await language(amina.colleague("Asha"), message, "en")
    assert amina.last_heard().startswith("Ni aliyeandika tu")
    assert claire.texts() == before
    assert world.gathering().rooms["r-amina"].language == "sw"


async def test_what_was_answered_stays_so_in_the_digest(world: World) -> None:
    amina, bruno, _ = await asked(world)
    await amina.says(SAID, to="Nini kimesonga?")
    await amina.presses("Ndiyo", on="Inaonekana")
    for _day in range(4):
        await world.turns_to("12:00", "Africa/Nairobi")
    assert f"A bomba nova funciona\n(en: {SAID})" in bruno.last_heard()


# --- a room where two languages are read
# ---------------------------------------------------------------------------


async def test_where_two_languages_are_read_the_other_one_is_said_below(world: World) -> None:
    """Bruno of Recife, who reads Portuguese in Amina's room, writes Swahili: it needs no Swahili below."""
    amina, bruno, _ = await shared(world)
    await world.monday_at("09:00", "America/Recife")
    await bruno.says("Pampu mpya inafanya kazi tena", to="Para Recife")
    below = (
        "Bruno (Recife) amejibu: [sw] Pampu mpya inafanya kazi tena\n(pt-BR: Pampu mpya inafanya kazi tena)"
    )
    assert below in amina.texts()
    await bruno.presses("Sim", on="Parece que")
    assert below not in amina.texts()
    assert amina.has_heard(
        "Bruno (Recife) respondeu: [pt] Pampu mpya inafanya kazi tena\n(sw: Pampu mpya inafanya kazi tena)"
    )


async def language(neighbour: Neighbour, message: str, named: str) -> None:
    """Say in which language *message* was written, in reply to it."""
    await neighbour.does(Kind.MESSAGE, text=f"/language {named}", reply_to=message, addressed=True)
