"""Each room is told commands with the sign that its own platform lets through, whoever sits where."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from bot.adapters import Kind
from bot.adapters.console import ConsoleAdapter
from tests.stories.beginnings import setup_code
from tests.stories.two_platforms import Across, Elsewhere, across, with_another_platform
from tests.world import LANGUAGES, Neighbour, World

OTHERS = {"/": re.compile(r"(?<![\w/.:])![a-z]"), "!": re.compile(r"(?<![\w/.:])/[a-z]")}

WRITTEN = "We read /start and/or !help"
"""What somebody writes stays as it is."""


def both(world: World, language: str = "en") -> tuple[Neighbour, Across, Elsewhere]:
    """Return Amina, who coordinates, and Bruno, whose group sits on the other platform."""
    there = with_another_platform(world)
    amina, _ = world.partners(f"Amina in Nairobi ({language})", f"Bruno in Nairobi ({language})")
    with world.bench.store.writing() as transaction:
        g = transaction.record.gathering("p", world.now)
        transaction.record.move_room(g.rooms["r-bruno"], "elsewhere:bruno-room")
    return amina, across(world, there, "Bruno", "bruno-room", language), there


def told_with_another_sign(platform: ConsoleAdapter) -> list[str]:
    """Return what *platform* shows that names a command as only another one lets it through."""
    shown = [each.message for room in platform.rooms.values() for each in room]
    texts = [m.text.plain for m in shown] + [b.label for m in shown for b in m.flat_buttons]
    texts += [text for _, text in platform.toasts if text]
    others = OTHERS[platform.capabilities.sign]
    return [text for text in texts if others.search(text.replace(WRITTEN, ""))]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_help_and_refusals_name_commands_as_they_are_typed_there(world: World, language: str) -> None:
    amina, bruno, there = both(world, language)
    commands = ("help", "xyzzy", "statu", "status", "schedule", "role", "protocols", "preview", "checkin")
    commands += ("threads", "threads perhaps", "language", "away", "done", "partner", "original", "withdraw")
    commands += (
        "start",
        "link",
        "unlink",
        "adopt",
        "invite",
        "now",
        "schedule monday on mars",
        "link ABCDEFGH",
    )
    for each in commands:
        for who, sign in ((amina, "/"), (amina.alone(), "/"), (bruno, "!"), (bruno.alone(), "!")):
            await who.says(f"{sign}{each}")
    assert told_with_another_sign(there) == []
    assert told_with_another_sign(world.platform) == []
    assert bruno.has_heard("!help – ")
    assert amina.has_heard("/help – ")
    assert bruno.has_heard("!status")
    assert not bruno.has_heard("/x")


async def test_a_near_miss_is_shown_with_the_sign_of_the_room(world: World) -> None:
    _, bruno, _ = both(world)
    await bruno.says("!statu")
    assert bruno.last_heard() == "I do not know !statu. Did you mean !status ?"
    await bruno.says("/statu")
    assert bruno.last_heard() == "I do not know !statu. Did you mean !status ?"


async def test_a_round_and_its_end_name_commands_as_they_are_typed_there(world: World) -> None:
    amina, bruno, there = both(world)
    await amina.says("/adopt trust-pulse")
    await world.monday_at("09:00", "Africa/Nairobi")
    await bruno.says(WRITTEN, to="What moved forward?")
    assert amina.has_heard(f"answered: {WRITTEN}")
    await world.monday_at("09:00", "Africa/Nairobi")
    assert bruno.has_heard(f"• What moved forward? {WRITTEN}")
    assert told_with_another_sign(there) == []
    assert told_with_another_sign(world.platform) == []


async def test_a_stranger_is_told_the_sign_of_their_platform(world: World) -> None:
    there = with_another_platform(world)
    claire = across(world, there, "Claire", "new-group")
    await claire.does(Kind.INVITED)
    assert "send !start and the code to set a partnership up, or !join and the code" in claire.last_heard()
    diallo = world.stranger("Diallo", "another-group")
    await diallo.does(Kind.INVITED)
    assert "send /start and the code to set a partnership up, or /join and the code" in diallo.last_heard()
    await claire.says(f"!start {setup_code(world)} Goma")
    assert claire.has_heard("Welcome to River watch!")


async def test_who_has_to_type_something_elsewhere_is_told_as_it_is_typed_there(world: World) -> None:
    amina, bruno, there = both(world)
    await bruno.says("!status")
    await bruno.alone().says("!link ABCDEFGH")
    assert "Write /link to me on the other platform" in bruno.alone().last_heard()
    await amina.alone().says("/link ABCDEFGH")
    assert "Write !link to me on the other platform" in amina.alone().last_heard()
    there.gone.add("elsewhere:bruno-alone")
    await bruno.alone().does(Kind.GONE)
    assert "Once they send !start to me there, I go on." in amina.alone().last_heard()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_invitation_says_for_each_platform_where_we_are_and_what_is_sent(
    world: World, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever invites cannot know where the others talk; their own platform comes first."""
    amina, _, there = both(world, language)
    monkeypatch.setattr(
        world.platform, "start_link", lambda code, group: f"https://c.example/?{group}={code}"
    )
    monkeypatch.setattr(world.platform, "alone_at", lambda: "https://c.example/baraza")
    monkeypatch.setattr(there, "alone_at", lambda: "@baraza:e.example")
    await amina.says("/invite Zuri")
    how, here, command, link, far, other = amina.last_heard().splitlines()
    code = command.removeprefix("/join ")
    assert (command, other) == (f"/join {code}", f"!join {code}")
    assert "Zuri" in how
    assert "Console" in here
    assert "Elsewhere" in far
    # Nothing behind an address: it could not be tapped or copied.
    assert here.endswith((" https://c.example/baraza", " \u200ehttps://c.example/baraza"))
    assert far.endswith((" @baraza:e.example", " \u200e@baraza:e.example"))
    assert link.endswith(f"https://c.example/?True={code}")


async def test_an_invitation_begins_with_the_platform_where_it_was_asked_for(world: World) -> None:
    _, bruno, _ = both(world)
    with world.bench.store.writing() as transaction:
        g = transaction.record.gathering("p", world.now)
        transaction.record.keep(
            [replace(g.members["m-bruno"], address="elsewhere:bruno", roles=("coordinator",))]
        )
    await bruno.says("!invite Zuri")
    lines = bruno.last_heard().splitlines()[1:]
    code = lines[1].removeprefix("!join ")
    assert lines == [
        "On Elsewhere I am here: @elsewhere-baraza",
        f"!join {code}",
        "On Console I am here: @console-baraza",
        f"/join {code}",
    ]
    claire = world.stranger("Claire", "new-group")
    await claire.says(lines[3])
    assert claire.has_heard("Welcome to River watch!")
    assert told_with_another_sign(world.platform) == []


async def test_an_account_that_does_not_know_its_name_yet_is_not_named(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    amina, _, there = both(world)
    monkeypatch.setattr(there, "alone_at", lambda: "Elsewhere")
    await amina.says("/invite Zuri")
    assert [line.split()[0] for line in amina.last_heard().splitlines()[1:]] == ["On", "/join", "!join"]


async def test_where_a_link_says_it_all_nothing_else_does(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await amina.says("/invite Zuri")
    assert [line.split()[0] for line in amina.last_heard().splitlines()[1:]] == ["On", "/join"]
    monkeypatch.setattr(world.platform, "start_link", lambda code, group: f"https://c.example/{code}")
    await amina.says("/invite Diallo")
    assert [line.split()[0] for line in amina.last_heard().splitlines()[1:]] == ["/join", "Or"]
