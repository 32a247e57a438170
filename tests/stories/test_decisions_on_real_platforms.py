"""One proposal over the real adapters: buttons on a strict Telegram, reactions on a homeserver."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.peers.synapse import Homeserver, synapse
from tests.stories.stage import stage
from tests.stories.test_between_real_platforms import both
from tests.stories.test_marks_on_real_platforms import shown_on_matrix
from tests.world import PULSE

__all__ = ["synapse"]

CONSENT = f"{PULSE}decisions: {{rule: consent, open-for: 5 days}}\n"
KNOWS = {
    ("fr", "es"): {
        "Nous nous voyons le mardi": "Nos vemos los martes",
        "J'ai peur du chemin, le soir": "Me da miedo el camino de noche",
    },
    ("es", "fr"): {"El martes hay mercado": "Le mardi, il y a le marché"},
}

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(300)]


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


async def test_an_objection_from_telegram_is_read_on_matrix_softened_and_the_outcome_stands_in_both_rooms(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with stage(tmp_path, synapse, there="fr", knows=KNOWS, protocol=CONSENT) as here:
        await here.nour.says("!propose Nous nous voyons le mardi")
        await here.nour.presses("Oui, le proposer", "Nous nous voyons le mardi")
        shown = await here.rosa.message("Propuesta 1 de Nour (Tyr):", "Objeción")
        assert shown.marked("bold") == ["Propuesta 1 de Nour (Tyr):"]
        assert shown.marked("expandable_blockquote") == ["(fr: Nous nous voyons le mardi)"]
        await here.rosa.presses("Objeción", "Propuesta 1 de Nour")
        asked = await here.rosa.message("¿Qué lo impide y qué ayudaría?", "Dejarlo así")
        await here.rosa.replies("¿Qué lo impide", "El martes hay mercado")
        await here.teo.presses("Sí, eso pensamos", "Rosa dice: Objeción – El martes hay mercado")
        told = (await here.nour.message("Le mardi, il y a le marché"))["content"]
        assert told["body"].startswith("Proposition 1, Rosa (Goma)\u00a0: Objection – Le mardi")
        assert "<blockquote><sub>(es: El martes hay mercado)</sub></blockquote>" in told["formatted_body"]
        await here.rosa.chat.becomes(lambda chat: chat.message(asked.id).markup == [], 20)

        await here.rosa.presses("De acuerdo, con reparos", "Rosa (Goma): Objeción – El martes hay mercado")
        await here.rosa.presses("Dejarlo así", "¿Qué")
        await here.teo.presses("Sí, eso pensamos", "Rosa dice: De acuerdo, con reparos")
        await here.nour.presses("D'accord", "Proposition 1 de Nour (Tyr)\u00a0:")
        await here.amal.presses("Oui, c'est notre avis", "Nour dit\u00a0: D'accord")
        outcome = (await here.amal.message("À revoir dans 3 mois"))["content"]
        assert outcome["body"].startswith("✓ Décidé\u00a0: la proposition 1 de Nour (Tyr) est adoptée.")
        assert "Rosa (Goma)\u00a0: D'accord, avec une réserve" in outcome["body"]
        decided = await here.teo.message("✓ Decidido: la propuesta 1 de Nour (Tyr) sigue adelante.")
        assert "De acuerdo: 1. Con reparos: 1." in decided.text
        assert "Nour (Tyr): De acuerdo" in decided.text
        assert here.rosa.chat.message(shown.id).markup == [], "nothing is left to press"


async def test_what_one_person_objects_to_alone_is_read_by_a_facilitator_on_the_other_platform_without_a_name(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with stage(tmp_path, synapse, there="fr", knows=KNOWS, protocol=CONSENT) as here:
        await here.teo.says("/propose Nos vemos los martes")
        await here.teo.presses("Sí, proponerlo a todos", "Nos vemos los martes")
        await here.amal_alone.says("!decisions 1")
        await here.amal_alone.presses("Objection", "Proposition 1 de Teo (Goma)")
        await here.amal_alone.presses("À elle, sans mon nom", "Qu'est-ce qui s'y oppose")
        await here.amal_alone.says("J'ai peur du chemin, le soir")
        await here.amal_alone.reads("Merci")
        raised = await here.rosa_alone.reads("alguien objeta la propuesta 1 y prefiere no dar su nombre.")
        assert raised.endswith("Me da miedo el camino de noche\nNos vemos los martes")
        await here.rosa.presses("De acuerdo", "Propuesta 1 de Teo (Goma):")
        await here.teo.presses("Sí, eso pensamos", "Rosa dice: De acuerdo")
        await here.nour.presses("D'accord", "Proposition 1 de Teo (Goma)\u00a0:")
        await here.amal.presses("Oui, c'est notre avis", "Nour dit\u00a0: D'accord")
        outcome = await here.teo.reads(
            "La propuesta 1 de Teo (Goma) no sigue adelante tal como está.\nNos vemos"
        )
        assert "De acuerdo: 2." in outcome
        await here.nour.reads("Une objection demeure.")
        read = await here.read_by(here.rosa, here.nour, here.teo_alone)
        assert not any(word in read for word in ("chemin", "camino", "Amal"))
        assert "Amal" not in await here.read_by(here.rosa_alone), "nor do facilitators learn whose it is"
