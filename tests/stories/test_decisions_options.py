"""Options are read behind a dash or a number; too many of them are not taken for a reason without a word."""

from __future__ import annotations

import pytest

from tests.world import PULSE, World


@pytest.mark.parametrize(
    ("language", "many"),
    [
        ("es", "Son demasiadas opciones para elegir (máximo: 8)."),
        ("sw", "Machaguo ni mengi mno (yasizidi: 8)."),
    ],
)
async def test_options_with_numbers_are_read_and_too_many_are_named(
    world: World, language: str, many: str
) -> None:
    _, bruno = world.partners("Amina in Nairobi (en)", f"Bruno in Nairobi ({language})")
    await bruno.says("/propose Goma?\n" + "\n".join(f"- Lugar {n}" for n in range(1, 10)))
    assert many in bruno.last_heard()
    assert not world.gathering().decisions
    await bruno.says("/propose Goma?\nThe road is long\n1. Goma\n2) Bukavu")
    [d] = world.gathering().decisions.values()
    assert (d.options, d.reason) == (("Goma", "Bukavu"), "The road is long")


async def test_where_none_is_ahead_all_read_how_many_are_for_each(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)")
    await amina.says("/propose Where do we meet?\n- In Goma\n- In Bukavu")
    await amina.presses("Yes, put it to all")
    await amina.presses("1")
    await bruno.presses("2")
    told = amina.last_heard()
    assert "No option is clearly ahead of the others." in told
    assert "Option 1 has 1 for it: In Goma\nOption 2 has 1 for it: In Bukavu" in told
    assert "Opción 2, con 1 a favor: [es] In Bukavu" in bruno.last_heard()


@pytest.mark.parametrize(
    ("language", "lines", "read"),
    [
        ("ar", "1- في القاهرة\n2- في كييف", ("في القاهرة", "في كييف")),
        ("my", "၁။ ရန်ကုန်\n၂။ ကိုင်ရို", ("ရန်ကုန်", "ကိုင်ရို")),
        ("tr", "a) Kahire\nb) Kiev", ("Kahire", "Kiev")),
        ("en", "10-day trip\n2-3 times a week", ()),
        ("en", "1 - 12 people\n2 - 10 people", ()),
    ],
)
async def test_options_are_read_as_people_number_them(
    world: World, language: str, lines: str, read: tuple[str, ...]
) -> None:
    _, bruno = world.partners("Amina in Nairobi (en)", f"Bruno in Nairobi ({language})")
    await bruno.says(f"/propose Goma?\n{lines}")
    [d] = world.gathering().decisions.values()
    assert d.options == read


async def test_an_option_that_is_ahead_without_a_majority_is_not_said_to_be_level(world: World) -> None:
    cast = [f"{name} in Nairobi ({tag})" for name, tag in (("Amina", "en"), ("Bruno", "es"), ("Chen", "en"))]
    majority = PULSE + "\ndecisions: {rule: majority}\n"
    amina, bruno, chen, dora = world.partners(*cast, "Dora in Nairobi (en)", protocol=majority)
    await amina.says("/propose Where?\n- In Goma\n- In Bukavu\n- In Uvira")
    await amina.presses("Yes, put it to all")
    for neighbour, option in ((amina, "1"), (bruno, "2"), (chen, "2"), (dora, "3")):
        await neighbour.presses(option)
    told = amina.last_heard()
    assert "Too few are for it." in told
    assert "No option is clearly ahead" not in told
    assert "Option 2 has 2 for it: In Bukavu" in told
    assert "Muy pocos están a favor." in bruno.last_heard() or "2 a favor" in bruno.last_heard()
