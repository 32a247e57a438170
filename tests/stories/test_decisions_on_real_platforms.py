"""One proposal over the real adapters: buttons on a strict Telegram, reactions on a homeserver."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.peers.synapse import Homeserver, synapse
from tests.stories.test_between_real_platforms import both
from tests.stories.test_marks_on_real_platforms import shown_on_matrix
from tests.world import PULSE

__all__ = ["synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(120)]


async def test_a_proposal_is_pressed_on_telegram_reacted_to_on_matrix_and_decided_on_both(
    tmp_path: Path, synapse: Homeserver
) -> None:
    """Bruno changes his mind: the emoji that he takes off leaves no trace, and the next one decides."""
    async with both(tmp_path, synapse, f"{PULSE}decisions: {{rule: consent}}\n", "pt-BR") as here:
        here.group.says(here.rosa, "/propose We meet on Tuesdays")
        draft = await here.in_group("Is that right?")
        here.group.presses(here.rosa, draft.id, "Yes, put it to all")
        there = await shown_on_matrix(here, "Proposta 1 de Rosa:", "👍 De acordo", "👎 Objeção")
        proposal = await here.in_group("Proposal 1 of Rosa:")
        aside = await here.bruno.reacts(here.room, there, "🙏")
        assert await shown_on_matrix(here, "Bruno: Deixamos passar", "Já falaram: 1 de 2.") == there
        await here.bruno.takes_back(here.room, aside)
        await here.bruno.sees(here.room, lambda all_: not any("Já falaram" in str(m) for m in all_), here.bot)
        here.group.presses(here.rosa, proposal.id, "Agree")
        await here.group.becomes(lambda chat: "Heard so far: 1 of 2." in chat.message(proposal.id).text, 20)
        await here.bruno.reacts(here.room, there, "👍")
        told = await here.in_group("Agree: 2. With a concern: 0. Stand aside: 0.")
        assert told.text.startswith("✓ Decided: proposal 1 of Rosa goes ahead.")
        await shown_on_matrix(here, "✓ Decidido: a proposta 1 de Rosa vai adiante.", "Bruno: De acordo")
        assert here.group.message(proposal.id).markup == [], "nothing is left to press"
