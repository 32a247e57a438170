"""A sentence is asked for once a language, however many rooms read it: calls cost money and time."""

from __future__ import annotations

from pathlib import Path

from bot.translation import translator_from
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.world import World


async def test_an_answer_for_ten_rooms_in_three_languages_costs_two_calls(tmp_path: Path) -> None:
    cast = [
        "Amina (sw)",
        "Bruno (es)",
        "Carla (es)",
        "Dina (es)",
        "Ed (fr)",
        "Fay (fr)",
        "Gus (fr)",
        "Hal (sw)",
    ]
    with LibreTranslateServer() as server:
        translator = translator_from(["libretranslate"], libretranslate_url=server.url)
        world = World(tmp_path, translator)
        amina, *others = world.partners(
            *(each.replace(" (", " in Nairobi (") for each in [*cast, "Ida (sw)", "Jo (es)"])
        )
        await world.monday_at("09:00", "Africa/Nairobi")
        server.calls.clear()
        await amina.replies("Pampu mpya inafanya kazi vizuri sana")
        assert sorted(server.calls) == [("sw", "es"), ("sw", "fr")]
        assert all(each.has_heard("Pampu mpya") for each in others)
        world.bench.store.close()
        await translator.close()
