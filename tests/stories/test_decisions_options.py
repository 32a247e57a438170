"""Options are read behind a dash or a number; too many of them are not taken for a reason without a word."""

from __future__ import annotations

import pytest

from tests.world import World


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
