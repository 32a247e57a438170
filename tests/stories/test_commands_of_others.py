"""A command typed in a language that nobody in the room reads is understood whole, with what follows it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.world import World


@pytest.mark.parametrize(
    "typed", ["/ausente hasta el viernes", "/غياب حتى الجمعة", "/离开 到星期五", "/absent jusqu'à vendredi"]
)
async def test_a_day_behind_a_command_is_read_in_the_commands_language(tmp_path: Path, typed: str) -> None:
    world = World(tmp_path)
    amina, _ = world.partners("Amina in Nairobi (en)", "Samir in Nairobi (sw)")
    await amina.says(typed)
    assert "Friday, Dec 4" in amina.last_heard()


async def test_so_is_the_name_of_a_language(tmp_path: Path) -> None:
    world = World(tmp_path)
    amina, _ = world.partners("Amina in Nairobi (en)", "Samir in Nairobi (sw)")
    await amina.says("/idioma francés")
    assert amina.last_heard().startswith("À partir")
