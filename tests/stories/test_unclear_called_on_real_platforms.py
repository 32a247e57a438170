"""Words that stay unclear after being put another way: a facilitator is called in, on both platforms."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.peers.synapse import Homeserver, synapse
from tests.stories.stage import Stage, stage
from tests.world import mondays

__all__ = ["synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(300)]

MONDAY = datetime(2026, 11, 30, 9, tzinfo=UTC)
WEEK = mondays(
    "week",
    """
    title: {en: Week, es: Semana, fr: Semaine}
    open-for: 3 days
    questions:
      - {id: q, kind: text, ask: {en: What moved?, es: "¿Qué avanzó?", fr: Qu'est-ce qui a avancé ?}}
""",
)
KNOWS = {
    ("es", "fr"): {
        "La bomba está arriba": "La pompe est en haut",
        "La bomba ya camina": "La pompe marche déjà",
    },
    ("fr", "es"): {"La pompe donne de l'eau depuis lundi": "La bomba da agua desde el lunes"},
}


async def unclear_twice(here: Stage) -> None:
    """Let Teo answer on Telegram, and let Amal put an emoji on it, and on his new words, too."""
    await here.turns_to(MONDAY)
    await here.teo.replies("¿Qué avanzó?", "La bomba está arriba")
    await here.amal.presses("Pas clair", "Teo (Goma) a répondu\u00a0: La pompe est en haut")
    await here.amal.reads("On demande à qui a écrit ceci de le dire autrement.")
    await here.teo_alone.replies("Teo, alguien quisiera entender mejor esto.", "La bomba ya camina")
    await here.amal.presses("Pas clair", "Teo (Goma) le dit autrement\u00a0: La pompe marche déjà")
    await here.amal.reads("On demande à la facilitation d'aider.")


async def test_who_is_called_in_on_matrix_explains_to_all_and_nothing_is_left_to_press(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with stage(tmp_path, synapse, there="fr", knows=KNOWS, protocol=WEEK) as here:
        await unclear_twice(here)
        called = await here.rosa_alone.message("Su ayuda es bienvenida: Teo (Goma) dijo algo de otra manera")
        assert called.labels == ["Explicarlo a todo el mundo", "Está resuelto"]
        asked = await here.teo_alone.message("alguien quisiera entender mejor esto")
        assert asked.labels == [], "he has put it another way"
        await here.nour_alone.presses("L'expliquer à tout le monde", "Votre aide est la bienvenue")
        how = "Répondez à ce message en le disant à votre façon."
        await here.nour_alone.replies(how, "La pompe donne de l'eau depuis lundi")
        await here.teo.reads(
            "Nour (Tyr) lo explica: La bomba da agua desde el lunes\n"
            "(fr: La pompe donne de l'eau depuis lundi)"
        )
        await here.amal.reads("Nour (Tyr) l'explique\u00a0: La pompe donne de l'eau depuis lundi")
        over = (
            "La bomba está arriba\nLa bomba ya camina\n✓ Esto está resuelto y ya no aparece en ninguna lista."
        )
        assert await here.rosa_alone.reads("✓ Esto está resuelto", new=False) == over
        assert here.rosa_alone.chat.message(called.id).labels == []
        own = await here.nour_alone.reads(
            "✓ C'est réglé, et cela ne figure plus sur aucune liste.", new=False
        )
        assert "L'expliquer" not in own
        read = await here.read_by(here.rosa, here.teo_alone, here.rosa_alone)
        assert "Amal" not in read, "nobody learns who did not understand"


async def test_who_is_called_in_on_telegram_says_that_it_is_settled(
    tmp_path: Path, synapse: Homeserver
) -> None:
    """And the other who was called sees on Matrix that nobody waits for her."""
    async with stage(tmp_path, synapse, there="fr", knows=KNOWS, protocol=WEEK) as here:
        await unclear_twice(here)
        await here.nour_alone.message("Votre aide est la bienvenue", "C'est réglé")
        await here.rosa_alone.presses("Está resuelto", "Su ayuda es bienvenida")
        await here.rosa_alone.reads("✓ Esto está resuelto y ya no aparece en ninguna lista.", new=False)
        settled = await here.nour_alone.reads("✓ C'est réglé, et cela ne figure plus", new=False)
        assert "1. L'expliquer" not in settled
