"""A homeserver stops and comes back under an encrypted room: what was said meanwhile is read there, once."""

from __future__ import annotations

import signal
import time
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.peers.encrypting_person import EncryptingPerson
from tests.peers.js_person import Element, clients, element
from tests.peers.synapse import serving
from tests.stories.test_between_real_platforms import MONDAY, QUESTION, both

__all__ = ["element"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(180)]


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL], ids=["stopped", "killed"])
async def test_an_encrypted_room_outlasts_its_homeserver(
    tmp_path: Path, element: Element, how: signal.Signals
) -> None:
    folder, began = tmp_path / "server", time.monotonic()
    folder.mkdir()

    def clock() -> datetime:
        return MONDAY + timedelta(seconds=time.monotonic() - began)

    async with (
        serving(folder) as server,
        clients(element) as at,
        both(tmp_path, server, at=at, clock=clock) as here,
    ):
        assert isinstance(here.bruno, EncryptingPerson)
        client = here.bruno.client
        asked, question = await here.in_group(QUESTION), await here.in_room(QUESTION)

        server.stop(how)
        here.group.says(here.rosa, "The pump works", reply_to=asked.id)
        await here.group.becomes(lambda chat: len(chat.from_bot) > 1, 20)
        await server.start()
        shown = await client.sees_text(here.room, "The pump works")
        assert shown.encrypted

        await client.says(here.room, "Here it leaks", reply_to=question["event_id"])
        await here.in_group("Here it leaks")
        heard = Counter(m["content"]["body"] for m in await here.bruno.messages(here.room, here.bot))
        assert heard.most_common(1)[0][1] == 1
