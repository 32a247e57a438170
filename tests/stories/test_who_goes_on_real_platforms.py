"""Somebody leaves the chat of their group, comes back, or is counted no more: on Telegram and on Matrix."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.core.commitment import Commitment, scheduled
from tests.peers.synapse import Homeserver, synapse
from tests.stories.stage import Stage, stage
from tests.world import SUNDAY

__all__ = ["synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(300)]

WEEK_BEFORE = SUNDAY + timedelta(days=4, hours=6)
KNOWS = {
    ("es", "fr"): {"Llevar el mapa": "Apporter la carte"},
}


def promised(here: Stage, partner: str, member: str, text: str, language: str) -> None:
    """Let *member* have promised it, to be reminded of it later."""
    made = Commitment("c1", "p", partner, text, language, member, f"r-{partner[2:]}", SUNDAY, number=1)
    made = replace(made, state="open", member=member, due_on=date(2026, 12, 10))
    here.keep(scheduled(here.gathering(), made, SUNDAY))


async def test_who_leaves_a_group_on_telegram_is_missed_once_and_welcome_back(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with stage(tmp_path, synapse, there="fr", knows=KNOWS) as here:
        promised(here, "g-goma", "m-teo", "Llevar el mapa", "es")
        here.teo.chat.leaves(here.teo.person)
        await here.nour_alone.reads(
            "Teo (Goma) n'est plus dans le chat de son groupe. Jusqu'à son retour, je ne lui rappelle rien "
            "là-bas."
        )
        offer = await here.rosa_alone.message("Teo (Goma) ha salido del chat de su grupo", "Quitar")
        await here.turns_to(WEEK_BEFORE)
        await here.teo_alone.reads("Llevar el mapa")
        here.teo.chat.joins(here.teo.person)
        back = "Todo queda como está: Teo (Goma) se cuenta aquí."
        assert await here.rosa_alone.reads(back, new=False) == back
        assert here.rosa_alone.chat.message(offer.id).labels == []
        await here.nour_alone.reads("Tout reste comme avant\u00a0: Teo (Goma) compte ici.", new=False)


async def test_who_leaves_a_room_on_matrix_stays_counted_as_one_facilitator_says_for_both(
    tmp_path: Path, synapse: Homeserver
) -> None:
    """Amal comes back later, and is heard in her room as before."""
    async with stage(tmp_path, synapse, there="fr", knows=KNOWS) as here:
        await here.amal.person.leaves(here.amal.room)
        await here.nour_alone.message("Amal (Tyr) n'est plus dans le chat de son groupe.", "Compte toujours")
        await here.rosa_alone.presses("Sigue contando", "Amal (Tyr) ha salido del chat de su grupo")
        await here.rosa_alone.reads("Todo queda como está: Amal (Tyr) se cuenta aquí.", new=False)
        await here.nour_alone.reads("Tout reste comme avant\u00a0: Amal (Tyr) compte ici.", new=False)
        await here.nour.person.invites(here.amal.room, here.amal.person.user)
        await here.amal.person.joins(here.amal.room)
        await here.amal.says("!status")
        await here.amal.reads("Rien ne vous attend. Tout va bien.")


async def test_one_is_counted_no_more_told_kindly_alone_and_taken_back_from_the_other_platform(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with stage(tmp_path, synapse, there="fr", knows=KNOWS) as here:
        promised(here, "g-goma", "m-teo", "Llevar el mapa", "es")
        await here.nour.says("!remove Teo")
        await here.nour.reads("Je vous le montre en message direct, à vous et à personne d'autre.")
        await here.nour_alone.presses("Retirer ; le groupe reprend", "Promesses encore ouvertes")
        await here.nour_alone.reads("✓ Teo (Goma) ne compte plus ici, et le sait.", new=False)
        await here.teo_alone.reads(
            "Teo, desde ahora ya no se cuenta con usted en River watch; así lo ha dispuesto Nour (Tyr), que "
            "puede decirle más."
        )
        told = await here.rosa.reads("Teo (Goma) ya no sigue con esto aquí; desde ahora sigue el grupo:")
        assert told.endswith("\n1. De Teo (Goma) a Tyr, para el jueves, 10 dic: Llevar el mapa")
        await here.rosa_alone.reads("Teo (Goma) ya no se cuenta aquí, dice Nour (Tyr).")
        await here.teo.says("/promises")
        await here.teo.reads("Ya no se cuenta con usted en este grupo.")
        await here.rosa_alone.says("/remove Teo")
        await here.rosa_alone.presses("Volver a contarle", "Teo (Goma) ya no se cuenta aquí. ¿Vuelvo")
        await here.rosa_alone.reads("✓ Teo (Goma) vuelve a contarse aquí, dice Rosa (Goma).", new=False)
        await here.nour_alone.reads("✓ Teo (Goma) compte de nouveau ici, dit Rosa (Goma).")
        others = await here.read_by(here.nour, here.amal_alone)
        assert not any(word in others for word in ("Teo (Goma)", "carte", "mapa")), (
            "no other group hears who was removed"
        )
