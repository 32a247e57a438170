"""A folder is all that a language takes: the bot speaks it, understands it and offers it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.messages import Messages
from bot.messages.pseudo import pseudo_locale
from tests.stories.beginnings import setup_code
from tests.world import World

HOME = Path(__file__).parents[2] / "locales"


@pytest.fixture
def world(world: World, tmp_path: Path) -> World:
    """Let the bot begin anew with two languages more than we have."""
    folder = tmp_path / "locales"
    shutil.copytree(HOME, folder)
    for tag in ("mi", "yi"):
        assert tag not in Messages().languages
        pseudo_locale(folder, tag)
    world.locales = folder
    world.restarts()
    return world


async def test_a_room_with_a_new_language_is_spoken_to_in_it(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (mi)", "Bruno in Nairobi (yi)")
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.says("It works", to="What moved forward?")
    own = world.bench.messages
    for who, tag in ((amina, "mi"), (bruno, "yi")):
        await who.says("/help")
        assert own.says("help-reply", {}, tag) in who.last_heard()
        assert own.says("help-reply", {}, tag) != own.says("help-reply", {}, "en")
    assert own.right_to_left("yi")
    assert not own.right_to_left("mi")


async def test_its_commands_are_understood_there_and_anywhere_else(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (yi)", "Bruno in Recife (en)")
    own = world.bench.messages
    (typed,) = [
        name for name, does in own.vocabulary(["yi"]).commands.items() if does == "status" and name != does
    ][:1]
    for who, tag in ((amina, "yi"), (bruno, "en")):
        await who.says(f"/{typed}")
        assert who.last_heard() == own.says("status-nothing", {}, tag)


async def test_it_is_offered_to_whoever_joins(world: World) -> None:
    zuri = world.stranger("Zuri", "new-group")
    await zuri.says(f"/start {setup_code(world)} Goma")
    own = world.bench.messages
    await zuri.presses(own.language_name("mi", "mi"))
    assert zuri.last_heard() == own.says("welcome-zone", {}, "mi")


async def test_a_language_that_the_unicode_data_knows_little_of_can_join(world: World) -> None:
    """It has neither names of countries nor of cities in Kinyarwanda."""
    zuri = world.stranger("Zuri", "new-group")
    await zuri.says(f"/start {setup_code(world)} Goma")
    await zuri.says("rw", to="Which language")
    await zuri.presses("Kigali")
    (partner,) = world.gathering().partners.values()
    assert (partner.languages, partner.zone) == (("rw",), "Africa/Kigali")


PART = """\
help-reply = Katika mtaa huu huhitaji haya: jibu ujumbe wangu.
status-nothing = Hakuna lolote hapa.
command-status = mambo
"""


@pytest.mark.parametrize(
    ("tag", "otherwise"),
    [("sw-CD", "sw"), ("pt-AO", "pt-BR"), ("mi", "en"), ("zh-Hant", "en"), ("es-PE-x", "es")],
    ids=["of a region", "another variety", "a new one", "another script", "a private part"],
)
async def test_one_file_is_a_language_that_falls_back_on_the_next_of_its_readers(
    world: World, tag: str, otherwise: str
) -> None:
    """It has three sentences; for all else, what is typed included, its readers get the nearest there is."""
    home = world.locales or HOME
    shutil.rmtree(home / tag, ignore_errors=True)
    (home / tag).mkdir()
    (home / tag / "few.ftl").write_text(PART, encoding="utf-8")
    world.restarts()
    amina, bruno = world.partners(f"Amina in Nairobi ({tag})", "Bruno in Nairobi (en)")
    own = world.bench.messages
    await amina.says("/help")
    assert amina.last_heard().endswith("Katika mtaa huu huhitaji haya: jibu ujumbe wangu.")
    assert own.says("help-title", {}, otherwise) in amina.last_heard()
    await bruno.says("/mambo")
    await amina.says("/mambo")
    assert amina.last_heard() == "Hakuna lolote hapa."
    assert all(own.menu(tag).values())
    assert own.menu(tag) == own.menu(otherwise)
    understood, there = own.vocabulary([tag]), own.vocabulary([otherwise])
    assert understood.yes >= there.yes
    assert "" not in understood.roles
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.replies("It works")
    assert bruno.has_heard("It works")


async def test_a_gentle_form_is_of_the_language_that_says_the_sentence(world: World) -> None:
    home = world.locales or HOME
    (home / "sw-CD").mkdir()
    (home / "sw-CD" / "few.ftl").write_text("proposal-is-closed = Imefungwa { $number }.\n", encoding="utf-8")
    world.restarts()
    own = world.bench.messages

    def gently(says: str) -> str:
        return own.sentence(says, {"number": 1}, "sw-CD", "UTC", gently=True).plain

    assert gently("proposal-is-closed") == "Imefungwa 1."
    assert (
        gently("position-none")
        == own.sentence("position-none", {"number": 1}, "sw", "UTC", gently=True).plain
    )
