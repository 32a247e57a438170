"""A group reaches its position in its own room: by buttons on a strict Telegram, by emoji on a homeserver."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.peers.synapse import Homeserver, synapse
from tests.stories.stage import stage
from tests.stories.test_decisions_own_room import BY_SPEAKER
from tests.world import PULSE, SUNDAY

__all__ = ["synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(300)]

CONSENT = f"{PULSE}decisions: {{rule: consent, open-for: 5 days}}\n"
SPEAKERS_ONLY = BY_SPEAKER.replace("confirm: speaker", "confirm: speaker, unconfirmed: silent")
KNOWS = {("es", "fr"): {"Nos vemos los martes": "Nous nous voyons le mardi"}}


async def test_a_position_waits_in_its_room_for_a_second_yes_that_can_be_taken_off_again(
    tmp_path: Path, synapse: Homeserver
) -> None:
    """Nour's emoji confirms what Amal's said, is taken off, and put on again; Goma presses twice."""
    async with stage(tmp_path, synapse, there="fr", knows=KNOWS, protocol=CONSENT) as here:
        await here.rosa.says("/propose Nos vemos los martes")
        await here.rosa.presses("Sí, proponerlo a todos", "Nos vemos los martes")
        await here.amal.presses("D'accord", "Proposition 1 de Rosa (Goma)\u00a0:")
        asked = await here.nour.message("Amal dit\u00a0: D'accord", "Oui, c'est notre avis")
        assert "Aucun autre groupe" in asked["content"]["body"]
        yes = await here.nour.person.reacts(here.nour.room, asked["event_id"], "👍")
        await here.amal.reads("✓ C'est ce que votre groupe pense de la proposition 1\u00a0: D'accord.")
        await here.nour.person.takes_back(here.nour.room, yes)
        await here.amal.message("Amal dit\u00a0: D'accord", "Oui, c'est notre avis")
        assert not any("✓ C'est ce que" in text for text in await here.amal.texts()), "it is so no more"
        await here.teo.presses("De acuerdo", "Propuesta 1 de Rosa (Goma):")
        waits = await here.rosa.message("Teo dice: De acuerdo", "Sí, eso pensamos")
        await here.rosa.presses("Sí, eso pensamos", "Teo dice: De acuerdo")
        await here.teo.reads("✓ Eso es lo que piensa su grupo de la propuesta 1: De acuerdo.")
        assert here.rosa.chat.message(waits.id).markup == [], "it is asked no more"
        assert [d.state for d in here.gathering().decisions.values()] == ["open"], "Tyr is talking anew"
        await here.nour.presses("Oui, c'est notre avis", "Amal dit\u00a0: D'accord")
        outcome = await here.amal.reads("✓ Décidé\u00a0: la proposition 1 de Rosa (Goma) est adoptée.\nNous")
        assert "Teo (Goma)\u00a0: D'accord\nAmal (Tyr)\u00a0: D'accord" in outcome
        decided = await here.teo.reads("✓ Decidido: la propuesta 1 de Rosa (Goma) sigue adelante.\nNos")
        assert "Teo (Goma): De acuerdo\nAmal (Tyr): De acuerdo" in decided


async def test_where_a_role_speaks_for_a_group_what_it_does_not_confirm_counts_nowhere(
    tmp_path: Path, synapse: Homeserver
) -> None:
    """Teo speaks for Goma and is heard at once; Nour, who would for Tyr, says nothing until it closes."""
    async with stage(tmp_path, synapse, there="fr", knows=KNOWS, protocol=SPEAKERS_ONLY) as here:
        members = here.gathering().members
        for name in ("m-teo", "m-nour"):
            here.keep(replace(members[name], roles=(*members[name].roles, "speaker")))
        await here.rosa.says("/propose Nos vemos los martes")
        await here.rosa.presses("Sí, proponerlo a todos", "Nos vemos los martes")
        await here.amal.presses("Objection", "Proposition 1 de Rosa (Goma)\u00a0:")
        await here.amal.replies("Qu'est-ce qui s'y oppose", "Le mardi, il y a le marché")
        asked = await here.amal.reads("Amal dit\u00a0: Objection – Le mardi, il y a le marché")
        assert "speaker" in asked
        assert "cela ne compte pas" in asked
        await here.amal.presses("Oui, c'est notre avis", "Amal dit\u00a0: Objection")
        await here.amal.reads("C'est à une autre personne de votre groupe de dire oui.")
        await here.teo.presses("De acuerdo", "Propuesta 1 de Rosa (Goma):")
        await here.teo.reads("Teo (Goma): De acuerdo\nSe ha escuchado hasta ahora a 1 de 2.")
        await here.nour.looks_away()
        await here.turns_to(SUNDAY + timedelta(days=3))
        await here.nour.reads("Amal dit\u00a0: Objection – Le mardi, il y a le marché")
        await here.turns_to(SUNDAY + timedelta(days=6))
        decided = await here.teo.reads("✓ Decidido: la propuesta 1 de Rosa (Goma) sigue adelante.\nNos")
        assert "De acuerdo: 1. Con reparos: 0. A un lado: 0. Objeción: 0." in decided
        outcome = await here.nour.reads("✓ Décidé\u00a0: la proposition 1 de Rosa (Goma) est adoptée.\nNous")
        assert "Tyr" not in outcome
        read = await here.read_by(here.rosa, here.rosa_alone, here.teo_alone)
        assert not any(word in read for word in ("marché", "Amal")), "no other group reads it"
