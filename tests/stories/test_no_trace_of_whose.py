"""Once it is old, the database says of nothing that was said without a name whose it was."""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from typing import Any

from bot.core.concern import token
from tests.stories.test_concerns import four
from tests.stories.test_concerns_looked_at_twice import BY_CONSENT
from tests.world import Neighbour, World


def rows(world: World, query: str) -> list[dict[str, Any]]:
    with sqlite3.connect(world.folder / "baraza.db") as database:
        database.row_factory = sqlite3.Row
        return [dict(row) for row in database.execute(query)]


async def kept_for_two_weeks(world: World, protocol: str) -> list[Neighbour]:
    everybody = await four(world, "nadia", protocol=protocol)
    await everybody[0].says("/keep 14 days")
    await everybody[0].presses("Yes, erase after that")
    return everybody


async def test_neither_a_concern_nor_an_objection_nor_what_was_told_of_them(world: World) -> None:
    claire, rosa, *_ = await kept_for_two_weeks(world, BY_CONSENT)
    her = rosa.alone()
    await her.says("/concern quillconcern")
    for label in ("Sin mi nombre", "Está resuelto"):
        await her.presses(label)
    await claire.says("/propose We meet at night")
    await claire.presses("Yes, put it to all")
    await her.says("/decisions 1")
    for label in ("Objeción", "A ella, sin mi nombre"):
        await her.presses(label)
    await her.says("quillobjection")
    [concern] = rows(world, "SELECT * FROM concern")
    assert concern["by"] == token(concern["id"], "m-rosa")
    await world.turns_to(world.now + timedelta(days=90))
    [concern] = rows(world, "SELECT * FROM concern")
    assert (concern["by"], concern["text"], concern["parts"]) == ("", "", "[]")
    [decision] = rows(world, "SELECT * FROM decision")
    assert (decision["state"], decision["why"]) == ("not-decided", "no-quorum")
    assert "rosa" not in decision["positions"]
    about = "about LIKE 'concern-own%' OR about LIKE 'decision-apart%' OR about LIKE 'decision-why%'"
    assert rows(world, f"SELECT about, room FROM outbox WHERE {about}") == []
