"""Whoever is called by a part of their name is not translated, nor told to a translator."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from bot.translation import translator_from
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.world import World


async def test_a_first_name_comes_through_and_no_translator_sees_it(tmp_path: Path) -> None:
    """Telegram gives first and family name, and people write the first one."""
    with LibreTranslateServer() as server:
        server.answers = lambda text, *_: text.replace("Grace", "Graça").replace("will bring", "vai levar")
        translator = translator_from(["libretranslate"], libretranslate_url=server.url)
        world = World(tmp_path, translator)
        amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (pt-BR)")
        grace = replace(amina, person=replace(amina.person, name="Grace Mwangi"))
        await world.monday_at("09:00", "Africa/Nairobi")
        await grace.replies("All is well")
        server.asked.clear()
        await grace.says("Grace will bring 3 maps and Mwangi the pump", to="What moved forward?")
        assert "Grace vai levar 3 maps and Mwangi the pump" in bruno.last_heard()
        assert [text for text in server.asked if "Grace" in text or "Mwangi" in text] == []
        world.bench.store.close()
        await translator.close()
