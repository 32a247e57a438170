"""A call for help and an unnamed concern while it is quiet everywhere, on Telegram and on a homeserver."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.peers.synapse import Homeserver, synapse
from tests.stories.stage import Stage, stage
from tests.world import PULSE, SUNDAY

__all__ = ["synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(300)]

CRISIS = f"""{PULSE}crisis:
  words: {{es: [incendio], fr: [incendie]}}
  contacts: [{{en: "Police: 117", es: "Policía: 117", fr: "Police : 117"}}]
"""
KNOWS = {
    ("es", "fr"): {
        "Están en la puerta": "Ils sont à la porte",
        "Voy para allá": "J'arrive",
        "Me siguen por la calle": "On me suit dans la rue",
        "Por la mañana": "Le matin",
    },
    ("fr", "es"): {
        "Je viens tout de suite": "Voy enseguida",
        "Le feu approche": "El fuego se acerca",
        "Personne ne m'écoute": "Nadie me escucha",
        "Merci beaucoup": "Muchas gracias",
        "Quand puis-je vous parler": "Cuándo puedo hablarle",
    },
}


def quiet(here: Stage, hours: str) -> None:
    """Let it be quiet everywhere in these hours."""
    here.keep(*(replace(partner, quiet=hours) for partner in here.gathering().partners.values()))


async def test_a_call_reaches_every_facilitator_at_once_and_its_answer_the_caller_alone(
    tmp_path: Path, synapse: Homeserver
) -> None:
    """Teo calls on Telegram and Nour answers from Matrix; Amal calls in her room, Rosa answers."""
    async with stage(tmp_path, synapse, there="fr", knows=KNOWS, protocol=CRISIS) as here:
        quiet(here, "00:00-23:59")
        await here.teo_alone.says("/helpnow Están en la puerta")
        assert (await here.teo_alone.reads("Acabo de avisar")).endswith("• Policía: 117")
        await here.rosa_alone.reads("🆘 Hace falta ayuda ya: la pide Teo (Goma) (inquietud 1).\nEstán en la")
        called = "🆘 Il faut de l'aide maintenant, demandée par Teo (Goma)"
        assert "\nIls sont à la porte\n" in await here.nour_alone.reads(called)
        await here.nour_alone.replies(called, "Je viens tout de suite")
        await here.teo_alone.reads("Inquietud 1, Nour (Tyr): Voy enseguida")
        await here.rosa_alone.reads("✓ Nour (Tyr) ya se ocupa (inquietud 1).")
        await here.teo_alone.presses("Estoy a salvo", "Se ocupa Nour (Tyr)")
        await here.nour_alone.reads("La préoccupation 1 est réglée")

        await here.amal.says("!help-now Le feu approche")
        await here.nour_alone.reads("demandée par Amal (Tyr) (préoccupation 2).\nLe feu approche")
        await here.rosa_alone.replies("\nEl fuego se acerca\n", "Voy para allá")
        answered = await here.amal_alone.reads("Préoccupation 1, Rosa (Goma)\u00a0: J'arrive")
        assert answered.endswith("(es: Voy para allá)")
        groups = await here.read_by(here.rosa, here.nour)
        assert not any(
            word in groups for word in ("🆘", "puerta", "à la porte", "feu approche", "fuego", "117")
        )
        assert "fuego" not in await here.read_by(here.teo_alone)
        assert "à la porte" not in await here.read_by(here.amal_alone)


async def test_an_unnamed_concern_of_the_night_is_read_in_the_morning_and_talked_about_both_ways(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with stage(tmp_path, synapse, there="fr", knows=KNOWS, protocol=CRISIS) as here:
        quiet(here, "20:00-07:00")
        await here.teo_alone.says("/concern Me siguen por la calle")
        await here.teo_alone.presses("Sin mi nombre", "¿Con su nombre o sin él?")
        await here.teo_alone.reads("sin su nombre. Es la inquietud 1")
        await here.amal_alone.says("!concern Personne ne m'écoute")
        await here.amal_alone.presses("Sans mon nom", "Avec votre nom, ou sans")
        await here.amal_alone.reads("C'est la préoccupation 1")
        asleep = await here.read_by(here.rosa_alone, here.nour_alone)
        assert not any(word in asleep for word in ("calle", "écoute")), "nobody is woken by it"
        await here.turns_to(SUNDAY + timedelta(hours=1))
        await here.nour_alone.replies("On me suit dans la rue", "Quand puis-je vous parler")
        await here.teo_alone.replies("Inquietud 1, Nour (Tyr): Cuándo puedo hablarle", "Por la mañana")
        await here.nour_alone.reads("Préoccupation 1, la personne qui s'est confiée\u00a0: Le matin")

        await here.turns_to(SUNDAY + timedelta(hours=15))
        await here.rosa_alone.replies("Nadie me escucha", "Voy para allá")
        await here.rosa_alone.reads("✓ Lo lee quien la planteó")
        assert "J'arrive" not in await here.read_by(here.amal_alone), "nor is who raised it"
        await here.turns_to(SUNDAY + timedelta(hours=25))
        await here.amal_alone.replies("Préoccupation 1, Rosa (Goma)\u00a0: J'arrive", "Merci beaucoup")
        await here.rosa_alone.reads("Inquietud 2, quien la planteó: Muchas gracias")
        facilitators = await here.read_by(here.rosa_alone, here.nour_alone)
        assert not any(name in facilitators for name in ("Teo", "Amal"))
        groups = await here.read_by(here.rosa, here.nour)
        assert not any(word in groups for word in ("inquietud", "préoccupation", "calle", "écoute"))
