"""Turns go round between a Telegram group and a room of a homeserver: asked first, hosting, summing up."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.peers.synapse import Homeserver, synapse
from tests.stories.stage import Stage, stage
from tests.world import mondays

__all__ = ["synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(300)]

MONDAY = datetime(2026, 11, 30, 9, tzinfo=UTC)
CIRCLE = mondays(
    "circle",
    """
    title: {en: Circle, es: Círculo, fr: Cercle}
    open-for: 2 days
    questions:
      - {id: q, kind: text, ask: {en: What do you bring?, es: "¿Qué traen?", fr: "Qu'apportez-vous ?"}}
duties:
  circle:
    turn: host
    does: {en: Open the circle, es: Abrir el círculo, fr: Ouvrir le cercle}
    every: week
    on: thursday
    at: "15:00"
    remind: [1 day before]
  notes:
    turn: summary
    does: {en: Send the notes, es: Enviar las notas, fr: Envoyer les notes}
    after: {checkin: monday, within: 3 days}
    remind: [1 day before]
rotation: {checkin: monday, after: 4 days}
""",
)
KNOWS = {
    ("es", "fr"): {"Semillas": "Des graines"},
    ("fr", "es"): {"Du pain": "Pan"},
}


async def goes_on(here: Stage, *hours: int) -> None:
    """Turn the clock to so many hours after Monday's question, one after another."""
    for each in hours:
        await here.turns_to(MONDAY + timedelta(hours=each))


async def test_whose_turn_it_is_is_asked_first_hosts_and_sums_up_and_hands_it_on(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with stage(tmp_path, synapse, there="fr", knows=KNOWS, protocol=CIRCLE) as here:
        await here.rosa.reads(
            "A quién le toca ahora:\n• se le pregunta primero: Goma\n• recibe: Tyr\n• resume: Goma\n"
            "○ Abrir el círculo – Tyr, hasta el jueves, 3 dic, 15:00"
        )
        await here.amal.reads(
            "À qui c'est le tour maintenant\u00a0:\n• interrogé en premier\u00a0: Goma\n"
            "• accueille\u00a0: Tyr\n• résume\u00a0: Goma\n"
            "○ Ouvrir le cercle – Tyr, au plus tard jeudi 3 déc., 15:00"
        )
        await goes_on(here, -2)
        await here.rosa.reads("Esta vez se le pregunta primero a su grupo.")
        assert not any("Qu'apportez-vous" in text for text in await here.nour.texts()), "two hours ahead"
        await here.teo.replies("¿Qué traen?", "Semillas")
        answered = "Qu'apportez-vous ?\nTeo (Goma) a répondu\u00a0: Des graines\n(es: Semillas)"
        await here.nour.reads(answered)
        await here.nour.looks_away()
        await goes_on(here, 0)
        asked = await here.nour.reads("Qu'apportez-vous")
        assert "en premier" not in asked
        await here.nour.replies("Qu'apportez-vous", "Du pain")
        await here.rosa.reads("Nour (Tyr) respondió: Pan\n(fr: Du pain)")

        await goes_on(here, 48, 54)
        await here.amal.presses("C'est fait", "Tyr, un petit rappel\u00a0: Ouvrir le cercle")
        await here.rosa.reads("✓ Amal (Tyr): Abrir el círculo")
        await goes_on(here, 96, 97)
        await here.teo.presses(
            "Listo", "Goma, un recordatorio: Enviar las notas – hasta el sábado, 5 dic, 9:00."
        )
        await here.nour.reads("✓ Teo (Goma)\u00a0: Envoyer les notes")
        reminded = await here.read_by(here.rosa), await here.read_by(here.nour)
        assert "recordatorio: Abrir el círculo" not in reminded[0]
        assert "petit rappel\u00a0: Envoyer les notes" not in reminded[1]

        await goes_on(here, 144, 160)
        await here.rosa.reads(
            "A quién le toca ahora:\n• se le pregunta primero: Tyr\n• recibe: Goma\n• resume: Tyr\n"
            "○ Abrir el círculo – Goma, hasta el jueves, 10 dic, 15:00"
        )
        await here.amal.reads(
            "• interrogé en premier\u00a0: Tyr\n• accueille\u00a0: Goma\n• résume\u00a0: Tyr\n"
        )
        await here.rosa.looks_away()
        await goes_on(here, 166)
        await here.nour.reads("Cette fois, votre groupe est interrogé en premier.\nQu'apportez-vous")
        assert not any("¿Qué traen?" in text for text in (await here.rosa.texts())[here.rosa.seen :])
        await goes_on(here, 168)
        assert "primero" not in await here.rosa.reads("¿Qué traen?")
