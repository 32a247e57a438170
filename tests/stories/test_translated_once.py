"""A sentence is asked for once a language, however many rooms read it: calls cost money and time."""

from __future__ import annotations

from pathlib import Path

from bot.translation import translator_from
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.stories.beginnings import begun, joined
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


async def test_sentences_of_two_messages_make_a_third_and_cost_another_partnership_its_own_calls(
    tmp_path: Path,
) -> None:
    """What two messages said is said again in one, in another order, after a restart: nobody is asked."""
    with LibreTranslateServer() as server:
        server.knows(
            "en",
            "fr",
            {
                "It rained. We have ⟦1⟧ pumps.": "Il a plu. Nous avons ⟦1⟧ pompes.",
                "Thanks.": "Merci.",
                "We have ⟦1⟧ pumps. Thanks. It rained.": "Chez nous ⟦1⟧ pompes. Oui. Voilà.",
            },
        )
        translator = translator_from(["libretranslate"], libretranslate_url=server.url)
        world = World(tmp_path, translator)
        amina, claire = world.partners("Amina in Nairobi (en)", "Claire in Nairobi (fr)")
        zuberi, zoe = world.stranger("Zuberi", "ziwa", "en"), world.stranger("Zoé", "zone", "fr")
        await begun(world, zuberi, "en", "Nairobi", "-", name="Lake", code="ZZZZZZZZZZZZZZZZ")
        await zuberi.says("/role facilitator Zuberi")
        await joined(zuberi, "Zone", zoe, "fr", "Nairobi", "-")
        await zuberi.says("/adopt weekly-pulse --now")
        await world.monday_at("09:00", "Africa/Nairobi")
        for said in ("It rained. We have 4 pumps.", "Thanks."):
            await amina.says(said, to="What moved forward?")
        world.restarts()
        server.calls.clear()
        again = "We have 9 pumps. Thanks. It rained."
        await amina.says(again, to="What moved forward?")
        assert f"Nous avons 9 pompes. Merci. Il a plu.\n(en: {again})" in claire.last_heard()
        assert server.calls == []
        await zuberi.replies(again)
        assert zoe.has_heard("Chez nous 9 pompes. Oui. Voilà.")
        assert server.calls == [("en", "fr")]
        world.bench.store.close()
        await translator.close()
