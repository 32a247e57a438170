"""A reply that is not understood: what is possible below that message is named, not what is so in general."""

from __future__ import annotations

import pytest

from tests.stories.test_promises import promised, the
from tests.world import Neighbour, World


def listed(world: World, language: str, *labels: str) -> list[str]:
    return [world.bench.messages.says(label, {}, language) for label in labels]


def names(who: Neighbour, labels: list[str]) -> bool:
    return all(label in who.last_heard() for label in labels)


@pytest.mark.parametrize(
    ("language", "said", "day"), [("es", "Ya casi", "12 de mayo"), ("ar", "قريبًا", "12 مايو")]
)
async def test_below_a_promise_its_buttons_are_named_and_that_a_day_will_do(
    world: World, language: str, said: str, day: str
) -> None:
    _amina, bruno = world.partners("Amina in Nairobi (en)", f"Bruno in Nairobi ({language})", protocol="")
    await promised(world, bruno, "/promise Map 2026-12-04")
    await bruno.says("/promises 1")
    await bruno.says(said, to="Map")
    buttons = listed(world, language, "button-done", "button-new-day", "button-help", "button-let-go")
    assert names(bruno, [*buttons, day])
    await bruno.replies(buttons[0])
    assert the(world).state == "kept", "what is named is understood below the hint, too"


@pytest.mark.parametrize(("language", "said"), [("en", "Which one do you mean?"), ("zh-Hans", "哪一个？")])
async def test_below_what_is_to_be_sent_its_two_buttons_are_named(
    world: World, language: str, said: str
) -> None:
    amina, _bruno = world.partners(f"Amina in Nairobi ({language})", "Bruno in Nairobi (en)", protocol="")
    await amina.says("/say We meet on Friday")
    await amina.replies(said)
    send, drop = listed(world, language, "button-send", "button-never-mind")
    assert names(amina, [send, drop])
    assert not names(amina, ["12"]), "no day is asked for there"
    await amina.replies(send)
    assert _bruno.has_heard("We meet on Friday")


@pytest.mark.parametrize("language", ["sw", "my"])
async def test_where_no_button_is_left_nothing_is_named(world: World, language: str) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", f"Bruno in Nairobi ({language})", protocol="")
    await bruno.says("/help")
    await bruno.replies("???")
    assert bruno.last_heard() == world.bench.messages.says("not-understood", {}, language)
    await promised(world, bruno, "/promise Map 2026-12-04")
    await amina.says("Hello", to="Map")
    assert "Unclear" not in amina.last_heard(), "that alone is no answer to anything"
