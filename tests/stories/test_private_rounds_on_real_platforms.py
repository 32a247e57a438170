"""A private round of people on a strict Telegram and on a homeserver: each is asked alone, none is named."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.peers.synapse import Homeserver, synapse
from tests.stories.stage import stage

__all__ = ["synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(300)]

WEEK = """
protocol: week
version: 1
purpose: {en: To know how things are.}
checkins:
  monday:
    title: {en: Week, es: Semana, fr: Semaine, pt-BR: Semana}
    every: week
    on: monday
    at: "09:00"
    open-for: 3 days
    questions:
      - id: moved
        kind: text
        ask: {en: What moved?, es: "¿Qué avanzó?", fr: "Qu'est-ce qui a avancé ?", pt-BR: O que avançou?}
      - id: heard
        kind: yes-no
        optional: true
        ask: {en: Are you heard?, es: "¿Les escuchan?", fr: "Êtes-vous entendus ?", pt-BR: Vocês são ouvidos?}
"""
MONDAY = datetime(2026, 11, 30, 9, tzinfo=UTC)
KNOWS = {
    ("es", "fr"): {
        "Las reuniones son de noche": "Les réunions sont la nuit",
        "Aquí hablan siempre los mismos": "Ici, ce sont toujours les mêmes qui parlent",
    },
    ("pt", "fr"): {"Falta-nos tempo": "Le temps nous manque"},
    ("pt", "es"): {"Falta-nos tempo": "Nos falta tiempo"},
}


async def test_each_of_a_group_answers_alone_where_they_are_and_facilitators_read_it_without_a_name(
    tmp_path: Path, synapse: Homeserver
) -> None:
    """Nour opens it on Matrix; Teo and Luz are asked on Telegram, Iker in another language on Matrix."""
    async with stage(tmp_path, synapse, protocol=WEEK, there="fr", knows=KNOWS) as here:
        luz = await here.also_on_telegram("Luz", "Goma", "es")
        iker = await here.also_on_matrix("Iker", "Goma", "pt-BR")
        await here.turns_to(MONDAY)
        for number in range(5):
            await here.nour.replies("Qu'est-ce qui a avancé", f"Puits {number}")
        await here.rosa.reads("Puits 4")
        await here.nour_alone.says("!voices")
        await here.nour_alone.presses("Ouvrir un tour privé", "Goma est moins entendu")
        await here.nour_alone.presses("1", "Personnes que je joins ainsi\u00a0: 3 sur 3")
        await here.nour_alone.presses(
            "Interroger sans les noms", "Ceci est demandé à chaque personne, à part."
        )
        await here.nour_alone.reads("✓ J'interroge Goma, chaque personne à part.")
        asked = await here.teo_alone.reads("Nour quisiera escucharle, y le pregunta a solas")
        assert asked.endswith("Su respuesta se muestra sin su nombre.")
        assert "mensaje directo" not in asked, "it is one already"
        await here.teo_alone.replies("¿Qué avanzó?", "Las reuniones son de noche")
        await luz.reads("¿Qué avanzó?")
        await luz.says("Aquí hablan siempre los mismos")
        await iker.replies("O que avançou?", "Falta-nos tempo")
        for talk, noted in ((here.teo_alone, "✓ Anotado"), (luz, "✓ Anotado"), (iker, "✓ Anotado")):
            await talk.reads(noted)
        facilitators = (here.nour_alone, here.rosa_alone)
        before = await here.read_by(*facilitators)
        assert not any(word in before for word in ("noche", "nuit", "temps"))

        await here.turns_to(MONDAY + timedelta(days=3))
        told = await here.nour_alone.reads("Le temps nous manque")
        assert "– Ici, ce sont toujours les mêmes qui parlent" in told
        assert "– Les réunions sont la nuit" in told
        assert "– Nos falta tiempo" in await here.rosa_alone.reads("Aquí hablan siempre los mismos")
        await here.nour_alone.reads("Le tour privé avec Goma est terminé. Réponses\u00a0: 3 sur 3.")
        read = await here.read_by(*facilitators)
        names = ("Teo", "Luz", "Iker", "Falta-nos", "(pt", "\u2068pt", "noche", "(es", "\u2068es")
        assert not any(word in read.replace("Las reuniones son de noche", "") for word in names)
        others = await here.read_by(here.rosa, here.nour, here.amal_alone)
        assert not any(word in others for word in ("noche", "nuit", "mêmes", "mismos", "tour privé", "ronda"))


async def test_a_button_and_a_thumb_count_without_names_for_whoever_opened_it_on_telegram(
    tmp_path: Path, synapse: Homeserver
) -> None:
    """Amal and Lina put an emoji on the question, Sami presses on Telegram."""
    async with stage(tmp_path, synapse, protocol=WEEK, there="fr") as here:
        sami = await here.also_on_telegram("Sami", "Tyr", "fr")
        lina = await here.also_on_matrix("Lina", "Tyr", "fr")
        await here.turns_to(MONDAY)
        for number in range(5):
            await here.rosa.replies("¿Qué avanzó?", f"Pozo {number}")
        await here.nour.reads("Pozo 4")
        await here.rosa_alone.says("/voices")
        await here.rosa_alone.presses("Abrir una ronda privada", "A Tyr se le escucha menos.")
        await here.rosa_alone.presses("2", "Personas a las que llego así: 3 de 3.")
        await here.rosa_alone.presses("Preguntar sin nombres", "Esto va a cada persona a solas.")
        for talk, says in ((here.amal_alone, "Oui"), (lina, "Non"), (sami, "Oui")):
            await talk.presses(says, "Êtes-vous entendus")
        for talk in (here.amal_alone, lina, sami):
            await talk.reads("Merci\u00a0! C'est tout.")
        await here.turns_to(MONDAY + timedelta(days=3))
        await here.rosa_alone.reads("• ¿Les escuchan? Sí: 2, No: 1")
        await here.rosa_alone.reads("La ronda privada con Tyr terminó. Respuestas: 3 de 3.")
        await here.nour_alone.reads("? Oui\u00a0: 2, Non\u00a0: 1")
        read = await here.read_by(here.rosa_alone, here.nour_alone)
        assert not any(name in read for name in ("Amal", "Lina", "Sami"))
        others = await here.read_by(here.rosa, here.nour, here.teo_alone)
        assert not any(
            word in others for word in ("Oui\u00a0: 2", "Sí: 2", "Lina", "Sami", "ronda", "tour privé")
        )
