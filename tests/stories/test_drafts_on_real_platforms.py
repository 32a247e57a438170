"""What was read back follows its message over the real adapters: a strict Telegram, and a homeserver.

Telegram tells of edits alone, a homeserver of what is taken back as well.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.peers.synapse import Homeserver, synapse
from tests.stories.test_between_real_platforms import both
from tests.world import PULSE

__all__ = ["synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(300)]


async def test_a_promise_is_edited_on_both_and_taken_back_in_each_way(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with both(tmp_path, synapse, PULSE, "pt-BR") as here:
        said = here.group.says(here.rosa, "/promise fix the pump by friday")
        old = await here.in_group("fix the pump")
        here.group.edits(here.rosa, said, "/promise paint the pump by friday")
        new = await here.in_group("paint the pump")
        assert (await here.in_group("✎ The message was changed.")).id == old.id
        here.group.presses(here.rosa, new.id, "Yes, I promise")
        await here.in_room("paint the pump")
        here.group.says(here.rosa, "/withdraw", reply_to=said)
        await here.in_group("Promise 1 stays as it was confirmed")

        typed = await here.bruno.says(here.room, "!prometer consertar a bomba até sexta-feira")
        shown = await here.in_room("consertar a bomba")
        await here.bruno.edits(here.room, typed, "!prometer pintar a bomba até sexta-feira")
        again = await here.in_room("pintar a bomba")
        assert (await here.in_room("✎ A mensagem mudou."))["event_id"] == shown["event_id"]
        await here.bruno.takes_back(here.room, typed)
        over = await here.in_room("↩ A mensagem foi retirada")
        assert over["event_id"] == again["event_id"]
        assert not any("bomba" in message.text for message in here.group.from_bot)
