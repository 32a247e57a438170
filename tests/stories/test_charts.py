"""How a goal is reached is shown as a picture, its figures said below in the reader's language."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from bot.archive import charts
from tests.stories.test_goals import two
from tests.world import Neighbour, World


async def counted(world: World) -> tuple[Neighbour, Neighbour]:
    amina, bruno = two(world)
    await world.monday_at("12:00", "Africa/Nairobi")
    await amina.says("20", to="How many more families?")
    await bruno.says("25", to="¿Cuántas familias más?")
    return amina, bruno


async def test_a_picture_comes_with_its_figures_in_the_language_of_the_room(world: World) -> None:
    amina, bruno = await counted(world)
    await bruno.says("/grafico families")
    assert bruno.last_heard().startswith("Cómo va esto: Familias con grifo")
    assert "400" in bruno.last_heard()
    [content] = world.platform.contents.values()
    picture = Image.open(BytesIO(content))
    assert (picture.format, picture.size) == ("PNG", (960, 540))
    assert len(picture.convert("RGB").getcolors(100_000) or ()) > 5, "something is drawn"
    assert bruno.heard[-1].message.attachment is not None
    assert bruno.heard[-1].message.attachment.kind == "photo"
    await amina.says("/chart")
    assert amina.last_heard().startswith("How this goes: Families with a tap"), (
        "the only one that was counted"
    )


async def test_what_was_not_counted_has_no_picture(world: World) -> None:
    amina, _ = two(world)
    for typed in ("/chart families", "/chart nothing", "/chart"):
        await amina.says(typed)
        assert amina.last_heard().startswith("There is no picture of that")
    assert not world.platform.contents


async def test_where_nothing_can_draw_the_figures_are_said_alone(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    amina, _ = await counted(world)
    monkeypatch.setattr(charts, "find_spec", lambda _: None)
    await amina.says("/chart")
    assert "How this goes: Families with a tap" in amina.last_heard()
    assert "400" in amina.last_heard()
    assert not world.platform.contents
