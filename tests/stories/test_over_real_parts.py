"""Two weeks between a Telegram group and Matrix rooms that share no language, over what an operator would run.

The bot is a process that is killed at the end of every scene and started again for the next.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.peers.synapse import Homeserver, synapse
from tests.stories.real import OnMatrix, OnTelegram, real_parts

__all__ = ["synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(180)]


async def settle_in(place: OnTelegram | OnMatrix, *, language: str, city: str, quiet: str) -> None:
    """Answer the welcome: a button, words, a button."""
    await place.presses(language, on="")
    await place.replies("", city)
    await place.presses(quiet, on="")


async def test_a_week(tmp_path: Path, synapse: Homeserver) -> None:
    async with real_parts(tmp_path, synapse) as parts:
        code = await parts.code("Dos Orillas")
        await parts.at("2026-11-25T15:00:00Z")
        rosa = parts.telegram.person("Rosa", "es")
        bogota = parts.telegram_group("Bogotá", rosa)
        await bogota.says(f"/start {code} Agua Clara")
        print(await bogota.reads("idioma"))
        await bogota.presses("español", "idioma")
        print(await bogota.reads("ciudad"))
        await bogota.replies("ciudad", "Bogotá")
        print(await bogota.reads("silencio"))
        await bogota.presses("21:00–07:00", "silencio")
        print(await bogota.reads("¡Gracias!"))
