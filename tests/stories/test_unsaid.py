"""What somebody takes back, or changes, is so in what is kept, too: searches, exports, lists."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core import shared_record
from bot.core.contribution import Contribution
from bot.core.saying import Saying
from tests.stories.test_told_anew import gone
from tests.world import Neighbour, World


def cast(world: World) -> list[Neighbour]:
    return world.partners("Claire in Nairobi (en)", "Bruno in Recife (pt-BR)", protocol="")


def kept(world: World) -> str:
    """Return all that is kept of what was said and is brought, and all that an export would hold."""
    with world.bench.store.reading() as transaction:
        g = transaction.record.gathering("p", world.now)
        transaction.record.also_every(g, Saying, Contribution)
        lines = list(shared_record.lines(g, g.members["m-bruno"], date(2026, 11, 1), date(2026, 12, 31)))
    return f"{g.sayings} {g.contributions} {lines}"


async def found(who: Neighbour, words: str) -> bool:
    who.forget()
    await who.says(f"/search {words}")
    return any(words in text.replace(f"“{words}”", "") for text in who.texts())


async def said(claire: Neighbour) -> str:
    message = await claire.says("/say Bring the quetzal list")
    await claire.presses("Send")
    return message


@pytest.mark.parametrize("by_hand", [False, True])
async def test_what_was_said_to_all(world: World, by_hand: bool) -> None:
    claire, bruno = cast(world)
    message = await said(claire)
    assert await found(bruno, "quetzal")
    await gone(claire, message, by_hand=by_hand)
    assert "quetzal" not in kept(world)
    assert not await found(bruno, "quetzal")


async def test_what_was_said_to_all_in_other_words(world: World) -> None:
    claire, bruno = cast(world)
    message = await said(claire)
    await claire.edits(message, "/say Bring the heron list")
    assert "quetzal" not in kept(world)
    assert "heron" in kept(world)
    assert await found(bruno, "heron")


@pytest.mark.parametrize("by_hand", [False, True])
async def test_what_a_partner_brings(world: World, by_hand: bool) -> None:
    claire, bruno = cast(world)
    message = await bruno.says("/papéis Nós trazemos quetzal")
    assert "quetzal" in kept(world)
    await gone(bruno, message, by_hand=by_hand)
    assert "quetzal" not in kept(world)
    assert not await found(claire, "quetzal")


async def test_what_a_partner_brought_before(world: World) -> None:
    """The earlier words are kept with the later ones: each follows its own message."""
    claire, bruno = cast(world)
    first = await bruno.says("/papéis Nós trazemos quetzal")
    await bruno.says("/papéis Nós trazemos garças")
    await bruno.edits(first, "/papéis Nós trazemos bombas")
    assert ("quetzal" in kept(world), "bombas" in kept(world)) == (False, True)
    await bruno.withdraws(first)
    assert ("bombas" in kept(world), "garças" in kept(world)) == (False, True)
    claire.forget()
    await claire.says("/roles")
    assert claire.has_heard("garças")


@pytest.mark.parametrize(("command", "most"), [("/say", 2_000), ("/roles", 500)])
async def test_what_is_too_long_for_it_stays_as_it_was_and_whoever_wrote_it_is_told(
    world: World, command: str, most: int
) -> None:
    claire, _ = cast(world)
    message = await claire.says(f"{command} quetzal")
    if command == "/say":
        await claire.presses("Send")
    await claire.edits(message, f"{command} {'x' * (most + 1)}")
    assert claire.has_heard(f"{most:,}")
    assert "xxx" not in kept(world)
    # The command is no part of it.
    await claire.edits(message, f"{command} {'x' * most}")
    assert "quetzal" not in kept(world)


def on_disk(world: World, words: str) -> list[str]:
    with world.bench.store.reading() as transaction:
        rows = transaction.connection.exec_driver_sql("SELECT notice FROM outbox")
        return [row[0] for row in rows if words in row[0]]


async def test_no_row_of_what_was_told_keeps_words_that_were_taken_back(world: World) -> None:
    claire, bruno = cast(world)
    message = await said(claire)
    assert on_disk(world, "quetzal")
    await claire.edits(message, "/say Bring the heron list")
    await claire.edits(message, "/say Bring the crane list")
    assert not on_disk(world, "heron")
    await claire.withdraws(message)
    assert not bruno.has_heard("crane")
    assert not on_disk(world, "crane")
