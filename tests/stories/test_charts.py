"""How a goal is reached is shown as a picture, its figures said below in the reader's language."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO

import pytest
from PIL import Image, features

from bot.archive import charts
from bot.core.charting import Course
from bot.messages import Messages
from tests.stories.test_goals import two
from tests.world import SUNDAY, Neighbour, World


async def counted(world: World) -> tuple[Neighbour, Neighbour]:
    amina, bruno = two(world)
    await world.monday_at("12:00", "Africa/Nairobi")
    await amina.says("20", to="How many more families?")
    await bruno.says("25", to="Pueden responder")
    return amina, bruno


async def test_a_picture_comes_with_its_figures_in_the_language_of_the_room(world: World) -> None:
    amina, bruno = await counted(world)
    await bruno.says("/grafico families")
    assert bruno.last_heard().startswith("Cómo va esto: Familias con grifo")
    assert bruno.last_heard().splitlines()[1:] == [
        "40 → 85 → 400 (familias)",
        "Desde el lunes, 30 nov 2026 hasta el lunes, 30 nov 2026, uno tras otro: 60, 85",
    ], "the same in words, for those who cannot see it"
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


COURSE = Course(((SUNDAY, 52.0), (SUNDAY + timedelta(days=7), 1200.0)), 40.0, 4000.0)


@pytest.mark.parametrize(
    ("language", "title", "unit"),
    [
        ("en", "Families with a tap", "families"),
        ("es", "Familias con grifo", "familias"),
        ("ru", "Семьи с чистой водой", "семей"),
        ("ar-u-nu-arab", "أسر لديها صنبور", "أسرة"),
        ("fa", "خانواده‌های دارای آب پاک", "خانواده"),
        ("zh-Hans", "用上干净水的家庭", "户"),
        ("my", "ရေသန့်ရသော မိသားစု", "မိသားစု"),
    ],
)
def test_what_stands_in_a_picture_is_drawn_whole_or_not_at_all(language: str, title: str, unit: str) -> None:
    messages = Messages()

    def captions(title: str, unit: str) -> charts.Captions:
        return charts.Captions(
            title,
            unit,
            lambda day: messages.day(day, language, year=True),
            lambda value: messages.figure(value, language),
            right_to_left=messages.right_to_left(language.partition("-")[0]),
        )

    drawn, bare = (charts.as_png(COURSE, "UTC", captions(*each)) for each in ((title, unit), ("", "")))
    assert (drawn == bare) == (charts.font_for(title, 28) is None), "no letter is drawn as a box"


def test_what_no_font_has_is_left_to_the_words_below_and_days_are_written_plainly() -> None:
    odd = charts.Captions("\ue000 \ue001", "\ue002", lambda _: "\ue003", lambda _: "\ue004")
    assert charts.font_for("\ue000", 20) is None
    assert charts.as_png(COURSE, "UTC", odd) == charts.as_png(COURSE, "UTC")
    assert charts.font_for("Families", 20) is not None


def test_letters_that_join_are_not_drawn_where_nothing_joins_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(features, "check", lambda _: False)
    for words in ("أسر لديها صنبور", "خانواده", "ရေသန့်"):
        assert charts.font_for(words, 20) is None
    assert charts.font_for("Families", 20) is not None


def test_a_long_name_is_cut_and_its_direction_marks_are_no_letters() -> None:
    long, short = (charts.Captions(f"\u2068{'Families ' * n}\u2069") for n in (40, 80))
    assert charts.as_png(COURSE, "UTC", long) == charts.as_png(COURSE, "UTC", short)


async def test_what_is_counted_by_several_things_has_a_picture_of_each(world: World) -> None:
    _, bruno = await counted(world)
    for typed in ("clean-water", "1", "Familias con grifo", "2"):
        await bruno.says(f"/grafico {typed}")
        assert bruno.last_heard().startswith("Cómo va esto: Familias con grifo")
    assert len(world.platform.contents) == 4


def test_large_figures_stand_whole_in_the_picture() -> None:
    course = Course(((SUNDAY, 1.0),), 0.0, 123_456_789.0)
    content = charts.as_png(course, "UTC", charts.Captions(figure=lambda value: f"{value:,.0f}"))
    edge = Image.open(BytesIO(content or b"")).convert("L").crop((0, 0, 6, 540))
    assert edge.getextrema() == (255, 255)
