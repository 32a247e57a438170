"""What the original of a message is, and what in it is made right: what stands there now, never what was."""

from __future__ import annotations

import pytest

from bot.adapters import Kind
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.stories.test_corrections import RIGHT, SAID, WRONG, server, told
from tests.world import World

__all__ = ["server"]

NAMED, UNNAMED = "Grace says that the chief takes it.", "Somebody says that it is taken."


@pytest.fixture(autouse=True)
def knows(server: LibreTranslateServer) -> None:
    server.knows("en", "fr", {NAMED: "Grace dit que le chef le prend.", UNNAMED: "On dit que c'est pris."})


async def test_what_was_changed_or_taken_back_is_nobodys_original_any_more(world: World) -> None:
    amina, claire, *_ = await told(world)
    message = await amina.says(NAMED, to="How is it going?")
    await claire.says("/original", to="Grace dit")
    assert NAMED in claire.last_heard()
    await amina.edits(message, UNNAMED)
    claire_reads = claire.message("On dit que")
    await claire.says("/original", to="On dit que")
    assert UNNAMED in claire.last_heard()
    assert "Grace" not in claire.last_heard()
    await amina.withdraws(message)
    await claire.does(Kind.MESSAGE, text="/original", reply_to=claire_reads.id, addressed=True)
    assert UNNAMED not in claire.last_heard()


async def test_so_is_a_reply_that_was_carried(world: World) -> None:
    amina, claire, *_ = await told(world)
    message = await claire.says("Grace habite ici.", to=WRONG)
    await claire.edits(message, "Une maison est ici.")
    await amina.says("/original", to="Une maison")
    assert "Une maison est ici." in amina.last_heard()
    assert "Grace" not in amina.last_heard()


async def test_what_was_changed_is_made_right_where_it_stands(world: World) -> None:
    amina, claire, didier, _ = await told(world, "The pump is broken.")
    answer = await amina.says("The pump is broken.", to="How is it going?")
    await amina.edits(answer, SAID)
    await claire.says(f"/fix {RIGHT}", to=WRONG)
    for each in (claire, didier):
        assert each.has_heard(RIGHT)
        assert not each.has_heard(WRONG)


async def test_no_machine_is_named_for_what_somebody_made_right(world: World) -> None:
    _, claire, *_ = await told(world)
    await claire.says("/original", to=WRONG)
    assert "libretranslate" in claire.last_heard()
    await claire.says(f"/fix {RIGHT}", to=WRONG)
    await claire.says("/original", to=RIGHT)
    assert SAID in claire.last_heard()
    assert "libretranslate" not in claire.last_heard()
