"""An answer that calls for help by itself, at night: a button on a strict Telegram, an emoji on Matrix."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.peers.synapse import Homeserver, synapse
from tests.stories.stage import Stage, stage

__all__ = ["synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(300)]

EVENING = datetime(2026, 11, 29, 20, tzinfo=UTC)
LAKE = """
protocol: lake
version: 1
purpose: {en: To know that every boat is back.}
checkins:
  evening:
    title: {en: Evening, es: Tarde, fr: Soir}
    every: day
    at: "20:00"
    open-for: 5 hours
    digest: {to: facilitator}
    questions:
      - id: safe
        kind: choice
        ask:
          en: Are all boats back?
          es: ¿Volvieron todos los botes?
          fr: Tous les bateaux sont-ils rentrés ?
        options:
          back: {en: All are back, es: Todos volvieron, fr: Tous sont rentrés}
          missing: {en: One is missing, es: Falta uno, fr: Il en manque un}
        alarms: [missing]
crisis:
  contacts:
    - {en: "Rescue: 112", es: "Rescate: 112", fr: "Secours : 112"}
"""
KNOWS = {
    ("fr", "es"): {"Le bateau est parti": "El bote salió"},
    ("es", "fr"): {"Gracias": "Merci"},
}


async def asked(here: Stage) -> None:
    """Let both groups be asked in the evening, and let the night begin right behind it."""
    await here.turns_to(EVENING)
    await here.rosa.message("¿Volvieron todos los botes?", "Falta uno")
    await here.nour.message("Tous les bateaux sont-ils rentrés", "Il en manque un")
    here.keep(*(replace(p, quiet="20:00-07:00") for p in here.gathering().partners.values()))


async def test_a_button_on_telegram_calls_at_night_and_who_looks_after_it_answers_from_matrix(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with stage(tmp_path, synapse, there="fr", knows=KNOWS, protocol=LAKE) as here:
        await asked(here)
        assert (
            "🆘 Avisa enseguida a quienes pueden ayudar, de día o de noche: Falta uno"
            in (await here.rosa.texts())[-1]
        ), "nobody finds it out by pressing"
        await here.teo.presses("Falta uno", "¿Volvieron todos los botes?")
        called = await here.rosa.reads("Esta respuesta pide ayuda")
        assert called == (
            "Esta respuesta pide ayuda: acabo de avisar a Nour (Tyr), Rosa (Goma), sea la hora que sea, e "
            "insisto hasta que alguien se ocupe. Lo que me responda también le llega. Si fue el botón "
            "equivocado, tóquelo abajo.\nTambién puede acudir a:\n• Rescate: 112"
        )
        told = await here.nour_alone.reads("🆘 Une réponse appelle à l'aide, donnée par Teo (Goma)")
        assert "\n• Tous les bateaux sont-ils rentrés ? Il en manque un\n" in told
        await here.nour_alone.presses("Je m'en occupe", "🆘 Une réponse appelle à l'aide")
        await here.teo.reads("✓ Nour (Tyr) ya se ocupa (inquietud 1).")
        await here.nour_alone.replies("🆘 Une réponse appelle à l'aide", "Le bateau est parti")
        await here.teo.replies("Inquietud 1, Nour (Tyr): El bote salió\n(fr: Le bateau est parti)", "Gracias")
        await here.nour_alone.reads("Préoccupation 1, Teo (Goma)\u00a0: Merci\n(es: Gracias)")
        others = await here.read_by(here.nour, here.amal_alone, here.teo_alone)
        assert not any(
            word in others for word in ("appelle à l'aide", "pide ayuda", "Teo (Goma)", "Rescate", "Secours")
        )


async def test_an_emoji_on_matrix_calls_by_mistake_and_is_taken_back_by_another(
    tmp_path: Path, synapse: Homeserver
) -> None:
    """Both who facilitate are told, and both are told that it was not meant."""
    async with stage(tmp_path, synapse, there="fr", knows=KNOWS, protocol=LAKE) as here:
        await asked(here)
        await here.amal.presses("Il en manque un", "Tous les bateaux sont-ils rentrés")
        told = await here.rosa_alone.reads("🆘 Una respuesta de Amal (Tyr) pide ayuda (inquietud 1):")
        assert "\n• ¿Volvieron todos los botes? Falta uno\n" in told
        await here.amal.presses("Ce n'était pas voulu", "Cette réponse appelle à l'aide")
        await here.amal.reads(
            "✓ C'est visible dès maintenant pour Nour (Tyr), Rosa (Goma)\u00a0: ce n'était pas voulu. "
            "La réponse elle-même reste tant qu'une autre n'est pas donnée."
        )
        await here.nour_alone.reads(
            "Préoccupation 1\u00a0: ce n'était pas voulu, dit Amal (Tyr). C'était le mauvais bouton."
        )
        await here.rosa_alone.reads(
            "Inquietud 1: no era la intención, dice Amal (Tyr). Fue el botón equivocado."
        )
        over = await here.rosa_alone.message("🆘 Una respuesta de Amal (Tyr)")
        assert over.text.endswith("La inquietud 1 está resuelta.")
        assert "🆘 Una" not in await here.read_by(here.rosa, here.teo_alone)
