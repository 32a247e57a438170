"""A round between two partners over the real adapters: a strict Telegram, and a homeserver."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.core import mediating
from bot.core.answering import Said
from bot.core.mediation import Mediation
from bot.core.vocabulary import Vocabulary
from tests.peers.synapse import Homeserver, synapse
from tests.stories.test_between_real_platforms import MONDAY, Both, both
from tests.stories.test_marks_on_real_platforms import shown_on_matrix
from tests.world import PULSE

__all__ = ["synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(120)]


def begun(here: Both) -> None:
    """Let a round between both be opened: by Rosa, so that no third chat is needed."""
    with here.bench.store.writing() as transaction:
        g = transaction.record.gathering("p", MONDAY)
        sides = (("g-rosa", ""), ("g-bruno", ""))
        asks = (("What would help?", "en"),)
        m = Mediation("y1", "p", "m-rosa", "r-rosa", MONDAY, sides=sides, questions=asks)
        said = Said("s1", g.members["m-rosa"], g.rooms["r-rosa"], "", MONDAY, Vocabulary(), pressed=True)
        transaction.take([(g, mediating.confirmed(g, m, "ask-both", said))], MONDAY)
    here.bench.outbox.wake()


async def test_both_answer_where_they_are_and_share_by_a_button_and_a_thumb(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with both(tmp_path, synapse, PULSE, "pt-BR") as here:
        await here.in_group("What moved forward?")
        begun(here)
        asked = await here.in_group("1/1 What would help?")
        there = await here.in_room("1/1 What would help?")
        here.group.says(here.rosa, "The canary would", reply_to=asked.id)
        ready = await here.in_group("Thank you, that was all.")
        here.group.presses(here.rosa, ready.id, "Yes, share it")
        await here.in_group("It is shared once Bruno agrees as well, and not before.")
        reply = {"m.relates_to": {"m.in_reply_to": {"event_id": there["event_id"]}}}
        said = {"msgtype": "m.text", "body": "Uma estrada"} | reply
        await here.bruno.puts(here.room, "m.room.message", said)
        buttons = ("👍 Sim, compartilhar", "👎 Guardar para nós")
        own = await shown_on_matrix(here, "Era tudo; agradecemos.", *buttons)
        events = await here.bruno.events(here.room)
        assert not any("canary" in str(event) for event in events), "nobody reads it before both agree"
        await here.bruno.reacts(here.room, own, "👍")
        shared = await here.in_room("Aqui está, lado a lado")
        assert "Rosa: The canary would" in shared["content"]["body"]
        assert "Bruno: Uma estrada" in (await here.in_group("Here it stands side by side")).text
