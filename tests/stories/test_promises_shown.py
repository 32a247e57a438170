"""What somebody sends in reply to a promise of theirs is kept with it, and whether it is done is asked."""

from __future__ import annotations

import pytest

from bot.adapters import Kind
from bot.core.attachment import File, attachment_json
from tests.stories.test_promises import promised, the, thursday
from tests.world import Neighbour, World


def label(world: World, says: str, language: str) -> str:
    return world.bench.messages.says(says, {}, language)


def changes(world: World, number: int = 1) -> list[str]:
    return [change.what for change in the(world, number).changes]


async def one(world: World, language: str) -> tuple[Neighbour, Neighbour]:
    amina, bruno = world.partners("Amina in Nairobi (en)", f"Bruno in Nairobi ({language})", protocol="")
    await promised(world, bruno, "/promise Map 2026-12-04")
    amina.forget()
    return amina, bruno


@pytest.mark.parametrize("language", ["es", "ar", "my"])
async def test_a_photo_alone_in_reply_to_a_reminder_is_the_evidence_once_it_is_done(
    world: World, language: str
) -> None:
    """It was answered with "What is it about this promise?", and was nowhere."""
    amina, bruno = await one(world, language)
    await thursday(world)
    amina.forget()
    await bruno.sends_file("photo", to="Map")
    buttons = [button.label for button in bruno.heard[-1].message.flat_buttons]
    assert buttons == [label(world, "button-done", language), label(world, "button-not-yet", language)]
    assert changes(world) == ["shown"]
    assert the(world).state == "open"
    assert amina.has_heard_nothing(), "what is not done yet is told to nobody"
    await bruno.presses(label(world, "button-done", language))
    assert changes(world) == ["shown", "kept"]
    assert amina.has_heard("✓ Bruno kept promise 1.")
    told = amina.message("Bruno shows how promise 1 was kept")
    assert told.message.attachment is not None
    assert len([text for text in amina.texts() if "shows how" in text]) == 1


@pytest.mark.parametrize(
    ("language", "yes", "no"), [("sw", "ndiyo", "bado"), ("ru", "да, спасибо", "пока нет")]
)
async def test_what_is_not_done_yet_stays_with_the_promise_and_is_asked_by_words_too(
    world: World, language: str, yes: str, no: str
) -> None:
    amina, bruno = await one(world, language)
    await bruno.says("/promises 1")
    await bruno.sends_file("document", "Mstari wa kwanza", to="Map", name="map.pdf")
    await bruno.says(no, to="1")
    assert (the(world).state, changes(world)) == ("open", ["shown"])
    assert amina.has_heard_nothing()
    await amina.says("/promises 1")
    assert "Bruno shows this about promise 1:" in amina.last_heard()
    await bruno.says("https://example.org/map", to="Map")
    await bruno.says(yes, to="1")
    assert (the(world).state, changes(world)) == ("kept", ["shown", "shown", "kept"])
    shown = [text for text in amina.texts() if "shows how promise 1 was kept" in text]
    assert len(shown) == 2
    assert any("map.pdf" in text and "Mstari wa kwanza" in text for text in shown)
    assert any("https://example.org/map" in text for text in shown)


@pytest.mark.parametrize("language", ["pt-BR", "uk"])
async def test_from_anybody_else_it_is_no_evidence(world: World, language: str) -> None:
    amina, bruno = world.partners(f"Amina in Nairobi ({language})", "Bruno in Nairobi (en)", protocol="")
    await promised(world, bruno, "/promise Map 2026-12-04")
    await amina.sends_file("photo", to="Map")
    assert changes(world) == []
    assert "Bruno" in amina.last_heard()
    visitor = bruno.colleague("Rosa")
    await visitor.sends_file("photo", to="Map")
    assert changes(world) == [], "another of the same group did not promise it"


@pytest.mark.parametrize("language", ["fr", "zh-Hans"])
async def test_each_picture_of_an_album_is_kept_and_asked_about_once(world: World, language: str) -> None:
    amina, bruno = await one(world, language)
    await bruno.says("/promises 1")
    card = bruno.message("Map").id
    for number in range(3):
        file = File("photo", "console", f"handle-{number}", size=3)
        world.platform.files[file.handle] = b"abc"
        picture = attachment_json(file)
        await bruno.does(Kind.MESSAGE, attachment=picture, reply_to=card, addressed=True, album="a1")
    assert changes(world) == ["shown"] * 3
    yet = label(world, "button-not-yet", language)
    asked = [s for s in bruno.heard if yet in [button.label for button in s.message.flat_buttons]]
    assert len(asked) == 1
    await bruno.presses(label(world, "button-done", language))
    assert len([text for text in amina.texts() if "shows how" in text]) == 3


async def test_in_reply_to_a_list_it_is_for_the_only_promise_there_or_the_number_below_it(
    world: World,
) -> None:
    _amina, bruno = await one(world, "es")
    await bruno.says("/promises")
    await bruno.sends_file("photo", to="Map")
    assert changes(world) == ["shown"]
    await promised(world, bruno, "/promise Boat 2026-12-05")
    await bruno.says("/promises")
    await bruno.sends_file("photo", to="Boat")
    assert "Todavía no lo he guardado." in bruno.last_heard()
    assert (changes(world), changes(world, 2)) == (["shown"], [])
    await bruno.sends_file("photo", "2", to="Boat")
    assert changes(world, 2) == ["shown"]


async def test_a_photo_where_a_reason_is_awaited_is_kept_all_the_same(world: World) -> None:
    _amina, bruno = await one(world, "en")
    await bruno.says("/promises 1")
    await bruno.presses("New date")
    await bruno.replies("2026-12-11")
    await bruno.sends_file("photo", to="Why?")
    assert changes(world) == ["shown"]
    await bruno.sends_file("photo", "It rains", to="Map")
    assert the(world).reason == "It rains"
    assert bruno.has_heard(world.bench.messages.says("kind-left-behind", {}, "en")[:20])
