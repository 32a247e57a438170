"""Help called for on a strict Telegram, taken on by a reaction on a homeserver, answered both ways."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.peers.synapse import Homeserver, synapse
from tests.stories.real import OnMatrix, OnTelegram
from tests.stories.test_between_real_platforms import MONDAY, both
from tests.world import PULSE

__all__ = ["synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(300)]

CRISIS = (
    f"{PULSE}crisis: {{words: {{en: [fire]}}, contacts: [{{en: 'Police: 117', pt-BR: 'Polícia: 117'}}]}}\n"
)
QUIET = "00:00-23:59"
"""All day: what comes all the same was not held back."""


async def test_help_crosses_from_telegram_to_matrix_and_back_whatever_the_hour(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with both(tmp_path, synapse, CRISIS, "pt-BR") as here:
        g = here.bench.store
        with g.writing() as transaction:
            there = transaction.record.gathering("p", MONDAY)
            quiet = [replace(partner, quiet=QUIET) for partner in there.partners.values()]
            transaction.record.keep([replace(there.members["m-bruno"], roles=("facilitator",)), *quiet])
        his = OnMatrix(await here.bruno.creates(here.bot, direct=True), here.bruno, here.bot)
        hers = OnTelegram(here.telegram.direct(here.rosa), here.rosa)
        await his.says("!start")
        await his.reads("Bruno", new=False)
        await hers.says("/helpnow They are at the door")
        assert (await hers.reads("I have just told Bruno")).endswith("You can also turn to:\n• Police: 117")
        called = await his.reads("🆘 É preciso ajuda agora: quem pede é Rosa (preocupação 1).")
        assert "They are at the door" in called
        await his.presses("Eu cuido disso", on="🆘")
        await hers.reads("✓ Bruno is on it (concern 1).")
        await his.replies("🆘", "Estou a caminho")
        await hers.reads("Estou a caminho")
        await hers.replies("Estou a caminho", "Thank you")
        await his.reads("Thank you")
        await hers.presses("I am safe", on="You can also turn to:")
        await his.reads("A preocupação 1 está resolvida, segundo Rosa.")


async def test_a_word_in_a_room_on_matrix_is_told_alone_on_telegram(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with both(tmp_path, synapse, CRISIS) as here:
        with here.bench.store.writing() as transaction:
            there = transaction.record.gathering("p", MONDAY)
            transaction.record.keep([replace(there.members["m-rosa"], roles=("facilitator",))])
        hers = OnTelegram(here.telegram.direct(here.rosa), here.rosa)
        await hers.says("/start")
        await hers.reads("Rosa")
        question = await here.in_room("What moved forward?")
        await here.bruno.says(here.room, "A fire near the well", reply_to=question["event_id"])
        assert "A fire near the well" in await hers.reads("🆘 A word for emergencies was written by Bruno")
        await here.in_room("Whoever would like to talk alone can do so here: ")
        assert not any("117" in m["content"]["body"] for m in await here.bruno.messages(here.room, here.bot))
